"""A code from paper, typed group by group: each group is judged as it is typed, the whole by its check."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import UserError
from app.values.checked_code import GROUP_SIZE, plain_signs, strange_signs
from ui.kit.forms import stand_for
from ui.kit.labels import label, restyle
from ui.kit.theme import SPACE_S, SPACE_XS

_SMALLEST = 62


class CodeGroups(QWidget):
    """As many short lines as the code has groups; a full group leads to the next, and a pasted code fills them all.

    ``check`` raises UserError for a whole code that is mistyped.

    Signals:
        changed(): something was typed.
    """

    changed = Signal()

    def __init__(self, count: int, check: Callable[[str], object], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self.fields = [self._field(place, count, name) for place in range(count)]
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        for field in self.fields:
            row.addWidget(field)
        row.addStretch(1)
        self.state = label("", "muted")
        self.state.setObjectName(f"{name}State")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(row)
        layout.addWidget(self.state)
        stand_for(self, self.fields[0])
        self._judge()

    @property
    def is_valid(self) -> bool:
        """Say whether the code is whole and its check holds."""
        return self._is_whole() and not self._refusal()

    def text(self) -> str:
        """What was typed, its groups joined by hyphens."""
        return "-".join(field.text() for field in self.fields)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Going back from an empty group leads to the one before."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self.fields:
            place = self.fields.index(watched)
            if event.key() == Qt.Key.Key_Backspace and place and not self.fields[place].text():
                self.fields[place - 1].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _field(self, place: int, count: int, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(f"{name}{place + 1}")
        field.setAccessibleName(self.tr("Groupe {number} sur {count}").format(number=place + 1, count=count))
        field.setMinimumWidth(_SMALLEST)
        field.setMaximumWidth(_SMALLEST + 14)
        field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        field.textEdited.connect(lambda _text, at=place: self._on_typed(at))
        field.textChanged.connect(lambda _text, at=place: self._on_changed(at))
        field.installEventFilter(self)
        return field

    def _on_changed(self, place: int) -> None:
        """Spread what was put there without keys, as a screen reader or a voice does, then judge."""
        text = self.fields[place].text()
        if text != plain_signs(text)[:GROUP_SIZE]:
            self._spread(place)
        self._judge()

    def _spread(self, place: int) -> QLineEdit:
        """Spread what stands in a group over those from there on, and return the last that took some."""
        signs = plain_signs(self.fields[place].text())
        while True:
            self.fields[place].setText(signs[:GROUP_SIZE])
            signs = signs[GROUP_SIZE:]
            if not signs or place + 1 == len(self.fields):
                return self.fields[place]
            place += 1

    def _on_typed(self, place: int) -> None:
        """Go on to the next group once this one is full."""
        cursor = self.fields[place].cursorPosition()
        field = self._spread(place)
        place = self.fields.index(field)
        if len(field.text()) == GROUP_SIZE and cursor >= GROUP_SIZE and place + 1 < len(self.fields):
            self.fields[place + 1].setFocus()
            self.fields[place + 1].selectAll()

    def _judge(self) -> None:
        for field in self.fields:
            strange = bool(strange_signs(field.text()))
            if bool(field.property("invalid")) != strange:
                field.setProperty("invalid", strange)
                restyle(field)
        text, role = self._sentence()
        self.state.setText(text)
        self.state.setProperty("role", role)
        restyle(self.state)
        for field in self.fields:
            field.setAccessibleDescription(text if role == "error" else "")
        self.changed.emit()

    def _sentence(self) -> tuple[str, str]:
        for number, field in enumerate(self.fields, 1):
            strange = strange_signs(field.text())
            if strange:
                text = self.tr("Groupe {number}\u00a0: le signe «\u00a0{sign}\u00a0» n'existe pas dans ces codes.")
                return text.format(number=number, sign=strange[0]), "error"
        whole = sum(1 for field in self.fields if len(field.text()) == GROUP_SIZE)
        if not self._is_whole():
            text = self.tr("{done} groupes sur {count}. Majuscules ou minuscules, peu importe.")
            return text.format(done=whole, count=len(self.fields)), "muted"
        refusal = self._refusal()
        return (refusal, "error") if refusal else (self.tr("Code complet, sans faute de frappe."), "good")

    def _is_whole(self) -> bool:
        return all(len(field.text()) == GROUP_SIZE for field in self.fields)

    def _refusal(self) -> str:
        try:
            self._check(self.text())
        except UserError as error:
            return error.sentence
        return ""
