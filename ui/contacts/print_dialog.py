"""Print labels, a list or one contact: what was chosen is made, put on record, then looked at and printed or saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.read_contact import ContactQuery
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.contacts.print_labels_tab import PrintLabelsTab
from ui.contacts.print_list_tab import PrintListTab
from ui.contacts.print_sheet_tab import PrintSheetTab
from ui.contacts.print_tab import Printable, PrintTab
from ui.kit.labels import button, label
from ui.kit.pdf_preview import open_pdf_preview
from ui.kit.sizes import fit
from ui.kit.tasks import end_tasks, run_with_dialog
from ui.kit.theme import SPACE_L, SPACE_M


def open_print(
    parent: QWidget,
    workspace: UnlockedWorkspace,
    query: ContactQuery,
    chosen: tuple[int, ...] = (),
    contact_id: int | None = None,
) -> PrintDialog | None:
    """Open what the account may print; none where that is nothing, as for one contact where none is open."""
    dialog = PrintDialog(workspace, query, chosen, contact_id, parent)
    if not dialog.tabs.count():
        dialog.deleteLater()
        return None
    dialog.open()
    return dialog


def open_print_contact(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> PrintDialog | None:
    """Open the printing of one contact's sheet."""
    return open_print(parent, workspace, ContactQuery(), (), contact_id)


class PrintDialog(QDialog):
    """A tab for each thing that the account may print.

    Signals:
        announced(str, object): a document was made and is on record; no undo goes with it.
    """

    announced = Signal(str, object)
    help_page = "contacts#print"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        query: ContactQuery,
        chosen: tuple[int, ...],
        contact_id: int | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("printContacts")
        self.setWindowTitle(self.tr("Imprimer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("printTabs")
        self._build()
        may = workspace.account.may
        if may(Permission.EXPORT_MAILING_LIST):
            self._add(PrintLabelsTab(workspace, query, chosen))
        if may(Permission.EXPORT_CONTACTS):
            self._add(PrintListTab(workspace, query, chosen))
        if contact_id is not None:
            self._add(PrintSheetTab(workspace, contact_id))
            if not chosen:
                self.tabs.setCurrentIndex(self.tabs.count() - 1)
        self.tabs.currentChanged.connect(lambda _place: self._on_changed())
        self._on_changed()
        fit(self, 760, 600)

    def done(self, result: int) -> None:
        """Leaving ends what counts or writes."""
        end_tasks(self)
        super().done(result)

    def _add(self, tab: PrintTab) -> None:
        tab.changed.connect(self._on_changed)
        self.tabs.addTab(tab, tab.title)

    def _build(self) -> None:
        self._problem = label("", "error")
        self._problem.setObjectName("printProblem")
        self._problem.hide()
        self._make = button(
            self.tr("A&perçu et impression…"), self._on_make, role="primary", name="makePrint", symbol="printer"
        )
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(self.tr("&Abandonner"), self.reject, name="leavePrint"))
        acts.addWidget(self._make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._problem)
        layout.addLayout(acts)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+P"):
            QShortcut(QKeySequence(keys), self, self._on_make)

    def _on_changed(self) -> None:
        tab = self.tabs.currentWidget()
        self._make.setEnabled(isinstance(tab, PrintTab) and tab.is_ready)
        self._say("")

    def _on_make(self) -> None:
        tab = self.tabs.currentWidget()
        work = tab.work() if isinstance(tab, PrintTab) else None
        if not isinstance(tab, PrintTab) or work is None:
            return
        self._say("")
        run_with_dialog(
            self,
            self.tr("Préparation de l'impression…"),
            self.tr("Arrêter"),
            work,
            on_done=lambda made: self._on_made(tab, made),
            on_error=self._on_error,
            on_cancelled=lambda: self._say(self.tr("Impression arrêtée. Rien n'a été imprimé ni noté.")),
        )

    def _on_made(self, tab: PrintTab, made: Printable) -> None:
        said = " ".join((tab.told(made), self.tr("Inscrit au journal.")))
        self.announced.emit(said, None)
        self.accept()
        open_pdf_preview(self._over.window(), tab.title.replace("&", ""), made.content, made.file_name)

    def _on_error(self, error: UserError) -> None:
        self._say(error.sentence)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
