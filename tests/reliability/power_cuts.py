"""The power cut at any moment of mixed work: nothing acknowledged is lost, nothing is half done, every folder opens.

``python tests/reliability/power_cuts.py [cuts] [seed]`` prints the figures; 1 500 cuts where no number is given. A process works on a
real folder and everything that it does to it is recorded (``faults/recording.py``); the record is played on a disk that forgets
what was not yet synced (``faults/forgetful_disk.py``), and what is left is opened as a start does.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.reliability.faults.figures import Figures, conclude, numbers
from tests.reliability.faults.forgetful_disk import ForgetfulDisk
from tests.reliability.faults.judges import Dose, judge_each
from tests.reliability.faults.look import Memory, look
from tests.reliability.faults.place import copy_place, make_older, make_place
from tests.reliability.faults.recording import Act, NotRecorded, ensure_strace, lines_said, record_work

USUAL = 1_500
SECTORS = (512, 4096)
# So many cuts of each record, then another one is made of work in another order.
_CUTS_OF_A_RECORD = 100
_WORK = Path(__file__).parent / "faults" / "recorded_work.py"


@dataclass(frozen=True, slots=True)
class Record:
    """The folder as it was before some work, and all that the work did to it."""

    before: Path
    acts: list[Act]


class Records:
    """Makes records, each of work in another order; every second one begins with a migration."""

    def __init__(self, seed: int, folder: Path) -> None:
        ensure_strace()
        self._seed, self._folder, self._number = seed, folder, 0
        made = make_place(folder / "made")
        self._before = made, make_older(made, folder / "older")

    def make(self) -> Record:
        """Work on a copy of the folder, and return what was done to it."""
        before, number = self._before[self._number % 2], self._number
        self._number += 1
        return Record(before, _record(copy_place(before, self._folder / "dossier"), self._folder, self._seed + number))


def run(cuts: int, seed: int, folder: Path) -> Figures:
    """Record, cut and look, again and again."""
    figures, chance = Figures("power cut in mixed work"), random.Random(seed)
    acts_played = 0
    with figures.timed():
        records = Records(seed, folder)
        for number, first in enumerate(range(0, cuts, _CUTS_OF_A_RECORD)):
            record = records.make()
            acts_played += len(record.acts)
            cut_power(figures, f"record {number}", record, min(cuts - first, _CUTS_OF_A_RECORD), chance, folder)
    figures.notes.append(f"{acts_played} acts recorded")
    return figures


def cut_power(
    figures: Figures, name: str, record: Record, cuts: int, chance: random.Random, folder: Path, *, syncs: bool = True
) -> None:
    """Cut so many times in a record and judge what is left; without ``syncs`` the disk ignores that it is asked to sync."""
    acts = record.acts if syncs else [act for act in record.acts if act.kind != "sync"]
    moments = sorted(chance.choices(range(len(acts) + 1), k=cuts))
    sectors = [chance.choice(SECTORS) for _ in moments]
    disk = ForgetfulDisk(record.before)
    judge_each(figures, _doses(name, disk, acts, zip(moments, sectors, strict=True), folder, chance))


def _record(place: Path, folder: Path, seed: int) -> list[Act]:
    """Return what the work did, once it was seen that playing it gives the very folder that it left."""
    disk = ForgetfulDisk(place)
    acts = record_work(
        [str(_WORK), str(place), str(folder), str(folder / "said"), str(seed)], place, folder / "said", folder / "calls"
    )
    for act in acts:
        disk.do(act)
    left = {path.relative_to(place).as_posix(): path.read_bytes() for path in place.rglob("*") if path.is_file()}
    if disk.seen() != left:
        raise NotRecorded(f"played otherwise: {[name for name in left if disk.seen().get(name) != left[name]]}")
    return acts


def _doses(
    record: str,
    disk: ForgetfulDisk,
    acts: list[Act],
    moments: Iterable[tuple[int, int]],
    folder: Path,
    chance: random.Random,
) -> Iterator[Dose]:
    """Play the record on the disk, and leave a folder for the judges at each moment."""
    done = 0
    for number, (moment, sector) in enumerate(moments):
        for act in acts[done:moment]:
            disk.do(act)
        done = moment
        left = folder / f"coupure-{number}"
        disk.cut(left, chance, sector)
        last = acts[moment - 1] if moment else Act("start")
        what = f"{record}, cut {number} after act {moment}, {last.kind} {last.path}"
        yield what, _judge, (left, lines_said(acts[:moment]))


def _judge(place: Path, told: list[list[str]]) -> None:
    try:
        memory = Memory()
        memory.hear(told)
        look(place, memory, into_vault=True)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def main() -> None:
    cuts, seed = numbers(USUAL, 11)
    with tempfile.TemporaryDirectory() as folder:
        conclude(run(cuts, seed, Path(folder)))


if __name__ == "__main__":
    main()
