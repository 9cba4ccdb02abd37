"""Open a backup with a password or the recovery sheet, on the computer that made it or on a bare one."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.accounts import recovery_code
from app.accounts.closed_keys import closed_keys
from app.accounts.errors import KeyFileAltered, NotEnoughMemory, RecoveryCodeMistyped
from app.accounts.key_file import KeyFile
from app.accounts.key_slots import PASSWORD, RECOVERY, Slot, SlotSecrets, WrongSecret, open_key, open_slot
from app.accounts.keyring import BASE, UnlockedKeys
from app.accounts.sealing import NotOpened
from app.backup.container import FORMAT, BackupHeader, read_header
from app.backup.errors import BackupDamaged, BackupForeign, NotEntitled, SecretRefused
from app.backup.verify_backup import own_keys, require_signed, unsealed_key

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class OpenedBackup:
    """A backup and what opens it.

    ``keys`` is the key file that the secret opened: the folder's present one where it could, else the backup's own.
    ``closed_then`` are versions of the key of closed fields that only the backup's own key file still has. ``raw_key`` is the key of the backup's daily file, 48 bytes.
    """

    path: Path
    header: BackupHeader
    keys: KeyFile
    slot: Slot
    secrets: SlotSecrets = field(repr=False)
    data_keys: dict[str, bytes] = field(repr=False)
    raw_key: bytes = field(repr=False)
    is_present_keys: bool
    closed_then: dict[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def unlocked_keys(self) -> UnlockedKeys:
        """The keys, as a session uses them."""
        return UnlockedKeys(
            self.keys.store, self.slot.id, self.secrets, dict(self.data_keys), dict(self.keys.public_keys)
        )


def backup_accounts(path: Path, scratch: Path) -> tuple[Slot, ...]:
    """Return the accounts that a backup is sealed to, for a person to say who they are; BackupDamaged, BackupNewer."""
    header = read_header(path)
    keys = own_keys(path, header, scratch)
    return tuple(slot for slot in keys.slots if slot.type == PASSWORD and slot.id in header.sealed)


def open_backup(
    path: Path, secret: str, *, scratch: Path, slot_id: str = "", present: KeyFile | None = None
) -> OpenedBackup:
    """Open a backup with an account's password or with the code of a recovery sheet.

    ``present`` is the key file of the folder it goes back to, where there is one: its accounts and sheet are tried first,
    so that today's password opens yesterday's backup. ``scratch`` must be private. Raises BackupDamaged, BackupNewer,
    BackupForeign, BackupForged, SecretRefused, NotEntitled, NotEnoughMemory.
    """
    header = read_header(path)
    own = own_keys(path, header, scratch)
    if own.store != header.store:
        raise BackupDamaged(file=path.name)
    if present is not None and present.store != header.store:
        raise BackupForeign
    kind, typed = _shape(secret)
    is_known = False
    for keys in (present, own):
        for slot in _slots(keys, kind, slot_id):
            opened = _try(keys or own, slot, typed)
            if opened is None:
                continue
            is_known = True
            _require_whole(path, header, UnlockedKeys(header.store, slot.id, *opened, {}))
            raw_key = unsealed_key(header, slot.id, opened[0].private)
            if raw_key is not None:
                found = OpenedBackup(
                    path, header, keys or own, slot, *opened, raw_key, keys is present, _closed_then(own, slot, *opened)
                )
                require_signed(header, own)
                return found
    raise NotEntitled if is_known else SecretRefused


def _slots(keys: KeyFile | None, kind: str, slot_id: str) -> Iterator[Slot]:
    for slot in keys.slots if keys is not None else ():
        if slot.type == kind and not slot.disabled and (kind == RECOVERY or slot_id in ("", slot.id)):
            yield slot


def _try(keys: KeyFile, slot: Slot, secret: str) -> tuple[SlotSecrets, dict[str, bytes]] | None:
    try:
        secrets = open_slot(keys.identity, slot, secret)
        data_keys = {name: open_key(keys.identity, slot, secrets, name) for name in slot.keys}
        is_authentic = keys.is_authentic(data_keys[BASE])
    except WrongSecret:
        return None
    except MemoryError as error:
        raise NotEnoughMemory from error
    except (NotOpened, KeyError) as error:
        raise KeyFileAltered from error
    if not is_authentic:
        raise KeyFileAltered
    return secrets, data_keys


def _closed_then(own: KeyFile, slot: Slot, secrets: SlotSecrets, known: dict[str, bytes]) -> dict[str, bytes]:
    """Return the versions of the key of closed fields that a backup's own key file seals to the same account, and today's not."""
    then = next((one for one in own.slots if one.id == slot.id and one.public == slot.public), None)
    if then is None:
        return {}
    return {name: open_key(own.identity, then, secrets, name) for name in closed_keys(then.keys) if name not in known}


def _require_whole(path: Path, header: BackupHeader, keys: UnlockedKeys) -> None:
    """Refuse a header that was changed, before what it says is believed: that nothing in it is sealed to an account, say."""
    if not hmac.compare_digest(header.mac.encode(), keys.authenticate(FORMAT, header.body()).encode()):
        raise BackupDamaged(file=path.name)


def _shape(secret: str) -> tuple[str, str]:
    try:
        return RECOVERY, recovery_code.normalise(secret)
    except RecoveryCodeMistyped:
        return PASSWORD, secret
