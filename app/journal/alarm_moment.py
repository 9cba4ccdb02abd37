"""When all was sound for the last time that is known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GoodMoment:
    """A line of the journal, its hash and the instant (ISO); zero and empty where it is not known."""

    seq: int = 0
    head: str = ""
    at: str = ""
