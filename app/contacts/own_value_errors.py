"""What can go wrong with a value of one of the business's own fields, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class InvalidNumber(UserError):
    """Not a number."""

    code = "own_fields.invalid_number"


class InvalidChoice(UserError):
    """None of the choices of the field."""

    code = "own_fields.invalid_choice"


class InvalidYesNo(UserError):
    """Neither yes nor no."""

    code = "own_fields.invalid_yes_no"


class InvalidDayMonth(UserError):
    """Not a day and a month."""

    code = "own_fields.invalid_day_month"


class InvalidBirthYear(UserError):
    """Not a year in which somebody living was born."""

    code = "own_fields.invalid_birth_year"


class BirthInFuture(UserError):
    """A day of birth that is still to come."""

    code = "own_fields.birth_in_future"


class OwnValueMissing(UserError):
    """A field that the business must have filled is empty."""

    code = "own_fields.value_missing"


class ClosedValueAltered(UserError):
    """A value under a key was altered, or belongs to another card or field: it does not open."""

    code = "own_fields.closed_value_altered"


class ClearCopyKept(UserError):
    """A correction made at a person's request holds a value of the field in the clear, and must stay."""

    code = "own_fields.clear_copy_kept"


class OwnFieldClosed(UserError):
    """The field was switched off meanwhile: it takes no new value."""

    code = "own_fields.closed"
