"""Open the vault: its own password each time, the deposits that waited are taken in, and three minutes to read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy.orm import Session

from app.accounts import recovery_code
from app.accounts.attempts import BLOCKED_AFTER, forget_failures, note_failure, read_attempts, wait_before_next
from app.accounts.errors import KeyFileAltered, NotEnoughMemory, RecoveryCodeMistyped, TooManyAttempts
from app.accounts.key_file import KeyFile
from app.accounts.key_slots import PASSWORD, RECOVERY, WrongSecret, open_key, open_slot
from app.accounts.keyring import VAULT
from app.accounts.roles import Permission
from app.accounts.sealing import NotOpened
from app.backup.put_aside import forget_put_aside
from app.journal import Action, record
from app.journal.alarms import journal_end, raise_alarm
from app.journal.integrity import IntegrityFlaw
from app.journal.known_days import clock_stands
from app.journal.seal import anchor_in_vault, begin_stretch, check_stretch, forget_anchors, last_held_anchor
from app.vault.counts import refresh_counts
from app.vault.drain import DrainReport, drain_outbox
from app.vault.errors import VaultClosed, VaultDamaged, VaultKeySwapped, VaultMissing, WrongVaultPassword
from app.vault.key_place import read_vault_keys, tidy_key_place
from app.vault.purge import purge_expired
from app.vault.renew_vault import OpenedKeys, deposit_keys, finish_change, remove_other_generations
from app.vault.told_acts import finish_acts
from app.workspace import machine_failures
from db.copies import is_sound
from db.engine import RawKey, UnreadableFile, close_engine, open_engine
from db.migrate import VAULT as VAULT_SCHEMA
from db.migrate import upgrade

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.workspace import UnlockedWorkspace

OPEN_FOR = timedelta(minutes=3)
_ATTEMPTS = "vault"


@dataclass(frozen=True, slots=True)
class Opening:
    """What happened while the vault opened; ``waits_for_date`` says that nothing was purged, the date being in doubt."""

    drained: DrainReport
    purged: int
    flaws: tuple[IntegrityFlaw, ...] = ()
    waits_for_date: bool = False


class OpenVault:
    """The vault while it is open; it refuses itself with VaultClosed once its time is over.

    It may be handed from the thread that opened it to the window's: each reading takes a session of its own.
    """

    def __init__(self, unlocked: UnlockedWorkspace, engine: Engine) -> None:
        self.unlocked = unlocked
        self.opening = Opening(DrainReport(), 0)
        self._engine = engine
        self._file = unlocked.workspace.vault_database.name
        self._closed = False
        self.closes_at: datetime
        self.stay_open()

    def stay_open(self) -> None:
        """Begin the three minutes again."""
        self.closes_at = self.unlocked.clock.now() + OPEN_FOR

    @property
    def remaining(self) -> timedelta:
        """The time left, never negative."""
        return timedelta(0) if self._closed else max(timedelta(0), self.closes_at - self.unlocked.clock.now())

    @contextmanager
    def session(self, *, writes: bool = False) -> Iterator[Session]:
        """Read or write the vault in one transaction.

        Raises VaultClosed after its time; DiskFull, DamagedFile, MachineError where the machine fails.
        """
        if not self.remaining:
            raise VaultClosed
        with machine_failures(self._file):
            connection = self._engine.connect().execution_options(writes=writes)
            with connection, Session(bind=connection, expire_on_commit=False) as session:
                yield session
                if writes:
                    session.commit()

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        if not self._closed:
            self._closed = True
            close_engine(self._engine)


def open_vault(unlocked: UnlockedWorkspace, secret: str) -> OpenVault:
    """Open with the vault's password or the code of its recovery sheet, take the outbox in and purge what has ended.

    Every page is read first: a damaged vault is neither opened nor written. Raises PermissionDenied, VaultMissing,
    TooManyAttempts, WrongVaultPassword, KeyFileAltered, VaultDamaged, NotEnoughMemory; VaultKeyAway, VaultKeyNotHere,
    VaultPlaceAltered where its key file is not at hand; VaultKeySwapped where deposits would be sealed to another key than
    the vault's.
    """
    unlocked.account.require(Permission.OPEN_VAULT)
    if unlocked.keys.vault_public_key is None:
        raise VaultMissing
    keys = open_vault_keys(unlocked, secret)
    raw_key, path = RawKey.from_bytes(keys.data_key), unlocked.workspace.folder / keys.file.database
    try:
        if not path.exists() or not is_sound(path, raw_key):
            raise UnreadableFile(path.name)
        upgrade(path, raw_key, VAULT_SCHEMA, backups=unlocked.workspace.backups)
        engine = open_engine(path, raw_key)
    except UnreadableFile as error:
        raise VaultDamaged(file=path.name) from error
    remove_other_generations(unlocked.workspace.folder, keys.file)
    tidy_key_place(unlocked)
    vault = OpenVault(unlocked, engine)
    try:
        vault.opening = _take_in(unlocked, vault)
    except BaseException:
        vault.close()
        raise
    vault.stay_open()
    return vault


def open_vault_keys(unlocked: UnlockedWorkspace, secret: str) -> OpenedKeys:
    """Open the vault's key file, wherever it is, with its password or the code of its sheet; the vault stays closed."""
    unlocked.account.require(Permission.OPEN_VAULT)
    file = read_vault_keys(unlocked)
    return OpenedKeys(file, _open_key_file(unlocked, file, secret))


def _open_key_file(unlocked: UnlockedWorkspace, file: KeyFile, secret: str) -> bytes:
    attempts_file, now = unlocked.workspace.attempts_file, unlocked.clock.now()
    attempts = read_attempts(attempts_file, _ATTEMPTS)
    # The vault is never blocked for good: its last pause is its longest.
    pause = wait_before_next(replace(attempts, failures=min(attempts.failures, BLOCKED_AFTER - 1)), now)
    if pause:
        raise TooManyAttempts(seconds=max(1, round(pause.total_seconds())))
    try:
        data_key = data_key_of(file, secret)
    except WrongVaultPassword:
        note_failure(attempts_file, _ATTEMPTS, now)
        raise
    forget_failures(attempts_file, _ATTEMPTS)
    return data_key


def data_key_of(file: KeyFile, secret: str) -> bytes:
    """Return the data key that a key file of the vault holds, without counting attempts.

    Raises WrongVaultPassword, KeyFileAltered, NotEnoughMemory.
    """
    kind, typed = _shape(secret)
    slot = next((slot for slot in file.slots if slot.type == kind and not slot.disabled), None)
    if slot is None:
        raise WrongVaultPassword
    try:
        opened = open_slot(file.identity, slot, typed)
        data_key = open_key(file.identity, slot, opened, VAULT)
    except WrongSecret as error:
        raise WrongVaultPassword from error
    except MemoryError as error:
        raise NotEnoughMemory from error
    except (NotOpened, KeyError) as error:
        raise KeyFileAltered from error
    if not file.is_authentic(data_key):
        raise KeyFileAltered
    return data_key


def _shape(secret: str) -> tuple[str, str]:
    """Say whether what was typed is a recovery code, by its check, or a password."""
    try:
        return RECOVERY, recovery_code.normalise(secret)
    except RecoveryCodeMistyped:
        return PASSWORD, secret


def _take_in(unlocked: UnlockedWorkspace, vault: OpenVault) -> Opening:
    with vault.session(writes=True) as session:
        finish_change(unlocked, session)
        private_keys = deposit_keys(session)
    public_key = X25519PrivateKey.from_private_bytes(private_keys[0]).public_key().public_bytes_raw()
    if public_key != unlocked.keys.vault_public_key:
        raise VaultKeySwapped
    flaws = _check_journal(unlocked, vault)
    drained = drain_outbox(unlocked, vault, private_keys)
    finish_acts(vault)
    with unlocked.reading() as uow:
        waits_for_date = not clock_stands(uow)
    purged = purge_expired(unlocked, vault)
    forget_put_aside(unlocked)
    refresh_counts(unlocked, vault)
    return Opening(drained, purged, flaws, waits_for_date)


def _check_journal(unlocked: UnlockedWorkspace, vault: OpenVault) -> tuple[IntegrityFlaw, ...]:
    """Hold the journal to what the vault knows of it, then have the vault remember how far it goes now."""
    with unlocked.reading() as uow, vault.session() as session:
        flaws, good = check_stretch(uow, session), last_held_anchor(uow, session)
    with unlocked.unit_of_work() as uow:
        end = journal_end(uow)
        for flaw in flaws:
            raise_alarm(uow, flaw, end, good)
        record(uow, Action.VAULT_OPENED, signed=True)
    with vault.session(writes=True) as session:
        begin_stretch(unlocked, session)
        if flaws:
            forget_anchors(session)
        with unlocked.reading() as uow:
            anchor_in_vault(uow, session, "opening")
    return flaws
