"""Last page of the campaign wizard: what leaves, in what form, until when; then it leaves."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy

from app.consent.kinds import Channel
from app.errors import UserError
from app.formats import format_date
from app.messaging.audience import MailingList
from app.messaging.campaign_files import personal_body
from app.messaging.campaigns import audience, export_campaign
from app.messaging.kinds import ExportForm
from app.messaging.write_list import forms_of, list_days
from resources import wording
from ui.kit import tasks
from ui.kit.counted import counted
from ui.kit.errors import show_error
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, card, label
from ui.kit.wizard import WizardPage
from ui.messaging.campaign_sheet import CampaignSheet
from ui.messaging.export_choice import ask_where, list_told


class RecapPage(WizardPage):
    """The last look before the file is made.

    Signals:
        exported(str): the file is there; the sentence says what it holds.
    """

    exported = Signal(str)

    def __init__(self, sheet: CampaignSheet) -> None:
        super().__init__("")
        self._found: MailingList | None = None
        self._task: tasks.Task | None = None
        self.setTitle(self.tr("Tout est prêt"))
        self.setSubTitle(
            self.tr("Aparté n'envoie rien lui-même\u00a0: il prépare un fichier, daté, que vous utilisez.")
        )
        self._sheet = sheet
        self._facts = {name: label("") for name in ("message", "purpose", "channel", "count", "until")}
        form = form_layout()
        titles = {
            "message": self.tr("Message"),
            "purpose": self.tr("Finalité"),
            "channel": self.tr("Canal"),
            "count": self.tr("Destinataires"),
            "until": self.tr("À utiliser jusqu'au"),
        }
        for name, text in titles.items():
            self._facts[name].setObjectName(f"recap_{name}")
            self._facts[name].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            form.addRow(text, self._facts[name])
        self._form = choice(self.tr("Format"), {})
        self._form.setObjectName("exportForm")
        self._form.currentIndexChanged.connect(self._on_form)
        self._export = button(
            self.tr("&Exporter les destinataires…"),
            self._on_export,
            role="primary",
            name="exportCampaign",
            symbol="file-down",
        )
        row = QHBoxLayout()
        row.addWidget(self._form, 1)
        row.addWidget(self._export)
        format_label = QLabel(self.tr("F&ormat"))
        format_label.setBuddy(self._form)
        form.addRow(format_label, row)
        self._note = label("", "muted")
        self._note.setObjectName("recapNote")
        self._done = label("", "good")
        self._done.setObjectName("recapDone")
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setObjectName("recapPreview")
        self._preview.setAccessibleName(self.tr("Message du premier destinataire"))
        self._preview_card = card(label(self.tr("Ce que lira la première personne"), "heading"), self._preview)
        self.column.addLayout(form)
        self.column.addWidget(self._note)
        self.column.addWidget(self._done)
        self.column.addWidget(self._preview_card, 1)

    def initializePage(self) -> None:
        """Decide once more, and say what will leave."""
        draft, purpose = self._sheet.draft, self._sheet.purpose
        with self._sheet.workspace.reading() as uow:
            found = audience(uow, draft)
            until = uow.clock.today() + timedelta(days=list_days(uow))
        self._facts["message"].setText(f"{draft.name} · {wording(f'messaging.message_kind.{draft.kind.value}')}")
        self._facts["purpose"].setText(purpose.name if purpose else "")
        self._facts["channel"].setText(wording(f"consent.channel.{draft.channel.value}"))
        self._facts["count"].setText(
            ", ".join(
                (
                    counted(len(found.recipients), self.tr("{count} personne"), self.tr("{count} personnes")),
                    counted(found.excluded_count, self.tr("{count} écartée"), self.tr("{count} écartées")),
                )
            )
        )
        self._facts["until"].setText(format_date(until))
        self._form.blockSignals(True)
        self._form.clear()
        for one in forms_of(draft.channel):
            self._form.addItem(wording(f"campaigns.export_form.{one.value}"), one.value)
        self._form.blockSignals(False)
        self._found = found
        self._preview_of(found)
        self._done.clear()
        self._export.setEnabled(bool(found.recipients))
        self._on_form()

    def export_to(self, path: Path) -> None:
        """Make the file."""
        campaign_id, form = self._sheet.campaign_id, ExportForm(self._form.currentData())
        if campaign_id is None:
            return

        def work(_progress: tasks.Progress) -> MailingList:
            with self._sheet.workspace.unit_of_work() as uow:
                return export_campaign(uow, campaign_id, form, path)

        self._export.setEnabled(False)
        self._done.setText(self.tr("Préparation du fichier…"))
        self._task = tasks.run(self, work, on_done=lambda done: self._on_done(done, path), on_error=self._on_failed)

    def wait(self) -> None:
        """Let the running work end."""
        if self._task is not None:
            self._task.wait()

    def _on_failed(self, error: UserError) -> None:
        self._task = None
        self._done.clear()
        self._export.setEnabled(True)
        show_error(self, error)

    def _on_done(self, done: MailingList, path: Path) -> None:
        self._task = None
        sentence = list_told(done, path.name)
        self._done.setText(sentence)
        self.exported.emit(sentence)

    def _on_export(self) -> None:
        ask_where(self, ExportForm(self._form.currentData()), self._sheet.draft.name, self.export_to)

    def _on_form(self) -> None:
        form = ExportForm(self._form.currentData())
        owed = sum(bool(one.addition) for one in self._found.recipients) if self._found is not None else 0
        notes = []
        if owed and form is ExportForm.LABELS:
            notes.append(
                counted(
                    owed,
                    self.tr(
                        "{count} personne doit lire une mention avec ce courrier\u00a0: elle est dans le classeur Excel."
                    ),
                    self.tr(
                        "{count} personnes doivent lire une mention avec ce courrier\u00a0: elle est dans le classeur Excel."
                    ),
                )
            )
        if form is ExportForm.EMAILS:
            notes.append(self.tr("Un brouillon par personne\u00a0: ouvrez-le dans votre messagerie, puis envoyez-le."))
        notes.append(
            self.tr("Ce fichier n'est pas chiffré\u00a0: gardez-le sur cet ordinateur et supprimez-le après l'envoi.")
        )
        self._note.setText(" ".join(notes))

    def _preview_of(self, found: MailingList) -> None:
        draft = self._sheet.draft
        shown = bool(found.recipients) and bool(draft.body.strip())
        self._preview_card.setVisible(shown)
        if shown:
            subject = f"{draft.subject}\n\n" if draft.channel is Channel.EMAIL else ""
            self._preview.setPlainText(subject + personal_body(found.recipients[0], draft.body))
