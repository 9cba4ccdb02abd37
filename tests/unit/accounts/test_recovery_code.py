"""The recovery sheet's code: every slip of one sign or two neighbours is seen, and every readable way of typing works."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts import recovery_code
from app.accounts.errors import RecoveryCodeMistyped

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PLACES = 28


def _is_refused(typed: str) -> bool:
    try:
        recovery_code.normalise(typed)
    except RecoveryCodeMistyped:
        return True
    return False


@pytest.fixture
def code() -> str:
    return recovery_code.generate()


def test_a_code_is_seven_groups_of_four_without_ambiguous_letters(code: str) -> None:
    groups = code.split("-")
    assert [len(group) for group in groups] == [4] * 7
    assert set("".join(groups)) <= set(ALPHABET)
    assert recovery_code.normalise(code) == code


def test_two_codes_differ() -> None:
    assert len({recovery_code.generate() for _ in range(200)}) == 200


@pytest.mark.parametrize("_round", range(4))
def test_every_single_error_is_seen(code: str, _round: int) -> None:
    plain = code.replace("-", "")
    wrong = [plain[:at] + other + plain[at + 1 :] for at in range(PLACES) for other in ALPHABET if other != plain[at]]
    assert len(wrong) == 868
    assert all(_is_refused(typed) for typed in wrong)


@pytest.mark.parametrize("_round", range(20))
def test_every_swap_of_neighbours_is_seen(code: str, _round: int) -> None:
    plain = code.replace("-", "")
    swapped = [plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :] for at in range(PLACES - 1)]
    assert all(_is_refused(typed) for typed in swapped if typed != plain)


@pytest.mark.parametrize(
    "retype",
    [
        str.lower,
        lambda code: code.replace("-", ""),
        lambda code: code.replace("-", " ") + "  \n",
        lambda code: code.replace("0", "O").replace("1", "I"),
        lambda code: code.replace("0", "o").replace("1", "l"),
    ],
    ids=["lower case", "no hyphens", "spaces", "capital look-alikes", "small look-alikes"],
)
def test_readable_ways_of_typing_are_understood(retype: object) -> None:
    for _ in range(50):
        code = recovery_code.generate()
        assert recovery_code.normalise(retype(code)) == code  # type: ignore[operator]


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * PLACES, "0" * 27, "é" * PLACES, "0" * 29])
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert _is_refused(typed)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(typed: str) -> None:
    assert _is_refused(typed) or recovery_code.normalise(typed)
