"""Read the business's own fields: what is said of each, whether it is in use, and how many contacts have a value in it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.accounts.roles import Permission, Role
from app.clock import BUSINESS_ZONE
from app.contacts.kinds import LawfulBasis
from app.register.own_kinds import Lacking, OwnFieldDraft, OwnFieldKind
from app.register.own_rules import is_searched, lacking
from app.workspace import UnitOfWork
from db.tables import OwnField, OwnValue, SettingFactChange
from resources import wording

# The field that the program ships, off: it is no row of the file before somebody says why it is needed (REG-04).
SHIPPED_BIRTH = 0


@dataclass(frozen=True, slots=True)
class OwnFieldView:
    """One field as it stands; ``is_sensitive`` where its name was kept though it may be of sensitive data."""

    id: int
    said: OwnFieldDraft
    is_active: bool
    is_sensitive: bool
    values: int = 0

    @property
    def label(self) -> str:
        """The field's name."""
        return self.said.label

    @property
    def kind(self) -> OwnFieldKind:
        """What it holds."""
        return self.said.kind

    @property
    def is_shipped(self) -> bool:
        """Say whether it is the date of birth that nobody asked for yet."""
        return self.id == SHIPPED_BIRTH

    @property
    def is_searched(self) -> bool:
        """Say whether typing a value finds its contact."""
        return self.is_active and not self.said.is_closed and is_searched(self.kind, self.said.readable_by)

    @property
    def lacking(self) -> tuple[Lacking, ...]:
        """What must still be said before it may be used."""
        return lacking(self.said)

    def is_readable_by(self, role: Role) -> bool:
        """Say whether the role is shown its values."""
        return self.is_active and role in self.said.readable_by

    def is_writable_by(self, role: Role) -> bool:
        """Say whether the role is asked for its values."""
        return self.is_active and role in self.said.writable_by


@dataclass(frozen=True, slots=True)
class FormerLabel:
    """A name that a field had, and until which day."""

    label: str
    until: date


def shipped_birth_field() -> OwnFieldView:
    """Return the date of birth as it ships: off, without a precision and without a purpose (REG-04)."""
    draft = OwnFieldDraft(wording("own_fields.shipped.birth"), OwnFieldKind.BIRTH)
    return OwnFieldView(SHIPPED_BIRTH, draft, is_active=False, is_sensitive=False)


def read_own_fields(uow: UnitOfWork) -> tuple[OwnFieldView, ...]:
    """Return every field with the count of its values, those in use first; the shipped date of birth while nobody made one."""
    uow.account.require(Permission.EDIT_PURPOSES)
    counted = select(OwnValue.own_field_id, func.count()).group_by(OwnValue.own_field_id)
    counts: dict[int, int] = {row[0]: row[1] for row in uow.session.execute(counted)}
    found = all_own_fields(uow.session, counts)
    return found if any(one.kind.is_birth for one in found) else (*found, shipped_birth_field())


def all_own_fields(session: Session, counts: dict[int, int] | None = None) -> tuple[OwnFieldView, ...]:
    """Return every field, those in use first, in the order of the form."""
    order = (OwnField.is_active.desc(), OwnField.position, OwnField.id)
    known = counts or {}
    return tuple(_view(row, known.get(row.id, 0)) for row in session.scalars(select(OwnField).order_by(*order)))


def form_fields(uow: UnitOfWork) -> tuple[OwnFieldView, ...]:
    """Return the fields in use that the account's role may write, in the order of the form."""
    uow.account.require(Permission.READ_CONTACTS)
    return tuple(one for one in all_own_fields(uow.session) if one.is_writable_by(uow.account.role))


def shown_fields(uow: UnitOfWork) -> tuple[OwnFieldView, ...]:
    """Return the fields in use that the account's role may read; the others do not exist for it (REG-06)."""
    uow.account.require(Permission.READ_CONTACTS)
    return tuple(one for one in all_own_fields(uow.session) if one.is_readable_by(uow.account.role))


def former_labels(uow: UnitOfWork, field_id: int) -> tuple[FormerLabel, ...]:
    """Return the names that a field had, the latest first."""
    uow.account.require(Permission.EDIT_PURPOSES)
    row = uow.session.get(OwnField, field_id)
    if row is None:
        return ()
    # The number of a field that was deleted may serve another.
    its_own = SettingFactChange.changed_at >= row.created_at
    rows = uow.session.execute(
        select(SettingFactChange.facts, SettingFactChange.changed_at)
        .where(SettingFactChange.subject == subject_of(field_id), its_own)
        .order_by(SettingFactChange.id.desc())
    )
    found, later = [], row.label
    for facts, changed_at in rows:
        label = json.loads(facts)["label"]
        if label != later:
            found.append(FormerLabel(label, _day(changed_at)))
            later = label
    return tuple(found)


def subject_of(field_id: int) -> str:
    """Return the name under which what was said of a field is kept when it changes."""
    return f"own_field:{field_id}"


def roles_of(stored: str) -> frozenset[Role]:
    """Read a stored list of roles; one that a later version added is left out."""
    return frozenset(Role(name) for name in json.loads(stored or "[]") if name in set(Role))


def stored_roles(roles: Iterable[Role]) -> str:
    """Return roles as they are stored."""
    return json.dumps(sorted(role.value for role in roles))


def kind_of(stored: str) -> OwnFieldKind:
    """Read a stored kind; what a later version added is read as text."""
    return OwnFieldKind(stored) if stored in set(OwnFieldKind) else OwnFieldKind.TEXT


def _view(row: OwnField, values: int) -> OwnFieldView:
    said = OwnFieldDraft(
        label=row.label,
        kind=kind_of(row.kind),
        choices=tuple(json.loads(row.choices or "[]")),
        purpose=row.purpose,
        lawful_basis=LawfulBasis(row.lawful_basis) if row.lawful_basis else None,
        necessity=row.necessity,
        is_required=row.is_required,
        retention_months=row.retention_months,
        readable_by=roles_of(row.readable_by),
        writable_by=roles_of(row.writable_by),
        confirms_words=row.is_sensitive,
        is_closed=bool(row.closed_as),
    )
    return OwnFieldView(row.id, said, row.is_active, row.is_sensitive, values)


def _day(instant: datetime) -> date:
    return instant.astimezone(BUSINESS_ZONE).date()
