"""Set the French texts of the windows as print wants them: no-break spaces and apostrophes."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).parents[1]))

from resources import typeset


def main(english: Path, french: Path) -> None:
    """Write the French file from the sources of the English one."""
    tree = ET.parse(english)  # noqa: S314 - our own file
    tree.getroot().set("language", "fr_FR")
    for message in tree.iter("message"):
        found = message.find("translation")
        if found is not None:
            found.text = typeset(message.findtext("source") or "")
    tree.write(french, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
