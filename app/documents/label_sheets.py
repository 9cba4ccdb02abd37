"""The sheets of labels that shops sell, told by their measures, and where on them the next label stands."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.own_settings import read_own, write_own
from app.workspace import UnitOfWork
from resources import wording

_PAGE_WIDE, _PAGE_HIGH = 210.0, 297.0
_KEY = "labels.sheet"


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labels on A4, in millimetres; ``between`` parts two columns, and the whole stands in the middle of the page."""

    columns: int
    rows: int
    wide: float
    high: float
    between: float = 0.0

    @property
    def id(self) -> str:
        """How a setting names the sheet."""
        return f"{self.columns}x{self.rows}-{self.wide:g}x{self.high:g}"

    @property
    def count(self) -> int:
        """How many labels a sheet holds."""
        return self.columns * self.rows

    @property
    def label(self) -> str:
        """The sheet as its box tells it."""
        return wording("printing.labels.sheet", **self._measures(), count=self.count)

    def corner(self, place: int) -> tuple[float, float]:
        """Return how far from the left and from the top a label begins; the first is 0, and they run line by line."""
        column, row = place % self.columns, place // self.columns
        left = (_PAGE_WIDE - self.columns * self.wide - (self.columns - 1) * self.between) / 2
        top = (_PAGE_HIGH - self.rows * self.high) / 2
        return left + column * (self.wide + self.between), top + row * self.high

    def pages(self, start: int, labels: int) -> int:
        """Return how many sheets so many labels take, the first from the label ``start`` on, counted from 1."""
        return -(-(start - 1 + labels) // self.count)

    def next_start(self, start: int, labels: int) -> int:
        """Return the label from which the last sheet is still free, 1 where none is begun."""
        return (start - 1 + labels) % self.count + 1

    def _measures(self) -> dict[str, object]:
        sizes = (f"{size:g}" for size in (self.wide, self.high))
        wide, high = (wording("printing.labels.decimal_sign").join(size.split(".")) for size in sizes)
        return {"columns": self.columns, "rows": self.rows, "wide": wide, "high": high}


SHEETS: tuple[LabelSheet, ...] = (
    LabelSheet(3, 8, 70, 37),
    LabelSheet(2, 7, 99.1, 38.1, 2.5),
    LabelSheet(3, 7, 63.5, 38.1, 2.54),
    LabelSheet(2, 8, 99.1, 33.9, 2.5),
    LabelSheet(3, 8, 63.5, 33.9, 2.54),
    LabelSheet(2, 8, 105, 37),
    LabelSheet(2, 4, 105, 74),
    LabelSheet(3, 10, 70, 29.7),
)
USUAL_SHEET = SHEETS[0]


def sheet_of(identifier: str) -> LabelSheet:
    """Return the sheet of an id, the usual one where it is not sold any more."""
    return next((one for one in SHEETS if one.id == identifier), USUAL_SHEET)


def sheet_in_use(uow: UnitOfWork) -> LabelSheet:
    """Return the sheet that the account chose last."""
    return sheet_of(read_own(uow, _KEY, USUAL_SHEET.id))


def keep_sheet(uow: UnitOfWork, sheet: LabelSheet) -> None:
    """Propose this sheet to the account from now on."""
    write_own(uow, _KEY, sheet.id)
