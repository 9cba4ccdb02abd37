"""An erasure killed at any moment is done or not done, never half; what remains to be cleaned is resumed at start."""

import multiprocessing
import os
import random
import signal
from datetime import date

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.contacts.write_contact import ContactDraft, add_contact
from app.journal.verify import verify
from app.rights.clean_remnants import clean_remnants, resume_erasures
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from app.workspace import Workspace
from db.tables import Contact, ContactEmail, ErasureJob, OutboxDeposit, PurgeRun, Tombstone

KILLS = int(os.environ.get("APARTE_KILLS", "8"))
PLAN = ErasurePlan("DSR-08", DepositOrder(ArchiveReason.TAX, date(2032, 12, 31)), keep_suppression=True)
PASSWORD = "Tournesol-07!vert"


def erase_all(folder, account_id, clock, costs):
    """What the dying process does: one erasure after the other, each with its cleaning."""
    unlocked = unlock(Workspace(folder), account_id, PASSWORD, clock=clock, costs=costs)
    with unlocked.reading() as uow:
        ids = list(uow.session.scalars(select(Contact.id)))
    for contact_id in ids:
        with unlocked.unit_of_work() as uow:
            erase_contact(uow, contact_id, PLAN)
        clean_remnants(unlocked)
    os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the dying process is a fork")
def test_an_erasure_killed_at_any_moment_is_whole_or_nothing(with_vault, clock, costs):
    folder, rng = with_vault.workspace.folder, random.Random(20261123)
    tile = next(tile for tile in read_lock_screen(Workspace(folder)).accounts if tile.role is Role.OWNER)
    with_vault.close()
    killed = rounds = 0
    while killed < KILLS and rounds < KILLS * 4:
        unlocked = unlock(Workspace(folder), tile.id, PASSWORD, clock=clock, costs=costs)
        with unlocked.unit_of_work() as uow:
            for place in range(8):
                email = EmailAddress.parse(f"p{rounds}-{place}@exemple.fr")
                add_contact(uow, ContactDraft(family_name=f"Personne {rounds}", emails=(email,)))
            alive = set(uow.session.scalars(select(Contact.subject_id)))
        unlocked.close()
        process = multiprocessing.get_context("fork").Process(target=erase_all, args=(folder, tile.id, clock, costs))
        process.start()
        process.join(rng.uniform(0.05, 0.4))
        if process.is_alive():
            os.kill(process.pid, signal.SIGKILL)
        process.join()
        killed += process.exitcode == -signal.SIGKILL
        rounds += 1
        unlocked = unlock(Workspace(folder), tile.id, PASSWORD, clock=clock, costs=costs)
        check(unlocked, alive)
        unlocked.close()
    assert killed >= KILLS
    with_vault.workspace.claim()


def check(unlocked, alive):
    """Whoever was there is there in full, or is gone with a tombstone, a deposit and a line of the purge log."""
    resume_erasures(unlocked)
    with unlocked.reading() as uow:
        here = set(uow.session.scalars(select(Contact.subject_id)))
        gone = set(uow.session.scalars(select(Tombstone.subject_id)))
        emails = uow.session.scalars(select(ContactEmail.contact_id)).all()
        assert here | gone >= alive
        assert here & gone == set()
        assert len(emails) == len(here)
        assert len(uow.session.scalars(select(OutboxDeposit.id)).all()) == len(gone)
        assert len(uow.session.scalars(select(PurgeRun.id)).all()) == len(gone)
        assert set(uow.session.scalars(select(ErasureJob.state))) <= {"done"}
        assert verify(uow).is_intact
