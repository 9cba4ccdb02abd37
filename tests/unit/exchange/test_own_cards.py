"""What we hand to a person comes back whole through our own import: the card and the table for Google Contacts."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.contacts.kinds import ContactCategory, ContactKind
from app.exchange.columns import guess_layout
from app.exchange.postal import Address, split_address
from app.exchange.read_file import look_at
from app.exchange.typed_row import RowDefaults, TypedRow, type_row
from app.exchange.vcard_reading import read_cards
from app.rights.contact_tables import google_table
from app.rights.person_card import PersonCard
from app.rights.vcard import vcard
from app.values import clean_text

TODAY = date(2026, 11, 23)
CARD = PersonCard(
    subject_id="0" * 32,
    name="Zoé Lefèvre",
    made_at=datetime(2026, 11, 23, 10, tzinfo=UTC),
    given_name="Zoé",
    family_name="Lefèvre; dite « L’Œuf », \\ fils",
    organisation="Cœur, Pain & Fils",
    job_title="Gérante",
    address_line1="12 rue de la République",
    address_line2="Bâtiment B",
    postcode="01000",
    town="Bourg-en-Bresse",
    country="France",
    emails=("zoe@exemple.fr", "z.lefevre@exemple.org"),
    phones=("+33199000101", "+33261910101"),
    languages=("fr",),
    place="work",
)


@pytest.mark.rule("DSR-10")
@pytest.mark.parametrize(("name", "write"), [("carte.vcf", vcard), ("google.csv", google_table)])
def test_own_export_is_read_back_value_by_value(tmp_path: Path, name: str, write: object) -> None:
    path = tmp_path / name
    assert callable(write)
    path.write_bytes(write(CARD))
    head = look_at(path)
    layout = guess_layout(head.rows, fields=head.outline.fields)
    defaults = RowDefaults(ContactKind.UNKNOWN, ContactCategory.PROSPECT, TODAY, TODAY)
    row = type_row(2, head.rows[layout.heading_row], layout, defaults)
    assert isinstance(row, TypedRow)
    plain = ("given_name", "family_name", "organisation", "job_title", "address_line1", "address_line2")
    for field in (*plain, "postcode", "town", "country"):
        assert getattr(row, field) == getattr(CARD, field), field
    assert tuple(email.value for email in row.emails) == CARD.emails
    assert tuple(phone.e164 for phone in row.phones) == CARD.phones


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=40)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(family=WORDS, note=WORDS)
def test_any_name_survives_an_escaped_card(family: str, note: str) -> None:
    def safe(text: str) -> str:
        for sign in ("\\", ",", ";"):
            text = text.replace(sign, f"\\{sign}")
        return text

    folded = "\r\n ".join(
        [f"N:{safe(family)};A;;;"[place : place + 30] for place in range(0, len(safe(family)) + 8, 30)]
    )
    text = f"BEGIN:VCARD\r\nVERSION:3.0\r\n{folded}\r\nNOTE:{safe(note)}\r\nEND:VCARD\r\n"
    [card] = read_cards(text.encode(), "utf-8")
    assert clean_text(" ".join(card.columns().get("family_name", "").split())) == clean_text(" ".join(family.split()))
    assert clean_text(card.columns().get("note", "").strip()) == clean_text(note.strip())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 rue X\n69003 Lyon", Address("12 rue X", "", "69003", "Lyon")),
        (
            "12 rue X\nBât. B\nF-69003 Lyon Cedex 03\nFrance",
            Address("12 rue X", "Bât. B", "69003", "Lyon Cedex 03", "France"),
        ),
        ("12 rue X, 69003 Lyon, France", Address("12 rue X", "", "69003", "Lyon", "France")),
        ("69003 Lyon", Address("", "", "69003", "Lyon")),
        ("10 Downing Street\nLondon", Address("10 Downing Street", "London")),
        ("1234 rue longue\n69003 Lyon", Address("1234 rue longue", "", "69003", "Lyon")),
        ("", Address()),
    ],
)
def test_whole_address_is_cut_at_its_postcode(text: str, expected: Address) -> None:
    assert split_address(text) == expected
