"""Tags and segments of the business made, renamed and deleted, so that each may be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from app.contacts.acts import Act, GoesOn, TakenBack, to_the_end
from app.contacts.read_contact import ContactQuery
from app.contacts.segments import delete_segment, read_segments, rename_segment, restore_segment, save_segment
from app.contacts.tags import create_tag, delete_tag, read_tags, rename_tag, restore_tag, tag_name
from app.contacts.undo_errors import ActOvertaken
from app.journal import Action, record
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import wording

Turn = Callable[[UnitOfWork], object]


class _Named(Protocol):
    @property
    def name(self) -> str: ...


Gone = TypeVar("Gone", bound=_Named)


@dataclass(frozen=True, slots=True)
class _Kind(Generic[Gone]):
    """A kind of word, and the use cases by which one is read, renamed, deleted and put back."""

    action: Action
    word: str
    name_of: Callable[[UnitOfWork, int], str]
    rename: Callable[[UnitOfWork, int, str], object]
    delete: Callable[[UnitOfWork, int], Gone]
    restore: Callable[[UnitOfWork, Gone], int]


class WordAct(Act):
    """Something done to a word of the business, with what takes it back and what does it again."""

    def __init__(self, action: Action, sentence: str, take_back: Turn, do_again: Turn) -> None:
        self.action = action
        self._sentence, self._take_back, self._do_again = sentence, take_back, do_again

    @property
    def sentence(self) -> str:
        """The word, and what was done with it."""
        return self._sentence

    def undo(self, workspace: UnlockedWorkspace, goes_on: GoesOn = to_the_end) -> TakenBack:
        """Take it back in one transaction; ActOvertaken and what the use case refuses."""
        return self._turn(workspace, self._take_back, Action.ACT_UNDONE)

    def redo(self, workspace: UnlockedWorkspace, goes_on: GoesOn = to_the_end) -> TakenBack:
        """Do it again in one transaction; ActOvertaken and what the use case refuses."""
        return self._turn(workspace, self._do_again, Action.ACT_REDONE)

    def _turn(self, workspace: UnlockedWorkspace, turn: Turn, noted: Action) -> TakenBack:
        with workspace.unit_of_work() as uow:
            turn(uow)
            record(uow, noted, details={"act": self.action.value})
        return TakenBack()


def create_tag_undoably(uow: UnitOfWork, name: str) -> WordAct:
    """Add a tag, and return the act; as ``create_tag``."""
    held = [create_tag(uow, name)]
    shown = tag_name(uow, held[0])

    def take_back(later: UnitOfWork) -> None:
        if any(line.id == held[0] and line.count for line in read_tags(later)):
            raise ActOvertaken(name=shown)
        delete_tag(later, held[0])

    def do_again(later: UnitOfWork) -> None:
        held[0] = create_tag(later, shown)

    return WordAct(Action.TAG_CHANGED, wording("acts.word.tag_created", name=shown), take_back, do_again)


def rename_tag_undoably(uow: UnitOfWork, tag_id: int, name: str) -> WordAct:
    """Give a tag another word, and return the act; as ``rename_tag``."""
    return _renamed(uow, _TAGS, tag_id, name)


def delete_tag_undoably(uow: UnitOfWork, tag_id: int) -> WordAct:
    """Delete a tag from everyone, and return the act, which puts it back on whoever is still there; TagUnknown."""
    return _deleted(uow, _TAGS, tag_id)


def save_segment_undoably(uow: UnitOfWork, name: str, query: ContactQuery, *, for_everyone: bool) -> WordAct:
    """Keep a search under a name, and return the act; as ``save_segment``."""
    held = [save_segment(uow, name, query, for_everyone=for_everyone)]

    def do_again(later: UnitOfWork) -> None:
        held[0] = save_segment(later, name, query, for_everyone=for_everyone)

    said = wording("acts.word.segment_saved", name=name.strip())
    return WordAct(Action.SEGMENT_CHANGED, said, lambda later: delete_segment(later, held[0]), do_again)


def rename_segment_undoably(uow: UnitOfWork, segment_id: int, name: str) -> WordAct:
    """Give a segment another name, and return the act; as ``rename_segment``."""
    return _renamed(uow, _SEGMENTS, segment_id, name)


def delete_segment_undoably(uow: UnitOfWork, segment_id: int) -> WordAct:
    """Delete a segment, and return the act; as ``delete_segment``."""
    return _deleted(uow, _SEGMENTS, segment_id)


def _renamed(uow: UnitOfWork, kind: _Kind[Gone], number: int, name: str) -> WordAct:
    before = kind.name_of(uow, number)
    kind.rename(uow, number, name)
    after = kind.name_of(uow, number)

    def turn(later: UnitOfWork, expected: str, wanted: str) -> None:
        if kind.name_of(later, number) != expected:
            raise ActOvertaken(name=expected)
        kind.rename(later, number, wanted)

    return WordAct(
        kind.action,
        wording(f"acts.word.{kind.word}_renamed", name=before, then=after),
        lambda later: turn(later, after, before),
        lambda later: turn(later, before, after),
    )


def _deleted(uow: UnitOfWork, kind: _Kind[Gone], number: int) -> WordAct:
    deleted, held = [kind.delete(uow, number)], [number]

    def take_back(later: UnitOfWork) -> None:
        held[0] = kind.restore(later, deleted[0])

    def do_again(later: UnitOfWork) -> None:
        deleted[0] = kind.delete(later, held[0])

    said = wording(f"acts.word.{kind.word}_deleted", name=deleted[0].name)
    return WordAct(kind.action, said, take_back, do_again)


def _segment_name(uow: UnitOfWork, segment_id: int) -> str:
    return next((one.name for one in read_segments(uow) if one.id == segment_id), "")


_TAGS = _Kind(Action.TAG_CHANGED, "tag", tag_name, rename_tag, delete_tag, restore_tag)
_SEGMENTS = _Kind(Action.SEGMENT_CHANGED, "segment", _segment_name, rename_segment, delete_segment, restore_segment)
