"""Whose archive it is: the same record surely, the same address or name perhaps, anything less not at all."""

import pytest

from app.vault.search_person import ArchiveMatch, Sought, match_of, means_in

ANNA = "a" * 32
SOUGHT = Sought(ANNA, ("Éloïse Martin",), ("eloise@exemple.fr", "E.Martin@Travail.fr"), ("+33612345678",))
RECORD, MEANS, NAME = ArchiveMatch.SAME_RECORD, ArchiveMatch.SAME_MEANS, ArchiveMatch.SAME_NAME


def record(*cells):
    """Build a record from (table, column, value)."""
    rows = [{"table": table, "id": 1, "values": {column: value}, "shown": {}} for table, column, value in cells]
    return {"tables": rows}


def email(text):
    return record(("contact_email", "value", text))


def phone(text):
    return record(("contact_phone", "e164", text))


@pytest.mark.rule("RET-08")
@pytest.mark.parametrize(
    ("subject", "name", "held", "expected"),
    [
        (ANNA, "Autre Nom", {}, RECORD),
        (ANNA, "Éloïse Martin", email("eloise@exemple.fr"), RECORD),
        ("b", "Durand", email("eloise@exemple.fr"), MEANS),
        ("b", "Durand", email("ELOISE@Exemple.FR"), MEANS),
        ("b", "Durand", email("e.martin@travail.fr"), MEANS),
        ("b", "Durand", phone("+33612345678"), MEANS),
        ("b", "Éloïse Martin", phone("+33612345678"), MEANS),
        ("b", "ELOISE MARTIN", {}, NAME),
        ("b", "Martin Éloïse", {}, NAME),
        ("b", "Éloïse Martin", email("une.autre@exemple.fr"), NAME),
    ],
)
def test_it_is_found(subject, name, held, expected):
    assert match_of(SOUGHT, subject, name, held) is expected


@pytest.mark.rule("RET-08")
@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("Paul Durand", {}),
        ("Martin", {}),
        ("Éloïse Martin-Dupont", {}),
        ("Durand", email("heloise@exemple.fr")),
        ("Durand", email("eloise@exemple.fr.org")),
        ("Durand", email("loise@exemple.fr")),
        ("Durand", phone("+336123456789")),
        ("Durand", phone("+33612345679")),
        # The person received somebody else's data: this archive is not about the person.
        ("Durand", record(("disclosure", "means", "eloise@exemple.fr"))),
        ("Durand", record(("interaction", "note", "Amie d’Éloïse Martin, eloise@exemple.fr"))),
        ("", {}),
    ],
)
def test_it_is_left_alone(name, held):
    assert match_of(SOUGHT, "b", name, held) is None


@pytest.mark.parametrize("sought", [Sought(), Sought(names=("",)), Sought(names=("—",))])
def test_whoever_says_nothing_finds_nothing(sought):
    assert match_of(sought, "", "", email("eloise@exemple.fr")) is None


def test_only_the_same_record_needs_no_confirmation():
    assert [match for match in ArchiveMatch if match.is_certain] == [RECORD]


def test_a_namesake_is_told_apart_by_addresses_and_town():
    held = record(
        ("contact_email", "value", "e@exemple.fr"),
        ("contact_phone", "e164", "+33612345678"),
        ("contact", "town", "Lyon"),
    )
    assert means_in(held) == ("e@exemple.fr", "06 12 34 56 78", "Lyon")
    assert means_in({"rows": []}) == ()
