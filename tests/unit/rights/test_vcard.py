"""The vCard 4.0 is read back by two libraries with every value, whatever letters it holds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar.parser import Contentlines, split_on_unescaped_comma, split_on_unescaped_semicolon

from app.rights.holdings import HeldRow
from app.rights.person_card import PersonCard, card_of
from app.rights.vcard import vcard
from app.values.text import clean_text

SUBJECT = "0f8fad5bd9cb469fa16570867728950e"
MADE_AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
EMAILS = ("eloise@exemple.fr", "e.martin+pro@exemple.fr")
PHONES = ("+33612345678", "+33478000000")

# What the book may hold, and line ends beside: « ; », « , », « \ », accents, letters of four octets.
texts = st.text(st.sampled_from("aé;,\\nN:\"'\n 😀œ漢") | st.characters(codec="utf-8"), max_size=90).map(clean_text)
filled = texts.filter(bool)


def card(**fields: str) -> PersonCard:
    values = {"kind": "professional"} | fields
    rows = [
        HeldRow("contact", 1, dict(values)),
        *(HeldRow("contact_email", number, {"value": email}) for number, email in enumerate(EMAILS)),
        *(HeldRow("contact_phone", number, {"e164": phone}) for number, phone in enumerate(PHONES)),
        HeldRow("consent_form", 1, {"language": "fr"}),
    ]
    return card_of(rows, SUBJECT, fields.get("family_name") or "Martin", MADE_AT)


def lines_of(content: bytes) -> dict[str, list[tuple[dict[str, object], str]]]:
    """What icalendar's own reader finds: the parameters and the raw value of each line, by name."""
    found: dict[str, list[tuple[dict[str, object], str]]] = {}
    for line in Contentlines.from_ical(content):
        if line:
            name, _, value = line.partition(":")
            if ";" in name:
                name, parameters, value = line.raw_parts()
            else:
                parameters = {}
            found.setdefault(name, []).append((dict(parameters), value))
    return found


def parts(raw: str) -> list[str]:
    return split_on_unescaped_semicolon(raw)


def one_text(raw: str) -> str:
    (text,) = split_on_unescaped_comma(raw)
    return text


def test_a_card_is_written_as_the_rfc_shows_it() -> None:
    written = vcard(
        card(
            given_name="Éloïse",
            family_name="Martin",
            organisation="Lumière; Fils",
            job_title="Gérante",
            address_line1="3, rue du Port",
            address_line2="Bât. A",
            postcode="69003",
            town="Lyon",
            country="France",
        )
    ).decode()
    assert written.splitlines() == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID:urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e",
        "ADR;TYPE=work:;;3\\, rue du Port,Bât. A;Lyon;;69003;France",
        "EMAIL;PREF=1;TYPE=work:eloise@exemple.fr",
        "EMAIL;TYPE=work:e.martin+pro@exemple.fr",
        "FN:Martin",
        "LANG:fr",
        "N:Martin;Éloïse;;;",
        "ORG:Lumière\\; Fils",
        "REV:20261123T090000Z",
        "TEL;PREF=1;TYPE=work,cell,text;VALUE=uri:tel:+33612345678",
        "TEL;TYPE=work,voice;VALUE=uri:tel:+33478000000",
        "TITLE:Gérante",
        "END:VCARD",
    ]


@pytest.mark.rule("DSR-10")
@given(family=filled, given_name=texts, organisation=texts, title=texts, street=texts, more=texts, town=texts)
def test_both_readers_find_every_value(
    family: str, given_name: str, organisation: str, title: str, street: str, more: str, town: str
) -> None:
    content = vcard(
        card(
            family_name=family,
            given_name=given_name,
            organisation=organisation,
            job_title=title,
            address_line1=street,
            address_line2=more,
            town=town,
        )
    )
    read = vobject.readOne(content.decode())
    lines = lines_of(content)

    assert (read.version.value, read.fn.value) == ("4.0", family)
    assert (read.n.value.family, read.n.value.given) == (family, given_name)
    assert one_text(lines["FN"][0][1]) == family
    assert parts(lines["N"][0][1]) == [family, given_name, "", "", ""]
    if organisation:
        assert read.org.value == [organisation]
        assert parts(lines["ORG"][0][1]) == [organisation]
    if title:
        assert read.title.value == one_text(lines["TITLE"][0][1]) == title
    filled_lines = [line for line in (street, more) if line]
    if filled_lines or town:
        address = read.adr.value
        streets = address.street if isinstance(address.street, list) else [address.street]
        assert [line for line in streets if line] == filled_lines
        assert address.city == town
        assert parts(lines["ADR"][0][1])[3] == town
    assert [line.value for line in read.email_list] == list(EMAILS)
    assert [value for _, value in lines["EMAIL"]] == list(EMAILS)
    assert [line.value for line in read.tel_list] == [f"tel:{phone}" for phone in PHONES]
    assert [value for _, value in lines["TEL"]] == [f"tel:{phone}" for phone in PHONES]
    assert lines["TEL"][0][0]["VALUE"] == "uri"
    assert lines["EMAIL"][0][0]["TYPE"] == "work"


@given(family=filled, given_name=texts, organisation=texts, title=texts, street=filled, more=texts, town=texts)
def test_the_older_version_says_the_same(
    family: str, given_name: str, organisation: str, title: str, street: str, more: str, town: str
) -> None:
    fields = {"family_name": family, "given_name": given_name, "organisation": organisation, "job_title": title}
    content = vcard(card(**fields, address_line1=street, address_line2=more, town=town), "3.0", ("Lyon; nord", "amis"))
    read = vobject.readOne(content.decode())

    assert (read.version.value, read.fn.value) == ("3.0", family)
    assert (read.n.value.family, read.n.value.given) == (family, given_name)
    assert (read.adr.value.street, read.adr.value.extended, read.adr.value.city) == (street, more, town)
    assert [line.value for line in read.email_list] == list(EMAILS)
    assert [line.value for line in read.tel_list] == list(PHONES)
    assert read.tel_list[0].params["TYPE"] == ["WORK", "CELL", "PREF"]
    assert read.categories.value == ["Lyon; nord", "amis"]
    if organisation:
        assert read.org.value == [organisation]


@given(name=filled)
def test_no_line_is_longer_than_75_octets_and_none_breaks_a_letter(name: str) -> None:
    content = vcard(card(family_name=name * 3, organisation="é" * 60))
    assert content.endswith(b"\r\n")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


def test_what_is_not_known_is_not_told() -> None:
    written = vcard(card_of([HeldRow("contact", 1, {"family_name": "Roy"})], SUBJECT, "Roy", MADE_AT)).decode()
    assert {line.split(":")[0] for line in written.splitlines()} == {"BEGIN", "VERSION", "UID", "REV", "FN", "N", "END"}
