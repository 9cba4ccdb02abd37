"""Switch a field off: what it holds stays until its term, or is erased now; neither is chosen beforehand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.formats import format_count
from app.register.read_own_fields import OwnFieldView
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M

_WIDTH = 560


class OwnFieldOffDialog(QDialog):
    """The question, where contacts have a value in the field.

    Signals:
        settled(bool): the field is to be switched off; whether its values are erased now.
    """

    settled = Signal(bool)
    help_page = "compliance#own-fields"

    def __init__(self, field: OwnFieldView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ownFieldOff")
        self.setWindowTitle(self.tr("Désactiver un champ"))
        self.setMinimumWidth(_WIDTH)
        count = format_count(field.values)
        asked = self.tr(
            "Le champ «\u00a0{name}\u00a0» ne sera plus montré ni rempli. Fiches qui ont une valeur\u00a0: {count}."
        )
        self._keep = QRadioButton(self.tr("&Garder ces valeurs, cachées, jusqu'à leur terme"))
        self._keep.setObjectName("keepValues")
        self._erase = QRadioButton(self.tr("&Effacer ces valeurs maintenant (sans retour)"))
        self._erase.setObjectName("eraseValues")
        self._group = QButtonGroup(self)
        for one in (self._keep, self._erase):
            self._group.addButton(one)
            one.toggled.connect(self._on_chosen)
        self._act = button(self.tr("&Désactiver"), self._on_act, role="primary", name="switchOff")
        self._act.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject, name="leaveForm"))
        buttons.addWidget(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(asked.format(name=field.label, count=count)))
        layout.addWidget(self._keep)
        layout.addWidget(self._erase)
        kept = self.tr(
            "Restent en tout cas les valeurs de qui a une demande en cours, ou dont le traitement est limité."
        )
        layout.addWidget(label(kept, "muted"))
        layout.addLayout(buttons)
        # Nothing is chosen, and the keyboard starts where one chooses.
        self._keep.setFocus()

    def _on_chosen(self) -> None:
        self._act.setEnabled(self._group.checkedButton() is not None)
        erases = self._erase.isChecked()
        self._act.setText(self.tr("&Désactiver et effacer") if erases else self.tr("&Désactiver"))

    def _on_act(self) -> None:
        self.settled.emit(self._erase.isChecked())
        self.accept()
