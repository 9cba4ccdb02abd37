"""The disk full at each step of each unit: a clear sentence, nothing lost or half done, and work goes on once there is room.

``python tests/reliability/disk_full.py [steps of each unit] [seed]`` prints the figures; 12 where no number is given. A process may
write files up to so many bytes and no further, which is what a full disk looks like from within.
"""

from __future__ import annotations

import random
import resource
import signal
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.errors import UserError
from tests.reliability.faults.figures import Figures, HalfDone, conclude, numbers
from tests.reliability.faults.killing import Aim, Say, work_until_killed
from tests.reliability.faults.look import Memory, look
from tests.reliability.faults.place import copy_place, make_place, open_place
from tests.reliability.faults.units import INTO_VAULT, UNITS, Bench

USUAL = 12
_LARGEST_STEP = 500_000


def run(steps: int, seed: int, folder: Path) -> Figures:
    """Give each unit room for so many bytes more, from none to plenty."""
    figures, chance = Figures("disk full"), random.Random(seed)
    refused = 0
    with figures.timed():
        made = make_place(folder / "made")
        largest = max(path.stat().st_size for path in made.iterdir())
        for unit in UNITS:
            for step in range(steps):
                place = copy_place(made, folder / "dossier")
                room = chance.randrange(_LARGEST_STEP) if step % 2 else chance.randrange(largest)
                with figures.dose(f"{unit} with room for {room} bytes"):
                    memory = Memory()
                    told = work_until_killed(_Work(place, folder, unit, room), "end", 0.0, Aim())
                    refused += ["refused"] in [line[:1] for line in told]
                    memory.hear([line for line in told if line[0] not in ("refused", "end")])
                    look(place, memory, into_vault=unit in INTO_VAULT)
    figures.notes.append(f"refused in words {refused} times of {figures.doses}, the others had room")
    return figures


class _Work:
    """What the child does: open the folder, shrink the room, do the unit, and say what became of it."""

    def __init__(self, place: Path, folder: Path, unit: str, room: int) -> None:
        self.place, self.folder, self.unit, self.room = place, folder, unit, room

    def __call__(self, say: Say) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        bench = Bench(open_place(self.place), self.folder, "plein", say)
        resource.setrlimit(resource.RLIMIT_FSIZE, (self.room, resource.RLIM_INFINITY))
        try:
            UNITS[self.unit](bench)
        except UserError as error:
            if not error.sentence:
                raise HalfDone("no sentence") from error
            say("refused", error.code)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        bench.unlocked.close()
        say("begin", "end")


def main() -> None:
    steps, seed = numbers(USUAL, 11)
    with tempfile.TemporaryDirectory() as folder:
        conclude(run(steps, seed, Path(folder)))


if __name__ == "__main__":
    main()
