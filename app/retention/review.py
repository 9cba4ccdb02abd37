"""What is due, what will be soon, and what waits for an answer; then what the person decides, one contact at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.contacts.derived import refresh_derived
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import contact_of, record_interaction
from app.journal import Action, record
from app.messaging.record_objection import honour_objection
from app.retention.due_lines import DueLine, TermFacts, read_due_lines
from app.retention.errors import (
    AnswerDayRefused,
    AskedAlready,
    InquiryForbidden,
    NoAddress,
    NoRunningContract,
)
from app.retention.inquiry_facts import read_inquiry_facts
from app.retention.inquiry_rules import InquiryFacts, inquiry_means, inquiry_obstacle
from app.retention.kinds import DueFilter, InquiryMeans, InquiryObstacle, RetentionChoice
from app.retention.running_contracts import running_contracts, runs
from app.retention.schedule import answer_due
from app.rights.open_requests import OPEN_STATUSES
from app.workspace import UnitOfWork
from db.tables import Contact, Contract, RetentionDecision, RetentionInquiry, SubjectRequest

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from app.journal.chain import JsonScalar

_WITHIN = {
    DueFilter.DUE: timedelta(0),
    DueFilter.WITHIN_30: timedelta(days=30),
    DueFilter.WITHIN_90: timedelta(days=90),
}


@dataclass(frozen=True, slots=True)
class RetentionCounts:
    """The figures of the start screen."""

    due: int
    within_30: int
    within_90: int
    waiting: int
    unanswered: int


def count_due(uow: UnitOfWork) -> RetentionCounts:
    """Count by index, whatever the size of the book."""
    today = uow.clock.today()

    def until(first: date | None, last: date) -> int:
        statement = select(func.count()).select_from(Contact).where(Contact.retention_due_on <= last)
        if first is not None:
            statement = statement.where(Contact.retention_due_on > first)
        return uow.session.scalar(statement) or 0

    open_inquiries = select(func.count()).select_from(RetentionInquiry).where(RetentionInquiry.answered_on.is_(None))
    return RetentionCounts(
        due=until(None, today),
        within_30=until(today, today + timedelta(days=30)),
        within_90=until(today + timedelta(days=30), today + timedelta(days=90)),
        waiting=uow.session.scalar(open_inquiries) or 0,
        unanswered=uow.session.scalar(open_inquiries.where(RetentionInquiry.answer_due_on < today)) or 0,
    )


def list_due(uow: UnitOfWork, *, which: DueFilter = DueFilter.DUE, offset: int = 0, limit: int = 200) -> list[DueLine]:
    """Return a window of what a filter lists, the oldest term first."""
    uow.account.require(Permission.REVIEW_RETENTION)
    rows = uow.session.execute(
        select(Contact.id, Contact.retention_due_on, Contact.last_inbound_on, Contact.collected_on)
        .where(_is_listed(which, uow.clock.today()))
        .order_by(Contact.retention_due_on, Contact.id)
        .offset(offset)
        .limit(limit)
    )
    terms = {row.id: TermFacts(row.retention_due_on, row.last_inbound_on, row.collected_on) for row in rows}
    return read_due_lines(uow, terms)


def _is_listed(which: DueFilter, today: date) -> ColumnElement[bool]:
    if which in _WITHIN:
        return Contact.retention_due_on <= today + _WITHIN[which]
    if which is DueFilter.KEPT:
        kept = select(RetentionDecision.contact_id).join(Contract, Contract.id == RetentionDecision.contract_id)
        return Contact.id.in_(kept.where(runs(today)))
    if which in (DueFilter.ASKED, DueFilter.UNANSWERED):
        waiting = select(RetentionInquiry.contact_id).where(RetentionInquiry.answered_on.is_(None))
        if which is DueFilter.UNANSWERED:
            waiting = waiting.where(RetentionInquiry.answer_due_on < today)
        return Contact.id.in_(waiting)
    due = Contact.retention_due_on <= today + _WITHIN[DueFilter.WITHIN_90]
    if which is DueFilter.FROZEN:
        return due & Contact.restricted_since.is_not(None)
    asking = select(SubjectRequest.contact_id).where(SubjectRequest.status.in_(OPEN_STATUSES))
    return due & Contact.id.in_(asking.where(SubjectRequest.contact_id.is_not(None)))


def ask_once(uow: UnitOfWork, contact_id: int, means: InquiryMeans | None = None, document_sha256: str = "") -> int:
    """Note that the one question was put; until answered, nothing else may be sent (RET-06).

    ``means`` is the first there is where none is named; the fingerprint is of the letter or draft. Raises AskedAlready,
    NoAddress, InquiryForbidden.
    """
    uow.account.require(Permission.REVIEW_RETENTION)
    contact = contact_of(uow, contact_id)
    facts = read_inquiry_facts(uow, contact)
    _require_may_ask(facts)
    by = means or inquiry_means(facts)[0]
    if by not in inquiry_means(facts):
        raise NoAddress
    today = uow.clock.today()
    inquiry = RetentionInquiry(
        contact_id=contact_id,
        asked_on=today,
        answer_due_on=answer_due(today),
        asked_by=uow.account.id,
        means=by.value,
        document_sha256=document_sha256,
    )
    uow.session.add(inquiry)
    uow.session.flush()
    _note(uow, contact_id, RetentionChoice.ASK_ONCE)
    details: dict[str, JsonScalar] = {"inquiry": inquiry.id, "means": by.value, "sha256": document_sha256}
    record(uow, Action.RETENTION_ASKED, contact.subject_id, details)
    return inquiry.id


def _require_may_ask(facts: InquiryFacts) -> None:
    obstacle = inquiry_obstacle(facts)
    if obstacle is InquiryObstacle.ASKED_ALREADY:
        raise AskedAlready
    if obstacle is InquiryObstacle.NO_ADDRESS:
        raise NoAddress
    if obstacle is not None:
        raise InquiryForbidden(reason=obstacle.label)


def record_answer(uow: UnitOfWork, contact_id: int, *, wants_to_stay: bool, received_on: date | None = None) -> None:
    """Note the person's answer and the day it came, today where none is given; AnswerDayRefused.

    An explicit yes is their own act and starts the clock again from that day. A no leaves the term as it is, and objects to
    every message until then: whoever answers that they want no more must not be written to because the question is closed.
    """
    uow.account.require(Permission.REVIEW_RETENTION)
    today = uow.clock.today()
    day = received_on or today
    waiting = uow.session.scalars(
        select(RetentionInquiry).where(
            RetentionInquiry.contact_id == contact_id, RetentionInquiry.answered_on.is_(None)
        )
    ).all()
    if day > today or any(day < inquiry.asked_on for inquiry in waiting):
        raise AnswerDayRefused
    for inquiry in waiting:
        inquiry.answered_on, inquiry.wants_to_stay = day, wants_to_stay
    if wants_to_stay:
        noon = datetime.combine(day, time(12), BUSINESS_ZONE)
        when = uow.clock.now() if day == today else noon
        record_interaction(uow, contact_id, InteractionKind.POSITIVE_ANSWER, occurred_at=when)
    else:
        honour_objection(uow, contact_id, None)


def keep_for_contract(uow: UnitOfWork, contact_id: int, contract_id: int | None = None) -> None:
    """Keep a contact because a contract runs: the one named, else the one that runs longest; NoRunningContract."""
    uow.account.require(Permission.REVIEW_RETENTION)
    contact = contact_of(uow, contact_id)
    running = [one.id for one in running_contracts(uow, contact_id)]
    if not running or (contract_id is not None and contract_id not in running):
        raise NoRunningContract
    chosen = contract_id or running[0]
    refresh_derived(uow, contact)
    _note(uow, contact_id, RetentionChoice.KEEP_FOR_CONTRACT, chosen)
    details: dict[str, JsonScalar] = {"choice": RetentionChoice.KEEP_FOR_CONTRACT.value, "contract": chosen}
    record(uow, Action.RETENTION_DECIDED, contact.subject_id, details)


def _note(uow: UnitOfWork, contact_id: int, choice: RetentionChoice, contract_id: int | None = None) -> None:
    uow.session.add(
        RetentionDecision(
            contact_id=contact_id,
            choice=choice.value,
            contract_id=contract_id,
            decided_at=uow.clock.now(),
            decided_by=uow.account.id,
        )
    )
    uow.session.flush()
