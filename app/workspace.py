"""The encrypted folder, closed and open, and the unit of work in which every use case runs."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from app.accounts.anchor import anchor_journal
from app.accounts.attempts import Attempts
from app.accounts.errors import FolderNotWritable, WorkspaceBusy
from app.accounts.key_file import MAIN_FORMAT, KeyFile, read_key_file
from app.contacts.closed_values import know_keys
from app.contacts.past_facts import watch_facts
from app.errors import DamagedFile, DiskFull, MachineError
from app.journal.witness import witness_closed
from db.engine import Failure, UnreadableFile, close_engine, failure_of
from db.files import NO_ROOM
from db.remnants import purge_folder

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.accounts.keyring import UnlockedKeys
    from app.accounts.roles import Account
    from app.backup.refusal_watch import RefusalWatch
    from app.clock import Clock
    from app.journal.integrity import IntegrityFlaw


class Workspace:
    """The folder on disk, whether open or not. It holds the lock that keeps a second instance out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # Not per thread: the folder is unlocked by a worker and closed by the window.
        self._lock = FileLock(self.lock_file, timeout=0, thread_local=False)

    @property
    def key_file(self) -> Path:
        """The keys, sealed per account."""
        return self.folder / "keys.json"

    @property
    def lock_file(self) -> Path:
        """What keeps a second instance out."""
        return self.folder / "aparte.lock"

    @property
    def attempts_file(self) -> Path:
        """The count of failed attempts."""
        return self.folder / "attempts.json"

    @property
    def tombstone_file(self) -> Path:
        """The random ids of the erased, which outlive an older database put back."""
        return self.folder / "tombstones.json"

    @property
    def witness_file(self) -> Path:
        """What says how far the journal went, and with which bytes the file was closed."""
        return self.folder / "witness.json"

    @property
    def refusal_file(self) -> Path:
        """What was refused since, which an older database put back does not know."""
        return self.folder / "refusals.jsonl"

    @property
    def vault_database(self) -> Path:
        """The archive vault: the newest generation that is here; only its key file says which one counts."""
        return max(self.folder.glob("vault*.db"), key=_vault_generation, default=self.folder / "vault.db")

    @property
    def vault_key_file(self) -> Path:
        """The keys of the vault, while they are in the folder; ``app.vault.key_place`` says where they are."""
        return self.folder / "vault.keys.json"

    @property
    def vault_key_note(self) -> Path:
        """Where the keys of the vault went, once they left the folder; no secret is in it."""
        return self.folder / "vault.keys.where.json"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.folder / "backups"

    @property
    def exports(self) -> Path:
        """The folder of files on their way out, emptied after each erasure."""
        return self.folder / "exports"

    def exists(self) -> bool:
        """Say whether an Aparté folder is here."""
        return self.key_file.exists()

    def keys(self) -> KeyFile:
        """Read the key file; DamagedFile where it is not one."""
        return read_key_file(self.key_file, MAIN_FORMAT)

    def database(self, keys: KeyFile) -> Path:
        """The generation of the daily file that the key file names."""
        return self.folder / keys.database

    def claim(self) -> None:
        """Keep the folder for this instance; WorkspaceBusy where it is open already, FolderNotWritable."""
        if self._lock.is_locked:
            raise WorkspaceBusy
        try:
            self._lock.acquire()
        except Timeout as error:
            raise WorkspaceBusy from error
        except OSError as error:
            raise FolderNotWritable(folder=self.folder.name) from error

    def release(self) -> None:
        """Let another instance have the folder."""
        self._lock.release(force=True)


@dataclass(slots=True)
class UnitOfWork:
    """What a use case gets: an open session, who acts, the time and the keys."""

    session: Session
    account: Account
    clock: Clock
    keys: UnlockedKeys


@dataclass(slots=True)
class UnlockedWorkspace:
    """The folder, opened by an account, until ``close``.

    ``refused_before`` counts the wrong passwords since the account last opened it, and ``flaws`` are what
    does not hold since the folder was last left; ``brought_back`` counts the erased whom an older file held and who were
    erased again, and ``is_list_refused`` says that the list of the erased was tampered with: all are to be shown once.
    ``after_commit`` is told after each commit, for what is kept beside the file; whatever it does must not fail the act.
    ``refusals`` is the one among them that keeps the ledger of refusals, and ``telling`` is held while they are told.
    ``commits`` counts them: whoever read beside the window sees by it whether something was written since.
    """

    workspace: Workspace
    account: Account
    clock: Clock
    keys: UnlockedKeys
    engine: Engine
    refused_before: Attempts = field(default_factory=Attempts)
    flaws: tuple[IntegrityFlaw, ...] = ()
    brought_back: int = 0
    is_list_refused: bool = False
    is_open: bool = True
    after_commit: list[Callable[[UnlockedWorkspace], None]] = field(default_factory=list, repr=False)
    refusals: RefusalWatch | None = field(default=None, repr=False)
    telling: threading.RLock = field(default_factory=threading.RLock, repr=False)
    commits: int = 0

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Write: begin at once, commit at the end, roll back on any error.

        Raises DiskFull, DamagedFile, MachineError where the machine fails; nothing is half written.
        """
        with self._session(writes=True) as uow:
            yield uow
            uow.session.commit()
        # One at a time: threads commit side by side, and what is kept beside the file has one end to be added to.
        with self.telling:
            self.commits += 1
            for tell in self.after_commit:
                tell(self)

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """Read one consistent state; nothing is kept."""
        with self._session(writes=False) as uow:
            yield uow
            uow.session.rollback()

    @contextmanager
    def _session(self, *, writes: bool) -> Iterator[UnitOfWork]:
        with machine_failures():
            connection = self.engine.connect().execution_options(writes=writes)
            # Leaving the connection without a commit rolls back.
            with connection, Session(bind=connection, expire_on_commit=False) as session:
                know_keys(session, self.keys)
                if writes:
                    watch_facts(session, self.clock.now, self.keys.fingerprint)
                yield UnitOfWork(session, self.account, self.clock, self.keys)

    def close(self) -> None:
        """Anchor the journal, write everything into the file, let go of it, of the keys and of the folder; once."""
        if not self.is_open:
            return
        self.is_open = False
        try:
            # Drafts and documents opened elsewhere are in clear: they stay no longer than the folder is open.
            purge_folder(self.workspace.exports)
            with machine_failures():
                seq, head = anchor_journal(self)
                close_engine(self.engine)
                witness_closed(self, seq, head)
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Let go of the file, of the keys and of the folder and note nothing: a damaged file is not witnessed as it is."""
        self.is_open = False
        self.engine.dispose()
        self.keys.data_keys.clear()
        self.workspace.release()


def _vault_generation(path: Path) -> int:
    number = path.stem.removeprefix("vault").removeprefix("-")
    return int(number) if number.isdigit() else 0


@contextmanager
def machine_failures(file: str = "aparte.db") -> Iterator[None]:
    """Turn what the machine did to a file into DiskFull, DamagedFile or MachineError, which a person can read."""
    try:
        yield
    except DatabaseError as error:
        told = {
            Failure.FULL: DiskFull(),
            Failure.DAMAGED: DamagedFile(file=file),
            Failure.MACHINE: MachineError(),
        }.get(failure_of(error.orig))
        if told is None:
            raise
        raise told from error
    except UnreadableFile as error:
        raise DamagedFile(file=file) from error
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull from error
        if error.errno == errno.EIO:
            raise MachineError from error
        raise
