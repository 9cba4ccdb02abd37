"""A window that cannot do what it was opened for: the reason in words, and a button to close it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout

from app.errors import UserError
from ui.kit.labels import button, label
from ui.kit.sizes import fit


def fill_with_reason(dialog: QDialog, error: UserError) -> None:
    """Put into a dialog's own empty column the sentence of an error."""
    reason = label(error.sentence)
    reason.setObjectName("whyNot")
    close = button(QCoreApplication.translate("WhyNot", "&Fermer"), dialog.reject, role="primary", name="closeWhyNot")
    close.setDefault(True)
    buttons = QHBoxLayout()
    buttons.addStretch(1)
    buttons.addWidget(close)
    column = dialog.layout()
    assert isinstance(column, QBoxLayout)
    column.addWidget(reason)
    column.addStretch(1)
    column.addLayout(buttons)
    fit(dialog, 520, 170)
