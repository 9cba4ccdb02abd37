"""Whose data leave: what a search finds, contacts chosen one by one, or the members of a list.

A frozen record may only be kept (RGPD art. 18(2)): it leaves for nobody, not even for those who answer requests.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.contacts.read_contact import ContactQuery
from app.messaging.audience import chunks
from app.messaging.mailing_list import members_of
from app.workspace import UnitOfWork
from db.search import find_contacts
from db.tables import Contact


@dataclass(frozen=True, slots=True)
class ExportScope:
    """The contacts chosen, else the members of the list, else all that the query finds."""

    query: ContactQuery = field(default_factory=ContactQuery)
    chosen: tuple[int, ...] = ()
    list_id: int | None = None


@dataclass(frozen=True, slots=True)
class ScopeCount:
    """How many people would leave, and how many stay because their record is frozen."""

    people: int
    frozen: int


def people_of(uow: UnitOfWork, scope: ExportScope) -> tuple[list[int], int]:
    """Return the ids of those who may leave, in the order of names, and how many frozen records stay."""
    uow.account.require(Permission.EXPORT_CONTACTS)
    if scope.chosen or scope.list_id is not None:
        ids = list(scope.chosen) or members_of(uow, scope.list_id or 0)
        found = [row for some in chunks(ids) for row in uow.session.execute(_ORDERED.where(Contact.id.in_(some)))]
        free = sorted((row.sort_name, row.id) for row in found if row.restricted_since is None)
        return [contact_id for _, contact_id in free], len(found) - len(free)
    wanted = scope.query.as_filter(uow)
    everyone = uow.session.scalar(select(func.count()).select_from(Contact)) or 0
    found_ids = find_contacts(uow.session, replace(wanted, hides_restricted=True), limit=everyone)
    seen = (
        find_contacts(uow.session, replace(wanted, hides_restricted=False), limit=everyone) if _any_frozen(uow) else ()
    )
    return found_ids, max(0, len(seen) - len(found_ids))


def named_by(uow: UnitOfWork, scope: ExportScope) -> list[int]:
    """Return whoever a scope names, to be decided on one by one: frozen records too, where the account may see them."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    if scope.chosen:
        return list(scope.chosen)
    if scope.list_id is not None:
        return members_of(uow, scope.list_id)
    everyone = uow.session.scalar(select(func.count()).select_from(Contact)) or 0
    return find_contacts(uow.session, scope.query.as_filter(uow), limit=everyone)


def count_scope(uow: UnitOfWork, scope: ExportScope) -> ScopeCount:
    """Count who would leave, before anything is written."""
    ids, frozen = people_of(uow, scope)
    return ScopeCount(len(ids), frozen)


_ORDERED = select(Contact.id, Contact.sort_name, Contact.restricted_since)


def _any_frozen(uow: UnitOfWork) -> bool:
    return uow.session.scalar(select(Contact.id).where(Contact.restricted_since.is_not(None)).limit(1)) is not None
