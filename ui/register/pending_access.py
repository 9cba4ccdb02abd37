"""What the cells that were changed would do, said before they are applied; a reason may be written, and must be for some."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.kit.labels import button, card, label
from ui.kit.theme import SPACE_S


class PendingAccess(QWidget):
    """The sentences, the reason and the two buttons; hidden while nothing is pending.

    Signals:
        applied(), given_up(): the person wants that.
    """

    applied = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._effects = label("")
        self._effects.setObjectName("accessEffects")
        self.reason = QLineEdit()
        self.reason.setObjectName("accessReason")
        self.reason.setMaxLength(500)
        self.reason.setAccessibleName(self.tr("Motif du changement"))
        self.reason.setPlaceholderText(self.tr("Motif, sans nommer personne"))
        self.reason.returnPressed.connect(self.applied)
        asked = label(self.tr("&Motif"))
        asked.setBuddy(self.reason)
        self._refusal = label("", "error")
        self._refusal.setObjectName("accessRefusal")
        self._refusal.hide()
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(button(self.tr("A&ppliquer"), self.applied.emit, role="primary", name="applyAccess"))
        row.addWidget(button(self.tr("A&bandonner"), self.given_up.emit, name="giveUpAccess"))
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        heading = label(self.tr("Ce que ce changement fera"), "heading")
        layout.addWidget(card(heading, self._effects, asked, self.reason, self._refusal, buttons))
        self.hide()

    def show_effects(self, sentences: tuple[str, ...]) -> None:
        """Say what would happen; nothing pending hides it all."""
        self._effects.setText("\n".join(f"• {one}" for one in sentences))
        self.refuse("")
        if not sentences:
            self.reason.setText("")
        self.setVisible(bool(sentences))

    def refuse(self, sentence: str) -> None:
        """Say why nothing was changed; the reason typed stays."""
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
