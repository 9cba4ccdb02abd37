"""What happens away from the focus is said to whoever listens to the screen instead of looking at it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_Politeness = QAccessible.AnnouncementPoliteness


def speak(widget: QWidget, sentence: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say a sentence; an urgent one, such as an error, interrupts what it is saying."""
    if not sentence.strip():
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(_Politeness.Assertive if is_urgent else _Politeness.Polite)
    QAccessible.updateAccessibility(event)
