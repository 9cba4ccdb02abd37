"""Form fields that check as one types and say under the field what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.errors import UserError
from ui.kit.icons import sign_in
from ui.kit.labels import label, restyle
from ui.kit.spoken import speak
from ui.kit.theme import SPACE_M, SPACE_S, SPACE_XS, text_scale

Check = Callable[[str], object]
_LINES_HEIGHT = 58


def form_layout(parent: QWidget | None = None) -> QFormLayout:
    """Return a form whose labels stand above or beside their fields as the width allows."""
    layout = QFormLayout(parent) if parent is not None else QFormLayout()
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    layout.setHorizontalSpacing(SPACE_M)
    layout.setVerticalSpacing(SPACE_M)
    return layout


def stand_for(whole: QWidget, field: QWidget) -> None:
    """Lead the focus of something made of several parts to one of them: from a label's letter too.

    A label hands the focus on only to what takes it by its own policy, which a proxy alone does not give.
    """
    whole.setFocusPolicy(field.focusPolicy())
    whole.setFocusProxy(field)


def off_the_edge(field: QAbstractSpinBox) -> None:
    """Keep a number off the left edge of its field, which the style sheet does not do: it lays out the frame alone."""
    field.lineEdit().setTextMargins(SPACE_S, 0, SPACE_S, 0)


def radio_in(group: QButtonGroup, text: str, name: str) -> QRadioButton:
    """Return one more answer of a group, no wider than its words: what is clicked is what is read."""
    radio = QRadioButton(text)
    radio.setObjectName(name)
    radio.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    group.addButton(radio)
    return radio


def with_mnemonics(names: list[str], taken: str = "") -> list[str]:
    """Mark in each label a letter that no other label has; ``taken`` holds those of the buttons beside them."""
    used, marked = set(taken.casefold()), []
    for name in names:
        place = next((at for at, one in enumerate(name) if one.isascii() and one.isalpha() and _free(one, used)), None)
        if place is not None:
            used.add(name[place].casefold())
        marked.append(name if place is None else f"{name[:place]}&{name[place:]}")
    return marked


def _free(letter: str, used: set[str]) -> bool:
    return letter.casefold() not in used


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
        stand_for(self, self.edit)
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
        if problem != self.complaint.text():
            speak(self.edit, problem, is_urgent=True)
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


def clearable(line: QLineEdit) -> None:
    """Give a line the cross that empties it, with a name: the one that comes with the cross is empty."""
    line.setClearButtonEnabled(True)
    cross = line.findChild(QAction, "_q_qlineeditclearaction")
    if cross is not None:
        cross.setText(QCoreApplication.translate("Forms", "Vider ce champ"))


def magnified(line: QLineEdit) -> None:
    """Draw a magnifying glass in a line: Qt makes a button of it, which bears the line's own name."""
    glass = sign_in(line, "search", QLineEdit.ActionPosition.LeadingPosition)
    glass.setText(line.accessibleName())


def text_lines(name: str, object_name: str) -> QPlainTextEdit:
    """Return a field for a few lines, left by Tab."""
    lines = QPlainTextEdit()
    lines.setObjectName(object_name)
    lines.setAccessibleName(name)
    lines.setTabChangesFocus(True)
    lines.setFixedHeight(round(_LINES_HEIGHT * text_scale() / 100))
    return lines


def name_choice(box: QComboBox, name: str) -> None:
    """Name a drop-down list: where no label beside it does, this system has nothing but its description for that."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


def choice(name: str, options: dict[str, str], current: str = "") -> QComboBox:
    """Return a drop-down list of values with their labels."""
    box = QComboBox()
    name_choice(box, name)
    for value, text in options.items():
        box.addItem(text, value)
    if current:
        box.setCurrentIndex(max(0, box.findData(current)))
    return box


def date_field(name: str, day: QDate | None = None, *, last: date | None = None) -> QDateEdit:
    """Return a date field written as 23/11/2026, with a calendar; ``last`` is the latest day, and the first shown."""
    latest = QDate(last.year, last.month, last.day) if last is not None else None
    field = QDateEdit(day or latest or QDate.currentDate())
    if latest is not None:
        field.setMaximumDate(latest)
    field.setDisplayFormat("dd/MM/yyyy")
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    return field


def chosen_date(field: QDateEdit) -> date:
    """Return the day of a date field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())
