"""Lists that people join, the mailings made from them, and the notices of renewal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.purposes import PROSPECTING_CHANNELS, read_purposes
from app.consent.subscriptions import ListView, create_list, read_lists
from app.errors import UserError
from app.formats import format_count
from app.messaging.audience import MailingList
from app.messaging.mailing_list import build_mailing_list, export_mailing_list
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.counted import counted
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import button, card, hide_unless, label
from ui.kit.latest import Latest
from ui.kit.lazy_tabs import LazyTabs
from ui.kit.place import Place
from ui.kit.save_pdf import among_documents
from ui.kit.tables import table_view
from ui.kit.tasks import Progress
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.kit.window_table import WindowTable
from ui.messaging.call_list_view import CallListView
from ui.messaging.campaigns_view import CampaignsView
from ui.messaging.export_choice import list_told
from ui.messaging.renewals_view import RenewalsView

_BEING_COUNTED = "…"


class ListsModel(WindowTable[ListView]):
    """The open lists."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Liste"), self.tr("Finalité"), self.tr("Inscrits")

    def cells(self, row: ListView) -> tuple[str, ...]:
        """The texts of a list."""
        return row.name, row.purpose, format_count(row.members)

    def read_window(self, offset: int) -> list[ListView]:
        """Read the lists, which are few: all at once."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            return list(read_lists(uow))


class ListsPage(Place):
    """Lists with who may be written to on each, mailings, notices of tacit renewal, and calls.

    Signals:
        decided(): who may be written to on the list chosen is on the screen.
    """

    decided = Signal()
    help_page = "lists"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.model = ListsModel(workspace, self)
        self._found: MailingList | None = None
        self._deciding = Latest(self)
        self._build()

    def refresh(self) -> None:
        """Read again what is in view, and the others as they come into view."""
        self.tabs.refresh()

    def _read(self, _shown: QWidget) -> None:
        """Read the lists and decide again."""
        row = max(0, self.view.currentIndex().row())
        self.model.reload()
        self._body.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.model.rowCount():
            self.view.selectRow(min(row, self.model.rowCount() - 1))
        self._decide()

    def show_object(self, target: object) -> None:
        """Show the tab that another place pointed at: "lists", "campaigns", "renewals" or "calls"."""
        shown = self._named.get(str(target))
        if shown is not None:
            self.tabs.setCurrentWidget(shown)

    @property
    def campaigns(self) -> CampaignsView:
        """The mailings."""
        return self._campaigns.content

    @property
    def renewals(self) -> RenewalsView:
        """The notices of tacit renewal."""
        return self._renewals.content

    def export_to(self, path: Path) -> None:
        """Write the file of those who may be written to."""
        if self._found is None or self._found.target.list_id is None:
            return
        try:
            with self.workspace.unit_of_work() as uow:
                done = export_mailing_list(uow, self._found.target.list_id, self._found.channel, path)
        except UserError as error:
            show_error(self, error)
            return
        self.announced.emit(list_told(done, path.name), None)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Listes et envois"), "title"))
        # What one tab writes another may show.
        self.tabs = LazyTabs("listsTabs", self, lambda: self.workspace.commits)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        layout.addWidget(self.tabs, 1)
        self._add_tabs()

    def _make_lists(self, parent: QWidget) -> QWidget:
        lists = QWidget(parent)
        lists.setProperty("help_page", "lists#new")
        inside = QVBoxLayout(lists)
        inside.setContentsMargins(0, SPACE_M, 0, 0)
        inside.setSpacing(SPACE_M)
        self.view = table_view(self.model, self.tr("Listes d'abonnement"), stretch=0)
        self.view.setObjectName("listsTable")
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._decide())
        self.channel = choice(
            self.tr("Canal"),
            {one.value: wording(f"consent.channel.{one.value}") for one in PROSPECTING_CHANNELS},
            Channel.EMAIL.value,
        )
        self.channel.setObjectName("listChannel")
        self.channel.currentIndexChanged.connect(self._decide)
        self._allowed = label("", "figure")
        self._allowed.setObjectName("allowedCount")
        self._why = label("")
        self._why.setObjectName("excludedReasons")
        self._export = button(
            self.tr("&Exporter la liste d'envoi…"),
            self._on_export,
            role="primary",
            name="exportList",
            symbol="file-down",
        )
        hide_unless(self.workspace.account.may(Permission.EXPORT_MAILING_LIST), self._export)
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(button(self.tr("&Nouvelle liste…"), self._on_new, name="newList", symbol="plus"))
        picking = QWidget()
        picker = FlowLayout(picking, spacing=SPACE_S)
        by = label(self.tr("Envoyer par"), wrap=False)
        by.setBuddy(self.channel)
        picker.addWidget(by)
        picker.addWidget(self.channel)
        picker.push_right()
        picker.addWidget(self._export)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self.view, 2)
        column.addWidget(
            card(
                label(self.tr("Qui peut recevoir un message de cette liste\u00a0?"), "heading"),
                picking,
                self._allowed,
                self._why,
            ),
            1,
        )
        self._body = QStackedWidget()
        self._body.addWidget(full)
        self._body.addWidget(
            EmptyState(
                "mail",
                self.tr("Une liste réunit les personnes qui veulent recevoir vos nouvelles. Créez la première."),
                button(self.tr("Nouvelle liste…"), self._on_new, role="primary"),
            )
        )
        inside.addLayout(head)
        inside.addWidget(self._body, 1)
        return lists

    def _add_tabs(self) -> None:
        may, add = self.workspace.account.may, self.tabs.add
        self._named: dict[str, QWidget] = {"lists": add(self.tr("Listes"), self._make_lists, self._read)}
        if may(Permission.EXPORT_MAILING_LIST):
            self._campaigns = add(self.tr("Envois"), self._make_campaigns, CampaignsView.refresh)
            self._renewals = add(self.tr("Reconductions"), self._make_renewals, RenewalsView.refresh)
            self._named |= {"campaigns": self._campaigns, "renewals": self._renewals}
        if may(Permission.PLACE_CALLS):
            self._named["calls"] = add(self.tr("Appels"), self._make_calls, CallListView.refresh)

    def _make_campaigns(self, parent: QWidget) -> CampaignsView:
        view = CampaignsView(self.workspace, parent)
        view.announced.connect(self.announced)
        return view

    def _make_renewals(self, parent: QWidget) -> RenewalsView:
        view = RenewalsView(self.workspace, parent)
        view.announced.connect(self.announced)
        return view

    def _make_calls(self, parent: QWidget) -> CallListView:
        view = CallListView(self.workspace, parent)
        view.announced.connect(self.announced)
        return view

    def _decide(self) -> None:
        """Decide beside the window; meanwhile nothing of another list or channel stands there to be taken."""
        self._found = None
        self._export.setEnabled(False)
        self._allowed.setText(_BEING_COUNTED)
        self._why.clear()
        row = self.view.currentIndex().row()
        if not 0 <= row < self.model.rowCount() or not self.workspace.account.may(Permission.EXPORT_MAILING_LIST):
            self._deciding.forget()
            return
        list_id, channel = self.model.line(row).id, Channel(self.channel.currentData())

        def decide(_progress: Progress) -> MailingList:
            with self.workspace.reading() as uow:
                return build_mailing_list(uow, list_id, channel)

        self._deciding.ask(decide, self._show_decided)

    def _show_decided(self, found: MailingList) -> None:
        self._found = found
        many = self.tr("{count} destinataires")
        self._allowed.setText(counted(len(found.recipients), self.tr("{count} destinataire"), many))
        lines = [
            f"{format_count(count)} · {wording(f'messaging.reason.{reason.name.lower()}')}"
            for reason, count in sorted(found.excluded.items(), key=lambda pair: -pair[1])
        ]
        head = self.tr("Écartés, avec la raison\u00a0:") if lines else self.tr("Personne n'est écarté.")
        self._why.setText("\n".join([head, *lines]))
        self._export.setEnabled(bool(found.recipients))
        self.decided.emit()

    def _on_new(self) -> None:
        dialog = NewListDialog(self.workspace, self)
        dialog.accepted.connect(self._on_created)
        dialog.open()

    def _on_created(self) -> None:
        self.refresh()
        self.announced.emit(self.tr("Liste créée."), None)

    def _on_export(self) -> None:
        if self._found is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Exporter la liste d'envoi"),
            among_documents(f"{self._found.target.name}.xlsx"),
            "Excel (*.xlsx)",
        )
        if name:
            self.export_to(Path(name))


class NewListDialog(QDialog):
    """Asks for a list's name and purpose."""

    help_page = "lists#new"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Nouvelle liste"))
        self.setMinimumWidth(460)
        with workspace.reading() as uow:
            purposes = {str(one.id): one.name for one in read_purposes(uow)}
        self._name = CheckedLine(self.tr("Nom de la liste"), required=True)
        self._name.edit.setObjectName("listName")
        self._purpose = choice(self.tr("Finalité"), purposes)
        self._save = button(self.tr("&Créer la liste"), self._on_save, role="primary", name="saveList")
        self._save.setEnabled(False)
        self._name.changed.connect(lambda: self._save.setEnabled(self._name.is_valid))
        form = form_layout()
        form.addRow(self.tr("&Nom de la liste *"), self._name)
        form.addRow(self.tr("&Finalité"), self._purpose)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addLayout(form)
        layout.addLayout(buttons)

    def _on_save(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                create_list(uow, self._name.text(), int(self._purpose.currentData()))
        except UserError as error:
            show_error(self, error)
            return
        self.accept()
