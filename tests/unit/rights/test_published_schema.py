"""The shipped schemas are those of the catalogue, and describe every table and column by its French label."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from app.register import entries
from app.rights.access_files import FORMAT as ACCESS_FORMAT
from app.rights.holdings import is_file
from app.rights.portability_files import FORMAT as PORTABILITY_FORMAT
from app.rights.portable_fields import may_be_portable
from app.rights.published_schema import ACCESS_SCHEMA, PORTABILITY_SCHEMA, published_schema, schemas
from resources import set_language, wording

NAMES = (ACCESS_SCHEMA, PORTABILITY_SCHEMA)


def shipped(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(published_schema(name))
    return schema


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_schema_is_that_of_the_catalogue(name: str) -> None:
    set_language("en")
    assert shipped(name) == schemas()[name], "run packaging/write_schemas.py"


@pytest.mark.parametrize("name", NAMES)
def test_the_schema_is_one_of_draft_2020_12(name: str) -> None:
    Draft202012Validator.check_schema(shipped(name))


@pytest.mark.rule("DSR-04")
@pytest.mark.parametrize("name", NAMES)
def test_every_column_is_described_by_its_french_label(name: str) -> None:
    tables = shipped(name)["properties"]["donnees"]["properties"]
    described = {
        f"{table}.{column}": about["title"]
        for table, rows in tables.items()
        for column, about in rows["items"]["properties"].items()
    }
    fields = [field for field in entries(in_access_pack=True) if not is_file(field.table, field.column)]
    if name == PORTABILITY_SCHEMA:
        fields = [field for field in fields if may_be_portable(field)]
    assert described == {field.name: field.label for field in fields}
    assert {table: rows["title"] for table, rows in tables.items()} == {
        table: wording(f"rights.table.{table}") for table in tables
    }


def test_each_schema_names_the_format_that_the_files_bear() -> None:
    assert shipped(ACCESS_SCHEMA)["properties"]["format"] == {
        "description": "Le nom et la version de ce format.",
        "const": ACCESS_FORMAT,
    }
    assert shipped(PORTABILITY_SCHEMA)["properties"]["format"]["const"] == PORTABILITY_FORMAT
