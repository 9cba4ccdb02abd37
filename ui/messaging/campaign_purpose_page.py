"""First page of the campaign wizard: what the message is, and what it is for."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QSizePolicy

from app.errors import UserError
from app.messaging.kinds import MessageKind
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import CheckedLine, choice, form_layout, name_choice
from ui.kit.labels import label
from ui.kit.wizard import WizardPage
from ui.messaging.campaign_sheet import CampaignSheet

# The order in which a small business meets them.
_KINDS = (MessageKind.COMMERCIAL, MessageKind.RENEWAL, MessageKind.SERVICE, MessageKind.LEGAL)


class PurposePage(WizardPage):
    """Without a purpose the wizard goes no further (PRO-02)."""

    def __init__(self, sheet: CampaignSheet) -> None:
        super().__init__("")
        self.setTitle(self.tr("À quoi sert ce message\u00a0?"))
        self.setSubTitle(self.tr("Sa nature et sa finalité décident qui a le droit de le recevoir."))
        self._sheet = sheet
        self._name = CheckedLine(self.tr("Nom de l'envoi"), required=True)
        self._name.edit.setObjectName("campaignName")
        self._name.edit.setPlaceholderText(self.tr("Par exemple\u00a0: Lettre de décembre"))
        self._name.set_text(sheet.draft.name)
        self._kind = choice(
            self.tr("Nature du message"),
            {kind.value: wording(f"messaging.message_kind.{kind.value}") for kind in _KINDS},
            sheet.draft.kind.value,
        )
        self._kind.setObjectName("campaignKind")
        self._purpose = QComboBox()
        self._purpose.setObjectName("campaignPurpose")
        name_choice(self._purpose, self.tr("Finalité"))
        self._hint = label("", "muted")
        self._hint.setObjectName("kindHint")
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lack = label("", "error")
        form = form_layout()
        form.addRow(self.tr("&Nom de l'envoi *"), self._name)
        form.addRow(self.tr("Nat&ure du message"), self._kind)
        form.addRow("", self._hint)
        form.addRow(self.tr("&Finalité *"), self._purpose)
        self.column.addLayout(form)
        self.column.addWidget(self._lack)
        self.column.addStretch(1)
        self._name.changed.connect(self._on_name)
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._purpose.currentIndexChanged.connect(self._on_purpose)
        self._fill_purposes()

    def initializePage(self) -> None:
        """Show the kind as another page may have changed it."""
        self._kind.setCurrentIndex(self._kind.findData(self._sheet.draft.kind.value))
        self._fill_purposes()

    def isComplete(self) -> bool:
        """A name and a purpose are needed."""
        return self._name.is_valid and self._sheet.purpose is not None

    def validatePage(self) -> bool:
        """Keep the draft from here on."""
        purpose = self._sheet.purpose
        if purpose is not None and self._sheet.draft.channel not in purpose.channels:
            self._sheet.change(channel=purpose.channels[0])
        try:
            self._sheet.save()
        except UserError as error:
            show_error(self, error)
            return False
        return True

    def _on_name(self) -> None:
        self._sheet.change(name=self._name.text())
        self.completeChanged.emit()

    def _on_kind(self) -> None:
        self._sheet.change(kind=MessageKind(self._kind.currentData()))
        self._fill_purposes()

    def _on_purpose(self) -> None:
        self._sheet.change(purpose_id=self._purpose.currentData())
        self.completeChanged.emit()

    def _fill_purposes(self) -> None:
        suitable = self._sheet.suitable()
        chosen = self._sheet.draft.purpose_id
        self._purpose.blockSignals(True)
        self._purpose.clear()
        if len(suitable) != 1:
            self._purpose.addItem(self.tr("à choisir"), None)
        for one in suitable:
            self._purpose.addItem(one.name, one.id)
        self._purpose.setCurrentIndex(max(0, self._purpose.findData(chosen)))
        self._purpose.blockSignals(False)
        self._purpose.setEnabled(bool(suitable))
        self._hint.setText(self._explanation(self._sheet.draft.kind))
        lack = self.tr(
            "Aucune finalité ne convient à ce genre de message. Créez-la d'abord avec la personne responsable."
        )
        self._lack.setText("" if suitable else lack)
        self._on_purpose()

    def _explanation(self, kind: MessageKind) -> str:
        return {
            MessageKind.COMMERCIAL: self.tr(
                "Offre, nouveauté, lettre d'information, vœux avec une offre. Seules les personnes qui l'acceptent le reçoivent."
            ),
            MessageKind.RENEWAL: self.tr(
                "Proposer de renouveler est commercial. L'information légale de reconduction a sa propre lettre, sous «\u00a0Reconductions\u00a0»."
            ),
            MessageKind.SERVICE: self.tr(
                "Rendez-vous, livraison, facture, changement d'horaires. Sans promotion, il part à toutes les personnes concernées."
            ),
            MessageKind.LEGAL: self.tr("Ce que la loi vous oblige à dire. Il part quelles que soient les préférences."),
        }[kind]
