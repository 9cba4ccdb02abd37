"""Prepare a message to many, from its purpose to the file of its recipients."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget, QWizard

from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.sizes import fit
from ui.kit.wizard import Wizard
from ui.messaging.campaign_audience_page import AudiencePage
from ui.messaging.campaign_message_page import MessagePage
from ui.messaging.campaign_purpose_page import PurposePage
from ui.messaging.campaign_recap_page import RecapPage
from ui.messaging.campaign_sheet import CampaignSheet


class CampaignWizard(Wizard):
    """Four pages on one draft, kept in the file at each step: closing loses nothing.

    Signals:
        announced(str, object): the draft was kept, or the recipients left; nothing undoes it.
    """

    announced = Signal(str, object)
    help_page = "lists#mailings"

    def __init__(
        self, workspace: UnlockedWorkspace, campaign_id: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Préparer un envoi"))
        self.setObjectName("campaignWizard")
        self.sheet = CampaignSheet.opened(workspace, campaign_id)
        self.purpose_page = PurposePage(self.sheet)
        self.audience_page = AudiencePage(self.sheet)
        self.message_page = MessagePage(self.sheet)
        self.recap_page = RecapPage(self.sheet)
        for page in (self.purpose_page, self.audience_page, self.message_page, self.recap_page):
            self.addPage(page)
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage, on=False)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Garder et fermer"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Fermer"))
        self._refused_once = self._has_left = False
        self.recap_page.exported.connect(self._on_exported)
        self.message_page.reclassified.connect(self._on_reclassified)
        fit(self, 980, 680)

    def reject(self) -> None:
        """Keep the draft, then close; where it cannot be kept, say why once and then let go."""
        if self.sheet.is_begun and not self._refused_once and not self._has_left:
            try:
                self.sheet.save()
            except UserError as error:
                self._refused_once = True
                show_error(self, error)
                return
            self.announced.emit(self.tr("Brouillon gardé sous «\u00a0Envois\u00a0»."), None)
        super().reject()

    def done(self, result: int) -> None:
        """Close once the file being made is there."""
        self.recap_page.wait()
        super().done(result)

    def _on_exported(self, sentence: str) -> None:
        """What has left is on record: there is no way back to its pages."""
        self._has_left = True
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.announced.emit(sentence, None)

    def _on_reclassified(self) -> None:
        """Go back to those who may receive it now that it is commercial: they are fewer."""
        self.purpose_page.initializePage()
        self.audience_page.initializePage()
        self.back()


def open_campaign(parent: QWidget, workspace: UnlockedWorkspace, campaign_id: int | None = None) -> QDialog:
    """Open the wizard on a new message, or on a draft."""
    wizard = CampaignWizard(workspace, campaign_id, parent)
    wizard.open()
    return wizard
