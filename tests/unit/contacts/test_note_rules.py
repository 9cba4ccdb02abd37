"""What a note may hold: the shipped corpus, forms and disguises, numbers with their keys."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contacts.note_folding import fold_note, places_in
from app.contacts.note_forms import forms_of
from app.contacts.note_kinds import FollowUp, NoteCategory, NoteLevel, NoteSubject, PreferredTime
from app.contacts.note_lexicon import shipped_lexicon, shipped_terms
from app.contacts.note_prompts import composed_note
from app.contacts.note_rules import Finding, Term, compile_lexicon, find_forbidden_numbers, scan_note
from app.values.siret import passes_luhn
from resources import set_language

LEXICON = shipped_lexicon()
CORPUS = [
    tuple(line.split("\t", 1))
    for line in (Path(__file__).parents[2] / "data" / "notes_corpus.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
LEVELS = {"!": NoteLevel.FORBIDDEN, "?": NoteLevel.CHECK}


def words_found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in scan_note(text, LEXICON)]


def test_the_corpus_is_large_and_holds_both_sides():
    innocent = [text for wanted, text in CORPUS if wanted == "-"]
    assert len(CORPUS) >= 200
    assert len(innocent) >= 90
    assert {wanted[1:] for wanted, _ in CORPUS if wanted != "-"} == {one.value for one in NoteCategory}


@pytest.mark.rule("MIN-02", "MIN-03", "MIN-08")
@pytest.mark.parametrize(("wanted", "text"), CORPUS, ids=[text[:40] for _, text in CORPUS])
def test_the_corpus(wanted, text):
    found = scan_note(text, LEXICON)
    if wanted == "-":
        assert [(one.term_id, text[one.start : one.end]) for one in found] == []
    else:
        assert (NoteCategory(wanted[1:]), LEVELS[wanted[0]]) in {(one.category, one.level) for one in found}


@pytest.mark.rule("MIN-02")
def test_every_category_of_the_law_has_its_words():
    by_category = {category: 0 for category in NoteCategory if not category.is_number}
    for term in shipped_terms():
        by_category[term.category] += 1
    assert all(count >= 30 for count in by_category.values()), by_category
    assert len({term.id for term in shipped_terms() if term.language == "fr"}) >= 600
    assert all(len(term.id) <= 60 for term in shipped_terms())


@pytest.mark.rule("MIN-03")
def test_every_shipped_term_is_met_in_a_sentence_in_capitals_and_without_accents():
    for term in LEXICON.terms:
        for sentence in (f"Vu hier, {term.shown}.", f"VU HIER, {term.shown.upper()}."):
            assert scan_note(sentence, LEXICON), (term.id, sentence)
        if not term.words.startswith("~"):
            assert scan_note(fold_note(f"vu hier, {term.shown}."), LEXICON), term.id


@pytest.mark.rule("MIN-03")
def test_every_innocent_phrase_is_innocent_of_its_own_term():
    for term in LEXICON.terms:
        for phrase in term.innocent:
            text = f"Vu : {phrase.replace('*', 'midi')}."
            assert term.id not in {one.term_id for one in scan_note(text, LEXICON)}, (term.id, phrase)


@pytest.mark.rule("MIN-03")
@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("juif", {"juif", "juifs", "juive", "juives"}),
        ("syndical", {"syndical", "syndicaux", "syndicale", "syndicales"}),
        ("handicapé", {"handicapé", "handicapés", "handicapée", "handicapées"}),
        ("menteur", {"menteur", "menteurs", "menteuse", "menteuses"}),
        ("turc", {"turc", "turcs", "turque", "turques"}),
        ("chrétien", {"chrétien", "chrétiens", "chrétienne", "chrétiennes"}),
        ("secte", {"secte", "sectes"}),
    ],
)
def test_forms(word, forms):
    assert forms <= forms_of(word)


@pytest.mark.rule("MIN-03")
@pytest.mark.parametrize(
    "text",
    [
        "l’islam",
        "L'ISLAM",
        "l´islam",
        "d’islam",
        "is\u00adlam",
        "is\u200blam",
        "ｉｓｌａｍ",
        "(islam)",
        "islam.",
        "«islam»",
        "l\u2019i\u0301slam",
    ],
)
def test_typography_hides_nothing(text):
    assert [one.term_id for one in scan_note(text, LEXICON)] == ["religion.islam"]


@pytest.mark.rule("MIN-03")
def test_words_are_met_whole_and_named_as_typed():
    assert words_found("Un œdème, Cœur ; SÉROPOSITIVES, et l’Épileptique") == ["SÉROPOSITIVES", "Épileptique"]
    assert words_found("e\u0301pileptique ici") == ["e\u0301pileptique"]
    assert words_found("préislamique") == []


@pytest.mark.rule("MIN-03")
def test_a_term_with_accents_of_its_own_is_not_met_without_them():
    assert words_found("note interne") == []
    assert words_found("Interné d'office") == ["Interné"]
    assert words_found("INTERNÉE") == ["INTERNÉE"]


def test_the_longer_term_counts_and_a_forbidden_one_beats_one_to_check():
    assert [one.term_id for one in scan_note("malade mental", LEXICON)] == ["health.malade-mental"]
    terms = (
        Term("a", NoteCategory.HEALTH, NoteLevel.CHECK, "grand malade"),
        Term("b", NoteCategory.INSULT, NoteLevel.FORBIDDEN, "malade"),
    )
    assert [one.term_id for one in scan_note("grand malade", compile_lexicon(terms))] == ["b"]


@pytest.mark.rule("MIN-08")
def test_numbers_stand_where_they_were_typed():
    text = "Œuvre : 1 84 12 76 451 089 46, puis FR76 3000 6000 0112 3456 7890 189 et 4111 1111 1111 1111."
    assert [text[one.start : one.end] for one in find_forbidden_numbers(text)] == [
        "1 84 12 76 451 089 46",
        "FR76 3000 6000 0112 3456 7890 189",
        "4111 1111 1111 1111",
    ]


@pytest.mark.rule("MIN-08")
@given(
    st.sampled_from("12"),
    st.integers(0, 99),
    st.integers(1, 12),
    st.sampled_from([*(f"{one:02}" for one in range(1, 96) if one != 20), "2A", "2B"]),
    st.integers(1, 990),
    st.integers(1, 999),
    st.booleans(),
)
def test_every_social_security_number_is_met_and_one_with_a_wrong_key_is_not(
    sex, year, month, department, commune, order, spaced
):
    fields = [sex, f"{year:02}", f"{month:02}", department, f"{commune:03}", f"{order:03}"]
    number = int("".join(fields).replace("2A", "19").replace("2B", "18"))
    key = 97 - number % 97
    joint = " " if spaced else ""
    right, wrong = joint.join([*fields, f"{key:02}"]), "".join([*fields, f"{key % 97 + 1:02}"])
    assert [one.category for one in find_forbidden_numbers(f"sécu {right}.")] == [NoteCategory.NIR]
    assert NoteCategory.NIR not in {one.category for one in find_forbidden_numbers(f"réf {wrong}.")}


@pytest.mark.rule("MIN-08")
@given(st.sampled_from(["4", "51", "55", "2221"]), st.integers(0, 10**12 - 1), st.booleans())
def test_every_card_is_met_and_one_with_a_wrong_key_is_not(prefix, filling, spaced):
    body = (prefix + f"{filling:012}")[:15].ljust(15, "7")
    key = next(digit for digit in "0123456789" if passes_luhn(body + digit))
    wrong = body + str((int(key) + 1) % 10)
    right = body + key
    shown = " ".join(right[place : place + 4] for place in range(0, 16, 4)) if spaced else right
    assert [one.category for one in find_forbidden_numbers(f"carte {shown}")] == [NoteCategory.CARD]
    assert NoteCategory.CARD not in {one.category for one in find_forbidden_numbers(f"carte {wrong}")}


@given(st.text())
def test_places_follow_the_folded_text(text):
    places = places_in(text)
    assert len(places) == len(fold_note(text)) + 1
    assert places == sorted(places)


@given(st.text(max_size=60), st.sampled_from(["cancer", "connard", "4111111111111111"]), st.text(max_size=60))
def test_findings_lie_within_any_text(before, word, after):
    text = f"{before} {word} {after}"
    for one in scan_note(text, LEXICON):
        assert 0 <= one.start < one.end <= len(text)


def test_nothing_is_found_in_nothing():
    assert scan_note("", LEXICON) == ()
    assert Finding("a", NoteCategory.HEALTH, NoteLevel.CHECK, 0, 1) == Finding(
        "a", NoteCategory.HEALTH, NoteLevel.CHECK, 0, 1
    )


@pytest.mark.rule("MIN-06")
def test_what_is_chosen_comes_before_what_is_written():
    note = composed_note(" Cour à gauche ", NoteSubject.QUOTE, FollowUp.CALL_BACK, PreferredTime.MORNING)
    assert note == "Motif\u00a0: devis · Suite\u00a0: rappeler · Préférence\u00a0: le matin\nCour à gauche"
    assert composed_note("Seul") == "Seul"
    assert composed_note("", follow_up=FollowUp.NOTHING) == "Suite\u00a0: rien à faire"


@pytest.mark.rule("MIN-06")
@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_can_be_chosen_never_needs_justifying(language):
    set_language(language)
    for subject in NoteSubject:
        for follow_up in FollowUp:
            for time in PreferredTime:
                assert scan_note(composed_note("", subject, follow_up, time), LEXICON) == ()
    assert all(one.label for kind in (NoteCategory, NoteLevel) for one in kind)
