"""The closed sets of the vault: why a record is archived, and why one is consulted."""

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
