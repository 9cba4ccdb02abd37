"""Put the values of an own field under a key, or take them out: all of them or none, and nothing of them stays elsewhere in the clear."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import exists, or_, select

from app.accounts.key_errors import ClosedKeyNeeded
from app.contacts.closed_values import (
    forget_closed_fields,
    holds_closed_key,
    new_closed_id,
    opened_strictly,
    values_to_keep,
)
from app.contacts.own_value_copies import forget_copies, forget_drafts
from app.contacts.own_value_errors import ClearCopyKept
from app.progress import quiet
from app.register.own_entries import own_name
from app.workspace import UnitOfWork
from db.tables import OwnField, OwnValue, Rectification
from resources import LANGUAGES, wording, wording_in

_HIDDEN = "own_fields.closed_by_key.hidden"
_AT_ONCE = 500
Told = Callable[[int, int], object]


def close_or_open(uow: UnitOfWork, row: OwnField, *, is_closed: bool, told: Told = quiet) -> None:
    """Close a field by a key, or open it; nothing happens where it is so already.

    ClosedKeyNeeded; ClearCopyKept where a correction noted for a person holds a value of it; ClosedValueAltered where a value cannot be read back: then the field stays closed. ``told`` gets (values
    done, values in all).
    """
    if is_closed == bool(row.closed_as):
        return
    if not holds_closed_key(uow.session):
        raise ClosedKeyNeeded
    if is_closed:
        _require_no_record(uow, row.id)
    values = uow.session.scalars(select(OwnValue).where(OwnValue.own_field_id == row.id)).all()
    clear = opened_strictly(uow.session, [(one.contact_id, row.id, one.value) for one in values])
    row.closed_as = new_closed_id() if is_closed else ""
    uow.session.flush()
    forget_closed_fields(uow.session)
    for start in range(0, len(values), _AT_ONCE):
        told(start, len(values))
        some, said = values[start : start + _AT_ONCE], clear[start : start + _AT_ONCE]
        kept = values_to_keep(
            uow.session, [(one.contact_id, row.id, text) for one, text in zip(some, said, strict=True)]
        )
        for one, value in zip(some, kept, strict=True):
            one.value = value
        uow.session.flush()
    # What is being typed is kept as the field was until now.
    forget_drafts(uow.session, row.id)
    # Beside the values nothing may stay in the clear, nor sealed where nothing would open it any more.
    forget_copies(uow.session, row.id)


def closed_words() -> str:
    """Return the words that stand where a corrected value of a closed field would."""
    return wording(_HIDDEN)


def _require_no_record(uow: UnitOfWork, field_id: int) -> None:
    """Raise ClearCopyKept where a correction made for a person holds a value, which nothing may change before its term."""
    nothing = ["", *(wording_in(code, _HIDDEN) for code in LANGUAGES)]
    said = or_(Rectification.before.not_in(nothing), Rectification.after.not_in(nothing))
    if uow.session.scalar(select(exists().where(Rectification.field == own_name(field_id), said))):
        raise ClearCopyKept
