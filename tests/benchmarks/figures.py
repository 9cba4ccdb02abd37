"""How a benchmark says what it measured: rows, printed as a table, and as JSON lines for whoever gathers them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

GATHERED_IN = "APARTE_ROWS"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, and its ratio to the bare operation of the same run.

    ``aim`` says what to reach, in words; ``reached`` whether it was, None where the size or the machine does not allow to say.
    ``slope`` is by how much the figure grows with ten times the contacts: 1 is flat, 10 linear.
    """

    what: str
    figure: float
    unit: str
    ratio: float | None = None
    aim: str = ""
    reached: bool | None = None
    slope: float | None = None

    def line(self) -> str:
        """Return the row as a line under ``HEAD``."""
        reached = {None: "", True: "yes", False: "NO"}[self.reached]
        ratio, slope = ("" if one is None else f"{one:.2f}" for one in (self.ratio, self.slope))
        figure = f"{self.figure:,.2f}".replace(",", " ")
        return f"{self.what:<52}{figure:>12} {self.unit:<4}{ratio:>8}{slope:>8}  {reached:<4}{self.aim}"


HEAD = f"{'what':<52}{'figure':>12} {'':<4}{'ratio':>8}{'slope':>8}  {'':<4}aim"


def tell(rows: Iterable[Row]) -> None:
    """Print rows as a table; where somebody gathers them, add them to that file too."""
    told = list(rows)
    print("\n".join((HEAD, *(row.line() for row in told))), flush=True)
    if GATHERED_IN in os.environ:
        with Path(os.environ[GATHERED_IN]).open("a", encoding="utf-8") as file:
            file.writelines(f"{json.dumps(asdict(row), ensure_ascii=False)}\n" for row in told)


def gathered(path: Path) -> list[Row]:
    """Return the rows that benchmarks left in a file."""
    return [Row(**json.loads(line)) for line in path.read_text("utf-8").splitlines()] if path.exists() else []
