"""Copy an encrypted file, under the same key or another, and make sure of the copy before it counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import func, inspect, select, table
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DatabaseError

from db.engine import Failure, RawKey, UnreadableFile, close_engine, driver_failures, failure_of, open_engine, settle
from db.files import sync_file, sync_folder

_SIDE_FILES = ("", "-wal", "-shm")
_PAGES_AT_ONCE = 1024
Told = Callable[[int, int], object]


def copy_database(path: Path, raw_key: RawKey, target: Path, target_key: RawKey, told: Told | None = None) -> None:
    """Copy a whole file; UnreadableFile where the copy, opened again, is not sound or does not hold the same rows.

    The copy is of one moment, and others may go on writing meanwhile. It is durable on return; on any error nothing is left
    of it. ``told`` gets (pages done, pages in all) and may raise to cancel.
    """
    remove_database(target)
    try:
        source = open_engine(path, raw_key)
        try:
            with source.connect() as connection:
                # What was read once stays as it was for this connection: the pages that are copied and the rows counted.
                inspect(connection).get_table_names()
                _copy_pages(connection, target, target_key, told)
                expected = _row_counts(connection)
        finally:
            source.dispose()
        _check(target, target_key, expected)
        sync_file(target)
        sync_folder(target.parent)
    except BaseException:
        remove_database(target)
        raise


def remove_database(path: Path) -> None:
    """Delete a file and what SQLite keeps beside it."""
    for suffix in _SIDE_FILES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _copy_pages(source: Connection, target: Path, target_key: RawKey, told: Told | None) -> None:
    copy = open_engine(target, target_key, create=True)
    try:
        with copy.connect() as other, driver_failures():
            # The copy is written outside any transaction of the program.
            other.exec_driver_sql("ROLLBACK")
            if told is None:
                _driver(source).backup(_driver(other))
            else:
                _driver(source).backup(
                    _driver(other),
                    pages=_PAGES_AT_ONCE,
                    progress=lambda _status, left, total: told(total - left, total),
                )
            other.exec_driver_sql("BEGIN")
    finally:
        close_engine(copy)


def is_sound(path: Path, raw_key: RawKey) -> bool:
    """Read every page of a closed file; UnreadableFile where it does not even open."""
    engine = open_engine(path, raw_key)
    try:
        with engine.connect() as connection:
            sound = _reads_well(connection)
        if sound:
            close_engine(engine)
        return sound
    except DatabaseError as error:
        # A page may be too damaged for the check itself.
        if failure_of(error.orig) is not Failure.DAMAGED:
            raise
        return False
    finally:
        engine.dispose()


def _check(path: Path, raw_key: RawKey, expected: dict[str, int]) -> None:
    engine = open_engine(path, raw_key)
    try:
        with engine.connect() as connection:
            if not _reads_well(connection) or _row_counts(connection) != expected:
                raise UnreadableFile(path.name)
    finally:
        close_engine(engine)


def _reads_well(connection: Connection) -> bool:
    try:
        # Either check alone misses what the other finds: a file cut at a page, or an altered page.
        if connection.exec_driver_sql("PRAGMA quick_check").scalar() != "ok":
            return False
        # The second reads the file alone: pages that a power cut tore are whole in the write-ahead log.
        settle(connection)
        return not connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
    except DatabaseError as error:
        # Where it cannot even walk the pages, SQLite raises rather than answers.
        if failure_of(error.orig) is Failure.DAMAGED:
            return False
        raise


def _row_counts(connection: Connection) -> dict[str, int]:
    names = inspect(connection).get_table_names()
    return {name: connection.scalar(select(func.count()).select_from(table(name))) or 0 for name in names}


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection
