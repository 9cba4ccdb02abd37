"""What remains of the anonymised: how many, of which category and kind, collected in which year, and nobody's traits (RET-11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.kinds import ContactCategory, ContactKind
from db.tables import AnonymousCount

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.workspace import UnitOfWork

SAFE_FROM = 5


@dataclass(frozen=True, slots=True)
class ShownCount:
    """One line of what remains; ``contacts`` is none where the number is too small to be shown."""

    category: ContactCategory
    kind: ContactKind
    collected_year: int
    contacts: int | None


def shown_count(contacts: int) -> int | None:
    """Return the number where it may be shown: among fewer than five, whoever knows some of them knows the rest."""
    return contacts if contacts >= SAFE_FROM else None


def count_anonymous(session: Session, category: ContactCategory, kind: ContactKind, collected_on: date) -> None:
    """Count one more; of the day, only the year is kept."""
    key = (category.value, kind.value, collected_on.year)
    held = session.get(AnonymousCount, key)
    if held is None:
        held = AnonymousCount(category=key[0], kind=key[1], collected_year=key[2], contacts=0)
        session.add(held)
    held.contacts += 1


def read_anonymous(uow: UnitOfWork) -> tuple[ShownCount, ...]:
    """Return what remains, the latest year first; there is no total, for it would give a small number away."""
    uow.account.require(Permission.REVIEW_RETENTION)
    rows = uow.session.scalars(
        select(AnonymousCount).order_by(
            AnonymousCount.collected_year.desc(), AnonymousCount.category, AnonymousCount.kind
        )
    )
    return tuple(
        ShownCount(ContactCategory(row.category), ContactKind(row.kind), row.collected_year, shown_count(row.contacts))
        for row in rows
    )
