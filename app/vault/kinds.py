"""The closed sets of the vault: why a record is archived, why one is consulted, and what may be done with it."""

from __future__ import annotations

from enum import StrEnum

from resources import wording


class ArchiveReason(StrEnum):
    """Why a record must outlive its daily use (RET-07)."""

    ACCOUNTING = "accounting"
    TAX = "tax"
    LITIGATION = "litigation"
    CONSUMER_CONTRACT = "consumer_contract"
    CONSENT_PROOF = "consent_proof"

    @property
    def label(self) -> str:
        """The reason's name for the person reading."""
        return wording(f"vault.archive_reason.{self.value}")

    @property
    def article(self) -> str:
        """The text of law that asks for or allows the archive."""
        return wording(f"vault.archive_article.{self.value}")


class ConsultationMotive(StrEnum):
    """Why the controller reads one archive (RET-08)."""

    LITIGATION = "litigation"
    TAX_AUDIT = "tax_audit"
    SUBJECT_REQUEST = "subject_request"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The motive's name for the person reading."""
        return wording(f"vault.consultation_motive.{self.value}")


class ArchiveAct(StrEnum):
    """What was done with an archive besides reading it."""

    END_CHANGED = "end_changed"
    RESTORED = "restored"
    EXTRACTED = "extracted"


class EndMotive(StrEnum):
    """Why the end of an archive is moved; only a dispute leads beyond what the archive's own reason allows."""

    DISPUTE = "dispute"
    TAX_AUDIT = "tax_audit"
    TYPING_ERROR = "typing_error"
    NO_LONGER_NEEDED = "no_longer_needed"

    @property
    def label(self) -> str:
        """The motive's name for the person reading."""
        return wording(f"vault.end_motive.{self.value}")


class RestoreMotive(StrEnum):
    """Why a person leaves the vault for the contacts."""

    CUSTOMER_AGAIN = "customer_again"
    ARCHIVED_BY_MISTAKE = "archived_by_mistake"
    ASKED_BY_PERSON = "asked_by_person"

    @property
    def label(self) -> str:
        """The motive's name for the person reading."""
        return wording(f"vault.restore_motive.{self.value}")
