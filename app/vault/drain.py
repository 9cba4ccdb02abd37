"""Take waiting deposits into the vault, so that a crash at any moment loses none and doubles none.

The two files cannot commit together: each deposit is written and committed in the vault first, under an id that a second
writing meets and leaves alone, and only then deleted from the outbox.
"""

from __future__ import annotations

import base64
import contextlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.journal import Action, record
from app.journal.chain import commitment
from app.vault.deposit import DepositContext, DepositKind, digest, open_content
from app.vault.errors import DepositDamaged
from db.tables import ArchivedFile, ArchivedRecord, JournalEntry, JournalPayload, OutboxDeposit

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.vault.open_vault import OpenVault
    from app.workspace import UnlockedWorkspace

_ID_DIGITS = 15


@dataclass(frozen=True, slots=True)
class DrainReport:
    """What became of the deposits: taken in, set aside because altered or unknown, and gone without a trace."""

    taken_in: int = 0
    set_aside: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True)
class _Announced:
    """What the journal says of a deposit."""

    seq: int
    kind: DepositKind
    sha256: str


def drain_outbox(unlocked: UnlockedWorkspace, vault: OpenVault, private_keys: tuple[bytes, ...]) -> DrainReport:
    """Move every sound deposit; an unsound one stays in the outbox, is counted, and hides none of the others.

    ``private_keys`` are the vault's own, the one in use first: a deposit may have been sealed before a handover.
    """
    with unlocked.reading() as uow:
        announced = _announced(uow.session)
        waiting = list(uow.session.scalars(select(OutboxDeposit.id).order_by(OutboxDeposit.created_at)))
    taken_in = set_aside = 0
    for deposit_id in waiting:
        try:
            _move(unlocked, vault, private_keys, deposit_id, announced.get(deposit_id))
            taken_in += 1
        except DepositDamaged:
            set_aside += 1
    missing = _missing(unlocked, vault, announced)
    if taken_in or set_aside or missing:
        details = {"taken_in": taken_in, "set_aside": set_aside, "missing": missing}
        with unlocked.unit_of_work() as uow:
            record(uow, Action.VAULT_DRAINED, details=details)
    return DrainReport(taken_in, set_aside, missing)


def _move(
    unlocked: UnlockedWorkspace,
    vault: OpenVault,
    private_keys: tuple[bytes, ...],
    deposit_id: str,
    announced: _Announced | None,
) -> None:
    with unlocked.reading() as uow:
        sealed = uow.session.get_one(OutboxDeposit, deposit_id).sealed
    if announced is None or digest(sealed) != announced.sha256:
        raise DepositDamaged(count=1)
    context = DepositContext(unlocked.keys.store, deposit_id, announced.kind, announced.seq)
    content = _opened(sealed, private_keys, context)
    vault.stay_open()
    with vault.session(writes=True) as session:
        _keep(session, deposit_id, announced.kind, content)
    with unlocked.unit_of_work() as uow:
        uow.session.execute(delete(OutboxDeposit).where(OutboxDeposit.id == deposit_id))


def _opened(sealed: bytes, private_keys: tuple[bytes, ...], context: DepositContext) -> dict[str, Any]:
    for former in private_keys[1:]:
        with contextlib.suppress(DepositDamaged):
            return open_content(sealed, former, context)
    return open_content(sealed, private_keys[0], context)


def _keep(session: Session, deposit_id: str, kind: DepositKind, content: dict[str, Any]) -> None:
    if kind is DepositKind.RECORD:
        values = {
            **content,
            "id": deposit_id,
            "ends_on": date.fromisoformat(content["ends_on"]),
            "deposited_at": datetime.fromisoformat(content["deposited_at"]),
            "record": json.dumps(content["record"], ensure_ascii=False),
        }
        session.execute(insert(ArchivedRecord).values(values).on_conflict_do_nothing())
        return
    # A file's row takes its number from its deposit, so that a second writing meets the first.
    values = {**content, "id": int(deposit_id[:_ID_DIGITS], 16), "content": base64.b64decode(content["content"])}
    session.execute(insert(ArchivedFile).values(values).on_conflict_do_nothing())


def _announced(session: Session) -> dict[str, _Announced]:
    """Return the deposits that the journal tells of, by id; a line whose details do not fit their commitment is left out."""
    found: dict[str, _Announced] = {}
    for seq, fits, body in _details_of(session, Action.DEPOSITED):
        if fits:
            # After a restore the line is another one; it says to which the deposit was sealed.
            found[body["deposit"]] = _Announced(body.get("seq", seq), DepositKind(body["kind"]), body["sha256"])
    return found


def _details_of(session: Session, action: Action) -> list[tuple[int, bool, dict[str, Any]]]:
    rows = session.execute(
        select(JournalEntry.seq, JournalEntry.commitment, JournalPayload.salt, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq)
        .where(JournalEntry.action == action.value)
    )
    return [(row.seq, commitment(row.salt, row.body) == row.commitment, json.loads(row.body)) for row in rows]


def _missing(unlocked: UnlockedWorkspace, vault: OpenVault, announced: dict[str, _Announced]) -> int:
    """Count the records that the journal announced and that are neither in the vault, nor waiting, nor purged."""
    records = {deposit_id for deposit_id, told in announced.items() if told.kind is DepositKind.RECORD}
    with unlocked.reading() as uow:
        records -= set(uow.session.scalars(select(OutboxDeposit.id)))
        records -= {body["archive"] for _, _, body in _details_of(uow.session, Action.VAULT_PURGED)}
    with vault.session() as session:
        records -= set(session.scalars(select(ArchivedRecord.id)))
    return len(records)
