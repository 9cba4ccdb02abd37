"""Bits flipped and files cut in every file of the folder: all of it is told, and nothing is answered from damage.

``python tests/reliability/damage.py [flips] [cuts] [seed]`` prints the figures; 300 and 60 of each file where no number is given.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.accounts.errors import WrongPassword
from app.accounts.key_file import KeyFile
from app.backup.back_up import back_up
from app.backup.container import read_parts
from app.backup.errors import BackupForeign, NotEntitled, SecretRefused
from app.backup.kinds import SUFFIX
from app.backup.make_backup import scratch_folder
from app.backup.open_backup import open_backup
from app.backup.verify_backup import verify_backup
from app.errors import UserError
from app.messaging.record_objection import record_objection
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.vault.errors import WrongVaultPassword
from app.vault.open_vault import open_vault
from tests.reliability.faults.figures import Figures, Undetected, conclude, numbers
from tests.reliability.faults.judges import judge_each
from tests.reliability.faults.place import (
    ORDER,
    PASSWORD,
    VAULT_PASSWORD,
    copy_place,
    make_place,
    open_place,
    opened,
    welcome,
)

USUAL_FLIPS, USUAL_CUTS = 300, 60
_SALT, _HEAD = 16, 2_500
_MISLEADING = (WrongPassword, WrongVaultPassword, SecretRefused, NotEntitled, BackupForeign)


def run(flips: int, cuts: int, seed: int, folder: Path) -> tuple[Figures, ...]:
    """Damage each file in a fresh copy of the folder so many times, and start on it."""
    made = _make(folder / "made")
    chance = random.Random(seed)
    return tuple(
        _harm(made, name, fault, count, chance)
        for fault, count in (("flipped", flips), ("cut", cuts))
        for name in _TELLS
    )


def _harm(made: Path, name: str, fault: str, count: int, chance: random.Random) -> Figures:
    figures = Figures(f"{name} {fault}")
    doses = (
        (f"dose {number}", _dose, (made, name, fault, made.with_name(f"dossier-{number}"), chance.random()))
        for number in range(count)
    )
    with figures.timed():
        judge_each(figures, doses)
    return figures


def _dose(made: Path, name: str, fault: str, place: Path, chance: float) -> None:
    """Raise Undetected where the program says nothing of the damage, or something else than that it is damage."""
    try:
        copy_place(made, place)
        (_flip if fault == "flipped" else _cut)(_path(place, name), random.Random(chance))
        if not _TELLS[name](place):
            raise Undetected(f"nothing was said of {name}")
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _make(place: Path) -> Path:
    make_place(place)
    with opened(place) as unlocked:
        with unlocked.unit_of_work() as uow:
            gone, _ = welcome(uow, "efface")
            opposed, _ = welcome(uow, "opposant")
        with unlocked.unit_of_work() as uow:
            erase_contact(uow, gone, ErasurePlan("RET-05", ORDER))
            record_objection(uow, opposed)
        clean_remnants(unlocked)
        open_vault(unlocked, VAULT_PASSWORD).close()
        back_up(unlocked)
    return place


def _path(place: Path, name: str) -> Path:
    return next((place / "backups").glob(f"*{SUFFIX}")) if name == _BACKUP else place / name


def _flip(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    # SQLCipher never reads the salt that begins a file again: the key file holds it, and nothing is lost with it.
    first = _SALT if path.name == "vault.db" else 0
    # A backup's head is small beside its pages, and says who may open it: half of the flips fall there.
    last = _HEAD if path.suffix == SUFFIX and chance.random() < 0.5 else len(content)
    content[chance.randrange(first, last)] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def _cut(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(path.stat().st_size))


def _is_of_damage(error: UserError) -> bool:
    """Say whether a person is told of damage; a password said to be wrong would have her doubt herself."""
    if isinstance(error, _MISLEADING):
        raise Undetected(f"told as {error.code}")
    return bool(error.sentence)


def _start_tells(place: Path) -> bool:
    try:
        unlocked = open_place(place)
    except UserError as error:
        return _is_of_damage(error)
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
    """Both who reads it again and who would restore it are told; the first reading has no word but « damaged »."""
    path = _path(place, _BACKUP)
    with opened(place) as unlocked, scratch_folder(unlocked, "being-read") as scratch:
        try:
            verify_backup(path, unlocked.keys, scratch=scratch)
        except UserError:
            pass
        else:
            return False
        try:
            _read_all(path, unlocked.workspace.keys(), scratch)
        except UserError as error:
            return _is_of_damage(error)
    return False


def _read_all(path: Path, present: KeyFile, scratch: Path) -> None:
    """What a restore reads before it puts anything in place."""
    opened_backup = open_backup(path, PASSWORD, scratch=scratch, present=present)
    for _part, chunks in read_parts(path, opened_backup.header):
        for _ in chunks:
            pass


def _vault_tells(place: Path) -> bool:
    with opened(place) as unlocked:
        try:
            open_vault(unlocked, VAULT_PASSWORD).close()
        except UserError as error:
            return _is_of_damage(error)
    return False


_BACKUP = "backup"
# Who tells of which file: a start, the opening of the vault, the reading of a backup.
_TELLS: dict[str, Callable[[Path], bool]] = {
    "aparte.db": _start_tells,
    "keys.json": _start_tells,
    _BACKUP: _backup_tells,
    "vault.db": _vault_tells,
    "vault.keys.json": _vault_tells,
    "witness.json": _start_tells,
    "tombstones.json": _start_tells,
    "refusals.jsonl": _start_tells,
}


def main() -> None:
    flips, cuts, seed = numbers(USUAL_FLIPS, USUAL_CUTS, 11)
    with tempfile.TemporaryDirectory() as folder:
        conclude(*run(flips, cuts, seed, Path(folder)))


if __name__ == "__main__":
    main()
