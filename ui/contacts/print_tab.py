"""What the tabs of printing have in common: something is made from what was chosen, then looked at and printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from app.workspace import UnlockedWorkspace
from ui.kit.scrolled import scrolled
from ui.kit.tasks import Progress
from ui.kit.theme import SPACE_L, SPACE_M


class Printable(Protocol):
    """A document that was made and is on record."""

    @property
    def content(self) -> bytes:
        """The PDF."""

    @property
    def file_name(self) -> str:
        """The name proposed where it is saved."""


Work = Callable[[Progress], Printable]


class PrintTab(QWidget):
    """One thing that may be printed; large text may need more height than the screen has.

    Signals:
        changed(): what was chosen changed.
    """

    changed = Signal()
    title = ""

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.column = QVBoxLayout()
        self.column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self.column.setSpacing(SPACE_M)
        inside = QWidget()
        inside.setLayout(self.column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inside))

    @property
    def is_ready(self) -> bool:
        """Say whether all that is needed was chosen."""
        return False

    def work(self) -> Work | None:
        """Return what makes the document; none before all is chosen."""
        return None

    def told(self, made: Printable) -> str:
        """Say what was made."""
        return ""


def add_rows(form: QFormLayout, rows: tuple[tuple[str, QWidget], ...]) -> None:
    """Add fields under their names, whose letters lead to them."""
    for text, field in rows:
        name = QLabel(text)
        name.setBuddy(field)
        form.addRow(name, field)
