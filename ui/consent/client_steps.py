"""The steps of the screen turned to the person: what they see, what they choose, how they sign."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.consent.kinds import Channel, ConsentAnswer, ConsentState
from app.consent.preferences import ListChoice, Preferences, Question
from resources import wording_in
from ui.consent.signature_pad import SignaturePad
from ui.kit.labels import button, card, label
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

TOUCH_HEIGHT, _ANSWER_WIDTH = 48, 180
_STATES = {
    ConsentState.GIVEN: "now_given",
    ConsentState.PENDING: "now_given",
    ConsentState.REFUSED: "now_refused",
    ConsentState.WITHDRAWN: "now_refused",
    ConsentState.EXPIRED: "now_none",
    ConsentState.NONE: "now_none",
}


def say(language: str, key: str, /, **params: object) -> str:
    """Return a sentence of this screen in the person's language."""
    return wording_in(language, f"client_screen.screen.{key}", **params)


def large_button(text: str, name: str, *, role: str = "", checkable: bool = False) -> QPushButton:
    """Return a button that a finger cannot miss."""
    made = button(text, role=role, name=name)
    made.setMinimumHeight(TOUCH_HEIGHT)
    # The style sheet has the last word on heights.
    made.setProperty("touch", True)
    made.setCheckable(checkable)
    return made


class TwoAnswers(QWidget):
    """Two buttons of one size and one look, neither chosen: a yes is never nearer than a no.

    Signals:
        changed(): one was chosen, or let go.
    """

    changed = Signal()

    def __init__(self, yes: str, no: str, about: str, name: str) -> None:
        super().__init__()
        self.yes = large_button(yes, f"{name}_yes", checkable=True)
        self.no = large_button(no, f"{name}_no", checkable=True)
        self._words = {self.yes: yes, self.no: no}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        for one in (self.yes, self.no):
            one.setProperty("role", "answer")
            one.setFixedWidth(_ANSWER_WIDTH)
            one.setAccessibleName(f"{one.text()} : {about}")
            self._group.addButton(one)
            row.addWidget(one)
        row.addStretch(1)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def answer(self) -> ConsentAnswer:
        """What was chosen, if anything."""
        if self.yes.isChecked():
            return ConsentAnswer.YES
        return ConsentAnswer.NO if self.no.isChecked() else ConsentAnswer.UNASKED

    def _on_toggled(self, chosen: QPushButton, checked: bool) -> None:
        other = self.no if chosen is self.yes else self.yes
        if checked and other.isChecked():
            other.setChecked(False)
        for one, word in self._words.items():
            one.setText(f"✓ {word}" if one.isChecked() else word)
        self.changed.emit()


class Step(QScrollArea):
    """One step: a title and what stands under it, scrolled where the text is large."""

    def __init__(self, title: str) -> None:
        super().__init__()
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self.column.setSpacing(SPACE_M)
        self.column.addWidget(label(title, "title"))
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)


class AboutStep(Step):
    """The person's own data, and the notice."""

    def __init__(self, shown: Preferences, language: str) -> None:
        super().__init__(say(language, "title", name=shown.name))
        data = "\n".join(shown.data) or say(language, "data_none")
        self.column.addWidget(
            card(
                label(say(language, "data_title"), "heading"),
                label("\n".join([shown.name, data])),
                label(say(language, "data_wrong"), "muted"),
            )
        )
        self.column.addWidget(card(label(say(language, "notice_title"), "heading"), label(shown.notice)))
        self.column.addStretch(1)


class QuestionsStep(Step):
    """Each question with its exact text, read in large type, and its two answers."""

    def __init__(self, questions: tuple[Question, ...], language: str) -> None:
        super().__init__(say(language, "questions_title"))
        self.column.addWidget(label(say(language, "questions_help"), "muted"))
        self._answers: dict[tuple[int, Channel], TwoAnswers] = {}
        for one in questions:
            channel = wording_in(language, f"consent.channel.{one.channel.value}")
            name = f"ask_{one.purpose_id}_{one.channel.value}"
            answers = TwoAnswers(say(language, "yes"), say(language, "no"), f"{channel}, {one.purpose}", name)
            self._answers[one.purpose_id, one.channel] = answers
            now = label(say(language, _STATES[one.state]), "muted")
            head = label(f"{channel} · {one.purpose}", "heading")
            self.column.addWidget(card(head, label(one.text.body, "consentText"), now, answers))
        self.column.addStretch(1)

    @property
    def answers(self) -> dict[tuple[int, Channel], ConsentAnswer]:
        """What was answered; what was not touched is not there."""
        return {cell: one.answer for cell, one in self._answers.items() if one.answer is not ConsentAnswer.UNASKED}


class ListsStep(Step):
    """The lists, each joined or left; shown as they are until touched."""

    def __init__(self, lists: tuple[ListChoice, ...], language: str) -> None:
        super().__init__(say(language, "lists_title"))
        self._language, self._held = language, {one.list_id: one.joined for one in lists}
        self._boxes: dict[int, QPushButton] = {}
        if not lists:
            self.column.addWidget(label(say(language, "lists_none"), "muted"))
        for one in lists:
            box = large_button("", f"join_{one.list_id}", checkable=True)
            box.setProperty("role", "answer")
            box.setFixedWidth(_ANSWER_WIDTH)
            box.setChecked(one.joined)
            box.toggled.connect(lambda joined, box=box: box.setText(self._word(joined=joined)))
            box.setText(self._word(joined=one.joined))
            box.setAccessibleName(one.name)
            self._boxes[one.list_id] = box
            self.column.addWidget(card(label(one.name, "heading"), label(one.description, "muted"), box))
        self.column.addStretch(1)

    @property
    def changed(self) -> dict[int, bool]:
        """The lists that the person joins or leaves."""
        return {
            list_id: box.isChecked() for list_id, box in self._boxes.items() if box.isChecked() != self._held[list_id]
        }

    def _word(self, *, joined: bool) -> str:
        return say(self._language, "on" if joined else "off")


class SignStep(Step):
    """A signature drawn, or a name typed; and the parent's name for a child."""

    def __init__(self, language: str, *, needs_guardian: bool) -> None:
        super().__init__(say(language, "sign_title"))
        self.pad = SignaturePad()
        self.pad.setMinimumHeight(180)
        self.name = self._line(say(language, "sign_name"), "signedName")
        self.guardian = self._line(say(language, "guardian"), "guardianName")
        wipe = large_button(say(language, "sign_wipe"), "wipeSignature")
        wipe.clicked.connect(lambda _checked: self.pad.wipe())
        self.column.addWidget(label(say(language, "sign_help")))
        self.column.addWidget(self.pad)
        self.column.addWidget(wipe, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(label(say(language, "sign_name")))
        self.column.addWidget(self.name)
        about_guardian = label(say(language, "guardian"))
        self.column.addWidget(about_guardian)
        self.column.addWidget(self.guardian)
        self.needs_guardian = needs_guardian
        about_guardian.setVisible(needs_guardian)
        self.guardian.setVisible(needs_guardian)
        self.column.addStretch(1)

    def is_complete(self, *, says_yes: bool) -> bool:
        """Say whether it is signed, by a parent too where a child says yes."""
        signed = not self.pad.is_empty or bool(self.name.text().strip())
        return signed and not (says_yes and self.needs_guardian and not self.guardian.text().strip())

    def _line(self, name: str, object_name: str) -> QLineEdit:
        line = QLineEdit()
        line.setMinimumHeight(TOUCH_HEIGHT)
        line.setAccessibleName(name)
        line.setObjectName(object_name)
        return line


class SummaryStep(Step):
    """What was chosen, in words, before it counts."""

    def __init__(self, lines: list[str], language: str) -> None:
        super().__init__(say(language, "summary_title"))
        text = "\n".join(lines) or say(language, "summary_nothing")
        shown = label(text)
        shown.setObjectName("clientSummary")
        self.column.addWidget(card(shown))
        self.column.addWidget(label(say(language, "summary_note"), "muted"))
        self.column.addStretch(1)
        self.column.setSpacing(SPACE_S + SPACE_M)
