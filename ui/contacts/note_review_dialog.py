"""Notes that need somebody: what the last reading found, contact by contact, to rewrite or to justify (MIN-05)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.contacts.note_errors import named
from app.contacts.note_kinds import NoteLevel
from app.contacts.note_review import (
    FlaggedNote,
    findings_report,
    justify_note,
    last_scan_at,
    note_reasons,
    rewrite_note,
)
from app.errors import UserError
from app.formats import format_count, format_date, format_instant
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.contacts.lexicon_dialog import open_lexicon
from ui.contacts.note_editor import NoteEditor
from ui.contacts.note_scan_task import start_note_scan
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.kit.window_table import WINDOW, WindowTable

_WORDS_COLUMN = 2


@dataclass(frozen=True, slots=True)
class ReportLine:
    """A note to settle, with whose it is."""

    contact_id: int
    name: str
    note: FlaggedNote

    @property
    def is_forbidden(self) -> bool:
        """Say whether only rewriting will do."""
        return any(one.level is NoteLevel.FORBIDDEN for one in self.note.found)


class ReportModel(WindowTable[ReportLine]):
    """The notes to settle, the contacts in the order of their names."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.lines: list[ReportLine] = []

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Contact"), self.tr("Date"), self.tr("Mots trouvés"), self.tr("À faire")

    def cells(self, row: ReportLine) -> tuple[str, ...]:
        """The texts of a note."""
        task = self.tr("écrire autrement") if row.is_forbidden else self.tr("vérifier")
        return row.name, format_date(row.note.occurred_at.date()), named(row.note.found, row.note.text), task

    def mark(self, row: ReportLine, column: int) -> tuple[str, str] | None:
        """A sign before what was found, by how grave it is."""
        if column != _WORDS_COLUMN:
            return None
        return ("ban", "bad") if row.is_forbidden else ("triangle-alert", "warn")

    def tool_tip(self, row: ReportLine, column: int) -> str:
        """What was found, whole."""
        return named(row.note.found, row.note.text) if column == _WORDS_COLUMN else ""

    def read_window(self, offset: int) -> list[ReportLine]:
        """Read the next notes; the first window reads the report again."""
        if offset == 0:
            with self._workspace.reading() as uow:
                report = findings_report(uow)
            self.lines = [ReportLine(one.contact_id, one.name, note) for one in report for note in one.notes]
        return self.lines[offset : offset + WINDOW]


class NoteReviewDialog(QDialog):
    """The report above, the note chosen below.

    Signals:
        announced(str, object): a note was settled, and no undo: what was unlawful does not come back.
    """

    announced = Signal(str, object)
    help_page = "contacts#notes"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._line: ReportLine | None = None
        self.setWindowTitle(self.tr("Notes à revoir"))
        fit(self, 920, 660)
        self._head = label("", "muted")
        self._head.setObjectName("reviewHead")
        self.model = ReportModel(workspace, self)
        self.view = table_view(self.model, self.tr("Notes à revoir"), stretch=_WORDS_COLUMN)
        self.view.setObjectName("reviewTable")
        self.view.selectionModel().selectionChanged.connect(self._on_choice)
        self._editor = NoteEditor(workspace, "reviewNote")
        self._whose = label("", "heading")
        self._whose.setObjectName("reviewWhose")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_pair())
        self._stack.addWidget(
            EmptyState("circle-check", self.tr("Aucune note à revoir. Les notes sont relues chaque jour."))
        )
        again = button(self.tr("&Relire toutes les notes"), self._on_scan, name="reviewScan", symbol="history")
        self._again = again
        row = QHBoxLayout()
        row.addWidget(again)
        row.addWidget(button(self.tr("&Lexique…"), self._on_lexicon, name="reviewLexicon", symbol="book-open"))
        row.addStretch(1)
        row.addWidget(button(self.tr("&Fermer"), self.accept, name="reviewClose"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(row)
        self.reload()

    def reload(self) -> None:
        """Read the report again and go to its first note."""
        self.model.reload()
        with self._workspace.reading() as uow:
            at = last_scan_at(uow)
        read = self.tr("Dernière lecture\u00a0: {at}.").format(at=format_instant(at)) if at else ""
        count = len(self.model.lines)
        if count == 1:
            found = self.tr("1 note à revoir.")
        else:
            found = self.tr("{count} notes à revoir.").format(count=format_count(count)) if count else ""
        self._head.setText(f"{found} {read}".strip())
        self._stack.setCurrentIndex(0 if count else 1)
        if count:
            self.view.selectRow(0)

    def _make_pair(self) -> QWidget:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, SPACE_S, 0, 0)
        column.setSpacing(SPACE_S)
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("&Effacer cette note"), self._on_empty, name="reviewEmpty", symbol="trash-2"))
        buttons.addStretch(1)
        self._save = button(self.tr("Enregi&strer la note"), self._on_save, role="primary", name="reviewSave")
        buttons.addWidget(self._save)
        column.addWidget(self._whose)
        column.addWidget(self._editor, 1)
        column.addLayout(buttons)
        pair = QSplitter()
        pair.setOrientation(pair.orientation().Vertical)
        pair.setChildrenCollapsible(False)
        pair.addWidget(self.view)
        pair.addWidget(below)
        return pair

    def _on_choice(self) -> None:
        rows = self.view.selectionModel().selectedRows()
        self._line = self.model.line(rows[0].row()) if rows else None
        if self._line is None:
            return
        note = self._line.note
        with self._workspace.reading() as uow:
            reasons = note_reasons(uow, note.interaction_id)
        kind = wording(f"contacts.interaction_kind.{note.kind.value}")
        self._whose.setText(f"{self._line.name} · {kind} · {format_date(note.occurred_at.date())}")
        self._editor.show_note(note.text, reasons)

    def _on_save(self) -> None:
        if self._line is None:
            return
        note, text, reasons = self._line.note, self._editor.text(), self._editor.reasons()
        try:
            with self._workspace.unit_of_work() as uow:
                if text == note.text:
                    justify_note(uow, note.interaction_id, reasons)
                else:
                    rewrite_note(uow, note.interaction_id, text, reasons)
        except UserError as error:
            show_error(self, error)
            self._editor.setFocus()
            return
        self._settled(self.tr("La note de {name} est enregistrée.").format(name=self._line.name))

    def _on_empty(self) -> None:
        if self._line is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                rewrite_note(uow, self._line.note.interaction_id, "")
        except UserError as error:
            show_error(self, error)
            return
        self._settled(
            self.tr("La note de {name} est effacée\u00a0; l'échange reste daté.").format(name=self._line.name)
        )

    def _settled(self, said: str) -> None:
        self.announced.emit(said, None)
        self.reload()

    def _on_scan(self) -> None:
        self._again.setEnabled(False)
        task = start_note_scan(self, self._workspace, on_done=lambda scan: self.reload())
        task.finished.connect(lambda: self._again.setEnabled(True))

    def _on_lexicon(self) -> None:
        dialog = open_lexicon(self, self._workspace, self.reload)
        dialog.announced.connect(self.announced)


def open_note_review(parent: QWidget, workspace: UnlockedWorkspace) -> NoteReviewDialog:
    """Open the report of notes to settle."""
    dialog = NoteReviewDialog(workspace, parent)
    dialog.open()
    return dialog
