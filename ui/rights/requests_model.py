"""The requests, the most pressing first."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.formats import format_date
from app.rights.read_requests import RequestLine, list_requests
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.window_table import WINDOW, WindowTable
from ui.rights.deadline_label import MARKS, days_sentence

_DAYS = 4


class RequestsModel(WindowTable[RequestLine]):
    """Person, right, received, stage, days left."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._open_only = True

    def show(self, *, open_only: bool) -> None:
        """Show what waits, or everything."""
        self._open_only = open_only
        self.reload()

    def row_of(self, request_id: int) -> int:
        """Return the row of a request, -1 where it is not shown."""
        return next((place for place, line in enumerate(self.rows) if line.id == request_id), -1)

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Personne"), self.tr("Droit"), self.tr("Reçue le"), self.tr("Étape"), self.tr("Délai")

    def cells(self, row: RequestLine) -> tuple[str, ...]:
        """The texts of a request."""
        return (
            row.who,
            wording(f"rights.request_kind.{row.kind.value}"),
            format_date(row.received_on),
            wording(f"rights.request_status.{row.status.value}"),
            days_sentence(row.days_left) if row.is_open else "—",
        )

    def mark(self, row: RequestLine, column: int) -> tuple[str, str] | None:
        """The mark of a deadline still running."""
        return MARKS[row.urgency] if column == _DAYS and row.is_open else None

    def read_window(self, offset: int) -> list[RequestLine]:
        """Read requests from a place on."""
        with self._workspace.reading() as uow:
            return list_requests(uow, open_only=self._open_only, offset=offset, limit=WINDOW)
