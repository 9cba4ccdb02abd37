"""The telephone regime on a real file: hours of the person called, four attempts, agreed times, « ne plus appeler »."""

from datetime import datetime, timedelta

import pytest

from app.accounts.business import read_business
from app.accounts.roles import Role
from app.clock import BUSINESS_ZONE, FixedClock
from app.consent.evidence import EvidenceDraft
from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, ConsentState, EvidenceKind
from app.consent.purposes import PurposeDraft, PurposeView, read_purposes, save_purpose
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import ContactKind, InteractionKind
from app.contacts.read_contact import read_contact
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.messaging.call_hours import CallObstacle
from app.messaging.call_list import build_call_list, count_ending, ending_consents
from app.messaging.calls import agree_slot, call_script, prepare_call, record_call, stop_calling
from app.messaging.errors import CallNotAllowed, SlotNotPrecise, SlotProofMissing
from app.messaging.kinds import CallOutcome, Reason
from app.values import PhoneNumber
from app.workspace import UnlockedWorkspace

PROOF = EvidenceDraft(EvidenceKind.MESSAGE, "accord.eml", b"Oui, samedi a 10 h.")


def paris(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BUSINESS_ZONE)


@pytest.fixture
def purpose(workspace: UnlockedWorkspace, with_purposes: None) -> PurposeView:
    with workspace.unit_of_work() as uow:
        return next(one for one in read_purposes(uow) if one.rests_on_consent)


def someone(workspace: UnlockedWorkspace, number: str = "0612345678", kind: ContactKind = ContactKind.CONSUMER) -> int:
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(kind=kind, family_name="Roux", phones=(PhoneNumber.parse(number),)))


def agree(workspace: UnlockedWorkspace, contact: int, purpose: PurposeView) -> None:
    with workspace.unit_of_work() as uow:
        cells = {(purpose.id, Channel.PHONE): ConsentAnswer.YES}
        record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK))


@pytest.fixture
def contact(workspace: UnlockedWorkspace, purpose: PurposeView) -> int:
    made = someone(workspace)
    agree(workspace, made, purpose)
    return made


@pytest.mark.rule("PRO-08")
@pytest.mark.parametrize(
    ("at", "obstacle", "next_at"),
    [
        ("2026-11-23T12:59", None, "2026-11-23T12:59"),
        ("2026-11-23T13:00", CallObstacle.OUT_OF_HOURS, "2026-11-23T14:00"),
        ("2026-11-23T14:00", None, "2026-11-23T14:00"),
        ("2026-11-23T19:59", None, "2026-11-23T19:59"),
        ("2026-11-23T20:00", CallObstacle.OUT_OF_HOURS, "2026-11-24T10:00"),
        ("2026-11-28T11:00", CallObstacle.DAY_OFF, "2026-11-30T10:00"),
        ("2026-12-25T11:00", CallObstacle.DAY_OFF, "2026-12-28T10:00"),
    ],
)
def test_a_consumer_is_called_at_lawful_hours_only(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView, contact: int, at, obstacle, next_at
) -> None:
    clock.set(paris(at))
    with workspace.unit_of_work() as uow:
        sheet = prepare_call(uow, contact, purpose.id)
        assert (sheet.obstacle, sheet.next_at) == (obstacle, paris(next_at))
        if obstacle is None:
            record_call(uow, contact, purpose.id, CallOutcome.REACHED)
        else:
            with pytest.raises(CallNotAllowed):
                record_call(uow, contact, purpose.id, CallOutcome.REACHED)


@pytest.mark.rule("PRO-09")
@pytest.mark.parametrize(
    ("number", "at", "may"),
    [
        ("+262692123456", "2026-11-23T10:30", False),
        ("+262692123456", "2026-11-23T11:00", True),
        ("+590690123456", "2026-11-23T14:30", False),
        ("+590690123456", "2026-11-23T15:00", True),
    ],
)
def test_the_hours_are_the_persons_own(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView, number: str, at: str, may: bool
) -> None:
    far = someone(workspace, number)
    agree(workspace, far, purpose)
    clock.set(paris(at))
    with workspace.reading() as uow:
        assert prepare_call(uow, far, purpose.id).may_call is may
        assert [line.contact_id for line in build_call_list(uow, purpose.id).lines] == ([far] if may else [])


@pytest.mark.rule("PRO-10")
def test_the_fifth_call_in_thirty_days_is_refused(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView
) -> None:
    clock.set(paris("2026-11-01T09:00"))
    contact = someone(workspace)
    agree(workspace, contact, purpose)
    for day, outcome in ((2, "no_answer"), (6, "voicemail"), (12, "reached"), (20, "no_answer")):
        clock.set(paris(f"2026-11-{day:02}T11:00"))
        with workspace.unit_of_work() as uow:
            record_call(uow, contact, purpose.id, CallOutcome(outcome))
    clock.set(paris("2026-12-01T11:00"))
    with workspace.unit_of_work() as uow:
        sheet = prepare_call(uow, contact, purpose.id)
        assert (sheet.obstacle, sheet.next_at) == (CallObstacle.TOO_OFTEN, paris("2026-12-02T10:00"))
        assert build_call_list(uow, purpose.id).later == {CallObstacle.TOO_OFTEN: 1}
        with pytest.raises(CallNotAllowed):
            record_call(uow, contact, purpose.id, CallOutcome.REACHED)
        assert record_call(uow, contact, purpose.id, CallOutcome.REACHED, already_made=True)
    clock.set(paris("2026-12-05T11:00"))


@pytest.mark.rule("PRO-11")
def test_an_agreed_time_needs_its_proof(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView, contact: int
) -> None:
    begins, ends = paris("2026-11-28T10:00"), paris("2026-11-28T10:30")
    with workspace.unit_of_work() as uow:
        with pytest.raises(SlotProofMissing):
            agree_slot(uow, contact, begins, ends, None)
        with pytest.raises(SlotNotPrecise):
            agree_slot(uow, contact, begins, begins + timedelta(hours=5), PROOF)
        with pytest.raises(SlotNotPrecise):
            agree_slot(uow, contact, paris("2026-11-21T10:00"), paris("2026-11-21T10:30"), PROOF)
        agree_slot(uow, contact, begins, ends, PROOF)
    for at, may in (("2026-11-28T09:59", False), ("2026-11-28T10:00", True), ("2026-11-28T10:30", False)):
        clock.set(paris(at))
        with workspace.reading() as uow:
            assert prepare_call(uow, contact, purpose.id).may_call is may, at


@pytest.mark.rule("PRO-12")
@pytest.mark.rule("CON-08")
def test_a_word_in_the_call_stops_all_calls(workspace: UnlockedWorkspace, purpose: PurposeView, contact: int) -> None:
    with workspace.unit_of_work() as uow:
        record_call(uow, contact, purpose.id, CallOutcome.DO_NOT_CALL)
        assert current_states(uow, contact)[purpose.id, Channel.PHONE] is ConsentState.WITHDRAWN
        assert prepare_call(uow, contact, purpose.id).decision.reason is Reason.OBJECTION
        assert build_call_list(uow, purpose.id).lines == ()


@pytest.mark.rule("PRO-12")
def test_reception_may_stop_calls_without_calling(unlocked_as, workspace: UnlockedWorkspace, purpose, contact) -> None:
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        with pytest.raises(PermissionDenied):
            prepare_call(uow, contact, purpose.id)
        stop_calling(uow, contact)
        assert current_states(uow, contact)[purpose.id, Channel.PHONE] is ConsentState.WITHDRAWN


@pytest.mark.rule("CON-08")
@pytest.mark.parametrize("ground", [Reason.RUNNING_CONTRACT, Reason.ANSWER_TO_REQUEST])
def test_a_no_in_the_call_is_one_where_no_consent_allowed_it(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView, ground: Reason
) -> None:
    clock.set(paris("2026-11-24 11:00"))
    contact, goods = someone(workspace), purpose.product_family
    with workspace.unit_of_work() as uow:
        if ground is Reason.RUNNING_CONTRACT:
            add_contract(uow, contact, "Entretien", clock.today(), product_family=goods)
        else:
            record_interaction(uow, contact, InteractionKind.INFORMATION_REQUEST, product_family=goods)
        assert prepare_call(uow, contact, purpose.id).decision.reason is ground
        record_call(uow, contact, purpose.id, CallOutcome.NOT_INTERESTED)
        assert prepare_call(uow, contact, purpose.id).decision.reason is Reason.CONSENT_WITHDRAWN


@pytest.mark.rule("CON-08")
def test_a_no_in_the_call_takes_this_consent_back(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView, contact: int
) -> None:
    with workspace.unit_of_work() as uow:
        draft = PurposeDraft("Enquêtes", purpose.lawful_basis, purpose.message_kind, (Channel.PHONE,))
        other = save_purpose(uow, draft)
        record_call(uow, contact, purpose.id, CallOutcome.NOT_INTERESTED)
        assert current_states(uow, contact) == {(purpose.id, Channel.PHONE): ConsentState.WITHDRAWN}
        assert prepare_call(uow, contact, other).decision.reason is not Reason.OBJECTION


@pytest.mark.rule("PRO-13")
def test_the_script_says_who_for_whom_and_why(workspace: UnlockedWorkspace, purpose: PurposeView, contact: int) -> None:
    with workspace.reading() as uow:
        script = " ".join(prepare_call(uow, contact, purpose.id).script)
        business = read_business(uow)
        partner = PurposeDraft("x", purpose.lawful_basis, purpose.message_kind, purpose.channels)
    assert business.name in script
    assert "commercial" in script
    assert partner.third_party_caller == ""
    from dataclasses import replace

    with_partner = call_script(business, replace(purpose, third_party_caller="Allô Pro"), "Hugo", "Roux")
    assert "Allô Pro, pour le compte de l’entreprise Atelier Lumière" in " ".join(with_partner)


@pytest.mark.rule("PRO-13")
def test_each_call_is_on_record(workspace: UnlockedWorkspace, purpose: PurposeView, contact: int) -> None:
    with workspace.unit_of_work() as uow:
        record_call(uow, contact, purpose.id, CallOutcome.VOICEMAIL, note="rappeler jeudi")
        timeline = read_contact(uow, contact).timeline
    assert [(one.kind, one.note) for one in timeline if not one.from_person] == [
        (InteractionKind.UNANSWERED_CALL, "rappeler jeudi")
    ]


@pytest.mark.rule("RET-03")
def test_a_call_moves_no_clock(workspace: UnlockedWorkspace, clock: FixedClock, purpose, contact: int) -> None:
    with workspace.unit_of_work() as uow:
        before = read_contact(uow, contact).retention_due_on
        clock.advance(timedelta(days=1))
        record_call(uow, contact, purpose.id, CallOutcome.REACHED)
        assert read_contact(uow, contact).retention_due_on == before


@pytest.mark.rule("PRO-14")
def test_a_contract_that_ended_gives_no_right(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView
) -> None:
    contact = someone(workspace)
    with workspace.unit_of_work() as uow:
        started, ended = paris("2025-11-01T10:00").date(), paris("2026-11-30T10:00").date()
        add_contract(uow, contact, "Entretien", started, ended, purpose.product_family)
    for at, reason in (("2026-11-30T11:00", Reason.RUNNING_CONTRACT), ("2026-12-02T11:00", Reason.NO_PHONE_CONSENT)):
        clock.set(paris(at))
        with workspace.reading() as uow:
            assert prepare_call(uow, contact, purpose.id).decision.reason is reason


@pytest.mark.rule("PRO-08")
def test_a_professional_has_no_consumers_hours(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView
) -> None:
    pro = someone(workspace, kind=ContactKind.PROFESSIONAL)
    clock.set(paris("2026-11-23T08:30"))
    with workspace.reading() as uow:
        assert prepare_call(uow, pro, purpose.id).may_call


def test_who_asked_is_called_back_at_lawful_hours(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView
) -> None:
    contact = someone(workspace)
    with workspace.unit_of_work() as uow:
        asked = InteractionKind.INFORMATION_REQUEST
        record_interaction(uow, contact, asked, product_family=purpose.product_family)
    clock.set(paris("2026-11-23T13:30"))
    with workspace.reading() as uow:
        sheet = prepare_call(uow, contact, purpose.id)
    assert (sheet.decision.reason, sheet.obstacle) == (Reason.ANSWER_TO_REQUEST, CallObstacle.OUT_OF_HOURS)


@pytest.mark.rule("CON-10")
def test_thirty_days_before_its_end_a_consent_is_announced(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView, contact: int
) -> None:
    begun = clock.now()
    for days, found in ((334, 0), (335, 1), (364, 1), (365, 0)):
        clock.set(begun + timedelta(days=days))
        with workspace.reading() as uow:
            assert count_ending(uow) == found, days
    clock.set(begun + timedelta(days=350))
    agree(workspace, contact, purpose)
    with workspace.reading() as uow:
        assert ending_consents(uow) == ()


@pytest.mark.rule("CON-10")
def test_a_consent_taken_back_is_not_announced(
    workspace: UnlockedWorkspace, clock: FixedClock, purpose: PurposeView, contact: int
) -> None:
    clock.advance(timedelta(days=350))
    with workspace.unit_of_work() as uow:
        stop_calling(uow, contact)
        assert ending_consents(uow) == ()
