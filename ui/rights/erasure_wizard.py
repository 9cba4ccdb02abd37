"""Erase a person: see what goes and what stays, type the name, and confirm by letter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget, QWizard

from app.rights.erasure_preview import preview_erasure
from app.rights.propose_erasure import propose_erasure
from app.workspace import UnlockedWorkspace
from ui.kit.labels import restyle
from ui.kit.sizes import fit
from ui.kit.tasks import Task
from ui.kit.wizard import Wizard
from ui.rights.erasure_draft import ErasureDraft
from ui.rights.erasure_letter_page import LetterPage
from ui.rights.erasure_name_page import NamePage
from ui.rights.erasure_progress_page import ErasureProgressPage
from ui.rights.erasure_split_page import SplitPage


class ErasureWizard(Wizard):
    """Four pages that share one draft; from the contact it takes three clicks and a name.

    Signals:
        erased(int): the contact of that id is gone.
    """

    erased = Signal(int)
    help_page = "requests#erase"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("erasureWizard")
        self.draft = _start(workspace, contact_id)
        self.setWindowTitle(self.tr("Effacement de {name}").format(name=self.draft.name))
        self._contact_id = contact_id
        self._task: Task | None = None
        self.split_page = SplitPage(self.draft, workspace.clock.today())
        self.name_page = NamePage(self.draft)
        self.progress_page = ErasureProgressPage(workspace, self.draft)
        self.letter_page = LetterPage(workspace, self.draft)
        for page in (self.split_page, self.name_page, self.progress_page, self.letter_page):
            self.addPage(page)
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Effacer {name}").format(name=self.draft.name))
        erase = self.button(QWizard.WizardButton.CommitButton)
        erase.setProperty("role", "danger")
        restyle(erase)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.progress_page.work_started.connect(self._on_work_started)
        self.progress_page.done.connect(self._on_done)
        self.progress_page.failed.connect(self._on_failed)
        fit(self, 860, 660)

    def reject(self) -> None:
        """Leave, unless it is being erased: that ends by itself."""
        if self._task is None:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        if self._task is not None:
            event.ignore()
            return
        super().closeEvent(event)

    def _on_work_started(self, task: Task) -> None:
        self._task = task
        task.finished.connect(self._on_work_ended)

    def _on_work_ended(self) -> None:
        self._task = None

    def _on_done(self) -> None:
        self.erased.emit(self._contact_id)
        self.next()

    def _on_failed(self, sentence: str) -> None:
        self.back()
        self.name_page.say(sentence)


def _start(workspace: UnlockedWorkspace, contact_id: int) -> ErasureDraft:
    """Return the draft with what the facts propose."""
    with workspace.reading() as uow:
        preview, today = preview_erasure(uow, contact_id), uow.clock.today()
        has_vault = uow.keys.vault_public_key is not None
    proposal = propose_erasure(preview, today, has_vault=has_vault)
    return ErasureDraft(
        preview=preview,
        has_vault=has_vault,
        at_request=proposal.at_request,
        keep_suppression=proposal.keep_suppression,
        reason=proposal.reason,
        ends_on=proposal.ends_on,
    )
