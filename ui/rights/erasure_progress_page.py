"""Third page of the erasure wizard: the steps, named, as they happen."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.documents.erasure_letter import ErasureAnswer
from app.errors import UserError
from app.rights.answer_erasure import erase_and_answer
from app.rights.clean_remnants import CLEANING, clean_remnants
from app.workspace import UnlockedWorkspace
from ui.kit.icons import draw
from ui.kit.labels import label
from ui.kit.tasks import Progress, run
from ui.kit.wizard import WizardPage
from ui.rights.erasure_draft import ErasureDraft

_STEPS = ("erase", *CLEANING)


class ErasureProgressPage(WizardPage):
    """Erases when entered; it cannot be stopped halfway, and takes a moment only.

    Signals:
        work_started(object): a task that the wizard must not outlive.
        done(): the person is erased.
        failed(str): nothing was erased, and why.
    """

    work_started = Signal(object)
    done = Signal()
    failed = Signal(str)

    def __init__(self, workspace: UnlockedWorkspace, draft: ErasureDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Effacement en cours"))
        self.setSubTitle(self.tr("Si l'ordinateur s'éteint maintenant, tout est fait ou rien\u00a0: jamais à moitié."))
        self._workspace, self._draft = workspace, draft
        self._marks: dict[str, QLabel] = {}
        titles = {
            "erase": self.tr("Sceller l'archive, effacer la fiche et l'inscrire au journal"),
            "tombstones": self.tr("L'inscrire hors du fichier, pour qu'une ancienne copie ne la ramène pas"),
            "samples": self.tr("Oublier les statistiques internes"),
            "copies": self.tr("Vider les copies temporaires"),
            "log": self.tr("Nettoyer les traces dans le fichier chiffré"),
            "close": self.tr("Inscrire au journal que tout est nettoyé"),
        }
        for step in _STEPS:
            self.column.addWidget(self._row(step, titles[step]))
        self.column.addStretch(1)

    def initializePage(self) -> None:
        """Start at once: the name was typed."""
        for mark in self._marks.values():
            draw(mark, "minus", "muted")
        draft, workspace = self._draft, self._workspace
        deposit = draft.deposit()

        def work(progress: Progress) -> ErasureAnswer:
            progress.moved.emit(0, len(_STEPS), "erase")
            with workspace.unit_of_work() as uow:
                answer = erase_and_answer(
                    uow,
                    draft.preview.contact_id,
                    at_request=draft.at_request,
                    deposit=deposit,
                    keep_suppression=draft.keep_suppression,
                )
            # Erased is erased: what the cleaning lacks, a full disk say, the next start does.
            with contextlib.suppress(UserError):
                clean_remnants(workspace, lambda step: progress.moved.emit(_STEPS.index(step), len(_STEPS), step))
            return answer

        task = run(self, work, on_done=self._on_done, on_error=self._on_error)
        task.progress.moved.connect(self._on_step)
        self.work_started.emit(task)

    def isComplete(self) -> bool:
        """The page leaves by itself."""
        return self._draft.answer is not None

    def _row(self, step: str, title: str) -> QWidget:
        row, mark = QWidget(), QLabel()
        mark.setFixedWidth(28)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._marks[step] = mark
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(mark)
        layout.addWidget(label(title), 1)
        return row

    def _on_step(self, done: int, _total: int, step: str) -> None:
        for finished in _STEPS[:done]:
            self._tick(finished)
        draw(self._marks[step], "hourglass", "accent")

    def _tick(self, step: str) -> None:
        draw(self._marks[step], "circle-check", "good")

    def _on_done(self, answer: ErasureAnswer) -> None:
        for step in _STEPS:
            self._tick(step)
        self._draft.answer = answer
        self.completeChanged.emit()
        self.done.emit()

    def _on_error(self, error: UserError) -> None:
        self.failed.emit(error.sentence)
