"""What people read is written as their language writes it."""

import pytest

from app.formats import format_amount, format_count, format_pair, format_quote
from resources import set_language

WRITTEN = {
    "fr": ("1\u202f284", "1\u202f284,50\u00a0€", "Contrats\u00a0: 3", "«\u00a0ainsi\u00a0»"),
    "en": ("1,284", "€1,284.50", "Contracts: 3", "“thus”"),
}


@pytest.mark.parametrize("code", WRITTEN)
def test_numbers_pairs_and_quotes_follow_the_language(code: str) -> None:
    set_language(code)
    name, words = {"fr": ("Contrats", "ainsi"), "en": ("Contracts", "thus")}[code]
    assert (format_count(1284), format_amount(128450), format_pair(name, 3), format_quote(words)) == WRITTEN[code]
