"""Notice when nobody has touched the program for a while, warn, then ask for the lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_WARNING_SECONDS = 20
_LOOK_MS = 1_000
_MOVES = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Counts the time since the last key, click or move (SEC-04).

    The windows of the screen are watched, through which all that people do comes in: watching the whole program would
    cost each of the ten thousand events that building a page takes.

    Signals:
        warned(int): so many seconds remain.
        elapsed(): the time is over.
    """

    warned = Signal(int)
    elapsed = Signal()

    def __init__(self, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._warning = QTimer(self, singleShot=True)
        self._end = QTimer(self, singleShot=True)
        self._warning.timeout.connect(lambda: self.warned.emit(_WARNING_SECONDS))
        self._end.timeout.connect(self.elapsed)
        self.set_minutes(minutes)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._watch_windows)
        self._look.start()

    def set_minutes(self, minutes: int) -> None:
        """Wait that long; at most thirty minutes."""
        self._milliseconds = min(30, max(1, minutes)) * 60_000
        self.restart()

    @property
    def minutes(self) -> int:
        """How long it waits."""
        return self._milliseconds // 60_000

    def restart(self) -> None:
        """Count from now."""
        self._end.start(self._milliseconds)
        self._warning.start(self._milliseconds - _WARNING_SECONDS * 1_000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count again from each move; no event is held back."""
        if event.type() in _MOVES:
            self.restart()
        return super().eventFilter(watched, event)

    def _watch_windows(self) -> None:
        """Watch the windows that opened since the last look; one that is watched already stays watched once."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)
