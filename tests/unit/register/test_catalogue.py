"""Every column of the main file is in the field catalogue or named as technical."""

import pytest

from app.register import CATALOGUE, ErasureRule, FieldEntry, entries, entry
from app.register.catalogue import TABLES_WITHOUT_PERSONAL_FIELDS, TECHNICAL, TECHNICAL_COLUMNS
from db.tables import Base
from resources import LANGUAGES, wording_table

COLUMNS = [(table.name, column.name) for table in Base.metadata.sorted_tables for column in table.columns]


@pytest.mark.rule("REG-03")
@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_each_column_is_described_or_technical(table: str, column: str) -> None:
    described = any((field.table, field.column) == (table, column) for field in CATALOGUE)
    technical = (
        table in TABLES_WITHOUT_PERSONAL_FIELDS
        or column in TECHNICAL_COLUMNS
        or column in TECHNICAL.get(table, frozenset())
    )
    assert described != technical


@pytest.mark.rule("REG-03")
def test_a_column_nobody_described_is_noticed() -> None:
    with pytest.raises(KeyError):
        entry("contact", "shoe_size")


def test_no_entry_describes_a_column_that_is_gone() -> None:
    assert {(field.table, field.column) for field in CATALOGUE} <= set(COLUMNS)


def test_no_entry_stands_twice() -> None:
    names = [field.name for field in CATALOGUE]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", CATALOGUE, ids=lambda field: field.name)
def test_each_entry_has_its_label(field: FieldEntry, language: str) -> None:
    labels = wording_table(language, "register")["field"]
    assert labels[field.name.replace(".", "_")]


def test_what_a_person_provided_is_in_the_access_pack() -> None:
    assert all(field.in_access_pack for field in entries(provided_by_person=True))


def test_derived_fields_feed_no_form_and_no_file() -> None:
    for field in entries(derived=True):
        assert not any((field.importable, field.exportable, field.in_access_pack, field.writable_by))


def test_fields_of_the_book_leave_with_the_contact() -> None:
    assert all(field.erasure is ErasureRule.DELETED for field in entries(table="contact"))
