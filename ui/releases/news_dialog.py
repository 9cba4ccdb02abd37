"""What changed in the program, version by version."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.releases.news import read_news
from ui.kit.labels import button
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M


class NewsDialog(QDialog):
    """A page to read; nothing in it leads out of the program."""

    help_page = "settings#about"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newsDialog")
        self.setWindowTitle(self.tr("Nouveautés"))
        text = QTextBrowser()
        text.setObjectName("newsText")
        text.setAccessibleName(self.tr("Nouveautés"))
        text.setOpenLinks(False)
        text.setMarkdown(read_news())
        text.document().setDocumentMargin(SPACE_M)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Fermer"), self.accept, name="closeNews"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(text, 1)
        column.addLayout(buttons)
        fit(self, 680, 520)
