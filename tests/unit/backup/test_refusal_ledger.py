"""The bytes of a refusal: what RFC 8785 makes of it, whatever stands in it, and what two of them are the same by."""

import pytest
import rfc8785

from app.backup.refusal_ledger import body_of, identity_of
from app.backup.refusals import Refusal

pytestmark = pytest.mark.rule("SEC-09")

NASTY = ("", " ", '"', '","', "\\", '\\"', "é€😀", "\n\t\r\b\f\x00\x1f\x7f", "\u2028", "</>", "a,b", "[]{}")


@pytest.mark.parametrize("place", range(6))
def test_a_refusal_is_written_as_canonical_json(place):
    for text in NASTY:
        parts = ["objection", "00ff", "email", "2026-11-28T01:00:00+00:00", "desk", "x"]
        parts[place] = text
        assert body_of(Refusal(*parts)) == rfc8785.dumps(parts)


def test_two_are_the_same_whoever_noted_them_and_however_they_came():
    one = Refusal("death", "00ff", "", "2026-11-28")
    told = Refusal("death", "00ff", "", "2026-11-28", "letter", "x")
    other = Refusal("death", "00ff", "", "2026-11-29")
    assert identity_of(body_of(one)) == identity_of(body_of(told)) != identity_of(body_of(other))
