"""The request desk: who asked for what, and how many days are left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Row, Select, func, select

from app.accounts.roles import Permission
from app.contacts.derived import display_name
from app.rights.deadlines import days_left, may_extend, urgency
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RequestStatus, StepKind, Urgency
from app.rights.open_requests import OPEN_STATUSES, request_of
from db.tables import Contact, RequestStep, SubjectRequest
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


@dataclass(frozen=True, slots=True)
class RequestFile:
    """A request with its whole course."""

    line: RequestLine
    channel: RequestChannel
    identity: IdentityMethod
    extension_reason: str
    may_be_extended: bool
    closed_at: datetime | None
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
    return [_line(row, today) for row in uow.session.execute(ordered.offset(offset).limit(limit))]


def requests_of_contact(uow: UnitOfWork, contact_id: int) -> list[RequestLine]:
    """Return the requests of one contact, the latest first."""
    uow.account.require(Permission.OPEN_REQUEST)
    statement = _lines().where(SubjectRequest.contact_id == contact_id).order_by(SubjectRequest.received_on.desc())
    return [_line(row, uow.clock.today()) for row in uow.session.execute(statement)]


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
    line = _line(row, uow.clock.today())
    extended = request.extended_until is not None
    return RequestFile(
        line=line,
        channel=RequestChannel(request.channel),
        identity=IdentityMethod(request.identity_method),
        extension_reason=request.extension_reason,
        may_be_extended=line.is_open and may_extend(request.due_on, uow.clock.today(), extended_already=extended),
        closed_at=request.closed_at,
        steps=tuple(_steps(uow, request_id)),
    )


def _lines() -> Select[SubjectRequest, str, str, str, str]:
    named = (Contact.given_name, Contact.family_name, Contact.organisation, Contact.sort_name)
    return select(SubjectRequest, *named).join(Contact, Contact.id == SubjectRequest.contact_id, isouter=True)


def _line(row: Row[SubjectRequest, str, str, str, str], today: date) -> RequestLine:
    request: SubjectRequest = row.SubjectRequest
    who = request.requester or wording("rights.desk.erased_person")
    if request.contact_id is not None:
        who = display_name(row.given_name, row.family_name, row.organisation, row.sort_name)
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
    return (StepLine(StepKind(row.action), row.taken_at, row.taken_by, row.file_sha256) for row in rows)
