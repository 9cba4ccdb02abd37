"""Files kept as evidence: what may be kept, under what name, and how it is read back."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import PurePosixPath, PureWindowsPath

from app.consent.errors import EvidenceRefused
from app.consent.kinds import EvidenceKind
from app.workspace import UnitOfWork
from db.tables import Evidence

MAX_BYTES = 10 * 1024 * 1024
_MAX_NAME = 120
_TYPES = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".eml": "message/rfc822",
    ".txt": "text/plain",
}
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_UNWANTED = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]')


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """A file about to be kept."""

    kind: EvidenceKind
    file_name: str
    content: bytes = field(repr=False)


def safe_name(name: str) -> str:
    """Return a file's own name without path, control or reserved characters, at most 120 characters long."""
    base = PurePosixPath(PureWindowsPath(unicodedata.normalize("NFC", name)).name).name
    base = _UNWANTED.sub("", base).strip(" .") or "piece"
    stem, dot, ending = base.rpartition(".")
    # Windows keeps the word for itself whatever follows its first dot.
    if _RESERVED.fullmatch(base.partition(".")[0].rstrip()):
        base = f"_{base}"
        stem, dot, ending = base.rpartition(".")
    if len(base) <= _MAX_NAME:
        return base
    return stem[: _MAX_NAME - len(ending) - 1] + dot + ending


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that may be kept: its own name, its kind and what it holds."""

    file_name: str
    media_type: str
    content: bytes = field(repr=False)


def checked_file(file_name: str, content: bytes) -> CheckedFile:
    """Return a stranger's file under a safe name; EvidenceRefused for an unknown kind, an empty file or one over 10 MB."""
    name = safe_name(file_name)
    media_type = _TYPES.get(PurePosixPath(name).suffix.lower())
    if media_type is None or not 0 < len(content) <= MAX_BYTES:
        raise EvidenceRefused
    return CheckedFile(name, media_type, content)


def keep_evidence(uow: UnitOfWork, contact_id: int, draft: EvidenceDraft) -> int:
    """Keep a file in the encrypted database; EvidenceRefused where it cannot be kept."""
    file = checked_file(draft.file_name, draft.content)
    evidence = Evidence(
        contact_id=contact_id,
        kind=draft.kind.value,
        file_name=file.file_name,
        media_type=file.media_type,
        sha256=hashlib.sha256(file.content).hexdigest(),
        content=file.content,
        added_at=uow.clock.now(),
        added_by=uow.account.id,
    )
    uow.session.add(evidence)
    uow.session.flush()
    return evidence.id
