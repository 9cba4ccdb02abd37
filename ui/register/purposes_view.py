"""Purposes and the exact texts shown for each channel: a new wording is a new version."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, read_purposes
from app.consent.texts import publish_text, text_history
from app.errors import UserError
from app.formats import format_instant
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import choice
from ui.kit.labels import button, card, label
from ui.kit.theme import SPACE_L, SPACE_M


class PurposesView(QWidget):
    """Purposes on the left; what one says of itself and its texts on the right."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._purposes: tuple[PurposeView, ...] = ()
        self._list = QListWidget()
        self._list.setObjectName("purposeList")
        self._list.setAccessibleName(self.tr("Finalités"))
        self._list.currentRowChanged.connect(self._on_chosen)
        self._about = label("")
        self._channel = choice(self.tr("Canal"), {})
        self._channel.currentIndexChanged.connect(self._show_text)
        self._text = label("", "consentText")
        self._versions = label("", "muted")
        self._edit = button(self.tr("&Nouvelle version du texte…"), self._on_edit, name="newText", symbol="pencil")
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Texte présenté par"), wrap=False))
        row.addWidget(self._channel)
        row.addStretch(1)
        row.addWidget(self._edit)
        picker = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        picker.setLayout(row)
        right = QVBoxLayout()
        right.addWidget(card(self._about))
        right.addWidget(card(picker, self._text, self._versions))
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._list, 1)
        layout.addLayout(right, 2)

    def refresh(self) -> None:
        """Read the purposes again."""
        row = max(0, self._list.currentRow())
        with self._workspace.reading() as uow:
            self._purposes = read_purposes(uow)
        self._list.clear()
        for purpose in self._purposes:
            item = QListWidgetItem(purpose.name)
            item.setData(Qt.ItemDataRole.UserRole, purpose.id)
            self._list.addItem(item)
        self._list.setCurrentRow(min(row, len(self._purposes) - 1))

    def _on_chosen(self, row: int) -> None:
        if not 0 <= row < len(self._purposes):
            return
        purpose = self._purposes[row]
        lines = [
            purpose.description,
            self.tr("Base légale\u00a0: {basis}.").format(
                basis=wording(f"contacts.lawful_basis.{purpose.lawful_basis.value}")
            ),
            self.tr("Nature\u00a0: {kind}.").format(
                kind=wording(f"messaging.message_kind.{purpose.message_kind.value}")
            ),
            self.tr("Destinataires\u00a0: {who}").format(who=purpose.recipients),
            self.tr("Durée\u00a0: {how_long}").format(how_long=purpose.retention),
        ]
        self._about.setText("\n".join(line for line in lines if line))
        self._channel.clear()
        for channel in purpose.channels:
            self._channel.addItem(wording(f"consent.channel.{channel.value}"), channel.value)
        self._edit.setEnabled(purpose.rests_on_consent)
        self._show_text()

    def _show_text(self) -> None:
        row, value = self._list.currentRow(), self._channel.currentData()
        if not value or not 0 <= row < len(self._purposes):
            return
        with self._workspace.reading() as uow:
            history = text_history(uow, self._purposes[row].id, Channel(value))
        current = history[0] if history else None
        self._text.setText(
            current.body if current else self.tr("Aucun texte\u00a0: cette finalité ne repose pas sur un consentement.")
        )
        self._versions.setText(
            "\n".join(
                self.tr("Version {number}, du {when}").format(number=one.version, when=format_instant(one.created_at))
                for one in history
            )
        )

    def _on_edit(self) -> None:
        purpose = self._purposes[self._list.currentRow()]
        dialog = TextDialog(self._workspace, purpose, Channel(self._channel.currentData()), self._text.text(), self)
        dialog.accepted.connect(self._show_text)
        dialog.open()


class TextDialog(QDialog):
    """Writes a new version; what is compulsory and missing is named."""

    def __init__(
        self, workspace: UnlockedWorkspace, purpose: PurposeView, channel: Channel, body: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._purpose, self._channel = workspace, purpose, channel
        self.setWindowTitle(self.tr("Nouvelle version du texte"))
        self.resize(620, 420)
        self._text = QPlainTextEdit(body)
        self._text.setObjectName("textBody")
        self._text.setAccessibleName(self.tr("Texte présenté à la personne"))
        self._text.setTabChangesFocus(True)
        note = self.tr("Les personnes qui ont déjà répondu gardent la version qu'elles ont vue.")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(button(self.tr("&Publier"), self._on_publish, role="primary", name="publishText"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addWidget(label(f"{purpose.name} · {wording(f'consent.channel.{channel.value}')}", "heading"))
        layout.addWidget(self._text, 1)
        layout.addWidget(label(note, "muted"))
        layout.addLayout(buttons)

    def _on_publish(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                publish_text(uow, self._purpose.id, self._channel, self._text.toPlainText())
        except UserError as error:
            show_error(self, error)
            return
        self.accept()
