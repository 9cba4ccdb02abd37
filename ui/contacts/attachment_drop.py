"""What a file dropped on a contact's page becomes: an attachment, unless it has a meaning of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.accounts.roles import Permission
from app.consent.errors import FormNotOurs
from app.consent.returned_form import read_returned_form
from app.contacts.attachment_rules import MAX_FILE_BYTES, may_be_attached
from app.errors import UserError
from app.workspace import UnlockedWorkspace

_MESSAGE = ".eml"
_FORM_ENDINGS = frozenset({".pdf", ".jpg", ".jpeg", ".png"})


class AttachmentDrop(QObject):
    """Watches a surface for files.

    A message may be an answer or a request, whose clock must start: only where ``takes_messages`` is it kept as a file,
    elsewhere the window gets it. A consent form that came back is opened as such, for a proof must not lie in a drawer.

    Signals:
        dropped(object): the paths of the files to keep.
        form_opened(object): the window that reads a form that came back.
    """

    dropped = Signal(object)
    form_opened = Signal(object)

    def __init__(self, workspace: UnlockedWorkspace, surface: QWidget, *, takes_messages: bool) -> None:
        super().__init__(surface)
        self._workspace, self._surface, self._takes_messages = workspace, surface, takes_messages
        surface.setAcceptDrops(True)
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files of known kinds; leave all else to whoever is around."""
        if isinstance(event, QDragEnterEvent):
            if self._paths(event.mimeData()):
                event.acceptProposedAction()
            else:
                event.ignore()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self._take(self._paths(event.mimeData()))
            return True
        return super().eventFilter(watched, event)

    def _paths(self, data: QMimeData) -> list[Path]:
        """Return the files, or none where one of them belongs elsewhere."""
        paths = [Path(url.toLocalFile()) for url in data.urls()]
        known = all(url.isLocalFile() for url in data.urls()) and all(may_be_attached(one.name) for one in paths)
        is_message = any(one.suffix.lower() == _MESSAGE for one in paths)
        return paths if known and (self._takes_messages or not is_message) else []

    def _take(self, paths: list[Path]) -> None:
        if len(paths) == 1 and self._is_our_form(paths[0]):
            # Loaded when wanted, for a quick start.
            from ui.consent.form_dialogs import open_returned_form  # noqa: PLC0415

            opened = open_returned_form(self._surface, self._workspace, paths[0])
            if opened is not None:
                self.form_opened.emit(opened)
        elif paths:
            self.dropped.emit(paths)

    def _is_our_form(self, path: Path) -> bool:
        """Say whether a file is one of our consent forms, be it whole or not."""
        if path.suffix.lower() not in _FORM_ENDINGS or not self._workspace.account.may(Permission.RECORD_CONSENT):
            return False
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                return False
            with self._workspace.reading() as uow:
                read_returned_form(uow, path.name, path.read_bytes())
        except (FormNotOurs, OSError):
            return False
        except UserError:
            # Ours, and something is the matter with it: the window that reads forms says what.
            return True
        return True
