"""The file of refusals kept beside the database, so that an older one put back forgets none of them.

One line each, in the order in which they came, under a MAC chained to the line before: a line can be neither changed nor
taken out of the middle. ``refusal_watch.py`` says when it is written.

The chain is checked on the bytes as they stand: a line has one form, and what is under its MAC is part of it. Written
otherwise, even to the same meaning, it is not what the program wrote.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.backup.kinds import REFUSALS
from app.backup.refusals import Refusal
from db.files import replace_atomically, sync_folder

if TYPE_CHECKING:
    from app.accounts.keyring import UnlockedKeys

_FORMAT = "aparte-refusals"
# A line: its MAC, which is as long in each, and the refusal.
_OPENS, _GOES_ON, _CLOSES = b'{"mac":"', b'","refusal":', b"}"
_MAC_LENGTH = 64
_MAC_AT = len(_OPENS)
_BODY_AT = _MAC_AT + _MAC_LENGTH + len(_GOES_ON)
_LARGEST = 256_000_000
# Of a list of texts it makes what RFC 8785 asks for, a hundred times faster than what does so for anything.
_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class LedgerRefused(Exception):
    """The ledger is not what the program wrote."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a ledger holds: its whole lines, the refusals in them as bytes, and the MAC at the end, empty where there is none."""

    content: bytes = b""
    bodies: tuple[bytes, ...] = ()
    last: str = ""


def body_of(one: Refusal) -> bytes:
    """Return a refusal as a line holds it."""
    return _canonical([one.kind, one.subject, one.about, one.at, one.how, one.by]).encode()


def identity_of(body: bytes) -> bytes:
    """Return what makes two refusals the same: all but the means by which they came and who noted them."""
    return body.rsplit(b'","', 2)[0]


def identities_in(content: bytes) -> set[bytes]:
    """Return what the refusals of whole lines are the same by."""
    return {identity_of(line[_BODY_AT : -len(_CLOSES)]) for line in content.split(b"\n")[:-1]}


def last_mac(content: bytes) -> str:
    """Return the MAC at the end of whole lines, empty where there is none."""
    start = content.rfind(b"\n", 0, -1) + 1 + _MAC_AT
    return content[start : start + _MAC_LENGTH].decode()


def read_content(path: Path) -> bytes:
    """Return the bytes of a ledger, none where there is no file; LedgerRefused where it is larger than any can be."""
    try:
        if path.stat().st_size > _LARGEST:
            raise LedgerRefused
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def check_ledger(path: Path, keys: UnlockedKeys) -> Ledger:
    """Check every line of a ledger and return what it holds; what a crash left half written at its end is not held."""
    content = read_content(path)
    whole = content[: content.rfind(b"\n") + 1]
    chain = _Chain(keys, "")
    bodies = tuple(chain.checked(line) for line in whole.split(b"\n")[:-1])
    return Ledger(whole, bodies, chain.last)


def read_ledger(folder: Path, keys: UnlockedKeys, name: str = REFUSALS) -> tuple[Refusal, ...]:
    """Return the refusals that a folder's ledger holds, none where there is no ledger; LedgerRefused."""
    bodies = check_ledger(folder / name, keys).bodies
    try:
        return tuple(Refusal(*parts) for parts in json.loads(b"[%b]" % b",".join(bodies)))
    except (ValueError, TypeError, RecursionError) as error:
        raise LedgerRefused from error


def write_ledger(path: Path, keys: UnlockedKeys, refusals: Iterable[Refusal]) -> None:
    """Write a ledger anew, whole or not at all; OSError, and the one before stays.

    Who is in no book that is here has their no in the ledger alone: a full disk must not take it.
    """
    replace_atomically(path, lines_of(keys, (body_of(one) for one in sorted(set(refusals))), ""))


def lines_of(keys: UnlockedKeys, bodies: Iterable[bytes], last: str) -> bytes:
    """Return refusals as lines that follow the MAC ``last``."""
    chain = _Chain(keys, last)
    return b"".join(b"".join((_OPENS, chain.next_mac(body), _GOES_ON, body, _CLOSES, b"\n")) for body in bodies)


def append_lines(path: Path, lines: bytes) -> None:
    """Add lines at the end of the file, durably, or none of them; OSError."""
    is_new = not path.exists()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    before = os.fstat(descriptor).st_size
    try:
        with os.fdopen(descriptor, "ab") as file:
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        with contextlib.suppress(OSError):
            os.truncate(path, before)
        raise
    if is_new:
        sync_folder(path.parent)


class _Chain:
    """Each line's MAC is of the folder, the MAC before it and its own bytes: canonical JSON, put together without being read."""

    def __init__(self, keys: UnlockedKeys, last: str) -> None:
        self._digest, self._store = keys.authenticator(_FORMAT), _canonical(keys.store).encode()
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
        expected = b"".join((_OPENS, self.next_mac(body), _GOES_ON, b"[", body[1:], _CLOSES))
        if not hmac.compare_digest(line, expected):
            raise LedgerRefused
        return body
