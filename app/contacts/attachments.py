"""Files kept with a contact: add one, read it, take it away, and put back what was taken away by a wrong click."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.contacts.attachment_errors import AttachmentUnknown
from app.contacts.attachment_rules import AttachableFile, require_room
from app.contacts.errors import ProcessingRestricted
from app.contacts.note_guard import require_no_number
from app.contacts.relationship import contact_of
from app.errors import PermissionDenied
from app.journal import Action, record
from app.register.access_rules import FILES
from app.register.field_access import may_read, require_writing
from app.workspace import UnitOfWork
from db.tables import Attachment, Contact


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """A file as the list shows it."""

    id: int
    file_name: str
    media_type: str
    size: int
    added_at: datetime


@dataclass(frozen=True, slots=True)
class RemovedAttachment:
    """All that was kept of a file that was taken away, so that it can be put back as it was."""

    contact_id: int
    file: AttachableFile
    added_at: datetime
    added_by: str = field(repr=False)


def sees_attachments(uow: UnitOfWork) -> bool:
    """Say whether the account's role may read the files of contacts."""
    return may_read(uow, FILES)


def list_attachments(uow: UnitOfWork, contact_id: int) -> tuple[AttachmentLine, ...]:
    """Return a contact's files, the newest first, without what they hold; ContactUnknown, ProcessingRestricted (art. 18)."""
    _open_contact(uow, contact_id, to_change=False)
    rows = uow.session.execute(
        select(Attachment.id, Attachment.file_name, Attachment.media_type, Attachment.size, Attachment.added_at)
        .where(Attachment.contact_id == contact_id)
        .order_by(Attachment.added_at.desc(), Attachment.id.desc())
    )
    return tuple(AttachmentLine(*row) for row in rows)


def add_attachment(uow: UnitOfWork, contact_id: int, file: AttachableFile) -> int:
    """Keep a file with a contact and return its id; AttachmentQuotaReached, NumberForbidden for its name (MIN-08)."""
    uow.account.require(Permission.EDIT_CONTACTS)
    contact = _open_contact(uow, contact_id, to_change=True)
    require_no_number(file.file_name)
    return _keep(uow, contact, RemovedAttachment(contact_id, file, uow.clock.now(), uow.account.id))


def take_out_attachment(uow: UnitOfWork, attachment_id: int) -> AttachableFile:
    """Return a file to be opened or saved elsewhere, and note that a copy left the folder; AttachmentUnknown."""
    uow.account.require(Permission.READ_CONTACTS)
    attachment = _attachment_of(uow, attachment_id)
    contact = _open_contact(uow, attachment.contact_id, to_change=False)
    record(uow, Action.ATTACHMENT_TAKEN_OUT, contact.subject_id, {"attachment": attachment_id})
    return _file_of(attachment)


def remove_attachment(uow: UnitOfWork, attachment_id: int) -> RemovedAttachment:
    """Take a file away and return it whole: ``put_back_attachment`` undoes it; AttachmentUnknown."""
    uow.account.require(Permission.EDIT_CONTACTS)
    attachment = _attachment_of(uow, attachment_id)
    contact = _open_contact(uow, attachment.contact_id, to_change=True)
    removed = RemovedAttachment(contact.id, _file_of(attachment), attachment.added_at, attachment.added_by)
    uow.session.delete(attachment)
    uow.session.flush()
    record(uow, Action.ATTACHMENT_REMOVED, contact.subject_id, {"attachment": attachment_id})
    return removed


def put_back_attachment(uow: UnitOfWork, removed: RemovedAttachment) -> int:
    """Put back what was taken away, with its own date; ContactUnknown where its contact was erased since."""
    uow.account.require(Permission.EDIT_CONTACTS)
    return _keep(uow, _open_contact(uow, removed.contact_id, to_change=True), removed)


def _open_contact(uow: UnitOfWork, contact_id: int, *, to_change: bool) -> Contact:
    """Return the contact where the account's role reaches its files, and may change them where it is to."""
    if not sees_attachments(uow):
        raise PermissionDenied
    if to_change:
        require_writing(uow, FILES)
    contact = contact_of(uow, contact_id)
    if contact.restricted_since is not None and not uow.account.may(Permission.ANSWER_REQUEST):
        raise ProcessingRestricted
    return contact


def _keep(uow: UnitOfWork, contact: Contact, kept: RemovedAttachment) -> int:
    held = select(func.coalesce(func.sum(Attachment.size), 0)).where(Attachment.contact_id == contact.id)
    require_room(kept.file, uow.session.execute(held).scalar_one())
    attachment = Attachment(
        contact_id=contact.id,
        file_name=kept.file.file_name,
        media_type=kept.file.media_type,
        content=kept.file.content,
        size=len(kept.file.content),
        sha256=hashlib.sha256(kept.file.content).hexdigest(),
        added_at=kept.added_at,
        added_by=kept.added_by,
    )
    uow.session.add(attachment)
    uow.session.flush()
    record(uow, Action.ATTACHMENT_ADDED, contact.subject_id, {"attachment": attachment.id})
    return attachment.id


def _attachment_of(uow: UnitOfWork, attachment_id: int) -> Attachment:
    attachment = uow.session.get(Attachment, attachment_id)
    if attachment is None:
        raise AttachmentUnknown
    return attachment


def _file_of(attachment: Attachment) -> AttachableFile:
    return AttachableFile(attachment.file_name, attachment.media_type, attachment.content)
