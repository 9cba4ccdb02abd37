"""Bits flipped and files cut in every file of the folder: all of it is told, and nothing is answered from damage.

``python tests/reliability/damage.py [flips] [cuts] [seed]`` prints the figures; 300 and 60 where no number is given.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.backup.back_up import back_up
from app.backup.kinds import SUFFIX
from app.backup.make_backup import scratch_folder
from app.backup.verify_backup import verify_backup
from app.errors import UserError
from app.messaging.record_objection import record_objection
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.workspace import Workspace
from tests.reliability.faults.figures import Figures, Undetected, conclude, numbers
from tests.reliability.faults.place import copy_place, make_place, open_place, opened, welcome

USUAL_FLIPS, USUAL_CUTS = 300, 60
# What each file is held to: the daily file and its companions by a start, a backup by its reading.
_FILES = ("aparte.db", "keys.json", "witness.json", "tombstones.json", "refusals.jsonl", "backup")


def run(flips: int, cuts: int, seed: int, folder: Path) -> tuple[Figures, Figures]:
    """Damage a fresh copy each time, and start on it."""
    made = _make(folder / "made")
    chance = random.Random(seed)
    flipped, cut = Figures("bit flips"), Figures("truncations")
    for figures, count, harm in ((flipped, flips, _flip), (cut, cuts, _cut)):
        with figures.timed():
            for number in range(count):
                name = _FILES[number % len(_FILES)]
                place = copy_place(made, folder / "dossier")
                with figures.dose(f"{figures.fault} {number} of {name}"):
                    harm(_path(place, name), chance)
                    _must_tell(place, name)
        figures.notes.append(f"{count} over {len(_FILES)} files, all told")
    return flipped, cut


def _make(place: Path) -> Path:
    make_place(place)
    with opened(place) as unlocked:
        with unlocked.unit_of_work() as uow:
            gone, _ = welcome(uow, "efface")
            opposed, _ = welcome(uow, "opposant")
        with unlocked.unit_of_work() as uow:
            erase_contact(uow, gone, ErasurePlan("DSR-08"))
            record_objection(uow, opposed)
        clean_remnants(unlocked)
        back_up(unlocked)
    return place


def _path(place: Path, name: str) -> Path:
    if name == "backup":
        return next((place / "backups").glob(f"*{SUFFIX}"))
    return Workspace(place).database(Workspace(place).keys()) if name == "aparte.db" else place / name


def _flip(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _cut(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(path.stat().st_size))


def _must_tell(place: Path, name: str) -> None:
    """Raise Undetected where the program says nothing of it."""
    told: Callable[[Path], bool] = _backup_tells if name == "backup" else _start_tells
    if not told(place):
        raise Undetected(f"nothing was said of {name}")


def _start_tells(place: Path) -> bool:
    try:
        unlocked = open_place(place)
    except UserError as error:
        return bool(error.sentence)
    try:
        # A ledger cut at a line's end lacks lines that the daily file has, and is whole again: nothing is lost by it.
        return bool(unlocked.flaws or unlocked.is_list_refused) or _is_ledger_whole(place)
    finally:
        unlocked.close()


def _is_ledger_whole(place: Path) -> bool:
    return _refusals(place.with_name("made")) == _refusals(place)


def _refusals(place: Path) -> set[str]:
    lines = (place / "refusals.jsonl").read_bytes().splitlines()
    erased = json.loads((place / "tombstones.json").read_bytes())["body"]["subjects"]
    refusals = (json.loads(line)["refusal"] for line in lines)
    return {json.dumps(one) for one in refusals if one[1] not in erased}


def _backup_tells(place: Path) -> bool:
    with opened(place) as unlocked, scratch_folder(unlocked, "being-read") as scratch:
        try:
            verify_backup(_path(place, "backup"), unlocked.keys, scratch=scratch)
        except UserError as error:
            return bool(error.sentence)
    return False


def main() -> None:
    flips, cuts, seed = numbers(USUAL_FLIPS, USUAL_CUTS, 11)
    with tempfile.TemporaryDirectory() as folder:
        conclude(*run(flips, cuts, seed, Path(folder)))


if __name__ == "__main__":
    main()
