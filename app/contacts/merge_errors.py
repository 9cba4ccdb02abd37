"""Why two cards cannot be merged, or parted again."""

from __future__ import annotations

from app.errors import UserError


class SameCard(UserError):
    """A card cannot be merged with itself."""

    code = "merging.same_card"


class FrozenNotMerged(UserError):
    """One of them is only stored, at the person's request (art. 18)."""

    code = "merging.frozen"


class RequestNotAnswered(UserError):
    """One of them waits for an answer to a request: what it asks about must stay as it is."""

    code = "merging.request_open"


class MergeUnknown(UserError):
    """The merge was undone already, or its card was erased."""

    code = "merging.unknown"


class MergeTooOld(UserError):
    """Thirty days are over; how the cards stood is not kept any longer."""

    code = "merging.too_old"


class MergedAgain(UserError):
    """The card went into a third one since: that merge must be undone first."""

    code = "merging.merged_again"
