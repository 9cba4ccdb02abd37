"""Windows of the list on a real file: whatever way is quicker, the same people in the same order, each once."""

import random
from datetime import timedelta
from itertools import product

import pytest

from app.contacts.kinds import ContactCategory, ContactKind
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery, count_matching, list_contacts, search_contacts
from app.contacts.write_contact import ContactDraft, add_contact
from app.retention.schedule import retention_state
from app.values import EmailAddress, fold, folded_words
from app.workspace import UnitOfWork, UnlockedWorkspace
from db import search
from db.search_writing import write_search_texts
from db.tables import Contact, ContactText
from db.towns import contacts_by_town, written_towns

FAMILIES = ("Martin", "Marchand", "Lefèvre", "Dupont-Martin", "Benali", "O'Brien", "Zimmer", "Cœur")
GIVEN = ("Éloïse", "Karim", "Marie", "Zoé", "Benoît")
TOWNS = ("Lyon", "Marseille", "Saint-Étienne", "L’Haÿ-les-Roses")
QUERIES = ("m", "ma", "mar", "mart", "é", "lyon", "marie", "ben m", "saint ma", "roses", "zi", "exemple", "o'b", "x9q")


@pytest.fixture
def book(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    chance = random.Random(7)
    with workspace.unit_of_work() as uow:
        for number in range(120):
            draft = ContactDraft(
                kind=chance.choice(list(ContactKind)),
                category=chance.choice(list(ContactCategory)),
                given_name=chance.choice(GIVEN),
                family_name=chance.choice(FAMILIES),
                town=chance.choice(TOWNS),
                emails=(EmailAddress.parse(f"c{number}@exemple.fr"),) if chance.random() < 0.5 else (),
            )
            add_contact(uow, draft)
    return workspace


def in_windows(uow: UnitOfWork, query: ContactQuery, size: int) -> list[int]:
    """Read the whole list, a window after the other."""
    ids: list[int] = []
    while True:
        lines = list_contacts(uow, query, limit=size, after=ids[-1] if ids else None)
        ids.extend(line.id for line in lines)
        if len(lines) < size:
            return ids


def expected(uow: UnitOfWork, query: ContactQuery) -> list[int]:
    """Say who should be found, without any index: those named as typed first, each part by name."""
    found: list[tuple[bool, str, int]] = []
    beginning = fold(query.words)
    for contact, text in uow.session.query(Contact, ContactText).join(
        ContactText, ContactText.contact_id == Contact.id
    ):
        padded = f" {text.folded}"
        matches = all((word if len(word) > 2 else f" {word}") in padded for word in folded_words(query.words))
        if matches and all(is_of(uow, contact, field) in values for field, values in query.narrowing.chosen):
            found.append((not contact.sort_name.startswith(beginning), contact.sort_name, contact.id))
    return [contact_id for _, _, contact_id in sorted(found)]


def is_of(uow: UnitOfWork, contact: Contact, field: FilterField) -> str:
    """Say of a contact what a chip is about."""
    if field is FilterField.TERM:
        return retention_state(contact.retention_due_on, uow.clock.today()).value
    value: str = getattr(contact, field.value)
    return fold(value)


def test_every_window_continues_the_one_before(book: UnlockedWorkspace) -> None:
    with book.reading() as uow:
        for words, size in product(QUERIES, (3, 50)):
            query = ContactQuery(words=words)
            found = in_windows(uow, query, size)
            assert found == expected(uow, query), words
            assert count_matching(uow, query) == len(found)


def test_filters_narrow_what_words_find(book: UnlockedWorkspace) -> None:
    narrowed = (
        Narrowing().with_values(FilterField.KIND, ("generic",)),
        Narrowing().with_values(FilterField.CATEGORY, ("customer", "supplier")),
        Narrowing(((FilterField.CATEGORY, ("prospect",)), (FilterField.KIND, ("consumer",)))),
    )
    with book.reading() as uow:
        for words, narrowing in product(("", "ma", "lyon"), narrowed):
            query = ContactQuery(words, narrowing)
            found = in_windows(uow, query, 4)
            assert found == expected(uow, query), query
            assert count_matching(uow, query) == len(found)
            assert len(found) < 120


def test_whichever_way_is_taken_the_same_are_found(book: UnlockedWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sorted, walked or walked in vain, read by words or by conditions: as in books of any size."""
    narrowed = (
        Narrowing(),
        Narrowing().with_values(FilterField.TERM, ("due", "within_30")),
        Narrowing().with_values(FilterField.TOWN, ("lyon", "saint-etienne")),
        Narrowing(((FilterField.KIND, ("consumer",)), (FilterField.TERM, ("kept",)))),
    )
    chance = random.Random(7)
    with book.unit_of_work() as uow:
        for contact in uow.session.query(Contact):
            contact.retention_due_on = uow.clock.today() + timedelta(days=chance.randrange(-40, 150))
        asked = [
            ContactQuery(*one) for one in product(("m", "arti", "marie l", "lyon mar z", "zi", "c1 exemple"), narrowed)
        ]
        found = [expected(uow, query) for query in asked]
        for few, at_hand in ((0, 1), (0, 10**9), (5, 10), (800, 1)):
            for name, value in (
                ("_FEW", few),
                ("_AT_HAND", at_hand),
                ("_SEEN", 1),
                ("_AT_ONCE", 9),
                ("_LOOKED_INTO", 4),
            ):
                monkeypatch.setattr(search, name, value)
            for query, ids in zip(asked, found, strict=True):
                assert in_windows(uow, query, 7) == ids, (query, few, at_hand)
                assert search_contacts(uow, query, limit=7)[1] in (None, len(ids))
        uow.session.rollback()


def test_texts_written_at_once_are_found_and_the_former_ones_are_not(book: UnlockedWorkspace) -> None:
    with book.unit_of_work() as uow:
        ids = [line.id for line in list_contacts(uow, ContactQuery("zimmer"), limit=50)]
        write_search_texts(uow.session, {one: f"quetzal {one}" for one in ids})
        assert ids
        assert {line.id for line in list_contacts(uow, ContactQuery("quetza"), limit=50)} == set(ids)
        assert count_matching(uow, ContactQuery("immer")) == 0
        uow.session.rollback()


def test_each_writing_of_a_town_is_met_once(book: UnlockedWorkspace) -> None:
    with book.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Sansville"))
        add_contact(uow, ContactDraft(family_name="Grandeville", town="LYON"))
        add_contact(uow, ContactDraft(family_name="Autreville", town="LYON"))
        assert written_towns(uow.session) == sorted((*TOWNS, "LYON"))
        assert contacts_by_town(uow.session, ["LYON"]) == {"LYON": 2}
