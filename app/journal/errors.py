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


class TermOutOfBounds(UserError):
    """Routine lines are kept six to twelve months."""

    code = "journal.term_out_of_bounds"


class ExtractTooLong(UserError):
    """An extract holds so many lines at most."""

    code = "journal.extract_too_long"


class NothingToExtract(UserError):
    """No line of the journal fits what was chosen."""

    code = "journal.nothing_to_extract"
