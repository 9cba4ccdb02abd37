"""The text of a help page: opened at a section, read heading by heading, with the words that were asked marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from ui.kit.spoken import speak
from ui.kit.theme import SPACE_M, SPACE_S, scheme
from ui.shell.help_search import marks_in
from ui.shell.help_text import HelpSection, HelpText


class HelpReader(QTextBrowser):
    """Shows one page at a time; links are left to whoever holds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpText")
        self.setAccessibleName(self.tr("Texte de l'aide"))
        self.setOpenLinks(False)
        self._shown = ""

    def show_section(self, page: HelpText, section: HelpSection) -> None:
        """Show the page, that section at the top."""
        if self._shown != page.name:
            self._shown = page.name
            self.setMarkdown(page.markdown)
            self.document().setDocumentMargin(SPACE_M)
        self._scroll_to(self._heading(section.title))

    def step(self, step: int) -> None:
        """Go to the next heading, or to the one before, and say it."""
        block = _beside(self.textCursor().block(), step)
        while block.isValid() and not block.blockFormat().headingLevel():
            block = _beside(block, step)
        if block.isValid():
            self.setFocus()
            self._scroll_to(block)
            speak(self, block.text())

    def mark(self, words: Sequence[str]) -> None:
        """Mark these words wherever they stand; none takes the marks away."""
        marked = []
        for start, end in marks_in(self.toPlainText(), words) if words else ():
            one, cursor = QTextEdit.ExtraSelection(), QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one.cursor = cursor
            one.format.setBackground(QColor(scheme().accent_soft))
            one.format.setFontUnderline(True)
            marked.append(one)
        self.setExtraSelections(marked)

    def _heading(self, title: str) -> QTextBlock:
        block = self.document().begin()
        while block.isValid() and not (block.blockFormat().headingLevel() and block.text() == title):
            block = block.next()
        return block if block.isValid() else self.document().begin()

    def _scroll_to(self, block: QTextBlock) -> None:
        """Bring a line to the top, the cursor before it, so that reading on begins there."""
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(max(0, round(top) - SPACE_S))


def _beside(block: QTextBlock, step: int) -> QTextBlock:
    return block.next() if step > 0 else block.previous()
