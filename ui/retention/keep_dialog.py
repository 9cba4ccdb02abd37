"""For which contract a person's data are kept; it may be noted there and then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.formats import format_date
from app.retention.due_lines import DueLine
from app.retention.review import keep_for_contract
from app.retention.running_contracts import RunningContract, running_contracts
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.contacts.contracts_view import ContractDialog
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import choice
from ui.kit.labels import button, label


class KeepDialog(FormDialog):
    """The contracts that run, and a button to note one that is missing."""

    help_page = "retention#contract"

    def __init__(self, workspace: UnlockedWorkspace, line: DueLine, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Garder pour un contrat en cours"), parent)
        self.setObjectName("keepDialog")
        self._contact_id = line.contact.id
        self.explain(
            self.tr("La fiche de {name} est gardée tant que ce contrat court : choisissez lequel.").format(
                name=line.contact.name
            )
        )
        self.contract = choice(self.tr("Contrat en cours"), {})
        self.contract.setObjectName("keepContract")
        self.contract.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._none = label(
            self.tr("Aucun contrat en cours n'est noté. Ajoutez-le pour pouvoir garder la fiche."), "warn"
        )
        self._none.setObjectName("keepNone")
        self.form.addRow(self.tr("&Contrat"), self.contract)
        self.column.addWidget(self._none)
        self.column.addWidget(
            button(self.tr("A&jouter un contrat…"), self._on_add, name="keepAdd"), alignment=Qt.AlignmentFlag.AlignLeft
        )
        self.set_act(self.tr("&Garder la fiche"), self._keep, self._said, "keepSave")
        self._read()

    def _read(self) -> None:
        with self.workspace.reading() as uow:
            found = running_contracts(uow, self._contact_id)
        self.contract.clear()
        for one in found:
            self.contract.addItem(self._name(one), one.id)
        self.contract.setEnabled(bool(found))
        self._none.setVisible(not found)

    def _name(self, contract: RunningContract) -> str:
        since = self.tr("{contract}, depuis le {day}").format(
            contract=contract.label, day=format_date(contract.started_on)
        )
        if contract.ends_on is None:
            return since
        return self.tr("{since}, jusqu'au {day}").format(since=since, day=format_date(contract.ends_on))

    def _keep(self, uow: UnitOfWork) -> None:
        keep_for_contract(uow, self._contact_id, self.contract.currentData())

    def _said(self) -> str:
        return self.tr("Fiche gardée pour le contrat : {contract}.").format(contract=self.contract.currentText())

    def _on_add(self) -> None:
        dialog = ContractDialog(self.workspace, self._contact_id, self)
        dialog.accepted.connect(self._read)
        dialog.open()
