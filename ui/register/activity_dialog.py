"""Write a sheet of the register: column by column, what Aparté keeps up to date above what the business says itself (REG-01, REG-02)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.errors import UserError
from app.register.activity_facts import known_facts, live_cells
from app.register.activity_kinds import (
    GROUPS,
    LIVE_ALONE,
    MAY_BE_NONE,
    ActivityDraft,
    ActivityModel,
    ActivityView,
    LiveCells,
    RegisterCell,
)
from app.register.activity_models import ready_draft
from app.register.write_activity import add_activity, write_activity
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.forms import CheckedLine, text_lines, with_mnemonics
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

_TAKEN_LETTERS = "ae"


class ActivityDialog(QDialog):
    """The form of a sheet: a new one begins as its model, another as it stands.

    Signals:
        added(str): a new sheet stands under that key.
        written(str, object): the sheet of that key was changed; the object is what it said before.
    """

    added = Signal(str)
    written = Signal(str, object)
    help_page = "register#missing"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        model: ActivityModel,
        activity: ActivityView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._model, self._activity = workspace, model, activity
        title = self.tr("Nouvelle fiche du registre") if activity is None else self.tr("Modifier la fiche")
        self.setWindowTitle(title)
        fit(self, 860, 680)
        self._editors: dict[RegisterCell, QPlainTextEdit] = {}
        self._none: dict[RegisterCell, QCheckBox] = {}
        self._name = CheckedLine(self.tr("Nom de la fiche"), required=True)
        self._name.edit.setObjectName("activityName")
        self._why = CheckedLine(self.tr("Pourquoi ce changement"), required=True)
        self._why.edit.setObjectName("activityWhy")
        self._build()
        self._fill(activity.said if activity is not None else ready_draft(model))
        self._name.setFocus()

    def draft(self) -> ActivityDraft:
        """What the form says."""
        words = {cell: editor.toPlainText() for cell, editor in self._editors.items()}
        return ActivityDraft(
            self._name.text(), words, frozenset(cell for cell, box in self._none.items() if box.isChecked())
        )

    def go_to(self, cell: RegisterCell) -> None:
        """Begin at a column, such as one that lacks something."""
        editor = self._editors.get(cell)
        if editor is not None:
            editor.setFocus()
            # Where it stands is known once the form has its size.
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(editor))

    def _build(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACE_M, 0)
        self._column.setSpacing(SPACE_XS)
        written = [cell for cell in RegisterCell if cell not in LIVE_ALONE]
        names = [self.tr("Nom de la fiche"), self.tr("Pourquoi ce changement"), *(cell.label for cell in written)]
        name, why, *marked = with_mnemonics(names, _TAKEN_LETTERS)
        titles = dict(zip(written, marked, strict=True))
        self._titled(name, self._name)
        live = self._live()
        for group, cells in GROUPS.items():
            self._column.addSpacing(SPACE_M)
            self._column.addWidget(label(group.label, "heading"))
            for cell in cells:
                self._build_cell(cell, titles.get(cell, cell.label), live)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._problem = label("", "error")
        self._problem.setObjectName("activityProblem")
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._scroll, 1)
        if self._activity is not None:
            title = label(why)
            title.setBuddy(self._why)
            layout.addWidget(title)
            layout.addWidget(self._why)
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_save)

    def _live(self) -> LiveCells:
        if self._activity is not None:
            return self._activity.live
        with self._workspace.reading() as uow:
            return live_cells(self._model, known_facts(uow))

    def _build_cell(self, cell: RegisterCell, title: str, live: LiveCells) -> None:
        lines = live.get(cell, ())
        if cell in LIVE_ALONE:
            self._column.addWidget(label(title))
        else:
            editor = text_lines(cell.label, f"cell_{cell.value}")
            editor.setAccessibleDescription(cell.hint)
            self._titled(title, editor, lines)
            self._editors[cell] = editor
        if cell in LIVE_ALONE and lines:
            self._column.addWidget(self._kept(lines))
        hint = label(cell.hint, "muted")
        self._column.addWidget(hint)
        if cell in MAY_BE_NONE:
            self._build_none(cell)
        self._column.addSpacing(SPACE_S)

    def _build_none(self, cell: RegisterCell) -> None:
        box = QCheckBox(cell.none_label[:1].upper() + cell.none_label[1:])
        box.setObjectName(f"none_{cell.value}")
        said = self.tr("{cell}\u00a0: {none}").format(cell=cell.label, none=cell.none_label)
        box.setAccessibleName(said)
        box.toggled.connect(self._editors[cell].setDisabled)
        self._none[cell] = box
        self._column.addWidget(box)

    def _titled(self, text: str, field: QWidget, lines: tuple[str, ...] = ()) -> None:
        title = label(text)
        title.setBuddy(field)
        self._column.addWidget(title)
        if lines:
            self._column.addWidget(self._kept(lines))
        self._column.addWidget(field)

    def _kept(self, lines: tuple[str, ...]) -> QWidget:
        """Return what Aparté says there, which nobody can type over."""
        return label("\n".join((self.tr("Tenu à jour par Aparté\u00a0:"), *lines)), "muted")

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("&Abandonner"), self.reject, name="leaveActivity"))
        row.addWidget(button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveActivity"))
        return row

    def _fill(self, said: ActivityDraft) -> None:
        self._name.set_text(said.name)
        for cell, editor in self._editors.items():
            editor.setPlainText(said.words.get(cell, ""))
        for cell, box in self._none.items():
            box.setChecked(cell in said.none)

    def _on_save(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                told = self._save(uow)
        except UserError as error:
            self._problem.setText(error.sentence)
            self._problem.show()
            return
        told()
        self.accept()

    def _save(self, uow: UnitOfWork) -> Callable[[], object]:
        """Write the sheet, and return what tells it once it is kept; nothing where nothing changed."""
        activity = self._activity
        if activity is None:
            return partial(self.added.emit, add_activity(uow, self._model, self.draft()))
        if not write_activity(uow, activity.key, self.draft(), self._why.text()):
            return lambda: None
        return partial(self.written.emit, activity.key, activity.said)
