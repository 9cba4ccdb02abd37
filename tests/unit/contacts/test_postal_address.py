"""Six lines of 38 signs as the post reads them (NF Z 10-011)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contacts.postal_address import LONGEST_LINE, MOST_LINES, Postal, postal_lines

LILAS = Postal("12, rue des Lilas", "", "69003", "Lyon", "France")


@pytest.mark.parametrize(
    ("who", "postal", "lines"),
    [
        (("Éloïse Martin",), LILAS, ("Éloïse Martin", "12 rue des Lilas", "69003 LYON")),
        ((), LILAS, ("12 rue des Lilas", "69003 LYON")),
        (
            ("Garage Benali", "Karim Benali"),
            Postal("Bât. B", "BP 40", "42000", "Saint-Étienne Cedex 1", ""),
            ("Garage Benali", "Karim Benali", "Bât B", "BP 40", "42000 SAINT-ETIENNE CEDEX 1"),
        ),
        (
            ("Léa Roy",),
            Postal("Rue de l'Église 3", "", "1000", "Bruxelles", "Belgique"),
            ("Léa Roy", "Rue de l'Église 3", "1000 BRUXELLES", "BELGIQUE"),
        ),
        (
            ("Association pour la sauvegarde du vieux moulin",),
            LILAS,
            ("Association pour la sauvegarde du", "vieux moulin", "12 rue des Lilas", "69003 LYON"),
        ),
        (("Léa Roy", ""), Postal("", "", "", "", ""), ("Léa Roy",)),
    ],
)
def test_lines(who: tuple[str, ...], postal: Postal, lines: tuple[str, ...]) -> None:
    assert postal_lines(who, postal) == lines


WORDS = st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12), max_size=6).map(" ".join)


@given(WORDS, WORDS, WORDS, WORDS)
def test_never_more_than_six_lines(name: str, line1: str, line2: str, town: str) -> None:
    lines = postal_lines((name,), Postal(line1, line2, "69003", town, "Suisse"))
    assert len(lines) <= MOST_LINES
    assert lines[-1] == "SUISSE"
    assert all(lines)
    assert LONGEST_LINE == 38
