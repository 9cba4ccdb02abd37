"""When a field of the business's own may be used, and what its name may not ask for."""

from dataclasses import replace
from datetime import date

import pytest

from app.accounts.roles import Role
from app.contacts.kinds import LawfulBasis
from app.contacts.note_kinds import NoteLevel
from app.contacts.note_lexicon import shipped_lexicon
from app.register.own_kinds import PRECISIONS, WITH_CONTACT, Lacking, OwnFieldDraft
from app.register.own_kinds import OwnFieldKind as Kind
from app.register.own_rules import (
    asks_for_birth,
    is_searched,
    lacking,
    lessened,
    lessens,
    named_findings,
    value_due_on,
)

WHOLE = OwnFieldDraft(
    label="Pointure",
    purpose="Préparer la bonne paire avant l'essayage",
    lawful_basis=LawfulBasis.CONTRACT,
    necessity="Sans elle, la paire n'est pas prête",
    retention_months=WITH_CONTACT,
    readable_by=frozenset({Role.OWNER, Role.RECEPTION}),
    writable_by=frozenset({Role.RECEPTION}),
)


@pytest.mark.rule("REG-03")
def test_a_field_of_which_all_is_said_lacks_nothing() -> None:
    assert lacking(WHOLE) == ()


@pytest.mark.rule("REG-03")
@pytest.mark.parametrize(
    ("draft", "lacks"),
    [
        (replace(WHOLE, purpose="  "), Lacking.PURPOSE),
        (replace(WHOLE, lawful_basis=None), Lacking.LAWFUL_BASIS),
        (replace(WHOLE, necessity=""), Lacking.NECESSITY),
        (replace(WHOLE, retention_months=None), Lacking.RETENTION),
        (replace(WHOLE, retention_months=121), Lacking.RETENTION),
        (replace(WHOLE, retention_months=-1), Lacking.RETENTION),
        (replace(WHOLE, readable_by=frozenset()), Lacking.READERS),
        (replace(WHOLE, writable_by=frozenset()), Lacking.WRITERS),
        (replace(WHOLE, writable_by=frozenset({Role.MARKETING})), Lacking.WRITERS),
        (replace(WHOLE, kind=Kind.CHOICE, choices=("Un seul",)), Lacking.CHOICES),
        (replace(WHOLE, kind=Kind.BIRTH), Lacking.PRECISION),
    ],
)
def test_what_lacks_is_named(draft: OwnFieldDraft, lacks: Lacking) -> None:
    assert lacking(draft) == (lacks,)


@pytest.mark.rule("REG-03")
def test_of_a_bare_name_everything_lacks() -> None:
    assert set(lacking(OwnFieldDraft("Pointure"))) == set(Lacking) - {Lacking.CHOICES, Lacking.PRECISION}


@pytest.mark.rule("MIN-02")
@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Opinion politique", NoteLevel.FORBIDDEN),
        ("Casier judiciaire", NoteLevel.FORBIDDEN),
        ("IBAN", NoteLevel.FORBIDDEN),
        ("Numéro de sécurité sociale", NoteLevel.FORBIDDEN),
        ("Credit card", NoteLevel.FORBIDDEN),
        ("Religion", NoteLevel.CHECK),
        ("Allergies", NoteLevel.CHECK),
        ("Groupe sanguin", NoteLevel.CHECK),
        ("Ethnicity", NoteLevel.CHECK),
        ("Pointure", None),
        ("Carte de fidélité", None),
        ("Horaire préféré", None),
    ],
)
def test_a_name_is_read_against_the_lexicon(name: str, level: NoteLevel | None) -> None:
    found = {one.level for one, _ in named_findings([name], shipped_lexicon())}
    assert found == ({level} if level else set())


@pytest.mark.rule("REG-04")
@pytest.mark.parametrize(
    ("label", "kind", "asks"),
    [
        ("Né(e) le : date de naissance", Kind.DATE, True),
        ("Anniversaire", Kind.TEXT, True),
        ("Année de naissance", Kind.NUMBER, True),
        ("Birthday", Kind.DATE, True),
        ("Date anniversaire du contrat", Kind.DATE, False),
        ("Souhaite un cadeau d'anniversaire", Kind.YES_NO, False),
        ("Date de livraison", Kind.DATE, False),
        ("Date de naissance", Kind.BIRTH_YEAR, False),
    ],
)
def test_a_date_of_birth_has_one_way_in(label: str, kind: Kind, asks: bool) -> None:
    assert asks_for_birth(label, kind) is asks


@pytest.mark.rule("REG-04")
def test_a_whole_date_may_be_cut_down_and_nothing_else_changes_kind() -> None:
    assert [lessened("1980-05-14", kind) for kind in PRECISIONS] == ["--05-14", "1980", "1980-05-14"]
    assert lessens(Kind.BIRTH_DATE, Kind.BIRTH_YEAR)
    assert not lessens(Kind.BIRTH_YEAR, Kind.BIRTH_DATE)
    assert not lessens(Kind.TEXT, Kind.NUMBER)


@pytest.mark.rule("REG-06")
def test_only_what_every_role_reads_is_searched() -> None:
    assert is_searched(Kind.TEXT, frozenset(Role))
    assert is_searched(Kind.CHOICE, frozenset(Role))
    assert not is_searched(Kind.TEXT, frozenset(Role) - {Role.MARKETING})
    assert not is_searched(Kind.YES_NO, frozenset(Role))


@pytest.mark.parametrize(
    ("written", "months", "due"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 5, 4), 6, date(2026, 11, 4)),
        (date(2026, 5, 4), WITH_CONTACT, None),
    ],
)
def test_the_own_term_counts_from_the_day_it_was_typed(written: date, months: int, due: date | None) -> None:
    assert value_due_on(written, months) == due
