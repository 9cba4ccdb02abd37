"""The closed sets of the retention room."""

from __future__ import annotations

from enum import StrEnum

from resources import wording


class RetentionState(StrEnum):
    """How near the end of its term a contact is (RET-04: 90, 30 and 0 days)."""

    KEPT = "kept"
    WITHIN_90 = "within_90"
    WITHIN_30 = "within_30"
    DUE = "due"


class InquiryMeans(StrEnum):
    """How the one question was put (RET-06)."""

    EMAIL = "email"
    POST = "post"


class RetentionChoice(StrEnum):
    """What may be done at term (RET-05)."""

    DELETE = "delete"
    ASK_ONCE = "ask_once"
    MOVE_TO_VAULT = "move_to_vault"
    KEEP_FOR_CONTRACT = "keep_for_contract"
    SPARE = "spare"


class PurgeMode(StrEnum):
    """Who set an erasure going: a person who decided it, or its announced day."""

    DECIDED = "decided"
    AUTOMATIC = "automatic"


class Standing(StrEnum):
    """Why somebody is not erased by the announced day."""

    NOT_DUE = "not_due"
    RUNNING_CONTRACT = "running_contract"
    OPEN_REQUEST = "open_request"
    RESTRICTED = "restricted"
    INQUIRY = "inquiry"
    SPARED = "spared"
    NO_VAULT = "no_vault"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The reason for the person reading."""
        return wording(f"purge.standing.{self.value}")
