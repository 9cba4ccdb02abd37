"""One breach as it is known at a moment: all the columns of the register (BRE-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.register.breach_kinds import AuthorityStep, BreachCause, BreachKind, PeopleStep, RiskLevel
from app.register.field_entry import DataCategory


@dataclass(frozen=True, slots=True)
class BreachFacts:
    """What an entry says; instants are aware, counts are approximate and none where nobody knows yet.

    ``aware_at`` is when it was reasonably certain that data were affected: the seventy-two hours run from it.
    """

    discovered_at: datetime
    aware_at: datetime
    description: str = ""
    kinds: frozenset[BreachKind] = frozenset()
    cause: BreachCause = BreachCause.OTHER
    occurred_from: datetime | None = None
    occurred_to: datetime | None = None
    reporter: str = ""
    data_categories: frozenset[DataCategory] = frozenset()
    has_sensitive: bool = False
    persons: int | None = None
    records: int | None = None
    was_encrypted: bool = False
    has_backup: bool = False
    consequences: str = ""
    risk: RiskLevel = RiskLevel.RISK
    reasoning: str = ""
    measures_taken: str = ""
    measures_planned: str = ""
    authority: AuthorityStep = AuthorityStep.AWAITED
    notified_at: datetime | None = None
    authority_reference: str = ""
    not_notified_because: str = ""
    late_because: str = ""
    people_told: PeopleStep = PeopleStep.AWAITED
    told_on: date | None = None
    told_text: str = ""
    not_told_because: str = ""
    processor: str = ""
    closed_on: date | None = None
    source_line: int | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written freely about the breach, which names nobody: the register outlives every erasure.

        What was written to the people concerned is not in it: the same words went to all of them, with the business's own address.
        """
        return (
            self.reporter,
            self.description,
            self.consequences,
            self.reasoning,
            self.measures_taken,
            self.measures_planned,
            self.authority_reference,
            self.not_notified_because,
            self.late_because,
            self.not_told_because,
            self.processor,
        )
