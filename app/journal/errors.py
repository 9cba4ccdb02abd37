"""What can go wrong with the journal's codes and alarms, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class HeadCodeMistyped(UserError):
    """The code typed from paper does not pass its own check."""

    code = "journal.head_code_mistyped"


class ExplanationMissing(UserError):
    """An alarm is closed with a sentence that says what it was."""

    code = "journal.explanation_missing"


class NoSuchAlarm(UserError):
    """The alarm was closed meanwhile, or the file is another one now."""

    code = "journal.no_such_alarm"
