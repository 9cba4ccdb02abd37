"""« Peut-on la contacter ? » at a glance, with the reason of the chosen cell below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from app.workspace import UnlockedWorkspace
from ui.kit.labels import label
from ui.kit.theme import SPACE_XS
from ui.messaging.decision_model import DecisionModel

_ROW = 30


class DecisionTable(QWidget):
    """The table of decisions on one contact."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DecisionModel(workspace, self)
        self.view = QTableView()
        self.view.setObjectName("decisionTable")
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Peut-on la contacter, par finalité et par canal"))
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.verticalHeader().setDefaultSectionSize(_ROW)
        self.view.verticalHeader().setHighlightSections(False)
        self._reason = label("", "muted")
        self._reason.setObjectName("decisionReason")
        self.view.selectionModel().currentChanged.connect(self._on_current)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self.view)
        layout.addWidget(self._reason)

    def show_contact(self, contact_id: int) -> None:
        """Decide again for a contact and show it, without scrolling."""
        self.model.show_contact(contact_id)
        header = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(header + _ROW * self.model.rowCount() + 6)
        self._reason.setText(self.tr("Choisissez une case pour savoir pourquoi."))

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._reason.setText(self.model.explanation(current))
