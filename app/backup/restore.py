"""Put a backup back as a new generation of the folder; what was erased or refused since stays erased and refused.

Nothing that stands is written over: the file is prepared beside the present one, whoever was erased since is erased in it and
every no is put back, and replacing the key file is the one moment at which it becomes true. A crash before it leaves the present
folder, a crash after it the restored one.
"""

from __future__ import annotations

import contextlib
import errno
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.anchor import journal_head
from app.accounts.closed_keys import handed_on
from app.accounts.key_file import VAULT_FORMAT, KeyFile, read_key_file, write_key_file
from app.accounts.key_slots import RECOVERY
from app.accounts.keyring import BASE, UnlockedKeys
from app.accounts.keyring import VAULT as VAULT_KEY
from app.accounts.renew_key import next_generation, remove_other_generations
from app.accounts.roles import Account, Role
from app.backup.container import Told, extract_part
from app.backup.errors import BackupDamaged, BackupForeign
from app.backup.kinds import DATABASE, REFUSALS, TOMBSTONES, VAULT, VAULT_KEYS, VAULT_LOG, beside
from app.backup.make_backup import make_backup
from app.backup.put_aside import BEFORE_RESTORE, folder_aside
from app.backup.refusal_ledger import LedgerRefused, read_ledger, write_ledger
from app.backup.refusals import Refusal, replay_refusals
from app.errors import DamagedFile, DiskFull, UserError
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.journal.witness import Witness, write_witness
from app.progress import quiet
from app.rights.tombstones import ListRefused, list_tombstones, read_tombstones, reapply_tombstones
from app.vault.carry_deposits import WaitingDeposit, bring_deposits, waiting_deposits
from app.workspace import UnlockedWorkspace, machine_failures
from db.copies import copy_database, remove_database
from db.engine import RawKey, UnreadableFile, close_engine, open_engine
from db.files import private_folder
from db.migrate import MAIN, upgrade
from db.remnants import truncate_log
from db.tables import Contact

if TYPE_CHECKING:
    from app.backup.open_backup import OpenedBackup
    from app.clock import Clock
    from app.workspace import Workspace

_RAW_KEY_BYTES = 48
_WORKING = "being-restored"


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: the people that came back, the lines of the journal lost, who was erased and what refused again.

    ``has_old_accounts``: the folder had no key file that the secret opens, so that the accounts are those of the backup's day.
    ``has_refused_lists``: a list of the erased or of refusals had been tampered with and was not followed.
    """

    contacts: int
    lost_lines: int
    erased_again: int
    refused_again: int
    has_old_accounts: bool
    has_refused_lists: bool


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the present file alone knows: how many lines of its journal go, and which deposits wait for the vault."""

    lost: int = 0
    deposits: tuple[WaitingDeposit, ...] = ()


@dataclass(slots=True)
class _Memory:
    """What is known of the erased and of refusals, from every place that tells."""

    erased: frozenset[str] = frozenset()
    refusals: frozenset[Refusal] = frozenset()
    has_refused: bool = False


def restore_backup(opened: OpenedBackup, workspace: Workspace, *, clock: Clock, tell: Told = quiet) -> Restored:
    """Restore an opened backup into a folder, empty or in use by nobody; afterwards it is unlocked as usual.

    The present state is backed up first where the secret opens it, and put aside as it is where nothing opens it. ``tell`` gets
    (pages, pages in all) and may raise to cancel. Raises WorkspaceBusy, BackupForeign, BackupDamaged, NewerFile, DiskFull,
    DamagedFile: the folder then stands as it was.
    """
    private_folder(workspace.folder)
    workspace.claim()
    try:
        present = _present_keys(workspace)
        if present is not None and present.store != opened.header.store:
            raise BackupForeign
        with machine_failures():
            kept = _keep_present(opened, workspace, present, clock)
        with machine_failures(), _scratch(workspace) as scratch:
            return _restore(opened, workspace, present, clock, scratch, kept, tell)
    finally:
        workspace.release()


def _restore(
    opened: OpenedBackup,
    workspace: Workspace,
    present: KeyFile | None,
    clock: Clock,
    scratch: Path,
    kept: _Kept,
    tell: Told,
) -> Restored:
    memory = _remember(opened, workspace, scratch)
    source, raw_key = _extracted(opened, scratch), RawKey.from_bytes(opened.raw_key)
    upgrade(source, raw_key, MAIN)
    fresh = {**opened.data_keys, **opened.closed_then, BASE: secrets.token_bytes(_RAW_KEY_BYTES)}
    epoch = max(opened.header.epoch, present.epoch if present else 0, opened.keys.epoch) + 1
    keys = next_generation(_knowing_vault(_knowing_then(opened), opened, workspace, present), fresh, epoch)
    target, new_key = workspace.database(keys), RawKey.from_bytes(fresh[BASE])
    try:
        copy_database(source, raw_key, target, new_key, tell)
        session = _session(opened, workspace, keys, fresh, clock)
        done = _replay(session, memory, kept, opened)
        with session.reading() as uow:
            seq, head = journal_head(uow)
        close_engine(session.engine)
        _bring_vault(opened, workspace)
        if not workspace.witness_file.exists():
            # Where one stands, its generation is an older one, and it is written anew with the first act.
            write_witness(workspace.witness_file, session.keys, Witness(keys.epoch, keys.database, seq, head))
        write_key_file(workspace.key_file, replace(keys, journal_seq=seq, journal_head=head), fresh[BASE])
    except BaseException:
        # The key file may have been replaced all the same, and only it says which generation counts.
        if _present_database(workspace) != target.name:
            remove_database(target)
        raise
    remove_other_generations(workspace, keys)
    is_old = present is not None and not opened.is_present_keys
    return replace(done, has_old_accounts=is_old or present is None, has_refused_lists=memory.has_refused)


def _knowing_then(opened: OpenedBackup) -> KeyFile:
    """Return the accounts, given the key of closed fields that only the backup knew: what it sealed must be read again."""
    if not opened.closed_then:
        return opened.keys
    return handed_on(opened.keys, opened.keys, opened.data_keys, {**opened.data_keys, **opened.closed_then})


def _knowing_vault(keys: KeyFile, opened: OpenedBackup, workspace: Workspace, present: KeyFile | None) -> KeyFile:
    """Return accounts of an older day, knowing the vault that stays in the folder: they may know none, or the one before.

    Without its key nothing could be deposited, and another vault be made in its place. Whoever changed the file from which it is
    read here is found out as the vault is opened.
    """
    if opened.is_present_keys or not workspace.vault_database.exists():
        return keys
    if present is None:
        with contextlib.suppress(DamagedFile):
            present = read_key_file(workspace.vault_key_file, VAULT_FORMAT)
    known = {} if present is None else present.public_keys
    if VAULT_KEY not in known:
        return keys
    return replace(keys, public_keys={**keys.public_keys, VAULT_KEY: known[VAULT_KEY]})


def _replay(session: UnlockedWorkspace, memory: _Memory, kept: _Kept, opened: OpenedBackup) -> Restored:
    """Erase and refuse again in one act, and write both lists before anybody can unlock."""
    try:
        with session.unit_of_work() as uow:
            erased = reapply_tombstones(uow, memory.erased)
            refused = replay_refusals(uow, memory.refusals)
            # Once their people are erased again, which takes the details of every line about them.
            bring_deposits(uow, kept.deposits)
            contacts = uow.session.scalar(select(func.count()).select_from(Contact)) or 0
            details: dict[str, JsonScalar] = {
                "backup_seq": opened.header.journal_seq,
                "backup_head": opened.header.journal_head,
                "lost_lines": kept.lost,
                "erased": erased,
                "refusals": refused,
            }
            record(uow, Action.RESTORED, details=details, signed=True)
        truncate_log(session.engine)
        list_tombstones(session, memory.erased)
        write_ledger(session.workspace.refusal_file, session.keys, memory.refusals)
    except BaseException:
        session.engine.dispose()
        raise
    return Restored(contacts, kept.lost, erased, refused, has_old_accounts=False, has_refused_lists=False)


def _session(
    opened: OpenedBackup, workspace: Workspace, keys: KeyFile, data_keys: dict[str, bytes], clock: Clock
) -> UnlockedWorkspace:
    slot = opened.slot
    # The sheet is nobody's account: it acts for the owner.
    role = Role.OWNER if slot.type == RECOVERY else Role(slot.role)
    unlocked_keys = UnlockedKeys(keys.store, slot.id, opened.secrets, data_keys, dict(keys.public_keys))
    return UnlockedWorkspace(
        workspace=workspace,
        account=Account(slot.id, slot.display_name, role),
        clock=clock,
        keys=unlocked_keys,
        engine=open_engine(workspace.database(keys), unlocked_keys.base),
    )


def _remember(opened: OpenedBackup, workspace: Workspace, scratch: Path) -> _Memory:
    """Gather the erased and the refusals from the folder, from beside the backup and from inside it."""
    for name in (TOMBSTONES, REFUSALS):
        extract_part(opened.path, opened.header, name, scratch / name)
    memory, keys = _Memory(), opened.unlocked_keys
    for folder in (scratch, opened.path.parent, workspace.backups, workspace.folder):
        tombstones, refusals = (_named_there(folder, name, keys.store) for name in (TOMBSTONES, REFUSALS))
        try:
            memory.erased |= read_tombstones(folder / tombstones, keys)
        except FileNotFoundError:
            pass
        except ListRefused:
            memory.has_refused = True
        try:
            memory.refusals |= frozenset(read_ledger(folder, keys, refusals))
        except LedgerRefused:
            memory.has_refused = True
    return memory


def _named_there(folder: Path, name: str, store: str) -> str:
    """Return what a list is called in a folder: earlier versions gave it one name beside the backups of every business."""
    own = beside(name, store)
    return own if (folder / own).exists() else name


def _extracted(opened: OpenedBackup, scratch: Path) -> Path:
    target = scratch / DATABASE
    if not extract_part(opened.path, opened.header, DATABASE, target):
        raise BackupDamaged(file=opened.path.name)
    return target


def _bring_vault(opened: OpenedBackup, workspace: Workspace) -> None:
    """Bring the vault along where the folder has none; one that is there knows more than any backup."""
    if workspace.vault_database.exists():
        return
    log = workspace.vault_database.with_name(VAULT_LOG)
    for name, target in ((VAULT_LOG, log), (VAULT_KEYS, workspace.vault_key_file), (VAULT, workspace.vault_database)):
        extract_part(opened.path, opened.header, name, target)


def _keep_present(opened: OpenedBackup, workspace: Workspace, present: KeyFile | None, clock: Clock) -> _Kept:
    """Keep the present state, and return what the backup does not have of it."""
    if present is None:
        return _Kept()
    if opened.is_present_keys:
        with contextlib.suppress(UserError, UnreadableFile):
            session = _session(opened, workspace, present, opened.data_keys, clock)
            try:
                made = make_backup(session, workspace.backups)
                with session.reading() as uow:
                    deposits = waiting_deposits(uow)
            except DiskFull as error:
                # There is no room for what is as large and less whole either.
                raise OSError(errno.ENOSPC, str(workspace.backups)) from error
            finally:
                session.engine.dispose()
            return _Kept(max(0, made.header.journal_seq - opened.header.journal_seq), deposits)
    _put_aside(workspace, present, folder_aside(workspace.backups, BEFORE_RESTORE, clock.now()))
    return _Kept(max(0, present.journal_seq - opened.header.journal_seq))


def _put_aside(workspace: Workspace, present: KeyFile, aside: Path) -> None:
    """Copy the present state as it is; OSError, and then nothing of it stays, for half a folder would be taken for a whole one."""
    try:
        for path in (workspace.key_file, workspace.database(present)):
            for one in path.parent.glob(f"{path.name}*"):
                shutil.copyfile(one, aside / one.name)
    except OSError:
        shutil.rmtree(aside, ignore_errors=True)
        raise


def _present_keys(workspace: Workspace) -> KeyFile | None:
    """Return the key file that stands; none on a bare folder, or where it is damaged and only the backup's is left."""
    if not workspace.exists():
        return None
    with contextlib.suppress(DamagedFile):
        return workspace.keys()
    return None


def _present_database(workspace: Workspace) -> str:
    keys = _present_keys(workspace)
    return keys.database if keys is not None else ""


@contextmanager
def _scratch(workspace: Workspace) -> Iterator[Path]:
    folder = workspace.backups / _WORKING
    shutil.rmtree(folder, ignore_errors=True)
    private_folder(workspace.backups)
    private_folder(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
