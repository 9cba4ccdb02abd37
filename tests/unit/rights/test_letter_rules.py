"""A letter that lacks what the law asks is found out, however it is typed; one that says it all passes."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rights.kinds import Decision, HeirGround, LetterKind, MandatoryItem, RefusalGround, RequestKind
from app.rights.letter_checks import LetterFacts, missing_items, says_day
from app.rights.letter_rules import MANDATORY, LetterState, letters_for
from app.rights.letter_template import (
    LetterField,
    fill,
    kind_of_template,
    lacking_items,
    shipped_template,
    shown_template,
    template_key,
    template_keys,
    typed_template,
    unfill,
    unknown_field,
)
from app.values.text import fold
from resources import LANGUAGES, wording_in

SENTENCE = re.compile(r"(?<=[.!?])\s+|\n\n+")
FACTS = LetterFacts(
    request_kind=RequestKind.ERASURE,
    number=12,
    received_on=date(2026, 11, 2),
    due_on=date(2026, 12, 2),
    new_due_on=date(2027, 2, 2),
    person="Éloïse Martin",
    addressee="Éloïse Martin",
    contacts=("contact@atelier-lumiere.example", "12 rue des Tanneurs, 69003 Lyon"),
    reason="La facture de 2025 doit être gardée dix ans",
    ground=RefusalGround.LEGAL_OBLIGATION,
    lifted_on=date(2026, 12, 1),
)


def values(facts: LetterFacts, language: str) -> dict[str, str]:
    found = {field.value: f"<{field.value}>" for field in LetterField}
    return found | {
        "number": str(facts.number),
        "received": f"{facts.received_on:%d/%m/%Y}",
        "due": f"{facts.due_on:%d/%m/%Y}",
        "new_due": f"{facts.new_due_on:%d/%m/%Y}",
        "day": f"{facts.lifted_on:%d/%m/%Y}",
        "reason": facts.reason,
        "ground": wording_in(language, f"rights.refusal_ground.{facts.ground}"),
        "ground_article": wording_in(language, f"rights.refusal_article.{facts.ground}"),
        "identifiers": facts.person,
        "contact": facts.contacts[0],
        "complaint": wording_in(language, "rights.letter.complaint"),
        "judge": wording_in(language, "rights.letter.judge"),
        "instruction": wording_in(language, f"letters.instruction.{facts.request_kind}", changes="- Nom : Martin"),
    }


def shipped(key: str, language: str = "fr", facts: LetterFacts = FACTS) -> str:
    return fill(shipped_template(key, language), values(facts, language)).text


EVERY = [(key, language) for language in LANGUAGES for key in template_keys(language)]


@pytest.mark.rule("DSR-12")
@pytest.mark.parametrize(("key", "language"), EVERY)
def test_shipped_letters_lack_nothing(key, language):
    assert missing_items(kind_of_template(key), shipped(key, language), FACTS) == ()
    assert lacking_items(key, shipped_template(key, language), language) == ()


@pytest.mark.rule("DSR-12")
@pytest.mark.parametrize(("key", "language"), EVERY)
def test_each_mandatory_sentence_taken_away_is_missed_and_nothing_else_is(key, language):
    kind, text = kind_of_template(key), shipped(key, language)
    parts = SENTENCE.split(text)
    missed: list[MandatoryItem] = []
    for sentence in parts:
        lacking = missing_items(kind, text.replace(sentence, "", 1), FACTS)
        assert len(lacking) <= 1, (sentence, lacking)
        missed += lacking
    # No sentence carries the doubt: it is missed only where a paper is asked for.
    assert set(missed) == set(MANDATORY[kind]) - {MandatoryItem.DOUBT_REASON}


@st.composite
def reasons(draw):
    words = st.text("abcdefghilmnopqrstuvxyzéèàçù'’ ", min_size=3, max_size=60)
    return draw(words.filter(lambda text: len(fold(text).strip(" .'")) > 2))


def retyped(text: str, data) -> str:
    """Type the same text otherwise: no-break spaces, line breaks, capitals, apostrophes."""
    spaces = data.draw(st.lists(st.sampled_from([" ", "\u00a0", "\u202f", "\n", "  "]), min_size=8, max_size=8))
    count = iter(range(10**6))
    text = re.sub(" ", lambda _: spaces[next(count) % 8], text)
    text = text.replace("’", "'") if data.draw(st.booleans()) else text
    return text.upper() if data.draw(st.booleans()) else text


@pytest.mark.rule("DSR-12")
@settings(deadline=None)
@given(
    data=st.data(),
    kind=st.sampled_from([LetterKind.REFUSAL, LetterKind.PARTIAL_REFUSAL, LetterKind.NO_DATA, LetterKind.EXTENSION]),
    ground=st.sampled_from(list(RefusalGround)),
    reason=reasons(),
    number=st.integers(1, 99_999),
    received=st.dates(date(2020, 1, 1), date(2040, 1, 1)),
)
def test_whatever_the_request_typing_hides_nothing_and_excuses_nothing(data, kind, ground, reason, number, received):
    facts = replace(FACTS, ground=ground, reason=reason, number=number, received_on=received)
    text = shipped(kind.value, facts=facts)
    assert missing_items(kind, retyped(text, data), facts) == ()
    sentence = data.draw(st.sampled_from([part for part in SENTENCE.split(text) if reason not in part]))
    assert len(missing_items(kind, retyped(text.replace(sentence, "", 1), data), facts)) <= 1
    assert MandatoryItem.REQUEST in missing_items(kind, text.replace(f"numéro {number}", f"numéro {number}7"), facts)


COMPLAINT = "Saisissez la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, cnil.fr/plaintes."


@pytest.mark.rule("DSR-12")
@pytest.mark.parametrize(
    ("complete", "broken", "item"),
    [
        (COMPLAINT, COMPLAINT.replace("TSA 80715, ", ""), MandatoryItem.COMPLAINT),
        (COMPLAINT, COMPLAINT.replace("/plaintes", ""), MandatoryItem.COMPLAINT),
        (COMPLAINT, COMPLAINT.replace("3 place de Fontenoy", "Paris"), MandatoryItem.COMPLAINT),
        (COMPLAINT.replace("cnil.fr/plaintes", "www.cnil.fr/fr/plaintes"), COMPLAINT[:20], MandatoryItem.COMPLAINT),
        ("Un recours est possible devant le tribunal.", "Le tribunal est à Lyon.", MandatoryItem.JUDGE),
        ("Vous pouvez saisir le juge compétent.", "Vous pouvez nous saisir.", MandatoryItem.JUDGE),
        ("Article 17, paragraphe 3, point b du RGPD.", "Article 17 du RGPD.", MandatoryItem.ARTICLE),
        ("art. 17.3.b RGPD", "art. 17.3.b", MandatoryItem.ARTICLE),
        ("Articles 17(1) et 17 (3)(b) du règlement 2016/679", "Articles 17(1) et 17(3)(e) RGPD", MandatoryItem.ARTICLE),
        ("Demande n° 12 du 2 novembre 2026", "Demande n° 12 du 2 novembre 2025", MandatoryItem.REQUEST),
        ("Demande N°12, reçue le 02.11.2026", "Demande N°121, reçue le 02.11.2026", MandatoryItem.REQUEST),
        ("Demande numéro 12 du 2/11/2026", "Demande du 2/11/2026", MandatoryItem.REQUEST),
        ("Nous ne pouvons malheureusement pas l’accepter.", "Nous l’acceptons.", MandatoryItem.DECISION),
        ("Votre demande est rejetée.", "Votre demande est rangée.", MandatoryItem.DECISION),
        ("la facture de 2025\ndoit être gardée DIX ans", "une facture est gardée dix ans", MandatoryItem.REASON),
        ("12 rue des Tanneurs\n69003 Lyon", "12 rue des Lilas, 69003 Lyon", MandatoryItem.CONTACT),
    ],
)
def test_the_items_of_a_refusal_one_by_one(complete, broken, item):
    assert item not in missing_items(LetterKind.REFUSAL, complete, FACTS)
    assert item in missing_items(LetterKind.REFUSAL, broken, FACTS)


@pytest.mark.rule("DSR-12")
def test_a_reason_that_speaks_of_refusing_is_not_the_decision():
    facts = replace(FACTS, reason="vous avez refusé de répondre")
    assert MandatoryItem.DECISION in missing_items(LetterKind.REFUSAL, "Vous avez refusé de répondre.", facts)


@pytest.mark.rule("DSR-12")
def test_nobody_to_write_to_and_what_is_left_to_fill_are_missed():
    text = shipped("refusal")
    assert missing_items(LetterKind.REFUSAL, text, replace(FACTS, addressee=" ")) == (MandatoryItem.ADDRESSEE,)
    filled_in = f"{text}\n[à compléter : raison]"
    assert missing_items(LetterKind.REFUSAL, filled_in, FACTS) == (MandatoryItem.TO_FILL,)


@pytest.mark.rule("DSR-02")
@pytest.mark.parametrize(
    ("asked", "lacks"),
    [
        ("Envoyez-nous une copie de votre carte d’identité.", True),
        ("Merci de joindre votre passeport.", True),
        ("Please send your identity card.", True),
        ("N’envoyez pas de copie de votre carte d’identité.", False),
        ("Une pièce d’identité est inutile.", False),
        ("Votre numéro de client suffit.", False),
    ],
)
def test_a_paper_is_asked_only_where_a_doubt_is_written(asked, lacks):
    text = shipped("identity_question") + f"\n\n{asked}"
    found = missing_items(LetterKind.IDENTITY_QUESTION, text, FACTS)
    assert found == ((MandatoryItem.DOUBT_REASON,) if lacks else ())
    assert missing_items(LetterKind.IDENTITY_QUESTION, text, replace(FACTS, doubt_is_written=True)) == ()


@pytest.mark.rule("DSR-14")
@pytest.mark.parametrize("kind", [RequestKind.RECTIFICATION, RequestKind.ERASURE, RequestKind.RESTRICTION])
def test_a_recipient_is_told_what_to_do_and_for_whom(kind):
    facts = replace(FACTS, request_kind=kind)
    text = shipped("recipient_notice", facts=facts)
    assert missing_items(LetterKind.RECIPIENT_NOTICE, text, facts) == ()
    assert missing_items(LetterKind.RECIPIENT_NOTICE, "Bonjour.", facts) == (
        MandatoryItem.PERSON,
        MandatoryItem.CHANGE,
    )


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("le 1er décembre 2026", date(2026, 12, 1), True),
        ("le 01/12/2026", date(2026, 12, 1), True),
        ("December 1st, 2026", date(2026, 12, 1), True),
        ("2026-12-01", date(2026, 12, 1), True),
        ("le 11 décembre 2026", date(2026, 12, 1), False),
        ("le 1/12/20267", date(2026, 12, 1), False),
        ("le 1er décembre", date(2026, 12, 1), False),
    ],
)
def test_days_are_read_as_people_write_them(text, day, said):
    assert says_day(fold(text), day) is said


OPEN = LetterState(RequestKind.ACCESS, is_open=True, is_known=True)


@pytest.mark.parametrize(
    ("state", "first", "never"),
    [
        (OPEN, LetterKind.ACKNOWLEDGEMENT, LetterKind.NO_DATA),
        (replace(OPEN, in_doubt=True), LetterKind.IDENTITY_QUESTION, LetterKind.EXTENSION),
        (replace(OPEN, is_extended=True), LetterKind.EXTENSION, LetterKind.RESTRICTION_LIFTED),
        (replace(OPEN, written=frozenset({LetterKind.ACKNOWLEDGEMENT})), LetterKind.ANSWER, LetterKind.NO_DATA),
        (
            replace(OPEN, decision=Decision.REFUSED, written=frozenset({LetterKind.ACKNOWLEDGEMENT})),
            LetterKind.REFUSAL,
            LetterKind.NO_DATA,
        ),
        (
            replace(OPEN, is_known=False, written=frozenset({LetterKind.ACKNOWLEDGEMENT})),
            LetterKind.NO_DATA,
            LetterKind.ANSWER,
        ),
        (replace(OPEN, kind=RequestKind.ERASURE), LetterKind.ACKNOWLEDGEMENT, LetterKind.ANSWER),
        (
            replace(OPEN, kind=RequestKind.RESTRICTION, is_open=False, is_restricted=True),
            LetterKind.RESTRICTION_LIFTED,
            LetterKind.ACKNOWLEDGEMENT,
        ),
        (
            replace(OPEN, kind=RequestKind.ERASURE, is_open=False, is_known=False, has_recipients=True),
            LetterKind.RECIPIENT_NOTICE,
            LetterKind.ANSWER,
        ),
    ],
)
def test_the_letter_of_the_moment_comes_first(state, first, never):
    found = letters_for(state)
    assert found[0] is first
    assert never not in found
    assert len(set(found)) == len(found)


def test_a_closed_request_has_nothing_more_to_write():
    assert letters_for(replace(OPEN, is_open=False, has_recipients=True)) == ()


def test_every_right_and_every_heir_has_its_answer():
    keys = template_keys()
    for kind in LetterKind:
        for right in RequestKind:
            for heir in (None, *HeirGround):
                assert template_key(kind, right, heir) in keys
    assert all(len(f"en:{key}") <= 30 for key in keys)


@pytest.mark.parametrize(("key", "language"), EVERY)
def test_blanks_read_in_words_and_are_read_back(key, language):
    template = shipped_template(key, language)
    assert unknown_field(template) == ""
    assert typed_template(shown_template(template, language), language) == template


@pytest.mark.parametrize(("key", "language"), EVERY)
def test_a_text_left_as_it_was_is_its_template_again(key, language):
    template = shipped_template(key, language)
    filled = fill(template, values(FACTS, language) | {"doubt": ""})
    assert "\n\n\n" not in filled.text
    assert unfill(filled, filled.text) == template


def test_what_was_added_by_hand_stays_and_what_was_changed_is_no_blank():
    filled = fill(
        "Reçue le {received}.\n\n{doubt}\n\nVoir {contact}.",
        {"received": "02/11/2026", "contact": "a@b.fr"} | {"doubt": ""},
    )
    edited = filled.text.replace("Voir a@b.fr", "Merci. Écrivez à a@b.fr").replace("02/11/2026", "lundi")
    assert unfill(filled, edited) == "Reçue le lundi.\n\n{doubt}\n\nMerci. Écrivez à {contact}."


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("Bonjour {person}", ""),
        ("Bonjour {nom}", "{nom}"),
        ("{business.__class__}", "{business.__class__}"),
        ("Bonjour {", "{"),
        ("}", "}"),
    ],
)
def test_only_known_blanks_are_filled(template, found):
    assert unknown_field(template) == found


def test_what_fills_a_blank_is_never_read_as_one():
    assert fill("{person}", {"person": "{contact}", "contact": "x"}).text == "{contact}"


@pytest.mark.rule("DSR-12")
def test_a_template_without_its_mandatory_blanks_is_found_out():
    template = shipped_template("refusal").replace("{complaint} ", "").replace("{ground_article}", "la loi")
    assert lacking_items("refusal", template) == (MandatoryItem.ARTICLE, MandatoryItem.COMPLAINT)
