"""The postal addresses of a contact: the main one first, each with what it is for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.addresses import (
    AddressLine,
    PostalDraft,
    add_address,
    change_address,
    make_main,
    remove_address,
)
from app.contacts.kinds import AddressLabel
from app.errors import UserError
from app.register import entry
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import wording
from ui.contacts.town_completion import TownCompletion
from ui.kit.errors import show_error
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import CheckedLine, choice, with_mnemonics
from ui.kit.labels import button, hide_unless, label, more_button
from ui.kit.theme import SPACE_S

Result = TypeVar("Result")
_LINES = ("address_line1", "address_line2", "postcode", "town", "country")


class AddressesView(QWidget):
    """A list of addresses with its buttons.

    Signals:
        changed(str, object): an address came, went or became the main one; the object undoes it, or is None.
    """

    changed = Signal(str, object)
    help_page = "contacts#addresses"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, 0
        self.lines: tuple[AddressLine, ...] = ()
        self.view = QListWidget()
        self.view.setObjectName("addressList")
        self.view.setAccessibleName(self.tr("Adresses postales"))
        self.view.setWordWrap(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.itemActivated.connect(lambda _item: self._on_change())
        self.view.currentRowChanged.connect(lambda _row: self._enable())
        self._add = button(self.tr("A&jouter…"), self._on_add, name="addAddress", symbol="plus")
        self._change = button(self.tr("Corr&iger…"), self._on_change, name="changeAddress")
        self._more = more_button(
            self.tr("Autres actions sur cette adresse"),
            (self.tr("En faire l'adresse &principale"), "mainAddress", self._on_main),
            (self.tr("&Retirer"), "removeAddress", self._on_remove),
        )
        self._more.setObjectName("moreAddressActs")
        buttons = QHBoxLayout()
        hide_unless(workspace.account.may(Permission.EDIT_CONTACTS), self._add, self._change, self._more)
        for one in (self._add, self._change, self._more):
            buttons.addWidget(one)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(label(self.tr("Adresses postales"), "heading", wrap=False))
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def show_lines(self, contact_id: int, lines: tuple[AddressLine, ...]) -> None:
        """Show a contact's addresses."""
        self._contact_id, self.lines = contact_id, lines
        self.view.clear()
        for line in self.lines:
            main = self.tr("principale") if line.id is None else ""
            self.view.addItem(" · ".join(part for part in (line.address.text, line.label, main) if part))
        if self.lines:
            self.view.setCurrentRow(0)
        self._enable()

    def _line(self) -> AddressLine | None:
        row = self.view.currentRow()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def _enable(self) -> None:
        line = self._line()
        self._change.setEnabled(line is not None)
        # The main one is corrected, or another takes its place.
        self._more.setEnabled(line is not None and line.id is not None)

    def _on_add(self) -> None:
        dialog = AddressDialog(self._workspace, PostalDraft(), self)
        dialog.set_act(
            self.tr("A&jouter"),
            lambda uow: add_address(uow, self._contact_id, dialog.draft()),
            lambda: self.tr("Adresse ajoutée."),
            "saveAddress",
        )
        self._show(dialog)

    def _on_change(self) -> None:
        line = self._line()
        if line is None or not self._workspace.account.may(Permission.EDIT_CONTACTS):
            return
        dialog = AddressDialog(self._workspace, line.address, self)
        dialog.set_act(
            self.tr("&Enregistrer"),
            lambda uow: change_address(uow, self._contact_id, line.id, dialog.draft()),
            lambda: self.tr("Adresse corrigée."),
            "saveAddress",
        )
        self._show(dialog)

    def _show(self, dialog: FormDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.announced.connect(self.changed)
        dialog.open()

    def _on_main(self) -> None:
        line, contact_id = self._line(), self._contact_id
        if line is None or line.id is None:
            return
        address_id = line.id
        former = self._write(lambda uow: (make_main(uow, contact_id, address_id),))
        if former is not None:
            undo = self._writer(lambda uow: make_main(uow, contact_id, address_id)) if former[0] is not None else None
            self.changed.emit(self.tr("C'est maintenant l'adresse principale."), undo)

    def _on_remove(self) -> None:
        line, contact_id = self._line(), self._contact_id
        if line is None or line.id is None:
            return
        address_id = line.id
        was = self._write(lambda uow: (remove_address(uow, contact_id, address_id),))
        if was is not None:
            undo = self._writer(lambda uow: add_address(uow, contact_id, was[0]))
            self.changed.emit(self.tr("Adresse retirée."), undo)

    def _write(self, act: Callable[[UnitOfWork], Result]) -> Result | None:
        try:
            with self._workspace.unit_of_work() as uow:
                return act(uow)
        except UserError as error:
            show_error(self, error)
            return None

    def _writer(self, act: Callable[[UnitOfWork], object]) -> Callable[[], None]:
        workspace = self._workspace

        def undo() -> None:
            with workspace.unit_of_work() as uow:
                act(uow)

        return undo


class AddressDialog(FormDialog):
    """Asks for a postal address and what it is for; the town comes with its postcode."""

    help_page = "contacts#addresses"

    def __init__(self, workspace: UnlockedWorkspace, address: PostalDraft, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Adresse postale"), parent)
        options = {one.value: wording(f"contacts.address_label.{one.value}") for one in AddressLabel}
        names = [entry("contact", column).label for column in ("address_label", *_LINES)]
        said, *marked = with_mnemonics(names, taken="aejcds")
        held = address.address_label
        self.usage = choice(names[0], {"": "\u2014"} | options, held.value if held else "")
        self.usage.setObjectName("addressLabel")
        self.lines = {column: CheckedLine(name) for column, name in zip(_LINES, names[1:], strict=True)}
        self.form.addRow(said, self.usage)
        for (column, line), name in zip(self.lines.items(), marked, strict=True):
            line.set_text(getattr(address, column))
            line.edit.setObjectName(f"address_{column}")
            self.form.addRow(name, line)
        TownCompletion(*(self.lines[column] for column in ("postcode", "town", "country")))
        self.usage.setFocus()

    def draft(self) -> PostalDraft:
        """What was typed."""
        chosen = self.usage.currentData()
        label = AddressLabel(chosen) if chosen else None
        return PostalDraft(label, *(self.lines[column].text() for column in _LINES))
