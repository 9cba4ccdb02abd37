"""Several addresses or numbers, one per line, each checked as it is typed; an empty last line waits for one more."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.forms import CheckedLine, choice, stand_for
from ui.kit.theme import SPACE_S, SPACE_XS

V = TypeVar("V")
Guess = Callable[[V], str]


class SeveralLines(QWidget, Generic[V]):
    """Lines of one sort of value, each with what it is, to choose from ``usages``.

    ``guess`` proposes a usage once a line is left, where nobody said one; it returns nothing where it does not know.

    Signals:
        changed(): something was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        parse: Callable[[str], V],
        placeholder: str,
        usages: Mapping[str, str],
        guess: Guess[V] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._parse, self._placeholder = name, parse, placeholder
        self._usages, self._guess = {"": "\u2014", **usages}, guess
        self.lines: list[CheckedLine] = []
        self.boxes: list[QComboBox] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_XS)
        self._add()
        stand_for(self, self.lines[0])

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

    def usages(self) -> dict[V, str]:
        """What each value typed is said to be; of two lines alike the first counts, as it does for the value."""
        said: dict[V, str] = {}
        for line, box in zip(self.lines, self.boxes, strict=True):
            if line.text():
                said.setdefault(self._parse(line.text()), box.currentData())
        return said

    def typed(self) -> tuple[list[str], list[str]]:
        """The texts as they stand, right or wrong, and their usages."""
        filled = [
            (line.text(), box.currentData()) for line, box in zip(self.lines, self.boxes, strict=True) if line.text()
        ]
        return [text for text, _ in filled], [usage for _, usage in filled]

    def fill(self, texts: list[str], usages: list[str]) -> None:
        """Show values with their usages."""
        for place, text in enumerate(texts):
            self.lines[place].set_text(text)
            # What may not be saved again is said at once: nothing else would tell why the form cannot be.
            self.lines[place].complain()
            if place < len(usages):
                self.boxes[place].setCurrentIndex(max(0, self.boxes[place].findData(usages[place])))

    def _add(self) -> None:
        number = len(self.lines) + 1
        name = self._name if number == 1 else f"{self._name} {number}"
        line = CheckedLine(name, self._parse)
        line.edit.setPlaceholderText(self._placeholder)
        box = choice(self.tr("Ce que c'est\u00a0: {name}").format(name=name), self._usages)
        # No label stands beside it, and Linux reads no other name of a list to choose from.
        box.setAccessibleDescription(box.accessibleName())
        line.changed.connect(self._on_changed)
        line.edit.editingFinished.connect(lambda: self._on_left(line, box))
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.lines.append(line)
        self.boxes.append(box)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(line, 1)
        row.addWidget(box, alignment=Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(row)
        self._show_boxes()

    def _show_boxes(self) -> None:
        """What an empty line is need not be said: it takes no place in the tab order either."""
        for line, box in zip(self.lines, self.boxes, strict=True):
            box.setEnabled(bool(line.text()))

    def _on_left(self, line: CheckedLine, box: QComboBox) -> None:
        if self._guess is not None and line.text() and line.is_valid and not box.currentData():
            box.setCurrentIndex(max(0, box.findData(self._guess(self._parse(line.text())))))

    def _on_changed(self) -> None:
        if self.lines[-1].text():
            self._add()
        self._show_boxes()
        self.changed.emit()
