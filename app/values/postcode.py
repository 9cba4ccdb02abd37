"""The form of a French postcode."""

from __future__ import annotations

import re

from app.values.errors import InvalidPostcode
from app.values.text import clean_line

_POSTCODE = re.compile(r"\d{5}")


def parse_postcode(text: str) -> str:
    """Return the five digits of a French postcode, known or not; InvalidPostcode where it is none, as 1000 for 01000."""
    cleaned = clean_line(text, 20)
    if _POSTCODE.fullmatch(cleaned) is None:
        raise InvalidPostcode(text=cleaned)
    return cleaned
