"""A table of thousands of rows: each is measured once and drawn as its page comes, so that the cost follows the rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from app.documents.style import BOLD, INK, LINE, REGULAR, TINT
from app.documents.tagging import Element, Role, TaggedCanvas
from app.values.text import LONG, clean_text

_SIZE, _LEADING = 8.5, 11.0
_BESIDE, _ABOVE, _BELOW = 4.0, 3.0, 4.0
_WIDEST = 170.0
# A row stands on one page, whatever it holds.
_MOST_LINES = 30
# So many rows say how wide the columns must be.
_SAMPLE = 500

Told = Callable[[int, int], object]
Cells = Sequence[str]


@dataclass(slots=True)
class TableContent:
    """What the pieces of a table on several pages share; ``measured`` grows as rows come into view."""

    head: Cells
    rows: Sequence[Cells]
    widths: list[float]
    told: Told
    table: Element
    measured: list[list[list[str]]] = field(default_factory=list)

    def lines(self, rank: int) -> list[list[str]]:
        """Return the lines of a row's cells."""
        while len(self.measured) <= rank:
            self.measured.append(self.wrapped(self.rows[len(self.measured)], REGULAR))
        return self.measured[rank]

    def wrapped(self, cells: Cells, font: str) -> list[list[str]]:
        """Return each cell as lines that its column holds."""
        return [_lines(cell, font, width - 2 * _BESIDE) for cell, width in zip(cells, self.widths, strict=True)]


class LongTable(Flowable):
    """The rows from ``first`` up to ``last``; the head comes again on each page and is read once."""

    canv: TaggedCanvas

    def __init__(self, content: TableContent, first: int, last: int) -> None:
        super().__init__()
        self._content, self._first, self._last = content, first, last

    @property
    def element(self) -> Element:
        """What the table is in the tree."""
        return self._content.table

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the room that it takes; it stops measuring where the page ends."""
        high = self._head_height()
        for rank in range(self._first, self._last):
            high += _height(self._content.lines(rank))
            if high > available_height:
                break
        self.width, self.height = sum(self._content.widths), high
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Break between two rows; none where not even one row fits."""
        high, rank = self._head_height(), self._first
        while rank < self._last and high + _height(self._content.lines(rank)) <= available_height:
            high += _height(self._content.lines(rank))
            rank += 1
        return [] if rank == self._first else [self._piece(self._first, rank), self._piece(rank, self._last)]

    def draw(self) -> None:
        """Draw the rows of one page."""
        content, top = self._content, self.height
        self.canv.setFillColor(INK)
        head = content.wrapped(content.head, BOLD)
        self._shade(top, _height(head))
        elements = None if self._first else [Element(Role.HEAD, scope="Column") for _ in head]
        top = self._row(top, head, BOLD, elements)
        for rank in range(self._first, self._last):
            lines = content.lines(rank)
            top = self._row(top, lines, REGULAR, [Element(Role.CELL) for _ in lines])
        content.told(self._last, len(content.rows))

    def _piece(self, first: int, last: int) -> LongTable:
        return LongTable(self._content, first, last)

    def _head_height(self) -> float:
        return _height(self._content.wrapped(self._content.head, BOLD))

    def _shade(self, top: float, high: float) -> None:
        with self.canv.marked(None):
            self.canv.setFillColor(TINT)
            self.canv.rect(0, top - high, sum(self._content.widths), high, stroke=0, fill=1)
            self.canv.setFillColor(INK)

    def _row(self, top: float, cells: list[list[str]], font: str, elements: list[Element] | None) -> float:
        """Draw one row and return where the next begins; without elements it is there for the eye alone."""
        if elements is not None:
            self._content.table.add(Element(Role.ROW, *elements))
        left = 0.0
        for place, lines in enumerate(cells):
            with self.canv.marked(None if elements is None else elements[place]):
                self.canv.setFont(font, _SIZE)
                for number, line in enumerate(lines):
                    end = " " if number < len(lines) - 1 else ""
                    self.canv.drawString(left + _BESIDE, top - _ABOVE - _SIZE - number * _LEADING, line + end)
            left += self._content.widths[place]
        bottom = top - _height(cells)
        with self.canv.marked(None):
            self.canv.setStrokeColor(LINE)
            self.canv.setLineWidth(0.4)
            self.canv.line(0, bottom, left, bottom)
        return bottom


def long_table(head: Cells, rows: Sequence[Cells], room: float, told: Told) -> LongTable:
    """Return a table of all rows; ``told`` gets (rows drawn, rows in all) and may raise to stop."""
    content = TableContent(head, rows, column_widths(head, rows, room), told, Element(Role.TABLE))
    return LongTable(content, 0, len(rows))


def column_widths(head: Cells, rows: Sequence[Cells], room: float) -> list[float]:
    """Share the room between the columns: each holds its longest usual word where that can be, then what it wants."""
    columns = [(title, [row[place] for row in rows[:_SAMPLE]]) for place, title in enumerate(head)]
    least = [max(_usual(cells, _words, REGULAR), _usual([title], _words, BOLD)) for title, cells in columns]
    full = [_usual(cells, str.splitlines, REGULAR) for _, cells in columns]
    wanted = [max(pair) for pair in zip(full, least, strict=True)]
    if sum(wanted) <= room:
        return [one * room / sum(wanted) for one in wanted]
    if sum(least) >= room:
        return [one * room / sum(least) for one in least]
    # Between what they need and what they want, all give up the same share.
    share = (room - sum(least)) / (sum(wanted) - sum(least))
    return [one + (whole - one) * share for one, whole in zip(least, wanted, strict=True)]


def _usual(cells: Cells, cut: Callable[[str], list[str]], font: str) -> float:
    """Return the width that nineteen cells of twenty are content with, each cut into the parts that stay whole."""
    held = sorted(max((stringWidth(part, font, _SIZE) for part in cut(cell)), default=0) for cell in cells)
    usual = held[(len(held) - 1) * 19 // 20] if held else 0
    return min(usual, _WIDEST) + 2 * _BESIDE + 1


def _words(text: str) -> list[str]:
    """Cut a text where a line may end; no-break spaces hold."""
    return text.replace("\n", " ").split(" ")


def _height(cells: list[list[str]]) -> float:
    return max(1, *(len(lines) for lines in cells)) * _LEADING + _ABOVE + _BELOW


def _lines(text: str, font: str, width: float) -> list[str]:
    """Cut a text into lines; one that would fill a page ends with a sign that says so."""
    found: list[str] = []
    for line in clean_text(text, LONG).split("\n"):
        held = ""
        for word in line.split(" "):
            longer = f"{held} {word}" if held else word
            if held and stringWidth(longer, font, _SIZE) > width:
                found += _cut(held, font, width)
                held = word
            else:
                held = longer
        found += _cut(held, font, width)
    return found if len(found) <= _MOST_LINES else [*found[: _MOST_LINES - 1], "…"]


def _cut(line: str, font: str, width: float) -> list[str]:
    """Break a word that no column holds, such as a long address of e-mail."""
    pieces: list[str] = []
    while stringWidth(line, font, _SIZE) > width and len(line) > 1:
        place = next((end for end in range(len(line) - 1, 0, -1) if stringWidth(line[:end], font, _SIZE) <= width), 1)
        pieces.append(line[:place])
        line = line[place:]
    return [*pieces, line]


def told_nobody(_done: int, _total: int) -> Any:
    """Tell nobody how far it is."""
