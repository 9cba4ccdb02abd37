"""The request desk: what persons asked, how many days are left, and the next step."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.documents.deadline_calendar import deadline_calendar
from app.rights.read_requests import list_requests
from app.workspace import UnlockedWorkspace
from ui.kit.empty import EmptyState
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice
from ui.kit.handover import ask_and_save
from ui.kit.labels import button, label
from ui.kit.place import Place
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.kit.turns import Turns
from ui.rights.message_dialog import open_message
from ui.rights.new_request_dialog import NewRequestDialog
from ui.rights.request_panel import RequestPanel
from ui.rights.requests_model import RequestsModel

_OPEN, _ALL = "open", "all"
_MANY = 10_000


class RequestsPage(Place):
    """List beside the request; answering opens the wizard of the right."""

    help_page = "requests"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None, *, in_turns: bool = False) -> None:
        super().__init__(workspace, parent)
        self.model = RequestsModel(workspace, self)
        self._build()
        self._making = Turns((self._make_panel,), self, lambda: workspace.is_open)
        if in_turns:
            self._making.begin()
        else:
            self._making.complete()

    @property
    def panel(self) -> RequestPanel:
        """The request beside the list."""
        self._making.complete()
        return self._panel

    def refresh(self) -> None:
        """Read the requests again and stay on the one that was shown."""
        row = self.view.currentIndex().row()
        shown = self.model.line(row).id if 0 <= row < self.model.rowCount() else None
        self.model.show(open_only=self.filter.currentData() == _OPEN)
        self._body.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._select(shown)

    def focus_search(self) -> None:
        """Go to the list: the arrows choose among the requests, not among the places."""
        if self.model.rowCount():
            self.view.setFocus()

    def show_object(self, target: object) -> None:
        """Begin a request of the contact that another place pointed at."""
        if isinstance(target, int):
            self.new_request(target)

    def new_request(self, contact_id: int | None = None) -> None:
        """Open the dialog."""
        dialog = NewRequestDialog(self.workspace, contact_id, self)
        dialog.opened.connect(self._on_opened)
        dialog.announced.connect(self.announced)
        dialog.open()

    def _build(self) -> None:
        # From the outside in: what is made elsewhere and moved here would be dressed again with all that it holds.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(self._head())
        self._body = QStackedWidget(self)
        layout.addWidget(self._body, 1)
        split = QSplitter(self._body)
        self._body.addWidget(split)
        self.view = table_view(self.model, self.tr("Demandes"), stretch=0)
        self.view.setObjectName("requestTable")
        self.view.selectionModel().currentRowChanged.connect(self._on_row)
        split.addWidget(self.view)
        split.setChildrenCollapsible(False)
        self._split = split
        nobody = self.tr(
            "Aucune demande n'attend. Quand une personne demande ses données ou leur effacement, inscrivez-le ici\u00a0: le délai se compte tout seul."
        )
        first = button(self.tr("Nouvelle &demande…"), self.new_request, role="primary")
        self._body.addWidget(EmptyState("inbox", nobody, first, parent=self._body))

    def _make_panel(self) -> None:
        self._panel = RequestPanel(self.workspace, self._split)
        self._panel.changed.connect(self._on_changed)
        self._panel.request_wanted.connect(self._show_request)
        self._panel.contact_wanted.connect(lambda contact_id: self.departed.emit("contacts", contact_id))
        self._split.addWidget(self._panel)
        self._split.setStretchFactor(0, 1)
        self._panel.show()
        self._show_current()

    def _head(self) -> FlowLayout:
        self.filter = choice(self.tr("Demandes montrées"), {_OPEN: self.tr("en cours"), _ALL: self.tr("toutes")})
        self.filter.setObjectName("requestFilter")
        self.filter.currentIndexChanged.connect(self.refresh)
        head = FlowLayout(spacing=SPACE_S)
        head.addWidget(label(self.tr("Demandes"), "title", wrap=False))
        head.push_right()
        shown = label(self.tr("Montrer"), wrap=False)
        shown.setBuddy(self.filter)
        head.addWidget(shown)
        head.addWidget(self.filter)
        more = button(self.tr("Échéances en a&genda…"), self._on_calendar, name="saveCalendar", symbol="calendar")
        more.setToolTip(self.tr("Un fichier .ics, à ouvrir dans votre agenda\u00a0: il ne nomme personne"))
        head.addWidget(more)
        head.addWidget(button(self.tr("Lire un &message…"), self._on_message, name="readRequest", symbol="mail"))
        head.addWidget(button(self.tr("&Nouvelle demande…"), self.new_request, role="primary", name="newRequest"))
        return head

    def _on_message(self) -> None:
        dialog = open_message(self, self.workspace)
        dialog.opened.connect(self._on_opened)
        dialog.announced.connect(self.announced)

    def _on_calendar(self) -> None:
        with self.workspace.reading() as uow:
            content = deadline_calendar(list_requests(uow, open_only=True, limit=_MANY), uow.clock.now())
        path = ask_and_save(self, "echeances-aparte.ics", content)
        if path is not None:
            self.announced.emit(self.tr("Échéances enregistrées\u00a0: {file}").format(file=path.name), None)

    def _select(self, request_id: int | None) -> None:
        row = self.model.row_of(request_id) if request_id is not None else -1
        if self.model.rowCount():
            self.view.selectRow(max(0, row))
        else:
            self._show_current()

    def _on_row(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_current()

    def _show_current(self) -> None:
        """Show the request of the row one is in; as soon as the panel is made, where it is not yet."""
        if not self._making.is_complete:
            return
        current = self.view.currentIndex()
        if current.isValid() and current.row() < self.model.rowCount():
            self.panel.show_request(self.model.line(current.row()).id)
        else:
            self.panel.clear()

    def _show_request(self, request_id: int) -> None:
        """Show a request of the same message, among all where it is closed already."""
        if self.model.row_of(request_id) < 0:
            self.filter.setCurrentIndex(self.filter.findData(_ALL))
        self._select(request_id)

    def _on_opened(self, request_id: int) -> None:
        self.refresh()
        self._select(request_id)

    def _on_changed(self, said: str) -> None:
        self.refresh()
        if said:
            self.announced.emit(said, None)


def requests_in_turns(workspace: UnlockedWorkspace, parent: QWidget) -> RequestsPage:
    """Make the place as a window does: the list first."""
    return RequestsPage(workspace, parent, in_turns=True)
