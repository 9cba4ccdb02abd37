"""Run a change over several people, and take the whole batch back at once."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.contacts.acts import Act, GoesOn, TakenBack, to_the_end
from app.contacts.bulk_change import AT_ONCE, BulkChange, Changed, change_some, gather_left, in_chunks
from app.contacts.bulk_rules import BulkKind, Left, Why
from app.contacts.relationship import subjects_of
from app.contacts.tags import create_tag, known_tag
from app.contacts.undo_rules import WayBack
from app.errors import UserError
from app.formats import format_count
from app.journal import Action, record
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import counted, wording

_ACTIONS = {
    BulkKind.TAG: Action.CONTACT_TAGGED,
    BulkKind.UNTAG: Action.CONTACT_TAGGED,
    BulkKind.JOIN: Action.SUBSCRIBED,
    BulkKind.LEAVE: Action.UNSUBSCRIBED,
    BulkKind.OWNER: Action.CONTACT_EDITED,
    BulkKind.CATEGORY: Action.CONTACT_EDITED,
}
_INVERSES = {BulkKind.TAG: BulkKind.UNTAG, BulkKind.UNTAG: BulkKind.TAG, BulkKind.JOIN: BulkKind.LEAVE}


@dataclass(frozen=True, slots=True)
class BulkReport:
    """What became of a batch: how many changed, who stays and why, how many were not reached, what takes it back.

    ``problem`` is what the machine did in the middle; whoever was changed before it is changed.
    """

    change: BulkChange
    done: int
    left: Mapping[Why, Sequence[int]]
    not_reached: int
    act: Act | None
    problem: UserError | None = None


class People:
    """Many changed people, packed: a hundred thousand of them fit in a few megabytes for as long as the session lasts."""

    def __init__(self, several: Iterable[Changed] = ()) -> None:
        self._ids, self._subjects = array("q"), bytearray()
        self._befores: list[str] = []
        self.extend(several)

    def __len__(self) -> int:
        return len(self._ids)

    def extend(self, several: Iterable[Changed]) -> None:
        """Add some."""
        for one in several:
            self._ids.append(one.contact_id)
            self._subjects += bytes.fromhex(one.subject_id)
            self._befores.append(one.before)

    def chunks(self) -> Iterator[list[Changed]]:
        """Return them in runs that one transaction takes."""
        for first in range(0, len(self), AT_ONCE):
            yield [self._one(place) for place in range(first, min(first + AT_ONCE, len(self)))]

    def _one(self, place: int) -> Changed:
        subject = self._subjects[place * _SUBJECT : (place + 1) * _SUBJECT].hex()
        return Changed(self._ids[place], subject, self._befores[place])


_SUBJECT = 16


def change_each(
    workspace: UnlockedWorkspace, change: BulkChange, contact_ids: Sequence[int], goes_on: GoesOn = to_the_end
) -> BulkReport:
    """Change several people, some hundreds or thousands to a transaction, and say what became of each; ListUnknown, TagUnknown.

    Stopped, or hindered by the machine, it keeps what is done, and the report says how many were not reached.
    """
    change = _with_tag(workspace, change)
    people, left, reached = People(), dict[Why, list[int]](), 0
    problem: UserError | None = None
    for done, chunk in in_chunks(contact_ids, change.at_once):
        if not goes_on(reached, len(contact_ids)):
            break
        try:
            with workspace.unit_of_work() as uow:
                changed, not_changed = change_some(uow, change, chunk)
        except UserError as error:
            if not reached:
                raise
            problem = error
            break
        people.extend(changed)
        gather_left(left, not_changed)
        reached = done
    act = BulkAct(change, people)
    if len(people):
        act.note(workspace, Action.CONTACTS_CHANGED, len(people))
    is_undoable = bool(len(people)) and act.way is not WayBack.NONE
    return BulkReport(change, len(people), left, len(contact_ids) - reached, act if is_undoable else None, problem)


class BulkAct(Act):
    """A batch that may be taken back in one go, so far as nobody was changed since."""

    def __init__(self, change: BulkChange, people: People) -> None:
        self.action = _ACTIONS[change.kind]
        self._change = change
        self._done, self._undone = people, People()
        self._count = len(people)

    @property
    def sentence(self) -> str:
        """How many were changed, and in what."""
        who = counted("bulk.people.contacts", self._count, format_count(self._count))
        return wording(f"bulk.act.{self._change.kind.value}", who=who, named=self._change.named)

    def undo(self, workspace: UnlockedWorkspace, goes_on: GoesOn = to_the_end) -> TakenBack:
        """Give each their former value back; who was changed since, or would be let through, stays and is told."""
        taken, self._done, undone = self._turn(workspace, goes_on, self._done, self._back)
        self._undone.extend(undone)
        if taken.done:
            self.note(workspace, Action.ACT_UNDONE, taken.done)
        return taken

    def redo(self, workspace: UnlockedWorkspace, goes_on: GoesOn = to_the_end) -> TakenBack:
        """Change those again who were given their former value back."""
        taken, self._undone, redone = self._turn(workspace, goes_on, self._undone, self._again)
        self._done.extend(redone)
        if taken.done:
            self.note(workspace, Action.ACT_REDONE, taken.done)
        return taken

    def note(self, workspace: UnlockedWorkspace, action: Action, count: int) -> None:
        """Write one line for the batch, beside the line of each person."""
        with workspace.unit_of_work() as uow:
            details = {"change": self._change.kind.value, "target": self._change.target, "contacts": count}
            record(uow, action, details=details)

    def _back(self, before: str) -> tuple[BulkChange, str]:
        inverse = _INVERSES.get(self._change.kind)
        if inverse is None:
            return BulkChange(self._change.kind, before), self._change.target
        return BulkChange(inverse, self._change.target), ""

    def _again(self, before: str) -> tuple[BulkChange, str]:
        return self._change, before

    def _turn(
        self,
        workspace: UnlockedWorkspace,
        goes_on: GoesOn,
        people: People,
        turn: Callable[[str], tuple[BulkChange, str]],
    ) -> tuple[TakenBack, People, list[Changed]]:
        """Return what was done, who is still to be turned, and who was, each with the value they had at first."""
        left: dict[Why, list[int]] = {}
        rest, turned, total, seen = People(), list[Changed](), len(people), 0
        for chunk in people.chunks():
            if rest or not goes_on(seen, total):
                rest.extend(chunk)
                continue
            with workspace.unit_of_work() as uow:
                turned.extend(_turn_some(uow, chunk, turn, left))
            seen += len(chunk)
        gone = {why: tuple(ids) for why, ids in left.items()}
        return TakenBack(len(turned), gone, not len(rest)), rest, turned


def _turn_some(
    uow: UnitOfWork,
    chunk: list[Changed],
    turn: Callable[[str], tuple[BulkChange, str]],
    left: dict[Why, list[int]],
) -> list[Changed]:
    # A number may have been given to somebody else since.
    there = subjects_of(uow, [one.contact_id for one in chunk])
    alike: defaultdict[str, list[Changed]] = defaultdict(list)
    for one in chunk:
        if there.get(one.contact_id) == one.subject_id:
            alike[one.before].append(one)
        else:
            gather_left(left, {Left.GONE: [one.contact_id]})
    turned: list[Changed] = []
    for before, several in alike.items():
        change, standing = turn(before)
        done, others = change_some(uow, change, [one.contact_id for one in several], standing)
        gather_left(left, others)
        ids = {one.contact_id for one in done}
        turned.extend(one for one in several if one.contact_id in ids)
    return turned


def _with_tag(workspace: UnlockedWorkspace, change: BulkChange) -> BulkChange:
    """Make the tag where its word is new, and is still."""
    if change.kind is not BulkKind.TAG or change.target:
        return change
    with workspace.unit_of_work() as uow:
        known = known_tag(uow, change.named)
        return replace(change, target=str(create_tag(uow, change.named) if known is None else known))
