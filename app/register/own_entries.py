"""The one catalogue with the business's own fields in it: whoever reads the catalogue for a given folder asks here.

A built-in field is a column; an own field is a row of ``own_field``, whose values stand in ``own_value``. In place of the two
generic lines that describe that table, each field has a line of its own: its purpose, basis, term and readers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.accounts.roles import Role
from app.contacts.kinds import LawfulBasis
from app.register.access_kinds import Sensitivity
from app.register.field_access import live_fields
from app.register.field_entry import DataCategory, ErasureRule, FieldEntry, FieldPurpose, RetentionFollows
from app.register.own_kinds import OwnFieldKind
from app.register.read_own_fields import OwnFieldView, all_own_fields
from db.tables import OwnField, OwnValue

OWN_VALUES = "own_value"
_COLUMN = "field_"
_NOBODY: frozenset[Role] = frozenset()


@dataclass(frozen=True, slots=True)
class OwnFieldEntry(FieldEntry):
    """An own field as the catalogue says it; ``own_months`` is its own term, zero where it leaves with the contact."""

    own_field_id: int
    kind: OwnFieldKind
    choices: tuple[str, ...]
    own_label: str
    own_purpose: str
    own_months: int
    is_sensitive: bool = False
    necessity: str = ""
    is_required: bool = False
    has_key: bool = False

    @property
    def is_own(self) -> bool:
        """Say that the business defined it."""
        return True

    @property
    def is_closed(self) -> bool:
        """Say whether its values are under a key of their own."""
        return self.has_key

    @property
    def own_care(self) -> Sensitivity:
        """The highest where its name may be of sensitive data, more than usual for a date of birth."""
        if self.is_sensitive:
            return Sensitivity.HIGH
        return Sensitivity.CARE if self.kind.is_birth else Sensitivity.ORDINARY

    @property
    def label(self) -> str:
        """The name that the business gave it."""
        return self.own_label

    @property
    def purpose_words(self) -> str:
        """Why it is held, in the business's words."""
        return self.own_purpose


def entries_with_own(session: Session, table: str | None = None, **flags: bool) -> tuple[FieldEntry, ...]:
    """Return the entries of the catalogue, as the grid now says who reads and writes them, and of the own fields.

    ``flags`` are boolean attributes with the values asked for.
    """
    own = own_entries(session)
    found: list[FieldEntry] = []
    for field in live_fields(session):
        if field.table != OWN_VALUES:
            found.append(field)
        elif not any(isinstance(one, OwnFieldEntry) for one in found):
            found.extend(own)
    return tuple(
        field
        for field in found
        if table in (None, field.table) and all(getattr(field, flag) is value for flag, value in flags.items())
    )


def own_entries(session: Session, role: Role | None = None) -> tuple[OwnFieldEntry, ...]:
    """Return the own fields that are in use or still hold values; with a role, those in use that it may read (REG-06)."""
    fields = all_own_fields(session)
    held = () if all(one.is_active for one in fields) else _held(session)
    in_use = (one for one in fields if one.is_active or one.id in held)
    return tuple(_entry(one) for one in in_use if role is None or one.is_readable_by(role))


def _held(session: Session) -> frozenset[int]:
    """Return the fields that hold values."""
    return frozenset(session.scalars(select(OwnField.id).where(exists().where(OwnValue.own_field_id == OwnField.id))))


def searched_values(session: Session, contact_ids: Iterable[int]) -> defaultdict[int, list[str]]:
    """Return, by contact, the values of the own fields that are found by their words."""
    searched = [field.own_field_id for field in own_entries(session) if field.searchable]
    found: defaultdict[int, list[str]] = defaultdict(list)
    if searched:
        wanted = select(OwnValue.contact_id, OwnValue.value).where(
            OwnValue.contact_id.in_(contact_ids), OwnValue.own_field_id.in_(searched)
        )
        for contact_id, value in session.execute(wanted.order_by(OwnValue.own_field_id)):
            found[contact_id].append(value)
    return found


def own_field_of(name: str) -> int | None:
    """Return the number of the own field that a catalogue name is of: « own_value.field_7 » gives 7."""
    table, _, column = name.partition(".")
    number = column.removeprefix(_COLUMN)
    return int(number) if table == OWN_VALUES and column.startswith(_COLUMN) and number.isdecimal() else None


def own_name(field_id: int) -> str:
    """Return the catalogue name of an own field."""
    return f"{OWN_VALUES}.{_COLUMN}{field_id}"


def _entry(field: OwnFieldView) -> OwnFieldEntry:
    """Describe a field; one that was switched off holds what it holds and is shown, searched, read in and let out no more."""
    said = field.said
    return OwnFieldEntry(
        table=OWN_VALUES,
        column=f"{_COLUMN}{field.id}",
        category=DataCategory.IDENTITY if field.kind.is_birth else DataCategory.RELATIONSHIP,
        purpose=FieldPurpose.OWN_FIELD,
        lawful_basis=said.lawful_basis or LawfulBasis.LEGITIMATE_INTEREST,
        retention=RetentionFollows.OWN_TERM if said.retention_months else RetentionFollows.CONTACT,
        readable_by=said.readable_by if field.is_active else _NOBODY,
        writable_by=said.writable_by if field.is_active else _NOBODY,
        searchable=field.is_searched,
        # A file of the import keeps what it replaced, and its lines, in the clear.
        importable=field.is_active and not said.is_closed,
        exportable=field.is_active,
        in_access_pack=True,
        provided_by_person=True,
        derived=False,
        erasure=ErasureRule.DELETED,
        own_field_id=field.id,
        kind=field.kind,
        choices=said.choices,
        own_label=field.label,
        own_purpose=said.purpose,
        own_months=said.retention_months or 0,
        is_sensitive=field.is_sensitive,
        necessity=said.necessity,
        is_required=said.is_required,
        has_key=said.is_closed,
    )
