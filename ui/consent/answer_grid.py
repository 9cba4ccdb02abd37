"""Ask and answer by keyboard: arrows move, O and N answer, the exact text stands below, large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from app.consent.kinds import Channel, ConsentAnswer
from app.workspace import UnlockedWorkspace
from ui.consent.answer_model import AnswerModel
from ui.kit.forms import stand_for
from ui.kit.labels import label
from ui.kit.scrolled import bring_into_sight
from ui.kit.theme import SPACE_S, points

_ROW = 40
_KEYS = {
    Qt.Key.Key_O: ConsentAnswer.YES,
    Qt.Key.Key_Y: ConsentAnswer.YES,
    Qt.Key.Key_N: ConsentAnswer.NO,
    Qt.Key.Key_Backspace: ConsentAnswer.UNASKED,
    Qt.Key.Key_Delete: ConsentAnswer.UNASKED,
}


class _AnswerView(QTableView):
    """The table; a letter answers the cell one is in."""

    def __init__(self, model: AnswerModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by O, N or deletion; space turns the cell; the rest moves."""
        current = self.currentIndex()
        answer = _KEYS.get(Qt.Key(event.key()))
        if current.isValid() and answer is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._model.answer(current, answer)
        elif current.isValid() and event.key() == Qt.Key.Key_Space:
            self._model.turn(current)
        else:
            super().keyPressEvent(event)


class AnswerGrid(QWidget):
    """The grid, how to use it, and the text of the cell.

    Signals:
        answered(): an answer changed.
    """

    answered = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = AnswerModel(workspace, self)
        self._model.answered.connect(self.answered)
        self.view = _AnswerView(self._model)
        self.view.setObjectName("answerGrid")
        self.view.setAccessibleName(self.tr("Réponses de la personne, par finalité et par canal"))
        self.view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.verticalHeader().setDefaultSectionSize(points(_ROW))
        self.view.clicked.connect(self._model.turn)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        header = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(header + points(_ROW) * max(1, self._model.rowCount()) + 6)
        self._text = label("", "consentText")
        self._text.setObjectName("consentText")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(
            label(
                self.tr("Flèches pour choisir la case, O pour oui, N pour non, Retour arrière pour effacer."), "muted"
            )
        )
        layout.addWidget(self.view)
        layout.addWidget(self._text)
        stand_for(self, self.view)
        self.view.installEventFilter(self)
        self.view.setCurrentIndex(self._model.index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what is to be read out as soon as answers are typed: it stands below the table."""
        if event.type() == QEvent.Type.FocusIn:
            bring_into_sight(self._text)
        return super().eventFilter(watched, event)

    @property
    def answers(self) -> dict[tuple[int, Channel], ConsentAnswer]:
        """What was answered."""
        return self._model.answers

    def clear(self) -> None:
        """Forget every answer."""
        self._model.clear()
        self.view.setCurrentIndex(self._model.index(0, 0))

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._text.setText(self._model.text(current))
            if self.view.hasFocus():
                bring_into_sight(self._text)
