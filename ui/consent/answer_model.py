"""The grid of answers: purposes by channels, each cell unasked until the person says yes or no."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from app.consent.kinds import Channel, ConsentAnswer
from app.consent.purposes import PROSPECTING_CHANNELS, PurposeView, read_purposes
from app.consent.texts import current_text
from app.formats import format_pair
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.icons import icon
from ui.kit.theme import scheme

_Index = QModelIndex | QPersistentModelIndex
_MARKS = {ConsentAnswer.YES: ("check", "good"), ConsentAnswer.NO: ("x", "bad")}
_NEXT = {
    ConsentAnswer.UNASKED: ConsentAnswer.YES,
    ConsentAnswer.YES: ConsentAnswer.NO,
    ConsentAnswer.NO: ConsentAnswer.UNASKED,
}


class AnswerModel(QAbstractTableModel):
    """Answers being given; nothing is pre-ticked (CON-02).

    Signals:
        answered(): a cell changed.
    """

    answered = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        with workspace.reading() as uow:
            self._purposes: list[PurposeView] = [one for one in read_purposes(uow) if one.rests_on_consent]
            self._texts = {
                (purpose.id, channel): text.body
                for purpose in self._purposes
                for channel in purpose.channels
                if (text := current_text(uow, purpose.id, channel)) is not None
            }
        self._answers: dict[tuple[int, Channel], ConsentAnswer] = {}

    @property
    def answers(self) -> dict[tuple[int, Channel], ConsentAnswer]:
        """The cells that were answered."""
        return dict(self._answers)

    def clear(self) -> None:
        """Forget every answer."""
        self.beginResetModel()
        self._answers.clear()
        self.endResetModel()
        self.answered.emit()

    def answer(self, index: _Index, answer: ConsentAnswer) -> None:
        """Note what the person said for a cell; one without a text cannot be answered."""
        cell = self._cell(index)
        if cell not in self._texts:
            return
        if answer is ConsentAnswer.UNASKED:
            self._answers.pop(cell, None)
        else:
            self._answers[cell] = answer
        self.dataChanged.emit(index, index)
        self.answered.emit()

    def turn(self, index: _Index) -> None:
        """Go from unasked to yes, to no, to unasked: what a click does."""
        self.answer(index, _NEXT[self._answers.get(self._cell(index), ConsentAnswer.UNASKED)])

    def text(self, index: _Index) -> str:
        """Return the exact text to be read out or shown for a cell."""
        return self._texts.get(self._cell(index), self.tr("Cette finalité n'utilise pas ce canal."))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """One row per purpose that rests on consent."""
        return 0 if parent.isValid() else len(self._purposes)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """One column per channel."""
        return 0 if parent.isValid() else len(PROSPECTING_CHANNELS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Channels above, purposes beside."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return wording(f"consent.channel.{PROSPECTING_CHANNELS[section].value}")
        return self._purposes[section].name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The answer as word, icon and colour; aloud with its purpose and channel."""
        cell = self._cell(index)
        answer = self._answers.get(cell, ConsentAnswer.UNASKED)
        word = wording(f"consent.consent_answer.{answer.value}")
        if role == Qt.ItemDataRole.DisplayRole:
            return word if cell in self._texts else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            asked = self.tr("pas encore répondu") if answer is ConsentAnswer.UNASKED else word
            return format_pair(
                f"{self._purposes[index.row()].name}, {wording(f'consent.channel.{cell[1].value}')}", asked
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if answer in _MARKS:
            symbol, colour = _MARKS[answer]
            tone = getattr(scheme(), colour)
            if role == Qt.ItemDataRole.DecorationRole:
                return icon(symbol, tone)
            if role == Qt.ItemDataRole.ForegroundRole:
                return QColor(tone)
        return None

    def _cell(self, index: _Index) -> tuple[int, Channel]:
        return self._purposes[index.row()].id, PROSPECTING_CHANNELS[index.column()]
