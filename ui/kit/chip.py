"""A chip: a few words that stand for something in force, and a cross that takes it off."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.kit.icons import dress
from ui.kit.labels import button, hide_unless

_CROSS = 30
_LONGEST = 34


class Chip(QFrame):
    """Words to press, and a cross where the person may take them off.

    Signals:
        pressed(): the words were chosen.
        removal_asked(): the cross, Delete or Backspace was pressed.
    """

    pressed = Signal()
    removal_asked = Signal()

    def __init__(
        self, name: str, text: str, *, use: str, removal: str, is_fixed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_fixed = is_fixed
        self.words = _ChipWords(text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")
        self.words.setObjectName(f"chip_{name}")
        self.words.setProperty("role", "chip")
        # Told to the style alone: a button that can be checked is a box to tick to whoever hears it.
        self.words.setProperty("inForce", True)
        self.words.setToolTip(text)
        self.words.setAccessibleName(text)
        self.words.setAccessibleDescription(use)
        self.words.clicked.connect(self.pressed)
        self.words.removal_asked.connect(self._on_removal)
        cross = button("", self._on_removal, role="chip", name=f"removeChip_{name}")
        dress(cross, "x", "muted")
        cross.setFixedWidth(_CROSS)
        cross.setStyleSheet("padding: 3px 2px;")
        cross.setAccessibleName(f"{removal} {text}")
        cross.setToolTip(removal)
        hide_unless(not is_fixed, cross)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.words)
        layout.addWidget(cross)

    def _on_removal(self) -> None:
        if not self._is_fixed:
            self.removal_asked.emit()


class _ChipWords(QPushButton):
    """The words of a chip.

    Signals:
        removal_asked(): Delete or Backspace was pressed on it.
    """

    removal_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take the chip off; Enter presses, as the space bar does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
