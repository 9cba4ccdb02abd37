"""A person's card as vCard 4.0 (RFC 6350).

``vobject`` writes and escapes the properties; ``icalendar`` folds the lines, since the former counts letters where the
RFC counts octets.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING
from uuid import UUID

import vobject
from icalendar.parser import Contentlines

from app.values import PhoneNumber

if TYPE_CHECKING:
    from app.rights.person_card import PersonCard

_UNFOLDED = 1_000_000


def vcard(card: PersonCard) -> bytes:
    """Return the card: each property on lines of at most 75 octets; the language is told only where it is known."""
    written = vobject.vCard()
    written.add("version").value = "4.0"
    written.add("uid").value = UUID(hex=card.subject_id).urn
    written.add("rev").value = card.made_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    written.add("fn").value = _plain(card.name)
    written.add("n").value = vobject.vcard.Name(family=_plain(card.family_name), given=_plain(card.given_name))
    if card.organisation:
        written.add("org").value = [_plain(card.organisation)]
    if card.job_title:
        written.add("title").value = _plain(card.job_title)
    _add_means(written, card)
    if card.address_lines:
        address = vobject.vcard.Address(
            street=[_plain(line) for line in card.street],
            city=_plain(card.town),
            code=_plain(card.postcode),
            country=_plain(card.country),
        )
        _add(written, "adr", address, {"TYPE": [card.place]})
    for language in card.languages:
        _add(written, "lang", language, {})
    folded: bytes = Contentlines.from_ical(written.serialize(lineLength=_UNFOLDED)).to_ical()  # type: ignore[no-untyped-call]
    return folded


def _add_means(written: vobject.base.Component, card: PersonCard) -> None:
    """Add the addresses and numbers, the first of several as the preferred one."""
    for place, email in enumerate(card.emails):
        _add(written, "email", email, {"TYPE": [card.place], "PREF": _preferred(place, card.emails)})
    for place, number in enumerate(card.phones):
        uses = ["cell", "text"] if PhoneNumber(number).is_mobile else ["voice"]
        parameters = {"VALUE": ["uri"], "TYPE": [card.place, *uses], "PREF": _preferred(place, card.phones)}
        _add(written, "tel", f"tel:{number}", parameters)


def _preferred(place: int, means: tuple[str, ...]) -> list[str]:
    return ["1"] if place == 0 and len(means) > 1 else []


def _add(written: vobject.base.Component, name: str, value: object, parameters: dict[str, list[str]]) -> None:
    line = written.add(name)
    line.value = value
    filled = {key: [text for text in texts if text] for key, texts in parameters.items()}
    line.params.update({key: texts for key, texts in filled.items() if texts})


def _plain(text: str) -> str:
    """Return a text whose only line ends are those that a vCard can say."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
