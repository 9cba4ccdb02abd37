"""The refusals kept beside the database, so that an older file put back forgets none of them.

One line each, in the order in which they came, under a MAC chained to the line before: a line can be neither changed nor
taken out of the middle. It is written after each commit; a start writes what a crash left out.

Every start checks the whole chain, so that it works on the bytes as they stand: a line has one form, and what is under its
MAC is part of it. Written otherwise, even to the same meaning, it is not what the program wrote.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import rfc8785
from sqlalchemy import func, select

from app.backup.kinds import REFUSALS
from app.backup.refusals import Refusal, read_refusals, read_suppressions
from app.journal.actions import Action
from db.files import sync_folder
from db.tables import JournalEntry

if TYPE_CHECKING:
    from app.accounts.keyring import UnlockedKeys
    from app.workspace import UnitOfWork, UnlockedWorkspace

_FORMAT = "aparte-refusals"
# A line: its MAC, which is as long in each, and the refusal as canonical JSON.
_OPENS, _GOES_ON, _CLOSES = b'{"mac":"', b'","refusal":', b"}"
_BODY_AT = len(_OPENS) + 64 + len(_GOES_ON)
_LARGEST = 256_000_000
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


class LedgerRefused(Exception):
    """The ledger is not what the program wrote."""


class RefusalWatch:
    """Writes down what each commit refused; it looks at the journal's new lines, and at nothing where they are of other acts."""

    def __init__(self) -> None:
        self._seen: int | None = None
        self._known: set[tuple[str, str, str, str]] = set()
        self._last = ""

    def __call__(self, unlocked: UnlockedWorkspace) -> None:
        """Write what is new since the last call, all of it at the first; what cannot be written now is written next time."""
        with contextlib.suppress(OSError):
            self._write_new(unlocked)

    def _write_new(self, unlocked: UnlockedWorkspace) -> None:
        with unlocked.reading() as uow:
            if self._seen is None:
                self._begin(unlocked)
                seq = uow.session.scalar(select(func.max(JournalEntry.seq))) or 0
                found = [*read_refusals(uow.session), *read_suppressions(uow.session)]
            else:
                seq, found = _since(uow, self._seen)
        fresh = [one for one in found if one.identity not in self._known]
        if fresh:
            self._last = _append(unlocked.workspace.refusal_file, unlocked.keys, fresh, self._last)
            self._known.update(one.identity for one in fresh)
        self._seen = seq

    def _begin(self, unlocked: UnlockedWorkspace) -> None:
        path = unlocked.workspace.refusal_file
        try:
            held, self._last, whole = _read(path, unlocked.keys)
        except LedgerRefused:
            unlocked.is_list_refused = True
            path.replace(path.with_name(path.name + ".refused"))
            held, self._last, whole = (), "", 0
        if path.exists() and path.stat().st_size > whole:
            # A line that a crash left half written.
            os.truncate(path, whole)
        self._known = {one.identity for one in held}


def read_ledger(folder: Path, keys: UnlockedKeys) -> tuple[Refusal, ...]:
    """Return the refusals that a folder's ledger holds, none where there is no ledger; LedgerRefused."""
    return _read(folder / REFUSALS, keys)[0]


def write_ledger(path: Path, keys: UnlockedKeys, refusals: Iterable[Refusal]) -> None:
    """Begin a ledger anew; OSError."""
    path.unlink(missing_ok=True)
    _append(path, keys, sorted(set(refusals)), "")


def _since(uow: UnitOfWork, seen: int) -> tuple[int, list[Refusal]]:
    lines = uow.session.execute(
        select(JournalEntry.seq, JournalEntry.action, JournalEntry.subject).where(JournalEntry.seq > seen)
    ).all()
    subjects = frozenset(line.subject for line in lines if line.action in _PERSONAL and line.subject)
    found: list[Refusal] = []
    if subjects:
        found.extend(read_refusals(uow.session, subjects if len(subjects) <= _AT_ONCE else None))
    if any(line.action in _SUPPRESSING for line in lines):
        found.extend(read_suppressions(uow.session))
    return max((line.seq for line in lines), default=seen), found


def _append(path: Path, keys: UnlockedKeys, refusals: Iterable[Refusal], last: str) -> str:
    chain, lines = _Chain(keys, last), []
    for one in refusals:
        body = rfc8785.dumps([one.kind, one.subject, one.about, one.at, one.how, one.by])
        lines.append(b"".join((_OPENS, chain.next_mac(body), _GOES_ON, body, _CLOSES, b"\n")))
    is_new = not path.exists()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    before = os.fstat(descriptor).st_size
    try:
        with os.fdopen(descriptor, "ab") as file:
            file.write(b"".join(lines))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with contextlib.suppress(OSError):
            os.truncate(path, before)
        raise
    if is_new:
        sync_folder(path.parent)
    return chain.last


def _read(path: Path, keys: UnlockedKeys) -> tuple[tuple[Refusal, ...], str, int]:
    """Return the refusals, the last MAC and how many bytes are whole lines."""
    try:
        if path.stat().st_size > _LARGEST:
            raise LedgerRefused
        content = path.read_bytes()
    except FileNotFoundError:
        return (), "", 0
    whole = content[: content.rfind(b"\n") + 1]
    chain = _Chain(keys, "")
    bodies = [chain.checked(line) for line in whole.split(b"\n")[:-1]]
    try:
        found = tuple(Refusal(*parts) for parts in json.loads(b"[%b]" % b",".join(bodies)))
    except (ValueError, TypeError, RecursionError) as error:
        raise LedgerRefused from error
    return found, chain.last, len(whole)


class _Chain:
    """Each line's MAC is of the folder, the MAC before it and its own bytes: canonical JSON, put together without being read."""

    def __init__(self, keys: UnlockedKeys, last: str) -> None:
        self._digest, self._store = keys.authenticator(_FORMAT), rfc8785.dumps(keys.store)
        self._last = last.encode()

    @property
    def last(self) -> str:
        """The MAC at the end, empty where there is no line."""
        return self._last.decode()

    def next_mac(self, body: bytes) -> bytes:
        """Add a refusal's bytes and return the MAC of its line."""
        self._last = self._digest(b'[%b,"%b",%b' % (self._store, self._last, body[1:])).encode()
        return self._last

    def checked(self, line: bytes) -> bytes:
        """Return the refusal's bytes of the line that follows; LedgerRefused."""
        body = line[_BODY_AT : -len(_CLOSES)]
        mac = self.next_mac(body)
        expected = b"".join((_OPENS, mac, _GOES_ON, b"[", body[1:], _CLOSES))
        if not hmac.compare_digest(line, expected):
            raise LedgerRefused
        return body
