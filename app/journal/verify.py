"""Verify the journal from its first line to its last, and name the first line that does not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Row, func, select

from app.accounts.roles import Permission
from app.journal.actions import Action
from app.journal.chain import GENESIS, Line, commitment, line_hash
from app.journal.let_go import LET_GO, NO_TIME, LettingGo, read_lettings_go
from app.journal.record import record
from app.progress import quiet
from db.tables import JournalEntry, JournalPayload

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_BATCH = 2_000
# Six months at their shortest, less the hour that a change of clocks takes.
_SHORTEST_TERM = timedelta(days=180)


class Flaw(StrEnum):
    """What is wrong with a line."""

    MISSING_LINE = "missing_line"
    BROKEN_LINK = "broken_link"
    CHANGED_LINE = "changed_line"
    CHANGED_DETAILS = "changed_details"
    BAD_SIGNATURE = "bad_signature"
    EMPTIED_UNTOLD = "emptied_untold"


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
    on_progress: Callable[[int, int], object] = quiet,
) -> Verification:
    """Read the whole chain again; a routine line that was let go is checked by its links and by the signed line that tells of it.

    ``public_keys`` gives the Ed25519 key of each account id, for the signed lines; a signed line of an account that is no
    longer known is checked by the chain alone. ``on_progress`` gets (lines done, lines in all) and may raise to cancel.
    """
    uow.account.require(Permission.READ_JOURNAL)
    total = uow.session.scalar(select(func.count()).select_from(JournalEntry)) or 0
    keys = {owner: Ed25519PublicKey.from_public_bytes(raw) for owner, raw in (public_keys or {}).items()}
    findings: list[Finding] = []
    expected, previous, latest = 1, GENESIS, NO_TIME
    told = _Told(read_lettings_go(uow))
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
        is_let_go = row.action == LET_GO
        flaw = told.flaw(row, previous, latest) if is_let_go else _flaw(row, previous, keys.get(row.actor))
        if flaw is not None:
            findings.append(Finding(row.seq, flaw))
        expected, previous = row.seq + 1, row.hash
        latest = latest if is_let_go else max(latest, row.at)
        if row.seq % _BATCH == 0:
            on_progress(row.seq, total)
    return Verification(lines=total, head=previous, findings=tuple(findings))


def note_verification(uow: UnitOfWork, found: Verification) -> None:
    """Tell the journal that it was read to its end, and how many lines did not hold."""
    uow.account.require(Permission.READ_JOURNAL)
    record(uow, Action.JOURNAL_VERIFIED, details={"lines": found.lines, "findings": len(found.findings)})


class _Told:
    """The lines of which a signed line says that they were let go, with the instant before which they had been written."""

    def __init__(self, lettings: Iterable[LettingGo]) -> None:
        self._before: dict[int, datetime] = {}
        for one in lettings:
            # Nothing younger than the shortest term may be let go, whoever signs it.
            if one.told_at - one.before >= _SHORTEST_TERM:
                self._before |= dict.fromkeys((seq for seq in one.lines if seq < one.line), one.before)

    def flaw(self, row: Row[*tuple[Any, ...]], previous: str, latest: datetime) -> Flaw | None:
        """Say what is wrong with an emptied line; ``latest`` is the newest instant of the lines before it that still speak."""
        if row.previous != previous:
            return Flaw.BROKEN_LINK
        before = self._before.get(row.seq)
        is_lawful = before is not None and latest < before and row.salt is None and not row.signature
        return None if is_lawful else Flaw.EMPTIED_UNTOLD


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
