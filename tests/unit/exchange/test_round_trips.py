"""What is exported as a workbook or a table and read again by the real import is the same, whatever the letters (Show 3)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import resources
from app.contacts.kinds import ContactCategory, ContactKind
from app.exchange.columns import guess_layout
from app.exchange.export_rows import ExportedPerson, Outgoing
from app.exchange.export_tables import write_csv
from app.exchange.export_workbook import write_workbook
from app.exchange.read_file import look_at, read_rows
from app.exchange.typed_row import RowDefaults, TypedRow, type_row
from tests.unit.exchange.people_to_export import FIELDS, LONGEST, TODAY, persons


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
@settings(max_examples=2, suppress_health_check=list(HealthCheck))
@given(people=st.lists(persons, min_size=12, max_size=16))
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
