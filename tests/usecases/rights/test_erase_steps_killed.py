"""An erasure killed at each of its steps, by name: undone or resumed at the next start, never half.

The child is a real process that stops itself with SIGKILL; where it does is put into it by its own script.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.contacts.merged_subjects import subjects_of
from app.journal import Action
from app.journal.verify import verify
from app.rights.clean_remnants import CLEANING, resume_erasures
from app.rights.holdings import collect_holdings, personal_tables
from app.rights.tombstones import tombstone_alarms
from app.workspace import Workspace
from db.tables import Base, Contact, ErasureJob, JournalEntry, OutboxDeposit, PurgeRun, Tombstone

PASSWORD = "Tournesol-07!vert"
CHILD = """
import os, signal, sys
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

import app.rights.erase as erase
import app.rights.tombstones as tombstones
import db.files
from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.unlock import unlock
from app.clock import BUSINESS_ZONE, FixedClock
from app.rights.clean_remnants import clean_remnants
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from app.workspace import Workspace

folder, account, password, contact_id, step = sys.argv[1:]

def die(*_args, **_kwargs):
    os.kill(os.getpid(), signal.SIGKILL)

def die_at(name):
    if name == step:
        die()

def then_die(act):
    def both(*args, **kwargs):
        act(*args, **kwargs)
        die()
    return both

def half_written(path, content):
    path.with_name(path.name + ".tmp").write_bytes(content[:40])
    die()

clock = FixedClock(datetime(2026, 11, 23, 10, tzinfo=BUSINESS_ZONE))
cheap = KdfProfile(19 * 1024, 1, 1)
opened = unlock(Workspace(Path(folder)), account, password, clock=clock, costs=KdfCosts(cheap, cheap))
if step == "job written":
    erase._delete_payloads = die
elif step == "archive sealed":
    erase._delete_drafts = die
elif step == "history deleted":
    erase._delete_rows = die
elif step == "rows deleted":
    erase._log_purge = die
elif step == "journal written":
    erase.record = then_die(erase.record)
elif step == "before commit":
    Session.commit = die
elif step == "list half written":
    tombstones.replace_atomically = half_written
plan = erase.ErasurePlan("DSR-08", DepositOrder(ArchiveReason.TAX, date(2032, 12, 31)), keep_suppression=True)
die_at("before begin")
with opened.unit_of_work() as uow:
    die_at("begun")
    erase.erase_contact(uow, int(contact_id), plan)
die_at("after commit")
clean_remnants(opened, die_at)
die_at("cleaned")
"""
UNDONE = (
    "before begin",
    "begun",
    "job written",
    "archive sealed",
    "history deleted",
    "rows deleted",
    "journal written",
    "before commit",
)
RESUMED = ("after commit", "list half written", *CLEANING, "cleaned")


@dataclass
class Scene:
    """The folder before the child, and what it held."""

    folder: object
    account: str
    contact_id: int
    subject_id: str
    subjects: tuple[str, ...]
    rows: dict[str, int]


@pytest.fixture(scope="module")
def outcomes(request: pytest.FixtureRequest) -> Iterator[list[tuple[str, str]]]:
    table: list[tuple[str, str]] = []
    yield table
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        sys.stdout.write("\nkilled at           at the next start\n")
        sys.stdout.writelines(f"{step:<19} {outcome}\n" for step, outcome in table)


@pytest.fixture
def scene(with_vault, marked_person) -> Scene:
    with with_vault.unit_of_work() as uow:
        person = marked_person(uow)
        marked_person(uow, "AUTRE")
    with with_vault.reading() as uow:
        rows, subjects = count_rows(uow, person.contact_id), subjects_of(uow.session, person.contact_id)
    folder = with_vault.workspace.folder
    tile = next(one for one in read_lock_screen(Workspace(folder)).accounts if one.role is Role.OWNER)
    with_vault.close()
    return Scene(folder, tile.id, person.contact_id, person.subject_id, subjects, rows)


def count_rows(uow, contact_id) -> dict[str, int]:
    holdings = collect_holdings(uow.session, contact_id)
    return {table: len(holdings.of(table)) for table in personal_tables()}


def kill_at(scene: Scene, step: str) -> None:
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(scene.folder), scene.account, PASSWORD, str(scene.contact_id), step],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == -signal.SIGKILL, (step, child.returncode, child.stderr)


@pytest.mark.skipif(os.name != "posix", reason="a process cannot kill itself this way elsewhere")
@pytest.mark.parametrize("step", [*UNDONE, *RESUMED])
def test_killed_at_a_step_it_is_undone_or_resumed(scene, step, clock, costs, outcomes):
    kill_at(scene, step)
    opened = unlock(Workspace(scene.folder), scene.account, PASSWORD, clock=clock, costs=costs)
    with opened.reading() as uow:
        before = [(job.state, job.finished_at) for job in uow.session.scalars(select(ErasureJob))]
    resumed = resume_erasures(opened)
    if step in UNDONE:
        still_there(opened, scene)
        outcomes.append((step, "undone: the person is there in full, nothing else is left of it"))
        assert (before, resumed) == ([], 0)
    else:
        wholly_gone(opened, scene)
        state = "nothing left to do" if step == "cleaned" else "the cleaning resumed"
        outcomes.append((step, f"done: the person is gone, archive sealed, {state}"))
        assert resumed == (0 if step == "cleaned" else 1)
    assert list(tombstone_alarms(opened)) == []
    with opened.reading() as uow:
        assert verify(uow).is_intact
    opened.close()


def still_there(opened, scene):
    with opened.reading() as uow:
        assert count_rows(uow, scene.contact_id) == scene.rows
        for table in (ErasureJob, Tombstone, OutboxDeposit, PurgeRun):
            assert uow.session.scalar(select(func.count()).select_from(table)) == 0
    assert not opened.workspace.tombstone_file.exists()


def wholly_gone(opened, scene):
    with opened.reading() as uow:
        assert uow.session.get(Contact, scene.contact_id) is None
        for table in Base.metadata.sorted_tables:
            if "contact_id" in table.c and table.name != "erasure_job":
                left = select(func.count()).select_from(table).where(table.c.contact_id == scene.contact_id)
                assert uow.session.scalar(left) == 0, table.name
        (job,) = uow.session.scalars(select(ErasureJob))
        assert (job.state, job.finished_at is not None) == ("done", True)
        assert sorted(uow.session.scalars(select(Tombstone.subject_id))) == sorted(scene.subjects)
        assert uow.session.scalar(select(func.count()).select_from(PurgeRun)) == 1
        assert uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) >= 1
        acts = list(uow.session.scalars(select(JournalEntry.action).where(JournalEntry.subject == scene.subject_id)))
        assert (acts.count(Action.ERASED), acts.count(Action.ERASURE_CLEANED)) == (1, 1)
    listed = json.loads(opened.workspace.tombstone_file.read_bytes())["body"]["subjects"]
    assert sorted(listed) == sorted(scene.subjects)
    assert opened.workspace.folder.joinpath("aparte.db-wal").stat().st_size < 40_000
