"""The files kept with a contact: drop or choose one, open a copy, save it elsewhere, take it away and put it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.attachment_rules import ENDINGS, AttachableFile, read_attachable
from app.contacts.attachments import (
    AttachmentLine,
    RemovedAttachment,
    add_attachment,
    put_back_attachment,
    remove_attachment,
    take_out_attachment,
)
from app.errors import UserError
from app.formats import format_count, format_instant
from app.workspace import UnlockedWorkspace
from ui.backup.backup_models import format_size
from ui.contacts.attachment_drop import AttachmentDrop
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.handover import ask_and_save, open_elsewhere
from ui.kit.labels import button, hide_unless
from ui.kit.theme import SPACE_S


class AttachmentsView(QWidget):
    """A list of files with four buttons; a file dropped on it, or on the page around it, is kept.

    Signals:
        changed(str, object): a file came or went; the sentence says which, the object undoes it or is None.
    """

    changed = Signal(str, object)
    help_page = "contacts#attachments"

    def __init__(self, workspace: UnlockedWorkspace, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contact_id = 0
        may_edit = workspace.account.may(Permission.EDIT_CONTACTS)
        self._list = QListWidget()
        self._list.setObjectName("attachmentList")
        self._list.setAccessibleName(self.tr("Pièces jointes"))
        self._list.itemActivated.connect(lambda _item: self._on_open())
        self._list.currentRowChanged.connect(lambda _row: self._enable())
        self._add = button(self.tr("A&jouter un fichier…"), self._on_add, name="addAttachment", symbol="plus")
        self._open = button(self.tr("Ouvr&ir une copie"), self._on_open, name="openAttachment")
        self._save = button(self.tr("Enregistrer &sous…"), self._on_save, name="saveAttachment")
        self._remove = button(self.tr("&Retirer"), self._on_remove, name="removeAttachment")
        self._open.setToolTip(self._warning())
        self._open.setAccessibleDescription(self._warning())
        hide_unless(may_edit, self._add, self._remove)
        buttons = FlowLayout(spacing=SPACE_S)
        for one in (self._add, self._open, self._save, self._remove):
            buttons.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        if may_edit:
            for surface, takes_messages in ((self, True), (page, False)):
                drop = AttachmentDrop(workspace, surface, takes_messages=takes_messages)
                drop.dropped.connect(self.attach)
                drop.form_opened.connect(lambda opened: opened.announced.connect(self.changed))

    def show_lines(self, contact_id: int, lines: tuple[AttachmentLine, ...]) -> None:
        """Show a contact's files."""
        self._contact_id = contact_id
        self._list.clear()
        for line in lines:
            day = self.tr("ajoutée le {day}").format(day=format_instant(line.added_at))
            item = QListWidgetItem(" · ".join((line.file_name, format_size(line.size), day)))
            item.setData(Qt.ItemDataRole.UserRole, line.id)
            self._list.addItem(item)
        if lines:
            self._list.setCurrentRow(0)
        else:
            nothing = QListWidgetItem(self.tr("Aucune pièce jointe. Déposez un fichier ici, ou ajoutez-le."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(nothing)
        self._enable()

    def attach(self, paths: Iterable[Path]) -> None:
        """Keep files, one by one: a refused one does not keep the others out, and the first reason is shown."""
        added, refused = 0, []
        for path in paths:
            try:
                file = read_attachable(path)
                with self._workspace.unit_of_work() as uow:
                    add_attachment(uow, self._contact_id, file)
            except UserError as error:
                refused.append(error)
            else:
                added += 1
        if refused:
            show_error(self, refused[0])
        if added:
            self.changed.emit(self._said(added, len(refused)), None)

    def _said(self, added: int, refused: int) -> str:
        kept = self.tr("{count} pièces jointes ajoutées") if added > 1 else self.tr("{count} pièce jointe ajoutée")
        said = kept.format(count=format_count(added))
        if not refused:
            return f"{said}."
        left = self.tr("{count} fichiers refusés") if refused > 1 else self.tr("{count} fichier refusé")
        return f"{said}, {left.format(count=format_count(refused))}."

    def _chosen(self) -> int | None:
        item = self._list.currentItem()
        chosen: int | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return chosen

    def _enable(self) -> None:
        for one in (self._open, self._save, self._remove):
            one.setEnabled(self._chosen() is not None)

    def _on_add(self) -> None:
        kinds = self.tr("Fichiers que l'on peut joindre ({kinds})").format(kinds=" ".join(f"*{one}" for one in ENDINGS))
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Joindre un fichier"), "", kinds)
        if chosen:
            self.attach(Path(one) for one in chosen)

    def _on_open(self) -> None:
        file = self._taken_out()
        if file is not None and open_elsewhere(self, self._workspace, file.file_name, file.content):
            self.changed.emit(self._warning(), None)

    def _warning(self) -> str:
        return self.tr(
            "La copie ouverte est effacée quand Aparté se ferme ; l'autre programme peut en garder une trace."
        )

    def _on_save(self) -> None:
        file = self._taken_out()
        if file is not None:
            ask_and_save(self, file.file_name, file.content)

    def _taken_out(self) -> AttachableFile | None:
        chosen = self._chosen()
        if chosen is None:
            return None
        try:
            with self._workspace.unit_of_work() as uow:
                return take_out_attachment(uow, chosen)
        except UserError as error:
            show_error(self, error)
            return None

    def _on_remove(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                removed = remove_attachment(uow, chosen)
        except UserError as error:
            show_error(self, error)
            return
        said = self.tr("Pièce jointe retirée : {file}.").format(file=removed.file.file_name)
        self.changed.emit(said, self._putter_back(removed))

    def _putter_back(self, removed: RemovedAttachment) -> Callable[[], None]:
        def put_back() -> None:
            try:
                with self._workspace.unit_of_work() as uow:
                    put_back_attachment(uow, removed)
            except UserError as error:
                show_error(self, error)
                return
            self.changed.emit(self.tr("Pièce jointe remise : {file}.").format(file=removed.file.file_name), None)

        return put_back
