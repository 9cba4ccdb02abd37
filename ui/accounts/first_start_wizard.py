"""The first start: nothing is created before the summary is accepted, then everything at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget, QWizard

from app.accounts import recovery_code
from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft
from app.accounts.key_derivation import KdfCosts
from app.clock import Clock
from app.errors import UserError
from app.first_start import FirstStartDraft, start_workspace
from app.workspace import UnlockedWorkspace
from ui.accounts.first_start_pages import (
    AccountsPage,
    BeginPage,
    BusinessPage,
    ControllerPage,
    SheetPage,
    SummaryPage,
    VaultPage,
    WelcomePage,
)
from ui.kit.errors import show_error
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.wizard import Wizard


class FirstStartWizard(Wizard):
    """Eight pages that share one draft.

    Signals:
        started(object, str): the open folder, and the next step wished.
        restore_asked(): the person has a backup to put back instead.
        folder_asked(): the person has a folder of Aparté from another computer.
        demo_asked(): the person wants to try first, with a fictional business.
    """

    started = Signal(object, str)
    restore_asked = Signal()
    folder_asked = Signal()
    demo_asked = Signal()
    help_page = "opening#first-start"

    def __init__(
        self, folder: Path, clock: Clock, *, costs: KdfCosts | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Premier démarrage d'Aparté"), parent)
        self.folder, self.clock, self._costs = folder, clock, costs
        self.code, self.vault_code = recovery_code.generate(), recovery_code.generate()
        self.business_page = BusinessPage()
        self.controller_page = ControllerPage(self.words)
        self.sheet_page = SheetPage(self.tr("Fiche de secours"), "base", lambda: (self.business(), self.code), clock)
        self.vault_page = VaultPage(self.words, lambda: self.controller_page.account().password)
        self.vault_sheet_page = SheetPage(
            self.tr("Fiche de secours du coffre"), "vault", lambda: (self.business(), self.vault_code), clock
        )
        self.accounts_page = AccountsPage(self.words)
        self.begin_page = BeginPage()
        self.summary_page = SummaryPage(self._summary)
        welcome = WelcomePage()
        welcome.restore_asked.connect(self.restore_asked)
        welcome.folder_asked.connect(self.folder_asked)
        welcome.demo_asked.connect(self.demo_asked)
        for page in (
            welcome,
            self.business_page,
            self.controller_page,
            self.sheet_page,
            self.vault_page,
            self.vault_sheet_page,
            self.accounts_page,
            self.begin_page,
            self.summary_page,
        ):
            self.addPage(page)
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Créer le dossier"))
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage, on=False)

    def business(self) -> Business:
        """The business as typed so far."""
        return self.business_page.business()

    def words(self) -> tuple[str, ...]:
        """The words that no password may be made of."""
        business = self.business()
        return (business.name, business.town, self.controller_page.name())

    def draft(self) -> FirstStartDraft:
        """Everything that was chosen."""
        accounts: tuple[AccountDraft, ...] = (self.controller_page.account(), *self.accounts_page.accounts())
        return FirstStartDraft(
            WorkspaceDraft(self.business(), accounts, self.code),
            self.vault_page.password(),
            are_issued=True,
            vault_recovery=self.vault_code,
        )

    def accept(self) -> None:
        """Create everything in one go, under a progress dialog; a refusal leaves nothing on the disk."""
        draft, folder, clock, costs = self.draft(), self.folder, self.clock, self._costs

        def work(_progress: Progress) -> UnlockedWorkspace:
            return start_workspace(folder, draft, clock=clock, costs=costs)

        title = self.tr("Création du dossier chiffré…")
        run_with_dialog(self, title, "", work, on_done=self._on_created, on_error=self._on_refused)

    def _summary(self) -> list[tuple[str, str]]:
        draft = self.draft()
        business = draft.workspace.business
        names = [f"{account.display_name} ({account.role.label})" for account in draft.workspace.accounts]
        return [
            (self.tr("Entreprise"), "\n".join((business.name, *business.address_lines))),
            (self.tr("Dossier"), str(self.folder)),
            (self.tr("Comptes"), "\n".join(names)),
            (self.tr("Fiches de secours"), self.tr("vérifiées, hors de l'ordinateur")),
            (self.tr("Coffre d'archives"), self.tr("créé, sous son propre mot de passe")),
            (self.tr("Ensuite"), self.begin_page.label_of_choice()),
        ]

    def _on_created(self, unlocked: UnlockedWorkspace) -> None:
        self.started.emit(unlocked, self.begin_page.choice())
        super().accept()

    def _on_refused(self, error: UserError) -> None:
        show_error(self, error)
