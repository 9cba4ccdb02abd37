"""What of a card a role may read and write: the rest is left out before anybody sees it, and stays when they save (REG-06)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.contacts.derived import display_name, reachable_at
from app.register.access_errors import FieldClosed
from app.register.access_rules import ADDRESS, COUNTRY, EMAIL, ORIGIN, PHONE, POSTCODE, STREET, TOWN
from app.register.catalogue import entry
from app.register.field_access import access_of
from app.values import EmailAddress
from resources import wording

if TYPE_CHECKING:
    from app.contacts.write_contact import ContactDraft
    from app.register.access_kinds import RoleAccess
    from app.workspace import UnitOfWork
    from db.tables import Contact

_PLAIN = (
    *("kind", "category", "given_name", "family_name", "organisation", "job_title", "siret"),
    *("relationship_ended_on", "age_group"),
)
# The fields that a form asks for, and the catalogue's name of each.
_ASKED: Mapping[str, str] = {
    **{name: f"contact.{name}" for name in _PLAIN},
    "emails": EMAIL,
    "phones": PHONE,
    "address_label": "contact.address_label",
    "address_line1": STREET,
    "address_line2": "contact.address_line2",
    "postcode": POSTCODE,
    "town": TOWN,
    "country": COUNTRY,
}
# What the program writes by itself is read by the grid, and no form changes it.
_TOLD: Mapping[str, str] = {"source_kind": ORIGIN, "source_label": ORIGIN, "informed_on": "contact.informed_on"}


def readable_draft(draft: ContactDraft, access: RoleAccess) -> ContactDraft:
    """Return a card's fields without those that the role may not read."""
    blank = type(draft)()
    hidden = {name: getattr(blank, name) for name, field in {**_ASKED, **_TOLD}.items() if not access.reads(field)}
    usages = {means: said for means, said in draft.usages.items() if access.reads(_means_of(means))}
    return replace(draft, **hidden, usages=usages)


def writable_draft(before: ContactDraft, draft: ContactDraft, access: RoleAccess) -> ContactDraft:
    """Return what a form may write: a field that the role may not write stays as it was before.

    A form that leaves it out says nothing of it; FieldClosed where another value is given for it.
    """
    blank, kept, closed = type(draft)(), dict[str, Any](), list[str]()
    for name, field in _ASKED.items():
        if access.writes(field):
            continue
        kept[name] = getattr(before, name)
        if getattr(draft, name) not in (kept[name], getattr(blank, name)):
            closed.append(_label(field))
    if closed:
        raise FieldClosed(fields=", ".join(closed))
    usages = {means: said for means, said in draft.usages.items() if access.writes(_means_of(means))}
    return replace(draft, **kept, usages=usages)


def readable_means(uow: UnitOfWork, contact: Contact, *, with_address: bool = True) -> tuple[str, ...]:
    """Return the addresses and numbers of a contact that the account may read, as they are read; the postal one last."""
    access = access_of(uow)
    return reachable_at(
        contact,
        with_emails=access.reads(EMAIL),
        with_phones=access.reads(PHONE),
        with_address=with_address and access.reads(*ADDRESS),
    )


def readable_name(uow: UnitOfWork, contact: Contact) -> str:
    """Return a contact's name, else what the account may read of what they are reached at."""
    means = next(iter(readable_means(uow, contact, with_address=False)), "") or wording("data_map.said.nameless")
    return display_name(contact.given_name, contact.family_name, contact.organisation, means)


def _means_of(means: object) -> str:
    return EMAIL if isinstance(means, EmailAddress) else PHONE


def _label(field: str) -> str:
    table, _, column = field.partition(".")
    return entry(table, column).label
