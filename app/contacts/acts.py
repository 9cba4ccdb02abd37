"""Acts that may be taken back in this session: each says what it was, and how to undo and redo it through use cases."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.contacts.bulk_rules import Why
from app.contacts.undo_rules import WayBack, way_back
from app.journal import Action
from app.workspace import UnlockedWorkspace

GoesOn = Callable[[int, int], bool]
"""Told how many of how many are done; a false answer stops the work after them."""


def to_the_end(_done: int, _total: int) -> bool:
    """Go on until everybody had their turn."""
    return True


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo or a redo did: for how many, for whom not and why, and whether it came to its end."""

    done: int = 1
    left: Mapping[Why, tuple[int, ...]] = field(default_factory=dict)
    is_whole: bool = True


class Act(ABC):
    """One thing done. ``action`` is what the journal calls it, by which the rule says how it may be taken back."""

    action: Action

    @property
    def way(self) -> WayBack:
        """How it may be taken back."""
        return way_back(self.action)

    @property
    @abstractmethod
    def sentence(self) -> str:
        """What was done, for the person who reads what will be undone."""

    @property
    def subject_id(self) -> str:
        """The random id of the one person whom it names; empty where it names nobody."""
        return ""

    @property
    def holds_person(self) -> bool:
        """Say whether the person is out of the book because the act was taken back."""
        return False

    @abstractmethod
    def undo(self, workspace: UnlockedWorkspace, goes_on: GoesOn = to_the_end) -> TakenBack:
        """Take it back, or refuse with a UserError that says why."""

    @abstractmethod
    def redo(self, workspace: UnlockedWorkspace, goes_on: GoesOn = to_the_end) -> TakenBack:
        """Do it again after it was taken back, or refuse with a UserError that says why."""
