"""The short text for under a web form: the first level of a notice, from which the rest can be reached (CNIL FAQ 1382, INF-08)."""

from __future__ import annotations

from dataclasses import dataclass

from app.consent.kinds import TextKind
from app.contacts.kinds import ContactCategory
from app.formats import format_date
from app.register.notice import NoticeVersion, current_notice
from app.register.notice_facts import gather_notice_facts
from app.register.notice_items import NoticeFacts, fingerprint, missing_items
from app.retention.lines import RetentionLine, StartEvent, period_words
from app.workspace import UnitOfWork
from resources import wording_in

_STARTS = {StartEvent.RELATION_END: "_relation_end", StartEvent.COLLECTION: "_collection"}


@dataclass(frozen=True, slots=True)
class DerivedNotice:
    """What a short text or a poster is made from; ``lacks`` is empty where it may be shown to people."""

    facts: NoticeFacts
    current: NoticeVersion | None
    lacks: str

    @property
    def is_draft(self) -> bool:
        """Say whether it must not be shown to anybody yet."""
        return bool(self.lacks)

    def draft_because(self, language: str) -> str:
        """Say why it is a draft, to whoever reads that language."""
        return wording_in(language, f"notices.web.{self.lacks}")


def derived_notice(uow: UnitOfWork, language: str) -> DerivedNotice:
    """Return the facts of the notice in use, and why nothing may be derived from it yet: it lacks something or is out of date."""
    facts, current = gather_notice_facts(uow, language), current_notice(uow, TextKind.NOTICE_13, language)
    because = ""
    if missing_items(facts, TextKind.NOTICE_13):
        because = "draft_missing"
    elif current is None:
        because = "draft_unpublished"
    elif current.facts_sha256 != fingerprint(facts):
        because = "draft_stale"
    return DerivedNotice(facts, current, because)


def web_text(uow: UnitOfWork, language: str) -> str:
    """Return the text for under a form of the business's site, its version last; a draft says so first (INF-01)."""
    derived = derived_notice(uow, language)
    text = write_web_text(derived.facts, language)
    if derived.is_draft or derived.current is None:
        return wording_in(language, "notices.web.draft", reason=derived.draft_because(language)) + f"\n\n{text}"
    day = format_date(derived.current.published_on)
    version = wording_in(language, "notices.web.version", version=derived.current.version, day=day)
    return f"{text}\n\n{version}"


def write_web_text(facts: NoticeFacts, language: str) -> str:
    """Write the text: who, what for, who reads it, how long, which rights, where to complain, where the rest is."""

    def say(key: str, **params: object) -> str:
        return wording_in(language, f"notices.web.{key}", **params)

    outside = _joined((*facts.processors, *facts.other_recipients))
    purposes = ", ".join(one.name for one in facts.purposes)
    sentences = (
        say("intro", controller=facts.controller, purposes=purposes) if purposes else "",
        say("interest"),
        say("recipients_outside", who=outside) if outside else say("recipients"),
        retention_sentence(facts, ContactCategory.PROSPECT, language),
        say("required"),
        say("rights", contact=facts.rights_contact) if facts.rights_contact else "",
        say("objection"),
        say("phone"),
        say("complaint"),
        say("more"),
    )
    return "\n".join(one for one in sentences if one)


def retention_sentence(facts: NoticeFacts, category: ContactCategory, language: str) -> str:
    """Return how long contacts of a category are kept, as the schedule in force says (INF-08)."""
    months, start = dict(facts.months).get(category, 0), facts.rule_of(RetentionLine(category.value))[1]
    if not months:
        return ""
    period = period_words(months, language)
    return wording_in(language, f"notices.web.retention{_STARTS.get(start, '')}", period=period)


def _joined(texts: tuple[str, ...]) -> str:
    said = "; ".join(" ".join(one.split("\n")).rstrip(".") for one in texts)
    return f"{said}." if said else ""
