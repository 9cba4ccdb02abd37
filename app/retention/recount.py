"""Count the terms of a whole category under a rule, without opening each contact: for the preview and for the change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import ColumnElement, bindparam, func, select, update

from app.contacts.kinds import ContactCategory
from app.contacts.past_facts import keep_facts
from app.retention.in_force import schedule_in_force
from app.retention.lines import RetentionRule
from app.retention.schedule import RetentionFacts, term_of
from db.tables import Contact, Contract

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

OnProgress = Callable[[int, int], object]
_AT_ONCE = 2_000


class Recounted(NamedTuple):
    """A contact's term as it stands and as the rule would have it; a tuple, for there may be a hundred thousand."""

    contact_id: int
    before: date | None
    after: date | None


class _Likeness(NamedTuple):
    """What the terms of two contacts of a category may differ by."""

    collected_on: date
    sign_on: date | None
    relation_end: date | None
    contract_end: date | None
    has_running_contract: bool

    def facts(self, category: ContactCategory) -> RetentionFacts:
        """Return the same for the rule."""
        ends = [day for day in (self.relation_end, self.contract_end) if day is not None]
        return RetentionFacts(
            category, self.collected_on, self.sign_on, max(ends, default=None), self.has_running_contract
        )


def recount(
    uow: UnitOfWork, category: ContactCategory, rule: RetentionRule, on_progress: OnProgress = lambda done, total: None
) -> Iterator[Recounted]:
    """Return the term of every contact of the category under a rule, in the order of their ids."""
    chosen = Contact.category == category.value
    total = uow.session.scalar(select(func.count()).select_from(Contact).where(chosen)) or 0
    return _recounted(uow, chosen, category, rule, lambda done: on_progress(done, total))


def recount_as(uow: UnitOfWork, contact_ids: Sequence[int], category: ContactCategory) -> dict[int, Recounted]:
    """Return the terms that some contacts would have in a category by the schedule in force, by contact."""
    rule = schedule_in_force(uow.session).of_category(category)
    terms = _recounted(uow, Contact.id.in_(contact_ids), category, rule, lambda _done: None)
    return {one.contact_id: one for one in terms}


def _recounted(
    uow: UnitOfWork,
    chosen: ColumnElement[bool],
    category: ContactCategory,
    rule: RetentionRule,
    tell: Callable[[int], object],
) -> Iterator[Recounted]:
    ended, endless = _contracts(uow, chosen)
    rows = uow.session.execute(
        select(
            Contact.id,
            Contact.collected_on,
            Contact.last_inbound_on,
            Contact.relationship_ended_on,
            Contact.retention_due_on,
        )
        .where(chosen)
        .order_by(Contact.id)
    ).all()
    # Many share their days: a term is computed once for each likeness.
    known: dict[_Likeness, date | None] = {}
    for done, (contact_id, collected_on, sign_on, relation_end, before) in enumerate(rows):
        if done % _AT_ONCE == 0:
            tell(done)
        likeness = _Likeness(collected_on, sign_on, relation_end, ended.get(contact_id), contact_id in endless)
        if likeness not in known:
            known[likeness] = term_of(likeness.facts(category), rule)
        yield Recounted(contact_id, before, known[likeness])


def write_terms(uow: UnitOfWork, terms: list[Recounted], on_progress: OnProgress = lambda done, total: None) -> None:
    """Write the terms that change. What past decisions rested on is kept first, where a day already lived would read otherwise.

    A contact's edit date stays: nobody edited it.
    """
    today = uow.clock.today()
    changed = [one for one in terms if one.before != one.after]
    was_due = [one.contact_id for one in changed if _is_due(one.before, today) or _is_due(one.after, today)]
    for first in range(0, len(was_due), _AT_ONCE):
        on_progress(first, len(was_due))
        keep_facts(uow.session, was_due[first : first + _AT_ONCE], uow.clock.now(), uow.keys.fingerprint)
    statement = update(Contact).where(Contact.id == bindparam("of")).values(retention_due_on=bindparam("day"))
    connection = uow.session.connection()
    for first in range(0, len(changed), _AT_ONCE):
        on_progress(first, len(changed))
        part = changed[first : first + _AT_ONCE]
        connection.execute(statement, [{"of": one.contact_id, "day": one.after} for one in part])
    uow.session.expire_all()


def _is_due(term: date | None, today: date) -> bool:
    return term is not None and term <= today


def _contracts(uow: UnitOfWork, chosen: ColumnElement[bool]) -> tuple[dict[int, date], set[int]]:
    """Return the last end of each contact's contracts, and who has one without an end."""
    theirs = select(Contract.contact_id, func.max(Contract.ended_on)).join(Contact, Contact.id == Contract.contact_id)
    ended = theirs.where(chosen, Contract.ended_on.is_not(None))
    endless = (
        select(Contract.contact_id)
        .join(Contact, Contact.id == Contract.contact_id)
        .where(chosen, Contract.ended_on.is_(None))
    )
    rows = uow.session.execute(ended.group_by(Contract.contact_id))
    last = {row[0]: row[1] for row in rows if row[1] is not None}
    return last, set(uow.session.scalars(endless))
