"""The people who leave as other address books take them in: vCard, Google Contacts, HubSpot.

Each format has room for who a person is and how to reach them, among the fields that were chosen; the answers to « peut-on
la contacter ? » go as labels, or as columns of their own.
"""

from __future__ import annotations

from datetime import datetime
from typing import BinaryIO

from app.contacts.derived import display_name
from app.exchange.export_answers import AnswerWords
from app.exchange.export_fields import CARD_FIELDS
from app.exchange.export_rows import ExportedPerson, Outgoing
from app.exchange.export_tables import write_text
from app.rights.contact_tables import google_cells, google_headings
from app.rights.person_card import PersonCard, place_of
from app.rights.vcard import VCardVersion, vcard
from app.values import PhoneNumber
from app.values.text import inert_cell

_HUBSPOT = (
    *("First Name", "Last Name", "Email", "Phone Number", "Mobile Phone Number"),
    *("Company Name", "Job Title", "Street Address", "City", "Postal Code", "Country/Region"),
)


def write_cards(file: BinaryIO, outgoing: Outgoing, made_at: datetime, version: VCardVersion) -> None:
    """Write one vCard a person."""
    words = AnswerWords(outgoing.questions)
    file.writelines(vcard(_card(one, made_at), version, words.labels(one.answers)) for one in outgoing.people)


def write_google(file: BinaryIO, outgoing: Outgoing, made_at: datetime) -> None:
    """Write the file that Google Contacts imports."""
    emails, phones = max(1, outgoing.most_emails), max(1, outgoing.most_phones)
    words = AnswerWords(outgoing.questions)
    lines = (google_cells(_card(one, made_at), emails, phones, words.labels(one.answers)) for one in outgoing.people)
    write_text(file, google_headings(emails, phones), lines, delimiter=",", encoding="utf-8")


def write_hubspot(file: BinaryIO, outgoing: Outgoing, made_at: datetime) -> None:
    """Write the file that HubSpot imports, under the names of its own properties; it keeps one address a person."""
    first = (*_HUBSPOT, *(question.heading for question in outgoing.questions))
    words = AnswerWords(outgoing.questions)
    lines = ([*_hubspot_cells(_card(one, made_at)), *words.cells(one.answers)] for one in outgoing.people)
    write_text(file, first, lines, delimiter=",", encoding="utf-8")


def _hubspot_cells(card: PersonCard) -> list[str]:
    mobiles = [number for number in card.phones if PhoneNumber(number).is_mobile]
    others = [number for number in card.phones if number not in mobiles]
    street = ", ".join(card.street)
    cells = (card.given_name, card.family_name, card.emails[0] if card.emails else "")
    after = (card.organisation, card.job_title, street, card.town, card.postcode, card.country)
    return [
        *map(inert_cell, cells),
        *(next(iter(numbers), "") for numbers in (others, mobiles)),
        *map(inert_cell, after),
    ]


def _card(person: ExportedPerson, made_at: datetime) -> PersonCard:
    """Return the person as a card, without the id that the journal and the list of the erased know."""
    held = {name.partition(".")[2]: str(value or "") for name, value in person.values.items() if name in CARD_FIELDS}
    means = next(iter((*person.emails, *(PhoneNumber(number).national for number in person.phones))), "")
    names = (held.get("given_name", ""), held.get("family_name", ""), held.get("organisation", ""))
    kind = str(person.values.get("contact.kind") or "")
    return PersonCard(
        subject_id="",
        name=display_name(*names, means),
        made_at=made_at,
        given_name=names[0],
        family_name=names[1],
        organisation=names[2],
        job_title=held.get("job_title", ""),
        address_line1=held.get("address_line1", ""),
        address_line2=held.get("address_line2", ""),
        postcode=held.get("postcode", ""),
        town=held.get("town", ""),
        country=held.get("country", ""),
        emails=person.emails,
        phones=person.phones,
        languages=(),
        place=place_of(kind),
    )
