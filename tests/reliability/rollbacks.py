"""Older files, pages and logs put back, and two instances at once: each is told or refused.

``python tests/reliability/rollbacks.py [times] [seed]`` prints the figures; 60 of each where no number is given.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.accounts.errors import WorkspaceBusy
from app.errors import UserError
from app.workspace import Workspace
from tests.reliability.faults.figures import Figures, Undetected, conclude, numbers
from tests.reliability.faults.place import copy_place, make_place, open_place, opened, welcome

USUAL = 60
_PAGE = 4096
_LIVES = 6


def run(times: int, seed: int, folder: Path) -> tuple[Figures, ...]:
    """Let a folder live for a while, keep each state, and put parts of older ones back."""
    chance = random.Random(seed)
    states, in_use = _live(folder)
    now = states[-1]
    whole, page, log, twice = (
        Figures("older file put back"),
        Figures("one old page put back"),
        Figures("log removed or cut"),
        Figures("two instances at once"),
    )
    for number in range(times):
        older = chance.choice(states[:-1])
        with whole.timed(), whole.dose(f"file {number}"):
            place = copy_place(now, folder / "dossier")
            shutil.copyfile(older / "aparte.db", place / "aparte.db")
            _must_tell(place)
        with page.timed(), page.dose(f"page {number}"):
            place = copy_place(now, folder / "dossier")
            _put_page_back(older / "aparte.db", place / "aparte.db", chance)
            _must_tell(place)
        with log.timed(), log.dose(f"log {number}"):
            place = copy_place(in_use, folder / "dossier")
            _harm_log(place / "aparte.db-wal", chance)
            _must_tell(place)
        with twice.timed(), twice.dose(f"instances {number}"):
            _must_refuse(copy_place(now, folder / "dossier"))
    return whole, page, log, twice


def _live(folder: Path) -> tuple[list[Path], Path]:
    """Return the closed states of a folder after each day, and one taken while it was in use, log and all."""
    place, states = make_place(folder / "vie"), []
    for day in range(_LIVES):
        states.append(copy_place(place, folder / f"jour-{day}"))
        with opened(place) as unlocked:
            for number in range(3):
                with unlocked.unit_of_work() as uow:
                    welcome(uow, f"j{day}n{number}")
            if day == _LIVES - 1:
                in_use = copy_place(place, folder / "en-cours")
    return [*states, copy_place(place, folder / "fin")], in_use


def _put_page_back(older: Path, newer: Path, chance: random.Random) -> None:
    before, after = older.read_bytes(), bytearray(newer.read_bytes())
    pages = [at for at in range(0, len(before), _PAGE) if before[at : at + _PAGE] != after[at : at + _PAGE]]
    at = chance.choice(pages)
    after[at : at + _PAGE] = before[at : at + _PAGE]
    newer.write_bytes(after)


def _harm_log(log: Path, chance: random.Random) -> None:
    """Remove the log, or cut it: its last commit holds the last act."""
    if chance.random() < 0.5:
        log.unlink()
    else:
        os.truncate(log, chance.randrange(log.stat().st_size))


def _must_tell(place: Path) -> None:
    try:
        unlocked = open_place(place)
    except UserError:
        return
    try:
        if not unlocked.flaws:
            raise Undetected("the start said nothing")
    finally:
        unlocked.close()


def _must_refuse(place: Path) -> None:
    with opened(place):
        if not (place / "aparte.lock").exists():
            raise Undetected("no lock")
        try:
            Workspace(place).claim()
        except WorkspaceBusy:
            return
        raise Undetected("a second instance came in")


def main() -> None:
    times, seed = numbers(USUAL, 11)
    with tempfile.TemporaryDirectory() as folder:
        conclude(*run(times, seed, Path(folder)))


if __name__ == "__main__":
    main()
