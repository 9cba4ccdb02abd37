"""What a paper is for: nothing is chosen beforehand, and the journal keeps it (SEC-08)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.documents.paper import PAPER_PURPOSES, WhatFor
from app.exchange.export_contacts import check_why
from app.exchange.export_kinds import ExportPurpose
from ui.contacts.print_tab import add_rows
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import label
from ui.kit.theme import SPACE_S

_LONGEST = 200


class PaperWhy(QWidget):
    """A purpose and a word of explanation.

    Signals:
        changed(): either changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = choice(
            self.tr("Raison de l'impression"),
            {"": self.tr("à choisir")} | {one.value: one.label for one in PAPER_PURPOSES},
        )
        self._purpose.setObjectName("paperPurpose")
        self._why = CheckedLine(self.tr("Précision"), check_why)
        self._why.edit.setObjectName("paperWhy")
        self._why.edit.setMaxLength(_LONGEST)
        self._note = label("", "muted")
        self._note.setObjectName("paperNote")
        form = form_layout()
        add_rows(form, ((self.tr("&Raison *"), self._purpose), (self.tr("Pré&cision"), self._why)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(form)
        column.addWidget(self._note)
        self._purpose.currentIndexChanged.connect(self._on_changed)
        self._why.changed.connect(self._on_changed)
        self._on_changed()

    def what_for(self) -> WhatFor | None:
        """Return what it is for; none while it cannot be told."""
        chosen = self._purpose.currentData()
        if not chosen or not self._why.is_valid:
            return None
        purpose = ExportPurpose(chosen)
        return None if purpose.asks_why and not self._why.text() else WhatFor(purpose, self._why.text())

    def _on_changed(self) -> None:
        chosen = self._purpose.currentData()
        asked = bool(chosen) and ExportPurpose(chosen).asks_why
        self._note.setText(
            self.tr("Dites en quelques mots à qui va ce papier et pour quoi faire, sans nommer de contact.")
            if asked
            else self.tr("La raison reste au journal, avec le nombre de personnes. N'y nommez aucun contact.")
        )
        self.changed.emit()
