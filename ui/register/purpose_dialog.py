"""Make a purpose or change one: why, on what basis, by what means, for how long, and how a yes is asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.consent.kinds import Channel, OptInMode
from app.consent.purposes import PurposeDraft, PurposeView, save_purpose
from app.contacts.kinds import LawfulBasis
from app.errors import UserError
from app.messaging.kinds import MessageKind
from app.register.notice_facts import gather_notice_facts
from app.register.notice_items import disagrees
from app.workspace import UnlockedWorkspace
from resources import language, wording
from ui.kit.errors import show_error
from ui.kit.forms import CheckedLine, choice, form_layout, text_lines
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_CHANNEL_COLUMNS = 3


class PurposeDialog(QDialog):
    """The form of a purpose; rows that do not concern it stay hidden.

    Signals:
        announced(str, object): it was saved; there is no undo.
        saved(int): the purpose of that id was made or changed.
    """

    announced = Signal(str, object)
    saved = Signal(int)
    help_page = "compliance#purposes"

    def __init__(
        self, workspace: UnlockedWorkspace, purpose: PurposeView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._purpose = workspace, purpose
        with workspace.reading() as uow:
            self._months = gather_notice_facts(uow, language()).months
        self.setWindowTitle(self.tr("Nouvelle finalité") if purpose is None else self.tr("Modifier la finalité"))
        fit(self, 760, 680)
        self._build()
        if purpose is not None:
            self._fill(purpose)
        self._on_changed()
        self._name.setFocus()

    def draft(self) -> PurposeDraft:
        """What the form says."""
        mode = self._modes.checkedButton()
        return PurposeDraft(
            name=self._name.text(),
            description=self._description.toPlainText(),
            lawful_basis=LawfulBasis(self._basis.currentData()),
            message_kind=MessageKind(self._kind.currentData()),
            channels=tuple(channel for channel, box in self._channels.items() if box.isChecked()),
            product_family=self._goods.text(),
            product_family_en=self._goods_en.text(),
            recipients=self._recipients.toPlainText(),
            retention=self._retention.toPlainText(),
            opt_in_mode=OptInMode(str(mode.property("mode"))) if mode else OptInMode.SIMPLE,
            legitimate_interest=self._interest.toPlainText(),
            third_party_caller=self._caller.text(),
            job_related=self._job_related.isChecked(),
        )

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_L)
        self._form = form_layout()
        column.addLayout(self._form)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._build_what()
        self._build_means()
        self._build_duties()
        self._build_modes()
        column.addWidget(self._mode_box)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self._save = button(self.tr("&Enregistrer la finalité"), self._on_save, role="primary", name="savePurpose")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)

    def _build_what(self) -> None:
        self._name = _line(self.tr("Nom de la finalité"), "purposeName", required=True)
        self._description = text_lines(self.tr("À quoi servent les données"), "purposeDescription")
        bases = {one.value: wording(f"contacts.lawful_basis.{one.value}") for one in LawfulBasis}
        self._basis = choice(self.tr("Base légale"), bases)
        self._basis.setObjectName("purposeBasis")
        self._interest = text_lines(self.tr("Intérêt poursuivi"), "purposeInterest")
        kinds = {one.value: wording(f"messaging.message_kind.{one.value}") for one in MessageKind}
        self._kind = choice(self.tr("Nature des messages"), kinds, MessageKind.COMMERCIAL.value)
        self._kind.setObjectName("purposeKind")
        self._job_related = QCheckBox(self.tr("Se rapporte au métier des &professionnels contactés"))
        self._job_related.setChecked(True)
        self._form.addRow(self.tr("&Nom *"), self._name)
        self._form.addRow(self.tr("À &quoi servent les données"), self._description)
        self._form.addRow(self.tr("&Base légale"), self._basis)
        self._form.addRow(self.tr("&Intérêt poursuivi"), self._interest)
        self._form.addRow(self.tr("Nature des &messages"), self._kind)
        self._form.addRow("", self._job_related)
        self._name.changed.connect(self._on_changed)
        self._basis.currentIndexChanged.connect(self._on_changed)
        self._kind.currentIndexChanged.connect(self._on_changed)

    def _build_means(self) -> None:
        self._channels = {one: QCheckBox(wording(f"consent.channel.{one.value}")) for one in Channel}
        boxes = QWidget()
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (channel, box) in enumerate(self._channels.items()):
            box.setObjectName(f"purposeChannel_{channel.value}")
            box.toggled.connect(self._on_changed)
            grid.addWidget(box, place // _CHANNEL_COLUMNS, place % _CHANNEL_COLUMNS)
        self._caller = _line(self.tr("Prestataire qui appelle"), "purposeCaller")
        self._goods = _line(self.tr("Produits ou services, en français"), "purposeGoods")
        self._goods_en = _line(self.tr("Produits ou services, en anglais"), "purposeGoodsEn")
        self._form.addRow(self.tr("Canaux"), boxes)
        self._form.addRow(self.tr("Prestataire qui appe&lle"), self._caller)
        self._form.addRow(self.tr("Pr&oduits ou services, en français"), self._goods)
        self._form.addRow(self.tr("Produits ou services, en an&glais"), self._goods_en)

    def _build_duties(self) -> None:
        self._recipients = text_lines(self.tr("Qui reçoit les données"), "purposeRecipients")
        self._retention = text_lines(self.tr("Durée de conservation"), "purposeRetention")
        self._retention.textChanged.connect(self._on_changed)
        self._disagreement = label(
            self.tr(
                "Cette durée n'est pas celle que Conservation applique aux clients et prospects\u00a0: la mention ne "
                "pourra pas être publiée."
            ),
            "warn",
        )
        self._disagreement.setObjectName("retentionDisagreement")
        self._form.addRow(self.tr("Qui &reçoit les données"), self._recipients)
        self._form.addRow(self.tr("&Durée de conservation"), self._retention)
        self._form.addRow("", self._disagreement)

    def _build_modes(self) -> None:
        """Place the three modes under the form, where their explanations have the whole width."""
        self._modes = QButtonGroup(self)
        self._mode_box = QWidget()
        column = QVBoxLayout(self._mode_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Quand un oui compte"), "heading"))
        for mode in OptInMode:
            self._add_mode(column, mode)

    def _add_mode(self, column: QVBoxLayout, mode: OptInMode) -> None:
        said = wording(f"consent.opt_in_mode.{mode.value}")
        radio = QRadioButton(said[:1].upper() + said[1:])
        radio.setObjectName(f"purposeMode_{mode.value}")
        radio.setProperty("mode", mode.value)
        radio.setChecked(mode is OptInMode.SIMPLE)
        explained = wording(f"notices.mode_explained.{mode.value}")
        radio.setAccessibleDescription(explained)
        self._modes.addButton(radio)
        words = label(explained, "muted")
        words.setContentsMargins(SPACE_XL, 0, 0, 0)
        column.addWidget(radio)
        column.addWidget(words)

    def _fill(self, purpose: PurposeView) -> None:
        self._name.set_text(purpose.name)
        self._description.setPlainText(purpose.description)
        self._basis.setCurrentIndex(self._basis.findData(purpose.lawful_basis.value))
        self._kind.setCurrentIndex(self._kind.findData(purpose.message_kind.value))
        for channel, box in self._channels.items():
            box.setChecked(channel in purpose.channels)
        self._goods.set_text(purpose.product_family)
        self._goods_en.set_text(purpose.product_family_en)
        self._recipients.setPlainText(purpose.recipients)
        self._retention.setPlainText(purpose.retention)
        self._interest.setPlainText(purpose.legitimate_interest)
        self._caller.set_text(purpose.third_party_caller)
        self._job_related.setChecked(purpose.job_related)
        for radio in self._modes.buttons():
            radio.setChecked(radio.property("mode") == purpose.opt_in_mode.value)

    def _on_changed(self) -> None:
        draft = self.draft()
        commercial = draft.message_kind.is_commercial
        rows = {
            self._interest: draft.lawful_basis is LawfulBasis.LEGITIMATE_INTEREST,
            self._job_related: commercial,
            self._caller: Channel.PHONE in draft.channels and commercial,
            self._goods: commercial,
            self._goods_en: commercial,
            self._disagreement: commercial and disagrees(draft.retention, self._months),
        }
        self._mode_box.setVisible(draft.lawful_basis is LawfulBasis.CONSENT)
        for widget, is_shown in rows.items():
            self._form.setRowVisible(widget, is_shown)
        self._save.setEnabled(self._name.is_valid)

    def _on_save(self) -> None:
        draft = self.draft()
        try:
            with self._workspace.unit_of_work() as uow:
                purpose_id = save_purpose(uow, draft, self._purpose.id if self._purpose else None)
        except UserError as error:
            show_error(self, error)
            return
        self.saved.emit(purpose_id)
        self.announced.emit(self.tr("Finalité «\u00a0{name}\u00a0» enregistrée.").format(name=draft.name), None)
        self.accept()


def _line(name: str, object_name: str, *, required: bool = False) -> CheckedLine:
    line = CheckedLine(name, required=required)
    line.edit.setObjectName(object_name)
    return line
