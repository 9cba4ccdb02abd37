"""The parts of a sheet, each drawn under the element of the structure that it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Image, Paragraph, Spacer, Table

from app.documents.tagging import Element, Role, TaggedCanvas

_SHORT = 4


class _Tagged(Flowable):
    """A part whose whole drawing is one element; its pieces on several pages are pieces of that element."""

    element: Element | None = None
    canv: TaggedCanvas
    _was_drawn = False

    def _drawOn(self, canv: TaggedCanvas) -> None:  # noqa: N802 - reportlab's name
        # A head row comes again on each page of its table; it is read once.
        with canv.marked(None if self._was_drawn else self.element):
            super()._drawOn(canv)  # type: ignore[misc]  # the stubs leave it out
        self._was_drawn = True


class TaggedParagraph(_Tagged, Paragraph):
    """A text; a space ends each of its lines, so that two words are not read as one (ISO 32000-1, 14.8.2.5)."""

    goes_on = False

    def split(self, available_width: float, available_height: float) -> Any:
        """Break at the end of a page."""
        pieces: list[Any] = super().split(available_width, available_height)
        for piece in pieces:
            piece.element, piece.text = self.element, self.text
            piece.goes_on = self.goes_on or piece is not pieces[-1]
        return pieces

    def _drawOn(self, canv: TaggedCanvas) -> None:  # noqa: N802
        if not self._was_drawn:
            self._end_lines()
        super()._drawOn(canv)

    def _end_lines(self) -> None:
        lines = self.blPara.lines  # type: ignore[attr-defined]  # where the writer keeps its lines
        if any(self._is_cut(word) for word in self.text.replace("<br/>", " ").split()):
            return
        for line in lines if self.goes_on else lines[:-1]:
            if isinstance(line, tuple):
                line[1].append("")
            elif not "".join(word.text for word in line.words).endswith("-"):
                line.words[-1].text += " "

    def _is_cut(self, word: str) -> bool:
        """Say whether a word may be longer than a line: what a line holds of it is no word."""
        style = self.style
        room = self.width - style.leftIndent - style.rightIndent
        return len(word) > _SHORT and stringWidth(word, style.fontName, style.fontSize) > room


class ListItem(TaggedParagraph):
    """A line of a list: its sign is drawn apart, so that it is not read as a word."""

    label: Element | None = None
    sign = "•"

    def split(self, available_width: float, available_height: float) -> Any:
        """Break at the end of a page; the sign stays with the beginning."""
        pieces = super().split(available_width, available_height)
        if pieces:
            pieces[0].label = self.label
        return pieces

    def _drawOn(self, canv: TaggedCanvas) -> None:  # noqa: N802
        if self.label is not None:
            style = self.style
            with canv.marked(self.label):
                canv.setFillColor(style.textColor)
                canv.setFont(style.fontName, style.fontSize)
                canv.drawString(style.bulletIndent, self.height - style.fontSize, self.sign)
        super()._drawOn(canv)


class Figure(_Tagged, Image):
    """A picture, told in words."""

    def _drawOn(self, canv: TaggedCanvas) -> None:  # noqa: N802
        if self.element is not None:
            left, bottom = canv.absolutePosition(0, 0)
            self.element.box = (left, bottom, left + self.drawWidth, bottom + self.drawHeight)
        super()._drawOn(canv)


class TaggedTable(Table):
    """A table: its cells are elements, its rules and tints are artifacts."""

    element: Element | None = None
    canv: TaggedCanvas
    goes_on = False

    def split(self, available_width: float, available_height: float) -> Any:
        """Break at the end of a page; what goes on begins at the top of the next, so that no head row comes in mid-page."""
        is_at_top = getattr(getattr(self, "_frame", None), "_atTop", True)
        if self.goes_on and not is_at_top:
            return []
        pieces: list[Any] = super().split(available_width, available_height)
        for piece in pieces[1:]:
            piece.goes_on = True
        return pieces

    def _drawBkgrnd(self) -> None:  # noqa: N802
        with self.canv.marked(None):
            super()._drawBkgrnd()  # type: ignore[misc]

    def _drawLines(self) -> None:  # noqa: N802
        with self.canv.marked(None):
            super()._drawLines()  # type: ignore[misc]


class Chapter(_Tagged, Paragraph):
    """The heading of a chapter: it tells on which page it stands, and readers of the file go to it by its name."""

    told: Callable[[str, int], object]
    name = ""

    def _drawOn(self, canv: TaggedCanvas) -> None:  # noqa: N802
        self.told(self.name, canv.getPageNumber())
        canv.note_chapter(self.name)
        super()._drawOn(canv)


class Gap(Spacer):
    """Room between two parts, as far as the page has any: it never begins a page by itself."""

    def wrap(self, _available_width: float, available_height: float) -> tuple[float, float]:
        """Return the room that it takes."""
        return self.width, min(self.height, max(available_height, 0))


class Foreign(Flowable):
    """Another's drawing, read as one text."""

    canv: TaggedCanvas

    def __init__(self, inner: Flowable, element: Element | None = None) -> None:
        super().__init__()
        self.element = element or Element(Role.TEXT)
        self._inner = inner
        self.keepWithNext = bool(inner.getKeepWithNext())  # type: ignore[no-untyped-call]

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the room above."""
        return self._inner.getSpaceBefore()

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the room below."""
        return self._inner.getSpaceAfter()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the room that it takes."""
        self.width, self.height = self._inner.wrapOn(self.canv, available_width, available_height)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Break at the end of a page as it does by itself."""
        pieces = self._inner.splitOn(self.canv, available_width, available_height)
        return [Foreign(piece, self.element) for piece in pieces]

    def draw(self) -> None:
        """Draw it under its element."""
        with self.canv.marked(self.element):
            self._inner.drawOn(self.canv, 0, 0)
