"""The tour: the real windows driven through the whole product without a screen, with a picture of each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.accounts.looks import ColourChoice
from ui.tour.driver import Driver
from ui.tour.steps import walk


def run_tour(application: QApplication, folder: Path, colours: ColourChoice) -> int:
    """Walk through the product, leave pictures, documents and a report in the folder; 0 where every step succeeded.

    One scheme a walk: each change of colours dresses every window anew, and takes longer than a second walk.
    """
    driver = Driver(application, folder, colours)
    walk(driver)
    driver.write_report()
    return 1 if driver.failures else 0
