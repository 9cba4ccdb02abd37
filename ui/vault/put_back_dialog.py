"""The vault's file is damaged: take it back from a backup, guided, the damaged file kept aside."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.formats import format_instant
from app.vault.put_back import PutBack, put_vault_back
from app.workspace import UnlockedWorkspace
from ui.accounts.password_field import password_line
from ui.kit.forms import form_layout
from ui.kit.labels import button, label
from ui.kit.tasks import Progress, Task, run_with_dialog
from ui.kit.theme import SPACE_L, SPACE_M

_WIDTH = 600


class PutBackDialog(QDialog):
    """What happened, what is safe, what will be lost; then the vault's password again.

    Signals:
        announced(str): the vault was taken back; the sentence says from when.
    """

    announced = Signal(str)
    help_page = "vault#damaged"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("putBackDialog")
        self.setWindowTitle(self.tr("Reprendre le coffre d'une sauvegarde"))
        self.setMinimumWidth(_WIDTH)
        self._workspace = workspace
        self._task: Task | None = None
        self._secret = password_line(self.tr("Mot de passe du coffre"))
        self._secret.setObjectName("putBackPassword")
        self._secret.textChanged.connect(self._on_changed)
        self._problem = label("", "error")
        self._problem.setObjectName("putBackProblem")
        self._problem.hide()
        form = form_layout()
        form.addRow(self.tr("&Mot de passe du coffre"), self._secret)
        self._act = button(self.tr("&Reprendre le coffre"), self._on_act, role="primary", name="putVaultBack")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject, name="leavePutBack"))
        buttons.addWidget(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        for line in (
            self.tr("Aparté cherche, de la plus récente à la plus ancienne, une sauvegarde dont le coffre est sain."),
            self.tr(
                "Vos contacts ne sont pas touchés, et le fichier abîmé est gardé à part, dans le dossier des sauvegardes."
            ),
            self.tr(
                "Les archives rangées au coffre depuis cette sauvegarde n'y seront pas\u00a0: le coffre les comptera à sa "
                "prochaine ouverture. Branchez d'abord le disque ou la clé de vos autres sauvegardes."
            ),
        ):
            layout.addWidget(label(f"• {line}"))
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self._on_changed()

    def reject(self) -> None:
        """Leave, once the work under way has ended."""
        if self._task is None:
            super().reject()

    def _on_changed(self) -> None:
        self._act.setEnabled(bool(self._secret.text()) and self._task is None)

    def _on_act(self) -> None:
        if self._task is not None:
            return
        workspace, secret, looking = self._workspace, self._secret.text(), self.tr("Lecture des sauvegardes…")
        self._secret.clear()
        self._problem.hide()

        def work(progress: Progress) -> PutBack:
            return put_vault_back(workspace, secret, lambda done, total: progress(done, total, looking))

        self._task = run_with_dialog(
            self,
            self.tr("Reprendre le coffre d'une sauvegarde"),
            self.tr("Abandonner"),
            work,
            on_done=self._on_done,
            on_error=self._on_refused,
            on_cancelled=self._on_cancelled,
        )
        self._on_changed()

    def _on_done(self, done: PutBack) -> None:
        self._task = None
        text = self.tr("Le coffre est repris de la sauvegarde du {when}. Ouvrez-le avec son mot de passe.")
        if done.kept_in is not None:
            text = self.tr(
                "Le coffre est repris de la sauvegarde du {when}. Le fichier abîmé est dans « {folder} », pour trente "
                "jours."
            )
        folder = done.kept_in.name if done.kept_in is not None else ""
        self.announced.emit(text.format(when=format_instant(done.made_at), folder=folder))
        self.accept()

    def _on_refused(self, error: UserError) -> None:
        self._task = None
        self._problem.setText(error.sentence)
        self._problem.show()
        self._on_changed()

    def _on_cancelled(self) -> None:
        self._task = None
        self._on_changed()
