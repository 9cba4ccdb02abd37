"""Form fields that check as one types and say under the field what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.errors import UserError
from ui.kit.labels import label, restyle
from ui.kit.theme import SPACE_M, SPACE_XS

Check = Callable[[str], object]


def form_layout(parent: QWidget | None = None) -> QFormLayout:
    """Return a form whose labels stand above or beside their fields as the width allows."""
    layout = QFormLayout(parent) if parent is not None else QFormLayout()
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    layout.setHorizontalSpacing(SPACE_M)
    layout.setVerticalSpacing(SPACE_M)
    return layout


class CheckedLine(QWidget):
    """A line edit with its complaint under it; ``check`` raises UserError for a text that it refuses.

    Signals:
        changed(): the text changed.
    """

    changed = Signal()

    def __init__(
        self, name: str, check: Check | None = None, *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._check, self._required = check, required
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.complaint: QLabel = label("", "error")
        self.complaint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self.edit)
        layout.addWidget(self.complaint)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._on_text)
        self.edit.editingFinished.connect(self.complain)

    def text(self) -> str:
        """What was typed, trimmed."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Fill the field."""
        self.edit.setText(text)

    @property
    def is_valid(self) -> bool:
        """Say whether the text may be saved."""
        return not self._problem()

    def complain(self) -> bool:
        """Show what is wrong, if anything, and say whether the text may be saved."""
        problem = self._problem() if self.text() else ""
        self.complaint.setText(problem)
        self.complaint.setVisible(bool(problem))
        self.edit.setProperty("invalid", bool(problem))
        self.edit.setAccessibleDescription(problem)
        restyle(self.edit)
        return not problem

    def _problem(self) -> str:
        text = self.text()
        if not text:
            return self.tr("À remplir.") if self._required else ""
        if self._check is None:
            return ""
        try:
            self._check(text)
        except UserError as error:
            return error.sentence
        return ""

    def _on_text(self) -> None:
        if self.complaint.isVisible():
            self.complain()
        self.changed.emit()


def choice(name: str, options: dict[str, str], current: str = "") -> QComboBox:
    """Return a drop-down list of values with their labels."""
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in options.items():
        box.addItem(text, value)
    if current:
        box.setCurrentIndex(max(0, box.findData(current)))
    return box


def date_field(name: str, day: QDate | None = None) -> QDateEdit:
    """Return a date field written as 23/11/2026, with a calendar."""
    field = QDateEdit(day or QDate.currentDate())
    field.setDisplayFormat("dd/MM/yyyy")
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    return field


def chosen_date(field: QDateEdit) -> date:
    """Return the day of a date field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())
