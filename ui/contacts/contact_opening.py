"""Opens the contact at which somebody stopped: it is read beside the window, which goes on taking keys."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.contacts.contact_reading import ContactReading, read_whole_contact
from ui.kit.tasks import run

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
        self._asked: object = None
        self._slow = QTimer(self, singleShot=True, interval=_SAID_AFTER_MS)
        self._slow.timeout.connect(self.lasts)

    def begin(self, contact_id: int) -> None:
        """Read a contact, in the place of whoever was asked for before."""
        turn = self._asked = object()
        self._slow.start()

        def read(reading: ContactReading) -> None:
            if turn is self._asked:
                self.forget()
                self.opened.emit(reading)

        def failed(error: UserError) -> None:
            if turn is self._asked:
                self.forget()
                self.refused.emit(error)

        run(self, lambda _progress: read_whole_contact(self._workspace, contact_id), on_done=read, on_error=failed)

    def forget(self) -> None:
        """Nobody is asked for any more: another page was turned to."""
        self._asked = None
        self._slow.stop()
