"""The key of closed fields in life: who holds it, who can never have it, and that nobody who may read loses it."""

import shutil
from contextlib import suppress
from dataclasses import replace

import pytest
from sqlalchemy import select

from app.accounts import recovery_code
from app.accounts.account_slots import AccountDraft
from app.accounts.change_role import change_role
from app.accounts.closed_key_changes import ready_closed_key
from app.accounts.closed_keys import HOLDERS, closed_keys, shared_keys
from app.accounts.errors import KeyFileAltered
from app.accounts.key_errors import ClosedKeyNeeded
from app.accounts.key_file import write_key_file
from app.accounts.key_slots import RECOVERY, new_slot, open_key, open_slot
from app.accounts.keyring import BASE
from app.accounts.manage_accounts import add_account, disable_account, read_accounts, reset_password
from app.accounts.recovery_sheet import replace_recovery_sheet
from app.accounts.renew_key import renew_key
from app.accounts.roles import Role
from app.accounts.sealing import NotOpened, unseal
from app.accounts.unlock import unlock, unlock_with_recovery
from app.accounts.weekly_renewal import renew_if_due
from app.backup.back_up import back_up
from app.backup.open_backup import open_backup
from app.backup.places import add_place
from app.backup.restore import restore_backup
from app.contacts.own_values import own_lines
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import Workspace
from db.files import private_folder
from db.tables import OwnValue
from tests.usecases.register.own_field_cases import SECRET, made

CLOSED = replace(SECRET, is_closed=True)
WORDS = "Quatorze pour cent"
NEW = "Lavande-7!soleils"

pytestmark = pytest.mark.rule("REG-06")


@pytest.fixture
def closed(workspace):
    """A contact's number, with one value under the key."""
    ready_closed_key(workspace)
    (field,) = made(workspace, CLOSED)
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name="Martin", own_values={field: WORDS}))


def account(unlocked, role):
    return next(one.id for one, is_open in read_accounts(unlocked) if one.role is role and is_open)


def read(unlocked, contact):
    with unlocked.reading() as uow:
        return [line.words for line in own_lines(uow, contact)]


def kept(unlocked):
    with unlocked.reading() as uow:
        return uow.session.scalars(select(OwnValue.value)).one()


def holders(workspace):
    """Return the roles whose open slots hold the key, and None for the sheet."""
    slots = workspace.keys().slots
    return {None if slot.type == RECOVERY else Role(slot.role) for slot in slots if closed_keys(slot.keys)}


def enter(folder, slot, password, clock, costs):
    return unlock(Workspace(folder), slot, password, clock=clock, costs=costs)


@pytest.mark.rule("SEC-01")
def test_only_who_answers_for_the_data_and_the_sheet_are_given_it(workspace, closed, unlocked_as):
    assert holders(workspace.workspace) == {*HOLDERS, None}
    assert read(workspace, closed) == [WORDS]
    secret = next(iter(closed_keys(workspace.keys.data_keys).values()))
    keys = workspace.workspace.keys()
    for role in Role:
        opened = unlocked_as(role)
        assert bool(closed_keys(opened.keys.data_keys)) is (role in HOLDERS)
        if role in HOLDERS:
            assert read(opened, closed) == [WORDS]
            continue
        assert secret not in opened.keys.data_keys.values()
        assert read(opened, closed) == []
        # With tools: what is sealed to the others does not open with this account's private key, whatever it is called.
        for slot in keys.slots:
            for name, sealed in closed_keys(slot.keys).items():
                for owner in (slot.id, opened.account.id):
                    context = {"fmt": keys.fmt, "store": keys.store, "slot": owner, "key": name, "epoch": 0}
                    with pytest.raises(NotOpened):
                        unseal(opened.keys.secrets.private, sealed, context)


def test_it_outlasts_the_key_of_the_file_that_somebody_else_renews(workspace, closed, unlocked_as):
    before = dict(closed_keys(workspace.keys.data_keys))
    reception = unlocked_as(Role.RECEPTION)
    renew_key(reception, reception.workspace.keys())
    controller = unlocked_as(Role.CONTROLLER)
    assert controller.workspace.keys().epoch == 2
    assert closed_keys(controller.keys.data_keys) == before
    assert read(controller, closed) == [WORDS]


def test_it_comes_with_the_role_and_goes_with_it(workspace, closed, passwords, costs, clock, unlocked_as):
    folder, one = workspace.workspace.folder, account(workspace, Role.RECEPTION)
    change_role(workspace, one, Role.CONTROLLER, passwords[Role.RECEPTION], costs=costs)
    first = kept(workspace)
    workspace.close()
    promoted = enter(folder, one, passwords[Role.RECEPTION], clock, costs)
    assert read(promoted, closed) == [WORDS]
    known = closed_keys(promoted.keys.data_keys)
    promoted.close()
    owner = unlocked_as(Role.OWNER)
    change_role(owner, one, Role.SALES, passwords[Role.RECEPTION], costs=costs)
    assert holders(owner.workspace) == {*HOLDERS, None}
    assert read(owner, closed) == [WORDS]
    # What she knew opens nothing that is in the file now.
    assert kept(owner).partition(":")[0] != first.partition(":")[0]
    assert f"sensitive:{kept(owner).partition(':')[0]}" not in known
    owner.close()
    shutil.copy(folder / "keys.json.previous", folder / "keys.json")
    downgraded = enter(folder, one, passwords[Role.RECEPTION], clock, costs)
    assert not closed_keys(downgraded.keys.data_keys)
    downgraded.close()


def test_the_acting_account_gives_its_own_up(workspace, closed, passwords, costs):
    change_role(workspace, workspace.account.id, Role.SALES, passwords[Role.OWNER], costs=costs)
    assert not closed_keys(workspace.keys.data_keys)
    assert read(workspace, closed) == []


def test_leavers_new_accounts_forgotten_passwords_and_sheets(workspace, closed, passwords, costs, clock, unlocked_as):
    folder, first = workspace.workspace.folder, kept(workspace)
    second = add_account(workspace, AccountDraft("Nadia Petit", Role.OWNER, NEW), costs=costs)
    disable_account(workspace, account(workspace, Role.CONTROLLER))
    assert holders(workspace.workspace) == {Role.OWNER, None}
    assert kept(workspace).partition(":")[0] != first.partition(":")[0]
    reset_password(workspace, second.id, f"{NEW}!2", costs=costs)
    code = recovery_code.generate()
    replace_recovery_sheet(workspace, code, passwords[Role.OWNER], costs=costs)
    assert read(workspace, closed) == [WORDS]
    reception = account(workspace, Role.RECEPTION)
    workspace.close()
    other = enter(folder, second.id, f"{NEW}!2", clock, costs)
    assert read(other, closed) == [WORDS]
    other.close()
    recovered = unlock_with_recovery(Workspace(folder), second.id, code, NEW, clock=clock, costs=costs)
    assert read(recovered, closed) == [WORDS]
    add_account(recovered, AccountDraft("Lise Roux", Role.CONTROLLER, f"{NEW}?3"), costs=costs)
    recovered.close()
    # The sheet opens everything, but gives a receptionist no more than her role.
    desk = unlock_with_recovery(Workspace(folder), reception, code, NEW, clock=clock, costs=costs)
    assert not closed_keys(desk.keys.data_keys)
    desk.close()


def test_a_slot_written_by_somebody_with_tools_is_never_given_it(
    workspace, closed, costs, clock, unlocked_as, passwords
):
    folder, reception = workspace.workspace.folder, unlocked_as(Role.RECEPTION)
    keys = reception.workspace.keys()
    planted, _ = new_slot(
        keys.identity,
        name="Personne",
        kind="password",
        role="owner",
        secret=NEW,
        profile=costs.account,
        created="2026-01-01T00:00:00+00:00",
    )
    planted = replace(planted, keys={"sensitive:1.00": b"\x00" * 80})
    write_key_file(reception.workspace.key_file, keys.with_slot(planted), reception.keys.data_keys[BASE])
    owner = unlocked_as(Role.OWNER)
    draft = AccountDraft("Nadia Petit", Role.OWNER, NEW)
    for act in (
        lambda: add_account(owner, draft, costs=costs),
        lambda: disable_account(owner, account(owner, Role.CONTROLLER)),
        lambda: change_role(
            owner, account(owner, Role.CONTROLLER), Role.SALES, passwords[Role.CONTROLLER], costs=costs
        ),
    ):
        with pytest.raises(KeyFileAltered):
            act()
    assert read(owner, closed) == [WORDS]
    owner.close()
    assert folder.exists()


def test_nobody_makes_a_second_key_beside_the_one_that_others_hold(workspace, closed):
    workspace.keys.data_keys.pop(next(iter(closed_keys(workspace.keys.data_keys))))
    with pytest.raises(ClosedKeyNeeded):
        ready_closed_key(workspace)
    assert read(workspace, closed) == ["réservé à qui a la clé"]
    keys = workspace.workspace.keys()
    stripped = tuple(replace(one, keys=shared_keys(one.keys)) for one in keys.slots)
    write_key_file(workspace.workspace.key_file, replace(keys, slots=stripped), workspace.keys.data_keys[BASE])
    with pytest.raises(ClosedKeyNeeded):
        ready_closed_key(workspace)


def test_a_change_of_holders_cut_short_is_made_good_at_the_next_closing(
    workspace, closed, passwords, costs, monkeypatch, unlocked_as
):
    first = kept(workspace)
    with monkeypatch.context() as patch:
        patch.setattr("app.accounts.closed_key_changes.reseal_values", lambda _uow: 1 / 0)
        with suppress(ZeroDivisionError):
            change_role(
                workspace, account(workspace, Role.CONTROLLER), Role.SALES, passwords[Role.CONTROLLER], costs=costs
            )
    assert kept(workspace) == first
    owner = unlocked_as(Role.OWNER)
    assert read(owner, closed) == [WORDS]
    renew_if_due(owner)
    assert kept(owner).partition(":")[0] != first.partition(":")[0]
    assert read(owner, closed) == [WORDS]


def test_older_backups_stay_readable(workspace, closed, passwords, costs, clock, draft, tmp_path, unlocked_as):
    stick = private_folder(tmp_path / "clé USB")
    add_place(workspace, stick)
    back_up(workspace)
    (backup,) = stick.rglob("*.aparte-backup")
    disable_account(workspace, account(workspace, Role.CONTROLLER))
    folder, owner = workspace.workspace.folder, workspace.account.id
    present = workspace.workspace.keys()
    workspace.close()

    def restored(to, secret, keys):
        opened = open_backup(backup, secret, scratch=private_folder(tmp_path / f"à part {to.name}"), present=keys)
        restore_backup(opened, Workspace(to), clock=clock)
        back = enter(to, owner, passwords[Role.OWNER], clock, costs)
        assert read(back, closed) == [WORDS]
        back.close()

    restored(folder, passwords[Role.OWNER], present)
    # On a bare computer, with the sheet alone; then where today's accounts never knew the key.
    bare = tmp_path / "nu"
    restored(bare, draft.recovery, None)
    keys = Workspace(bare).keys()
    slot = next(one for one in keys.slots if one.id == owner)
    base = open_key(keys.identity, slot, open_slot(keys.identity, slot, passwords[Role.OWNER]), BASE)
    lost = tuple(
        replace(one, keys={name: key for name, key in one.keys.items() if ":" not in name}) for one in keys.slots
    )
    write_key_file(Workspace(bare).key_file, replace(keys, slots=lost, public_keys={}), base)
    restored(bare, passwords[Role.OWNER], Workspace(bare).keys())
