"""A backup of a large book while somebody goes on typing, beside a bare copy of the same bytes.

``python tests/benchmarks/bench_backup.py [contacts]`` makes a real folder of fictional people (100 000 by default), backs it
up in a thread while contacts are written without pause in this one, and prints how long the whole took (copy, container,
reading again) as a ratio to copying and reading the file's bytes, and how long each act of writing had to wait, as a ratio to the
same acts on their own.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench_contacts import Timing, timed

from app.accounts.unlock import read_lock_screen, unlock
from app.backup.back_up import BackedUp, back_up
from app.clock import SystemClock
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace, Workspace
from tests.benchmarks.figures import Row, tell
from tests.benchmarks.large_folder import PASSWORD, make_folder

QUIET_ACTS = 300
PAUSE_SECONDS = 0.005


def main() -> None:
    """Print the table."""
    contacts = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "dossier"
        make_folder(home, contacts)
        here = Workspace(home)
        unlocked = unlock(here, read_lock_screen(here).accounts[0].id, PASSWORD, clock=SystemClock())
        database = here.database(here.keys())
        alone = [_write_one(unlocked, number) for number in range(QUIET_ACTS)]
        bare = timed(lambda: _copy_and_read(database, Path(folder) / "copie"))
        seconds, done, waits = _back_up_while_typing(unlocked)
        _print(contacts, (bare, seconds), done, (alone, waits))
        unlocked.close()


def _write_one(unlocked: UnlockedWorkspace, number: int) -> float:
    def act() -> None:
        with unlocked.unit_of_work() as uow:
            add_contact(uow, ContactDraft(given_name="Nouvelle", family_name=f"Personne {number}"))

    return timed(act)


def _copy_and_read(database: Path, target: Path) -> None:
    with database.open("rb") as source, target.open("wb") as copy:
        while chunk := source.read(1 << 20):
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    with target.open("rb") as copy:
        hashlib.file_digest(copy, "sha256")


def _back_up_while_typing(unlocked: UnlockedWorkspace) -> tuple[float, BackedUp, list[float]]:
    outcome: list[BackedUp] = []
    thread = threading.Thread(target=lambda: outcome.append(back_up(unlocked)))
    waits: list[float] = []
    started = time.perf_counter()
    thread.start()
    while thread.is_alive():
        waits.append(_write_one(unlocked, QUIET_ACTS + len(waits)))
        time.sleep(PAUSE_SECONDS)
    thread.join()
    return time.perf_counter() - started, outcome[0], waits


def _print(contacts: int, seconds: tuple[float, float], done: BackedUp, acts: tuple[list[float], list[float]]) -> None:
    (bare, whole), (alone, waits) = seconds, acts
    quiet, busy = Timing.of(alone), Timing.of(waits)
    size = done.made.size / 1_000_000
    print(f"{contacts} contacts, backup of {size:.1f} MB holding {done.made.header.contacts} contacts")
    print(f"whole backup: {whole:.2f} s (aim < 5 s), bare copy and reading: {bare:.2f} s, ratio {whole / bare:.1f}")
    print(f"writing alone: {quiet}")
    print(
        f"writing meanwhile, {len(waits)} acts: {busy} (aim: worst < 250 ms), ratio of medians {busy.median / quiet.median:.1f}"
    )
    tell(
        (
            Row(
                "backup while somebody types",
                whole,
                "s",
                whole / bare,
                "5 s for 100 000",
                _is_at_size(contacts, whole < 5),
            ),
            Row(
                "longest wait of a write meanwhile",
                busy.worst,
                "ms",
                busy.worst / quiet.worst,
                "250 ms",
                busy.worst < 250,
            ),
        )
    )


def _is_at_size(contacts: int, reached: bool) -> bool | None:
    """Say whether an aim was reached where the size is that of the aim."""
    return reached if contacts >= 100_000 else None


if __name__ == "__main__":
    main()
