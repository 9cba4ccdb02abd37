"""Let contacts leave the book: whose, which fields, what for, in what form; then the file, and what is in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget, QWizard

from app.contacts.read_contact import ContactQuery
from app.workspace import UnlockedWorkspace
from ui.exchange.export_done_page import DonePage
from ui.exchange.export_draft import ExportDraft
from ui.exchange.export_fields_page import FieldsPage
from ui.exchange.export_form_page import FormPage
from ui.exchange.export_what_page import WhatPage
from ui.exchange.export_why_page import WhyPage
from ui.kit.sizes import fit
from ui.kit.tasks import end_tasks
from ui.kit.wizard import Wizard


class ExportWizard(Wizard):
    """Five pages that share one draft; nothing is written before the fourth is accepted.

    Signals:
        exported(int): so many people are in the file.
    """

    exported = Signal(int)
    help_page = "export"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        query: ContactQuery,
        chosen: tuple[int, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Exporter des contacts"), parent)
        self.setObjectName("exportWizard")
        self.draft = ExportDraft(query, chosen)
        self.what_page = WhatPage(workspace, self.draft)
        self.fields_page = FieldsPage(workspace, self.draft)
        self.why_page = WhyPage(workspace, self.draft)
        self.form_page = FormPage(workspace, self.draft)
        self.done_page = DonePage(workspace, self.draft)
        for page in (self.what_page, self.fields_page, self.why_page, self.form_page, self.done_page):
            self.addPage(page)
        self.done_page.stopped.connect(self._on_stopped)
        self.done_page.made.connect(self._on_made)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Exporter"))
        fit(self, 860, 600)

    def set_path(self, path: Path) -> None:
        """Choose where the file goes."""
        self.form_page.set_path(path)

    def reject(self) -> None:
        """Leave: whatever runs is stopped first, and leaves nothing."""
        end_tasks(self)
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        end_tasks(self)
        super().closeEvent(event)

    def _on_stopped(self, sentence: str) -> None:
        self.back()
        self.form_page.say(sentence)

    def _on_made(self) -> None:
        if self.draft.report is not None:
            self.exported.emit(self.draft.report.people)
