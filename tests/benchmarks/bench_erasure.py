"""What erasing one person costs in a large book, beside a bare DELETE of the same rows in the same file.

``python tests/benchmarks/bench_erasure.py [contacts] [erasures]`` makes a real folder of fictional people (100 000 by
default) with the full-text indexes filled, erases 200 of them (half at most) one transaction each, and deletes the rows of as many others
with nothing but DELETE statements; medians, 95th percentiles and their ratio are printed. Cleaning the disk is measured
apart: it is done once, after the commit.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from bench_contacts import timed
from sqlalchemy import delete

from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.rights.clean_remnants import CLEANING, clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.tombstones import list_tombstones
from app.workspace import UnlockedWorkspace, Workspace
from db.tables import Contact, ContactEmail, ContactPhone, ContactText
from tests.benchmarks.figures import Row, tell
from tests.benchmarks.large_folder import PASSWORD, make_folder

TARGET_P95 = 0.050


def main() -> None:
    contacts, erasures = (
        int(given) if given else usual for given, usual in zip(_arguments(), (100_000, 200), strict=True)
    )
    with tempfile.TemporaryDirectory() as folder:
        make_folder(Path(folder) / "dossier", contacts)
        unlocked = _opened(Path(folder) / "dossier")
        erasures = min(erasures, contacts // 2)
        chance = random.Random(7)
        # Odd numbers said nothing: what somebody said can be deleted by nothing but an erasure.
        silent = chance.sample(range(1, contacts + 1, 2), erasures)
        bare = [timed(partial(_delete_bare, unlocked, one)) for one in silent]
        whole = [timed(partial(_erase, unlocked, one)) for one in chance.sample(range(2, contacts + 1, 2), erasures)]
        listing = timed(partial(list_tombstones, unlocked))
        cleaning = timed(partial(clean_remnants, unlocked))
        unlocked.close()
    print(f"{contacts} contacts, {erasures} erasures")
    print(f"bare DELETE        {_told(bare)}")
    print(f"erasure            {_told(whole)}")
    print(f"ratio              p50 {_p50(whole) / _p50(bare):.1f}   p95 {_p95(whole) / _p95(bare):.1f}")
    print(f"list outside       {listing * 1000:.1f} ms")
    print(f"cleaning, {len(CLEANING)} steps  {cleaning * 1000:.1f} ms, once")
    print(f"target p95 < {TARGET_P95 * 1000:.0f} ms: {'reached' if _p95(whole) < TARGET_P95 else 'MISSED'}")
    ratio, reached = _p95(whole) / _p95(bare), _p95(whole) < TARGET_P95
    tell([Row("erase one person, 95 of 100", _p95(whole) * 1000, "ms", ratio, "50 ms", reached)])


def _arguments() -> tuple[str, str]:
    given = [*sys.argv[1:], "", ""]
    return given[0], given[1]


def _opened(folder: Path) -> UnlockedWorkspace:
    here = Workspace(folder)
    return unlock(here, read_lock_screen(here).accounts[0].id, PASSWORD, clock=SystemClock())


def _erase(unlocked: UnlockedWorkspace, contact_id: int) -> None:
    with unlocked.unit_of_work() as uow:
        erase_contact(uow, contact_id, ErasurePlan("DSR-08"))


def _delete_bare(unlocked: UnlockedWorkspace, contact_id: int) -> None:
    """Delete the same rows, in one transaction of the same encrypted file."""
    with unlocked.unit_of_work() as uow:
        for table in (ContactText, ContactEmail, ContactPhone):
            uow.session.execute(delete(table).where(table.contact_id == contact_id))
        uow.session.execute(delete(Contact).where(Contact.id == contact_id))


def _p50(seconds: list[float]) -> float:
    return statistics.median(seconds)


def _p95(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20)[-1]


def _told(seconds: list[float]) -> str:
    return f"p50 {_p50(seconds) * 1000:6.1f} ms   p95 {_p95(seconds) * 1000:6.1f} ms"


if __name__ == "__main__":
    main()
