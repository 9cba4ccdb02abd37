"""What a person typed and the program cannot read."""

from __future__ import annotations

from app.errors import UserError


class InvalidEmail(UserError):
    """Not an e-mail address."""

    code = "values.invalid_email"


class InvalidPhone(UserError):
    """Not a telephone number."""

    code = "values.invalid_phone"


class InvalidDate(UserError):
    """Not a date."""

    code = "values.invalid_date"


class InvalidSiret(UserError):
    """Neither a SIRET nor a SIREN."""

    code = "values.invalid_siret"


class InvalidPostcode(UserError):
    """Not a French postcode."""

    code = "values.invalid_postcode"
