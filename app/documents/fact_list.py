"""Names and values side by side, for one row of a table or for hundreds: each is measured once and drawn line by line.

The paragraphs and tables of the PDF writer would take a person with hundreds of events several seconds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from app.documents.style import INK, LINE, MUTED, REGULAR
from app.documents.tagging import Element, Role, TaggedCanvas
from app.values.text import LONG, clean_text

_NAME_WIDE = 52 * mm
_NAME_SIZE, _SIZE, _LEADING = 10.0, 10.5, 10.5 * 1.45
_BESIDE, _ABOVE, _BELOW = 6.0, 3.0, 4.0
_CAPTION_BELOW, _AFTER = 6.0, 3 * mm
# A row of so many lines is not torn by the end of a page; a longer one leaves and takes along two at least.
_KEPT, _LEFT = 8, 2

Facts = Sequence[tuple[str, str]]


@dataclass(slots=True)
class _Cell:
    """A text in its column."""

    element: Element
    left: float
    size: float
    colour: Any
    lines: list[str]


@dataclass(slots=True)
class _Row:
    """What stands side by side; a rule is drawn below facts, a caption stays with what follows, a gap has no cells."""

    cells: tuple[_Cell, ...]
    above: float
    below: float
    is_fact: bool = False
    is_caption: bool = False

    @property
    def count(self) -> int:
        """How many lines it has."""
        return max((len(cell.lines) for cell in self.cells), default=1)

    def height(self, line: int) -> float:
        """Return the room of one of its lines, with what is kept free above the first and below the last."""
        high = _LEADING if self.cells else 0.0
        return high + (self.above if line == 0 else 0) + (self.below if line == self.count - 1 else 0)


class _Content:
    """All rows, as lines one below the other; ``ends`` is how far down each line ends."""

    def __init__(self, rows: Sequence[_Row]) -> None:
        self.lines = [(row, line) for row in rows for line in range(row.count)]
        self.ends = [0.0, *accumulate(row.height(line) for row, line in self.lines)]

    def breaks_before(self, rank: int) -> bool:
        """Say whether a page may end before a line."""
        row, line = self.lines[rank]
        if line == 0:
            return not self.lines[rank - 1][0].is_caption
        return row.count > _KEPT and _LEFT <= line <= row.count - _LEFT


class FactList(Flowable):
    """The lines from ``first`` up to ``last``."""

    canv: TaggedCanvas

    def __init__(self, content: _Content, first: int, last: int) -> None:
        super().__init__()
        self._content, self._first, self._last = content, first, last

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the room that it takes: less than it wants at the foot of a page, for what ends it is kept free alone."""
        ends = self._content.ends
        self.width, self.height = available_width, ends[self._last] - ends[self._first]
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Break between two rows, or within a long one; none where nothing fits."""
        content, first = self._content, self._first
        rank = bisect_right(content.ends, content.ends[first] + available_height, first, self._last + 1) - 1
        while first < rank < self._last and not content.breaks_before(rank):
            rank -= 1
        if rank <= first:
            return []
        begins = rank if content.lines[rank][0].cells else rank + 1
        pieces: list[Flowable] = [FactList(content, first, rank)]
        return [*pieces, FactList(content, begins, self._last)] if begins < self._last else pieces

    def draw(self) -> None:
        """Draw what stands on one page."""
        ends, rank = self._content.ends, self._first
        rules = []
        while rank < self._last:
            row, line = self._content.lines[rank]
            until = min(row.count, line + self._last - rank)
            top = self.height - (ends[rank] - ends[self._first]) - (row.above if line == 0 else 0)
            for cell in row.cells:
                self._write(cell, cell.lines[line:until], top)
            rank += until - line
            if row.is_fact:
                rules.append((0.0, self.height - (ends[rank] - ends[self._first])))
        with self.canv.marked(None):
            self.canv.setStrokeColor(LINE)
            self.canv.setLineWidth(0.4)
            self.canv.lines([(left, at, self.width, at) for left, at in rules])

    def _write(self, cell: _Cell, lines: list[str], top: float) -> None:
        if not lines:
            return
        with self.canv.marked(cell.element):
            place, font = (cell.left, top - cell.size), (REGULAR, cell.size, _LEADING)
            self.canv.draw_lines(lines, place, font, cell.colour)


def fact_list(groups: Iterable[tuple[str, Facts]], room: float) -> tuple[FactList, list[Element]]:
    """Return groups of facts, each under its caption where it has one, and what they are in the order of reading."""
    measure, rows, elements = _Measure(), [], []
    for caption, facts in groups:
        if caption:
            said = Element(Role.TEXT)
            lines = measure.lines(caption, _SIZE, room)
            rows.append(_Row((_Cell(said, 0, _SIZE, MUTED, lines),), 0, _CAPTION_BELOW, is_caption=True))
            elements.append(said)
        if facts:
            rows += _rows(measure, facts, room, table := Element(Role.TABLE))
            elements.append(table)
        rows.append(_Row((), 0, _AFTER))
    content = _Content(rows)
    return FactList(content, 0, len(content.lines)), elements


def _rows(measure: _Measure, facts: Facts, room: float, table: Element) -> Iterator[_Row]:
    for name, text in facts:
        head, cell = Element(Role.HEAD, scope="Row"), Element(Role.CELL)
        table.add(Element(Role.ROW, head, cell))
        names = measure.lines(name, _NAME_SIZE, _NAME_WIDE - _BESIDE)
        texts = measure.lines(text or "—", _SIZE, room - _NAME_WIDE - 2 * _BESIDE)
        cells = (
            _Cell(head, 0, _NAME_SIZE, MUTED, names),
            _Cell(cell, _NAME_WIDE + _BESIDE, _SIZE, INK, texts),
        )
        yield _Row(cells, _ABOVE, _BELOW, is_fact=True)


class _Measure:
    """Cuts texts into lines; a document says the same words again and again, and each is measured once."""

    def __init__(self) -> None:
        self._wide: dict[str, float] = {}

    def lines(self, text: str, size: float, room: float) -> list[str]:
        """Cut a text into lines; a space ends each but the last, so that two words are not read as one."""
        found: list[str] = []
        for line in clean_text(str(text), LONG).split("\n"):
            held, used = "", 0.0
            for word in line.split(" "):
                wide = self._of(word) * size
                space = self._of(" ") * size if held else 0.0
                if held and used + space + wide > room:
                    found += [*self._cut(held, size, room)]
                    held, used, space = "", 0.0, 0.0
                held, used = f"{held} {word}" if held else word, used + space + wide
            found += self._cut(held, size, room)
        return [f"{line} " for line in found[:-1]] + found[-1:]

    def _of(self, text: str) -> float:
        """Return how wide a text is for each point of its size."""
        if text not in self._wide:
            self._wide[text] = stringWidth(text, REGULAR, 1)
        return self._wide[text]

    def _cut(self, line: str, size: float, room: float) -> Iterator[str]:
        """Break a word that no line holds, such as a long address of e-mail."""
        while " " not in line and len(line) > 1 and self._of(line) * size > room:
            ends = accumulate(self._of(sign) * size for sign in line)
            place = max(1, sum(end <= room for end in ends))
            yield line[:place]
            line = line[place:]
        yield line
