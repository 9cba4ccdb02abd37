"""What is due on a real file: listed, asked once, kept, and never nagging."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.derived import recount_missing_terms
from app.contacts.kinds import ContactKind
from app.contacts.read_contact import read_contact
from app.contacts.relationship import add_contract, end_contract
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal.known_days import confirm_date
from app.messaging.decide_contact import decision_grid
from app.messaging.kinds import Reason
from app.retention.errors import AskedAlready, NoAddress, NoRunningContract
from app.retention.reminders import Topic, reminders, snooze
from app.retention.review import (
    ask_once,
    count_due,
    keep_for_contract,
    list_due,
    record_answer,
)
from app.values import EmailAddress
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Contact

THREE_YEARS = timedelta(days=1_096)


@pytest.fixture
def old(workspace: UnlockedWorkspace, clock: FixedClock) -> int:
    """A prospect whose term comes on 23 November 2029; the clock stands there."""
    draft = ContactDraft(
        family_name="Ancienne", emails=(EmailAddress.parse("ancienne@exemple.fr"),), informed_on=clock.today()
    )
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, draft)
    clock.advance(THREE_YEARS)
    with workspace.unit_of_work() as uow:
        confirm_date(uow)
    return contact


@pytest.mark.rule("RET-04")
def test_counts_by_nearness(workspace: UnlockedWorkspace, clock: FixedClock, old: int) -> None:
    with workspace.reading() as uow:
        assert (count_due(uow).due, count_due(uow).within_30) == (1, 0)
        assert [line.due_on for line in list_due(uow)] == [date(2029, 11, 23)]
    clock.advance(timedelta(days=-1))
    with workspace.reading() as uow:
        assert (count_due(uow).due, count_due(uow).within_30) == (0, 1)
        assert list_due(uow) == []


@pytest.mark.rule("RET-06")
def test_the_question_is_put_once(workspace: UnlockedWorkspace, clock: FixedClock, old: int) -> None:
    with workspace.unit_of_work() as uow:
        ask_once(uow, old)
        assert count_due(uow).waiting == 1
    with pytest.raises(AskedAlready), workspace.unit_of_work() as uow:
        ask_once(uow, old)
    clock.advance(timedelta(days=31))
    with workspace.reading() as uow:
        assert count_due(uow).unanswered == 1


@pytest.mark.rule("RET-06")
def test_an_explicit_yes_starts_the_clock_again(workspace: UnlockedWorkspace, old: int) -> None:
    with workspace.unit_of_work() as uow:
        ask_once(uow, old)
        record_answer(uow, old, wants_to_stay=True)
        assert read_contact(uow, old).retention_due_on == date(2032, 11, 23)
        assert count_due(uow).due == 0


@pytest.mark.rule("RET-06")
def test_a_no_leaves_it_due(workspace: UnlockedWorkspace, old: int) -> None:
    with workspace.unit_of_work() as uow:
        ask_once(uow, old)
        record_answer(uow, old, wants_to_stay=False)
        assert (count_due(uow).due, count_due(uow).waiting) == (1, 0)


def test_nobody_is_asked_without_an_address(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        nowhere = add_contact(uow, ContactDraft(family_name="Sans adresse"))
    with pytest.raises(NoAddress), workspace.unit_of_work() as uow:
        ask_once(uow, nowhere)


@pytest.mark.rule("RET-05")
def test_only_a_running_contract_keeps(workspace: UnlockedWorkspace, clock: FixedClock, old: int) -> None:
    with pytest.raises(NoRunningContract), workspace.unit_of_work() as uow:
        keep_for_contract(uow, old)
    with workspace.unit_of_work() as uow:
        add_contract(uow, old, "Entretien", clock.today())
        keep_for_contract(uow, old)
        assert count_due(uow).due == 0


@pytest.mark.rule("RET-02")
@pytest.mark.parametrize("days", [-400, -1, 0, 1, 400])
def test_a_contract_that_ends_has_its_term_from_that_day(
    workspace: UnlockedWorkspace, clock: FixedClock, days: int
) -> None:
    ends = clock.today() + timedelta(days=days)
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(family_name="Martin"))
        contract = add_contract(uow, contact, "Entretien", clock.today() - timedelta(days=500))
        assert read_contact(uow, contact).retention_due_on is None
        end_contract(uow, contract, ends)
        last = max(ends, clock.today())
        assert read_contact(uow, contact).retention_due_on == last.replace(year=last.year + 3)


@pytest.mark.rule("RET-02")
def test_whoever_was_left_without_a_term_gets_one(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    with workspace.unit_of_work() as uow:
        left = add_contact(uow, ContactDraft(family_name="Oublié"))
        add_contract(uow, left, "Entretien", date(2020, 1, 1), date(2021, 1, 1))
        runs = add_contact(uow, ContactDraft(family_name="Cliente"))
        add_contract(uow, runs, "Entretien", date(2020, 1, 1))
        uow.session.get_one(Contact, left).retention_due_on = None
        uow.session.flush()
        assert recount_missing_terms(uow) == 1
        assert read_contact(uow, left).retention_due_on == date(2029, 11, 23)
        assert read_contact(uow, runs).retention_due_on is None


def reminded(uow: UnitOfWork) -> list[Topic]:
    """The topics of retention; backups, which nobody makes here, have tests of their own."""
    return [one.topic for one in reminders(uow) if one.place == "retention"]


def test_a_reminder_is_put_off_until_tomorrow_and_never_twice_a_day(
    workspace: UnlockedWorkspace, clock: FixedClock, old: int
) -> None:
    with workspace.unit_of_work() as uow:
        assert reminded(uow) == [Topic.RETENTION_DUE]
        assert snooze(uow, Topic.RETENTION_DUE)
        assert reminded(uow) == []
    clock.advance(timedelta(days=1))
    with workspace.reading() as uow:
        assert reminded(uow) == [Topic.RETENTION_DUE]


def test_what_is_late_cannot_be_hidden_for_more_than_a_week(
    workspace: UnlockedWorkspace, clock: FixedClock, old: int
) -> None:
    hidden = []
    for _ in range(9):
        with workspace.unit_of_work() as uow:
            hidden.append(snooze(uow, Topic.RETENTION_DUE))
        clock.advance(timedelta(days=1))
    assert hidden == [True] * 7 + [False] * 2


@pytest.mark.rule("REG-06")
def test_ordinary_roles_decide_nothing(
    workspace: UnlockedWorkspace, old: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        assert reminders(uow) == ()
        with pytest.raises(PermissionDenied):
            ask_once(uow, old)
        with pytest.raises(PermissionDenied):
            list_due(uow)


@pytest.mark.rule("RET-06")
def test_a_no_before_the_term_is_not_written_to_any_more(
    workspace: UnlockedWorkspace, clock: FixedClock, with_purposes: None
) -> None:
    email = EmailAddress.parse("ana@exemple.fr")
    with workspace.unit_of_work() as uow:
        draft = ContactDraft(kind=ContactKind.CONSUMER, family_name="Ancienne", emails=(email,))
        contact = add_contact(uow, draft)
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        cells = {(purpose, Channel.EMAIL): ConsentAnswer.YES}
        record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK))
    clock.advance(THREE_YEARS - timedelta(days=80))
    with workspace.unit_of_work() as uow:
        ask_once(uow, contact)
        assert decision_grid(uow, contact).decisions[purpose, Channel.EMAIL].reason is Reason.ASKED_ONCE
        record_answer(uow, contact, wants_to_stay=False)
        assert decision_grid(uow, contact).decisions[purpose, Channel.EMAIL].reason is Reason.OBJECTION
