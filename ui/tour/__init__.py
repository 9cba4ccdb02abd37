"""The tour: the real windows driven through the whole product without a screen, with a picture of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.accounts.looks import ColourChoice
from ui.tour.driver import SCHEMES, Driver
from ui.tour.steps import walk

__all__ = ["SCHEMES", "run_tour"]


def run_tour(application: QApplication, folder: Path, schemes: Sequence[ColourChoice] = SCHEMES) -> int:
    """Walk through the product, leave pictures, documents and a report in the folder; 0 where every step succeeded."""
    driver = Driver(application, folder, schemes)
    walk(driver)
    driver.write_report()
    return 1 if driver.failures else 0
