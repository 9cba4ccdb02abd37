"""What is still to be done for people: one line each, ticked off in one click; on a contact's page and on the start screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.contacts.follow_ups import FollowUpLine, take_back_tick, tick_off
from app.errors import UserError
from app.formats import format_date
from app.workspace import UnlockedWorkspace
from ui.kit.errors import show_error
from ui.kit.icons import draw
from ui.kit.labels import button, empty_layout, label
from ui.kit.theme import SPACE_M, SPACE_XS


class FollowUpLines(QWidget):
    """Lines with a button « Fait »; where ``names_contacts``, also with the way to the contact's page.

    Signals:
        ticked(str, object): one was done; the object says that it is still to be done.
        contact_asked(int): the person wants that contact's page.
    """

    ticked = Signal(str, object)
    contact_asked = Signal(int)

    def __init__(
        self, workspace: UnlockedWorkspace, *, names_contacts: bool, most: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._names_contacts, self._most = workspace, names_contacts, most
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)

    def show_lines(self, lines: tuple[FollowUpLine, ...]) -> None:
        """Show what waits, at most so many; how many more there are is said."""
        empty_layout(self._column)
        for line in lines[: self._most]:
            self._column.addWidget(self._make_line(line))
        left = len(lines) - self._most
        if left > 0:
            more = self.tr("et {count} autres") if left > 1 else self.tr("et {count} autre")
            self._column.addWidget(label(more.format(count=left), "muted"))
        self.setVisible(bool(lines))

    def _make_line(self, line: FollowUpLine) -> QWidget:
        row = QWidget()
        row.setObjectName(f"followUp_{line.id}")
        told = self._told(line)
        mark = QLabel()
        draw(mark, *(("circle-alert", "bad") if line.is_late else ("clock", "accent")))
        text = label(told)
        text.setObjectName("followUpText")
        done = button(self.tr("Fait"), lambda: self._on_done(line), name="followUpDone", symbol="check")
        done.setAccessibleName(self.tr("Fait\u00a0: {what}").format(what=told))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(mark)
        layout.addWidget(text, 1)
        if self._names_contacts:
            see = button(
                self.tr("Voir"), lambda: self.contact_asked.emit(line.contact.id), role="link", name="followUpSee"
            )
            see.setAccessibleName(self.tr("Voir la fiche\u00a0: {what}").format(what=told))
            layout.addWidget(see)
        layout.addWidget(done)
        return row

    def _told(self, line: FollowUpLine) -> str:
        what = line.kind.label
        late = self.tr("en retard, prévu le {day}") if line.is_late else self.tr("prévu le {day}")
        whose = next(
            (
                account.display_name
                for account, _ in read_accounts(self._workspace)
                if account.id == line.assigned_to and account.id != self._workspace.account.id
            ),
            "",
        )
        parts = (
            self.tr("{name}\u00a0: {what}").format(name=line.contact.name, what=what)
            if self._names_contacts
            else f"{what[:1].upper()}{what[1:]}",
            late.format(day=format_date(line.due_on)),
            self.tr("pour {name}").format(name=whose) if whose else "",
        )
        return " · ".join(part for part in parts if part)

    def _on_done(self, line: FollowUpLine) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                tick_off(uow, line.id)
        except UserError as error:
            show_error(self, error)
            return
        said = self.tr("Fait\u00a0: {what}, {name}.").format(what=line.kind.label, name=line.contact.name)
        self.ticked.emit(said, self._taker_back(line.id))

    def _taker_back(self, follow_up_id: int) -> Callable[[], None]:
        workspace = self._workspace

        def take_back() -> None:
            with workspace.unit_of_work() as uow:
                take_back_tick(uow, follow_up_id)

        return take_back
