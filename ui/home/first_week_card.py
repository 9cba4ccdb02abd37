"""The checklist of the first week on the start screen: what is left with the button that leads there, what is done with its day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.first_week_rules import FirstStep, StepState
from app.formats import format_date
from resources import wording
from ui.kit.icons import draw
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S, text_scale

_LARGE_TEXT = 130


class FirstWeekCard(QFrame):
    """Shows the steps; nothing of it can be ticked, because the file itself tells what is done.

    Signals:
        step_asked(FirstStep): go where that step is done.
        hidden_asked(): show this no more.
    """

    step_asked = Signal(object)
    hidden_asked = Signal()

    def __init__(self, steps: tuple[StepState, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstWeek")
        self.setProperty("role", "card")
        done = [one for one in steps if one.is_done]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        head = QHBoxLayout()
        head.addWidget(label(wording("first_week.card.heading", done=len(done), count=len(steps)), "heading"), 1)
        head.addWidget(button(self.tr("Ne plus &montrer"), self.hidden_asked.emit, role="link", name="hideFirstWeek"))
        layout.addLayout(head)
        for one in steps:
            if not one.is_done:
                layout.addWidget(self._left(one.step))
        if done:
            layout.addLayout(_done_lines(done))

    def _left(self, step: FirstStep) -> QWidget:
        line = QWidget()
        line.setObjectName(f"step_{step.value}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(step.label))
        words.addWidget(label(step.why, "muted"))
        go = button(self.tr("Y aller"), partial(self.step_asked.emit, step), name="stepGo")
        go.setAccessibleName(self.tr("Y aller\u00a0: {what}").format(what=step.label))
        go.setAccessibleDescription(step.why)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(_mark("chevron-right", "muted"))
        layout.addLayout(words, 1)
        layout.addWidget(go)
        return line


def _done_lines(done: list[StepState]) -> QGridLayout:
    """Two beside each other, or one where the text is large."""
    per_row = 2 if text_scale() <= _LARGE_TEXT else 1
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_M)
    grid.setVerticalSpacing(SPACE_S)
    for place, one in enumerate(done):
        day = "" if one.done_on is None else wording("first_week.card.done_on", day=format_date(one.done_on))
        said = label(f"{one.step.label} · {day}", "muted")
        said.setObjectName(f"done_{one.step.value}")
        column = place % per_row * 2
        grid.addWidget(_mark("circle-check", "good"), place // per_row, column)
        grid.addWidget(said, place // per_row, column + 1)
        grid.setColumnStretch(column + 1, 1)
    return grid


def _mark(symbol: str, colour: str) -> QLabel:
    mark = QLabel()
    draw(mark, symbol, colour)
    return mark
