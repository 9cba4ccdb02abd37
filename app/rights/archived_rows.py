"""What of an opened archive is handed to its person: the same fields as of the book, other people's names hidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.register import CATALOGUE
from app.rights.held_files import HeldFile
from app.rights.readable import FOLLOWED
from app.rights.third_parties import mask_names
from app.vault.seal import FileContent
from resources import wording

if TYPE_CHECKING:
    from app.vault.consult import Archive

ARCHIVED_FILE = "archived_file"


def given_archive(archive: Archive, free_text: Set[str], names: Set[str]) -> Archive:
    """Return an archive as it is handed over; ``names`` are hidden in the ``free_text`` fields (DSR-06).

    A field that the catalogue no longer knows is the person's all the same, and stays.
    """
    left_out = {field.name for field in CATALOGUE if not field.in_access_pack}
    rows = [_given(row, left_out, free_text, names) for row in archive.record.get("tables", ())]
    return replace(archive, record={"tables": [row for row in rows if row["shown"]]})


def free_texts(archive: Archive, free_text: Set[str]) -> Iterator[str]:
    """Return what people wrote freely in an archive."""
    for row in archive.record.get("tables", ()):
        for column, text in row["shown"].items():
            if f"{row['table']}.{column}" in free_text:
                yield text


def archived_files(archives: Iterable[Archive]) -> tuple[HeldFile, ...]:
    """Return the files of archives, numbered in one row."""
    pieces = (piece for archive in archives for piece in archive.files)
    return tuple(
        HeldFile(ARCHIVED_FILE, number, FileContent(piece.file_name, piece.media_type, piece.content))
        for number, piece in enumerate(pieces, 1)
    )


def _given(row: dict[str, Any], left_out: Set[str], free_text: Set[str], names: Set[str]) -> dict[str, Any]:
    table, instead = row["table"], wording("rights.pack.masked")

    def hide(column: str, value: Any) -> Any:
        is_free = isinstance(value, str) and f"{table}.{column}" in free_text
        return mask_names(value, names, instead) if is_free else value

    shown = {name: hide(name, text) for name, text in row["shown"].items() if f"{table}.{name}" not in left_out}
    values = {
        # Our numbers of purposes and texts mean nothing outside: they are said in words.
        name: shown.get(name, value) if name in FOLLOWED else hide(name, value)
        for name, value in row["values"].items()
        if f"{table}.{name}" not in left_out
    }
    return {**row, "shown": shown, "values": values}
