"""People who may stand twice: merge, say that they are two, or leave for later; all by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.contacts.find_duplicates import LikeContacts
from app.contacts.never_same import say_never_same, take_back_never_same
from app.errors import UserError
from app.formats import format_count, format_instant
from app.workspace import UnlockedWorkspace
from ui.contacts.duplicate_group_dialog import open_group
from ui.contacts.duplicates_model import ApartModel, DuplicatesModel, told, why
from ui.contacts.duplicates_task import start_duplicate_search
from ui.contacts.merge_dialog import open_merge
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error, written
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.tasks import end_tasks
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_WHY_COLUMN = 3
_TOLD_OF = 4


class DuplicatesDialog(QDialog):
    """The pairs and groups to decide on, and those that were said to be two people.

    Signals:
        announced(str, object): something was settled; the object undoes it when called.
    """

    announced = Signal(str, object)
    help_page = "contacts#duplicates"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Doublons"))
        fit(self, 980, 600)
        self.model, self.apart = DuplicatesModel(workspace, self), ApartModel(workspace, self)
        self._head = label("", "muted")
        self._head.setObjectName("duplicatesHead")
        self._settled: Callable[[], object] | None = None
        self.view = table_view(self.model, self.tr("Fiches qui se ressemblent"), stretch=_WHY_COLUMN)
        self.view.setObjectName("duplicatesTable")
        self.view.selectionModel().selectionChanged.connect(self._on_choice)
        self.view.doubleClicked.connect(lambda _index: self._on_merge())
        self.apart_view = table_view(self.apart, self.tr("Jamais les mêmes"), stretch=1)
        self.apart_view.setObjectName("apartTable")
        self._detail = label("")
        self._detail.setObjectName("duplicatesDetail")
        self.tabs = QTabWidget()
        self.tabs.tabBar().setUsesScrollButtons(False)
        self.tabs.addTab(self._to_decide(), self.tr("À &décider"))
        self.tabs.addTab(self._never_same(), self.tr("&Jamais les mêmes"))
        row = QHBoxLayout()
        row.addWidget(button(self.tr("&Chercher à nouveau"), self.search, name="searchDuplicates", symbol="search"))
        # The strip of the window behind cannot be reached while this one is open.
        self._undo = button(self.tr("&Annuler le dernier choix"), self._on_undo, name="undoSettled", symbol="undo-2")
        self._undo.setEnabled(False)
        QShortcut(QKeySequence.StandardKey.Undo, self, self._on_undo)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(button(self.tr("F&ermer"), self.accept, name="closeDuplicates"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._head)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(row)
        self.finished.connect(lambda _result: end_tasks(self))
        self.reload()

    def begin(self) -> None:
        """Search where nobody ever did, and where nothing waits: who opens this has a reason to look again."""
        if self.model.search is None or not self.model.groups:
            QTimer.singleShot(0, self, self.search)

    def search(self) -> None:
        """Compare the whole book again."""
        self.model.put_off.clear()
        start_duplicate_search(self, self._workspace, on_done=lambda _search: self.reload())

    def reload(self, row: int = 0) -> None:
        """Read both lists again and stay near the row that was settled."""
        self.model.reload()
        self.apart.reload()
        search, count = self.model.search, len(self.model.groups)
        if search is None:
            said = self.tr("Le fichier n'a pas encore été comparé.")
        else:
            at = self.tr("Dernière recherche\u00a0: {at}.").format(at=format_instant(search.at))
            said = f"{self._counted()} {at}"
        self._head.setText(said)
        self._undo.setEnabled(self._settled is not None)
        self._stack.setCurrentIndex(0 if count else 1)
        if count:
            self.view.selectRow(min(row, self.model.rowCount() - 1))
            self.view.setFocus()
        self._on_choice()

    def _counted(self) -> str:
        """Say how many pairs wait, and how many groups of three or more."""
        groups = sum(len(one.cards) > 2 for one in self.model.groups)
        pairs = len(self.model.groups) - groups
        of_pairs = self.tr("{count} paires") if pairs > 1 else self.tr("{count} paire")
        of_groups = self.tr("{count} groupes de fiches") if groups > 1 else self.tr("{count} groupe de fiches")
        parts = [of_pairs.format(count=format_count(pairs))] if pairs or not groups else []
        if groups:
            parts.append(of_groups.format(count=format_count(groups)))
        return self.tr("{what} à décider.").format(what=", ".join(parts))

    def _to_decide(self) -> QWidget:
        page = QWidget()
        self._merge = button(self.tr("&Fusionner…"), self._on_merge, role="primary", name="mergePair")
        self._never = button(self.tr("Ja&mais les mêmes"), self._on_never, name="neverSame", symbol="users")
        self._later = button(self.tr("&Plus tard"), self._on_later, name="putOffPair", symbol="clock")
        buttons = QHBoxLayout()
        for one in (self._never, self._later):
            buttons.addWidget(one)
        buttons.addStretch(1)
        buttons.addWidget(self._merge)
        pair = QWidget()
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.view, 1)
        column.addWidget(self._detail)
        column.addLayout(buttons)
        self._stack = QStackedWidget()
        self._stack.addWidget(pair)
        self._stack.addWidget(
            EmptyState(
                "circle-check", self.tr("Aucun doublon en attente. « Chercher à nouveau » compare tout le fichier.")
            )
        )
        layout = QVBoxLayout(page)
        layout.addWidget(self._stack)
        for keys in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.view, self._on_merge)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        return page

    def _never_same(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(SPACE_S)
        column.addWidget(
            label(self.tr("Ces fiches se ressemblent et sont deux personnes. Elles ne sont plus proposées."), "muted")
        )
        column.addWidget(self.apart_view, 1)
        column.addWidget(
            button(self.tr("Comparer à &nouveau ces deux fiches"), self._on_take_back, name="takeBackNever"),
            alignment=Qt.AlignmentFlag.AlignLeft,
        )
        return page

    def _chosen(self) -> LikeContacts | None:
        rows = self.view.selectionModel().selectedRows()
        return self.model.line(rows[0].row()) if rows else None

    def _on_choice(self) -> None:
        chosen = self._chosen()
        for one in (self._merge, self._later):
            one.setEnabled(chosen is not None)
        # Of three cards, which two are not the same is said in the group's own window.
        self._never.setEnabled(chosen is not None and len(chosen.cards) == 2)
        told_of = () if chosen is None else tuple(map(told, chosen.cards[:_TOLD_OF]))
        self._detail.setText("" if chosen is None else "\n".join((*told_of, why(chosen))))

    def _on_merge(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        if len(chosen.cards) > 2:
            group = open_group(self, self._workspace, chosen)
            group.announced.connect(self._on_settled)
            group.finished.connect(lambda _result: self.reload(self._row()))
            return
        dialog = open_merge(self, self._workspace, *chosen.ids)
        if dialog is not None:
            dialog.announced.connect(self._on_settled)

    def _on_settled(self, said: str, undo: Callable[[], object]) -> None:
        self._settled = undo
        self.announced.emit(said, undo)
        self.reload(self._row())

    def _on_undo(self) -> None:
        undo, self._settled = self._settled, None
        if undo is None:
            return
        try:
            undo()
        except UserError as error:
            show_error(self, error)
        else:
            self.announced.emit(self.tr("Le dernier choix est annulé."), None)
        self.reload(self._row())

    def _on_never(self) -> None:
        chosen = self._chosen()
        if chosen is None or len(chosen.cards) > 2:
            return
        ids = chosen.ids
        if written(self, self._workspace, lambda uow: say_never_same(uow, *ids)):
            said = self.tr("{first} et {second} sont deux personnes\u00a0; elles ne seront plus proposées.")
            said = said.format(first=chosen.cards[0].name, second=chosen.cards[1].name)
            self._on_settled(said, lambda: written(self, self._workspace, lambda uow: take_back_never_same(uow, *ids)))

    def _on_later(self) -> None:
        chosen, row = self._chosen(), self._row()
        if chosen is not None:
            self.model.put_off.add(chosen.ids)
            self.reload(row)

    def _on_take_back(self) -> None:
        rows = self.apart_view.selectionModel().selectedRows()
        if rows:
            pair = self.apart.line(rows[0].row())
            if written(self, self._workspace, lambda uow: take_back_never_same(uow, pair.first.id, pair.second.id)):
                self.reload()

    def _row(self) -> int:
        rows = self.view.selectionModel().selectedRows()
        return rows[0].row() if rows else 0


def open_duplicates(parent: QWidget, workspace: UnlockedWorkspace) -> DuplicatesDialog:
    """Open the list of pairs; the first time, the search begins by itself."""
    dialog = DuplicatesDialog(workspace, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    dialog.begin()
    return dialog
