"""One sheet of the register as it reads: its parts, what Aparté keeps up to date, the business's own words, what is lacking."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.register.activity_kinds import GROUPS, ActivityView, RegisterCell
from ui.kit.theme import after_change, scheme


class ActivityPreview(QTextBrowser):
    """Shows a sheet; text can be selected and read by a screen reader, nothing of the data is taken for markup."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self._shown: ActivityView | None = None
        after_change(self._show_again)

    def show_activity(self, activity: ActivityView) -> None:
        """Show a sheet from its beginning."""
        self._shown = activity
        parts = []
        for group, cells in GROUPS.items():
            shown = [_cell(activity, cell) for cell in cells]
            if any(shown):
                parts.append(f"<h3>{escape(group.label)}</h3>{''.join(shown)}")
        self.setHtml("".join(parts))

    def _show_again(self) -> None:
        """Take the colours of another scheme."""
        if self._shown is not None:
            self.show_activity(self._shown)


def _cell(activity: ActivityView, cell: RegisterCell) -> str:
    live, own = activity.live.get(cell, ()), activity.said.said(cell)
    gap = next((one for one in activity.gaps if one.cell is cell), None)
    if not (live or own or gap):
        return ""
    lines = [f"<b>{escape(cell.label)}</b>"]
    if live:
        kept = QCoreApplication.translate("ActivityPreview", "tenu à jour par Aparté")
        lines[0] += f" <span style='color:{scheme().muted}'>({escape(kept)})</span>"
        lines += [escape(line) for line in live]
    if own:
        said = escape(own).replace("\n", "<br/>")
        who = QCoreApplication.translate("ActivityPreview", "l'entreprise")
        lines.append(f"<span style='color:{scheme().muted}'>({escape(who)})</span> {said}" if live else said)
    if gap is not None:
        lines.append(f"<span style='color:{scheme().bad}'><b>{escape(gap.kind.label)}</b></span>")
    return f"<p>{'<br/>'.join(lines)}</p>"
