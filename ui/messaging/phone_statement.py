"""What must be said to a consumer who gives a telephone number (C. conso L. 223-2), shown at the moment it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.contacts.kinds import ContactKind
from resources import wording
from ui.kit.labels import label

_TREATED_AS_CONSUMERS = frozenset({ContactKind.CONSUMER, ContactKind.UNKNOWN})


class PhoneStatement(QWidget):
    """Calm, and there only while it is needed (PRO-17)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text: QLabel = label(wording("messaging.phone_statement.reminder"), "muted")
        self.text.setObjectName("phoneStatement")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.hide()

    def follow(self, kind: ContactKind, *, has_new_number: bool) -> None:
        """Show it where a consumer's new number stands in the form."""
        self.setVisible(has_new_number and kind in _TREATED_AS_CONSUMERS)
