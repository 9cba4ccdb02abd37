"""The quick writing of ordinary French numbers is the library's own."""

import phonenumbers
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat

from app.values import PhoneNumber


@given(st.from_regex(r"\+33[1-9][0-9]{8}", fullmatch=True))
def test_as_the_library_writes_it(e164: str) -> None:
    expected = phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.NATIONAL)
    number = PhoneNumber(e164)
    if number.region == "FR":
        assert number.national == expected


def test_ordinary_foreign_and_overseas_numbers() -> None:
    assert PhoneNumber("+33612345678").national == "06 12 34 56 78"
    assert PhoneNumber("+33892701239").national == "0 892 70 12 39"
    assert PhoneNumber("+3225551234").national == "+32 2 555 12 34"
    assert PhoneNumber("+262692123456").national == "0692 12 34 56"
