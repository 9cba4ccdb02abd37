"""The exact texts of one purpose, by channel and language, with all their versions."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.accounts.business import read_business
from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel
from app.consent.phone_text import missing_phone_mentions
from app.consent.purposes import PurposeView, publish_default_texts, texts_lacking
from app.consent.texts import TextView, text_history
from app.errors import UserError
from app.formats import format_date, format_instant
from app.workspace import UnlockedWorkspace
from resources import LANGUAGES, wording
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_S
from ui.register.text_dialog import TextDialog


class TextsCard(QFrame):
    """Channel, language and version chosen; the text as the person sees it, and what it lacks today.

    Signals:
        announced(str, object): texts were published; the object is None.
    """

    announced = Signal(str, object)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._purpose: PurposeView | None = None
        self._history: tuple[TextView, ...] = ()
        self.setProperty("role", "card")
        self._build()

    def show_purpose(self, purpose: PurposeView) -> None:
        """Show the texts of a purpose, on the channel shown before where it has it."""
        self._purpose = purpose
        before = self._channel.currentData()
        self._channel.blockSignals(True)
        self._channel.clear()
        for channel in purpose.channels:
            self._channel.addItem(wording(f"consent.channel.{channel.value}"), channel.value)
        self._channel.setCurrentIndex(max(0, self._channel.findData(before)))
        self._channel.blockSignals(False)
        self._picker.setVisible(purpose.rests_on_consent and bool(purpose.channels))
        self._no_text.setVisible(not purpose.rests_on_consent)
        self._no_channel.setVisible(purpose.rests_on_consent and not purpose.channels)
        self._show_lacking()
        self._show_history()

    def _build(self) -> None:
        self._channel = choice(self.tr("Canal"), {})
        self._channel.setObjectName("textChannel")
        self._channel.currentIndexChanged.connect(self._show_history)
        tongues = {"fr": self.tr("en français"), "en": self.tr("en anglais")}
        self._language = choice(self.tr("Langue"), {code: tongues[code] for code in LANGUAGES})
        self._language.setObjectName("textLanguage")
        self._language.currentIndexChanged.connect(self._show_history)
        self._version = choice(self.tr("Version"), {})
        self._version.setObjectName("textVersion")
        self._version.currentIndexChanged.connect(self._show_text)
        self._edit = button(self.tr("&Nouvelle version…"), self._on_edit, name="newText", symbol="pencil")
        self._text = label("", "consentText")
        self._text.setObjectName("shownText")
        self._warning = label("", "warn")
        self._warning.setObjectName("textWarning")
        self._lacking = label("", "warn")
        self._lacking.setObjectName("textsLacking")
        self._publish_all = button(
            self.tr("Publier les textes &proposés"), self._on_publish_all, name="publishAll", symbol="file-text"
        )
        self._no_text = label(
            self.tr("Cette finalité ne repose pas sur un consentement\u00a0: il n'y a pas de question à poser."),
            "muted",
        )
        self._no_channel = label(self.tr("Choisissez d'abord un canal avec «\u00a0Modifier\u00a0»."), "muted")
        self._picker = QWidget()
        row = FlowLayout(self._picker, spacing=SPACE_S)
        for widget in (self._channel, self._language, self._version):
            row.addWidget(widget)
        row.push_right()
        row.addWidget(self._edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addWidget(label(self.tr("Textes présentés"), "heading"))
        shown: tuple[QWidget, ...] = (self._no_text, self._no_channel, self._lacking, self._publish_all)
        for one in (*shown, self._picker, self._text, self._warning):
            layout.addWidget(one)

    def _show_lacking(self) -> None:
        if self._purpose is None:
            return
        with self._workspace.reading() as uow:
            lacking = texts_lacking(uow, self._purpose.id) if self._purpose.active else ()
        names = ", ".join(
            f"{wording(f'consent.channel.{channel.value}')} {self._language.itemText(self._language.findData(code))}"
            for channel, code in lacking
        )
        self._lacking.setVisible(bool(lacking))
        self._publish_all.setVisible(bool(lacking))
        self._lacking.setText(
            self.tr("Sans texte, aucun oui ne peut être noté. Il manque\u00a0: {names}.").format(names=names)
        )

    def _show_history(self) -> None:
        value = self._channel.currentData()
        if self._purpose is None or not value or not self._purpose.rests_on_consent:
            self._history = ()
        else:
            with self._workspace.reading() as uow:
                self._history = text_history(uow, self._purpose.id, Channel(value), str(self._language.currentData()))
        self._version.blockSignals(True)
        self._version.clear()
        for one in self._history:
            self._version.addItem(self._dated(one), one.id)
        self._version.blockSignals(False)
        self._version.setVisible(bool(self._history))
        self._edit.setEnabled(self._purpose is not None and self._purpose.active)
        self._show_text()

    def _dated(self, text: TextView) -> str:
        if text.retired_at is None:
            return self.tr("version {number}, depuis le {day}").format(number=text.version, day=_day(text.created_at))
        return self.tr("version {number}, du {start} au {end}").format(
            number=text.version,
            start=_day(text.created_at),
            end=_day(text.retired_at),
        )

    def _show_text(self) -> None:
        row = self._version.currentIndex()
        shown = self._history[row] if 0 <= row < len(self._history) else None
        self._text.setVisible(shown is not None)
        self._warning.setVisible(False)
        if shown is None:
            return
        self._text.setText(shown.body)
        self._text.setToolTip(
            self.tr("Publié le {when}. Empreinte {sha256}").format(
                when=format_instant(shown.created_at), sha256=shown.sha256
            )
        )
        self._warn(shown)

    def _warn(self, shown: TextView) -> None:
        """Say what the text in use lacks since the business's name or its goods changed (CON-11)."""
        if shown.retired_at is not None or shown.channel is not Channel.PHONE or self._purpose is None:
            return
        with self._workspace.reading() as uow:
            name = read_business(uow).name
        goods = (shown.language == "en" and self._purpose.product_family_en) or self._purpose.product_family
        missing = missing_phone_mentions(
            shown.body, name, goods, shown.language, caller=self._purpose.third_party_caller
        )
        names = ", ".join(wording(f"consent.phone_mention.{one.value}") for one in missing)
        self._warning.setVisible(bool(missing))
        self._warning.setText(
            self.tr("Ce texte ne suffit plus\u00a0: il y manque {names}. Publiez une nouvelle version.").format(
                names=names
            )
        )

    def _on_edit(self) -> None:
        if self._purpose is None or not self._channel.currentData():
            return
        body = self._history[0].body if self._history else ""
        channel, code = Channel(self._channel.currentData()), str(self._language.currentData())
        dialog = TextDialog(self._workspace, self._purpose, channel, code, body, self)
        dialog.announced.connect(self._on_published)
        dialog.open()

    def _on_publish_all(self) -> None:
        if self._purpose is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                publish_default_texts(uow, self._purpose.id)
        except UserError as error:
            show_error(self, error)
            return
        self._on_published(self.tr("Textes proposés publiés. Relisez-les."), None)

    def _on_published(self, said: str, undo: object) -> None:
        if self._purpose is not None:
            self.show_purpose(self._purpose)
        self.announced.emit(said, undo)


def _day(instant: datetime) -> str:
    return format_date(instant.astimezone(BUSINESS_ZONE).date())
