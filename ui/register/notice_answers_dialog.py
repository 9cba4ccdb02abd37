"""What only the business can say of its data, one field per block of the notice, with a shipped sentence for each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.errors import UserError
from app.register.notice_facts import default_answers, read_answers, write_answers
from app.register.notice_items import NoticeAnswers
from app.values.text import capital
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import CheckedLine, with_mnemonics
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, text_scale

_SAID = ("transfers", "automated_decisions", "mandatory_fields", "minors", "source")
_LINES_HEIGHT = 76


class NoticeAnswersDialog(QDialog):
    """The fields of one language.

    Signals:
        announced(str, object): the answers were saved; there is no undo.
    """

    announced = Signal(str, object)
    help_page = "register#notices"

    def __init__(self, workspace: UnlockedWorkspace, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._language = workspace, language
        tongue = {"fr": self.tr("en français"), "en": self.tr("en anglais")}[language]
        self.setWindowTitle(self.tr("Compléter la mention, {tongue}").format(tongue=tongue))
        fit(self, 720, 660)
        with workspace.reading() as uow:
            answers = read_answers(uow, language)
        self._officer = CheckedLine(self.tr("Délégué à la protection des données"))
        self._officer.edit.setObjectName("dpoContact")
        self._officer.edit.setPlaceholderText(self.tr("laissez vide si vous n'en avez pas"))
        self._officer.set_text(answers.dpo_contact)
        self._fields = {name: QPlainTextEdit(getattr(answers, name)) for name in _SAID}
        self._build()
        self._officer.edit.setFocus()

    def answers(self) -> NoticeAnswers:
        """What the fields say."""
        said = {name: field.toPlainText().strip() for name, field in self._fields.items()}
        return NoticeAnswers(dpo_contact=self._officer.text(), **said)

    def propose(self) -> None:
        """Put the shipped sentence in each field that is empty."""
        shipped = default_answers(self._language)
        for name, field in self._fields.items():
            if not field.toPlainText().strip():
                field.setPlainText(getattr(shipped, name))

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_M, 0)
        column.setSpacing(SPACE_XS)
        names = [self.tr("Délégué à la protection des données (DPO)")]
        names += [capital(wording(f"notices.item.{name}")) for name in _SAID]
        fields: list[QWidget] = [self._officer, *self._fields.values()]
        for name, field in zip(with_mnemonics(names, taken="ate"), fields, strict=True):
            title = label(name)
            title.setBuddy(field)
            column.addWidget(title)
            column.addWidget(field)
            column.addSpacing(SPACE_S)
        for name, editor in self._fields.items():
            editor.setObjectName(f"answer_{name}")
            editor.setAccessibleName(wording(f"notices.item.{name}"))
            editor.setTabChangesFocus(True)
            editor.setFixedHeight(round(_LINES_HEIGHT * text_scale() / 100))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("&Textes proposés"), self.propose, name="proposeAnswers", symbol="file-text"))
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveAnswers"))
        note = self.tr("Vérifiez que chaque phrase est vraie chez vous\u00a0: c'est votre entreprise qui la dit.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(note, "muted"))
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)

    def _on_save(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                write_answers(uow, self.answers(), self._language)
        except UserError as error:
            show_error(self, error)
            return
        self.announced.emit(self.tr("Réponses enregistrées. Publiez la mention pour qu'elles y paraissent."), None)
        self.accept()
