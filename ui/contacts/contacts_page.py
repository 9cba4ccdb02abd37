"""The place of contacts: list beside page, search as one types."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.acts import Act
from app.contacts.filter_options import open_fields
from app.contacts.kinds import BasisState
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery, read_lines
from app.contacts.undo_errors import WouldFree
from app.contacts.write_contact import ContactDraft
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.contacts.beside_list import BesideList
from ui.contacts.book_doors import BookDoors
from ui.contacts.contact_finder import ContactFinder
from ui.contacts.contact_page_view import ContactPageView
from ui.contacts.contact_reading import ContactReading
from ui.contacts.open_card_acts import OpenCardActs
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.labels import button, hide_unless
from ui.kit.place import Place, PlaceAct
from ui.kit.tasks import end_tasks
from ui.kit.theme import SPACE_L, SPACE_S

# The list, and the contact beside it.
_COLUMNS = [400, 760]


class ContactsPage(Place):
    """The book. ``show_object`` takes a contact id, the name of a door ("new", "import"…), "without_basis", ("search", words) or a query."""

    help_page = "contacts"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._build()
        self._connect()
        self._add_shortcuts()

    @property
    def is_complete(self) -> bool:
        """Say whether all of the place is made."""
        return self.beside.is_complete

    def refresh(self) -> None:
        """Read the list again, and beside the window the contact that is shown."""
        self.finder.search_now()
        contact_id = self.beside.contact_id
        if contact_id is None:
            return
        with self.workspace.reading() as uow:
            is_there = bool(read_lines(uow, [contact_id]))
        if is_there:
            self.beside.read_again()
        else:
            # Taken out by an undo, or erased in another place: which was said there.
            self.beside.show_nobody()

    def show_object(self, target: object) -> None:
        """Show what another place pointed at."""
        match target:
            case int():
                self._open_asked(target)
            case str() if self.doors.has(target):
                self.doors.open(target)
            case "without_basis":
                self._list_without_basis()
            case ("search", str(words)):
                self.finder.show_query(ContactQuery(words))
                self.finder.enter_list()
            case WouldFree(offered=ContactDraft() as fields, contact_id=contact_id):
                self._open_asked(contact_id)
                self._acts.open_form(contact_id, fields)
            case ContactQuery():
                self.finder.show_query(target)
                self.finder.enter_list()
            case _:
                self.focus_search()

    def acts(self) -> tuple[PlaceAct, ...]:
        """What may be done with the contact that is open."""
        return self.beside.card.acts() if self.beside.contact_id is not None else ()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.finder.focus_search()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what works in the background, a batch too: a thread must not outlive its window."""
        self.finder.end()
        end_tasks(self)
        super().closeEvent(event)

    def _build(self) -> None:
        # Each part is made in its place, from the outside in: moved there later, all that it holds would be dressed again.
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addWidget(splitter)
        column = QWidget(splitter)
        self.beside = BesideList(self.workspace, splitter)
        self.finder = ContactFinder(self.workspace, self._empty_book(), column)
        self.doors = BookDoors(self.workspace, self.finder, self.beside, self)
        self._acts = OpenCardActs(self.workspace, self.beside, self)
        self._fill(column)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes(_COLUMNS)

    def _connect(self) -> None:
        self.finder.pointed.connect(self.beside.pass_to)
        self.finder.several_pointed.connect(self.beside.show_several)
        self.finder.searched.connect(self.beside.forget_several)
        self.finder.announced.connect(self.announced)
        self.beside.made.connect(self._on_card_made)
        self.beside.read.connect(self._on_read)
        self.beside.came_up.connect(self.finder.mark)
        self.beside.several.erase_asked.connect(self.doors.erase_several)
        self.beside.several.merge_asked.connect(self.doors.merge_two)
        self.beside.several.change_asked.connect(self.doors.change_several)
        self.doors.saved.connect(self._on_saved)
        self.doors.announced.connect(self.announced)
        self.doors.reread.connect(self.refresh)
        self.doors.changed.connect(self._on_several_changed)
        self.doors.merged.connect(self._on_merged)
        self.doors.erased.connect(self._on_several_erased)
        self._acts.saved.connect(self._on_saved)
        self._acts.left.connect(self.announced)
        self._acts.erased.connect(self._on_erased)

    def _fill(self, column: QWidget) -> None:
        may = self.workspace.account.may
        new = button(self.tr("Nouveau contact"), self.doors.add, role="primary", name="newContact")
        new.setToolTip("Ctrl+N")
        hide_unless(may(Permission.EDIT_CONTACTS), new)
        self.finder.tools.addWidget(new)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, SPACE_S, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.finder.search)
        layout.addWidget(self.finder, 1)
        duplicates = button(self.tr("Doublons…"), self.doors.open_duplicates, role="link", name="openDuplicates")
        hide_unless(may(Permission.EDIT_CONTACTS), duplicates)
        export = button(self.tr("Exporter…"), self.doors.open_export, role="link", name="exportContacts")
        export.setToolTip("Ctrl+Maj+E")
        hide_unless(may(Permission.EXPORT_CONTACTS), export)
        printing = button(self.tr("Imprimer…"), self.doors.open_print, role="link", name="printContacts")
        printing.setToolTip("Ctrl+P")
        everyone = button(self.tr("Tout choisir"), self.finder.choose_everyone, role="link", name="chooseEveryone")
        everyone.setToolTip("Ctrl+A")
        links = FlowLayout(spacing=SPACE_S)
        for link in (duplicates, export, printing, everyone):
            links.addWidget(link)
        layout.addLayout(links)

    def _empty_book(self) -> QWidget:
        buttons = []
        if self.workspace.account.may(Permission.EDIT_CONTACTS):
            buttons.append(button(self.tr("Nouveau contact"), partial(self.show_object, "new"), role="primary"))
        if self.workspace.account.may(Permission.IMPORT_CONTACTS):
            buttons.append(
                button(self.tr("Importer un fichier…"), partial(self.show_object, "import"), name="emptyImport")
            )
        return EmptyState(
            "book-open", self.tr("Vos contacts seront ici. Ajoutez le premier, ou importez un fichier."), *buttons
        )

    def _add_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+F", self.focus_search),
            ("Ctrl+E", self._acts.edit_shown),
            ("Ctrl+D", self._acts.turn_star),
            ("Ctrl+J", self._acts.log_call),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _on_card_made(self, card: ContactPageView) -> None:
        self._acts.listen(card)
        card.changed.connect(self.announced)
        card.tag_asked.connect(self._on_tag)
        card.contact_asked.connect(self._open_asked)
        card.tags.announced.connect(self._on_marked)

    def _open_asked(self, contact_id: int) -> None:
        """Open somebody whom no arrow in the list points at."""
        self.finder.mark(contact_id)
        self.beside.open(contact_id)

    def _on_read(self, reading: ContactReading) -> None:
        if self.finder.is_moving:
            # Somebody went on meanwhile: whoever they stop at is opened.
            return
        if reading.is_current(self.workspace):
            self.beside.show_reading(reading)
        else:
            self.beside.show_contact(reading.card.id)

    def _on_marked(self, said: str, undo: object) -> None:
        self.finder.show_at_hand()
        self.announced.emit(said, undo)

    def _on_tag(self, tag_id: int) -> None:
        narrowing = Narrowing().with_values(FilterField.TAG, (str(tag_id),))
        self.finder.show_query(ContactQuery(narrowing=narrowing))

    def _list_without_basis(self) -> None:
        """List who rests on no lawful basis; who may not read the bases gets the list as it was."""
        if FilterField.BASIS not in open_fields(self.workspace):
            self.focus_search()
            return
        narrowing = Narrowing().with_values(FilterField.BASIS, (BasisState.MISSING.value,))
        self.finder.show_query(ContactQuery(narrowing=narrowing))
        self.finder.enter_list()

    def _on_saved(self, contact_id: int, said: str, act: Act | None) -> None:
        self.finder.search_now()
        self._open_asked(contact_id)
        self.announced.emit(said, act)

    def _on_several_changed(self, said: str, act: object) -> None:
        """Who was chosen stays chosen, for what may follow."""
        self.finder.model.read_again()
        self.announced.emit(said, act)

    def _on_merged(self, said: str, undo: Callable[[], object]) -> None:
        """Cards became one, or were said to be two people: show the list as it is now."""
        self._on_erased()
        self.announced.emit(said, lambda: self._undo_merge(undo))

    def _undo_merge(self, undo: Callable[[], object]) -> None:
        try:
            undo()
        except UserError as error:
            show_error(self, error)
        self.finder.search_now()

    def _on_several_erased(self, said: str, undo: object) -> None:
        self._on_erased()
        self.announced.emit(said, undo)

    def _on_erased(self) -> None:
        self.beside.show_nobody()
        self.finder.search_now()
