"""Draw the README's pictures from the demonstration, in both colours: draw_pictures.py [FOLDER] [--lang fr|en].

The business is built for one fixed day, so that the same program draws the same picture.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel

from app.accounts.looks import ColourChoice
from app.clock import BUSINESS_ZONE
from app.demo.build import build_demo
from resources import LANGUAGES, set_language
from ui.kit import theme
from ui.kit.translation import install_translations
from ui.shell.main_window import MainWindow
from ui.tour.driver import let_run

HERE = Path(__file__).with_name("pictures")
DAY = datetime(2026, 11, 23, 10, tzinfo=BUSINESS_ZONE)
SIZE = QSize(1366, 768)
PEOPLE, PERSON = 90, "Martin"
_STEP_MS, _SETTLE_MS = 50, 400


def draw_pictures(folder: Path, language: str) -> None:
    """Write ``contact-light.png`` and ``contact-dark.png``: a contact's page, with what may be sent to her and why."""
    folder.mkdir(parents=True, exist_ok=True)
    set_language(language)
    application = QApplication([])
    install_translations(application)
    with tempfile.TemporaryDirectory() as made:
        unlocked = build_demo(Path(made) / "demo", now=DAY, people=PEOPLE)
        window = MainWindow(unlocked, business_name="Atelier Lumière")
        window.resize(SIZE)
        window.show()
        for choice in (ColourChoice.LIGHT, ColourChoice.DARK):
            theme.apply(application, choice)
            window.go("contacts", ("search", PERSON))
            _until_shown(window)
            window.grab().save(str(folder / f"contact-{choice}.png"))
        window.close()
        unlocked.close()


def _until_shown(window: MainWindow) -> None:
    """Wait until the contact was read beside the window, and a moment more for what is drawn after it."""
    while not any(PERSON in one.text() for one in window.findChildren(QLabel, "contactName") if one.isVisible()):
        let_run(_STEP_MS)
    let_run(_SETTLE_MS)


def main() -> None:
    """Read the command and draw."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=HERE)
    parser.add_argument("--lang", choices=LANGUAGES, default="fr")
    options = parser.parse_args()
    draw_pictures(options.folder, options.lang)


if __name__ == "__main__":
    main()
