"""Text made safe to keep."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.values.text import clean_line


@given(st.text(max_size=40))
def test_cleaning_a_line_twice_changes_nothing_more(text: str) -> None:
    once = clean_line(text)
    assert clean_line(once) == once
    assert "  " not in once


def test_what_stood_between_two_spaces_leaves_one() -> None:
    assert clean_line("12 \x00 rue") == "12 rue"
