"""A list of things that have a name: give them another, delete them, and take that back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.contacts.acts import Act
from app.errors import UserError
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.forms import form_layout
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.window_table import WINDOW, WindowTable

_WIDTH, _HEIGHT = 560, 460


@dataclass(frozen=True, slots=True)
class NameLine:
    """A thing, and what is said of it beside its name."""

    id: int
    name: str
    aside: str


class _Names(WindowTable[NameLine]):
    def __init__(self, read: Callable[[], list[NameLine]], titles: tuple[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._titles = read, titles
        self._found: list[NameLine] = []

    def titles(self) -> tuple[str, ...]:
        """The name, and what is beside it."""
        return self._titles

    def cells(self, row: NameLine) -> tuple[str, ...]:
        """The texts of a line."""
        return row.name, row.aside

    def read_window(self, offset: int) -> list[NameLine]:
        """Read the next lines; the first window reads everything again."""
        if offset == 0:
            self._found = self._read()
        return self._found[offset : offset + WINDOW]


class NamesDialog(QDialog):
    """The room says how they are read, renamed and deleted. What is refused stays typed, and is said under the field.

    Signals:
        announced(str, object): what was done; the object is the act, which may be taken back.
    """

    announced = Signal(str, object)

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        title: str,
        said: str,
        titles: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setWindowTitle(title)
        fit(self, _WIDTH, _HEIGHT)
        self.model = _Names(self._read, titles, self)
        self.view = table_view(self.model, title, stretch=0)
        self.view.setObjectName("namesTable")
        self.name = QLineEdit()
        self.name.setObjectName("nameField")
        self.name.returnPressed.connect(self.on_enter)
        self.problem = label("", "error")
        self.problem.setObjectName("nameProblem")
        self.problem.hide()
        self.rename_button = button(self.tr("&Renommer"), self._on_rename, name="renameLine")
        self.delete_button = button(self.tr("&Supprimer"), self._on_delete, name="deleteLine")
        self.row = QHBoxLayout()
        self.row.addWidget(self.rename_button)
        self.row.addWidget(self.delete_button)
        self.row.addStretch(1)
        self.row.addWidget(button(self.tr("&Fermer"), self.accept, name="closeNames"))
        form = form_layout()
        form.addRow(self.tr("&Nom"), self.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(said, "muted"))
        layout.addWidget(self.view, 1)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addLayout(self.row)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_choice())
        self.model.modelReset.connect(self._on_choice)
        self.model.reload()

    def read_lines(self, uow: UnitOfWork) -> list[NameLine]:
        """Return what there is, by name."""
        raise NotImplementedError

    def rename(self, uow: UnitOfWork, line_id: int, name: str) -> Act:
        """Give one another name, and return the act."""
        raise NotImplementedError

    def delete(self, uow: UnitOfWork, line_id: int) -> Act:
        """Delete one, and return the act."""
        raise NotImplementedError

    def on_enter(self) -> None:
        """Enter in the field gives the name to the line chosen."""
        self._on_rename()

    def write(self, act: Callable[[UnitOfWork], Act], said: str) -> bool:
        """Do something in one transaction, say it, and hand on the act."""
        self.problem.hide()
        try:
            with self.workspace.unit_of_work() as uow:
                done = act(uow)
        except UserError as error:
            self.problem.setText(error.sentence)
            self.problem.show()
            return False
        self.name.clear()
        self.model.reload()
        self.announced.emit(said, done)
        return True

    def _read(self) -> list[NameLine]:
        with self.workspace.reading() as uow:
            return self.read_lines(uow)

    def _chosen(self) -> NameLine | None:
        rows = self.view.selectionModel().selectedRows()
        return self.model.line(rows[0].row()) if rows else None

    def _on_choice(self) -> None:
        line = self._chosen()
        for act in (self.rename_button, self.delete_button):
            act.setEnabled(line is not None)
        if line is not None:
            self.name.setText(line.name)

    def _on_rename(self) -> None:
        line, name = self._chosen(), self.name.text().strip()
        if line is None or name == line.name:
            return

        self.write(
            lambda uow: self.rename(uow, line.id, name),
            self.tr("«\u00a0{old}\u00a0» s'appelle maintenant «\u00a0{new}\u00a0».").format(old=line.name, new=name),
        )

    def _on_delete(self) -> None:
        line = self._chosen()
        if line is not None:
            said = self.tr("«\u00a0{name}\u00a0» est supprimé.").format(name=line.name)
            self.write(lambda uow: self.delete(uow, line.id), said)
