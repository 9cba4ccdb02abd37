"""Save a document where the person chose, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from app.errors import SaveFailed
from db.files import replace_atomically


def save_document(path: Path, content: bytes) -> None:
    """Write the file; SaveFailed where the place cannot be written, and then nothing is left there."""
    try:
        replace_atomically(path, content)
    except OSError as error:
        raise SaveFailed(file=path.name) from error
