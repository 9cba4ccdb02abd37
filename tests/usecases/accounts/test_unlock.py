"""Opening the folder: the right password and nothing else, with the right sentence for everything that goes wrong."""

import random
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from app.accounts import recovery_code
from app.accounts.create_workspace import WorkspaceDraft
from app.accounts.errors import (
    AccountBlocked,
    AccountDisabled,
    KeyFileAltered,
    NewerFile,
    RecoveryCodeMistyped,
    RecoveryCodeRefused,
    TooManyAttempts,
    WeakPassword,
    WorkspaceBusy,
    WrongPassword,
)
from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.key_file import MAIN_FORMAT, read_key_file, write_key_file
from app.accounts.key_slots import PASSWORD, RECOVERY, new_slot
from app.accounts.keyring import BASE
from app.accounts.manage_accounts import disable_account
from app.accounts.opening import refused_attempts_notice
from app.accounts.roles import Role
from app.accounts.unlock import AccountTile, read_lock_screen, unlock, unlock_with_recovery
from app.clock import FixedClock
from app.documents.handover import hand_over
from app.errors import DamagedFile, UserError
from app.journal.integrity import IntegrityFlaw
from app.journal.read import JournalFilter, read_rows
from app.workspace import UnlockedWorkspace, Workspace

CHEAPER_THAN_CHEAP = KdfProfile(19 * 1024, 1, 1)


class Desk:
    """A closed folder, and somebody typing in front of its lock screen."""

    def __init__(self, folder: Path, clock: FixedClock, costs: KdfCosts, passwords: dict[Role, str]) -> None:
        self.workspace = Workspace(folder)
        self.clock = clock
        self.costs = costs
        self.passwords = passwords

    def tile(self, role: Role) -> AccountTile:
        return next(tile for tile in read_lock_screen(self.workspace).accounts if tile.role is role)

    def type(self, role: Role, password: str) -> UnlockedWorkspace:
        return unlock(self.workspace, self.tile(role).id, password, clock=self.clock, costs=self.costs)

    def enter(self, role: Role) -> UnlockedWorkspace:
        return self.type(role, self.passwords[role])

    def recover(self, role: Role, code: str, password: str = "Lavande-7!soleils") -> UnlockedWorkspace:
        return unlock_with_recovery(
            self.workspace, self.tile(role).id, code, password, clock=self.clock, costs=self.costs
        )

    def fail(self, role: Role, times: int) -> None:
        for _ in range(times):
            self.clock.advance(timedelta(hours=1))
            with pytest.raises(WrongPassword):
                self.type(role, "faux")


@pytest.fixture
def desk(workspace: UnlockedWorkspace, clock: FixedClock, costs: KdfCosts, passwords: dict[Role, str]) -> Desk:
    workspace.close()
    return Desk(workspace.workspace.folder, clock, costs, passwords)


def _last_line(opened: UnlockedWorkspace) -> tuple[str, str]:
    owner = replace(opened.account, role=Role.OWNER)
    with opened.reading() as uow:
        uow.account = owner
        line = read_rows(uow, JournalFilter(), limit=1)[0]
    return line.action, line.details


@pytest.mark.parametrize("role", list(Role))
def test_each_account_enters_with_its_own_password(desk: Desk, role: Role) -> None:
    opened = desk.enter(role)
    assert opened.account.role is role
    assert _last_line(opened) == ("unlocked", '{"failed_before":0}')
    opened.close()


@pytest.mark.rule("SEC-11")
def test_what_a_crash_left_in_clear_goes_before_anybody_enters(desk: Desk) -> None:
    opened = desk.enter(Role.RECEPTION)
    document = hand_over(opened.workspace, "devis.pdf", b"%PDF-1.7 en clair")
    opened.abandon()
    with pytest.raises(WrongPassword):
        desk.type(Role.RECEPTION, "faux")
    assert not document.exists()


def test_a_colleagues_password_does_not_open(desk: Desk) -> None:
    with pytest.raises(WrongPassword):
        desk.type(Role.OWNER, desk.passwords[Role.RECEPTION])


def _mutations(password: str, count: int) -> set[str]:
    """Near misses: one character changed, dropped, doubled, swapped or in the other case."""
    chance, found = random.Random(7), set()
    while len(found) < count:
        at, letter = chance.randrange(len(password)), chr(chance.randrange(32, 0x17F))
        found |= {
            password[:at] + letter + password[at + 1 :],
            password[:at] + password[at + 1 :],
            password[:at] + letter + password[at:],
            password[:at] + password[at : at + 2][::-1] + password[at + 2 :],
            password[:at] + password[at:].swapcase(),
        }
    return found - {password}


def test_no_near_miss_opens(desk: Desk) -> None:
    right = desk.passwords[Role.OWNER]
    tile = desk.tile(Role.OWNER)
    for near in sorted(_mutations(right, 60)):
        desk.workspace.attempts_file.unlink(missing_ok=True)
        with pytest.raises(WrongPassword):
            unlock(desk.workspace, tile.id, near, clock=desk.clock, costs=desk.costs)


@pytest.mark.rule("SEC-03")
def test_failures_bring_a_growing_pause_that_runs_out(desk: Desk) -> None:
    left = []
    for _ in range(4):
        with pytest.raises(WrongPassword) as wrong:
            desk.type(Role.RECEPTION, "faux")
        left.append(wrong.value.params["left"])
    assert left == [2, 1, 0, 0]
    with pytest.raises(TooManyAttempts) as pause:
        desk.enter(Role.RECEPTION)
    assert str(pause.value.params["seconds"]) in pause.value.sentence
    desk.clock.advance(timedelta(seconds=int(str(pause.value.params["seconds"]))))
    desk.enter(Role.RECEPTION).close()


@pytest.mark.rule("SEC-03")
def test_a_fifth_failure_costs_a_minute_and_a_colleague_is_not_held_up(desk: Desk) -> None:
    desk.fail(Role.RECEPTION, 5)
    with pytest.raises(TooManyAttempts) as pause:
        desk.enter(Role.RECEPTION)
    assert int(str(pause.value.params["seconds"])) >= 60
    desk.enter(Role.SALES).close()


@pytest.mark.rule("SEC-03")
def test_failures_are_told_once_and_journalled_at_the_next_opening(desk: Desk) -> None:
    desk.fail(Role.OWNER, 2)
    opened = desk.enter(Role.OWNER)
    assert opened.refused_before.failures == 2
    assert refused_attempts_notice(opened) == (
        "2 essais de mot de passe refusés sur ce compte, le dernier le 23/11/2026 à 12:00."
    )
    assert _last_line(opened) == ("unlocked", '{"failed_before":2}')
    opened.close()
    again = desk.enter(Role.OWNER)
    assert refused_attempts_notice(again) == ""
    again.close()


@pytest.mark.rule("SEC-03")
def test_ten_failures_block_until_the_sheet_is_used(desk: Desk, draft: WorkspaceDraft) -> None:
    desk.fail(Role.OWNER, 10)
    desk.clock.advance(timedelta(days=30))
    with pytest.raises(AccountBlocked):
        desk.enter(Role.OWNER)
    desk.recover(Role.OWNER, draft.recovery).close()
    desk.type(Role.OWNER, "Lavande-7!soleils").close()


def test_a_wrong_password_writes_nothing_and_keeps_nobody_out(desk: Desk) -> None:
    before = desk.workspace.key_file.read_bytes()
    desk.fail(Role.OWNER, 1)
    assert desk.workspace.key_file.read_bytes() == before
    desk.enter(Role.OWNER).close()


def test_a_closed_account_does_not_open(desk: Desk, draft: WorkspaceDraft) -> None:
    tile = desk.tile(Role.SALES)
    owner = desk.enter(Role.OWNER)
    disable_account(owner, tile.id)
    owner.close()
    assert tile not in read_lock_screen(desk.workspace).accounts
    for attempt in (
        lambda: unlock(desk.workspace, tile.id, desk.passwords[Role.SALES], clock=desk.clock, costs=desk.costs),
        lambda: unlock_with_recovery(
            desk.workspace, tile.id, draft.recovery, "Lavande-7!soleils", clock=desk.clock, costs=desk.costs
        ),
    ):
        with pytest.raises(AccountDisabled):
            attempt()


def test_the_sheet_gives_a_new_password_and_the_same_account(desk: Desk, draft: WorkspaceDraft) -> None:
    before = desk.tile(Role.RECEPTION)
    typed = draft.recovery.lower().replace("-", " ")
    opened = desk.recover(Role.RECEPTION, typed)
    assert opened.account.id == before.id
    assert _last_line(opened)[0] == "recovery_used"
    opened.close()
    with pytest.raises(WrongPassword):
        desk.enter(Role.RECEPTION)
    desk.type(Role.RECEPTION, "Lavande-7!soleils").close()


def test_a_sheet_mistyped_foreign_or_a_weak_new_password_changes_nothing(desk: Desk, draft: WorkspaceDraft) -> None:
    before = desk.workspace.key_file.read_bytes()
    mistyped = draft.recovery[:-1] + ("0" if draft.recovery[-1] != "0" else "1")
    for code, password, expected in (
        (mistyped, "Lavande-7!soleils", RecoveryCodeMistyped),
        (recovery_code.generate(), "Lavande-7!soleils", RecoveryCodeRefused),
        (draft.recovery, "lavande", WeakPassword),
    ):
        with pytest.raises(expected):
            desk.recover(Role.OWNER, code, password)
    assert desk.workspace.key_file.read_bytes() == before
    desk.enter(Role.OWNER).close()


def test_a_dearer_cost_is_taken_up_at_the_next_opening(desk: Desk) -> None:
    dearer = KdfCosts(account=KdfProfile(20 * 1024, 1, 1), recovery=desk.costs.recovery)
    tile = desk.tile(Role.OWNER)
    unlock(desk.workspace, tile.id, desk.passwords[Role.OWNER], clock=desk.clock, costs=dearer).close()
    assert desk.workspace.keys().slot(tile.id).kdf.memory_kib == 20 * 1024
    desk.enter(Role.OWNER).close()
    assert desk.workspace.keys().slot(tile.id).kdf.memory_kib == 20 * 1024


def test_one_instance_at_a_time(desk: Desk) -> None:
    opened = desk.enter(Role.OWNER)
    other = Desk(desk.workspace.folder, desk.clock, desk.costs, desk.passwords)
    for second in (desk, other):
        with pytest.raises(WorkspaceBusy):
            second.enter(Role.RECEPTION)
    with opened.reading():
        pass
    opened.close()
    other.enter(Role.RECEPTION).close()


def test_a_folder_unlocked_by_a_worker_is_closed_by_the_window(desk: Desk) -> None:
    got: list[UnlockedWorkspace] = []
    worker = threading.Thread(target=lambda: got.append(desk.enter(Role.OWNER)))
    worker.start()
    worker.join()
    got[0].close()
    Desk(desk.workspace.folder, desk.clock, desk.costs, desk.passwords).enter(Role.OWNER).close()


def test_closing_twice_or_late_does_no_harm(desk: Desk) -> None:
    first = desk.enter(Role.OWNER)
    first.close()
    second = desk.enter(Role.RECEPTION)
    first.close()
    with pytest.raises(WorkspaceBusy):
        Desk(desk.workspace.folder, desk.clock, desk.costs, desk.passwords).enter(Role.OWNER)
    second.close()
    assert not list(desk.workspace.folder.glob("aparte.db-*"))


def test_closing_drops_the_data_keys(desk: Desk) -> None:
    opened = desk.enter(Role.OWNER)
    opened.close()
    assert opened.keys.data_keys == {}


def _flip_bits(path: Path, chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def test_a_thousand_flipped_bits_of_the_key_file_are_all_called_damage(desk: Desk) -> None:
    path, chance = desk.workspace.key_file, random.Random(11)
    whole = path.read_bytes()
    for _ in range(1000):
        _flip_bits(path, chance)
        with pytest.raises(DamagedFile):
            read_lock_screen(desk.workspace)
        path.write_bytes(whole)
    desk.enter(Role.OWNER).close()


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"fmt":"aparte-keys","ver":1}', b"x" * 2_000_000],
)
def test_what_is_no_key_file_is_called_damage(desk: Desk, content: bytes) -> None:
    desk.workspace.key_file.write_bytes(content)
    with pytest.raises(DamagedFile):
        read_lock_screen(desk.workspace)


def test_every_truncation_of_the_key_file_is_called_damage(desk: Desk) -> None:
    path = desk.workspace.key_file
    whole = path.read_bytes()
    for length in range(0, len(whole), 17):
        path.write_bytes(whole[:length])
        with pytest.raises(DamagedFile):
            read_lock_screen(desk.workspace)


def _rewritten(desk: Desk, edit: Callable[..., object]) -> None:
    """Edit the key file as an attacker who knows the format but not the data key."""
    path = desk.workspace.key_file
    keys = read_key_file(path, MAIN_FORMAT)
    write_key_file(path, edit(keys), b"a guess at the data key")  # type: ignore[arg-type]


def _with_stranger(keys):
    stranger, _ = new_slot(
        keys.identity, name="", kind=PASSWORD, role="owner", secret="x", profile=CHEAPER_THAN_CHEAP, created=""
    )
    return keys.with_slot(stranger)


def _promoted(keys):
    slot = next(slot for slot in keys.slots if slot.role == "reception")
    return keys.with_slot(replace(slot, role="owner"))


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (_with_stranger, KeyFileAltered),
        (lambda keys: replace(keys, public_keys={"vault": b"v" * 32}), KeyFileAltered),
        (lambda keys: replace(keys, journal_seq=1), KeyFileAltered),
        (lambda keys: replace(keys, slots=tuple(s for s in keys.slots if s.type != RECOVERY)), KeyFileAltered),
        (lambda keys: replace(keys, business_name="Autre"), KeyFileAltered),
        (lambda keys: replace(keys, epoch=2), KeyFileAltered),
        (lambda keys: replace(keys, store="0" * 32), WrongPassword),
        (_promoted, WrongPassword),
    ],
    ids=["slot added", "vault key", "anchor", "sheet removed", "name", "epoch", "store", "role"],
)
def test_an_edited_key_file_opens_for_nobody(
    desk: Desk, edit: Callable[..., object], expected: type[UserError]
) -> None:
    receptionist = desk.tile(Role.RECEPTION)
    _rewritten(desk, edit)
    with pytest.raises(expected):
        unlock(desk.workspace, receptionist.id, desk.passwords[Role.RECEPTION], clock=desk.clock, costs=desk.costs)


def test_a_missing_database_is_damage_not_a_new_folder(desk: Desk) -> None:
    (desk.workspace.folder / "aparte.db").unlink()
    with pytest.raises(DamagedFile):
        desk.enter(Role.OWNER)
    assert not (desk.workspace.folder / "aparte.db").exists()


@pytest.mark.parametrize(
    "damage", [b"", b"SQLite format 3\0" + b"\0" * 8000, b"x" * 8192], ids=["empty", "clear", "junk"]
)
def test_a_foreign_database_is_damage_never_a_wrong_password(desk: Desk, damage: bytes) -> None:
    (desk.workspace.folder / "aparte.db").write_bytes(damage)
    with pytest.raises(DamagedFile):
        desk.enter(Role.OWNER)
    assert desk.workspace.folder.joinpath("attempts.json").exists() is False


def test_a_first_page_with_a_flipped_bit_is_damage(desk: Desk) -> None:
    path = desk.workspace.folder / "aparte.db"
    whole = path.read_bytes()
    for at in (20, 500, 4000, 4090):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(DamagedFile):
            desk.enter(Role.OWNER)
    path.write_bytes(whole)
    desk.enter(Role.OWNER).close()


def test_a_file_of_a_later_version_is_said_to_be_so(desk: Desk) -> None:
    opened = desk.enter(Role.OWNER)
    with opened.unit_of_work() as uow:
        uow.session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opened.close()
    with pytest.raises(NewerFile):
        desk.enter(Role.OWNER)


def test_an_older_database_put_back_is_noticed_and_journalled(desk: Desk) -> None:
    path = desk.workspace.folder / "aparte.db"
    older = path.read_bytes()
    desk.enter(Role.OWNER).close()
    desk.enter(Role.OWNER).close()
    path.write_bytes(older)
    opened = desk.enter(Role.OWNER)
    assert opened.flaws == (IntegrityFlaw.OLDER_FILE,)
    with opened.reading() as uow:
        cut = [row.action for row in read_rows(uow, JournalFilter(), limit=2)]
    assert cut == ["unlocked", "journal_cut"]
    opened.close()
    again = desk.enter(Role.OWNER)
    assert again.flaws == ()
    again.close()


def test_a_program_that_was_killed_is_no_rollback(desk: Desk) -> None:
    killed = desk.enter(Role.OWNER)
    killed.engine.dispose()
    killed.workspace.release()
    opened = desk.enter(Role.OWNER)
    assert opened.flaws == ()
    opened.close()


def test_closing_does_not_make_a_strangers_key_file_authentic(desk: Desk) -> None:
    opened = desk.enter(Role.OWNER)
    base = opened.keys.data_keys[BASE]
    _rewritten(desk, _with_stranger)
    opened.close()
    assert not desk.workspace.keys().is_authentic(base)
    with pytest.raises(KeyFileAltered):
        desk.enter(Role.OWNER)
