"""Restores on a bare computer and on the same one: nobody erased comes back, no refusal is forgotten, a crash leaves one whole."""

import os
import resource
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.accounts.create_workspace import create_workspace
from app.accounts.key_slots import open_key, open_slot
from app.accounts.keyring import BASE
from app.accounts.manage_accounts import change_own_password, disable_account
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock, unlock_with_recovery
from app.backup.back_up import back_up
from app.backup.errors import BackupForeign
from app.backup.kinds import REFUSALS, SUFFIX, beside
from app.backup.open_backup import open_backup
from app.backup.places import add_place
from app.backup.put_aside import forget_put_aside
from app.backup.refusal_ledger import LedgerRefused, read_ledger
from app.backup.refusals import RefusalKind, read_refusals, replay_refusals
from app.backup.restore import restore_backup
from app.consent.kinds import Channel, ConsentMethod
from app.consent.read_purposes import read_purposes
from app.consent.record_consent import withdraw_consent
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import DiskFull
from app.leaving.destroy_folder import destroy_folder
from app.messaging.record_objection import record_objection
from app.rights.clean_remnants import clean_remnants
from app.rights.directives import record_death
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RestrictionGround
from app.rights.open_request import RequestDraft, open_request
from app.rights.restriction import restrict
from app.values import EmailAddress
from app.vault.browse import ArchiveQuery, list_archives
from app.vault.create_vault import create_vault
from app.vault.errors import VaultExists
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import open_vault
from app.vault.seal import DepositOrder
from app.workspace import Workspace
from db.tables import (
    ConsentEvent,
    Contact,
    JournalEntry,
    ProcessingRestriction,
    SuppressionEntry,
)
from tests.usecases.clear_pages import clear_file

pytestmark = [pytest.mark.rule("RET-14"), pytest.mark.rule("SEC-09")]


@pytest.fixture
def stick(tmp_path, workspace):
    folder = tmp_path / "clé USB"
    folder.mkdir()
    add_place(workspace, folder)
    return folder


@pytest.fixture
def people(workspace, with_purposes):
    """Six people with an address each."""
    with workspace.unit_of_work() as uow:
        return {
            name: add_contact(
                uow, ContactDraft(family_name=name, emails=(EmailAddress(f"{name.lower()}@mail.example"),))
            )
            for name in ("Zimmermann", "Opposant", "Retrait", "Gele", "Defunt", "Tranquille")
        }


@pytest.fixture
def consented(workspace, people):
    with workspace.unit_of_work() as uow:
        purpose = read_purposes(uow)[0]
        uow.session.add(
            ConsentEvent(
                contact_id=people["Retrait"],
                purpose_id=purpose.id,
                channel=Channel.EMAIL.value,
                event_type="granted",
                controller_identity="Atelier Lumière",
                collected_at=uow.clock.now(),
                recorded_at=uow.clock.now(),
                recorded_by=uow.account.id,
                method=ConsentMethod.DESK.value,
            )
        )
        return purpose.id


@pytest.fixture
def lived(workspace, people, consented, stick, clock):
    """A backup, then a week in which one is erased, one objects, one withdraws, one is frozen and one dies."""
    done = back_up(workspace)
    clock.advance(timedelta(days=7))
    with workspace.unit_of_work() as uow:
        erase_contact(uow, people["Zimmermann"], ErasurePlan("DSR-08"))
        record_objection(uow, people["Opposant"])
        withdraw_consent(uow, people["Retrait"], consented, Channel.EMAIL)
        draft = RequestDraft(
            RequestKind.RESTRICTION,
            uow.clock.today(),
            RequestChannel.DESK,
            IdentityMethod.CERTAIN,
            contact_id=people["Gele"],
        )
        restrict(uow, open_request(uow, draft), RestrictionGround.ACCURACY_CONTESTED)
        record_death(uow, people["Defunt"], date(2026, 11, 28))
    clean_remnants(workspace)
    back_up(workspace)
    workspace.close()
    return stick / done.made.path.name


def scratch_of(folder):
    folder.mkdir(exist_ok=True)
    return folder


def restored(backup, folder, secret, clock, tmp_path, *, present=None):
    opened = open_backup(backup, secret, scratch=scratch_of(tmp_path / "à part"), present=present)
    return restore_backup(opened, Workspace(folder), clock=clock)


def opened_as_owner(folder, passwords, clock, costs, password=None):
    here = Workspace(folder)
    tile = next(tile for tile in read_lock_screen(here).accounts if tile.role is Role.OWNER)
    return unlock(here, tile.id, password or passwords[Role.OWNER], clock=clock, costs=costs)


def check_everybody(unlocked):
    """Whoever was erased is gone, every no stands."""
    with unlocked.reading() as uow:
        people = {row.family_name: row for row in uow.session.scalars(select(Contact))}
        assert set(people) == {"Opposant", "Retrait", "Gele", "Defunt", "Tranquille"}
        kinds = {(one.kind, one.subject) for one in read_refusals(uow.session)}
        assert kinds == {
            (RefusalKind.OBJECTION, people["Opposant"].subject_id),
            (RefusalKind.WITHDRAWAL, people["Retrait"].subject_id),
            (RefusalKind.RESTRICTION, people["Gele"].subject_id),
            (RefusalKind.DEATH, people["Defunt"].subject_id),
        }
        assert people["Gele"].restricted_since is not None
        assert people["Defunt"].deceased_on == date(2026, 11, 28)
        assert uow.session.scalars(select(SuppressionEntry)).all()
        last = uow.session.scalars(
            select(ConsentEvent)
            .where(ConsentEvent.contact_id == people["Retrait"].id)
            .order_by(ConsentEvent.collected_at)
        ).all()[-1]
        assert last.event_type == "withdrawn"


def test_on_a_bare_computer_with_the_recovery_sheet_alone(lived, tmp_path, draft, clock, costs):
    folder = tmp_path / "nouveau PC"
    done = restored(lived, folder, draft.recovery, clock, tmp_path)
    assert (done.contacts, done.erased_again, done.has_refused_lists) == (5, 1, False)
    assert done.refused_again >= 5
    here = Workspace(folder)
    owner = next(tile for tile in read_lock_screen(here).accounts if tile.role is Role.OWNER)
    unlocked = unlock_with_recovery(here, owner.id, draft.recovery, "Lavande-7!soleils", clock=clock, costs=costs)
    check_everybody(unlocked)
    unlocked.close()


def test_on_the_same_computer_with_today_s_password(lived, workspace, tmp_path, clock, passwords, costs):
    folder = workspace.workspace.folder
    present = Workspace(folder).keys()
    before = {path.name for path in (folder / "backups").glob(f"*{SUFFIX}")}
    done = restored(lived, folder, passwords[Role.OWNER], clock, tmp_path, present=present)
    assert (done.has_old_accounts, done.erased_again) == (False, 1)
    assert done.lost_lines > 0
    # The state before was kept as one more backup.
    assert len({path.name for path in (folder / "backups").glob(f"*{SUFFIX}")} - before) == 1
    unlocked = opened_as_owner(folder, passwords, clock, costs)
    check_everybody(unlocked)
    assert unlocked.flaws == ()
    with unlocked.reading() as uow:
        actions = list(uow.session.scalars(select(JournalEntry.action).order_by(JournalEntry.seq)))
    assert "restored" in actions[-3:]
    unlocked.close()


def test_without_the_lists_of_the_folder_those_beside_the_backup_serve(lived, workspace, tmp_path, clock, draft):
    shutil.rmtree(workspace.workspace.folder)
    assert restored(lived, tmp_path / "nouveau", draft.recovery, clock, tmp_path).erased_again == 1


def test_a_stick_of_two_businesses_keeps_the_lists_of_both(lived, tmp_path, draft, clock):
    """The other's backup wrote its lists over the first one's: who had been erased came back on the next computer."""
    for name in ("tombstones", "refusals"):
        (own,) = lived.parent.glob(f"{name}-*")
        for other in (f"{name}{own.suffix}", f"{name}-0ther0{own.suffix}"):
            (lived.parent / other).write_bytes(b"of another business")
    done = restored(lived, tmp_path / "nouveau", draft.recovery, clock, tmp_path)
    assert (done.has_refused_lists, done.erased_again) == (False, 1)


def test_lists_laid_down_by_an_earlier_version_still_count(lived, tmp_path, draft, clock):
    for path in [*lived.parent.glob("tombstones-*"), *lived.parent.glob("refusals-*")]:
        path.rename(path.with_name(path.name.partition("-")[0] + path.suffix))
    assert restored(lived, tmp_path / "nouveau", draft.recovery, clock, tmp_path).erased_again == 1


def test_no_page_of_the_restored_file_names_the_erased(lived, tmp_path, clock, passwords):
    folder = tmp_path / "nouveau PC"
    restored(lived, folder, passwords[Role.OWNER], clock, tmp_path)
    here, keys = Workspace(folder), Workspace(folder).keys()
    slot = next(slot for slot in keys.slots if slot.role == Role.OWNER.value)
    opened = open_slot(keys.identity, slot, passwords[Role.OWNER])
    content = clear_file(here.database(keys), open_key(keys.identity, slot, opened, BASE)[:32])
    assert b"Tranquille" in content
    assert b"immermann" not in content.replace(b"\0", b"")


def test_who_left_since_stays_out(workspace, people, stick, tmp_path, clock, passwords, unlocked_as):
    done = back_up(workspace)
    owner = unlocked_as(Role.OWNER)
    leaver = next(slot.id for slot in owner.workspace.keys().slots if slot.role == Role.SALES.value)
    disable_account(owner, leaver)
    owner.close()
    folder = workspace.workspace.folder
    present = Workspace(folder).keys()
    restored(stick / done.made.path.name, folder, passwords[Role.OWNER], clock, tmp_path, present=present)
    assert leaver not in {tile.id for tile in read_lock_screen(Workspace(folder)).accounts}


def test_today_s_password_opens_what_is_restored(workspace, people, stick, tmp_path, clock, passwords, costs):
    done = back_up(workspace)
    change_own_password(workspace, passwords[Role.OWNER], "Capucine-8!orange-Isère", costs=costs)
    workspace.close()
    folder = workspace.workspace.folder
    backup, present = stick / done.made.path.name, Workspace(folder).keys()
    restored(backup, folder, "Capucine-8!orange-Isère", clock, tmp_path, present=present)
    opened_as_owner(folder, passwords, clock, costs, "Capucine-8!orange-Isère").close()


def test_an_old_password_brings_the_old_accounts_and_says_so(
    workspace, people, stick, tmp_path, clock, passwords, costs
):
    done = back_up(workspace)
    change_own_password(workspace, passwords[Role.OWNER], "Capucine-8!orange-Isère", costs=costs)
    workspace.close()
    folder = workspace.workspace.folder
    present = Workspace(folder).keys()
    backup = stick / done.made.path.name
    assert restored(backup, folder, passwords[Role.OWNER], clock, tmp_path, present=present).has_old_accounts
    assert list((folder / "backups").glob("avant-reprise-*/keys.json"))


@pytest.fixture
def put_aside(workspace, people, stick, tmp_path, clock, passwords, costs):
    """The folder after an old password brought an old backup back: its former keys and database lie beside the backups."""
    done = back_up(workspace)
    change_own_password(workspace, passwords[Role.OWNER], "Capucine-8!orange-Isère", costs=costs)
    workspace.close()
    folder = workspace.workspace.folder
    restored(
        stick / done.made.path.name, folder, passwords[Role.OWNER], clock, tmp_path, present=Workspace(folder).keys()
    )
    return folder


def test_what_was_put_aside_still_opens_so_its_keys_are_destroyed_with_the_folder(
    put_aside, passwords, clock, costs, monkeypatch
):
    """Keys that lie beside the backups open the database that lies there: they go before anything else, as the others do (SEC-13)."""
    overwritten = []
    monkeypatch.setattr("app.leaving.destroy_folder._overwrite", lambda path: overwritten.append(path.parent.name))
    (put_aside / "backups" / "before-migration-0001-aparte.db").write_bytes(b"encrypted")
    destroy_folder(opened_as_owner(put_aside, passwords, clock, costs), "Atelier Lumière", with_backups=False)
    assert [name for name in overwritten if name.startswith("avant-reprise-")]
    assert not put_aside.exists()


def test_what_was_put_aside_goes_after_thirty_days(put_aside, passwords, clock, costs):
    """Who is erased since lives on in it: it is let go as backups are, and nothing goes by a date in doubt."""

    def stands(days):
        clock.advance(timedelta(days=days))
        forget_put_aside(unlocked)
        return bool(list((put_aside / "backups").glob("avant-reprise-*/keys.json")))

    unlocked = opened_as_owner(put_aside, passwords, clock, costs)
    assert [stands(days) for days in (429, -400, 1)] == [True, True, False]
    unlocked.close()


@pytest.mark.rule("RET-07")
def test_accounts_older_than_the_vault_still_know_it(
    workspace, stick, tmp_path, clock, passwords, costs, vault_password, vault_sheet
):
    """The vault that stays is the one that deposits go to: accounts that know none must not make another over its archives."""
    done = back_up(workspace)
    create_vault(workspace, vault_password, vault_sheet, costs=costs)
    with workspace.unit_of_work() as uow:
        person = add_contact(uow, ContactDraft(family_name="Archivée"))
        order = DepositOrder(ArchiveReason.LITIGATION, date(2036, 12, 31))
        erase_contact(uow, person, ErasurePlan("DSR-08", order))
    change_own_password(workspace, passwords[Role.OWNER], "Capucine-8!orange-Isère", costs=costs)
    workspace.close()
    folder = workspace.workspace.folder
    controller = next(tile.id for tile in read_lock_screen(Workspace(folder)).accounts if tile.role is Role.CONTROLLER)
    unlocked = unlock(Workspace(folder), controller, passwords[Role.CONTROLLER], clock=clock, costs=costs)
    open_vault(unlocked, vault_password).close()
    unlocked.close()
    present, backup = Workspace(folder).keys(), stick / done.made.path.name
    assert restored(backup, folder, passwords[Role.OWNER], clock, tmp_path, present=present).has_old_accounts
    unlocked = unlock(Workspace(folder), controller, passwords[Role.CONTROLLER], clock=clock, costs=costs)
    with pytest.raises(VaultExists):
        create_vault(unlocked, vault_password, vault_sheet, costs=costs)
    vault = open_vault(unlocked, vault_password)
    assert [line.name for line in list_archives(vault, ArchiveQuery(), offset=0, limit=9)] == ["Archivée"]
    vault.close()
    unlocked.close()


@pytest.mark.rule("RET-07")
def test_an_archive_that_still_waits_for_the_vault_outlives_a_restore(
    with_vault, stick, tmp_path, clock, passwords, costs, vault_password
):
    """Who was archived since the backup is erased again in it: without what waits, the archive would be nowhere."""
    with with_vault.unit_of_work() as uow:
        person = add_contact(uow, ContactDraft(family_name="Archivée"))
    done = back_up(with_vault)
    with with_vault.unit_of_work() as uow:
        order = DepositOrder(ArchiveReason.LITIGATION, date(2036, 12, 31))
        erase_contact(uow, person, ErasurePlan("DSR-08", order))
    clean_remnants(with_vault)
    with_vault.close()
    folder = with_vault.workspace.folder
    backup, present = stick / done.made.path.name, Workspace(folder).keys()
    assert restored(backup, folder, passwords[Role.OWNER], clock, tmp_path, present=present).erased_again == 1
    controller = next(tile.id for tile in read_lock_screen(Workspace(folder)).accounts if tile.role is Role.CONTROLLER)
    unlocked = unlock(Workspace(folder), controller, passwords[Role.CONTROLLER], clock=clock, costs=costs)
    vault = open_vault(unlocked, vault_password)
    assert (vault.opening.drained.taken_in, vault.opening.drained.set_aside) == (1, 0)
    assert [line.name for line in list_archives(vault, ArchiveQuery(), offset=0, limit=9)] == ["Archivée"]
    vault.close()
    unlocked.close()


def test_a_damaged_file_is_put_aside_and_replaced(lived, workspace, tmp_path, clock, passwords, costs):
    folder = workspace.workspace.folder
    database = Workspace(folder).database(Workspace(folder).keys())
    database.write_bytes(database.read_bytes()[:5000])
    present = Workspace(folder).keys()
    done = restored(lived, folder, passwords[Role.OWNER], clock, tmp_path, present=present)
    assert done.lost_lines > 0
    check_everybody(opened_as_owner(folder, passwords, clock, costs))
    assert list((folder / "backups").glob("avant-reprise-*/aparte.db"))


def test_the_vault_comes_along_on_a_bare_computer(with_vault, stick, tmp_path, clock, draft):
    done = back_up(with_vault)
    with_vault.close()
    restored(stick / done.made.path.name, tmp_path / "nouveau", draft.recovery, clock, tmp_path)
    assert (tmp_path / "nouveau" / "vault.db").exists()
    assert (tmp_path / "nouveau" / "vault.keys.json").exists()


def test_a_tampered_ledger_is_not_followed_and_told(lived, workspace, tmp_path, clock, draft):
    store = workspace.workspace.keys().store
    for folder in (lived.parent, workspace.workspace.folder, workspace.workspace.backups):
        for path in (folder / REFUSALS, folder / beside(REFUSALS, store)):
            if path.exists():
                path.write_bytes(path.read_bytes().replace(b'"objection"', b'"forgotten"'))
    keys = open_backup(lived, draft.recovery, scratch=scratch_of(tmp_path / "s")).unlocked_keys
    with pytest.raises(LedgerRefused):
        read_ledger(lived.parent, keys, beside(REFUSALS, store))
    assert restored(lived, tmp_path / "nouveau", draft.recovery, clock, tmp_path).has_refused_lists


def test_a_backup_of_another_business_is_refused(lived, tmp_path, clock, draft, costs):
    create_workspace(tmp_path / "autre", draft, clock=clock, costs=costs).close()
    present = Workspace(tmp_path / "autre").keys()
    with pytest.raises(BackupForeign):
        open_backup(lived, draft.recovery, scratch=scratch_of(tmp_path / "s"), present=present)
    opened = open_backup(lived, draft.recovery, scratch=scratch_of(tmp_path / "s"))
    with pytest.raises(BackupForeign):
        restore_backup(opened, Workspace(tmp_path / "autre"), clock=clock)


class _PulledPlug(BaseException):
    pass


@pytest.mark.parametrize(
    "at", ["copy_database", "_replay", "_bring_vault", "write_key_file", "remove_other_generations"]
)
def test_a_crash_at_each_step_leaves_one_whole_folder(
    lived, workspace, tmp_path, clock, passwords, costs, monkeypatch, at
):
    def pull(*_arguments, **_named):
        raise _PulledPlug

    folder = workspace.workspace.folder
    present = Workspace(folder).keys()
    with monkeypatch.context() as patch:
        patch.setattr(f"app.backup.restore.{at}", pull)
        with pytest.raises(_PulledPlug):
            restored(lived, folder, passwords[Role.OWNER], clock, tmp_path, present=present)
    keys = Workspace(folder).keys()
    assert (keys.epoch > present.epoch) is (at == "remove_other_generations")
    check_everybody(opened_as_owner(folder, passwords, clock, costs))


@pytest.mark.skipif(os.name != "posix", reason="a limit on file size stands for a full disk")
def test_a_disk_too_full_to_keep_the_present_state_says_so_and_leaves_nothing(
    lived, workspace, tmp_path, clock, passwords, costs
):
    """Be it kept as a backup, where the secret opens it, or put aside as it is."""
    folder = workspace.workspace.folder
    for way in ("a backup", "put aside"):
        if way == "put aside":
            owner = opened_as_owner(folder, passwords, clock, costs)
            change_own_password(owner, passwords[Role.OWNER], "Capucine-8!orange-Isère", costs=costs)
            owner.close()
        present = Workspace(folder).keys()
        opened = open_backup(lived, passwords[Role.OWNER], scratch=scratch_of(tmp_path / "s"), present=present)
        before = {path.name for path in (folder / "backups").iterdir()}
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, limits[1]))
        try:
            with pytest.raises(DiskFull):
                restore_backup(opened, Workspace(folder), clock=clock)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert {path.name for path in (folder / "backups").iterdir()} == before
        assert Workspace(folder).keys() == present


@pytest.mark.rule("DSR-09")
def test_a_restriction_that_the_book_knows_to_be_over_is_not_set_again(workspace, people, clock):
    """Who was told that their record is thawed is not frozen again, under a request that would be late as it is opened."""
    with workspace.unit_of_work() as uow:
        draft = RequestDraft(
            RequestKind.RESTRICTION,
            uow.clock.today(),
            RequestChannel.DESK,
            IdentityMethod.CERTAIN,
            contact_id=people["Gele"],
        )
        restrict(uow, open_request(uow, draft), RestrictionGround.ACCURACY_CONTESTED)
    ledger = read_ledger(workspace.workspace.folder, workspace.keys)
    clock.advance(timedelta(days=40))
    with workspace.unit_of_work() as uow:
        held = uow.session.scalars(select(ProcessingRestriction)).one()
        held.lifted_at, held.lifted_by = uow.clock.now(), uow.account.id
        frozen = uow.session.get_one(Contact, people["Gele"])
        frozen.restricted_since = None
        uow.session.flush()
        assert replay_refusals(uow, ledger) == 0
        assert frozen.restricted_since is None


def test_cancelled_it_changes_nothing(lived, workspace, tmp_path, clock, passwords):
    folder = workspace.workspace.folder
    present = Workspace(folder).keys()
    opened = open_backup(lived, passwords[Role.OWNER], scratch=scratch_of(tmp_path / "s"), present=present)

    def cancel(_done, _total):
        raise _PulledPlug

    with pytest.raises(_PulledPlug):
        restore_backup(opened, Workspace(folder), clock=clock, tell=cancel)
    assert Workspace(folder).keys() == present
    assert [path.name for path in folder.glob("aparte*.db")] == [present.database]


def test_the_ledger_names_nobody_and_grows_by_what_was_refused(workspace, people):
    path: Path = workspace.workspace.refusal_file
    assert not path.exists()
    with workspace.unit_of_work() as uow:
        record_objection(uow, people["Opposant"], Channel.EMAIL)
    first = path.read_bytes()
    assert b"pposant" not in first
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Nouveau"))
    assert path.read_bytes() == first
    with workspace.unit_of_work() as uow:
        withdraw_consent(uow, people["Retrait"], read_purposes(uow)[0].id, Channel.EMAIL)
    assert path.read_bytes().startswith(first)
    kinds = [one.kind for one in read_ledger(workspace.workspace.folder, workspace.keys)]
    assert sorted(kinds) == ["objection", "suppression", "withdrawal"]
