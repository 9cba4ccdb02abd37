"""How many requests wait, by what is left of their time: one click opens them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.formats import format_count
from app.rights.kinds import Urgency
from resources import counted, wording
from ui.kit.icons import draw
from ui.kit.labels import button, card, label
from ui.kit.theme import SPACE_L, SPACE_S
from ui.rights.deadline_label import MARKS


def requests_card(title: str, open_text: str, counts: dict[Urgency, int], act: Callable[[], object]) -> QFrame:
    """Return the card: late first, each count with its word, its icon and its colour; what is none is not said."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_S)
    for urgency in reversed(Urgency):
        if counts[urgency]:
            symbol, colour = MARKS[urgency]
            mark = QLabel()
            draw(mark, symbol, colour)
            text = label(
                counted(f"requests.waiting.{urgency}", counts[urgency], format_count(counts[urgency])), wrap=False
            )
            text.setObjectName(f"requests_{urgency.value}")
            layout.addWidget(mark)
            layout.addWidget(text)
            layout.addSpacing(SPACE_L)
    if not any(counts.values()):
        layout.addWidget(label(wording("requests.waiting.none"), "muted", wrap=False))
    layout.addStretch(1)
    layout.addWidget(button(open_text, act, name="openRequests"))
    return card(label(title, "heading"), row)
