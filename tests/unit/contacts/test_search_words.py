"""What is typed in the search field and what the index holds are cut and folded the same way."""

import pytest

from app.accounts.roles import Role
from app.contacts.derived import sort_name
from app.contacts.read_contact import sought_words
from app.contacts.search_texts import search_text
from app.register import entries


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Éloïse MARTIN", ("eloise", "martin")),
        ("  L’Haÿ-les-Roses ", ("l", "hay", "les", "roses")),
        ("Cœur", ("coeur",)),
        ("06 12.34-56", ("06123456",)),
        ("+33 6 12", ("33612",)),
        ("0033 6 12", ("33612",)),
        ("+33 (0)6 12", ("33612",)),
        ("0033 06 12", ("33612",)),
        ("06.12", ("0612",)),
        ("martin 06 12.34", ("martin", "061234")),
        ("01200 Bellegarde", ("01200", "bellegarde")),
        ("(0)6", ("06",)),
        ("contact@garage.fr", ("contact", "garage", "fr")),
        ("69 rue", ("69", "rue")),
        ("", ()),
        ("   ", ()),
    ],
)
def test_words_of_what_is_typed(typed: str, words: tuple[str, ...]) -> None:
    assert sought_words(typed) == words


@pytest.mark.parametrize("typed", ['"', "*", "' --", "%"])
def test_signs_alone_are_a_word_that_nothing_holds(typed: str) -> None:
    words = sought_words(typed)
    assert words
    assert not any(word in search_text({"family_name": "O'Neil-Martin*"}, [], []) for word in words)


@pytest.mark.rule("REG-06")
def test_what_is_searched_may_be_read_by_every_role() -> None:
    # There is one index for all roles: a field that some may not read would be found by them through it.
    assert all(field.readable_by == frozenset(Role) for field in entries(searchable=True))


def test_a_number_is_held_in_both_writings() -> None:
    held = search_text({}, [], ["+33612345678"]).split()
    assert held == ["33612345678", "0612345678"]


def test_only_searchable_fields_are_held() -> None:
    text = search_text({"family_name": "Martin", "address_line1": "Tanneurs", "town": "Lyon"}, [], [])
    assert set(text.split()) == {"martin", "lyon"}


@pytest.mark.parametrize(
    ("values", "means", "expected"),
    [
        ({"family_name": "Lefèvre", "given_name": "Zoé", "organisation": "Garage"}, [], "lefevre zoe"),
        ({"given_name": "Zoé"}, [], "zoe"),
        ({"organisation": "Garage Benali"}, ["a@b.fr"], "garage benali"),
        ({}, ["a@b.fr", "+33612345678"], "a@b.fr"),
        ({}, [], ""),
    ],
)
def test_the_name_by_which_one_is_ordered(values: dict[str, str], means: list[str], expected: str) -> None:
    assert sort_name(values, means) == expected
