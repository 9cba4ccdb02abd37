"""Who is to be told of a breach, each with the reason (art. 34; BRE-05).

To tell is a duty and no prospecting: an objection, a withdrawn consent or a frozen record does not stop it. Only the dead, whoever
has no address and whoever was told already are left, and said to be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.accounts.roles import Permission
from app.contacts.derived import display_name
from app.contacts.postal_address import postal_lines, postal_of
from app.register.breach_extent import people_in
from app.register.breach_kinds import LetterObstacle, LetterSource
from app.retention.kinds import InquiryMeans
from app.rights.erasure_preview import Addressee
from db.tables import BreachLetter, Contact

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class ConcernedPerson:
    """One person: why they are concerned, by what means they may be written to, and what forbids it; none where nothing does."""

    contact_id: int
    to: Addressee
    source: LetterSource
    means: tuple[InquiryMeans, ...]
    obstacle: LetterObstacle | None

    def by(self, preferred: InquiryMeans) -> InquiryMeans | None:
        """Return the means to use: the preferred one where it is there, else the other; none where there is an obstacle."""
        if self.obstacle is not None:
            return None
        return preferred if preferred in self.means else self.means[0]

    @property
    def reason(self) -> str:
        """Why they are written to, or why not, for the person reading."""
        return self.source.reason if self.obstacle is None else self.obstacle.label


def people_of_line(uow: UnitOfWork, number: int, line: int) -> tuple[ConcernedPerson, ...] | None:
    """Return who was in the file that a line of the journal tells of; none where the journal does not know who they were."""
    found = people_in(uow, line)
    return None if found is None else _people(uow, number, found[1], found[0])


def people_of_book(uow: UnitOfWork, number: int) -> tuple[ConcernedPerson, ...]:
    """Return everybody in the book."""
    uow.account.require(Permission.KEEP_BREACHES)
    return _people(uow, number, tuple(uow.session.scalars(select(Contact.id))), LetterSource.WHOLE_BOOK)


def people_chosen(uow: UnitOfWork, number: int, ids: Sequence[int]) -> tuple[ConcernedPerson, ...]:
    """Return the contacts that somebody named."""
    uow.account.require(Permission.KEEP_BREACHES)
    return _people(uow, number, ids, LetterSource.CHOSEN)


def _people(uow: UnitOfWork, number: int, ids: Sequence[int], source: LetterSource) -> tuple[ConcernedPerson, ...]:
    told = frozenset(uow.session.scalars(select(BreachLetter.contact_id).where(BreachLetter.number == number)))
    found = [(contact.sort_name, _person(contact, source, told)) for contact in _contacts(uow, ids)]
    return tuple(person for _, person in sorted(found, key=lambda pair: (pair[0], pair[1].contact_id)))


def _contacts(uow: UnitOfWork, ids: Sequence[int]) -> Iterator[Contact]:
    for start in range(0, len(ids), _CHUNK):
        some = select(Contact).where(Contact.id.in_(ids[start : start + _CHUNK]))
        yield from uow.session.scalars(some.options(selectinload(Contact.emails)))


def _person(contact: Contact, source: LetterSource, told: frozenset[int]) -> ConcernedPerson:
    email = contact.emails[0].value if contact.emails else ""
    name = display_name(contact.given_name, contact.family_name, contact.organisation, email)
    organisation = contact.organisation if contact.organisation != name else ""
    to = Addressee(name, postal_lines((organisation,), postal_of(contact)), email)
    known = {InquiryMeans.EMAIL: bool(email), InquiryMeans.POST: bool(contact.address_line1 and contact.town)}
    means = tuple(one for one in InquiryMeans if known[one])
    return ConcernedPerson(contact.id, to, source, means, _obstacle(contact, means, told))


def _obstacle(contact: Contact, means: Sequence[InquiryMeans], told: frozenset[int]) -> LetterObstacle | None:
    if contact.id in told:
        return LetterObstacle.ALREADY_TOLD
    if contact.deceased_on is not None:
        return LetterObstacle.DECEASED
    return None if means else LetterObstacle.NO_ADDRESS
