"""Tabs that are made when they are first shown, and read again when they come back: a place opens with one, not with ten."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.kit.scrolled import hold, scroll_area

V = TypeVar("V", bound=QWidget)


class LazyTab(QWidget, Generic[V]):
    """One tab. Its content is made inside it, in its place, where it is dressed once."""

    def __init__(
        self, make: Callable[[QWidget], V], refresh: Callable[[V], object] | None, tabs: LazyTabs, *, scrolls: bool
    ) -> None:
        super().__init__(tabs)
        self._make, self._refresh, self._tabs, self._scrolls = make, refresh, tabs, scrolls
        self._content: V | None = None
        self._read_at: object = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    @property
    def is_made(self) -> bool:
        """Say whether it was shown or asked for before."""
        return self._content is not None

    @property
    def content(self) -> V:
        """What the tab shows: made where it was not yet, and read where it is not as the file is now."""
        if self._content is None:
            self._content = self._made()
        if self._read_at != self._tabs.state:
            # First, for what reads may write.
            self._read_at = self._tabs.state
            if self._refresh is not None:
                self._refresh(self._content)
        return self._content

    def _made(self) -> V:
        layout = self.layout()
        assert layout is not None
        if not self._scrolls:
            content = self._make(self)
            layout.addWidget(content)
            content.show()
            return content
        area = scroll_area(self)
        layout.addWidget(area)
        content = self._make(area.viewport())
        hold(area, content)
        area.show()
        return content


class LazyTabs(QTabWidget):
    """What a tab shows is made once somebody looks at it, or asks for it, and not before.

    ``refresh`` is told that anything may have changed: what is in view is read again at once, the others as they come into
    view. ``written`` is asked each time for what grows with each write, for tabs that show what another may have written.
    """

    def __init__(self, name: str, parent: QWidget, written: Callable[[], object] = lambda: None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._written = written
        self._turn = 0
        self.currentChanged.connect(lambda _place: self._bring())

    @property
    def state(self) -> tuple[int, object]:
        """What differs once something may have changed."""
        return self._turn, self._written()

    def add(
        self,
        title: str,
        make: Callable[[QWidget], V],
        refresh: Callable[[V], object] | None = None,
        *,
        scrolls: bool = False,
    ) -> LazyTab[V]:
        """Add a tab: ``make`` is given its parent, ``refresh`` reads what was made; under large text it may need to scroll."""
        tab = LazyTab(make, refresh, self, scrolls=scrolls)
        # The first one added becomes the current one: nobody looks at it yet.
        self.blockSignals(True)
        self.addTab(tab, title)
        self.blockSignals(False)
        return tab

    def refresh(self) -> None:
        """Read again what is in view, and the others when they are."""
        self._turn += 1
        self._bring()

    def shown(self) -> QWidget | None:
        """What is in view."""
        tab = self.currentWidget()
        return tab.content if isinstance(tab, LazyTab) else tab

    def _bring(self) -> None:
        self.shown()
