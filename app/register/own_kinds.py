"""The closed sets of the business's own fields, and what is said of one before anything is collected in it (REG-03)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.accounts.roles import Role
from app.contacts.kinds import LawfulBasis
from resources import wording

WITH_CONTACT = 0


class OwnFieldKind(StrEnum):
    """What a field holds. A date of birth is a kind of its own for each precision, ``BIRTH`` while none was chosen (REG-04)."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"
    BIRTH = "birth"
    BIRTH_DAY_MONTH = "birth_day_month"
    BIRTH_YEAR = "birth_year"
    BIRTH_DATE = "birth_date"

    @property
    def label(self) -> str:
        """The kind for the person reading."""
        return wording(f"own_fields.kind.{self.value}")

    @property
    def is_birth(self) -> bool:
        """Say whether it is a date of birth, whole or in part."""
        return self.value.startswith(OwnFieldKind.BIRTH.value)


OFFERED_KINDS = (
    OwnFieldKind.TEXT,
    OwnFieldKind.NUMBER,
    OwnFieldKind.DATE,
    OwnFieldKind.CHOICE,
    OwnFieldKind.YES_NO,
)
# The least first: it is what most businesses need.
PRECISIONS = (OwnFieldKind.BIRTH_DAY_MONTH, OwnFieldKind.BIRTH_YEAR, OwnFieldKind.BIRTH_DATE)


class Lacking(StrEnum):
    """What must still be said before a field may be used."""

    PURPOSE = "purpose"
    LAWFUL_BASIS = "lawful_basis"
    NECESSITY = "necessity"
    RETENTION = "retention"
    READERS = "readers"
    WRITERS = "writers"
    CHOICES = "choices"
    PRECISION = "precision"

    @property
    def label(self) -> str:
        """What lacks, for the person reading."""
        return wording(f"own_fields.lacking.{self.value}")


@dataclass(frozen=True, slots=True)
class OwnFieldDraft:
    """What the business says of a field; whatever is still unsaid is empty.

    ``retention_months`` is None while nobody said it, ``WITH_CONTACT`` where values leave with the contact.
    ``is_closed`` says that a key closes its values to all but those who hold it.
    ``confirms_words`` says that the person looked at a name that may be of sensitive data and keeps it (MIN-02).
    """

    label: str
    kind: OwnFieldKind = OwnFieldKind.TEXT
    choices: tuple[str, ...] = ()
    purpose: str = ""
    lawful_basis: LawfulBasis | None = None
    necessity: str = ""
    is_required: bool = False
    retention_months: int | None = None
    readable_by: frozenset[Role] = frozenset()
    writable_by: frozenset[Role] = frozenset()
    confirms_words: bool = False
    is_closed: bool = False
