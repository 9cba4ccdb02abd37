"""Deposits taken in while the process dies at any moment: none lost, none doubled (20 kills here, more on demand)."""

import multiprocessing
import os
import random
import signal
import time
from datetime import date

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.vault.browse import ArchiveQuery, list_archives
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import open_vault
from app.vault.seal import ArchiveContent, DepositOrder, FileContent, seal_archive
from app.workspace import Workspace
from db.tables import OutboxDeposit

KILLS = int(os.environ.get("APARTE_KILLS", "10"))
PER_ROUND = 6
ORDER = DepositOrder(ArchiveReason.TAX, date(2032, 12, 31))


def deposit_some(unlocked, number):
    with unlocked.unit_of_work() as uow:
        for place in range(PER_ROUND):
            name = f"Personne {number:03}-{place}"
            file = FileContent("preuve.txt", "text/plain", name.encode())
            content = ArchiveContent(f"{number:016}{place:016}", name, name, name.lower(), {"name": name}, (file,))
            seal_archive(uow, content, ORDER)


def open_and_close(folder, account_id, password, vault_password, clock, costs):
    """What the dying process does."""
    unlocked = unlock(Workspace(folder), account_id, password, clock=clock, costs=costs)
    open_vault(unlocked, vault_password).close()
    unlocked.close()
    os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the dying process is a fork")
def test_a_drain_killed_at_any_moment_loses_nothing(with_vault, vault_password, clock, costs):
    folder, rng = with_vault.workspace.folder, random.Random(20261123)
    here = Workspace(folder)
    tile = next(tile for tile in read_lock_screen(here).accounts if tile.role is Role.CONTROLLER)
    password = "Tournesol-17!vert"
    with_vault.close()
    killed = rounds = 0
    # A first process lives to its end and tells how long one lasts here: a machine in haste is killed sooner.
    lifetime = None
    while killed < KILLS and rounds < KILLS * 10:
        unlocked = unlock(Workspace(folder), tile.id, password, clock=clock, costs=costs)
        deposit_some(unlocked, rounds)
        unlocked.close()
        arguments = (folder, tile.id, password, vault_password, clock, costs)
        process = multiprocessing.get_context("fork").Process(target=open_and_close, args=arguments)
        born = time.perf_counter()
        process.start()
        process.join(None if lifetime is None else rng.uniform(0.0, lifetime))
        if process.is_alive():
            os.kill(process.pid, signal.SIGKILL)
        process.join()
        lived = time.perf_counter() - born
        was_killed = process.exitcode == -signal.SIGKILL
        # Whoever ends by itself says that lives have become shorter: the machine was busier before.
        lifetime = lived if lifetime is None else lifetime if was_killed else min(lifetime, lived)
        killed += was_killed
        rounds += 1
    unlocked = unlock(Workspace(folder), tile.id, password, clock=clock, costs=costs)
    vault = open_vault(unlocked, vault_password)
    names = [line.name for line in list_archives(vault, ArchiveQuery(), offset=0, limit=10_000)]
    assert killed >= KILLS
    assert names == [f"Personne {number:03}-{place}" for number in range(rounds) for place in range(PER_ROUND)]
    assert (vault.opening.drained.set_aside, vault.opening.drained.missing) == (0, 0)
    with unlocked.reading() as uow:
        assert uow.session.scalars(select(OutboxDeposit)).all() == []
    vault.close()
    unlocked.close()
    # The fixture closes what it opened.
    with_vault.workspace.claim()
