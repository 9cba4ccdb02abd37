"""One step of an entry of the register of breaches, and the fields that the steps share."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from app.register.breach_facts import BreachFacts
from ui.kit.forms import form_layout, off_the_edge, stand_for, text_lines, with_mnemonics
from ui.kit.theme import SPACE_M

# The letters of the tabs and of the dialog's own buttons.
TAKEN = "1234ae"
_MOST = 10_000_000


class BreachTab(QWidget):
    """One step: a form whose labels have mnemonics of their own."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, QWidget]] = []

    def add(self, name: str, field: QWidget) -> None:
        """Add a field under its name."""
        self._rows.append((name, field))

    def lay_out(self) -> None:
        """Place what was added."""
        column, layout = QVBoxLayout(self), form_layout()
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.addLayout(layout)
        # What a step leaves free stays below, not between its fields.
        column.addStretch(1)
        for name, (_, field) in zip(with_mnemonics([one for one, _ in self._rows], TAKEN), self._rows, strict=True):
            title = QLabel(name)
            title.setBuddy(field)
            layout.addRow(title, field)

    def read(self, facts: BreachFacts) -> BreachFacts:
        """Return the facts with what this step says."""
        raise NotImplementedError


def text_line(name: str, object_name: str, text: str) -> QLineEdit:
    """Return a line to type in."""
    line = QLineEdit(text)
    line.setObjectName(object_name)
    line.setAccessibleName(name)
    return line


def filled_lines(name: str, object_name: str, text: str) -> QPlainTextEdit:
    """Return a field of a few lines with its text."""
    lines = text_lines(name, object_name)
    lines.setPlainText(text)
    return lines


def tick_box(text: str, object_name: str, is_ticked: bool) -> QCheckBox:
    """Return a box with its words."""
    box = QCheckBox(text)
    box.setObjectName(object_name)
    box.setChecked(is_ticked)
    return box


def tick_boxes(codes: Iterable[tuple[str, str, bool]], object_name: str) -> list[QCheckBox]:
    """Return one box for each code, which is its property « code »."""
    made = []
    for code, text, is_ticked in codes:
        box = tick_box(text, f"{object_name}_{code}", is_ticked)
        box.setProperty("code", code)
        made.append(box)
    return made


def in_rows(boxes: list[QCheckBox], columns: int = 1) -> QWidget:
    """Return boxes line by line, so many on each."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // columns, place % columns)
    grid.setColumnStretch(columns, 1)
    stand_for(holder, boxes[0])
    return holder


def ticked(boxes: list[QCheckBox]) -> list[str]:
    """Return the codes of the boxes that are ticked."""
    return [str(box.property("code")) for box in boxes if box.isChecked()]


def approximate(name: str, object_name: str, number: int | None, unknown: str) -> QSpinBox:
    """Return a field for a number that may not be known yet; ``unknown`` says so."""
    field = QSpinBox()
    off_the_edge(field)
    field.setObjectName(object_name)
    field.setAccessibleName(name)
    field.setRange(-1, _MOST)
    field.setSpecialValueText(unknown)
    field.setGroupSeparatorShown(True)
    field.setValue(-1 if number is None else number)
    return field


def count_of(field: QSpinBox) -> int | None:
    """Return the number of such a field; none where nobody knows it yet."""
    return None if field.value() < 0 else field.value()
