"""A call logged with its reason, and what follows: whose day it is due on, ticked off, told, and gone with the person."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Role
from app.contacts.call_kinds import CallDirection, CallResult
from app.contacts.errors import DirectionMissing, FollowUpPast, FollowUpUnknown, ReasonMissing
from app.contacts.follow_ups import (
    FollowUpDraft,
    add_follow_up,
    due_follow_ups,
    follow_ups_of,
    take_back_tick,
    tick_off,
)
from app.contacts.kinds import InteractionKind
from app.contacts.log_call import LoggedCall, log_call
from app.contacts.note_errors import NoteForbidden, NoteToJustify
from app.contacts.note_kinds import FollowUp, NoteSubject
from app.contacts.read_contact import read_contact
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.rights.erase import ErasurePlan, erase_contact
from db.tables import Contact, Interaction
from db.tables import FollowUp as FollowUpRow

IN, OUT = CallDirection.INCOMING, CallDirection.OUTGOING


@pytest.fixture
def eloise(workspace):
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin"))


def asked(result=CallResult.SETTLED, direction=IN, **said) -> LoggedCall:
    return LoggedCall(direction, NoteSubject.QUOTE, result, **said)


@pytest.mark.rule("MIN-06")
def test_what_was_chosen_stands_before_the_free_words(workspace, eloise):
    with workspace.unit_of_work() as uow:
        due = uow.clock.today() + timedelta(days=2)
        call = asked(CallResult.TO_CALL_BACK, note="Cuisine, 12 m².", due_on=due)
        log_call(uow, eloise, call)
        (entry,) = read_contact(uow, eloise).timeline
    assert entry.note == "Motif\u00a0: devis · Résultat\u00a0: à rappeler · Suite\u00a0: rappeler\nCuisine, 12 m²."


@pytest.mark.rule("RET-01")
@pytest.mark.parametrize(
    ("direction", "result", "kind"),
    [
        (IN, CallResult.SETTLED, InteractionKind.INCOMING_CALL),
        (OUT, CallResult.SETTLED, InteractionKind.OUTGOING_CALL),
        (OUT, CallResult.NO_ANSWER, InteractionKind.UNANSWERED_CALL),
    ],
)
def test_only_the_persons_own_call_starts_the_clock_again(workspace, eloise, clock, direction, result, kind):
    clock.advance(timedelta(days=40))
    with workspace.unit_of_work() as uow:
        log_call(uow, eloise, asked(result, direction))
        row = uow.session.scalars(select(Interaction)).one()
        contact = uow.session.get_one(Contact, eloise)
        assert (row.kind, row.from_person) == (kind.value, kind.from_person)
        assert (contact.last_inbound_on == clock.today()) is kind.from_person


@pytest.mark.rule("MIN-06")
@pytest.mark.rule("RET-01")
def test_a_call_without_its_reason_or_its_direction_is_not_kept(workspace, eloise):
    for call, refusal in (
        (LoggedCall(IN, None, CallResult.SETTLED), ReasonMissing),
        (LoggedCall(None, NoteSubject.QUOTE, None), DirectionMissing),
    ):
        with pytest.raises(refusal), workspace.unit_of_work() as uow:
            log_call(uow, eloise, call)
    with workspace.reading() as uow:
        assert uow.session.scalars(select(Interaction)).all() == []


@pytest.mark.rule("MIN-02")
def test_the_note_of_a_call_is_read_as_every_note(workspace, eloise):
    with pytest.raises((NoteForbidden, NoteToJustify)), workspace.unit_of_work() as uow:
        log_call(uow, eloise, asked(note="Elle est enceinte et syndiquée CGT"))
    with workspace.reading() as uow:
        assert uow.session.scalars(select(Interaction)).all() == []


def test_a_follow_up_is_due_on_its_day_and_ticked_off_once(workspace, eloise, clock):
    with workspace.unit_of_work() as uow:
        due = clock.today() + timedelta(days=1)
        log_call(uow, eloise, asked(follow_up=FollowUp.SEND_QUOTE, due_on=due))
        assert due_follow_ups(uow) == ()
        (waiting,) = follow_ups_of(uow, eloise)
        assert (waiting.kind, waiting.due_on, waiting.is_late) == (FollowUp.SEND_QUOTE, due, False)
    clock.advance(timedelta(days=2))
    with workspace.unit_of_work() as uow:
        (line,) = due_follow_ups(uow)
        assert (line.contact.name, line.is_late) == ("Éloïse Martin", True)
        tick_off(uow, line.id)
        tick_off(uow, line.id)
        assert due_follow_ups(uow) == follow_ups_of(uow, eloise) == ()
        take_back_tick(uow, line.id)
        assert [one.id for one in due_follow_ups(uow)] == [line.id]
        with pytest.raises(FollowUpUnknown):
            tick_off(uow, 999)


def test_yesterday_is_no_day_for_a_follow_up(workspace, eloise):
    with pytest.raises(FollowUpPast), workspace.unit_of_work() as uow:
        log_call(uow, eloise, asked(due_on=uow.clock.today() - timedelta(days=1)))
    with workspace.reading() as uow:
        assert uow.session.scalars(select(Interaction)).all() == []


def test_each_sees_their_own_and_the_owner_everybody_s(workspace, eloise, unlocked_as):
    desk = unlocked_as(Role.RECEPTION)
    with desk.unit_of_work() as uow:
        own = add_follow_up(uow, eloise, FollowUpDraft(FollowUp.CALL_BACK, uow.clock.today()))
        other = add_follow_up(uow, eloise, FollowUpDraft(FollowUp.CALL_BACK, uow.clock.today(), "somebody else"))
        assert [line.id for line in due_follow_ups(uow)] == [own]
        assert {line.id for line in follow_ups_of(uow, eloise)} == {own, other}
    with unlocked_as(Role.OWNER).reading() as uow:
        assert {line.id for line in due_follow_ups(uow)} == {own, other}


def test_who_reads_no_exchanges_sees_none_of_it(workspace, eloise, unlocked_as):
    with workspace.unit_of_work() as uow:
        number = add_follow_up(uow, eloise, FollowUpDraft(FollowUp.CALL_BACK, uow.clock.today()))
    marketing = unlocked_as(Role.MARKETING)
    with marketing.unit_of_work() as uow:
        assert due_follow_ups(uow) == follow_ups_of(uow, eloise) == ()
        with pytest.raises(PermissionDenied):
            tick_off(uow, number)


@pytest.mark.rule("DSR-08")
def test_a_frozen_person_is_named_in_no_list_of_things_to_do(workspace, eloise, unlocked_as):
    with workspace.unit_of_work() as uow:
        desk_id = next(account.id for account, _ in read_accounts(workspace) if account.role is Role.RECEPTION)
        add_follow_up(uow, eloise, FollowUpDraft(FollowUp.CALL_BACK, uow.clock.today(), desk_id))
        uow.session.get_one(Contact, eloise).restricted_since = uow.clock.today()
    with unlocked_as(Role.RECEPTION).reading() as uow:
        assert due_follow_ups(uow) == ()


@pytest.mark.rule("DSR-06")
def test_an_erasure_takes_what_was_to_be_done(workspace, eloise):
    with workspace.unit_of_work() as uow:
        log_call(uow, eloise, asked(due_on=uow.clock.today()))
        erase_contact(uow, eloise, ErasurePlan("RET-02"))
        assert uow.session.scalars(select(FollowUpRow)).all() == []
