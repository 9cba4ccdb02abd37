"""Put a document where another program of the computer may open it, inside the folder, until Aparté closes it."""

from __future__ import annotations

from pathlib import Path

from app.consent.evidence import safe_name
from app.documents.save import save_document
from app.workspace import Workspace
from db.files import private_folder


def hand_over(workspace: Workspace, name: str, content: bytes) -> Path:
    """Write a draft or a document among the files on their way out, and return its path; SaveFailed.

    Two documents of one name stand side by side: what a mail program still shows is not written over.
    """
    folder = private_folder(workspace.exports)
    wanted = Path(safe_name(name))
    path, number = folder / wanted.name, 1
    while path.exists():
        number += 1
        path = folder / f"{wanted.stem} ({number}){wanted.suffix}"
    save_document(path, content)
    return path
