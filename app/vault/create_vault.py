"""Create the archive vault: its own file, its own key, its own password and its own recovery sheet."""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy.orm import Session

from app.accounts.account_slots import AccountDraft, account_slot, recovery_slot
from app.accounts.errors import NotEnoughMemory, WeakPassword
from app.accounts.key_derivation import KdfCosts
from app.accounts.key_file import VAULT_FORMAT, KeyFile, write_key_file
from app.accounts.key_slots import FileIdentity
from app.accounts.keyring import VAULT
from app.accounts.manage_accounts import set_vault_public_key
from app.accounts.passwords import assess_password
from app.accounts.recovery_code import normalise
from app.accounts.roles import Permission, Role
from app.backup.put_aside import DAMAGED_VAULT, folder_aside
from app.journal import Action, record
from app.vault.errors import VaultExists
from app.workspace import UnlockedWorkspace
from db.engine import RawKey, close_engine, open_engine
from db.migrate import VAULT as VAULT_SCHEMA
from db.migrate import upgrade
from db.tables import VaultSecret

DEPOSIT_KEY = "deposit_private_key"
_RAW_KEY_BYTES = 48


def create_vault(
    unlocked: UnlockedWorkspace, password: str, recovery_code: str, *, costs: KdfCosts | None = None
) -> None:
    """Make the vault; from then on every account can deposit and only its password, or its sheet, can read.

    Whoever sets up the folder may create it. The private key that opens deposits exists only inside the vault. The last
    write is the public key's: before it the vault does not count as existing, and what a crash left is made anew.
    Raises VaultExists, WeakPassword, RecoveryCodeMistyped, NotEnoughMemory.
    """
    unlocked.account.require(Permission.MANAGE_ACCOUNTS)
    if unlocked.keys.vault_public_key is not None:
        raise VaultExists
    keys = unlocked.workspace.keys()
    if not assess_password(password, personal_words=(keys.business_name, unlocked.account.display_name)).accepted:
        raise WeakPassword
    raw_key, private = secrets.token_bytes(_RAW_KEY_BYTES), X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    try:
        file = _key_file(unlocked, password, normalise(recovery_code), raw_key, public, costs or KdfCosts())
    except MemoryError as error:
        raise NotEnoughMemory from error
    _write_database(unlocked, RawKey.from_bytes(raw_key), private.private_bytes_raw())
    write_key_file(unlocked.workspace.vault_key_file, file, raw_key)
    set_vault_public_key(unlocked, public)
    with unlocked.unit_of_work() as uow:
        record(uow, Action.VAULT_CREATED, signed=True)


def _key_file(
    unlocked: UnlockedWorkspace, password: str, code: str, raw_key: bytes, public: bytes, costs: KdfCosts
) -> KeyFile:
    identity = FileIdentity(VAULT_FORMAT, unlocked.keys.store)
    created, data_keys = unlocked.clock.now().isoformat(timespec="seconds"), {VAULT: raw_key}
    draft = AccountDraft("", Role.CONTROLLER, password)
    slot, _ = account_slot(identity, draft, data_keys, created=created, profile=costs.recovery)
    sheet, _ = recovery_slot(identity, code, data_keys, created=created, profile=costs.recovery)
    path = unlocked.workspace.vault_database
    return KeyFile(identity.fmt, identity.store, 1, path.name, "", (slot, sheet), {VAULT: public})


def _write_database(unlocked: UnlockedWorkspace, raw_key: RawKey, private_key: bytes) -> None:
    path = unlocked.workspace.vault_database
    held = [one for one in path.parent.glob("vault*") if one.is_file()]
    if held:
        # What a crash left of a vault, or one that the key file in force does not know: it may hold archives.
        aside = folder_aside(unlocked.workspace.backups, DAMAGED_VAULT, unlocked.clock.now())
        for left in held:
            left.replace(aside / left.name)
    upgrade(path, raw_key, VAULT_SCHEMA, create=True)
    engine = open_engine(path, raw_key)
    try:
        connection = engine.connect().execution_options(writes=True)
        with connection, Session(bind=connection) as session:
            session.add(VaultSecret(name=DEPOSIT_KEY, value=private_key))
            session.commit()
    finally:
        close_engine(engine)
