"""Import, consent and erasure killed at random moments: nothing acknowledged is lost, nothing is half done.

``python tests/reliability/test_mixed_work_killed.py 50`` runs as many kills as it is told and prints the figures.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from sqlalchemy import func, select

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft
from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import BUSINESS_ZONE, FixedClock, SystemClock
from app.first_start import FirstStartDraft, start_workspace
from app.journal import Action
from app.journal.verify import verify
from app.rights.clean_remnants import resume_erasures
from app.rights.holdings import personal_tables, table_named
from app.workspace import UnitOfWork, UnlockedWorkspace, Workspace
from db.tables import (
    ConsentEvent,
    Contact,
    ContactText,
    ErasureJob,
    ImportBatch,
    JournalEntry,
    OutboxDeposit,
    Tombstone,
)

ROOT = Path(__file__).parents[2]
KILLS = 10
PASSWORD, VAULT = "Tournesol-17!vert", "Glycine-39!mauve"
WORKER = Path(__file__).with_name("mixed_worker.py")
ROWS = 120
CHEAP = KdfProfile(19 * 1024, 1, 1)
COSTS = KdfCosts(account=CHEAP, recovery=CHEAP)


def test_nothing_acknowledged_is_lost_and_nothing_is_half_done(tmp_path: Path) -> None:
    figures = run(tmp_path, KILLS)
    assert figures["kills"] == KILLS
    assert figures["acknowledged"] > 0


def run(folder: Path, kills: int, seed: int = 11) -> Counter[str]:
    """Kill and look, again and again; AssertionError at the first thing lost or half done."""
    place, scratch = folder / "dossier", folder / "files"
    scratch.mkdir()
    accounts = (AccountDraft("Paul Mercier", Role.CONTROLLER, PASSWORD),)
    draft = FirstStartDraft(WorkspaceDraft(Business(name="Atelier", email="a@exemple.fr"), accounts), VAULT)
    start_workspace(place, draft, clock=FixedClock(datetime(2026, 11, 23, tzinfo=BUSINESS_ZONE)), costs=COSTS).close()
    chance, figures = random.Random(seed), Counter[str]()
    for _ in range(kills):
        told = work_until_killed(place, scratch, chance.uniform(0.02, 1.8))
        figures["kills"] += 1
        figures["acknowledged"] += len(told)
        figures.update(line[0] for line in told)
        look(place, told)
    return figures


def work_until_killed(place: Path, scratch: Path, seconds: float) -> list[list[str]]:
    """Return the units that the child had said were committed."""
    child = subprocess.Popen(
        [sys.executable, str(WORKER), str(place), str(scratch)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(PASSWORD + "\n")
    child.stdin.flush()
    assert child.stdout.readline() == "begun\n"
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    told = [line.split() for line in child.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    child.wait()
    return told


def look(place: Path, told: list[list[str]]) -> None:
    """Open the folder as the next start does and hold it to what was said."""
    here = Workspace(place)
    unlocked = unlock(here, read_lock_screen(here).accounts[0].id, PASSWORD, clock=SystemClock(), costs=COSTS)
    try:
        resume_erasures(unlocked)
        check_file(unlocked)
        with unlocked.reading() as uow:
            assert verify(uow).is_intact
            check_imports(uow)
            check_nothing_half_erased(uow)
            for kind, *rest in told:
                check_unit(uow, kind, rest, told)
    finally:
        unlocked.close()


def check_file(unlocked: UnlockedWorkspace) -> None:
    with unlocked.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall() == []
        for index in ("contact_words", "contact_trigrams"):
            connection.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")


def check_imports(uow: UnitOfWork) -> None:
    """Every batch of the file is whole: a batch that was not said may be there, never a part of one."""
    for batch in uow.session.scalars(select(ImportBatch.id)):
        count = select(func.count()).select_from(Contact).where(Contact.import_batch_id == batch)
        assert uow.session.scalar(count) == ROWS


def check_nothing_half_erased(uow: UnitOfWork) -> None:
    assert uow.session.scalar(select(func.count()).select_from(ErasureJob).where(ErasureJob.state == "running")) == 0
    gone = set(uow.session.scalars(select(ErasureJob.subject_id)))
    assert gone == set(uow.session.scalars(select(Tombstone.subject_id)))
    living = set(uow.session.scalars(select(Contact.id)))
    subjects = set(uow.session.scalars(select(Contact.subject_id)))
    assert not subjects & gone
    for name in personal_tables():
        table = table_named(name)
        if "contact_id" in table.c and name != "subject_request":
            owners = set(uow.session.scalars(select(table.c.contact_id)))
            assert owners - {None} <= living, name
    assert set(uow.session.scalars(select(ContactText.contact_id))) == living
    deposits = uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) or 0
    assert deposits == len(gone)


def check_unit(uow: UnitOfWork, kind: str, rest: list[str], told: list[list[str]]) -> None:
    if kind == "import":
        assert uow.session.get(ImportBatch, int(rest[0])) is not None
    elif kind == "consent":
        erased = ["erased", *rest] in told
        events = select(func.count()).select_from(ConsentEvent).where(ConsentEvent.contact_id == int(rest[0]))
        lines = select(func.count()).select_from(JournalEntry)
        lines = lines.where(JournalEntry.subject == rest[1], JournalEntry.action == Action.CONSENT_RECORDED.value)
        assert uow.session.scalar(lines) == 2
        died = uow.session.get(Tombstone, rest[1]) is not None
        assert erased <= died
        if not died:
            assert uow.session.scalar(events) == 2
    elif kind == "erased":
        assert uow.session.get(Tombstone, rest[1]) is not None
        assert uow.session.scalar(select(Contact.id).where(Contact.subject_id == rest[1])) is None


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    with tempfile.TemporaryDirectory() as scratch_folder:
        began = time.monotonic()
        result = run(Path(scratch_folder), wanted)
    print(", ".join(f"{name} {number}" for name, number in result.items()), f"in {time.monotonic() - began:.0f} s")
    print("0 acknowledged lost, 0 half done, every file opened")
