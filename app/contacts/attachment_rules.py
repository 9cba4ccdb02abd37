"""Which files may be kept with a contact: known kinds that can run nothing, ten megabytes each, fifty for one person.

A file comes from anywhere. Its name is made safe before it is shown or written, its kind is one of a closed list, and what it
begins with must be what its name says, so that a program renamed into a letter stays out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from app.consent.evidence import safe_name
from app.contacts.attachment_errors import (
    AttachmentEmpty,
    AttachmentKindUnknown,
    AttachmentMislabelled,
    AttachmentQuotaReached,
    AttachmentTooLarge,
    AttachmentUnreadable,
)

MAX_FILE_BYTES = 10 * 1024 * 1024
MAX_CONTACT_BYTES = 50 * 1024 * 1024
_ZIP = b"PK\x03\x04"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
# Where a PDF's mark may stand: some programs write a few lines before it.
_PDF_HEAD = 1024


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of file: its media type, and how it begins; nothing to begin with where it is plain text."""

    media_type: str
    begins: tuple[bytes, ...] = ()


_KINDS = {
    ".pdf": _Kind("application/pdf", (b"%PDF-",)),
    ".png": _Kind("image/png", (b"\x89PNG\r\n\x1a\n",)),
    ".jpg": _Kind("image/jpeg", (b"\xff\xd8\xff",)),
    ".jpeg": _Kind("image/jpeg", (b"\xff\xd8\xff",)),
    ".tif": _Kind("image/tiff", (b"II*\x00", b"MM\x00*")),
    ".tiff": _Kind("image/tiff", (b"II*\x00", b"MM\x00*")),
    ".docx": _Kind(f"{_OFFICE}.wordprocessingml.document", (_ZIP,)),
    ".xlsx": _Kind(f"{_OFFICE}.spreadsheetml.sheet", (_ZIP,)),
    ".odt": _Kind(f"{_OPEN}.text", (_ZIP,)),
    ".ods": _Kind(f"{_OPEN}.spreadsheet", (_ZIP,)),
    ".eml": _Kind("message/rfc822"),
    ".txt": _Kind("text/plain"),
    ".csv": _Kind("text/csv"),
    ".ics": _Kind("text/calendar", (b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR")),
    ".vcf": _Kind("text/vcard", (b"BEGIN:VCARD", b"\xef\xbb\xbfBEGIN:VCARD")),
}
ENDINGS = tuple(_KINDS)


@dataclass(frozen=True, slots=True)
class AttachableFile:
    """A file that may be kept: its safe name, its kind and what it holds."""

    file_name: str
    media_type: str
    content: bytes = field(repr=False)


def attachable_file(file_name: str, content: bytes) -> AttachableFile:
    """Return a stranger's file under a safe name; AttachmentRefused says why it may not be kept."""
    name = safe_name(file_name)
    kind = _KINDS.get(_ending(name))
    if kind is None:
        raise AttachmentKindUnknown(file=name)
    if not content:
        raise AttachmentEmpty(file=name)
    if len(content) > MAX_FILE_BYTES:
        raise AttachmentTooLarge(file=name)
    if not _begins_well(kind, content):
        raise AttachmentMislabelled(file=name)
    return AttachableFile(name, kind.media_type, content)


def require_room(file: AttachableFile, held_bytes: int) -> None:
    """Raise AttachmentQuotaReached where a contact's files would be too many bytes together."""
    if held_bytes + len(file.content) > MAX_CONTACT_BYTES:
        raise AttachmentQuotaReached(file=file.file_name)


def read_attachable(path: Path) -> AttachableFile:
    """Read a file that a person dropped or chose; AttachmentRefused. One that is too large is not read at all."""
    name = safe_name(path.name)
    if _ending(name) not in _KINDS:
        raise AttachmentKindUnknown(file=name)
    try:
        if not path.is_file():
            raise AttachmentUnreadable(file=name)
        # One byte more than may be: the file may grow while it is read.
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise AttachmentUnreadable(file=name) from error
    return attachable_file(name, content)


def may_be_attached(file_name: str) -> bool:
    """Say whether a file of that name is of a kind that is kept."""
    return _ending(file_name) in _KINDS


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.lower()


def _begins_well(kind: _Kind, content: bytes) -> bool:
    if kind.media_type == "application/pdf":
        return kind.begins[0] in content[:_PDF_HEAD]
    if kind.begins:
        return content.startswith(kind.begins)
    return b"\x00" not in content[:_PDF_HEAD] or content.startswith((b"\xff\xfe", b"\xfe\xff"))
