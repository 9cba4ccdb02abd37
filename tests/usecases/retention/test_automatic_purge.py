"""The automatic purge on a real folder: announced, shown, erased one by one, told; and what it must never do."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.clock import FixedClock
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal import Action
from app.journal.known_days import confirm_date
from app.journal.verify import verify
from app.retention.announce import count_announced, is_automatic, list_announced, set_automatic, spare
from app.retention.announced_preview import preview_announced
from app.retention.automatic_purge import DayDone, pass_day
from app.retention.errors import SpareReasonMissing
from app.retention.kinds import PurgeObstacle
from app.retention.purge_report import list_purged, mark_read, unread_days
from app.retention.review import ask_once
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import (
    Contact,
    JournalEntry,
    OutboxDeposit,
    PurgeAnnouncement,
    PurgeRun,
    RetentionDecision,
    Sale,
    Tombstone,
)

TERM = date(2026, 11, 1)


def someone(workspace: UnlockedWorkspace, name: str, due: date | None = TERM) -> int:
    with workspace.unit_of_work() as uow:
        draft = ContactDraft(family_name=name, emails=(EmailAddress.parse(f"{name}@exemple.fr".lower()),))
        contact = uow.session.get_one(Contact, add_contact(uow, draft))
        contact.retention_due_on = due
        return contact.id


def switch_on(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        set_automatic(uow, is_on=True)


def live(workspace: UnlockedWorkspace, clock: FixedClock, days: int, every: int = 6) -> DayDone:
    """Open the program every few days until so many have passed, and return what the last of these days did."""
    done = None
    for _ in range(0, days, every):
        clock.advance(timedelta(days=every))
        with workspace.unit_of_work() as uow:
            confirm_date(uow)
        done = pass_day(workspace)
    assert done is not None
    return done


def there(workspace: UnlockedWorkspace) -> set[str]:
    with workspace.reading() as uow:
        return set(uow.session.scalars(select(Contact.family_name)))


def purge_days(workspace: UnlockedWorkspace) -> list[date]:
    with workspace.reading() as uow:
        return list(uow.session.scalars(select(PurgeAnnouncement.purge_on)))


def actions(workspace: UnlockedWorkspace, action: Action) -> int:
    with workspace.reading() as uow:
        return uow.session.scalar(select(func.count()).where(JournalEntry.action == action.value)) or 0


@pytest.mark.rule("RET-15")
def test_it_is_off_by_default_and_then_nothing_is_announced_nor_erased(
    workspace: UnlockedWorkspace, clock: FixedClock
) -> None:
    someone(workspace, "Aube")
    assert pass_day(workspace) is None
    with workspace.reading() as uow:
        assert not is_automatic(uow)
        assert count_announced(uow) == 0
    assert there(workspace) == {"Aube"}


@pytest.mark.rule("RET-15")
@pytest.mark.rule("RET-10")
def test_announced_then_erased_thirty_days_later_and_told_without_a_name(
    workspace: UnlockedWorkspace, clock: FixedClock
) -> None:
    someone(workspace, "Aube")
    someone(workspace, "Bientot", date(2026, 12, 31))
    switch_on(workspace)
    first = pass_day(workspace)
    assert first is not None
    assert (first.announced, first.erased) == (1, 0)
    with workspace.reading() as uow:
        (line,) = list_announced(uow)
    assert (line.contact.name, line.announced_on, line.purge_on) == ("Aube", date(2026, 11, 23), date(2026, 12, 23))
    live(workspace, clock, 24)
    live(workspace, clock, 5, 5)
    assert clock.today() == date(2026, 12, 22)
    assert there(workspace) == {"Aube", "Bientot"}
    assert live(workspace, clock, 1, 1).erased == 1
    assert there(workspace) == {"Bientot"}
    with workspace.reading() as uow:
        (run,) = uow.session.scalars(select(PurgeRun)).all()
        assert (run.mode, run.announced_on, run.ran_on) == ("erased", date(2026, 11, 23), date(2026, 12, 23))
        (day,) = unread_days(uow)
        (logged,) = list_purged(uow)
        assert verify(uow).is_intact
    said = day.sentence(clock.today())
    assert said == "1 fiche annoncée le 23/11/2026 a été effacée aujourd’hui."
    assert day.sentence(clock.today() + timedelta(days=1)).endswith("a été effacée le 23/12/2026.")
    assert "Aube" not in said + day.categories + logged.technical_id
    assert actions(workspace, Action.PURGE_RAN) == 1
    with workspace.unit_of_work() as uow:
        mark_read(uow)
    with workspace.reading() as uow:
        assert unread_days(uow) == ()
        assert list_purged(uow) == [logged]


def _sign(workspace: UnlockedWorkspace, contact: int) -> None:
    with workspace.unit_of_work() as uow:
        record_interaction(uow, contact, InteractionKind.INCOMING_CALL)


def _contract(workspace: UnlockedWorkspace, contact: int) -> None:
    with workspace.unit_of_work() as uow:
        add_contract(uow, contact, "Entretien", uow.clock.today())


def _request(workspace: UnlockedWorkspace, contact: int) -> None:
    with workspace.unit_of_work() as uow:
        draft = RequestDraft(
            RequestKind.ACCESS, uow.clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN, contact
        )
        open_request(uow, draft)


def _inquiry(workspace: UnlockedWorkspace, contact: int) -> None:
    with workspace.unit_of_work() as uow:
        ask_once(uow, contact)


@pytest.mark.rule("DSR-07")
@pytest.mark.rule("RET-06")
@pytest.mark.rule("RET-15")
@pytest.mark.parametrize(
    ("act", "why"),
    [
        (_sign, PurgeObstacle.NOT_DUE),
        (_contract, PurgeObstacle.RUNNING_CONTRACT),
        (_request, PurgeObstacle.OPEN_REQUEST),
        (_inquiry, PurgeObstacle.INQUIRY),
    ],
)
def test_what_happens_meanwhile_cancels_the_announcement(
    workspace: UnlockedWorkspace, clock: FixedClock, act: Callable[[UnlockedWorkspace, int], None], why: PurgeObstacle
) -> None:
    contact = someone(workspace, "Aube")
    switch_on(workspace)
    pass_day(workspace)
    live(workspace, clock, 24)
    act(workspace, contact)
    done = live(workspace, clock, 6)
    assert [(one.name, one.standing) for one in done.left] == [("Aube", why)]
    assert done.wants_telling
    assert there(workspace) == {"Aube"}
    assert purge_days(workspace) == []
    assert actions(workspace, Action.PURGE_CANCELLED) == 1


@pytest.mark.rule("RET-15")
def test_someone_spared_with_a_reason_is_announced_again_six_months_later(
    workspace: UnlockedWorkspace, clock: FixedClock
) -> None:
    contact = someone(workspace, "Aube")
    switch_on(workspace)
    pass_day(workspace)
    with pytest.raises(SpareReasonMissing), workspace.unit_of_work() as uow:
        spare(uow, [contact], "  ")
    with workspace.unit_of_work() as uow:
        assert spare(uow, [contact], "Litige en préparation") == 1
    with workspace.reading() as uow:
        decision = uow.session.scalars(select(RetentionDecision)).one()
        assert (decision.choice, decision.reason) == ("spare", "Litige en préparation")
    live(workspace, clock, 180, 90)
    assert purge_days(workspace) == []
    live(workspace, clock, 5)
    assert purge_days(workspace) == [clock.today() + timedelta(days=30)]


@pytest.mark.rule("RET-07")
@pytest.mark.rule("RET-15")
def test_what_must_be_kept_goes_to_the_vault_with_its_reason_and_end(
    with_vault: UnlockedWorkspace, clock: FixedClock
) -> None:
    contact = someone(with_vault, "Aube")
    with with_vault.unit_of_work() as uow:
        uow.session.add(Sale(contact_id=contact, sold_on=date(2023, 5, 4), product_family="x", refusal_offered=True))
    switch_on(with_vault)
    pass_day(with_vault)
    with with_vault.reading() as uow:
        preview = preview_announced(uow, contact)
    assert "31/12/2033" in preview.archive
    assert any(preview.goes)
    assert preview.held_back == ""
    assert live(with_vault, clock, 30).erased == 1
    with with_vault.reading() as uow:
        assert uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) == 1
        assert uow.session.scalar(select(func.count()).select_from(Tombstone)) == 1


@pytest.mark.rule("RET-15")
def test_without_a_vault_what_must_be_kept_stays_announced_and_says_so(
    workspace: UnlockedWorkspace, clock: FixedClock
) -> None:
    contact = someone(workspace, "Aube")
    with workspace.unit_of_work() as uow:
        uow.session.add(Sale(contact_id=contact, sold_on=date(2023, 5, 4), product_family="x", refusal_offered=True))
    switch_on(workspace)
    pass_day(workspace)
    done = live(workspace, clock, 30)
    assert [one.standing for one in done.left] == [PurgeObstacle.NO_VAULT]
    assert not done.wants_telling
    assert there(workspace) == {"Aube"}
    assert len(purge_days(workspace)) == 1
    with workspace.reading() as uow:
        assert preview_announced(uow, contact).held_back == PurgeObstacle.NO_VAULT.label


@pytest.mark.rule("RET-15")
def test_after_two_closed_months_the_announced_wait_a_week_more(
    workspace: UnlockedWorkspace, clock: FixedClock
) -> None:
    someone(workspace, "Aube")
    switch_on(workspace)
    pass_day(workspace)
    clock.advance(timedelta(days=61))
    assert pass_day(workspace) is None, "the date must be confirmed first"
    assert there(workspace) == {"Aube"}
    someone(workspace, "Bois", date(2026, 12, 1))
    with workspace.unit_of_work() as uow:
        confirm_date(uow)
    back = pass_day(workspace)
    assert back is not None
    assert (back.erased, back.announced) == (0, 1)
    assert back.absence is not None
    assert (back.absence.last_shown_on, back.absence.put_off) == (date(2026, 11, 23), 1)
    assert back.absence.until == clock.today() + timedelta(days=7)
    assert back.wants_telling
    clock.advance(timedelta(days=6))
    assert pass_day(workspace) == DayDone()
    clock.advance(timedelta(days=1))
    done = pass_day(workspace)
    assert done is not None
    assert done.erased == 1
    assert there(workspace) == {"Bois"}


def test_only_an_account_that_may_erase_runs_or_sees_it(
    workspace: UnlockedWorkspace, clock: FixedClock, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    someone(workspace, "Aube")
    switch_on(workspace)
    pass_day(workspace)
    clock.advance(timedelta(days=31))
    desk = unlocked_as(Role.RECEPTION)
    assert pass_day(desk) is None
    assert there(desk) == {"Aube"}
    with pytest.raises(PermissionDenied), desk.reading() as uow:
        list_announced(uow)
    with pytest.raises(PermissionDenied), desk.unit_of_work() as uow:
        set_automatic(uow, is_on=False)
    with desk.reading() as uow:
        assert unread_days(uow) == ()


def test_switching_off_leaves_nobody_announced(workspace: UnlockedWorkspace) -> None:
    someone(workspace, "Aube")
    switch_on(workspace)
    pass_day(workspace)
    with workspace.unit_of_work() as uow:
        set_automatic(uow, is_on=False)
    assert purge_days(workspace) == []


def test_stopped_between_two_people_the_rest_goes_at_the_next_opening(
    workspace: UnlockedWorkspace, clock: FixedClock
) -> None:
    for name in ("Aube", "Bois", "Ciel"):
        someone(workspace, name)
    switch_on(workspace)
    pass_day(workspace)
    live(workspace, clock, 28, 7)
    clock.advance(timedelta(days=2))
    answers = iter((True, False))
    done = pass_day(workspace, goes_on=lambda: next(answers))
    assert done is not None
    assert done.erased == 1
    assert there(workspace) == {"Bois", "Ciel"}
    again = pass_day(workspace)
    assert again is not None
    assert again.erased == 2
    with workspace.reading() as uow:
        assert [day.erased for day in unread_days(uow)] == [3]
        assert all(run.announced_on for run in uow.session.scalars(select(PurgeRun)))


def test_a_restriction_set_meanwhile_keeps_the_person(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    contact = someone(workspace, "Aube")
    switch_on(workspace)
    pass_day(workspace)
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, contact).restricted_since = uow.clock.today()
    assert [one.standing for one in live(workspace, clock, 30).left] == []
    assert there(workspace) == {"Aube"}
