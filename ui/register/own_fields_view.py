"""The business's own fields on the left, those in use first; what one says of itself and what may be done on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QMessageBox, QScrollArea, QVBoxLayout, QWidget

from app.contacts.erase_own_values import ErasedValues
from app.formats import format_count
from app.register.close_own_field import settle_own_field
from app.register.define_own_field import (
    activate_own_field,
    deactivate_own_field,
    forget_own_field,
    move_own_field,
)
from app.register.own_kinds import OwnFieldDraft
from app.register.read_own_fields import OwnFieldView, read_own_fields
from app.retention.own_terms import clear_traces, due_values, purge_due_values
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.labels import button
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.theme import SPACE_M, SPACE_S
from ui.register.own_field_card import OwnFieldCard
from ui.register.own_field_dialog import OwnFieldDialog
from ui.register.own_field_off_dialog import OwnFieldOffDialog

T = TypeVar("T")
Act = Callable[[UnitOfWork, Progress], T]


class OwnFieldsView(QWidget):
    """The editor of own fields.

    Signals:
        announced(str, object): something was done; the object undoes it when called, or is None.
    """

    announced = Signal(str, object)
    help_page = "compliance#own-fields"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._fields: tuple[OwnFieldView, ...] = ()
        self._due: dict[int, list[int]] = {}
        self._build()

    @property
    def chosen(self) -> OwnFieldView | None:
        """The field shown, if any."""
        row = self._list.currentRow()
        return self._fields[row] if 0 <= row < len(self._fields) else None

    def refresh(self) -> None:
        """Read the fields again and keep the one that was shown."""
        before = self.chosen
        self._show_list(before.id if before is not None else None)

    def _show_list(self, field_id: int | None) -> None:
        with self._workspace.reading() as uow:
            self._fields, self._due = read_own_fields(uow), due_values(uow)
        self._list.blockSignals(True)
        self._list.clear()
        for field in self._fields:
            off = self.tr("{name} (désactivé)")
            self._list.addItem(field.label if field.is_active else off.format(name=field.label))
        self._list.blockSignals(False)
        rows = [row for row, one in enumerate(self._fields) if one.id == field_id]
        self._list.setCurrentRow(rows[0] if rows else 0)
        self._show()

    def _build(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("ownFieldList")
        self._list.setAccessibleName(self.tr("Champs propres"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(lambda _row: self._show())
        self._up = button(self.tr("Mon&ter"), lambda: self._on_move(up=True), name="ownFieldUp")
        self._down = button(self.tr("Desce&ndre"), lambda: self._on_move(up=False), name="ownFieldDown")
        order = QHBoxLayout()
        order.addWidget(self._up)
        order.addWidget(self._down)
        left = QVBoxLayout()
        left.setSpacing(SPACE_S)
        left.addWidget(
            button(self.tr("Nouveau cham&p…"), self._on_new, role="primary", name="newOwnField", symbol="plus")
        )
        left.addWidget(self._list, 1)
        left.addLayout(order)
        self._card = OwnFieldCard(self._workspace)
        self._card.edit_asked.connect(self._on_edit)
        self._card.activate_asked.connect(self._on_activate)
        self._card.deactivate_asked.connect(self._on_deactivate)
        self._card.forget_asked.connect(self._on_forget)
        self._card.purge_asked.connect(self._on_purge)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._card)
        layout = QHBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addLayout(left, 1)
        layout.addWidget(self._scroll, 2)

    def _show(self) -> None:
        field = self.chosen
        self._scroll.setVisible(field is not None)
        if field is None:
            return
        self._card.show_field(field, len(self._due.get(field.id, ())))
        row = self._list.currentRow()
        self._up.setEnabled(row > 0 and not field.is_shipped)
        self._down.setEnabled(row < len(self._fields) - 1 and not field.is_shipped)

    def _on_new(self) -> None:
        self._open(None)

    def _on_edit(self) -> None:
        if self.chosen is not None:
            self._open(self.chosen)

    def _open(self, field: OwnFieldView | None) -> None:
        dialog = OwnFieldDialog(self._workspace, field, self)
        field_id = None if field is None or field.is_shipped else field.id

        def settle(draft: OwnFieldDraft, use: bool) -> None:
            def work(progress: Progress) -> int:
                return settle_own_field(self._workspace, draft, field_id, use=use, told=progress)

            said = (
                self.tr("Champ «\u00a0{name}\u00a0» activé.")
                if use
                else self.tr("Champ «\u00a0{name}\u00a0» enregistré.")
            )

            def done(saved: int) -> None:
                dialog.accept()
                self._show_list(saved)
                has_turned = field is not None and field.said.is_closed is not draft.is_closed
                undo = partial(self._put_back, field) if field is not None and has_turned else None
                self.announced.emit(said.format(name=draft.label.strip()), undo)

            self._in_worker(work, done, dialog.say)

        dialog.settled.connect(settle)
        dialog.open()

    def _put_back(self, field: OwnFieldView) -> None:
        """Give a field back what it said before, its key included."""
        said = self.tr("Champ «\u00a0{name}\u00a0» enregistré.").format(name=field.label)
        self._in_worker(
            lambda progress: settle_own_field(self._workspace, field.said, field.id, use=False, told=progress),
            lambda _saved: self._told(said),
        )

    def _on_activate(self) -> None:
        field = self.chosen
        if field is not None:
            self._activate(field)

    def _activate(self, field: OwnFieldView) -> None:
        said = self.tr("Champ «\u00a0{name}\u00a0» activé.").format(name=field.label)
        self._run(lambda uow, progress: activate_own_field(uow, field.id, progress), lambda _none: self._told(said))

    def _on_deactivate(self) -> None:
        field = self.chosen
        if field is None:
            return
        if not field.values:
            self._deactivate(field, erases=False)
            return
        dialog = OwnFieldOffDialog(field, self)
        dialog.settled.connect(lambda erases: self._deactivate(field, erases=erases))
        dialog.open()

    def _deactivate(self, field: OwnFieldView, *, erases: bool) -> None:
        def done(erased: ErasedValues) -> None:
            if not erases:
                said = self.tr("Champ «\u00a0{name}\u00a0» désactivé.").format(name=field.label)
                self._told(said, lambda: self._activate(field))
                return
            gone = self.tr(
                "Champ «\u00a0{name}\u00a0» désactivé. Valeurs effacées\u00a0: {count}\u00a0; gardées\u00a0: {kept}."
            )
            self._told(gone.format(name=field.label, count=format_count(erased.erased), kept=format_count(erased.kept)))

        self._run(lambda uow, progress: deactivate_own_field(uow, field.id, erases_values=erases, told=progress), done)

    def _on_forget(self) -> None:
        field = self.chosen
        if field is not None:
            said = self.tr("Champ «\u00a0{name}\u00a0» supprimé.").format(name=field.label)
            self._run(lambda uow, _progress: forget_own_field(uow, field.id), lambda _none: self._told(said))

    def _on_purge(self) -> None:
        """Ask first: what goes does not come back."""
        field = self.chosen
        if field is None:
            return
        asked = self.tr("Effacer les valeurs échues de «\u00a0{name}\u00a0»\u00a0: {count}\u00a0?")
        count = format_count(len(self._due.get(field.id, ())))
        box = QMessageBox(self)
        box.setObjectName("confirmPurge")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(asked.format(name=field.label, count=count))
        box.setInformativeText(self.tr("Les fiches restent. Ces valeurs ne reviendront pas."))
        yes = box.addButton(self.tr("&Effacer les valeurs"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("&Abandonner"), QMessageBox.ButtonRole.RejectRole)
        yes.clicked.connect(lambda _checked: self._purge_values(field.id))
        box.open()

    def _purge_values(self, field_id: int) -> None:
        said = self.tr("Valeurs échues effacées\u00a0: {count}.")
        self._run(
            lambda uow, _progress: purge_due_values(uow, field_id),
            lambda erased: self._told(said.format(count=format_count(erased.erased))),
        )

    def _on_move(self, *, up: bool) -> None:
        field = self.chosen
        if field is not None:
            with self._workspace.unit_of_work() as uow:
                move_own_field(uow, field.id, up=up)
            self._show_list(field.id)

    def _told(self, said: str, undo: Callable[[], None] | None = None) -> None:
        self.refresh()
        self.announced.emit(said, undo)

    def _run(self, act: Act[T], on_done: Callable[[T], None], on_refused: Callable[[str], None] | None = None) -> None:
        """Do an act in a thread of its own: where many contacts have a value, their search texts are written again."""

        def work(progress: Progress) -> T:
            with self._workspace.unit_of_work() as uow:
                done = act(uow, progress)
            if isinstance(done, ErasedValues) and done.erased:
                clear_traces(self._workspace)
            return done

        self._in_worker(work, on_done, on_refused)

    def _in_worker(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        on_refused: Callable[[str], None] | None = None,
    ) -> None:
        run_with_dialog(
            self,
            self.tr("Mise à jour des fiches…"),
            self.tr("Annuler"),
            work,
            on_done=on_done,
            on_error=lambda error: on_refused(error.sentence) if on_refused else show_error(self, error),
        )
