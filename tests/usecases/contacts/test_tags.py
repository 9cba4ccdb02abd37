"""Tags on a real file: one word once, read as a note, off everyone and back."""

from collections.abc import Callable

import pytest

from app.accounts.roles import Role
from app.contacts.errors import ProcessingRestricted
from app.contacts.finding_errors import TagNameMissing, TagTaken, TagUnknown
from app.contacts.note_errors import NoteForbidden
from app.contacts.tags import (
    create_tag,
    delete_tag,
    put_tag,
    read_tags,
    rename_tag,
    restore_tag,
    tags_of,
    take_tag_off,
)
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal import Action
from app.workspace import UnlockedWorkspace
from db.tables import Contact, JournalEntry


@pytest.fixture
def people(workspace: UnlockedWorkspace) -> tuple[int, int]:
    with workspace.unit_of_work() as uow:
        first, second = (add_contact(uow, ContactDraft(family_name=name)) for name in ("Martin", "Benali"))
    return first, second


def test_a_word_is_one_tag_however_it_is_written(workspace: UnlockedWorkspace, people: tuple[int, int]) -> None:
    with workspace.unit_of_work() as uow:
        tag = put_tag(uow, people[0], "À relancer")
        assert put_tag(uow, people[1], "a RELANCER ") == tag
        assert put_tag(uow, people[1], "à relancer") == tag
        assert [(line.name, line.count) for line in read_tags(uow)] == [("À relancer", 2)]
    with pytest.raises(TagTaken), workspace.unit_of_work() as uow:
        create_tag(uow, "A relancer")


def test_taken_off_one_and_left_on_the_other(workspace: UnlockedWorkspace, people: tuple[int, int]) -> None:
    with workspace.unit_of_work() as uow:
        tag = put_tag(uow, people[0], "Salon")
        put_tag(uow, people[1], "Salon")
        take_tag_off(uow, people[0], tag)
        take_tag_off(uow, people[0], tag)
        assert tags_of(uow, people[0]) == ()
        assert tags_of(uow, people[1]) == ((tag, "Salon"),)
        subject = uow.session.get_one(Contact, people[0]).subject_id
        acts = [line for line in uow.session.query(JournalEntry) if line.action == Action.CONTACT_TAGGED.value]
        assert [line.subject == subject for line in acts] == [True, False, True]


def test_a_deleted_tag_comes_back_on_whoever_bore_it(workspace: UnlockedWorkspace, people: tuple[int, int]) -> None:
    with workspace.unit_of_work() as uow:
        tag = put_tag(uow, people[0], "Salon")
        put_tag(uow, people[1], "Salon")
        rename_tag(uow, tag, "Salon 2026")
        deleted = delete_tag(uow, tag)
        assert read_tags(uow) == ()
        uow.session.delete(uow.session.get_one(Contact, people[1]))
        uow.session.flush()
        back = restore_tag(uow, deleted)
        assert tags_of(uow, people[0]) == ((back, "Salon 2026"),)
        assert [line.count for line in read_tags(uow)] == [1]
        with pytest.raises(TagUnknown):
            delete_tag(uow, 99)


@pytest.mark.rule("MIN-02")
def test_a_tag_is_read_as_a_note_is(workspace: UnlockedWorkspace, people: tuple[int, int]) -> None:
    with workspace.unit_of_work() as uow:
        with pytest.raises(NoteForbidden):
            put_tag(uow, people[0], "connard")
        with pytest.raises(TagNameMissing):
            create_tag(uow, "  ")
        assert read_tags(uow) == ()


@pytest.mark.rule("DSR-09")
def test_a_frozen_record_is_tagged_by_those_alone_who_answer_requests(
    workspace: UnlockedWorkspace, people: tuple[int, int], unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with workspace.unit_of_work() as uow:
        put_tag(uow, people[0], "Salon")
        uow.session.get_one(Contact, people[0]).restricted_since = uow.clock.today()
        put_tag(uow, people[0], "Devis")
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow, pytest.raises(ProcessingRestricted):
        put_tag(uow, people[0], "Urgent")
    with unlocked_as(Role.MARKETING).unit_of_work() as uow, pytest.raises(PermissionDenied):
        put_tag(uow, people[1], "Urgent")
