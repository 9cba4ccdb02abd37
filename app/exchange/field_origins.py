"""Which file and row gave what a contact's page says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.relationship import contact_of
from app.exchange.own_differences import origin_labels
from app.formats import format_count, format_date
from app.register.access_kinds import RoleAccess
from app.register.access_rules import ORIGIN
from app.register.field_access import access_of
from app.workspace import UnitOfWork
from db.tables import FieldOrigin
from resources import wording


@dataclass(frozen=True, slots=True)
class Origin:
    """The file and row of some fields, by their names for people; no field where the whole contact comes from there."""

    fields: tuple[str, ...]
    source_label: str
    source_row: int
    recorded_at: datetime

    @property
    def sentence(self) -> str:
        """The origin for the person reading."""
        return wording(
            "exchange.origin.fields" if self.fields else "exchange.origin.contact",
            fields=", ".join(self.fields),
            file=self.source_label,
            row=format_count(self.source_row),
            day=format_date(self.recorded_at.date()),
        )


def read_origins(uow: UnitOfWork, contact_id: int) -> tuple[Origin, ...]:
    """Return where a contact's values come from: the file that made the contact, then those that changed it, latest first.

    Of a field that several files changed, the last counts. Empty where no file had a part in it.
    """
    uow.account.require(Permission.READ_CONTACTS)
    contact, access = contact_of(uow, contact_id), access_of(uow)
    if not access.reads(ORIGIN):
        return ()
    found: list[Origin] = []
    seen: set[str] = set()
    rows = uow.session.scalars(
        select(FieldOrigin).where(FieldOrigin.contact_id == contact_id).order_by(FieldOrigin.id.desc())
    ).all()
    labels = origin_labels(uow, (row.field for row in rows))
    for row in rows:
        if row.field in seen or row.field not in labels or not _reads(access, row.field):
            continue
        seen.add(row.field)
        label = labels[row.field]
        if found and (found[-1].source_label, found[-1].source_row) == (row.source_label, row.source_row):
            found[-1] = Origin((label, *found[-1].fields), row.source_label, row.source_row, row.recorded_at)
        else:
            found.append(Origin((label,), row.source_label, row.source_row, row.recorded_at))
    if contact.source_row is not None:
        found.insert(0, Origin((), contact.source_label, contact.source_row, contact.created_at))
    return tuple(found)


def _reads(access: RoleAccess, name: str) -> bool:
    """Own fields that the role may not read have no label already."""
    return name not in access.cells or access.reads(name)
