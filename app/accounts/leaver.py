"""What somebody who leaves had begun: it stays the team's, and is told before her account is closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, func, select

from app.accounts.roles import Permission
from app.messaging.kinds import CampaignState
from db.tables import Base, Campaign, FormDraft, SubjectRequest

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Counts: forms typed and not saved, which go with the account; requests and campaigns under way, which stay."""

    drafts: int
    requests: int
    campaigns: int


def what_stays(uow: UnitOfWork, account_id: str) -> LeftBehind:
    """Count what an account began and did not finish."""
    uow.account.require(Permission.MANAGE_ACCOUNTS)

    requests = (SubjectRequest.created_by == account_id, SubjectRequest.closed_at.is_(None))
    campaigns = (Campaign.created_by == account_id, Campaign.state != CampaignState.CLOSED.value)
    return LeftBehind(
        drafts=_count(uow, FormDraft, FormDraft.account_id == account_id),
        requests=_count(uow, SubjectRequest, *requests),
        campaigns=_count(uow, Campaign, *campaigns),
    )


def _count(uow: UnitOfWork, table: type[Base], *conditions: ColumnElement[bool]) -> int:
    return uow.session.scalar(select(func.count()).select_from(table).where(*conditions)) or 0
