"""Acts on one person that may be taken back, and the guard that each of them passes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.contacts.acts import Act, GoesOn, TakenBack, to_the_end
from app.contacts.undo_errors import BoundSince, PersonGone, WouldFree
from app.contacts.undo_rules import is_binding, is_freed
from app.journal import Action, record
from app.messaging.decide_contact import decision_grid
from db.tables import Contact, JournalEntry
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace


class PersonAct(Act):
    """One act on one person, known by number and random id: a number may be given again, a random id never is."""

    def __init__(self, contact_id: int, subject_id: str, name: str) -> None:
        self.contact_id, self._subject_id, self.name = contact_id, subject_id, name

    @property
    def subject_id(self) -> str:
        """The random id of the person."""
        return self._subject_id

    @property
    def sentence(self) -> str:
        """The person, and what was done."""
        return wording("acts.what.person", name=self.name, what=self.what)

    @property
    @abstractmethod
    def what(self) -> str:
        """What was done, without the person's name."""

    def undo(self, workspace: UnlockedWorkspace, goes_on: GoesOn = to_the_end) -> TakenBack:
        """Take it back in one transaction; PersonGone, ActOvertaken, WouldFree and what the use case refuses."""
        with workspace.unit_of_work() as uow:
            self._guarded(uow, self.take_back, Action.ACT_UNDONE)
        return TakenBack()

    def redo(self, workspace: UnlockedWorkspace, goes_on: GoesOn = to_the_end) -> TakenBack:
        """Do it again in one transaction; PersonGone, ActOvertaken, WouldFree and what the use case refuses."""
        with workspace.unit_of_work() as uow:
            self._guarded(uow, self.do_again, Action.ACT_REDONE)
        return TakenBack()

    @abstractmethod
    def take_back(self, uow: UnitOfWork) -> None:
        """Write what takes it back."""

    @abstractmethod
    def do_again(self, uow: UnitOfWork) -> None:
        """Write what does it again."""

    def require_same(self, uow: UnitOfWork) -> Contact:
        """Return the contact; PersonGone where they are not in the book any more."""
        contact = uow.session.get(Contact, self.contact_id)
        if contact is None or contact.subject_id != self.subject_id:
            raise PersonGone(name=self.name)
        return contact

    def refused(self) -> WouldFree:
        """Return what is said where the rule refuses."""
        return WouldFree(name=self.name)

    def _guarded(self, uow: UnitOfWork, turn: Callable[[UnitOfWork], None], noted: Action) -> None:
        """Turn it, unless a message would be let through: then nothing of the transaction is kept."""
        self.require_same(uow)
        before = decision_grid(uow, self.contact_id).decisions
        turn(uow)
        record(uow, noted, self.subject_id, {"act": self.action.value})
        is_there = uow.session.get(Contact, self.contact_id) is not None
        if is_there and is_freed(before, decision_grid(uow, self.contact_id).decisions):
            raise self.refused()


def last_line(uow: UnitOfWork) -> int:
    """Return the number of the journal's last line."""
    return uow.session.scalar(select(func.max(JournalEntry.seq))) or 0


def require_unbound(uow: UnitOfWork, subject_id: str, name: str, since: int) -> None:
    """Raise BoundSince where, after a line of the journal, something came that the law keeps and that rests on the card."""
    came = select(JournalEntry.action).where(JournalEntry.subject == subject_id, JournalEntry.seq > since)
    if any(is_binding(Action(action)) for action in uow.session.scalars(came.distinct())):
        raise BoundSince(name=name)
