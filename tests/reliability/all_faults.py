"""Every fault, at its usual dose, in one table: ``python tests/reliability/all_faults.py [seed]``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.reliability import damage, disk_full, kills, obstacles, power_cuts, rollbacks
from tests.reliability.faults.figures import conclude, numbers

_ALL = (kills, power_cuts, disk_full, damage, rollbacks, obstacles)


def main() -> None:
    (seed,) = numbers(11)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        places = {one: folder / one.__name__.rpartition(".")[2] for one in _ALL}
        for place in places.values():
            place.mkdir()
        conclude(
            kills.run(kills.USUAL, seed, places[kills]),
            power_cuts.run(power_cuts.USUAL, seed, places[power_cuts]),
            disk_full.run(disk_full.USUAL, seed, places[disk_full]),
            *damage.run(damage.USUAL_FLIPS, damage.USUAL_CUTS, seed, places[damage]),
            *rollbacks.run(rollbacks.USUAL, seed, places[rollbacks]),
            *obstacles.run(obstacles.USUAL, seed, places[obstacles]),
        )


if __name__ == "__main__":
    main()
