"""What a sheet of the register must say, when it is read again, and that every model is ready in both languages."""

from datetime import date

import pytest

from app.contacts.kinds import ContactCategory
from app.register.activity_kinds import (
    GROUPS,
    LIVE_ALONE,
    MAY_BE_NONE,
    SHIPPED,
    ActivityDraft,
    ActivityModel,
    GapKind,
    RegisterCell,
)
from app.register.activity_models import in_reader_language, ready_draft
from app.register.activity_rules import changed_cells, cleaned, draft_of, gaps_of, review_due_on, stored
from resources import LANGUAGES, set_language

C, M = RegisterCell, ActivityModel
MONTHS = tuple((category, 36) for category in ContactCategory)
LIVE = {C.CONTROLLER: ("Atelier",), C.RIGHTS: ("ici",)}
FULL = ActivityDraft(
    "Paie",
    {
        C.PURPOSE: "Payer",
        C.LAWFUL_BASIS: "Contrat",
        C.PEOPLE: "Salariés",
        C.DATA: "Identité",
        C.INSIDE: "La direction",
        C.RETENTION: "Cinq ans",
        C.SECURITY: "Sous clé",
    },
    frozenset({C.SENSITIVE, C.PROCESSORS, C.OTHERS, C.TRANSFERS}),
)


def but(words: dict[RegisterCell, str], *answered: RegisterCell) -> ActivityDraft:
    """The full sheet with other words, and without « none » for some columns."""
    return ActivityDraft(FULL.name, {**FULL.words, **words}, FULL.none - set(answered))


@pytest.mark.rule("REG-02")
def test_what_each_sheet_lacks() -> None:
    abroad = {C.TRANSFERS: "Hébergeur, États-Unis"}
    cases = [
        (FULL, {}, []),
        (FULL, {C.CONTROLLER: ()}, [(C.CONTROLLER, GapKind.EMPTY)]),
        (but({C.SECURITY: ""}), {}, [(C.SECURITY, GapKind.EMPTY)]),
        (but({C.SECURITY: ""}), {C.SECURITY: ("Chiffré",)}, []),
        (but({}, C.SENSITIVE, C.OTHERS), {}, [(C.SENSITIVE, GapKind.EMPTY), (C.OTHERS, GapKind.EMPTY)]),
        (but({C.SENSITIVE: "Santé"}, C.SENSITIVE), {}, []),
        (but(abroad, C.TRANSFERS), {}, [(C.GUARANTEES, GapKind.EMPTY)]),
        (but({**abroad, C.GUARANTEES: "Clauses types"}, C.TRANSFERS), {}, []),
        (FULL, {C.PROCESSORS: ("Allô Services",)}, [(C.PROCESSORS, GapKind.CONTRADICTED)]),
        (FULL, {C.SENSITIVE: ("Allergies",)}, [(C.SENSITIVE, GapKind.CONTRADICTED)]),
        (FULL, {C.TRANSFERS: ("Rien ne part.",)}, []),
    ]
    for said, live, expected in cases:
        found = gaps_of(M.PAYROLL, said, {**LIVE, **live}, MONTHS)
        assert [(gap.cell, gap.kind) for gap in found] == expected, (said, live)


@pytest.mark.rule("REG-02", "INF-08")
@pytest.mark.parametrize(
    ("model", "text", "is_wrong"),
    [
        (M.PROSPECTING, "Trois ans après le dernier contact", False),
        (M.PROSPECTING, "cinq ans", True),
        (M.PROSPECTING, "aussi longtemps que nécessaire", False),
        (M.CUSTOMERS, "Factures : dix ans", False),
    ],
)
def test_prospecting_states_the_period_of_the_schedule(model: ActivityModel, text: str, is_wrong: bool) -> None:
    found = gaps_of(model, but({C.RETENTION: text}), LIVE, MONTHS)
    assert [gap.kind for gap in found] == ([GapKind.OTHER_PERIOD] if is_wrong else [])


@pytest.mark.rule("REG-08")
@pytest.mark.parametrize(
    ("created", "reviewed", "due"),
    [
        (date(2026, 11, 23), None, date(2027, 11, 23)),
        (date(2020, 1, 1), date(2026, 3, 5), date(2027, 3, 5)),
        (date(2024, 2, 29), None, date(2025, 2, 28)),
    ],
)
def test_a_sheet_is_read_again_after_a_year(created: date, reviewed: date | None, due: date) -> None:
    assert review_due_on(created, reviewed) == due


@pytest.mark.rule("REG-02")
def test_every_column_stands_in_one_part_and_none_is_an_answer_only_where_it_can_be() -> None:
    assert [cell for cells in GROUPS.values() for cell in cells] == list(RegisterCell)
    assert not LIVE_ALONE & MAY_BE_NONE
    typed = ActivityDraft("  Paie  ", {C.OTHERS: "x", C.PURPOSE: " Payer\x00 ", C.CONTROLLER: "moi"}, frozenset(C))
    kept = cleaned(typed)
    assert (kept.name, kept.words, kept.none) == ("Paie", {C.PURPOSE: "Payer"}, MAY_BE_NONE)


def test_a_writing_is_kept_whole_and_what_changed_is_told() -> None:
    assert draft_of(stored(FULL)) == FULL
    assert draft_of('{"name": "x", "words": {"moon": "y"}, "none": ["stars"]}') == ActivityDraft("x")
    assert changed_cells(FULL, but({C.DATA: "Nom"}, C.OTHERS)) == (C.DATA, C.OTHERS)
    assert changed_cells(FULL, but({C.DATA: "Identité"})) == ()
    nbsp = but({C.DATA: "Nom\u00a0: oui"})
    assert changed_cells(nbsp, but({C.DATA: "Nom : oui"})) == ()


@pytest.mark.rule("REG-01")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_model_is_ready_and_says_its_words_in_the_readers_language(language: str) -> None:
    other = next(code for code in LANGUAGES if code != language)
    assert tuple(ActivityModel)[:6] == SHIPPED
    try:
        for model in ActivityModel:
            set_language(language)
            ready = ready_draft(model)
            assert not set(ready.words) & LIVE_ALONE
            assert bool(ready.name) is (model is not ActivityModel.BLANK)
            set_language(other)
            assert in_reader_language(model, ready).words == ready_draft(model).words, model
            own = ActivityDraft("Le nôtre", {C.PURPOSE: "Nos mots"})
            assert in_reader_language(model, own).words == own.words
    finally:
        set_language("fr")
