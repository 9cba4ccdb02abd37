"""One duty as it stands: a sign, its name, what was found in words, its law, and the button that mends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.accounts.roles import Account
from app.register.standing_kinds import Answer, Point
from resources import wording
from ui.kit.icons import draw
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_M, SPACE_XS
from ui.shell.places import BOTTOM_PLACES, PLACES

_MARKS = {
    Answer.MISSING: ("circle-alert", "bad"),
    Answer.MET: ("circle-check", "good"),
    Answer.NOT_CONCERNED: ("minus", "muted"),
}


def point_line(account: Account, point: Point, leave: Callable[[str, str], object]) -> QWidget:
    """Return the line; ``leave`` gets the place where it is mended and what to show there."""
    line = QWidget()
    line.setObjectName(f"point_{point.duty.value}")
    symbol, colour = _MARKS[point.answer]
    mark = QLabel()
    draw(mark, symbol, colour)
    mark.setAccessibleName(point.answer.label)
    title = QCoreApplication.translate("PointLine", "{duty} ({law})").format(duty=point.duty.label, law=point.duty.law)
    said = QVBoxLayout()
    said.setSpacing(SPACE_XS)
    said.addWidget(label(point.sentence))
    said.addWidget(label(title, "muted"))
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_M)
    layout.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
    layout.addLayout(said, 1)
    if point.answer is Answer.MISSING:
        layout.addWidget(_mending(account, point, leave), alignment=Qt.AlignmentFlag.AlignTop)
    return line


def _mending(account: Account, point: Point, leave: Callable[[str, str], object]) -> QWidget:
    place = next(one for one in (*PLACES, *BOTTOM_PLACES) if one.id == point.place)
    if not place.is_open_to(account):
        return label(wording("standing.said.others"), "muted", wrap=False)
    act = button(point.duty.act, lambda: leave(point.place, point.target), name=f"mend_{point.duty.value}")
    act.setAccessibleDescription(point.sentence)
    return act
