"""The files of requests end five years after their answer, the time in which the answer may be contested (C. civ. 2224)."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from sqlalchemy import delete, select, update

from app.clock import BUSINESS_ZONE
from app.journal import Action, record
from app.journal.known_days import clock_stands
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

KEPT_YEARS = 5
_PARTS = (RequestStep, RequestLetter, RequestDocument, RequestRecipient, Rectification)


def end_request_files(uow: UnitOfWork) -> int:
    """Delete the files of requests closed more than five years ago; called at each start. Return how many.

    A restriction still in force keeps its request. Nothing goes while the computer's date is in doubt.
    """
    if not clock_stands(uow):
        return 0
    today = uow.clock.today()
    limit = datetime.combine(today - relativedelta(years=KEPT_YEARS), time(), BUSINESS_ZONE)
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
