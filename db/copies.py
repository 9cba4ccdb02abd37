"""Copy an encrypted file, under the same key or another, and make sure of the copy before it counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, func, inspect, select, table
from sqlalchemy.engine import Connection

from db.engine import RawKey, UnreadableFile, close_engine, open_engine
from db.files import sync_file, sync_folder

_SIDE_FILES = ("", "-wal", "-shm")


def copy_database(path: Path, raw_key: RawKey, target: Path, target_key: RawKey) -> None:
    """Copy a whole file; UnreadableFile where the copy, opened again, is not sound or does not hold the same rows.

    The copy is durable on return; on any error nothing is left of it.
    """
    remove_database(target)
    try:
        source = open_engine(path, raw_key)
        try:
            with source.connect().execution_options(writes=True) as connection:
                # Holding the writer's place keeps the source as it is until the copy was compared.
                _copy_pages(source, target, target_key)
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


def _copy_pages(source: Engine, target: Path, target_key: RawKey) -> None:
    copy = open_engine(target, target_key, create=True)
    try:
        with source.connect() as one, copy.connect() as other:
            # A backup writes outside any transaction of the program.
            for connection in (one, other):
                connection.exec_driver_sql("ROLLBACK")
            _driver(one).backup(_driver(other))
            for connection in (one, other):
                connection.exec_driver_sql("BEGIN")
    finally:
        close_engine(copy)


def _check(path: Path, raw_key: RawKey, expected: dict[str, int]) -> None:
    engine = open_engine(path, raw_key)
    try:
        with engine.connect() as connection:
            # Either check alone misses what the other finds: a file cut at a page, or an altered page.
            sound = connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
            altered = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
            if not sound or altered or _row_counts(connection) != expected:
                raise UnreadableFile(path.name)
    finally:
        close_engine(engine)


def _row_counts(connection: Connection) -> dict[str, int]:
    names = inspect(connection).get_table_names()
    return {name: connection.scalar(select(func.count()).select_from(table(name))) or 0 for name in names}


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection
