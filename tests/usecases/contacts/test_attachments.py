"""Files kept with a contact in a real folder: kept, read, taken away, put back, and nowhere in clear."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select, update

from app.accounts.roles import Role
from app.contacts.attachment_errors import AttachmentQuotaReached, AttachmentUnknown
from app.contacts.attachment_rules import MAX_FILE_BYTES, AttachableFile, attachable_file
from app.contacts.attachments import (
    add_attachment,
    list_attachments,
    put_back_attachment,
    remove_attachment,
    sees_attachments,
    take_out_attachment,
)
from app.contacts.errors import ContactUnknown, ProcessingRestricted
from app.contacts.note_errors import NumberForbidden
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal import Action
from app.rights.held_files import held_files
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Attachment, Contact, JournalEntry

MARK = b"ORANGERIE"
QUOTE = attachable_file("devis Martin.pdf", b"%PDF-1.7 " + MARK)


@pytest.fixture
def martin(workspace: UnlockedWorkspace) -> int:
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name="Martin"))


@pytest.fixture
def quote(workspace: UnlockedWorkspace, martin: int) -> int:
    with workspace.unit_of_work() as uow:
        return add_attachment(uow, martin, QUOTE)


def test_a_file_is_listed_and_given_back_whole(workspace: UnlockedWorkspace, martin: int, quote: int) -> None:
    with workspace.unit_of_work() as uow:
        (line,) = list_attachments(uow, martin)
        assert (line.id, line.file_name, line.size) == (quote, "devis Martin.pdf", len(QUOTE.content))
        assert take_out_attachment(uow, quote) == QUOTE


def test_a_file_is_never_in_clear_on_the_disk(workspace: UnlockedWorkspace, quote: int) -> None:
    files = [path for path in workspace.workspace.folder.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if MARK in path.read_bytes()]


def test_taken_away_then_put_back_as_it_was(workspace: UnlockedWorkspace, martin: int, quote: int) -> None:
    with workspace.reading() as uow:
        (before,) = list_attachments(uow, martin)
    with workspace.unit_of_work() as uow:
        removed = remove_attachment(uow, quote)
        assert list_attachments(uow, martin) == ()
    with workspace.unit_of_work() as uow:
        put_back_attachment(uow, removed)
    with workspace.reading() as uow:
        (after,) = list_attachments(uow, martin)
        assert (after.file_name, after.size, after.added_at) == (before.file_name, before.size, before.added_at)
        assert uow.session.scalars(select(Attachment.content)).one() == QUOTE.content


def test_nothing_is_put_back_with_a_contact_who_is_gone(workspace: UnlockedWorkspace, martin: int, quote: int) -> None:
    with workspace.unit_of_work() as uow:
        removed = remove_attachment(uow, quote)
        uow.session.delete(uow.session.get_one(Contact, martin))
    with workspace.unit_of_work() as uow, pytest.raises(ContactUnknown):
        put_back_attachment(uow, removed)


def test_what_is_gone_is_said(workspace: UnlockedWorkspace, quote: int) -> None:
    for act in (take_out_attachment, remove_attachment):
        with workspace.unit_of_work() as uow, pytest.raises(AttachmentUnknown):
            act(uow, quote + 1)


def test_fifty_megabytes_for_one_contact(workspace: UnlockedWorkspace, martin: int) -> None:
    full = AttachableFile("plein.txt", "text/plain", b"a" * MAX_FILE_BYTES)
    with workspace.unit_of_work() as uow:
        for _ in range(5):
            add_attachment(uow, martin, full)
        with pytest.raises(AttachmentQuotaReached):
            add_attachment(uow, martin, AttachableFile("a.txt", "text/plain", b"a"))
        other = add_contact(uow, ContactDraft(family_name="Benali"))
        assert add_attachment(uow, other, full)


@pytest.mark.rule("MIN-08")
def test_a_name_holds_no_social_security_number(workspace: UnlockedWorkspace, martin: int) -> None:
    name = attachable_file("1 84 12 76 451 089 46.pdf", QUOTE.content)
    with workspace.unit_of_work() as uow, pytest.raises(NumberForbidden):
        add_attachment(uow, martin, name)


@pytest.mark.rule("DSR-04")
def test_a_file_is_among_what_is_held_on_the_person(workspace: UnlockedWorkspace, martin: int, quote: int) -> None:
    with workspace.reading() as uow:
        (held,) = held_files(uow.session, martin)
    assert (held.table, held.id, held.file.content) == ("attachment", quote, QUOTE.content)


def test_the_journal_tells_what_was_done_and_no_name(workspace: UnlockedWorkspace, martin: int, quote: int) -> None:
    with workspace.unit_of_work() as uow:
        take_out_attachment(uow, quote)
        put_back_attachment(uow, remove_attachment(uow, quote))
    in_order = select(JournalEntry.action).order_by(JournalEntry.seq)
    with workspace.reading() as uow:
        acts = [one for one in uow.session.scalars(in_order) if one.startswith("attachment")]
        kept = Action.ATTACHMENT_ADDED.value
        assert acts == [kept, Action.ATTACHMENT_TAKEN_OUT.value, Action.ATTACHMENT_REMOVED.value, kept]
        lines = [str(vars(entry)) for entry in uow.session.scalars(select(JournalEntry))]
    assert lines
    assert not [line for line in lines if "devis" in line]


ACTS: tuple[Callable[[UnitOfWork, int, int], object], ...] = (
    lambda uow, contact, _file: list_attachments(uow, contact),
    lambda uow, contact, _file: add_attachment(uow, contact, QUOTE),
    lambda uow, _contact, file: take_out_attachment(uow, file),
    lambda uow, _contact, file: remove_attachment(uow, file),
)


@pytest.mark.rule("REG-06")
@pytest.mark.parametrize("act", ACTS)
def test_marketing_neither_reads_nor_writes_files(
    martin: int,
    quote: int,
    unlocked_as: Callable[[Role], UnlockedWorkspace],
    act: Callable[[UnitOfWork, int, int], object],
) -> None:
    marketing = unlocked_as(Role.MARKETING)
    with marketing.reading() as uow:
        assert not sees_attachments(uow)
    with marketing.unit_of_work() as uow, pytest.raises(PermissionDenied):
        act(uow, martin, quote)


@pytest.mark.rule("DSR-09")
@pytest.mark.parametrize("act", ACTS)
def test_the_desk_does_not_touch_the_files_of_a_frozen_record(
    workspace: UnlockedWorkspace,
    martin: int,
    quote: int,
    unlocked_as: Callable[[Role], UnlockedWorkspace],
    act: Callable[[UnitOfWork, int, int], object],
) -> None:
    with workspace.unit_of_work() as uow:
        uow.session.execute(update(Contact).values(restricted_since=date(2026, 11, 1)))
        act(uow, martin, quote)
        uow.session.rollback()
    with workspace.unit_of_work() as uow:
        uow.session.execute(update(Contact).values(restricted_since=date(2026, 11, 1)))
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow, pytest.raises(ProcessingRestricted):
        act(uow, martin, quote)
