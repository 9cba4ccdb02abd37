"""Backups made of real folders, read again, opened with each secret, and refused when anything is wrong with them."""

import sqlite3

import pytest

from app.accounts import recovery_code
from app.accounts.manage_accounts import change_own_password
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen
from app.backup.container import extract_part, read_header
from app.backup.errors import (
    BackupDamaged,
    BackupForeign,
    BackupForged,
    BackupNewer,
    NotEntitled,
    PlaceInsideFolder,
    PlaceUnreachable,
    SecretRefused,
)
from app.backup.kinds import DATABASE, KEYS, VAULT, VAULT_KEYS, beside
from app.backup.make_backup import headers_in, make_backup
from app.backup.open_backup import backup_accounts, open_backup
from app.backup.verify_backup import verify_backup
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import Workspace
from db.copies import is_sound
from db.engine import RawKey

pytestmark = pytest.mark.rule("SEC-09")


@pytest.fixture
def place(tmp_path):
    return tmp_path / "clé USB"


@pytest.fixture
def scratch(tmp_path):
    folder = tmp_path / "à part"
    folder.mkdir()
    return folder


@pytest.fixture
def made(workspace, place):
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(given_name="Aurélie", family_name="Zimmermann"))
    return make_backup(workspace, place)


def of(workspace, role):
    tiles = read_lock_screen(Workspace(workspace.workspace.folder)).accounts
    return next(tile.id for tile in tiles if tile.role is role)


def test_a_backup_says_what_it_holds_and_names_nobody(workspace, made, place):
    header = read_header(made.path)
    assert header == made.header
    assert (header.contacts, header.store) == (1, workspace.keys.store)
    assert [part.name for part in header.parts] == [DATABASE, KEYS]
    content = made.path.read_bytes()
    assert all(word not in content for word in (b"Zimmermann", "Aurélie".encode()))
    assert list(headers_in(place, header.store)) == [made.path]
    assert headers_in(place, "another") == {}


def test_nothing_but_backups_and_ledgers_is_left_in_either_folder(workspace, made, place):
    lists = {beside(name, made.header.store) for name in ("tombstones.json", "refusals.jsonl")}
    assert {path.name for path in place.iterdir()} <= {made.path.name, *lists}
    assert list(workspace.workspace.backups.iterdir()) == []


@pytest.mark.parametrize("role", [Role.OWNER, Role.CONTROLLER])
def test_those_who_manage_accounts_open_it_with_their_password(workspace, made, scratch, passwords, role):
    opened = open_backup(made.path, passwords[role], scratch=scratch)
    assert opened.slot.id == of(workspace, role)
    database = scratch / "lu.db"
    assert extract_part(made.path, opened.header, DATABASE, database)
    assert is_sound(database, RawKey.from_bytes(opened.raw_key))


def test_the_recovery_sheet_alone_opens_it(made, scratch, draft):
    typed = draft.recovery.lower().replace("-", " ")
    assert open_backup(made.path, typed, scratch=scratch).raw_key


def test_the_present_password_opens_an_old_backup(workspace, made, scratch, passwords, costs):
    change_own_password(workspace, passwords[Role.OWNER], "Capucine-8!orange-Isère", costs=costs)
    present = workspace.workspace.keys()
    assert open_backup(made.path, "Capucine-8!orange-Isère", scratch=scratch, present=present).is_present_keys
    assert not open_backup(made.path, passwords[Role.OWNER], scratch=scratch, present=present).is_present_keys


def test_a_receptionist_makes_one_and_cannot_open_it(workspace, unlocked_as, place, scratch, passwords):
    made = make_backup(unlocked_as(Role.RECEPTION), place)
    assert {slot.id for slot in backup_accounts(made.path, scratch)} == {
        of(workspace, Role.OWNER),
        of(workspace, Role.CONTROLLER),
    }
    with pytest.raises(NotEntitled):
        open_backup(made.path, passwords[Role.RECEPTION], scratch=scratch)
    open_backup(made.path, passwords[Role.OWNER], scratch=scratch)


@pytest.mark.parametrize("secret", ["Mauvais-1!passe-du-tout", recovery_code.generate()], ids=["password", "sheet"])
def test_another_secret_is_refused(made, scratch, secret):
    with pytest.raises(SecretRefused):
        open_backup(made.path, secret, scratch=scratch)


def test_the_vault_goes_along_closed(with_vault, place, scratch, passwords):
    made = make_backup(with_vault, place)
    names = [part.name for part in made.header.parts]
    assert {VAULT, VAULT_KEYS} <= set(names)
    verify_backup(made.path, with_vault.keys, scratch=scratch)


def test_work_goes_on_while_it_is_made(workspace, place):
    told = []

    def write_meanwhile(step, _done, _total):
        if step not in told:
            told.append(step)
            with workspace.unit_of_work() as uow:
                add_contact(uow, ContactDraft(family_name=f"Pendant {step}"))

    made = make_backup(workspace, place, write_meanwhile)
    assert told == ["copy", "write", "verify"]
    # One moment: what was written once the copy had begun is not in it, whole or in part.
    assert made.header.contacts in (0, 1)


class _Cancelled(Exception):
    pass


@pytest.mark.parametrize("at", ["copy", "write", "verify"])
def test_cancelled_at_each_step_it_leaves_nothing(workspace, place, at):
    def cancel(step, _done, _total):
        if step == at:
            raise _Cancelled

    with pytest.raises(_Cancelled):
        make_backup(workspace, place, cancel)
    assert list(place.iterdir()) == []
    assert list(workspace.workspace.backups.iterdir()) == []


@pytest.mark.parametrize("where", [0.0, 0.001, 0.02, 0.3, 0.6, 0.999])
@pytest.mark.parametrize("how", ["flip", "cut"])
def test_every_damage_is_found(workspace, made, scratch, where, how):
    content = bytearray(made.path.read_bytes())
    place = min(int(len(content) * where), len(content) - 1)
    if how == "flip":
        content[place] ^= 1
    made.path.write_bytes(content if how == "flip" else content[:place])
    with pytest.raises((BackupDamaged, BackupForeign)):
        verify_backup(made.path, workspace.keys, scratch=scratch)


def _with_one_digit_changed(made, name):
    content = made.path.read_bytes()
    at = content.index(name) + len(name)
    digit = b"0" if content[at : at + 1] != b"0" else b"1"
    made.path.write_bytes(content[:at] + digit + content[at + 1 :])


def test_a_damaged_seal_is_told_as_damage_to_whoever_may_restore(workspace, made, scratch, passwords):
    _with_one_digit_changed(made, f'"{of(workspace, Role.OWNER)}":"'.encode())
    with pytest.raises(BackupDamaged):
        open_backup(made.path, passwords[Role.OWNER], scratch=scratch, present=workspace.workspace.keys())


def test_a_damaged_name_of_the_folder_is_not_told_as_another_folder(workspace, made, scratch, passwords):
    _with_one_digit_changed(made, b'"store":"')
    with pytest.raises(BackupDamaged):
        open_backup(made.path, passwords[Role.OWNER], scratch=scratch, present=workspace.workspace.keys())


def test_a_changed_signature_is_found_by_reading_again(workspace, made, scratch):
    _with_one_digit_changed(made, b'"signature":"')
    with pytest.raises(BackupForged):
        verify_backup(made.path, workspace.keys, scratch=scratch)


def test_a_later_version_is_told_apart_from_damage(made):
    content = made.path.read_bytes().replace(b'"version":1', b'"version":2')
    made.path.write_bytes(content)
    with pytest.raises(BackupNewer):
        read_header(made.path)


def test_it_is_never_put_with_the_data(workspace):
    with pytest.raises(PlaceInsideFolder):
        make_backup(workspace, workspace.workspace.folder)


def test_a_place_that_is_away_says_so(workspace, tmp_path):
    (tmp_path / "un fichier").write_text("pas un dossier")
    with pytest.raises(PlaceUnreachable):
        make_backup(workspace, tmp_path / "un fichier" / "sauvegardes")


def test_a_backup_is_no_plain_database(made):
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(made.path).execute("SELECT count(*) FROM sqlite_schema")
