"""Correct what a person says is wrong, and keep what stood there before beside what stands there now (RGPD art. 16)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.contacts.close_values import closed_words
from app.contacts.closed_values import closed_fields
from app.contacts.write_contact import ContactDraft, edit_contact
from app.journal import Action, record
from app.register import CATALOGUE
from app.register.own_entries import OWN_VALUES, own_name
from app.register.read_own_fields import all_own_fields
from app.rights.errors import IdentityUnsettled, NothingRectified, RequesterMissing
from app.rights.holdings import HeldRow, Holdings, collect_holdings
from app.rights.kinds import IdentityMethod, StepKind
from app.rights.readable import Reader
from app.rights.request_steps import take_step, waiting_request_of
from db.tables import Rectification

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_TABLES = ("contact", "contact_email", "contact_phone", OWN_VALUES)
_OWN_ACT = frozenset({"informed_on", "restricted_since", "retention_due_on", "last_inbound_on", "age_checked_on"})


@dataclass(frozen=True, slots=True)
class Change:
    """One field corrected, in words; ``field`` is its name in the catalogue, ``label`` what people call it."""

    field: str
    before: str
    after: str
    label: str


def rectify(uow: UnitOfWork, request_id: int, draft: ContactDraft) -> tuple[Change, ...]:
    """Write the corrected fields of the request's contact and return what changed.

    Raises RequestClosed, RequesterMissing, NothingRectified, what ``edit_contact`` raises, and IdentityUnsettled: whoever had
    an address changed would be recognised by it from then on.
    """
    request = waiting_request_of(uow, request_id)
    if request.contact_id is None:
        raise RequesterMissing
    if request.identity_method == IdentityMethod.DOUBT:
        raise IdentityUnsettled
    before = _in_words(uow, request.contact_id)
    edit_contact(uow, request.contact_id, draft)
    after = _in_words(uow, request.contact_id)
    names = dict.fromkeys((*before, *after))
    labels = _labels(uow)
    closed = {own_name(number) for number in closed_fields(uow.session)}
    changes = tuple(
        # What a key closes is told as corrected, and noted nowhere else.
        Change(name, *_told(before.get(name, ""), after.get(name, ""), is_closed=name in closed), labels[name])
        for name in names
        if before.get(name, "") != after.get(name, "")
    )
    if not changes:
        raise NothingRectified
    now = uow.clock.now()
    uow.session.add_all(
        Rectification(
            request_id=request.id,
            contact_id=request.contact_id,
            field=change.field,
            before=change.before,
            after=change.after,
            applied_at=now,
            applied_by=uow.account.id,
        )
        for change in changes
    )
    take_step(uow, request_id, StepKind.RECTIFIED, detail=str(len(changes)))
    record(
        uow, Action.RECTIFIED, request.subject_id or "", {"request": request.id, "fields": len(changes)}, signed=True
    )
    return changes


def _told(before: str, after: str, *, is_closed: bool) -> tuple[str, str]:
    return (closed_words(), closed_words()) if is_closed else (before, after)


def rectifications_of(uow: UnitOfWork, request_id: int) -> tuple[Change, ...]:
    """Return what was corrected for a request, in the order it was."""
    rows = uow.session.scalars(
        select(Rectification).where(Rectification.request_id == request_id).order_by(Rectification.id)
    )
    labels = _labels(uow)
    return tuple(Change(row.field, row.before, row.after, labels.get(row.field, row.field)) for row in rows)


def _labels(uow: UnitOfWork) -> dict[str, str]:
    """Return what each field is called, own ones that were switched off since included."""
    own = {own_name(field.id): field.label for field in all_own_fields(uow.session)}
    return {field.name: field.label for field in CATALOGUE} | own


def _in_words(uow: UnitOfWork, contact_id: int) -> dict[str, str]:
    """Return the book's own fields of a contact as people read them; several addresses stand on several lines."""
    uow.session.flush()
    holdings, reader = collect_holdings(uow.session, contact_id, access_pack_only=True), Reader(uow.session)
    found: dict[str, list[str]] = {}
    for row in _rows(holdings):
        lines = reader.lines(row)
        if row.table == OWN_VALUES:
            found[own_name(int(str(row.values["own_field_id"])))] = [lines["value"]]
            continue
        for column, text in lines.items():
            if column not in _OWN_ACT:
                found.setdefault(f"{row.table}.{column}", []).append(text)
    return {name: "\n".join(texts) for name, texts in found.items()}


def _rows(holdings: Holdings) -> Iterator[HeldRow]:
    return (row for table in _TABLES for row in holdings.of(table))
