"""A password was forgotten: the recovery sheet opens the folder and gives the account a new one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts import recovery_code
from app.accounts.key_derivation import KdfCosts
from app.accounts.unlock import AccountTile, unlock_with_recovery
from app.clock import Clock
from app.errors import UserError
from app.workspace import UnlockedWorkspace, Workspace
from ui.accounts.password_field import NewPassword
from ui.kit.forms import CheckedLine, form_layout
from ui.kit.labels import button, label
from ui.kit.tasks import Progress, run
from ui.kit.theme import SPACE_L, SPACE_M


class RecoveryDialog(QDialog):
    """Asks for the sheet's code and a new password.

    Signals:
        recovered(object): the open folder.
    """

    recovered = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        tile: AccountTile,
        clock: Clock,
        *,
        costs: KdfCosts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tile, self._clock, self._costs = workspace, tile, clock, costs
        self.setWindowTitle(self.tr("Mot de passe oublié"))
        self.setMinimumWidth(520)
        self._build()

    def _build(self) -> None:
        explanation = self.tr(
            "Tapez le code de la fiche de secours imprimée au premier démarrage, puis un nouveau mot de passe. "
            "Vos données ne changent pas."
        )
        self._code = CheckedLine(self.tr("Code de la fiche"), recovery_code.normalise, required=True)
        self._code.edit.setObjectName("recoveryCode")
        self._code.edit.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self._new = NewPassword(self.tr("Nouveau mot de passe"), lambda: (self._tile.display_name,))
        self._message = label("", "error")
        self._open = button(self.tr("&Ouvrir avec la fiche"), self._on_open, role="primary", name="recoverButton")
        cancel = button(self.tr("&Abandonner"), self.reject)
        form = form_layout()
        form.addRow(self.tr("Compte"), label(f"{self._tile.display_name} · {self._tile.role.label}"))
        form.addRow(self.tr("&Code de la fiche"), self._code)
        form.addRow(self.tr("&Nouveau mot de passe"), self._new)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(explanation, "muted"))
        layout.addLayout(form)
        layout.addWidget(self._message)
        layout.addLayout(buttons)
        self._code.changed.connect(self._on_changed)
        self._new.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self._open.setEnabled(self._code.is_valid and self._new.is_valid)

    def _on_open(self) -> None:
        code, password = self._code.text(), self._new.text()
        self._open.setEnabled(False)

        def work(_progress: Progress) -> UnlockedWorkspace:
            return unlock_with_recovery(
                self._workspace, self._tile.id, code, password, clock=self._clock, costs=self._costs
            )

        run(self, work, on_done=self._on_done, on_error=self._on_refused)

    def _on_done(self, unlocked: UnlockedWorkspace) -> None:
        self.accept()
        self.recovered.emit(unlocked)

    def _on_refused(self, error: UserError) -> None:
        self._message.setText(error.sentence)
        self._on_changed()
