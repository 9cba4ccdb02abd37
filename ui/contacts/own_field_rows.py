"""The business's own fields in a form: one widget each, checked as one types, nothing chosen beforehand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from app.contacts.own_value_rules import NO, YES, own_value_words, parse_own_value
from app.register.own_entries import own_name
from app.register.own_kinds import OwnFieldKind
from app.register.read_own_fields import OwnFieldView, form_fields
from app.values.text import SHORT
from app.workspace import UnlockedWorkspace
from ui.kit.forms import CheckedLine, choice

_UNKNOWN = "\u2014"


class OwnFieldRows(QObject):
    """The rows that a contact's form gets for the fields in use that the role may write.

    Signals:
        changed(): something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, fields: Iterable[OwnFieldView], today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = {field.id: field for field in fields}
        self._today = today
        self._widgets = {field.id: self._make(field) for field in self._fields.values()}

    @property
    def labels(self) -> list[str]:
        """The names of the rows; a star marks what must be filled."""
        return [f"{one.label} *" if one.said.is_required else one.label for one in self._fields.values()]

    @property
    def is_valid(self) -> bool:
        """Say whether every field may be saved."""
        return all(self._may_be_saved(field) for field in self._fields.values())

    def add_to(self, form: QFormLayout, names: Iterable[str]) -> None:
        """Add the rows to a form under these names, which bear their mnemonics."""
        for name, widget in zip(names, self._widgets.values(), strict=True):
            form.addRow(name, widget)

    def widget(self, field_id: int) -> QWidget:
        """Return the widget of a field."""
        return self._widgets[field_id]

    def values(self) -> dict[int, str]:
        """What was typed, as it is kept; empty where nothing is known."""
        return {
            number: parse_own_value(field.kind, field.said.choices, self._text(number), self._today)
            for number, field in self._fields.items()
        }

    def fill(self, values: Mapping[int, str]) -> None:
        """Show kept values."""
        for number, field in self._fields.items():
            value = values.get(number, "")
            widget = self._widgets[number]
            if isinstance(widget, QComboBox):
                widget.setCurrentIndex(max(0, widget.findData(value)))
            elif isinstance(widget, CheckedLine):
                widget.set_text(own_value_words(field.kind, value) if value else "")

    def typed(self) -> dict[str, list[str]]:
        """What was typed, right or wrong, by the fields' names in the catalogue."""
        return {own_name(number): [self._text(number)] for number in self._fields if self._text(number)}

    def fill_typed(self, typed: Mapping[str, list[str]]) -> None:
        """Show again what ``typed`` kept."""
        for number, widget in self._widgets.items():
            text = next(iter(typed.get(own_name(number), ())), "")
            if isinstance(widget, QComboBox):
                widget.setCurrentIndex(max(0, widget.findData(text)))
            elif isinstance(widget, CheckedLine):
                widget.set_text(text)

    def _make(self, field: OwnFieldView) -> QWidget:
        widget: QWidget
        if field.kind in (OwnFieldKind.CHOICE, OwnFieldKind.YES_NO):
            widget = choice(field.label, {"": _UNKNOWN} | self._options(field))
            widget.currentIndexChanged.connect(lambda _index: self.changed.emit())
        else:
            widget = CheckedLine(field.label, self._check(field), required=field.said.is_required)
            widget.edit.setPlaceholderText(self._example(field.kind))
            widget.edit.setToolTip(field.said.purpose)
            widget.edit.setMaxLength(SHORT)
            widget.changed.connect(self.changed)
        widget.setObjectName(f"own_{field.id}")
        widget.setToolTip(field.said.purpose)
        widget.setAccessibleDescription(field.said.purpose)
        return widget

    @staticmethod
    def _options(field: OwnFieldView) -> dict[str, str]:
        if field.kind is OwnFieldKind.CHOICE:
            return {one: one for one in field.said.choices}
        return {value: own_value_words(field.kind, value) for value in (YES, NO)}

    def _check(self, field: OwnFieldView) -> Callable[[str], object]:
        return lambda text: parse_own_value(field.kind, field.said.choices, text, self._today)

    def _example(self, kind: OwnFieldKind) -> str:
        examples = {
            OwnFieldKind.NUMBER: self.tr("12,5"),
            OwnFieldKind.DATE: self.tr("jj/mm/aaaa"),
            OwnFieldKind.BIRTH_DATE: self.tr("jj/mm/aaaa"),
            OwnFieldKind.BIRTH_DAY_MONTH: self.tr("jj/mm"),
            OwnFieldKind.BIRTH_YEAR: self.tr("aaaa"),
        }
        return examples.get(kind, "")

    def _text(self, number: int) -> str:
        widget = self._widgets[number]
        if isinstance(widget, QComboBox):
            return str(widget.currentData() or "")
        assert isinstance(widget, CheckedLine)
        return widget.text()

    def _may_be_saved(self, field: OwnFieldView) -> bool:
        widget = self._widgets[field.id]
        if isinstance(widget, CheckedLine):
            return widget.is_valid
        return bool(self._text(field.id)) or not field.said.is_required


def own_rows(workspace: UnlockedWorkspace, parent: QObject) -> OwnFieldRows:
    """Return the rows for the account that acts."""
    with workspace.reading() as uow:
        fields = form_fields(uow)
    return OwnFieldRows(fields, workspace.clock.today(), parent)
