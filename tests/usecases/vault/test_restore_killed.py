"""A restore killed at any moment: the person is in the vault or in both, once in the contacts at most, never in none."""

import multiprocessing
import os
import random
import signal
import time

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.consent.purposes import seed_purposes
from app.vault.browse import ArchiveQuery, list_archives
from app.vault.errors import AlreadyRestored
from app.vault.history import read_history
from app.vault.open_vault import open_vault
from app.vault.restore_person import restore_person
from app.workspace import Workspace
from db.tables import Contact
from tests.usecases.vault.conftest import archive_person, consulted, make_person, restore_order

KILLS = int(os.environ.get("APARTE_KILLS", "4"))
PEOPLE = 3
PASSWORD = "Tournesol-17!vert"


def restore_all(folder, account_id, vault_password, clock, costs):
    """What the dying process does."""
    unlocked = unlock(Workspace(folder), account_id, PASSWORD, clock=clock, costs=costs)
    vault = open_vault(unlocked, vault_password)
    for line in list_archives(vault, ArchiveQuery(), offset=0, limit=100):
        try:
            restore_person(vault, consulted(vault, line.id), restore_order(vault))
        except AlreadyRestored:
            continue
    vault.close()
    unlocked.close()
    os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the dying process is a fork")
def test_a_restore_killed_at_any_moment_loses_and_doubles_nobody(with_vault, vault_password, clock, costs):
    folder, rng = with_vault.workspace.folder, random.Random(20261127)
    tile = next(tile for tile in read_lock_screen(Workspace(folder)).accounts if tile.role is Role.CONTROLLER)
    with with_vault.unit_of_work() as uow:
        seed_purposes(uow)
    with_vault.close()
    killed = rounds = 0
    lifetime = None
    while killed < KILLS and rounds < KILLS * 4:
        unlocked = unlock(Workspace(folder), tile.id, PASSWORD, clock=clock, costs=costs)
        for place in range(PEOPLE):
            with unlocked.unit_of_work() as uow:
                contact_id = make_person(uow, f"Personne{rounds}{place}")
            archive_person(unlocked, contact_id)
        unlocked.close()
        arguments = (folder, tile.id, vault_password, clock, costs)
        process = multiprocessing.get_context("fork").Process(target=restore_all, args=arguments)
        born = time.perf_counter()
        process.start()
        process.join(None if lifetime is None else rng.uniform(0.2, 1.0) * lifetime)
        if process.is_alive():
            os.kill(process.pid, signal.SIGKILL)
        process.join()
        if process.exitcode == -signal.SIGKILL:
            killed += 1
        else:
            lifetime = time.perf_counter() - born
        rounds += 1
        check(folder, tile.id, vault_password, clock, costs, rounds * PEOPLE)
    assert killed >= KILLS
    with_vault.workspace.claim()


def check(folder, account_id, vault_password, clock, costs, people):
    """Each archive is there, and is marked exactly where its person is in the contacts."""
    unlocked = unlock(Workspace(folder), account_id, PASSWORD, clock=clock, costs=costs)
    vault = open_vault(unlocked, vault_password)
    archives = list_archives(vault, ArchiveQuery(), offset=0, limit=1_000)
    marks = {line.name: len(read_history(vault, line.id)) for line in archives}
    with unlocked.reading() as uow:
        here = [f"{one.given_name} {one.family_name}" for one in uow.session.scalars(select(Contact))]
    assert len(archives) == people
    assert len(here) == len(set(here))
    assert {name for name, count in marks.items() if count} == set(here)
    assert set(marks.values()) <= {0, 1}
    vault.close()
    unlocked.close()
