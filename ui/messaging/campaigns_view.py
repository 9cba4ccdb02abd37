"""Mailings: those in preparation, those that left, and who left them since."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMessageBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.errors import UserError
from app.formats import format_count, format_instant
from app.messaging.audience import MailingList
from app.messaging.campaigns import delete_draft, export_campaign
from app.messaging.departures import Departures, check_again, export_again
from app.messaging.kinds import CampaignState, ExportForm
from app.messaging.sendings import SendingLine, close_campaign
from app.messaging.write_list import forms_of
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit import tasks
from ui.kit.counted import counted
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice
from ui.kit.labels import button, card, label, restyle
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_M, SPACE_S
from ui.messaging.campaign_wizard import CampaignWizard
from ui.messaging.export_choice import ask_where, recipients_told
from ui.messaging.recipients_dialog import RecipientsDialog
from ui.messaging.returns_dialog import ReturnsDialog
from ui.messaging.sendings_model import SendingsModel


class CampaignsView(QWidget):
    """Mailings above; below, the one chosen, checked again as it is opened.

    Signals:
        announced(str, object): something was done; nothing undoes it.
    """

    announced = Signal(str, object)
    help_page = "lists#mailings"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = SendingsModel(workspace, self)
        self._shown: SendingLine | None = None
        self._build()

    def refresh(self) -> None:
        """Read the mailings again and stay on the one that was shown."""
        if not self.workspace.account.may(Permission.EXPORT_MAILING_LIST):
            return
        row = max(0, self.view.currentIndex().row())
        self.model.reload()
        count = self.model.rowCount()
        self._body.setCurrentIndex(0 if count else 1)
        if count:
            self.view.selectRow(min(row, count - 1))
        self._show()

    def open_wizard(self, campaign_id: int | None = None) -> None:
        """Prepare a message, or go on with a draft."""
        wizard = CampaignWizard(self.workspace, campaign_id, self)
        wizard.announced.connect(self._on_announced)
        wizard.open()

    def export_to(self, path: Path) -> None:
        """Let the list leave again without those who left it, or build it anew where it is past its day."""
        shown = self._shown
        if shown is None or shown.export_id is None:
            return
        form, export_id, campaign_id = ExportForm(self.form.currentData()), shown.export_id, shown.campaign_id
        anew = shown.is_expired

        def work(_progress: tasks.Progress) -> MailingList:
            with self.workspace.unit_of_work() as uow:
                if anew and campaign_id is not None:
                    return export_campaign(uow, campaign_id, form, path)
                return export_again(uow, export_id, form, path)

        def done(found: MailingList) -> None:
            self._on_announced(recipients_told(found, path.name), None)

        self._buttons["exportAgain"].setEnabled(False)
        task = tasks.run(self, work, on_done=done, on_error=lambda error: show_error(self, error))
        task.finished.connect(lambda: self._buttons["exportAgain"].setEnabled(True))

    def _build(self) -> None:
        self.view = table_view(self.model, self.tr("Envois"), stretch=0)
        self.view.setObjectName("sendingsTable")
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.view.doubleClicked.connect(lambda _index: self._on_resume())
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(
            button(self.tr("Nouvel en&voi…"), self.open_wizard, role="primary", name="newCampaign", symbol="plus")
        )
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self._panel())
        self._body = QStackedWidget()
        self._body.addWidget(full)
        self._body.addWidget(
            EmptyState(
                "mail",
                self.tr(
                    "Un envoi réunit un message et les personnes qui peuvent le recevoir. Aparté écarte les autres et garde la preuve de chaque choix."
                ),
                button(self.tr("Préparer un en&voi…"), self.open_wizard, role="primary", name="firstCampaign"),
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        layout.addWidget(self._body)

    def _panel(self) -> QWidget:
        self._title = label("", "heading")
        self._about = label("", "muted")
        self._about.setObjectName("sendingAbout")
        self._left = label("")
        self._left.setObjectName("sendingDepartures")
        self._reasons = label("", "muted")
        self._reasons.setObjectName("sendingReasons")
        self.form = choice(self.tr("Format"), {})
        self.form.setObjectName("sendingForm")
        self.form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._buttons = {
            name: button(text, act, name=name, symbol=symbol)
            for name, text, act, symbol in (
                ("resumeCampaign", self.tr("&Continuer…"), self._on_resume, "pencil"),
                ("deleteCampaign", self.tr("&Supprimer le brouillon"), self._on_delete, "trash-2"),
                ("exportAgain", self.tr("&Exporter de nouveau…"), self._on_export, "file-down"),
                ("showRecipients", self.tr("&Destinataires…"), self._on_recipients, "users"),
                ("importReturns", self.tr("&Retours et refus…"), self._on_returns, "inbox"),
                ("closeCampaign", self.tr("&Noter comme envoyé"), self._on_close, "check"),
            )
        }
        holder = QWidget()
        row = FlowLayout(holder, spacing=SPACE_S)
        for name in ("resumeCampaign", "deleteCampaign"):
            row.addWidget(self._buttons[name])
        row.addWidget(self.form)
        for name in ("exportAgain", "showRecipients", "importReturns", "closeCampaign"):
            row.addWidget(self._buttons[name])
        return card(self._title, self._about, self._left, self._reasons, holder)

    def _show(self) -> None:
        row = self.view.currentIndex().row()
        self._shown = self.model.line(row) if 0 <= row < self.model.rowCount() else None
        shown = self._shown
        if shown is None:
            return
        self._title.setText(shown.name)
        is_draft, has_left = shown.state is CampaignState.DRAFT, shown.export_id is not None
        made = self.tr("Commencé le {when}.") if is_draft else self.tr("Sorti le {when}. Empreinte {sha}.")
        self._about.setText(made.format(when=format_instant(shown.made_at), sha=shown.sha256[:16]))
        self._about.setToolTip(shown.sha256)
        self._tell(self._check(shown))
        closed = shown.state is CampaignState.CLOSED
        may_export = has_left and not (shown.is_expired and (closed or shown.campaign_id is None))
        visible: dict[str, bool] = {
            "resumeCampaign": is_draft,
            "deleteCampaign": is_draft,
            "exportAgain": may_export,
            "showRecipients": has_left,
            "importReturns": has_left,
            "closeCampaign": has_left and not closed and shown.campaign_id is not None,
        }
        for name, is_visible in visible.items():
            self._buttons[name].setVisible(is_visible)
        again: QPushButton = self._buttons["exportAgain"]
        again.setText(self.tr("&Établir une liste à jour…") if shown.is_expired else self.tr("&Exporter de nouveau…"))
        self.form.setVisible(may_export)
        self._fill_forms(shown)

    def _check(self, shown: SendingLine) -> Departures | None:
        if shown.export_id is None:
            return None
        with self.workspace.reading() as uow:
            return check_again(uow, shown.export_id)

    def _tell(self, found: Departures | None) -> None:
        self._left.setVisible(found is not None)
        self._reasons.setVisible(found is not None and bool(found.by_reason or found.is_expired))
        if found is None:
            return
        self._left.setText(found.sentence)
        self._left.setProperty("role", "warn" if found.total else "good")
        restyle(self._left)
        lines = [
            f"{format_count(count)} · {wording(f'messaging.reason.{reason.name.lower()}')}"
            for reason, count in found.by_reason.items()
        ]
        if found.is_expired:
            lines.append(self.tr("Cette liste n'est plus à utiliser\u00a0: son jour est passé."))
        self._reasons.setText("\n".join(lines))

    def _fill_forms(self, shown: SendingLine) -> None:
        forms = [
            one for one in forms_of(shown.channel) if shown.campaign_id is not None or one is not ExportForm.EMAILS
        ]
        self.form.clear()
        for one in forms:
            self.form.addItem(wording(f"campaigns.export_form.{one.value}"), one.value)
        if shown.form is not None:
            self.form.setCurrentIndex(max(0, self.form.findData(shown.form.value)))

    def _on_announced(self, sentence: str, undo: object) -> None:
        self.refresh()
        self.announced.emit(sentence, undo)

    def _on_resume(self) -> None:
        if self._shown is not None and self._shown.state is CampaignState.DRAFT:
            self.open_wizard(self._shown.campaign_id)

    def _on_delete(self) -> None:
        shown = self._shown
        if shown is None or shown.campaign_id is None:
            return
        box = QMessageBox(self)
        box.setObjectName("deleteDraft")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(
            self.tr("Supprimer le brouillon «\u00a0{name}\u00a0»\u00a0? Son texte sera perdu.").format(name=shown.name)
        )
        yes = box.addButton(self.tr("&Supprimer"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("&Garder"), QMessageBox.ButtonRole.RejectRole)
        campaign_id = shown.campaign_id
        yes.clicked.connect(lambda: self._delete(campaign_id))
        box.open()

    def _delete(self, campaign_id: int) -> None:
        try:
            with self.workspace.unit_of_work() as uow:
                delete_draft(uow, campaign_id)
        except UserError as error:
            show_error(self, error)
            return
        self._on_announced(self.tr("Brouillon supprimé."), None)

    def _on_export(self) -> None:
        if self._shown is not None:
            ask_where(self, ExportForm(self.form.currentData()), self._shown.name, self.export_to)

    def _on_close(self) -> None:
        if self._shown is None or self._shown.campaign_id is None:
            return
        try:
            with self.workspace.unit_of_work() as uow:
                informed = close_campaign(uow, self._shown.campaign_id)
        except UserError as error:
            show_error(self, error)
            return
        said = self.tr("Envoi noté.")
        if informed:
            one = self.tr("{count} personne est désormais informée.")
            said += " " + counted(informed, one, self.tr("{count} personnes sont désormais informées."))
        self._on_announced(said, None)

    def _on_recipients(self) -> None:
        if self._shown is not None and self._shown.export_id is not None:
            dialog = RecipientsDialog(self.workspace, self._shown.export_id, self)
            dialog.announced.connect(self._on_announced)
            dialog.open()

    def _on_returns(self) -> None:
        if self._shown is not None and self._shown.export_id is not None:
            dialog = ReturnsDialog(self.workspace, self._shown.export_id, self)
            dialog.announced.connect(self._on_announced)
            dialog.open()
