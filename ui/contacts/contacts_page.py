"""The place of contacts: list beside page, search as one types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.acts import Act
from app.contacts.filter_options import open_fields
from app.contacts.kinds import BasisState
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery, read_contact, read_lines
from app.contacts.undo_errors import WouldFree
from app.contacts.write_contact import ContactDraft
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.consent.consent_dialog import ConsentDialog
from ui.contacts.call_log_dialog import CallLogDialog
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.contact_finder import ContactFinder
from ui.contacts.contact_opening import ContactOpening
from ui.contacts.contact_page_view import ContactPageView
from ui.contacts.contact_reading import ContactReading
from ui.contacts.interaction_dialog import InteractionDialog
from ui.contacts.several_chosen import SeveralChosen
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.labels import button, hide_unless
from ui.kit.place import Place, PlaceAct
from ui.kit.scrolled import hold, scroll_area
from ui.kit.tasks import end_tasks
from ui.kit.theme import SPACE_L, SPACE_S
from ui.messaging.objection_dialog import ObjectionDialog

# The list, and the contact beside it.
_COLUMNS = [400, 760]
_CARD_MS = 20


class ContactsPage(Place):
    """The book. ``show_object`` takes a contact id, "new", "import", "export", "print", "duplicates", "without_basis", ("search", words) or a query."""

    help_page = "contacts"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._doors: dict[str, Callable[[], None]] = {
            "new": self.add,
            "import": self.open_import,
            "duplicates": self.open_duplicates,
            "export": self.open_export,
            "print": self.open_print,
            "without_basis": self._list_without_basis,
        }
        self._card: ContactPageView | None = None
        self._build()
        self._add_shortcuts()

    @property
    def _page(self) -> ContactPageView:
        """The page of a contact: its many parts are made once the list was seen, or when they are first asked for."""
        card = self._make_card()
        card.complete()
        if self._page_area.widget() is None:
            hold(self._page_area, card)
        return card

    def _make_card(self) -> ContactPageView:
        if self._card is None:
            self._card = ContactPageView(self.workspace, self._page_area.viewport(), in_turns=True)
            self._connect_page(self._card)
        return self._card

    @property
    def is_complete(self) -> bool:
        """Say whether all of the place is made."""
        return self._page_area.widget() is not None

    @property
    def _shows_card(self) -> bool:
        """Say whether a contact is open."""
        is_made = self._card is not None and self._card.contact_id is not None
        return is_made and self._right.currentWidget() is self._page_area

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page of a contact after the list, in turns of its own."""
        super().showEvent(event)
        if not self.is_complete:
            QTimer.singleShot(_CARD_MS, self, self._make_next)

    def _make_next(self) -> None:
        """Make the next part of a contact's page, then let keys and clicks in before the one after."""
        # A turn may come after the folder was locked.
        if self.is_complete or not self.workspace.is_open:
            return
        if self._card is None:
            self._make_card()
        elif not self._card.is_complete:
            self._card.complete()
        else:
            hold(self._page_area, self._card)
        QTimer.singleShot(_CARD_MS, self, self._make_next)

    def refresh(self) -> None:
        """Read the list again, keeping the contact being shown."""
        self.finder.search_now()
        contact_id = self._page.contact_id if self._shows_card else None
        if contact_id is None:
            return
        with self.workspace.reading() as uow:
            is_there = bool(read_lines(uow, [contact_id]))
        if is_there and self._page.is_current():
            # Nothing was written since: what stands there may stand until it was read for today.
            self._opening.begin(contact_id)
        elif is_there:
            self.show_contact(contact_id)
        else:
            # Taken out by an undo, or erased in another place: which was said there.
            self._show_nobody()

    def show_object(self, target: object) -> None:
        """Show what another place pointed at."""
        match target:
            case int():
                self._open_asked(target)
            case str() if target in self._doors:
                self._doors[target]()
            case ("search", str(words)):
                self.finder.show_query(ContactQuery(words))
                self.finder.enter_list()
            case WouldFree(offered=ContactDraft() as fields, contact_id=contact_id):
                self.show_contact(contact_id)
                self._open_form(ContactDialog(self.workspace, contact_id=contact_id, fields=fields, parent=self))
            case ContactQuery():
                self.finder.show_query(target)
                self.finder.enter_list()
            case _:
                self.focus_search()

    def acts(self) -> tuple[PlaceAct, ...]:
        """What may be done with the contact that is open."""
        if not self._shows_card:
            return ()
        return self._page.acts()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.finder.focus_search()

    def show_contact(self, contact_id: int) -> None:
        """Open a contact's page; one that was erased meanwhile closes it."""
        try:
            self._page.show_contact(contact_id)
        except UserError as error:
            self._on_refused(error)
            return
        self._turn_to(self._page_area)
        self.finder.mark(contact_id)

    def add(self, typed: str = "") -> None:
        """Open the form of a new contact, with what was typed in one that was left."""
        if not self.workspace.account.may(Permission.EDIT_CONTACTS):
            return
        dialog = ContactDialog(self.workspace, typed=typed, parent=self)
        dialog.rejected.connect(lambda: self._on_left(dialog.left_unsaved))
        dialog.saved.connect(lambda contact_id: self._on_saved(contact_id, self.tr("Contact ajouté."), dialog.act))
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

    def open_duplicates(self) -> None:
        """Open the list of contacts that may stand twice."""
        if not self.workspace.account.may(Permission.EDIT_CONTACTS):
            return
        from ui.contacts.duplicates_dialog import open_duplicates  # noqa: PLC0415 - loaded when wanted, for a quick start

        dialog = open_duplicates(self, self.workspace)
        dialog.announced.connect(self._on_merged)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what works in the background, a batch too: a thread must not outlive its window."""
        self.finder.end()
        end_tasks(self)
        super().closeEvent(event)

    def open_export(self) -> None:
        """Open the export wizard, on the contacts chosen or on what the list shows."""
        if not self.workspace.account.may(Permission.EXPORT_CONTACTS):
            return
        from ui.exchange.export_wizard import ExportWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

        chosen = tuple(self.finder.chosen())
        several = chosen if len(chosen) > 1 else ()
        wizard = ExportWizard(self.workspace, self.finder.model.query, several, self)
        wizard.exported.connect(lambda _people: self.announced.emit(self.tr("Export terminé."), None))
        wizard.open()

    def open_print(self) -> None:
        """Open what may be printed: of the contacts chosen, of what the list shows, or of the contact that is open."""
        from ui.contacts.print_dialog import open_print  # noqa: PLC0415 - loaded when wanted, for a quick start

        chosen = tuple(self.finder.chosen())
        shown = self._page.contact_id if self._right.currentWidget() is self._page_area else None
        several = chosen if len(chosen) > 1 else ()
        dialog = open_print(self, self.workspace, self.finder.model.query, several, shown)
        if dialog is None:
            self.announced.emit(self.tr("Ouvrez d'abord la fiche à imprimer."), None)
        else:
            dialog.announced.connect(self.announced)

    def _build(self) -> None:
        self.finder = ContactFinder(self.workspace, self._empty_book())
        self.finder.pointed.connect(self._on_pointed)
        self.finder.several_pointed.connect(self._on_several)
        self.finder.searched.connect(self._on_searched)
        self.finder.announced.connect(self.announced)
        # Each part is made in its place, from the outside in: moved there later, all that it holds would be dressed again.
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addWidget(splitter)
        self._fill_left(QWidget(splitter))
        self._right = QStackedWidget(splitter)
        self._page_area = scroll_area(self._right)
        self._fill_right()
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes(_COLUMNS)

    def _fill_right(self) -> None:
        self._waiting = EmptyState("hourglass", self.tr("Lecture de la fiche…"))
        self._opening = ContactOpening(self.workspace, self)
        self._opening.opened.connect(self._on_opened)
        self._opening.refused.connect(self._on_refused)
        self._opening.lasts.connect(lambda: self._right.setCurrentWidget(self._waiting))
        self._nothing = EmptyState("users", self.tr("Choisissez un contact dans la liste, ou tapez un nom."))
        self._right.addWidget(self._nothing)
        self._right.addWidget(self._page_area)
        self._several = self._make_several()
        self._right.addWidget(self._several)
        self._right.addWidget(self._waiting)

    def _make_several(self) -> SeveralChosen:
        several = SeveralChosen(self.workspace.account)
        several.erase_asked.connect(self._on_erase_several)
        several.merge_asked.connect(self._on_merge_two)
        several.change_asked.connect(self._on_change_several)
        return several

    def _fill_left(self, column: QWidget) -> None:
        self._new = button(self.tr("Nouveau contact"), self.add, role="primary", name="newContact")
        self._new.setToolTip("Ctrl+N")
        hide_unless(self.workspace.account.may(Permission.EDIT_CONTACTS), self._new)
        self.finder.tools.addWidget(self._new)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, SPACE_S, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.finder.search)
        layout.addWidget(self.finder, 1)
        duplicates = button(self.tr("Doublons…"), self.open_duplicates, role="link", name="openDuplicates")
        hide_unless(self.workspace.account.may(Permission.EDIT_CONTACTS), duplicates)
        export = button(self.tr("Exporter…"), self.open_export, role="link", name="exportContacts")
        export.setToolTip("Ctrl+Maj+E")
        hide_unless(self.workspace.account.may(Permission.EXPORT_CONTACTS), export)
        printing = button(self.tr("Imprimer…"), self.open_print, role="link", name="printContacts")
        printing.setToolTip("Ctrl+P")
        links = FlowLayout(spacing=SPACE_S)
        everyone = button(self.tr("Tout choisir"), self.finder.choose_everyone, role="link", name="chooseEveryone")
        everyone.setToolTip("Ctrl+A")
        for link in (duplicates, export, printing, everyone):
            links.addWidget(link)
        layout.addLayout(links)

    def _empty_book(self) -> QWidget:
        buttons = []
        if self.workspace.account.may(Permission.EDIT_CONTACTS):
            buttons.append(button(self.tr("Nouveau contact"), self.add, role="primary"))
        if self.workspace.account.may(Permission.IMPORT_CONTACTS):
            buttons.append(button(self.tr("Importer un fichier…"), self.open_import, name="emptyImport"))
        return EmptyState(
            "book-open", self.tr("Vos contacts seront ici. Ajoutez le premier, ou importez un fichier."), *buttons
        )

    def _connect_page(self, page: ContactPageView) -> None:
        page.edit_asked.connect(self._on_edit)
        page.note_asked.connect(self._on_note)
        page.consent_asked.connect(self._on_consent)
        page.objection_asked.connect(self._on_objection)
        page.access_asked.connect(self._on_access)
        page.erase_asked.connect(self._on_erase)
        page.changed.connect(self.announced)
        page.tag_asked.connect(self._on_tag)
        page.contact_asked.connect(self._open_asked)
        page.tags.announced.connect(self._on_marked)

    def _add_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+F", self.focus_search),
            ("Ctrl+E", lambda: self._on_edit(self._page.contact_id)),
            ("Ctrl+D", self._on_star),
            ("Ctrl+J", self._on_call_log),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _on_star(self) -> None:
        self._page.tags.turn_star()

    def _on_searched(self) -> None:
        if self._right.currentWidget() is self._several:
            self._turn_to(self._nothing)

    def _turn_to(self, page: QWidget) -> None:
        """Show another page beside the list; a contact that is still being read does not come up over it."""
        self._opening.forget()
        self._right.setCurrentWidget(page)

    def _show_nobody(self) -> None:
        if self._card is not None:
            self._card.contact_id = None
        self._turn_to(self._nothing)

    def _open_asked(self, contact_id: int) -> None:
        """Read somebody whom no arrow in the list points at; meanwhile nobody else stands there to be acted upon."""
        self.finder.mark(contact_id)
        if contact_id != self._page.contact_id or self._right.currentWidget() is not self._page_area:
            self._turn_to(self._waiting)
        self._opening.begin(contact_id)

    def _on_pointed(self, contact_id: int) -> None:
        if contact_id != self._page.contact_id or self._right.currentWidget() is not self._page_area:
            self._opening.begin(contact_id)
        else:
            self._opening.forget()

    def _on_opened(self, reading: ContactReading) -> None:
        if self.finder.is_moving:
            # Somebody went on meanwhile: whoever they stop at is opened.
            return
        if not reading.is_current(self.workspace):
            self.show_contact(reading.card.id)
            return
        self._page.show_reading(reading)
        self._turn_to(self._page_area)
        self.finder.mark(reading.card.id)

    def _on_refused(self, error: UserError) -> None:
        self._show_nobody()
        show_error(self, error)

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

    def _on_several(self, count: int) -> None:
        self._several.show_count(count)
        self._turn_to(self._several)

    def _on_saved(self, contact_id: int, said: str, act: Act | None = None) -> None:
        self.finder.search_now()
        self.show_contact(contact_id)
        self.announced.emit(said, act)

    def _on_left(self, typed: str) -> None:
        """A form that was left may have been left by mistake: the strip brings back what stood in it."""
        if typed:
            self.announced.emit(self.tr("Nouveau contact abandonné, rien n'est enregistré."), lambda: self.add(typed))

    def _on_imported(self) -> None:
        self.refresh()
        self.focus_search()
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
        self._open_form(dialog)

    def _open_form(self, dialog: ContactDialog) -> None:
        dialog.saved.connect(lambda one: self._on_saved(one, self.tr("Contact modifié."), dialog.act))
        _open_once(dialog)

    def _open(self, dialog: QDialog, contact_id: int, said: str) -> None:
        dialog.accepted.connect(lambda: self._on_saved(contact_id, said))
        _open_once(dialog)

    def _on_note(self, contact_id: int) -> None:
        dialog = InteractionDialog(self.workspace, contact_id, self)
        dialog.accepted.connect(lambda: self._on_saved(contact_id, self.tr("Échange noté."), dialog.act))
        _open_once(dialog)

    def _on_call_log(self) -> None:
        contact_id = self._page.contact_id
        is_shown = self._right.currentWidget() is self._page_area
        if contact_id is None or not is_shown or not self.workspace.account.may(Permission.EDIT_CONTACTS):
            return
        self._open(CallLogDialog(self.workspace, contact_id, self), contact_id, self.tr("Appel noté."))

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

        dialog = open_erasures(self, self.workspace, self.finder.chosen())
        dialog.announced.connect(self._on_several_erased)

    def _on_change_several(self) -> None:
        from ui.contacts.bulk_dialog import open_bulk  # noqa: PLC0415 - loaded when wanted, for a quick start

        dialog = open_bulk(self, self.workspace, self.finder.chosen())
        dialog.announced.connect(self._on_several_changed)

    def _on_several_changed(self, said: str, act: object) -> None:
        """Who was chosen stays chosen, for what may follow."""
        self.finder.model.read_again()
        self.announced.emit(said, act)

    def _on_merge_two(self) -> None:
        from ui.contacts.merge_dialog import open_merge  # noqa: PLC0415 - loaded when wanted, for a quick start

        first, second = self.finder.chosen()
        dialog = open_merge(self, self.workspace, first, second)
        if dialog is not None:
            dialog.announced.connect(self._on_merged)

    def _on_merged(self, said: str, undo: Callable[[], object]) -> None:
        """Cards became one, or were said to be two people: show the list as it is now."""
        self._show_nobody()
        self.finder.search_now()
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
        self._show_nobody()
        self.finder.search_now()


def _open_once(dialog: QDialog) -> None:
    """Open a dialog that leaves the memory, with what was typed in it, once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
