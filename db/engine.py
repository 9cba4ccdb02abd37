"""Open an encrypted file: the key, the settings that protect it, and what a session may not do.

Each setting is there for a measured reason: FULL keeps acknowledged commits through a power cut, secure_delete ON and
temp_store MEMORY keep erased or sorted values off the disk, recursive_triggers stops REPLACE from deleting history.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

from db.files import create_private

_KEY_BYTES = 32
_SALT_BYTES = 16
# A key one digit short would be taken for a passphrase.
_KEY_FORM = re.compile(r"x'[0-9a-f]{96}'")
_HEADER_OF_PLAIN_FILE = b"SQLite format 3\0"

_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("temp_store", "MEMORY", 2),
    ("secure_delete", "ON", 1),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("synchronous", "FULL", 2),
    ("journal_size_limit", "0", 0),
    ("busy_timeout", "5000", 5000),
    ("cache_size", "-16384", -16384),
)
# Pages held while reading, by each connection, and while writing: filling the search index asks for four times as much.
_CACHE, _READS, _WRITES = "cache_size", -16_384, -65_536

_LOCKED_PRAGMAS = frozenset(
    {
        "key",
        "rekey",
        "temp_store",
        "temp_store_directory",
        "writable_schema",
        "recursive_triggers",
        "secure_delete",
        "journal_mode",
        "synchronous",
        "trusted_schema",
        "foreign_keys",
        "ignore_check_constraints",
        "locking_mode",
        "mmap_size",
    }
)
_SCHEMA_ACTIONS = frozenset(
    {
        sqlcipher.SQLITE_DROP_TABLE,
        sqlcipher.SQLITE_DROP_TRIGGER,
        sqlcipher.SQLITE_DROP_INDEX,
        sqlcipher.SQLITE_ALTER_TABLE,
        sqlcipher.SQLITE_CREATE_TABLE,
        sqlcipher.SQLITE_CREATE_TRIGGER,
        sqlcipher.SQLITE_CREATE_TEMP_TRIGGER,
        sqlcipher.SQLITE_CREATE_INDEX,
        sqlcipher.SQLITE_CREATE_VIEW,
    }
)


@dataclass(frozen=True, slots=True)
class RawKey:
    """The 32-byte key and 16-byte salt of a file; never shown."""

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.key) != _KEY_BYTES or len(self.salt) != _SALT_BYTES:
            raise ValueError("a raw key is 32 bytes and its salt 16")

    @classmethod
    def from_bytes(cls, raw: bytes) -> RawKey:
        """Read key then salt, 48 bytes."""
        return cls(raw[:_KEY_BYTES], raw[_KEY_BYTES:])

    def literal(self) -> str:
        """The form SQLCipher takes without deriving anything."""
        text = f"x'{self.key.hex()}{self.salt.hex()}'"
        if not _KEY_FORM.fullmatch(text):
            raise ValueError("malformed raw key")
        return text


class UnreadableFile(Exception):
    """The file is not what its key says: damaged, foreign or not encrypted."""


class Failure(StrEnum):
    """What kind of fault a database error tells."""

    FULL = "full"
    DAMAGED = "damaged"
    MACHINE = "machine"
    PROGRAM = "program"


_FAILURES = {
    sqlcipher.SQLITE_FULL: Failure.FULL,
    sqlcipher.SQLITE_CORRUPT: Failure.DAMAGED,
    sqlcipher.SQLITE_NOTADB: Failure.DAMAGED,
    sqlcipher.SQLITE_BUSY: Failure.MACHINE,
    sqlcipher.SQLITE_LOCKED: Failure.MACHINE,
    sqlcipher.SQLITE_READONLY: Failure.MACHINE,
    sqlcipher.SQLITE_IOERR: Failure.MACHINE,
    sqlcipher.SQLITE_CANTOPEN: Failure.MACHINE,
}
_PRIMARY_CODE = 0xFF


@contextmanager
def driver_failures() -> Iterator[None]:
    """Turn what the driver itself raises, where it is spoken to without SQLAlchemy, into OSError or UnreadableFile."""
    try:
        yield
    except sqlcipher.DatabaseError as error:
        failure = failure_of(error)
        if failure is Failure.DAMAGED:
            raise UnreadableFile(str(error)) from error
        # A copy of pages tells its failure by words alone.
        is_full = failure is Failure.FULL or "full" in str(error)
        if is_full or failure is Failure.MACHINE or "I/O" in str(error):
            raise OSError(errno.ENOSPC if is_full else errno.EIO, str(error)) from error
        raise


def failure_of(error: BaseException | None) -> Failure:
    """Tell the machine's faults from the program's by the code that the driver's error carries."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return _FAILURES.get(code & _PRIMARY_CODE, Failure.PROGRAM)


def open_engine(path: Path, raw_key: RawKey, *, create: bool = False, schema_changes: bool = False) -> Engine:
    """Return an engine over an encrypted file; UnreadableFile where the key does not open it.

    ``create`` makes the file; without it a missing file is an error rather than an empty database. ``schema_changes`` is
    for migrations alone: an ordinary session can neither create, drop nor alter.
    """
    if create:
        create_private(path)
    elif path.exists() and not path.stat().st_size:
        # SQLite would take an emptied file for a new one.
        raise UnreadableFile(path.name)

    def connect() -> Any:
        return _connect(path, raw_key, schema_changes=schema_changes)

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        # The connection used last is the one whose pages are at hand; in turn, each would fill a cache of its own.
        pool_use_lifo=True,
        hide_parameters=True,
    )
    # sqlite3 would begin by itself, too late and never IMMEDIATE: the program begins.
    event.listen(engine, "begin", _begin)
    with engine.connect():
        pass
    with path.open("rb") as file:
        if file.read(len(_HEADER_OF_PLAIN_FILE)) == _HEADER_OF_PLAIN_FILE:
            engine.dispose()
            raise UnreadableFile(f"{path.name} is not encrypted")
    return engine


def close_engine(engine: Engine) -> None:
    """Move every change from the write-ahead log into the file and let go of it."""
    with engine.connect() as connection:
        settle(connection)
    engine.dispose()


def settle(connection: Connection) -> None:
    """Move every change from the write-ahead log into the file, between two transactions."""
    connection.exec_driver_sql("ROLLBACK")
    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.exec_driver_sql("BEGIN")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    cache = _WRITES if writes else _READS
    if connection.info.get(_CACHE, _READS) != cache:
        connection.exec_driver_sql(f"PRAGMA {_CACHE} = {cache}")
        connection.info[_CACHE] = cache
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _connect(path: Path, raw_key: RawKey, *, schema_changes: bool) -> Any:
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False, timeout=5.0
    )
    try:
        # Without this SQLCipher writes to the error stream on a wrong key.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.set_key(raw_key.literal())
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        _check_cipher(connection)
        _apply_settings(connection)
        connection.set_authorizer(_authorizer(schema_changes=schema_changes))
    except sqlcipher.DatabaseError as error:
        connection.close()
        if failure_of(error) is Failure.DAMAGED:
            raise UnreadableFile(path.name) from error
        raise
    return connection


def _check_cipher(connection: Any) -> None:
    """Make sure the module encrypts: the standard library's would ignore the key and write in clear."""
    version = connection.execute("PRAGMA cipher_version").fetchone()
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if not version or not version[0] or str(status[0]) != "1":
        raise UnreadableFile("the database module does not encrypt")


def _apply_settings(connection: Any) -> None:
    for name, value, _ in _SETTINGS:
        connection.execute(f"PRAGMA {name} = {value}")
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        raise UnreadableFile(f"journal mode is {mode}")
    for name, _, expected in _SETTINGS:
        actual = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if actual != expected:
            raise UnreadableFile(f"{name} is {actual}, not {expected}")


def _authorizer(*, schema_changes: bool) -> Any:
    def authorise(action: int, first: str | None, second: str | None, schema: str | None, trigger: str | None) -> int:
        if action in (sqlcipher.SQLITE_ATTACH, sqlcipher.SQLITE_DETACH):
            return int(sqlcipher.SQLITE_DENY)
        if action == sqlcipher.SQLITE_PRAGMA and second is not None and _is_locked(first or ""):
            return int(sqlcipher.SQLITE_DENY)
        if action == sqlcipher.SQLITE_FUNCTION and second in ("load_extension", "sqlcipher_export"):
            return int(sqlcipher.SQLITE_DENY)
        if action in _SCHEMA_ACTIONS and not schema_changes:
            return int(sqlcipher.SQLITE_DENY)
        return int(sqlcipher.SQLITE_OK)

    return authorise


def _is_locked(pragma: str) -> bool:
    name = pragma.lower()
    return name in _LOCKED_PRAGMAS or (name.startswith("cipher_") and name != "cipher_integrity_check")
