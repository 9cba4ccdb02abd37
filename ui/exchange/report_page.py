"""Last page of the import: what became of every row, what remains to be done, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QWidget

from app.errors import UserError
from app.exchange.import_batch import ImportedAs, ImportReport
from app.exchange.undo_batch import UndoReport
from app.exchange.write_refused import write_refused
from app.formats import format_count, format_date
from app.workspace import UnlockedWorkspace
from ui.exchange.import_draft import ImportDraft
from ui.exchange.save_report import ask_and_save_report
from ui.exchange.undo_task import run_undo, undo_sentence
from ui.kit.counted import counted
from ui.kit.errors import show_error
from ui.kit.labels import button, card, label
from ui.kit.save_pdf import among_documents
from ui.kit.tasks import Progress, run
from ui.kit.wizard import WizardPage


class ReportPage(WizardPage):
    """Counts, duties that follow, the rows to correct, and « Annuler cet import ».

    Signals:
        undone(int): the batch was taken back.
    """

    undone = Signal(int)

    def __init__(self, workspace: UnlockedWorkspace, draft: ImportDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Le compte rendu"))
        self.setSubTitle(self.tr("Chaque ligne du fichier est comptée ici."))
        self.setFinalPage(True)
        self._workspace, self._draft = workspace, draft
        self._build()

    def initializePage(self) -> None:
        """Show the report of the import that has just ended."""
        report = self._draft.report
        if report is None:
            return
        created = report.counts[ImportedAs.CREATED]
        self._headline.setText(
            counted(created, self.tr("{count} contact importé."), self.tr("{count} contacts importés."))
        )
        self._show_counts(report)
        self._duties.setText("\n\n".join(self._duties_of(report)))
        self._duties.setVisible(bool(self._duties.text()))
        self._export.setVisible(report.counts[ImportedAs.REFUSED] > 0)
        self._undo.setEnabled(True)
        self._lines.show()
        self._outcome.hide()

    def _build(self) -> None:
        self._headline = label("", "heading")
        self._headline.setObjectName("reportHeadline")
        self._lines = QWidget()
        self._lines.setObjectName("reportCounts")
        self._counts = QFormLayout(self._lines)
        self._counts.setContentsMargins(0, 0, 0, 0)
        self._duties = label("", "warn")
        self._duties.setObjectName("reportDuties")
        self._export = button(
            self.tr("&Exporter les lignes à corriger…"), self._on_export, name="exportRefused", symbol="file-down"
        )
        self._report = button(
            self.tr("Enregistrer le compte &rendu…"), self._on_report, name="saveReport", symbol="file-down"
        )
        self._undo = button(self.tr("&Annuler cet import"), self._on_undo, name="undoImport", symbol="undo-2")
        self._outcome = label("", "good")
        self._outcome.setObjectName("reportOutcome")
        row = QHBoxLayout()
        row.addWidget(self._report)
        row.addWidget(self._export)
        row.addWidget(self._undo)
        row.addStretch(1)
        self.column.addWidget(card(self._headline, self._lines))
        self.column.addWidget(self._duties)
        self.column.addLayout(row)
        self.column.addWidget(self._outcome)
        self.column.addStretch(1)

    def _show_counts(self, report: ImportReport) -> None:
        while self._counts.rowCount():
            self._counts.removeRow(0)
        names = {
            ImportedAs.CREATED: self.tr("Nouveaux contacts"),
            ImportedAs.COMPLETED: self.tr("Contacts complétés"),
            ImportedAs.UPDATED: self.tr("Contacts mis à jour"),
            ImportedAs.DUPLICATE: self.tr("Déjà connus, laissés tels quels"),
            ImportedAs.REFUSED: self.tr("Lignes à corriger, non importées"),
            ImportedAs.SUPPRESSED: self.tr("Sur la liste repoussoir, non importés"),
        }
        lines = [(name, report.counts[outcome]) for outcome, name in names.items()]
        lines.append((self.tr("Lignes vides"), report.empty_rows))
        for name, number in lines:
            if number:
                self._counts.addRow(label(name, wrap=False), label(format_count(number), wrap=False))

    def _duties_of(self, report: ImportReport) -> list[str]:
        duties = []
        if report.inform_by is not None:
            duties.append(
                self.tr("À faire\u00a0: informer ces personnes au plus tard le {day} (RGPD, art.\u00a014).").format(
                    day=format_date(report.inform_by)
                )
            )
        if report.proven_consents:
            duties.append(
                self.tr("Réponses du site enregistrées avec leur preuve\u00a0: {count}.").format(
                    count=format_count(report.proven_consents)
                )
            )
        left_out = self._draft.preview.cells_left_out if self._draft.preview is not None else 0
        if left_out:
            duties.append(
                self.tr(
                    "Cellules écartées\u00a0: {count}. Elles contenaient ce qu'aucune fiche ne doit contenir (santé, opinions, "
                    "injures, numéro de Sécurité sociale, RIB ou carte)\u00a0; le reste de la ligne est importé."
                ).format(count=format_count(left_out))
            )
        if report.unproven_consents:
            duties.append(
                self.tr(
                    "Consentement non établi\u00a0: {count}. Joignez la preuve dans la fiche de ces personnes avant de "
                    "leur écrire."
                ).format(count=format_count(report.unproven_consents))
            )
        if report.refusals:
            duties.append(
                self.tr(
                    "Refus enregistrés\u00a0: {count}. Ces personnes ne figureront plus dans aucun envoi, et l'annulation de "
                    "l'import ne lève pas leur refus."
                ).format(count=format_count(report.refusals))
            )
        if report.past_term:
            duties.append(
                self.tr(
                    "Durée de conservation déjà dépassée\u00a0: {count}. Décidez de la suite dans Conservation."
                ).format(count=format_count(report.past_term))
            )
        return duties

    def _on_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Enregistrer les lignes à corriger"))
        dialog.setObjectName("saveDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Classeur Excel (*.xlsx)"))
        dialog.setDefaultSuffix("xlsx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(among_documents(self.tr("lignes à corriger.xlsx")))
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.open()

    def _write(self, target: Path) -> None:
        layout, preview = self._draft.layout, self._draft.preview
        if layout is None or preview is None:
            return

        def work(_progress: Progress) -> int:
            return write_refused(target, layout, preview.rows)

        def on_done(count: int) -> None:
            saved = counted(count, self.tr("{count} ligne enregistrée"), self.tr("{count} lignes enregistrées"))
            self._say(
                self.tr("{saved} dans {file}. Corrigez, puis importez ce fichier.").format(
                    saved=saved, file=target.name
                )
            )

        run(self, work, on_done=on_done, on_error=self._on_error)

    def _on_report(self) -> None:
        report, preview = self._draft.report, self._draft.preview
        if report is None or preview is None:
            return
        ask_and_save_report(
            self,
            self._workspace,
            report.batch_id,
            remarks={row.number: row.remark for row in preview.rows if row.remark},
            on_done=self._say,
            on_error=self._on_error,
        )

    def _on_undo(self) -> None:
        if self._draft.report is not None:
            self._undo.setEnabled(False)
            run_undo(
                self,
                self._workspace,
                self._draft.report.batch_id,
                on_done=self._on_undone,
                on_error=self._on_error,
                on_cancelled=lambda: self._undo.setEnabled(True),
            )

    def _on_undone(self, report: UndoReport) -> None:
        self._headline.setText(self.tr("Import annulé."))
        self._say(undo_sentence(report))
        self._lines.hide()
        self._duties.hide()
        if self._draft.report is not None:
            self.undone.emit(self._draft.report.batch_id)

    def _on_error(self, error: UserError) -> None:
        show_error(self, error)

    def _say(self, text: str) -> None:
        self._outcome.setText(text)
        self._outcome.show()
