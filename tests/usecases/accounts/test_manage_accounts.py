"""Accounts are opened, renamed, closed by those who may; nobody needs another person's password."""

import resource
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.accounts.account_slots import AccountDraft
from app.accounts.attempts import note_failure, read_attempts
from app.accounts.business import read_business
from app.accounts.errors import (
    AccountDisabled,
    KeyFileAltered,
    LastResponsible,
    NameMissing,
    NameTaken,
    WeakPassword,
    WorkspaceBusy,
    WrongPassword,
)
from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.key_file import write_key_file
from app.accounts.key_slots import PASSWORD, new_slot, open_key, open_slot
from app.accounts.keyring import BASE
from app.accounts.manage_accounts import (
    add_account,
    change_own_password,
    disable_account,
    read_accounts,
    rename_account,
    reset_password,
    set_vault_public_key,
    signing_keys,
    unblock_account,
)
from app.accounts.roles import Role
from app.accounts.sealing import NotOpened
from app.accounts.unlock import read_lock_screen, unlock
from app.errors import MachineError, PermissionDenied
from app.journal.verify import verify
from app.workspace import UnlockedWorkspace, Workspace
from db.engine import RawKey, UnreadableFile, open_engine
from db.tables import JournalEntry

NEW = "Lavande-7!soleils"


def _id(opened: UnlockedWorkspace, role: Role) -> str:
    return next(account.id for account, _ in read_accounts(opened) if account.role is role)


def _reopen(opened: UnlockedWorkspace, account_id: str, password: str, costs: KdfCosts) -> UnlockedWorkspace:
    opened.close()
    return unlock(Workspace(opened.workspace.folder), account_id, password, clock=opened.clock, costs=costs)


def _last_actions(opened: UnlockedWorkspace, count: int = 1) -> list[str]:
    with opened.reading() as uow:
        found = uow.session.scalars(select(JournalEntry.action).order_by(JournalEntry.seq.desc()).limit(count))
        return list(found)


ACTS: list[Callable[[UnlockedWorkspace, KdfCosts], object]] = [
    lambda opened, costs: add_account(opened, AccountDraft("Léa Petit", Role.SALES, NEW), costs=costs),
    lambda opened, costs: reset_password(opened, _id(opened, Role.CONTROLLER), NEW, costs=costs),
    lambda opened, _: disable_account(opened, _id(opened, Role.MARKETING)),
    lambda opened, _: rename_account(opened, _id(opened, Role.MARKETING), "Zoé Garnier-Roy"),
    lambda opened, _: unblock_account(opened, _id(opened, Role.MARKETING)),
    lambda opened, _: set_vault_public_key(opened, b"v" * 32),
]


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_ordinary_roles_manage_no_account(
    unlocked_as: Callable[[Role], UnlockedWorkspace], costs: KdfCosts, role: Role
) -> None:
    opened = unlocked_as(role)
    before = opened.workspace.key_file.read_bytes()
    for act in ACTS:
        with pytest.raises(PermissionDenied):
            act(opened, costs)
    assert opened.workspace.key_file.read_bytes() == before


@pytest.mark.parametrize("role", [Role.OWNER, Role.CONTROLLER])
def test_owner_and_controller_manage_them_and_the_journal_stays_whole(
    unlocked_as: Callable[[Role], UnlockedWorkspace], costs: KdfCosts, role: Role
) -> None:
    opened = unlocked_as(role)
    for act in (ACTS[0], *ACTS[2:]):
        act(opened, costs)
    assert _last_actions(opened, 4) == ["account_changed", "account_changed", "account_disabled", "account_added"]
    with opened.reading() as uow:
        assert verify(uow, public_keys=signing_keys(opened)).is_intact


def test_a_new_account_opens_the_file(workspace: UnlockedWorkspace, costs: KdfCosts) -> None:
    account = add_account(workspace, AccountDraft("Léa Petit", Role.RECEPTION, NEW), costs=costs)
    opened = _reopen(workspace, account.id, NEW, costs)
    assert (opened.account.display_name, opened.account.role) == ("Léa Petit", Role.RECEPTION)
    with opened.reading() as uow:
        assert read_business(uow).town == "Lyon"
    opened.close()


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (AccountDraft("inès rousseau ", Role.SALES, NEW), NameTaken),
        (AccountDraft(" ", Role.SALES, NEW), NameMissing),
        (AccountDraft("Léa Petit", Role.SALES, "LéaPetit-2026!"), WeakPassword),
    ],
)
def test_a_wrong_account_is_not_opened(
    workspace: UnlockedWorkspace, costs: KdfCosts, wanted: AccountDraft, expected: type[Exception]
) -> None:
    before = workspace.workspace.key_file.read_bytes()
    with pytest.raises(expected):
        add_account(workspace, wanted, costs=costs)
    assert workspace.workspace.key_file.read_bytes() == before


def test_one_changes_ones_own_password_knowing_it(
    unlocked_as: Callable[[Role], UnlockedWorkspace], passwords: dict[Role, str], costs: KdfCosts
) -> None:
    opened = unlocked_as(Role.RECEPTION)
    with pytest.raises(WrongPassword):
        change_own_password(opened, "faux", NEW, costs=costs)
    with pytest.raises(WeakPassword):
        change_own_password(opened, passwords[Role.RECEPTION], "faible", costs=costs)
    change_own_password(opened, passwords[Role.RECEPTION], NEW, costs=costs)
    assert _last_actions(opened) == ["password_changed"]
    account_id = opened.account.id
    with pytest.raises(WrongPassword):
        _reopen(opened, account_id, passwords[Role.RECEPTION], costs)
    _reopen(opened, account_id, NEW, costs).close()


def test_a_reset_gives_a_new_password_and_ends_the_blocking(
    workspace: UnlockedWorkspace, passwords: dict[Role, str], costs: KdfCosts
) -> None:
    account_id = _id(workspace, Role.SALES)
    for _ in range(10):
        note_failure(workspace.workspace.attempts_file, account_id, workspace.clock.now())
    reset_password(workspace, account_id, NEW, costs=costs)
    with pytest.raises(WrongPassword):
        _reopen(workspace, account_id, passwords[Role.SALES], costs)
    opened = _reopen(workspace, account_id, NEW, costs)
    assert opened.account.id == account_id
    opened.close()


@pytest.mark.rule("SEC-03")
def test_the_owner_unblocks_and_the_password_stays(
    workspace: UnlockedWorkspace, passwords: dict[Role, str], costs: KdfCosts
) -> None:
    account_id = _id(workspace, Role.SALES)
    for _ in range(10):
        note_failure(workspace.workspace.attempts_file, account_id, workspace.clock.now() - timedelta(hours=2))
    unblock_account(workspace, account_id)
    assert read_attempts(workspace.workspace.attempts_file, account_id).failures == 0
    _reopen(workspace, account_id, passwords[Role.SALES], costs).close()


def test_a_renamed_account_keeps_its_id_and_password(
    workspace: UnlockedWorkspace, passwords: dict[Role, str], costs: KdfCosts
) -> None:
    rename_account(workspace, workspace.account.id, " Claire Fontaine-Roy ")
    assert workspace.account.display_name == "Claire Fontaine-Roy"
    with pytest.raises(NameTaken):
        rename_account(workspace, workspace.account.id, "Hugo LEMAIRE")
    with pytest.raises(NameMissing):
        rename_account(workspace, workspace.account.id, "\t")
    opened = _reopen(workspace, workspace.account.id, passwords[Role.OWNER], costs)
    assert read_lock_screen(opened.workspace).accounts[0].display_name == "Claire Fontaine-Roy"
    opened.close()


@pytest.mark.rule("SEC-10")
def test_a_person_who_leaves_is_shut_out_at_once_and_stays_in_the_journal(
    workspace: UnlockedWorkspace, passwords: dict[Role, str], costs: KdfCosts
) -> None:
    folder, account_id = workspace.workspace.folder, _id(workspace, Role.SALES)
    old_keys, old_file = workspace.workspace.keys(), (folder / "aparte.db").read_bytes()
    gone = open_slot(old_keys.identity, old_keys.slot(account_id), passwords[Role.SALES])
    stolen = open_key(old_keys.identity, old_keys.slot(account_id), gone, BASE)

    disable_account(workspace, account_id)

    keys = workspace.workspace.keys()
    assert keys.slot(account_id).keys == {}
    assert (account_id, False) in [(account.id, is_open) for account, is_open in read_accounts(workspace)]
    assert [path.name for path in folder.glob("aparte*.db")] == ["aparte-2.db"]
    assert (folder / "aparte-2.db").read_bytes()[:4096] != old_file[:4096]
    with pytest.raises(UnreadableFile):
        open_engine(folder / "aparte-2.db", RawKey.from_bytes(stolen))
    with pytest.raises(NotOpened):
        open_key(keys.identity, replace(old_keys.slot(account_id)), gone, BASE)
    for role in (Role.OWNER, Role.CONTROLLER, Role.RECEPTION, Role.MARKETING):
        workspace = _reopen(workspace, _id_on_screen(workspace, role), passwords[role], costs)
    with workspace.reading() as uow:
        assert read_business(uow).town == "Lyon"
    workspace.close()


def _id_on_screen(opened: UnlockedWorkspace, role: Role) -> str:
    return next(tile.id for tile in read_lock_screen(opened.workspace).accounts if tile.role is role)


@pytest.mark.rule("SEC-10")
def test_the_last_responsible_and_oneself_stay(workspace: UnlockedWorkspace) -> None:
    with pytest.raises(LastResponsible):
        disable_account(workspace, workspace.account.id)
    disable_account(workspace, _id(workspace, Role.CONTROLLER))
    with pytest.raises(LastResponsible):
        disable_account(workspace, workspace.account.id)


def test_a_closed_account_is_not_reset(workspace: UnlockedWorkspace, costs: KdfCosts) -> None:
    account_id = _id(workspace, Role.SALES)
    disable_account(workspace, account_id)
    with pytest.raises(AccountDisabled):
        reset_password(workspace, account_id, NEW, costs=costs)


def test_the_key_is_not_renewed_under_an_open_session(workspace: UnlockedWorkspace) -> None:
    before = workspace.workspace.key_file.read_bytes()
    with workspace.reading(), pytest.raises(WorkspaceBusy):
        disable_account(workspace, _id(workspace, Role.SALES))
    assert workspace.workspace.key_file.read_bytes() == before


def test_a_full_disk_leaves_the_old_generation_in_use(workspace: UnlockedWorkspace) -> None:
    before = workspace.workspace.key_file.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, limits[1]))
    try:
        with pytest.raises(MachineError):
            disable_account(workspace, _id(workspace, Role.SALES))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert workspace.workspace.key_file.read_bytes() == before
    assert [path.name for path in workspace.workspace.folder.glob("aparte*.db")] == ["aparte.db"]
    with workspace.unit_of_work() as uow:
        assert read_business(uow).town == "Lyon"


@pytest.mark.parametrize("act", range(len(ACTS)))
def test_a_key_file_changed_meanwhile_is_never_made_authentic(
    workspace: UnlockedWorkspace, costs: KdfCosts, act: int
) -> None:
    path = workspace.workspace.key_file
    keys = workspace.workspace.keys()
    stranger, _ = new_slot(
        keys.identity,
        name="Personne",
        kind=PASSWORD,
        role="owner",
        secret="x",
        profile=KdfProfile(19 * 1024, 1, 1),
        created="",
    )
    write_key_file(path, keys.with_slot(stranger), b"not the data key")
    with pytest.raises(KeyFileAltered):
        ACTS[act](workspace, costs)
    assert not workspace.workspace.keys().is_authentic(workspace.keys.data_keys[BASE])
