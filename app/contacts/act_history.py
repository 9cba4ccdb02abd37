"""The acts of this session that may be taken back, the last first; they live in memory and go with the lock."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from sqlalchemy import select

from app.contacts.acts import Act, TakenBack
from app.contacts.undo_rules import WayBack
from app.errors import MachineError, UserError
from app.workspace import UnlockedWorkspace
from db.tables import Contact

KEPT = 50


class ActHistory:
    """Two piles: what may be undone, and what was undone and may be done again until something new is done."""

    def __init__(self) -> None:
        self._done: deque[Act] = deque(maxlen=KEPT)
        self._undone: list[Act] = []

    @property
    def next_undo(self) -> Act | None:
        """What the next undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Act | None:
        """What the next redo does again."""
        return self._undone[-1] if self._undone else None

    def push(self, act: Act) -> None:
        """Remember an act that was just done; ValueError where the rule lets nobody take it back."""
        if act.way is WayBack.NONE:
            raise ValueError(f"{act.action} may not be taken back")
        self._done.append(act)
        self._undone.clear()

    def undone(self, act: Act, taken: TakenBack) -> None:
        """Move an act to the other pile, once it was taken back; stopped on the way, it stays for the rest."""
        if not taken.is_whole:
            return
        self._done.remove(act)
        if act.way is WayBack.BOTH and taken.done:
            self._undone.append(act)

    def redone(self, act: Act, taken: TakenBack) -> None:
        """Move an act back, once it was done again; stopped on the way, it stays for the rest."""
        if not taken.is_whole:
            return
        self._undone.remove(act)
        if taken.done:
            self._done.append(act)

    def refused(self, act: Act, error: UserError) -> None:
        """Let go of an act that was refused, so that it does not stand before the others; what the machine did passes."""
        if isinstance(error, MachineError):
            return
        self._keep(lambda one: one is not act)

    def forget_gone(self, workspace: UnlockedWorkspace) -> None:
        """Let go of every act that names somebody who is not in the book: their name goes with them.

        Whoever an undo took out of the book is there for its redo, and so is what was undone of them before.
        """
        held = {act.subject_id for act in self._undone if act.holds_person}
        named = {act.subject_id for act in (*self._done, *self._undone)} - held - {""}
        if not named:
            return
        with workspace.reading() as uow:
            there = set(uow.session.scalars(select(Contact.subject_id).where(Contact.subject_id.in_(named))))
        gone = named - there
        self._keep(lambda one: one.subject_id not in gone)

    def _keep(self, is_kept: Callable[[Act], bool]) -> None:
        self._done = deque(filter(is_kept, self._done), maxlen=KEPT)
        self._undone = list(filter(is_kept, self._undone))
