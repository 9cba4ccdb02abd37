"""What is chosen before a letter is read: which one, in which language, its ground, its day, its recipient."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.rights.kinds import LetterKind, RefusalGround, RequestKind
from app.rights.letter_rules import REFUSALS
from app.rights.recipients import RecipientLine
from app.rights.refusal import refusal_grounds
from app.values.text import capital
from resources import LANGUAGES, wording
from ui.kit.forms import choice, chosen_date, date_field, form_layout
from ui.kit.labels import label

_LANGUAGE_NAMES = {"fr": "Français", "en": "English"}
_NOTICE_DAYS, _PAUSE_MS = 8, 250
_REASON_HEIGHT, _ADDRESS_HEIGHT = 84, 92
_SHORTEST, _LIST_MARGIN = 12, 40


@dataclass(frozen=True, slots=True)
class LetterChoices:
    """What a letter is drafted with."""

    kind: LetterKind
    language: str
    ground: RefusalGround | None
    reason: str
    lifted_on: date | None
    recipient_id: int | None


class LetterForm(QWidget):
    """The choices, of which only those that the letter asks for are shown.

    Signals:
        letter_chosen(): another letter, or another language.
        choices_changed(): what fills this letter changed.
        addressee_changed(): the addressee or the e-mail address was typed.
    """

    letter_chosen = Signal()
    choices_changed = Signal()
    addressee_changed = Signal()

    def __init__(
        self,
        letters: tuple[LetterKind, ...],
        right: RequestKind,
        recipients: list[RecipientLine],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.choices_changed)
        self._build(letters, right, recipients, today)
        self._show_needed()

    def choices(self) -> LetterChoices:
        """Return what is chosen."""
        kind, ground = LetterKind(self._kind.currentData()), self._ground.currentData()
        recipient = self._recipient.currentData()
        return LetterChoices(
            kind,
            str(self._language.currentData()),
            RefusalGround(ground) if ground and kind in REFUSALS else None,
            self.reason.toPlainText() if _needs_reason(kind) else "",
            chosen_date(self._day) if kind is LetterKind.RESTRICTION_LIFTED else None,
            int(recipient) if recipient and kind is LetterKind.RECIPIENT_NOTICE else None,
        )

    def settle(self) -> None:
        """Take account now of what was typed a moment ago."""
        if self._pause.isActive():
            self._pause.stop()
            self.choices_changed.emit()

    def set_reason(self, text: str) -> None:
        """Show the reason that is on record."""
        self.reason.blockSignals(True)
        self.reason.setPlainText(text)
        self.reason.blockSignals(False)

    def set_addressee(self, lines: tuple[str, ...], email: str) -> None:
        """Show to whom the letter goes."""
        for field in (self.addressee, self.email):
            field.blockSignals(True)
        self.addressee.setPlainText("\n".join(lines))
        self.email.setText(email)
        for field in (self.addressee, self.email):
            field.blockSignals(False)

    def addressee_lines(self) -> tuple[str, ...]:
        """Return the name and the address that are shown."""
        return tuple(line.strip() for line in self.addressee.toPlainText().splitlines() if line.strip())

    def _build(
        self, letters: tuple[LetterKind, ...], right: RequestKind, recipients: list[RecipientLine], today: date
    ) -> None:
        self._kind = choice(self.tr("Lettre"), {one.value: _capital(f"letter_kind.{one}") for one in letters})
        self._kind.setObjectName("letterKind")
        self._language = choice(self.tr("Langue"), {code: _LANGUAGE_NAMES[code] for code in LANGUAGES})
        self._language.setObjectName("letterLanguage")
        self._ground = choice(
            self.tr("Fondement"),
            {"": self.tr("À choisir")}
            | {one.value: _capital(f"refusal_ground.{one}") for one in refusal_grounds(right)},
        )
        self._ground.setObjectName("letterGround")
        self._article = label("", "muted")
        self._article.setObjectName("letterArticle")
        self.reason = _text(self.tr("Raison"), "letterReason", _REASON_HEIGHT)
        first = today + timedelta(days=1)
        noticed = today + timedelta(days=_NOTICE_DAYS)
        self._day = date_field(self.tr("Jour de la levée"), QDate(noticed.year, noticed.month, noticed.day))
        self._day.setMinimumDate(QDate(first.year, first.month, first.day))
        self._day.setObjectName("letterDay")
        self._recipient = choice(self.tr("Destinataire"), {str(one.id): one.recipient for one in recipients})
        self._recipient.setObjectName("letterRecipient")
        self.addressee = _text(self.tr("À qui"), "letterAddressee", _ADDRESS_HEIGHT)
        self.email = QLineEdit()
        self.email.setAccessibleName(self.tr("Adresse e-mail"))
        self.email.setObjectName("letterEmail")
        self._form = form_layout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for text, field in (
            (self.tr("&Lettre"), self._kind),
            (self.tr("Lan&gue"), self._language),
            (self.tr("&Fondement du refus"), self._ground),
            (self.tr("&Raison, en quelques mots"), self.reason),
            (self.tr("&Jour de la levée"), self._day),
            (self.tr("&Destinataire"), self._recipient),
            (self.tr("À &qui (nom puis adresse)"), self.addressee),
            (self.tr("Adres&se e-mail"), self.email),
        ):
            named = QLabel(text)
            named.setBuddy(field)
            self._form.addRow(named, field)
            if field is self._ground:
                self._form.addRow(self._article)
        for box in (self._kind, self._language, self._ground, self._recipient):
            # A long ground is read in the list that opens: it must not push the text away.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORTEST)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + _LIST_MARGIN)
        self._connect()

    def _connect(self) -> None:
        for box in (self._kind, self._language):
            box.currentIndexChanged.connect(lambda _index: self._on_letter())
        self._ground.currentIndexChanged.connect(lambda _index: self._on_ground())
        self._recipient.currentIndexChanged.connect(lambda _index: self.choices_changed.emit())
        self._day.dateChanged.connect(lambda _day: self.choices_changed.emit())
        self.reason.textChanged.connect(self._pause.start)
        self.addressee.textChanged.connect(self.addressee_changed)
        self.email.textChanged.connect(lambda _text: self.addressee_changed.emit())

    def _on_letter(self) -> None:
        self._pause.stop()
        self._show_needed()
        self.letter_chosen.emit()

    def _on_ground(self) -> None:
        ground = self._ground.currentData()
        self._article.setText(_capital(f"refusal_article.{ground}") if ground else "")
        self._show_needed()
        self.choices_changed.emit()

    def _show_needed(self) -> None:
        kind = LetterKind(self._kind.currentData())
        self._form.setRowVisible(self._article, kind in REFUSALS and bool(self._article.text()))
        self._form.setRowVisible(self._ground, kind in REFUSALS)
        self._form.setRowVisible(self.reason, _needs_reason(kind))
        self._form.setRowVisible(self._day, kind is LetterKind.RESTRICTION_LIFTED)
        self._form.setRowVisible(self._recipient, kind is LetterKind.RECIPIENT_NOTICE)


def typed_text(field: QPlainTextEdit) -> str:
    """Return what a field shows with its no-break spaces, which Qt's plain text leaves out."""
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def _needs_reason(kind: LetterKind) -> bool:
    return kind in REFUSALS or kind is LetterKind.EXTENSION


def _capital(name: str) -> str:
    return capital(wording(f"rights.{name}"))


def _text(name: str, object_name: str, height: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setAccessibleName(name)
    field.setObjectName(object_name)
    field.setTabChangesFocus(True)
    field.setFixedHeight(height)
    return field
