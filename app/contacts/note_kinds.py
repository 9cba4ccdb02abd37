"""The closed sets of what a note may hold, and of what is offered instead of free text (MIN-02, MIN-06)."""

from __future__ import annotations

from enum import StrEnum

from resources import wording


class NoteCategory(StrEnum):
    """Why a term does not belong in a note: special data (RGPD art. 9 and 10), excess, or a number that opens doors."""

    HEALTH = "health"
    RELIGION = "religion"
    POLITICS = "politics"
    UNION = "union"
    SEX_LIFE = "sex_life"
    ORIGIN = "origin"
    OFFENCE = "offence"
    INSULT = "insult"
    JUDGEMENT = "judgement"
    NIR = "nir"
    IBAN = "iban"
    CARD = "card"

    @property
    def label(self) -> str:
        """The category for the person reading."""
        return wording(f"notes.note_category.{self.value}")

    @property
    def is_number(self) -> bool:
        """Say whether it is told by a number's own key rather than by a list of words (MIN-08)."""
        return self in _NUMBERS


_NUMBERS = frozenset({NoteCategory.NIR, NoteCategory.IBAN, NoteCategory.CARD})


class NoteLevel(StrEnum):
    """What a term asks for: a note that holds a forbidden one is not saved, one to check is rewritten or justified."""

    FORBIDDEN = "forbidden"
    CHECK = "check"

    @property
    def label(self) -> str:
        """The level for the person reading."""
        return wording(f"notes.note_level.{self.value}")


class NoteSubject(StrEnum):
    """What an exchange was about."""

    QUOTE = "quote"
    ORDER = "order"
    APPOINTMENT = "appointment"
    DELIVERY = "delivery"
    INVOICE = "invoice"
    COMPLAINT = "complaint"
    INFORMATION = "information"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The subject for the person reading."""
        return wording(f"notes.note_subject.{self.value}")


class FollowUp(StrEnum):
    """What the business does next."""

    CALL_BACK = "call_back"
    SEND_QUOTE = "send_quote"
    SEND_DOCUMENT = "send_document"
    MAKE_APPOINTMENT = "make_appointment"
    HANDLE_COMPLAINT = "handle_complaint"
    NOTHING = "nothing"

    @property
    def label(self) -> str:
        """What comes next, for the person reading."""
        return wording(f"notes.follow_up.{self.value}")


class PreferredTime(StrEnum):
    """When the person likes to be called."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NO_CALL = "no_call"

    @property
    def label(self) -> str:
        """The time for the person reading."""
        return wording(f"notes.preferred_time.{self.value}")
