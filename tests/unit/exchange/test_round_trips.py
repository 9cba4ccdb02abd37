"""What is exported as a workbook or a table and read again by the real import is the same, whatever the letters (Show 3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import resources
from app.accounts.roles import Role
from app.contacts.kinds import ContactCategory, ContactKind
from app.exchange.columns import guess_layout
from app.exchange.export_fields import exportable_fields
from app.exchange.export_rows import ExportedPerson, Outgoing
from app.exchange.export_tables import write_csv
from app.exchange.export_workbook import write_workbook
from app.exchange.read_file import look_at, read_rows
from app.exchange.typed_row import RowDefaults, TypedRow, type_row
from app.values.text import clean_line

TODAY = date(2026, 11, 27)
PHONES = (
    "+33612345678",
    "+33478000000",
    "+262262123456",
    "+590590123456",
    "+3225551212",
    "+41223334455",
    "+4915112345678",
)
FIELDS = exportable_fields(Role.OWNER)
LONGEST = {"given_name": 100, "family_name": 100, "organisation": 200, "job_title": 100, "address_line1": 200}
LONGEST |= {"address_line2": 200, "town": 100}

# What spreadsheets run, what tables cut at, what a vCard escapes, and letters of every size.
letters = st.sampled_from("=+-@＝＋－＠'\";,\\|\t aAéœÉ’«»–…0129()[]<>&_#") | st.characters(codec="utf-8")
starts = st.sampled_from(("", "=", "+", "-", "@", "'", "'=", "''+", "＝", '=HYPERLINK("x")', "_x000D_", "sep=;", "06"))


def line(longest: int) -> st.SearchStrategy[str]:
    return st.builds(lambda start, rest: clean_line(start + rest, longest), starts, st.text(letters, max_size=30))


def person_of(values: dict[str, Any], emails: tuple[str, ...], phones: tuple[str, ...]) -> ExportedPerson:
    held = {f"contact.{column}": value for column, value in values.items()}
    rest = {field.name: None for field in FIELDS if field.name not in held}
    return ExportedPerson(rest | held, emails, phones, ())


persons = st.builds(
    person_of,
    st.fixed_dictionaries(
        {column: line(longest) for column, longest in LONGEST.items()}
        | {
            "kind": st.sampled_from([one.value for one in ContactKind]),
            "category": st.sampled_from([one.value for one in ContactCategory]),
            "postcode": st.sampled_from(("", "01000", "69003", "2A004", "97400")),
            "country": st.sampled_from(("", "France", "Belgique", "Côte d’Ivoire")),
            "collected_on": st.dates(date(1990, 1, 1), TODAY),
            "last_inbound_on": st.none() | st.dates(date(1990, 1, 1), TODAY),
        }
    ),
    st.lists(
        st.from_regex(r"[a-z][a-z0-9+]{0,8}@[a-z]{2,8}\.fr", fullmatch=True), min_size=1, max_size=3, unique=True
    ).map(tuple),
    st.lists(st.sampled_from(PHONES), max_size=2, unique=True).map(tuple),
)


def outgoing(people: list[ExportedPerson]) -> Outgoing:
    return Outgoing(FIELDS, (), 3, 2, len(people), iter(people))


def read_again(path: Path) -> list[TypedRow]:
    """Read a file as the import does: in its child process, guessing every column, typing every cell."""
    head = look_at(path)
    layout = guess_layout(head.rows)
    defaults = RowDefaults(ContactKind.UNKNOWN, ContactCategory.PROSPECT, TODAY, TODAY)
    rows = [row for block in read_rows(head.outline) for row in block.rows]
    typed = [type_row(number, row, layout, defaults) for number, row in enumerate(rows[1:], 2)]
    assert all(isinstance(one, TypedRow) for one in typed), typed
    return [one for one in typed if isinstance(one, TypedRow)]


def write_xlsx(file: BinaryIO, leaving: Outgoing) -> None:
    write_workbook(file, leaving, {"business": "=Atelier"})


@pytest.mark.rule("DSR-10")
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("write", "suffix"), [(write_xlsx, "xlsx"), (write_csv, "csv")])
@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(people=st.lists(persons, min_size=40, max_size=60))
def test_everything_comes_back(
    tmp_path: Path,
    write: Callable[[BinaryIO, Outgoing], None],
    suffix: str,
    language: str,
    people: list[ExportedPerson],
) -> None:
    resources.set_language(language)
    path = tmp_path / f"contacts.{suffix}"
    with path.open("wb") as file:
        write(file, outgoing(people))
    for sent, back in zip(people, read_again(path), strict=True):
        for column in (*LONGEST, "postcode", "country"):
            assert getattr(back, column) == sent.values[f"contact.{column}"], column
        assert tuple(one.value for one in back.emails) == sent.emails
        assert tuple(one.e164 for one in back.phones) == sent.phones
        assert (back.kind.value, back.category.value) == (sent.values["contact.kind"], sent.values["contact.category"])
        assert back.collected_on == sent.values["contact.collected_on"]
        assert back.last_sign_on == sent.values["contact.last_inbound_on"]
        assert back.note == ""
        assert not back.claims_consent
