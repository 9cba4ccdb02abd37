"""Ask why an archive is opened, before it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.vault.kinds import ConsultationMotive
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M


class MotiveDialog(QDialog):
    """A motive from the list; the last one is written out.

    Signals:
        given(str, str): the motive's value and what was written.
    """

    given = Signal(str, str)
    help_page = "vault#find"

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("motiveDialog")
        self.setWindowTitle(self.tr("Pourquoi ouvrir cette archive\u00a0?"))
        self.setMinimumWidth(480)
        self._motive = choice(self.tr("Motif"), {one.value: one.label for one in ConsultationMotive})
        self._motive.setObjectName("motive")
        self._text = CheckedLine(self.tr("Précision"))
        self._text.edit.setObjectName("motiveText")
        form = form_layout()
        form.addRow(self.tr("Archive"), label(name, "heading"))
        form.addRow(self.tr("&Motif"), self._motive)
        form.addRow(self.tr("&Précision"), self._text)
        self._open = button(self.tr("&Ouvrir l'archive"), self._on_open, role="primary", name="openArchive")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(
            label(self.tr("Le motif est inscrit au journal et dans le coffre, avec votre nom et l'heure."))
        )
        layout.addLayout(form)
        layout.addLayout(buttons)
        self._motive.currentIndexChanged.connect(self._on_changed)
        self._text.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        must_write = self._motive.currentData() == ConsultationMotive.OTHER
        self._open.setEnabled(not must_write or bool(self._text.text()))

    def _on_open(self) -> None:
        self.given.emit(self._motive.currentData(), self._text.text())
        self.accept()
