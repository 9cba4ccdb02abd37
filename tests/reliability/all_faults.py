"""Every fault, at its usual dose, in one table: ``python tests/reliability/all_faults.py [seed]``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.reliability import damage, disk_full, kills, rollbacks
from tests.reliability.faults.figures import conclude, numbers


def main() -> None:
    (seed,) = numbers(11)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        places = {one: folder / one for one in ("kills", "disk", "damage", "rollbacks")}
        for place in places.values():
            place.mkdir()
        conclude(
            kills.run(kills.USUAL, seed, places["kills"]),
            disk_full.run(disk_full.USUAL, seed, places["disk"]),
            *damage.run(damage.USUAL_FLIPS, damage.USUAL_CUTS, seed, places["damage"]),
            *rollbacks.run(rollbacks.USUAL, seed, places["rollbacks"]),
        )


if __name__ == "__main__":
    main()
