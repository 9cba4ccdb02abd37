"""A contact at or near its term as the review lists it: why, and what else must be known before deciding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from sqlalchemy import select

from app.contacts.read_contact import ContactLine, read_lines
from app.formats import format_date
from app.retention.in_force import schedule_in_force
from app.retention.lines import RetentionRule, StartEvent
from app.retention.running_contracts import kept_for
from app.rights.kinds import RequestKind
from app.rights.open_requests import OPEN_STATUSES
from db.tables import RetentionInquiry, SubjectRequest
from resources import wording

if TYPE_CHECKING:
    from app.contacts.kinds import ContactCategory
    from app.workspace import UnitOfWork

NO_REMARK = "—"


@dataclass(frozen=True, slots=True)
class TermFacts:
    """The days from which a term was counted; ``due_on`` is none while a contract without end runs."""

    due_on: date | None
    last_inbound_on: date | None
    collected_on: date


@dataclass(frozen=True, slots=True)
class DueLine:
    """A contact at or near its term.

    ``asked_on`` and ``answer_due_on`` are of the question that waits, ``declined_on`` the day of a no; ``open_request`` is
    one that must be answered first (DSR-07), ``kept_for`` the contract chosen as the reason to keep.
    """

    contact: ContactLine
    due_on: date | None
    last_inbound_on: date | None
    collected_on: date
    asked_on: date | None
    answer_due_on: date | None
    why: str = ""
    declined_on: date | None = None
    open_request: RequestKind | None = None
    kept_for: str = ""

    @property
    def remark(self) -> str:
        """What else must be known, in a few words; a dash where nothing must."""
        told = []
        if self.open_request is not None:
            told.append(wording("retention.remark.request", kind=wording(f"rights.request_kind.{self.open_request}")))
        if self.contact.is_restricted:
            told.append(wording("retention.remark.frozen"))
        if self.asked_on is not None:
            told.append(wording("retention.remark.asked", until=format_date(self.answer_due_on)))
        if self.declined_on is not None:
            told.append(wording("retention.remark.declined", day=format_date(self.declined_on)))
        if self.kept_for:
            told.append(wording("retention.remark.kept", contract=self.kept_for))
        return " · ".join(told) or NO_REMARK


def why_due(category: ContactCategory, facts: TermFacts, rule: RetentionRule) -> str:
    """Say in a few words from what the term is counted: a sign, the collection, or the end of the relation (RET-01)."""
    named = wording(f"contacts.contact_category.{category.value}")
    sign = None if rule.start is StartEvent.COLLECTION else facts.last_inbound_on
    since = sign or facts.collected_on
    if facts.due_on is None:
        return wording("retention.why.contract", category=named)
    if facts.due_on > since + relativedelta(months=rule.months):
        return wording("retention.why.relation_end", category=named, months=rule.months)
    key = "collected" if sign is None else "last_sign"
    return wording(f"retention.why.{key}", category=named, day=format_date(since))


def read_due_lines(uow: UnitOfWork, terms: Mapping[int, TermFacts]) -> list[DueLine]:
    """Return the lines of some contacts, in the order given, in a fixed number of readings."""
    ids = list(terms)
    lines = {line.id: line for line in read_lines(uow, ids)}
    schedule = schedule_in_force(uow.session)
    asked, requests = _last_inquiries(uow, ids), _open_requests(uow, ids)
    kept = kept_for(uow.session, ids, uow.clock.today())
    found = []
    for contact_id, facts in terms.items():
        line = lines.get(contact_id)
        if line is None:
            continue
        inquiry = asked.get(contact_id)
        waits = inquiry is not None and inquiry.answered_on is None
        declined = inquiry is not None and inquiry.wants_to_stay is False
        found.append(
            DueLine(
                line,
                facts.due_on,
                facts.last_inbound_on,
                facts.collected_on,
                inquiry.asked_on if inquiry is not None and waits else None,
                inquiry.answer_due_on if inquiry is not None and waits else None,
                why_due(line.category, facts, schedule.of_category(line.category)),
                inquiry.answered_on if inquiry is not None and declined else None,
                requests.get(contact_id),
                kept.get(contact_id, ""),
            )
        )
    return found


def _last_inquiries(uow: UnitOfWork, ids: Sequence[int]) -> dict[int, RetentionInquiry]:
    rows = uow.session.scalars(
        select(RetentionInquiry).where(RetentionInquiry.contact_id.in_(ids)).order_by(RetentionInquiry.id)
    )
    return {row.contact_id: row for row in rows}


def _open_requests(uow: UnitOfWork, ids: Sequence[int]) -> dict[int, RequestKind]:
    rows = uow.session.execute(
        select(SubjectRequest.contact_id, SubjectRequest.kind)
        .where(SubjectRequest.contact_id.in_(ids), SubjectRequest.status.in_(OPEN_STATUSES))
        .order_by(SubjectRequest.due_on.desc(), SubjectRequest.id.desc())
    )
    return {row.contact_id: RequestKind(row.kind) for row in rows if row.contact_id is not None}
