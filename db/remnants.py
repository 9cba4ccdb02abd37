"""Take away what an erasure leaves behind: frames of the write-ahead log, sampled values, exported copies.

Measured on decrypted pages: with secure_delete and FTS secure-delete, an emptied log is what remains to be done; a sample
taken by ANALYZE keeps values of erased rows until it is deleted.
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from sqlalchemy import Engine

from db.engine import driver_failures

_ATTEMPTS = 20
_PAUSE_SECONDS = 0.1


def truncate_log(engine: Engine, attempts: int = _ATTEMPTS) -> bool:
    """Move the write-ahead log into the file and empty it; False while somebody still reads an old state."""
    for attempt in range(attempts):
        if attempt:
            time.sleep(_PAUSE_SECONDS)
        if not _checkpoint(engine):
            return True
    return False


def _checkpoint(engine: Engine) -> bool:
    """Return whether a reader kept the log busy."""
    raw = engine.raw_connection()
    try:
        with driver_failures():
            cursor = raw.cursor()
            # The caller waits between its attempts: SQLite's own five seconds in each would make minutes of them.
            (patience,) = cursor.execute("PRAGMA busy_timeout").fetchone()
            cursor.execute("PRAGMA busy_timeout = 0")
            try:
                busy, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                cursor.execute(f"PRAGMA busy_timeout = {patience:d}")
            cursor.close()
        return bool(busy)
    finally:
        raw.close()


def forget_samples(engine: Engine) -> None:
    """Delete the values that ANALYZE sampled, where it ever ran."""
    with engine.connect().execution_options(writes=True) as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_stat4'").scalar()
        if found:
            connection.exec_driver_sql("DELETE FROM sqlite_stat4")
            connection.commit()


def purge_folder(folder: Path) -> int:
    """Delete every file of a folder of temporary copies and return how many went; one held open stays for next time."""
    gone = 0
    if not folder.is_dir():
        return gone
    for path in sorted(folder.rglob("*"), reverse=True):
        with contextlib.suppress(OSError):
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink()
                gone += 1
    return gone
