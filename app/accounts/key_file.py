"""The key file: who may open what, authenticated as a whole and replaced atomically.

``keys.json`` opens the daily file, ``vault.keys.json`` the archive vault; both have this format. The MAC is checked right
after unlocking, before any public key in the file is used: otherwise someone with the disk could add a slot and be
handed the next key. The checksum needs no key: it tells a damaged file from a wrong password before anyone types one.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import rfc8785
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.accounts.errors import FolderNotWritable
from app.accounts.key_derivation import SALT_BYTES, KdfProfile
from app.accounts.key_slots import KEY_BYTES, NONCE_BYTES, PASSWORD, RECOVERY, WRAPPED_BYTES, FileIdentity, Slot
from app.accounts.roles import Role
from app.errors import DamagedFile, DiskFull
from db.files import NO_ROOM, replace_atomically

MAIN_FORMAT, VAULT_FORMAT = "aparte-keys", "aparte-vault-keys"
VERSION = 1
_MAX_SIZE = 1_000_000


@dataclass(frozen=True, slots=True)
class KeyFile:
    """All that a key file says. ``journal_seq`` and ``journal_head`` anchor the journal outside the database.

    ``public_keys`` are those to which anybody may seal; beside them stands the MAC by which a holder of the key of closed fields
    vouches for the list of its holders (``closed_keys``).
    """

    fmt: str
    store: str
    epoch: int
    database: str
    business_name: str
    slots: tuple[Slot, ...]
    public_keys: dict[str, bytes]
    journal_seq: int = 0
    journal_head: str = ""
    mac: str = ""

    @property
    def identity(self) -> FileIdentity:
        """What wrapped keys are bound to."""
        return FileIdentity(self.fmt, self.store, self.epoch)

    def slot(self, slot_id: str) -> Slot:
        """Return a slot; KeyError where there is none."""
        for slot in self.slots:
            if slot.id == slot_id:
                return slot
        raise KeyError(slot_id)

    def with_slot(self, slot: Slot) -> KeyFile:
        """Return the file with a slot added, or put in the place of the one with its id."""
        others = [other for other in self.slots if other.id != slot.id]
        position = next((at for at, other in enumerate(self.slots) if other.id == slot.id), len(others))
        return replace(self, slots=(*others[:position], slot, *others[position:]))

    def sealed_with(self, data_key: bytes) -> KeyFile:
        """Return the file with its MAC under the data key that every slot opens."""
        return replace(self, mac=_mac(self, data_key))

    def is_authentic(self, data_key: bytes) -> bool:
        """Say whether nobody changed the file without the data key."""
        return hmac.compare_digest(self.mac.encode(), _mac(self, data_key).encode())


def read_key_file(path: Path, fmt: str) -> KeyFile:
    """Read and check the form of a key file; DamagedFile where it is not one."""
    try:
        if path.stat().st_size > _MAX_SIZE:
            raise ValueError("too large")
        raw = path.read_bytes()
        file = _parse(json.loads(raw), fmt)
        # Byte for byte what this program writes: no unknown field, no field twice, no damage.
        if raw != _encoded(file):
            raise ValueError("altered")
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedFile(file=path.name) from error
    return file


def write_key_file(path: Path, file: KeyFile, data_key: bytes) -> KeyFile:
    """Write the file with its MAC, keeping the one before as ``.previous``; return what was written.

    Raises DiskFull, FolderNotWritable.
    """
    sealed = file.sealed_with(data_key)
    try:
        if path.exists():
            replace_atomically(path.with_name(path.name + ".previous"), path.read_bytes())
        replace_atomically(path, _encoded(sealed))
    except OSError as error:
        raise (DiskFull if error.errno in NO_ROOM else FolderNotWritable(folder=path.parent.name)) from error
    return sealed


def _encoded(file: KeyFile) -> bytes:
    content = {**_content(file), "mac": file.mac}
    return rfc8785.dumps({**content, "checksum": sha256(rfc8785.dumps(content)).hexdigest()})


def _mac(file: KeyFile, data_key: bytes) -> str:
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"aparte/keys/mac").derive(data_key)
    return hmac.new(key, rfc8785.dumps(_content(file)), sha256).hexdigest()


def _content(file: KeyFile) -> dict[str, Any]:
    return {
        "fmt": file.fmt,
        "ver": VERSION,
        "store": file.store,
        "epoch": file.epoch,
        "database": file.database,
        "business_name": file.business_name,
        "journal": {"seq": file.journal_seq, "head": file.journal_head},
        "public_keys": {name: key.hex() for name, key in file.public_keys.items()},
        "slots": [_slot_content(slot) for slot in file.slots],
    }


def _slot_content(slot: Slot) -> dict[str, Any]:
    return {
        "id": slot.id,
        "display_name": slot.display_name,
        "type": slot.type,
        "role": slot.role,
        "kdf": {
            "algorithm": "argon2id",
            "memory_kib": slot.kdf.memory_kib,
            "passes": slot.kdf.passes,
            "lanes": slot.kdf.lanes,
            "salt": slot.salt.hex(),
        },
        "public": slot.public.hex(),
        "sign_public": slot.sign_public.hex(),
        "private": {"nonce": slot.nonce.hex(), "wrapped": slot.wrapped.hex()},
        "keys": {name: sealed.hex() for name, sealed in slot.keys.items()},
        "created": slot.created,
        "disabled": slot.disabled,
    }


def _parse(content: dict[str, Any], fmt: str) -> KeyFile:
    if content["fmt"] != fmt or content["ver"] != VERSION:
        raise ValueError("another format")
    slots = tuple(_parse_slot(slot) for slot in content["slots"])
    if len({slot.id for slot in slots}) != len(slots):
        raise ValueError("two slots of one name")
    return KeyFile(
        fmt=fmt,
        store=_text(content["store"]),
        epoch=_whole(content["epoch"]),
        database=_file_name(content["database"]),
        business_name=_text(content["business_name"]),
        slots=slots,
        public_keys={name: _bytes(key, KEY_BYTES) for name, key in content["public_keys"].items()},
        journal_seq=_whole(content["journal"]["seq"]),
        journal_head=_text(content["journal"]["head"]),
        mac=_text(content["mac"]),
    )


def _parse_slot(content: dict[str, Any]) -> Slot:
    kdf = content["kdf"]
    profile = KdfProfile(_whole(kdf["memory_kib"]), _whole(kdf["passes"]), _whole(kdf["lanes"]))
    if kdf["algorithm"] != "argon2id" or not profile.is_acceptable:
        raise ValueError("key derivation out of limits")
    if content["type"] not in (PASSWORD, RECOVERY):
        raise ValueError("unknown slot type")
    if content["type"] == PASSWORD:
        Role(content["role"])
    return Slot(
        id=_text(content["id"]),
        display_name=_text(content["display_name"]),
        type=content["type"],
        role=_text(content["role"]),
        kdf=profile,
        salt=_bytes(kdf["salt"], SALT_BYTES),
        public=_bytes(content["public"], KEY_BYTES),
        sign_public=_bytes(content["sign_public"], KEY_BYTES),
        nonce=_bytes(content["private"]["nonce"], NONCE_BYTES),
        wrapped=_bytes(content["private"]["wrapped"], WRAPPED_BYTES),
        keys={name: bytes.fromhex(sealed) for name, sealed in content["keys"].items()},
        created=_text(content["created"]),
        disabled=bool(content["disabled"]),
    )


def _bytes(value: object, length: int) -> bytes:
    raw = bytes.fromhex(_text(value))
    if len(raw) != length:
        raise ValueError("another length expected")
    return raw


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("whole number expected")
    return value


def _file_name(value: object) -> str:
    name = _text(value)
    if not name or Path(name).name != name:
        raise ValueError("a file name, not a path, expected")
    return name
