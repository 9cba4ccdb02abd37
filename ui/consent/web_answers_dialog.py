"""Answers given on the business's site: files or a pasted message, each shown with what it says before it is recorded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.consent.kinds import ConsentAnswer
from app.consent.reply import MAX_BYTES
from app.consent.web_answers import AnsweredQuestion, ExaminedAnswer, examine_web_answer, record_web_answer
from app.consent.web_kit_errors import WebAnswerNotOurs
from app.errors import UserError
from app.formats import format_instant
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.consent.whose_answer import WhoseAnswer
from ui.kit.counted import counted
from ui.kit.errors import show_error
from ui.kit.forms import form_layout
from ui.kit.labels import button, card, label
from ui.kit.scrolled import scrolled
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_PASTED = "message-colle.txt"
_KINDS = ".eml, .txt (*.eml *.txt)"


class WebAnswersDialog(QDialog):
    """First where the answers come from, then each in its turn; nothing is on record before its button is pressed.

    Signals:
        announced(str, object): answers were recorded; there is no undo, for the person may take them back as any other.
        recorded(int): the contact whose answer was recorded.
    """

    announced = Signal(str, object)
    recorded = Signal(int)
    help_page = "website#answers"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("webAnswersDialog")
        self.setWindowTitle(self.tr("Réponses du site"))
        self.setAcceptDrops(True)
        self._workspace = workspace
        self._waiting: list[tuple[str, bytes]] = []
        self._refused: list[str] = []
        self._done = 0
        self._shown: ExaminedAnswer | None = None
        self._whose: WhoseAnswer | None = None
        self._build()
        fit(self, 1000, 680)

    def read_files(self, paths: list[Path]) -> None:
        """Take files in, one after the other; what is refused is said in words."""
        for path in paths:
            try:
                self._waiting.append((path.name, _content(path)))
            except UserError as error:
                self._refused.append(error.sentence)
        self._next()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the files."""
        event.acceptProposedAction()
        self.read_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _build(self) -> None:
        self._problem = label("", "error")
        self._problem.setObjectName("webAnswerProblem")
        self._problem.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._intake())
        self._leave = button(self.tr("&Fermer"), self.reject, name="leaveWebAnswers")
        self._skip = button(self.tr("&Passer cette réponse"), self._on_skip, name="skipWebAnswer")
        self._save = button(
            self.tr("&Enregistrer cette réponse"), self._on_save, role="primary", name="saveWebAnswer", symbol="check"
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        buttons.addWidget(self._skip)
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._problem)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)
        self._show_intake()

    def _intake(self) -> QWidget:
        said = label(
            self.tr(
                "Choisissez les messages reçus ou leurs fichiers joints, déposez-les ici, ou collez le texte d'un message. "
                "Chaque réponse est montrée avant d'être enregistrée."
            )
        )
        self._text = QPlainTextEdit()
        self._text.setObjectName("webAnswerText")
        self._text.setAccessibleName(self.tr("Message collé"))
        self._text.setPlaceholderText(self.tr("Collez ici le message entier."))
        self._text.setTabChangesFocus(True)
        self._text.setAcceptDrops(False)
        choose = button(
            self.tr("&Choisir des fichiers…"), self._on_files, role="primary", name="chooseWebAnswers", symbol="upload"
        )
        read = button(
            self.tr("&Lire le message collé"), self._on_pasted, name="readPastedAnswer", symbol="message-square"
        )
        row = QHBoxLayout()
        row.addWidget(choose)
        row.addStretch(1)
        row.addWidget(read)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Réponses du site"), "title"))
        column.addWidget(said)
        column.addWidget(self._text, 1)
        column.addLayout(row)
        return page

    def _on_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Choisir les réponses du site"), "", _KINDS)
        dialog.setObjectName("fileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda chosen: self.read_files([Path(one) for one in chosen]))
        dialog.open()

    def _on_pasted(self) -> None:
        self._waiting.append((_PASTED, self._text.toPlainText().encode()))
        self._next()

    def _next(self) -> None:
        """Show the next answer that can be recorded; once none is left, say what became of all."""
        self._forget_shown()
        while self._waiting:
            name, content = self._waiting.pop(0)
            try:
                with self._workspace.reading() as uow:
                    self._shown = examine_web_answer(uow, name, content)
            except UserError as error:
                self._refused.append(error.sentence)
                continue
            self._show_answer(self._shown)
            return
        self._end()

    def _end(self) -> None:
        if self._done:
            said = counted(
                self._done,
                self.tr("{count} réponse du site enregistrée, avec le message comme preuve."),
                self.tr("{count} réponses du site enregistrées, avec les messages comme preuves."),
            )
            self.announced.emit(said, None)
            self._done = 0
            if not self._refused:
                self.accept()
                return
        self._show_intake()

    def _show_intake(self) -> None:
        self._problem.setText("\n".join(self._refused))
        self._problem.setVisible(bool(self._refused))
        self._refused = []
        self._stack.setCurrentIndex(0)
        for one in (self._skip, self._save):
            one.hide()

    def _show_answer(self, examined: ExaminedAnswer) -> None:
        self._problem.setText("\n".join(self._refused))
        self._problem.setVisible(bool(self._refused))
        self._whose = WhoseAnswer(self._workspace, examined)
        self._whose.changed.connect(self._enable)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self._title(examined), "title"))
        for remark in examined.remarks:
            column.addWidget(label(remark, "warn"))
        said = QVBoxLayout()
        said.setSpacing(SPACE_M)
        said.addWidget(self._answers(examined))
        said.addStretch(1)
        whose = QVBoxLayout()
        whose.setSpacing(SPACE_M)
        whose.addWidget(self._typed(examined))
        whose.addWidget(card(self._whose))
        whose.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(SPACE_M)
        both.addLayout(said, 1)
        both.addLayout(whose, 1)
        column.addLayout(both)
        column.addStretch(1)
        self._stack.addWidget(scrolled(inside))
        self._stack.setCurrentIndex(1)
        for button_ in (self._skip, self._save):
            button_.show()
        self._enable()
        self._whose.setFocus(Qt.FocusReason.TabFocusReason)

    def _title(self, examined: ExaminedAnswer) -> str:
        left = len(self._waiting)
        if not left:
            return examined.file_name
        waiting = counted(left, self.tr("encore {count} ensuite"), self.tr("encore {count} ensuite"))
        return f"{examined.file_name} ({waiting})"

    def _typed(self, examined: ExaminedAnswer) -> QWidget:
        person, answer = examined.answer.person, examined.answer
        place = " ".join(part for part in (person.postcode, person.town) if part)
        rows = (
            (self.tr("Nom"), person.name),
            (self.tr("E-mail"), person.email.value if person.email else ""),
            (self.tr("Téléphone"), person.phone.national if person.phone else ""),
            (self.tr("Adresse"), ", ".join(part for part in (person.address, place) if part)),
            (self.tr("Message venu de"), answer.sender),
            (self.tr("Heure de son appareil"), format_instant(answer.at)),
            (self.tr("Formulaire"), self.tr("version {number}").format(number=examined.kit.version)),
        )
        box = QWidget()
        form = form_layout(box)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SPACE_S)
        for name, value in rows:
            if value:
                shown = label(value)
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                form.addRow(label(name, "muted", wrap=False), shown)
        return card(label(self.tr("Ce que la personne a écrit"), "heading"), box)

    def _answers(self, examined: ExaminedAnswer) -> QWidget:
        lines: list[QWidget] = [label(self.tr("Ce que la personne répond"), "heading")]
        for one in examined.questions:
            lines.extend(self._answer(one))
        return card(*lines)

    def _answer(self, one: AnsweredQuestion) -> tuple[QWidget, QWidget]:
        yes = one.answer is ConsentAnswer.YES
        said = self.tr("oui") if yes else self.tr("non")
        if not one.counts:
            said = self.tr("oui, mais à un ancien texte\u00a0: ne sera pas enregistré")
        channel = wording(f"consent.channel.{one.question.channel.value}")
        text = self.tr("{channel}, {purpose}\u00a0: {answer}")
        head = label(text.format(channel=channel, purpose=one.question.purpose, answer=said))
        head.setProperty("role", ("good" if one.counts else "warn") if yes else "error")
        return head, label(one.question.body, "muted")

    def _on_skip(self) -> None:
        self._next()

    def _on_save(self) -> None:
        shown, whose = self._shown, self._whose
        if shown is None or whose is None or not whose.is_chosen:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                contact_id, _ = record_web_answer(uow, shown.file_name, shown.content, whose.contact_id)
        except UserError as error:
            show_error(self, error)
            return
        self._done += 1
        self.recorded.emit(contact_id)
        self._next()

    def _forget_shown(self) -> None:
        self._shown = self._whose = None
        page = self._stack.widget(1)
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.setParent(None)
            page.deleteLater()

    def _enable(self) -> None:
        self._save.setEnabled(self._whose is not None and self._whose.is_chosen)

    def reject(self) -> None:
        """Close, and say what was recorded before."""
        self._waiting, self._refused = [], []
        if self._done:
            self._end()
            return
        super().reject()


def open_web_answers(parent: QWidget, workspace: UnlockedWorkspace, path: Path | None = None) -> WebAnswersDialog:
    """Open the window that reads answers of the site, from a file where there is one."""
    dialog = WebAnswersDialog(workspace, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    if path is not None:
        dialog.read_files([path])
    return dialog


def _content(path: Path) -> bytes:
    """Return a file, or its beginning where it is larger than any message may be."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise WebAnswerNotOurs(file=path.name) from error
