"""The people of an organisation, or the organisations of a person: who is the contact for what, and the way to their page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.contacts.affiliations import (
    AffiliationDraft,
    AffiliationLine,
    is_organisation,
    link_person,
    unlink,
)
from app.contacts.write_contact import ContactDraft
from app.errors import UserError
from app.formats import format_date
from app.workspace import UnlockedWorkspace
from ui.contacts.affiliation_dialog import ChangeLinkDialog, LinkDialog
from ui.kit.errors import show_error
from ui.kit.form_dialog import FormDialog
from ui.kit.labels import button, hide_unless, label, more_button
from ui.kit.theme import SPACE_S


class PeopleView(QWidget):
    """A list of links with its buttons.

    Signals:
        changed(str, object): a link was made, changed or taken away; the object undoes it, or is None.
        contact_asked(int): the person wants the page at the other end.
    """

    changed = Signal(str, object)
    contact_asked = Signal(int)
    help_page = "contacts#links"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, 0
        self._is_organisation, self._words = False, ""
        self.lines: tuple[AffiliationLine, ...] = ()
        self._title = label("", "heading", wrap=False)
        self.view = QListWidget()
        self.view.setObjectName("peopleList")
        self.view.setWordWrap(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.itemActivated.connect(lambda _item: self._on_open())
        self.view.currentRowChanged.connect(lambda _row: self._enable())
        self._add = button(self.tr("&Rattacher…"), self._on_add, name="linkPerson", symbol="plus")
        self._open = button(self.tr("O&uvrir"), self._on_open, name="openLinked")
        self._more = more_button(
            self.tr("Autres actions sur ce lien"),
            (self.tr("&Changer le rôle ou les dates…"), "changeLink", self._on_change),
            (self.tr("&Détacher"), "unlinkPerson", self._on_remove),
        )
        self._more.setObjectName("moreLinkActs")
        hide_unless(workspace.account.may(Permission.EDIT_CONTACTS), self._add, self._more)
        buttons = QHBoxLayout()
        for one in (self._add, self._open, self._more):
            buttons.addWidget(one)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._title)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)

    def show_links(self, contact_id: int, fields: ContactDraft, lines: tuple[AffiliationLine, ...]) -> None:
        """Show a contact's links; a person's proposes the organisation that its page names."""
        self._contact_id, self._is_organisation = contact_id, is_organisation(fields)
        self._words = "" if self._is_organisation else fields.organisation
        self.lines = lines
        title = self.tr("Ses personnes") if self._is_organisation else self.tr("Ses organisations")
        self._title.setText(title)
        self.view.setAccessibleName(title)
        self.view.clear()
        for line in self.lines:
            item = QListWidgetItem(self._told(line))
            item.setToolTip(line.other.detail)
            self.view.addItem(item)
        if self.lines:
            self.view.setCurrentRow(0)
        self._enable()

    def roles(self) -> str:
        """Say in one line who is the contact for what, or for whom this person is: what holds today."""
        current = [line for line in self.lines if line.is_current]
        if self._is_organisation:
            told = self.tr("{role}\u00a0: {name}")
            return " · ".join(
                told.format(role=line.role or self.tr("contact"), name=line.other.name) for line in current
            )
        return " · ".join(
            self.tr("{role} chez {name}").format(role=line.role, name=line.other.name) if line.role else line.other.name
            for line in current
        )

    def _told(self, line: AffiliationLine) -> str:
        since = self.tr("depuis le {day}").format(day=format_date(line.started_on)) if line.started_on else ""
        until = self.tr("jusqu'au {day}").format(day=format_date(line.ended_on)) if line.ended_on else ""
        over = "" if line.is_current else self.tr("terminé")
        parts = (line.other.name, line.role, since, until, over)
        return " · ".join(part for part in parts if part)

    def _line(self) -> AffiliationLine | None:
        row = self.view.currentRow()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def _enable(self) -> None:
        for one in (self._open, self._more):
            one.setEnabled(self._line() is not None)

    def _on_add(self) -> None:
        self._show(
            LinkDialog(
                self._workspace,
                self._contact_id,
                is_organisation=self._is_organisation,
                words=self._words,
                parent=self,
            )
        )

    def _on_change(self) -> None:
        line = self._line()
        if line is not None:
            self._show(ChangeLinkDialog(self._workspace, line, self))

    def _show(self, dialog: FormDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.announced.connect(self.changed)
        dialog.open()

    def _on_open(self) -> None:
        line = self._line()
        if line is not None:
            self.contact_asked.emit(line.other.id)

    def _on_remove(self) -> None:
        line = self._line()
        if line is None:
            return
        try:
            with self._workspace.unit_of_work() as uow:
                was = unlink(uow, line.id)
        except UserError as error:
            show_error(self, error)
            return
        said = self.tr("{name}\u00a0: rattachement retiré.").format(name=line.other.name)
        self.changed.emit(said, self._linker(*was))

    def _linker(self, person: int, organisation: int, draft: AffiliationDraft) -> Callable[[], None]:
        workspace = self._workspace

        def link_again() -> None:
            with workspace.unit_of_work() as uow:
                link_person(uow, person, organisation, draft)

        return link_again
