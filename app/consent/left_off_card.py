"""What somebody wrote on the site and the card chosen for them lacks: recording an answer adds nothing to a card that exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.contacts.relationship import contact_of
from app.contacts.write_contact import draft_of
from app.register.field_access import access_of
from app.values import fold
from resources import wording

if TYPE_CHECKING:
    from app.consent.web_answer_reading import TypedPerson
    from app.workspace import UnitOfWork


def say_left_off(uow: UnitOfWork, person: TypedPerson, contact_id: int) -> str:
    """Return the sentence that names what the card lacks, empty where it lacks nothing or the account may not read it.

    A card may be shared or be somebody else's, so that what was typed is added by whoever knows, never by the answer itself.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    card, access = draft_of(contact_of(uow, contact_id)), access_of(uow)
    lacking: list[str] = []
    if person.email and access.reads("contact_email.value"):
        held = {one.normalised for one in card.emails}
        lacking += [person.email.value] * (person.email.normalised not in held)
    if person.phone and access.reads("contact_phone.e164"):
        lacking += [person.phone.national] * (person.phone.e164 not in {one.e164 for one in card.phones})
    if person.address and access.reads("contact.address_line1"):
        lacking += [person.address] * (fold(person.address) != fold(card.address_line1))
    return wording("web_kit.remark.left_off", what=", ".join(lacking)) if lacking else ""
