"""What the columns of a shape of file become, once somebody settled it: proposed again for the next file of that shape."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select

from app.accounts.roles import Permission
from app.exchange.columns import Layout, targets
from app.exchange.errors import MappingUnknown
from app.exchange.programs import folded
from app.journal import Action, record
from app.values.text import clean_line
from app.workspace import UnitOfWork
from db.tables import ImportMapping

_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class SavedMapping:
    """A mapping under its name: what each column becomes, in the order of the file, as target and place."""

    id: int
    name: str
    saved_at: datetime
    targets: tuple[tuple[str, str], ...]

    def apply(self, layout: Layout) -> Layout:
        """Return the layout with the saved targets; one that no longer exists is not imported."""
        known = set(targets(layout.own))
        columns = tuple(
            replace(column, target=target if target in known else "", place=place)
            for column, (target, place) in zip(layout.columns, self.targets, strict=True)
        )
        return replace(layout, columns=columns)


def mapping_for(uow: UnitOfWork, layout: Layout) -> SavedMapping | None:
    """Return what was settled for a file with the same headings; none without headings, or where nothing was."""
    uow.account.require(Permission.IMPORT_CONTACTS)
    if not layout.heading_row:
        return None
    row = uow.session.scalar(select(ImportMapping).where(ImportMapping.shape == _shape(layout)))
    return None if row is None else _read(row)


def save_mapping(uow: UnitOfWork, layout: Layout, name: str) -> int:
    """Remember what the columns become; a mapping of the same headings keeps its name and takes these targets."""
    uow.account.require(Permission.IMPORT_CONTACTS)
    row = uow.session.scalar(select(ImportMapping).where(ImportMapping.shape == _shape(layout)))
    if row is None:
        row = ImportMapping(name=clean_line(name, _LONGEST_NAME), shape=_shape(layout))
        uow.session.add(row)
    row.targets = json.dumps([[column.target, column.place] for column in layout.columns])
    row.saved_at, row.saved_by = uow.clock.now(), uow.account.id
    uow.session.flush()
    record(uow, Action.IMPORT_MAPPING_SAVED, "", {"mapping": row.id})
    return row.id


def rename_mapping(uow: UnitOfWork, mapping_id: int, name: str) -> None:
    """Give a mapping another name, an empty one leaves it; MappingUnknown."""
    row = _mapping(uow, mapping_id)
    row.name = clean_line(name, _LONGEST_NAME) or row.name
    record(uow, Action.IMPORT_MAPPING_SAVED, "", {"mapping": mapping_id})


def forget_mapping(uow: UnitOfWork, mapping_id: int) -> None:
    """Forget a mapping; MappingUnknown."""
    uow.session.delete(_mapping(uow, mapping_id))
    record(uow, Action.IMPORT_MAPPING_FORGOTTEN, "", {"mapping": mapping_id})


def _mapping(uow: UnitOfWork, mapping_id: int) -> ImportMapping:
    uow.account.require(Permission.IMPORT_CONTACTS)
    row = uow.session.get(ImportMapping, mapping_id)
    if row is None:
        raise MappingUnknown
    return row


def _read(row: ImportMapping) -> SavedMapping:
    return SavedMapping(
        row.id, row.name, row.saved_at, tuple((target, place) for target, place in json.loads(row.targets))
    )


def _shape(layout: Layout) -> str:
    """Return the fingerprint of the headings, in their order."""
    return hashlib.sha256("\0".join(map(folded, layout.headings)).encode()).hexdigest()
