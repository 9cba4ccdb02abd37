"""Sentences that count: one, or many, as each language has it."""

from __future__ import annotations

from app.formats import format_count
from resources import language


def counted(number: int, one: str, many: str, **others: object) -> str:
    """Fill ``{count}`` in the sentence for one or in that for many; French counts nought as one, English as many.

    ``others`` fill what else the sentence holds.
    """
    is_one = number < 2 if language() == "fr" else number == 1
    return (one if is_one else many).format(count=format_count(number), **others)
