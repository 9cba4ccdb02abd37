"""The closed sets of the messaging room."""

from __future__ import annotations

from enum import StrEnum


class MessageKind(StrEnum):
    """What a message is for; its aim decides, not its label (legal rule 2.4)."""

    SERVICE = "service"
    LEGAL = "legal"
    COMMERCIAL = "commercial"
    RENEWAL = "renewal"

    @property
    def is_commercial(self) -> bool:
        """Say whether it prospects: an offer to renew does, whatever it is called (PRO-16)."""
        return self in (MessageKind.COMMERCIAL, MessageKind.RENEWAL)


class Outcome(StrEnum):
    """What a decision says."""

    ALLOW = "allow"
    ALLOW_IF = "allow_if"
    BLOCK = "block"


class Condition(StrEnum):
    """What an allowed message must hold or respect."""

    IDENTITY = "identity"
    OPT_OUT = "opt_out"
    HONEST_SUBJECT = "honest_subject"
    SOURCE_AT_FIRST = "source_at_first"
    ART14_NOTICE = "art14_notice"
    CALL_HOURS = "call_hours"
    CALL_FREQUENCY = "call_frequency"
    MINOR_CARE = "minor_care"


class Reason(StrEnum):
    """Why a message may or may not go; the value is also the code shown beside the sentence."""

    SERVICE = "SERVICE"
    LEGAL = "LEGAL"
    CONSENT = "CONSENT"
    SOFT_OPT_IN = "SOFT_OPT_IN"
    PROFESSIONAL = "PROFESSIONAL"
    GENERIC = "GENERIC"
    POST = "POST"
    RUNNING_CONTRACT = "RUNNING_CONTRACT"
    ANSWER_TO_REQUEST = "DEMANDE"
    NO_ADDRESS = "NO_ADDRESS"
    RESTRICTED = "LIMITATION"
    DECEASED = "DECEASED"
    OBJECTION = "OPPOSITION"
    MINOR = "MINEUR"
    RETENTION = "DUREE"
    ART14 = "ART14"
    ROLE = "ROLE"
    ENERGY_SECTOR = "L223-8"
    NO_LAWFUL_BASIS = "NO_BASIS"
    CONSENT_PENDING = "DOI_PENDING"
    CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN"
    CONSENT_REFUSED = "CONSENT_REFUSED"
    CONSENT_EXPIRED = "CONSENT_EXPIRED"
    OTHER_COMPANY = "OTHER_COMPANY"
    OTHER_OBJECT = "OTHER_OBJECT"
    NOT_SIMILAR = "NON_ANALOGUE"
    NO_ELECTRONIC_CONSENT = "L34-5"
    NO_PHONE_CONSENT = "L223-1"
    PRIVATE_ADDRESS = "L34-5_PERSO"
    PRIVATE_NUMBER = "L223-1_PERSO"
    NOT_INFORMED = "NOT_INFORMED"
    ASKED_ONCE = "ASKED_ONCE"
    MERGED_NO = "FUSION_REFUS"
    MERGED_ADDRESS = "FUSION_ADRESSE"


# What a person said, or what protects them whoever asks: of two cards of one person, either's holds for both.
OWN_REFUSALS = frozenset(
    {
        Reason.RESTRICTED,
        Reason.DECEASED,
        Reason.OBJECTION,
        Reason.MINOR,
        Reason.CONSENT_WITHDRAWN,
        Reason.CONSENT_REFUSED,
        Reason.ASKED_ONCE,
        Reason.MERGED_NO,
    }
)


class HoldGround(StrEnum):
    """Why a merge of two cards lets a message wait for a new yes."""

    SAID_NO = "said_no"
    OTHER_ADDRESS = "other_address"


class CallOutcome(StrEnum):
    """What became of a call."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    VOICEMAIL = "voicemail"
    CALL_BACK = "call_back"
    NOT_INTERESTED = "not_interested"
    DO_NOT_CALL = "do_not_call"
    WRONG_NUMBER = "wrong_number"


class CampaignState(StrEnum):
    """How far a campaign is."""

    DRAFT = "draft"
    EXPORTED = "exported"
    CLOSED = "closed"


class ExportForm(StrEnum):
    """How the recipients of a message leave the program."""

    XLSX = "xlsx"
    CSV = "csv"
    LABELS = "labels"
    EMAILS = "emails"


class ReturnKind(StrEnum):
    """Why a message came back."""

    UNKNOWN_ADDRESS = "unknown_address"
    TEMPORARY = "temporary"
    REFUSED = "refused"


class SuppressionSource(StrEnum):
    """What put an address on the suppression list."""

    OBJECTION = "objection"
    IMPORT = "import"
