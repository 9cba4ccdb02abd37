"""Forgive small typing errors, and only where nothing fits: the list then says that its results are approximate."""

from __future__ import annotations

from app.accounts.roles import Permission
from app.contacts.read_contact import ContactLine, ContactQuery, read_lines, sought_words
from app.contacts.typing_errors import may_be_mistyped, nearest, readings
from app.workspace import UnitOfWork
from db.search import ListFilter, count_contacts, find_contacts, known_words

_WORTH_A_READING = 5


def list_approximate(uow: UnitOfWork, query: ContactQuery, *, limit: int) -> list[ContactLine]:
    """Return who would be found had the words been typed rightly; nobody where no word is near.

    To be asked only where ``list_contacts`` finds nobody.
    """
    uow.account.require(Permission.READ_CONTACTS)
    words = sought_words(query.words)
    meant = [_meant(uow, word) for word in words]
    if not words or not all(meant):
        return []
    found = dict[int, None]()
    for reading in readings(meant):
        # What comes first are again the names that begin as it was meant.
        found |= dict.fromkeys(find_contacts(uow.session, query.as_filter(uow, reading), limit=limit))
        if len(found) >= limit:
            break
    return read_lines(uow, list(found)[:limit])


def _meant(uow: UnitOfWork, word: str) -> tuple[str, ...]:
    """Return what a word may be: itself where the book holds it."""
    if count_contacts(uow.session, ListFilter(words=(word,)), cap=1):
        return (word,)
    if not may_be_mistyped(word):
        return ()
    # The first letter is seldom wrong, and the words of two letters are soon read; the whole book is the last resort.
    first = nearest(word, known_words(uow.session, word[0], word[1]))
    return first if first or len(word) < _WORTH_A_READING else nearest(word, known_words(uow.session))
