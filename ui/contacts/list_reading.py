"""Reads the list beside the window, where a filter computes longer than a key may wait; what was shown stays meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from ui.contacts.contact_list_model import Listing
from ui.kit.tasks import run


class ListReading(QWidget):
    """Never seen itself. One reading at a time: of what was asked for meanwhile the last is read next, the others never.

    Signals:
        read(object): the Listing that was asked for last.
        refused(object): why it cannot be read, a UserError.
    """

    read = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._asked: Callable[[], Listing] | None = None
        self._is_reading = False

    @property
    def is_under_way(self) -> bool:
        """Say whether what is shown is about to be replaced."""
        return self._asked is not None

    def begin(self, read: Callable[[], Listing]) -> None:
        """Read the list so, in the place of whatever was asked for before; a callable made for this once."""
        self._asked = read
        self._go_on()

    def forget(self) -> None:
        """Nothing is asked for any more: the list was read at once."""
        self._asked = None

    def _go_on(self) -> None:
        turn = self._asked
        if self._is_reading or turn is None:
            return
        self._is_reading = True
        run(
            self,
            lambda _progress: turn(),
            on_done=lambda listing: self._on_ended(turn, self.read, listing),
            on_error=lambda error: self._on_ended(turn, self.refused, error),
        )

    def _on_ended(self, turn: object, told: SignalInstance, outcome: Listing | UserError) -> None:
        self._is_reading = False
        if turn is self._asked:
            self.forget()
            told.emit(outcome)
        else:
            self._go_on()
