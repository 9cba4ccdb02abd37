"""The explanation of an export stays in the journal for good, and may name nobody whose data leave with it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from app.exchange.export_errors import WhyNamesSomebody
from app.values import folded_words
from app.workspace import UnitOfWork
from db.tables import Contact

# Of more people, some bear the name of a street, a trade or the accountant.
_FEW, _SHORTEST = 50, 3


def require_unnamed(uow: UnitOfWork, why: str, ids: Sequence[int]) -> None:
    """Raise WhyNamesSomebody where an explanation holds the family name of one of the few people who leave."""
    said = frozenset(folded_words(why))
    if not said or len(ids) > _FEW:
        return
    for name in uow.session.scalars(select(Contact.family_name).where(Contact.id.in_(ids))):
        words = {word for word in folded_words(name) if len(word) >= _SHORTEST}
        if words and words <= said:
            raise WhyNamesSomebody
