"""The files of requests end some years after their answer, the time in which it may be contested (C. civ. 2224)."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from sqlalchemy import delete, select, update

from app.clock import BUSINESS_ZONE
from app.journal import Action, record
from app.journal.known_days import clock_stands
from app.retention.in_force import schedule_in_force
from app.retention.lines import RetentionLine
from app.rights.kinds import RequestStatus
from db.tables import (
    ProcessingRestriction,
    Rectification,
    RequestDocument,
    RequestLetter,
    RequestMessage,
    RequestRecipient,
    RequestStep,
    SubjectRequest,
)

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_PARTS = (RequestStep, RequestLetter, RequestDocument, RequestRecipient, Rectification)


def end_request_files(uow: UnitOfWork) -> int:
    """Delete the files of requests closed longer ago than the schedule keeps them; called at each start. Return how many.

    A restriction still in force keeps its request. Nothing goes while the computer's date is in doubt.
    """
    if not clock_stands(uow):
        return 0
    today = uow.clock.today()
    months = schedule_in_force(uow.session).of(RetentionLine.REQUEST_FILE).months
    limit = datetime.combine(today - relativedelta(months=months), time(), BUSINESS_ZONE)
    frozen = select(ProcessingRestriction.request_id)
    ended = list(
        uow.session.scalars(
            select(SubjectRequest.id).where(SubjectRequest.closed_at < limit, SubjectRequest.id.not_in(frozen))
        )
    )
    if not ended:
        return 0
    cases = list(uow.session.scalars(select(SubjectRequest.case_id).where(SubjectRequest.id.in_(ended))))
    chosen = SubjectRequest.id.in_(ended)
    uow.session.execute(update(SubjectRequest).where(chosen).values(status=RequestStatus.AT_TERM.value))
    for part in _PARTS:
        uow.session.execute(delete(part).where(part.request_id.in_(ended)))
    uow.session.execute(delete(SubjectRequest).where(chosen))
    alive = select(SubjectRequest.case_id).where(SubjectRequest.case_id.in_(cases))
    uow.session.execute(
        delete(RequestMessage).where(RequestMessage.case_id.in_(cases), RequestMessage.case_id.not_in(alive))
    )
    record(uow, Action.REQUEST_FILES_ENDED, details={"requests": len(ended)})
    return len(ended)
