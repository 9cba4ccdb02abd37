"""Leaving Aparté: take everything along, then destroy the folder, or keep it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget, QWizard

from app.accounts.business import read_business
from app.accounts.confirm_presence import confirm_presence
from app.errors import UserError
from app.leaving.destroy_folder import destroy_folder
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.labels import label
from ui.kit.tasks import Progress, Task, run
from ui.kit.wizard import Wizard, WizardPage
from ui.leaving.destroy_page import DestroyPage
from ui.leaving.take_page import TakePage


class LeaveWizard(Wizard):
    """Three pages; leaving before the last keeps the folder as it is.

    Signals:
        destroyed_folder(): the folder is gone, and the session with it.
    """

    destroyed_folder = Signal()
    help_page = "backups#leaving"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Quitter Aparté"))
        self.setObjectName("leaveWizard")
        self._workspace = workspace
        self._task: Task | None = None
        self._is_over = False
        with workspace.reading() as uow:
            name = read_business(uow).name
        self.take_page = TakePage(workspace)
        self.destroy_page = DestroyPage(workspace, name)
        self.destroy_page.setCommitPage(True)
        self.addPage(self.take_page)
        self.addPage(self.destroy_page)
        self.addPage(_EndPage())
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Garder le dossier"))
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Tout effacer"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Fermer Aparté"))

    def validateCurrentPage(self) -> bool:
        """Destroy before the last page is shown: it is reached once nothing is left."""
        if self.currentPage() is not self.destroy_page or self._is_over:
            return super().validateCurrentPage()
        if self._task is None:
            self.destroy_page.setEnabled(False)
            self._task = run(self, self._destroy(), on_done=lambda _none: self._on_destroyed(), on_error=self._on_error)
        return False

    def reject(self) -> None:
        """Keep the folder; once it is gone, closing is the only way."""
        if self._is_over:
            self.accept()
        elif self._task is None:
            super().reject()

    def accept(self) -> None:
        """Tell that it is over."""
        super().accept()
        self.destroyed_folder.emit()

    def _destroy(self) -> Callable[[Progress], None]:
        page, workspace = self.destroy_page, self._workspace
        name, password, with_backups = page.typed_name, page.password, page.with_backups

        def work(_progress: Progress) -> None:
            confirm_presence(workspace, password)
            destroy_folder(workspace, name, with_backups=with_backups)

        return work

    def _on_destroyed(self) -> None:
        self._task, self._is_over = None, True
        self.next()

    def _on_error(self, error: UserError) -> None:
        self._task = None
        self.destroy_page.setEnabled(True)
        self.destroy_page.forget_password()
        show_error(self, error)


class _EndPage(WizardPage):
    def __init__(self) -> None:
        super().__init__("")
        self.setTitle(self.tr("C'est effacé"))
        self.setSubTitle(self.tr("Aparté ne détient plus rien sur cet ordinateur."))
        text = label(
            self.tr(
                "N'oubliez pas les sauvegardes restées sur une clé ou un autre disque, la fiche de secours imprimée et le "
                "fichier que vous avez emporté\u00a0: ils contiennent ou ouvrent encore des données personnelles."
            )
        )
        text.setObjectName("leaveEnd")
        self.column.addWidget(text)
        self.column.addStretch(1)
