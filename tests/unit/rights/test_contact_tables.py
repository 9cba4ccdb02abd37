"""The tables of contacts: the documented columns of Google Contacts, and headings that our own import knows."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.contacts.kinds import ContactCategory, ContactKind
from app.exchange.columns import guess_layout, heading_target
from app.exchange.typed_row import RowDefaults, TypedRow, type_row
from app.rights.contact_tables import french_table, google_table
from app.rights.holdings import HeldRow
from app.rights.person_card import PersonCard, card_of
from app.values.text import clean_line, inert_cell
from resources import set_language

# The first line of an export of Google Contacts for two addresses, two numbers and one postal address.
EXPORTED = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,"
    "Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,"
    "Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
    "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address"
)
FIELDS = {
    "given_name": "Éloïse",
    "family_name": "Martin, dite « Lou »",
    "organisation": "Atelier 😀",
    "job_title": "Gérante",
    "address_line1": "3, rue du Port",
    "address_line2": "Bât. A",
    "postcode": "01000",
    "town": "Bourg-en-Bresse",
    "country": "France",
}
EMAILS, PHONES = ("eloise@exemple.fr", "e.martin@exemple.fr"), ("+33612345678", "+33478000000")


def card(emails: tuple[str, ...] = EMAILS, phones: tuple[str, ...] = PHONES, **fields: str) -> PersonCard:
    rows = [
        HeldRow("contact", 1, {"kind": "consumer"} | FIELDS | fields),
        *(HeldRow("contact_email", number, {"value": email}) for number, email in enumerate(emails)),
        *(HeldRow("contact_phone", number, {"e164": phone}) for number, phone in enumerate(phones)),
    ]
    return card_of(rows, "0" * 32, "Éloïse Martin", datetime(2026, 11, 23, tzinfo=UTC))


def read(content: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_the_columns_are_those_of_an_export_of_google_contacts() -> None:
    headings, cells = read(google_table(card()))
    assert ",".join(headings) == EXPORTED
    told = {heading: cell for heading, cell in zip(headings, cells, strict=True) if cell}
    assert told == {
        "First Name": "Éloïse",
        "Last Name": "Martin, dite « Lou »",
        "Organization Name": "Atelier 😀",
        "Organization Title": "Gérante",
        "E-mail 1 - Label": "Home",
        "E-mail 1 - Value": "eloise@exemple.fr",
        "E-mail 2 - Label": "Home",
        "E-mail 2 - Value": "e.martin@exemple.fr",
        "Phone 1 - Label": "Mobile",
        "Phone 1 - Value": "+33612345678",
        "Phone 2 - Label": "Home",
        "Phone 2 - Value": "+33478000000",
        "Address 1 - Label": "Home",
        "Address 1 - Formatted": "3, rue du Port\nBât. A\n01000 Bourg-en-Bresse\nFrance",
        "Address 1 - Street": "3, rue du Port",
        "Address 1 - City": "Bourg-en-Bresse",
        "Address 1 - Postal Code": "01000",
        "Address 1 - Country": "France",
        "Address 1 - Extended Address": "Bât. A",
    }


@pytest.mark.parametrize("text", ["=1+1", "+33", "-2", "@SUM(A1)", "  =HYPERLINK(1)", "＝1", "'=1", "\t=1"])
def test_no_cell_starts_a_formula(text: str) -> None:
    assert inert_cell(text) == f"'{text}"
    for table, delimiter in ((google_table, ","), (french_table, ";")):
        cells = read(table(card(family_name=text)), delimiter)[1]
        numbers = set(PHONES)
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "＝")) and cell not in numbers]


@pytest.mark.parametrize("text", ["Martin", "l'Heureux", "", "a=b", "12"])
def test_other_cells_stay_as_they_are(text: str) -> None:
    assert inert_cell(text) == text


@pytest.mark.rule("DSR-10")
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_heading_is_known_to_our_import_whatever_the_language_of_the_windows(language: str) -> None:
    set_language(language)
    headings = read(french_table(card()), ";")[0]
    assert [heading_target(heading) for heading in headings] == [
        *(f"contact.{column}" for column in FIELDS),
        *["contact_email.value"] * 2,
        *["contact_phone.e164"] * 2,
    ]


NAMES = st.text(max_size=60).map(clean_line)


@pytest.mark.rule("DSR-10")
@given(
    family=NAMES.filter(bool),
    given_name=st.sampled_from(["=1", "'=1", "''- x", "'abc' =x", "＋", "-", ""]) | NAMES,
    street=NAMES,
)
def test_our_import_reads_back_whatever_names_hold(family: str, given_name: str, street: str) -> None:
    written = card(family_name=family, given_name=given_name, address_line1=street)
    rows = read(french_table(written), ";")
    today = datetime(2026, 11, 23, tzinfo=UTC).date()
    defaults = RowDefaults(ContactKind.UNKNOWN, ContactCategory.PROSPECT, today, today)
    layout = guess_layout(rows)
    row = type_row(2, rows[1], layout, defaults)
    assert isinstance(row, TypedRow)
    assert (row.family_name, row.given_name, row.address_line1) == (family, given_name, street)
    assert [email.value for email in row.emails] == list(EMAILS)
    assert [phone.e164 for phone in row.phones] == list(PHONES)
