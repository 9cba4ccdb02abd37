"""How long a field of the data map stays, in words, with the periods of the schedule."""

from __future__ import annotations

from collections.abc import Callable

from app.register.field_entry import FieldEntry, RetentionFollows
from app.register.own_entries import OwnFieldEntry
from app.retention.lines import RetentionLine, period_words
from resources import language, wording_in

_LINES = {
    RetentionFollows.SUPPRESSION: RetentionLine.SUPPRESSION_LIST,
    RetentionFollows.REQUEST_FILE: RetentionLine.REQUEST_FILE,
}


def how_long(follows: RetentionFollows, months_of: Callable[[RetentionLine], int], code: str = "") -> str:
    """Return what decides how long a field stays; ``code`` is the language, if not the reader's."""
    line = _LINES.get(follows)
    period = period_words(months_of(line), code) if line else ""
    return wording_in(code or language(), f"register.retention_follows.{follows.value}", period=period)


def how_long_of(field: FieldEntry, months_of: Callable[[RetentionLine], int], code: str = "") -> str:
    """Return how long a field of the catalogue stays; an own field may have a term of its own."""
    if isinstance(field, OwnFieldEntry) and field.own_months:
        period = period_words(field.own_months, code)
        return wording_in(code or language(), "register.retention_follows.own_term", period=period)
    return how_long(field.retention, months_of, code)
