"""Purposes on the left, each made, changed or closed; what one says of itself and its exact texts on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget

from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, close_purpose, read_purposes, reopen_purpose
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.labels import button, card, label
from ui.kit.theme import SPACE_M, SPACE_S
from ui.register.purpose_dialog import PurposeDialog
from ui.register.texts_card import TextsCard


class PurposesView(QWidget):
    """The editor of purposes and of the texts shown for each.

    Signals:
        announced(str, object): something was done; the object undoes it when called, or is None.
    """

    announced = Signal(str, object)
    help_page = "compliance#purposes"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._purposes: tuple[PurposeView, ...] = ()
        self._build()

    @property
    def chosen(self) -> PurposeView | None:
        """The purpose shown, if any."""
        row = self._list.currentRow()
        return self._purposes[row] if 0 <= row < len(self._purposes) else None

    def refresh(self) -> None:
        """Read the purposes again and keep the one that was shown."""
        before = self.chosen
        with self._workspace.reading() as uow:
            self._purposes = read_purposes(uow, active_only=not self._closed_too.isChecked())
        self._list.blockSignals(True)
        self._list.clear()
        for purpose in self._purposes:
            name = purpose.name if purpose.active else self.tr("{name} (fermée)").format(name=purpose.name)
            self._list.addItem(QListWidgetItem(name))
        self._list.blockSignals(False)
        rows = [row for row, one in enumerate(self._purposes) if before is not None and one.id == before.id]
        self._list.setCurrentRow(rows[0] if rows else 0)
        self._show()

    def _build(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("purposeList")
        self._list.setAccessibleName(self.tr("Finalités"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(lambda _row: self._show())
        self._closed_too = QCheckBox(self.tr("Montrer les finalités fer&mées"))
        self._closed_too.setObjectName("showClosed")
        self._closed_too.toggled.connect(self.refresh)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addWidget(
            button(self.tr("Nouvelle &finalité…"), self._on_new, role="primary", name="newPurpose", symbol="plus")
        )
        left.addWidget(self._list, 1)
        left.addWidget(self._closed_too)
        self.texts = TextsCard(self._workspace)
        self.texts.announced.connect(self.announced)
        inside = QWidget()
        right = QVBoxLayout(inside)
        right.setContentsMargins(0, 0, SPACE_S, 0)
        right.setSpacing(SPACE_M)
        right.addWidget(self._about_card())
        right.addWidget(self.texts)
        right.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        layout = QHBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addLayout(left, 1)
        layout.addWidget(self._scroll, 2)

    def _about_card(self) -> QWidget:
        self._name, self._about = label("", "heading"), label("")
        self._about.setObjectName("purposeAbout")
        self._mode = label("", "muted")
        self._edit = button(self.tr("Mo&difier…"), self._on_edit, name="editPurpose", symbol="pencil")
        self._close = button(self.tr("Fe&rmer la finalité"), self._on_close, name="closePurpose", symbol="archive")
        self._reopen = button(self.tr("Rou&vrir la finalité"), self._on_reopen, name="reopenPurpose", symbol="undo-2")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for one in (self._edit, self._close, self._reopen):
            row.addWidget(one)
        row.addStretch(1)
        acts = QWidget()
        acts.setLayout(row)
        return card(self._name, self._about, self._mode, acts)

    def _show(self) -> None:
        purpose = self.chosen
        self._scroll.setVisible(purpose is not None)
        if purpose is None:
            return
        self._name.setText(purpose.name)
        self._about.setText("\n".join(line for line in self._lines(purpose) if line))
        mode = purpose.opt_in_mode.value
        self._mode.setVisible(purpose.rests_on_consent)
        self._mode.setText(
            self.tr("Mode {mode}. {explained}").format(
                mode=wording(f"consent.opt_in_mode.{mode}"), explained=wording(f"notices.mode_explained.{mode}")
            )
        )
        self._edit.setEnabled(purpose.active)
        self._close.setVisible(purpose.active)
        self._reopen.setVisible(not purpose.active)
        self.texts.show_purpose(purpose)

    def _lines(self, purpose: PurposeView) -> tuple[str, ...]:
        goods = " / ".join(part for part in (purpose.product_family, purpose.product_family_en) if part)
        channels = ", ".join(wording(f"consent.channel.{one.value}") for one in purpose.channels)
        unsaid = self.tr("à préciser")
        return (
            purpose.description,
            self.tr("Base légale\u00a0: {basis}.").format(
                basis=wording(f"contacts.lawful_basis.{purpose.lawful_basis.value}")
            ),
            self._if_any(self.tr("Intérêt poursuivi\u00a0: {text}"), purpose.legitimate_interest),
            self.tr("Nature\u00a0: {kind}.").format(
                kind=wording(f"messaging.message_kind.{purpose.message_kind.value}")
            ),
            self._if_any(self.tr("Canaux\u00a0: {text}."), channels),
            self._if_any(self.tr("Prestataire qui appelle\u00a0: {text}."), _caller(purpose)),
            self._if_any(self.tr("Produits ou services\u00a0: {text}."), goods),
            self.tr("Destinataires\u00a0: {who}").format(who=purpose.recipients or unsaid),
            self.tr("Durée\u00a0: {how_long}").format(how_long=purpose.retention or unsaid),
        )

    @staticmethod
    def _if_any(sentence: str, text: str) -> str:
        return sentence.format(text=text) if text else ""

    def _on_new(self) -> None:
        self._open(PurposeDialog(self._workspace, None, self))

    def _on_edit(self) -> None:
        if self.chosen is not None:
            self._open(PurposeDialog(self._workspace, self.chosen, self))

    def _open(self, dialog: PurposeDialog) -> None:
        dialog.announced.connect(self.announced)
        dialog.saved.connect(self._go_to)
        dialog.open()

    def _go_to(self, purpose_id: int) -> None:
        self.refresh()
        for row, purpose in enumerate(self._purposes):
            if purpose.id == purpose_id:
                self._list.setCurrentRow(row)

    def _on_close(self) -> None:
        purpose = self.chosen
        if purpose is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                close_purpose(uow, purpose.id)
        except UserError as error:
            show_error(self, error)
            return
        self.refresh()
        said = self.tr("Finalité «\u00a0{name}\u00a0» fermée\u00a0: elle ne sert plus. Ses preuves restent.")
        self.announced.emit(said.format(name=purpose.name), lambda: self._reopen_purpose(purpose.id))

    def _on_reopen(self) -> None:
        purpose = self.chosen
        if purpose is not None:
            self._reopen_purpose(purpose.id)
            self.announced.emit(self.tr("Finalité «\u00a0{name}\u00a0» rouverte.").format(name=purpose.name), None)

    def _reopen_purpose(self, purpose_id: int) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                reopen_purpose(uow, purpose_id)
        except UserError as error:
            show_error(self, error)
            return
        self._go_to(purpose_id)


def _caller(purpose: PurposeView) -> str:
    return purpose.third_party_caller if Channel.PHONE in purpose.channels else ""
