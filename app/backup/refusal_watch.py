"""When refusals are written into the ledger beside the database: after each commit, and whatever a crash left out at the next.

How far it goes is known in one of two ways. Where the witness says that the ledger, in these very bytes, holds every no up to a
line of this journal, only the journal's lines since are looked at. Where it does not, every line of the ledger is checked and
every no of the book compared, which takes a large book a while: so it is after a crash, an older file or a ledger that somebody
touched. Each backup compares them too.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.backup.refusal_ledger import (
    Ledger,
    LedgerRefused,
    append_lines,
    body_of,
    check_ledger,
    identities_in,
    identity_of,
    last_mac,
    lines_of,
    read_content,
)
from app.backup.refusals import Refusal, read_refusals, read_suppressions
from app.journal.actions import Action
from db.tables import JournalEntry

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.workspace import UnlockedWorkspace

# Below the number of values that one statement may hold; more people at once are read whole.
_AT_ONCE = 400
_PERSONAL = (
    Action.OBJECTION_RECORDED.value,
    Action.CONSENT_RECORDED.value,
    Action.CONSENT_WITHDRAWN.value,
    Action.UNSUBSCRIBED.value,
    Action.RESTRICTION_SET.value,
    Action.DEATH_RECORDED.value,
    Action.ARCHIVE_RESTORED.value,
    Action.CONTACTS_MERGED.value,
    Action.MERGE_UNDONE.value,
)
_SUPPRESSING = (Action.SUPPRESSION_ADDED.value, Action.SUPPRESSION_IMPORTED.value)


class RefusalWatch:
    """Writes down what each commit refused; it looks at the journal's new lines, and at nothing where they are of other acts."""

    def __init__(self) -> None:
        self._vouched: tuple[int, str] | None = None
        self._seen: int | None = None
        self._last = ""
        self._digest = hashlib.sha256()
        # Read from the ledger once somebody says no: a large one is not held for those who only look.
        self._known: set[bytes] | None = None

    def trust(self, seq: int, sha256: str) -> None:
        """Take the witness's word: a ledger of these bytes holds every no up to this line of the journal that was opened."""
        self._vouched = seq, sha256

    def __call__(self, unlocked: UnlockedWorkspace) -> None:
        """Write what is new since the last call; what cannot be written now is written next time."""
        with contextlib.suppress(OSError):
            if self._seen is None:
                self._begin(unlocked)
            with unlocked.reading() as uow:
                seq, found = _since(uow.session, self._seen)
                if found and not self._knows(unlocked):
                    self._check(unlocked)
                    seq, found = _since(uow.session, None)
            self._write(unlocked, found)
            self._seen = seq

    def sha256_at(self, seq: int) -> str:
        """Return the digest of a ledger that holds every no up to a line of the journal; empty while it lacks some."""
        return self._digest.hexdigest() if self._seen == seq else ""

    def write_missing(self, unlocked: UnlockedWorkspace) -> None:
        """Compare every no of the book with the ledger and write what lacks; commits wait for the writing alone."""
        with unlocked.reading() as uow:
            found = _all(uow.session)
        with unlocked.telling, contextlib.suppress(OSError):
            if not self._knows(unlocked):
                self._check(unlocked)
            self._write(unlocked, found)

    def _begin(self, unlocked: UnlockedWorkspace) -> None:
        if self._vouched is not None:
            seq, sha256 = self._vouched
            with contextlib.suppress(LedgerRefused):
                content = read_content(unlocked.workspace.refusal_file)
                digest = hashlib.sha256(content)
                if digest.hexdigest() == sha256:
                    self._seen, self._last, self._digest = seq, last_mac(content), digest
                    return
        self._check(unlocked)

    def _check(self, unlocked: UnlockedWorkspace) -> None:
        """Check every line; a ledger that was tampered with is put aside, told, and begun again."""
        path = unlocked.workspace.refusal_file
        try:
            held = check_ledger(path, unlocked.keys)
        except LedgerRefused:
            unlocked.is_list_refused = True
            path.replace(path.with_name(path.name + ".refused"))
            held = Ledger()
        if path.exists() and path.stat().st_size > len(held.content):
            # A line that a crash left half written.
            os.truncate(path, len(held.content))
        self._last, self._digest = held.last, hashlib.sha256(held.content)
        self._known = {identity_of(body) for body in held.bodies}

    def _knows(self, unlocked: UnlockedWorkspace) -> bool:
        """Say whether it is known what the ledger holds; it is not where somebody touched the file since it was opened."""
        if self._known is None:
            with contextlib.suppress(LedgerRefused):
                content = read_content(unlocked.workspace.refusal_file)
                if hashlib.sha256(content).digest() == self._digest.digest():
                    self._known = identities_in(content)
        return self._known is not None

    def _write(self, unlocked: UnlockedWorkspace, found: Iterable[Refusal]) -> None:
        known = self._known if self._known is not None else set()
        fresh = {identity_of(body): body for body in map(body_of, found)}
        for identity in known & fresh.keys():
            del fresh[identity]
        if fresh:
            lines = lines_of(unlocked.keys, fresh.values(), self._last)
            append_lines(unlocked.workspace.refusal_file, lines)
            self._digest.update(lines)
            self._last = last_mac(lines)
            known.update(fresh)


def _all(session: Session) -> list[Refusal]:
    return [*read_refusals(session), *read_suppressions(session)]


def _since(session: Session, seen: int | None) -> tuple[int, list[Refusal]]:
    """Return the journal's last number, and what was refused since the line ``seen``; everything where none was seen."""
    if seen is None:
        return session.scalar(select(func.max(JournalEntry.seq))) or 0, _all(session)
    lines = session.execute(
        select(JournalEntry.seq, JournalEntry.action, JournalEntry.subject).where(JournalEntry.seq > seen)
    ).all()
    subjects = frozenset(line.subject for line in lines if line.action in _PERSONAL and line.subject)
    found: list[Refusal] = []
    if subjects:
        found.extend(read_refusals(session, subjects if len(subjects) <= _AT_ONCE else None))
    if any(line.action in _SUPPRESSING for line in lines):
        found.extend(read_suppressions(session))
    return max((line.seq for line in lines), default=seen), found
