"""Keep a wording of one's own for later letters, its blanks named in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.errors import UserError
from app.rights.letter_template import (
    LetterField,
    lacking_items,
    shipped_template,
    shown_template,
    typed_template,
    unknown_field,
)
from app.rights.letter_templates import save_template
from app.values import fold
from app.workspace import UnlockedWorkspace
from resources import wording_in
from ui.kit.errors import show_error
from ui.kit.labels import button, card, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M
from ui.rights.letter_form import typed_text
from ui.rights.missing_list import MissingList

_WIDE, _HIGH, _SIDE = 920, 620, 290


class LetterTemplateDialog(QDialog):
    """Shows the template that would be kept; what is between braces is filled anew in each letter.

    Signals:
        announced(str, object): the template was kept.
    """

    announced = Signal(str, object)
    help_page = "requests#answer"

    def __init__(
        self, workspace: UnlockedWorkspace, key: str, template: str, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._key, self._language = workspace, key, language
        self._names: tuple[str, ...] = ()
        self.setObjectName("letterTemplateDialog")
        self.setWindowTitle(self.tr("Garder comme modèle"))
        fit(self, _WIDE, _HIGH)
        self._text = QPlainTextEdit(shown_template(template, language))
        self._text.setObjectName("templateText")
        self._text.setAccessibleName(self.tr("Texte du modèle"))
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._check)
        self._missing = MissingList(self.tr("Ce qui manque au modèle"))
        self._missing.setObjectName("templateMissing")
        self._build()
        self._check()

    def _build(self) -> None:
        shipped = shown_template(shipped_template(self._key, self._language), self._language)
        names = (wording_in(self._language, f"letters.field.{field}") for field in LetterField)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(
            card(label(self.tr("Toutes les lettres pourront-elles partir\u00a0?"), "heading"), self._missing)
        )
        fields = label("\n".join(f"{{{name}}}" for name in names if f"{{{name}}}" in shipped), "muted")
        side.addWidget(card(label(self.tr("Les champs de cette lettre"), "heading"), fields))
        side.addStretch(1)
        inside = QWidget()
        inside.setLayout(side)
        beside = QScrollArea()
        beside.setWidget(inside)
        beside.setWidgetResizable(True)
        beside.setFrameShape(QScrollArea.Shape.NoFrame)
        beside.setFixedWidth(_SIDE)
        middle = QHBoxLayout()
        middle.addWidget(self._text, 1)
        middle.addWidget(beside)
        self._save = button(self.tr("&Garder ce modèle"), self._on_save, role="primary", name="saveTemplate")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        about = self.tr(
            "Ce texte servira pour toutes les lettres de cette sorte. Ce qui est entre accolades sera rempli à chaque "
            "fois\u00a0; relisez le reste\u00a0: aucun nom ne doit y figurer."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(about))
        layout.addLayout(middle, 1)
        layout.addLayout(buttons)

    def forbid(self, names: Sequence[str]) -> None:
        """Refuse a template that names the person for whom the letter was first written."""
        self._names = tuple(name for name in names if name)
        self._check()

    def _check(self) -> None:
        template = typed_template(typed_text(self._text), self._language)
        unknown = unknown_field(template)
        told = [self.tr("champ inconnu\u00a0: {field}").format(field=unknown)] if unknown else []
        named = (name for name in self._names if fold(name) in fold(template))
        told += [self.tr("quelqu'un y est nommé\u00a0: {name}").format(name=name) for name in dict.fromkeys(named)]
        told += [item.label for item in lacking_items(self._key, template, self._language)]
        self._missing.show_missing(told)
        self._save.setEnabled(not told)

    def _on_save(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                save_template(uow, self._key, typed_text(self._text), self._language)
        except UserError as error:
            show_error(self, error)
            return
        self.announced.emit(self.tr("Modèle gardé\u00a0: il servira pour les prochaines lettres."), None)
        self.accept()
