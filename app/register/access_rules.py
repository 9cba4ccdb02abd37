"""What may a cell of the grid become? Pure rules (REG-06, RGPD art. 5(1)(f), 24 and 32).

Some fields are read together or not at all: a usage says nothing without its address. They follow the one that leads them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.accounts.closed_keys import HOLDERS
from app.accounts.roles import ROLE_PERMISSIONS, Permission, Role
from app.register.access_kinds import Access, Sensitivity
from app.register.field_entry import FieldEntry

STREET, POSTCODE, TOWN, COUNTRY = "contact.address_line1", "contact.postcode", "contact.town", "contact.country"
EMAIL, PHONE, HISTORY = "contact_email.value", "contact_phone.e164", "interaction.note"
CONTRACTS, SALES, FILES, FOLLOW_UPS = "contract.label", "sale.sold_on", "attachment.content", "follow_up.kind"
LINKS, TAGS, ORIGIN = "affiliation.organisation_id", "contact_tag.tag_id", "contact.source_kind"
ADDRESS = (STREET, POSTCODE, TOWN, COUNTRY)

# Without them nobody knows who is in front of them, nor what the law lets one say to that person.
NAMING = frozenset(f"contact.{column}" for column in ("given_name", "family_name", "organisation", "kind", "category"))
_ALONE = ("job_title", "siret", "age_group", "relationship_ended_on", "last_inbound_on", "retention_due_on")
_DATES_OF_ORIGIN = ("collected_on", "informed_on")
GOVERNED = NAMING | {
    *ADDRESS,
    *(EMAIL, PHONE, HISTORY, CONTRACTS, SALES, FILES, FOLLOW_UPS, LINKS, TAGS, ORIGIN),
    *(f"contact.{column}" for column in (*_ALONE, *_DATES_OF_ORIGIN)),
}
_FOLLOWING_TABLES = {
    "contact_email": EMAIL,
    "contact_phone": PHONE,
    "contact_address": STREET,
    "affiliation": LINKS,
    "field_origin": ORIGIN,
    "interaction": HISTORY,
    "follow_up": FOLLOW_UPS,
    "contract": CONTRACTS,
    "renewal_notice": CONTRACTS,
    "sale": SALES,
    "attachment": FILES,
}
_FOLLOWING_FIELDS = {
    "contact.address_label": STREET,
    "contact.address_line2": STREET,
    "contact.source_label": ORIGIN,
    "contact.source_row": ORIGIN,
    "contact.age_checked_on": "contact.age_group",
    "call_attempt.e164": PHONE,
}
# What one reads in it may be of health, of belief, or of a conflict: free text, whole documents, last wishes.
_HIGH = frozenset({HISTORY, FILES, "evidence.content", "post_mortem_directive.body", "request_document.content"})
_CARE = frozenset({"contact.age_group", "contact.deceased_on", "consent_event.guardian", PHONE})
_WRITERS = frozenset(role for role in Role if Permission.EDIT_CONTACTS in ROLE_PERMISSIONS[role])
# Whoever answers the requests of persons must be able to read what was held on them.
ANSWERABLE = frozenset(role for role in Role if Permission.ANSWER_REQUEST in ROLE_PERMISSIONS[role])


def leader_of(name: str) -> str:
    """Return the field whose access another follows, itself where it leads."""
    if name in GOVERNED:
        return name
    return _FOLLOWING_FIELDS.get(name) or _FOLLOWING_TABLES.get(name.partition(".")[0], name)


def is_governed(field: FieldEntry) -> bool:
    """Say whether a field has cells of its own that may be changed; of the others the program's duties decide."""
    return field.is_own or field.name in GOVERNED


def sensitivity_of(field: FieldEntry) -> Sensitivity:
    """Return with how much care a field is handled."""
    if field.is_own:
        return field.own_care
    if leader_of(field.name) in _HIGH or field.name in _HIGH:
        return Sensitivity.HIGH
    return Sensitivity.CARE if leader_of(field.name) in _CARE or field.name in _CARE else Sensitivity.ORDINARY


def access_in(field: FieldEntry, role: Role) -> Access:
    """Return what an entry lets a role do."""
    if role in field.writable_by:
        return Access.WRITE
    return Access.READ if role in field.readable_by else Access.NONE


def choices_for(field: FieldEntry, role: Role) -> tuple[Access, ...]:
    """Return what the cell of a field that ships so may be, the least first; one alone where it cannot change.

    Who answers the requests of persons must be able to read and to correct what is held on them: their cells stay, and of an
    own field the controller reads at least. A field closed by a key is read by all who hold it, and by nobody else. What names a person is taken from nobody; nobody writes what the program writes by
    itself, nor with a role that edits no contacts.
    """
    if not is_governed(field) or (role in ANSWERABLE and not field.is_own):
        return (access_in(field, role),)
    if field.is_closed:
        return (Access.READ, Access.WRITE) if role in HOLDERS else (Access.NONE,)
    found = [Access.NONE, Access.READ, Access.WRITE]
    if field.name in NAMING or role is Role.CONTROLLER:
        found.remove(Access.NONE)
    if role not in _WRITERS or not (field.writable_by or field.is_own):
        found.remove(Access.WRITE)
    return tuple(found)


def needs_reason(field: FieldEntry, wanted: Mapping[Role, Access]) -> bool:
    """Say whether a field of the highest care would be open to every role: that is written down, or not done."""
    return sensitivity_of(field) is Sensitivity.HIGH and all(access.reads for access in wanted.values())


def with_cells(field: FieldEntry, cells: Iterable[tuple[Role, Access]]) -> tuple[frozenset[Role], frozenset[Role]]:
    """Return who reads and who writes a field once some cells have these values."""
    wanted = {role: access_in(field, role) for role in Role} | dict(cells)
    readers = frozenset(role for role, access in wanted.items() if access.reads)
    return readers, frozenset(role for role, access in wanted.items() if access.writes)
