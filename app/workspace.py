"""The encrypted folder, closed and open, and the unit of work in which every use case runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from app.accounts.errors import WorkspaceBusy
from app.accounts.key_file import MAIN_FORMAT, KeyFile, read_key_file
from app.errors import DiskFull
from db.engine import close_engine

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.accounts.keyring import UnlockedKeys
    from app.accounts.roles import Account
    from app.clock import Clock


class Workspace:
    """The folder on disk, whether open or not. It holds the lock that keeps a second instance out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = FileLock(folder / "aparte.lock", timeout=0)

    @property
    def key_file(self) -> Path:
        """The keys, sealed per account."""
        return self.folder / "keys.json"

    @property
    def attempts_file(self) -> Path:
        """The count of failed attempts."""
        return self.folder / "attempts.json"

    @property
    def vault_database(self) -> Path:
        """The archive vault."""
        return self.folder / "vault.db"

    @property
    def vault_key_file(self) -> Path:
        """The keys of the vault."""
        return self.folder / "vault.keys.json"

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
        """Keep the folder for this instance; WorkspaceBusy where another one has it."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise WorkspaceBusy from error

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
    """The folder, opened by an account, until ``close``."""

    workspace: Workspace
    account: Account
    clock: Clock
    keys: UnlockedKeys
    engine: Engine

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Write: begin at once, commit at the end, roll back on any error. DiskFull where there is no room."""
        with self._session(writes=True) as uow:
            try:
                yield uow
                uow.session.commit()
            except OperationalError as error:
                uow.session.rollback()
                if "full" in str(error.orig):
                    raise DiskFull from error
                raise
            except BaseException:
                uow.session.rollback()
                raise

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """Read one consistent state; nothing is kept."""
        with self._session(writes=False) as uow:
            yield uow
            uow.session.rollback()

    @contextmanager
    def _session(self, *, writes: bool) -> Iterator[UnitOfWork]:
        connection = self.engine.connect().execution_options(writes=writes)
        with connection, Session(bind=connection, expire_on_commit=False) as session:
            yield UnitOfWork(session, self.account, self.clock, self.keys)

    def close(self) -> None:
        """Write everything into the file, let go of it and of the folder."""
        close_engine(self.engine)
        self.workspace.release()
