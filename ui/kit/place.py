"""The base of every place that the sidebar leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.workspace import UnlockedWorkspace


@dataclass(frozen=True, slots=True)
class PlaceAct:
    """Something that may be done with what a place shows now."""

    text: str
    run: Callable[[], object]


class Place(QWidget):
    """A place of the window.

    Signals:
        announced(str, object): something was done; the object undoes it when called, or is None.
        departed(str, object): go to the place of that id, with what it should show, or None.
        restore_asked(): lock, and offer a backup to put back.
        lock_delay_changed(int): the folder locks itself after so many minutes from now on.
    """

    announced = Signal(str, object)
    departed = Signal(str, object)
    restore_asked = Signal()
    lock_delay_changed = Signal(int)
    # The section that F1 opens; each place names its own.
    help_page: str

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace

    def refresh(self) -> None:
        """Show the state of the file again; called when the place is entered."""

    def show_object(self, target: object) -> None:
        """Show what another place pointed at."""

    def acts(self) -> tuple[PlaceAct, ...]:
        """What may be done with what is shown, for the palette; nothing by default."""
        return ()

    def focus_search(self) -> None:
        """Take the focus where typing finds something; a place without such a field leaves it where it is."""
