"""The contracts because of which somebody's data stay: to choose one, and to say in the list which (RET-05)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.roles import Permission
from app.retention.kinds import RetentionChoice
from db.tables import Contract, RetentionDecision

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class RunningContract:
    """A contract that runs; ``ends_on`` is none where no end is known."""

    id: int
    label: str
    started_on: date
    ends_on: date | None


def runs(today: date) -> ColumnElement[bool]:
    """Return the condition that a contract runs on that day."""
    return (Contract.started_on <= today) & (Contract.ended_on.is_(None) | (Contract.ended_on >= today))


def running_contracts(uow: UnitOfWork, contact_id: int) -> tuple[RunningContract, ...]:
    """Return the contracts that run, those without a known end first, then the one that ends last."""
    uow.account.require(Permission.REVIEW_RETENTION)
    found = uow.session.scalars(select(Contract).where(Contract.contact_id == contact_id, runs(uow.clock.today())))
    lines = [RunningContract(one.id, one.label, one.started_on, one.ended_on) for one in found]
    return tuple(sorted(lines, key=lambda one: (one.ends_on or date.max, one.id), reverse=True))


def kept_for(session: Session, contact_ids: Sequence[int], today: date) -> dict[int, str]:
    """Return the contract noted as the reason, by contact, while it runs."""
    rows = session.execute(
        select(RetentionDecision.contact_id, Contract.label)
        .join(Contract, Contract.id == RetentionDecision.contract_id)
        .where(
            RetentionDecision.contact_id.in_(contact_ids),
            RetentionDecision.choice == RetentionChoice.KEEP_FOR_CONTRACT.value,
            runs(today),
        )
        .order_by(RetentionDecision.id)
    )
    return {row.contact_id: row.label for row in rows}
