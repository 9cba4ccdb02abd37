"""Record that a person does not want to be contacted: one choice, no reason asked."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.consent.kinds import Channel
from app.errors import UserError
from app.messaging.record_objection import record_objection
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M


class ObjectionDialog(QDialog):
    """Asks on which channel, all of them at first."""

    help_page = "desk#objection"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self.setWindowTitle(self.tr("Ne plus la contacter (opposition)"))
        self.setMinimumWidth(460)
        options = {"": self.tr("tous les canaux")} | {
            channel.value: wording(f"consent.channel.{channel.value}") for channel in Channel
        }
        self._channel = choice(self.tr("Canal"), options)
        self._channel.setObjectName("objectionChannel")
        text = self.tr(
            "L'opposition prend effet tout de suite. Ses adresses entrent dans la liste repoussoir\u00a0: elles seront "
            "refusées à chaque envoi et à chaque import, pour toute personne qui les partage."
        )
        form = form_layout()
        form.addRow(self.tr("&Canal"), self._channel)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(
            button(self.tr("&Enregistrer l'opposition"), self._on_save, role="primary", name="saveObjection")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(text))
        layout.addLayout(form)
        layout.addLayout(buttons)

    def _on_save(self) -> None:
        chosen = self._channel.currentData()
        try:
            with self._workspace.unit_of_work() as uow:
                record_objection(uow, self._contact_id, Channel(chosen) if chosen else None)
        except UserError as error:
            show_error(self, error)
            return
        self.accept()
