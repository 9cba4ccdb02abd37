"""Verifying the journal from its first line to its last, as a ratio to reading and hashing the same rows and no more.

``python tests/benchmarks/bench_journal.py [lines]`` writes so many lines (100 000 by default) by the program's own use case, unsigned,
and verifies them; the aim is ten seconds for 100 000 without signatures.
"""

from __future__ import annotations

import hashlib
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

from bench_import import make_workspace, timed
from sqlalchemy import select

from app.journal.actions import Action
from app.journal.record import record_each
from app.journal.verify import verify
from app.workspace import UnitOfWork
from db.tables import JournalEntry, JournalPayload
from tests.benchmarks.figures import Row, tell

_BATCH = 5_000


def bare(uow: UnitOfWork) -> str:
    """Read the same rows and hash what is in them, without judging."""
    statement = select(*JournalEntry.__table__.columns, JournalPayload.salt, JournalPayload.body).join(
        JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True
    )
    last = ""
    for row in uow.session.execute(statement.execution_options(yield_per=2_000)):
        last = hashlib.sha256(f"{last}{row.action}{row.subject}{row.body}".encode()).hexdigest()
    return last


def main() -> None:
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        workspace = make_workspace(Path(folder) / "d")
        for start in range(0, lines, _BATCH):
            with workspace.unit_of_work() as uow:
                subjects = (f"{number:032x}" for number in range(start, min(start + _BATCH, lines)))
                record_each(uow, Action.CONTACT_EDITED, subjects, {"rows": 1})
        with workspace.reading() as uow:
            reading, _ = timed(lambda: bare(uow))
            ours, found = timed(lambda: verify(uow))
        workspace.close()
    assert found.is_intact
    reached = ours < 10 if lines >= 100_000 else None
    tell([Row(f"verify the journal, {found.lines} lines", ours, "s", ours / reading, "10 s for 100 000", reached)])


if __name__ == "__main__":
    main()
