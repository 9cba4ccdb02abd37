"""Several addresses or numbers, one per line, each checked as it is typed; an empty last line waits for one more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.forms import CheckedLine
from ui.kit.theme import SPACE_XS

V = TypeVar("V")


class SeveralLines(QWidget, Generic[V]):
    """Lines of one sort of value.

    Signals:
        changed(): something was typed.
    """

    changed = Signal()

    def __init__(self, name: str, parse: Callable[[str], V], placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._parse, self._placeholder = name, parse, placeholder
        self.lines: list[CheckedLine] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_XS)
        self._add()
        self.setFocusProxy(self.lines[0])

    @property
    def is_valid(self) -> bool:
        """Say whether every line may be saved."""
        return all(line.is_valid for line in self.lines)

    def values(self) -> tuple[V, ...]:
        """The values typed, in their order."""
        return tuple(self._parse(line.text()) for line in self.lines if line.text())

    def valid_values(self) -> tuple[V, ...]:
        """The values that may be saved, whatever the other lines hold."""
        return tuple(self._parse(line.text()) for line in self.lines if line.text() and line.is_valid)

    def fill(self, texts: list[str]) -> None:
        """Show values."""
        for place, text in enumerate(texts):
            self.lines[place].set_text(text)

    def _add(self) -> None:
        number = len(self.lines) + 1
        line = CheckedLine(self._name if number == 1 else f"{self._name} {number}", self._parse)
        line.edit.setPlaceholderText(self._placeholder)
        line.changed.connect(self._on_changed)
        self.lines.append(line)
        self._layout.addWidget(line)

    def _on_changed(self) -> None:
        if self.lines[-1].text():
            self._add()
        self.changed.emit()
