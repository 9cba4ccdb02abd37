"""What a person may take along (art. 20): what they provided, where its use rests on their consent or on a contract.

The rules look at one field of the catalogue and at the facts of one person; what stays out is told with its reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.contacts.kinds import LawfulBasis
from app.register import FieldEntry
from app.register.field_entry import DataCategory, FieldPurpose
from app.register.own_entries import OWN_VALUES
from resources import wording

PORTABLE_BASES = (LawfulBasis.CONSENT, LawfulBasis.CONTRACT)
# Who the person is and how to reach them serves every purpose of theirs, whatever it rests on.
_SERVES_ALL = frozenset({DataCategory.IDENTITY, DataCategory.CONTACT_DETAILS, DataCategory.PROFESSIONAL_LIFE})


class LeftOutReason(StrEnum):
    """Why held data are no part of what a person may take along; an access request gives them."""

    NOT_PROVIDED = "not_provided"
    LEGAL_DUTY = "legal_duty"
    OTHER_BASIS = "other_basis"
    FROM_ELSEWHERE = "from_elsewhere"

    @property
    def sentence(self) -> str:
        """The reason for the person reading."""
        return wording(f"portability.left_out_reason.{self.value}")


@dataclass(frozen=True, slots=True)
class PortabilityFacts:
    """What decides for one person.

    ``consents`` is a consent in force; ``has_contract`` a contract, a sale, or a purpose of theirs that rests on one;
    ``is_indirect`` says that somebody else gave their data, ``has_dealt`` that they agreed or bought themselves since.
    """

    consents: bool
    has_contract: bool
    is_indirect: bool
    has_dealt: bool

    @property
    def bases(self) -> tuple[LawfulBasis, ...]:
        """The bases that open the right, of those on which the person's data are used."""
        held = (self.consents, self.has_contract)
        return tuple(basis for basis, is_held in zip(PORTABLE_BASES, held, strict=True) if is_held)

    @property
    def came_from_person(self) -> bool:
        """Say whether identity and addresses were given, or confirmed by a yes or a purchase, by the person."""
        return not self.is_indirect or self.has_dealt


def may_be_portable(field: FieldEntry) -> bool:
    """Say whether the field is anybody's to take along (art. 20(1)); of own fields each has its own basis, so any may be."""
    if field.table == OWN_VALUES:
        return True
    return field.provided_by_person and (field.lawful_basis in PORTABLE_BASES or _serves_all(field))


def why_left_out(field: FieldEntry, facts: PortabilityFacts) -> LeftOutReason | None:
    """Return why a field stays out for a person; None where they may take it along."""
    if field.lawful_basis is LawfulBasis.LEGAL_OBLIGATION:
        return LeftOutReason.LEGAL_DUTY
    if not field.provided_by_person:
        return LeftOutReason.NOT_PROVIDED
    if field.lawful_basis in PORTABLE_BASES:
        return None
    if not (_serves_all(field) and facts.bases):
        return LeftOutReason.OTHER_BASIS
    return None if facts.came_from_person else LeftOutReason.FROM_ELSEWHERE


def _serves_all(field: FieldEntry) -> bool:
    return field.purpose is FieldPurpose.CONTACT_MANAGEMENT and field.category in _SERVES_ALL
