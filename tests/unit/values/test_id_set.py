"""Numbers come back from their text, and a text that is none is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.values.id_set import read_id_set, write_id_set


@settings(max_examples=100)
@given(st.sets(st.integers(1, 50_000), max_size=60))
def test_a_set_comes_back(ids: set[int]) -> None:
    assert read_id_set(write_id_set(ids)) == ids


def test_a_whole_book_stays_short() -> None:
    assert len(write_id_set(range(1, 100_001))) < 200
    assert len(write_id_set(range(1, 100_001, 2))) < 400


@pytest.mark.parametrize("text", ["pas du base64 !", "AAAA", write_id_set([1, 900])[:-4]])
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"set of numbers|base64|padding|Incorrect"):
        read_id_set(text)
