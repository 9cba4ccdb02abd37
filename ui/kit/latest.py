"""Reading beside the window, where only the last question counts: no answer to an earlier one comes up over a later one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.errors import UserError
from ui.kit.errors import show_error
from ui.kit.tasks import Progress, run

T = TypeVar("T")


class Latest(QWidget):
    """Never seen itself. What was shown stays until the answer to the question asked last is there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._asked: object = None

    @property
    def is_under_way(self) -> bool:
        """Say whether an answer is still to come."""
        return self._asked is not None

    def ask(
        self,
        read: Callable[[Progress], T],
        show: Callable[[T], object],
        refuse: Callable[[UserError], object] | None = None,
    ) -> None:
        """Read in a thread of its own, in the place of whatever was asked before; an error is shown where nobody takes it."""
        turn = self._asked = object()

        def answered(answer: T) -> None:
            if turn is self._asked:
                self.forget()
                show(answer)

        def refused(error: UserError) -> None:
            if turn is self._asked:
                self.forget()
                (refuse or self._show_error)(error)

        run(self, read, on_done=answered, on_error=refused)

    def forget(self) -> None:
        """Nothing is asked any more."""
        self._asked = None

    def _show_error(self, error: UserError) -> None:
        show_error(self.window(), error)
