"""« Peut-on la contacter ? » at a glance, with the reason of the chosen cell below."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.clock import BUSINESS_ZONE
from app.errors import UserError
from app.formats import format_date
from app.messaging.decide_contact import DecisionGrid
from app.workspace import UnlockedWorkspace
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_S, SPACE_XS, after_change, text_scale
from ui.messaging.decision_model import DecisionModel

_ROW = 30
_LEFT_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap)


class DecisionTable(QWidget):
    """The table of decisions on one contact."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock, self._contact_id = workspace.clock, 0
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
        layout.addLayout(self._make_days())
        layout.addWidget(self.view)
        layout.addWidget(self._reason)
        after_change(self._fit)

    def show_grid(self, contact_id: int, grid: DecisionGrid) -> None:
        """Show the decisions on a contact of today, without scrolling."""
        self._contact_id = contact_id
        self.model.show_grid(grid)
        self._show_today()

    def _on_today(self) -> None:
        self.model.show_contact(self._contact_id)
        self._show_today()

    def _show_today(self) -> None:
        self._day.hide()
        self._today.hide()
        self._other_day.show()
        self._fit()
        self._reason.setText(self.tr("Choisissez une case pour savoir pourquoi."))

    def show_day(self, day: date) -> None:
        """Show what stood at the end of a past day, from what was on record then."""
        at = min(self._clock.now(), datetime.combine(day, time.max, BUSINESS_ZONE))
        try:
            self.model.show_contact(self._contact_id, at)
        except UserError as error:
            self._reason.setText(error.sentence)
            return
        self._fit()
        then = self.tr("Réponse à la date du {day}, d'après ce qui était enregistré ce jour-là.")
        self._reason.setText(then.format(day=format_date(day)))

    def _make_days(self) -> QHBoxLayout:
        self._other_day = button(self.tr("À une autre date…"), self._ask_day, role="link", name="decisionOtherDay")
        self._day = QDateEdit()
        self._day.setObjectName("decisionDay")
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("dd/MM/yyyy")
        self._day.setAccessibleName(self.tr("Pouvait-on la contacter le"))
        self._day.dateChanged.connect(lambda day: self.show_day(day.toPython()))
        self._today = button(
            self.tr("Revenir à aujourd'hui"),
            self._on_today,
            role="link",
            name="decisionToday",
        )
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Peut-on la contacter\u00a0?"), "heading", wrap=False))
        row.addStretch(1)
        for widget in (self._other_day, self._day, self._today):
            row.addWidget(widget)
        return row

    def _ask_day(self) -> None:
        today = self._clock.today()
        self._other_day.hide()
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._day.setDate(QDate(today.year, today.month, today.day))
        self._day.show()
        self._today.show()
        self._day.setFocus()
        self.show_day(today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the channels the room that their names need; names of purposes take several lines in what is left.

        No word is cut: where both need more than there is, the page is scrolled.
        """
        across, down = self.view.horizontalHeader(), self.view.verticalHeader()
        columns = range(across.count())
        wanted = [max(across.sectionSizeHint(one), self.view.sizeHintForColumn(one)) for one in columns]
        font = QFont(down.font())
        font.setBold(True)
        names = [str(self._name(row)) for row in range(self.model.rowCount())]
        words = (word for name in names for word in name.split())
        least = max((QFontMetrics(font).horizontalAdvance(word) for word in words), default=0) + SPACE_L
        self.view.setMinimumWidth(least + sum(wanted) + SPACE_XS)
        # Channels are equally wide while there is room for it.
        alike = max(wanted, default=0) * len(wanted) + SPACE_XS
        is_roomy = self.width() >= least + alike
        mode = QHeaderView.ResizeMode.Stretch if is_roomy else QHeaderView.ResizeMode.ResizeToContents
        across.setSectionResizeMode(mode)
        room = max(least, self.width() - (alike if is_roomy else sum(wanted) + SPACE_XS))
        down.setMaximumWidth(room)
        area, wrap = QRect(0, 0, room - SPACE_L, 0), int(Qt.TextFlag.TextWordWrap)
        lowest = _ROW * text_scale() // 100
        for row, name in enumerate(names):
            down.resizeSection(row, max(lowest, QFontMetrics(font).boundingRect(area, wrap, name).height() + SPACE_S))
        self.view.setFixedHeight(across.sizeHint().height() + down.length() + 6)

    def _name(self, row: int) -> object:
        return self.model.headerData(row, Qt.Orientation.Vertical)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._reason.setText(self.model.explanation(current))
