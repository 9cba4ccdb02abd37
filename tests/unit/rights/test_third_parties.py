"""Names of others in notes are proposed for masking, the person's own are not."""

import pytest

from app.rights.passphrase import draw_passphrase, passphrase_words
from app.rights.readable import CODED
from app.rights.third_parties import find_names, mask_names
from resources import wording_table


@pytest.mark.rule("DSR-06")
@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("Est venue avec Mme Dubois.", ("Mme Dubois",)),
        ("Parrainée par Jean-Pierre Le-Goff, à rappeler", ("Jean-Pierre Le-Goff",)),
        ("Vu M. Benali et Maître Roche", ("M. Benali", "Maître Roche")),
        ("Voir avec Émilie Œuvrard", ("Émilie Œuvrard",)),
    ],
)
def test_what_looks_like_another_name_is_proposed(note, names):
    assert find_names(note, ["Éloïse Martin"]) == names


@pytest.mark.rule("DSR-06")
@pytest.mark.parametrize("note", ["Éloïse Martin rappellera", "Mme Martin est passée", "devis envoyé, lampe rouge", ""])
def test_the_person_and_plain_words_are_not(note):
    assert find_names(note, ["Éloïse Martin"]) == ()


@pytest.mark.rule("DSR-06")
def test_the_longest_name_is_masked_first():
    assert mask_names("Jean Roche et Jean Rochefort", ["Jean Roche", "Jean Rochefort"], "█") == "█ et █"


def test_a_passphrase_is_eight_words_of_a_list_of_256():
    assert len(set(passphrase_words())) == 256
    words = draw_passphrase().split("-")
    assert len(words) == 8
    assert set(words) <= set(passphrase_words())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_coded_field_has_a_table_of_words(language):
    for key in CODED.values():
        room, table = key.split(".")
        assert wording_table(language, room)[table]
