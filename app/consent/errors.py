"""What can go wrong with consents, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class ProofIncomplete(UserError):
    """A consent lacks what would prove it (CON-01); ``missing`` names the items."""

    code = "consent.proof_incomplete"


class NothingAnswered(UserError):
    """No cell was answered."""

    code = "consent.nothing_answered"


class EvidenceRefused(UserError):
    """The file cannot be kept as evidence: its kind, its size or its emptiness."""

    code = "consent.evidence_refused"


class TextIncomplete(UserError):
    """A text lacks compulsory mentions (CON-11); ``missing`` names them."""

    code = "consent.text_incomplete"


class PurposeUnknown(UserError):
    """The purpose does not exist or is closed."""

    code = "consent.purpose_unknown"


class NameMissing(UserError):
    """A purpose or list needs a name."""

    code = "consent.name_missing"


class NameTaken(UserError):
    """Another list or purpose has the name."""

    code = "consent.name_taken"


class GuardianMissing(UserError):
    """Under fifteen, a yes needs a holder of parental authority (LIL art. 45, MIN-01)."""

    code = "notes.guardian_missing"


class PhonePeriodTooLong(UserError):
    """A telephone consent holds one year at most (CON-10)."""

    code = "consent.phone_period_too_long"


class SaleInFuture(UserError):
    """A sale cannot have been made after today."""

    code = "consent.sale_in_future"
