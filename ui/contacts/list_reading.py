"""Reads the list beside the window, where a filter computes longer than a key may wait; what was shown stays meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.contacts.read_contact import ContactQuery
from app.errors import UserError
from ui.contacts.contact_list_model import ContactListModel, Listing
from ui.kit.tasks import run


class ListReading(QWidget):
    """Never seen itself. One reading at a time: of what was asked for meanwhile the last is read next, the others never.

    Signals:
        read(object): the Listing that was asked for last.
        refused(object): why it cannot be read, a UserError.
    """

    read = Signal(object)
    refused = Signal(object)

    def __init__(self, model: ContactListModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._model = model
        self._query = ContactQuery()
        self._asked: object = None
        self._is_reading = False

    @property
    def is_under_way(self) -> bool:
        """Say whether what is shown is about to be replaced."""
        return self._asked is not None

    def begin(self, query: ContactQuery) -> None:
        """Read what a query finds, in the place of whatever was asked for before."""
        self._asked, self._query = object(), query
        self._go_on()

    def forget(self) -> None:
        """Nothing is asked for any more: the list was read at once."""
        self._asked = None

    def _go_on(self) -> None:
        if self._is_reading:
            return
        self._is_reading, turn, query = True, self._asked, self._query
        run(
            self,
            lambda _progress: self._model.read(query),
            on_done=lambda listing: self._on_ended(turn, self.read, listing),
            on_error=lambda error: self._on_ended(turn, self.refused, error),
        )

    def _on_ended(self, turn: object, told: SignalInstance, outcome: Listing | UserError) -> None:
        self._is_reading = False
        if turn is self._asked:
            self.forget()
            told.emit(outcome)
        elif self._asked is not None:
            self._go_on()
