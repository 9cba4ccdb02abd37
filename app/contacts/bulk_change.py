"""Change one thing of several chosen people: look first, then item by item, so that nobody's obstacle stops the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select, update

from app.accounts.roles import Account, Permission
from app.consent.purposes import read_purpose
from app.consent.subscriptions import leavers_among, members_among, subscribe_each, unsubscribe_each
from app.contacts.bulk_rules import BulkKind, Left, PersonFacts, Why, why_left
from app.contacts.kinds import ContactCategory
from app.contacts.read_contact import ContactQuery
from app.contacts.tags import tag_contacts, untag_contacts, wearers_among
from app.journal import Action, record_each
from app.messaging.eligibility import ContactDecision
from app.messaging.errors import ListUnknown
from app.messaging.gather_facts import decide_each, gather_facts
from app.register.field_access import require_writing
from app.retention.kinds import RetentionState
from app.retention.recount import Recounted, recount_as, write_terms
from app.retention.schedule import retention_state
from app.workspace import UnitOfWork
from db.search import find_contacts
from db.tables import Contact, SubscriptionList

# A transaction holds the file for as long as it lasts, and the ledger of refusals looks up so many one by one; reading
# holds nobody up.
AT_ONCE, READ_AT_ONCE = 400, 10_000
_NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class BulkChange:
    """What is to change, and to what: ``target`` is the id of a tag, of a list or of an account, or a category.

    A tag that the business does not have yet has no id, but its word in ``named``, by which people read the target.
    """

    kind: BulkKind
    target: str
    named: str = ""

    @property
    def permission(self) -> Permission:
        """What the account must be allowed to do."""
        return Permission.EDIT_LISTS if self.kind in (BulkKind.JOIN, BulkKind.LEAVE) else Permission.EDIT_CONTACTS

    @property
    def at_once(self) -> int:
        """How many one transaction takes; deciding for some thousands costs little more than for some hundred."""
        return 10 * AT_ONCE if self.kind is BulkKind.JOIN else AT_ONCE


@dataclass(slots=True)
class BulkPreview:
    """Who would change and who would not, by reason; of a change of category, how many would become due."""

    change: BulkChange
    changing: list[int] = field(default_factory=list)
    left: dict[Why, list[int]] = field(default_factory=dict)
    becoming_due: int = 0

    @property
    def left_count(self) -> int:
        """How many would not change."""
        return sum(map(len, self.left.values()))


class Changed(NamedTuple):
    """Somebody who was changed, and what they had before, where it was a value."""

    contact_id: int
    subject_id: str
    before: str


class _Held(NamedTuple):
    id: int
    subject_id: str
    restricted_since: date | None
    category: str
    owner_id: str
    retention_due_on: date | None


@dataclass(frozen=True, slots=True)
class _Sorted:
    rows: Mapping[int, _Held]
    changing: list[int]
    left: dict[Why, list[int]]
    terms: Mapping[int, Recounted]


def kinds_open_to(account: Account) -> tuple[BulkKind, ...]:
    """Return what an account may change of several people at once."""
    return tuple(kind for kind in BulkKind if account.may(BulkChange(kind, "").permission))


def _require_field(uow: UnitOfWork, change: BulkChange) -> None:
    """Raise FieldClosed unless the account may write what would change; a tag asks by itself."""
    if change.kind is BulkKind.CATEGORY:
        require_writing(uow, "contact.category")


def everyone_found(uow: UnitOfWork, query: ContactQuery, after: int | None = None) -> list[int]:
    """Return the ids of all that a query finds, or of those that follow a contact, in the order of the list."""
    uow.account.require(Permission.READ_CONTACTS)
    everyone = uow.session.scalar(select(func.count()).select_from(Contact)) or 0
    return find_contacts(uow.session, query.as_filter(uow), limit=everyone, after=after)


def preview_change(
    uow: UnitOfWork, change: BulkChange, contact_ids: Sequence[int], tell: Callable[[int, int], object]
) -> BulkPreview:
    """Say who would change, who not and why, and write nothing; ``tell`` may raise to stop. ListUnknown."""
    uow.account.require(change.permission)
    _require_field(uow, change)
    preview, today = BulkPreview(change), uow.clock.today()
    for done, chunk in in_chunks(contact_ids, READ_AT_ONCE):
        sorted_out = _sort_out(uow, change, chunk)
        preview.changing.extend(sorted_out.changing)
        gather_left(preview.left, sorted_out.left)
        terms = (sorted_out.terms[one] for one in sorted_out.changing if one in sorted_out.terms)
        preview.becoming_due += sum(_is_due(one.after, today) and not _is_due(one.before, today) for one in terms)
        tell(done, len(contact_ids))
    return preview


def change_some(
    uow: UnitOfWork, change: BulkChange, contact_ids: Sequence[int], standing: str | None = None
) -> tuple[list[Changed], dict[Why, list[int]]]:
    """Change those of some contacts whom the rule lets change; return them as they were, and the others by reason.

    ``standing`` is what an undo expects to find of an owner or a category: who has another one was changed since, and stays.
    """
    uow.account.require(change.permission)
    _require_field(uow, change)
    found = _sort_out(uow, change, contact_ids)
    changing = found.changing
    if standing is not None and change.kind in _VALUES:
        overtaken = [one for one in changing if _VALUES[change.kind](found.rows[one]) != standing]
        changing = [one for one in changing if _VALUES[change.kind](found.rows[one]) == standing]
        gather_left(found.left, {Left.OVERTAKEN: overtaken})
    read = _VALUES.get(change.kind, _nothing)
    changed = [Changed(one, found.rows[one].subject_id, read(found.rows[one])) for one in changing]
    if changed:
        _WRITERS[change.kind](uow, change, changed, found.terms)
    return changed, found.left


def in_chunks(contact_ids: Sequence[int], at_once: int) -> Iterator[tuple[int, list[int]]]:
    """Cut ids into runs that one transaction takes, each with how many are done after it."""
    for first in range(0, len(contact_ids), at_once):
        chunk = list(contact_ids[first : first + at_once])
        yield first + len(chunk), chunk


def gather_left(into: dict[Why, list[int]], more: Mapping[Why, Iterable[int]]) -> None:
    """Add who was left as they are to those who were before."""
    for why, ids in more.items():
        some = list(ids)
        if some:
            into.setdefault(why, []).extend(some)


def _sort_out(uow: UnitOfWork, change: BulkChange, contact_ids: Sequence[int]) -> _Sorted:
    rows = {row.id: _Held(*row) for row in uow.session.execute(_ROWS.where(Contact.id.in_(contact_ids)))}
    facts, terms = _facts(uow, change, rows)
    changing: list[int] = []
    left: dict[Why, list[int]] = {}
    for one in contact_ids:
        why = why_left(change.kind, facts[one]) if one in facts else Left.GONE
        if why is None:
            changing.append(one)
        else:
            left.setdefault(why, []).append(one)
    return _Sorted(rows, changing, left, terms)


def _facts(
    uow: UnitOfWork, change: BulkChange, rows: Mapping[int, _Held]
) -> tuple[dict[int, PersonFacts], Mapping[int, Recounted]]:
    ids, today = list(rows), uow.clock.today()
    settled, leavers = _settled(uow, change, rows), _NOBODY
    decisions: Mapping[int, tuple[ContactDecision, ...]] = {}
    terms: Mapping[int, Recounted] = {}
    if change.kind is BulkKind.JOIN:
        leavers, decisions = leavers_among(uow, int(change.target), ids), _decisions(uow, int(change.target), ids)
    if change.kind is BulkKind.CATEGORY:
        terms = recount_as(uow, ids, ContactCategory(change.target))
    facts = {}
    for one, row in rows.items():
        facts[one] = PersonFacts(
            has_it=one in settled,
            is_frozen=row.restricted_since is not None,
            left_before=one in leavers,
            is_due=_is_due(row.retention_due_on, today),
            would_be_due=one in terms and _is_due(terms[one].after, today),
            decisions=decisions.get(one, ()),
        )
    return facts, terms


def _settled(uow: UnitOfWork, change: BulkChange, rows: Mapping[int, _Held]) -> frozenset[int]:
    """Return whom the change would leave as they are."""
    ids, everyone = list(rows), frozenset(rows)
    if change.kind in _VALUES:
        return frozenset(one for one, row in rows.items() if _VALUES[change.kind](row) == change.target)
    if not change.target:
        return _NOBODY
    target = int(change.target)
    if change.kind in (BulkKind.TAG, BulkKind.UNTAG):
        having = wearers_among(uow, target, ids)
    else:
        having = members_among(uow, target, ids)
    return having if change.kind in (BulkKind.TAG, BulkKind.JOIN) else everyone - having


def _decisions(uow: UnitOfWork, list_id: int, ids: list[int]) -> dict[int, tuple[ContactDecision, ...]]:
    """Return what the list's purpose allows for each person, channel by channel until one may serve; ListUnknown."""
    found = uow.session.get(SubscriptionList, list_id)
    if found is None or found.closed_at is not None:
        raise ListUnknown
    purpose = read_purpose(uow, found.purpose_id)
    made: defaultdict[int, list[ContactDecision]] = defaultdict(list)
    undecided = ids
    for channel in purpose.channels:
        decisions = decide_each(gather_facts(uow, purpose, channel, undecided))
        for one, decision in decisions.items():
            made[one].append(decision)
        # One channel that may serve is enough.
        undecided = [one for one in undecided if not decisions[one].may_be_contacted]
    return {one: tuple(several) for one, several in made.items()}


def _is_due(term: date | None, today: date) -> bool:
    return retention_state(term, today) is RetentionState.DUE


def _nothing(_row: _Held) -> str:
    return ""


def _tag(uow: UnitOfWork, change: BulkChange, changed: list[Changed], _terms: Mapping[int, Recounted]) -> None:
    tag_contacts(uow, int(change.target), [one.contact_id for one in changed])


def _untag(uow: UnitOfWork, change: BulkChange, changed: list[Changed], _terms: Mapping[int, Recounted]) -> None:
    untag_contacts(uow, int(change.target), [one.contact_id for one in changed])


def _join(uow: UnitOfWork, change: BulkChange, changed: list[Changed], _terms: Mapping[int, Recounted]) -> None:
    subscribe_each(uow, int(change.target), [one.contact_id for one in changed])


def _leave(uow: UnitOfWork, change: BulkChange, changed: list[Changed], _terms: Mapping[int, Recounted]) -> None:
    unsubscribe_each(uow, int(change.target), [one.contact_id for one in changed])


def _own(uow: UnitOfWork, change: BulkChange, changed: list[Changed], _terms: Mapping[int, Recounted]) -> None:
    _write_value(uow, changed, "owner_id", change.target)


def _categorise(uow: UnitOfWork, change: BulkChange, changed: list[Changed], terms: Mapping[int, Recounted]) -> None:
    # First, for what past decisions rested on is kept as it stood.
    write_terms(uow, [terms[one.contact_id] for one in changed])
    _write_value(uow, changed, "category", change.target)


def _write_value(uow: UnitOfWork, changed: list[Changed], column: str, value: str) -> None:
    chosen = update(Contact).where(Contact.id.in_([one.contact_id for one in changed]))
    uow.session.execute(chosen.values({column: value, "updated_at": uow.clock.now()}))
    record_each(uow, Action.CONTACT_EDITED, [one.subject_id for one in changed], {"field": column})


_ROWS = select(
    Contact.id,
    Contact.subject_id,
    Contact.restricted_since,
    Contact.category,
    Contact.owner_id,
    Contact.retention_due_on,
).order_by(Contact.id)
_VALUES: dict[BulkKind, Callable[[_Held], str]] = {
    BulkKind.OWNER: lambda row: row.owner_id,
    BulkKind.CATEGORY: lambda row: row.category,
}
_WRITERS: dict[BulkKind, Callable[[UnitOfWork, BulkChange, list[Changed], Mapping[int, Recounted]], None]] = {
    BulkKind.TAG: _tag,
    BulkKind.UNTAG: _untag,
    BulkKind.JOIN: _join,
    BulkKind.LEAVE: _leave,
    BulkKind.OWNER: _own,
    BulkKind.CATEGORY: _categorise,
}
