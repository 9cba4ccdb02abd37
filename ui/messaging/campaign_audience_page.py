"""Second page of the campaign wizard: by what means, to whom, and why not to the others."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.consent.kinds import Channel
from app.consent.subscriptions import read_lists
from app.contacts.kinds import ContactCategory, ContactKind
from app.errors import UserError
from app.formats import format_count
from app.messaging.audience import Headcount
from app.messaging.campaigns import NOTICE_CHANNELS, Segment, count_audience
from app.messaging.kinds import Reason
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, card, label
from ui.kit.theme import SPACE_L
from ui.kit.wizard import WizardPage
from ui.messaging.campaign_sheet import CampaignSheet
from ui.messaging.excluded_dialog import ExcludedDialog

_TYPING_MS = 250


class AudiencePage(WizardPage):
    """Counts again at each choice; nobody who may not be written to is ever counted in."""

    def __init__(self, sheet: CampaignSheet) -> None:
        super().__init__("")
        self.setTitle(self.tr("À qui s'adresse-t-il\u00a0?"))
        self.setSubTitle(
            self.tr("Choisissez largement\u00a0: Aparté écarte qui ne peut pas recevoir ce message, et dit pourquoi.")
        )
        self._sheet = sheet
        self.found: Headcount | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._count)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addWidget(self._choices(), 1)
        row.addWidget(self._counts(), 1)
        self.column.addLayout(row, 1)

    def initializePage(self) -> None:
        """Offer the channels of the purpose and the lists that serve it."""
        draft, purpose = self._sheet.draft, self._sheet.purpose
        channels = purpose.channels if purpose is not None else ()
        with self._sheet.workspace.reading() as uow:
            lists = read_lists(uow)
        self._refill(
            self._channel,
            [(wording(f"consent.channel.{one.value}"), one.value) for one in channels],
            draft.channel.value,
        )
        fitting = [one for one in lists if not draft.kind.is_commercial or one.purpose_id == draft.purpose_id]
        options = [(self.tr("tout le carnet"), None)]
        self._refill(self._list, [*options, *((one.name, one.id) for one in fitting)], draft.segment.list_id)
        self._on_choice()

    def isComplete(self) -> bool:
        """Somebody has to be left."""
        return self.found is not None and bool(self.found.allowed)

    def validatePage(self) -> bool:
        """Keep whom it is addressed to."""
        self._count()
        try:
            self._sheet.save()
        except UserError as error:
            show_error(self, error)
            return False
        return self.isComplete()

    def _choices(self) -> QWidget:
        draft = self._sheet.draft
        self._channel = choice(self.tr("Canal"), {})
        self._channel.setObjectName("campaignChannel")
        self._list = choice(self.tr("Liste"), {})
        self._list.setObjectName("campaignList")
        self._category = choice(
            self.tr("Catégorie"),
            {"": self.tr("toutes")}
            | {one.value: wording(f"contacts.contact_category.{one.value}") for one in ContactCategory},
            draft.segment.category.value if draft.segment.category else "",
        )
        self._category.setObjectName("campaignCategory")
        self._person = choice(
            self.tr("Genre de contact"),
            {"": self.tr("tous")} | {one.value: wording(f"contacts.contact_kind.{one.value}") for one in ContactKind},
            draft.segment.kind.value if draft.segment.kind else "",
        )
        self._person.setObjectName("campaignPerson")
        self._town = QLineEdit(draft.segment.town)
        self._town.setObjectName("campaignTown")
        self._town.setAccessibleName(self.tr("Ville"))
        self._town.setPlaceholderText(self.tr("toutes"))
        self._notice = QCheckBox(self.tr("&Joindre la mention d'origine (art. 14)"))
        self._notice.setObjectName("campaignNotice")
        self._notice.setChecked(draft.embeds_notice)
        self._notice.setToolTip(
            self.tr(
                "Les personnes dont l'adresse vient d'ailleurs lisent d'où elle vient, en même temps que ce message."
            )
        )
        form = form_layout()
        for text, field in (
            (self.tr("Envoyer &par"), self._channel),
            (self.tr("&Liste"), self._list),
            (self.tr("&Catégorie"), self._category),
            (self.tr("&Genre de contact"), self._person),
            (self.tr("&Ville"), self._town),
        ):
            form.addRow(text, field)
        for box in (self._channel, self._list, self._category, self._person):
            box.currentIndexChanged.connect(self._on_choice)
        self._notice.toggled.connect(self._on_choice)
        self._town.textChanged.connect(lambda _text: self._timer.start())
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self._notice)
        column.addStretch(1)
        return side

    def _counts(self) -> QWidget:
        self._allowed = label("", "figure")
        self._allowed.setObjectName("campaignAllowed")
        self._why = label("")
        self._why.setObjectName("campaignExcluded")
        self._tip = label("", "muted")
        self._tip.setObjectName("campaignTip")
        self._names = button(self.tr("V&oir les personnes écartées…"), self._on_names, name="showExcluded")
        frame = card(self._allowed, self._why, self._tip, self._names)
        layout = frame.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addStretch(1)
        return frame

    def _refill(self, box: QComboBox, options: list[tuple[str, object]], current: object) -> None:
        box.blockSignals(True)
        box.clear()
        for text, value in options:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(current)))
        box.blockSignals(False)

    def _on_choice(self) -> None:
        self._timer.stop()
        self._count()

    def _count(self) -> None:
        self._timer.stop()
        if self._channel.currentData() is None:
            return
        channel = Channel(self._channel.currentData())
        category, person = self._category.currentData(), self._person.currentData()
        segment = Segment(
            self._list.currentData(),
            ContactCategory(category) if category else None,
            ContactKind(person) if person else None,
            self._town.text().strip(),
        )
        self._notice.setEnabled(channel in NOTICE_CHANNELS)
        embeds = self._notice.isChecked() and channel in NOTICE_CHANNELS
        self._sheet.change(channel=channel, segment=segment, embeds_notice=embeds)
        with self._sheet.workspace.reading() as uow:
            self.found = count_audience(uow, self._sheet.draft)
        self._show(self.found)
        self.completeChanged.emit()

    def _show(self, found: Headcount) -> None:
        number = found.allowed
        said = self.tr("1 destinataire") if number == 1 else self.tr("{count} destinataires")
        self._allowed.setText(said.format(count=format_count(number)))
        lines = [
            f"{format_count(count)} · {wording(f'messaging.reason.{reason.name.lower()}')}"
            for reason, count in sorted(found.excluded.items(), key=lambda pair: -pair[1])
        ]
        head = self.tr("Écartés, avec la raison\u00a0:") if lines else self.tr("Personne n'est écarté.")
        self._why.setText("\n".join([head, *lines]))
        self._names.setVisible(bool(lines))
        waits = found.excluded.get(Reason.ART14, 0) and self._notice.isEnabled()
        tip = self.tr(
            "Cochez «\u00a0Joindre la mention d'origine\u00a0»\u00a0: ces personnes seront informées par ce message même."
        )
        self._tip.setText(tip if waits else "")
        self._tip.setVisible(bool(waits))

    def _on_names(self) -> None:
        if self.found is not None:
            ExcludedDialog(self._sheet.workspace, self.found, self).open()
