"""The archives of an access pack: in words for the PDF and the table, in values for the JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from app.clock import BUSINESS_ZONE
from app.formats import format_count, format_date
from app.register import CATALOGUE
from app.rights.access_pack import PackRow, PackSection
from resources import wording

if TYPE_CHECKING:
    from datetime import date

    from app.rights.access_pack import AccessPack
    from app.vault.consult import Archive


def archive_sections(pack: AccessPack) -> tuple[PackSection, ...]:
    """Return the archives table by table; each begins with why it is kept and until when (art. 15(1)(d))."""
    many = len(pack.archives) > 1
    return tuple(
        section
        for number, archive in enumerate(pack.archives, 1)
        for section in _sections_of(archive, number if many else 0)
    )


def archives_json(pack: AccessPack, file_names: Iterable[str]) -> dict[str, Any]:
    """Return the vault's part: whether it is complete, and each archive; ``file_names`` are those of their files in order."""
    names = iter(file_names)
    return {
        "complet": not pack.awaits_vault,
        "archives": [
            {
                "raison": archive.reason.value,
                "article": archive.article,
                "deposee_le": _deposited_on(archive).isoformat(),
                "detruite_le": archive.ends_on.isoformat(),
                "donnees": _tables(archive),
                "pieces": list(islice(names, len(archive.files))),
            }
            for archive in pack.archives
        ],
    }


def record_sections(archive: Archive, fields: Set[str] | None = None) -> tuple[PackSection, ...]:
    """Return what an archive holds, table by table, in the order of the catalogue; ``fields`` ("table.column") alone."""
    labels = {field.name: field.label for field in CATALOGUE}
    order = list(labels)
    tables: dict[str, list[PackRow]] = {}
    for row in archive.record["tables"]:
        table = row["table"]
        shown = {name: text for name, text in row["shown"].items() if fields is None or f"{table}.{name}" in fields}
        cells = sorted(shown.items(), key=lambda cell: _place(order, f"{table}.{cell[0]}"))
        lines = tuple((labels.get(f"{table}.{column}", column), text) for column, text in cells)
        if lines or fields is None:
            tables.setdefault(table, []).append(PackRow(lines))
    return tuple(PackSection(table, wording(f"rights.table.{table}"), tuple(rows)) for table, rows in tables.items())


def _sections_of(archive: Archive, number: int) -> Iterator[PackSection]:
    yield PackSection("vault", _title(number, wording("vault_part.pack.sealing")), (PackRow(_why(archive)),))
    for section in record_sections(archive):
        yield replace(section, title=_title(number, section.title))


def _why(archive: Archive) -> tuple[tuple[str, str], ...]:
    facts = (
        ("reason", archive.reason.label),
        ("article", archive.article),
        ("deposited_on", format_date(_deposited_on(archive))),
        ("ends_on", format_date(archive.ends_on)),
        ("files", format_count(len(archive.files)) if archive.files else ""),
    )
    return tuple((wording(f"vault_part.pack.{name}"), text) for name, text in facts if text)


def _title(number: int, what: str) -> str:
    vault = wording("vault_part.pack.heading")
    if number:
        return wording("vault_part.pack.numbered", vault=vault, number=format_count(number), what=what)
    return wording("vault_part.pack.section", vault=vault, what=what)


def _tables(archive: Archive) -> dict[str, list[dict[str, Any]]]:
    tables: dict[str, list[dict[str, Any]]] = {}
    for row in archive.record["tables"]:
        tables.setdefault(row["table"], []).append(row["values"])
    return tables


def _deposited_on(archive: Archive) -> date:
    return archive.deposited_at.astimezone(BUSINESS_ZONE).date()


def _place(order: list[str], name: str) -> int:
    """Return where the catalogue puts a field; one that it no longer knows comes last."""
    return order.index(name) if name in order else len(order)
