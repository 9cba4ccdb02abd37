"""The sheet on which every document is written: head of the business, generous type, numbered pages, inert text.

Whatever comes from data is escaped: a name that holds markup is printed as it is written and never becomes a link, a
picture or an error. Whatever is written is tagged, so that it can be read aloud in its order (``tagging.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, SimpleDocTemplate, TableStyle
from reportlab.platypus.doctemplate import ActionFlowable
from reportlab.platypus.flowables import NullDraw

from app.accounts.business import Business
from app.documents.fact_list import fact_list
from app.documents.long_table import Told, long_table
from app.documents.page_frame import FramedCanvas, PageFrame
from app.documents.style import BOLD, INK, LINE, MARGIN, MUTED, REGULAR, TINT, register_fonts
from app.documents.tagged_parts import Chapter, Figure, Foreign, Gap, ListItem, TaggedParagraph, TaggedTable
from app.documents.tagging import Element, Role, StructureTree
from app.values.text import LONG, clean_line, clean_text
from resources import wording

_LONGEST_WORD = 70
# What the writer of pages keeps free inside the margins.
_PADDING = 6
# How much of a page is left for a chapter, and for a section, to begin on it.
_CHAPTER_ROOM, _SECTION_ROOM = 110.0, 45.0
LANGUAGE_TAG = {"fr": "fr-FR", "en": "en-GB"}


def _style(name: str, size: float, *, bold: bool = False, **options: Any) -> ParagraphStyle:
    font = BOLD if bold else REGULAR
    options.setdefault("textColor", INK)
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
        is_lying: bool = False,
    ) -> None:
        """``corner`` gives the picture at the head of each page, by its number; ``watermark`` is written across each.

        A sheet that ``is_lying`` is wider than high.
        """
        register_fonts()
        self._title, self._lang = title, lang
        self._frame = PageFrame(business, corner, watermark, landscape(A4) if is_lying else A4)
        self._tree = StructureTree()
        self._story: list[Flowable] = []
        self.chapter_pages: dict[str, int] = {}
        self._has_chapters = False
        self._place(_text(title, _style("title", 18, bold=True, spaceAfter=4), Role.TITLE))
        if subtitle:
            self._place(_text(subtitle, _style("subtitle", 10.5, textColor=MUTED, spaceAfter=6)))
        self._story.append(Gap(1, 4 * mm))

    def chapter(self, text: str) -> None:
        """Begin a chapter, on the next page where little of this one is left; the sections that follow are its own.

        Once the document was made, ``chapter_pages`` says on which page each stands.
        """
        self._has_chapters = True
        style = _style("chapter", 15, bold=True, spaceBefore=16, spaceAfter=6, keepWithNext=1)
        made = Chapter(inert(text), style)
        made.element, made.name, made.told = Element(Role.HEADING), clean_line(text), self.chapter_pages.__setitem__
        self.keep_room(_CHAPTER_ROOM)
        self._place(made)

    def section(self, text: str) -> None:
        """Begin a section whose content may go on over pages; its beginning is not left alone at the end of one."""
        self.keep_room(_SECTION_ROOM)
        made = self.made_heading(text)
        made.style.keepWithNext = 0  # type: ignore[attr-defined]  # each heading has a style of its own
        self._place(made)

    def caption(self, text: str) -> None:
        """Name what follows, and stay on its page."""
        style = _style("caption", 9.5, spaceBefore=4, spaceAfter=3, textColor=MUTED, keepWithNext=1)
        self._place(_text(text, style))

    def keep_room(self, high_mm: float) -> None:
        """Go on at the top of the next page where less than so much of this one is left."""
        self._story.append(CondPageBreak(high_mm * mm))

    def heading(self, text: str) -> None:
        """Begin a section."""
        self._place(self.made_heading(text))

    def paragraph(self, text: str, *, muted: bool = False, size: float = 10.5) -> None:
        """Write one idea."""
        self._place(self.made_paragraph(text, muted=muted, size=size))

    def flow(self, part: Flowable) -> None:
        """Place a drawing of one's own; it is read as one text."""
        self._place(_readable(part))

    def together(self, parts: Sequence[Flowable]) -> None:
        """Place several parts that no page break separates."""
        readable = [_readable(part) for part in parts]
        for part in readable:
            self._read(part)
        self._story.append(KeepTogether([*readable, Gap(1, 3 * mm)]))

    def made_heading(self, text: str) -> Flowable:
        """Return a heading for ``together``."""
        style = _style("heading", 13, bold=True, spaceBefore=10, spaceAfter=4, keepWithNext=1)
        return _text(text, style, Role.SUBHEADING if self._has_chapters else Role.HEADING)

    def made_paragraph(self, text: str, *, muted: bool = False, size: float = 10.5, lang: str = "") -> Flowable:
        """Return a paragraph for ``together``; ``lang`` where it is not the document's."""
        made = _text(text, _style("body", size, spaceAfter=6, textColor=MUTED if muted else INK))
        made.element = Element(Role.TEXT, lang=lang)
        return made

    def made_box(self, text: str, *, size: float = 11) -> Flowable:
        """Return a text in a tinted frame for ``together``."""
        return _box(text, size, self._frame.room)

    def bullets(self, lines: Sequence[str]) -> None:
        """Write a list."""
        if not lines:
            return
        style = _style("bullet", 10.5, leftIndent=14, bulletIndent=2, spaceAfter=3)
        listed = Element(Role.LIST)
        for line in lines:
            item = ListItem(inert(line), style)
            item.label, item.element = Element(Role.LABEL), Element(Role.BODY)
            listed.add(Element(Role.ITEM, item.label, item.element))
            self._story.append(item)
        self._tree.top.add(listed)

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Write names and values side by side."""
        self.fact_groups([("", pairs)] if pairs else [])

    def fact_groups(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """Write names and values of several things, each under its caption where it has one; a long list goes on over pages."""
        if not groups:
            return
        listed, elements = fact_list(groups, self._frame.room - 2 * _PADDING)
        for element in elements:
            self._tree.top.add(element)
        self._story.append(listed)

    def table(
        self, header: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float] | None = None
    ) -> None:
        """Write a table; ``widths`` are shares of the page's width."""
        head, cell = _style("head", 9.5, bold=True), _style("cell", 9.5)
        content = [[_head_cell(text, head, "Column") for text in header]]
        content.extend([_text(text, cell, Role.CELL) for text in row] for row in rows)
        columns = [self._frame.room * share for share in widths] if widths else None
        self._place_table(content, columns, (("BACKGROUND", (0, 0), (-1, 0), TINT),), heads=1)

    def long_table(self, header: Sequence[str], rows: Sequence[Sequence[str]], told: Told) -> None:
        """Write a table of thousands of rows; ``told`` gets (rows drawn, rows in all) and may raise to stop."""
        self._place(long_table(header, rows, self._frame.room - 2 * _PADDING, told))
        self._story.append(Gap(1, 3 * mm))

    def _place_table(
        self,
        rows: list[list[TaggedParagraph]],
        columns: Sequence[float | None] | None,
        lines: Sequence[tuple[Any, ...]],
        heads: int = 0,
    ) -> None:
        table = TaggedTable(rows, colWidths=columns, repeatRows=heads, hAlign="LEFT", splitInRow=1)
        common: list[Any] = [
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ]
        table.setStyle(TableStyle([*common, *lines]))
        cells = ([cell.element for cell in row if cell.element is not None] for row in rows)
        table.element = Element(Role.TABLE, *(Element(Role.ROW, *row) for row in cells))
        self._place(table)
        self._story.append(Gap(1, 3 * mm))

    def _place(self, part: Flowable) -> None:
        self._read(part)
        self._story.append(part)

    def _read(self, part: Flowable) -> None:
        """Have a part read after those that stand before it."""
        element = getattr(part, "element", None)
        if element is not None:
            self._tree.top.add(element)

    def box(self, text: str, *, size: float = 11) -> None:
        """Write a text in a tinted frame: what was shown, or what must be seen."""
        framed = _box(text, size, self._frame.room)
        self._read(framed)
        self._story += [KeepTogether([framed]), Gap(1, 4 * mm)]

    def picture(self, png: bytes, width_mm: float, height_mm: float, alt: str = "") -> None:
        """Place a picture of ours, such as a QR code or a drawn signature, within the room given; ``alt`` tells it in words."""
        wide, high = ImageReader(BytesIO(png)).getSize()
        scale = min(width_mm * mm / wide, height_mm * mm / high)
        picture = Figure(BytesIO(png), wide * scale, high * scale, hAlign="LEFT")
        picture.element = Element(Role.FIGURE, alt=alt or wording("pdf.figure.unnamed"))
        self._place(picture)
        self._story.append(Gap(1, 3 * mm))

    def new_page(self) -> None:
        """Go on at the top of the next page."""
        self._story.append(PageBreak())

    def to_bytes(self, *, invariant: bool = False) -> bytes:
        """Return the PDF; an ``invariant`` one does not say when it was made, so that it can be made again to the byte."""
        buffer = BytesIO()
        document = SimpleDocTemplate(
            buffer,
            pagesize=self._frame.size,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            topMargin=34 * mm,
            bottomMargin=22 * mm,
            title=clean_line(self._title),
            author=clean_line(self._frame.business.name),
            creator="Aparté",
            lang=self._lang,
            invariant=int(invariant),
            initialFontName=REGULAR,
        )
        document.build(self._story, canvasmaker=partial(FramedCanvas, tree=self._tree, frame=self._frame))
        return buffer.getvalue()


def _text(text: str, style: ParagraphStyle, role: Role = Role.TEXT) -> TaggedParagraph:
    made = TaggedParagraph(inert(text), style)
    made.element = Element(role)
    return made


def _head_cell(text: str, style: ParagraphStyle, scope: str) -> TaggedParagraph:
    made = _text(text, style)
    made.element = Element(Role.HEAD, scope=scope)
    return made


def _readable(part: Flowable) -> Flowable:
    """Return a part that is read: one of ours as it is, another's drawing as one text."""
    if hasattr(part, "element") or isinstance(part, (ActionFlowable, KeepTogether, NullDraw)):
        return part
    return Foreign(part)


def _box(text: str, size: float, room: float) -> TaggedTable:
    inside = _text(text, _style("box", size))
    table = TaggedTable([[inside]], colWidths=[room], splitInRow=1)
    # A frame is no table to read: its text alone is.
    table.element = inside.element
    table.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), TINT),
                ("BOX", (0, 0), (-1, -1), 0.6, LINE),
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("RIGHTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 8),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
            ]
        )
    )
    return table
