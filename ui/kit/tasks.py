"""Long work in a thread of its own: progress, cancel, and one answer delivered to the window's thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from functools import cache
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressDialog, QWidget

from app.errors import UserError

T = TypeVar("T")
_SHOWN_AFTER_MS = 300
_GATHERED_EVERY_MS = 200
_DIALOG_WIDTH = 380


class Cancelled(Exception):
    """The person cancelled; the work leaves nothing behind."""


class Progress(QObject):
    """What the work says of itself: call it with (done, total, label); it raises Cancelled once asked to stop."""

    moved = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self._stop = threading.Event()

    def __call__(self, done: int, total: int, text: str = "") -> None:
        """Tell how far the work is."""
        self.raise_if_cancelled()
        self.moved.emit(done, total, text)

    def goes_on(self, done: int, total: int) -> bool:
        """Tell how far the work is, and say whether it may go on: for work that keeps what is done when it is stopped."""
        if self._stop.is_set():
            return False
        self.moved.emit(done, total, "")
        return True

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled where the person asked to stop."""
        if self._stop.is_set():
            raise Cancelled


class _Worker(QThread, Generic[T]):
    """Runs the work and keeps its outcome until the window's thread takes it."""

    def __init__(self, work: Callable[[Progress], T], progress: Progress) -> None:
        super().__init__()
        self._work, self._progress = work, progress
        self.result: T | None = None
        self.error: BaseException | None = None

    def run(self) -> None:
        """Do the work; whatever it raises is delivered, not lost in the thread."""
        try:
            self.result = self._work(self._progress)
        except BaseException as error:  # noqa: BLE001 - handed to the window's thread, which raises it again
            self.error = error


class _Threads(QObject):
    """Holds each thread until it has ended, whatever became of the window that began it: Qt aborts where a running one goes.

    Meanwhile what Python's objects left behind is gathered here, in the window's thread: left to itself Python does it in
    whichever thread asks for memory, and parts of a window that end in another thread take the program with them.
    """

    def __init__(self) -> None:
        super().__init__()
        self._held: set[QThread] = set()
        self._gathering = QTimer(self, interval=_GATHERED_EVERY_MS)
        self._gathering.timeout.connect(_gather)

    def hold(self, worker: QThread) -> None:
        """Keep a thread that is about to start."""
        gc.disable()
        self._gathering.start()
        self._held.add(worker)
        worker.finished.connect(self._let_go)

    def _let_go(self) -> None:
        self._held = {worker for worker in self._held if not worker.isFinished()}
        if not self._held:
            self._gathering.stop()
            gc.enable()


def _gather() -> None:
    """Gather what is due by Python's own counts: the young often, the old seldom."""
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(1 if due[1] else 0)


@cache
def _threads() -> _Threads:
    return _Threads()


class Task(QObject):
    """One run of work.

    Signals:
        finished(): it is over, whatever the outcome.
    """

    finished = Signal()

    def __init__(
        self,
        parent: QWidget,
        work: Callable[[Progress], T],
        *,
        on_done: Callable[[T], object],
        on_error: Callable[[UserError], object],
        on_cancelled: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self.progress = Progress()
        self._is_ended = False
        self._worker: _Worker[T] = _Worker(work, self.progress)
        _threads().hold(self._worker)
        self._on_done, self._on_error, self._on_cancelled = on_done, on_error, on_cancelled
        self._worker.finished.connect(self._deliver)
        self._worker.start()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.progress.cancel()

    def wait(self) -> None:
        """Block until the thread has ended; what it did is delivered all the same."""
        self._worker.wait()

    def end(self) -> None:
        """Stop, block until the thread has ended, and deliver nothing: whoever would show the outcome is being closed.

        An outcome delivered then could begin other work, whose thread nobody would wait for.
        """
        self._is_ended = True
        self.cancel()
        self.wait()
        self.finished.emit()
        self.deleteLater()

    def _deliver(self) -> None:
        # The word that it is over may have been under way already.
        if self._is_ended:
            return
        error = self._worker.error
        self.finished.emit()
        self.deleteLater()
        if error is None:
            self._on_done(self._worker.result)  # type: ignore[arg-type]  # the worker ended without error
        elif isinstance(error, Cancelled):
            self._on_cancelled()
        elif isinstance(error, UserError):
            self._on_error(error)
        else:
            raise error


def end_tasks(window: QWidget) -> None:
    """Ask everything that a window began to stop, and wait: a thread must not outlive the window that holds it."""
    for task in window.findChildren(Task):
        task.end()


def run(
    parent: QWidget,
    work: Callable[[Progress], T],
    *,
    on_done: Callable[[T], object],
    on_error: Callable[[UserError], object],
    on_cancelled: Callable[[], object] = lambda: None,
) -> Task:
    """Start work that shows no progress of its own."""
    return Task(parent, work, on_done=on_done, on_error=on_error, on_cancelled=on_cancelled)


class _Unstoppable(QProgressDialog):
    """Tells of work that is done to its end: nothing closes it before."""

    def reject(self) -> None:
        """Stay: Escape would let whoever pressed it begin the same work again."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, whatever the window's own cross says."""
        event.ignore()


def run_with_dialog(
    parent: QWidget,
    title: str,
    cancel_text: str,
    work: Callable[[Progress], T],
    *,
    on_done: Callable[[T], object],
    on_error: Callable[[UserError], object],
    on_cancelled: Callable[[], object] = lambda: None,
) -> Task:
    """Start work under a dialog that appears where it lasts, with what is done, a count and a button to cancel.

    Without a word for it there is no button: the work is done to its end.
    """
    kind = QProgressDialog if cancel_text else _Unstoppable
    dialog = kind(title, cancel_text, 0, 0, parent)
    if not cancel_text:
        dialog.setCancelButton(None)
    dialog.setMinimumWidth(_DIALOG_WIDTH)
    dialog.setObjectName("progressDialog")
    dialog.setWindowTitle(title)
    dialog.setMinimumDuration(_SHOWN_AFTER_MS)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    dialog.setModal(True)
    task = Task(parent, work, on_done=on_done, on_error=on_error, on_cancelled=on_cancelled)

    def moved(done: int, total: int, text: str) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)
        if text:
            dialog.setLabelText(text)

    def finished() -> None:
        dialog.hide()
        dialog.deleteLater()

    task.progress.moved.connect(moved)
    dialog.canceled.connect(task.cancel)
    task.finished.connect(finished)
    QTimer.singleShot(_SHOWN_AFTER_MS, dialog, dialog.forceShow)
    return task
