"""The lexicon of notes, as the owner keeps it: look a term up, add one, take one out or put it back (MIN-04)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.contacts.change_lexicon import LexiconLine, add_term, read_lexicon, remove_term, restore_term
from app.contacts.note_folding import fold_note
from app.contacts.note_kinds import NoteCategory, NoteLevel
from app.errors import UserError
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.contacts.note_scan_task import start_note_scan
from ui.kit.errors import show_error
from ui.kit.forms import choice, clearable, form_layout
from ui.kit.labels import button, card, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.window_table import WINDOW, WindowTable

_STATE_COLUMN = 3


class LexiconModel(WindowTable[LexiconLine]):
    """The terms that hold the words looked up."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sought = ""
        self._found: list[LexiconLine] = []

    def look_up(self, words: str) -> None:
        """Show the terms that hold these words."""
        self._sought = fold_note(words.strip())
        self.reload()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Terme"), self.tr("Catégorie"), self.tr("Dans une note"), self.tr("État")

    def cells(self, row: LexiconLine) -> tuple[str, ...]:
        """The texts of a term."""
        origin = self.tr("ajouté ici") if row.is_own else self.tr("fourni")
        state = origin if row.is_in_force else self.tr("retiré")
        return row.term.shown, row.term.category.label, row.term.level.label, state

    def mark(self, row: LexiconLine, column: int) -> tuple[str, str] | None:
        """A term taken out is dimmed."""
        return ("minus", "muted") if column == _STATE_COLUMN and not row.is_in_force else None

    def read_window(self, offset: int) -> list[LexiconLine]:
        """Read the next terms; the first window reads the lexicon again."""
        if offset == 0:
            with self._workspace.reading() as uow:
                lines = read_lexicon(uow)
            self._found = [line for line in lines if self._sought in fold_note(line.term.shown)]
        return self._found[offset : offset + WINDOW]


class LexiconDialog(QDialog):
    """Find, add, take out, put back.

    Signals:
        announced(str, object): what was changed, and the act that takes it back.
    """

    announced = Signal(str, object)
    help_page = "contacts#notes"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.is_changed = False
        self.setWindowTitle(self.tr("Lexique des notes"))
        fit(self, 820, 640)
        self._search = QLineEdit()
        self._search.setObjectName("lexiconSearch")
        self._search.setAccessibleName(self.tr("Chercher un terme"))
        self._search.setPlaceholderText(self.tr("Chercher un terme"))
        clearable(self._search)
        self.model = LexiconModel(workspace, self)
        self.view = table_view(self.model, self.tr("Termes du lexique"), stretch=0)
        self.view.setObjectName("lexiconTable")
        self._search.textChanged.connect(self.model.look_up)
        self._act = button(self.tr("&Retirer du lexique"), self._on_act, name="lexiconAct")
        self.model.modelReset.connect(self._on_choice)
        self.view.selectionModel().selectionChanged.connect(self._on_choice)
        row = QHBoxLayout()
        row.addWidget(self._act)
        row.addStretch(1)
        row.addWidget(button(self.tr("&Fermer"), self.accept, name="lexiconClose"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(
            label(
                self.tr(
                    "Un terme interdit empêche d'enregistrer la note. Un terme à vérifier demande d'écrire autrement ou de "
                    "dire pourquoi. Pluriels, féminins, majuscules et accents sont reconnus."
                ),
                "muted",
            )
        )
        layout.addWidget(self._search)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._make_adding())
        layout.addLayout(row)
        self.model.reload()

    def _make_adding(self) -> QWidget:
        self._words = QLineEdit()
        self._words.setObjectName("lexiconWords")
        self._words.setAccessibleName(self.tr("Nouveau terme"))
        self._words.returnPressed.connect(self._on_add)
        categories = {one.value: one.label for one in NoteCategory if not one.is_number}
        self._category = choice(self.tr("Catégorie"), categories, NoteCategory.JUDGEMENT.value)
        self._category.setObjectName("lexiconCategory")
        self._level = choice(self.tr("Dans une note"), {one.value: one.label for one in NoteLevel})
        self._level.setObjectName("lexiconLevel")
        form = form_layout()
        form.addRow(self.tr("&Nouveau terme"), self._words)
        form.addRow(self.tr("&Catégorie"), self._category)
        form.addRow(self.tr("&Dans une note"), self._level)
        row = QHBoxLayout()
        row.addLayout(form, 1)
        add = button(self.tr("&Ajouter au lexique"), self._on_add, role="primary", name="lexiconAdd", symbol="plus")
        row.addWidget(add)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        return card(holder)

    def _chosen(self) -> LexiconLine | None:
        rows = self.view.selectionModel().selectedRows()
        return self.model.line(rows[0].row()) if rows else None

    def _on_choice(self) -> None:
        line = self._chosen()
        self._act.setEnabled(line is not None)
        removed = line is not None and not line.is_in_force
        self._act.setText(self.tr("&Remettre dans le lexique") if removed else self.tr("&Retirer du lexique"))

    def _on_act(self) -> None:
        line = self._chosen()
        if line is None:
            return
        term = line.term
        if not line.is_in_force:
            said = self.tr("«\u00a0{term}\u00a0» est remis dans le lexique.").format(term=term.shown)
            self._change(lambda uow: restore_term(uow, term.id), said, lambda uow: remove_term(uow, term.id))
            return
        said = self.tr("«\u00a0{term}\u00a0» est retiré du lexique.").format(term=term.shown)

        def put_back(uow: UnitOfWork) -> None:
            if line.is_own:
                add_term(uow, term.words, term.category, term.level)
            else:
                restore_term(uow, term.id)

        self._change(lambda uow: remove_term(uow, term.id), said, put_back)

    def _on_add(self) -> None:
        words = self._words.text().strip()
        category, level = NoteCategory(self._category.currentData()), NoteLevel(self._level.currentData())
        added: list[str] = []

        def add(uow: UnitOfWork) -> None:
            added.append(add_term(uow, words, category, level))

        said = self.tr("«\u00a0{term}\u00a0» est ajouté au lexique.").format(term=words)
        if self._change(add, said, lambda uow: remove_term(uow, added[0])):
            self._words.clear()

    def _change(self, act: Callable[[UnitOfWork], object], said: str, undo: Callable[[UnitOfWork], object]) -> bool:
        try:
            with self._workspace.unit_of_work() as uow:
                act(uow)
        except UserError as error:
            show_error(self, error)
            return False
        self.is_changed = True
        self.model.reload()
        self.announced.emit(said, lambda: self._take_back(undo))
        return True

    def _take_back(self, undo: Callable[[UnitOfWork], object]) -> None:
        with self._workspace.unit_of_work() as uow:
            undo(uow)
        self.announced.emit(QCoreApplication.translate("LexiconDialog", "Le lexique est comme avant."), None)


def open_lexicon(
    parent: QWidget, workspace: UnlockedWorkspace, on_scanned: Callable[[], object] = lambda: None
) -> LexiconDialog:
    """Open the lexicon; once it is closed after a change, every note is read again and ``on_scanned`` hears of it."""
    dialog = LexiconDialog(workspace, parent)

    def on_finished() -> None:
        if dialog.is_changed:
            start_note_scan(parent, workspace, on_done=lambda scan: on_scanned())

    dialog.finished.connect(on_finished)
    dialog.open()
    return dialog
