"""The journal's evolving seal: each line bears a tag under a key that is replaced at once by its successor.

Whoever takes the file, key and all, can seal what comes next, but nothing that came before: the earlier keys are gone from it. The
first key of each stretch lies in the vault, which alone can compute the tags again (B. Schneier, J. Kelsey, « Secure Audit Logs to
Support Computer Forensics », 1999). A stretch goes from one opening of the vault to the next.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.journal.actions import Action
from app.journal.alarm_moment import GoodMoment
from app.journal.integrity import IntegrityFlaw
from db.tables import JournalAnchor, JournalEntry, JournalSeal, VaultSecret

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.workspace import UnitOfWork, UnlockedWorkspace

KEY_BYTES = 32
_ONLY, _BATCH = 1, 2_000
_EVOLVE = b"aparte/journal-evolve\0"
_CURRENT, _NEXT = "journal_seal", "journal_seal_next"
_SEQ_BYTES = 8
_ANCHORS = 400


def seal_line(session: Session, digest: str) -> str:
    """Return the tag of the journal's next line and replace the key; empty while the folder has no vault."""
    seal = session.get(JournalSeal, _ONLY)
    if seal is None:
        return ""
    tag, seal.key = _tag(seal.key, digest), _successor(seal.key)
    seal.next_seq += 1
    return tag


def begin_stretch(unlocked: UnlockedWorkspace, vault: Session) -> None:
    """Begin a new stretch: its first key goes to the vault before the journal uses it. Both sessions commit here.

    A crash in between leaves two keys in the vault; the next opening keeps the one that the journal uses.
    """
    key = secrets.token_bytes(KEY_BYTES)
    with unlocked.reading() as uow:
        first = _last(uow) + 1
    _put(vault, _NEXT, first, key)
    vault.commit()
    with unlocked.unit_of_work() as uow:
        # Something may have been written meanwhile by another window of this process.
        first = _last(uow) + 1
        uow.session.merge(JournalSeal(id=_ONLY, first_seq=first, next_seq=first, key=key))
    _put(vault, _CURRENT, first, key)
    _drop(vault, _NEXT)
    vault.commit()


def check_stretch(uow: UnitOfWork, vault: Session) -> tuple[IntegrityFlaw, ...]:
    """Compute the tags of the last stretch again, and look for every line that the vault remembers."""
    flaws = []
    first, key = _stretch_in_use(uow, vault)
    if key and not _holds(uow.session, first, key):
        flaws.append(IntegrityFlaw.SEAL_BROKEN)
    anchors = {row.seq: row.head for row in vault.scalars(select(JournalAnchor))}
    lines = select(JournalEntry.seq, JournalEntry.hash).where(JournalEntry.seq.in_(anchors))
    found = {row.seq: row.hash for row in uow.session.execute(lines)} if anchors else {}
    if found != anchors:
        # After a restore both would be said of the same thing, and the second says it better.
        flaws = [] if _was_restored(uow) else flaws
        flaws.append(IntegrityFlaw.ANCHOR_MISSING)
    return tuple(flaws)


def anchor_in_vault(uow: UnitOfWork, vault: Session, source: str) -> None:
    """Have the vault remember the journal's last line; only the newest anchors are kept."""
    seq, head = uow.session.execute(
        select(JournalEntry.seq, JournalEntry.hash).order_by(JournalEntry.seq.desc()).limit(1)
    ).one()
    vault.add(JournalAnchor(seq=seq, head=head, anchored_at=uow.clock.now(), source=source))
    vault.flush()
    kept = list(vault.scalars(select(JournalAnchor).order_by(JournalAnchor.id.desc()).offset(_ANCHORS)))
    for old in kept:
        vault.delete(old)


def last_held_anchor(uow: UnitOfWork, vault: Session) -> GoodMoment | None:
    """Return the newest moment that the vault remembers and that the journal still holds."""
    for anchor in vault.scalars(select(JournalAnchor).order_by(JournalAnchor.id.desc())):
        if uow.session.scalar(select(JournalEntry.hash).where(JournalEntry.seq == anchor.seq)) == anchor.head:
            return GoodMoment(anchor.seq, anchor.head, anchor.anchored_at.isoformat(timespec="seconds"))
    return None


def forget_anchors(vault: Session) -> None:
    """Forget the lines that were told to be missing: the journal is followed from here on."""
    for anchor in vault.scalars(select(JournalAnchor)):
        vault.delete(anchor)


def _stretch_in_use(uow: UnitOfWork, vault: Session) -> tuple[int, bytes]:
    seal = uow.session.get(JournalSeal, _ONLY)
    for name in (_NEXT, _CURRENT):
        held = vault.get(VaultSecret, name)
        if held is not None:
            first, key = int.from_bytes(held.value[:_SEQ_BYTES], "big"), held.value[_SEQ_BYTES:]
            if name == _CURRENT or (seal is not None and _leads_to(key, seal)):
                return (seal.first_seq if name == _NEXT and seal is not None else first), key
    return 0, b""


def _leads_to(key: bytes, seal: JournalSeal) -> bool:
    for _ in range(seal.next_seq - seal.first_seq):
        key = _successor(key)
    return hmac.compare_digest(key, seal.key)


def _holds(session: Session, first: int, key: bytes) -> bool:
    """Say whether every line from ``first`` on bears its tag, in order, up to where the journal's own key stands."""
    lines = select(JournalEntry.seq, JournalEntry.hash, JournalEntry.tag).where(JournalEntry.seq >= first)
    expected = first
    for row in session.execute(lines.order_by(JournalEntry.seq).execution_options(yield_per=_BATCH)):
        if row.seq != expected or not hmac.compare_digest(_tag(key, row.hash), row.tag):
            return False
        key, expected = _successor(key), expected + 1
    seal = session.get(JournalSeal, _ONLY)
    return seal is not None and seal.next_seq == expected and hmac.compare_digest(seal.key, key)


def _was_restored(uow: UnitOfWork) -> bool:
    restored = select(JournalEntry.seq).where(JournalEntry.action == Action.RESTORED.value)
    return uow.session.scalar(restored.limit(1)) is not None


def _tag(key: bytes, digest: str) -> str:
    return hmac.digest(key, bytes.fromhex(digest), "sha256").hex()


def _successor(key: bytes) -> bytes:
    return hashlib.sha256(_EVOLVE + key).digest()


def _last(uow: UnitOfWork) -> int:
    return uow.session.scalar(select(func.max(JournalEntry.seq))) or 0


def _put(vault: Session, name: str, first: int, key: bytes) -> None:
    vault.merge(VaultSecret(name=name, value=first.to_bytes(_SEQ_BYTES, "big") + key))


def _drop(vault: Session, name: str) -> None:
    held = vault.get(VaultSecret, name)
    if held is not None:
        vault.delete(held)
