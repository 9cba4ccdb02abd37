"""The files of the kit as pure values: hostile words stay words, a proof tells its facts back, and each change has its name."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.consent.kinds import Channel
from app.consent.web_kit import (
    PROOF,
    CookieUse,
    KitFacts,
    KitNotice,
    KitQuestion,
    SiteChoices,
    asked_uses_sha256,
    facts_of_proof,
    sha256,
    shown_sha256,
    what_changed,
)
from app.consent.web_kit_pages import fields_of, kit_files

NASTY = "</script><img src=x onerror=alert(1)> */ @@data@@ \" ' &lt; é"
NOTICE = f"Vos données\n\nQui\n{NASTY}\n• un point\n• {NASTY}\n\n— — —\n\nTout\n\nDroits\nVous pouvez."


def facts(words: str = "Offres", *, channels: tuple[Channel, ...] = (Channel.EMAIL, Channel.POST)) -> KitFacts:
    questions = tuple(
        KitQuestion(number, 1, 7, words, channel, f"J’accepte {words}", sha256(f"J’accepte {words}"))
        for number, channel in enumerate(channels, 1)
    )
    return KitFacts(
        version=3,
        written_at=datetime(2026, 11, 23, 9, tzinfo=UTC),
        business=f"Atelier {words}",
        rights_contact="contact@exemple.fr",
        choices=SiteChoices(tuple((7, one) for one in channels), "site@exemple.fr", "fr", tuple(CookieUse)),
        questions=questions,
        notice=KitNotice(9, 2, NOTICE, sha256(NOTICE)),
    )


def test_what_a_business_types_is_only_ever_text() -> None:
    for name, content in kit_files(facts(NASTY)).items():
        if name != PROOF:
            assert b"<img" not in content, name
            assert content.count(b"</script>") == content.count(b"<script"), name


@pytest.mark.rule("COO-02")
def test_a_proof_tells_its_facts_back() -> None:
    made = facts(NASTY)
    told = facts_of_proof(kit_files(made)[PROOF].decode())
    assert told == made
    assert shown_sha256(told) == shown_sha256(made)
    assert kit_files(told) == kit_files(made)


@pytest.mark.rule("CON-04")
def test_each_change_has_its_name() -> None:
    held = facts()
    first = held.questions[0]
    other_choices = replace(held.choices, cookies=())
    cases: tuple[tuple[tuple[str, ...], KitFacts], ...] = (
        ((), replace(held, version=4)),
        (("texts",), replace(held, questions=(replace(first, sha256="0" * 64), held.questions[1]))),
        (("questions",), replace(held, questions=held.questions[:1])),
        (("questions",), replace(held, questions=tuple(replace(one, purpose="Nouvelles") for one in held.questions))),
        (("notice",), replace(held, notice=replace(held.notice, sha256="0" * 64))),
        (("business",), replace(held, rights_contact="autre@exemple.fr")),
        (("choices",), replace(held, choices=other_choices)),
        (("business", "choices"), replace(held, business="Autre", choices=other_choices)),
    )
    for expected, now in cases:
        assert what_changed(held, now) == expected


def test_what_is_shown_is_told_word_for_word() -> None:
    held = facts()
    first, second = held.questions
    changes = (
        replace(held, questions=(second, first)),
        replace(held, questions=(first,)),
        replace(held, questions=(replace(first, body=first.body + " "), second)),
        replace(held, questions=(replace(first, channel=Channel.SMS), second)),
        replace(held, notice=replace(held.notice, body=NOTICE + " ")),
    )
    assert len({shown_sha256(one) for one in (held, *changes)}) == len(changes) + 1
    assert asked_uses_sha256((CookieUse.AUDIENCE,)) != asked_uses_sha256(tuple(CookieUse))


def test_a_field_is_there_only_for_the_channels_that_need_it() -> None:
    names = ("given_name", "family_name")
    for channels, expected in (
        ((Channel.EMAIL,), (*names, "email")),
        ((Channel.SMS, Channel.PHONE), (*names, "phone")),
        ((Channel.POST,), (*names, "address", "postcode", "town")),
    ):
        assert fields_of(facts(channels=channels)) == expected
