"""The vault's password, sheet, holder and key file change; what was replaced opens nothing, and no archive is lost."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.accounts import recovery_code
from app.accounts.errors import FolderNotWritable, RecoveryCodeMistyped, WeakPassword
from app.accounts.key_errors import SamePassword
from app.accounts.key_file import VAULT_FORMAT, read_key_file
from app.accounts.keyring import VAULT
from app.accounts.manage_accounts import set_vault_public_key, signing_keys
from app.accounts.roles import Role
from app.errors import DamagedFile, DiskFull, MachineError, PermissionDenied
from app.journal.verify import verify
from app.vault.browse import ArchiveQuery, count_archives
from app.vault.change_secret import change_vault_password, replace_vault_sheet
from app.vault.deposit import DepositContext, DepositKind, open_content
from app.vault.errors import DepositDamaged, VaultClosed, VaultKeySwapped, WrongVaultPassword
from app.vault.hand_over import hand_over_vault
from app.vault.key_errors import (
    AnotherVaultKey,
    KeyPlaceInside,
    NoKeyFileThere,
    VaultKeyAway,
    VaultKeyNotHere,
    VaultPlaceAltered,
)
from app.vault.key_place import bring_key_home, copy_key_file, is_away, move_key_file, say_where, vault_key_file
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import OPEN_FOR, open_vault, open_vault_keys
from app.vault.renew_vault import deposit_keys
from app.vault.seal import ArchiveContent, DepositOrder, seal_archive
from db.engine import RawKey, UnreadableFile, open_engine
from db.tables import JournalEntry, OutboxDeposit

NEW = "Pervenche-44!lilas"
LATER = DepositOrder(ArchiveReason.ACCOUNTING, date(2036, 12, 31))


def deposit(unlocked, name="Éloïse Martin"):
    with unlocked.unit_of_work() as uow:
        return seal_archive(uow, ArchiveContent("f" * 32, name, name, name.casefold(), {"rows": []}), LATER)


def archives(unlocked, secret):
    vault = open_vault(unlocked, secret)
    try:
        return count_archives(vault, ArchiveQuery())
    finally:
        vault.close()


def actions(unlocked, last):
    with unlocked.reading() as uow:
        rows = uow.session.execute(
            select(JournalEntry.action, JournalEntry.signature).order_by(JournalEntry.seq.desc()).limit(last)
        ).all()
    return [(row.action, bool(row.signature)) for row in rows]


def vaults(unlocked):
    return sorted(path.name for path in unlocked.workspace.folder.glob("vault*.db*"))


@pytest.fixture
def controller(with_vault, unlocked_as):
    return unlocked_as(Role.CONTROLLER)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "cle-usb"
    folder.mkdir()
    return folder


def test_the_new_password_opens_and_the_old_one_opens_nothing(controller, vault_password, vault_sheet, costs):
    deposit(controller)
    change_vault_password(controller, vault_password, NEW, costs=costs)
    assert archives(controller, NEW) == 1
    assert archives(controller, vault_sheet) == 1
    with pytest.raises(WrongVaultPassword):
        open_vault(controller, vault_password)
    assert vaults(controller) == ["vault-2.db"]
    assert ("vault_password_changed", True) in actions(controller, 8)


def test_the_sheet_gives_another_password_when_it_was_forgotten(controller, vault_sheet, costs):
    change_vault_password(controller, vault_sheet.lower(), NEW, costs=costs)
    assert archives(controller, NEW) == 0


@pytest.mark.parametrize("by_sheet", [False, True])
def test_a_new_sheet_ends_the_old_one(controller, vault_password, vault_sheet, costs, by_sheet):
    code = recovery_code.generate()
    replace_vault_sheet(controller, vault_sheet if by_sheet else vault_password, code, costs=costs)
    assert archives(controller, code) == 0
    assert archives(controller, vault_password) == 0
    with pytest.raises(WrongVaultPassword):
        open_vault(controller, vault_sheet)
    assert ("vault_recovery_replaced", True) in actions(controller, 10)


def test_a_handover_ends_the_old_password_and_the_old_sheet(controller, vault_password, vault_sheet, costs):
    deposit(controller)
    public, code = controller.keys.vault_public_key, recovery_code.generate()
    hand_over_vault(controller, vault_password, NEW, code, costs=costs)
    assert controller.keys.vault_public_key != public
    for secret in (vault_password, vault_sheet):
        with pytest.raises(WrongVaultPassword):
            open_vault(controller, secret)
        controller.clock.advance(OPEN_FOR * 10)
    deposit(controller, "Paul Durand")
    assert archives(controller, NEW) == 2
    assert archives(controller, code) == 2
    assert ("vault_handed_over", True) in actions(controller, 14)
    with controller.reading() as uow:
        assert verify(uow, public_keys=signing_keys(controller)).is_intact


def test_the_old_holder_with_a_copy_of_everything_reads_no_later_deposit(
    controller, vault_password, vault_sheet, costs, tmp_path
):
    """The one who leaves took the whole folder and knows the old password: his private key opens his copy alone."""
    taken = open_vault_keys(controller, vault_password)
    shutil.copy(controller.workspace.folder / taken.file.database, tmp_path / "copie.db")
    engine = open_engine(tmp_path / "copie.db", RawKey.from_bytes(taken.data_key))
    with engine.connect() as connection:
        old_private = connection.exec_driver_sql("SELECT value FROM vault_secret").scalar()
    engine.dispose()
    hand_over_vault(controller, vault_password, NEW, recovery_code.generate(), costs=costs)
    deposit_id = deposit(controller)
    with controller.reading() as uow:
        sealed = uow.session.get(OutboxDeposit, deposit_id).sealed
        seq = uow.session.scalar(select(JournalEntry.seq).where(JournalEntry.action == "deposited"))
    with pytest.raises(DepositDamaged):
        open_content(sealed, old_private, DepositContext(controller.keys.store, deposit_id, DepositKind.RECORD, seq))
    for path in (controller.workspace.folder / "vault-2.db",):
        with pytest.raises(UnreadableFile):
            open_engine(path, RawKey.from_bytes(taken.data_key))
    # Nor does the predecessor of the key file, which stays beside it, open by the old password.
    previous = controller.workspace.folder / "vault.keys.json.previous"
    assert read_key_file(previous, VAULT_FORMAT).database == "vault-2.db"


def test_the_old_key_file_put_back_opens_nothing(controller, vault_password, costs):
    old = controller.workspace.vault_key_file.read_bytes()
    change_vault_password(controller, vault_password, NEW, costs=costs)
    controller.workspace.vault_key_file.write_bytes(old)
    with pytest.raises(DamagedFile):
        open_vault(controller, vault_password)
    assert vaults(controller) == ["vault-2.db"]


def test_the_old_public_key_put_back_is_seen(controller, vault_password, costs):
    public = controller.keys.vault_public_key
    hand_over_vault(controller, vault_password, NEW, recovery_code.generate(), costs=costs)
    set_vault_public_key(controller, public)
    with pytest.raises(VaultKeySwapped):
        open_vault(controller, NEW)


def test_a_deposit_sealed_before_the_handover_still_comes_in(controller, vault_password, costs):
    """An older backup of the daily file brings such deposits back."""
    deposit_id = deposit(controller)
    with controller.reading() as uow:
        row = uow.session.get(OutboxDeposit, deposit_id)
        kept = OutboxDeposit(id=row.id, created_at=row.created_at, sha256=row.sha256, sealed=row.sealed)
    hand_over_vault(controller, vault_password, NEW, recovery_code.generate(), costs=costs)
    hand_over_vault(controller, NEW, vault_password, recovery_code.generate(), costs=costs)
    with controller.unit_of_work() as uow:
        uow.session.add(kept)
    vault = open_vault(controller, vault_password)
    assert (vault.opening.drained.taken_in, vault.opening.drained.set_aside) == (1, 0)
    with vault.session() as session:
        assert len(set(deposit_keys(session))) == 3
    vault.close()


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda one, secret, costs: change_vault_password(one, "faux", NEW, costs=costs), WrongVaultPassword),
        (lambda one, secret, costs: change_vault_password(one, secret, "court", costs=costs), WeakPassword),
        (lambda one, secret, costs: change_vault_password(one, secret, secret, costs=costs), SamePassword),
        (lambda one, secret, costs: replace_vault_sheet(one, secret, "AAAA", costs=costs), RecoveryCodeMistyped),
        (
            lambda one, secret, costs: hand_over_vault(one, "faux", NEW, recovery_code.generate(), costs=costs),
            WrongVaultPassword,
        ),
        (
            lambda one, secret, costs: hand_over_vault(one, secret, secret, recovery_code.generate(), costs=costs),
            SamePassword,
        ),
    ],
)
def test_what_is_refused_changes_nothing(controller, vault_password, vault_sheet, costs, act, expected):
    before = controller.workspace.vault_key_file.read_bytes()
    with pytest.raises(expected):
        act(controller, vault_password, costs)
    assert controller.workspace.vault_key_file.read_bytes() == before
    controller.clock.advance(OPEN_FOR)
    assert archives(controller, vault_password) == 0


@pytest.mark.parametrize("role", [Role.OWNER, Role.RECEPTION])
def test_only_who_may_open_the_vault_changes_its_keys(with_vault, unlocked_as, vault_password, costs, role, stick):
    unlocked = unlocked_as(role)
    for act in (
        lambda: change_vault_password(unlocked, vault_password, NEW, costs=costs),
        lambda: replace_vault_sheet(unlocked, vault_password, recovery_code.generate(), costs=costs),
        lambda: hand_over_vault(unlocked, vault_password, NEW, recovery_code.generate(), costs=costs),
        lambda: say_where(unlocked, stick),
    ):
        with pytest.raises(PermissionDenied):
            act()


STEPS = [
    "app.vault.renew_vault.copy_database",
    "app.vault.renew_vault._write_change",
    "app.vault.renew_vault.write_key_file",
]


@pytest.mark.parametrize("step", STEPS)
def test_a_machine_that_fails_before_the_key_file_leaves_the_old_vault(
    controller, vault_password, costs, monkeypatch, step
):
    deposit(controller)

    def fail(*_args, **_others):
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(step, fail)
        with pytest.raises(MachineError):
            hand_over_vault(controller, vault_password, NEW, recovery_code.generate(), costs=costs)
    assert vaults(controller) == ["vault.db"]
    assert archives(controller, vault_password) == 1


class PowerCut(BaseException):
    """Nothing catches it, as nothing catches a power cut."""


CUTS = [*STEPS, "app.vault.renew_vault.remove_other_generations", "app.vault.renew_vault.finish_change"]


@pytest.mark.parametrize("step", [*CUTS, "app.vault.renew_vault.set_vault_public_key"])
def test_a_cut_at_each_step_leaves_one_vault_that_opens_by_one_password(
    controller, vault_password, costs, monkeypatch, step
):
    deposit(controller)
    code = recovery_code.generate()

    def cut(*_args, **_others):
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(step, cut)
        with pytest.raises(PowerCut):
            hand_over_vault(controller, vault_password, NEW, code, costs=costs)
    # Deposits go on meanwhile.
    deposit(controller, "Paul Durand")
    opening = [secret for secret in (vault_password, NEW) if _opens(controller, secret)]
    assert opening == ([NEW] if step not in STEPS else [vault_password])
    assert len(vaults(controller)) == 1
    assert archives(controller, opening[0]) == 2
    told = [action for action, _ in actions(controller, 30)].count("vault_handed_over")
    assert told == (0 if step in STEPS else 1)


def _opens(unlocked, secret):
    try:
        open_vault(unlocked, secret).close()
    except WrongVaultPassword:
        unlocked.clock.advance(OPEN_FOR * 10)
        return False
    return True


def test_the_key_file_goes_to_a_stick_and_comes_back(controller, vault_password, stick):
    home = controller.workspace.vault_key_file
    vault = open_vault(controller, vault_password)
    move_key_file(vault, stick)
    vault.close()
    assert not home.exists()
    assert not home.with_name("vault.keys.json.previous").exists()
    assert is_away(controller)
    assert ("vault_key_moved", True) in actions(controller, 2)
    assert archives(controller, vault_password) == 0
    vault = open_vault(controller, vault_password)
    bring_key_home(vault)
    vault.close()
    assert home.exists()
    assert not (stick / home.name).exists()
    assert not is_away(controller)
    assert archives(controller, vault_password) == 0


def test_without_its_stick_the_vault_asks_for_it(controller, vault_password, stick, tmp_path):
    vault = open_vault(controller, vault_password)
    move_key_file(vault, stick)
    vault.close()
    elsewhere = tmp_path / "autre-lettre"
    stick.rename(elsewhere)
    with pytest.raises(VaultKeyAway) as refused:
        open_vault(controller, vault_password)
    assert "cle-usb" in refused.value.sentence
    with pytest.raises(NoKeyFileThere):
        say_where(controller, tmp_path)
    say_where(controller, elsewhere)
    assert archives(controller, vault_password) == 0


def test_secrets_change_on_the_stick_too(controller, vault_password, stick, costs):
    vault = open_vault(controller, vault_password)
    move_key_file(vault, stick)
    spare = stick.parent / "secours"
    spare.mkdir()
    copy_key_file(vault, spare)
    vault.close()
    change_vault_password(controller, vault_password, NEW, costs=costs)
    assert archives(controller, NEW) == 0
    assert not controller.workspace.vault_key_file.exists()
    with pytest.raises(AnotherVaultKey):
        say_where(controller, spare)


def test_the_key_file_is_moved_only_while_the_vault_is_open(controller, vault_password, stick):
    vault = open_vault(controller, vault_password)
    controller.clock.advance(OPEN_FOR)
    with pytest.raises(VaultClosed):
        move_key_file(vault, stick)
    assert controller.workspace.vault_key_file.exists()
    vault.close()


def test_the_key_file_does_not_go_where_it_would_be_lost_or_nowhere(controller, vault_password, stick):
    vault = open_vault(controller, vault_password)
    with pytest.raises(KeyPlaceInside):
        move_key_file(vault, controller.workspace.folder / "sous-dossier")
    with pytest.raises(FolderNotWritable):
        move_key_file(vault, stick / "absent")
    (stick / "vault.keys.json").write_bytes(b"another vault's")
    with pytest.raises(AnotherVaultKey):
        move_key_file(vault, stick)
    assert (stick / "vault.keys.json").read_bytes() == b"another vault's"
    vault.close()
    assert archives(controller, vault_password) == 0


@pytest.mark.parametrize(
    "step",
    ["app.vault.key_place._write_copy", "app.vault.key_place._tell_place", "app.vault.key_place.remove_key_copies"],
)
def test_a_move_cut_short_at_any_step_leaves_a_vault_that_opens(controller, vault_password, stick, monkeypatch, step):
    vault = open_vault(controller, vault_password)

    def cut(*_args, **_others):
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(step, cut)
        with pytest.raises(PowerCut):
            move_key_file(vault, stick)
    vault.close()
    assert archives(controller, vault_password) == 0
    # What the cut left in the folder went with the opening, once the stick counts.
    assert controller.workspace.vault_key_file.exists() != is_away(controller)


def test_an_edited_note_leads_nowhere(controller, vault_password, stick, tmp_path):
    vault = open_vault(controller, vault_password)
    move_key_file(vault, stick)
    vault.close()
    note = controller.workspace.vault_key_note
    honest = note.read_bytes()
    told = json.loads(honest)
    trap = tmp_path / "piege"
    trap.mkdir()
    shutil.copy(stick / "vault.keys.json", trap)
    for forged in (
        json.dumps({**told, "folder": str(trap)}).encode(),
        json.dumps({**told, "folder": r"\\pirate\partage"}).encode(),
        json.dumps({**told, "store": "0" * 32}).encode(),
        json.dumps({**told, "mac": ""}).encode(),
        honest + b" ",
        honest[:-1],
        b"[]",
        b"",
        b"\xff" * 40,
        b" " * 20_000,
    ):
        note.write_bytes(forged)
        with pytest.raises(VaultPlaceAltered):
            open_vault(controller, vault_password)
    for at in range(0, len(honest), 7):
        note.write_bytes(honest[:at] + bytes([honest[at] ^ 1]) + honest[at + 1 :])
        with pytest.raises(VaultPlaceAltered):
            vault_key_file(controller)
    say_where(controller, stick)
    assert archives(controller, vault_password) == 0


def test_a_lost_note_is_said_and_mended(controller, vault_password, stick):
    vault = open_vault(controller, vault_password)
    move_key_file(vault, stick)
    vault.close()
    controller.workspace.vault_key_note.unlink()
    with pytest.raises(VaultKeyNotHere):
        open_vault(controller, vault_password)
    say_where(controller, stick)
    assert archives(controller, vault_password) == 0


def test_no_secret_is_in_the_note(controller, vault_password, stick):
    vault = open_vault(controller, vault_password)
    keys = open_vault_keys(controller, vault_password)
    move_key_file(vault, stick)
    vault.close()
    told = json.loads(controller.workspace.vault_key_note.read_bytes())
    assert set(told) == {"fmt", "ver", "store", "folder", "mac"}
    text = controller.workspace.vault_key_note.read_text()
    assert keys.data_key.hex() not in text
    assert keys.file.public_keys[VAULT].hex() not in text
    assert Path(told["folder"]) == stick
