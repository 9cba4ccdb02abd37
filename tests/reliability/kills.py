"""Mixed work killed at random moments: nothing acknowledged is lost, nothing is half done, every folder opens.

``python tests/reliability/kills.py [kills] [seed]`` prints the figures; 1 000 kills where no number is given.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.reliability.faults.figures import Figures, conclude, numbers
from tests.reliability.faults.killing import Aim, Say, work_until_killed
from tests.reliability.faults.look import Memory, begun, look
from tests.reliability.faults.place import copy_place, make_older, make_place, open_place
from tests.reliability.faults.units import INTO_VAULT, UNITS, Bench

USUAL = 1_000
MIGRATION = "migration"
# A folder serves so many kills before a fresh one takes its place, lest each look becomes longer than the one before.
KILLS_OF_A_FOLDER = 14


def run(kills: int, seed: int, folder: Path) -> Figures:
    """Kill and look, again and again."""
    figures, chance, aim = Figures("kill -9 in mixed work"), random.Random(seed), Aim()
    said, hit = Counter[str](), Counter[str]()
    with figures.timed():
        made = make_place(folder / "made")
        older = make_older(made, folder / "older")
        place, memory = folder / "dossier", Memory()
        order: list[str] = []
        for number in range(kills):
            if not order:
                order = chance.sample([*UNITS, MIGRATION], len(UNITS) + 1)
            unit, share = order.pop(), chance.uniform(0, 1.1)
            if unit == MIGRATION or number % KILLS_OF_A_FOLDER == 0:
                memory = Memory()
                copy_place(older if unit == MIGRATION else made, place)
            work = _Work(place, folder, unit, number)
            with figures.dose(f"kill {number} at {share:.2f} of {unit}"):
                told = work_until_killed(work, unit, share, aim)
                memory.hear(told)
                said.update(kind for kind, *_ in told if kind != "begin")
                hit[unit] += [unit] not in [line[:1] for line in told]
                look(place, memory, into_vault=bool(INTO_VAULT & begun(told)))
    figures.notes.append(
        f"acknowledged {sum(said.values())}: " + ", ".join(f"{n} {k}" for k, n in sorted(said.items()))
    )
    figures.notes.append("killed inside " + ", ".join(f"{k} {n}" for k, n in sorted(hit.items())))
    return figures


class _Work:
    """What a child does: open the folder, do the unit that is aimed at, then the others until killed."""

    def __init__(self, place: Path, folder: Path, unit: str, number: int) -> None:
        self.place, self.folder, self.unit, self.number = place, folder, unit, number

    def __call__(self, say: Say) -> None:
        if self.unit == MIGRATION:
            say("begin", MIGRATION)
        unlocked = open_place(self.place)
        if self.unit == MIGRATION:
            say(MIGRATION)
        names, bench = list(UNITS), Bench(unlocked, self.folder, "", say)
        first = 0 if self.unit == MIGRATION else names.index(self.unit)
        for step in count():
            bench.mark = f"m{self.number}-{step}"
            UNITS[names[(first + step) % len(names)]](bench)


def main() -> None:
    kills, seed = numbers(USUAL, 11)
    with tempfile.TemporaryDirectory() as folder:
        conclude(run(kills, seed, Path(folder)))


if __name__ == "__main__":
    main()
