"""The machine-readable half of an access pack: JSON of everything, tables that spreadsheets open, a card that tools import."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from app.formats import format_date
from app.register import entries
from app.rights.archive_sections import archive_sections, archives_json
from app.rights.archived_rows import ARCHIVED_FILE
from app.rights.contact_tables import table_bytes
from app.rights.holdings import is_file
from app.rights.person_card import PersonCard, card_of
from app.rights.readable import as_json
from app.values.text import inert_cell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.rights.access_pack import AccessPack
    from app.rights.held_files import HeldFile
    from app.rights.holdings import HeldRow

FORMAT = "aparte-access/1"
_FOLDERS = {
    "attachment": "pieces_jointes",
    "evidence": "pieces",
    "request_message": "messages",
    "request_document": "documents",
    ARCHIVED_FILE: "coffre",
}
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,5}$")


def data_json(pack: AccessPack) -> bytes:
    """Return everything as JSON, described by the schema that goes with it."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "fait_le": pack.made_on.isoformat(),
        "responsable_de_traitement": {"nom": pack.business.name, "contact": pack.business.rights_contact},
        "donnees_detenues": True,
        "donnees": tables_json(pack.holdings.rows),
        "finalites": [
            {
                "finalite": use.purpose,
                "base_legale": use.basis,
                "duree": use.retention,
                "destinataires": use.recipients,
                "categories": use.categories,
            }
            for use in pack.uses
        ],
        "coffre": archives_json(pack, [_named(held) for held in pack.files if held.table == ARCHIVED_FILE]),
        "origine": pack.source,
        "liste_repoussoir": list(pack.suppressed),
        "journal": [{"le": act.at.isoformat(), "acte": act.act} for act in pack.acts],
        "pieces": [name for name, _ in file_names(pack)],
        "libelles": {field.name: field.label for field in entries(in_access_pack=True)},
    }
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


def tables_json(rows: Iterable[HeldRow]) -> dict[str, list[dict[str, Any]]]:
    """Return rows by table; files are given beside."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        values = {column: as_json(value) for column, value in row.values.items() if not is_file(row.table, column)}
        tables.setdefault(row.table, []).append(values)
    return tables


def data_csv(pack: AccessPack) -> bytes:
    """Return every line of the pack as a table of four columns."""
    rows = (
        [inert_cell(section.title), number, inert_cell(name), inert_cell(text)]
        for section in (*pack.sections, *archive_sections(pack))
        for number, row in enumerate(section.rows, 1)
        for name, text in row.lines
    )
    return table_bytes([["Rubrique", "Ligne", "Champ", "Valeur"], *rows])


def pack_card(pack: AccessPack) -> PersonCard:
    """Return the person's card from all that is held."""
    return card_of(pack.holdings.rows, pack.subject_id, pack.addressee.name, pack.made_at)


def file_names(pack: AccessPack) -> list[tuple[str, bytes]]:
    """Return the files held under numbers: the names inside an archive are not encrypted, and may name people."""
    return [(_named(held), held.file.content) for held in pack.files]


def _named(held: HeldFile) -> str:
    return f"{_FOLDERS[held.table]}/{held.id}{extension(held.file.file_name)}"


def extension(file_name: str) -> str:
    """Return the ending of a file's name where it is a plain one, with its dot; else nothing."""
    found = _EXTENSION.search(file_name)
    return found.group(0).lower() if found else ""


def pack_name(pack: AccessPack) -> str:
    """Return the name of the file to propose: it names nobody."""
    return f"acces-{pack.subject_id[:8]}-{format_date(pack.made_on).replace('/', '-')}.zip"
