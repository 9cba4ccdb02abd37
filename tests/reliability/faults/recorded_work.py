"""The process that is recorded: all units in a random order, the folder closed and opened again now and then."""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from tests.reliability.faults.place import open_place
from tests.reliability.faults.units import UNITS, Bench

_AGAIN = 0.3


def main() -> None:
    place, scratch, said, seed = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    chance, handle = random.Random(seed), os.open(said, os.O_WRONLY | os.O_APPEND)

    def say(*words: str) -> None:
        os.write(handle, json.dumps(words).encode() + b"\n")

    bench = Bench(open_place(place), scratch, "", say)
    for number, unit in enumerate(chance.sample(list(UNITS), len(UNITS))):
        bench.mark = f"c{seed}-{number}"
        UNITS[unit](bench)
        if chance.random() < _AGAIN:
            bench.unlocked.close()
            bench.unlocked = open_place(place)
    bench.unlocked.close()


if __name__ == "__main__":
    main()
