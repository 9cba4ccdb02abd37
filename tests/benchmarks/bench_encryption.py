"""What encryption costs: the same rows and the same acts with a key and without, in the same library and the same run.

``python tests/benchmarks/bench_encryption.py [rows]``: a search of the index while the pages are at hand, one commit after the other, and a
reading of everything by a connection that has seen nothing. Aims: within 1.5, 1.5 and 4 times.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.figures import Row, tell

KEY = f"x'{'5a' * 48}'"
COMMITS, SEARCHES = 200, 300
_SETTINGS = ("journal_mode = WAL", "synchronous = FULL", "temp_store = MEMORY", "cache_size = -65536")
_TABLES = (
    "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, town TEXT, note TEXT)",
    "CREATE VIRTUAL TABLE words USING fts5(name, town, prefix = '2 3')",
)


def opened(path: Path, *, keyed: bool) -> Any:
    """Open a file as the program does, with a key or without."""
    connection = sqlcipher.connect(str(path), isolation_level=None)
    if keyed:
        connection.set_key(KEY)
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


def fill(connection: Any, rows: int) -> None:
    """Write the same people."""
    for table in _TABLES:
        connection.execute(table)
    people = [
        (number, f"Martin-{number % 977}-{number}", f"Lyon {number % 90}", "Fidèle " * 20) for number in range(rows)
    ]
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO person VALUES (?, ?, ?, ?)", people)
    connection.execute("INSERT INTO words (rowid, name, town) SELECT id, name, town FROM person")
    connection.execute("COMMIT")


def median_ms(act: Callable[[int], Any], times: int) -> float:
    """Return the median milliseconds of one act."""
    taken = []
    for turn in range(times):
        begun = time.perf_counter()
        act(turn)
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken) * 1000


def measure(path: Path, rows: int, *, keyed: bool) -> dict[str, float]:
    """Return the milliseconds of each act on one file."""
    connection = opened(path, keyed=keyed)
    fill(connection, rows)

    def search(turn: int) -> None:
        sought = f'"mar" * AND "{turn % 90}"'
        connection.execute("SELECT rowid FROM words WHERE words MATCH ? LIMIT 50", (sought,)).fetchall()

    def commit(turn: int) -> None:
        connection.execute("INSERT INTO person VALUES (?, 'x', 'y', 'z')", (rows + turn,))

    def read_afresh(_turn: int) -> None:
        fresh = opened(path, keyed=keyed)
        fresh.execute("SELECT sum(length(note)) FROM person").fetchall()
        fresh.close()

    figures = {"search": median_ms(search, SEARCHES), "commit": median_ms(commit, COMMITS)}
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    figures["reading of everything"] = median_ms(read_afresh, 5)
    connection.close()
    return figures


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        bare = measure(Path(folder) / "clear.db", rows, keyed=False)
        ours = measure(Path(folder) / "keyed.db", rows, keyed=True)
    aims = {"search": 1.5, "commit": 1.5, "reading of everything": 4.0}
    tell(
        Row(
            f"encrypted {name}", ours[name], "ms", ratio := ours[name] / bare[name], f"{aim:g} × in clear", ratio <= aim
        )
        for name, aim in aims.items()
    )


if __name__ == "__main__":
    main()
