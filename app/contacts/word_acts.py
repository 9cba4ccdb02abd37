"""Tags and segments of the business made, renamed and deleted, so that each may be taken back."""

from __future__ import annotations

from collections.abc import Callable

from app.contacts.acts import Act, GoesOn, TakenBack, to_the_end
from app.contacts.read_contact import ContactQuery
from app.contacts.segments import delete_segment, read_segments, rename_segment, restore_segment, save_segment
from app.contacts.tags import create_tag, delete_tag, read_tags, rename_tag, restore_tag, tag_name
from app.contacts.undo_errors import ActOvertaken
from app.journal import Action, record
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import wording

Turn = Callable[[UnitOfWork], object]


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
    before = tag_name(uow, tag_id)
    rename_tag(uow, tag_id, name)
    after = tag_name(uow, tag_id)

    def turn(later: UnitOfWork, expected: str, wanted: str) -> None:
        if tag_name(later, tag_id) != expected:
            raise ActOvertaken(name=expected)
        rename_tag(later, tag_id, wanted)

    return WordAct(
        Action.TAG_CHANGED,
        wording("acts.word.tag_renamed", name=before, then=after),
        lambda later: turn(later, after, before),
        lambda later: turn(later, before, after),
    )


def delete_tag_undoably(uow: UnitOfWork, tag_id: int) -> WordAct:
    """Delete a tag from everyone, and return the act, which puts it back on whoever is still there; TagUnknown."""
    deleted, held = [delete_tag(uow, tag_id)], [tag_id]

    def take_back(later: UnitOfWork) -> None:
        held[0] = restore_tag(later, deleted[0])

    def do_again(later: UnitOfWork) -> None:
        deleted[0] = delete_tag(later, held[0])

    said = wording("acts.word.tag_deleted", name=deleted[0].name)
    return WordAct(Action.TAG_CHANGED, said, take_back, do_again)


def save_segment_undoably(uow: UnitOfWork, name: str, query: ContactQuery, *, for_everyone: bool) -> WordAct:
    """Keep a search under a name, and return the act; as ``save_segment``."""
    held = [save_segment(uow, name, query, for_everyone=for_everyone)]

    def do_again(later: UnitOfWork) -> None:
        held[0] = save_segment(later, name, query, for_everyone=for_everyone)

    said = wording("acts.word.segment_saved", name=name.strip())
    return WordAct(Action.SEGMENT_CHANGED, said, lambda later: delete_segment(later, held[0]), do_again)


def rename_segment_undoably(uow: UnitOfWork, segment_id: int, name: str) -> WordAct:
    """Give a segment another name, and return the act; as ``rename_segment``."""
    before = _segment_name(uow, segment_id)
    rename_segment(uow, segment_id, name)
    after = _segment_name(uow, segment_id)

    def turn(later: UnitOfWork, expected: str, wanted: str) -> None:
        if _segment_name(later, segment_id) != expected:
            raise ActOvertaken(name=expected)
        rename_segment(later, segment_id, wanted)

    return WordAct(
        Action.SEGMENT_CHANGED,
        wording("acts.word.segment_renamed", name=before, then=after),
        lambda later: turn(later, after, before),
        lambda later: turn(later, before, after),
    )


def delete_segment_undoably(uow: UnitOfWork, segment_id: int) -> WordAct:
    """Delete a segment, and return the act; as ``delete_segment``."""
    deleted, held = [delete_segment(uow, segment_id)], [segment_id]

    def take_back(later: UnitOfWork) -> None:
        held[0] = restore_segment(later, deleted[0])

    def do_again(later: UnitOfWork) -> None:
        deleted[0] = delete_segment(later, held[0])

    said = wording("acts.word.segment_deleted", name=deleted[0].name)
    return WordAct(Action.SEGMENT_CHANGED, said, take_back, do_again)


def _segment_name(uow: UnitOfWork, segment_id: int) -> str:
    return next((one.name for one in read_segments(uow) if one.id == segment_id), "")
