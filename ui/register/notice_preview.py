"""A notice as it reads: headings, sentences and points, nothing of the data taken for markup."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from app.register.notice_text import BULLET, NoticeSection, sections_of


class NoticePreview(QTextBrowser):
    """Shows a notice; text can be selected and read by a screen reader, links go nowhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)

    def show_notice(self, body: str) -> None:
        """Show the text kept."""
        title, *sections = sections_of(body)
        self.setHtml(f"<h2>{escape(title.heading)}</h2>" + "".join(_html(one) for one in sections))


def _html(section: NoticeSection) -> str:
    if not section.lines:
        return f"<hr/><h2>{escape(section.heading)}</h2>"
    points = "".join(
        f"<li>{escape(line.removeprefix(BULLET))}</li>" for line in section.lines if line.startswith(BULLET)
    )
    plain = "".join(f"<p>{escape(line)}</p>" for line in section.lines if not line.startswith(BULLET))
    return f"<h3>{escape(section.heading)}</h3>{plain}" + (f"<ul>{points}</ul>" if points else "")
