"""What begins at the list of contacts: a new one, an import, an export, paper, duplicates, and acts on several at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.accounts.roles import Permission
from app.workspace import UnlockedWorkspace
from ui.contacts.beside_list import BesideList
from ui.contacts.contact_dialog import ContactDialog
from ui.contacts.contact_finder import ContactFinder
from ui.kit.form_dialog import open_once


class BookDoors(QObject):
    """Opens each over the place; what an account may not begin does not open.

    Signals:
        saved(int, str, object): the contact of that id was added; the act takes it back.
        announced(str, object): something was done that leaves the list as it is.
        reread(): the list is not what it was.
        changed(str, object): the contacts chosen were changed, and stay chosen.
        merged(str, object): cards became one, or were said to be two people; the function takes it back.
        erased(str, object): the contacts chosen are gone.
    """

    saved = Signal(int, str, object)
    announced = Signal(str, object)
    reread = Signal()
    changed = Signal(str, object)
    merged = Signal(str, object)
    erased = Signal(str, object)

    def __init__(self, workspace: UnlockedWorkspace, finder: ContactFinder, beside: BesideList, place: QWidget) -> None:
        super().__init__(place)
        self._workspace, self._finder, self._beside, self._place = workspace, finder, beside, place
        self._by_name: dict[str, Callable[[], None]] = {
            "new": self.add,
            "import": self.open_import,
            "duplicates": self.open_duplicates,
            "export": self.open_export,
            "print": self.open_print,
        }

    def has(self, name: object) -> bool:
        """Say whether something begins under that name."""
        return name in self._by_name

    def open(self, name: str) -> None:
        """Begin what has that name."""
        self._by_name[name]()

    def add(self, typed: str = "") -> None:
        """Open the form of a new contact, with what was typed in one that was left."""
        if not self._may(Permission.EDIT_CONTACTS):
            return
        dialog = ContactDialog(self._workspace, typed=typed, parent=self._place)
        dialog.rejected.connect(lambda: self._on_left(dialog.left_unsaved))
        dialog.saved.connect(lambda contact_id: self.saved.emit(contact_id, self.tr("Contact ajouté."), dialog.act))
        open_once(dialog)

    def open_import(self) -> None:
        """Open the import wizard."""
        if not self._may(Permission.IMPORT_CONTACTS):
            return
        from ui.exchange.import_wizard import ImportWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

        wizard = ImportWizard(self._workspace, self._place)
        wizard.imported.connect(lambda _batch: self._on_imported())
        wizard.undone.connect(lambda _batch: self.reread.emit())
        wizard.open()

    def open_duplicates(self) -> None:
        """Open the list of contacts that may stand twice."""
        if not self._may(Permission.EDIT_CONTACTS):
            return
        from ui.contacts.duplicates_dialog import open_duplicates  # noqa: PLC0415 - loaded when wanted, for a quick start

        open_duplicates(self._place, self._workspace).announced.connect(self.merged)

    def open_export(self) -> None:
        """Open the export wizard, on the contacts chosen or on what the list shows."""
        if not self._may(Permission.EXPORT_CONTACTS):
            return
        from ui.exchange.export_wizard import ExportWizard  # noqa: PLC0415 - loaded when wanted, for a quick start

        wizard = ExportWizard(self._workspace, self._finder.model.query, self._several(), self._place)
        wizard.exported.connect(lambda _people: self.announced.emit(self.tr("Export terminé."), None))
        wizard.open()

    def open_print(self) -> None:
        """Open what may be printed: of the contacts chosen, of what the list shows, or of the contact that is open."""
        from ui.contacts.print_dialog import open_print  # noqa: PLC0415 - loaded when wanted, for a quick start

        query, shown = self._finder.model.query, self._beside.contact_id
        dialog = open_print(self._place, self._workspace, query, self._several(), shown)
        if dialog is None:
            self.announced.emit(self.tr("Ouvrez d'abord la fiche à imprimer."), None)
        else:
            dialog.announced.connect(self.announced)

    def erase_several(self) -> None:
        """Show what would go and what would stay of the contacts chosen."""
        from ui.rights.several_erasures import open_erasures  # noqa: PLC0415 - loaded when wanted, for a quick start

        open_erasures(self._place, self._workspace, self._finder.chosen()).announced.connect(self.erased)

    def change_several(self) -> None:
        """Ask what is changed of the contacts chosen."""
        from ui.contacts.bulk_dialog import open_bulk  # noqa: PLC0415 - loaded when wanted, for a quick start

        open_bulk(self._place, self._workspace, self._finder.chosen()).announced.connect(self.changed)

    def merge_two(self) -> None:
        """Lay the two contacts chosen side by side."""
        from ui.contacts.merge_dialog import open_merge  # noqa: PLC0415 - loaded when wanted, for a quick start

        first, second = self._finder.chosen()
        dialog = open_merge(self._place, self._workspace, first, second)
        if dialog is not None:
            dialog.announced.connect(self.merged)

    def _may(self, permission: Permission) -> bool:
        return self._workspace.account.may(permission)

    def _several(self) -> tuple[int, ...]:
        chosen = tuple(self._finder.chosen())
        return chosen if len(chosen) > 1 else ()

    def _on_left(self, typed: str) -> None:
        """A form that was left may have been left by mistake: the strip brings back what stood in it."""
        if typed:
            self.announced.emit(self.tr("Nouveau contact abandonné, rien n'est enregistré."), lambda: self.add(typed))

    def _on_imported(self) -> None:
        self.reread.emit()
        self._finder.focus_search()
        self.announced.emit(self.tr("Import terminé."), None)
