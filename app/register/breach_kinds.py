"""The closed sets of the register of breaches (art. 4(12), 33 and 34)."""

from __future__ import annotations

from enum import StrEnum

from resources import wording


class BreachKind(StrEnum):
    """What was lost: the secret, the soundness or the use of the data; one breach may be all three."""

    CONFIDENTIALITY = "confidentiality"
    INTEGRITY = "integrity"
    AVAILABILITY = "availability"

    @property
    def label(self) -> str:
        """The kind for the person reading."""
        return wording(f"breaches.breach_kind.{self.value}")


class BreachCause(StrEnum):
    """How it came about."""

    THEFT = "theft"
    LOSS = "loss"
    MIS_SENDING = "mis_sending"
    MALWARE = "malware"
    INTRUSION = "intrusion"
    HUMAN_ERROR = "human_error"
    FAILURE = "failure"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The cause for the person reading."""
        return wording(f"breaches.breach_cause.{self.value}")


class RiskLevel(StrEnum):
    """The risk for the rights and freedoms of the people concerned."""

    NONE = "none"
    RISK = "risk"
    HIGH = "high"

    @property
    def label(self) -> str:
        """The level for the person reading."""
        return wording(f"breaches.risk_level.{self.value}")


class AuthorityStep(StrEnum):
    """Where the notification to the CNIL is."""

    AWAITED = "awaited"
    NOTIFIED = "notified"
    NOT_NEEDED = "not_needed"

    @property
    def label(self) -> str:
        """The step for the person reading."""
        return wording(f"breaches.authority_step.{self.value}")


class PeopleStep(StrEnum):
    """Where the communication to the people concerned is."""

    AWAITED = "awaited"
    TOLD = "told"
    NOT_NEEDED = "not_needed"

    @property
    def label(self) -> str:
        """The step for the person reading."""
        return wording(f"breaches.people_step.{self.value}")


class BreachState(StrEnum):
    """What an entry asks for now, the most pressing first."""

    LATE = "late"
    RUNNING = "running"
    PEOPLE_TO_TELL = "people_to_tell"
    DECIDED = "decided"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        """The state for the person reading."""
        return wording(f"breaches.breach_state.{self.value}")


class BreachFlaw(StrEnum):
    """What an entry lacks to be kept."""

    KIND_MISSING = "kind_missing"
    DESCRIPTION_MISSING = "description_missing"
    AWARE_BEFORE_DISCOVERED = "aware_before_discovered"
    IN_THE_FUTURE = "in_the_future"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    NEGATIVE_COUNT = "negative_count"
    REASONING_MISSING = "reasoning_missing"
    NOTIFIED_AT_MISSING = "notified_at_missing"
    NOTIFIED_BEFORE_AWARE = "notified_before_aware"
    MUST_BE_NOTIFIED = "must_be_notified"
    NOT_NOTIFIED_BECAUSE_MISSING = "not_notified_because_missing"
    LATE_BECAUSE_MISSING = "late_because_missing"
    TOLD_ON_MISSING = "told_on_missing"
    NOT_TOLD_BECAUSE_MISSING = "not_told_because_missing"
    CLOSED_TOO_SOON = "closed_too_soon"
    NAMES_SOMEBODY = "names_somebody"

    @property
    def sentence(self) -> str:
        """What is missing, for the person reading."""
        return wording(f"breaches.breach_flaw.{self.value}")


class BreachTrigger(StrEnum):
    """What the program itself noticed and asks about (BRE-06)."""

    LOCKOUTS = "lockouts"
    INTEGRITY = "integrity"
    CLEAR_EXPORT = "clear_export"
    RESTORED = "restored"

    @property
    def label(self) -> str:
        """What was noticed, for the person reading."""
        return wording(f"breaches.breach_trigger.{self.value}")


class LetterSource(StrEnum):
    """How the people to write to are known; its sentence is the reason that is told with each of them."""

    EXPORTED = "exported"
    MAILING = "mailing"
    WHOLE_BOOK = "whole_book"
    CHOSEN = "chosen"

    @property
    def reason(self) -> str:
        """Why these people are written to, for the person reading."""
        return wording(f"breaches.letter_source.{self.value}")


class LetterObstacle(StrEnum):
    """Why somebody concerned gets no letter."""

    DECEASED = "deceased"
    NO_ADDRESS = "no_address"
    ALREADY_TOLD = "already_told"

    @property
    def label(self) -> str:
        """The obstacle for the person reading."""
        return wording(f"breaches.letter_obstacle.{self.value}")
