"""How a contact looks in the list: name, detail below, and a mark where its term is near or it is frozen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.contacts.read_contact import ContactLine
from app.retention.kinds import RetentionState
from ui.contacts.contact_list_model import LINE_ROLE
from ui.kit.icons import pixmap
from ui.kit.theme import ROW_HEIGHT, SIZE_SMALL, SPACE_M, points, scheme, text_scale

_MARKS = {
    RetentionState.DUE: ("circle-alert", "bad"),
    RetentionState.WITHIN_30: ("hourglass", "warn"),
    RetentionState.WITHIN_90: ("hourglass", "muted"),
}
_FROZEN = ("lock", "warn")
_ICON = 18


class ContactDelegate(QStyledItemDelegate):
    """Draws two lines per row; colour never speaks alone, an icon goes with it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Rows of 44 pixels at ordinary text size."""
        return QSize(200, ROW_HEIGHT * text_scale() // 100)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        line: ContactLine | None = index.data(LINE_ROLE)
        if line is None:
            return
        colours = scheme()
        painter.save()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.accent_soft))
            painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(colours.accent))
        text = area.adjusted(SPACE_M, 3, -SPACE_M - _ICON - 4, -3)
        half = text.height() // 2
        self._draw(painter, QRect(text.left(), text.top(), text.width(), half), line.name, colours.text, bold=True)
        below = QRect(text.left(), text.top() + half, text.width(), half)
        self._draw(painter, below, line.detail, colours.muted, bold=False)
        mark = _FROZEN if line.is_restricted else _MARKS.get(line.retention)
        if mark is not None:
            symbol, colour = mark
            picture = pixmap(symbol, getattr(colours, colour), _ICON)
            painter.drawPixmap(area.right() - _ICON - 6, area.center().y() - _ICON // 2, picture)
        painter.restore()

    def _draw(self, painter: QPainter, area: QRect, text: str, colour: str, *, bold: bool) -> None:
        font = QFont(painter.font())
        font.setBold(bold)
        font.setPointSize(points(10 if bold else SIZE_SMALL))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
