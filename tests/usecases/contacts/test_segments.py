"""Saved searches on a real file: mine or everybody's, found again each time, deleted and back."""

from collections.abc import Callable

import pytest

from app.accounts.roles import Role
from app.contacts.finding_errors import SegmentNameMissing, SegmentOfOne, SegmentUnknown
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery, count_matching
from app.contacts.segments import (
    delete_segment,
    read_segments,
    rename_segment,
    restore_segment,
    save_segment,
)
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.erase import ErasurePlan, erase_contact
from app.workspace import UnlockedWorkspace

LYON = ContactQuery(narrowing=Narrowing().with_values(FilterField.TOWN, ("lyon",)))
SAID_YES = ContactQuery(narrowing=Narrowing().with_values(FilterField.CONSENT_EMAIL, ("given",)))


@pytest.fixture
def book(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        for name in ("Martin", "Benali"):
            add_contact(uow, ContactDraft(family_name=name, town="Lyon"))
    return workspace


def test_who_is_in_it_is_found_again_each_time(book: UnlockedWorkspace) -> None:
    with book.unit_of_work() as uow:
        save_segment(uow, "  Lyonnais ", ContactQuery("lyon", LYON.narrowing))
        line = read_segments(uow)[0]
        assert (line.name, line.query) == ("Lyonnais", ContactQuery("lyon", LYON.narrowing))
        assert count_matching(uow, line.query) == 2
        add_contact(uow, ContactDraft(family_name="Zimmer", town="LYON"))
        assert count_matching(uow, line.query) == 3
        with pytest.raises(SegmentNameMissing):
            save_segment(uow, " ", LYON)


def test_words_that_find_one_person_are_not_kept(book: UnlockedWorkspace) -> None:
    with book.unit_of_work() as uow:
        for words in ("benali", "nobody of that name"):
            with pytest.raises(SegmentOfOne):
                save_segment(uow, "Lui", ContactQuery(words))
        assert read_segments(uow) == ()


def test_each_sees_their_own_and_everybodys(
    book: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with book.unit_of_work() as uow:
        mine = save_segment(uow, "Lyon", LYON)
        shared = save_segment(uow, "Lyon, tous", LYON, for_everyone=True)
        save_segment(uow, "Accords", SAID_YES, for_everyone=True)
    with unlocked_as(Role.MARKETING).unit_of_work() as uow:
        # The role may not read what was consented to: a segment about it is not shown.
        assert [(line.id, line.may_change) for line in read_segments(uow)] == [(shared, False)]
        for segment in (mine, shared):
            with pytest.raises(SegmentUnknown):
                rename_segment(uow, segment, "À moi")
    with unlocked_as(Role.CONTROLLER).unit_of_work() as uow:
        rename_segment(uow, shared, "Tout Lyon")
        assert [line.name for line in read_segments(uow)] == ["Accords", "Tout Lyon"]


def test_deleted_and_back(book: UnlockedWorkspace) -> None:
    with book.unit_of_work() as uow:
        segment = save_segment(uow, "Lyon", LYON, for_everyone=True)
        deleted = delete_segment(uow, segment)
        assert read_segments(uow) == ()
        restore_segment(uow, deleted)
        assert [(line.name, line.is_shared, line.query) for line in read_segments(uow)] == [("Lyon", True, LYON)]


def test_what_a_later_version_wrote_is_left_out() -> None:
    text = '{"town": ["lyon"], "shoe_size": ["44"], "category": ["customer", "friend"], "tag": ["x"]}'
    read = Narrowing.from_json(text)
    assert read.chosen == ((FilterField.TOWN, ("lyon",)), (FilterField.CATEGORY, ("customer",)))
    assert Narrowing.from_json(read.as_json()) == read


@pytest.mark.rule("DSR-08")
def test_the_name_of_whoever_was_erased_stays_in_no_segment(book: UnlockedWorkspace) -> None:
    with book.unit_of_work() as uow:
        family = [add_contact(uow, ContactDraft(given_name=name, family_name="Zwylk")) for name in ("Anne", "Luc")]
        save_segment(uow, "Famille Zwylk", ContactQuery("zwylk"))
        save_segment(uow, "Lyonnais", ContactQuery("lyon"))
        names = []
        for one in family:
            erase_contact(uow, one, ErasurePlan("DSR-08"))
            names.append([line.name for line in read_segments(uow)])
    # As long as another bears the name, it is theirs.
    assert names == [["Famille Zwylk", "Lyonnais"], ["Lyonnais"]]
