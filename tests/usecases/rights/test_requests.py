"""The request desk: deadlines, extension, steps that stay, and who may do what."""

from datetime import date, timedelta

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import DatabaseError

from app.accounts.roles import Role
from app.contacts.errors import ContactUnknown
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.rights.close_request import Closing, close_request
from app.rights.errors import (
    ExtendedAlready,
    ExtensionReasonMissing,
    ExtensionTooLate,
    ReceivedInFuture,
    RequestClosed,
    RequesterMissing,
    RequestUnknown,
)
from app.rights.identity import establish_identity
from app.rights.kinds import (
    Decision,
    IdentityMethod,
    RefusalGround,
    RequestChannel,
    RequestKind,
    RequestStatus,
    StepKind,
    Urgency,
)
from app.rights.open_request import RequestDraft, open_request
from app.rights.read_requests import count_open, list_requests, read_request, requests_of_contact
from app.rights.request_steps import extend_request, take_step
from db.tables import RequestStep

REFUSAL = Closing(Decision.REFUSED, RefusalGround.EXCESSIVE, "La même demande, sept fois en un mois")


def ask(
    uow, received_on=date(2026, 11, 20), *, contact_id=None, requester="Paul Inconnu", identity=IdentityMethod.CERTAIN
):
    draft = RequestDraft(RequestKind.ACCESS, received_on, RequestChannel.LETTER, identity, contact_id, requester)
    return open_request(uow, draft)


def steps(uow, request_id):
    return [step.step for step in read_request(uow, request_id).steps]


@pytest.mark.rule("DSR-01")
@pytest.mark.parametrize(
    ("received", "due"),
    [
        (date(2026, 11, 23), date(2026, 12, 23)),
        (date(2026, 1, 31), date(2026, 3, 2)),
        (date(2026, 3, 5), date(2026, 4, 7)),
        (date(2026, 4, 14), date(2026, 5, 15)),
        (date(2026, 10, 31), date(2026, 11, 30)),
    ],
)
def test_the_deadline_is_the_regulation_s(workspace, received, due):
    with workspace.unit_of_work() as uow:
        assert read_request(uow, ask(uow, received)).line.due_on == due


@pytest.mark.rule("DSR-01")
@pytest.mark.parametrize(
    ("days", "urgency"),
    [(0, Urgency.CALM), (18, Urgency.SOON), (24, Urgency.URGENT), (28, Urgency.URGENT), (29, Urgency.LATE)],
)
def test_the_countdown_has_its_colours(workspace, clock, days, urgency):
    with workspace.unit_of_work() as uow:
        ask(uow)
    clock.advance(timedelta(days=days))
    with workspace.reading() as uow:
        (line,) = list_requests(uow, open_only=True)
        assert line.urgency is urgency
        assert count_open(uow)[urgency] == 1


@pytest.mark.rule("DSR-01")
def test_a_request_from_tomorrow_or_from_nobody_is_refused(workspace):
    with workspace.unit_of_work() as uow:
        with pytest.raises(ReceivedInFuture):
            ask(uow, date(2026, 11, 24))
        with pytest.raises(RequesterMissing):
            ask(uow, requester="  ")
        with pytest.raises(ContactUnknown):
            ask(uow, contact_id=99)
        assert list_requests(uow, open_only=False) == []


@pytest.mark.rule("DSR-02")
def test_a_doubt_asks_first_and_is_settled_later(workspace):
    with workspace.unit_of_work() as uow:
        request_id = ask(uow, identity=IdentityMethod.DOUBT)
        assert steps(uow, request_id) == [StepKind.OPENED, StepKind.IDENTITY_ASKED]
        establish_identity(uow, request_id, IdentityMethod.DOCUMENT_SEEN)
        assert read_request(uow, request_id).identity is IdentityMethod.DOCUMENT_SEEN
        assert steps(uow, request_id)[-1] is StepKind.IDENTITY_ESTABLISHED


@pytest.mark.rule("DSR-02")
def test_a_certain_identity_asks_nothing(workspace):
    with workspace.unit_of_work() as uow:
        assert StepKind.IDENTITY_ASKED not in steps(uow, ask(uow))


@pytest.mark.rule("DSR-03")
def test_an_extension_counts_three_months_from_receipt(workspace):
    with workspace.unit_of_work() as uow:
        request_id = ask(uow, date(2026, 11, 20))
        assert extend_request(uow, request_id, "Dossier de dix ans") == date(2027, 2, 22)
        found = read_request(uow, request_id)
        assert (found.line.due_on, found.extension_reason, found.may_be_extended) == (
            date(2027, 2, 22),
            "Dossier de dix ans",
            False,
        )


@pytest.mark.rule("DSR-03")
def test_an_extension_without_reason_twice_or_too_late_is_refused(workspace, clock):
    with workspace.unit_of_work() as uow:
        first, second = ask(uow), ask(uow)
        with pytest.raises(ExtensionReasonMissing):
            extend_request(uow, first, "  ")
        extend_request(uow, first, "Complexe")
        with pytest.raises(ExtendedAlready):
            extend_request(uow, first, "Encore")
    clock.advance(timedelta(days=29))
    with workspace.unit_of_work() as uow:
        assert not read_request(uow, second).may_be_extended
        with pytest.raises(ExtensionTooLate):
            extend_request(uow, second, "Trop tard")


@pytest.mark.rule("DSR-15")
def test_each_step_is_kept_with_who_and_when_and_cannot_be_changed(workspace):
    with workspace.unit_of_work() as uow:
        request_id = ask(uow)
        take_step(uow, request_id, StepKind.LETTER_WRITTEN, file_sha256="a" * 64)
        close_request(uow, request_id)
        found = read_request(uow, request_id)
    assert [step.step for step in found.steps] == [
        StepKind.OPENED,
        StepKind.IDENTITY_ESTABLISHED,
        StepKind.LETTER_WRITTEN,
        StepKind.ANSWERED,
    ]
    assert {step.by for step in found.steps} == {workspace.account.id}
    for change in (update(RequestStep).values(action="x"), delete(RequestStep)):
        with pytest.raises(DatabaseError), workspace.unit_of_work() as uow:
            uow.session.execute(change)


@pytest.mark.rule("DSR-15")
def test_an_answered_request_takes_no_more_steps(workspace):
    with workspace.unit_of_work() as uow:
        request_id = ask(uow)
        close_request(uow, request_id, REFUSAL)
        assert read_request(uow, request_id).line.status is RequestStatus.REFUSED
        with pytest.raises(RequestClosed):
            take_step(uow, request_id, StepKind.LETTER_WRITTEN)
        with pytest.raises(RequestClosed):
            close_request(uow, request_id)
        with pytest.raises(RequestUnknown):
            read_request(uow, 99)


def test_open_requests_come_by_deadline_then_the_closed_ones(workspace):
    with workspace.unit_of_work() as uow:
        late, early, done = ask(uow, date(2026, 11, 19)), ask(uow, date(2026, 11, 2)), ask(uow, date(2026, 11, 1))
        close_request(uow, done)
        assert [line.id for line in list_requests(uow, open_only=False)] == [early, late, done]
        assert [line.id for line in list_requests(uow, open_only=True)] == [early, late]
        assert [line.id for line in list_requests(uow, open_only=False, offset=1, limit=1)] == [late]


def test_a_contact_s_requests_carry_its_name(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin"))
        ask(uow, contact_id=contact_id, requester="")
        assert [line.who for line in requests_of_contact(uow, contact_id)] == ["Éloïse Martin"]


def test_reception_may_receive_but_not_answer(workspace, unlocked_as):
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        request_id = ask(uow)
        for act in (close_request, lambda work, one: extend_request(work, one, "x")):
            with pytest.raises(PermissionDenied):
                act(uow, request_id)


def test_marketing_does_not_even_see_them(workspace, unlocked_as):
    with unlocked_as(Role.MARKETING).reading() as uow, pytest.raises(PermissionDenied):
        list_requests(uow, open_only=True)
