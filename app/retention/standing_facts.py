"""Read what decides whether people at their term are to be erased, for many at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.clock import BUSINESS_ZONE
from app.retention.announcement_rules import StandingFacts, standing
from app.retention.kinds import PurgeObstacle, RetentionChoice
from app.rights.open_requests import OPEN_STATUSES
from db.tables import Contact, Contract, RetentionDecision, RetentionInquiry, SubjectRequest

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


def read_standings(uow: UnitOfWork, contact_ids: Sequence[int]) -> dict[int, PurgeObstacle | None]:
    """Return what forbids erasing each of some people today, none where nothing does; whoever is gone is left out."""
    session, today = uow.session, uow.clock.today()
    contracts = set(
        session.scalars(
            select(Contract.contact_id).where(
                Contract.contact_id.in_(contact_ids),
                Contract.started_on <= today,
                Contract.ended_on.is_(None) | (Contract.ended_on >= today),
            )
        )
    )
    requests = set(
        session.scalars(
            select(SubjectRequest.contact_id).where(
                SubjectRequest.contact_id.in_(contact_ids), SubjectRequest.status.in_(OPEN_STATUSES)
            )
        )
    )
    answers, spared = _answers_due(uow, contact_ids), _spared(uow, contact_ids)
    rows = session.execute(
        select(Contact.id, Contact.retention_due_on, Contact.restricted_since).where(Contact.id.in_(contact_ids))
    )
    return {
        row.id: standing(
            StandingFacts(
                due_on=row.retention_due_on,
                has_running_contract=row.id in contracts,
                has_open_request=row.id in requests,
                is_restricted=row.restricted_since is not None,
                answer_due_on=answers.get(row.id),
                spared_on=spared.get(row.id),
            ),
            today,
        )
        for row in rows
    }


def _answers_due(uow: UnitOfWork, contact_ids: Sequence[int]) -> dict[int, date]:
    waiting = (
        select(RetentionInquiry.contact_id, func.max(RetentionInquiry.answer_due_on))
        .where(RetentionInquiry.contact_id.in_(contact_ids), RetentionInquiry.answered_on.is_(None))
        .group_by(RetentionInquiry.contact_id)
    )
    return {row[0]: row[1] for row in uow.session.execute(waiting)}


def _spared(uow: UnitOfWork, contact_ids: Sequence[int]) -> dict[int, date]:
    decided = (
        select(RetentionDecision.contact_id, func.max(RetentionDecision.decided_at))
        .where(RetentionDecision.contact_id.in_(contact_ids), RetentionDecision.choice == RetentionChoice.SPARE.value)
        .group_by(RetentionDecision.contact_id)
    )
    return {row[0]: row[1].astimezone(BUSINESS_ZONE).date() for row in uow.session.execute(decided)}
