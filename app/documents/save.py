"""Save a document where the person chose, whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from app.errors import SaveFailed, UserError
from db.files import replace_atomically


def save_document(path: Path, content: bytes) -> None:
    """Write the file; SaveFailed where the place cannot be written, and then nothing is left there."""
    try:
        replace_atomically(path, content)
    except OSError as error:
        raise SaveFailed(file=path.name) from error


def save_files(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write several files into a folder, all or none; SaveFailed, and then none of them is left there."""
    written: list[Path] = []
    try:
        for name, content in files.items():
            save_document(folder / name, content)
            written.append(folder / name)
    except UserError:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return tuple(written)
