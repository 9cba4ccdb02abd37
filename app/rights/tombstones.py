"""The list of the erased, kept outside the database so that an older file put back brings nobody back (RET-14).

Random ids only, under a MAC that every account can compute and a stranger cannot: without it, whoever has the disk
could have anybody erased. It only ever grows; a list that was tampered with is put aside, told, and never obeyed.
"""

from __future__ import annotations

import contextlib
import hmac
import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import rfc8785
from sqlalchemy import select

from app.accounts.errors import FolderNotWritable
from app.contacts.undo_merge import part
from app.errors import DiskFull, UserError
from app.journal import Action, record
from app.rights.erase import erase_again
from app.rights.errors import ErasedCameBack, TombstonesRefused
from db.files import NO_ROOM, replace_atomically
from db.tables import Contact, ContactMerge, Tombstone

if TYPE_CHECKING:
    from pathlib import Path

    from app.accounts.keyring import UnlockedKeys
    from app.workspace import UnitOfWork, UnlockedWorkspace

_FORMAT, _VERSION = "aparte-tombstones", 1
_LARGEST = 64_000_000
# Below the number of values that one statement may hold.
_AT_ONCE = 500


class ListRefused(Exception):
    """The list is not what the program wrote."""


def list_tombstones(unlocked: UnlockedWorkspace, besides: frozenset[str] = frozenset()) -> None:
    """Write the ids of everyone erased outside the database, durably; called right after each erasure's commit.

    ``besides`` are ids known from elsewhere: from the list that lay beside a backup.

    DiskFull, FolderNotWritable: then the next start writes it, for the database knows them too.
    """
    listed = _listed(unlocked)
    with unlocked.reading() as uow:
        known = besides | frozenset(uow.session.scalars(select(Tombstone.subject_id)))
    if not known <= listed:
        try:
            replace_atomically(unlocked.workspace.tombstone_file, _encoded(unlocked, listed | known))
        except OSError as error:
            if error.errno in NO_ROOM:
                raise DiskFull from error
            raise FolderNotWritable(folder=unlocked.workspace.folder.name) from error


def replay_tombstones(unlocked: UnlockedWorkspace) -> int:
    """Erase again, in one act, whoever the opened file holds and the list says erased; return how many.

    Called at each start before anything is shown, for any account: nothing new is decided.
    """
    listed = _listed(unlocked)
    with unlocked.reading() as uow:
        returned = [*_returned(uow, listed), *_merged_with_others(uow, listed)]
    if returned:
        with unlocked.unit_of_work() as uow:
            unlocked.brought_back = reapply_tombstones(uow, listed)
            record(uow, Action.TOMBSTONES_REPLAYED, details={"erased": unlocked.brought_back}, signed=True)
    with contextlib.suppress(UserError):
        list_tombstones(unlocked)
    return len(returned)


def reapply_tombstones(uow: UnitOfWork, subject_ids: Iterable[str] = ()) -> int:
    """Erase again whoever an old backup brought back, and return how many that were (RET-14).

    ``subject_ids`` are erasures known from outside the backup, besides those on record in it.
    """
    _part_erased(uow, frozenset(subject_ids))
    returned = _returned(uow, frozenset(subject_ids))
    for contact_id in returned:
        erase_again(uow, contact_id)
    return len(returned)


def tombstone_alarms(unlocked: UnlockedWorkspace) -> Iterator[UserError]:
    """What must be read after a start: the erased whom an older file had brought back, a list tampered with."""
    if unlocked.brought_back:
        yield ErasedCameBack(count=unlocked.brought_back)
    if unlocked.is_list_refused:
        yield TombstonesRefused()


def _returned(uow: UnitOfWork, listed: frozenset[str]) -> list[int]:
    """Return the contacts whose id stands on the list, outside or inside the file.

    Somebody who was parted from another's card and erased since may stand merged in an older file: they are parted again.
    """
    inside = select(Contact.id).join(Tombstone, Tombstone.subject_id == Contact.subject_id)
    found = set(uow.session.scalars(inside))
    ids = sorted(listed)
    for start in range(0, len(ids), _AT_ONCE):
        some = Contact.subject_id.in_(ids[start : start + _AT_ONCE])
        found.update(uow.session.scalars(select(Contact.id).where(some)))
    return sorted(found)


def _merged_with_others(uow: UnitOfWork, listed: frozenset[str]) -> list[int]:
    """Return the merges whose card that went stands on the list, and whose card that stayed does not."""
    merges = uow.session.execute(
        select(ContactMerge.id, ContactMerge.merged_subject, Contact.subject_id)
        .join(Contact, Contact.id == ContactMerge.contact_id)
        .where(ContactMerge.snapshot != "", ContactMerge.into_subject == Contact.subject_id)
    )
    inside = frozenset(uow.session.scalars(select(Tombstone.subject_id)))
    return [
        row.id for row in merges if {row.merged_subject, row.subject_id} & (listed | inside) == {row.merged_subject}
    ]


def _part_erased(uow: UnitOfWork, listed: frozenset[str]) -> None:
    """Part from another's card whoever the list names alone of the two: only they were erased."""
    for merge_id in _merged_with_others(uow, listed):
        merge = uow.session.get_one(ContactMerge, merge_id)
        part(uow, merge, uow.session.get_one(Contact, merge.contact_id))


def _listed(unlocked: UnlockedWorkspace) -> frozenset[str]:
    """Read the list; where it was tampered with, put it aside and tell the journal and whoever opened the file."""
    path = unlocked.workspace.tombstone_file
    try:
        return read_tombstones(path, unlocked.keys)
    except FileNotFoundError:
        return frozenset()
    except ListRefused:
        unlocked.is_list_refused = True
        with contextlib.suppress(OSError):
            path.replace(path.with_name(path.name + ".refused"))
        with unlocked.unit_of_work() as uow:
            record(uow, Action.TOMBSTONES_REFUSED)
        return frozenset()


def read_tombstones(path: Path, keys: UnlockedKeys) -> frozenset[str]:
    """Return the random ids of the erased that a list holds; ListRefused, FileNotFoundError."""
    try:
        if path.stat().st_size > _LARGEST:
            raise ListRefused
        read = json.loads(path.read_bytes())
        body, mac = read["body"], str(read["mac"])
        expected = _mac(keys, body)
        ids = [str(one) for one in body["subjects"]]
        if (body["format"], body["version"], body["store"]) != (_FORMAT, _VERSION, keys.store):
            raise ListRefused
    except FileNotFoundError:
        raise
    except (OSError, ValueError, KeyError, TypeError, RecursionError, rfc8785.CanonicalizationError) as error:
        raise ListRefused from error
    if not hmac.compare_digest(mac.encode(), expected.encode()):
        raise ListRefused
    return frozenset(ids)


def _encoded(unlocked: UnlockedWorkspace, subject_ids: Iterable[str]) -> bytes:
    body: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION,
        "store": unlocked.keys.store,
        # In the order of the ids, which are random: nothing tells who went when.
        "subjects": sorted(subject_ids),
    }
    return rfc8785.dumps({"body": body, "mac": _mac(unlocked.keys, body)})


def _mac(keys: UnlockedKeys, body: dict[str, Any]) -> str:
    return keys.authenticate(_FORMAT, rfc8785.dumps(body))
