"""Append lines to the journal, in the transaction of the act that they tell."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select

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
    return record_each(uow, action, (subject,), details, signed=signed)


def record_each(
    uow: UnitOfWork,
    action: Action,
    subjects: Iterable[str],
    details: Mapping[str, JsonScalar] = NO_DETAILS,
    *,
    signed: bool = False,
) -> int:
    """Append one line for each subject, in their order, all with the same details; return the number of the last."""
    uow.session.flush()
    seq, previous = _end(uow)
    at, body = uow.clock.now(), canonical_body(details)
    entries: list[dict[str, Any]] = []
    payloads: list[dict[str, Any]] = []
    for subject in subjects:
        seq, salt = seq + 1, secrets.token_bytes(32)
        line = Line(seq, at, uow.account.id, action.value, subject, commitment(salt, body), previous)
        previous = line_hash(line)
        signature = uow.keys.sign(bytes.fromhex(previous)).hex() if signed else ""
        entries.append(
            asdict(line) | {"hash": previous, "signature": signature, "tag": seal_line(uow.session, previous)}
        )
        payloads.append({"seq": seq, "salt": salt, "body": body})
    if entries:
        uow.session.execute(insert(JournalEntry), entries)
        uow.session.execute(insert(JournalPayload), payloads)
        uow.session.flush()
    return seq


def _end(uow: UnitOfWork) -> tuple[int, str]:
    """Return the number and the hash of the last line."""
    head = uow.session.execute(
        select(JournalEntry.seq, JournalEntry.hash).order_by(JournalEntry.seq.desc()).limit(1)
    ).first()
    # Where somebody cut lines and left their details, their numbers are not given again: the gap tells.
    told = uow.session.scalar(select(func.max(JournalPayload.seq))) or 0
    return (max(head.seq, told), head.hash) if head else (told, GENESIS)
