"""Gather the towns of each French postcode from the open file of the npm package `codes-postaux`: its path is the argument."""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

OUT = Path(__file__).parent.parent / "resources" / "postcodes" / "towns.tsv.gz"
# « Lyon 3e Arrondissement » is written Lyon on an envelope: its postcode says the rest.
_DISTRICT = re.compile(r" \d+er? Arrondissement$")


def main() -> None:
    """Write one line a postcode: the code, then its towns, separated by tabs."""
    towns: defaultdict[str, set[str]] = defaultdict(set)
    cities: dict[str, set[str]] = {}
    for row in json.loads(Path(sys.argv[1]).read_text("utf-8")):
        name = _DISTRICT.sub("", row["nomCommune"])
        towns[row["codePostal"]].add(name)
        if name != row["nomCommune"]:
            cities[row["codePostal"]] = {name}
    # A few streets across the border do not make 75015 a postcode of Issy.
    towns |= cities
    lines = ("\t".join((code, *sorted(towns[code]))) + "\n" for code in sorted(towns))
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_bytes(gzip.compress("".join(lines).encode(), mtime=0))


if __name__ == "__main__":
    main()
