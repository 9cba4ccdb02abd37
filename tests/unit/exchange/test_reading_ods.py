"""Sheets of LibreOffice are read as a stream; what they say of repetitions is never believed."""

from __future__ import annotations

import random
import time
import zipfile
from pathlib import Path

import pytest

from app.errors import UserError
from app.exchange import errors
from app.exchange.limits import MAX_COLUMNS, MAX_ROWS
from app.exchange.read_file import ReadingChoice, look_at, read_rows

NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
SHEETS = "application/vnd.oasis.opendocument.spreadsheet"


def ods(path: Path, sheets: dict[str, str], *, head: str = "", kind: str = SHEETS, manifest: str = "<m/>") -> Path:
    tables = "".join(f'<table:table table:name="{name}">{rows}</table:table>' for name, rows in sheets.items())
    content = (
        f'<?xml version="1.0"?>{head}<office:document-content {NAMES}><office:body><office:spreadsheet>'
        f"{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def row(*cells: str, times: str = "") -> str:
    repeated = f' table:number-rows-repeated="{times}"' if times else ""
    return f"<table:table-row{repeated}>{''.join(cells)}</table:table-row>"


def text(content: str, times: str = "") -> str:
    repeated = f' table:number-columns-repeated="{times}"' if times else ""
    return f'<table:table-cell office:value-type="string"{repeated}><text:p>{content}</text:p></table:table-cell>'


def empty(times: str = "") -> str:
    return f'<table:table-cell table:number-columns-repeated="{times}"/>' if times else "<table:table-cell/>"


def value(kind: str, given: str) -> str:
    name = {"date": "date-value", "boolean": "boolean-value"}.get(kind, "value")
    return f'<table:table-cell office:value-type="{kind}" office:{name}="{given}"><text:p>affiché</text:p></table:table-cell>'


def rows_of(path: Path) -> list[tuple[str, ...]]:
    return [one for block in read_rows(look_at(path).outline) for one in block.rows]


def test_cells_come_back_as_a_person_reads_them(tmp_path: Path) -> None:
    cells = (
        text("Éloïse<text:s text:c='2'/>Cœur<text:tab/>et<text:line-break/>fils <text:span>« ça »</text:span>"),
        value("float", "612345678"),
        value("float", "12.5"),
        value("float", "3.0"),
        value("boolean", "true"),
        value("date", "2026-11-23"),
        value("date", "2026-11-23T10:05:00.123"),
        value("date", "2026-11-23T00:00:00"),
        "<table:covered-table-cell/>",
        '<table:table-cell office:value-type="string"><office:annotation><text:p>note de marge</text:p>'
        "</office:annotation><text:p>un</text:p><text:p>deux</text:p></table:table-cell>",
    )
    path = ods(tmp_path / "a.ods", {"Feuille1": row(text("Nom")) + row(*cells, empty("16000"))})
    assert look_at(path).outline.format == "ods"
    assert rows_of(path)[1] == (
        *("Éloïse  Cœur\tet\nfils « ça »", "612345678", "12.5", "3", "oui"),
        *("2026-11-23", "2026-11-23 10:05:00", "2026-11-23", "", "un\ndeux"),
    )


def test_repeated_cells_and_rows_keep_their_places(tmp_path: Path) -> None:
    rows = row(text("x", "3"), empty("2"), text("y")) + row(empty("16384"), times="2") + row(text("z"), times="2")
    path = ods(tmp_path / "a.ods", {"A": rows + row(empty("16384"), times="1048570")})
    assert rows_of(path) == [("x", "x", "x", "", "", "y"), (), (), ("z",), ("z",)]


def test_first_filled_sheet_is_taken_and_another_may_be_chosen(tmp_path: Path) -> None:
    path = ods(tmp_path / "a.ods", {"Vide": row(empty("9")), "Amis": row(text("Nom")), "Autre": row(text("Name"))})
    assert look_at(path).outline.sheet == "Amis"
    assert look_at(path, ReadingChoice(sheet="Autre")).rows == (("Name",),)


def test_names_of_sheets_are_found_wherever_they_stand_and_however_they_are_written(tmp_path: Path) -> None:
    dice = random.Random(1)
    long = "".join(row(text(dice.randbytes(15_000).hex())) for _ in range(40))
    path = ods(tmp_path / "a.ods", {"A &amp; &#233;t&#xE9; « b »": long, "&quot;C&quot;": row(text("Nom"))})
    assert look_at(path).outline.sheets == ("A & été « b »", '"C"')
    assert look_at(path, ReadingChoice(sheet='"C"')).rows == (("Nom",),)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (row(text("x"), times="1048576"), errors.FileTooLong),
        (row(text("x" * 30_000, "16384"), times="199999"), errors.FileSuspicious),
        (row(text("a")) + row(empty(), times=str(MAX_ROWS)) + row(text("loin")), errors.FileTooLong),
    ],
)
def test_repetition_that_would_fill_the_memory_is_refused(tmp_path: Path, rows: str, expected: type[UserError]) -> None:
    path = ods(tmp_path / "bombe.ods", {"A": rows})
    assert path.stat().st_size < 3000
    started = time.monotonic()
    with pytest.raises(expected):
        rows_of(path)
    assert time.monotonic() - started < 20


def test_wide_and_strange_numbers_of_repetition_are_bounded(tmp_path: Path) -> None:
    rows = row(text("x", "999999999999")) + row(text("y", "-4"), text("z", "é"))
    path = ods(tmp_path / "a.ods", {"A": rows})
    assert rows_of(path) == [("x",), ("y", "z")]
    wide = ods(tmp_path / "b.ods", {"A": row(text("x", "99999999"))})
    assert len(rows_of(wide)[0]) == MAX_COLUMNS


def test_entities_passwords_and_other_documents_give_a_sentence(tmp_path: Path) -> None:
    entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    with pytest.raises(errors.FileDamaged):
        rows_of(ods(tmp_path / "a.ods", {"A": row(text("&a;"))}, head=entity))
    with pytest.raises(errors.FileOldOrProtected):
        look_at(ods(tmp_path / "b.ods", {"A": row(text("x"))}, manifest="<m><encryption-data/></m>"))
    with pytest.raises(errors.FileKindUnknown):
        look_at(ods(tmp_path / "c.odt", {"A": ""}, kind="application/vnd.oasis.opendocument.text"))
    with pytest.raises(errors.FileEmpty):
        look_at(ods(tmp_path / "d.ods", {}))
