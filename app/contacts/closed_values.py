"""Values of own fields that are closed by a key: how they are sealed, to what each is bound, and how they are read.

A value is bound to its folder, its field and its person by their random ids, and to the version of the key: copied to somebody
else's card or to another field, it no longer opens. It is padded, so that « oui » and « non » are as long as each other. Who
does not hold the key moves and deletes such values like any others, and reads nothing. A session knows the keys of whoever opened it.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from sqlalchemy import ColumnElement, exists, select

from app.accounts.key_errors import ClosedKeyNeeded
from app.accounts.key_slots import CLOSED, NONCE_BYTES
from app.accounts.keyring import newest_closed
from app.contacts.own_value_errors import ClosedValueAltered
from app.contacts.own_value_rules import Unreadable
from db.tables import Contact, ContactMerge, OwnField, OwnValue
from resources import wording

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.accounts.keyring import UnlockedKeys
    from app.workspace import UnitOfWork

FORMAT = "aparte-closed/1"
ID_BYTES = 16
_KEYS, _FIELDS = "closed_keys", "closed_fields"
_BLOCK, _END = 64, b"\x80"
_AT_ONCE = 500
# A contact, an own field, and the value as it is kept.
Held = tuple[int, int, str]


def know_keys(session: Session, keys: UnlockedKeys) -> None:
    """Let a session know the keys of whoever opened it."""
    session.info[_KEYS] = keys


def new_closed_id() -> str:
    """Return the random id under which a field is closed."""
    return secrets.token_hex(ID_BYTES)


def closed_fields(session: Session) -> Mapping[int, str]:
    """Return the numbers of the closed fields with the random ids under which they are."""
    known: dict[int, str] | None = session.info.get(_FIELDS)
    if known is None:
        rows = session.execute(select(OwnField.id, OwnField.closed_as).where(OwnField.closed_as != ""))
        known = session.info[_FIELDS] = {row.id: row.closed_as for row in rows}
    return known


def forget_closed_fields(session: Session) -> None:
    """Read which fields are closed again: it has just changed."""
    session.info.pop(_FIELDS, None)


def holds_closed_key(session: Session) -> bool:
    """Say whether whoever opened the session holds the key of closed fields."""
    return newest_closed(_data_keys(session)) is not None


def value_to_keep(session: Session, contact_id: int, field_id: int, clear: str) -> str:
    """Return a value as it is kept: sealed where its field is closed; ClosedKeyNeeded."""
    return values_to_keep(session, [(contact_id, field_id, clear)])[0]


def values_to_keep(session: Session, rows: Sequence[Held]) -> list[str]:
    """Return values as they are kept, in their order; ClosedKeyNeeded."""
    closed, subjects = closed_fields(session), _subjects(session, rows)
    return [
        _sealed(session, closed[field], clear, subjects[contact][0]) if field in closed else clear
        for contact, field, clear in rows
    ]


def opened_value(session: Session, contact_id: int, field_id: int, kept: str) -> str:
    """Return what a kept value says; ClosedKeyNeeded, ClosedValueAltered."""
    return opened_strictly(session, [(contact_id, field_id, kept)])[0]


def opened_strictly(session: Session, rows: Sequence[Held]) -> list[str]:
    """Return what kept values say, in their order; ClosedKeyNeeded, ClosedValueAltered where one does not open."""
    closed, subjects = closed_fields(session), _subjects(session, rows)
    return [
        _opened(session, closed[field], kept, subjects.get(contact, ())) if field in closed else kept
        for contact, field, kept in rows
    ]


def opened_values(session: Session, rows: Sequence[Held]) -> list[str]:
    """Return what kept values say, in their order; in place of one that does not open stand words that say so."""
    closed, subjects = closed_fields(session), _subjects(session, rows)
    return [
        _or_words(session, closed[field], kept, subjects.get(contact, ())) if field in closed else kept
        for contact, field, kept in rows
    ]


def seal_for(session: Session, field: str, holder: str, clear: str) -> str:
    """Seal a text of a closed field, named by its random id, that belongs to something else than a card; ClosedKeyNeeded."""
    return _sealed(session, field, clear, holder)


def open_for(session: Session, field: str, holder: str, kept: str) -> str:
    """Return what ``seal_for`` sealed for the same holder; ClosedKeyNeeded, ClosedValueAltered."""
    return _opened(session, field, kept, (holder,))


def require_closed_key(session: Session) -> None:
    """Raise ClosedKeyNeeded where the file holds values that the session cannot open: nothing may be handed over without them."""
    closed = list(closed_fields(session))
    if (
        closed
        and not holds_closed_key(session)
        and session.scalar(select(exists().where(OwnValue.own_field_id.in_(closed))))
    ):
        raise ClosedKeyNeeded


def has_older_seals(uow: UnitOfWork) -> bool:
    """Say whether a value is still under an older version of the key than the newest."""
    return bool(uow.session.scalar(select(exists().where(*_older(uow)))))


def reseal_values(uow: UnitOfWork) -> int:
    """Seal every closed value under the newest key and return how many; one that was altered stays as it is, and is told so."""
    session = uow.session
    values = session.scalars(select(OwnValue).where(*_older(uow)).order_by(OwnValue.contact_id)).all()
    said = opened_values(session, [(one.contact_id, one.own_field_id, one.value) for one in values])
    good = [(one, clear) for one, clear in zip(values, said, strict=True) if not isinstance(clear, Unreadable)]
    kept = values_to_keep(session, [(one.contact_id, one.own_field_id, clear) for one, clear in good])
    for (one, _), value in zip(good, kept, strict=True):
        one.value = value
    session.flush()
    return len(good)


def _older(uow: UnitOfWork) -> tuple[ColumnElement[bool], ...]:
    newest = newest_closed(_data_keys(uow.session)) or CLOSED
    fields = list(closed_fields(uow.session))
    return (OwnValue.own_field_id.in_(fields), ~OwnValue.value.startswith(f"{newest.partition(':')[2]}:"))


def _or_words(session: Session, field: str, kept: str, subjects: Iterable[str]) -> str:
    try:
        return _opened(session, field, kept, subjects)
    except ClosedKeyNeeded:
        return Unreadable(wording("own_fields.closed_by_key.no_key"))
    except ClosedValueAltered:
        return Unreadable(wording("own_fields.closed_by_key.altered"))


def _opened(session: Session, field: str, kept: str, subjects: Iterable[str]) -> str:
    version, _, text = kept.partition(":")
    keys = _data_keys(session)
    if newest_closed(keys) is None:
        raise ClosedKeyNeeded
    key = keys.get(f"{CLOSED}:{version}")
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ClosedValueAltered from error
    if key is None:
        raise ClosedValueAltered
    for subject in subjects:
        try:
            binding = _binding(session.info[_KEYS].store, field, subject, version)
            return _unpadded(ChaCha20Poly1305(key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], binding))
        except (InvalidTag, ValueError):
            continue
    raise ClosedValueAltered


def _subjects(session: Session, rows: Iterable[Held]) -> dict[int, tuple[str, ...]]:
    """Return the random ids that lead to each person with a closed value: the card's own, then those of cards that went into it."""
    closed, found = closed_fields(session), dict[int, tuple[str, ...]]()
    ids = sorted({contact for contact, field, _ in rows if field in closed})
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        own = select(Contact.id, Contact.subject_id).where(Contact.id.in_(some))
        merged = select(ContactMerge.contact_id, ContactMerge.merged_subject).where(ContactMerge.contact_id.in_(some))
        for contact, subject in (*session.execute(own), *session.execute(merged.order_by(ContactMerge.id))):
            found[contact] = (*found.get(contact, ()), subject)
    return found


def _sealed(session: Session, field: str, clear: str, subject: str) -> str:
    keys = _data_keys(session)
    newest = newest_closed(keys)
    if newest is None:
        raise ClosedKeyNeeded
    version, nonce = newest.partition(":")[2], secrets.token_bytes(NONCE_BYTES)
    binding = _binding(session.info[_KEYS].store, field, subject, version)
    sealed = ChaCha20Poly1305(keys[newest]).encrypt(nonce, _padded(clear), binding)
    return f"{version}:{base64.b64encode(nonce + sealed).decode()}"


def _data_keys(session: Session) -> dict[str, bytes]:
    keys: UnlockedKeys | None = session.info.get(_KEYS)
    return {} if keys is None else keys.data_keys


def _binding(store: str, field: str, subject: str, version: str) -> bytes:
    """Return what a value is bound to; no part holds the separator, and canonical JSON would cost more than the cipher."""
    return "\0".join((FORMAT, store, field, version, subject)).encode()


def _padded(clear: str) -> bytes:
    content = clear.encode() + _END
    return content + b"\x00" * (-len(content) % _BLOCK)


def _unpadded(content: bytes) -> str:
    return content.rstrip(b"\x00").removesuffix(_END).decode()
