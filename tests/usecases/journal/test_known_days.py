"""The clock a year back and ten years on, on a real folder: nothing goes without a yes, and the journal keeps its order (A3)."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.backup.back_up import back_up
from app.clock import FixedClock
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal import Action
from app.journal.clock_guard import ClockState
from app.journal.known_days import clock_state, confirm_date, note_opening
from app.journal.verify import verify
from app.retention.announce import set_automatic
from app.retention.automatic_purge import pass_day
from app.rights.erase import ErasurePlan, erase_contact
from app.vault.browse import ArchiveQuery, count_archives
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import open_vault
from app.vault.seal import DepositOrder
from app.workspace import UnlockedWorkspace
from db.tables import Contact, JournalEntry

OpenFor = Callable[[Role], UnlockedWorkspace]


def state(unlocked: UnlockedWorkspace) -> ClockState:
    with unlocked.reading() as uow:
        return clock_state(uow)


def marks(unlocked: UnlockedWorkspace, action: Action) -> int:
    with unlocked.reading() as uow:
        return len(uow.session.scalars(select(JournalEntry.seq).where(JournalEntry.action == action.value)).all())


def announce_someone(unlocked: UnlockedWorkspace) -> None:
    with unlocked.unit_of_work() as uow:
        contact = uow.session.get_one(Contact, add_contact(uow, ContactDraft(family_name="Aube")))
        contact.retention_due_on = date(2026, 11, 1)
        set_automatic(uow, is_on=True)
    pass_day(unlocked)


def people(unlocked: UnlockedWorkspace) -> int:
    with unlocked.reading() as uow:
        return len(uow.session.scalars(select(Contact.id)).all())


@pytest.mark.rule("RET-15")
@pytest.mark.parametrize("days", [3_652, 36])
def test_a_clock_set_forward_takes_nobody_however_often_one_opens(
    workspace: UnlockedWorkspace, unlocked_as: OpenFor, clock: FixedClock, days: int
) -> None:
    announce_someone(workspace)
    clock.advance(timedelta(days=days))
    for _ in range(2):
        # What the first opening wrote under the doubted day makes it no truer for the second.
        controller = unlocked_as(Role.CONTROLLER)
        assert state(controller) is ClockState.FORWARD
        assert pass_day(controller) is None
    assert people(controller) == 1
    with pytest.raises(PermissionDenied), unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        confirm_date(uow)
    controller = unlocked_as(Role.CONTROLLER)
    with controller.unit_of_work() as uow:
        confirm_date(uow)
    assert state(controller) is ClockState.STANDS
    assert marks(controller, Action.DATE_CONFIRMED) == 1
    done = pass_day(controller)
    assert done is not None
    assert done.erased == 0, "what nobody could see announced waits a week more"
    with controller.reading() as uow:
        assert verify(uow).is_intact


@pytest.mark.rule("RET-15")
def test_a_clock_set_back_is_marked_once_and_purges_nothing_that_day(
    workspace: UnlockedWorkspace, unlocked_as: OpenFor, clock: FixedClock
) -> None:
    announce_someone(workspace)
    clock.advance(timedelta(days=-365))
    for _ in range(2):
        controller = unlocked_as(Role.CONTROLLER)
        assert state(controller) is ClockState.BACK
        assert pass_day(controller) is None
    assert marks(controller, Action.CLOCK_BACK) == 1
    with controller.reading() as uow:
        assert verify(uow).is_intact
        numbers = list(uow.session.scalars(select(JournalEntry.seq).order_by(JournalEntry.seq)))
        assert numbers == list(range(1, len(numbers) + 1))
    # Right again, after a year that the accepted day cannot explain, the date asks for no yes: it is the accepted day.
    clock.advance(timedelta(days=365))
    assert state(unlocked_as(Role.CONTROLLER)) is ClockState.STANDS


@pytest.mark.rule("RET-09")
def test_the_vault_waits_for_the_date(
    with_vault: UnlockedWorkspace, unlocked_as: OpenFor, vault_password: str, clock: FixedClock
) -> None:
    with with_vault.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(family_name="Aube"))
        order = DepositOrder(ArchiveReason.TAX, date(2026, 12, 31))
        erase_contact(uow, contact, ErasurePlan("RET-05", order))
    clock.advance(timedelta(days=3_652))
    controller = unlocked_as(Role.CONTROLLER)
    for confirmed in (False, True):
        if confirmed:
            with controller.unit_of_work() as uow:
                confirm_date(uow)
        vault = open_vault(controller, vault_password)
        assert vault.opening.waits_for_date is not confirmed
        assert (vault.opening.purged, count_archives(vault, ArchiveQuery())) == ((1, 0) if confirmed else (0, 1))
        vault.close()


def test_backups_do_not_go_by_a_clock_in_doubt(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    for _ in range(4):
        with workspace.unit_of_work() as uow:
            note_opening(uow)
            add_contact(uow, ContactDraft(family_name="Aube"))
        back_up(workspace)
        clock.advance(timedelta(days=1))
    clock.advance(timedelta(days=3_652))
    assert back_up(workspace).removed == 0
    assert len(list(workspace.workspace.backups.glob("*.aparte-backup"))) == 5
