"""Names as they are written and mistyped in France, and the names that must stay apart."""

import pytest

from app.contacts.duplicate_names import NameLikeness, company_words, compare_companies, compare_names, name_of, sound

N = NameLikeness


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [
        (("Éloïse", "Martin"), ("ELOISE", "MARTIN"), N.SAME),
        (("Jean-Noël", "Le Goff"), ("jean noel", "LeGoff"), N.SAME),
        (("", "MARTIN Éloïse"), ("Éloïse", "Martin"), N.SAME),
        (("Mme Éloïse", "Martin"), ("Éloïse", "Martin"), N.SAME),
        (("Martin", "Éloïse"), ("Éloïse", "Martin"), N.SWAPPED),
        (("Maritn", "Éloïse"), ("Éloïse", "Martin"), N.SWAPPED),
        (("Éloïse", "Maritn"), ("Éloïse", "Martin"), N.CLOSE),
        (("Éloise", "Martinn"), ("Éloïse", "Martin"), N.CLOSE),
        (("Paul", "de Villiers"), ("Paul", "Villiers"), N.SAME),
        (("Paul", "Dupond"), ("Paul", "Dupont"), N.CLOSE),
        (("Sarah", "Benali"), ("Sara", "Benali"), N.CLOSE),
        (("Rémi", "Roche"), ("Rémy", "Roche"), N.CLOSE),
        (("Juli", "Roche"), ("Julie", "Roche"), N.CLOSE),
        (("Michèle", "Roche"), ("Michelle", "Roche"), N.CLOSE),
        (("J.", "Martin"), ("Jeanne", "Martin"), N.INITIAL),
        (("JP", "Martin"), ("Jean-Pierre", "Martin"), N.INITIAL),
        (("Jean", "Martin"), ("Jean-Pierre", "Martin"), N.PARTIAL),
        (("", "Martin"), ("Jean", "Martin"), N.PARTIAL),
        (("Anne", "Martin"), ("Anne", "Martin-Dupré"), N.PARTIAL),
        (("", ""), ("Jean", "Martin"), N.ABSENT),
    ],
)
def test_one_person_under_two_spellings(first: tuple[str, str], second: tuple[str, str], likeness: N) -> None:
    one, other = name_of(*first), name_of(*second)
    assert compare_names(one, other) is likeness
    assert compare_names(other, one) is likeness


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [
        (("Michel", "Roche"), ("Michèle", "Roche"), N.DIFFERENT),
        (("Daniel", "Roche"), ("Danielle", "Roche"), N.DIFFERENT),
        (("Frédéric", "Roche"), ("Frédérique", "Roche"), N.DIFFERENT),
        (("Laurent", "Roche"), ("Laurence", "Roche"), N.DIFFERENT),
        (("Jean", "Roche"), ("Jeanne", "Roche"), N.DIFFERENT),
        (("Jean-Pierre", "Roche"), ("Jean-Paul", "Roche"), N.DIFFERENT),
        (("Léo", "Roche"), ("Léon", "Roche"), N.DIFFERENT),
        (("Paul père", "Roche"), ("Paul", "Roche fils"), N.DIFFERENT),
        (("Paul", "Roche"), ("Luc", "Roche"), N.DIFFERENT),
        (("Anne", "Martin"), ("Anne", "Dupré"), N.OTHER_FAMILY),
    ],
)
def test_two_people(first: tuple[str, str], second: tuple[str, str], likeness: N) -> None:
    assert compare_names(name_of(*first), name_of(*second)) is likeness


@pytest.mark.parametrize(
    ("first", "second"),
    [("garage benali sarl", "Benali garage"), ("SAS Œillet", "oeillet"), ("Café de l'Hôtel", "CAFE DE L HOTEL")],
)
def test_a_company_is_the_same_without_its_legal_form(first: str, second: str) -> None:
    assert compare_companies(company_words(first), company_words(second)).name == "SAME"


@pytest.mark.parametrize(
    ("first", "second"), [("philippe", "filipe"), ("dupond", "dupont"), ("thibaut", "tibo"), ("lemaitre", "lemetre")]
)
def test_words_that_sound_alike(first: str, second: str) -> None:
    assert sound(first) == sound(second)


@pytest.mark.parametrize(("first", "second"), [("martin", "marty"), ("blanc", "blond"), ("laurent", "laurence")])
def test_words_that_do_not(first: str, second: str) -> None:
    assert sound(first) != sound(second)
