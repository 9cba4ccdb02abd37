"""The closed sets of the rights room."""

from __future__ import annotations

from enum import StrEnum


class RequestKind(StrEnum):
    """The right that a person exercises (RGPD art. 15 to 21)."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"


class RequestStatus(StrEnum):
    """How far a request is."""

    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    ANSWERED = "answered"
    REFUSED = "refused"


class RequestChannel(StrEnum):
    """How a request came."""

    DESK = "desk"
    PHONE = "phone"
    EMAIL = "email"
    LETTER = "letter"


class IdentityMethod(StrEnum):
    """How the person's identity was established, the least intrusive first (DSR-02)."""

    CERTAIN = "certain"
    KNOWN_NUMBER_AND_ADDRESS = "known_number_and_address"
    KNOWN_EMAIL = "known_email"
    DOCUMENT_SEEN = "document_seen"
    DOUBT = "doubt"


class Urgency(StrEnum):
    """How near a deadline is."""

    CALM = "calm"
    SOON = "soon"
    URGENT = "urgent"
    LATE = "late"


class StepKind(StrEnum):
    """One step on the way to an answer (DSR-15)."""

    OPENED = "opened"
    IDENTITY_ESTABLISHED = "identity_established"
    IDENTITY_ASKED = "identity_asked"
    EXTENDED = "extended"
    MASKED = "masked"
    PACK_MADE = "pack_made"
    LETTER_WRITTEN = "letter_written"
    ERASED = "erased"
    ANSWERED = "answered"
    REFUSED = "refused"
