"""The towns of the book as they are written, found without reading the book: by leaping through their index from each to the next."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.tables import Contact

_WALKED = select(func.min(Contact.town).label("town")).cte("walked", recursive=True)
_NEXT = select(func.min(Contact.town)).where(Contact.town > _WALKED.c.town).scalar_subquery()
_LEAPS = _WALKED.union_all(select(_NEXT).where(_WALKED.c.town.is_not(None)))
_TOWNS = select(_LEAPS.c.town).where(_LEAPS.c.town != "")


def written_towns(session: Session) -> list[str]:
    """Return each writing of a town once, in order; where none is noted counts as no town."""
    session.flush()
    return list(session.connection().scalars(_TOWNS))


def contacts_by_town(session: Session, towns: list[str]) -> dict[str, int]:
    """Return how many contacts have each of these writings."""
    counted = select(Contact.town, func.count()).where(Contact.town.in_(towns)).group_by(Contact.town)
    return dict(session.execute(counted).all())
