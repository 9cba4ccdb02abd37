"""What the index holds of many contacts at once, written again where an own field began or ceased to be searched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.contacts.derived import SEARCHED, search_text
from app.register.own_entries import searched_values
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone, ContactText, OwnValue

_AT_ONCE = 500
Told = Callable[[int, int], object]


def rewrite_texts_of_field(uow: UnitOfWork, field_id: int, told: Told) -> None:
    """Write the search text of whoever has a value in an own field; ``told`` gets (done, in all) and may raise to cancel."""
    holding = select(OwnValue.contact_id).where(OwnValue.own_field_id == field_id).order_by(OwnValue.contact_id)
    rewrite_texts(uow.session, uow.session.scalars(holding).all(), told)


def rewrite_texts(session: Session, contact_ids: Sequence[int], told: Told) -> None:
    """Write the search text of these contacts."""
    session.flush()
    for start in range(0, len(contact_ids), _AT_ONCE):
        told(start, len(contact_ids))
        _rewrite(session, contact_ids[start : start + _AT_ONCE])
    told(len(contact_ids), len(contact_ids))


def _rewrite(session: Session, ids: Sequence[int]) -> None:
    columns = select(Contact.id, *(getattr(Contact, name) for name in SEARCHED)).where(Contact.id.in_(ids))
    emails = _grouped(session, ContactEmail.contact_id, ContactEmail.value, ids)
    phones = _grouped(session, ContactPhone.contact_id, ContactPhone.e164, ids)
    own = searched_values(session, ids)
    rows = [
        {
            "of": row[0],
            "text": search_text(dict(zip(SEARCHED, row[1:], strict=True)), emails[row[0]], phones[row[0]], own[row[0]]),
        }
        for row in session.execute(columns)
    ]
    if rows:
        written = update(ContactText).where(ContactText.contact_id == bindparam("of")).values(folded=bindparam("text"))
        session.connection().execute(written, rows)
        session.expire_all()


def _grouped(
    session: Session, owner: InstrumentedAttribute[int], value: InstrumentedAttribute[str], ids: Sequence[int]
) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for contact_id, text in session.execute(select(owner, value).where(owner.in_(ids))):
        found[contact_id].append(text)
    return found
