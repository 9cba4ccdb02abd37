"""Who of the book may have written a message: by the address it came from, by what it holds, by a name; a person decides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING

from phonenumbers import PhoneNumberMatcher
from sqlalchemy import select

from app.accounts.business import read_business
from app.contacts.derived import display_name
from app.register.access_rules import EMAIL, PHONE
from app.register.field_access import may_read
from app.rights.certainty import Certainty
from app.rights.third_parties import find_names
from app.values import EmailAddress, InvalidEmail, InvalidPhone, PhoneNumber, fold
from app.values.contact_means import HOME_REGION
from db.tables import Contact, ContactEmail, ContactPhone
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_MOST, _MOST_NAMES, _NAME_WORDS = 20, 30, (2, 4)
_LAST_LINES, _LINE = 6, 60


@dataclass(frozen=True, slots=True)
class ProposedPerson:
    """A contact who may have written, and why; ``wrote_from`` where the message came from their own address."""

    contact_id: int
    name: str
    why: str
    certainty: Certainty
    wrote_from: bool = False


@dataclass(frozen=True, slots=True)
class Clues:
    """What a message says of who wrote it: the address it came from, the names it is signed with, and its text."""

    sender_address: str
    sender_name: str
    text: str


def find_requester(uow: UnitOfWork, clues: Clues) -> tuple[ProposedPerson, ...]:
    """Return the contacts who may have written, the surest first, each once.

    Those whose record is frozen are found too: a request must reach them (RGPD art. 18).
    """
    own = _own_address(uow)
    written = [address for address in addresses_in(clues.text) if address not in (own, clues.sender_address)]
    found: dict[int, ProposedPerson] = {}
    reads_email, reads_phone = may_read(uow, EMAIL), may_read(uow, PHONE)
    senders = _with_addresses(
        uow, [clues.sender_address] if clues.sender_address not in ("", own) and reads_email else []
    )
    for contact, address in senders:
        certainty = Certainty.CERTAIN if len(senders) == 1 else Certainty.LIKELY
        found[contact.id] = _proposed(contact, "sender", address, certainty, wrote_from=True)
    for contact, address in _with_addresses(uow, written if reads_email else []):
        found.setdefault(contact.id, _proposed(contact, "address", address, Certainty.LIKELY))
    for contact, number in _with_numbers(uow, numbers_in(clues.text) if reads_phone else ()):
        found.setdefault(contact.id, _proposed(contact, "phone", PhoneNumber(number).national, Certainty.LIKELY))
    for contact in _with_names(uow, clues):
        name = display_name(contact.given_name, contact.family_name, contact.organisation)
        found.setdefault(contact.id, _proposed(contact, "name", name, Certainty.DOUBTFUL))
    return tuple(sorted(found.values(), key=lambda person: person.certainty.rank))


def addresses_in(text: str) -> tuple[str, ...]:
    """Return the e-mail addresses of a text as they are compared."""
    found: dict[str, None] = {}
    for match in _ADDRESS.findall(text):
        try:
            found[EmailAddress.parse(match.strip(".'-")).normalised] = None
        except InvalidEmail:
            continue
    return tuple(found)[:_MOST]


def numbers_in(text: str) -> tuple[str, ...]:
    """Return the telephone numbers of a text in E.164, those of the overseas departments included."""
    found: dict[str, None] = {}
    for match in PhoneNumberMatcher(text, HOME_REGION):
        try:
            found[PhoneNumber.parse(match.raw_string).e164] = None
        except InvalidPhone:
            continue
    return tuple(found)[:_MOST]


def _own_address(uow: UnitOfWork) -> str:
    return read_business(uow).email.casefold()


def _proposed(
    contact: Contact, clue: str, value: str, certainty: Certainty, *, wrote_from: bool = False
) -> ProposedPerson:
    name = display_name(contact.given_name, contact.family_name, contact.organisation, value)
    return ProposedPerson(contact.id, name, wording(f"received.why.{clue}", value=value), certainty, wrote_from)


def _with_addresses(uow: UnitOfWork, addresses: Sequence[str]) -> list[tuple[Contact, str]]:
    query = select(Contact, ContactEmail.value).join(ContactEmail, ContactEmail.contact_id == Contact.id)
    rows = uow.session.execute(
        query.where(ContactEmail.normalised.in_(addresses)).order_by(Contact.sort_name).limit(_MOST)
    )
    return list({contact.id: (contact, address) for contact, address in rows}.values())


def _with_numbers(uow: UnitOfWork, numbers: Sequence[str]) -> list[tuple[Contact, str]]:
    query = select(Contact, ContactPhone.e164).join(ContactPhone, ContactPhone.contact_id == Contact.id)
    rows = uow.session.execute(query.where(ContactPhone.e164.in_(numbers)).order_by(Contact.sort_name).limit(_MOST))
    return list({contact.id: (contact, number) for contact, number in rows}.values())


def _with_names(uow: UnitOfWork, clues: Clues) -> Sequence[Contact]:
    """Return the contacts whose whole name is written where people sign, or after « je m'appelle »."""
    ends = [line.strip(" ,.-*") for line in clues.text.splitlines() if line.strip()][-_LAST_LINES:]
    names = [clues.sender_name, *(line for line in ends if len(line) <= _LINE), *find_names(clues.text, ())]
    sought = list(dict.fromkeys(order for name in names[:_MOST_NAMES] for order in _orders(name)))
    if not sought:
        return ()
    return uow.session.scalars(
        select(Contact).where(Contact.sort_name.in_(sought)).order_by(Contact.sort_name).limit(_MOST)
    ).all()


def _orders(name: str) -> Iterable[str]:
    words = fold(name).split()
    words = [word for word in words if word not in ("m.", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle")]
    if not _NAME_WORDS[0] <= len(words) <= _NAME_WORDS[1]:
        return ()
    return (" ".join(order) for order in permutations(words))
