"""What to do when people, secrets or computers change: one card per case, each opening its guided path."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from app.accounts.controller_handover import end_handover, read_handover
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Permission
from app.accounts.weekly_renewal import renewal_reminder
from app.workspace import UnlockedWorkspace
from ui.accounts.handover_path import open_handover
from ui.accounts.key_paths import (
    open_new_computer,
    open_new_sheet,
    open_vault_password,
    open_vault_sheet,
)
from ui.accounts.path_wizard import PathWizard
from ui.kit.labels import button, card, label
from ui.kit.theme import SPACE_L, SPACE_M

_COPY = "aparte-copie"


class KeysView(QWidget):
    """The cases, in the words of whoever meets them.

    Signals:
        announced(str, object): a path came to its end; there is nothing to take back.
    """

    announced = Signal(str, object)
    help_page = "settings#keys"

    def __init__(
        self, workspace: UnlockedWorkspace, parent: QWidget | None = None, *, costs: KdfCosts | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._costs = workspace, costs
        column = QWidget()
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._column.setSpacing(SPACE_M)
        with workspace.reading() as uow:
            waiting = renewal_reminder(uow)
        if waiting:
            self._column.addWidget(label(waiting, "warn"))
        self._add_cases()
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _add_cases(self) -> None:
        self._case(
            self.tr("La fiche de secours est perdue, ou quelqu'un l'a vue"),
            self.tr("Une nouvelle fiche la remplace\u00a0: l'ancienne n'ouvre plus rien."),
            button(self.tr("Nouvelle &fiche de secours…"), self._with_costs(open_new_sheet), name="newSheet"),
        )
        self._case(
            self.tr("L'ordinateur est remplacé"),
            self.tr("Tout le dossier est copié sur une clé ou un disque, chiffré, puis relu."),
            button(self.tr("Copier pour un autre &ordinateur…"), self._on_computer, name="newComputer"),
        )
        self._case(
            self.tr("Le responsable de traitement change"),
            self._handover_sentence(),
            button(self.tr("Changer de &responsable…"), self._with_costs(open_handover), name="changeController"),
        )
        if not self._workspace.account.may(Permission.OPEN_VAULT) or self._workspace.keys.vault_public_key is None:
            return
        self._case(
            self.tr("Le mot de passe du coffre doit changer"),
            self.tr("L'ancien suffit pour le changer\u00a0; s'il est oublié, la fiche du coffre le remplace."),
            button(
                self.tr("Mot de passe du &coffre…"), self._with_costs(open_vault_password), name="vaultPasswordPath"
            ),
        )
        self._case(
            self.tr("La fiche du coffre est perdue, ou quelqu'un l'a vue"),
            self.tr("Une nouvelle fiche la remplace, avec le mot de passe du coffre."),
            button(self.tr("Nouvelle fiche &du coffre…"), self._with_costs(open_vault_sheet), name="vaultSheetPath"),
        )

    def _handover_sentence(self) -> str:
        """Say how far a change under way is; one whose steps are all done is over."""
        held = read_handover(self._workspace)
        if held is not None and not held.remaining:
            end_handover(self._workspace)
            held = None
        if held is None:
            return self.tr(
                "Son rôle, le coffre, la fiche de secours et le contact des mentions passent à quelqu'un d'autre."
            )
        head = self.tr("Un changement est commencé. Reste à faire\u00a0:")
        return "\n".join((head, *(f"• {step.label}" for step in held.remaining)))

    def _case(self, heading: str, sentence: str, act: QWidget) -> None:
        frame = card(label(heading, "heading"), label(sentence))
        frame_layout = frame.layout()
        if isinstance(frame_layout, QVBoxLayout):
            frame_layout.addWidget(act, alignment=Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(frame)

    def _with_costs(
        self, open_path: Callable[[QWidget, UnlockedWorkspace, KdfCosts | None], PathWizard]
    ) -> Callable[[], None]:
        return lambda: self._follow(open_path(self.window(), self._workspace, self._costs))

    def _follow(self, wizard: PathWizard) -> None:
        wizard.announced.connect(self.announced)

    def _on_computer(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choisir où copier le dossier"))
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.copy_to)
        dialog.open()

    def copy_to(self, folder: str) -> None:
        """Copy the folder into one of its own inside the place chosen."""
        self._follow(open_new_computer(self.window(), self._workspace, Path(folder) / _COPY))
