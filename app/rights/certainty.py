"""How sure the reading of a message is: nothing is decided on it, but only what is certain is ticked beforehand."""

from __future__ import annotations

from enum import StrEnum


class Certainty(StrEnum):
    """How sure a proposal is, the surest first."""

    CERTAIN = "certain"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"

    @property
    def rank(self) -> int:
        """The place in that order."""
        return tuple(Certainty).index(self)
