"""The witness: a small file beside the database that says how far the journal went and with which bytes the file was closed.

Written after each commit and at the close, under a MAC that a stranger cannot make. It always follows the file: a crash leaves
it behind, never ahead, so that a journal shorter than the witness means that somebody put an older file back, cut its end off or
took its log away, and other bytes than those of the close mean that a page was replaced.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rfc8785
from sqlalchemy import func, select

from app.accounts.business import read_setting, write_setting
from app.errors import MachineError
from app.journal.integrity import IntegrityFlaw
from db.files import put_in_place, sync_folder
from db.tables import JournalEntry

if TYPE_CHECKING:
    from app.accounts.key_file import KeyFile
    from app.accounts.keyring import UnlockedKeys
    from app.workspace import UnitOfWork, UnlockedWorkspace, Workspace

_FORMAT, _VERSION = "aparte-witness", 1
_LARGEST = 10_000
_BEGUN = "journal.witness"


class WitnessRefused(Exception):
    """The witness is not what the program wrote."""


@dataclass(frozen=True, slots=True)
class Witness:
    """What was seen last. ``size`` and ``sha256`` are those of the closed file, empty while it is in use; ``at`` is when.

    ``refusals`` is the digest of the ledger of refusals, where it holds every no up to this line of the journal.
    """

    epoch: int
    database: str
    seq: int
    head: str
    size: int = 0
    sha256: str = ""
    at: str = ""
    refusals: str = ""


@dataclass(frozen=True, slots=True)
class SeenBefore:
    """How the folder stood before anything was opened; ``witness`` is none where there is no such file."""

    witness: Witness | None
    is_forged: bool
    size: int
    sha256: str
    has_log: bool


def look_before(workspace: Workspace, keys: KeyFile, unlocked_keys: UnlockedKeys) -> SeenBefore:
    """Look at the files before the first of them is opened, and note that they are in use from now on."""
    path, witness, is_forged = workspace.database(keys), None, False
    try:
        witness = _read(workspace.witness_file, unlocked_keys)
    except FileNotFoundError:
        pass
    except WitnessRefused:
        is_forged = True
    size, sha256 = _fingerprint(path) if witness is not None and witness.sha256 else (0, "")
    log = path.with_name(path.name + "-wal")
    if witness is not None and witness.sha256:
        in_use = replace(witness, size=0, sha256="")
        with contextlib.suppress(OSError):
            write_witness(workspace.witness_file, unlocked_keys, in_use, at_once=True)
    return SeenBefore(witness, is_forged, size, sha256, log.exists())


def find_flaws(uow: UnitOfWork, seen: SeenBefore, keys: KeyFile) -> tuple[IntegrityFlaw, ...]:
    """Compare what was seen with what the opened file holds; none where all is as it was left."""
    if seen.is_forged:
        return (IntegrityFlaw.WITNESS_FORGED,)
    if seen.witness is None:
        return (IntegrityFlaw.WITNESS_GONE,) if read_setting(uow, _BEGUN, default=False) else ()
    if seen.witness.epoch == keys.epoch:
        flaw = _flaw_of_generation(uow, seen, seen.witness)
        return (flaw,) if flaw is not None else ()
    # An older epoch: the key was renewed, or a backup restored, and the machine stopped before the witness could tell.
    return (IntegrityFlaw.OLDER_FILE,) if seen.witness.epoch > keys.epoch else ()


def _flaw_of_generation(uow: UnitOfWork, seen: SeenBefore, witness: Witness) -> IntegrityFlaw | None:
    last = uow.session.scalar(select(func.max(JournalEntry.seq))) or 0
    if last < witness.seq:
        was_in_use = not witness.sha256
        return IntegrityFlaw.LOG_GONE if was_in_use and not seen.has_log else IntegrityFlaw.OLDER_FILE
    if uow.session.scalar(select(JournalEntry.hash).where(JournalEntry.seq == witness.seq)) != witness.head:
        return IntegrityFlaw.JOURNAL_CHANGED
    if witness.sha256 and (witness.size, witness.sha256) != (seen.size, seen.sha256):
        return IntegrityFlaw.CHANGED_WHILE_CLOSED
    return None


def begin_witness(uow: UnitOfWork, workspace: Workspace, keys: KeyFile) -> None:
    """Write in the file itself that it has a witness, so that removing it is seen; once, and once there is one for good.

    A file that says so beside a witness that a power cut took away would be an alarm for nothing.
    """
    if read_setting(uow, _BEGUN, default=False):
        return
    seq, head = _last_line(uow)
    with contextlib.suppress(OSError):
        begun = Witness(keys.epoch, keys.database, seq, head, at=_instant(uow))
        write_witness(workspace.witness_file, uow.keys, begun)
        write_setting(uow, _BEGUN, value=True)


def _last_line(uow: UnitOfWork) -> tuple[int, str]:
    seq, head = uow.session.execute(
        select(JournalEntry.seq, JournalEntry.hash).order_by(JournalEntry.seq.desc()).limit(1)
    ).one()
    return seq, head


class WitnessWatch:
    """Writes the witness after each commit that added to the journal; a crash or a full disk leaves the one before."""

    def __init__(self) -> None:
        self._epoch: tuple[int, str] | None = None
        self._base = b""

    def __call__(self, unlocked: UnlockedWorkspace) -> None:
        """Say how far the journal goes now; a folder that is still being made has no witness yet."""
        if not unlocked.workspace.exists():
            return
        with unlocked.reading() as uow:
            seq, head = _last_line(uow)
        with contextlib.suppress(OSError, MachineError):
            epoch, database = self._generation(unlocked)
            seen = Witness(epoch, database, seq, head, at=_instant(unlocked), refusals=_refusals(unlocked, seq))
            write_witness(unlocked.workspace.witness_file, unlocked.keys, seen, at_once=False)

    def _generation(self, unlocked: UnlockedWorkspace) -> tuple[int, str]:
        base = unlocked.keys.data_keys["base"]
        if self._epoch is None or base != self._base:
            keys = unlocked.workspace.keys()
            self._epoch, self._base = (keys.epoch, keys.database), base
        return self._epoch


def witness_closed(unlocked: UnlockedWorkspace, seq: int, head: str) -> None:
    """Write down the bytes of the file that was just closed; where that cannot be, the witness of the last commit stays."""
    workspace = unlocked.workspace
    with contextlib.suppress(OSError, MachineError):
        keys = workspace.keys()
        path = workspace.database(keys)
        size, sha256 = _fingerprint(path)
        at, refusals = _instant(unlocked), _refusals(unlocked, seq)
        closed = Witness(keys.epoch, keys.database, seq, head, size, sha256, at, refusals)
        write_witness(workspace.witness_file, unlocked.keys, closed, at_once=True)


def trusted_refusals(seen: SeenBefore, keys: KeyFile) -> tuple[int, str] | None:
    """Return up to which line of this journal a ledger of which digest holds every no; none where nobody can say.

    To be asked where no flaw was found: the witness's line then stands in the journal that was opened.
    """
    witness = seen.witness
    if witness is None or witness.epoch != keys.epoch or not witness.refusals:
        return None
    return witness.seq, witness.refusals


def _refusals(unlocked: UnlockedWorkspace, seq: int) -> str:
    return "" if unlocked.refusals is None else unlocked.refusals.sha256_at(seq)


def _instant(acting: UnlockedWorkspace | UnitOfWork) -> str:
    return acting.clock.now().isoformat(timespec="seconds")


def _fingerprint(path: Path) -> tuple[int, str]:
    try:
        with path.open("rb") as file:
            return path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return 0, ""


def _read(path: Path, keys: UnlockedKeys) -> Witness:
    try:
        content = path.read_bytes()
        if len(content) > _LARGEST:
            raise WitnessRefused
        read = json.loads(content)
        body, mac = read["body"], str(read["mac"])
        expected = _mac(keys, body)
        witness = Witness(
            int(body["epoch"]),
            str(body["database"]),
            int(body["seq"]),
            str(body["head"]),
            int(body["size"]),
            str(body["sha256"]),
            # Older witnesses do not say when, nor how far the ledger of refusals goes.
            str(body.get("at", "")),
            str(body.get("refusals", "")),
        )
        if (body["format"], body["version"], body["store"]) != (_FORMAT, _VERSION, keys.store):
            raise WitnessRefused
    except FileNotFoundError:
        raise
    except (OSError, ValueError, KeyError, TypeError, RecursionError, rfc8785.CanonicalizationError) as error:
        raise WitnessRefused from error
    if not hmac.compare_digest(mac.encode(), expected.encode()):
        raise WitnessRefused
    return witness


def write_witness(path: Path, keys: UnlockedKeys, witness: Witness, *, at_once: bool = True) -> None:
    """Replace the witness whole; OSError, and the one before stays.

    Without ``at_once`` a power cut may leave the one before, which is no alarm: it merely follows from further behind. Half of
    one would be an alarm, so that the content is durable before it gets its name.
    """
    body: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION,
        "store": keys.store,
        "epoch": witness.epoch,
        "database": witness.database,
        "seq": witness.seq,
        "head": witness.head,
        "size": witness.size,
        "sha256": witness.sha256,
        "at": witness.at,
        "refusals": witness.refusals,
    }
    partial = path.with_name(path.name + ".tmp")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(rfc8785.dumps({"body": body, "mac": _mac(keys, body)}))
        file.flush()
        os.fsync(file.fileno())
    put_in_place(partial, path)
    if at_once:
        sync_folder(path.parent)


def _mac(keys: UnlockedKeys, body: dict[str, Any]) -> str:
    return keys.authenticate(_FORMAT, rfc8785.dumps(body))
