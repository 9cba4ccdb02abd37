"""The quiet strip at the bottom that says what was done and how to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.kit.labels import PressedByEnter, label, restyle
from ui.kit.spoken import speak
from ui.kit.theme import SPACE_L, SPACE_S

_SHOWN_MS, _WITH_UNDO_MS = 6_000, 10_000


class Banner(QFrame):
    """One sentence at a time, for some seconds; a screen reader hears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._undo: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        self._text: QLabel = label("")
        self._text.setObjectName("bannerText")
        self._button = PressedByEnter(self.tr("Annuler"))
        self._button.setObjectName("bannerUndo")
        self._button.clicked.connect(self._on_undo)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None, *, tone: str = "good") -> None:
        """Show a sentence; ``tone`` is good, warn or bad."""
        self._undo = undo
        self._text.setText(text)
        self._button.setVisible(undo is not None)
        self.setProperty("tone", tone)
        restyle(self)
        self.show()
        speak(self, text, is_urgent=tone == "bad")
        self._timer.start(_WITH_UNDO_MS if undo else _SHOWN_MS)

    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()
