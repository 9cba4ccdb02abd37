"""A telephone consent names who calls for the business (CON-11, C. conso R. 223-1 1°)."""

import pytest

from app.consent.phone_text import PhoneMention, missing_phone_mentions
from resources import LANGUAGES, wording_in

GOODS = {"fr": "nos lampes", "en": "our lamps"}


def _text(language: str, name: str) -> str:
    return wording_in(
        language, "consent.default_text.phone", business=name, goods=GOODS[language], contact="a@exemple.fr"
    )


@pytest.mark.rule("CON-11")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_caller_that_is_not_named_is_missed(language: str) -> None:
    text = _text(language, "Atelier Lumière")
    assert missing_phone_mentions(text, "Atelier Lumière", GOODS[language], language) == ()
    missing = missing_phone_mentions(text, "Atelier Lumière", GOODS[language], language, caller="Allô Services")
    assert missing == (PhoneMention.IDENTITY_AND_GOODS,)


@pytest.mark.rule("CON-11")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_proposed_text_names_the_caller(language: str) -> None:
    both = wording_in(language, "notices.text_proposal.with_caller", business="Atelier Lumière", caller="Allô Services")
    text = _text(language, both)
    assert missing_phone_mentions(text, "Atelier Lumière", GOODS[language], language, caller="Allô Services") == ()
