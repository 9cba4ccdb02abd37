"""People of whatever letters, as an export writes them: for the tests of what comes back."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from app.accounts.roles import Role
from app.contacts.kinds import ContactCategory, ContactKind
from app.exchange.export_fields import exportable_fields
from app.exchange.export_rows import ExportedPerson
from app.register import CATALOGUE
from app.values.text import clean_line

TODAY = date(2026, 11, 27)
PHONES = (
    "+33612345678",
    "+33478000000",
    "+262262123456",
    "+590590123456",
    "+3225551212",
    "+41223334455",
    "+4915112345678",
)
FIELDS = exportable_fields(Role.OWNER, CATALOGUE)
LONGEST = {"given_name": 100, "family_name": 100, "organisation": 200, "job_title": 100, "address_line1": 200}
LONGEST |= {"address_line2": 200, "town": 100}

# What spreadsheets run, what tables cut at, what a vCard escapes, and letters of every size.
letters = st.sampled_from("=+-@＝＋－＠'\";,\\|\t aAéœÉ’«»–…0129()[]<>&_#") | st.characters(codec="utf-8")
starts = st.sampled_from(("", "=", "+", "-", "@", "'", "'=", "''+", "＝", '=HYPERLINK("x")', "_x000D_", "sep=;", "06"))


def line(longest: int) -> st.SearchStrategy[str]:
    return st.builds(lambda start, rest: clean_line(start + rest, longest), starts, st.text(letters, max_size=30))


def person_of(values: dict[str, Any], emails: tuple[str, ...], phones: tuple[str, ...]) -> ExportedPerson:
    held = {f"contact.{column}": value for column, value in values.items()}
    rest = {field.name: None for field in FIELDS if field.name not in held}
    return ExportedPerson(rest | held, emails, phones, ())


persons = st.builds(
    person_of,
    st.fixed_dictionaries(
        {column: line(longest) for column, longest in LONGEST.items()}
        | {
            "kind": st.sampled_from([one.value for one in ContactKind]),
            "category": st.sampled_from([one.value for one in ContactCategory]),
            "postcode": st.sampled_from(("", "01000", "69003", "2A004", "97400")),
            "country": st.sampled_from(("", "France", "Belgique", "Côte d’Ivoire")),
            "collected_on": st.dates(date(1990, 1, 1), TODAY),
            "last_inbound_on": st.none() | st.dates(date(1990, 1, 1), TODAY),
        }
    ),
    st.lists(
        st.from_regex(r"[a-z][a-z0-9+]{0,8}@[a-z]{2,8}\.fr", fullmatch=True), min_size=1, max_size=3, unique=True
    ).map(tuple),
    st.lists(st.sampled_from(PHONES), max_size=2, unique=True).map(tuple),
)
