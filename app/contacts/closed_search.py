"""A role that may not read a field does not find by it: one index serves every role, so what it finds is looked at again.

Of a role that reads every searched field nothing is asked. For the others a hit counts where the name has the word, or where no
closed field has it. The stricter wins: a word that stands in a closed field too is found by the name alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy import ColumnElement, and_, func, literal, or_, select

from app.register.access_kinds import RoleAccess
from app.register.access_rules import EMAIL, LINKS, PHONE, STREET, TOWN
from app.register.field_access import access_of
from app.values import fold
from app.workspace import UnitOfWork
from db.search import Narrower
from db.tables import Affiliation, Contact, ContactAddress, ContactEmail, ContactPhone
from db.towns import written_towns

_SIRET = "contact.siret"
_SEARCHED = (EMAIL, PHONE, _SIRET, TOWN, STREET, LINKS)


def readable_hits(uow: UnitOfWork, words: Iterable[str]) -> tuple[Narrower, ...]:
    """Return what a hit must meet for the account's role to be shown it; nothing where the role reads all that is searched."""
    access, sought = access_of(uow), tuple(words)
    if not sought or access.reads(*_SEARCHED):
        return ()
    return tuple(Narrower(holds=or_(_named(word), _elsewhere(uow, access, word))) for word in sought)


def _named(word: str) -> ColumnElement[bool]:
    """The name has the word; where there is no name, what orders the list is an address."""
    is_named = or_(Contact.given_name != "", Contact.family_name != "", Contact.organisation != "")
    return and_(is_named, _inside(Contact.sort_name, word))


def _elsewhere(uow: UnitOfWork, access: RoleAccess, word: str) -> ColumnElement[bool]:
    """No closed field has the word, so that another one must."""
    closed = [_CLOSED[name](uow, word) for name in _SEARCHED if not access.reads(name)]
    return ~or_(*closed)


def _in_email(_uow: UnitOfWork, word: str) -> ColumnElement[bool]:
    # What is not plain in an address was folded for the index: it then counts as having every word.
    accented = ContactEmail.normalised.bool_op("GLOB")("*[^ -~]*")
    return (
        select(ContactEmail.contact_id)
        .where(ContactEmail.contact_id == Contact.id, or_(_inside(ContactEmail.normalised, word), accented))
        .exists()
    )


def _in_phone(_uow: UnitOfWork, word: str) -> ColumnElement[bool]:
    """The national writing begins with a zero that the international one has not."""
    found = _inside(ContactPhone.e164, word.lstrip("0"))
    return select(ContactPhone.contact_id).where(ContactPhone.contact_id == Contact.id, found).exists()


def _in_siret(_uow: UnitOfWork, word: str) -> ColumnElement[bool]:
    return and_(Contact.siret != "", _inside(Contact.siret, word))


def _in_town(uow: UnitOfWork, word: str) -> ColumnElement[bool]:
    return Contact.town.in_([town for town in written_towns(uow.session) if _has(town, word)])


def _in_other_address(uow: UnitOfWork, word: str) -> ColumnElement[bool]:
    towns = uow.session.scalars(select(ContactAddress.town).where(ContactAddress.town != "").distinct())
    wanted = [town for town in towns if _has(town, word)]
    held = select(ContactAddress.contact_id).where(ContactAddress.contact_id == Contact.id)
    return held.where(ContactAddress.town.in_(wanted)).exists()


def _is_linked(_uow: UnitOfWork, _word: str) -> ColumnElement[bool]:
    """Whoever is linked to an organisation is found by its name, which another card bears."""
    return select(Affiliation.id).where(Affiliation.contact_id == Contact.id).exists()


_CLOSED: dict[str, Callable[[UnitOfWork, str], ColumnElement[bool]]] = {
    EMAIL: _in_email,
    PHONE: _in_phone,
    _SIRET: _in_siret,
    TOWN: _in_town,
    STREET: _in_other_address,
    LINKS: _is_linked,
}


def _inside(column: object, word: str) -> ColumnElement[bool]:
    return func.instr(column, literal(word)) > 0


def _has(text: str, word: str) -> bool:
    folded = fold(text)
    return word in folded or any(word in part for part in "".join(_letter(one) for one in folded).split())


def _letter(one: str) -> str:
    return one if one.isalnum() else " "
