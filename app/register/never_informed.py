"""Who was never told what becomes of their data (INF-04)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.contacts.kinds import SourceKind
from app.contacts.read_contact import read_lines
from app.register.access_rules import ORIGIN
from app.register.field_access import require_reading
from app.workspace import UnitOfWork
from db.tables import Contact


@dataclass(frozen=True, slots=True)
class NeverInformed:
    """A contact who was given no notice yet."""

    id: int
    name: str
    detail: str
    source: SourceKind
    collected_on: date


def never_informed(uow: UnitOfWork, *, offset: int = 0, limit: int = 200) -> tuple[NeverInformed, ...]:
    """Return a window of those who were given no notice, the oldest of the book first; FieldClosed for who may not know."""
    uow.account.require(Permission.READ_CONTACTS)
    require_reading(uow, "contact.informed_on", "contact.collected_on", ORIGIN)
    chosen = (
        select(Contact.id, Contact.source_kind, Contact.collected_on)
        .where(Contact.informed_on.is_(None), Contact.restricted_since.is_(None))
        .order_by(Contact.id)
        .offset(offset)
        .limit(limit)
    )
    rows = uow.session.execute(chosen).all()
    lines = {line.id: line for line in read_lines(uow, [row.id for row in rows])}
    return tuple(
        NeverInformed(row.id, lines[row.id].name, lines[row.id].detail, SourceKind(row.source_kind), row.collected_on)
        for row in rows
    )


def count_never_informed(uow: UnitOfWork) -> int:
    """Count those who were given no notice."""
    uow.account.require(Permission.READ_CONTACTS)
    chosen = select(func.count()).select_from(Contact)
    chosen = chosen.where(Contact.informed_on.is_(None), Contact.restricted_since.is_(None))
    return uow.session.scalar(chosen) or 0
