"""What was erased by itself, said on the start screen until somebody has read it: counts and categories, nobody's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.retention.purge_report import PurgedDay
from ui.kit.labels import button, card, label

_SHOWN = 3


def purge_card(
    title: str, open_text: str, days: tuple[PurgedDay, ...], today: date, act: Callable[[], object]
) -> QFrame:
    """Return the card: a sentence for each of the last days, what they were, and the button to the report."""
    column = QVBoxLayout()
    for day in days[:_SHOWN]:
        sentence = label(day.sentence(today))
        sentence.setObjectName("purgedSentence")
        column.addWidget(sentence)
        column.addWidget(label(day.categories, "muted"))
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addLayout(column, 1)
    layout.addWidget(button(open_text, act, name="openPurgeReport"))
    return card(label(title, "heading"), row)
