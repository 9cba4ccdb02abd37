"""Errors as people meet them: a sentence that says what happened, what is safe and what to do."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.errors import UserError
from app.own_process import say_aloud
from app.workspace import UnitOfWork, UnlockedWorkspace

_OWN_FOLDERS = frozenset({"app", "db", "ui", "resources"})


def show_error(parent: QWidget | None, error: UserError) -> None:
    """Show an error that the person can mend, without blocking the window's thread."""
    error_box(parent, error).open()


def written(parent: QWidget, workspace: UnlockedWorkspace, act: Callable[[UnitOfWork], object]) -> bool:
    """Write in one transaction; where it is refused nothing is written, the person is told why, and False is returned."""
    try:
        with workspace.unit_of_work() as uow:
            act(uow)
    except UserError as error:
        show_error(parent, error)
        return False
    return True


def error_box(parent: QWidget | None, error: UserError) -> QMessageBox:
    """Return the box of an error, to which a way out may be added before it is opened."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Aparté", error.sentence, QMessageBox.StandardButton.Ok, parent)
    box.setObjectName("errorBox")
    box.button(QMessageBox.StandardButton.Ok).setText(QCoreApplication.translate("Errors", "Fermer"))
    return box


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what a bug report may hold: the kind of error and our own frames; no value, so no personal data."""
    lines = [f"Aparté · {kind.__module__}.{kind.__qualname__}"]
    for frame in traceback.extract_tb(trace):
        parts = Path(frame.filename).parts
        own = next((place for place, part in enumerate(parts) if part in _OWN_FOLDERS), None)
        if own is not None:
            lines.append(f"  {'/'.join(parts[own:])}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


def install_exception_hook() -> None:
    """Make a bug visible: a dialog with a report that can be copied, and the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        parent = QApplication.activeWindow()
        if isinstance(error, UserError):
            show_error(parent, error)
            return
        report = crash_report(kind, trace)
        say_aloud(report, sys.stderr)
        text = QCoreApplication.translate(
            "Errors",
            "Aparté a rencontré un problème. Ce qui était enregistré est intact. "
            "Réessayez\u00a0; si cela se reproduit, copiez le rapport\u00a0: il ne contient aucune donnée personnelle.",
        )
        box = QMessageBox(QMessageBox.Icon.Critical, "Aparté", text, QMessageBox.StandardButton.Ok, parent)
        box.setObjectName("crashBox")
        box.setDetailedText(report)
        box.open()

    sys.excepthook = hook
