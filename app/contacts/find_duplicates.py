"""Look for people who stand twice in the book, beside the windows, and keep what was found until it is settled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.contacts.duplicate_blocks import Progress, find_like
from app.contacts.duplicate_groups import group_pairs
from app.contacts.duplicate_kinds import Clue, Likeness, LikePair, Traits
from app.contacts.duplicate_score import score
from app.contacts.never_same import never_same_pairs
from app.contacts.read_contact import ContactLine, read_lines
from app.register.field_access import reads_whole_cards, require_whole_cards
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone

_SEARCH_KEY = "duplicate_search"
# Whoever settled as many looks again; the start screen counts them at once.
MOST_KEPT = 500
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class DuplicateSearch:
    """One search: when, and the pairs it found, the most likely first; ids alone are kept of them."""

    at: datetime
    pairs: tuple[LikePair, ...]


@dataclass(frozen=True, slots=True)
class LikeContacts:
    """Two contacts that may be one person, or more that hang together, as the list shows them.

    ``pairs`` are the likenesses among them, ``likeness`` that of the least sure.
    """

    cards: tuple[ContactLine, ...]
    pairs: tuple[LikePair, ...]
    likeness: Likeness

    @property
    def ids(self) -> tuple[int, ...]:
        """The numbers of the cards, by which the group is known while the list is open."""
        return tuple(card.id for card in self.cards)


def search_duplicates(uow: UnitOfWork, progress: Progress = lambda done, total, text: None) -> DuplicateSearch:
    """Compare the whole book, writing nothing; ``progress`` may raise to give up. PermissionDenied.

    Frozen records are only stored: nobody's search reads them (art. 18). Who was said not to be the same stays apart.
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    require_whole_cards(uow)
    at, apart = uow.clock.now(), never_same_pairs(uow)
    pairs = (pair for pair in find_like(read_traits(uow), progress) if (pair.first, pair.second) not in apart)
    return DuplicateSearch(at, tuple(pairs))


def keep_search(uow: UnitOfWork, search: DuplicateSearch) -> None:
    """Keep what a search found, for the list and the reminder; what it holds is ids, scores and clues."""
    uow.account.require(Permission.EDIT_CONTACTS)
    rows = [
        [pair.first, pair.second, pair.likeness.score, " ".join(clue.value for clue in pair.likeness.clues)]
        for pair in search.pairs[:MOST_KEPT]
    ]
    write_setting(uow, _SEARCH_KEY, {"at": search.at.isoformat(), "pairs": rows})


def last_search(uow: UnitOfWork) -> DuplicateSearch | None:
    """Return the last search without what was settled since: merged, erased, edited, or said not to be the same."""
    uow.account.require(Permission.EDIT_CONTACTS)
    kept = read_setting(uow, _SEARCH_KEY, None)
    if kept is None:
        return None
    found = [
        LikePair(first, second, Likeness(points, tuple(Clue(clue) for clue in clues.split())))
        for first, second, points, clues in kept["pairs"]
    ]
    return DuplicateSearch(datetime.fromisoformat(kept["at"]), tuple(_standing(uow, found)))


def read_groups(uow: UnitOfWork, pairs: Sequence[LikePair]) -> list[LikeContacts]:
    """Return pairs with their lines, those of one person together; a contact gone, or out of the account's reach, is left out."""
    require_whole_cards(uow)
    ids = sorted({contact_id for pair in pairs for contact_id in (pair.first, pair.second)})
    lines = {
        line.id: line for start in range(0, len(ids), _CHUNK) for line in read_lines(uow, ids[start : start + _CHUNK])
    }
    within_reach = [pair for pair in pairs if pair.first in lines and pair.second in lines]
    return [
        LikeContacts(tuple(lines[one] for one in group.ids), group.pairs, group.likeness)
        for group in group_pairs(within_reach, never_same_pairs(uow))
    ]


def count_duplicates(uow: UnitOfWork) -> int:
    """Count the pairs and groups of the last search that wait for somebody who reads whole cards."""
    search = last_search(uow) if reads_whole_cards(uow) else None
    return len(group_pairs(search.pairs, never_same_pairs(uow))) if search else 0


def read_traits(uow: UnitOfWork, ids: Iterable[int] | None = None) -> list[Traits]:
    """Return what is compared of every contact that is not frozen, or of some."""
    wanted = None if ids is None else sorted(set(ids))
    chunks = [None] if wanted is None else [wanted[start : start + _CHUNK] for start in range(0, len(wanted), _CHUNK)]
    return [traits for chunk in chunks for traits in _read_chunk(uow, chunk)]


def _read_chunk(uow: UnitOfWork, ids: list[int] | None) -> list[Traits]:
    emails, phones = defaultdict[int, list[str]](list), defaultdict[int, list[str]](list)
    by_email = select(ContactEmail.contact_id, ContactEmail.normalised).order_by(ContactEmail.position)
    by_phone = select(ContactPhone.contact_id, ContactPhone.e164).order_by(ContactPhone.position)
    people = select(
        Contact.id,
        Contact.given_name,
        Contact.family_name,
        Contact.organisation,
        Contact.address_line1,
        Contact.postcode,
        Contact.town,
        Contact.age_group,
    ).where(Contact.restricted_since.is_(None))
    if ids is not None:
        by_email = by_email.where(ContactEmail.contact_id.in_(ids))
        by_phone = by_phone.where(ContactPhone.contact_id.in_(ids))
        people = people.where(Contact.id.in_(ids))
    for contact_id, email in uow.session.execute(by_email):
        emails[contact_id].append(email)
    for contact_id, phone in uow.session.execute(by_phone):
        phones[contact_id].append(phone)
    return [
        Traits(
            contact_id,
            given,
            family,
            organisation,
            tuple(emails.get(contact_id, ())),
            tuple(phones.get(contact_id, ())),
            street,
            postcode,
            town,
            age,
        )
        for contact_id, given, family, organisation, street, postcode, town, age in uow.session.execute(people)
    ]


def _standing(uow: UnitOfWork, pairs: Iterable[LikePair]) -> list[LikePair]:
    """Return the pairs whose two cards are still there and still alike: an id may have gone to somebody else since."""
    listed, apart = list(pairs), never_same_pairs(uow)
    cards = {
        card.contact_id: card
        for card in read_traits(uow, (one for pair in listed for one in (pair.first, pair.second)))
    }
    return [
        pair
        for pair in listed
        if pair.first in cards
        and pair.second in cards
        and (pair.first, pair.second) not in apart
        and score(cards[pair.first], cards[pair.second]).likelihood is not None
    ]
