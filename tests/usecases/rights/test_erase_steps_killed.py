"""An erasure killed at each of its steps, by name: undone or resumed at the next start, never half.

The child is a real process that stops itself with SIGKILL, at a place that is put into its own copy of our modules.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.contacts.merged_subjects import subjects_of
from app.journal import Action
from app.journal.verify import verify
from app.rights import erase, tombstones
from app.rights.clean_remnants import CLEANING, clean_remnants, resume_erasures
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.holdings import collect_holdings, personal_tables
from app.rights.tombstones import tombstone_alarms
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from app.workspace import Workspace
from db.tables import Base, Contact, ErasureJob, JournalEntry, OutboxDeposit, PurgeRun, Tombstone

PASSWORD = "Tournesol-07!vert"
PLAN = ErasurePlan("DSR-08", DepositOrder(ArchiveReason.TAX, date(2032, 12, 31)), keep_suppression=True)
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

    folder: Path
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


def die(*_args, **_kwargs):
    os.kill(os.getpid(), signal.SIGKILL)


def then_die(act: Callable[..., object]) -> Callable[..., None]:
    def both(*args, **kwargs):
        act(*args, **kwargs)
        die()

    return both


def half_written(path: Path, content: bytes) -> None:
    path.with_name(path.name + ".tmp").write_bytes(content[:40])
    die()


INSIDE = {
    "job written": (erase, "_delete_payloads", die),
    "archive sealed": (erase, "_delete_drafts", die),
    "history deleted": (erase, "_delete_rows", die),
    "rows deleted": (erase, "_log_purge", die),
    "journal written": (erase, "record", then_die(erase.record)),
    "before commit": (Session, "commit", die),
    "list half written": (tombstones, "replace_atomically", half_written),
}


def erase_until(scene: Scene, step: str, clock, costs) -> None:
    """What the dying process does: it erases the person, cleans what remains, and dies on the way."""

    def die_at(name: str) -> None:
        if name == step:
            die()

    opened = unlock(Workspace(scene.folder), scene.account, PASSWORD, clock=clock, costs=costs)
    if step in INSIDE:
        setattr(*INSIDE[step])
    die_at("before begin")
    with opened.unit_of_work() as uow:
        die_at("begun")
        erase_contact(uow, scene.contact_id, PLAN)
    die_at("after commit")
    clean_remnants(opened, die_at)
    die_at("cleaned")


def kill_at(scene: Scene, step: str, clock, costs) -> None:
    child = os.fork()
    if child == 0:
        try:
            erase_until(scene, step, clock, costs)
        except BaseException:  # noqa: BLE001 - nothing of the run may go on in the child
            traceback.print_exc()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"the child ended before {step}"
    assert os.WTERMSIG(status) == signal.SIGKILL


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the dying process is a fork")
@pytest.mark.parametrize("step", [*UNDONE, *RESUMED])
def test_killed_at_a_step_it_is_undone_or_resumed(scene, step, clock, costs, outcomes):
    kill_at(scene, step, clock, costs)
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
