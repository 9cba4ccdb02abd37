"""Typed values that everything entering becomes, once, at the edge."""

from app.values.contact_means import EmailAddress, PhoneNumber
from app.values.dates import parse_french_date
from app.values.errors import InvalidDate, InvalidEmail, InvalidPhone, InvalidPostcode, InvalidSiret
from app.values.postcode import parse_postcode
from app.values.siret import Siret
from app.values.text import clean_text, fold, folded_words

__all__ = [
    "EmailAddress",
    "InvalidDate",
    "InvalidEmail",
    "InvalidPhone",
    "InvalidPostcode",
    "InvalidSiret",
    "PhoneNumber",
    "Siret",
    "clean_text",
    "fold",
    "folded_words",
    "parse_french_date",
    "parse_postcode",
]
