"""Cards, and the files that Google Contacts and HubSpot take in, read again by the real import, say the same (Show 3)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.contacts.kinds import ContactCategory, ContactKind
from app.exchange.columns import guess_layout
from app.exchange.export_cards import write_cards, write_google, write_hubspot
from app.exchange.export_fields import kept_fields
from app.exchange.export_kinds import FileFormat
from app.exchange.export_rows import ExportedPerson, Outgoing
from app.exchange.read_file import look_at, read_rows
from app.exchange.typed_row import RowDefaults, TypedRow, type_row
from app.values import PhoneNumber
from tests.unit.exchange.people_to_export import FIELDS, TODAY, persons

MADE_AT = datetime(2026, 11, 27, 9, tzinfo=UTC)
COLUMNS = ("given_name", "family_name", "organisation", "job_title", "postcode", "town", "country")


def write(form: FileFormat, people: list[ExportedPerson], path: Path) -> None:
    outgoing = Outgoing(kept_fields(form, FIELDS), (), 3, 2, len(people), iter(people))
    with path.open("wb") as file:
        if form is FileFormat.GOOGLE:
            write_google(file, outgoing, MADE_AT)
        elif form is FileFormat.HUBSPOT:
            write_hubspot(file, outgoing, MADE_AT)
        else:
            write_cards(file, outgoing, MADE_AT, "3.0" if form is FileFormat.VCARD_3 else "4.0")


def read_again(path: Path) -> list[TypedRow]:
    head = look_at(path)
    layout = guess_layout(head.rows, fields=head.outline.fields)
    rows = [row for block in read_rows(head.outline) for row in block.rows][layout.heading_row :]
    defaults = RowDefaults(ContactKind.UNKNOWN, ContactCategory.PROSPECT, TODAY, TODAY)
    typed = [type_row(number, row, layout, defaults) for number, row in enumerate(rows, 1)]
    assert all(isinstance(one, TypedRow) for one in typed), typed
    return [one for one in typed if isinstance(one, TypedRow)]


@pytest.mark.rule("DSR-10")
@pytest.mark.parametrize("form", [FileFormat.VCARD_3, FileFormat.VCARD_4, FileFormat.GOOGLE, FileFormat.HUBSPOT])
@settings(max_examples=2, suppress_health_check=list(HealthCheck))
@given(people=st.lists(persons, min_size=12, max_size=16))
def test_everything_comes_back(tmp_path: Path, form: FileFormat, people: list[ExportedPerson]) -> None:
    path = tmp_path / f"contacts.{form.suffix}"
    write(form, people, path)
    for sent, back in zip(people, read_again(path), strict=True):
        for column in COLUMNS:
            assert getattr(back, column) == sent.values[f"contact.{column}"], column
        assert tuple(one.value for one in back.emails) == _emails(form, sent)
        assert tuple(one.e164 for one in back.phones) == _phones(form, sent)


def _emails(form: FileFormat, sent: ExportedPerson) -> tuple[str, ...]:
    return sent.emails[:1] if form is FileFormat.HUBSPOT else sent.emails


def _phones(form: FileFormat, sent: ExportedPerson) -> tuple[str, ...]:
    """HubSpot has one telephone and one mobile telephone for each contact."""
    if form is not FileFormat.HUBSPOT:
        return sent.phones
    mobiles = [number for number in sent.phones if PhoneNumber(number).is_mobile]
    others = [number for number in sent.phones if number not in mobiles]
    return (*others[:1], *mobiles[:1])
