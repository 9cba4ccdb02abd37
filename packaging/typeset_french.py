"""Set the French texts of the windows as print wants them: no-break spaces and apostrophes.

Words of Qt's own windows that its French does not know are added: they stood in English among ours.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

sys.path.insert(0, str(Path(__file__).parents[1]))

from resources import typeset

_QT_LACKS = {
    "QFileDialog": {"&Look in:": "&Dossier :", "Files of &type:": "&Type de fichier :"},
    "QAbstractFileIconProvider": {
        "Drive": "Disque",
        "File": "Fichier",
        "%1 File": "Fichier %1",
        "Folder": "Dossier",
        "File Folder": "Dossier",
        "Shortcut": "Raccourci",
        "Unknown": "Inconnu",
    },
    "QPrintSettingsOutput": {
        "Duplex Printing": "Recto verso",
        "None": "Aucun",
        "Long side": "Bord long",
        "Short side": "Bord court",
        "All Pages": "Toutes les pages",
        "Odd Pages": "Pages impaires",
        "Even Pages": "Pages paires",
    },
}


def main(english: Path, french: Path) -> None:
    """Write the French file from the sources of the English one."""
    tree = ET.parse(english)  # noqa: S314 - our own file
    tree.getroot().set("language", "fr_FR")
    for message in tree.iter("message"):
        found = message.find("translation")
        if found is not None:
            found.text = typeset(message.findtext("source") or "")
    for name, words in _QT_LACKS.items():
        context = ET.SubElement(tree.getroot(), "context")
        ET.SubElement(context, "name").text = name
        for source, french_words in words.items():
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            ET.SubElement(message, "translation").text = typeset(french_words)
    tree.write(french, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
