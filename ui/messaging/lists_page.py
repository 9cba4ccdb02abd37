"""Lists that people join, the mailings made from them, and the notices of renewal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.purposes import PROSPECTING_CHANNELS, read_purposes
from app.consent.subscriptions import ListView, create_list, read_lists
from app.errors import UserError
from app.formats import format_count
from app.messaging.audience import MailingList
from app.messaging.mailing_list import build_mailing_list, export_mailing_list
from app.values.file_names import portable_name
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.counted import counted
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import button, card, hide_unless, label
from ui.kit.place import Place
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.kit.window_table import WindowTable
from ui.messaging.call_list_view import CallListView
from ui.messaging.campaigns_view import CampaignsView
from ui.messaging.export_choice import list_told
from ui.messaging.renewals_view import RenewalsView


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
    """Lists with who may be written to on each, mailings, notices of tacit renewal, and calls."""

    help_page = "lists"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.model = ListsModel(workspace, self)
        self._found: MailingList | None = None
        self._build()

    def refresh(self) -> None:
        """Read the lists and decide again."""
        row = max(0, self.view.currentIndex().row())
        self.model.reload()
        self._body.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.model.rowCount():
            self.view.selectRow(min(row, self.model.rowCount() - 1))
        self._decide()
        self.campaigns.refresh()
        self.renewals.refresh()
        if self.workspace.account.may(Permission.PLACE_CALLS):
            self.calls.refresh()

    def show_object(self, target: object) -> None:
        """Show the tab that another place pointed at: "lists", "campaigns", "renewals" or "calls"."""
        shown = {"campaigns": self.campaigns, "renewals": self.renewals, "calls": self.calls}.get(str(target))
        if shown is not None:
            self.tabs.setCurrentWidget(shown)
        elif target == "lists":
            self.tabs.setCurrentIndex(0)

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
        self.campaigns.refresh()

    def _build(self) -> None:
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
        lists = QWidget()
        lists.setProperty("help_page", "lists#new")
        inside = QVBoxLayout(lists)
        inside.setContentsMargins(0, SPACE_M, 0, 0)
        inside.setSpacing(SPACE_M)
        inside.addLayout(head)
        inside.addWidget(self._body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Listes et envois"), "title"))
        layout.addWidget(self._tabs(lists), 1)

    def _tabs(self, lists: QWidget) -> QTabWidget:
        self.campaigns = CampaignsView(self.workspace, self)
        self.renewals = RenewalsView(self.workspace, self)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("listsTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(lists, self.tr("Listes"))
        self.calls = CallListView(self.workspace, self)
        may_send = self.workspace.account.may(Permission.EXPORT_MAILING_LIST)
        for view, title in ((self.campaigns, self.tr("Envois")), (self.renewals, self.tr("Reconductions"))):
            view.announced.connect(self.announced)
            if may_send:
                self.tabs.addTab(view, title)
            else:
                view.hide()
        self.calls.announced.connect(self.announced)
        if self.workspace.account.may(Permission.PLACE_CALLS):
            self.tabs.addTab(self.calls, self.tr("Appels"))
        else:
            self.calls.hide()
        return self.tabs

    def _decide(self) -> None:
        row = self.view.currentIndex().row()
        if not 0 <= row < self.model.rowCount() or not self.workspace.account.may(Permission.EXPORT_MAILING_LIST):
            self._found = None
            return
        with self.workspace.reading() as uow:
            found = build_mailing_list(uow, self.model.line(row).id, Channel(self.channel.currentData()))
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
            portable_name(f"{self._found.target.name}.xlsx"),
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
