"""Which fields an archive keeps: at most what its reason needs, less where the person deciding leaves some out (RET-07)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.register import CATALOGUE
from app.rights.archive_content import fields_needed
from app.vault.kinds import ArchiveReason
from resources import wording

_NAMED_BY = frozenset({"contact.given_name", "contact.family_name", "contact.organisation"})


@dataclass(frozen=True, slots=True)
class ArchiveField:
    """One field that may be kept; what names the person always is, for nobody could find the archive again."""

    name: str
    label: str
    is_compulsory: bool


@dataclass(frozen=True, slots=True)
class ArchiveTable:
    """A table with the fields of it that the reason needs."""

    table: str
    label: str
    fields: tuple[ArchiveField, ...]


def archive_tables(reason: ArchiveReason) -> tuple[ArchiveTable, ...]:
    """Return what an archive for this reason may keep, in the order of the catalogue."""
    needed = fields_needed(reason)
    found: dict[str, list[ArchiveField]] = {}
    for field in CATALOGUE:
        if field.name in needed:
            label = wording(f"register.field.{field.table}_{field.column}")
            found.setdefault(field.table, []).append(ArchiveField(field.name, label, field.name in _NAMED_BY))
    return tuple(
        ArchiveTable(table, wording(f"rights.table.{table}"), tuple(fields)) for table, fields in found.items()
    )


def kept_fields(reason: ArchiveReason, chosen: Iterable[str] | None) -> frozenset[str]:
    """Return the fields to seal: all that the reason needs, or those chosen among them; never more than is needed."""
    needed = fields_needed(reason)
    return needed if chosen is None else (frozenset(chosen) | _NAMED_BY) & needed


def kept_tables(reason: ArchiveReason, chosen: Iterable[str] | None) -> frozenset[str]:
    """Return the tables of which something is kept."""
    return frozenset(name.partition(".")[0] for name in kept_fields(reason, chosen))
