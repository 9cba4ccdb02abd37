"""What the places are made of comes into memory beside the window; one that somebody waits for comes first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from resources import language
from ui.kit.errors import show_error
from ui.kit.tasks import Progress, run
from ui.shell.help_text import help_pages
from ui.shell.places import PlaceEntry


class PlaceLoading(QWidget):
    """Never seen itself. Loads each place once, in a thread of its own.

    Signals:
        loaded(str): the place of that id can be made without a wait.
        completed(): so can all of them.
    """

    loaded = Signal(str)
    completed = Signal()

    def __init__(self, entries: Sequence[PlaceEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._left = list(entries)
        self._is_begun = False

    def begin(self, first: PlaceEntry | None = None) -> None:
        """Load what is not loaded, ``first`` as soon as the one under way is done; asked again, only the order changes."""
        if first is not None:
            # The thread takes the one that stands first: that it meets an entry twice does no harm.
            self._left.insert(0, first)
        if self._is_begun:
            return
        self._is_begun = True
        task = run(self, self._load, on_done=lambda _none: self._on_done(), on_error=self._on_error)
        task.progress.moved.connect(self._on_moved)

    def _load(self, progress: Progress) -> None:
        while self._left:
            progress.raise_if_cancelled()
            entry = self._left.pop(0)
            entry.load()
            progress(0, 0, entry.id)
        # The guide's pages take longer to read than a key may wait; they are kept.
        help_pages(language())

    def _on_moved(self, _done: int, _total: int, place_id: str) -> None:
        self.loaded.emit(place_id)

    def _on_done(self) -> None:
        self._is_begun = False
        if self._left:
            # Asked for while the thread came to its end.
            self.begin()
        else:
            self.completed.emit()

    def _on_error(self, error: UserError) -> None:
        self._is_begun = False
        show_error(self.window(), error)
