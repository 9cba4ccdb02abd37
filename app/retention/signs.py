"""Which kinds of exchange come from the person, and so start the clock again: the whole list, in words (RET-01)."""

from __future__ import annotations

from app.contacts.kinds import InteractionKind
from resources import wording


def whose(kind: InteractionKind) -> str:
    """Return whose act an exchange is: « vient de la personne » or « vient de nous »."""
    return wording("schedule.sign.counts" if kind.from_person else "schedule.sign.counts_not")


def moves_clock(kind: InteractionKind) -> str:
    """Return whether an exchange starts the period again, in words."""
    return wording("schedule.sign.moves" if kind.from_person else "schedule.sign.moves_not")
