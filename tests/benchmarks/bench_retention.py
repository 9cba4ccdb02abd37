"""The review of the terms of a whole book, as a ratio to the bare count of the same rows in the same run.

``python tests/benchmarks/bench_retention.py [contacts]``: how many are past their term or near it, and the first two hundred of them with
why, as the place of retention shows them; the aim is 0.2 s for 100 000.
"""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

from bench_contacts import computed
from sqlalchemy import func, select

from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.retention.review import count_due, list_due
from app.workspace import UnitOfWork, Workspace
from db.tables import Contact
from tests.benchmarks.figures import Row, tell
from tests.benchmarks.large_folder import PASSWORD, make_folder

AIM_SECONDS = 0.2


def bare(uow: UnitOfWork) -> None:
    """Count who is past a day, and read two hundred ids in the order of their days."""
    today = uow.clock.today()
    uow.session.scalar(select(func.count()).where(Contact.retention_due_on <= today))
    uow.session.scalars(
        select(Contact.id).where(Contact.retention_due_on <= today).order_by(Contact.retention_due_on).limit(200)
    ).all()


def review(uow: UnitOfWork) -> None:
    """What the place of retention asks before it is shown."""
    count_due(uow)
    list_due(uow)


def main() -> None:
    contacts = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        make_folder(Path(folder) / "d", contacts)
        here = Workspace(Path(folder) / "d")
        workspace = unlock(here, read_lock_screen(here).accounts[0].id, PASSWORD, clock=SystemClock())
        with workspace.reading() as uow:
            floor = min(computed(partial(bare, uow)) for _ in range(3))
            ours = min(computed(partial(review, uow)) for _ in range(3))
        workspace.close()
    reached = ours < AIM_SECONDS if contacts >= 100_000 else None
    tell([Row("review of the terms", ours * 1000, "ms", ours / floor, "200 ms for 100 000", reached)])


if __name__ == "__main__":
    main()
