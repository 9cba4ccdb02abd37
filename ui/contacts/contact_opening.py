"""Opens the contact at which somebody stopped: it is read beside the window, which goes on taking keys."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.contacts.contact_reading import ContactReading, read_whole_contact
from ui.kit.latest import Latest

_SAID_AFTER_MS = 300


class ContactOpening(QWidget):
    """Never seen itself. Of several contacts asked for, the last counts; what comes late of the others is dropped.

    Signals:
        opened(object): the ContactReading of the contact asked for last.
        refused(object): why it cannot be read, a UserError.
        lasts(): it takes so long that the page before should not stand any more.
    """

    opened = Signal(object)
    refused = Signal(object)
    lasts = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace = workspace
        self._reading = Latest(self)
        self._slow = QTimer(self, singleShot=True, interval=_SAID_AFTER_MS)
        self._slow.timeout.connect(self.lasts)

    def begin(self, contact_id: int) -> None:
        """Read a contact, in the place of whoever was asked for before."""
        self._slow.start()
        self._reading.ask(
            lambda _progress: read_whole_contact(self._workspace, contact_id), self._on_read, self._on_refused
        )

    def forget(self) -> None:
        """Nobody is asked for any more: another page was turned to."""
        self._reading.forget()
        self._slow.stop()

    def _on_read(self, reading: ContactReading) -> None:
        self._slow.stop()
        self.opened.emit(reading)

    def _on_refused(self, error: UserError) -> None:
        self._slow.stop()
        self.refused.emit(error)
