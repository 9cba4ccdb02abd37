"""Which cards a person had at an instant: before two were merged, each stood alone, and what was said on it was its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, select, true

from db.tables import Contact, ContactMerge, MergedRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class PastCard:
    """One card as it stood: ``came_with`` is the merge that brought its rows, none for the card that is still there.

    ``not_yet`` are the merges that brought it rows of others only later.
    """

    contact_id: int
    created_at: datetime
    came_with: int | None = None
    not_yet: tuple[int, ...] = ()

    def owns(self, table: Any) -> ColumnElement[bool]:
        """Return the condition by which rows of a table were this card's."""
        mine: ColumnElement[bool] = true()
        if self.came_with is not None:
            mine = table.id.in_(_moved(table, (self.came_with,)))
        return mine & table.id.not_in(_moved(table, self.not_yet)) if self.not_yet else mine


def cards_at(session: Session, contact_id: int, at: datetime) -> tuple[PastCard, ...]:
    """Return the cards that make one contact today as they were at an instant, the one that stayed first."""
    own = session.execute(select(Contact.subject_id, Contact.created_at).where(Contact.id == contact_id)).first()
    if own is None:
        return ()
    later = session.scalars(
        select(ContactMerge).where(ContactMerge.contact_id == contact_id, ContactMerge.merged_at > at)
    ).all()

    def not_yet(subject: str) -> tuple[int, ...]:
        return tuple(merge.id for merge in later if merge.into_subject == subject)

    first = PastCard(contact_id, own.created_at, None, not_yet(own.subject_id))
    others = (PastCard(contact_id, merge.merged_created_at, merge.id, not_yet(merge.merged_subject)) for merge in later)
    return tuple(card for card in (first, *others) if card.created_at <= at)


def _moved(table: Any, merges: tuple[int, ...]) -> Any:
    return select(MergedRow.row_id).where(MergedRow.merge_id.in_(merges), MergedRow.table_name == table.__tablename__)
