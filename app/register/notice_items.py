"""What a privacy notice must say (RGPD art. 13 and 14, LIL 48, C. conso L. 223-2), and what is still lacking (INF-01, INF-08)."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum

from app.consent.kinds import Channel, TextKind
from app.contacts.kinds import ContactCategory, LawfulBasis
from app.register.field_entry import DataCategory, FieldPurpose, RetentionFollows
from app.retention.lines import LINES, RetentionLine, StartEvent
from app.values import fold

Months = tuple[tuple[ContactCategory, int], ...]
OwnRules = tuple[tuple[RetentionLine, int, StartEvent], ...]
NOTICE_KINDS = (TextKind.NOTICE_13, TextKind.NOTICE_14)


class NoticeItem(StrEnum):
    """One compulsory block of a notice; the first sixteen are those of art. 13, the last two are art. 14's own."""

    CONTROLLER = "controller"
    CONTACT_POINT = "contact_point"
    PURPOSES = "purposes"
    LEGITIMATE_INTEREST = "legitimate_interest"
    RECIPIENTS = "recipients"
    TRANSFERS = "transfers"
    RETENTION = "retention"
    RIGHTS = "rights"
    WITHDRAWAL = "withdrawal"
    COMPLAINT = "complaint"
    MANDATORY_FIELDS = "mandatory_fields"
    AUTOMATED_DECISIONS = "automated_decisions"
    POST_MORTEM = "post_mortem"
    PROSPECTING_OBJECTION = "prospecting_objection"
    PHONE_STATEMENT = "phone_statement"
    MINORS = "minors"
    DATA_CATEGORIES = "data_categories"
    SOURCE = "source"


_MARKET = (ContactCategory.PROSPECT, ContactCategory.CUSTOMER, ContactCategory.FORMER_CUSTOMER)
_OF_14_ALONE = (NoticeItem.DATA_CATEGORIES, NoticeItem.SOURCE)
_OF_13_ALONE = (NoticeItem.MANDATORY_FIELDS,)


@dataclass(frozen=True, slots=True)
class PurposeFacts:
    """What the register says of one purpose in use."""

    name: str
    description: str
    basis: LawfulBasis
    is_commercial: bool
    channels: tuple[Channel, ...]
    recipients: str
    retention: str
    legitimate_interest: str = ""
    third_party_caller: str = ""


@dataclass(frozen=True, slots=True)
class HeldFacts:
    """Why the book itself holds fields, as the data map describes them."""

    purpose: FieldPurpose
    basis: LawfulBasis
    retention: RetentionFollows


@dataclass(frozen=True, slots=True)
class OwnFieldFacts:
    """What the register says of one own field in use; ``months`` is its own term, zero where it leaves with the contact."""

    label: str
    purpose: str
    necessity: str
    basis: LawfulBasis
    months: int


@dataclass(frozen=True, slots=True)
class NoticeAnswers:
    """What only the business can say, in the language of one notice."""

    dpo_contact: str = ""
    transfers: str = ""
    automated_decisions: str = ""
    mandatory_fields: str = ""
    minors: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """All that a notice is written from.

    ``months`` are the retention periods in force, by category of contact; ``own_rules`` are the lines of the schedule, of
    records too, that say something else than the law's default. ``processors``, ``other_recipients`` and
    ``transfers_abroad`` are those that the processing register names; ``denies_transfers`` where the business's answer for
    the notice is still the shipped one, that nothing leaves the European Union.
    """

    controller: str
    legal_form: str = ""
    siret: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    rights_contact: str = ""
    purposes: tuple[PurposeFacts, ...] = ()
    held: tuple[HeldFacts, ...] = ()
    months: Months = ()
    data_categories: tuple[DataCategory, ...] = ()
    answers: NoticeAnswers = NoticeAnswers()
    own_rules: OwnRules = ()
    own_fields: tuple[OwnFieldFacts, ...] = ()
    processors: tuple[str, ...] = ()
    other_recipients: tuple[str, ...] = ()
    transfers_abroad: tuple[str, ...] = ()
    denies_transfers: bool = False

    def rule_of(self, line: RetentionLine) -> tuple[int, StartEvent]:
        """Return the period of a line, in months, and from what it counts."""
        own = {one: (months, start) for one, months, start in self.own_rules}
        return own.get(line) or (LINES[line].months, LINES[line].starts[0])


def items_of(kind: TextKind) -> tuple[NoticeItem, ...]:
    """Return the blocks that a notice of this kind must hold, in the order of the law."""
    left_out = _OF_14_ALONE if kind is TextKind.NOTICE_13 else _OF_13_ALONE
    return tuple(item for item in NoticeItem if item not in left_out)


def missing_items(facts: NoticeFacts, kind: TextKind) -> tuple[NoticeItem, ...]:
    """Name the blocks that the facts cannot fill; empty when the notice may be published (INF-01)."""
    filled = _filled(facts)
    return tuple(item for item in items_of(kind) if not filled[item])


def purposes_at_fault(facts: NoticeFacts, item: NoticeItem) -> tuple[str, ...]:
    """Name the purposes that leave a block unfilled, where it is filled purpose by purpose."""
    if item is NoticeItem.LEGITIMATE_INTEREST:
        return tuple(one.name for one in facts.purposes if _lacks_interest(one))
    if item is NoticeItem.RECIPIENTS:
        return tuple(one.name for one in facts.purposes if not one.recipients)
    if item is NoticeItem.RETENTION:
        return tuple(one.name for one in facts.purposes if _is_unsaid_or_wrong(one, facts.months))
    return ()


def disagrees(retention: str, months: Months) -> bool:
    """Say whether a sentence states a period that the retention schedule does not apply to customers (INF-08)."""
    in_force = {count for category, count in months if category in _MARKET}
    return bool(in_force) and not stated_months(retention) <= in_force


def stated_months(text: str) -> frozenset[int]:
    """Return the periods that a text states in words or figures, in months: « trois ans » gives 36."""
    return frozenset(
        (_NUMBERS.get(number) or int(number)) * _UNITS[unit[0]] for number, unit in _PERIOD.findall(fold(text))
    )


def facts_body(facts: NoticeFacts) -> str:
    """Return the facts as they are kept with the notice that was written from them (JSON)."""
    held = asdict(facts)
    # A notice written before one of these could be said is not out of date while nobody said any.
    for name in _SAID_LATER:
        if not held[name]:
            del held[name]
    return json.dumps(held, sort_keys=True, ensure_ascii=False)


def fingerprint(facts: NoticeFacts) -> str:
    """Return the SHA-256 of the facts: a notice written from others is out of date (INF-08)."""
    return hashlib.sha256(facts_body(facts).encode()).hexdigest()


_SAID_LATER = (
    "own_rules",
    "own_fields",
    "processors",
    "other_recipients",
    "transfers_abroad",
    "denies_transfers",
)


_NUMBERS = {
    **{
        word: number
        for number, word in enumerate(
            ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"], 1
        )
    },
    **{
        word: number
        for number, word in enumerate(
            ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1
        )
    },
    "une": 1,
    "a": 1,
    "dix-huit": 18,
    "eighteen": 18,
    "douze": 12,
    "twelve": 12,
    "vingt-quatre": 24,
    "trente-six": 36,
}
_UNITS = {"a": 12, "y": 12, "m": 1}
_PERIOD = re.compile(
    rf"(?<![\w-])(\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\s+(ans?|annees?|years?|mois|months?)\b"
)


def _is_unsaid_or_wrong(purpose: PurposeFacts, months: Months) -> bool:
    """Only what prospects must agree: others may state periods of the law, such as ten years for invoices."""
    return not purpose.retention or (purpose.is_commercial and disagrees(purpose.retention, months))


def _lacks_interest(purpose: PurposeFacts) -> bool:
    return purpose.basis is LawfulBasis.LEGITIMATE_INTEREST and not purpose.legitimate_interest


def _filled(facts: NoticeFacts) -> Mapping[NoticeItem, bool]:
    """Say of each block whether the facts fill it; one that does not apply to the business counts as filled."""
    can_be_reached = bool(facts.rights_contact)
    purposes, answers = facts.purposes, facts.answers
    return {
        NoticeItem.CONTROLLER: bool(facts.controller and (facts.address or facts.email or facts.phone)),
        NoticeItem.CONTACT_POINT: bool(answers.dpo_contact or facts.rights_contact),
        NoticeItem.PURPOSES: bool(purposes),
        NoticeItem.LEGITIMATE_INTEREST: not purposes_at_fault(facts, NoticeItem.LEGITIMATE_INTEREST),
        NoticeItem.RECIPIENTS: bool(purposes) and not purposes_at_fault(facts, NoticeItem.RECIPIENTS),
        NoticeItem.TRANSFERS: bool(answers.transfers) and not (facts.transfers_abroad and facts.denies_transfers),
        NoticeItem.RETENTION: bool(purposes) and not purposes_at_fault(facts, NoticeItem.RETENTION),
        NoticeItem.RIGHTS: can_be_reached,
        NoticeItem.WITHDRAWAL: can_be_reached or all(one.basis is not LawfulBasis.CONSENT for one in purposes),
        NoticeItem.COMPLAINT: True,
        NoticeItem.MANDATORY_FIELDS: bool(answers.mandatory_fields),
        NoticeItem.AUTOMATED_DECISIONS: bool(answers.automated_decisions),
        NoticeItem.POST_MORTEM: can_be_reached,
        NoticeItem.PROSPECTING_OBJECTION: can_be_reached,
        NoticeItem.PHONE_STATEMENT: bool(facts.controller),
        NoticeItem.MINORS: bool(answers.minors),
        NoticeItem.DATA_CATEGORIES: bool(facts.data_categories),
        NoticeItem.SOURCE: bool(answers.source),
    }
