"""The pure parts of the journal's chain."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.journal.chain import GENESIS, Line, canonical_body, commitment, line_hash

LINE = Line(1, datetime(2026, 11, 23, 9, tzinfo=UTC), "a1", "erased", "s1", "00", GENESIS)


def test_details_are_written_the_same_whatever_their_order() -> None:
    assert canonical_body({"b": 1, "a": "é"}) == canonical_body({"a": "é", "b": 1}) == '{"a":"é","b":1}'


def test_a_commitment_depends_on_its_salt() -> None:
    assert commitment(b"one", "{}") != commitment(b"two", "{}")


@given(st.sampled_from(["seq", "actor", "action", "subject", "commitment", "previous"]))
def test_each_part_of_a_line_is_under_its_hash(part: str) -> None:
    values = {
        name: getattr(LINE, name) for name in ("seq", "at", "actor", "action", "subject", "commitment", "previous")
    }
    values[part] = 2 if part == "seq" else "changed"
    assert line_hash(Line(**values)) != line_hash(LINE)


def test_an_instant_is_under_the_hash_to_the_microsecond() -> None:
    later = Line(1, LINE.at.replace(microsecond=1), "a1", "erased", "s1", "00", GENESIS)
    assert line_hash(later) != line_hash(LINE)
