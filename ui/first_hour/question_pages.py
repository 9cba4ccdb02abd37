"""The pages of the five questions: one answer or several, nothing ticked beforehand, « je ne sais pas encore » beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton

from app.first_hour.answers import Question
from resources import wording
from ui.kit.forms import with_mnemonics
from ui.kit.theme import SPACE_S
from ui.kit.wizard import WizardPage

Choice = TypeVar("Choice", bound=StrEnum)
Options = Sequence[tuple[Choice, str]]
_UNKNOWN, _NONE = "unknown", "none"


class QuestionPage(WizardPage):
    """A question and its answers, each under a letter of its own; ``leave`` is told when the page is left forwards."""

    def __init__(self, question: Question, leave: Callable[[], bool]) -> None:
        super().__init__(question.label, wording(f"first_hour.hint.{question.value}"))
        self.question = question
        self._leave = leave
        self._options: dict[str, QAbstractButton] = {}
        self.column.setSpacing(SPACE_S)

    def initializePage(self) -> None:
        """Begin at what is answered, else at the first answer."""
        chosen = next((one for one in self._options.values() if one.isChecked()), None)
        (chosen or next(iter(self._options.values()))).setFocus()

    def isComplete(self) -> bool:
        """Something was said, be it that one does not know."""
        return any(option.isChecked() for option in self._options.values())

    def validatePage(self) -> bool:
        """Keep what was answered."""
        return self._leave()

    def _add(self, names: dict[str, str], make: type[QAbstractButton]) -> None:
        for (value, name), text in zip(names.items(), with_mnemonics(list(names.values())), strict=True):
            option = make()
            option.setText(text)
            option.setAccessibleName(name)
            option.setObjectName(f"{self.question.value}_{value}")
            option.toggled.connect(lambda _checked: self.completeChanged.emit())
            self._options[value] = option
            self.column.addWidget(option)
        self.column.addStretch(1)


class OneAnswerPage(QuestionPage, Generic[Choice]):
    """A question with one answer."""

    def __init__(
        self, question: Question, options: Options[Choice], held: Choice | None, leave: Callable[[], bool]
    ) -> None:
        super().__init__(question, leave)
        self._values = {value.value: value for value, _ in options}
        self._group = QButtonGroup(self)
        self._add({value.value: text for value, text in options} | {_UNKNOWN: _not_known()}, QRadioButton)
        for option in self._options.values():
            self._group.addButton(option)
        if held is not None:
            self._options[held.value].setChecked(True)

    def answer(self) -> Choice | None:
        """What was answered; none where it is not known."""
        return next((value for key, value in self._values.items() if self._options[key].isChecked()), None)


class SeveralAnswersPage(QuestionPage, Generic[Choice]):
    """A question with any number of answers; « none of them » and « not known » each stand alone."""

    def __init__(
        self,
        question: Question,
        options: Options[Choice],
        held: frozenset[Choice] | None,
        leave: Callable[[], bool],
    ) -> None:
        super().__init__(question, leave)
        self._values = {value.value: value for value, _ in options}
        alone = {_NONE: wording(f"first_hour.none.{question.value}"), _UNKNOWN: _not_known()}
        self._add({value.value: text for value, text in options} | alone, QCheckBox)
        for key, option in self._options.items():
            option.toggled.connect(lambda checked, key=key: self._on_toggled(key, checked=checked))
        if held is not None:
            for value in held:
                self._options[value.value].setChecked(True)
            self._options[_NONE].setChecked(not held)

    def answer(self) -> frozenset[Choice] | None:
        """What was ticked; none where it is not known."""
        if self._options[_UNKNOWN].isChecked() or not self.isComplete():
            return None
        return frozenset(value for key, value in self._values.items() if self._options[key].isChecked())

    def _on_toggled(self, key: str, *, checked: bool) -> None:
        """What stands alone takes the others away, and is taken away by them."""
        if not checked:
            return
        for other, option in self._options.items():
            if other != key and (key not in self._values or other not in self._values):
                option.setChecked(False)


def _not_known() -> str:
    return QCoreApplication.translate("QuestionPage", "Je ne sais pas encore")
