"""Typing errors on a real file: forgiven where nothing fits, within what narrows, and of nobody who is gone."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.contacts.find_approximate import list_approximate
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace
from db.tables import Contact


@pytest.fixture
def book(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        for given, family, town in (
            ("Éloïse", "Martin", "Lyon"),
            ("Karim", "Martin", "Grenoble"),
            ("Zoé", "Zimmermann", "Lyon"),
        ):
            add_contact(uow, ContactDraft(given_name=given, family_name=family, town=town))
    return workspace


def found(workspace: UnlockedWorkspace, words: str, narrowing: Narrowing | None = None) -> list[str]:
    with workspace.reading() as uow:
        lines = list_approximate(uow, ContactQuery(words, narrowing or Narrowing()), limit=9)
        return [line.name for line in lines]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("matrin", ["Éloïse Martin", "Karim Martin"]),
        ("Nartin", ["Éloïse Martin", "Karim Martin"]),
        ("éloize matrin", ["Éloïse Martin"]),
        ("martin lyno", ["Éloïse Martin"]),
        ("zimerman", ["Zoé Zimmermann"]),
        ("0612", []),
        ("xyzt", []),
        ("", []),
    ],
)
def test_small_errors_are_forgiven(book: UnlockedWorkspace, typed: str, names: list[str]) -> None:
    assert found(book, typed) == names


def test_what_narrows_still_does(book: UnlockedWorkspace) -> None:
    assert found(book, "matrin", Narrowing().with_values(FilterField.TOWN, ("grenoble",))) == ["Karim Martin"]


@pytest.mark.rule("DSR-09")
def test_nobody_gone_or_frozen_is_near(
    book: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with book.unit_of_work() as uow:
        uow.session.delete(uow.session.scalars(select(Contact).where(Contact.given_name == "Zoé")).one())
        uow.session.scalars(
            select(Contact).where(Contact.given_name == "Karim")
        ).one().restricted_since = uow.clock.today()
    assert found(book, "zimerman") == []
    assert found(unlocked_as(Role.RECEPTION), "matrin") == ["Éloïse Martin"]
