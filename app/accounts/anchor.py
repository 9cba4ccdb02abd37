"""Say outside the database how far the journal went, so that an older file put back is seen at the next start."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.key_file import KeyFile, write_key_file
from app.accounts.keyring import BASE
from app.errors import MachineError
from db.tables import JournalEntry

if TYPE_CHECKING:
    from app.workspace import UnitOfWork, UnlockedWorkspace


def anchor_journal(unlocked: UnlockedWorkspace) -> tuple[int, str]:
    """Write the journal's last number and hash into the key file, and return them; where that cannot be, the older anchor stays."""
    with unlocked.reading() as uow:
        seq, head = journal_head(uow)
    base = unlocked.keys.data_keys[BASE]
    with contextlib.suppress(MachineError):
        keys = unlocked.workspace.keys()
        # A key file that somebody changed meanwhile must not become authentic by our hand.
        if keys.is_authentic(base):
            write_key_file(unlocked.workspace.key_file, replace(keys, journal_seq=seq, journal_head=head), base)
    return seq, head


def journal_head(uow: UnitOfWork) -> tuple[int, str]:
    """Return the number and the hash of the journal's last line."""
    last = select(JournalEntry.seq, JournalEntry.hash).order_by(JournalEntry.seq.desc()).limit(1)
    seq, head = uow.session.execute(last).one()
    return seq, head


def holds_anchor(uow: UnitOfWork, keys: KeyFile) -> bool:
    """Say whether the journal still holds the line that the key file names."""
    if keys.journal_seq == 0:
        return True
    head = uow.session.scalar(select(JournalEntry.hash).where(JournalEntry.seq == keys.journal_seq))
    return head == keys.journal_head
