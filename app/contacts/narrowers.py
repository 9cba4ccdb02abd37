"""What a narrowing asks of the file: each field becomes one condition on contacts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import ColumnElement, Select, and_, func, null, or_, select, true

from app.consent.kinds import ConsentState
from app.consent.state_condition import state_narrower
from app.contacts.kinds import BasisState
from app.contacts.narrowing import FilterField, Narrowing
from app.errors import PermissionDenied
from app.register.field_access import access_of
from app.retention.kinds import RetentionState
from app.values import fold
from app.workspace import UnitOfWork
from db.search import Narrower
from db.tables import Contact, ContactLawfulBasis, ContactTag, Subscription
from db.towns import written_towns

_SOON, _LATER = timedelta(days=30), timedelta(days=90)


def narrowers_of(uow: UnitOfWork, narrowing: Narrowing) -> tuple[Narrower, ...]:
    """Return the conditions of a narrowing; PermissionDenied where it is about a field that the account may not read."""
    if not narrowing.is_readable_by(access_of(uow)):
        raise PermissionDenied
    return tuple(_narrower(uow, field, values) for field, values in narrowing.chosen)


def _narrower(uow: UnitOfWork, field: FilterField, values: tuple[str, ...]) -> Narrower:
    channel = field.channel
    if channel is not None:
        return state_narrower(channel, [ConsentState(value) for value in values], uow.clock.now())
    return _BY_FIELD[field](uow, values)


def _category(_uow: UnitOfWork, values: tuple[str, ...]) -> Narrower:
    return _in_order(Contact.category, values)


def _kind(_uow: UnitOfWork, values: tuple[str, ...]) -> Narrower:
    return _in_order(Contact.kind, values)


def _in_order(column: ColumnElement[str] | object, values: tuple[str, ...]) -> Narrower:
    """One value is read in the order of names from its own index; of several, the order of names is the only one."""
    if len(values) == 1:
        return Narrower(holds=column == values[0], is_in_order=True)  # type: ignore[arg-type]  # a column compares to a condition
    return Narrower(holds=func.coalesce(column, null()).in_(values))


def _list(_uow: UnitOfWork, values: tuple[str, ...]) -> Narrower:
    ids = [int(value) for value in values]
    among = select(Subscription.contact_id).where(Subscription.list_id.in_(ids), Subscription.unsubscribed_at.is_(None))
    return Narrower(holds=among.where(Subscription.contact_id == Contact.id).exists(), among=among)


def _tag(_uow: UnitOfWork, values: tuple[str, ...]) -> Narrower:
    among = select(ContactTag.contact_id).where(ContactTag.tag_id.in_([int(value) for value in values]))
    return Narrower(holds=among.where(ContactTag.contact_id == Contact.id).exists(), among=among)


def _town(uow: UnitOfWork, values: tuple[str, ...]) -> Narrower:
    """A town is meant however it is written: LYON and Lyon are one."""
    wanted = set(values)
    written = [town for town in written_towns(uow.session) if fold(town) in wanted]
    if len(written) == 1:
        return _in_order(Contact.town, (written[0],))
    among = select(Contact.id).where(Contact.town.in_(written))
    return Narrower(holds=func.coalesce(Contact.town, null()).in_(written), among=among)


def _owner(_uow: UnitOfWork, values: tuple[str, ...]) -> Narrower:
    if len(values) == 1:
        return Narrower(holds=Contact.owner_id == values[0], is_in_order=True)
    return Narrower(
        holds=func.coalesce(Contact.owner_id, null()).in_(values),
        among=select(Contact.id).where(Contact.owner_id.in_(values)),
    )


def _basis(_uow: UnitOfWork, values: tuple[str, ...]) -> Narrower:
    """Say who rests on a lawful basis, and who on none at all (REG-05)."""
    if set(values) == set(BasisState):
        return Narrower(holds=true())
    grounded = select(ContactLawfulBasis.contact_id).where(ContactLawfulBasis.contact_id == Contact.id).exists()
    holds = grounded if BasisState.RECORDED in values else ~grounded
    return Narrower(holds=holds, among=select(Contact.id).where(holds), is_slow=True)


def _term(uow: UnitOfWork, values: tuple[str, ...]) -> Narrower:
    """The states of ``retention_state``, as ranges of days."""
    states = [RetentionState(value) for value in values]
    among: Select[int] = select(Contact.id).where(or_(*(_near(uow, Contact.retention_due_on, one) for one in states)))
    unindexed = func.coalesce(Contact.retention_due_on, null())
    return Narrower(holds=or_(*(_near(uow, unindexed, one) for one in states)), among=among)


def _near(uow: UnitOfWork, due_on: object, state: RetentionState) -> ColumnElement[bool]:
    today = uow.clock.today()
    day: ColumnElement[object] = due_on  # type: ignore[assignment]  # a column, or a function of one
    ranges: dict[RetentionState, ColumnElement[bool]] = {
        RetentionState.DUE: day <= today,
        RetentionState.WITHIN_30: and_(day > today, day <= today + _SOON),
        RetentionState.WITHIN_90: and_(day > today + _SOON, day <= today + _LATER),
        RetentionState.KEPT: or_(day.is_(None), day > today + _LATER),
    }
    return ranges[state]


_BY_FIELD: dict[FilterField, Callable[[UnitOfWork, tuple[str, ...]], Narrower]] = {
    FilterField.CATEGORY: _category,
    FilterField.KIND: _kind,
    FilterField.LIST: _list,
    FilterField.TAG: _tag,
    FilterField.TOWN: _town,
    FilterField.OWNER: _owner,
    FilterField.TERM: _term,
    FilterField.BASIS: _basis,
}
