"""Favourites and recent contacts: each account's own, few, and never of a frozen record for whoever answers no request."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.accounts.roles import Role
from app.clock import FixedClock
from app.contacts.at_hand import (
    RECENT_KEPT,
    favourite_contacts,
    is_favourite,
    mark_favourite,
    note_opened,
    recent_contacts,
)
from app.contacts.errors import ContactUnknown
from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace
from db.tables import Contact, RecentContact


@pytest.fixture
def book(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        for number in range(20):
            add_contact(uow, ContactDraft(family_name=f"Nom {number:02d}"))
    return workspace


def test_the_latest_first_and_no_more_than_kept(book: UnlockedWorkspace, clock: FixedClock) -> None:
    with book.unit_of_work() as uow:
        for contact_id in [*range(1, 21), 18]:
            clock.advance(timedelta(minutes=1))
            note_opened(uow, contact_id)
        assert [line.id for line in recent_contacts(uow)] == [18, 20, 19, 17, *range(16, 5, -1)]
        assert uow.session.query(RecentContact).count() == RECENT_KEPT
        with pytest.raises(ContactUnknown):
            note_opened(uow, 99)


def test_a_star_is_put_on_and_taken_off(book: UnlockedWorkspace) -> None:
    with book.unit_of_work() as uow:
        for contact_id in (7, 3, 7):
            mark_favourite(uow, contact_id, is_marked=True)
        assert [line.id for line in favourite_contacts(uow)] == [3, 7]
        mark_favourite(uow, 3, is_marked=False)
        assert not is_favourite(uow, 3)
        assert is_favourite(uow, 7)
        with pytest.raises(ContactUnknown):
            mark_favourite(uow, 99, is_marked=True)


@pytest.mark.rule("DSR-09")
def test_each_account_has_its_own_and_no_frozen_record(
    book: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with book.unit_of_work() as uow:
        mark_favourite(uow, 1, is_marked=True)
        note_opened(uow, 1)
    reception = unlocked_as(Role.RECEPTION)
    with reception.unit_of_work() as uow:
        assert favourite_contacts(uow) == recent_contacts(uow) == []
        for contact_id in (2, 3):
            mark_favourite(uow, contact_id, is_marked=True)
            note_opened(uow, contact_id)
        uow.session.get_one(Contact, 2).restricted_since = uow.clock.today()
        assert [line.id for line in favourite_contacts(uow)] == [line.id for line in recent_contacts(uow)] == [3]
    with unlocked_as(Role.OWNER).reading() as uow:
        assert [line.id for line in favourite_contacts(uow)] == [1]
