"""A message that a person sent: paste it or drop its file, see what it asks, and open one clock per right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.consent.reply import MAX_BYTES
from app.errors import UserError
from app.formats import format_date
from app.rights.read_message import (
    IncomingMessage,
    MessageChoice,
    Proposal,
    message_from_eml,
    message_from_text,
    open_requests_of,
    propose_requests,
)
from app.rights.received_errors import MessageTooLarge, MessageUnreadable
from app.workspace import UnlockedWorkspace
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.rights.message_proposal import MessageProposal

_PAUSE_MS = 400
_MESSAGE_WIDTH, _PROPOSAL_WIDTH, _PROPOSAL_LEAST = 440, 580, 480


def open_message(parent: QWidget, workspace: UnlockedWorkspace, path: Path | None = None) -> MessageDialog:
    """Open the window that reads a message, from its file where there is one."""
    dialog = MessageDialog(workspace, path, parent)
    dialog.open()
    return dialog


class MessageDialog(QDialog):
    """The message on the left, what it asks on the right; nothing is on record before the button is pressed.

    Signals:
        chosen(object): the MessageChoice that was decided, just before it is put on record.
        opened(int): the requests are on record; the id is that of the first.
        announced(str, object): the same, said in words.
    """

    chosen = Signal(object)
    opened = Signal(int)
    announced = Signal(str, object)
    help_page = "requests#new"

    def __init__(self, workspace: UnlockedWorkspace, path: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageDialog")
        self.setWindowTitle(self.tr("Lire une demande reçue"))
        self.setAcceptDrops(True)
        self._workspace = workspace
        self._message: IncomingMessage | None = None
        self._proposal: MessageProposal | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read_pasted)
        self._build()
        fit(self, 1060, 660)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a message from its file; whatever it is, why not is said in words."""
        try:
            message = message_from_eml(_content(path), path.name)
        except UserError as error:
            self._say(error.sentence)
            return
        self._text.blockSignals(True)
        self._text.setPlainText(message.text)
        self._text.blockSignals(False)
        self._text.setReadOnly(True)
        self._read.hide()
        self._show(message)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.read_file(path)

    def _build(self) -> None:
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self._message_side())
        split.addWidget(self._proposal_side())
        split.setSizes([_MESSAGE_WIDTH, _PROPOSAL_WIDTH])
        self._problem = label("", "error")
        self._problem.setObjectName("messageProblem")
        self._problem.hide()
        self._open = button("", self._on_open, role="primary", name="openRequests")
        self._missing = label("", "muted")
        self._missing.setObjectName("messageMissing")
        buttons = QHBoxLayout()
        buttons.addWidget(self._missing, 1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject, name="leaveMessage"))
        buttons.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(split, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self._count()

    def _message_side(self) -> QWidget:
        self._head = label("", "muted")
        self._head.setObjectName("messageHead")
        self._head.hide()
        self._text = QPlainTextEdit()
        self._text.setObjectName("messageText")
        self._text.setAccessibleName(self.tr("Message reçu"))
        self._text.setPlaceholderText(self.tr("Collez ici le message, ou déposez son fichier .eml."))
        self._text.setTabChangesFocus(True)
        self._text.setAcceptDrops(False)
        self._text.textChanged.connect(self._pause.start)
        buttons = QHBoxLayout()
        self._read = button(self.tr("&Lire la demande"), self._read_pasted, name="readMessage")
        buttons.addWidget(self._read)
        buttons.addWidget(button(self.tr("Choisir un &fichier…"), self._on_file, name="chooseMessage"))
        buttons.addStretch(1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Message reçu"), "heading"))
        column.addWidget(self._head)
        column.addWidget(self._text, 1)
        column.addLayout(buttons)
        return side

    def _proposal_side(self) -> QWidget:
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setMinimumWidth(_PROPOSAL_LEAST)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._invitation())
        return self._area

    def _invitation(self) -> QWidget:
        said = label(
            self.tr(
                "Aparté propose ici les droits que le message invoque, avec la phrase qui le dit, et la personne concernée. "
                "C'est vous qui décidez\u00a0: rien n'est enregistré avant que vous n'ouvriez les demandes."
            ),
            "muted",
        )
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        said.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        return said

    def _read_pasted(self) -> None:
        self._pause.stop()
        if self._text.isReadOnly():
            return
        try:
            message = message_from_text(self._text.toPlainText())
        except UserError as error:
            self._forget()
            self._say(error.sentence)
            return
        if message != self._message:
            self._show(message)

    def _show(self, message: IncomingMessage) -> None:
        try:
            with self._workspace.reading() as uow:
                proposal = propose_requests(uow, message)
        except UserError as error:
            self._say(error.sentence)
            return
        self._message = message
        self._say("")
        head = " · ".join(_head_of(message))
        self._head.setText(head)
        self._head.setVisible(bool(head))
        self._fill(message, proposal)

    def _fill(self, message: IncomingMessage, proposal: Proposal) -> None:
        self._proposal = MessageProposal(self._workspace, message, proposal)
        self._proposal.changed.connect(self._count)
        self._area.setWidget(self._proposal)
        self._count()

    def _forget(self) -> None:
        self._message, self._proposal = None, None
        self._head.hide()
        self._area.setWidget(self._invitation())
        self._count()

    def _count(self) -> None:
        count = len(self._proposal.kinds) if self._proposal is not None else 0
        one, many = self.tr("&Ouvrir la demande"), self.tr("&Ouvrir {count} demandes")
        self._open.setText(many.format(count=count) if count > 1 else one)
        self._open.setEnabled(self._proposal is not None and self._proposal.is_complete)
        self._missing.setText(self._what_is_missing(count))

    def _what_is_missing(self, count: int) -> str:
        if self._proposal is None or self._proposal.is_complete:
            return ""
        return self.tr("Dites qui demande.") if count else self.tr("Cochez au moins un droit.")

    def _on_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Message reçu"), "", self.tr("Messages (*.eml *.msg)"))
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read_file(Path(chosen)))
        dialog.open()

    def _on_open(self) -> None:
        if self._proposal is None:
            return
        choice = self._proposal.choice()
        self.chosen.emit(choice)
        try:
            with self._workspace.unit_of_work() as uow:
                ids = open_requests_of(uow, choice)
        except UserError as error:
            self._say(error.sentence)
            return
        self.opened.emit(ids[0])
        self.announced.emit(self._said(choice, ids), None)
        self.accept()

    def _said(self, choice: MessageChoice, ids: tuple[int, ...]) -> str:
        if len(ids) == 1:
            return self.tr("Demande n°\u00a0{number} enregistrée, avec son message.").format(number=ids[0])
        return self.tr("{count} demandes enregistrées, avec leur message.").format(count=len(choice.kinds))

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))


def _head_of(message: IncomingMessage) -> list[str]:
    day = format_date(message.received_on) if message.received_on else ""
    sender = f"{message.sender_name} <{message.sender_address}>" if message.sender_address else message.sender_name
    return [part for part in (sender.strip(), day, message.subject) if part]


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise MessageTooLarge
        return path.read_bytes()
    except OSError as error:
        raise MessageUnreadable from error


def _dropped(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
