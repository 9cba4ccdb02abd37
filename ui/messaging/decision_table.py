"""« Peut-on la contacter ? » at a glance, with the reason of the chosen cell below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from app.workspace import UnlockedWorkspace
from ui.kit.labels import label
from ui.kit.theme import SPACE_L, SPACE_S, SPACE_XS, text_scale
from ui.messaging.decision_model import DecisionModel

_ROW = 30
_LEFT_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)


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
        self.view.verticalHeader().setHighlightSections(False)
        self.view.verticalHeader().setDefaultAlignment(_LEFT_WRAPPED)
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
        self._fit()
        self._reason.setText(self.tr("Choisissez une case pour savoir pourquoi."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the channels the room that their names need; names of purposes take several lines in what is left."""
        across, down = self.view.horizontalHeader(), self.view.verticalHeader()
        widest = max((across.sectionSizeHint(column) for column in range(across.count())), default=0)
        room = max(widest, self.width() - widest * across.count() - SPACE_XS)
        down.setMaximumWidth(room)
        font = QFont(down.font())
        font.setBold(True)
        area, wrap = QRect(0, 0, room - SPACE_L, 0), int(Qt.TextFlag.TextWordWrap)
        least = _ROW * text_scale() // 100
        for row in range(self.model.rowCount()):
            name = self.model.headerData(row, Qt.Orientation.Vertical)
            down.resizeSection(row, max(least, QFontMetrics(font).boundingRect(area, wrap, name).height() + SPACE_S))
        self.view.setFixedHeight(across.sizeHint().height() + down.length() + 6)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._reason.setText(self.model.explanation(current))
