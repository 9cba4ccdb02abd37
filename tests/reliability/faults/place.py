"""The fictional folder on which the faults fall: made once, copied for each dose, opened as a start does."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft
from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import BUSINESS_ZONE, FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.write_contact import ContactDraft, add_contact
from app.first_start import FirstStartDraft, start_workspace
from app.rights.clean_remnants import resume_erasures
from app.values import EmailAddress
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from app.workspace import UnitOfWork, UnlockedWorkspace, Workspace
from db.engine import RawKey, close_engine, open_engine
from db.migrate import MAIN, Schema, revision_of, upgrade
from db.tables import Contact

PASSWORD, VAULT_PASSWORD = "Tournesol-17!vert", "Glycine-39!mauve"
CHEAP = KdfProfile(19 * 1024, 1, 1)
COSTS = KdfCosts(account=CHEAP, recovery=CHEAP)
CLOCK = FixedClock(datetime(2026, 11, 23, 10, tzinfo=BUSINESS_ZONE))
ORDER = DepositOrder(ArchiveReason.CONSENT_PROOF, date(2030, 12, 31))
SHORT_ORDER = DepositOrder(ArchiveReason.CONSENT_PROOF, date(2026, 11, 23))
DAY_BEFORE = FixedClock(datetime(2026, 11, 22, 10, tzinfo=BUSINESS_ZONE))
PEOPLE = 30
OLDER = "0004"


def open_place(place: Path) -> UnlockedWorkspace:
    """Open the folder as a start does: unlock, then finish what an erasure left to do."""
    here = Workspace(place)
    unlocked = unlock(here, read_lock_screen(here).accounts[0].id, PASSWORD, clock=CLOCK, costs=COSTS)
    try:
        resume_erasures(unlocked)
    except BaseException:
        unlocked.close()
        raise
    return unlocked


@contextmanager
def opened(place: Path) -> Iterator[UnlockedWorkspace]:
    unlocked = open_place(place)
    try:
        yield unlocked
    finally:
        unlocked.close()


def make_place(place: Path) -> Path:
    """Make the folder, with its vault and a few people who consented."""
    accounts = (AccountDraft("Paul Mercier", Role.CONTROLLER, PASSWORD),)
    draft = FirstStartDraft(WorkspaceDraft(Business(name="Atelier", email="a@exemple.fr"), accounts), VAULT_PASSWORD)
    unlocked = start_workspace(place, draft, clock=CLOCK, costs=COSTS)
    with unlocked.unit_of_work() as uow:
        for number in range(PEOPLE):
            welcome(uow, f"habitue{number}")
    unlocked.close()
    return place


def welcome(uow: UnitOfWork, mark: str) -> tuple[int, str]:
    """Add a person who says yes by e-mail and no by SMS; return the contact's id and the random one."""
    purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
    contact = add_contact(
        uow, ContactDraft(family_name=f"Personne {mark}", emails=(EmailAddress(f"{mark}@exemple.fr"),))
    )
    cells = {(purpose, Channel.EMAIL): ConsentAnswer.YES, (purpose, Channel.SMS): ConsentAnswer.NO}
    record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK))
    return contact, uow.session.get_one(Contact, contact).subject_id


def copy_place(source: Path, target: Path) -> Path:
    """Put a closed folder elsewhere, in place of what is there."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("*.lock"))
    return target


def make_older(source: Path, target: Path) -> Path:
    """Copy a closed folder with its daily file at an older version, holding the same rows."""
    copy_place(source, target)
    key, path, today = daily_key(source), Workspace(target).database(Workspace(target).keys()), source / "aparte.db"
    path.unlink()
    # An older program knew of no witness.
    (target / "witness.json").unlink()
    steps = target.with_name("steps")
    shutil.copytree(MAIN.steps, steps, ignore=shutil.ignore_patterns("__pycache__"))
    for step in (steps / "versions").glob("[0-9]*.py"):
        if step.name[:4] > OLDER:
            step.unlink()
    upgrade(path, key, Schema(MAIN.metadata, steps), create=True)
    shutil.rmtree(steps)
    _copy_rows(today, path, key)
    return target


def _copy_rows(source: Path, target: Path, key: RawKey) -> None:
    connection = sqlcipher.connect(str(target), isolation_level=None)
    connection.set_key(key.literal())
    connection.execute("ATTACH ? AS today KEY ?", (str(source), key.literal()))
    tables = (
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'alembic%'"
    )
    connection.execute("BEGIN")
    for (name,) in connection.execute(tables).fetchall():
        if not name.startswith(("contact_words", "contact_trigrams")):
            columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({name})"))
            connection.execute(f"INSERT OR IGNORE INTO main.{name} ({columns}) SELECT {columns} FROM today.{name}")
    connection.execute("DELETE FROM main.setting WHERE key = 'journal.witness'")
    connection.execute("COMMIT")
    connection.close()
    close_engine(open_engine(target, key))


def daily_key(place: Path) -> RawKey:
    """The key of a folder's daily file."""
    with opened(place) as unlocked:
        return unlocked.keys.base


def schema_of(path: Path, key: RawKey) -> str:
    engine = open_engine(path, key)
    try:
        with engine.connect() as connection:
            return str(revision_of(connection))
    finally:
        close_engine(engine)
