"""Tags: the words that a business puts on its contacts. A tag is read against the lexicon, as a note is (MIN-02)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import IntegrityError

from app.accounts.roles import Permission
from app.contacts.errors import ProcessingRestricted
from app.contacts.finding_errors import TagNameMissing, TagTaken, TagUnknown
from app.contacts.fresh_numbers import fresh_number, retire_number
from app.contacts.note_guard import require_lawful_note
from app.contacts.relationship import contact_of, subjects_of
from app.journal import Action, record, record_each
from app.register.access_rules import TAGS
from app.register.field_access import may_read, require_reading, require_writing
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
    """What puts a deleted tag back where it was, as the same one: a merge undone later gives it to whoever bore it."""

    name: str
    contact_ids: tuple[int, ...]
    id: int


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
    if not may_read(uow, TAGS):
        return ()
    worn = select(Tag.id, Tag.name).join(ContactTag, ContactTag.tag_id == Tag.id)
    rows = uow.session.execute(worn.where(ContactTag.contact_id == contact_id).order_by(Tag.folded))
    return tuple((row.id, row.name) for row in rows)


def tag_name(uow: UnitOfWork, tag_id: int) -> str:
    """Return the word of a tag; TagUnknown."""
    uow.account.require(Permission.READ_CONTACTS)
    return _tag(uow, tag_id).name


def create_tag(uow: UnitOfWork, name: str) -> int:
    """Add a tag and return its id; TagNameMissing, TagTaken, NoteForbidden, NoteToJustify."""
    uow.account.require(Permission.EDIT_CONTACTS)
    return _create(uow, name)


def _create(uow: UnitOfWork, name: str, tag_id: int | None = None) -> int:
    shown = _lawful_name(uow, name)
    number = tag_id or fresh_number(uow, Tag)
    row = Tag(id=number, name=shown, folded=fold(shown), created_at=uow.clock.now(), created_by=uow.account.id)
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
    deleted = DeletedTag(row.name, tuple(uow.session.scalars(worn)), row.id)
    uow.session.execute(delete(ContactTag).where(ContactTag.tag_id == tag_id))
    uow.session.delete(row)
    uow.session.flush()
    retire_number(uow, Tag, tag_id)
    record(uow, Action.TAG_CHANGED, details={"tag": tag_id, "deleted": True, "contacts": len(deleted.contact_ids)})
    return deleted


def restore_tag(uow: UnitOfWork, deleted: DeletedTag) -> int:
    """Put a deleted tag back on whoever is still there, and return its id, which nobody else was given meanwhile."""
    tag_id = _create(uow, deleted.name, deleted.id)
    there = set(uow.session.scalars(select(Contact.id).where(Contact.id.in_(deleted.contact_ids))))
    if there:
        uow.session.execute(insert(ContactTag), [{"contact_id": one, "tag_id": tag_id} for one in sorted(there)])
    return tag_id


def known_tag(uow: UnitOfWork, name: str) -> int | None:
    """Return the tag of a word however it is written, or nothing where the business has none of it yet.

    TagNameMissing, NoteForbidden, NoteToJustify where none could be made of it.
    """
    uow.account.require(Permission.READ_CONTACTS)
    known = uow.session.scalar(select(Tag.id).where(Tag.folded == fold(clean_line(name, _LONGEST))))
    if known is None:
        _lawful_name(uow, name)
    return known


def put_tag(uow: UnitOfWork, contact_id: int, name: str) -> int:
    """Put a tag on a contact, making it where the business has none of that word, and return its id.

    ContactUnknown, ProcessingRestricted, TagNameMissing, NoteForbidden, NoteToJustify.
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, TAGS)
    _editable(uow, contact_id)
    known = known_tag(uow, name)
    tag_id = create_tag(uow, name) if known is None else known
    tag_contacts(uow, tag_id, [contact_id])
    return tag_id


def take_tag_off(uow: UnitOfWork, contact_id: int, tag_id: int) -> None:
    """Take a tag off a contact; nothing happens where it is not on it. ContactUnknown, ProcessingRestricted."""
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, TAGS)
    _editable(uow, contact_id)
    untag_contacts(uow, tag_id, [contact_id])


def tag_contacts(uow: UnitOfWork, tag_id: int, contact_ids: Sequence[int]) -> int:
    """Put a tag on those who do not bear it, each with a line in the journal; return how many those were. TagUnknown."""
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, TAGS)
    _tag(uow, tag_id)
    worn = wearers_among(uow, tag_id, contact_ids)
    bare = {one: subject for one, subject in subjects_of(uow, contact_ids).items() if one not in worn}
    if bare:
        uow.session.execute(insert(ContactTag), [{"contact_id": one, "tag_id": tag_id} for one in bare])
        record_each(uow, Action.CONTACT_TAGGED, bare.values(), {"tag": tag_id, "on": True})
    return len(bare)


def untag_contacts(uow: UnitOfWork, tag_id: int, contact_ids: Sequence[int]) -> int:
    """Take a tag off those who bear it, each with a line in the journal; return how many those were."""
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, TAGS)
    worn = subjects_of(uow, sorted(wearers_among(uow, tag_id, contact_ids)))
    if worn:
        uow.session.execute(delete(ContactTag).where(ContactTag.tag_id == tag_id, ContactTag.contact_id.in_(worn)))
        record_each(uow, Action.CONTACT_TAGGED, worn.values(), {"tag": tag_id, "on": False})
    return len(worn)


def wearers_among(uow: UnitOfWork, tag_id: int, contact_ids: Sequence[int]) -> frozenset[int]:
    """Return who of some contacts bears a tag."""
    require_reading(uow, TAGS)
    worn = select(ContactTag.contact_id).where(ContactTag.tag_id == tag_id, ContactTag.contact_id.in_(contact_ids))
    return frozenset(uow.session.scalars(worn))


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
