"""Append a line to the journal, in the transaction of the act that it tells."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.journal.actions import Action
from app.journal.chain import GENESIS, JsonScalar, Line, canonical_body, commitment, line_hash
from app.journal.seal import seal_line
from db.tables import JournalEntry, JournalPayload

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

NO_DETAILS: Mapping[str, JsonScalar] = {}


def record(
    uow: UnitOfWork,
    action: Action,
    subject: str = "",
    details: Mapping[str, JsonScalar] = NO_DETAILS,
    *,
    signed: bool = False,
) -> int:
    """Append one line and return its number.

    ``subject`` is a contact's random ``subject_id`` or empty. ``details`` hold ids and counts; they are erasable but must
    hold no name or address all the same. ``signed`` adds the acting account's Ed25519 signature: consent, export, erasure.
    """
    head = uow.session.execute(
        select(JournalEntry.seq, JournalEntry.hash).order_by(JournalEntry.seq.desc()).limit(1)
    ).first()
    # Where somebody cut lines and left their details, their numbers are not given again: the gap tells.
    told = uow.session.scalar(select(func.max(JournalPayload.seq))) or 0
    seq, previous = (max(head.seq, told) + 1, head.hash) if head else (told + 1, GENESIS)
    body, salt = canonical_body(details), secrets.token_bytes(32)
    line = Line(seq, uow.clock.now(), uow.account.id, action.value, subject, commitment(salt, body), previous)
    digest = line_hash(line)
    uow.session.add(
        JournalEntry(
            seq=seq,
            at=line.at,
            actor=line.actor,
            action=line.action,
            subject=subject,
            commitment=line.commitment,
            previous=previous,
            hash=digest,
            signature=uow.keys.sign(bytes.fromhex(digest)).hex() if signed else "",
            tag=seal_line(uow.session, digest),
        )
    )
    uow.session.add(JournalPayload(seq=seq, salt=salt, body=body))
    uow.session.flush()
    return seq
