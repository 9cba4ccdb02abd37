"""The number of a French business in the Sirene register: its SIREN, or the SIRET of one of its establishments."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.values.errors import InvalidSiret
from app.values.text import clean_line

SIREN_LENGTH, SIRET_LENGTH = 9, 14
_BETWEEN = re.compile(r"[\s.\-\u00a0\u202f]")
# La Poste has more establishments than keys: but for its head office, the sum of all digits is a multiple of five.
_LA_POSTE, _LA_POSTE_HEAD = "356000000", "35600000000048"
_LA_POSTE_DIVISOR = 5


@dataclass(frozen=True, slots=True)
class Siret:
    """Fourteen digits, or nine where the establishment is not known; its keys were checked."""

    digits: str

    @classmethod
    def parse(cls, text: str) -> Siret:
        """Read a number typed in any grouping; InvalidSiret where its length or its keys are wrong."""
        digits = _BETWEEN.sub("", clean_line(text, 60))
        if not _is_number(digits):
            raise InvalidSiret(text=clean_line(text, 40))
        return cls(digits)

    @property
    def siren(self) -> str:
        """The number of the business itself."""
        return self.digits[:SIREN_LENGTH]

    @property
    def is_establishment(self) -> bool:
        """Say whether the establishment is known: a SIRET, not a SIREN alone."""
        return len(self.digits) == SIRET_LENGTH

    @property
    def grouped(self) -> str:
        """The number as it is printed: 732 829 320 00074."""
        parts = (self.digits[:3], self.digits[3:6], self.digits[6:9], self.digits[9:])
        return " ".join(part for part in parts if part)


def passes_luhn(digits: str) -> bool:
    """Say whether the last digit is the key of the others (ISO/IEC 7812)."""
    doubled = [2 * int(digit) for digit in digits[-2::-2]]
    return (sum(map(int, digits[::-2])) + sum(two - 9 if two > 9 else two for two in doubled)) % 10 == 0


def _is_number(digits: str) -> bool:
    if not (digits.isascii() and digits.isdecimal()) or len(digits) not in (SIREN_LENGTH, SIRET_LENGTH):
        return False
    if not passes_luhn(digits[:SIREN_LENGTH]) or not digits.strip("0"):
        return False
    if digits.startswith(_LA_POSTE) and digits not in (_LA_POSTE, _LA_POSTE_HEAD):
        return sum(map(int, digits)) % _LA_POSTE_DIVISOR == 0
    return passes_luhn(digits)
