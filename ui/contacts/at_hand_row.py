"""Who is at hand while nothing is searched: the account's favourites, then those it opened last."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.contacts.at_hand import favourite_contacts, recent_contacts
from app.contacts.read_contact import ContactLine
from app.workspace import UnlockedWorkspace
from ui.kit.flow_layout import FlowLayout
from ui.kit.icons import dress
from ui.kit.labels import button

_AT_MOST = 4
_LONGEST = 20


class AtHandRow(QWidget):
    """A few names to press; hidden where there are none.

    Signals:
        chosen(int): the contact is wanted.
    """

    chosen = Signal(int)

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._buttons: list[QPushButton] = []
        self._flow = FlowLayout(self)
        self.hide()

    def refresh(self) -> None:
        """Read the names again."""
        with self._workspace.reading() as uow:
            marked = favourite_contacts(uow)
            recent = recent_contacts(uow)
        known = {line.id for line in marked}
        shown = [
            *((line, "star", self.tr("Favori")) for line in marked),
            *((line, "history", self.tr("Récent")) for line in recent if line.id not in known),
        ][:_AT_MOST]
        for old in self._buttons:
            old.hide()
            self._flow.removeWidget(old)
            old.deleteLater()
        self._buttons = [self._make(line, symbol, kind) for line, symbol, kind in shown]
        self.setVisible(bool(self._buttons))
        self.updateGeometry()

    def _make(self, line: ContactLine, symbol: str, kind: str) -> QPushButton:
        name = line.name if len(line.name) <= _LONGEST else f"{line.name[: _LONGEST - 1]}…"
        made = button(name, partial(self.chosen.emit, line.id), role="link", name=f"atHand_{line.id}")
        dress(made, symbol, "muted")
        made.setAccessibleName(f"{line.name}, {kind}")
        made.setToolTip(f"{line.name} · {kind}")
        self._flow.addWidget(made)
        made.show()
        return made
