"""Give the code of the journal as it is now, and hold the journal to a code that was printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.anchor import journal_head
from app.accounts.roles import Permission
from app.formats import format_count
from app.journal.head_code import read_head_code, write_head_code
from app.journal.verify import verify
from db.tables import JournalEntry
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class PrintedCode:
    """What goes on paper: the last line's number, the day, and the code."""

    seq: int
    day: date
    code: str


class CodeOutcome(StrEnum):
    """What holding the journal to a printed code says; its sentence stands in the wording under ``[printed]``."""

    HOLDS = "holds"
    ANOTHER_LINE = "another_line"
    SHORTER = "shorter"
    CHANGED_BEFORE = "changed_before"


@dataclass(frozen=True, slots=True)
class CodeCheck:
    """The outcome, the line that the code names and where the journal ends now."""

    outcome: CodeOutcome
    seq: int
    last: int

    @property
    def sentence(self) -> str:
        """What the person reads: what it means, what is safe, what to do."""
        return wording(
            f"journal.printed.{self.outcome.value}", seq=format_count(self.seq), last=format_count(self.last)
        )


def code_of_today(uow: UnitOfWork) -> PrintedCode:
    """Return the code of the journal as it ends now."""
    uow.account.require(Permission.READ_JOURNAL)
    seq, head = journal_head(uow)
    return PrintedCode(seq, uow.clock.today(), write_head_code(seq, head))


def check_printed_code(
    uow: UnitOfWork, typed: str, *, on_progress: Callable[[int, int], None] = lambda _done, _total: None
) -> CodeCheck:
    """Look for the line that a code names and verify everything up to it; HeadCodeMistyped.

    Reads the whole journal: call it from a worker. ``on_progress`` may raise to cancel.
    """
    uow.account.require(Permission.READ_JOURNAL)
    wanted = read_head_code(typed)
    last, _head = journal_head(uow)
    if wanted.seq > last:
        return CodeCheck(CodeOutcome.SHORTER, wanted.seq, last)
    line_hash = uow.session.scalar(select(JournalEntry.hash).where(JournalEntry.seq == wanted.seq))
    if line_hash is None or not wanted.fits(line_hash):
        return CodeCheck(CodeOutcome.ANOTHER_LINE, wanted.seq, last)
    findings = verify(uow, on_progress=on_progress).findings
    holds = all(finding.seq > wanted.seq for finding in findings)
    return CodeCheck(CodeOutcome.HOLDS if holds else CodeOutcome.CHANGED_BEFORE, wanted.seq, last)
