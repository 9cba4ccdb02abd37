"""All the tags of the business: make one, give it another word, delete it from everyone and take that back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.contacts.acts import Act
from app.contacts.tags import read_tags
from app.contacts.word_acts import create_tag_undoably, delete_tag_undoably, rename_tag_undoably
from app.formats import format_count
from app.workspace import UnitOfWork, UnlockedWorkspace
from ui.kit.labels import button
from ui.kit.names_dialog import NameLine, NamesDialog


class TagsDialog(NamesDialog):
    """Tags by name, with how many contacts bear each."""

    help_page = "contacts#tags"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(
            workspace,
            self.tr("Étiquettes"),
            self.tr(
                "Une étiquette dit un fait utile, comme « Salon 2026 ». Elle est lue comme une note : rien d'intime."
            ),
            (self.tr("Étiquette"), self.tr("Contacts")),
            parent,
        )
        self.row.insertWidget(0, button(self.tr("&Créer"), self._on_create, role="primary", name="createTag"))

    def read_lines(self, uow: UnitOfWork) -> list[NameLine]:
        """Return the tags."""
        return [NameLine(tag.id, tag.name, format_count(tag.count)) for tag in read_tags(uow)]

    def rename(self, uow: UnitOfWork, line_id: int, name: str) -> Act:
        """Give a tag another word."""
        return rename_tag_undoably(uow, line_id, name)

    def delete(self, uow: UnitOfWork, line_id: int) -> Act:
        """Delete a tag from everyone."""
        return delete_tag_undoably(uow, line_id)

    def on_enter(self) -> None:
        """Enter renames the tag chosen, or makes one where none is."""
        if self.rename_button.isEnabled():
            super().on_enter()
        else:
            self._on_create()

    def _on_create(self) -> None:
        name = self.name.text().strip()
        said = self.tr("Étiquette «\u00a0{name}\u00a0» créée.").format(name=name)
        self.write(lambda uow: create_tag_undoably(uow, name), said)


def open_tags(parent: QWidget, workspace: UnlockedWorkspace) -> TagsDialog:
    """Open the tags; what is done there is announced."""
    dialog = TagsDialog(workspace, parent)
    dialog.open()
    return dialog
