"""The first start as a whole: the folder, its purposes and texts, and the vault."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.accounts import recovery_code
from app.accounts.create_workspace import WorkspaceDraft, create_workspace
from app.accounts.key_derivation import KdfCosts
from app.accounts.manage_accounts import read_accounts
from app.accounts.own_password import password_was_issued
from app.clock import Clock
from app.consent.purposes import seed_purposes
from app.vault.create_vault import create_vault
from app.workspace import UnlockedWorkspace


@dataclass(frozen=True, slots=True)
class FirstStartDraft:
    """The folder to make, and the vault where the controller wants it at once.

    ``are_issued`` says that the passwords of the accounts beside the first were given to their holders, who choose their own.
    """

    workspace: WorkspaceDraft
    vault_password: str = field(default="", repr=False)
    are_issued: bool = False
    vault_recovery: str = field(repr=False, default_factory=recovery_code.generate)


def start_workspace(
    folder: Path, draft: FirstStartDraft, *, clock: Clock, costs: KdfCosts | None = None
) -> UnlockedWorkspace:
    """Make everything and return the folder unlocked by its first account."""
    unlocked = create_workspace(folder, draft.workspace, clock=clock, costs=costs)
    with unlocked.unit_of_work() as uow:
        seed_purposes(uow)
        if draft.are_issued:
            for account, _is_open in read_accounts(unlocked)[1:]:
                password_was_issued(uow, account.id)
    if draft.vault_password:
        create_vault(unlocked, draft.vault_password, draft.vault_recovery, costs=costs)
    return unlocked
