"""The journal's code for paper: it says line and hash, comes back as it went, and every slip of one sign is seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal.errors import HeadCodeMistyped
from app.journal.head_code import GROUPS, read_head_code, write_head_code
from app.values.checked_code import ALPHABET, groups, strange_signs

pytestmark = pytest.mark.rule("SEC-06")
HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)
LINES = st.integers(min_value=0, max_value=2**30 - 1)


def _is_refused(typed: str) -> bool:
    try:
        read_head_code(typed)
    except HeadCodeMistyped:
        return True
    return False


@given(LINES, HASHES)
def test_a_code_comes_back_as_it_went(seq: int, line_hash: str) -> None:
    code = write_head_code(seq, line_hash)
    assert [len(one) for one in groups(code)] == [4] * GROUPS
    read = read_head_code(code.lower().replace("-", " "))
    assert (read.seq, read.hash_start) == (seq, line_hash[:30])
    assert read.fits(line_hash)


@given(LINES, HASHES, st.integers(min_value=0, max_value=29))
def test_another_hash_does_not_fit(seq: int, line_hash: str, at: int) -> None:
    other = line_hash[:at] + format(int(line_hash[at], 16) ^ 1, "x") + line_hash[at + 1 :]
    assert not read_head_code(write_head_code(seq, line_hash)).fits(other)


@given(LINES, HASHES)
def test_every_slip_of_one_sign_is_seen(seq: int, line_hash: str) -> None:
    plain = write_head_code(seq, line_hash).replace("-", "")
    for at, sign in enumerate(plain):
        assert all(_is_refused(plain[:at] + other + plain[at + 1 :]) for other in ALPHABET if other != sign)


@given(LINES, HASHES)
def test_every_swap_of_neighbours_is_seen(seq: int, line_hash: str) -> None:
    plain = write_head_code(seq, line_hash).replace("-", "")
    for at in range(len(plain) - 1):
        swapped = plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]
        assert swapped == plain or _is_refused(swapped)


@pytest.mark.parametrize("typed", ["", "0", "0" * 31, "0" * 33, "U" * 32, "é" * 32])
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert _is_refused(typed)


@pytest.mark.parametrize(("typed", "strange"), [("ILO0", ""), ("ab-c d", ""), ("UAU!", "U!"), ("", "")])
def test_signs_that_no_code_holds_are_named(typed: str, strange: str) -> None:
    assert strange_signs(typed) == strange
