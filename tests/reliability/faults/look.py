"""Open a folder after a fault, as the next start does, and hold it to everything that was said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select

from app.backup.kinds import SUFFIX
from app.backup.make_backup import scratch_folder
from app.backup.verify_backup import verify_backup
from app.consent.kinds import ConsentEventType
from app.journal.actions import Action
from app.journal.verify import verify
from app.retention.automatic_purge import pass_day
from app.rights.holdings import personal_tables, table_named
from app.vault.open_vault import open_vault
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import (
    ArchivedRecord,
    ConsentEvent,
    Contact,
    ContactText,
    ErasureJob,
    ImportBatch,
    JournalEntry,
    ObjectionEvent,
    OutboxDeposit,
    PurgeAnnouncement,
    PurgeRun,
    Tombstone,
)
from tests.reliability.faults.figures import HalfDone, Lost
from tests.reliability.faults.place import PEOPLE, VAULT_PASSWORD, opened
from tests.reliability.faults.units import ROWS

INDEXES = ("contact_words", "contact_trigrams")


@dataclass(slots=True)
class Memory:
    """What the folder said was committed, since it was made."""

    said: dict[str, set[str]] = field(default_factory=dict)
    archived: frozenset[str] = frozenset()

    def hear(self, told: Iterable[list[str]]) -> None:
        for kind, *rest in told:
            if kind not in ("begin", "ready"):
                self.said.setdefault(kind, set()).update(rest)

    def of(self, kind: str) -> set[str]:
        return self.said.get(kind, set())


def begun(told: Iterable[list[str]]) -> set[str]:
    """The units that were told to begin."""
    return {line[1] for line in told if line[0] == "begin"}


def look(place: Path, memory: Memory, *, into_vault: bool = False) -> None:
    """Raise Lost or HalfDone at the first thing that is not as it was said; anything else raised is a fault as well."""
    with opened(place) as unlocked:
        if unlocked.flaws or unlocked.is_list_refused or unlocked.brought_back:
            raise Lost(f"the start itself says that something is missing: {unlocked.flaws}")
        check_backups(unlocked, memory)
        check_file(unlocked)
        check_generations(unlocked, memory)
        check_purge(unlocked, memory)
        with unlocked.reading() as uow:
            check_journal(uow)
            check_imports(uow, memory)
            check_people(uow, memory)
            check_erasures(uow, memory)
        if into_vault:
            memory.archived = check_vault(unlocked)
        with unlocked.reading() as uow:
            check_deposits(uow, memory)


def check_file(unlocked: UnlockedWorkspace) -> None:
    """The pages, what SQLCipher signs them with, and the search indexes."""
    with unlocked.engine.connect() as connection:
        sound = connection.exec_driver_sql("PRAGMA quick_check").scalar()
        altered = connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall()
        if sound != "ok" or altered:
            raise HalfDone(f"{sound}; {altered[:2]}")
        for index in INDEXES:
            connection.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")


def check_backups(unlocked: UnlockedWorkspace, memory: Memory) -> None:
    """Every backup that bears its name is whole, and those that were said are there until the rule lets them go."""
    found = {path.name: path for path in unlocked.workspace.backups.glob(f"*{SUFFIX}")}
    for path in sorted(found.values())[-2:]:
        with scratch_folder(unlocked, "being-looked-at") as scratch:
            verify_backup(path, unlocked.keys, scratch=scratch)
    said = sorted(memory.of("backup"))[-2:]
    if not set(said) <= found.keys():
        raise Lost("a backup")


def check_generations(unlocked: UnlockedWorkspace, memory: Memory) -> None:
    keys = unlocked.workspace.keys()
    if [path.name for path in unlocked.workspace.folder.glob("aparte*.db")] != [keys.database]:
        raise HalfDone("another generation of the file is left")
    if keys.epoch < max(map(int, memory.of("renewal")), default=1):
        raise Lost("an older key is in force")


def check_purge(unlocked: UnlockedWorkspace, memory: Memory) -> None:
    """A purge cut short goes on at the next start: whoever was to go is gone, each with a line of the log and no other."""
    pass_day(unlocked)
    with unlocked.reading() as uow:
        if uow.session.scalar(select(func.count()).select_from(PurgeAnnouncement)):
            raise HalfDone("someone announced is still there")
        gone = set(uow.session.scalars(select(Tombstone.subject_id)))
        if not memory.of("purge") <= gone:
            raise Lost("an automatic erasure")
        if uow.session.scalar(select(func.count()).select_from(PurgeRun)) != len(gone):
            raise HalfDone("the log of purges and the erasures differ")


def check_journal(uow: UnitOfWork) -> None:
    found = verify(uow)
    if not found.is_intact:
        raise HalfDone(f"the journal does not hold: {found.findings[:3]}")


def check_imports(uow: UnitOfWork, memory: Memory) -> None:
    """Every batch of the file is whole: one that was not said may be there, never a part of one."""
    batches = {
        row[0]: row[1]
        for row in uow.session.execute(
            select(ImportBatch.id, func.count(Contact.id)).outerjoin(Contact).group_by(ImportBatch.id)
        )
    }
    if {batch: count for batch, count in batches.items() if count != ROWS}:
        raise HalfDone(f"imports in part: {batches}")
    if not {int(batch) for batch in memory.of("import")} <= batches.keys():
        raise Lost("an import")


def check_people(uow: UnitOfWork, memory: Memory) -> None:
    """Whoever was recorded is there with two answers, or is gone with a tombstone."""
    answers = {
        row[0]: row[1]
        for row in uow.session.execute(
            select(Contact.subject_id, func.count(ConsentEvent.id))
            .join(ConsentEvent, ConsentEvent.contact_id == Contact.id)
            .where(ConsentEvent.event_type != ConsentEventType.WITHDRAWN.value)
            .group_by(Contact.subject_id)
        )
    }
    gone = set(uow.session.scalars(select(Tombstone.subject_id)))
    if set(answers.values()) - {2}:
        raise HalfDone("answers in part")
    if len(answers.keys() | gone) < PEOPLE or not memory.of("consent") <= answers.keys() | gone:
        raise Lost("a person and a consent")
    for kind, table in (("withdrawal", ConsentEvent), ("objection", ObjectionEvent)):
        rows = select(Contact.subject_id).join(table, table.contact_id == Contact.id)
        if table is ConsentEvent:
            rows = rows.where(ConsentEvent.event_type == ConsentEventType.WITHDRAWN.value)
        if not memory.of(kind) <= set(uow.session.scalars(rows)) | gone:
            raise Lost(kind)


def check_erasures(uow: UnitOfWork, memory: Memory) -> None:
    """Whoever is gone is gone from every table, and whoever is there is there in full."""
    gone = set(uow.session.scalars(select(Tombstone.subject_id)))
    if not memory.of("erasure") <= gone:
        raise Lost("an erasure")
    if uow.session.scalar(select(func.count()).select_from(ErasureJob).where(ErasureJob.state != "done")):
        raise HalfDone("an erasure still runs")
    if gone != set(uow.session.scalars(select(ErasureJob.subject_id))):
        raise HalfDone("tombstones and erasures differ")
    if gone & set(uow.session.scalars(select(Contact.subject_id))):
        raise HalfDone("someone erased is there")
    check_rows(uow)


def check_rows(uow: UnitOfWork) -> None:
    """No row speaks of a person who is not there, and everybody can be searched."""
    living = set(uow.session.scalars(select(Contact.id)))
    for name in personal_tables():
        table = table_named(name)
        if "contact_id" in table.c and name != "subject_request":
            owners = set(uow.session.scalars(select(table.c.contact_id).distinct()))
            if not owners - {None} <= living:
                raise HalfDone(f"rows without a person in {name}")
    if set(uow.session.scalars(select(ContactText.contact_id))) != living:
        raise HalfDone("the text that is searched")


def check_vault(unlocked: UnlockedWorkspace) -> frozenset[str]:
    """Open the vault, which takes in what waits; return whom it holds, each once."""
    vault = open_vault(unlocked, VAULT_PASSWORD)
    try:
        drained = vault.opening.drained
        if drained.missing:
            raise Lost(f"{drained.missing} deposits")
        if drained.set_aside:
            raise HalfDone(f"{drained.set_aside} deposits cannot be read")
        with vault.session() as session:
            connection = session.connection()
            sound = connection.exec_driver_sql("PRAGMA quick_check").scalar()
            if sound != "ok" or connection.exec_driver_sql("PRAGMA cipher_integrity_check").fetchall():
                raise HalfDone("the vault's pages")
            held = session.scalars(select(ArchivedRecord.subject_id)).all()
            if len(held) != len(set(held)):
                raise HalfDone("an archive twice")
            return frozenset(held)
    finally:
        vault.close()


def check_deposits(uow: UnitOfWork, memory: Memory) -> None:
    """As many archives as erasures; those of a drain cut short may lie in both files until the vault is opened."""
    gone = uow.session.scalar(select(func.count()).select_from(Tombstone)) or 0
    waiting = uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) or 0
    purged = set(
        uow.session.scalars(select(JournalEntry.subject).where(JournalEntry.action == Action.VAULT_PURGED.value))
    )
    if memory.archived & memory.of("archive end"):
        raise HalfDone("an archive that ended is there")
    if not memory.of("archive end") <= purged:
        raise Lost("an archive's end")
    kept = len(memory.archived | purged) + waiting
    if kept < gone:
        raise Lost("a deposit")
    if kept > gone:
        raise HalfDone("a deposit twice")
