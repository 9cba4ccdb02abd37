"""The sheet on which every document is written: head of the business, generous type, numbered pages, inert text.

Whatever comes from data is escaped: a name that holds markup is printed as it is written and never becomes a link, a
picture or an error.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    Image,
    KeepTogether,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from app.accounts.business import Business
from app.values.text import LONG, clean_text
from resources import path, wording

_REGULAR, _BOLD = "Aparte", "Aparte-Bold"
_MARGIN = 22 * mm
_LONGEST_WORD = 70
_INK, _MUTED, _LINE, _TINT = (HexColor(colour) for colour in ("#1c2430", "#566072", "#c6ccd6", "#eef2f7"))
_STAMP = HexColor("#a8201a")


@cache
def register_fonts() -> None:
    """Make the shipped typeface known to the PDF writer, once."""
    pdfmetrics.registerFont(TTFont(_REGULAR, str(path("fonts/OpenSans-Regular.ttf"))))
    pdfmetrics.registerFont(TTFont(_BOLD, str(path("fonts/OpenSans-Bold.ttf"))))
    pdfmetrics.registerFontFamily(_REGULAR, normal=_REGULAR, bold=_BOLD, italic=_REGULAR, boldItalic=_BOLD)


def _style(name: str, size: float, *, bold: bool = False, **options: Any) -> ParagraphStyle:
    font = _BOLD if bold else _REGULAR
    options.setdefault("textColor", _INK)
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.45, alignment=TA_LEFT, **options)


def inert(text: object) -> str:
    """Return data as markup that shows it and nothing else; long words are given places to break."""
    cleaned = clean_text(str(text), LONG)
    words = (_breakable(word) for word in cleaned.split(" "))
    return escape(" ".join(words)).replace("\n", "<br/>")


def _breakable(word: str) -> str:
    if len(word) <= _LONGEST_WORD:
        return word
    return " ".join(word[start : start + _LONGEST_WORD] for start in range(0, len(word), _LONGEST_WORD))


class Sheet:
    """A document being written, from top to bottom, then turned into a PDF by ``to_bytes``."""

    def __init__(
        self,
        title: str,
        business: Business,
        *,
        subtitle: str = "",
        corner: Callable[[int], bytes] | None = None,
        watermark: str = "",
        lang: str = "fr-FR",
    ) -> None:
        """``corner`` gives the picture at the head of each page, by its number; ``watermark`` is written across each."""
        register_fonts()
        self._title, self._business, self._corner = title, business, corner
        self._watermark, self._lang = watermark, lang
        self._story: list[Flowable] = []
        self._story.append(Paragraph(inert(title), _style("title", 18, bold=True, spaceAfter=4)))
        if subtitle:
            self._story.append(Paragraph(inert(subtitle), _style("subtitle", 10.5, textColor=_MUTED, spaceAfter=6)))
        self._story.append(Spacer(1, 4 * mm))

    def heading(self, text: str) -> None:
        """Begin a section."""
        self._story.append(self.made_heading(text))

    def paragraph(self, text: str, *, muted: bool = False, size: float = 10.5) -> None:
        """Write one idea."""
        self._story.append(self.made_paragraph(text, muted=muted, size=size))

    def flow(self, part: Flowable) -> None:
        """Place a drawing of one's own."""
        self._story.append(part)

    def together(self, parts: Sequence[Flowable]) -> None:
        """Place several parts that no page break separates."""
        self._story.append(KeepTogether([*parts, Spacer(1, 3 * mm)]))

    def made_heading(self, text: str) -> Flowable:
        """Return a heading for ``together``."""
        return Paragraph(inert(text), _style("heading", 13, bold=True, spaceBefore=10, spaceAfter=4, keepWithNext=1))

    def made_paragraph(self, text: str, *, muted: bool = False, size: float = 10.5) -> Flowable:
        """Return a paragraph for ``together``."""
        style = _style("body", size, spaceAfter=6, textColor=_MUTED if muted else _INK)
        return Paragraph(inert(text), style)

    def made_box(self, text: str, *, size: float = 11) -> Flowable:
        """Return a text in a tinted frame for ``together``."""
        return _box(text, size)

    def bullets(self, lines: Sequence[str]) -> None:
        """Write a list."""
        style = _style("bullet", 10.5, leftIndent=14, bulletIndent=2, spaceAfter=3)
        self._story.extend(Paragraph(inert(line), style, bulletText="•") for line in lines)

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Write names and values side by side."""
        label, value = _style("label", 10, textColor=_MUTED), _style("value", 10.5)
        rows = [[Paragraph(inert(name), label), Paragraph(inert(text) or "—", value)] for name, text in pairs]
        table = Table(rows, colWidths=[52 * mm, None], hAlign="LEFT", splitInRow=1)
        table.setStyle(
            TableStyle(
                [
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("LINEBELOW", (0, 0), (-1, -1), 0.4, _LINE),
                    ("LEFTPADDING", (0, 0), (0, -1), 0),
                    ("TOPPADDING", (0, 0), (-1, -1), 3),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
                ]
            )
        )
        self._story += [table, Spacer(1, 3 * mm)]

    def table(
        self, header: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float] | None = None
    ) -> None:
        """Write a table; ``widths`` are shares of the page's width."""
        head, cell = _style("head", 9.5, bold=True), _style("cell", 9.5)
        content = [[Paragraph(inert(text), head) for text in header]]
        content.extend([Paragraph(inert(text), cell) for text in row] for row in rows)
        room = A4[0] - 2 * _MARGIN
        columns = [room * share for share in widths] if widths else None
        table = Table(content, colWidths=columns, repeatRows=1, hAlign="LEFT", splitInRow=1)
        table.setStyle(
            TableStyle(
                [
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("BACKGROUND", (0, 0), (-1, 0), _TINT),
                    ("LINEBELOW", (0, 0), (-1, -1), 0.4, _LINE),
                    ("TOPPADDING", (0, 0), (-1, -1), 3),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
                ]
            )
        )
        self._story += [table, Spacer(1, 3 * mm)]

    def box(self, text: str, *, size: float = 11) -> None:
        """Write a text in a tinted frame: what was shown, or what must be seen."""
        self._story += [KeepTogether([_box(text, size)]), Spacer(1, 4 * mm)]

    def picture(self, png: bytes, width_mm: float, height_mm: float) -> None:
        """Place a picture of ours, such as a QR code or a drawn signature, within the room given."""
        wide, high = ImageReader(BytesIO(png)).getSize()
        scale = min(width_mm * mm / wide, height_mm * mm / high)
        self._story += [Image(BytesIO(png), wide * scale, high * scale, hAlign="LEFT"), Spacer(1, 3 * mm)]

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self._story.append(PageBreak())

    def to_bytes(self, *, invariant: bool = False) -> bytes:
        """Return the PDF; an ``invariant`` one does not say when it was made, so that it can be made again to the byte."""
        buffer = BytesIO()
        document = SimpleDocTemplate(
            buffer,
            pagesize=A4,
            leftMargin=_MARGIN,
            rightMargin=_MARGIN,
            topMargin=34 * mm,
            bottomMargin=22 * mm,
            title=self._title,
            author=self._business.name,
            creator="Aparté",
            lang=self._lang,
            invariant=int(invariant),
        )
        document.build(self._story, canvasmaker=self._numbered())
        return buffer.getvalue()

    def _numbered(self) -> type[Canvas]:
        business, corner, watermark = self._business, self._corner, self._watermark

        class NumberedCanvas(Canvas):
            """Holds pages back until their number is known, then writes head and foot on each."""

            def __init__(self, *args: Any, **kwargs: Any) -> None:
                super().__init__(*args, **kwargs)
                self._pages: list[dict[str, Any]] = []

            def showPage(self) -> None:  # noqa: N802 - reportlab's name
                self._pages.append(dict(self.__dict__))
                self._startPage()  # type: ignore[attr-defined]  # the stubs leave out reportlab's own recipe

            def save(self) -> None:
                for number, page in enumerate(self._pages, 1):
                    self.__dict__.update(page)
                    _write_frame(self, business, number, len(self._pages))
                    if corner is not None:
                        _write_corner(self, corner(number))
                    _write_watermark(self, watermark)
                    super().showPage()
                super().save()

        return NumberedCanvas


def _write_frame(canvas: Canvas, business: Business, number: int, pages: int) -> None:
    wide, high = A4
    canvas.setFillColor(_INK)
    canvas.setFont(_BOLD, 11)
    canvas.drawString(_MARGIN, high - 16 * mm, clean_text(business.name, 80))
    canvas.setFont(_REGULAR, 8.5)
    canvas.setFillColor(_MUTED)
    address = " · ".join((*business.address_lines, business.email)).strip(" ·")
    canvas.drawString(_MARGIN, high - 21 * mm, clean_text(address, 110))
    canvas.setStrokeColor(_LINE)
    canvas.line(_MARGIN, high - 25 * mm, wide - _MARGIN, high - 25 * mm)
    text = wording("documents.page.number", number=number, pages=pages)
    canvas.drawRightString(wide - _MARGIN, 12 * mm, text)


def _write_corner(canvas: Canvas, png: bytes) -> None:
    """Place a picture at the head of the page, on the right, where no text stands."""
    side = 22 * mm
    canvas.drawImage(ImageReader(BytesIO(png)), A4[0] - _MARGIN - side, A4[1] - side - 4 * mm, side, side)


def _box(text: str, size: float) -> Table:
    table = Table([[Paragraph(inert(text), _style("box", size))]], colWidths=[A4[0] - 2 * _MARGIN], splitInRow=1)
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), _TINT),
                ("BOX", (0, 0), (-1, -1), 0.6, _LINE),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("RIGHTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 8),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
            ]
        )
    )
    return table


def _write_watermark(canvas: Canvas, text: str) -> None:
    """Write a word across the page, that is read with it and does not hide it."""
    if not text:
        return
    wide, high = A4
    canvas.saveState()
    canvas.translate(wide / 2, high / 2)
    canvas.rotate(52)
    canvas.setFillColor(_STAMP)
    canvas.setFillAlpha(0.22)
    canvas.setFont(_BOLD, 110)
    canvas.drawCentredString(0, -38, text)
    canvas.restoreState()
