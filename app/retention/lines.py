"""The schedule, line by line: what each kind of data has for start, period and outcome, and what may be chosen instead.

The defaults are those of table 3.2; the bounds are the law's. The business's own choices are read by ``in_force``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from app.contacts.kinds import ContactCategory
from app.vault.kinds import ArchiveReason
from resources import language, wording, wording_in


class RetentionLine(StrEnum):
    """One line: a category of contacts, by the same name, or a kind of record."""

    PROSPECT = "prospect"
    CUSTOMER = "customer"
    FORMER_CUSTOMER = "former_customer"
    SUPPLIER = "supplier"
    PROCESSOR = "processor"
    EMPLOYEE = "employee"
    CONTRACT_FILE = "contract_file"
    INVOICES = "invoices"
    TAX_RECORDS = "tax_records"
    CONSUMER_CONTRACT = "consumer_contract"
    PHONE_PROOF = "phone_proof"
    CONSENT_PROOF = "consent_proof"
    SUPPRESSION_LIST = "suppression_list"
    REQUEST_FILE = "request_file"
    IDENTITY_COPY = "identity_copy"
    BREACH_REGISTER = "breach_register"
    JOURNAL = "journal"
    FREE_NOTES = "free_notes"

    @property
    def label(self) -> str:
        """The line's name for the person reading."""
        return wording(f"schedule.line.{self.value}")

    @property
    def law(self) -> str:
        """The text behind the default, short enough for a table."""
        return wording(f"schedule.law.{self.value}")

    @property
    def category(self) -> ContactCategory | None:
        """The category of contacts that the line rules; none for a kind of record."""
        return ContactCategory(self.value) if self.value in set(ContactCategory) else None


class StartEvent(StrEnum):
    """From what a period counts."""

    LAST_SIGN = "last_sign"
    RELATION_END = "relation_end"
    COLLECTION = "collection"
    CONTRACT_END = "contract_end"
    YEAR_END = "year_end"
    CONCLUSION = "conclusion"
    CONSENT_GIVEN = "consent_given"
    LAST_USE = "last_use"
    OBJECTION = "objection"
    REQUEST_CLOSED = "request_closed"
    RECEIPT = "receipt"
    OCCURRENCE = "occurrence"
    CONTACT = "contact"


class Outcome(StrEnum):
    """What comes at the end of a period; for an archive, the period is the archive's own."""

    ASK_THEN_ERASE = "ask_then_erase"
    ERASE = "erase"
    ANONYMISE = "anonymise"
    ARCHIVE_THEN_ERASE = "archive_then_erase"
    REVIEW = "review"

    @property
    def label(self) -> str:
        """The outcome in words."""
        return wording(f"schedule.outcome.{self.value}")


class Standing(StrEnum):
    """Whether a line may be changed: the law may leave no choice, or nothing may follow it yet."""

    EDITABLE = "editable"
    FIXED = "fixed"
    INFORMATIVE = "informative"


@dataclass(frozen=True, slots=True)
class LineTerms:
    """What is lawful on a line; the first start and outcome are the defaults.

    ``least`` and ``most`` bound the months; a period beyond ``yardstick`` is allowed and warned about.
    """

    months: int
    starts: tuple[StartEvent, ...]
    outcomes: tuple[Outcome, ...]
    least: int
    most: int
    yardstick: int
    standing: Standing = Standing.EDITABLE


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """A line as it is in force. ``version`` counts the business's own choices: 0 is the default, which nobody made."""

    line: RetentionLine
    months: int
    start: StartEvent
    outcome: Outcome
    version: int = 0
    since: date | None = None
    reason: str = ""
    changed_by: str = ""

    @property
    def period(self) -> str:
        """The period and its start in words: « 3 ans après son dernier signe »."""
        if self.months == 0:
            return wording(f"schedule.at_once.{self.line.value}")
        return wording(f"schedule.after.{self.start.value}", period=period_words(self.months))


_LAST_SIGN, _BOTH = (StartEvent.LAST_SIGN,), (StartEvent.LAST_SIGN, StartEvent.RELATION_END)
_AT_TERM = (Outcome.ERASE, Outcome.ASK_THEN_ERASE, Outcome.ANONYMISE)
_ASK_FIRST = (Outcome.ASK_THEN_ERASE, Outcome.ERASE, Outcome.ANONYMISE)
_ERASE, _ARCHIVE, _REVIEW = (Outcome.ERASE,), (Outcome.ARCHIVE_THEN_ERASE,), (Outcome.REVIEW,)


def _people(years: int, starts: tuple[StartEvent, ...], outcomes: tuple[Outcome, ...]) -> LineTerms:
    return LineTerms(12 * years, starts, outcomes, 1, 120, 12 * years)


def _fixed(months: int, start: StartEvent) -> LineTerms:
    return LineTerms(months, (start,), _ERASE, months, months, months, Standing.FIXED)


def _informative(months: int, start: StartEvent, outcome: Outcome, least: int, most: int) -> LineTerms:
    return LineTerms(months, (start,), (outcome,), least, most, most, Standing.INFORMATIVE)


# CNIL référentiel « gestion des activités commerciales » for the first three; civil limitation (C. civ. 2224) for the others.
LINES: Mapping[RetentionLine, LineTerms] = {
    RetentionLine.PROSPECT: _people(3, (StartEvent.LAST_SIGN, StartEvent.COLLECTION), _ASK_FIRST),
    RetentionLine.CUSTOMER: _people(3, _BOTH, _AT_TERM),
    RetentionLine.FORMER_CUSTOMER: _people(3, _BOTH, _AT_TERM),
    RetentionLine.SUPPLIER: _people(5, _BOTH, _AT_TERM),
    RetentionLine.PROCESSOR: _people(5, _BOTH, _AT_TERM),
    RetentionLine.EMPLOYEE: _people(5, _BOTH, _AT_TERM),
    # Claims: five years (C. civ. 2224); builders answer for ten (C. civ. 1792-4-1).
    RetentionLine.CONTRACT_FILE: LineTerms(60, (StartEvent.CONTRACT_END,), _ARCHIVE, 12, 120, 60),
    # C. com. L. 123-22: ten years at least.
    RetentionLine.INVOICES: LineTerms(120, (StartEvent.YEAR_END,), _ARCHIVE, 120, 180, 120),
    # LPF L. 102 B: six years at least.
    RetentionLine.TAX_RECORDS: LineTerms(72, (StartEvent.YEAR_END,), _ARCHIVE, 72, 120, 72),
    # C. conso D. 213-2: ten years.
    RetentionLine.CONSUMER_CONTRACT: LineTerms(120, (StartEvent.CONCLUSION,), _ARCHIVE, 120, 180, 120),
    # C. conso R. 223-2: three years from collection, neither less nor more.
    RetentionLine.PHONE_PROOF: _fixed(36, StartEvent.CONSENT_GIVEN),
    # CON-13: three years, five at most and with a reason.
    RetentionLine.CONSENT_PROOF: LineTerms(36, (StartEvent.LAST_USE,), _ARCHIVE, 12, 60, 36),
    # CNIL, liste repoussoir: three years at least, then a review.
    RetentionLine.SUPPRESSION_LIST: LineTerms(36, (StartEvent.OBJECTION,), _REVIEW, 36, 120, 120),
    RetentionLine.REQUEST_FILE: LineTerms(60, (StartEvent.REQUEST_CLOSED,), _ERASE, 12, 60, 60),
    # SAN-2020-008: no copy stays once the person is recognised.
    RetentionLine.IDENTITY_COPY: _fixed(0, StartEvent.RECEIPT),
    RetentionLine.BREACH_REGISTER: _informative(60, StartEvent.OCCURRENCE, Outcome.REVIEW, 60, 120),
    # CNIL, guide de la sécurité 2024, fiche 16: six to twelve months.
    RetentionLine.JOURNAL: _informative(12, StartEvent.OCCURRENCE, Outcome.ERASE, 6, 12),
    RetentionLine.FREE_NOTES: _informative(0, StartEvent.CONTACT, Outcome.ERASE, 0, 0),
}
_ARCHIVE_LINES: Mapping[ArchiveReason, RetentionLine] = {
    ArchiveReason.ACCOUNTING: RetentionLine.INVOICES,
    ArchiveReason.TAX: RetentionLine.TAX_RECORDS,
    ArchiveReason.LITIGATION: RetentionLine.CONTRACT_FILE,
    ArchiveReason.CONSUMER_CONTRACT: RetentionLine.CONSUMER_CONTRACT,
    ArchiveReason.CONSENT_PROOF: RetentionLine.CONSENT_PROOF,
}


def default_rule(line: RetentionLine) -> RetentionRule:
    """Return the line as it ships."""
    terms = LINES[line]
    return RetentionRule(line, terms.months, terms.starts[0], terms.outcomes[0])


@dataclass(frozen=True, slots=True)
class Schedule:
    """Every line as it is in force: the one source of a duration. ``own`` are the lines that the business changed."""

    own: Mapping[RetentionLine, RetentionRule] = field(default_factory=dict)

    def of(self, line: RetentionLine) -> RetentionRule:
        """Return the rule of a line."""
        return self.own.get(line) or default_rule(line)

    def of_category(self, category: ContactCategory) -> RetentionRule:
        """Return the rule of a category of contacts."""
        return self.of(RetentionLine(category.value))

    def end_of(self, line: RetentionLine, start: date) -> date:
        """Return the day on which what began that day ends."""
        return start + relativedelta(months=self.of(line).months)

    def archive_end(self, reason: ArchiveReason, start: date) -> date:
        """Return the day on which an archive that begins that day ends."""
        return self.end_of(_ARCHIVE_LINES[reason], start)

    def longest_archive(self, reason: ArchiveReason) -> int:
        """Return how many months an archive may last: the proof of a consent up to what the law bears (CON-13)."""
        line = _ARCHIVE_LINES[reason]
        return LINES[line].most if reason is ArchiveReason.CONSENT_PROOF else self.of(line).months

    def months(self) -> dict[ContactCategory, int]:
        """Return the period of each category of contacts."""
        return {category: self.of_category(category).months for category in ContactCategory}

    def deviations(self) -> tuple[tuple[RetentionLine, int, StartEvent], ...]:
        """Return the period and start of each line that says something else than its default."""
        found = ((line, rule.months, rule.start) for line, rule in sorted(self.own.items()))
        return tuple(one for one in found if one[1:] != (LINES[one[0]].months, LINES[one[0]].starts[0]))


DEFAULT_SCHEDULE = Schedule()


def schedule_of(rules: Iterable[RetentionRule]) -> Schedule:
    """Return the schedule in which the last rule of each line is in force."""
    return Schedule({rule.line: rule for rule in rules})


def period_words(months: int, code: str = "") -> str:
    """Return a period in words, in years where it is whole: 36 gives « 3 ans »; ``code`` is the language, if not the reader's."""
    years, rest = divmod(months, 12)
    number, unit = (months, "months") if rest or not years else (years, "years")
    key = f"schedule.period.{unit}_one" if number == 1 else f"schedule.period.{unit}"
    return wording_in(code or language(), key, count=number)
