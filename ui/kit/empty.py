"""What an empty place says, with the button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.kit.icons import draw
from ui.kit.labels import label
from ui.kit.theme import SPACE_M, after_change, text_scale

# A sentence is easiest to read on lines of about sixty letters.
_WIDTH = 440


class EmptyState(QWidget):
    """An icon, a sentence and the buttons that fill the place."""

    def __init__(self, symbol: str, sentence: str, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        picture = QLabel()
        draw(picture, symbol, "muted", 48)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        layout.addWidget(picture)
        self._text = label(sentence, "muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        # All of the width that there is, up to the widest that reads well.
        row.addWidget(self._text, 1000)
        row.addStretch(1)
        layout.addLayout(row)
        for one in buttons:
            # The same act often stands above the list too: what is said here tells them apart.
            one.setAccessibleDescription(sentence)
            layout.addWidget(one, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self._measure()
        after_change(self._measure)

    def _measure(self) -> None:
        self._text.setMaximumWidth(_WIDTH * text_scale() // 100)
