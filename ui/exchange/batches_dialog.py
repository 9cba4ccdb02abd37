"""The list of past imports, each of which may be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import UserError
from app.exchange.past_batches import past_batches
from app.exchange.undo_batch import UndoReport
from app.workspace import UnlockedWorkspace
from ui.exchange.batches_model import BatchesModel
from ui.exchange.save_report import ask_and_save_report
from ui.exchange.undo_task import run_undo, undo_sentence
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M


class BatchesDialog(QDialog):
    """Past imports, newest first.

    Signals:
        undone(int): the batch of that id was taken back.
    """

    undone = Signal(int)
    help_page = "import#after"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batchesDialog")
        self.setWindowTitle(self.tr("Imports précédents"))
        fit(self, 880, 460)
        self._workspace = workspace
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Show the imports of the file."""
        with self._workspace.reading() as uow:
            batches = past_batches(uow)
        self.model.show(batches)
        self._stack.setCurrentIndex(0 if batches else 1)
        if batches:
            self._table.selectRow(0)
        self._on_selected()

    def _build(self) -> None:
        self.model = BatchesModel(self)
        self._table = table_view(self.model, self.tr("Imports précédents"), stretch=1)
        self._table.setObjectName("batchesTable")
        self._table.selectionModel().selectionChanged.connect(self._on_selected)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(
            EmptyState("upload", self.tr("Aucun import pour l'instant. Chaque fichier importé figurera ici."))
        )
        self._undo = button(self.tr("&Annuler cet import"), self._on_undo, name="undoBatch", symbol="undo-2")
        self._report = button(
            self.tr("Enregistrer le compte &rendu…"), self._on_report, name="saveBatchReport", symbol="file-down"
        )
        close = button(self.tr("&Fermer"), self.accept, name="closeBatches")
        self._outcome = label("", "good")
        self._outcome.setObjectName("batchesOutcome")
        self._outcome.hide()
        row = QHBoxLayout()
        row.addWidget(self._report)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._stack, 1)
        column.addWidget(self._outcome)
        column.addLayout(row)

    def _on_selected(self) -> None:
        batch = self.model.batch(self._table.currentIndex().row())
        self._report.setEnabled(batch is not None)
        self._undo.setEnabled(batch is not None and batch.undone_at is None)

    def _on_report(self) -> None:
        batch = self.model.batch(self._table.currentIndex().row())
        if batch is not None:
            ask_and_save_report(self, self._workspace, batch.id, on_done=self._say, on_error=self._on_error)

    def _say(self, text: str) -> None:
        self._outcome.setText(text)
        self._outcome.show()

    def _on_undo(self) -> None:
        batch = self.model.batch(self._table.currentIndex().row())
        if batch is None:
            return
        chosen = batch.id
        self._undo.setEnabled(False)

        def on_done(report: UndoReport) -> None:
            self._say(undo_sentence(report))
            self.refresh()
            self.undone.emit(chosen)

        run_undo(
            self, self._workspace, chosen, on_done=on_done, on_error=self._on_error, on_cancelled=self._on_selected
        )

    def _on_error(self, error: UserError) -> None:
        self._on_selected()
        show_error(self, error)
