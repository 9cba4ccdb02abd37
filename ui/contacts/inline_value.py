"""A value that is corrected where it stands: double click, F2 or Enter opens it, Enter keeps, Escape gives up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.contacts.edit_value import CardValue, ValuePart
from app.formats import format_pair
from ui.kit.forms import CheckedLine
from ui.kit.labels import label
from ui.kit.theme import SPACE_XS

_OPENS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEEPS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINE_WIDTH, _NARROW_LINE, _FEW_PARTS = 200, 120, 2


class InlineValue(QWidget):
    """Shows a text that takes the focus, and one line per part while it is corrected.

    Signals:
        kept(object): the texts to write, one per part.
    """

    kept = Signal(object)

    def __init__(
        self,
        value: CardValue,
        name: str,
        role: str = "",
        *,
        place: int = 0,
        may_edit: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.value, self.place, self.name = value, place, name
        self.parts: tuple[ValuePart, ...] = ()
        self.lines: list[CheckedLine] = []
        self._may_edit = may_edit
        self.shown: QLabel = label("", role, wrap=False)
        self.shown.setIndent(0)
        self.shown.installEventFilter(self)
        if may_edit:
            self.shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.shown.setCursor(Qt.CursorShape.IBeamCursor)
            self.shown.setProperty("inline", True)
        self.editor = QWidget()
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_XS)
        self.refusal: QLabel = label("", "error")
        self.refusal.setObjectName("inlineRefusal")
        self.refusal.hide()
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(self._row)
        column.addWidget(self.refusal)
        self.editor.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.shown)
        layout.addWidget(self.editor)

    @property
    def is_open(self) -> bool:
        """Say whether it is being corrected."""
        return bool(self.lines)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is typed, one text per part."""
        return tuple(line.text() for line in self.lines)

    @property
    def was(self) -> tuple[str, ...]:
        """What the page showed when it was opened."""
        return tuple(part.text for part in self.parts)

    @property
    def is_changed(self) -> bool:
        """Say whether something else is typed than stood there."""
        return self.is_open and self.texts != self.was

    @property
    def is_valid(self) -> bool:
        """Say whether each part may be saved."""
        return all(line.is_valid for line in self.lines)

    def show_parts(self, parts: tuple[ValuePart, ...], text: str, invitation: str = "") -> None:
        """Show a value; ``invitation`` stands where there is nothing yet, for who may fill it."""
        self.close_editor()
        self.parts = parts
        self.shown.setText(text or invitation)
        self.setVisible(bool(text or (invitation and self._may_edit)))
        told = format_pair(self.name, text) if text else invitation
        self.shown.setAccessibleName(told)
        if self._may_edit:
            self.shown.setAccessibleDescription(self.tr("F2 pour corriger"))
            self.shown.setToolTip(self.tr("{name}\u00a0: double-clic ou F2 pour corriger").format(name=self.name))

    def open_editor(self) -> None:
        """Show the lines, the first chosen whole."""
        if self.is_open or not self._may_edit:
            return
        for part in self.parts:
            line = CheckedLine(part.label, part.check)
            line.set_text(part.text)
            line.edit.setPlaceholderText(part.label)
            line.edit.setObjectName(f"inline_{part.column}")
            line.edit.installEventFilter(self)
            line.setMinimumWidth(_LINE_WIDTH if len(self.parts) <= _FEW_PARTS else _NARROW_LINE)
            self.lines.append(line)
            self._row.addWidget(line, 1)
        self.shown.hide()
        self.editor.show()
        self.lines[0].edit.setFocus()
        self.lines[0].edit.selectAll()

    def close_editor(self) -> None:
        """Show the value again; what was typed is given up."""
        had_focus = self.is_open and self.editor.isAncestorOf(self.focusWidget() or self)
        for line in self.lines:
            self._row.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        self.refuse("")
        self.editor.hide()
        self.shown.show()
        if had_focus:
            self.shown.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say beside the lines why it was not written; what was typed stays."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        for line in self.lines:
            line.edit.setAccessibleDescription(sentence)

    def keep(self) -> None:
        """Ask for what was typed to be written, where it may be; the same text as before just closes."""
        if not self.is_changed:
            self.close_editor()
            return
        refused = [line for line in self.lines if not line.complain()]
        if not refused:
            self.kept.emit(self.texts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and double clicks on the value and on its lines; F2 here is not the desk's."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick and watched is self.shown:
            self.open_editor()
            return True
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_mine(watched, event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._is_mine(watched, event):
                self._on_key(watched, event)
                return True
        return super().eventFilter(watched, event)

    def _is_mine(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        if watched is self.shown:
            return self._may_edit and event.key() in _OPENS
        return event.key() in (*_KEEPS, Qt.Key.Key_Escape, Qt.Key.Key_F2)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> None:
        if watched is self.shown:
            self.open_editor()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        elif event.key() in _KEEPS:
            self.keep()
