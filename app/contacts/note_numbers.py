"""Numbers that no contact file may hold: social security number, bank account and payment card, each told by its own key.

The NIR is reserved to whom a decree lets use it (loi Informatique et Libertés art. 30); bank and card numbers kept in a note
open an account to whoever reads it (MIN-08). A number with a wrong key is not one, so that SIRET numbers, bar codes and
orders pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.contacts.note_kinds import NoteCategory
from app.values.siret import passes_luhn

Spot = tuple[NoteCategory, int, int]

_MANY_DIGITS = re.compile(r"(?:\d[ .\-/]{0,3}){5}\d")
_NIR = re.compile(
    r"(?<![0-9a-z])([12378])[ .\-]?(\d\d)[ .\-]?(\d\d)[ .\-]?(\d\d|2[ab])[ .\-]?(\d{3})[ .\-]?(\d{3})"
    r"(?:[ .\-/]{0,3}(\d\d))?(?![0-9])"
)
_NIR_MONTHS = frozenset({*range(1, 13), *range(20, 43), *range(50, 100)})
_CORSICA = {"2a": "19", "2b": "18"}
_BARCODE = re.compile(r"(?:ean|gtin|isbn|code[ -]barres?)[^0-9a-z]*$")
_IBAN = re.compile(r"(?<![0-9a-z])([a-z]{2})(\d{2})(?=[ \-]?[0-9a-z])")
# The registry of ISO 13616, as far as the SEPA area and the neighbours of French business reach.
_IBAN_LENGTHS = {
    "ad": 24, "ae": 23, "at": 20, "be": 16, "bg": 22, "ch": 21, "cy": 28, "cz": 24, "de": 22, "dk": 18, "ee": 20, "es": 24,
    "fi": 18, "fr": 27, "gb": 22, "gi": 23, "gr": 27, "hr": 21, "hu": 28, "ie": 22, "is": 26, "it": 27, "li": 21, "lt": 20,
    "lu": 20, "lv": 21, "ma": 28, "mc": 27, "mt": 31, "nl": 18, "no": 15, "pl": 28, "pt": 25, "ro": 24, "se": 24, "si": 19,
    "sk": 24, "sm": 27, "tn": 24, "tr": 26, "va": 22,
}  # fmt: skip
# A card is embossed in fours, or 4-6-5 and 4-6-4; digits in pairs are telephone numbers.
_CARD = re.compile(
    r"(?<![0-9a-z+])(?:\d{13,19}|\d{4}([ .\-])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}([ .\-])\d{6}\2\d{4,5})(?![0-9a-z])"
)
_CARD_PREFIX = re.compile(
    r"4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}"
    r"|6(?:011|4[4-9]\d|5\d\d|2\d\d)\d{12,15}|35(?:2[89]|[3-8]\d)\d{12}|(?:50|5[6-9]|6\d)\d{11,17}"
)


def find_numbers(folded: str) -> Iterator[Spot]:
    """Yield each forbidden number of a folded text, with its place in it."""
    if not _MANY_DIGITS.search(folded):
        return
    for found in _NIR.finditer(folded):
        if _is_nir(found, folded):
            yield NoteCategory.NIR, found.start(), found.end()
    for found in _IBAN.finditer(folded):
        end = _iban_end(folded, found.start(), found[1])
        if end:
            yield NoteCategory.IBAN, found.start(), end
    for found in _CARD.finditer(folded):
        digits = re.sub(r"\D", "", found[0])
        if _CARD_PREFIX.fullmatch(digits) and passes_luhn(digits) and not _is_siret(digits):
            yield NoteCategory.CARD, found.start(), found.end()


def _is_nir(found: re.Match[str], folded: str) -> bool:
    month, department, key = int(found[3]), found[4], found[7]
    if month not in _NIR_MONTHS or department == "00" or "000" in (found[5], found[6]):
        return False
    number = int("".join((found[1], found[2], found[3], _CORSICA.get(department, department), found[5], found[6])))
    if key is not None:
        return 97 - number % 97 == int(key)
    # Thirteen digits bear no key: only a plain month and no word that announces goods.
    return month <= 12 and not _BARCODE.search(folded[: found.start()][-20:])


def _iban_end(folded: str, start: int, country: str) -> int:
    """Return where the account number that begins here ends, or 0."""
    wanted, taken, place = _IBAN_LENGTHS.get(country, 0), "", start
    while wanted and place < len(folded) and len(taken) < wanted:
        letter = folded[place]
        if letter.isascii() and letter.isalnum():
            taken += letter
        elif letter not in " -" or not folded[place - 1].isalnum():
            return 0
        place += 1
    if not wanted or len(taken) < wanted or (place < len(folded) and folded[place].isalnum()):
        return 0
    turned = "".join(str(int(letter, 36)) for letter in taken[4:] + taken[:4])
    return place if int(turned) % 97 == 1 else 0


def _is_siret(digits: str) -> bool:
    """A SIRET has the key of a card too, and begins with a SIREN that has its own."""
    return len(digits) == 14 and passes_luhn(digits[:9])
