"""What marks one contact: the account's star, tags as chips with a cross, and a field that offers the words in use."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.accounts.roles import Permission
from app.contacts.acts import Act
from app.contacts.at_hand import is_favourite
from app.contacts.small_acts import mark_undoably, put_tag_undoably, take_tag_off_undoably
from app.errors import UserError
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.contacts.contact_reading import ContactMarks, read_marks
from ui.contacts.tags_dialog import open_tags
from ui.kit.chip import Chip
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.icons import dress
from ui.kit.labels import button, hide_unless
from ui.kit.theme import SPACE_S

_FIELD_WIDTH = 190


class ContactTags(QWidget):
    """Puts the star and tags on the contact shown and takes them off; each writes at once.

    Signals:
        tag_asked(int): the contacts that bear that tag are wanted.
        announced(str, object): the star or a tag was put on or taken off, or changed; the object takes it back, or is None.
    """

    tag_asked = Signal(int)
    announced = Signal(str, object)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contact_id: int | None = None
        self._may_edit = workspace.account.may(Permission.EDIT_CONTACTS)
        self._chips: list[Chip] = []
        self.star = button("", name="favourite")
        self.star.setCheckable(True)
        # Not clicked: a screen reader presses it without a click.
        self.star.toggled.connect(self.turn_star)
        self.star.setToolTip("Ctrl+D")
        self.field = QLineEdit()
        self.field.setObjectName("newTag")
        self.field.setPlaceholderText(self.tr("+ étiquette"))
        self.field.setAccessibleName(self.tr("Ajouter une étiquette"))
        self.field.setMaximumWidth(_FIELD_WIDTH)
        self.field.returnPressed.connect(self._on_add)
        self._all = button(self.tr("Étiquettes…"), self._on_all, role="link", name="allTags")
        self._all.setAccessibleName(self.tr("Gérer les étiquettes"))
        self._flow = FlowLayout(self, spacing=SPACE_S)
        hide_unless(self._may_edit, self.field, self._all)

    def show_marks(self, contact_id: int, marks: ContactMarks) -> None:
        """Show what marks a contact."""
        self._contact_id = contact_id
        # Not cleared: nothing typed is left in it for Ctrl+Z to bring back.
        self.field.setText("")
        if marks.may_change is not self._may_edit:
            self._may_edit = marks.may_change
            for widget in (self.field, self._all):
                widget.setVisible(marks.may_change)
        self._show_star(is_marked=marks.is_favourite)
        completer = QCompleter(list(marks.offered), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self._dress(marks.worn)

    def _show_again(self, contact_id: int) -> None:
        with self._workspace.reading() as uow:
            marks = read_marks(uow, contact_id)
        self.show_marks(contact_id, marks)

    def turn_star(self) -> None:
        """Put the account's star on the contact shown, or take it off."""
        contact_id = self._contact_id
        if contact_id is None:
            return
        with self._workspace.unit_of_work() as uow:
            is_marked = not is_favourite(uow, contact_id)
            act = mark_undoably(uow, contact_id, is_marked=is_marked)
        self._show_star(is_marked=is_marked)
        said = self.tr("Ajouté à vos favoris.") if is_marked else self.tr("Retiré de vos favoris.")
        self.announced.emit(said, act)

    def _show_star(self, *, is_marked: bool) -> None:
        with QSignalBlocker(self.star):
            self.star.setChecked(is_marked)
        self.star.setText(self.tr("Favori") if is_marked else self.tr("Mettre en favori"))
        dress(self.star, "star", "accent" if is_marked else "muted")

    def _dress(self, worn: tuple[tuple[int, str], ...]) -> None:
        for chip in self._chips:
            chip.hide()
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips.clear()
        for widget in (self.star, self.field, self._all):
            self._flow.removeWidget(widget)
        self._flow.addWidget(self.star)
        for tag_id, name in worn:
            chip = Chip(
                f"tag_{tag_id}",
                name,
                use=self.tr("Entrée pour voir les contacts qui la portent"),
                removal=self.tr("Retirer l'étiquette"),
                is_fixed=not self._may_edit,
                parent=self,
            )
            chip.pressed.connect(partial(self.tag_asked.emit, tag_id))
            chip.removal_asked.connect(partial(self._on_removal, tag_id, name))
            self._flow.addWidget(chip)
            chip.show()
            self._chips.append(chip)
        for widget in (self.field, self._all):
            self._flow.addWidget(widget)
        self.updateGeometry()

    def _on_add(self) -> None:
        name, contact_id = self.field.text().strip(), self._contact_id
        if not name or contact_id is None:
            return
        said = self.tr("Étiquette «\u00a0{name}\u00a0» ajoutée.").format(name=name)
        self._write(contact_id, lambda uow: put_tag_undoably(uow, contact_id, name), said)

    def _on_removal(self, tag_id: int, name: str) -> None:
        contact_id = self._contact_id
        if contact_id is None:
            return
        said = self.tr("Étiquette «\u00a0{name}\u00a0» retirée.").format(name=name)
        self._write(contact_id, lambda uow: take_tag_off_undoably(uow, contact_id, tag_id), said)

    def _write(self, contact_id: int, act: Callable[[UnitOfWork], Act], said: str) -> None:
        # Before the chip vanishes: else the focus would wander off the contact.
        self.field.setFocus()
        try:
            with self._workspace.unit_of_work() as uow:
                done = act(uow)
        except UserError as error:
            show_error(self, error)
            return
        if self._contact_id == contact_id:
            self._show_again(contact_id)
        self.announced.emit(said, done)

    def _on_all(self) -> None:
        dialog = open_tags(self, self._workspace)
        dialog.announced.connect(self._on_tags_changed)

    def _on_tags_changed(self, said: str, undo: object) -> None:
        if self._contact_id is not None:
            self._show_again(self._contact_id)
        self.announced.emit(said, undo)
