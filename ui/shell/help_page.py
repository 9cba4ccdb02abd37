"""The help inside the program: one short page per screen, searchable."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from app.values import fold
from app.workspace import UnlockedWorkspace
from resources import language, path
from ui.kit.labels import label
from ui.kit.place import Place
from ui.kit.theme import SPACE_L, SPACE_M


class HelpPage(Place):
    """A list of pages beside the page being read."""

    help_page = "start"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        folder = path(f"help/{language()}")
        files = sorted(folder.glob("*.md"), key=lambda file: (file.stem != self.help_page, file.stem))
        self._pages = {file.stem: file.read_text("utf-8") for file in files}
        self._build()
        self._fill("")

    def show_object(self, target: object) -> None:
        """Open the page of that name."""
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole) == target:
                self._list.setCurrentRow(row)

    def _build(self) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("helpSearch")
        self._search.setPlaceholderText(self.tr("Chercher dans l'aide"))
        self._search.setAccessibleName(self.tr("Chercher dans l'aide"))
        self._search.textChanged.connect(self._fill)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Pages d'aide"))
        self._list.currentItemChanged.connect(self._on_chosen)
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("Texte de l'aide"))
        left = QVBoxLayout()
        left.setSpacing(SPACE_M)
        left.addWidget(label(self.tr("Aide"), "title"))
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addLayout(left, 1)
        layout.addWidget(self._text, 3)

    def _fill(self, words: str) -> None:
        self._list.clear()
        for name, text in self._pages.items():
            if fold(words) in fold(text):
                item = QListWidgetItem(text.partition("\n")[0].lstrip("# "))
                item.setData(Qt.ItemDataRole.UserRole, name)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._text.setMarkdown(self._pages[item.data(Qt.ItemDataRole.UserRole)])
