"""What was done to a sheet of the register: when, by whom, why, and which columns it changed."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QTextBrowser, QWidget

from app.accounts.manage_accounts import read_accounts
from app.formats import format_instant
from app.register.activity_kinds import ActivityView
from app.register.read_activities import ActivityEvent, activity_history
from app.workspace import UnlockedWorkspace
from ui.kit.form_dialog import FormDialog
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.window_table import WindowTable

_WHY = 3


class ActivityHistoryDialog(FormDialog):
    """A table, the latest first."""

    help_page = "register#versions"

    def __init__(self, workspace: UnlockedWorkspace, activity: ActivityView, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setWindowTitle(self.tr("Versions de «\u00a0{name}\u00a0»").format(name=activity.name))
        fit(self, 860, 560)
        names = {account.id: account.display_name for account, _ in read_accounts(workspace)}
        with workspace.reading() as uow:
            events = activity_history(uow, activity.key)
        self.model = _HistoryModel(events, names, self)
        self.model.reload()
        if not events:
            self.explain(self.tr("Personne n'a encore modifié ni relu cette fiche."), "muted")
        view = table_view(self.model, self.tr("Versions de la fiche"), stretch=_WHY)
        view.setObjectName("activityHistory")
        view.setWordWrap(True)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._told = NotedChanges(self.tr("Ce que la version choisie a changé"))
        self._told.setObjectName("activityChanges")
        self.column.addWidget(view, 1)
        self.column.addWidget(self._told, 1)
        view.selectionModel().currentRowChanged.connect(lambda row, _before: self._show(row.row()))
        if events:
            view.selectRow(0)
        self.only_close()

    def _show(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self._told.show_event(self.model.line(row))


class NotedChanges(QTextBrowser):
    """What each column said before and after; nothing of the data is taken for markup."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)

    def show_event(self, event: ActivityEvent) -> None:
        """Show what one act changed."""
        nothing = self.tr("rien")
        told = (
            (
                one.cell.label,
                self.tr("Avant\u00a0: {text}").format(text=one.before or nothing),
                self.tr("Après\u00a0: {text}").format(text=one.after or nothing),
            )
            for one in event.changes
        )
        parts = [
            f"<p><b>{escape(label)}</b><br/>{_lines(before)}<br/>{_lines(after)}</p>" for label, before, after in told
        ]
        unchanged = self.tr("Aucune rubrique changée.")
        self.setHtml("".join(parts) or f"<p>{escape(unchanged)}</p>")


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


class _HistoryModel(WindowTable[ActivityEvent]):
    """The acts, all at once."""

    def __init__(self, events: Sequence[ActivityEvent], names: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._events, self._names = list(events), names

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Le"), self.tr("Par"), self.tr("Acte"), self.tr("Pourquoi"), self.tr("Rubriques changées")

    def cells(self, row: ActivityEvent) -> tuple[str, ...]:
        """The texts of an act."""
        changed = ", ".join(cell.label for cell in row.changed)
        return format_instant(row.at), self._names.get(row.by, row.by), row.kind.label, row.why, changed

    def tool_tip(self, row: ActivityEvent, column: int) -> str:
        """The whole text, where the column is narrow."""
        return self.cells(row)[column]

    def read_window(self, offset: int) -> list[ActivityEvent]:
        """Read the acts."""
        return [] if offset else self._events
