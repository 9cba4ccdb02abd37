"""Erase several people: a decision for each, the work step by step, then one document with letters and certificates."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.errors import UserError
from app.formats import format_count
from app.retention.read_schedule import read_schedule
from app.rights.answer_erasure import write_erasure_bundle
from app.rights.erase_several import (
    CLEANING_STEP,
    PersonDecision,
    SeveralChoice,
    SeveralOutcome,
    erase_each,
    propose_each,
)
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.labels import button, label, restyle
from ui.kit.save_pdf import ask_and_save
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.tasks import Cancelled, Progress, Task, run
from ui.kit.theme import SPACE_L, SPACE_M
from ui.rights.became_model import BecameModel
from ui.rights.several_decide_page import DecidePage


class SeveralErasuresDialog(QDialog):
    """Three pages: decide, erase, save. It cannot be closed while somebody is being erased, only stopped.

    Signals:
        announced(str, object): it is over; the sentence says how many were erased, and no undo goes with it.
    """

    announced = Signal(str, object)
    help_page = "retention#erase"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        contact_ids: Sequence[int],
        parent: QWidget | None = None,
        wanted: SeveralChoice | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("severalErasures")
        self.setWindowTitle(self.tr("Effacement de plusieurs personnes"))
        self._workspace, self._ids, self._wanted = workspace, list(contact_ids), wanted
        self._task: Task | None = None
        self._outcome: SeveralOutcome | None = None
        self._is_saved = self._is_warned = False
        has_vault = workspace.keys.vault_public_key is not None
        with workspace.reading() as uow:
            schedule = read_schedule(uow)
        self.decide = DecidePage(workspace.clock.today(), schedule, has_vault=has_vault)
        self.decide.left.connect(self.reject)
        self.decide.confirmed.connect(self._erase)
        self._pages = QStackedWidget()
        for page in (self._progress_page(), self.decide, self._done_page()):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addWidget(self._pages)
        fit(self, 1120, 720)
        self._propose()

    def reject(self) -> None:
        """Leave, unless somebody is being erased; once before the letters are saved, say so instead."""
        if self._task is None and self._may_leave():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is leaving."""
        if self._task is not None or not self._may_leave():
            event.ignore()
            return
        super().closeEvent(event)

    def _progress_page(self) -> QWidget:
        page = QWidget()
        self._doing = label(self.tr("Lecture des dossiers…"), "heading")
        self._doing.setObjectName("severalStep")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Avancement"))
        self._bar.setTextVisible(False)
        self._stop = button(self.tr("&Arrêter après cette personne"), self._on_stop, name="severalStop")
        self._safe = label("", "muted")
        column = QVBoxLayout(page)
        column.setSpacing(SPACE_M)
        column.addStretch(1)
        for widget in (self._doing, self._bar, self._safe):
            column.addWidget(widget)
        column.addWidget(self._stop, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        return page

    def _done_page(self) -> QWidget:
        page = QWidget()
        self._told = label("", "heading")
        self._became = BecameModel(self)
        table = table_view(self._became, self.tr("Ce que chacune est devenue"), stretch=1)
        table.setObjectName("severalBecame")
        self._told.setObjectName("severalDone")
        self._saved = label("", "good")
        self._saved.setObjectName("severalSaved")
        self._saved.hide()
        self._save = button(
            self.tr("&Enregistrer les lettres et les certificats…"), self._on_save, role="primary", name="severalSave"
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Terminer"), self.reject, name="severalFinish"))
        column = QVBoxLayout(page)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("C'est fait"), "title"))
        column.addWidget(self._told)
        column.addWidget(table, 1)
        column.addWidget(
            label(
                self.tr(
                    "Un seul PDF réunit une lettre pour chaque personne qui l'avait demandé, un certificat par effacement "
                    "et la liste de qui est gardé. Enregistrez-le avant de fermer\u00a0: ensuite, Aparté ne saura plus à "
                    "qui écrire."
                ),
                "muted",
            )
        )
        column.addWidget(self._saved)
        column.addLayout(buttons)
        return page

    def _propose(self) -> None:
        workspace, ids = self._workspace, self._ids
        self._stop.hide()
        self._bar.setRange(0, 0)

        def work(_progress: Progress) -> tuple[PersonDecision, ...]:
            with workspace.reading() as uow:
                return propose_each(uow, ids)

        self._start(run(self, work, on_done=self._on_proposed, on_error=self._on_refused))

    def _on_proposed(self, decisions: tuple[PersonDecision, ...]) -> None:
        self._pages.setCurrentIndex(1)
        self.decide.show_people(decisions, self._wanted)

    def _on_refused(self, error: UserError) -> None:
        show_error(self.parentWidget(), error)
        super().reject()

    def _erase(self, decisions: list[PersonDecision]) -> None:
        workspace, total = self._workspace, sum(one.erases for one in decisions)
        self._bar.setRange(0, total)
        self._stop.show()
        self._safe.setText(
            self.tr(
                "Pour chacune\u00a0: sceller l'archive, effacer la fiche, l'inscrire au journal et hors du fichier. Si "
                "l'ordinateur s'éteint maintenant, chacune est effacée en entier, ou pas du tout."
            )
        )
        self._pages.setCurrentIndex(0)

        def work(progress: Progress) -> SeveralOutcome:
            return erase_each(
                workspace,
                decisions,
                tell=lambda done, step: progress.moved.emit(done, total, step),
                goes_on=lambda: _goes_on(progress),
            )

        task = run(self, work, on_done=self._on_erased, on_error=self._on_refused)
        task.progress.moved.connect(self._on_step)
        self._start(task)

    def _start(self, task: Task) -> None:
        self._task = task
        task.finished.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._task = None

    def _on_stop(self) -> None:
        if self._task is not None:
            self._stop.setEnabled(False)
            self._task.cancel()

    def _on_step(self, done: int, total: int, step: str) -> None:
        self._bar.setValue(done)
        if step == CLEANING_STEP:
            self._stop.setEnabled(False)
            self._doing.setText(self.tr("Nettoyage des traces dans le fichier chiffré…"))
            return
        text = self.tr("{number} sur {total}\u00a0: effacement de {name}…")
        self._doing.setText(text.format(number=format_count(done + 1), total=format_count(total), name=step))

    def _on_erased(self, outcome: SeveralOutcome) -> None:
        self._outcome = outcome
        count = len(outcome.answers)
        sentence = self.tr("{count} personnes effacées.") if count > 1 else self.tr("{count} personne effacée.")
        said = sentence.format(count=format_count(count))
        self._told.setText(said)
        self._became.show(outcome.became)
        self._save.setEnabled(bool(outcome.answers))
        self._pages.setCurrentIndex(2)
        self._save.setFocus()
        self.announced.emit(said, None)

    def _on_save(self) -> None:
        ask_and_save(self, self.tr("Enregistrer"), "effacements.pdf", self._bundle, self._on_saved)

    def _bundle(self) -> bytes:
        if self._outcome is None:
            return b""
        with self._workspace.unit_of_work() as uow:
            return write_erasure_bundle(uow, self._outcome)

    def _on_saved(self, path: Path) -> None:
        self._is_saved = True
        self._say(self.tr("Enregistré\u00a0: {file}").format(file=path.name), "good")

    def _may_leave(self) -> bool:
        outcome = self._outcome
        if outcome is None or not outcome.letters or self._is_saved or self._is_warned:
            return True
        self._is_warned = True
        self._say(
            self.tr(
                "Les lettres ne sont pas enregistrées. Enregistrez-les, ou terminez encore une fois pour vous en passer."
            ),
            "warn",
        )
        return False

    def _say(self, sentence: str, role: str) -> None:
        self._saved.setText(sentence)
        self._saved.setProperty("role", role)
        restyle(self._saved)
        self._saved.show()


def _goes_on(progress: Progress) -> bool:
    try:
        progress.raise_if_cancelled()
    except Cancelled:
        return False
    return True


def open_erasures(
    parent: QWidget,
    workspace: UnlockedWorkspace,
    contact_ids: Sequence[int],
    wanted: SeveralChoice | None = None,
) -> SeveralErasuresDialog:
    """Open the dialog over a selection; it says so itself where too many were chosen. ``wanted`` replaces plain erasure."""
    dialog = SeveralErasuresDialog(workspace, contact_ids, parent, wanted)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
