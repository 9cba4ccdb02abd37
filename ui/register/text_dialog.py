"""A new version of the exact text that a person is shown; what a telephone text must say is ticked off while typing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.accounts.business import read_business
from app.consent.kinds import Channel
from app.consent.phone_text import PhoneMention, missing_phone_mentions
from app.consent.purposes import PurposeView, proposed_text
from app.consent.texts import publish_text
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.labels import button, card, label, restyle
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M


class TextDialog(QDialog):
    """Writes a version in one language for one channel.

    Signals:
        announced(str, object): it was published; there is no undo, the version before is retired.
    """

    announced = Signal(str, object)
    help_page = "compliance#purposes"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        purpose: PurposeView,
        channel: Channel,
        language: str,
        body: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._purpose, self._channel, self._language = workspace, purpose, channel, language
        with workspace.reading() as uow:
            self._business = read_business(uow).name
        self.setWindowTitle(self.tr("Nouvelle version du texte"))
        fit(self, 700, 560)
        self._text = QPlainTextEdit(body)
        self._text.setObjectName("textBody")
        self._text.setAccessibleName(self.tr("Texte présenté à la personne"))
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._on_typed)
        self._mentions = {one: label("") for one in PhoneMention} if channel is Channel.PHONE else {}
        self._build()
        self._on_typed()
        self._text.setFocus()

    @property
    def missing(self) -> tuple[PhoneMention, ...]:
        """The compulsory mentions that the text typed lacks."""
        if self._channel is not Channel.PHONE:
            return ()
        goods = (self._language == "en" and self._purpose.product_family_en) or self._purpose.product_family
        caller = self._purpose.third_party_caller
        return missing_phone_mentions(self._text.toPlainText(), self._business, goods, self._language, caller=caller)

    def propose(self) -> None:
        """Put the ready text in place of what stands there; the editor's own undo takes it back."""
        try:
            with self._workspace.reading() as uow:
                text = proposed_text(uow, self._purpose, self._channel, self._language)
        except UserError as error:
            show_error(self, error)
            return
        cursor = self._text.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _build(self) -> None:
        tongue = {"fr": self.tr("en français"), "en": self.tr("en anglais")}[self._language]
        channel = wording(f"consent.channel.{self._channel.value}")
        head = label(f"{self._purpose.name} · {channel} · {tongue}", "heading")
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("&Texte proposé"), self.propose, name="proposeText", symbol="file-text"))
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        self._publish = button(self.tr("&Publier cette version"), self._on_publish, role="primary", name="publishText")
        buttons.addWidget(self._publish)
        note = self.tr("Les personnes qui ont déjà répondu gardent la version qu'elles ont vue.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(head)
        layout.addWidget(self._text, 1)
        if self._mentions:
            title = label(self.tr("Ce que la loi demande à un accord par téléphone"), "heading")
            layout.addWidget(card(title, *self._mentions.values()))
        layout.addWidget(label(note, "muted"))
        layout.addLayout(buttons)

    def _on_typed(self) -> None:
        missing = self.missing
        for mention, line in self._mentions.items():
            self._tick(line, mention, is_missing=mention in missing)
        self._publish.setEnabled(bool(self._text.toPlainText().strip()) and not missing)

    def _tick(self, line: QLabel, mention: PhoneMention, *, is_missing: bool) -> None:
        name = wording(f"consent.phone_mention.{mention.value}")
        line.setText(self.tr("Il manque\u00a0: {name}").format(name=name) if is_missing else f"✓ {name}")
        line.setObjectName(f"mention_{mention.value}")
        line.setProperty("role", "error" if is_missing else "good")
        restyle(line)

    def _on_publish(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                publish_text(uow, self._purpose.id, self._channel, self._text.toPlainText(), language=self._language)
        except UserError as error:
            show_error(self, error)
            return
        self.announced.emit(self.tr("Nouvelle version publiée."), None)
        self.accept()
