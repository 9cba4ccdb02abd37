"""Address labels on A4, three by eight, written as the post reads them (NF Z 10-011)."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics

from app.contacts.postal_address import postal_lines
from app.documents.style import REGULAR, register_fonts
from app.documents.tagging import Element, Role, StructureTree, TaggedCanvas
from resources import wording

if TYPE_CHECKING:
    from app.messaging.audience import Recipient

_COLUMNS, _ROWS = 3, 8
_WIDE, _HIGH = A4[0] / _COLUMNS, A4[1] / _ROWS
_INSET = 6 * mm
_SIZE, _LEADING, _SMALLEST = 9.5, 12.0, 6.0


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
            _draw(canvas, place % (_COLUMNS * _ROWS), postal_lines(_who(recipient), recipient.postal))
    canvas.save()
    return buffer.getvalue()


def _who(recipient: Recipient) -> tuple[str, ...]:
    """Return the business where the person has one, then the person."""
    if recipient.organisation and recipient.organisation != recipient.name:
        return recipient.organisation, recipient.name
    return (recipient.name,)


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
