"""Address labels on A4, three by eight, written as the post reads them (NF Z 10-011)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics

from app.documents.style import REGULAR, register_fonts
from app.documents.tagging import Element, Role, StructureTree, TaggedCanvas
from app.values.text import clean_line, fold
from resources import wording

if TYPE_CHECKING:
    from app.messaging.audience import Recipient

_COLUMNS, _ROWS = 3, 8
_WIDE, _HIGH = A4[0] / _COLUMNS, A4[1] / _ROWS
_INSET = 6 * mm
_SIZE, _LEADING, _SMALLEST = 9.5, 12.0, 6.0
_LONGEST, _MOST_LINES = 38, 6
_SIGNS = re.compile(r"[.,;:!?«»\"()]+")


def postal_lines(recipient: Recipient) -> tuple[str, ...]:
    """Return at most six lines of 38 signs: who, where, then the town in capitals and the country where it is abroad.

    From the street on the post wants no punctuation; the last lines are in capitals without accents.
    """
    postal = recipient.postal
    who = [recipient.name]
    if recipient.organisation and recipient.organisation != recipient.name:
        who.insert(0, recipient.organisation)
    street = [_plain(postal.line1), _plain(postal.line2)]
    town = [fold(_plain(f"{postal.postcode} {postal.town}")).upper()]
    abroad = [] if fold(postal.country) in ("", "france", "fr") else [fold(_plain(postal.country)).upper()]
    lines = [line for line in (*who, *street, *town, *abroad) if line]
    spare = _MOST_LINES - len(lines)
    written: list[str] = []
    for line in lines:
        parts = _cut(line) if spare > 0 else [line]
        spare -= len(parts) - 1
        written += parts
    return tuple(written[:_MOST_LINES])


def labels_pdf(recipients: Sequence[Recipient]) -> bytes:
    """Return the labels, 24 a page, from left to right."""
    register_fonts()
    buffer = BytesIO()
    tree = StructureTree()
    canvas = TaggedCanvas(buffer, tree=tree, pagesize=A4, lang="fr-FR", initialFontName=REGULAR)
    canvas.setTitle(wording("campaigns.labels.title"))
    canvas.setCreator("Aparté")
    for place, recipient in enumerate(recipients):
        if place and place % (_COLUMNS * _ROWS) == 0:
            canvas.showPage()
        label = Element(Role.TEXT)
        tree.top.add(label)
        with canvas.marked(label):
            _draw(canvas, place % (_COLUMNS * _ROWS), postal_lines(recipient))
    canvas.save()
    return buffer.getvalue()


def _draw(canvas: TaggedCanvas, place: int, lines: tuple[str, ...]) -> None:
    left = (place % _COLUMNS) * _WIDE + _INSET
    top = A4[1] - (place // _COLUMNS) * _HIGH
    first = top - (_HIGH - _LEADING * len(lines)) / 2 - _SIZE
    for number, line in enumerate(lines):
        size = _SIZE
        while size > _SMALLEST and pdfmetrics.stringWidth(line, REGULAR, size) > _WIDE - 2 * _INSET:
            size -= 0.5
        canvas.setFont(REGULAR, size)
        canvas.drawString(left, first - number * _LEADING, line)


def _plain(text: str) -> str:
    return clean_line(_SIGNS.sub(" ", text))


def _cut(line: str) -> list[str]:
    """Break a line that is too long for the post between two words."""
    if len(line) <= _LONGEST:
        return [line]
    place = line.rfind(" ", 0, _LONGEST + 1)
    return [line] if place <= 0 else [line[:place], line[place + 1 :]]
