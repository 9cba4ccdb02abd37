"""The closed sets of a call as it is logged at the desk: which way, how it ended; and what kind of exchange that makes."""

from __future__ import annotations

from enum import StrEnum

from app.contacts.kinds import InteractionKind
from resources import wording


class CallDirection(StrEnum):
    """Who called."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"

    @property
    def label(self) -> str:
        """The direction for the person reading."""
        return wording(f"contacts.call_direction.{self.value}")

    @property
    def results(self) -> tuple[CallResult, ...]:
        """How a call of that direction may end, the usual first."""
        return _RESULTS[self]


class CallResult(StrEnum):
    """How a call ended."""

    SETTLED = "settled"
    TO_CALL_BACK = "to_call_back"
    MESSAGE_TAKEN = "message_taken"
    MESSAGE_LEFT = "message_left"
    NO_ANSWER = "no_answer"

    @property
    def label(self) -> str:
        """The result for the person reading."""
        return wording(f"contacts.call_result.{self.value}")


_RESULTS = {
    CallDirection.INCOMING: (CallResult.SETTLED, CallResult.TO_CALL_BACK, CallResult.MESSAGE_TAKEN),
    CallDirection.OUTGOING: (
        CallResult.SETTLED,
        CallResult.TO_CALL_BACK,
        CallResult.MESSAGE_LEFT,
        CallResult.NO_ANSWER,
    ),
}
_NOBODY_SPOKE = frozenset({CallResult.MESSAGE_LEFT, CallResult.NO_ANSWER})


def kind_of_call(direction: CallDirection, result: CallResult) -> InteractionKind:
    """Return the kind of exchange, which alone says whether it comes from the person (RET-01): a call of ours never does."""
    if direction is CallDirection.INCOMING:
        return InteractionKind.INCOMING_CALL
    return InteractionKind.UNANSWERED_CALL if result in _NOBODY_SPOKE else InteractionKind.OUTGOING_CALL


def asks_follow_up(result: CallResult) -> bool:
    """Say whether a call that ended so usually leaves something to do."""
    return result in (CallResult.TO_CALL_BACK, CallResult.MESSAGE_TAKEN)
