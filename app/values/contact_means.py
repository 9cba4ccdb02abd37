"""E-mail addresses and telephone numbers, checked and written one way."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

from app.values.errors import InvalidEmail, InvalidPhone
from app.values.text import clean_line

HOME_REGION = "FR"
# Nearly every number of the book: written here, for a list cannot wait for the library's tables at each of its rows.
_IN_PAIRS = re.compile(r"\+33[1-79]\d{8}")
# Kept for fiction by the numbering plan, which the library does not know: the demonstration's people have such numbers.
_FICTION = re.compile(r"\+33(?:19900|26191|35301|46571|53649|63998)\d{4}")
# The overseas departments write national numbers with their own prefixes, which the home region cannot tell.
_OVERSEAS = ("RE", "GP", "MQ", "GF", "YT", "PM")


@dataclass(frozen=True, slots=True)
class EmailAddress:
    """An address as written; ``normalised`` is what two writings of one address share."""

    value: str

    @classmethod
    def parse(cls, text: str) -> EmailAddress:
        """Read an address typed by a person; InvalidEmail where it is none (RFC 5322 by a library, no look-up)."""
        try:
            found = validate_email(clean_line(text, 320), check_deliverability=False, test_environment=True)
        except EmailNotValidError as error:
            raise InvalidEmail(text=clean_line(text, 60)) from error
        return cls(found.normalized)

    @property
    def normalised(self) -> str:
        """The address in lower case: no provider in use tells capitals apart."""
        return self.value.casefold()


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """A number in E.164, such as +33612345678."""

    e164: str

    @classmethod
    def parse(cls, text: str, region: str = HOME_REGION) -> PhoneNumber:
        """Read a number written in any way; InvalidPhone where no numbering plan holds it."""
        cleaned = clean_line(text, 60)
        for candidate in (region, *_OVERSEAS):
            try:
                number = phonenumbers.parse(cleaned, candidate)
            except NumberParseException:
                break
            e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
            if phonenumbers.is_valid_number(number) or _FICTION.fullmatch(e164):
                return cls(e164)
        raise InvalidPhone(text=cleaned)

    @property
    def national(self) -> str:
        """The number as it is read in France: 06 12 34 56 78; foreign ones keep their prefix."""
        if _IN_PAIRS.fullmatch(self.e164):
            digits = self.e164
            return f"0{digits[3]} {digits[4:6]} {digits[6:8]} {digits[8:10]} {digits[10:]}"
        number = phonenumbers.parse(self.e164)
        code = phonenumbers.region_code_for_number(number)
        at_home = code in (HOME_REGION, *_OVERSEAS)
        return phonenumbers.format_number(
            number, PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL
        )

    @property
    def is_mobile(self) -> bool:
        """Say whether the numbering plan keeps the number for mobile telephones."""
        if _IN_PAIRS.fullmatch(self.e164):
            return self.e164[3] in "67"
        return phonenumbers.number_type(phonenumbers.parse(self.e164)) == PhoneNumberType.MOBILE

    @property
    def region(self) -> str:
        """The region's ISO code, such as FR or RE."""
        return phonenumbers.region_code_for_number(phonenumbers.parse(self.e164)) or ""
