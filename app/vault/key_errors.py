"""What can go wrong with the vault's own key file."""

from __future__ import annotations

from app.errors import MachineError
from app.vault.errors import VaultError


class VaultKeyAway(VaultError, MachineError):
    """The vault's key file is on a stick, ``folder``, that is not plugged in."""

    code = "keys.vault_key_away"


class VaultKeyNotHere(VaultError, MachineError):
    """The vault's key file is neither in the folder nor anywhere that the folder tells of."""

    code = "keys.vault_key_not_here"


class VaultPlaceAltered(VaultError, MachineError):
    """The note that says where the vault's key file is was not written by the program."""

    code = "keys.vault_place_altered"


class AnotherVaultKey(VaultError):
    """The folder chosen holds the key file of another vault, or of an older state of this one."""

    code = "keys.another_vault_key"


class NoKeyFileThere(VaultError):
    """The folder chosen holds no key file of a vault."""

    code = "keys.no_key_file_there"


class KeyPlaceInside(VaultError):
    """The place chosen for the vault's key file is Aparté's own folder, which it is to leave."""

    code = "keys.key_place_inside"
