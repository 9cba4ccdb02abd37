"""Which fields may leave, for a role: the catalogue says it, and what it forbids is absent (REG-06).

What belongs to the suppression list, the requests or the vault is exportable to nobody: no entry of theirs says so (RET-13).
"""

from __future__ import annotations

from collections.abc import Iterable

from app.accounts.roles import Role
from app.exchange.columns import ADDRESS_1, COLLECTED_ON, EMAIL, FAMILY_NAME, GIVEN_NAME, LAST_SIGN, ORGANISATION, PHONE
from app.exchange.export_errors import FieldForbidden, FieldsMissing
from app.exchange.export_kinds import FileFormat
from app.register import FieldEntry

_NAMING = frozenset({FAMILY_NAME, GIVEN_NAME, ORGANISATION, EMAIL, PHONE})
DATES = frozenset({COLLECTED_ON, LAST_SIGN, "contact.relationship_ended_on", "contact.retention_due_on"})
# What a business asks for in most cases; the rest is one tick away (RGPD art. 5(1)(c): no more than the purpose needs).
_USUAL = frozenset(
    {GIVEN_NAME, FAMILY_NAME, ORGANISATION, EMAIL, PHONE, ADDRESS_1}
    | {f"contact.{column}" for column in ("kind", "category", "address_line2", "postcode", "town", "country")}
)
# What an address book has room for.
CARD_FIELDS = frozenset(
    {GIVEN_NAME, FAMILY_NAME, ORGANISATION, EMAIL, PHONE, ADDRESS_1}
    | {f"contact.{column}" for column in ("job_title", "address_line2", "postcode", "town", "country")}
)
_IN_CARDS = CARD_FIELDS | {"contact.kind"}


def exportable_fields(role: Role, fields: Iterable[FieldEntry]) -> tuple[FieldEntry, ...]:
    """Return those of the live fields that leave and that the role may read, names first, the business's own ones last."""
    found = sorted(
        (field for field in fields if field.exportable and role in field.readable_by), key=lambda field: field.is_own
    )
    names = tuple(field for field in found if field.name in (FAMILY_NAME, GIVEN_NAME))
    return (*names, *(field for field in found if field not in names))


def usual_fields(role: Role, fields: Iterable[FieldEntry]) -> tuple[str, ...]:
    """Return the names of the fields that are proposed."""
    return tuple(field.name for field in exportable_fields(role, fields) if field.name in _USUAL)


def chosen_fields(role: Role, names: Iterable[str], fields: Iterable[FieldEntry]) -> tuple[FieldEntry, ...]:
    """Return the entries of the fields named, in the catalogue's order; FieldForbidden, FieldsMissing."""
    wanted = frozenset(names)
    found = tuple(field for field in exportable_fields(role, fields) if field.name in wanted)
    if len(found) != len(wanted):
        raise FieldForbidden
    if not _NAMING & wanted:
        raise FieldsMissing
    return found


def kept_fields(form: FileFormat, fields: tuple[FieldEntry, ...]) -> tuple[FieldEntry, ...]:
    """Return those of the fields that a format has room for; the kind tells an address book home from work."""
    return tuple(field for field in fields if field.name in _IN_CARDS) if form.is_fixed else fields
