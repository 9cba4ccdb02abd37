"""The request desk: who asked for what, and how many days are left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Row, Select, func, select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.contacts.derived import display_name
from app.register.access_rules import EMAIL, PHONE
from app.register.field_access import may_read
from app.rights.deadlines import days_left, may_extend, suspended_due, urgency
from app.rights.identity import count_documents
from app.rights.kinds import (
    Decision,
    DeliveryMeans,
    FeeGround,
    HeirGround,
    IdentityMethod,
    RefusalGround,
    RequestChannel,
    RequestKind,
    RequestStatus,
    StepKind,
    Urgency,
)
from app.rights.open_requests import OPEN_STATUSES, request_of
from db.tables import Contact, RequestMessage, RequestStep, SubjectRequest
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class RequestLine:
    """A request as the list shows it; ``due_on`` is the deadline in force, extension included."""

    id: int
    contact_id: int | None
    who: str
    kind: RequestKind
    status: RequestStatus
    received_on: date
    due_on: date
    days_left: int
    urgency: Urgency

    @property
    def is_open(self) -> bool:
        """Say whether it still waits for its answer."""
        return self.status in OPEN_STATUSES


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step taken; ``by`` is the account's id."""

    step: StepKind
    at: datetime
    by: str
    file_sha256: str
    detail: str


@dataclass(frozen=True, slots=True)
class MessageLine:
    """The message by which the request came, as it is read again."""

    sender: str
    subject: str
    body: str
    sha256: str


@dataclass(frozen=True, slots=True)
class RequestFile:
    """A request with its whole course.

    ``first_due_on`` is the deadline before any extension, ``suspended_due_on`` the one counted without the days of doubt
    about the identity, where there were some. ``together`` are the other requests of the same message.
    """

    line: RequestLine
    channel: RequestChannel
    identity: IdentityMethod
    identity_reason: str
    requester: str
    asked: str
    heir_ground: HeirGround | None
    first_due_on: date
    suspended_due_on: date | None
    extension_reason: str
    may_be_extended: bool
    decision: Decision | None
    refusal_ground: RefusalGround | None
    refusal_reason: str
    fee_ground: FeeGround | None
    fee_cents: int | None
    fee_reason: str
    delivered_by: DeliveryMeans | None
    closed_at: datetime | None
    is_in_time: bool
    documents: int
    message: MessageLine | None
    together: tuple[int, ...]
    steps: tuple[StepLine, ...]


def list_requests(uow: UnitOfWork, *, open_only: bool, offset: int = 0, limit: int = 500) -> list[RequestLine]:
    """Return a window of the requests: the open ones by deadline, then the closed ones, latest first."""
    uow.account.require(Permission.OPEN_REQUEST)
    statement = _lines()
    if open_only:
        statement = statement.where(SubjectRequest.status.in_(OPEN_STATUSES))
    closed = SubjectRequest.closed_at.is_not(None)
    deadline = func.coalesce(SubjectRequest.extended_until, SubjectRequest.due_on)
    ordered = statement.order_by(closed, SubjectRequest.closed_at.desc(), deadline, SubjectRequest.id)
    today = uow.clock.today()
    reads = may_read(uow, EMAIL, PHONE)
    return [_line(row, today, reads_means=reads) for row in uow.session.execute(ordered.offset(offset).limit(limit))]


def requests_of_contact(uow: UnitOfWork, contact_id: int) -> list[RequestLine]:
    """Return the requests of one contact, the latest first."""
    uow.account.require(Permission.OPEN_REQUEST)
    statement = _lines().where(SubjectRequest.contact_id == contact_id).order_by(SubjectRequest.received_on.desc())
    reads = may_read(uow, EMAIL, PHONE)
    return [_line(row, uow.clock.today(), reads_means=reads) for row in uow.session.execute(statement)]


def count_open(uow: UnitOfWork) -> dict[Urgency, int]:
    """Count the open requests by urgency, for the start screen."""
    counts = dict.fromkeys(Urgency, 0)
    for line in list_requests(uow, open_only=True, limit=10_000):
        counts[line.urgency] += 1
    return counts


def read_request(uow: UnitOfWork, request_id: int) -> RequestFile:
    """Return a request with its steps; RequestUnknown."""
    uow.account.require(Permission.OPEN_REQUEST)
    request = request_of(uow.session, request_id)
    row = uow.session.execute(_lines().where(SubjectRequest.id == request_id)).one()
    line = _line(row, uow.clock.today(), reads_means=may_read(uow, EMAIL, PHONE))
    extended = request.extended_until is not None
    return RequestFile(
        line=line,
        channel=RequestChannel(request.channel),
        identity=IdentityMethod(request.identity_method),
        identity_reason=request.identity_reason,
        requester=request.requester,
        asked=request.asked,
        heir_ground=HeirGround(request.heir_ground) if request.heir_ground else None,
        first_due_on=request.due_on,
        suspended_due_on=_suspended(request, line.due_on, uow.clock.today()),
        extension_reason=request.extension_reason,
        may_be_extended=line.is_open and may_extend(request.due_on, uow.clock.today(), extended_already=extended),
        decision=Decision(request.decision) if request.decision else None,
        refusal_ground=RefusalGround(request.refusal_ground) if request.refusal_ground else None,
        refusal_reason=request.refusal_reason,
        fee_ground=FeeGround(request.fee_ground) if request.fee_ground else None,
        fee_cents=request.fee_cents,
        fee_reason=request.fee_reason,
        delivered_by=DeliveryMeans(request.delivered_by) if request.delivered_by else None,
        closed_at=request.closed_at,
        is_in_time=_answered_on(request, uow.clock.today()) <= line.due_on,
        documents=count_documents(uow, request_id),
        message=_message(uow, request),
        together=tuple(_together(uow, request)),
        steps=tuple(_steps(uow, request_id)),
    )


def _suspended(request: SubjectRequest, due_on: date, today: date) -> date | None:
    if request.identity_asked_on is None:
        return None
    moved = suspended_due(due_on, request.identity_asked_on, request.identity_settled_on or today)
    return moved if moved > due_on else None


def _answered_on(request: SubjectRequest, today: date) -> date:
    """Return the day of the answer, in the business's place; today where there is none yet."""
    return today if request.closed_at is None else request.closed_at.astimezone(BUSINESS_ZONE).date()


def _message(uow: UnitOfWork, request: SubjectRequest) -> MessageLine | None:
    if not request.case_id:
        return None
    held = select(RequestMessage).where(RequestMessage.case_id == request.case_id)
    row = uow.session.scalar(held.limit(1))
    return None if row is None else MessageLine(row.sender, row.subject, row.body, row.sha256)


def _together(uow: UnitOfWork, request: SubjectRequest) -> Iterable[int]:
    if not request.case_id:
        return ()
    others = select(SubjectRequest.id).where(SubjectRequest.case_id == request.case_id, SubjectRequest.id != request.id)
    return uow.session.scalars(others.order_by(SubjectRequest.id))


def _lines() -> Select[SubjectRequest, str, str, str, str]:
    named = (Contact.given_name, Contact.family_name, Contact.organisation, Contact.sort_name)
    return select(SubjectRequest, *named).join(Contact, Contact.id == SubjectRequest.contact_id, isouter=True)


def _line(row: Row[SubjectRequest, str, str, str, str], today: date, *, reads_means: bool) -> RequestLine:
    request: SubjectRequest = row.SubjectRequest
    who = request.requester or wording("rights.desk.erased_person")
    if request.contact_id is not None:
        # Whoever has no name is ordered by an address.
        means = row.sort_name if reads_means else wording("data_map.said.nameless")
        who = display_name(row.given_name, row.family_name, row.organisation, means)
    due_on = request.extended_until or request.due_on
    return RequestLine(
        id=request.id,
        contact_id=request.contact_id,
        who=who,
        kind=RequestKind(request.kind),
        status=RequestStatus(request.status),
        received_on=request.received_on,
        due_on=due_on,
        days_left=days_left(due_on, today),
        urgency=urgency(due_on, today),
    )


def _steps(uow: UnitOfWork, request_id: int) -> Iterable[StepLine]:
    rows = uow.session.scalars(select(RequestStep).where(RequestStep.request_id == request_id).order_by(RequestStep.id))
    return (StepLine(StepKind(row.action), row.taken_at, row.taken_by, row.file_sha256, row.detail) for row in rows)
