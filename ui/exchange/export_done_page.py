"""Last page of the export: it is written, may be stopped, then says where it is, what is in it, and the passphrase once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QWidget

from app.errors import UserError
from app.exchange.export_contacts import ExportReport, export_contacts
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.exchange.export_draft import ExportDraft
from ui.kit.counted import counted
from ui.kit.forms import form_layout
from ui.kit.labels import button, card, label
from ui.kit.pdf_preview import open_pdf_preview
from ui.kit.tasks import Progress, Task, run
from ui.kit.wizard import WizardPage


class DonePage(WizardPage):
    """Writes the file when entered.

    Signals:
        stopped(str): nothing was written, and why.
        made(): the file is there.
    """

    stopped = Signal(str)
    made = Signal()

    def __init__(self, workspace: UnlockedWorkspace, draft: ExportDraft) -> None:
        super().__init__("")
        self.setFinalPage(True)
        self._workspace, self._draft = workspace, draft
        self._task: Task | None = None
        self._build()

    def initializePage(self) -> None:
        """Start at once: the person has just asked for it."""
        order, workspace = self._draft.order(self._workspace.workspace.folder), self._workspace
        if order is None:
            return
        wanted = order
        self.setTitle(self.tr("Écriture du fichier…"))
        self.setSubTitle(self.tr("Chaque personne est examinée, puis écrite. Si vous arrêtez, rien ne reste."))
        self._running.show()
        self._result.hide()
        self._cancel.setEnabled(True)
        self._progress.setMaximum(0)

        def work(progress: Progress) -> ExportReport:
            with workspace.unit_of_work() as uow:
                return export_contacts(uow, wanted, progress)

        self._task = run(self, work, on_done=self._on_made, on_error=self._on_error, on_cancelled=self._on_cancelled)
        self._task.progress.moved.connect(self._on_moved)

    def isComplete(self) -> bool:
        """Done once the file is there."""
        return self._draft.report is not None

    def cancel(self) -> None:
        """Ask the writing to stop."""
        if self._task is not None:
            self._cancel.setEnabled(False)
            self._task.cancel()

    def _build(self) -> None:
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Avancement de l'export"))
        self._progress.setFormat("%p\u00a0%")
        self._cancel = button(self.tr("&Arrêter l'export"), self.cancel, name="cancelExport")
        self._running = WizardPage("")
        self._running.column.setContentsMargins(0, 0, 0, 0)
        self._running.column.addWidget(self._progress)
        self._running.column.addWidget(self._cancel, alignment=Qt.AlignmentFlag.AlignLeft)
        self._file, self._place = label("", "heading"), label("", "muted")
        self._file.setObjectName("exportFile")
        self._contents = label("")
        self._contents.setObjectName("exportContents")
        self._saved = label("", "good")
        self._saved.setObjectName("exportSaved")
        self._result = WizardPage("")
        self._result.column.setContentsMargins(0, 0, 0, 0)
        title = label(self.tr("Que contient ce fichier\u00a0?"), "heading")
        for widget in (self._file, self._place, self._secret(), card(title, self._contents), self._saved):
            self._result.column.addWidget(widget)
        self.column.addWidget(self._running)
        self.column.addWidget(self._result)
        self.column.addStretch(1)

    def _secret(self) -> QWidget:
        """Return the passphrase with what may be done with it, and the way to the file."""
        self._phrase = QLineEdit()
        self._phrase.setReadOnly(True)
        self._phrase.setObjectName("exportPhrase")
        self._phrase.setAccessibleName(self.tr("Phrase secrète"))
        self._advice = label(
            self.tr(
                "Elle n'est montrée qu'ici et n'est pas gardée. Donnez-la par un autre moyen que le fichier\u00a0: en main "
                "propre, par téléphone ou par courrier."
            ),
            "muted",
        )
        phrase, acts = QHBoxLayout(), QHBoxLayout()
        name = QLabel(self.tr("&Phrase secrète"))
        name.setBuddy(self._phrase)
        self._copy = button(self.tr("C&opier"), self._on_copy, name="copyExportPhrase")
        self._sheet = button(
            self.tr("Voir la fiche de la ph&rase…"), self._on_sheet, role="primary", name="seeExportSheet", symbol="eye"
        )
        phrase.addWidget(self._phrase, 1)
        phrase.addWidget(self._copy)
        acts.addWidget(self._sheet)
        acts.addWidget(button(self.tr("Ouvrir le &dossier"), self._on_open_folder, name="openExportFolder"))
        acts.addStretch(1)
        self._form = form_layout()
        self._phrase_row = QWidget()
        phrase.setContentsMargins(0, 0, 0, 0)
        self._phrase_row.setLayout(phrase)
        self._form.addRow(name, self._phrase_row)
        inside = QWidget()
        inside.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.addRow(self._advice)
        self._form.addRow(acts)
        return inside

    def _on_moved(self, done: int, total: int, _text: str) -> None:
        self._progress.setMaximum(total)
        self._progress.setValue(done)

    def _on_made(self, report: ExportReport) -> None:
        self._task, self._draft.report = None, report
        self.setTitle(self.tr("Le fichier est prêt"))
        self.setSubTitle(self.tr("L'export est inscrit au journal, avec l'empreinte du fichier."))
        self._file.setText(report.path.name)
        self._place.setText(str(report.path.parent))
        self._phrase.setText(report.passphrase)
        is_encrypted = bool(report.passphrase)
        self._form.setRowVisible(self._phrase_row, is_encrypted)
        self._form.setRowVisible(self._advice, is_encrypted)
        self._sheet.setVisible(is_encrypted)
        self._contents.setText("\n".join(self._told(report)))
        self._running.hide()
        self._result.show()
        self.completeChanged.emit()
        self.made.emit()

    def _told(self, report: ExportReport) -> list[str]:
        told = [
            counted(report.people, self.tr("{count} personne"), self.tr("{count} personnes"))
            + f" · {report.form.label}",
            self.tr("Champs\u00a0: {fields}").format(fields=", ".join(report.fields)),
        ]
        if not self._draft.prospects:
            told.append(
                self.tr(
                    "Pour chaque personne, «\u00a0Peut-on la contacter\u00a0?\u00a0» avec le motif, au jour de l'export\u00a0: pour prospecter, "
                    "passez par «\u00a0Prospecter\u00a0» ou par une liste."
                )
            )
        if report.frozen:
            told.append(self.tr("Restées dans le carnet, sous limitation\u00a0: {count}").format(count=report.frozen))
        for reason, count in report.left_out.items():
            sentence = wording(f"messaging.reason.{reason.name.lower()}")
            told.append(
                self.tr("Écartées\u00a0: {count} · {reason}").format(count=format_count(count), reason=sentence)
            )
        told.append(self.tr("Empreinte SHA-256\u00a0: {digest}").format(digest=report.sha256))
        return told

    def _on_error(self, error: UserError) -> None:
        self._task = None
        self.stopped.emit(error.sentence)

    def _on_cancelled(self) -> None:
        self._task = None
        self.stopped.emit(self.tr("Export arrêté. Aucun fichier n'est resté. Vous pouvez le relancer."))

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._phrase.text())

    def _on_sheet(self) -> None:
        report = self._draft.report
        if report is not None:
            title, name = self.tr("Fiche de la phrase secrète"), f"phrase-{report.path.stem}.pdf"
            preview = open_pdf_preview(self, title, report.sheet(), name)
            preview.saved.connect(self._say_saved)
            preview.printed.connect(lambda: self._saved.setText(self.tr("Envoyé à l'imprimante.")))

    def _on_open_folder(self) -> None:
        report = self._draft.report
        if report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(report.path.parent)))

    def _say_saved(self, path: Path) -> None:
        self._saved.setText(self.tr("Enregistré\u00a0: {file}").format(file=path.name))
