"""What the index holds of each contact; import, forms and own fields go through these same functions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

import phonenumbers
from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.register import entries
from app.register.own_entries import searched_values
from app.values import folded_words
from app.workspace import UnitOfWork
from db.search_writing import write_search_texts
from db.tables import Affiliation, Contact, ContactAddress, ContactEmail, ContactPhone, OwnValue

_AT_ONCE = 500
_FRANCE = "+33"
_SEARCHED = tuple(field.column for field in entries("contact", searchable=True))
_SEARCHED_OF_OTHER_ADDRESSES = tuple(field.column for field in entries("contact_address", searchable=True))
Told = Callable[[int, int], object]


def search_text(values: dict[str, str], emails: Iterable[str], phones: Iterable[str], more: Iterable[str] = ()) -> str:
    """Return what the index holds of a contact: the words of the catalogue's searchable fields, numbers in both writings.

    ``more`` are words of its other addresses and own fields, and the names of the organisations whose person it is.
    """
    parts = [values.get(column, "") for column in _SEARCHED]
    parts.extend(more)
    parts.extend(emails)
    for number in phones:
        parts.extend(_writings(number))
    return " ".join(folded_words(" ".join(part for part in parts if part)))


def _writings(e164: str) -> tuple[str, str]:
    """Return +33612345678 as 33612345678 and 0612345678, so that either way of typing it is found."""
    digits = e164.lstrip("+")
    if e164.startswith(_FRANCE):
        # Nothing but the national number follows there, which is nearly every number of a book.
        return digits, f"0{e164.removeprefix(_FRANCE)}"
    national = phonenumbers.national_significant_number(phonenumbers.parse(e164))
    return digits, f"0{national}"


def rewrite_texts_of_field(uow: UnitOfWork, field_id: int, told: Told) -> None:
    """Write the search text of whoever has a value in an own field; ``told`` gets (done, in all) and may raise to cancel."""
    holding = select(OwnValue.contact_id).where(OwnValue.own_field_id == field_id).order_by(OwnValue.contact_id)
    rewrite_texts(uow.session, uow.session.scalars(holding).all(), told)


def rewrite_texts(session: Session, contact_ids: Sequence[int], told: Told = lambda _done, _total: None) -> None:
    """Write the search text of these contacts, from what the session holds of them."""
    session.flush()
    for start in range(0, len(contact_ids), _AT_ONCE):
        told(start, len(contact_ids))
        _rewrite(session, contact_ids[start : start + _AT_ONCE])
    told(len(contact_ids), len(contact_ids))


def _rewrite(session: Session, ids: Sequence[int]) -> None:
    columns = select(Contact.id, *(getattr(Contact, name) for name in _SEARCHED)).where(Contact.id.in_(ids))
    emails = _grouped(session, ContactEmail.contact_id, ContactEmail.value, ids)
    phones = _grouped(session, ContactPhone.contact_id, ContactPhone.e164, ids)
    more = _more_words(session, ids)
    texts = {
        row[0]: search_text(dict(zip(_SEARCHED, row[1:], strict=True)), emails[row[0]], phones[row[0]], more[row[0]])
        for row in session.execute(columns)
    }
    write_search_texts(session, texts)


def _more_words(session: Session, ids: Sequence[int]) -> defaultdict[int, list[str]]:
    found = searched_values(session, ids)
    columns = [getattr(ContactAddress, column) for column in _SEARCHED_OF_OTHER_ADDRESSES]
    elsewhere = select(ContactAddress.contact_id, *columns).where(ContactAddress.contact_id.in_(ids))
    for contact_id, *words in session.execute(elsewhere):
        found[contact_id].extend(words)
    linked = (
        select(Affiliation.contact_id, Contact.organisation)
        .join(Contact, Contact.id == Affiliation.organisation_id)
        .where(Affiliation.contact_id.in_(ids), Affiliation.organisation_id != Affiliation.contact_id)
        .distinct()
    )
    for contact_id, name in session.execute(linked):
        found[contact_id].append(name)
    return found


def _grouped(
    session: Session, owner: InstrumentedAttribute[int], value: InstrumentedAttribute[str], ids: Sequence[int]
) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for contact_id, text in session.execute(select(owner, value).where(owner.in_(ids))):
        found[contact_id].append(text)
    return found
