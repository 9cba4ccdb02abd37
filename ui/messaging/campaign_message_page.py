"""Third page of the campaign wizard: the message, checked as it is written."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.accounts.business import read_business
from app.consent.kinds import Channel
from app.errors import UserError
from app.formats import format_quote
from app.messaging.campaigns import MessageReview, review_message
from app.messaging.kinds import MessageKind
from app.messaging.message_check import Element, proposed_footer, required_elements
from resources import wording
from ui.kit.errors import show_error
from ui.kit.icons import draw
from ui.kit.labels import button, card, empty_layout, label
from ui.kit.theme import SPACE_L, SPACE_S, text_scale
from ui.kit.wizard import WizardPage
from ui.messaging.campaign_sheet import CampaignSheet

_TYPING_MS = 250
_CHECK_WIDTH = 300


class _ElementLine(QWidget):
    """One thing that the message must hold, with its mark and a word for who sees no colour."""

    def __init__(self, element: Element) -> None:
        super().__init__()
        self.setObjectName(f"element_{element.value}")
        self._text = wording(f"campaigns.element.{element.value}")
        self._mark = QLabel()
        self._words = label(self._text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(self._mark)
        line.addWidget(self._words, 1)

    def show_state(self, *, is_there: bool) -> None:
        """Mark it as there or missing."""
        symbol, tone = ("circle-check", "good") if is_there else ("circle-x", "bad")
        draw(self._mark, symbol, tone, 18)
        self.setProperty("isThere", is_there)
        self.setAccessibleName(", ".join((self._text, self.tr("présent") if is_there else self.tr("manque"))))


class MessagePage(WizardPage):
    """The elements that the law asks stand beside the text; promotion in a service message is pointed at.

    Signals:
        reclassified(): the message was made the commercial one that it is.
    """

    reclassified = Signal()

    def __init__(self, sheet: CampaignSheet) -> None:
        super().__init__("")
        self.setTitle(self.tr("Que dit-il\u00a0?"))
        self.setSubTitle(self.tr("Ce que la loi demande est vérifié pendant que vous écrivez."))
        self._sheet = sheet
        self._review: MessageReview | None = None
        self._lines: dict[Element, _ElementLine] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._check)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addLayout(self._writing(), 1)
        row.addWidget(self._checking())
        self.column.addLayout(row, 1)

    def initializePage(self) -> None:
        """Ask for what this kind of message needs on this channel."""
        draft = self._sheet.draft
        by_email, by_phone = draft.channel is Channel.EMAIL, draft.channel is Channel.PHONE
        for widget in (self._subject, self._subject_label):
            widget.setVisible(by_email)
        called = self.tr("&Ce qu'il faut dire au téléphone (facultatif)")
        self._body_label.setText(called if by_phone else self.tr("&Texte"))
        self._refill_lines()
        self._check()

    def isComplete(self) -> bool:
        """Nothing may be left to mend."""
        return self._review is not None and self._review.may_leave

    def validatePage(self) -> bool:
        """Keep the text."""
        self._check()
        try:
            self._sheet.save()
        except UserError as error:
            show_error(self, error)
            return False
        return self.isComplete()

    def _writing(self) -> QVBoxLayout:
        self._subject = QLineEdit(self._sheet.draft.subject)
        self._subject.setObjectName("campaignSubject")
        self._subject.setAccessibleName(self.tr("Objet"))
        self._subject.setMaxLength(200)
        self._subject_label = QLabel(self.tr("&Objet"))
        self._subject_label.setBuddy(self._subject)
        self._body = QPlainTextEdit(self._sheet.draft.body)
        self._body.setObjectName("campaignBody")
        self._body.setAccessibleName(self.tr("Texte"))
        self._body.setTabChangesFocus(True)
        self._body_label = QLabel(self.tr("&Texte"))
        self._body_label.setBuddy(self._body)
        hint = label(
            self.tr(
                "{nom} est remplacé par le nom de chaque personne. Sans lui, le message commence par «\u00a0Bonjour\u00a0»."
            ),
            "muted",
        )
        self._subject.textChanged.connect(lambda _text: self._timer.start())
        self._body.textChanged.connect(self._timer.start)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        for widget in (self._subject_label, self._subject, self._body_label):
            column.addWidget(widget)
        column.addWidget(self._body, 1)
        column.addWidget(hint)
        return column

    def _checking(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(round(_CHECK_WIDTH * text_scale() / 100))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self._elements = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._elements)
        self._elements.setContentsMargins(0, 0, 0, 0)
        self._add = button(self.tr("&Ajouter les mentions"), self._on_add, name="addFooter", symbol="plus")
        column.addWidget(card(label(self.tr("Le message doit contenir"), "heading"), holder, self._add))
        column.addWidget(self._promotion())
        column.addStretch(1)
        return side

    def _promotion(self) -> QFrame:
        self._found = label("", "warn")
        self._found.setObjectName("promotionFound")
        self._reason = QLineEdit(self._sheet.draft.promotion_reason)
        self._reason.setObjectName("promotionReason")
        self._reason.setAccessibleName(self.tr("Pourquoi ce n'est pas de la promotion"))
        self._reason.setPlaceholderText(self.tr("Par exemple\u00a0: rappel d'un prix déjà convenu"))
        self._reason.textChanged.connect(self._check)
        self._reason_label = label(
            self.tr("Sinon, écrivez pourquoi ce n'est pas de la promotion. Votre réponse est gardée.")
        )
        self._commercial = button(
            self.tr("En &faire un message commercial"), self._on_commercial, name="makeCommercial"
        )
        self._warning = card(self._found, self._commercial, self._reason_label, self._reason)
        self._warning.setObjectName("promotionCard")
        return self._warning

    def _refill_lines(self) -> None:
        empty_layout(self._elements)
        wanted = required_elements(self._sheet.draft.kind, self._sheet.draft.channel)
        self._lines = {element: _ElementLine(element) for element in wanted}
        for line in self._lines.values():
            self._elements.addWidget(line)
        if not wanted:
            self._elements.addWidget(label(self.tr("Rien\u00a0: l'appel a son propre déroulé."), "muted"))
        self._add.setVisible(bool(proposed_footer_of(self._sheet)))

    def _check(self) -> None:
        self._timer.stop()
        self._sheet.change(
            subject=self._subject.text(), body=self._body.toPlainText(), promotion_reason=self._reason.text()
        )
        with self._sheet.workspace.reading() as uow:
            review = review_message(uow, self._sheet.draft)
        self._review = review
        for element, line in self._lines.items():
            line.show_state(is_there=element not in review.missing)
        self._warning.setVisible(bool(review.marks))
        words = ", ".join(format_quote(mark.words) for mark in review.marks)
        self._found.setText(
            self.tr("Ce message de service semble contenir de la promotion\u00a0: {words}.").format(words=words)
        )
        if review.is_renewal_offer:
            self._found.setText(
                self.tr("Proposer de renouveler est un message commercial, jamais un message de service.")
            )
        for widget in (self._reason, self._reason_label):
            widget.setVisible(not review.is_renewal_offer)
        self.completeChanged.emit()

    def _on_add(self) -> None:
        cursor = self._body.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(
            ("\n\n" if self._body.toPlainText().strip() else "") + proposed_footer_of(self._sheet).strip()
        )
        self._check()

    def _on_commercial(self) -> None:
        """Turn it into what it is; who may receive it is then counted again."""
        renews = self._review is not None and self._review.is_renewal_offer
        kind = MessageKind.RENEWAL if renews else MessageKind.COMMERCIAL
        self._sheet.change(kind=kind, promotion_reason="")
        suitable = [one for one in self._sheet.suitable() if self._sheet.draft.channel in one.channels]
        self._sheet.change(purpose_id=suitable[0].id if suitable else None)
        self._reason.clear()
        self._refill_lines()
        self._check()
        self.reclassified.emit()


def proposed_footer_of(sheet: CampaignSheet) -> str:
    """Return the ready words for a draft, in the business's name."""
    with sheet.workspace.reading() as uow:
        return proposed_footer(sheet.draft.kind, sheet.draft.channel, read_business(uow))
