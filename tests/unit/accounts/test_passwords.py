"""What may protect a file that can be copied (SEC-02)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.passwords import assess_password
from resources import set_language, wording

FIRM = ("Atelier Lumière", "Lyon", "Claire Fontaine")


@pytest.mark.rule("SEC-02")
@pytest.mark.parametrize(
    "password",
    [
        "Abcdefgh1!xy",
        "Vk3-plume-ocre",
        "Tournesol2vert4",
        "tournesol vert chante sous la pluie douce",
        "correct-cheval-pile-agrafe-nuage-bleu-vite",
        "Été-8 pluvieux",
    ],
    ids=["12 of 4 classes", "14 of 4", "15 of 3", "7 words", "7 words with hyphens", "accents"],
)
def test_accepted(password: str) -> None:
    assessment = assess_password(password, personal_words=FIRM)
    assert assessment.accepted
    assert assessment.score >= 3
    assert assessment.advice == ()


@pytest.mark.rule("SEC-02")
@pytest.mark.parametrize(
    ("password", "advice"),
    [
        ("", "too_short"),
        ("Vk3-plume-o", "too_short"),
        ("vkplumeocrebz", "too_short"),
        ("six mots ne suffisent pas ici", "too_short"),
        ("Azertyuiop1!", "common"),
        ("MotDePasse2026!", "common"),
        ("AtelierLumière1!", "personal_word"),
        ("Lumière-Lyon-1", "personal_word"),
        ("atelier+LUMIERE+69", "personal_word"),
        ("@t3lier-Lum1ere", "personal_word"),
        ("Fontaine2026!", "personal_word"),
        ("Aaaaaaaaaaa1!", "guessable"),
        ("Password1234!", "guessable"),
    ],
)
def test_refused_with_advice(password: str, advice: str) -> None:
    assessment = assess_password(password, personal_words=FIRM)
    assert not assessment.accepted
    assert assessment.score <= 2
    assert f"accounts.password.{advice}" in assessment.advice


def test_only_the_firms_own_words_are_personal() -> None:
    assert not assess_password("Fontaine-Lyon1!", personal_words=FIRM).accepted
    assert assess_password("Fontaine-Lyon1!", personal_words=("Garage Duval", "Brest")).accepted


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", ["too_short", "personal_word", "common", "guessable", "good"])
def test_every_advice_can_be_read(language: str, name: str) -> None:
    set_language(language)
    assert len(wording(f"accounts.password.{name}")) > 10


@given(st.text(max_size=300), st.lists(st.text(max_size=20), max_size=3))
def test_any_text_is_judged(password: str, words: list[str]) -> None:
    assessment = assess_password(password, personal_words=words)
    assert assessment.accepted == (assessment.advice == ())
    assert 0 <= assessment.score <= 4
