"""Segments: a search that was given a name, one's own or everybody's; who is in it is found again each time."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, or_, select

from app.accounts.roles import Permission
from app.contacts.finding_errors import SegmentNameMissing, SegmentOfOne, SegmentUnknown
from app.contacts.narrowing import Narrowing
from app.contacts.read_contact import ContactQuery, sought_words
from app.journal import Action, record
from app.register.field_access import access_of
from app.values import fold
from app.values.text import clean_line
from app.workspace import UnitOfWork
from db.search import ListFilter, count_contacts
from db.tables import ContactText, Segment

_LONGEST = 80
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class SegmentLine:
    """A segment as its menu shows it; ``may_change`` is true for whoever made it and for those who manage settings."""

    id: int
    name: str
    is_shared: bool
    may_change: bool
    query: ContactQuery


def read_segments(uow: UnitOfWork) -> tuple[SegmentLine, ...]:
    """Return one's own segments and everybody's by name; those about a field that the account may not read are not shown."""
    uow.account.require(Permission.READ_CONTACTS)
    shown = select(Segment).where(or_(Segment.account_id == "", Segment.account_id == uow.account.id))
    lines = [_line(uow, row) for row in uow.session.scalars(shown)]
    access = access_of(uow)
    readable = [line for line in lines if line.query.narrowing.is_readable_by(access)]
    return tuple(sorted(readable, key=lambda line: (fold(line.name), line.id)))


def save_segment(uow: UnitOfWork, name: str, query: ContactQuery, *, for_everyone: bool = False) -> int:
    """Keep a search under a name and return its id; SegmentNameMissing.

    SegmentOfOne where its words find one person: their name would outlive the erasure of their data.
    """
    uow.account.require(Permission.READ_CONTACTS)
    _require_several(uow, query)
    row = Segment(
        name=_name(name),
        account_id="" if for_everyone else uow.account.id,
        query=_as_json(query),
        position=(uow.session.scalar(select(func.max(Segment.position))) or 0) + 1,
        created_at=uow.clock.now(),
        created_by=uow.account.id,
    )
    uow.session.add(row)
    uow.session.flush()
    record(uow, Action.SEGMENT_CHANGED, details={"segment": row.id, "shared": for_everyone, "created": True})
    return row.id


def rename_segment(uow: UnitOfWork, segment_id: int, name: str) -> None:
    """Give a segment another name; SegmentUnknown, SegmentNameMissing."""
    row = _changeable(uow, segment_id)
    row.name = _name(name)
    record(uow, Action.SEGMENT_CHANGED, details={"segment": segment_id, "renamed": True})


def delete_segment(uow: UnitOfWork, segment_id: int) -> SegmentLine:
    """Delete a segment, not the contacts in it; what is returned puts it back. SegmentUnknown."""
    row = _changeable(uow, segment_id)
    line = _line(uow, row)
    uow.session.delete(row)
    uow.session.flush()
    record(uow, Action.SEGMENT_CHANGED, details={"segment": segment_id, "deleted": True})
    return line


def restore_segment(uow: UnitOfWork, deleted: SegmentLine) -> int:
    """Put a deleted segment back, and return its new id."""
    return save_segment(uow, deleted.name, deleted.query, for_everyone=deleted.is_shared)


def segments_naming(uow: UnitOfWork, contact_id: int) -> tuple[int, ...]:
    """Return the segments whose words find a contact, whoever else they find."""
    text = uow.session.scalar(select(ContactText.folded).where(ContactText.contact_id == contact_id)) or ""
    held = text.split()
    return tuple(
        row.id
        for row in uow.session.execute(select(Segment.id, Segment.query))
        if (words := _words_of(row.query)) and all(any(one.startswith(word) for one in held) for word in words)
    )


def forget_of_nobody(uow: UnitOfWork, segment_ids: Iterable[int]) -> None:
    """Delete those of some segments whose words find nobody any more.

    Words are kept that find several people: once the last of them is erased, the name would outlive the erasure.
    """
    for row in uow.session.scalars(select(Segment).where(Segment.id.in_(list(segment_ids)))).all():
        if count_contacts(uow.session, ListFilter(words=_words_of(row.query)), cap=1) == 0:
            record(uow, Action.SEGMENT_CHANGED, details={"segment": row.id, "deleted": True})
            uow.session.delete(row)


def _words_of(stored: str) -> tuple[str, ...]:
    return sought_words(json.loads(stored).get("words", ""))


def _line(uow: UnitOfWork, row: Segment) -> SegmentLine:
    stored = json.loads(row.query)
    query = ContactQuery(stored.get("words", ""), Narrowing.from_json(stored.get("narrowing", "{}")))
    return SegmentLine(row.id, row.name, not row.account_id, _may_change(uow, row), query)


def _as_json(query: ContactQuery) -> str:
    return json.dumps({"words": query.words, "narrowing": query.narrowing.as_json()}, ensure_ascii=False)


def _may_change(uow: UnitOfWork, row: Segment) -> bool:
    is_own = uow.account.id in (row.account_id, row.created_by)
    return is_own or (not row.account_id and uow.account.may(Permission.EDIT_SETTINGS))


def _changeable(uow: UnitOfWork, segment_id: int) -> Segment:
    uow.account.require(Permission.READ_CONTACTS)
    row = uow.session.get(Segment, segment_id)
    if row is None or not _may_change(uow, row):
        raise SegmentUnknown
    return row


def _name(name: str) -> str:
    shown = clean_line(name, _LONGEST)
    if not shown:
        raise SegmentNameMissing
    return shown


def _require_several(uow: UnitOfWork, query: ContactQuery) -> None:
    if query.words.strip():
        asked = ContactQuery(query.words).as_filter(uow)
        found = ListFilter(words=asked.words, beginning=asked.beginning, narrowers=asked.narrowers)
        if count_contacts(uow.session, found, cap=_SEVERAL) < _SEVERAL:
            raise SegmentOfOne
