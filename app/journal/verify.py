"""Verify the journal from its first line to its last, and name the first line that does not hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Row, func, select

from app.accounts.roles import Permission
from app.journal.actions import Action
from app.journal.chain import GENESIS, Line, commitment, line_hash
from app.journal.record import record
from db.tables import JournalEntry, JournalPayload

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_BATCH = 2_000


class Flaw(StrEnum):
    """What is wrong with a line."""

    MISSING_LINE = "missing_line"
    BROKEN_LINK = "broken_link"
    CHANGED_LINE = "changed_line"
    CHANGED_DETAILS = "changed_details"
    BAD_SIGNATURE = "bad_signature"


@dataclass(frozen=True, slots=True)
class Finding:
    """A line of the journal that does not hold."""

    seq: int
    flaw: Flaw


@dataclass(frozen=True, slots=True)
class Verification:
    """The outcome: how many lines were read, the last hash, and what does not hold."""

    lines: int
    head: str
    findings: tuple[Finding, ...]

    @property
    def is_intact(self) -> bool:
        """Say whether every line holds."""
        return not self.findings


def verify(
    uow: UnitOfWork,
    *,
    public_keys: dict[str, bytes] | None = None,
    on_progress: Callable[[int, int], None] = lambda done, total: None,
) -> Verification:
    """Read the whole chain again.

    ``public_keys`` gives the Ed25519 key of each account id, for the signed lines; a signed line of an account that is no
    longer known is checked by the chain alone. ``on_progress`` gets (lines done, lines in all) and may raise to cancel.
    """
    uow.account.require(Permission.READ_JOURNAL)
    total = uow.session.scalar(select(func.count()).select_from(JournalEntry)) or 0
    keys = {owner: Ed25519PublicKey.from_public_bytes(raw) for owner, raw in (public_keys or {}).items()}
    findings: list[Finding] = []
    expected, previous = 1, GENESIS
    # Columns, not objects: a hundred thousand lines then need no more memory than one.
    statement = (
        select(*JournalEntry.__table__.columns, JournalPayload.salt, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True)
        .order_by(JournalEntry.seq)
        .execution_options(yield_per=_BATCH)
    )
    for row in uow.session.execute(statement):
        if row.seq != expected:
            findings.append(Finding(expected, Flaw.MISSING_LINE))
        flaw = _flaw(row, previous, keys.get(row.actor))
        if flaw is not None:
            findings.append(Finding(row.seq, flaw))
        expected, previous = row.seq + 1, row.hash
        if row.seq % _BATCH == 0:
            on_progress(row.seq, total)
    return Verification(lines=total, head=previous, findings=tuple(findings))


def note_verification(uow: UnitOfWork, found: Verification) -> None:
    """Tell the journal that it was read to its end, and how many lines did not hold."""
    uow.account.require(Permission.READ_JOURNAL)
    record(uow, Action.JOURNAL_VERIFIED, details={"lines": found.lines, "findings": len(found.findings)})


def _flaw(row: Row[*tuple[Any, ...]], previous: str, key: Ed25519PublicKey | None) -> Flaw | None:
    line = Line(row.seq, row.at, row.actor, row.action, row.subject, row.commitment, row.previous)
    if line_hash(line) != row.hash:
        return Flaw.CHANGED_LINE
    if row.previous != previous:
        return Flaw.BROKEN_LINK
    if row.salt is not None and commitment(row.salt, row.body) != row.commitment:
        return Flaw.CHANGED_DETAILS
    if row.signature and key is not None and not _is_signed(row, key):
        return Flaw.BAD_SIGNATURE
    return None


def _is_signed(row: Row[*tuple[Any, ...]], key: Ed25519PublicKey) -> bool:
    try:
        key.verify(bytes.fromhex(row.signature), bytes.fromhex(row.hash))
    except (InvalidSignature, ValueError):
        return False
    return True
