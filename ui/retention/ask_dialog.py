"""Ask one or several people, once, whether they wish to stay: drafts and letters are written into a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import UserError
from app.formats import format_count
from app.retention.ask_people import InquiryOutcome, ask_people, propose_inquiries
from app.retention.kinds import InquiryMeans
from app.workspace import UnlockedWorkspace
from ui.kit.forms import choice
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.theme import SPACE_L, SPACE_M
from ui.retention.ask_model import AskModel


class AskDialog(QDialog):
    """Who would be asked and how; nothing is noted before the folder is chosen and the files stand in it.

    Signals:
        announced(str, object): the questions are noted; the sentence says how many and where.
    """

    announced = Signal(str, object)
    help_page = "retention#ask"

    def __init__(self, workspace: UnlockedWorkspace, contact_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("askDialog")
        self.setWindowTitle(self.tr("Demander une fois"))
        self._workspace = workspace
        with workspace.reading() as uow:
            self._proposals = propose_inquiries(uow, contact_ids)
        self.model = AskModel(self)
        self._build()
        fit(self, 720, 520)
        self._show()

    def _build(self) -> None:
        self.means = choice(
            self.tr("Moyen"),
            {
                InquiryMeans.EMAIL.value: self.tr("e-mail si possible, sinon courrier"),
                InquiryMeans.POST.value: self.tr("courrier si possible, sinon e-mail"),
            },
        )
        self.means.setObjectName("askMeans")
        self.means.currentIndexChanged.connect(self._show)
        name = QLabel(self.tr("&Moyen"))
        name.setBuddy(self.means)
        row = QHBoxLayout()
        row.addWidget(name)
        row.addWidget(self.means)
        row.addStretch(1)
        self.view = table_view(self.model, self.tr("Personnes à qui poser la question"), stretch=1)
        self.view.setObjectName("askTable")
        self._summary = label("")
        self._summary.setObjectName("askSummary")
        self.problem = label("", "error")
        self.problem.setObjectName("askProblem")
        self.problem.hide()
        self._write = button("", self._on_write, role="primary", name="askWrite")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject, name="askLeave"))
        buttons.addWidget(self._write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(
            label(
                self.tr(
                    "Une seule question, neutre, sans offre. En l'attendant, rien d'autre ne peut être envoyé. Sans réponse "
                    "sous 30 jours, l'effacement est proposé. Aparté n'envoie rien : vous envoyez les brouillons et postez "
                    "les lettres."
                ),
                "muted",
            )
        )
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._summary)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)

    def _show(self) -> None:
        self.model.show(self._proposals, InquiryMeans(self.means.currentData()))
        emails, letters, nobody = (self.model.count(one) for one in (InquiryMeans.EMAIL, InquiryMeans.POST, None))
        text = self.tr("Par e-mail : {emails}. Par courrier : {letters}. À ne pas interroger : {nobody}.")
        self._summary.setText(
            text.format(emails=format_count(emails), letters=format_count(letters), nobody=format_count(nobody))
        )
        asked = emails + letters
        name = self.tr("&Préparer {count} questions…") if asked > 1 else self.tr("&Préparer {count} question…")
        self._write.setText(name.format(count=format_count(asked)))
        self._write.setEnabled(asked > 0)
        self.view.selectRow(0)

    def _on_write(self) -> None:
        dialog = QFileDialog(self, self.tr("Dossier où ranger les brouillons et les lettres"))
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
        dialog.fileSelected.connect(lambda chosen: self.write_into(Path(chosen)))
        dialog.open()

    def write_into(self, folder: Path) -> None:
        """Write the drafts and letters into a folder and note the questions, all or none."""
        workspace, proposals, preferred = self._workspace, self._proposals, self.model.preferred

        def work(progress: Progress) -> InquiryOutcome:
            with workspace.unit_of_work() as uow:
                return ask_people(uow, proposals, preferred, folder, progress)

        run_with_dialog(
            self,
            self.tr("Préparation des questions…"),
            self.tr("Annuler"),
            work,
            on_done=lambda outcome: self._on_done(outcome, folder),
            on_error=self._on_refused,
            on_cancelled=lambda: self._say(
                self.tr("Arrêté. Aucune question n'est notée et aucun fichier n'est écrit.")
            ),
        )

    def _on_refused(self, error: UserError) -> None:
        self._say(error.sentence)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _on_done(self, outcome: InquiryOutcome, folder: Path) -> None:
        text = self.tr("Dans « {folder} » : {emails} brouillons à envoyer, {letters} lettres à poster.")
        said = text.format(
            folder=folder.name, emails=format_count(outcome.emails), letters=format_count(outcome.letters)
        )
        self.announced.emit(said, None)
        self.accept()
