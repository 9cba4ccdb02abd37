"""The folder tampered with in every way that a disk allows, and each told at the next start or opening of the vault."""

import hashlib
import os
import shutil

import pytest

from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.contacts.write_contact import ContactDraft, add_contact
from app.journal.chain import Line, line_hash
from app.journal.integrity import IntegrityFlaw
from app.journal.witness import WitnessWatch
from app.vault.open_vault import open_vault
from app.workspace import Workspace
from db.tables import JournalEntry, JournalSeal

pytestmark = pytest.mark.rule("SEC-06")
PAGE = 4096


@pytest.fixture
def desk(workspace, passwords, clock, costs):
    """Open the folder again as its owner, any number of times; leaves it closed at first."""
    workspace.close()
    folder = workspace.workspace.folder
    opened = []

    def enter(role=Role.OWNER):
        if opened:
            opened.pop().close()
        here = Workspace(folder)
        tile = next(tile for tile in read_lock_screen(here).accounts if tile.role is role)
        opened.append(unlock(here, tile.id, passwords[role], clock=clock, costs=costs))
        return opened[-1]

    enter.folder = folder
    yield enter
    if opened:
        opened[-1].close()


def live(unlocked, count=3):
    for number in range(count):
        with unlocked.unit_of_work() as uow:
            add_contact(uow, ContactDraft(family_name=f"Personne {number}", town="Lyon " * 40))


def test_a_quiet_life_raises_no_alarm(desk):
    for _ in range(4):
        unlocked = desk()
        assert unlocked.flaws == ()
        live(unlocked)
    assert desk().flaws == ()


def test_an_older_file_put_back_whole(desk):
    path = desk.folder / "aparte.db"
    older = path.read_bytes()
    live(desk())
    desk().close()
    path.write_bytes(older)
    assert desk().flaws == (IntegrityFlaw.OLDER_FILE,)
    assert desk().flaws == ()


def test_one_old_page_put_back(desk):
    """SQLCipher vouches for each page, not for its age: only the bytes of the close tell."""
    path = desk.folder / "aparte.db"
    before = path.read_bytes()
    unlocked = desk()
    live(unlocked, 30)
    unlocked.close()
    after = bytearray(path.read_bytes())
    changed = [at for at in range(PAGE, len(before), PAGE) if before[at : at + PAGE] != after[at : at + PAGE]]
    at = changed[len(changed) // 2]
    after[at : at + PAGE] = before[at : at + PAGE]
    path.write_bytes(after)
    assert IntegrityFlaw.CHANGED_WHILE_CLOSED in desk().flaws


def test_a_single_byte_of_slack_changed(desk):
    path = desk.folder / "aparte.db"
    desk().close()
    content = path.read_bytes()
    path.write_bytes(content + content[-PAGE:])
    assert desk().flaws == (IntegrityFlaw.CHANGED_WHILE_CLOSED,)


def _copy_in_use(desk, target):
    """The folder as a power cut leaves it: the log beside the file."""
    unlocked = desk()
    live(unlocked)
    shutil.copytree(desk.folder, target, ignore=shutil.ignore_patterns("*.lock"))
    unlocked.close()
    return target


@pytest.fixture
def cut(desk, tmp_path, passwords, clock, costs):
    target = _copy_in_use(desk, tmp_path / "coupé")

    def enter():
        here = Workspace(target)
        tile = next(tile for tile in read_lock_screen(here).accounts if tile.role is Role.OWNER)
        return unlock(here, tile.id, passwords[Role.OWNER], clock=clock, costs=costs)

    enter.folder = target
    return enter


def test_a_power_cut_is_no_alarm(cut):
    unlocked = cut()
    assert unlocked.flaws == ()
    unlocked.close()


def test_the_log_taken_away(cut):
    (cut.folder / "aparte.db-wal").unlink()
    unlocked = cut()
    assert unlocked.flaws == (IntegrityFlaw.LOG_GONE,)
    unlocked.close()


def test_the_log_cut_short(cut):
    log = cut.folder / "aparte.db-wal"
    os.truncate(log, log.stat().st_size * 2 // 3)
    unlocked = cut()
    assert unlocked.flaws == (IntegrityFlaw.OLDER_FILE,)
    unlocked.close()


def test_the_tail_of_the_journal_cut_by_someone_with_the_key(desk, unguarded):
    unlocked = desk()
    live(unlocked)
    unguarded(unlocked, "DELETE FROM journal_entry WHERE seq > (SELECT max(seq) - 2 FROM journal_entry)")
    unlocked.is_open = False
    unlocked.workspace.release()
    assert desk().flaws


def test_the_last_line_rewritten_with_its_hash(desk, unguarded):
    unlocked = desk()
    live(unlocked)
    with unlocked.reading() as uow:
        last = uow.session.get(JournalEntry, uow.session.query(JournalEntry.seq).order_by(-JournalEntry.seq).first()[0])
        line = Line(last.seq, last.at, "somebody", last.action, last.subject, last.commitment, last.previous)
    unguarded(
        unlocked, f"UPDATE journal_entry SET actor = 'somebody', hash = '{line_hash(line)}' WHERE seq = {line.seq}"
    )
    unlocked.workspace.release()
    unlocked.is_open = False
    assert desk().flaws == (IntegrityFlaw.JOURNAL_CHANGED,)


def test_the_witness_removed(desk):
    desk().close()
    (desk.folder / "witness.json").unlink()
    assert desk().flaws == (IntegrityFlaw.WITNESS_GONE,)
    assert desk().flaws == ()


@pytest.mark.parametrize("change", [lambda c: c.replace(b'"seq":', b'"seq":1'), lambda c: c[:20], lambda _c: b""])
def test_the_witness_forged(desk, change):
    desk().close()
    witness = desk.folder / "witness.json"
    witness.write_bytes(change(witness.read_bytes()))
    assert desk().flaws == (IntegrityFlaw.WITNESS_FORGED,)


def test_a_witness_that_was_never_written_is_not_missed(desk):
    """The file says that it has a witness only once there is one for good: a power cut in between is no alarm."""
    (desk.folder / "witness.json").unlink()
    in_the_way = desk.folder / "witness.json.tmp"
    in_the_way.mkdir()
    desk().close()
    in_the_way.rmdir()
    assert desk().flaws == ()
    desk().close()
    (desk.folder / "witness.json").unlink()
    assert desk().flaws == (IntegrityFlaw.WITNESS_GONE,)


def test_a_crash_before_the_witness_is_no_alarm(desk):
    unlocked = desk()
    witness = desk.folder / "witness.json"
    behind = witness.read_bytes()
    live(unlocked)
    unlocked.close()
    witness.write_bytes(behind)
    assert desk().flaws == ()


def test_no_more_than_the_truth_is_kept_outside(desk):
    desk().close()
    content = (desk.folder / "witness.json").read_bytes()
    assert hashlib.sha256((desk.folder / "aparte.db").read_bytes()).hexdigest().encode() in content
    assert b"Lyon" not in content
    assert callable(WitnessWatch())


@pytest.fixture
def vault(with_vault, unlocked_as, vault_password):
    """Open the controller's vault, and close it again."""
    controller = unlocked_as(Role.CONTROLLER)

    def look():
        opened = open_vault(controller, vault_password)
        opened.close()
        return opened.opening.flaws

    look.controller = controller
    return look


def test_the_vault_finds_nothing_in_a_quiet_life(vault):
    for _ in range(3):
        assert vault() == ()
        live(vault.controller)
    assert vault() == ()


def _rewrite_from(unlocked, unguarded, seq):
    """Rewrite a line and every line after it, chain and hashes, as someone with the key and this code would."""
    with unlocked.reading() as uow:
        rows = uow.session.query(JournalEntry).filter(JournalEntry.seq >= seq).order_by(JournalEntry.seq).all()
        changes, previous = [], rows[0].previous
        for row in rows:
            actor = "somebody" if row.seq == seq else row.actor
            digest = line_hash(Line(row.seq, row.at, actor, row.action, row.subject, row.commitment, previous))
            changes.append((actor, previous, digest, row.seq))
            previous = digest
    for actor, before, digest, number in changes:
        unguarded(
            unlocked,
            f"UPDATE journal_entry SET actor = '{actor}', previous = '{before}', hash = '{digest}' WHERE seq = {number}",
        )


def test_a_line_rewritten_since_the_vault_was_opened(vault, unguarded):
    assert vault() == ()
    live(vault.controller)
    with vault.controller.reading() as uow:
        seq = uow.session.query(JournalEntry.seq).order_by(-JournalEntry.seq).first()[0] - 1
    _rewrite_from(vault.controller, unguarded, seq)
    assert vault() == (IntegrityFlaw.SEAL_BROKEN,)
    assert vault() == ()


def test_a_line_rewritten_before_the_vault_was_opened(vault, unguarded):
    live(vault.controller)
    assert vault() == ()
    _rewrite_from(vault.controller, unguarded, 2)
    assert IntegrityFlaw.ANCHOR_MISSING in vault()


def test_the_tail_cut_together_with_the_seal_s_key(vault, unguarded):
    assert vault() == ()
    with vault.controller.reading() as uow:
        kept = uow.session.get(JournalSeal, 1)
        next_seq, key = kept.next_seq, kept.key.hex()
    live(vault.controller)
    unguarded(vault.controller, f"DELETE FROM journal_entry WHERE seq >= {next_seq + 1}")
    unguarded(vault.controller, f"UPDATE journal_seal SET next_seq = {next_seq}, key = x'{key}'")
    assert IntegrityFlaw.SEAL_BROKEN in vault()


def test_every_flaw_has_its_sentence():
    for flaw in IntegrityFlaw:
        assert flaw.alarm.sentence.count(".") >= 2
