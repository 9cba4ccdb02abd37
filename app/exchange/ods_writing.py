"""Write sheets of LibreOffice (OpenDocument, .ods): text cells alone, so that nothing in them is ever calculated.

OpenDocument 1.3, parts 2 and 3. ``ods_reading`` reads such files back.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from app.values.text import LONG, clean_text

# A letter of a text is, on average, a little wider than a digit, by which columns are measured.
_WIDER = 1.1
_LINE_CM = 0.46
_MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
# The same bytes for the same sheets, whenever they are written.
_WRITTEN_AT = (1980, 1, 1, 0, 0, 0)
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
    )
)
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
# Printed lying, each sheet as wide as one page.
_STYLES = (
    f'<?xml version="1.0" encoding="UTF-8"?><office:document-styles {_NAMESPACES} office:version="1.3">'
    '<office:automatic-styles><style:page-layout style:name="lying"><style:page-layout-properties '
    'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm" '
    'style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles>'
    '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="lying"/>'
    "</office:master-styles></office:document-styles>"
)
_CELLS = (
    '<style:style style:name="sheet" style:family="table" style:master-page-name="Default"/>'
    '<style:style style:name="head" style:family="table-cell">'
    '<style:table-cell-properties fo:background-color="#eef2f7" fo:wrap-option="wrap" style:vertical-align="top"/>'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="body" style:family="table-cell">'
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>'
)


@dataclass(frozen=True, slots=True)
class TextSheet:
    """One sheet: its name, its first row, the others, and how wide its columns are, in characters."""

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]

    def lines_of(self, row: Sequence[str]) -> int:
        """Return how many lines a row takes in its columns, rather one too many: a program that opens it may not measure."""
        return max(
            (
                sum(max(1, ceil(len(line) * _WIDER / width)) for line in cell.split("\n"))
                for cell, width in zip(row, self.widths, strict=True)
            ),
            default=1,
        )


def write_ods(file: BinaryIO, sheets: Sequence[TextSheet]) -> None:
    """Write the sheets in their order."""
    with zipfile.ZipFile(file, "w") as archive:
        # The kind of file stands first and unpacked, so that it is recognised by its beginning.
        _put(archive, "mimetype", _MIMETYPE, zipfile.ZIP_STORED)
        _put(archive, "META-INF/manifest.xml", _MANIFEST)
        _put(archive, "styles.xml", _STYLES)
        _put(archive, "content.xml", "".join(_content(sheets)))


def _put(archive: zipfile.ZipFile, name: str, text: str, way: int = zipfile.ZIP_DEFLATED) -> None:
    entry = zipfile.ZipInfo(name, _WRITTEN_AT)
    entry.compress_type = way
    archive.writestr(entry, text.encode())


def _content(sheets: Sequence[TextSheet]) -> Iterator[str]:
    widths = sorted({width for sheet in sheets for width in sheet.widths})
    lines = sorted({sheet.lines_of(row) for sheet in sheets for row in (sheet.head, *sheet.rows)})
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<office:document-content {_NAMESPACES} office:version="1.3"><office:automatic-styles>{_CELLS}'
    for width in widths:
        yield f'<style:style style:name="wide{width}" style:family="table-column">'
        yield f'<style:table-column-properties style:column-width="{width * 0.2:.2f}cm"/></style:style>'
    for count in lines:
        yield f'<style:style style:name="high{count}" style:family="table-row">'
        yield f'<style:table-row-properties style:row-height="{count * _LINE_CM:.2f}cm"/></style:style>'
    yield "</office:automatic-styles><office:body><office:spreadsheet>"
    for sheet in sheets:
        yield from _table(sheet)
    yield "</office:spreadsheet></office:body></office:document-content>"


def _table(sheet: TextSheet) -> Iterator[str]:
    yield f'<table:table table:name={quoteattr(sheet.name)} table:style-name="sheet">'
    for width in sheet.widths:
        yield f'<table:table-column table:style-name="wide{width}"/>'
    yield f"<table:table-header-rows>{_row(sheet, sheet.head, 'head')}</table:table-header-rows>"
    for row in sheet.rows:
        yield _row(sheet, row, "body")
    yield "</table:table>"


def _row(sheet: TextSheet, cells: Sequence[str], style: str) -> str:
    told = "".join(_cell(cell, style) for cell in cells)
    return f'<table:table-row table:style-name="high{sheet.lines_of(cells)}">{told}</table:table-row>'


def _cell(text: str, style: str) -> str:
    paragraphs = "".join(f"<text:p>{escape(line)}</text:p>" for line in clean_text(text, LONG).split("\n"))
    return f'<table:table-cell table:style-name="{style}" office:value-type="string">{paragraphs}</table:table-cell>'
