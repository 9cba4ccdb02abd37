"""What stands beside the list of contacts: nobody, the page of one, how many are chosen, or that somebody is being read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.contacts.contact_opening import ContactOpening
from ui.contacts.contact_page_view import ContactPageView
from ui.contacts.contact_reading import ContactReading
from ui.contacts.several_chosen import SeveralChosen
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.scrolled import hold, scroll_area
from ui.kit.turns import Turns


class BesideList(QStackedWidget):
    """The page of a contact has many parts: it is made in turns once the list was seen, or when it is first asked for.

    Signals:
        read(object): the ContactReading of the contact asked for last, for whoever decides whether it is still wanted.
        came_up(int): the page of that contact is shown.
        made(object): the ContactPageView is made, for whoever listens to it.
    """

    read = Signal(object)
    came_up = Signal(int)
    made = Signal(object)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._card: ContactPageView | None = None
        self._area = scroll_area(self)
        self._making = Turns((self._make,), self, lambda: workspace.is_open)
        self.nobody = EmptyState("users", self.tr("Choisissez un contact dans la liste, ou tapez un nom."), parent=self)
        self.several = SeveralChosen(workspace.account, self)
        self.waiting = EmptyState("hourglass", self.tr("Lecture de la fiche…"), parent=self)
        self.opening = ContactOpening(workspace, self)
        self.opening.opened.connect(self.read)
        self.opening.refused.connect(self._on_refused)
        self.opening.lasts.connect(lambda: self.setCurrentWidget(self.waiting))
        for page in (self.nobody, self._area, self.several, self.waiting):
            self.addWidget(page)

    @property
    def card(self) -> ContactPageView:
        """The page of a contact, all of it."""
        self._making.complete()
        assert self._card is not None
        self._card.making.complete()
        return self._card

    @property
    def is_complete(self) -> bool:
        """Say whether the page of a contact is made."""
        return self._area.widget() is not None

    @property
    def contact_id(self) -> int | None:
        """Who is shown; none where nobody is, or somebody else is being read in their place."""
        return self._card.contact_id if self._card is not None and self.currentWidget() is self._area else None

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page of a contact after the list."""
        super().showEvent(event)
        self._making.begin()

    def open(self, contact_id: int) -> None:
        """Read somebody beside the window; meanwhile nobody else stands there to be acted upon."""
        if contact_id != self.contact_id:
            self.turn_to(self.waiting)
        self.opening.begin(contact_id)

    def read_again(self) -> None:
        """Read whoever is shown for today; what stands there may stand until then."""
        if self.contact_id is not None:
            self.opening.begin(self.contact_id)

    def pass_to(self, contact_id: int) -> None:
        """Somebody stopped at a contact of the list, and may go on: the one before stands until it was read.

        Whoever is shown is read again where something was written since, even if that was under way and another was passed.
        """
        if contact_id == self.contact_id and self.card.is_current():
            self.opening.forget()
        else:
            self.opening.begin(contact_id)

    def show_contact(self, contact_id: int) -> None:
        """Read a contact and show it at once; one that was erased meanwhile leaves nobody."""
        try:
            self.card.show_contact(contact_id)
        except UserError as error:
            self._on_refused(error)
            return
        self._come_up(contact_id)

    def show_reading(self, reading: ContactReading) -> None:
        """Show a contact as it was read."""
        self.card.show_reading(reading)
        self._come_up(reading.card.id)

    def show_several(self, count: int) -> None:
        """Say how many are chosen."""
        self.several.show_count(count)
        self.turn_to(self.several)

    def forget_several(self) -> None:
        """Those chosen are not any more."""
        if self.currentWidget() is self.several:
            self.turn_to(self.nobody)

    def show_nobody(self) -> None:
        """Take whoever stood there away."""
        if self._card is not None:
            self._card.contact_id = None
        self.turn_to(self.nobody)

    def turn_to(self, page: QWidget) -> None:
        """Show another page; a contact that is still being read does not come up over it."""
        self.opening.forget()
        self.setCurrentWidget(page)

    def _come_up(self, contact_id: int) -> None:
        self.turn_to(self._area)
        self.came_up.emit(contact_id)

    def _on_refused(self, error: UserError) -> None:
        self.show_nobody()
        show_error(self, error)

    def _make(self) -> None:
        self._card = ContactPageView(self._workspace, self._area.viewport(), in_turns=True)
        self._card.making.completed.connect(self._hold)
        self._card.making.begin()

    def _hold(self) -> None:
        assert self._card is not None
        self.made.emit(self._card)
        hold(self._area, self._card)
