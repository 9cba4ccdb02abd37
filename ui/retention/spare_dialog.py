"""Take back the announcement of some people, with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.formats import format_count
from app.retention.announce import spare
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.form_dialog import FormDialog

_HEIGHT = 90


class SpareDialog(FormDialog):
    """One field: the reason, without which nobody is kept beyond her term."""

    help_page = "retention#automatic"

    def __init__(self, workspace: UnlockedWorkspace, contact_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("spareDialog")
        self.setWindowTitle(self.tr("Ne pas effacer"))
        self._ids = list(contact_ids)
        self._spared = 0
        self.explain(
            self.tr(
                "La loi veut que ces données partent à leur terme. Pour les garder, écrivez pourquoi\u00a0: la raison est "
                "conservée avec la fiche. Dans six mois, sans nouveau signe de la personne, l'effacement sera annoncé de "
                "nouveau."
            )
        )
        self._reason = QPlainTextEdit()
        self._reason.setObjectName("spareReason")
        self._reason.setAccessibleName(self.tr("Raison de ne pas effacer"))
        self._reason.setMaximumHeight(_HEIGHT)
        self._reason.setTabChangesFocus(True)
        self.form.addRow(self.tr("&Raison *"), self._reason)
        text = self.tr("&Ne pas effacer cette fiche")
        if len(self._ids) > 1:
            text = self.tr("&Ne pas effacer ces {count} fiches").format(count=format_count(len(self._ids)))
        self.set_act(text, self._save, self._said, "spareSave")

    def _save(self, uow: UnitOfWork) -> None:
        self._spared = spare(uow, self._ids, self._reason.toPlainText())

    def _said(self) -> str:
        if self._spared == 1:
            return self.tr("1 effacement annulé\u00a0: la raison est notée.")
        return self.tr("{count} effacements annulés\u00a0: la raison est notée.").format(
            count=format_count(self._spared)
        )
