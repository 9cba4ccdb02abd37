"""Deposits that wait for the vault outlive a restore: whoever was archived since is erased again, and their archive is nowhere else."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.journal import Action, record
from db.tables import JournalEntry, JournalPayload, OutboxDeposit

if TYPE_CHECKING:
    from app.journal.chain import JsonScalar
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class WaitingDeposit:
    """A deposit in the outbox, and what the journal told of it: ``seq`` is the line that it is sealed to."""

    id: str
    created_at: datetime
    sealed: bytes
    sha256: str
    kind: str
    seq: int
    subject: str


def waiting_deposits(uow: UnitOfWork) -> tuple[WaitingDeposit, ...]:
    """Return the deposits that wait and of which the journal tells."""
    lines = uow.session.execute(
        select(JournalEntry.seq, JournalEntry.subject, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq)
        .where(JournalEntry.action == Action.DEPOSITED.value)
    )
    told = {said["deposit"]: (line, said) for line in lines for said in (json.loads(line.body),)}
    waiting = uow.session.scalars(select(OutboxDeposit).order_by(OutboxDeposit.created_at)).all()
    return tuple(
        WaitingDeposit(
            row.id, row.created_at, row.sealed, row.sha256, said["kind"], int(said.get("seq", line.seq)), line.subject
        )
        for row in waiting
        if row.id in told
        for line, said in (told[row.id],)
    )


def bring_deposits(uow: UnitOfWork, waiting: Iterable[WaitingDeposit]) -> None:
    """Put deposits into the outbox of an older file that lacks them, and tell its journal the line they are sealed to."""
    held = frozenset(uow.session.scalars(select(OutboxDeposit.id)))
    for one in waiting:
        if one.id in held:
            continue
        details: dict[str, JsonScalar] = {"deposit": one.id, "kind": one.kind, "sha256": one.sha256, "seq": one.seq}
        record(uow, Action.DEPOSITED, one.subject, details, signed=True)
        uow.session.add(OutboxDeposit(id=one.id, created_at=one.created_at, sha256=one.sha256, sealed=one.sealed))
    uow.session.flush()
