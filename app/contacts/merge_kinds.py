"""The values of a merge: two cards side by side, what is chosen, what is decided by rule, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from resources import wording

MERGE_UNDONE_WITHIN_DAYS = 30


class Side(StrEnum):
    """One of the two cards."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The one facing it."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class MergeField(StrEnum):
    """What a person chooses, field by field; of addresses and numbers all are kept, and one is chosen to come first."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    ORGANISATION = "organisation"
    JOB_TITLE = "job_title"
    SIRET = "siret"
    ADDRESS = "address"
    EMAILS = "emails"
    PHONES = "phones"
    CATEGORY = "category"

    @property
    def label(self) -> str:
        """The field for the person reading."""
        return wording(f"merging.field.{self.value}")

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that go together; none for addresses and numbers, which are united."""
        if self in (MergeField.EMAILS, MergeField.PHONES):
            return ()
        return _ADDRESS if self is MergeField.ADDRESS else (self.value,)


class DecidedField(StrEnum):
    """What nobody chooses: the stricter or the older of the two holds."""

    KIND = "kind"
    AGE_GROUP = "age_group"
    SOURCE = "source"
    INFORMED_ON = "informed_on"
    COLLECTED_ON = "collected_on"
    ENDED_ON = "relationship_ended_on"
    DECEASED_ON = "deceased_on"

    @property
    def label(self) -> str:
        """The field for the person reading."""
        return wording(f"merging.field.{self.value}")


_ADDRESS = ("address_label", "address_line1", "address_line2", "postcode", "town", "country")


@dataclass(frozen=True, slots=True)
class Card:
    """One card as it stands: its columns, its addresses and numbers in their order, and what was said of them.

    ``usages`` are codes by e-mail in lower case, or by number.
    """

    contact_id: int
    subject_id: str
    values: Mapping[str, Any]
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    updated_at: datetime
    usages: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One field to choose: how each side reads, which is proposed, and whether there is anything to choose."""

    field: MergeField
    left: str
    right: str
    proposed: Side
    is_open: bool


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """One field decided by rule: how each side reads, and what will hold."""

    field: DecidedField
    left: str
    right: str
    result: str


@dataclass(frozen=True, slots=True)
class MergePreview:
    """Two cards side by side; ``stays`` is the card proposed to keep its number."""

    left_id: int
    right_id: int
    left_name: str
    right_name: str
    stays: Side
    choices: tuple[ChoiceRow, ...]
    decided: tuple[DecidedRow, ...]
    left_history: int
    right_history: int


@dataclass(frozen=True, slots=True)
class MergeOrder:
    """Which card stays, which goes into it, and the choices; what is not chosen is taken from the card that stays."""

    stays_id: int
    goes_id: int
    from_goes: frozenset[MergeField] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class MergeReceipt:
    """What was done, and until when it may be undone."""

    merge_id: int
    contact_id: int
    undo_until: date
    held: int
