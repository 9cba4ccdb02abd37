"""Read the key file of the open folder again, and believe nothing of it before its MAC was checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.errors import KeyFileAltered
from app.accounts.keyring import BASE

if TYPE_CHECKING:
    from app.accounts.key_file import KeyFile
    from app.workspace import UnlockedWorkspace


def authentic_keys(unlocked: UnlockedWorkspace) -> KeyFile:
    """Read the key file again; KeyFileAltered where someone else changed it since it was unlocked.

    Nothing of the file may be used or written back before: our own MAC would make a stranger's slot authentic.
    """
    keys = unlocked.workspace.keys()
    if not keys.is_authentic(unlocked.keys.data_keys[BASE]):
        raise KeyFileAltered
    return keys
