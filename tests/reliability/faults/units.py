"""The units of the program's work on which faults fall, and what each says once it is committed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.accounts.business import write_setting
from app.accounts.manage_accounts import authentic_keys
from app.accounts.renew_key import renew_key
from app.backup.back_up import back_up
from app.backup.kinds import SUFFIX
from app.backup.make_backup import scratch_folder
from app.backup.open_backup import open_backup
from app.backup.restore import restore_backup
from app.consent.kinds import Channel
from app.consent.purposes import read_purposes
from app.consent.record_consent import withdraw_consent
from app.contacts.kinds import ContactCategory, ContactKind, LawfulBasis, SourceKind
from app.exchange.columns import guess_layout
from app.exchange.import_batch import import_batch
from app.exchange.plan import BatchSource, ImportPlan
from app.exchange.preview import preview_file
from app.exchange.read_file import look_at
from app.messaging.record_objection import record_objection
from app.retention.announce import is_automatic, set_automatic
from app.retention.announcement_rules import ANNOUNCED_FOR
from app.retention.automatic_purge import pass_day
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.vault.open_vault import open_vault
from app.workspace import UnlockedWorkspace
from db.tables import Contact, PurgeAnnouncement
from tests.reliability.faults.place import (
    CLOCK,
    DAY_BEFORE,
    ORDER,
    PASSWORD,
    SHORT_ORDER,
    VAULT_PASSWORD,
    open_place,
    welcome,
)

ROWS, GOING = 12, 3
PLAN = ErasurePlan("RET-05", ORDER, keep_suppression=True)


@dataclass(slots=True)
class Bench:
    """Where units work: the open folder, a place for files, a mark for each, and who hears what they say.

    A unit that closes the folder puts the one that it opened afterwards in its place.
    """

    unlocked: UnlockedWorkspace
    scratch: Path
    mark: str
    say: Callable[..., None]

    def begin(self, unit: str) -> None:
        """Say that the act itself begins now: what came before was its preparation."""
        self.say("begin", unit)


def bring_in(bench: Bench) -> None:
    """Import a file."""
    path = bench.scratch / f"{bench.mark}.csv"
    lines = ("Nom;Prénom;E-mail", *(f"Import{bench.mark};N {n};p{n}.{bench.mark}@exemple.fr" for n in range(ROWS)))
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    head = look_at(path)
    source = BatchSource(SourceKind.IMPORT, "", bench.unlocked.clock.today(), LawfulBasis.LEGITIMATE_INTEREST)
    plan = ImportPlan(head.outline, guess_layout(head.rows), source, ContactKind.CONSUMER, ContactCategory.PROSPECT)
    with bench.unlocked.reading() as uow:
        preview = preview_file(uow, plan)
    bench.begin("import")
    with bench.unlocked.unit_of_work() as uow:
        report = import_batch(uow, plan, preview)
    bench.say("import", str(report.batch_id))


def consent(bench: Bench) -> None:
    """Add someone with a consent."""
    bench.begin("consent")
    with bench.unlocked.unit_of_work() as uow:
        _, subject = welcome(uow, bench.mark)
    bench.say("consent", subject)


def take_back(bench: Bench) -> None:
    """Record a withdrawal, then an objection."""
    with bench.unlocked.unit_of_work() as uow:
        contact, subject = welcome(uow, bench.mark)
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
    bench.say("consent", subject)
    bench.begin("withdrawal")
    with bench.unlocked.unit_of_work() as uow:
        withdraw_consent(uow, contact, purpose, Channel.EMAIL)
    bench.say("withdrawal", subject)
    with bench.unlocked.unit_of_work() as uow:
        record_objection(uow, contact)
    bench.say("objection", subject)


def erase(bench: Bench) -> None:
    """Erase someone with a deposit, then clean what the disk still holds."""
    with bench.unlocked.unit_of_work() as uow:
        contact, subject = welcome(uow, bench.mark)
    bench.say("consent", subject)
    bench.begin("erasure")
    with bench.unlocked.unit_of_work() as uow:
        erase_contact(uow, contact, PLAN)
    bench.say("erasure", subject)
    clean_remnants(bench.unlocked)
    bench.say("cleaned", subject)


def drain(bench: Bench) -> None:
    """Have the vault take in what waits for it."""
    for _ in range(2):
        with bench.unlocked.unit_of_work() as uow:
            contact, subject = welcome(uow, bench.mark)
        with bench.unlocked.unit_of_work() as uow:
            erase_contact(uow, contact, PLAN)
        bench.say("erasure", subject)
    bench.begin("drain")
    open_vault(bench.unlocked, VAULT_PASSWORD).close()
    bench.say("drain")


def end_archives(bench: Bench) -> None:
    """Have the vault let go of what has reached its end: somebody archived yesterday until today."""
    with bench.unlocked.unit_of_work() as uow:
        contact, subject = welcome(uow, bench.mark)
    bench.unlocked.clock = DAY_BEFORE
    try:
        with bench.unlocked.unit_of_work() as uow:
            erase_contact(uow, contact, ErasurePlan("RET-05", SHORT_ORDER, keep_suppression=True))
    finally:
        bench.unlocked.clock = CLOCK
    bench.say("erasure", subject)
    bench.begin("archive end")
    open_vault(bench.unlocked, VAULT_PASSWORD).close()
    bench.say("archive end", subject)


def renew(bench: Bench) -> None:
    """Put the daily file under a fresh key."""
    bench.begin("renewal")
    renew_key(bench.unlocked, authentic_keys(bench.unlocked))
    bench.say("renewal", str(bench.unlocked.workspace.keys().epoch))


def back_up_all(bench: Bench) -> None:
    """Make the day's backup."""
    bench.begin("backup")
    done = back_up(bench.unlocked)
    bench.say("backup", done.made.path.name)


def restore(bench: Bench) -> None:
    """Put the backup of this very moment back, and open the folder again."""
    unlocked, workspace = bench.unlocked, bench.unlocked.workspace
    path = back_up(unlocked).made.path
    bench.say("backup", path.name)
    with scratch_folder(unlocked, "being-opened") as scratch:
        opened = open_backup(path, PASSWORD, scratch=scratch, present=workspace.keys())
    unlocked.close()
    bench.begin("restore")
    restore_backup(opened, workspace, clock=CLOCK)
    bench.say("restore")
    # The state before it was kept as a backup as well.
    bench.say("backup", *(path.name for path in workspace.backups.glob(f"*{SUFFIX}")))
    bench.unlocked = open_place(workspace.folder)


def purge(bench: Bench) -> None:
    """Let three people whose announced day has come go by themselves."""
    subjects, today = [], bench.unlocked.clock.today()
    with bench.unlocked.unit_of_work() as uow:
        if not is_automatic(uow):
            set_automatic(uow, is_on=True)
        for number in range(GOING):
            contact, subject = welcome(uow, f"{bench.mark}-{number}")
            uow.session.get_one(Contact, contact).retention_due_on = today
            uow.session.add(
                PurgeAnnouncement(contact_id=contact, announced_on=today - ANNOUNCED_FOR, purge_on=today, rule="RET-02")
            )
            subjects.append(subject)
        write_setting(uow, "purge.shown_on", today.isoformat())
    bench.say("consent", *subjects)
    bench.begin("purge")
    pass_day(bench.unlocked)
    bench.say("purge", *subjects)


UNITS: dict[str, Callable[[Bench], None]] = {
    "import": bring_in,
    "consent": consent,
    "withdrawal": take_back,
    "erasure": erase,
    "drain": drain,
    "purge": purge,
    "archive end": end_archives,
    "renewal": renew,
    "backup": back_up_all,
    "restore": restore,
}
# Those that open the vault: what it holds is counted again after them.
INTO_VAULT = frozenset({"drain", "archive end"})
