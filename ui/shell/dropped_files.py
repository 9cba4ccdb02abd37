"""A file dropped on the window goes where it belongs: a reply, an answer of the site, a request, or a form that came back."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from app.accounts.roles import Permission
from app.consent.web_answer_reading import holds_web_answer
from app.rights.sort_message import asks_for_rights
from app.workspace import UnlockedWorkspace

_REPLY = ("ui.consent.reply_dialog", "open_reply")
_REQUEST = ("ui.rights.message_dialog", "open_message")
_FORM = ("ui.consent.form_dialogs", "open_returned_form")
_WEB_ANSWER = ("ui.consent.web_answers_dialog", "open_web_answers")
_REQUESTS_PLACE = "requests"
_OPENERS = {
    ".eml": _REPLY,
    ".msg": _REPLY,
    ".txt": _WEB_ANSWER,
    ".pdf": _FORM,
    ".jpg": _FORM,
    ".jpeg": _FORM,
    ".png": _FORM,
}


def dropped_file(data: QMimeData, workspace: UnlockedWorkspace) -> Path | None:
    """Return the one file that may be dropped here by this account; none for anything else."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(paths) != 1 or not workspace.account.may(Permission.RECORD_CONSENT):
        return None
    return paths[0] if paths[0].suffix.lower() in _OPENERS else None


def open_dropped(parent: QWidget, workspace: UnlockedWorkspace, path: Path, place: str = "") -> QWidget | None:
    """Open what takes this kind of file in; none where it was refused, and the person was told why.

    A message is a request where requests are being looked at, or where it invokes rights and answers none of our codes; an
    answer of the site is one wherever it is dropped.
    """
    opener = _OPENERS[path.suffix.lower()]
    may_ask = opener is _REPLY and workspace.account.may(Permission.OPEN_REQUEST)
    if opener is _REPLY and holds_web_answer(path):
        opener = _WEB_ANSWER
    elif may_ask and (place == _REQUESTS_PLACE or asks_for_rights(path)):
        opener = _REQUEST
    module, name = opener
    opened: QWidget | None = getattr(import_module(module), name)(parent, workspace, path)
    return opened
