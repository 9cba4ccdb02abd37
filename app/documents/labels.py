"""Address labels on A4, on the sheet that was bought, written as the post reads them (NF Z 10-011)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics

from app.contacts.postal_address import postal_lines
from app.documents.label_sheets import USUAL_SHEET, LabelSheet
from app.documents.style import REGULAR, register_fonts
from app.documents.tagging import Element, Role, StructureTree, TaggedCanvas
from app.progress import quiet
from resources import wording

if TYPE_CHECKING:
    from app.messaging.audience import Recipient

# Sides are kept free as far as printers leave them white; above and below, a line may come near the cut.
_SIDE, _EDGE = 6 * mm, 1.5 * mm
_SIZE, _LEADING, _SMALLEST = 9.5, 12.0, 6.0
_TOLD_EACH = 500


def labels_pdf(
    recipients: Sequence[Recipient],
    sheet: LabelSheet = USUAL_SHEET,
    start: int = 1,
    told: Callable[[int, int], object] = quiet,
) -> bytes:
    """Return the labels, from left to right, the first at the place ``start`` of a sheet that is begun, counted from 1.

    ``told`` gets (labels done, labels in all) and may raise to stop.
    """
    register_fonts()
    buffer = BytesIO()
    tree = StructureTree()
    canvas = TaggedCanvas(buffer, tree=tree, pagesize=A4, lang="fr-FR", initialFontName=REGULAR)
    canvas.setTitle(wording("campaigns.labels.title"))
    canvas.setCreator("Aparté")
    for rank, recipient in enumerate(recipients):
        if rank % _TOLD_EACH == 0:
            told(rank, len(recipients))
        place = (start - 1 + rank) % sheet.count
        if rank and place == 0:
            canvas.showPage()
        label = Element(Role.TEXT)
        tree.top.add(label)
        with canvas.marked(label):
            _draw(canvas, sheet, place, postal_lines(_who(recipient), recipient.postal))
    canvas.save()
    return buffer.getvalue()


def _who(recipient: Recipient) -> tuple[str, ...]:
    """Return the business where the person has one, then the person."""
    if recipient.organisation and recipient.organisation != recipient.name:
        return recipient.organisation, recipient.name
    return (recipient.name,)


def _draw(canvas: TaggedCanvas, sheet: LabelSheet, place: int, lines: tuple[str, ...]) -> None:
    left, top = (length * mm for length in sheet.corner(place))
    wide, high = sheet.wide * mm, sheet.high * mm
    leading = min(_LEADING, (high - 2 * _EDGE) / max(1, len(lines)))
    largest = min(_SIZE, leading * _SIZE / _LEADING)
    first = A4[1] - top - (high - leading * len(lines)) / 2 - largest
    for number, line in enumerate(lines):
        size = largest
        while size > _SMALLEST and pdfmetrics.stringWidth(line, REGULAR, size) > wide - 2 * _SIDE:
            size -= 0.5
        canvas.setFont(REGULAR, size)
        canvas.drawString(left + _SIDE, first - number * leading, line)
