"""Third page of the export: what the file is for; nothing is chosen beforehand (SEC-08)."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, read_purposes
from app.exchange.export_contacts import Prospecting, check_why
from app.exchange.export_kinds import ExportPurpose
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.exchange.export_draft import ExportDraft
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import label
from ui.kit.wizard import WizardPage


class WhyPage(WizardPage):
    """A purpose from a closed list, a word of explanation, and for prospecting the offer and the channel."""

    def __init__(self, workspace: UnlockedWorkspace, draft: ExportDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Pour quoi faire\u00a0?"))
        self.setSubTitle(self.tr("La raison reste au journal, avec le nombre de personnes et les champs."))
        self._draft = draft
        with workspace.reading() as uow:
            self._offers: dict[int, PurposeView] = {
                one.id: one for one in read_purposes(uow) if one.message_kind.is_commercial and one.channels
            }
        self._build()
        self._on_changed()

    def isComplete(self) -> bool:
        """A purpose, its explanation where it asks for one, and for prospecting what is offered and how."""
        draft = self._draft
        if draft.purpose is None or not self._why.is_valid or (draft.purpose.asks_why and not draft.why):
            return False
        return draft.prospecting is not None if draft.prospects else True

    def _build(self) -> None:
        purposes = [one for one in ExportPurpose if one is not ExportPurpose.PROSPECTING or self._offers]
        self._purpose = choice(
            self.tr("Raison de l'export"),
            {"": self.tr("à choisir")} | {one.value: one.label for one in purposes},
        )
        self._purpose.setObjectName("exportPurpose")
        self._why = CheckedLine(self.tr("Précision"), check_why)
        self._why.edit.setObjectName("exportWhy")
        self._why.edit.setMaxLength(200)
        self._why.edit.setPlaceholderText(self.tr("Par exemple\u00a0: paie de décembre, cabinet comptable"))
        self._offer = choice(self.tr("Ce qui est proposé"), {str(one.id): one.name for one in self._offers.values()})
        self._offer.setObjectName("exportOffer")
        self._channel = choice(self.tr("Par quel moyen"), {})
        self._channel.setObjectName("exportChannel")
        self._note = label("", "muted")
        self._note.setObjectName("exportWhyNote")
        self._form = form_layout()
        for text, field in (
            (self.tr("&Raison *"), self._purpose),
            (self.tr("&Précision"), self._why),
            (self.tr("&Offre"), self._offer),
            (self.tr("&Moyen"), self._channel),
        ):
            name = QLabel(text)
            name.setBuddy(field)
            self._form.addRow(name, field)
        self.column.addLayout(self._form)
        self.column.addWidget(self._note)
        self.column.addStretch(1)
        self._purpose.currentIndexChanged.connect(self._on_changed)
        self._offer.currentIndexChanged.connect(self._on_offer)
        self._channel.currentIndexChanged.connect(self._on_channel)
        self._why.changed.connect(self._on_why)

    def _on_changed(self) -> None:
        chosen = self._purpose.currentData()
        self._draft.purpose = ExportPurpose(chosen) if chosen else None
        for field in (self._offer, self._channel):
            self._form.setRowVisible(field, self._draft.prospects)
        self._form.setRowVisible(self._why, not self._draft.prospects)
        self._note.setText(self._explanation())
        self._on_offer()

    def _on_offer(self) -> None:
        offer = self._offers.get(int(self._offer.currentData() or 0))
        self._channel.blockSignals(True)
        self._channel.clear()
        for one in offer.channels if offer is not None else ():
            self._channel.addItem(wording(f"consent.channel.{one.value}"), one.value)
        self._channel.blockSignals(False)
        self._on_channel()

    def _on_channel(self) -> None:
        offer, channel = self._offer.currentData(), self._channel.currentData()
        self._draft.prospecting = Prospecting(int(offer), Channel(channel)) if offer and channel else None
        self.completeChanged.emit()

    def _on_why(self) -> None:
        self._draft.why = self._why.text()
        self.completeChanged.emit()

    def _explanation(self) -> str:
        if self._draft.prospects:
            return self.tr(
                "Chaque personne est examinée maintenant\u00a0: seules celles que l'on peut contacter par ce moyen seront dans "
                "le fichier. Les autres sont comptées, avec le motif."
            )
        if self._draft.purpose is not None and self._draft.purpose.asks_why:
            return self.tr("Dites en quelques mots à qui va le fichier et pour quoi faire, sans nommer de contact.")
        return self.tr("La précision est facultative. Elle reste au journal\u00a0: n'y nommez aucun contact.")
