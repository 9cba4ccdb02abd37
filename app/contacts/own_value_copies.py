"""What is kept of own values beside themselves: what an import replaced, and how cards stood before a merge.

Whoever erases values of a field, cuts them down, or puts them under a key does the same here: an undo would bring back what
went, and the file would hold it until then.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import InstrumentedAttribute

from app.contacts.closed_values import closed_fields, opened_value, seal_for
from app.contacts.own_value_errors import ClosedValueAltered
from app.register.own_entries import OWN_VALUES, own_name
from db.tables import ContactMerge, FieldOrigin, FormDraft

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.contacts.merge_rows import Row

_SIDES = ("stays", "goes")


def holders_of_copies(session: Session, field_id: int) -> set[int]:
    """Return whose values of a field an undo might bring back."""
    replaced = session.scalars(select(FieldOrigin.contact_id).where(FieldOrigin.field == own_name(field_id)))
    return {*replaced, *session.scalars(select(ContactMerge.contact_id).where(ContactMerge.snapshot != ""))}


def forget_copies(session: Session, field_id: int, contact_ids: Collection[int] | None = None) -> None:
    """Forget what imports replaced and merges noted of a field: of some contacts, or of all.

    The undo of the merge then leaves the field as it is.
    """
    replaced = FieldOrigin.field == own_name(field_id)
    session.execute(delete(FieldOrigin).where(replaced, _owned(FieldOrigin.contact_id, contact_ids)))
    _rewrite(session, field_id, lambda _merge, _subject, _row: None, contact_ids)


def forget_drafts(session: Session, field_id: int) -> None:
    """Forget what is half typed in a field, on whatever page: it was typed for what the field was."""
    named = FormDraft.body.contains(f'"{own_name(field_id)}"', autoescape=True)
    session.execute(delete(FormDraft).where(named))


def lessen_copies(session: Session, field_id: int, held: dict[int, str], lessen: Callable[[str], str]) -> None:
    """Cut down what is kept of a field beside its values; ``held`` are these as they were, by contact."""
    _lessen_origins(session, field_id, held, lessen)

    def cut(merge: ContactMerge, subject: str, row: Row) -> Row | None:
        closed = closed_fields(session).get(field_id)
        try:
            less = lessen(opened_value(session, merge.contact_id, field_id, row["value"]))
        except ClosedValueAltered:
            return None
        return row | {"value": less if closed is None else seal_for(session, closed, subject, less)}

    _rewrite(session, field_id, cut)


def _lessen_origins(session: Session, field_id: int, held: dict[int, str], lessen: Callable[[str], str]) -> None:
    origins = session.scalars(select(FieldOrigin).where(FieldOrigin.field == own_name(field_id))).all()
    known = {_digest(value): value for value in (*held.values(), *(one.before for one in origins)) if value}
    for one in origins:
        given = known.get(one.sha256)
        one.before = lessen(one.before) if one.before else ""
        # The fingerprint of a day of birth gives the day away; one that stands nowhere any more is changed since anyhow.
        one.sha256 = _digest(lessen(given)) if given else ""


def _rewrite(
    session: Session,
    field_id: int,
    cut: Callable[[ContactMerge, str, Row], Row | None],
    contact_ids: Collection[int] | None = None,
) -> None:
    kept = select(ContactMerge).where(ContactMerge.snapshot != "", _owned(ContactMerge.contact_id, contact_ids))
    for merge in session.scalars(kept):
        snapshot: dict[str, Any] = json.loads(merge.snapshot)
        for side in _SIDES:
            subject = str(snapshot[side]["contact"][0]["subject_id"])
            rows = [
                cut(merge, subject, row) if row["own_field_id"] == field_id else row
                for row in snapshot[side].get(OWN_VALUES, ())
            ]
            snapshot[side][OWN_VALUES] = [row for row in rows if row is not None]
        merge.snapshot = json.dumps(snapshot, ensure_ascii=False, separators=(",", ":"))
    session.flush()


def _owned(owner: InstrumentedAttribute[int], contact_ids: Collection[int] | None) -> ColumnElement[bool]:
    return owner.is_not(None) if contact_ids is None else owner.in_(contact_ids)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
