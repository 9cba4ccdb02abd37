"""Write to the people concerned by a breach: who gets a letter and why, who does not, and the text that all of them get (art. 34)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.accounts.business import read_business
from app.errors import UserError
from app.formats import format_count
from app.register.breach_letters import LettersWritten, draft_body, preview_letter, write_letters
from app.register.breach_people import ConcernedPerson, people_chosen, people_of_book, people_of_line
from app.register.breach_register import read_breach
from app.retention.kinds import InquiryMeans
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import choice
from ui.kit.labels import button, label
from ui.kit.pdf_preview import open_pdf_preview
from ui.kit.people_picker import PeoplePicker
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.register.concerned_model import ConcernedModel

_WIDTH, _HEIGHT = 1180, 690
_FILE, _BOOK, _CHOSEN = "file", "book", "chosen"


class BreachLettersDialog(QDialog):
    """People on the left, the letter on the right; nothing is on record before the files stand in the folder chosen.

    Signals:
        announced(str, object): the letters are on record; the sentence says how many and where.
    """

    announced = Signal(str, object)
    help_page = "compliance#breaches"

    def __init__(self, workspace: UnlockedWorkspace, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breachLettersDialog")
        self.setWindowTitle(self.tr("Prévenir les personnes – violation n° {number}").format(number=number))
        self._workspace, self._number = workspace, number
        with workspace.reading() as uow:
            facts = read_breach(uow, number).facts
            body = draft_body(facts, read_business(uow))
            line = facts.source_line
            self._of_file = people_of_line(uow, number, line) if line is not None else None
        self.model = ConcernedModel(self)
        self._build(body)
        fit(self, _WIDTH, _HEIGHT)
        self._show()

    def _build(self, body: str) -> None:
        self.problem = label("", "error")
        self.problem.setObjectName("lettersProblem")
        self.problem.hide()
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_L)
        middle.addLayout(self._people_column(), 1)
        middle.addLayout(self._letter_column(body), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(
            label(
                self.tr(
                    "C'est un devoir, pas une publicité : une opposition ou un consentement retiré n'y change rien. Aparté "
                    "n'envoie rien : vous envoyez les brouillons et postez les lettres."
                ),
                "muted",
            )
        )
        layout.addLayout(middle, 1)
        layout.addWidget(self.problem)
        layout.addLayout(self._buttons())

    def _people_column(self) -> QVBoxLayout:
        sources = {_BOOK: self.tr("tout le carnet"), _CHOSEN: self.tr("des personnes que je désigne")}
        if self._of_file is not None:
            sources = {_FILE: self.tr("les personnes du fichier de la fiche")} | sources
        self.source = choice(self.tr("Qui est concerné"), sources, _FILE if self._of_file is not None else _CHOSEN)
        self.source.setObjectName("concernedSource")
        self.source.currentIndexChanged.connect(self._show)
        self.picker = PeoplePicker(self._workspace)
        self.picker.changed.connect(self._show)
        self.means = choice(
            self.tr("Moyen"),
            {
                InquiryMeans.EMAIL.value: self.tr("e-mail si possible, sinon courrier"),
                InquiryMeans.POST.value: self.tr("courrier si possible, sinon e-mail"),
            },
        )
        self.means.setObjectName("concernedMeans")
        self.means.currentIndexChanged.connect(self._show)
        self.view = table_view(self.model, self.tr("Personnes concernées"), stretch=2)
        self.view.setObjectName("concernedTable")
        self._summary = label("")
        self._summary.setObjectName("concernedSummary")
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        for name, field in ((self.tr("&Qui est concerné"), self.source), (self.tr("&Moyen"), self.means)):
            title = QLabel(name)
            title.setBuddy(field)
            row = QHBoxLayout()
            row.addWidget(title)
            row.addWidget(field, 1)
            column.addLayout(row)
        column.addWidget(self.picker)
        column.addWidget(self.view, 1)
        column.addWidget(self._summary)
        return column

    def _letter_column(self, body: str) -> QVBoxLayout:
        self.body = QPlainTextEdit(body)
        self.body.setObjectName("breachLetterBody")
        self.body.setAccessibleName(self.tr("Texte de la lettre"))
        self.body.setTabChangesFocus(True)
        title = QLabel(self.tr("&Texte, que vous pouvez changer"))
        title.setBuddy(self.body)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        column.addWidget(title)
        column.addWidget(self.body, 1)
        return column

    def _buttons(self) -> QHBoxLayout:
        self._preview = button(self.tr("A&perçu…"), self._on_preview, name="previewBreachLetter", symbol="eye")
        self._write = button("", self._on_write, role="primary", name="writeBreachLetters")
        row = QHBoxLayout()
        row.addWidget(self._preview)
        row.addStretch(1)
        row.addWidget(button(self.tr("&Abandonner"), self.reject, name="leaveBreachLetters"))
        row.addWidget(self._write)
        return row

    def people(self) -> tuple[ConcernedPerson, ...]:
        """Who is concerned, by what was chosen."""
        source = self.source.currentData()
        if source == _FILE and self._of_file is not None:
            return self._of_file
        with self._workspace.reading() as uow:
            if source == _BOOK:
                return people_of_book(uow, self._number)
            return people_chosen(uow, self._number, self.picker.taken)

    def _show(self) -> None:
        self.picker.setVisible(self.source.currentData() == _CHOSEN)
        self.model.show(self.people(), InquiryMeans(self.means.currentData()))
        emails, letters, nobody = (self.model.count(one) for one in (InquiryMeans.EMAIL, InquiryMeans.POST, None))
        text = self.tr("Par e-mail : {emails}. Par courrier : {letters}. Sans lettre : {nobody}.")
        self._summary.setText(
            text.format(emails=format_count(emails), letters=format_count(letters), nobody=format_count(nobody))
        )
        told = emails + letters
        name = self.tr("Préparer {count} &lettres…") if told > 1 else self.tr("Préparer {count} &lettre…")
        self._write.setText(name.format(count=format_count(told)))
        for one in (self._write, self._preview):
            one.setEnabled(told > 0)

    def _on_preview(self) -> None:
        first = next(one for one in self.model.people if one.obstacle is None)
        try:
            with self._workspace.reading() as uow:
                content = preview_letter(uow, self.body.toPlainText(), first)
        except UserError as error:
            self._say(error.sentence)
            return
        self.problem.hide()
        name = wording("breaches.letter.file", number=self._number) + ".pdf"
        open_pdf_preview(self, wording("breaches.letter.title"), content, name)

    def _on_write(self) -> None:
        dialog = QFileDialog(self, self.tr("Dossier où ranger les brouillons et les lettres"))
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
        dialog.fileSelected.connect(lambda chosen: self.write_into(Path(chosen)))
        dialog.open()

    def write_into(self, folder: Path) -> None:
        """Write the drafts and letters into a folder and put each person on record, all or none."""
        workspace, people, preferred = self._workspace, self.model.people, self.model.preferred
        number, body = self._number, self.body.toPlainText()

        def work(progress: Progress) -> LettersWritten:
            with workspace.unit_of_work() as uow:
                return write_letters(uow, number, people, preferred, body, folder, progress)

        run_with_dialog(
            self,
            self.tr("Écriture des lettres…"),
            self.tr("Annuler"),
            work,
            on_done=lambda done: self._on_done(done, folder),
            on_error=lambda error: self._say(error.sentence),
            on_cancelled=lambda: self._say(self.tr("Arrêté. Aucune lettre n'est écrite et rien n'est inscrit.")),
        )

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _on_done(self, done: LettersWritten, folder: Path) -> None:
        text = self.tr("Dans « {folder} » : {emails} brouillons à envoyer, {letters} lettres à poster.")
        said = text.format(folder=folder.name, emails=format_count(done.emails), letters=format_count(done.letters))
        self.announced.emit(said, None)
        self.accept()


def open_letters(parent: QWidget, workspace: UnlockedWorkspace, number: int) -> BreachLettersDialog:
    """Prepare the letters of an entry over a window."""
    dialog = BreachLettersDialog(workspace, number, parent.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
