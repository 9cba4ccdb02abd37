"""The place of contacts: list beside page, search as one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.accounts.roles import Permission
from app.contacts.kinds import ContactCategory, ContactKind
from app.contacts.read_contact import COUNT_CAP, ContactQuery, read_contact
from app.errors import UserError
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.consent.consent_dialog import ConsentDialog
from ui.contacts.contact_delegate import ContactDelegate
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.contact_list_model import ContactListModel
from ui.contacts.contact_page_view import ContactPageView
from ui.contacts.interaction_dialog import InteractionDialog
from ui.contacts.several_chosen import SeveralChosen
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.forms import choice
from ui.kit.icons import icon
from ui.kit.labels import button, label
from ui.kit.place import Place
from ui.kit.theme import SPACE_L, SPACE_S, scheme
from ui.messaging.objection_dialog import ObjectionDialog

# Arrows pass over people: only the one they stop at is read, which the journal notes.
_SETTLE_MS = 120
_FILTER_LETTERS = 10


class ContactsPage(Place):
    """The book. ``show_object`` takes a contact id, "new", "import" or ("search", words)."""

    help_page = "contacts"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.model = ContactListModel(workspace, self)
        self._build()
        self._add_shortcuts()
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._show_current)

    def refresh(self) -> None:
        """Read the list again, keeping the contact being shown."""
        self._search_now()
        if self._page.contact_id is not None and self._right.currentWidget() is self._page_area:
            self.show_contact(self._page.contact_id)

    def show_object(self, target: object) -> None:
        """Show what another place pointed at."""
        match target:
            case int():
                self.show_contact(target)
            case "new":
                self.add()
            case "import":
                self.open_import()
            case ("search", str(words)):
                self.search.setText(words)
                self._on_enter()
            case _:
                self.focus_search()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def show_contact(self, contact_id: int) -> None:
        """Open a contact's page; one that was erased meanwhile closes it."""
        try:
            self._page.show_contact(contact_id)
        except UserError as error:
            self._right.setCurrentWidget(self._nothing)
            self._page.contact_id = None
            show_error(self, error)
            return
        self._right.setCurrentWidget(self._page_area)
        row = self.model.row_of(contact_id)
        self._list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._settled.stop()

    def add(self) -> None:
        """Open the form of a new contact."""
        if not self.workspace.account.may(Permission.EDIT_CONTACTS):
            return
        dialog = ContactDialog(self.workspace, parent=self)
        dialog.saved.connect(lambda contact_id: self._on_saved(contact_id, self.tr("Contact ajouté.")))
        _open_once(dialog)

    def open_import(self) -> None:
        """Open the import wizard."""
        if not self.workspace.account.may(Permission.IMPORT_CONTACTS):
            return
        from ui.exchange.import_wizard import ImportWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

        wizard = ImportWizard(self.workspace, self)
        wizard.imported.connect(lambda _batch: self._on_imported())
        wizard.undone.connect(lambda _batch: self.refresh())
        wizard.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field, the down arrow goes to the list and Escape empties the field."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._on_enter()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("contactSearch")
        self.search.setPlaceholderText(self.tr("Nom, ville, e-mail, 06…"))
        self.search.setAccessibleName(self.tr("Rechercher un contact"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", scheme().muted), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._search_now)
        self.search.returnPressed.connect(self._on_enter)
        self._category = choice(
            self.tr("Filtrer par catégorie"),
            {"": self.tr("Catégorie")}
            | {one.value: wording(f"contacts.contact_category.{one.value}") for one in ContactCategory},
        )
        self._kind = choice(
            self.tr("Filtrer par type"),
            {"": self.tr("Type")} | {one.value: wording(f"contacts.contact_kind.{one.value}") for one in ContactKind},
        )
        for box in (self._category, self._kind):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_FILTER_LETTERS)
            box.currentIndexChanged.connect(self._search_now)
        self._count = label("", "muted", wrap=False)
        self._count.setObjectName("contactCount")
        self._list = QListView()
        self._list.setObjectName("contactList")
        self._list.setAccessibleName(self.tr("Liste des contacts"))
        self._list.setModel(self.model)
        self._list.setItemDelegate(ContactDelegate(self._list))
        self._list.setUniformItemSizes(True)
        # Shift and Ctrl choose several, for what may be done with several at once.
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._settled.start())
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._settled.start())
        self._left = QStackedWidget()
        self._left.addWidget(self._list)
        self._left.addWidget(self._empty_book())
        self._page = ContactPageView(self.workspace)
        self._connect_page()
        # Large text may need more height than the screen has.
        self._page_area = QScrollArea()
        self._page_area.setWidgetResizable(True)
        self._page_area.setFrameShape(QFrame.Shape.NoFrame)
        self._page_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page_area.setWidget(self._page)
        self._nothing = EmptyState("users", self.tr("Choisissez un contact dans la liste, ou tapez un nom."))
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing)
        self._right.addWidget(self._page_area)
        self._several = SeveralChosen(self.workspace.account)
        self._several.erase_asked.connect(self._on_erase_several)
        self._right.addWidget(self._several)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._left_column())
        splitter.addWidget(self._right)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([340, 820])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addWidget(splitter)

    def _left_column(self) -> QWidget:
        column = QWidget()
        top, filters = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.search, 1)
        self._new = button(self.tr("Nouveau contact"), self.add, role="primary", name="newContact")
        self._new.setToolTip("Ctrl+N")
        self._new.setVisible(self.workspace.account.may(Permission.EDIT_CONTACTS))
        top.addWidget(self._new)
        filters.addWidget(self._category, 1)
        filters.addWidget(self._kind, 1)
        filters.addWidget(self._count)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, SPACE_S, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(top)
        layout.addLayout(filters)
        layout.addWidget(self._left, 1)
        return column

    def _empty_book(self) -> QWidget:
        buttons = []
        if self.workspace.account.may(Permission.EDIT_CONTACTS):
            buttons.append(button(self.tr("Nouveau contact"), self.add, role="primary"))
        if self.workspace.account.may(Permission.IMPORT_CONTACTS):
            buttons.append(button(self.tr("Importer un fichier…"), self.open_import, name="emptyImport"))
        return EmptyState(
            "book-open", self.tr("Vos contacts seront ici. Ajoutez le premier, ou importez un fichier."), *buttons
        )

    def _connect_page(self) -> None:
        self._page.edit_asked.connect(self._on_edit)
        self._page.note_asked.connect(self._on_note)
        self._page.consent_asked.connect(self._on_consent)
        self._page.objection_asked.connect(self._on_objection)
        self._page.access_asked.connect(self._on_access)
        self._page.erase_asked.connect(self._on_erase)
        self._page.changed.connect(self.announced)

    def _add_shortcuts(self) -> None:
        self.search.installEventFilter(self)
        for keys, act in (
            ("Ctrl+F", self.focus_search),
            ("Ctrl+E", lambda: self._on_edit(self._page.contact_id)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _search_now(self) -> None:
        category, kind = self._category.currentData(), self._kind.currentData()
        query = ContactQuery(
            self.search.text(),
            ContactCategory(category) if category else None,
            ContactKind(kind) if kind else None,
        )
        self.model.show(query)
        total = self.model.total
        shown = (
            format_count(total)
            if total < COUNT_CAP
            else self.tr("plus de {count}").format(count=format_count(COUNT_CAP))
        )
        sentence = self.tr("{count} contacts") if total > 1 else self.tr("{count} contact")
        self._count.setText(sentence.format(count=shown))
        self._left.setCurrentIndex(1 if total == 0 and query == ContactQuery() else 0)
        if self._right.currentWidget() is self._several:
            self._right.setCurrentWidget(self._nothing)

    def _on_enter(self) -> None:
        if self.model.rowCount():
            self._list.setCurrentIndex(self.model.index(0))
            self._list.setFocus()

    def _chosen(self) -> list[int]:
        rows = sorted(index.row() for index in self._list.selectionModel().selectedRows())
        return [self.model.contact_id(row) for row in rows]

    def _show_current(self) -> None:
        current, chosen = self._list.currentIndex(), self._chosen()
        if len(chosen) > 1:
            self._several.show_count(len(chosen))
            self._right.setCurrentWidget(self._several)
        elif current.isValid():
            contact_id = self.model.contact_id(current.row())
            if contact_id != self._page.contact_id or self._right.currentWidget() is not self._page_area:
                self.show_contact(contact_id)

    def _on_saved(self, contact_id: int, said: str) -> None:
        self._search_now()
        self.show_contact(contact_id)
        self.announced.emit(said, None)

    def _on_imported(self) -> None:
        self.refresh()
        self.announced.emit(self.tr("Import terminé."), None)

    def _on_edit(self, contact_id: int | None) -> None:
        if contact_id is None or not self.workspace.account.may(Permission.EDIT_CONTACTS):
            return
        try:
            with self.workspace.unit_of_work() as uow:
                fields = read_contact(uow, contact_id).fields
        except UserError as error:
            show_error(self, error)
            return
        dialog = ContactDialog(self.workspace, contact_id=contact_id, fields=fields, parent=self)
        dialog.saved.connect(lambda one: self._on_saved(one, self.tr("Contact modifié.")))
        _open_once(dialog)

    def _open(self, dialog: QDialog, contact_id: int, said: str) -> None:
        dialog.accepted.connect(lambda: self._on_saved(contact_id, said))
        _open_once(dialog)

    def _on_note(self, contact_id: int) -> None:
        self._open(InteractionDialog(self.workspace, contact_id, self), contact_id, self.tr("Échange noté."))

    def _on_consent(self, contact_id: int) -> None:
        self._open(ConsentDialog(self.workspace, contact_id, self), contact_id, self.tr("Consentement enregistré."))

    def _on_objection(self, contact_id: int) -> None:
        self._open(ObjectionDialog(self.workspace, contact_id, self), contact_id, self.tr("Opposition enregistrée."))

    def _on_access(self, contact_id: int) -> None:
        from ui.rights.access_wizard import AccessWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

        AccessWizard(self.workspace, contact_id, self).open()

    def _on_erase(self, contact_id: int) -> None:
        from ui.rights.erasure_wizard import ErasureWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

        wizard = ErasureWizard(self.workspace, contact_id, self)
        wizard.erased.connect(lambda _one: self._on_erased())
        wizard.open()

    def _on_erase_several(self) -> None:
        from ui.rights.several_erasures import open_erasures  # noqa: PLC0415 - loaded when wanted, for a quick start

        dialog = open_erasures(self, self.workspace, self._chosen())
        dialog.announced.connect(self._on_several_erased)

    def _on_several_erased(self, said: str, undo: object) -> None:
        self._on_erased()
        self.announced.emit(said, undo)

    def _on_erased(self) -> None:
        self._page.contact_id = None
        self._right.setCurrentWidget(self._nothing)
        self._search_now()


def _open_once(dialog: QDialog) -> None:
    """Open a dialog that leaves the memory, with what was typed in it, once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
