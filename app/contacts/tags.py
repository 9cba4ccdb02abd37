"""Tags: the words that a business puts on its contacts. A tag is read against the lexicon, as a note is (MIN-02)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from app.accounts.roles import Permission
from app.contacts.errors import ProcessingRestricted
from app.contacts.finding_errors import TagNameMissing, TagTaken, TagUnknown
from app.contacts.note_guard import require_lawful_note
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.values import fold
from app.values.text import clean_line
from app.workspace import UnitOfWork
from db.tables import Contact, ContactTag, Tag

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class TagLine:
    """A tag and how many contacts bear it."""

    id: int
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class DeletedTag:
    """What puts a deleted tag back where it was."""

    name: str
    contact_ids: tuple[int, ...]


def read_tags(uow: UnitOfWork) -> tuple[TagLine, ...]:
    """Return the tags by name."""
    uow.account.require(Permission.READ_CONTACTS)
    rows = uow.session.execute(
        select(Tag.id, Tag.name, func.count(ContactTag.contact_id))
        .join(ContactTag, ContactTag.tag_id == Tag.id, isouter=True)
        .group_by(Tag.id)
        .order_by(Tag.folded)
    )
    return tuple(TagLine(*row) for row in rows)


def tags_of(uow: UnitOfWork, contact_id: int) -> tuple[tuple[int, str], ...]:
    """Return the ids and names of a contact's tags, by name."""
    uow.account.require(Permission.READ_CONTACTS)
    worn = select(Tag.id, Tag.name).join(ContactTag, ContactTag.tag_id == Tag.id)
    rows = uow.session.execute(worn.where(ContactTag.contact_id == contact_id).order_by(Tag.folded))
    return tuple((row.id, row.name) for row in rows)


def create_tag(uow: UnitOfWork, name: str) -> int:
    """Add a tag and return its id; TagNameMissing, TagTaken, NoteForbidden, NoteToJustify."""
    uow.account.require(Permission.EDIT_CONTACTS)
    shown = _lawful_name(uow, name)
    row = Tag(name=shown, folded=fold(shown), created_at=uow.clock.now(), created_by=uow.account.id)
    uow.session.add(row)
    _flush(uow)
    record(uow, Action.TAG_CHANGED, details={"tag": row.id, "created": True})
    return row.id


def rename_tag(uow: UnitOfWork, tag_id: int, name: str) -> None:
    """Give a tag another word, on whoever bears it; TagUnknown, TagNameMissing, TagTaken, NoteForbidden."""
    uow.account.require(Permission.EDIT_CONTACTS)
    row, shown = _tag(uow, tag_id), _lawful_name(uow, name)
    row.name, row.folded = shown, fold(shown)
    _flush(uow)
    record(uow, Action.TAG_CHANGED, details={"tag": tag_id, "renamed": True})


def delete_tag(uow: UnitOfWork, tag_id: int) -> DeletedTag:
    """Delete a tag from everyone; what is returned puts it back. TagUnknown."""
    uow.account.require(Permission.EDIT_CONTACTS)
    row = _tag(uow, tag_id)
    worn = select(ContactTag.contact_id).where(ContactTag.tag_id == tag_id)
    deleted = DeletedTag(row.name, tuple(uow.session.scalars(worn)))
    uow.session.execute(delete(ContactTag).where(ContactTag.tag_id == tag_id))
    uow.session.delete(row)
    uow.session.flush()
    record(uow, Action.TAG_CHANGED, details={"tag": tag_id, "deleted": True, "contacts": len(deleted.contact_ids)})
    return deleted


def restore_tag(uow: UnitOfWork, deleted: DeletedTag) -> int:
    """Put a deleted tag back on whoever is still there, and return its new id."""
    tag_id = create_tag(uow, deleted.name)
    there = set(uow.session.scalars(select(Contact.id).where(Contact.id.in_(deleted.contact_ids))))
    if there:
        uow.session.execute(insert(ContactTag), [{"contact_id": one, "tag_id": tag_id} for one in sorted(there)])
    return tag_id


def put_tag(uow: UnitOfWork, contact_id: int, name: str) -> int:
    """Put a tag on a contact, making it where the business has none of that word, and return its id.

    ContactUnknown, ProcessingRestricted, TagNameMissing, NoteForbidden, NoteToJustify.
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    contact = _editable(uow, contact_id)
    known = uow.session.scalar(select(Tag.id).where(Tag.folded == fold(clean_line(name, _LONGEST))))
    tag_id = create_tag(uow, name) if known is None else known
    if uow.session.get(ContactTag, (contact_id, tag_id)) is None:
        uow.session.add(ContactTag(contact_id=contact_id, tag_id=tag_id))
        record(uow, Action.CONTACT_TAGGED, contact.subject_id, {"tag": tag_id, "on": True})
    return tag_id


def take_tag_off(uow: UnitOfWork, contact_id: int, tag_id: int) -> None:
    """Take a tag off a contact; nothing happens where it is not on it. ContactUnknown, ProcessingRestricted."""
    uow.account.require(Permission.EDIT_CONTACTS)
    contact = _editable(uow, contact_id)
    worn = uow.session.get(ContactTag, (contact_id, tag_id))
    if worn is not None:
        uow.session.delete(worn)
        record(uow, Action.CONTACT_TAGGED, contact.subject_id, {"tag": tag_id, "on": False})


def _editable(uow: UnitOfWork, contact_id: int) -> Contact:
    contact = contact_of(uow, contact_id)
    if contact.restricted_since is not None and not uow.account.may(Permission.ANSWER_REQUEST):
        raise ProcessingRestricted
    return contact


def _tag(uow: UnitOfWork, tag_id: int) -> Tag:
    row = uow.session.get(Tag, tag_id)
    if row is None:
        raise TagUnknown
    return row


def _lawful_name(uow: UnitOfWork, name: str) -> str:
    shown = clean_line(name, _LONGEST)
    if not fold(shown):
        raise TagNameMissing
    require_lawful_note(uow, shown)
    return shown


def _flush(uow: UnitOfWork) -> None:
    try:
        uow.session.flush()
    except IntegrityError as error:
        raise TagTaken from error
