"""Answer a request of access, from « who asks » to the encrypted file, its sheet and its letter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget, QWizard

from app.rights.answer_access import waiting_request
from app.rights.directives import death_of
from app.rights.holdings import collect_holdings
from app.rights.kinds import RequestKind
from app.rights.open_request import expected_deadline
from app.workspace import UnlockedWorkspace
from ui.kit.labels import label
from ui.kit.sizes import fit
from ui.kit.tasks import Task
from ui.kit.wizard import Wizard
from ui.rights.access_done_page import DonePage
from ui.rights.access_draft import AccessDraft
from ui.rights.access_form_page import FormPage
from ui.rights.access_holdings_page import HoldingsPage
from ui.rights.access_who_page import WhoPage


class AccessWizard(Wizard):
    """Four pages that share one draft; from the contact it takes four clicks. Portability has the same pages, less in them.

    Signals:
        answered(int): the file was made, for the request of that number.
        request_opened(): the request is on record and waits for the person's identity.
    """

    answered = Signal(int)
    request_opened = Signal()
    help_page = "requests#answer"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        contact_id: int,
        parent: QWidget | None = None,
        *,
        kind: RequestKind = RequestKind.ACCESS,
    ) -> None:
        super().__init__("", parent)
        is_portability = kind is RequestKind.PORTABILITY
        self.setWindowTitle(self.tr("Droit à la portabilité") if is_portability else self.tr("Droit d'accès"))
        self.setObjectName("accessWizard")
        self.draft = _start(workspace, contact_id, kind)
        self._task: Task | None = None
        self.who_page = WhoPage(workspace, self.draft)
        self.holdings_page = HoldingsPage(workspace, self.draft)
        self.form_page = FormPage(self.draft)
        self.done_page = DonePage(workspace, self.draft)
        for page in (self.who_page, self.holdings_page, self.form_page, self.done_page):
            self.addPage(page)
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Préparer le dossier"))
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self._problem = label("", "error")
        self.form_page.column.addWidget(self._problem)
        self.who_page.left_waiting.connect(self._on_left_waiting)
        self.holdings_page.vault.work_started.connect(self._on_work_started)
        self.done_page.work_started.connect(self._on_work_started)
        self.done_page.failed.connect(self._on_failed)
        self.done_page.made.connect(self._on_made)
        fit(self, 860, 640)

    def set_path(self, path: Path) -> None:
        """Choose where the file goes."""
        self.form_page.set_path(path)

    def reject(self) -> None:
        """Leave once the running work has ended."""
        if self._task is not None:
            self._task.wait()
        super().reject()

    def _on_work_started(self, task: Task) -> None:
        self._task = task
        task.finished.connect(self._on_work_ended)

    def _on_work_ended(self) -> None:
        self._task = None

    def _on_failed(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self.back()

    def _on_made(self) -> None:
        if self.draft.answer is not None:
            self.answered.emit(self.draft.answer.request.number)

    def _on_left_waiting(self) -> None:
        self.request_opened.emit()
        self.reject()


def _start(workspace: UnlockedWorkspace, contact_id: int, kind: RequestKind) -> AccessDraft:
    """Return the draft: from the request on record where there is one, else received today at the desk."""
    with workspace.reading() as uow:
        name = collect_holdings(uow.session, contact_id).display_name
        waiting = waiting_request(uow, contact_id, kind)
        today = uow.clock.today()
        if waiting is None:
            is_deceased = death_of(uow, contact_id) is not None
            due_on = expected_deadline(uow, today)
            return AccessDraft(contact_id, name, today, due_on, kind=kind, is_deceased=is_deceased)
    return AccessDraft(
        contact_id,
        name,
        waiting.received_on,
        waiting.due_on,
        channel=waiting.channel,
        identity=waiting.identity,
        request_id=waiting.id,
        kind=kind,
    )
