"""The closed sets of the rights room."""

from __future__ import annotations

from enum import StrEnum

from resources import wording


class RequestKind(StrEnum):
    """The right that a person exercises (RGPD art. 15 to 21; LIL art. 85)."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    DIRECTIVES = "directives"


class RequestStatus(StrEnum):
    """How far a request is; at term, its file is being deleted."""

    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    ANSWERED = "answered"
    REFUSED = "refused"
    AT_TERM = "at_term"


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
    MESSAGE_KEPT = "message_kept"
    MESSAGE_DELETED = "message_deleted"
    DOCUMENT_RECEIVED = "document_received"
    DOCUMENT_DELETED = "document_deleted"
    RECTIFIED = "rectified"
    RESTRICTED = "restricted"
    RESTRICTION_LIFTED = "restriction_lifted"
    OBJECTION_HONOURED = "objection_honoured"
    DIRECTIVES_KEPT = "directives_kept"
    RECIPIENT_TOLD = "recipient_told"
    FEE_SET = "fee_set"
    FEE_WAIVED = "fee_waived"
    LETTER_SENT = "letter_sent"
    DELIVERED = "delivered"
    VAULT_SEARCHED = "vault_searched"
    VAULT_AWAITED = "vault_awaited"
    DOSSIER_MADE = "dossier_made"


class Decision(StrEnum):
    """What was decided on a request; none while it is open."""

    GRANTED = "granted"
    PARTIAL = "partial"
    REFUSED = "refused"
    NO_DATA = "no_data"


class RefusalGround(StrEnum):
    """Why a request may be refused, each with its article."""

    NOT_IDENTIFIED = "not_identified"
    UNFOUNDED = "unfounded"
    EXCESSIVE = "excessive"
    LEGAL_OBLIGATION = "legal_obligation"
    LEGAL_CLAIMS = "legal_claims"
    EXPRESSION = "expression"
    OTHERS_RIGHTS = "others_rights"
    ACCURATE = "accurate"
    NO_GROUND = "no_ground"
    NOT_PORTABLE = "not_portable"
    COMPELLING_GROUNDS = "compelling_grounds"
    NOT_AN_HEIR = "not_an_heir"


class FeeGround(StrEnum):
    """When a fee may be asked at all (art. 12(5) and 15(3))."""

    UNFOUNDED_OR_EXCESSIVE = "unfounded_or_excessive"
    EXTRA_COPY = "extra_copy"


class RestrictionGround(StrEnum):
    """Why processing is restricted (art. 18(1))."""

    ACCURACY_CONTESTED = "accuracy_contested"
    UNLAWFUL = "unlawful"
    LEGAL_CLAIMS = "legal_claims"
    OBJECTION_PENDING = "objection_pending"


class HeirGround(StrEnum):
    """On which of its two grounds an heir may act, where the person left no directives (LIL art. 85)."""

    SETTLE_ESTATE = "settle_estate"
    RECORD_DEATH = "record_death"


class DirectiveScope(StrEnum):
    """Whether directives were lodged with this controller or with a certified third party (LIL art. 85)."""

    PARTICULAR = "particular"
    GENERAL = "general"


class LetterKind(StrEnum):
    """A letter of the rights room."""

    ACKNOWLEDGEMENT = "acknowledgement"
    IDENTITY_QUESTION = "identity_question"
    EXTENSION = "extension"
    ANSWER = "answer"
    NO_DATA = "no_data"
    PARTIAL_REFUSAL = "partial_refusal"
    REFUSAL = "refusal"
    RESTRICTION_LIFTED = "restriction_lifted"
    RECIPIENT_NOTICE = "recipient_notice"


class MandatoryItem(StrEnum):
    """What a letter must say before it may be printed, kept or sent (DSR-12)."""

    ADDRESSEE = "addressee"
    REQUEST = "request"
    DEADLINE = "deadline"
    DECISION = "decision"
    REASON = "reason"
    ARTICLE = "article"
    COMPLAINT = "complaint"
    JUDGE = "judge"
    CONTACT = "contact"
    NEW_DEADLINE = "new_deadline"
    LIFTING_DAY = "lifting_day"
    SEARCHED = "searched"
    PERSON = "person"
    CHANGE = "change"
    DOUBT_REASON = "doubt_reason"
    TO_FILL = "to_fill"

    @property
    def label(self) -> str:
        """The item for the person reading."""
        return wording(f"letters.mandatory_item.{self.value}")


class DeliveryMeans(StrEnum):
    """How an answer or a letter reached its addressee."""

    HAND = "hand"
    EMAIL = "email"
    POST = "post"
