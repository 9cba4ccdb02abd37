"""The one-time code: easy to say, seen whole through what mail programs do to it, and never seen where there is none."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.consent.one_time_code import ALPHABET, LENGTH, find_codes, generate, in_groups

CODES = st.builds(lambda _: generate(), st.integers())
BETWEEN = st.sampled_from(["", " ", "-", "\u00a0", "\n", "\r\n> ", " – ", "\u2011", "\u200b", "\n>> ", "_", " - "])
BEFORE = st.sampled_from(["", " ", "\n", "Code : ", "« ", "(", "oui, ", "é ", "\u00a0"])
AFTER = st.sampled_from(["", " ", "\n", ".", " »", ")", ", oui", " à", "\u00a0"])


def bare(code: str) -> str:
    return code.replace("-", "")


def test_a_code_is_three_groups_of_four_from_letters_that_cannot_be_confused() -> None:
    code = generate()
    assert [len(group) for group in code.split("-")] == [4, 4, 4]
    assert len(set(ALPHABET)) == 31
    assert not set("0O1IL") & set(ALPHABET)
    assert (LENGTH - 1) * math.log2(len(ALPHABET)) >= 50


def test_codes_differ() -> None:
    assert len({generate() for _ in range(500)}) == 500


@given(CODES, st.lists(BETWEEN, min_size=11, max_size=11), BEFORE, AFTER, st.booleans())
def test_a_code_is_found_however_it_was_broken(
    code: str, between: list[str], before: str, after: str, is_lower: bool
) -> None:
    letters = list(bare(code).lower() if is_lower else bare(code))
    spread = "".join(letter + gap for letter, gap in zip(letters, [*between, ""], strict=True))
    assert code in find_codes(before + spread + after)


@given(CODES, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_seen(code: str, place: int, letter: str) -> None:
    plain = bare(code)
    changed = plain[:place] + letter + plain[place + 1 :]
    assert (in_groups(changed) in find_codes(changed)) == (changed == plain)


@given(CODES, st.integers(0, LENGTH - 1), st.integers(0, LENGTH - 1))
def test_two_letters_exchanged_are_seen(code: str, one: int, other: int) -> None:
    letters = list(bare(code))
    letters[one], letters[other] = letters[other], letters[one]
    changed = "".join(letters)
    assert (in_groups(changed) in find_codes(changed)) == (changed == bare(code))


@given(CODES, st.sampled_from(["A", "7", "é"]))
def test_a_code_inside_a_longer_word_is_none(code: str, letter: str) -> None:
    assert code not in find_codes(f"{letter}{bare(code)}")
    assert code not in find_codes(f"{bare(code)}{letter}")


@given(st.text())
def test_any_text_is_read_without_fault(text: str) -> None:
    assert all(len(bare(code)) == LENGTH for code in find_codes(text))


@given(st.lists(CODES, min_size=1, max_size=4, unique=True))
def test_several_codes_are_all_found_once(codes: list[str]) -> None:
    found = find_codes(" ; ".join([*codes, *codes]))
    assert [code for code in found if code in codes] == codes


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, je veux bien recevez des catalogues et des remerciements de vous chez Mme Mathey",
        "Appelez-moi au 06 12 34 56 78 ou au 04 78 99 88 77",
        "Mardi 23 septembre 2026 vers 15 h 30, 12 rue des Tanneurs 69003",
        "FR76 3000 6000 0112 3456 7890 189",
        "",
    ],
)
def test_ordinary_words_and_numbers_hold_no_code(text: str) -> None:
    assert find_codes(text) == ()


def test_a_long_text_is_read_quickly() -> None:
    code = generate()
    assert find_codes("A2-" * 300_000 + "; " + code)[-1] == code
