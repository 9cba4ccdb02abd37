"""A privacy notice in words: the essential first, then everything, each block under a heading of its own (RGPD art. 12).

The text kept is plain: a heading, its lines, an empty line. ``sections_of`` reads it back for screens and documents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.consent.kinds import TextKind
from app.contacts.kinds import LawfulBasis
from app.register.field_entry import FieldPurpose, RetentionFollows
from app.register.how_long import how_long
from app.register.notice_items import HeldFacts, NoticeFacts, NoticeItem, items_of
from app.retention.lines import LINES, RetentionLine, StartEvent
from app.values import InvalidPhone, PhoneNumber
from app.values.text import capital
from resources import wording_in

BULLET = "• "
_DIVIDER = "— — —"


@dataclass(frozen=True, slots=True)
class NoticeSection:
    """One block of a notice: its heading, and its lines, of which a bullet begins a point of a list."""

    heading: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The block as it is kept."""
        return "\n".join((self.heading, *self.lines))


def write_notice(facts: NoticeFacts, kind: TextKind, language: str) -> str:
    """Return the whole text; what is missing is simply not said, and ``missing_items`` names it."""
    say = _Sentences(language)
    title = say("text.title" if kind is TextKind.NOTICE_13 else "text.title_14")
    more = "text.more" if kind is TextKind.NOTICE_13 else "text.more_14"
    essential = (
        _section(facts, NoticeItem.CONTROLLER, say),
        NoticeSection(say("heading.essential_purposes"), _bullets(_short_purposes(facts, say))),
        NoticeSection(say("heading.essential_rights"), (say("text.rights"), *_how_to_ask(facts, say))),
        _section(facts, NoticeItem.PROSPECTING_OBJECTION, say),
        _section(facts, NoticeItem.PHONE_STATEMENT, say),
        NoticeSection(say("heading.essential_more"), (say(more, contact=facts.rights_contact),)),
    )
    full = [_section(facts, item, say) for item in items_of(kind)]
    return "\n\n".join((title, _told(essential), _DIVIDER, say("heading.full"), _told(full)))


def first_level(body: str) -> str:
    """Return the essential: controller, purposes, rights, where to find the rest (CNIL FAQ 1382)."""
    return body.split(f"\n\n{_DIVIDER}\n\n", 1)[0]


def sections_of(body: str) -> tuple[NoticeSection, ...]:
    """Return the blocks of a notice; the title and the heading of the full part are blocks without lines."""
    blocks = (block.split("\n") for block in body.split("\n\n") if block.strip() != _DIVIDER)
    return tuple(NoticeSection(head, tuple(lines)) for head, *lines in blocks)


def changed_headings(before: str, after: str) -> tuple[str, ...]:
    """Name the blocks that two versions do not say alike, in the order of the later one."""
    old, new = ({section.heading: section.lines for section in sections_of(body)} for body in (before, after))
    return tuple(heading for heading in {**new, **old} if old.get(heading) != new.get(heading))


class _Sentences:
    """The wording of notices in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, key: str, **params: object) -> str:
        return wording_in(self.language, f"notices.{key}", **params)

    def of(self, key: str) -> str:
        """Return a sentence of another room."""
        return wording_in(self.language, key)

    def of_period(self, key: str, months: int) -> str:
        """Return a sentence of another room about a period."""
        return wording_in(self.language, key, period=_period(months, self))

    def counted(self, key: str, count: int) -> str:
        """Return a period, one said in words."""
        return self(f"{key}_one") if count == 1 else self(key, count=count)


def _told(sections: Iterable[NoticeSection]) -> str:
    return "\n\n".join(section.text for section in sections if section.lines)


def _section(facts: NoticeFacts, item: NoticeItem, say: _Sentences) -> NoticeSection:
    write = _BLOCKS.get(item, _contact_block)
    lines = write(facts, item, say)
    return NoticeSection(say(f"heading.{item.value}"), tuple(_one_line(line) for line in lines if line))


def _one_line(text: str) -> str:
    """Keep what the business typed from looking like a new block."""
    return " ".join(text.split("\n"))


def _bullets(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{BULLET}{_one_line(line)}" for line in lines)


def _contact_block(facts: NoticeFacts, item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    """Write a block that is one sentence naming where to write."""
    return (say(f"text.{item.value}", contact=facts.rights_contact),) if facts.rights_contact else ()


def _answer_block(facts: NoticeFacts, item: NoticeItem, _say: _Sentences) -> tuple[str, ...]:
    """Write a block that the business says itself."""
    return (getattr(facts.answers, item.value),)


def _fixed_block(_facts: NoticeFacts, item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    return (say(f"text.{item.value}"),)


def _controller(facts: NoticeFacts, _item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    number = facts.siret
    siret = f"{number[:3]} {number[3:6]} {number[6:9]} {number[9:]}"
    reached = (
        say("text.email", email=facts.email) if facts.email else "",
        say("text.phone", phone=readable_phone(facts.phone)) if facts.phone else "",
    )
    who = (facts.controller, facts.legal_form, *facts.address, say("text.siret", number=siret) if number else "")
    return ", ".join(part for part in who if part), ", ".join(part for part in reached if part)


def readable_phone(phone: str) -> str:
    """Return a number as it is said, or as it was typed where it is none."""
    try:
        return PhoneNumber.parse(phone).national
    except InvalidPhone:
        return phone


def _contact_point(facts: NoticeFacts, _item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    officer = facts.answers.dpo_contact
    return (
        say("text.dpo", contact=officer) if officer else "",
        say("text.contact_point", contact=facts.rights_contact) if facts.rights_contact else "",
    )


def _short_purposes(facts: NoticeFacts, say: _Sentences) -> tuple[str, ...]:
    return tuple(say("text.purpose_short", name=one.name, basis=_basis(one.basis, say)) for one in facts.purposes)


def _purposes(facts: NoticeFacts, _item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    lines = []
    for one in facts.purposes:
        why = _sentence(one.description)
        key = "text.purpose" if why else "text.purpose_short"
        line = say(key, name=one.name, description=why, basis=_basis(one.basis, say))
        caller = say("text.caller", caller=one.third_party_caller) if one.third_party_caller else ""
        lines.append(f"{line} {caller}".strip())
    held = (say("text.purpose_short", name=_held(one, say), basis=_basis(one.basis, say)) for one in facts.held)
    own = (
        say("text.purpose", name=one.label, description=_sentence(one.purpose), basis=_basis(one.basis, say))
        for one in facts.own_fields
    )
    return _bullets([*lines, *held, *own])


def _interests(facts: NoticeFacts, _item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    own = [(one.name, one.legitimate_interest) for one in facts.purposes if one.legitimate_interest]
    book = [
        (_held(one, say), say("text.book_interest"))
        for one in facts.held
        if one.basis is LawfulBasis.LEGITIMATE_INTEREST
    ]
    fields = [(one.label, one.necessity) for one in facts.own_fields if one.basis is LawfulBasis.LEGITIMATE_INTEREST]
    return _bullets(_gathered([*own, *book, *fields], say))


def _recipients(facts: NoticeFacts, _item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    named = [(one.name, one.recipients) for one in facts.purposes if one.recipients]
    callers = [
        (one.name, say("text.caller", caller=one.third_party_caller))
        for one in facts.purposes
        if one.third_party_caller
    ]
    outside = [
        *(say("text.processor", who=_sentence(one)) for one in facts.processors),
        *(say("text.other_recipient", who=_sentence(one)) for one in facts.other_recipients),
    ]
    return say("text.book_recipients"), *_bullets([*_gathered([*named, *callers], say), *outside])


def _transfers(facts: NoticeFacts, _item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    abroad = (say("text.transfer_abroad", text=_sentence(one)) for one in facts.transfers_abroad)
    return facts.answers.transfers, *_bullets(abroad)


def _retention(facts: NoticeFacts, _item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    stated = _gathered([(one.name, one.retention) for one in facts.purposes if one.retention], say)
    periods: dict[tuple[int, StartEvent], list[str]] = {}
    for category, months in facts.months:
        _, start = facts.rule_of(RetentionLine(category.value))
        periods.setdefault((months, start), []).append(say.of(f"contacts.contact_category.{category.value}"))
    schedule = [
        say(f"text.period_{start.value}", category=capital(", ".join(names)), period=_period(months, say))
        for (months, start), names in periods.items()
    ]
    kept = [
        say("text.named", names=_held(one, say), text=_how_long(one, facts, say))
        for one in facts.held
        if one.purpose is not FieldPurpose.CONTACT_MANAGEMENT
    ]
    own = [
        say("text.named", names=one.label, text=say.of_period("register.retention_follows.own_term", one.months))
        for one in facts.own_fields
        if one.months
    ]
    return _bullets([*stated, *schedule, *kept, *own])


def _rights(facts: NoticeFacts, _item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    return say("text.rights"), *_how_to_ask(facts, say)


def _how_to_ask(facts: NoticeFacts, say: _Sentences) -> tuple[str, ...]:
    return (say("text.rights_how", contact=facts.rights_contact),) if facts.rights_contact else ()


def _categories(facts: NoticeFacts, _item: NoticeItem, say: _Sentences) -> tuple[str, ...]:
    names = ", ".join(say.of(f"register.data_category.{one.value}") for one in facts.data_categories)
    return (say("text.data_categories", categories=names),) if names else ()


def _basis(basis: LawfulBasis, say: _Sentences) -> str:
    return say.of(f"contacts.lawful_basis.{basis.value}")


def _held(held: HeldFacts, say: _Sentences) -> str:
    return capital(say.of(f"register.field_purpose.{held.purpose.value}"))


def _how_long(held: HeldFacts, facts: NoticeFacts, say: _Sentences) -> str:
    if held.purpose is FieldPurpose.RETENTION_DUTY:
        return say("text.archive_retention")
    if held.retention is RetentionFollows.CONSENT_PROOF:
        months, _ = facts.rule_of(RetentionLine.CONSENT_PROOF)
        is_default = months == LINES[RetentionLine.CONSENT_PROOF].months
        own = say("text.proof_retention_own", period=_period(months, say))
        return say("text.proof_retention") if is_default else own
    return how_long(held.retention, lambda line: facts.rule_of(line)[0], say.language)


def _period(months: int, say: _Sentences) -> str:
    years, rest = divmod(months, 12)
    return say.counted("text.months", months) if rest else say.counted("text.years", years)


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?", "…")) else f"{text}."


def _gathered(pairs: Iterable[tuple[str, str]], say: _Sentences) -> list[str]:
    """Say once what several purposes have in common."""
    names: dict[str, list[str]] = {}
    for name, text in pairs:
        names.setdefault(text, []).append(name)
    return [say("text.named", names=", ".join(ones), text=text) for text, ones in names.items()]


_Block = Callable[[NoticeFacts, NoticeItem, _Sentences], tuple[str, ...]]
# Blocks that are not here name where to write: withdrawal, post-mortem instructions, objection to prospecting.
_BLOCKS: dict[NoticeItem, _Block] = {
    NoticeItem.CONTROLLER: _controller,
    NoticeItem.CONTACT_POINT: _contact_point,
    NoticeItem.PURPOSES: _purposes,
    NoticeItem.LEGITIMATE_INTEREST: _interests,
    NoticeItem.RECIPIENTS: _recipients,
    NoticeItem.TRANSFERS: _transfers,
    NoticeItem.RETENTION: _retention,
    NoticeItem.RIGHTS: _rights,
    NoticeItem.COMPLAINT: _fixed_block,
    NoticeItem.MANDATORY_FIELDS: _answer_block,
    NoticeItem.AUTOMATED_DECISIONS: _answer_block,
    NoticeItem.PHONE_STATEMENT: _fixed_block,
    NoticeItem.MINORS: _answer_block,
    NoticeItem.DATA_CATEGORIES: _categories,
    NoticeItem.SOURCE: _answer_block,
}
