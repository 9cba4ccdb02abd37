"""A reply dropped on the window: what it says, what it is worth, and the decision of whoever read it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.consent.confirmation_errors import ReplyTooLarge, ReplyUnreadable
from app.consent.record_reply import ExaminedReply, ReplyDecision, examine_reply, record_reply
from app.consent.reply import MAX_BYTES
from app.consent.reply_verdict import ReplyVerdict, Verdict
from app.errors import UserError
from app.formats import format_instant
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.consent.why_not import fill_with_reason
from ui.kit.errors import show_error
from ui.kit.forms import form_layout
from ui.kit.icons import draw
from ui.kit.labels import button, card, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_LOOKS = {
    Verdict.CONFIRMED: ("circle-check", "good"),
    Verdict.DECLINED: ("ban", "bad"),
    Verdict.ASK: ("circle-help", "warn"),
    Verdict.REFUSED: ("circle-x", "bad"),
}


def open_reply(parent: QWidget, workspace: UnlockedWorkspace, path: Path) -> ReplyDialog:
    """Open the window that reads a reply and asks what to make of it."""
    dialog = ReplyDialog(workspace, path, parent)
    dialog.open()
    return dialog


class ReplyDialog(QDialog):
    """The verdict in words, what the person wrote, what they were asked, and the buttons that the verdict allows.

    Signals:
        announced(str, object): the answer was recorded; there is no undo, for the person may take it back as any other.
    """

    announced = Signal(str, object)
    help_page = "desk#five-ways"

    def __init__(self, workspace: UnlockedWorkspace, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._path = workspace, path
        self._raw = b""
        self.setWindowTitle(self.tr("Réponse à une demande de confirmation"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._layout.setSpacing(SPACE_M)
        try:
            self._raw = _read(path)
            with workspace.reading() as uow:
                self._examined = examine_reply(uow, self._raw)
        except UserError as error:
            fill_with_reason(self, error)
            return
        self._show(self._examined)

    def _show(self, examined: ExaminedReply) -> None:
        self._layout.addWidget(self._head(examined.verdict))
        self._layout.addLayout(self._facts(examined))
        self._layout.addWidget(label(self.tr("Ce que la personne écrit"), "heading"))
        words = QPlainTextEdit(examined.reply.own_words or self.tr("(rien, hors de notre message cité)"))
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setAccessibleName(self.tr("Ce que la personne écrit"))
        words.setObjectName("ownWords")
        self._layout.addWidget(words, 1)
        if examined.verdict.says_no and examined.verdict.verdict is not Verdict.DECLINED:
            self._layout.addWidget(
                label(
                    self.tr("Elle semble dire non. Si elle ne veut plus rien recevoir, enregistrez-le sur sa fiche."),
                    "warn",
                )
            )
        self._layout.addLayout(self._buttons(examined.verdict))
        fit(self, 680, 600)

    def _head(self, verdict: ReplyVerdict) -> QWidget:
        symbol, tone = _LOOKS[verdict.verdict]
        picture = QLabel()
        draw(picture, symbol, tone, 28)
        title = label(wording(f"confirmation.verdict.{verdict.verdict.value}"), "title", wrap=False)
        title.setObjectName("replyVerdict")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(picture)
        line.addWidget(title, 1)
        head = QWidget()
        head.setLayout(line)
        reason = label(verdict.sentence)
        reason.setObjectName("replyReason")
        return card(head, reason)

    def _facts(self, examined: ExaminedReply) -> QFormLayout:
        form = form_layout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        reply = examined.reply
        rows = [
            (self.tr("Personne"), examined.name),
            (self.tr("Adresse interrogée"), examined.address),
            (self.tr("Réponse venue de"), reply.sender or self.tr("adresse illisible")),
            (self.tr("Datée du"), format_instant(reply.dated)),
            (self.tr("Objet"), reply.subject),
            (self.tr("Ce qui attend"), "\n".join(_said(one.purpose, one.channel.value) for one in examined.items)),
        ]
        for name, value in rows:
            if value:
                shown = label(value)
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                form.addRow(label(name, "muted", wrap=False), shown)
        return form

    def _buttons(self, verdict: ReplyVerdict) -> QHBoxLayout:
        certain = verdict.verdict
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("&Fermer sans rien noter"), self.reject, name="closeReply"))
        buttons.addStretch(1)
        if verdict.may_decline:
            main = "primary" if certain is Verdict.DECLINED else ""
            no = self.tr("Noter son &refus")
            buttons.addWidget(button(no, lambda: self._record(ReplyDecision.DECLINE), role=main, name="recordNo"))
        if verdict.may_confirm:
            main = "primary" if certain is Verdict.CONFIRMED else ""
            yes = self.tr("&Confirmer son accord") if main else self.tr("&Confirmer, j'ai vérifié")
            buttons.addWidget(button(yes, lambda: self._record(ReplyDecision.CONFIRM), role=main, name="recordYes"))
        return buttons

    def _record(self, decision: ReplyDecision) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                record_reply(uow, self._raw, decision, self._path.name)
        except UserError as error:
            show_error(self, error)
            return
        name = self._examined.name
        if decision is ReplyDecision.CONFIRM:
            said = self.tr("Accord de {name} confirmé, sa réponse est gardée comme preuve.")
        else:
            said = self.tr("Refus de {name} enregistré, sa réponse est gardée comme preuve.")
        self.announced.emit(said.format(name=name), None)
        self.accept()


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ReplyTooLarge
        return path.read_bytes()
    except OSError as error:
        raise ReplyUnreadable from error


def _said(purpose: str, channel: str) -> str:
    return f"{purpose}, {wording(f'consent.channel.{channel}')}"
