"""The contracts of a contact: which run, which ended, and how to note either."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.read_contact import ContractLine
from app.contacts.relationship import add_contract, end_contract
from app.errors import UserError
from app.formats import format_date
from app.workspace import UnlockedWorkspace
from ui.contacts.tacit_renewal_dialog import RenewalFields, TacitRenewalDialog
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import CheckedLine, chosen_date, date_field, form_layout
from ui.kit.labels import button, hide_unless
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_LINE = Qt.ItemDataRole.UserRole + 1


class ContractsView(QWidget):
    """A list of contracts with two buttons.

    Signals:
        changed(str): a contract was noted or ended; the sentence says which.
    """

    changed = Signal(str)
    help_page = "contacts#contracts"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contact_id = 0
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Contrats"))
        self._add = button(self.tr("&Ajouter un contrat…"), self._on_add, name="addContract", symbol="plus")
        self._end = button(self.tr("Finir le contrat a&ujourd'hui"), self._on_end, name="endContract")
        self._renewal = button(self.tr("&Reconduction tacite…"), self._on_renewal, name="tacitRenewal")
        hide_unless(workspace.account.may(Permission.EDIT_CONTACTS), self._add, self._end, self._renewal)
        buttons = FlowLayout(spacing=SPACE_S)
        buttons.addWidget(self._add)
        buttons.addWidget(self._end)
        buttons.addWidget(self._renewal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)

    def show_contract_lines(self, contact_id: int, lines: tuple[ContractLine, ...]) -> None:
        """Show the contracts of a contact."""
        self._contact_id = contact_id
        self._list.clear()
        for line in lines:
            until = self.tr("jusqu'au {day}").format(day=format_date(line.ended_on)) if line.ended_on else ""
            state = self.tr("en cours") if line.is_running else self.tr("terminé")
            since = self.tr("depuis le {day}").format(day=format_date(line.started_on))
            renews = self.tr("se reconduit, à refuser jusqu'au {day}").format(day=format_date(line.last_refusal_on))
            parts = (line.label, line.product_family, since, until, state, renews if line.last_refusal_on else "")
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setData(Qt.ItemDataRole.UserRole, line.id)
            item.setData(_LINE, line)
            self._list.addItem(item)
        self._end.setEnabled(any(line.is_running for line in lines))
        self._renewal.setEnabled(bool(lines))
        if lines:
            self._list.setCurrentRow(0)

    def _on_add(self) -> None:
        dialog = ContractDialog(self._workspace, self._contact_id, self)
        dialog.accepted.connect(lambda: self.changed.emit(self.tr("Contrat ajouté.")))
        dialog.open()

    def _on_renewal(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        dialog = TacitRenewalDialog(self._workspace, item.data(_LINE), self)
        dialog.accepted.connect(lambda: self.changed.emit(self.tr("Reconduction notée.")))
        dialog.open()

    def _on_end(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                end_contract(uow, item.data(Qt.ItemDataRole.UserRole), uow.clock.today())
        except UserError as error:
            show_error(self, error)
            return
        self.changed.emit(self.tr("Fin du contrat notée."))


class ContractDialog(QDialog):
    """Asks for a contract."""

    help_page = "contacts#contracts"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self.setWindowTitle(self.tr("Ajouter un contrat"))
        self.setMinimumWidth(460)
        today = workspace.clock.today()
        day = QDate(today.year, today.month, today.day)
        self._label = CheckedLine(self.tr("Contrat"), required=True)
        self._label.edit.setObjectName("contractLabel")
        self._family = CheckedLine(self.tr("Famille de produits"))
        self._start = date_field(self.tr("Début"), day)
        self._ends = QCheckBox(self.tr("La &fin est connue"))
        self._end = date_field(self.tr("Fin"), day.addYears(1))
        self._end.setEnabled(False)
        self._ends.toggled.connect(self._end.setEnabled)
        self._renewal = RenewalFields(today)
        self._save = button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveContract")
        self._save.setEnabled(False)
        self._label.changed.connect(lambda: self._save.setEnabled(self._label.is_valid))
        form = form_layout()
        for text, field in (
            (self.tr("&Contrat *"), self._label),
            (self.tr("Famille de &produits"), self._family),
            (self.tr("&Début"), self._start),
            ("", self._ends),
            (self.tr("F&in"), self._end),
        ):
            form.addRow(text, field)
        self._renewal.add_to(form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(form)
        layout.addLayout(buttons)

    def _on_save(self) -> None:
        ended = chosen_date(self._end) if self._ends.isChecked() else None
        try:
            with self._workspace.unit_of_work() as uow:
                add_contract(
                    uow,
                    self._contact_id,
                    self._label.text(),
                    chosen_date(self._start),
                    ended,
                    self._family.text(),
                    last_refusal_on=self._renewal.last_refusal_on(),
                )
        except UserError as error:
            show_error(self, error)
            return
        self.accept()
