"""The archive vault as a place: a closed door, or what is behind it for three minutes."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.errors import UserError
from app.vault.counts import read_closed_door
from app.vault.errors import VaultDamaged
from app.vault.open_vault import OpenVault, open_vault
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.accounts.key_paths import open_vault_password
from ui.journal.alarm_dialog import open_alarms
from ui.kit.empty import EmptyState
from ui.kit.labels import button
from ui.kit.place import Place
from ui.kit.tasks import Progress, Task, run
from ui.vault.create_wizard import CreateVaultWizard
from ui.vault.door import Door
from ui.vault.inside import Inside
from ui.vault.put_back_dialog import PutBackDialog


class VaultPage(Place):
    """Leaving the place closes the vault, and so does the lock."""

    help_page = "vault"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._vault: OpenVault | None = None
        self._task: Task | None = None
        self.door, self.inside = Door(), Inside()
        self._missing = EmptyState(
            "vault",
            wording("vault.errors.missing"),
            button(self.tr("&Créer le coffre…"), self._on_create, role="primary", name="createVault"),
        )
        self._body = QStackedWidget()
        for one in (self.door, self.inside, self._missing):
            self._body.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._body)
        self.door.knocked.connect(self._on_knocked)
        self.door.forgotten.connect(self._on_forgotten)
        self.door.mending_asked.connect(self._on_mend)
        self.inside.closing.connect(self.close_vault)
        self.inside.announced.connect(self.announced)

    @property
    def is_open(self) -> bool:
        """Say whether the vault is open."""
        return self._vault is not None

    def refresh(self) -> None:
        """Show the door as it is; an open vault is left as it is."""
        if self._vault is not None:
            return
        with self.workspace.reading() as uow:
            door = read_closed_door(uow)
        self.door.show_counts(door)
        self._body.setCurrentWidget(self.door if door.exists else self._missing)

    def focus_search(self) -> None:
        """Be ready for typing."""
        self.door.take_focus()

    def close_vault(self) -> None:
        """Close the file, forget what was shown, and show the door."""
        if self._vault is None:
            return
        self.inside.leave()
        self._vault.close()
        self._vault = None
        self.door.forget()
        self.refresh()
        self.announced.emit(self.tr("Le coffre est refermé."), None)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close with the place; a window that is merely minimised keeps its three minutes."""
        if not event.spontaneous():
            self._wait()
            self.close_vault()
        super().hideEvent(event)

    def _wait(self) -> None:
        """Let an opening under way end: it must not outlive the place."""
        if self._task is not None:
            self._task.wait()

    def _on_knocked(self, secret: str) -> None:
        self.door.set_working(working=True)
        workspace = self.workspace

        def work(_progress: Progress) -> OpenVault:
            return open_vault(workspace, secret)

        self._task = run(self, work, on_done=self._on_open, on_error=self._on_refused)
        self._task.finished.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._task = None

    def _on_open(self, vault: OpenVault) -> None:
        if not self.isVisible():
            vault.close()
            self.door.forget()
            return
        self._vault = vault
        self._body.setCurrentWidget(self.inside)
        self.inside.enter(vault)
        if vault.opening.flaws:
            dialog = open_alarms(self, self.workspace)
            dialog.restore_asked.connect(self.restore_asked)
            dialog.departed.connect(self.departed)

    def _on_forgotten(self) -> None:
        wizard = open_vault_password(self.window(), self.workspace)
        wizard.announced.connect(self.announced)

    def _on_refused(self, error: UserError) -> None:
        self.door.refuse(error.sentence, may_mend=isinstance(error, VaultDamaged))

    def _on_mend(self) -> None:
        dialog = PutBackDialog(self.workspace, self)
        dialog.announced.connect(self._on_mended)
        dialog.open()

    def _on_mended(self, sentence: str) -> None:
        self.door.forget()
        self.door.take_focus()
        self.announced.emit(sentence, None)

    def _on_create(self) -> None:
        wizard = CreateVaultWizard(self.workspace, self)
        wizard.created.connect(self._on_created)
        wizard.open()

    def _on_created(self) -> None:
        self.refresh()
        self.announced.emit(self.tr("Le coffre d'archives est créé."), None)
