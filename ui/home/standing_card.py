"""Where the business stands, in one card: the count, the first things to mend with their buttons, and the way to the rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.accounts.roles import Account
from app.register.standing_kinds import Standing
from resources import wording
from ui.kit.labels import button, card, label
from ui.register.point_line import point_line

_SHOWN = 3


def standing_card(
    title: str, open_text: str, account: Account, standing: Standing, leave: Callable[[str, str], object]
) -> QFrame:
    """Return the card; ``leave`` goes to a place and shows something there."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    score = label(f"{standing.sentence} · {standing.rest}", wrap=True)
    score.setObjectName("homeScore")
    layout.addWidget(score, 1)
    layout.addWidget(button(open_text, lambda: leave("compliance", "standing"), name="openStanding"))
    lines = [point_line(account, one, leave) for one in standing.missing[:_SHOWN]]
    if not lines:
        lines = [label(wording("standing.said.all_kept"), "good")]
    shown = card(label(title, "heading"), row, *lines)
    shown.setObjectName("standingCard")
    return shown
