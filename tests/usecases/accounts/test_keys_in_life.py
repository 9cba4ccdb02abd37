"""Sheets, roles, weekly renewals, copies and changes of controller: what changes, what stays, what is refused."""

import shutil
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.accounts import recovery_code
from app.accounts.account_slots import AccountDraft
from app.accounts.business import read_business
from app.accounts.change_role import change_role
from app.accounts.controller_handover import (
    HandoverStep,
    begin_handover,
    confirm_rights_contact,
    end_handover,
    read_handover,
)
from app.accounts.copy_folder import copy_folder
from app.accounts.errors import (
    FolderNotWritable,
    KeyFileAltered,
    LastResponsible,
    RecoveryCodeMistyped,
    RecoveryCodeRefused,
    TooManyAttempts,
    WrongPassword,
)
from app.accounts.key_errors import CopyNotSound, NotOpenAccount, SameAccount, TargetInside, TargetNotEmpty
from app.accounts.leaver import what_stays
from app.accounts.manage_accounts import (
    add_account,
    change_own_password,
    disable_account,
    read_accounts,
    signing_keys,
)
from app.accounts.recovery_sheet import (
    replace_recovery_sheet,
    sheet_tried_at,
    sheet_was_used,
    try_recovery_sheet,
)
from app.accounts.roles import Permission, Role
from app.accounts.unlock import read_lock_screen, unlock, unlock_with_recovery
from app.accounts.weekly_renewal import renew_if_due, renewal_due, renewal_reminder
from app.contacts.form_drafts import keep_form_draft
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import DiskFull, PermissionDenied
from app.journal.verify import verify
from app.rights.erase import ErasurePlan, erase_contact
from app.vault.hand_over import hand_over_vault
from app.vault.open_vault import open_vault
from app.workspace import Workspace
from db.tables import FormDraft, JournalEntry

NEW = "Lavande-7!soleils"


def account(unlocked, role):
    return next(one.id for one, _ in read_accounts(unlocked) if one.role is role)


def last(unlocked, count=1):
    with unlocked.reading() as uow:
        rows = uow.session.execute(
            select(JournalEntry.action, JournalEntry.signature).order_by(JournalEntry.seq.desc()).limit(count)
        ).all()
    return [(row.action, bool(row.signature)) for row in rows]


def erase_somebody(unlocked):
    with unlocked.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(given_name="Paul", family_name="Durand", town="Lyon"))
        erase_contact(uow, contact_id, ErasurePlan("DSR-08"))


def recover(folder, code, clock, costs):
    here = Workspace(folder)
    tile = read_lock_screen(here).accounts[0]
    return unlock_with_recovery(here, tile.id, code, NEW, clock=clock, costs=costs)


class TestSheet:
    def test_the_new_sheet_opens_and_the_old_one_no_more(self, workspace, draft, passwords, costs):
        code, folder = recovery_code.generate(), workspace.workspace.folder
        replace_recovery_sheet(workspace, code, passwords[Role.OWNER], costs=costs)
        assert last(workspace) == [("recovery_replaced", True)]
        workspace.close()
        with pytest.raises(RecoveryCodeRefused):
            recover(folder, draft.recovery, workspace.clock, costs)
        opened = recover(folder, code.lower(), workspace.clock, costs)
        with opened.reading() as uow:
            assert verify(uow, public_keys=signing_keys(opened)).lines
            assert sheet_was_used(uow)
        opened.close()

    def test_the_old_sheet_with_an_older_key_file_opens_nothing_new(self, workspace, draft, passwords, costs):
        folder = workspace.workspace.folder
        kept = (folder / "keys.json").read_bytes()
        replace_recovery_sheet(workspace, recovery_code.generate(), passwords[Role.OWNER], costs=costs)
        workspace.close()
        previous = (folder / "keys.json.previous").read_bytes()
        (folder / "keys.json").write_bytes(previous)
        with pytest.raises(RecoveryCodeRefused):
            recover(folder, draft.recovery, workspace.clock, costs)
        (folder / "keys.json").write_bytes(kept)
        with pytest.raises(Exception, match="damaged_file"):
            recover(folder, draft.recovery, workspace.clock, costs)

    @pytest.mark.parametrize(
        ("code", "password", "error"), [("AAAA", None, RecoveryCodeMistyped), ("", "faux", WrongPassword)]
    )
    def test_a_refusal_leaves_the_old_sheet_good(self, workspace, draft, passwords, costs, code, password, error):
        typed = password or passwords[Role.OWNER]
        with pytest.raises(error):
            replace_recovery_sheet(workspace, code or recovery_code.generate(), typed, costs=costs)
        try_recovery_sheet(workspace, draft.recovery)
        with workspace.reading() as uow:
            assert sheet_tried_at(uow) == workspace.clock.now()
            assert not sheet_was_used(uow)

    def test_a_full_disk_leaves_the_old_sheet_good(self, workspace, draft, passwords, costs, monkeypatch):
        with monkeypatch.context() as patch:
            patch.setattr("app.accounts.renew_key.shutil.disk_usage", lambda _path: shutil._ntuple_diskusage(1, 1, 0))
            with pytest.raises(DiskFull):
                replace_recovery_sheet(workspace, recovery_code.generate(), passwords[Role.OWNER], costs=costs)
        try_recovery_sheet(workspace, draft.recovery)

    def test_another_sheet_is_not_the_one_in_use(self, workspace):
        with pytest.raises(RecoveryCodeRefused):
            try_recovery_sheet(workspace, recovery_code.generate())
        with workspace.reading() as uow:
            assert sheet_tried_at(uow) is None

    def test_ordinary_roles_make_none(self, unlocked_as, passwords, costs):
        reception = unlocked_as(Role.RECEPTION)
        with pytest.raises(PermissionDenied):
            replace_recovery_sheet(reception, recovery_code.generate(), passwords[Role.RECEPTION], costs=costs)
        with pytest.raises(PermissionDenied):
            try_recovery_sheet(reception, recovery_code.generate())


class TestRole:
    def test_a_person_present_gets_another_role(self, workspace, passwords, costs):
        one = account(workspace, Role.RECEPTION)
        change_role(workspace, one, Role.CONTROLLER, passwords[Role.RECEPTION], costs=costs)
        assert last(workspace) == [("role_changed", True)]
        workspace.close()
        opened = unlock(
            Workspace(workspace.workspace.folder), one, passwords[Role.RECEPTION], clock=workspace.clock, costs=costs
        )
        assert opened.account.role is Role.CONTROLLER
        opened.close()

    def test_it_takes_the_persons_own_password_and_counts_the_wrong_ones(self, workspace, passwords, costs):
        one = account(workspace, Role.RECEPTION)
        for _ in range(4):
            with pytest.raises(WrongPassword):
                change_role(workspace, one, Role.OWNER, passwords[Role.OWNER], costs=costs)
        with pytest.raises(TooManyAttempts):
            change_role(workspace, one, Role.OWNER, passwords[Role.RECEPTION], costs=costs)
        assert account(workspace, Role.RECEPTION) == one

    def test_the_last_who_manages_accounts_keeps_the_role(self, workspace, passwords, costs):
        disable_account(workspace, account(workspace, Role.CONTROLLER))
        with pytest.raises(LastResponsible):
            change_role(workspace, workspace.account.id, Role.SALES, passwords[Role.OWNER], costs=costs)
        assert workspace.account.may(Permission.MANAGE_ACCOUNTS)

    def test_a_role_given_up_is_not_in_the_former_key_file(self, workspace, passwords, costs):
        one = account(workspace, Role.CONTROLLER)
        change_role(workspace, one, Role.SALES, passwords[Role.CONTROLLER], costs=costs)
        path = workspace.workspace.key_file
        path.write_bytes(path.with_name("keys.json.previous").read_bytes())
        assert workspace.workspace.keys().slot(one).role == "sales"

    def test_a_password_that_was_replaced_is_not_in_the_former_key_file(self, workspace, passwords, costs, clock):
        """The program said that the old one opens nothing: not even where the plug was pulled before the folder was closed."""
        one = workspace.account.id
        change_own_password(workspace, passwords[Role.OWNER], "Capucine-8!orange-Isère", costs=costs)
        workspace.abandon()
        path = workspace.workspace.key_file
        path.write_bytes(path.with_name("keys.json.previous").read_bytes())
        with pytest.raises(WrongPassword):
            unlock(Workspace(path.parent), one, passwords[Role.OWNER], clock=clock, costs=costs)

    def test_closed_accounts_and_ordinary_roles_are_refused(self, workspace, unlocked_as, passwords, costs):
        one = account(workspace, Role.MARKETING)
        disable_account(workspace, one)
        with pytest.raises(NotOpenAccount):
            change_role(workspace, one, Role.OWNER, passwords[Role.MARKETING], costs=costs)
        sales = unlocked_as(Role.SALES)
        with pytest.raises(PermissionDenied):
            change_role(sales, sales.account.id, Role.OWNER, passwords[Role.SALES], costs=costs)


class TestWeeklyRenewal:
    def test_it_is_due_a_week_later_and_only_after_an_erasure(self, workspace):
        workspace.clock.advance(timedelta(days=8))
        assert not due(workspace)
        erase_somebody(workspace)
        assert due(workspace)
        done = renew_if_due(workspace)
        assert (done.done, done.erasures, done.put_off) == (True, 1, None)
        assert last(workspace) == [("key_renewed", True)]
        assert workspace.workspace.keys().epoch == 2
        erase_somebody(workspace)
        workspace.clock.advance(timedelta(days=6, hours=23))
        assert not due(workspace)
        assert not renew_if_due(workspace).done
        workspace.clock.advance(timedelta(hours=1))
        assert due(workspace)

    def test_a_clock_set_back_asks_for_nothing(self, workspace):
        erase_somebody(workspace)
        workspace.clock.advance(timedelta(days=-400))
        assert not due(workspace)

    def test_a_renewal_for_another_reason_counts(self, workspace):
        erase_somebody(workspace)
        workspace.clock.advance(timedelta(days=8))
        disable_account(workspace, account(workspace, Role.SALES))
        assert not due(workspace)

    def test_any_account_renews(self, workspace, unlocked_as):
        erase_somebody(workspace)
        workspace.clock.advance(timedelta(days=7))
        assert renew_if_due(unlocked_as(Role.RECEPTION)).done

    def test_never_under_an_open_session(self, workspace):
        erase_somebody(workspace)
        workspace.clock.advance(timedelta(days=7))
        with workspace.reading():
            assert renew_if_due(workspace).put_off is not None
        assert workspace.workspace.keys().epoch == 1
        assert renew_if_due(workspace).done
        with workspace.reading() as uow:
            assert renewal_reminder(uow) == ""

    def test_a_full_disk_puts_it_off_with_a_reminder(self, workspace, monkeypatch):
        erase_somebody(workspace)
        workspace.clock.advance(timedelta(days=7))
        with monkeypatch.context() as patch:
            patch.setattr("app.accounts.renew_key.shutil.disk_usage", lambda _path: shutil._ntuple_diskusage(1, 1, 0))
            assert isinstance(renew_if_due(workspace).put_off, DiskFull)
            workspace.clock.advance(timedelta(days=2))
            renew_if_due(workspace)
        with workspace.reading() as uow:
            assert "30/11/2026" in renewal_reminder(uow)
        assert renew_if_due(workspace).done


def due(unlocked):
    with unlocked.reading() as uow:
        return renewal_due(uow)


class TestLeaver:
    def test_her_drafts_are_counted_and_go_with_the_account(self, workspace, unlocked_as):
        reception = unlocked_as(Role.RECEPTION)
        with reception.unit_of_work() as uow:
            keep_form_draft(uow, "contact", "{}")
        owner = unlocked_as(Role.OWNER)
        with owner.reading() as uow:
            left = what_stays(uow, account(owner, Role.RECEPTION))
            assert (left.drafts, left.requests, left.campaigns) == (1, 0, 0)
        disable_account(owner, account(owner, Role.RECEPTION))
        with owner.reading() as uow:
            assert uow.session.scalars(select(FormDraft)).all() == []

    def test_only_who_manages_accounts_counts(self, unlocked_as):
        sales = unlocked_as(Role.SALES)
        with sales.reading() as uow, pytest.raises(PermissionDenied):
            what_stays(uow, sales.account.id)


class TestCopy:
    def test_the_copy_opens_on_another_computer_vault_included(
        self, with_vault, unlocked_as, passwords, costs, vault_password, tmp_path
    ):
        controller = unlocked_as(Role.CONTROLLER)
        open_vault(controller, vault_password).close()
        (controller.workspace.folder / "exports").mkdir(exist_ok=True)
        (controller.workspace.folder / "exports" / "en clair.pdf").write_bytes(b"clear")
        told = []
        with controller.unit_of_work() as uow:
            add_contact(uow, ContactDraft(given_name="Anne", family_name="Copie", town="Lyon"))
        copy = copy_folder(controller, tmp_path / "cle" / "aparte", lambda done, total: told.append((done, total)))
        assert told[0][0] == 0
        assert told[-1][0] == told[-1][1] == copy.size
        assert not (copy.folder / "exports").exists()
        assert not (copy.folder / "aparte.lock").exists()
        here = Workspace(copy.folder)
        tile = next(one for one in read_lock_screen(here).accounts if one.role is Role.CONTROLLER)
        other = unlock(here, tile.id, passwords[Role.CONTROLLER], clock=controller.clock, costs=costs)
        assert other.flaws == ()
        assert ("folder_copied", True) in last(other, 3)
        open_vault(other, vault_password).close()
        with other.reading() as uow:
            assert verify(uow, public_keys=signing_keys(other)).is_intact
        other.close()

    def test_after_a_renewal_too(self, workspace, passwords, costs, tmp_path):
        disable_account(workspace, account(workspace, Role.SALES))
        copy = copy_folder(workspace, tmp_path / "copie")
        here = Workspace(copy.folder)
        opened = unlock(here, workspace.account.id, passwords[Role.OWNER], clock=workspace.clock, costs=costs)
        opened.close()

    def test_places_that_will_not_do(self, workspace, tmp_path):
        full = tmp_path / "plein"
        full.mkdir()
        (full / "photo.jpg").write_bytes(b"mine")
        file = tmp_path / "fichier"
        file.write_bytes(b"mine")
        for target, error in (
            (workspace.workspace.folder, TargetInside),
            (workspace.workspace.folder / "backups" / "copie", TargetInside),
            (full, TargetNotEmpty),
            (file, TargetNotEmpty),
            (file / "dedans", FolderNotWritable),
        ):
            with pytest.raises(error):
                copy_folder(workspace, target)
        assert [path.name for path in full.iterdir()] == ["photo.jpg"]

    def test_a_cancelled_copy_leaves_nothing(self, workspace, tmp_path):
        class Stop(Exception):
            pass

        def tell(done, total):
            if done:
                raise Stop

        for target, made in ((tmp_path / "neuf", False), (tmp_path / "vide", True)):
            if made:
                target.mkdir()
            with pytest.raises(Stop):
                copy_folder(workspace, target, tell)
            assert target.exists() is made
            assert not made or not list(target.iterdir())

    @pytest.mark.parametrize("name", ["keys.json", "tombstones.json"])
    def test_a_disk_that_lies_is_found_out(self, workspace, tmp_path, monkeypatch, name):
        (workspace.workspace.folder / "tombstones.json").touch()

        def lie(path):
            if path.name == name:
                path.write_bytes(path.read_bytes()[:-1] + b"?")

        monkeypatch.setattr("app.accounts.copy_folder.sync_file", lie)
        with pytest.raises(CopyNotSound):
            copy_folder(workspace, tmp_path / "copie")
        assert not (tmp_path / "copie").exists()

    def test_a_key_file_changed_meanwhile_is_not_copied(self, workspace, tmp_path):
        path = workspace.workspace.key_file
        keys = workspace.workspace.keys()
        from app.accounts.key_file import write_key_file

        write_key_file(path, keys, b"k" * 48)
        with pytest.raises(KeyFileAltered):
            copy_folder(workspace, tmp_path / "copie")

    def test_a_disk_too_small_is_said(self, workspace, tmp_path, monkeypatch):
        monkeypatch.setattr(
            "app.accounts.copy_folder.shutil.disk_usage", lambda _path: shutil._ntuple_diskusage(1, 1, 0)
        )
        with pytest.raises(DiskFull):
            copy_folder(workspace, tmp_path / "copie")
        assert not (tmp_path / "copie").exists()


class TestControllerHandover:
    def test_each_step_is_taken_off_what_remains(self, with_vault, unlocked_as, passwords, vault_password, costs):
        controller = unlocked_as(Role.CONTROLLER)
        old, new = controller.account.id, account(controller, Role.RECEPTION)
        assert read_handover(controller) is None
        assert begin_handover(controller, old, new).remaining == tuple(HandoverStep)
        change_role(controller, new, Role.CONTROLLER, passwords[Role.RECEPTION], costs=costs)
        hand_over_vault(controller, vault_password, NEW, recovery_code.generate(), costs=costs)
        # Interrupted: another session finds what remains.
        again = unlocked_as(Role.OWNER)
        assert read_handover(again).remaining == (HandoverStep.SHEET, HandoverStep.CONTACT, HandoverStep.LEAVE_ROLE)
        replace_recovery_sheet(again, recovery_code.generate(), passwords[Role.OWNER], costs=costs)
        confirm_rights_contact(again, "Léa Petit, dpo@atelier-lumiere.example")
        with again.reading() as uow:
            assert read_business(uow).rights_contact == "Léa Petit, dpo@atelier-lumiere.example"
        disable_account(again, old)
        assert read_handover(again).remaining == ()
        end_handover(again)
        assert read_handover(again) is None

    def test_without_a_vault_there_is_none_to_hand_over(self, workspace):
        begun = begin_handover(workspace, account(workspace, Role.CONTROLLER), workspace.account.id)
        assert HandoverStep.VAULT not in begun.remaining

    def test_one_does_not_take_over_from_oneself(self, workspace, unlocked_as, costs):
        with pytest.raises(SameAccount):
            begin_handover(workspace, workspace.account.id, workspace.account.id)
        one = add_account(workspace, AccountDraft("Léa Petit", Role.SALES, NEW), costs=costs)
        sales = unlocked_as(Role.SALES)
        with pytest.raises(PermissionDenied):
            begin_handover(sales, one.id, sales.account.id)
