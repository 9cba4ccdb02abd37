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
    ANONYMISE = "anonymise"
    ASK_ONCE = "ask_once"
    MOVE_TO_VAULT = "move_to_vault"
    KEEP_FOR_CONTRACT = "keep_for_contract"
    SPARE = "spare"


class DueFilter(StrEnum):
    """What the review lists."""

    DUE = "due"
    WITHIN_30 = "within_30"
    WITHIN_90 = "within_90"
    ASKED = "asked"
    UNANSWERED = "unanswered"
    REQUEST_OPEN = "request_open"
    FROZEN = "frozen"
    KEPT = "kept"


class PurgeMode(StrEnum):
    """What a run of the purge left behind: nothing, an archive in the vault, or one more in a count (RET-10)."""

    ERASED = "erased"
    ARCHIVED = "archived"
    ANONYMISED = "anonymised"


class InquiryObstacle(StrEnum):
    """Why somebody may not be asked whether they wish to stay."""

    RESTRICTED = "restricted"
    DECEASED = "deceased"
    OBJECTION = "objection"
    REQUEST_OPEN = "request_open"
    ASKED_ALREADY = "asked_already"
    NO_ADDRESS = "no_address"

    @property
    def label(self) -> str:
        """The reason for the person reading."""
        return wording(f"retention.inquiry_obstacle.{self.value}")


class PurgeObstacle(StrEnum):
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
        return wording(f"purge.purge_obstacle.{self.value}")
