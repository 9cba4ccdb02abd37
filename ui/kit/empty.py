"""What an empty place says, with the button that starts it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.kit.icons import pixmap
from ui.kit.labels import label
from ui.kit.theme import SPACE_M, scheme


class EmptyState(QWidget):
    """An icon, a sentence and the buttons that fill the place."""

    def __init__(self, symbol: str, sentence: str, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.setSpacing(SPACE_M)
        picture = QLabel()
        picture.setPixmap(pixmap(symbol, scheme().muted, 48))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(picture)
        text = label(sentence, "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setMaximumWidth(420)
        layout.addWidget(text, alignment=Qt.AlignmentFlag.AlignCenter)
        for one in buttons:
            layout.addWidget(one, alignment=Qt.AlignmentFlag.AlignCenter)
