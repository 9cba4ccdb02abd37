"""Columns are guessed from French and English headings, and from what stands under them."""

from __future__ import annotations

import pytest

from app.exchange import columns
from app.exchange.columns import ImportOnly, find_headings, guess_layout, heading_target, target_label, targets
from app.exchange.errors import ColumnMissing, ColumnTwice
from app.register import entries


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("Nom", columns.FAMILY_NAME),
        ("1er contact", columns.COLLECTED_ON),
        ("NOM *", columns.FAMILY_NAME),
        ("Prénom", columns.GIVEN_NAME),
        ("First name", columns.GIVEN_NAME),
        ("Last Name", columns.FAMILY_NAME),
        ("Nom de l’entreprise", columns.ORGANISATION),
        ("Raison sociale", columns.ORGANISATION),
        ("Société", columns.ORGANISATION),
        ("E-mail", columns.EMAIL),
        ("Courriel", columns.EMAIL),
        ("Adresse e-mail", columns.EMAIL),
        ("Mail 2", columns.EMAIL),
        ("Tél.", columns.PHONE),
        ("Téléphone 2", columns.PHONE),
        ("Portable", columns.PHONE),
        ("N° de téléphone", columns.PHONE),
        ("Adresse", columns.ADDRESS_1),
        ("Adresse 2", columns.ADDRESS_2),
        ("Complément d'adresse", columns.ADDRESS_2),
        ("CP", columns.POSTCODE),
        ("C.P.", columns.POSTCODE),
        ("Ville", columns.TOWN),
        ("Pays", columns.COUNTRY),
        ("Catégorie", columns.CATEGORY),
        ("Type", columns.KIND),
        ("Date de création", columns.COLLECTED_ON),
        ("Dernière commande", columns.LAST_SIGN),
        ("Commentaires", columns.NOTE),
        ("Opt-in", ImportOnly.OPT_IN),
        ("Accepte la newsletter", ImportOnly.OPT_IN),
        ("Nom et prénom", ImportOnly.FULL_NAME),
        ("Fonction", columns.JOB_TITLE),
        ("Date de naissance", ""),
        ("Numéro de sécurité sociale", ""),
        ("CA annuel", ""),
        ("", ""),
    ],
)
def test_headings_are_recognised(heading: str, target: str) -> None:
    assert heading_target(heading) == target


def test_every_importable_field_of_the_catalogue_may_be_chosen_and_named() -> None:
    assert {field.name for field in entries(importable=True)} <= set(targets())
    assert all(target_label(target) for target in targets())


def test_headings_under_a_title_and_empty_rows_are_found() -> None:
    rows = [("Fichier clients 2026",), (), ("Nom", "Prénom", "Ville"), ("Martin", "Zoé", "Lyon")]
    assert find_headings(rows) == 3


@pytest.mark.parametrize(
    "first", [("Martin", "zoe@courriel.example", "Lyon"), ("Martin", "06 12 34 56 78"), ("a@b.example",)]
)
def test_file_that_starts_with_people_has_no_headings(first: tuple[str, ...]) -> None:
    assert find_headings([first, first]) == 0


def test_single_column_of_addresses_is_enough() -> None:
    layout = guess_layout([("E-mail",), ("zoe@courriel.example",)])
    assert (layout.heading_row, layout.columns[0].target) == (1, columns.EMAIL)


def test_columns_without_headings_are_known_by_their_cells() -> None:
    layout = guess_layout([("Martin", "zoe@courriel.example", "06 12 34 56 78")] * 3)
    assert [column.target for column in layout.columns] == ["", columns.EMAIL, columns.PHONE]
    assert [column.heading for column in layout.columns] == ["Colonne A", "Colonne B", "Colonne C"]


def test_name_column_alone_with_two_words_is_the_whole_name() -> None:
    assert guess_layout([("Nom", "Ville"), ("Zoé Martin", "Lyon")]).columns[0].target == ImportOnly.FULL_NAME
    assert guess_layout([("Nom", "Prénom"), ("Le Goff", "Zoé")]).columns[0].target == columns.FAMILY_NAME


@pytest.mark.parametrize(
    ("cell", "target"), [("Client", columns.CATEGORY), ("Particulier", columns.KIND), ("Rouge", "")]
)
def test_type_is_of_person_or_of_relation_by_its_cells(cell: str, target: str) -> None:
    assert guess_layout([("Nom", "Type"), ("Martin", cell)]).columns[1].target == target


def test_two_phones_and_two_addresses_find_their_places() -> None:
    layout = guess_layout([("Nom", "Tél", "Portable", "Adresse", "Adresse (suite)"), ("M", "", "", "", "")])
    assert [column.target for column in layout.columns] == [
        columns.FAMILY_NAME,
        columns.PHONE,
        columns.PHONE,
        columns.ADDRESS_1,
        columns.ADDRESS_2,
    ]


def test_examples_are_the_first_filled_cells() -> None:
    layout = guess_layout([("Nom",), ("A",), ("",), ("B",), ("C",), ("D",)])
    assert layout.columns[0].examples == ("A", "B", "C")


def test_layout_that_names_nobody_or_twice_is_refused() -> None:
    with pytest.raises(ColumnMissing):
        guess_layout([("Ville", "CP"), ("Lyon", "69003")]).check()
    guessed = guess_layout([("Nom", "Ville"), ("Martin", "Lyon")])
    twice = tuple(
        columns.Column(column.index, column.heading, columns.FAMILY_NAME, column.examples) for column in guessed.columns
    )
    with pytest.raises(ColumnTwice) as caught:
        columns.Layout(1, twice).check()
    assert "Nom" in caught.value.sentence


@pytest.mark.parametrize(
    ("headings", "only"),
    [(["Nom", "1er contact"], True), (["Nom", "1er contact", "Dernier achat"], False), (["Nom", "E-mail"], False)],
)
def test_a_file_that_tells_beginnings_alone_is_known(headings: list[str], only: bool) -> None:
    """Terms then count from the first day, and faithful customers seem overdue: the page says so."""
    assert guess_layout([headings]).has_only_beginnings is only
