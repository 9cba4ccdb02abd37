"""What is due, what will be soon, and what waits for an answer; then what the person decides, one contact at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.contacts.derived import has_running_contract, refresh_derived
from app.contacts.kinds import InteractionKind
from app.contacts.read_contact import ContactLine, read_lines
from app.contacts.relationship import contact_of, record_interaction
from app.journal import Action, record
from app.retention.errors import AskedAlready, NoAddress, NoRunningContract
from app.retention.kinds import RetentionChoice
from app.retention.schedule import answer_due
from app.workspace import UnitOfWork
from db.tables import Contact, RetentionDecision, RetentionInquiry


@dataclass(frozen=True, slots=True)
class RetentionCounts:
    """The figures of the start screen."""

    due: int
    within_30: int
    within_90: int
    waiting: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class DueLine:
    """A contact at or near its term."""

    contact: ContactLine
    due_on: date
    last_inbound_on: date | None
    collected_on: date
    asked_on: date | None
    answer_due_on: date | None


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


def list_due(uow: UnitOfWork, *, within_days: int = 0, offset: int = 0, limit: int = 200) -> list[DueLine]:
    """Return a window of the contacts due within some days, the oldest term first."""
    uow.account.require(Permission.REVIEW_RETENTION)
    rows = uow.session.execute(
        select(Contact.id, Contact.retention_due_on, Contact.last_inbound_on, Contact.collected_on)
        .where(Contact.retention_due_on <= uow.clock.today() + timedelta(days=within_days))
        .order_by(Contact.retention_due_on, Contact.id)
        .offset(offset)
        .limit(limit)
    ).all()
    lines = {line.id: line for line in read_lines(uow, [row.id for row in rows])}
    asked = {
        inquiry.contact_id: inquiry
        for inquiry in uow.session.scalars(
            select(RetentionInquiry).where(
                RetentionInquiry.contact_id.in_(list(lines)), RetentionInquiry.answered_on.is_(None)
            )
        )
    }
    return [
        DueLine(
            lines[row.id],
            row.retention_due_on,
            row.last_inbound_on,
            row.collected_on,
            asked[row.id].asked_on if row.id in asked else None,
            asked[row.id].answer_due_on if row.id in asked else None,
        )
        for row in rows
        if row.retention_due_on is not None
    ]


def ask_once(uow: UnitOfWork, contact_id: int) -> int:
    """Note that the one question was put; until answered, nothing else may be sent (RET-06). AskedAlready, NoAddress."""
    uow.account.require(Permission.REVIEW_RETENTION)
    contact = contact_of(uow, contact_id)
    since = contact.last_inbound_on or contact.collected_on
    asked = select(RetentionInquiry.id).where(
        RetentionInquiry.contact_id == contact_id, RetentionInquiry.asked_on >= since
    )
    if uow.session.scalar(asked.limit(1)) is not None:
        raise AskedAlready
    if not (contact.emails or (contact.address_line1 and contact.town)):
        raise NoAddress
    today = uow.clock.today()
    inquiry = RetentionInquiry(
        contact_id=contact_id, asked_on=today, answer_due_on=answer_due(today), asked_by=uow.account.id
    )
    uow.session.add(inquiry)
    uow.session.flush()
    _note(uow, contact_id, RetentionChoice.ASK_ONCE)
    record(uow, Action.RETENTION_ASKED, contact.subject_id, {"inquiry": inquiry.id})
    return inquiry.id


def record_answer(uow: UnitOfWork, contact_id: int, *, wants_to_stay: bool) -> None:
    """Note the person's answer: an explicit yes is their own act and starts the clock again; a no leaves it due."""
    uow.account.require(Permission.REVIEW_RETENTION)
    waiting = select(RetentionInquiry).where(
        RetentionInquiry.contact_id == contact_id, RetentionInquiry.answered_on.is_(None)
    )
    for inquiry in uow.session.scalars(waiting):
        inquiry.answered_on, inquiry.wants_to_stay = uow.clock.today(), wants_to_stay
    if wants_to_stay:
        record_interaction(uow, contact_id, InteractionKind.POSITIVE_ANSWER)


def keep_for_contract(uow: UnitOfWork, contact_id: int) -> None:
    """Keep a contact because a contract runs; NoRunningContract where none is noted."""
    uow.account.require(Permission.REVIEW_RETENTION)
    contact = contact_of(uow, contact_id)
    if not has_running_contract(uow.session, contact_id, uow.clock.today()):
        raise NoRunningContract
    refresh_derived(uow, contact)
    _note(uow, contact_id, RetentionChoice.KEEP_FOR_CONTRACT)
    record(uow, Action.RETENTION_DECIDED, contact.subject_id, {"choice": RetentionChoice.KEEP_FOR_CONTRACT.value})


def _note(uow: UnitOfWork, contact_id: int, choice: RetentionChoice) -> None:
    uow.session.add(
        RetentionDecision(
            contact_id=contact_id, choice=choice.value, decided_at=uow.clock.now(), decided_by=uow.account.id
        )
    )
    uow.session.flush()
