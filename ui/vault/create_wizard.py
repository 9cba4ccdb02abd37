"""Create the archive vault after the first start: its password, then its own recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget, QWizard

from app.accounts import recovery_code
from app.accounts.business import read_business
from app.accounts.key_derivation import KdfCosts
from app.errors import UserError
from app.vault.create_vault import create_vault
from app.workspace import UnlockedWorkspace
from ui.accounts.first_start_pages import SheetPage
from ui.accounts.first_start_pages import VaultPage as PasswordPage
from ui.kit.errors import show_error
from ui.kit.tasks import Progress, Task, run
from ui.kit.wizard import Wizard


class CreateVaultWizard(Wizard):
    """The two pages of the first start, for whoever left without a vault.

    Signals:
        created(): the vault exists.
    """

    created = Signal()
    help_page = "vault"

    def __init__(
        self, workspace: UnlockedWorkspace, parent: QWidget | None = None, *, costs: KdfCosts | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Créer le coffre d'archives"))
        self.setObjectName("createVaultWizard")
        self._workspace, self._costs = workspace, costs
        self._code = recovery_code.generate()
        self._task: Task | None = None
        with workspace.reading() as uow:
            business = read_business(uow)
        words = (business.name, business.town, workspace.account.display_name)
        self.password_page = PasswordPage(lambda: words)
        title = self.tr("Fiche de secours du coffre")
        self.sheet_page = SheetPage(title, "vault", lambda: (business, self._code), workspace.clock)
        self.addPage(self.password_page)
        self.addPage(self.sheet_page)
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Créer le coffre"))

    def accept(self) -> None:
        """Create the vault, and leave once it exists."""
        if self._task is not None:
            return
        finish = self.button(QWizard.WizardButton.FinishButton)
        finish.setEnabled(False)
        workspace, password, code, costs = self._workspace, self.password_page.password(), self._code, self._costs

        def work(_progress: Progress) -> None:
            create_vault(workspace, password, code, costs=costs)

        self._task = run(self, work, on_done=lambda _none: self._on_created(), on_error=self._on_refused)

    def reject(self) -> None:
        """Leave, once the creation under way has ended."""
        if self._task is None:
            super().reject()

    def _on_created(self) -> None:
        self._task = None
        self.created.emit()
        super().accept()

    def _on_refused(self, error: UserError) -> None:
        self._task = None
        self.button(QWizard.WizardButton.FinishButton).setEnabled(True)
        show_error(self, error)
