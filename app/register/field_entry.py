"""What is said of each field that holds personal data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.accounts.roles import Role
from app.contacts.kinds import LawfulBasis
from app.register.access_kinds import Sensitivity
from resources import wording


class DataCategory(StrEnum):
    """The kind of data, in the words of a processing register."""

    IDENTITY = "identity"
    CONTACT_DETAILS = "contact_details"
    PROFESSIONAL_LIFE = "professional_life"
    RELATIONSHIP = "relationship"
    CONSENT = "consent"
    RIGHTS = "rights"
    ORIGIN = "origin"


class FieldPurpose(StrEnum):
    """Why a field is held; an own field says it in the business's words."""

    CONTACT_MANAGEMENT = "contact_management"
    CONSENT_PROOF = "consent_proof"
    SUPPRESSION = "suppression"
    SUBJECT_RIGHTS = "subject_rights"
    RETENTION_DUTY = "retention_duty"
    OWN_FIELD = "own_field"


class RetentionFollows(StrEnum):
    """What decides how long a field stays."""

    CONTACT = "contact"
    CONSENT_PROOF = "consent_proof"
    SUPPRESSION = "suppression"
    REQUEST_FILE = "request_file"
    OWN_TERM = "own_term"


class ErasureRule(StrEnum):
    """What an erasure does to a field."""

    DELETED = "deleted"
    EMPTIED = "emptied"
    SEALED_ALREADY = "sealed_already"
    PSEUDONYM_STAYS = "pseudonym_stays"


@dataclass(frozen=True, slots=True)
class FieldEntry:
    """One column that holds personal data, described once for every reader.

    ``provided_by_person`` marks what portability gives back (art. 20). A field that is ``derived`` repeats others and is
    therefore left out of forms, exports and access packs.
    """

    table: str
    column: str
    category: DataCategory
    purpose: FieldPurpose
    lawful_basis: LawfulBasis
    retention: RetentionFollows
    readable_by: frozenset[Role]
    writable_by: frozenset[Role]
    searchable: bool
    importable: bool
    exportable: bool
    in_access_pack: bool
    provided_by_person: bool
    derived: bool
    erasure: ErasureRule

    @property
    def name(self) -> str:
        """The field's name: "<table>.<column>"."""
        return f"{self.table}.{self.column}"

    @property
    def is_own(self) -> bool:
        """Say whether the business defined it."""
        return False

    @property
    def is_closed(self) -> bool:
        """Say whether a key of its own closes it; of a built-in field the program's rights decide alone."""
        return False

    @property
    def own_care(self) -> Sensitivity:
        """With how much care a field that the business defined is handled; of the others the rules say it."""
        return Sensitivity.ORDINARY

    @property
    def label(self) -> str:
        """The field's name for the person reading."""
        return wording(f"register.field.{self.table}_{self.column}")

    @property
    def purpose_words(self) -> str:
        """Why the field is held, for the person reading."""
        return wording(f"register.field_purpose.{self.purpose.value}")
