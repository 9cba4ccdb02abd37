"""Look in the vault for someone who is not in the book: only then is « no data held » a true answer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.accounts.roles import Permission
from app.rights.errors import VaultNotSearched
from app.rights.read_requests import read_request
from app.rights.vault_part import note_vault_part, vault_stand
from app.values import EmailAddress, PhoneNumber
from app.vault.search_person import Sought
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import CheckedLine
from ui.kit.sizes import fit
from ui.kit.tasks import Task
from ui.rights.vault_panel import VaultPanel

_SIZE = (680, 520)


class VaultSearchDialog(FormDialog):
    """A name, an address and a number, then the vault's password; those who may not open it leave it to the controller."""

    help_page = "requests#new"

    def __init__(self, workspace: UnlockedWorkspace, request_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("vaultSearchDialog")
        self.setWindowTitle(
            self.tr("Demande n°\u00a0{number}\u00a0: chercher dans le coffre").format(number=request_id)
        )
        self._request_id = request_id
        self._task: Task | None = None
        self._may = workspace.account.may(Permission.OPEN_VAULT)
        with workspace.reading() as uow:
            request, stand = read_request(uow, request_id), vault_stand(uow)
        self.panel = VaultPanel(workspace, self._sought, request_id)
        if self._may:
            self._build_form(request.line.who)
        self.column.addWidget(self.panel)
        self.column.addStretch(1)
        self.panel.work_started.connect(self._on_work_started)
        self.panel.show_stand(stand)
        if not stand.must_be_searched:
            self.explain(self.tr("Le coffre est vide ou n'existe pas\u00a0: il n'y a rien à y chercher."))
            self.only_close()
        elif self._may:
            self.set_act(self.tr("&Noter la recherche"), self._note, self._said, "noteVaultSearch")
            fit(self, *_SIZE)
        else:
            said = self.tr("La demande attend le responsable de traitement.")
            text = self.tr("&Laisser au responsable")
            self.set_act(text, self._leave, lambda: said, "leaveToController")

    def reject(self) -> None:
        """Leave once the search under way has ended."""
        if self._task is not None:
            self._task.wait()
        super().reject()

    def _build_form(self, who: str) -> None:
        self.explain(
            self.tr(
                "Cette personne n'est pas dans vos fiches. Elle peut avoir été archivée\u00a0: cherchez avec ce que vous "
                "savez d'elle."
            )
        )
        self._name = CheckedLine(self.tr("Nom"), required=True)
        self._email, self._phone = CheckedLine(self.tr("E-mail")), CheckedLine(self.tr("Téléphone"))
        for line, name in ((self._name, "soughtName"), (self._email, "soughtEmail"), (self._phone, "soughtPhone")):
            line.edit.setObjectName(name)
            line.changed.connect(self._on_changed)
        self._name.set_text(who)
        self.form.addRow(self.tr("N&om"), self._name)
        self.form.addRow(self.tr("&E-mail"), self._email)
        self.form.addRow(self.tr("&Téléphone"), self._phone)

    def _sought(self) -> Sought:
        """Read what was typed; InvalidEmail, InvalidPhone."""
        email, phone = self._email.text(), self._phone.text()
        return Sought(
            names=(self._name.text(),),
            emails=(EmailAddress.parse(email).value,) if email else (),
            phones=(PhoneNumber.parse(phone).e164,) if phone else (),
        )

    def _on_changed(self) -> None:
        if self.panel.archives is not None:
            self.panel.forget()
            with self.workspace.reading() as uow:
                self.panel.show_stand(vault_stand(uow))

    def _on_work_started(self, task: Task) -> None:
        self._task = task
        task.finished.connect(self._on_work_ended)

    def _on_work_ended(self) -> None:
        self._task = None

    def _note(self, uow: UnitOfWork) -> None:
        if self.panel.archives is None:
            raise VaultNotSearched
        note_vault_part(uow, self._request_id, self.panel.archives)

    def _leave(self, uow: UnitOfWork) -> None:
        note_vault_part(uow, self._request_id, None)

    def _said(self) -> str:
        if self.panel.archives:
            return self.tr(
                "Des archives sont à cette personne\u00a0: créez sa fiche, et répondez-lui par le dossier d'accès."
            )
        return self.tr("Recherche notée\u00a0: le coffre n'a rien sur cette personne.")


def open_vault_search(parent: QWidget, workspace: UnlockedWorkspace, request_id: int) -> VaultSearchDialog:
    """Open the dialog for a request of access by someone who is not in the book."""
    dialog = VaultSearchDialog(workspace, request_id, parent)
    dialog.open()
    return dialog
