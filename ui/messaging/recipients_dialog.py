"""Who was on a list that left, each with its ground; a letter that came back or a wish to stop is noted here."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.messaging.departures import check_again
from app.messaging.kinds import ReturnKind
from app.messaging.returns import RecipientLine, mark_returned, read_recipients, stop_writing
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.window_table import WINDOW, WindowTable


class RecipientsModel(WindowTable[RecipientLine]):
    """The recipients of one list, by name."""

    def __init__(self, workspace: UnlockedWorkspace, export_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._export_id = workspace, export_id
        self.gone: frozenset[int] = frozenset()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Personne"), self.tr("Pourquoi c'était permis"), self.tr("Depuis")

    def cells(self, row: RecipientLine) -> tuple[str, ...]:
        """The texts of a recipient."""
        since = wording(f"messaging.return_kind.{row.return_kind.value}") if row.return_kind else ""
        left = self.tr("ne plus contacter") if row.contact_id in self.gone else ""
        return row.name, wording(f"messaging.reason.{row.reason}"), " · ".join(one for one in (left, since) if one)

    def mark(self, row: RecipientLine, column: int) -> tuple[str, str] | None:
        """A mark for who left since."""
        return ("ban", "bad") if column == 0 and row.contact_id in self.gone else None

    def read_window(self, offset: int) -> list[RecipientLine]:
        """Read some recipients."""
        with self._workspace.reading() as uow:
            return read_recipients(uow, self._export_id, offset=offset, limit=WINDOW)


class RecipientsDialog(QDialog):
    """Opened, the list is checked again.

    Signals:
        announced(str, object): something was noted; nothing undoes it.
    """

    announced = Signal(str, object)
    help_page = "lists#mailings"

    def __init__(self, workspace: UnlockedWorkspace, export_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._export_id = workspace, export_id
        self.setWindowTitle(self.tr("Destinataires"))
        self.model = RecipientsModel(workspace, export_id, self)
        self._left = label("", "warn")
        self._left.setObjectName("recipientsDepartures")
        self.view = table_view(self.model, self.tr("Destinataires"), stretch=1)
        self.view.setObjectName("recipientsTable")
        self._stop = button(
            self.tr("&Ne plus la contacter (opposition)"), self._on_stop, name="stopWriting", symbol="ban"
        )
        self._back = button(self.tr("Son message est &revenu"), self._on_back, name="markReturned", symbol="undo-2")
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        buttons = QHBoxLayout()
        buttons.addWidget(self._stop)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Fermer"), self.accept, name="closeRecipients"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._left)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)
        fit(self, 820, 520)
        self._read()

    def _read(self) -> None:
        row = max(0, self.view.currentIndex().row())
        with self._workspace.reading() as uow:
            found = check_again(uow, self._export_id)
        self.model.gone = frozenset(found.contact_ids)
        self._left.setText(found.sentence)
        self.model.reload()
        if self.model.rowCount():
            self.view.selectRow(min(row, self.model.rowCount() - 1))
        self._enable()

    def _chosen(self) -> RecipientLine | None:
        row = self.view.currentIndex().row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def _enable(self) -> None:
        chosen = self._chosen()
        self._stop.setEnabled(chosen is not None and chosen.contact_id not in self.model.gone)
        self._back.setEnabled(chosen is not None and chosen.return_kind is None)

    def _on_stop(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                stop_writing(uow, self._export_id, chosen.contact_id)
        except UserError as error:
            show_error(self, error)
            return
        self._read()
        self.announced.emit(self.tr("Opposition enregistrée\u00a0: elle vaut tout de suite."), None)

    def _on_back(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                mark_returned(uow, self._export_id, chosen.contact_id, ReturnKind.UNKNOWN_ADDRESS)
        except UserError as error:
            show_error(self, error)
            return
        self._read()
        self.announced.emit(self.tr("Retour noté."), None)
