"""What a batch would do, in three columns with their counts, before anything happens (RET-15)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.rights.batch_preview import BatchPreview, counted
from ui.kit.labels import card, label
from ui.kit.theme import SPACE_M

_HIGH = 170


class BatchPreviewCard(QWidget):
    """What goes, what moves to the vault, who and what stays and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gone, self._archived, self._stays = label(""), label(""), label("")
        for one, name in ((self._gone, "batchGone"), (self._archived, "batchArchived"), (self._stays, "batchStays")):
            one.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        for title, text in (
            (self.tr("Ce qui part"), self._gone),
            (self.tr("Ce qui va au coffre"), self._archived),
            (self.tr("Ce qui reste, et pourquoi"), self._stays),
        ):
            row.addWidget(_column(title, text), 1)

    def show_preview(self, preview: BatchPreview) -> None:
        """Show what the decisions would do."""
        self._gone.setText(counted(preview.gone) or self.tr("rien"))
        self._archived.setText(counted(preview.archived) or self.tr("rien"))
        anonymised = ((self.tr("un nombre, sans nom (anonymisés)"), preview.anonymised),) if preview.anonymised else ()
        self._stays.setText(counted((*preview.kept, *anonymised, *preview.stays)) or self.tr("rien"))


def _column(title: str, text: QWidget) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(text)
    column.addStretch(1)
    area = QScrollArea()
    area.setAccessibleName(title)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    made = card(label(title, "heading"), area)
    made.setMaximumHeight(_HIGH)
    return made
