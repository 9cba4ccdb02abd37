"""Something made in parts, each in a turn of the window's thread of its own: keys and clicks are taken in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

_PAUSE_MS = 20


class Turns(QObject):
    """Does each part once, in their order: in turns after ``begin``, or all that is left at once with ``complete``.

    ``may_go_on`` is asked before each turn: where it says no (the folder was locked meanwhile) nothing more is made.
    It ends with its parent, whose parts nobody needs then.

    Signals:
        completed(): all parts are done.
    """

    completed = Signal()

    def __init__(
        self, parts: Sequence[Callable[[], object]], parent: QObject, may_go_on: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(parent)
        self._left = list(parts)
        self._may_go_on = may_go_on
        self._next = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._next.timeout.connect(self._turn)

    @property
    def is_complete(self) -> bool:
        """Say whether all parts are done."""
        return not self._left

    @property
    def is_under_way(self) -> bool:
        """Say whether the next part has its turn soon."""
        return self._next.isActive()

    def begin(self) -> None:
        """Do the parts that are left in turns; asked again, it goes on where it was."""
        if self._left and not self._next.isActive():
            self._next.start()

    def complete(self) -> None:
        """Do at once what is left, for whoever needs it now."""
        while self._left:
            self._do()

    def stop(self) -> None:
        """Leave undone what is left: something else takes its place."""
        self._left.clear()
        self._next.stop()

    def _turn(self) -> None:
        if not self._left or not self._may_go_on():
            return
        self._do()
        self.begin()

    def _do(self) -> None:
        # Taken out first: a part that asks for the others must not be done twice.
        self._left.pop(0)()
        if not self._left:
            self._next.stop()
            self.completed.emit()
