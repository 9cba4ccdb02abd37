"""A row becomes values once, or says why it cannot."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contacts.kinds import ContactCategory, ContactKind
from app.exchange.columns import Layout, guess_layout
from app.exchange.matching import are_compatible
from app.exchange.typed_row import Refusal, RefusalReason, RowDefaults, TypedRow, split_name, type_row

TODAY = date(2026, 11, 23)
DEFAULTS = RowDefaults(ContactKind.UNKNOWN, ContactCategory.PROSPECT, date(2026, 1, 5), TODAY)
HEADINGS = [
    "Nom",
    "Prénom",
    "Société",
    "E-mail",
    "Tél.",
    "Portable",
    "CP",
    "Ville",
    "Pays",
    "Type",
    "Catégorie",
    "Date",
    "Dernier achat",
    "Notes",
    "Opt-in",
    "SIRET",
]
LAYOUT: Layout = guess_layout([HEADINGS])


def typed(defaults: RowDefaults = DEFAULTS, **cells: str) -> TypedRow | Refusal | None:
    names = {"Prenom": "Prénom", "Societe": "Société", "Email": "E-mail", "Tel": "Tél.", "Categorie": "Catégorie"}
    names |= {"Achat": "Dernier achat", "OptIn": "Opt-in"}
    given = {names.get(name, name): text for name, text in cells.items()}
    return type_row(7, [given.get(heading, "") for heading in HEADINGS], LAYOUT, defaults)


def row(defaults: RowDefaults = DEFAULTS, **cells: str) -> TypedRow:
    found = typed(defaults, **cells)
    assert isinstance(found, TypedRow), found
    return found


@pytest.mark.parametrize(
    ("text", "e164"),
    [
        ("06 12 34 56 78", ["+33612345678"]),
        ("0612345678", ["+33612345678"]),
        ("612345678", ["+33612345678"]),
        ("33612345678", ["+33612345678"]),
        ("+33 (0)6 12 34 56 78", ["+33612345678"]),
        ("'+33612345678", ["+33612345678"]),
        ("06.12.34.56.78 / 04 78 00 00 00", ["+33612345678", "+33478000000"]),
        ("06 12 34 56 78 ou 06 12 34 56 78", ["+33612345678"]),
        ("0262 20 00 00", ["+262262200000"]),
        ("06 12 34 56 78 / pas de fixe", ["+33612345678"]),
        ("-", []),
    ],
)
def test_numbers_are_read_however_a_spreadsheet_left_them(text: str, e164: list[str]) -> None:
    assert [phone.e164 for phone in row(Nom="A", Tel=text).phones] == e164


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Zoe@Courriel.example ", ["zoe@courriel.example"]),
        ("zoe@a.example; leo@b.example", ["zoe@a.example", "leo@b.example"]),
        ("Zoé Martin <zoe@a.example>", ["zoe@a.example"]),
        ("mailto:zoe@a.example", ["zoe@a.example"]),
        ("pas de mail", []),
        ("Néant", []),
    ],
)
def test_addresses_are_read(text: str, addresses: list[str]) -> None:
    assert [email.normalised for email in row(Nom="A", Email=text).emails] == addresses


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"Ville": "Lyon"}, RefusalReason.NOTHING_TO_NAME),
        ({"Nom": "A", "Email": "pas une adresse"}, RefusalReason.INVALID_EMAIL),
        ({"Nom": "A", "Tel": "12 34"}, RefusalReason.INVALID_PHONE),
        ({"Nom": "A", "Tel": "ne pas appeler"}, RefusalReason.INVALID_PHONE),
        ({"Nom": "A", "Date": "2027"}, RefusalReason.FUTURE_DATE),
        ({"Nom": "A", "Date": "hier"}, RefusalReason.INVALID_DATE),
        ({"Nom": "A", "Achat": "24/11/2026"}, RefusalReason.FUTURE_DATE),
        ({"Nom": "A", "Type": "martien"}, RefusalReason.UNKNOWN_KIND),
        ({"Nom": "A", "Categorie": "ami"}, RefusalReason.UNKNOWN_CATEGORY),
        ({"Nom": "A" * 101}, RefusalReason.TOO_LONG),
    ],
)
def test_row_that_cannot_be_read_says_why(cells: dict[str, str], reason: RefusalReason) -> None:
    found = typed(**cells)
    assert isinstance(found, Refusal)
    assert found.reason is reason
    assert "{" not in found.sentence


@pytest.mark.parametrize(
    ("text", "digits", "left_out"),
    [("732 829 320 00074", "73282932000074", []), ("732829320", "732829320", []), ("7,33E+13", "", ["7,33E+13"])],
)
def test_the_number_of_a_business_is_checked_and_a_wrong_one_loses_nobody(
    text: str, digits: str, left_out: list[str]
) -> None:
    found = row(Societe="Garage", SIRET=text)
    assert found.siret == digits
    assert [(one.reason, one.text) for one in found.left_out] == [
        (RefusalReason.INVALID_SIRET, one) for one in left_out
    ]


def test_empty_row_is_neither_a_contact_nor_a_fault() -> None:
    assert typed(Nom="  ") is None


def test_dates_postcodes_kinds_and_categories() -> None:
    found = row(
        Nom="A", CP="1000", Type="Particulier", Categorie="Ancien client", Date="2026-03-02", Achat="01/04/2026 18:30"
    )
    assert found.postcode == "01000"
    assert (found.kind, found.category) == (ContactKind.CONSUMER, ContactCategory.FORMER_CUSTOMER)
    assert (found.collected_on, found.last_sign_on) == (date(2026, 3, 2), date(2026, 4, 1))


def test_of_a_year_alone_the_first_day_counts_so_that_nothing_is_kept_longer() -> None:
    found = row(Nom="A", Date="2021", Achat="2023")
    assert (found.collected_on, found.last_sign_on) == (date(2021, 1, 1), date(2023, 1, 1))


def test_silent_cells_take_what_the_person_said_of_the_file() -> None:
    found = row(Nom="A", CP="1000", Pays="Belgique")
    assert (found.kind, found.category, found.collected_on) == (DEFAULTS.kind, DEFAULTS.category, date(2026, 1, 5))
    assert found.postcode == "1000"


@pytest.mark.rule("PRO-05")
def test_shop_address_is_generic_and_never_against_what_was_said_of_consumers() -> None:
    assert row(Societe="Garage Benali", Email="contact@garage.example").kind is ContactKind.GENERIC
    assert row(Societe="Garage Benali", Email="karim@garage.example").kind is ContactKind.UNKNOWN
    assert row(Nom="Benali", Email="contact@garage.example").kind is ContactKind.UNKNOWN
    consumers = RowDefaults(ContactKind.CONSUMER, ContactCategory.PROSPECT, TODAY, TODAY)
    assert row(consumers, Societe="Garage Benali", Email="contact@garage.example").kind is ContactKind.CONSUMER


@pytest.mark.rule("CON-14")
@pytest.mark.parametrize(("text", "claims"), [("oui", True), ("OUI", True), ("x", True), ("non", False), ("", False)])
def test_opt_in_column_is_a_claim(text: str, claims: bool) -> None:
    assert row(Nom="A", OptIn=text).claims_consent is claims


def test_export_guard_is_taken_off_and_formula_stays_text() -> None:
    assert row(Nom="'=HYPERLINK(1)").family_name == "=HYPERLINK(1)"
    assert row(Nom="=HYPERLINK(1)").family_name == "=HYPERLINK(1)"
    assert row(Nom="'t Hooft").family_name == "'t Hooft"


def test_unwanted_signs_do_not_enter() -> None:
    assert row(Nom="Mar\u202etin\x07").family_name == "Martin"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zoé Martin", ("Zoé", "Martin")),
        ("MARTIN Zoé", ("Zoé", "MARTIN")),
        ("Jean-Luc LE GOFF", ("Jean-Luc", "LE GOFF")),
        ("Dupont, Jean", ("Jean", "Dupont")),
        ("Madonna", ("", "Madonna")),
        ("", ("", "")),
    ],
)
def test_whole_names_are_cut(text: str, expected: tuple[str, str]) -> None:
    assert split_name(text) == expected


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("zoe martin", "martin zoe", True),
        ("z martin", "zoe martin", True),
        ("martin", "zoe martin", True),
        ("", "zoe martin", True),
        ("paul martin", "zoe martin", False),
        ("karim benali", "garage benali sarl", False),
    ],
)
def test_names_that_may_be_one_person(first: str, second: str, same: bool) -> None:
    assert are_compatible(frozenset(first.split()), frozenset(second.split())) is same
    assert are_compatible(frozenset(second.split()), frozenset(first.split())) is same


@given(st.lists(st.text(max_size=40), min_size=15, max_size=15))
def test_any_text_gives_a_row_or_a_reason(cells: list[str]) -> None:
    found = type_row(1, cells, LAYOUT, DEFAULTS)
    assert found is None or isinstance(found, TypedRow | Refusal)
    if isinstance(found, Refusal):
        assert found.sentence
