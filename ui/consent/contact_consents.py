"""The consents of a contact: the history, withdrawal in one click, the proof."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.consent.history import ConsentLine
from app.consent.kinds import Channel, ConsentState
from app.consent.record_consent import withdraw_all, withdraw_consent
from app.workspace import UnlockedWorkspace
from ui.consent.history_model import HistoryModel
from ui.kit.flow_layout import FlowLayout
from ui.kit.labels import button
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_S

_HELD = (ConsentState.GIVEN, ConsentState.PENDING)


class ContactConsents(QWidget):
    """Shown on a contact's page.

    Signals:
        changed(str): something was withdrawn; the sentence says what.
    """

    changed = Signal(str)
    help_page = "desk#prove"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contact_id = 0
        self.model = HistoryModel(self)
        self.view = table_view(self.model, self.tr("Historique des consentements"), stretch=2)
        self.view.setObjectName("consentHistory")
        self._withdraw = button(self.tr("&Retirer ce consentement"), self._on_withdraw, name="withdrawConsent")
        self._withdraw_all = button(self.tr("&Tout retirer"), self._on_withdraw_all, name="withdrawAll")
        self._proof = button(self.tr("&Preuve…"), self._on_proof, name="consentProof", symbol="file-text")
        self._receipt = button(self.tr("Re&çu…"), self._on_receipt, name="consentReceipt", symbol="printer")
        self.view.selectionModel().currentChanged.connect(lambda *_: self._enable())
        buttons = FlowLayout(spacing=SPACE_S)
        for one in (self._withdraw, self._withdraw_all, self._proof, self._receipt):
            buttons.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def show_history(
        self, contact_id: int, states: dict[tuple[int, Channel], ConsentState], lines: tuple[ConsentLine, ...]
    ) -> None:
        """Show a contact's consents, and what holds of them."""
        self._contact_id = contact_id
        self.model.show_lines(states, lines)
        if self.model.rowCount():
            self.view.selectRow(0)
        self._enable()

    def _enable(self) -> None:
        row = self.view.currentIndex().row()
        may = self._workspace.account.may(Permission.RECORD_CONSENT)
        held = any(state in _HELD for state in self.model.states.values())
        chosen = False
        if 0 <= row < self.model.rowCount():
            line = self.model.line(row)
            chosen = self.model.states.get((line.purpose_id, line.channel)) in _HELD
        self._withdraw.setEnabled(may and chosen)
        self._withdraw_all.setEnabled(may and held)
        self._proof.setEnabled(row >= 0)
        self._receipt.setEnabled(row >= 0)

    def _on_withdraw(self) -> None:
        line = self.model.line(self.view.currentIndex().row())
        with self._workspace.unit_of_work() as uow:
            withdraw_consent(uow, self._contact_id, line.purpose_id, line.channel)
        self.changed.emit(self.tr("Consentement retiré, avec effet immédiat."))

    def _on_withdraw_all(self) -> None:
        with self._workspace.unit_of_work() as uow:
            withdraw_all(uow, self._contact_id)
        self.changed.emit(self.tr("Tous les consentements sont retirés, avec effet immédiat."))

    def _on_proof(self) -> None:
        from ui.consent.receipt_dialog import open_proof  # noqa: PLC0415 - loaded when wanted, for a quick start

        dialog = open_proof(self, self._workspace, self.model.line(self.view.currentIndex().row()).id)
        dialog.announced.connect(lambda said, _undo: self.changed.emit(said))

    def _on_receipt(self) -> None:
        """Offer the receipt of the act that the chosen line belongs to: what was said at the same moment."""
        from ui.consent.receipt_dialog import open_receipt  # noqa: PLC0415 - loaded when wanted, for a quick start

        chosen = self.model.line(self.view.currentIndex().row())
        lines = (self.model.line(row) for row in range(self.model.rowCount()))
        events = [line.id for line in lines if line.collected_at == chosen.collected_at]
        dialog = open_receipt(self, self._workspace, events)
        dialog.announced.connect(lambda said, _undo: self.changed.emit(said))
