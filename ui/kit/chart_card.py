"""A chart with its title, its numbers one click away, and its image to copy or to keep."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QBuffer,
    QIODevice,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.formats import format_count
from app.values import fold
from ui.kit.labels import button, label
from ui.kit.line_chart import LineChart
from ui.kit.line_drawing import LineContent
from ui.kit.save_pdf import ask_and_save
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_S

_Index = QModelIndex | QPersistentModelIndex


class ChartNumbers(QAbstractTableModel):
    """The numbers of a chart: one row per month, one column per line; ``month_title`` heads the months."""

    def __init__(self, month_title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._month_title = month_title
        self._content = LineContent()

    def show_content(self, content: LineContent) -> None:
        """Show these."""
        self.beginResetModel()
        self._content = content
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """One row per month."""
        return 0 if parent.isValid() else len(self._content.labels)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """The month, then a column per line."""
        return 0 if parent.isValid() else 1 + len(self._content.lines)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._content.lines[section - 1].name if section else self._month_title

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A month or a number."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row, column = index.row(), index.column()
        return format_count(self._content.lines[column - 1].counts[row]) if column else self._content.labels[row]


class ChartCard(QFrame):
    """One chart; ``name`` is its object name, ``note`` says what exactly is counted.

    Signals:
        announced(str, object): the image was copied or kept.
    """

    announced = Signal(str, object)

    def __init__(self, name: str, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._title, self._note = title, note
        self.chart = LineChart(title)
        self.numbers = ChartNumbers(self.tr("Mois"), self)
        self._view = table_view(self.numbers, title)
        self._view.setObjectName("chartNumbers")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chart)
        self._pages.addWidget(self._view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(label(title, "heading"))
        layout.addWidget(self._pages)
        layout.addWidget(label(note, "muted"))
        layout.addWidget(self._make_acts())

    def show_content(self, content: LineContent) -> None:
        """Draw these; where there is nothing to draw, there is nothing to copy either."""
        self.chart.show_lines(content)
        self.numbers.show_content(content)
        if content.is_empty:
            self._pages.setCurrentWidget(self.chart)
        self._acts.setVisible(not content.is_empty)
        for act in self.chart.actions():
            act.setEnabled(not content.is_empty)

    def _make_acts(self) -> QWidget:
        """The same acts as buttons and in the chart's own menu."""
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._turn = self._offer(row, self.tr("Voir les chiffres"), self._on_turn, "chartTurn")
        self._offer(row, self.tr("Copier l'image"), self._on_copy, "chartCopy")
        self._offer(row, self.tr("Enregistrer l'image…"), self._on_save, "chartSave")
        row.addStretch(1)
        self.chart.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return self._acts

    def _offer(self, row: QHBoxLayout, text: str, act: Callable[[], object], name: str) -> Any:
        made = button(text, act, role="link", name=name)
        made.setAccessibleName(self._spoken(text))
        row.addWidget(made)
        action = QAction(text, self.chart)
        action.triggered.connect(lambda _checked: act())
        self.chart.addAction(action)
        return made

    def _on_turn(self) -> None:
        shows_numbers = self._pages.currentWidget() is self.chart
        self._pages.setCurrentWidget(self._view if shows_numbers else self.chart)
        text = self.tr("Voir la courbe") if shows_numbers else self.tr("Voir les chiffres")
        self._turn.setText(text)
        self._turn.setAccessibleName(self._spoken(text))

    def _spoken(self, text: str) -> str:
        """An act with the chart it is for: four charts offer the same."""
        return self.tr("{act}\u00a0: {chart}").format(act=text.rstrip("…"), chart=self._title)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.chart.picture(self._note))
        self.announced.emit(self.tr("Image copiée\u00a0: collez-la où vous voulez."), None)

    def _on_save(self) -> None:
        title, kind = self.tr("Enregistrer l'image"), "PNG (*.png)"
        name = f"{'-'.join(fold(self._title).split())}.png"
        ask_and_save(self, title, name, self._as_png, self._on_saved, kind)

    def _on_saved(self, path: Any) -> None:
        self.announced.emit(self.tr("Image enregistrée\u00a0: {file}").format(file=path.name), None)

    def _as_png(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.chart.picture(self._note).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know bytes alone
        return bytes(buffer.data().data())
