"""A damaged vault is told at opening and taken back from the newest sound backup; a sound one never is."""

import os
from datetime import date, timedelta

import pytest

from app.backup.back_up import back_up
from app.errors import DiskFull
from app.leaving.destroy_folder import destroy_folder
from app.vault.browse import ArchiveQuery, list_archives
from app.vault.change_secret import change_vault_password
from app.vault.errors import NoSoundCopy, VaultDamaged, VaultSound, WrongVaultPassword
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import open_vault
from app.vault.put_back import put_vault_back
from app.vault.seal import ArchiveContent, DepositOrder, seal_archive

OTHER_PASSWORD = "Mimosa-4!jaune-Loire"


def deposit(unlocked, name):
    with unlocked.unit_of_work() as uow:
        content = ArchiveContent("f" * 32, name, name, name.lower(), {"tables": []})
        seal_archive(uow, content, DepositOrder(ArchiveReason.TAX, date(2032, 11, 1)))


def vault_path(unlocked):
    return unlocked.workspace.vault_database


def flip(path, place=0.5):
    content = bytearray(path.read_bytes())
    content[int(len(content) * place)] ^= 1
    path.write_bytes(bytes(content))


def names(unlocked, secret):
    vault = open_vault(unlocked, secret)
    try:
        return [line.name for line in list_archives(vault, ArchiveQuery(), offset=0, limit=9)], vault.opening
    finally:
        vault.close()


@pytest.fixture
def backed_up(controller, vault_password, clock):
    """One archive in the vault and in a backup, another taken in since."""
    deposit(controller, "Adam")
    open_vault(controller, vault_password).close()
    back_up(controller)
    clock.advance(timedelta(hours=1))
    deposit(controller, "Blanc")
    return controller


@pytest.mark.parametrize("place", [0.02, 0.3, 0.6, 0.99])
def test_one_flipped_bit_anywhere_keeps_the_vault_closed_and_unwritten(controller, vault_password, place):
    deposit(controller, "Adam")
    open_vault(controller, vault_password).close()
    flip(vault_path(controller), place)
    before = vault_path(controller).read_bytes()
    with pytest.raises(VaultDamaged) as told:
        open_vault(controller, vault_password)
    assert "sauvegarde" in told.value.sentence
    assert vault_path(controller).read_bytes() == before


def test_the_newest_sound_copy_comes_back_and_the_damaged_file_is_kept(backed_up, vault_password, clock):
    path = vault_path(backed_up)
    flip(path)
    damaged = path.read_bytes()
    done = put_vault_back(backed_up, vault_password)
    assert done.made_at == clock.now() - timedelta(hours=1)
    assert (done.kept_in / path.name).read_bytes() == damaged
    found, opening = names(backed_up, vault_password)
    # What still waited in the outbox is taken in now.
    assert found == ["Adam", "Blanc"]
    assert opening.drained.missing == 0
    assert not (backed_up.workspace.backups / "vault-being-put-back").exists()


def test_what_was_taken_in_since_is_counted_as_missing(backed_up, vault_password):
    open_vault(backed_up, vault_password).close()
    flip(vault_path(backed_up))
    put_vault_back(backed_up, vault_password)
    found, opening = names(backed_up, vault_password)
    assert (found, opening.drained.missing) == (["Adam"], 1)


def test_a_missing_file_comes_back_too(backed_up, vault_password):
    vault_path(backed_up).unlink()
    assert put_vault_back(backed_up, vault_password).kept_in is None
    assert names(backed_up, vault_password)[0] == ["Adam", "Blanc"]


def test_a_sound_vault_is_never_replaced(backed_up, vault_password):
    before = vault_path(backed_up).read_bytes()
    with pytest.raises(VaultSound):
        put_vault_back(backed_up, vault_password)
    assert vault_path(backed_up).read_bytes() == before


def test_a_damaged_backup_is_passed_over_for_an_older_one(backed_up, vault_password, clock):
    newer = back_up(backed_up).made.path
    flip(newer, 0.9)
    flip(vault_path(backed_up))
    assert put_vault_back(backed_up, vault_password).backup != newer.name


def test_without_a_sound_copy_nothing_is_touched(controller, vault_password):
    open_vault(controller, vault_password).close()
    flip(vault_path(controller))
    before = vault_path(controller).read_bytes()
    with pytest.raises(NoSoundCopy):
        put_vault_back(controller, vault_password)
    with pytest.raises(WrongVaultPassword):
        put_vault_back(controller, OTHER_PASSWORD)
    assert vault_path(controller).read_bytes() == before


def test_a_copy_of_before_a_new_password_comes_back_by_the_sheet(backed_up, vault_password, vault_sheet, costs):
    change_vault_password(backed_up, vault_password, OTHER_PASSWORD, costs=costs)
    flip(vault_path(backed_up))
    with pytest.raises(NoSoundCopy):
        put_vault_back(backed_up, OTHER_PASSWORD)
    put_vault_back(backed_up, vault_sheet)
    assert names(backed_up, OTHER_PASSWORD)[0] == ["Adam"]
    with pytest.raises(WrongVaultPassword):
        open_vault(backed_up, vault_password)


def test_a_crash_before_the_last_step_leaves_what_can_be_done_again(backed_up, vault_password, monkeypatch):
    """The plug is pulled as the sound copy is about to come in its place."""
    path = vault_path(backed_up)
    flip(path)
    damaged = path.read_bytes()

    def pulled(self, target):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.replace", pulled)
        with pytest.raises(DiskFull):
            put_vault_back(backed_up, vault_password)
    assert path.read_bytes() == damaged
    put_vault_back(backed_up, vault_password)
    assert names(backed_up, vault_password)[0] == ["Adam", "Blanc"]


def test_the_sound_copy_is_for_its_owner_alone(backed_up, vault_password):
    flip(vault_path(backed_up))
    put_vault_back(backed_up, vault_password)
    assert os.name != "posix" or vault_path(backed_up).stat().st_mode & 0o077 == 0


@pytest.mark.rule("RET-09")
@pytest.mark.parametrize(("days", "kept"), [(29, True), (30, False)])
def test_the_damaged_file_is_kept_thirty_days(backed_up, vault_password, clock, days, kept):
    flip(vault_path(backed_up))
    folder = put_vault_back(backed_up, vault_password).kept_in
    clock.advance(timedelta(days=days))
    open_vault(backed_up, vault_password).close()
    assert folder.exists() is kept


def test_the_damaged_file_goes_with_the_folder(backed_up, vault_password):
    flip(vault_path(backed_up))
    put_vault_back(backed_up, vault_password)
    destroy_folder(backed_up, "Atelier Lumière", with_backups=False)
    assert not backed_up.workspace.folder.exists()
