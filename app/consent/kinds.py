"""The closed sets of the consent room."""

from __future__ import annotations

from enum import StrEnum


class Channel(StrEnum):
    """By what means a person may be contacted; each has its own consent (CPCE L. 34-5 « par ce moyen »)."""

    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    POST = "post"
    FAX = "fax"
    AUTOMATED_CALL = "automated_call"


class ConsentEventType(StrEnum):
    """What happened to a consent."""

    GRANTED = "granted"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class ConsentMethod(StrEnum):
    """How the person answered."""

    DESK = "desk"
    PHONE_CALL = "phone_call"
    SIGNED_FORM = "signed_form"
    SCREEN_SIGNATURE = "screen_signature"
    EMAIL_REPLY = "email_reply"
    WEB_FORM = "web_form"
    IMPORT = "import"


class ConsentAnswer(StrEnum):
    """The three states of a cell: nothing asked is never a yes."""

    UNASKED = "unasked"
    YES = "yes"
    NO = "no"


class ConsentState(StrEnum):
    """What the events of one purpose and channel amount to at an instant."""

    NONE = "none"
    PENDING = "pending"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class OptInMode(StrEnum):
    """How much is asked before a yes counts; HYBRID asks a confirmation of weakly evidenced methods only."""

    SIMPLE = "simple"
    DOUBLE = "double"
    HYBRID = "hybrid"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    SCAN = "scan"
    MESSAGE = "message"
    SIGNATURE = "signature"
    OTHER = "other"


class TextKind(StrEnum):
    """What a versioned text is: the question of a consent, or a privacy notice (RGPD art. 13 and 14)."""

    CONSENT = "consent"
    NOTICE_13 = "notice_13"
    NOTICE_14 = "notice_14"
    SOFT_OPT_IN = "soft_opt_in"


class NoticeMeans(StrEnum):
    """How a privacy notice reached a person."""

    PRINTED = "printed"
    SHOWN = "shown"
    READ_OUT = "read_out"
    EMAILED = "emailed"
    POSTED = "posted"


class FormMedium(StrEnum):
    """How a consent form goes out: on paper, or as a PDF to fill in."""

    PAPER = "paper"
    PDF = "pdf"


class ConfirmationOutcome(StrEnum):
    """How a confirmation request ended."""

    CONFIRMED = "confirmed"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
