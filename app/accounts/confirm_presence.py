"""Make sure that the person at the screen is the one whose account is open."""

from __future__ import annotations

import math

from app.accounts.attempts import forget_failures, note_failure, read_attempts, wait_before_next
from app.accounts.errors import AccountBlocked, NotEnoughMemory, TooManyAttempts, WrongPassword
from app.accounts.key_slots import SlotSecrets, WrongSecret, open_slot
from app.workspace import UnlockedWorkspace


def confirm_presence(unlocked: UnlockedWorkspace, password: str) -> None:
    """Check the open account's own password; a wrong one counts like one at the unlock screen.

    Takes as long as unlocking does: call it from a worker. Raises WrongPassword, TooManyAttempts, AccountBlocked,
    NotEnoughMemory.
    """
    open_with_password(unlocked, unlocked.account.id, password)


def open_with_password(unlocked: UnlockedWorkspace, account: str, password: str) -> SlotSecrets:
    """Return the private keys of an account whose holder is at the screen; raises what ``confirm_presence`` raises."""
    workspace = unlocked.workspace
    attempts = read_attempts(workspace.attempts_file, account)
    if attempts.is_blocked:
        raise AccountBlocked
    pause = wait_before_next(attempts, unlocked.clock.now())
    if pause:
        raise TooManyAttempts(seconds=max(1, math.ceil(pause.total_seconds())))
    keys = workspace.keys()
    try:
        opened = open_slot(keys.identity, keys.slot(account), password)
    except WrongSecret as error:
        counted = note_failure(workspace.attempts_file, account, unlocked.clock.now())
        raise WrongPassword(left=counted.left_without_waiting) from error
    except MemoryError as error:
        raise NotEnoughMemory from error
    forget_failures(workspace.attempts_file, account)
    return opened
