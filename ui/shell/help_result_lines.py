"""How lines of the help's list are drawn: a page or a section by its title, an answer with the words that were asked in bold."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QStandardItem, QTextDocument
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from ui.kit.theme import SPACE_S, scheme
from ui.shell.help_search import HelpHit, marks_in

TARGET = Qt.ItemDataRole.UserRole + 1
_RICH = Qt.ItemDataRole.UserRole + 2
_NARROWEST = 160


def answer_line(hit: HelpHit, words: tuple[str, ...]) -> QStandardItem:
    """Return the line of an answer: its title, its page, and the excerpt."""
    section = hit.section
    item = QStandardItem(section.title)
    item.setData(section.target, TARGET)
    where = "" if section.title == section.page_title else f" · {section.page_title}"
    title = _in_bold(section.title, marks_in(section.title, words))
    item.setData(f"<p><b>{title}</b>{escape(where)}<br>{_in_bold(hit.excerpt, hit.marks)}</p>", _RICH)
    item.setAccessibleText(f"{section.title}{where}. {hit.excerpt}")
    item.setToolTip(section.title)
    return item


def _in_bold(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    parts, at = [], 0
    for start, end in marks:
        parts += [escape(text[at:start]), "<u><b>", escape(text[start:end]), "</b></u>"]
        at = end
    return "".join([*parts, escape(text[at:])])


class HelpLines(QStyledItemDelegate):
    """Draws an answer on as many lines as the width asks for; the rest as any list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the answer is at this width."""
        rich = index.data(_RICH)
        if rich is None:
            usual = super().sizeHint(self._narrowed(option, index), index)
            return QSize(usual.width(), usual.height() + SPACE_S)
        width = self._width(option)
        return QSize(width, round(self._document(str(rich), width, "").size().height()) + SPACE_S)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line over the usual ground, so that what is chosen and what has the focus show as elsewhere."""
        rich = index.data(_RICH)
        if rich is None:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        widget: QWidget | None = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        painter.save()
        painter.translate(option.rect.topLeft())
        self._document(str(rich), option.rect.width(), scheme().text).drawContents(painter)
        painter.restore()

    def _narrowed(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QStyleOptionViewItem:
        """The width that is left of the list after what a line is moved in by: a long title goes on below."""
        view, depth = option.widget, 2 if index.parent().isValid() else 1
        narrowed = QStyleOptionViewItem(option)
        if isinstance(view, QTreeView):
            width = max(_NARROWEST, view.viewport().width() - depth * view.indentation())
            narrowed.rect = QRect(0, 0, width, 0)
        return narrowed

    def _width(self, option: QStyleOptionViewItem) -> int:
        view = option.widget
        return max(_NARROWEST, view.viewport().width() if isinstance(view, QTreeView) else option.rect.width())

    def _document(self, rich: str, width: int, colour: str) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(QApplication.font())
        document.setDefaultStyleSheet(f"p {{ margin: 0; color: {colour or scheme().text}; }}")
        document.setHtml(rich)
        document.setTextWidth(width)
        return document
