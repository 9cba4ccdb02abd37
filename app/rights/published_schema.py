"""The published descriptions of the JSON that people receive (JSON Schema, draft 2020-12), made from the field catalogue.

``packaging/write_schemas.py`` writes them to ``resources/schemas``, from where they go with the data; a test compares
both. What the description does not know yet may be added at the top of a file, never inside a table.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Column, Date, Integer

import resources
from app.register import FieldEntry, entries
from app.rights.holdings import is_file, table_named
from app.rights.portable_fields import LeftOutReason, may_be_portable
from app.rights.readable import CODED, FOLLOWED
from db.tables import UtcDateTime
from resources import wording_in, wording_table

ACCESS_SCHEMA, PORTABILITY_SCHEMA = "aparte-access-1", "aparte-portability-1"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Mapping[str, Any] = {"type": "string"}


def published_schema(name: str) -> bytes:
    """Return a schema as it is shipped."""
    return resources.path(f"schemas/{name}.schema.json").read_bytes()


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schemas that the catalogue asks for, by name."""
    return {ACCESS_SCHEMA: _access(), PORTABILITY_SCHEMA: _portability()}


def _access() -> dict[str, Any]:
    given = entries(in_access_pack=True)
    use = dict.fromkeys(("finalite", "base_legale", "duree", "destinataires", "categories"), _TEXT)
    act = {"le": {"type": "string", "format": "date-time"}, "acte": _TEXT}
    return _document(
        ACCESS_SCHEMA,
        {
            "donnees_detenues": {"type": "boolean"},
            "donnees": _tables(given),
            "finalites": {"type": "array", "items": _object(use)},
            "coffre": _vault(),
            "origine": _TEXT,
            "liste_repoussoir": {"type": "array", "items": _TEXT},
            "journal": {"type": "array", "items": _object(act)},
            "pieces": {"type": "array", "items": _TEXT},
            "libelles": {"type": "object", "additionalProperties": _TEXT},
        },
    )


def _vault() -> dict[str, Any]:
    """Describe the archives; their tables keep the columns of the day when they were sealed."""
    cells: dict[str, Any] = {
        "type": "object",
        "additionalProperties": {"type": ["string", "integer", "boolean", "null"]},
    }
    day = {"type": "string", "format": "date"}
    archive = {
        "raison": {"oneOf": _codes("vault.archive_reason")},
        "article": _TEXT,
        "deposee_le": day,
        "detruite_le": day,
        "donnees": {"type": "object", "additionalProperties": {"type": "array", "items": cells}},
        "pieces": {"type": "array", "items": _TEXT},
    }
    parts = {"complet": {"type": "boolean"}, "archives": {"type": "array", "items": _object(archive)}}
    return _object(parts)


def _portability() -> dict[str, Any]:
    reasons = [
        {"const": one.value, "title": _said(f"portability.left_out_reason.{one.value}")} for one in LeftOutReason
    ]
    left_out = {
        "table": _TEXT,
        "champs": {"type": "array", "items": _TEXT, "minItems": 1},
        "motif": {"oneOf": reasons},
        "explication": _TEXT,
    }
    return _document(
        PORTABILITY_SCHEMA,
        {
            "fondements": {
                "type": "array",
                "minItems": 1,
                "items": {"oneOf": _codes("contacts.lawful_basis", ("consent", "contract"))},
            },
            "donnees": _tables(field for field in entries(in_access_pack=True) if may_be_portable(field)),
            "non_repris": {"type": "array", "items": _object(left_out)},
            "libelles": {"type": "object", "additionalProperties": _TEXT},
        },
    )


def _document(name: str, parts: dict[str, Any]) -> dict[str, Any]:
    """Return a schema: what every file says, then its own parts, each with its French description."""
    common: dict[str, Any] = {
        "format": {"const": f"{name.rpartition('-')[0]}/{name.rpartition('-')[2]}"},
        "fait_le": {"type": "string", "format": "date"},
        "responsable_de_traitement": _object({"nom": _TEXT, "contact": _TEXT}),
    }
    described = {
        key: {"description": _said(f"portability.schema.{key}"), **part} for key, part in (common | parts).items()
    }
    return {
        "$schema": _DIALECT,
        "$id": f"urn:aparte:schema:{name}",
        "title": _said(f"portability.schema.{name.replace('-', '_')}"),
        "type": "object",
        "required": list(described),
        "properties": described,
    }


def _tables(fields: Iterable[FieldEntry]) -> dict[str, Any]:
    """Describe the tables, each a list of rows; what is handed over as a file stands in no row."""
    tables: dict[str, dict[str, Any]] = {}
    for field in fields:
        if not is_file(field.table, field.column):
            tables.setdefault(field.table, {})[field.column] = _column(field)
    described = {
        name: {"title": _said(f"rights.table.{name}"), "type": "array", "items": _object(columns, needed=False)}
        for name, columns in tables.items()
    }
    return {"type": "object", "properties": described, "additionalProperties": False}


def _column(field: FieldEntry) -> dict[str, Any]:
    """Describe one column: its French label, its type, and its codes explained."""
    column = table_named(field.table).columns[field.column]
    label = {"title": _said(f"register.field.{field.table}_{field.column}")}
    codes = CODED.get(field.name)
    if codes is None:
        kind = dict(_TEXT) if field.column in FOLLOWED else _kind(column)
        return label | (kind | {"type": [kind["type"], "null"]} if column.nullable else kind)
    choices = _codes(codes)
    if column.nullable:
        choices.append({"const": None})
    elif column.default is not None:
        choices.append({"const": ""})
    return label | {"oneOf": choices}


def _kind(column: Column[Any]) -> dict[str, Any]:
    for kind, described in _KINDS:
        if isinstance(column.type, kind):
            return dict(described)
    return dict(_TEXT)


_KINDS: tuple[tuple[type[Any], Mapping[str, Any]], ...] = (
    (Boolean, {"type": "boolean"}),
    (UtcDateTime, {"type": "string", "format": "date-time"}),
    (Date, {"type": "string", "format": "date"}),
    (Integer, {"type": "integer"}),
)


def _codes(table: str, wanted: Iterable[str] = ()) -> list[dict[str, Any]]:
    room, name = table.split(".")
    codes = wording_table("fr", room)[name]
    return [{"const": code, "title": codes[code]} for code in (wanted or codes)]


def _object(properties: Mapping[str, Any], *, needed: bool = True) -> dict[str, Any]:
    described = {"type": "object", "properties": dict(properties), "additionalProperties": False}
    return described | ({"required": list(properties)} if needed else {})


@cache
def _said(key: str) -> str:
    """Return a sentence in the language of the published files."""
    return wording_in("fr", key)
