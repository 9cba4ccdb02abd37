"""A layout that sets its widgets one after the other and goes to the next line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.kit.theme import SPACE_XS


class FlowLayout(QLayout):
    """Widgets of unequal width, as lines of text set words; hidden widgets take no place.

    Those added after ``push_right`` stand at the end of their line.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = SPACE_XS) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._pushed: list[QLayoutItem] = []
        self._pushes = False
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def push_right(self) -> None:
        """Put what is added from now on at the end of its line."""
        self._pushes = True

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)
        if self._pushes:
            self._pushed.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    # Qt asks one place too far, to know that nothing follows.
    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item of a place, or none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item up."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        if item in self._pushed:
            self._pushed.remove(item)
        return item

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines that a width makes."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, area: QRect) -> None:
        """Set the widgets in an area."""
        super().setGeometry(area)
        self._place(area, moves=True)

    def sizeHint(self) -> QSize:
        """As small as it may be: the width is what the window gives."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest and the highest of the widgets."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, moves: bool) -> int:
        """Set line after line and return the height of all."""
        y = area.y()
        for line in self._lines(area.width()):
            high = max(size.height() for _, size in line)
            if moves:
                self._set(line, QRect(area.x(), y, area.width(), high))
            y += high + self.spacing()
        return max(0, y - self.spacing() - area.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = width
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), 1_000))
            if not lines or used + self.spacing() + size.width() > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((item, size))
            used += self.spacing() + size.width()
        return lines

    def _set(self, line: list[tuple[QLayoutItem, QSize]], area: QRect) -> None:
        """Set one line, each widget at the middle of its height; the room that is left parts what stands right."""
        spare = area.width() - sum(size.width() for _, size in line) - self.spacing() * (len(line) - 1)
        x, is_parted = area.x(), False
        for item, size in line:
            if item in self._pushed and not is_parted:
                x, is_parted = x + max(0, spare), True
            item.setGeometry(QRect(QPoint(x, area.y() + (area.height() - size.height()) // 2), size))
            x += size.width() + self.spacing()
