"""Double opt-in on a real file: asked once, reminded once, confirmed by the person and by nobody else, closed in time."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.answer_confirmation import confirm_by_code
from app.consent.confirmation import (
    cancel_confirmation,
    prepare_confirmation,
    preview_confirmation,
    remind,
    reopen_draft,
)
from app.consent.confirmation_errors import (
    AddressChanged,
    AskedEnough,
    CodeMistyped,
    CodeUnknown,
    MustNotBeAsked,
    NoAddressToAsk,
    NothingToConfirm,
    ReplyProvesNothing,
    RequestClosed,
    RequestUnknown,
    WaitingDaysOutOfRange,
)
from app.consent.confirmation_mail import ConfirmationMail, as_draft
from app.consent.confirmation_period import read_waiting_days, write_waiting_days
from app.consent.history import consent_history, current_states
from app.consent.kinds import (
    Channel,
    ConfirmationOutcome,
    ConsentAnswer,
    ConsentEventType,
    ConsentMethod,
    ConsentState,
    OptInMode,
)
from app.consent.one_time_code import generate
from app.consent.purposes import PurposeDraft, read_purpose, read_purposes, save_purpose
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_consent
from app.consent.record_reply import ReplyDecision, examine_reply, record_reply
from app.consent.reply_verdict import ReplyReason, Verdict
from app.consent.texts import publish_text
from app.consent.waiting_confirmations import close_overdue, count_overdue, count_waiting, waiting_confirmations
from app.contacts.read_contact import read_contact
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.errors import PermissionDenied
from app.journal import Action
from app.journal.verify import verify
from app.messaging.record_objection import record_objection
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import ConfirmationRequest, ConsentEvent, Contact, Evidence, JournalEntry

YES = ConsentAnswer.YES
ADDRESS = "eloise@exemple.fr"
PENDING, GIVEN, EXPIRED = ConsentState.PENDING, ConsentState.GIVEN, ConsentState.EXPIRED


@pytest.fixture
def purpose(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        view = next(one for one in read_purposes(uow) if one.rests_on_consent)
        double = PurposeDraft(
            view.name, view.lawful_basis, view.message_kind, view.channels, opt_in_mode=OptInMode.DOUBLE
        )
        return save_purpose(uow, double, view.id)


@pytest.fixture
def contact(workspace: UnlockedWorkspace, purpose: int) -> int:
    draft = ContactDraft(
        given_name="Éloïse",
        family_name="Martin",
        emails=(EmailAddress.parse(ADDRESS), EmailAddress.parse("autre@exemple.fr")),
        phones=(PhoneNumber.parse("0612345678"),),
    )
    with workspace.unit_of_work() as uow:
        found = add_contact(uow, draft)
        say_yes(workspace, found, purpose, Channel.EMAIL, Channel.SMS, uow=uow)
        return found


def say_yes(workspace, contact, purpose, *channels, uow=None, method=ConsentMethod.DESK):
    draft = ConsentDraft(contact, {(purpose, channel): YES for channel in channels}, method)
    if uow is not None:
        return record_consents(uow, draft)
    with workspace.unit_of_work() as own:
        return record_consents(own, draft)


def states(workspace: UnlockedWorkspace, contact: int) -> dict[Channel, ConsentState]:
    with workspace.reading() as uow:
        return {channel: state for (_, channel), state in current_states(uow, contact).items()}


def prepare(workspace: UnlockedWorkspace, contact: int) -> ConfirmationMail:
    with workspace.unit_of_work() as uow:
        return prepare_confirmation(uow, contact)


def reply(words: str, sender: str = ADDRESS, subject: str = "Re: votre accord") -> bytes:
    return f"From: {sender}\nTo: contact@atelier-lumiere.example\nSubject: {subject}\n\n{words}\n".encode()


@pytest.mark.rule("CON-09")
def test_a_yes_waits_until_the_person_confirms_with_the_code(
    workspace: UnlockedWorkspace, contact: int, purpose: int, clock: FixedClock
) -> None:
    assert states(workspace, contact) == {Channel.EMAIL: PENDING, Channel.SMS: PENDING}
    mail = prepare(workspace, contact)
    assert (mail.address, len(mail.items), mail.request_id) == (ADDRESS, 2, 1)
    assert states(workspace, contact)[Channel.EMAIL] is PENDING
    clock.advance(timedelta(days=2))
    raw = reply(f"OUI {mail.code}")
    with workspace.unit_of_work() as uow:
        assert examine_reply(uow, raw).verdict.verdict is Verdict.CONFIRMED
        answered = record_reply(uow, raw, ReplyDecision.CONFIRM, "réponse Éloïse.eml")
    assert (answered.contact_id, len(answered.event_ids)) == (contact, 2)
    assert states(workspace, contact) == {Channel.EMAIL: GIVEN, Channel.SMS: GIVEN}
    with workspace.reading() as uow:
        for line in consent_history(uow, contact)[:2]:
            event = uow.session.get_one(ConsentEvent, line.id)
            granted = uow.session.get_one(ConsentEvent, event.confirms_id or 0)
            assert (line.event_type, line.method) == (ConsentEventType.CONFIRMED, ConsentMethod.EMAIL_REPLY)
            assert (event.text_version_id, event.channel) == (granted.text_version_id, granted.channel)
            assert uow.session.get_one(Evidence, event.evidence_id or 0).content == raw
            assert (event.comment, event.collected_at) == ("", clock.now())
        assert uow.session.get_one(ConfirmationRequest, mail.request_id or 0).outcome == "confirmed"
        lines = uow.session.scalars(
            select(JournalEntry).where(JournalEntry.action == Action.CONSENT_CONFIRMED.value)
        ).all()
        assert len(lines) == 2
        assert all(line.signature for line in lines)
        assert verify(uow).is_intact


@pytest.mark.rule("CON-09")
def test_a_code_read_out_on_the_telephone_confirms(workspace: UnlockedWorkspace, contact: int) -> None:
    mail = prepare(workspace, contact)
    with workspace.unit_of_work() as uow:
        confirm_by_code(uow, mail.code.lower().replace("-", " "))
        assert {line.method for line in consent_history(uow, contact)[:2]} == {ConsentMethod.PHONE_CALL}
    assert states(workspace, contact)[Channel.SMS] is GIVEN


@pytest.mark.rule("CON-09")
@pytest.mark.parametrize(
    ("typed", "error"),
    [("", CodeMistyped), ("K7M2", CodeMistyped), ("K7M2-9QTW-4XY8", CodeMistyped), ("K7M2-9QTW-4XY7", CodeUnknown)],
)
def test_a_wrong_code_confirms_nothing(
    workspace: UnlockedWorkspace, contact: int, typed: str, error: type[Exception]
) -> None:
    prepare(workspace, contact)
    with pytest.raises(error), workspace.unit_of_work() as uow:
        confirm_by_code(uow, typed)
    assert states(workspace, contact)[Channel.EMAIL] is PENDING


@pytest.mark.rule("CON-09")
def test_a_code_serves_once(workspace: UnlockedWorkspace, contact: int) -> None:
    mail = prepare(workspace, contact)
    with workspace.unit_of_work() as uow:
        confirm_by_code(uow, mail.code)
    with pytest.raises(RequestClosed) as refused, workspace.unit_of_work() as uow:
        confirm_by_code(uow, mail.code)
    assert "confirmée" in refused.value.sentence
    raw = reply(f"OUI {mail.code}")
    with workspace.reading() as uow:
        assert examine_reply(uow, raw).verdict.reason is ReplyReason.ALREADY_CLOSED
    with pytest.raises(ReplyProvesNothing), workspace.unit_of_work() as uow:
        record_reply(uow, raw, ReplyDecision.CONFIRM)


@pytest.mark.rule("CON-09")
@pytest.mark.rule("CON-06")
def test_a_yes_taken_back_in_between_is_not_revived(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    mail = prepare(workspace, contact)
    with workspace.unit_of_work() as uow:
        withdraw_consent(uow, contact, purpose, Channel.SMS)
        assert len(confirm_by_code(uow, mail.code).event_ids) == 1
    assert states(workspace, contact) == {Channel.EMAIL: GIVEN, Channel.SMS: ConsentState.WITHDRAWN}


@pytest.mark.rule("CON-09")
def test_a_yes_said_again_since_is_not_what_was_confirmed(
    workspace: UnlockedWorkspace, contact: int, purpose: int
) -> None:
    mail = prepare(workspace, contact)
    with workspace.unit_of_work() as uow:
        publish_text(uow, purpose, Channel.SMS, "J’accepte autre chose par SMS.")
    say_yes(workspace, contact, purpose, Channel.SMS)
    with workspace.unit_of_work() as uow:
        confirm_by_code(uow, mail.code)
    assert states(workspace, contact) == {Channel.EMAIL: GIVEN, Channel.SMS: PENDING}


@pytest.mark.rule("CON-09")
def test_nothing_is_confirmed_where_all_was_taken_back(
    workspace: UnlockedWorkspace, contact: int, purpose: int
) -> None:
    mail = prepare(workspace, contact)
    with workspace.unit_of_work() as uow:
        for channel in (Channel.EMAIL, Channel.SMS):
            withdraw_consent(uow, contact, purpose, channel)
    with pytest.raises(NothingToConfirm), workspace.unit_of_work() as uow:
        confirm_by_code(uow, mail.code)
    with workspace.unit_of_work() as uow:
        assert close_overdue(uow) == 1
        assert uow.session.get_one(ConfirmationRequest, 1).outcome == "cancelled"


@pytest.mark.rule("CON-09")
def test_a_telephone_consent_gains_no_time_by_its_confirmation(
    workspace: UnlockedWorkspace, contact: int, purpose: int, clock: FixedClock
) -> None:
    say_yes(workspace, contact, purpose, Channel.PHONE)
    mail = prepare(workspace, contact)
    clock.advance(timedelta(days=20))
    with workspace.unit_of_work() as uow:
        confirm_by_code(uow, mail.code)
    clock.advance(timedelta(days=344))
    assert states(workspace, contact)[Channel.PHONE] is GIVEN
    clock.advance(timedelta(days=1))
    assert states(workspace, contact)[Channel.PHONE] is EXPIRED


@pytest.mark.rule("CON-14")
def test_an_imported_yes_is_confirmed_the_same_way(workspace: UnlockedWorkspace, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        view = read_purpose(uow, purpose)
        save_purpose(uow, PurposeDraft(view.name, view.lawful_basis, view.message_kind, view.channels), purpose)
        other = add_contact(uow, ContactDraft(given_name="Paul", emails=(EmailAddress.parse("paul@exemple.fr"),)))
    say_yes(workspace, other, purpose, Channel.EMAIL)
    with pytest.raises(NothingToConfirm):
        prepare(workspace, other)
    say_yes(workspace, other, purpose, Channel.POST, method=ConsentMethod.IMPORT)
    mail = prepare(workspace, other)
    assert [item.channel for item in mail.items] == [Channel.POST]
    with workspace.unit_of_work() as uow:
        confirm_by_code(uow, mail.code)
    assert states(workspace, other) == {Channel.EMAIL: GIVEN, Channel.POST: GIVEN}


@pytest.mark.rule("CON-09")
def test_one_reminder_at_most(workspace: UnlockedWorkspace, contact: int, clock: FixedClock) -> None:
    mail = prepare(workspace, contact)
    clock.advance(timedelta(days=10))
    with workspace.unit_of_work() as uow:
        again = remind(uow, mail.request_id or 0)
    assert (again.code, again.last_day) == (mail.code, mail.last_day)
    assert again.first_asked_on is not None
    assert "seul rappel" in again.body
    with pytest.raises(AskedEnough), workspace.unit_of_work() as uow:
        remind(uow, mail.request_id or 0)
    with pytest.raises(AskedEnough):
        prepare(workspace, contact)
    with workspace.reading() as uow:
        assert reopen_draft(uow, mail.request_id or 0).body == mail.body


@pytest.mark.rule("CON-09")
def test_asking_anew_counts_as_the_reminder(
    workspace: UnlockedWorkspace, contact: int, purpose: int, clock: FixedClock
) -> None:
    first = prepare(workspace, contact)
    clock.advance(timedelta(days=3))
    second = prepare(workspace, contact)
    assert second.code != first.code
    with workspace.reading() as uow:
        assert uow.session.get_one(ConfirmationRequest, first.request_id or 0).outcome == "cancelled"
        assert count_waiting(uow) == 1
    with pytest.raises(AskedEnough), workspace.unit_of_work() as uow:
        remind(uow, second.request_id or 0)
    clock.advance(timedelta(days=3))
    with pytest.raises(AskedEnough):
        prepare(workspace, contact)
    say_yes(workspace, contact, purpose, Channel.POST)
    assert len(prepare(workspace, contact).items) == 3


def test_a_draft_given_up_on_its_day_was_not_sent(workspace: UnlockedWorkspace, contact: int) -> None:
    for _ in range(4):
        mail = prepare(workspace, contact)
        with workspace.unit_of_work() as uow:
            cancel_confirmation(uow, mail.request_id or 0)
    assert states(workspace, contact)[Channel.EMAIL] is PENDING


@pytest.mark.rule("CON-09")
def test_without_an_answer_the_yes_expires_after_thirty_days(
    workspace: UnlockedWorkspace, contact: int, clock: FixedClock
) -> None:
    mail = prepare(workspace, contact)
    clock.advance(timedelta(days=30))
    with workspace.unit_of_work() as uow:
        assert close_overdue(uow) == 0
        assert (count_waiting(uow), count_overdue(uow)) == (1, 0)
    clock.advance(timedelta(days=1))
    with workspace.reading() as uow:
        assert (count_waiting(uow), count_overdue(uow)) == (0, 1)
        assert examine_reply(uow, reply(f"OUI {mail.code}")).verdict.reason is ReplyReason.EXPIRED
    with pytest.raises(RequestClosed), workspace.unit_of_work() as uow:
        confirm_by_code(uow, mail.code)
    with workspace.unit_of_work() as uow:
        assert close_overdue(uow) == 1
        assert close_overdue(uow) == 0
        assert uow.session.get_one(ConfirmationRequest, mail.request_id or 0).outcome == "expired"
    assert states(workspace, contact) == {Channel.EMAIL: EXPIRED, Channel.SMS: EXPIRED}
    with pytest.raises(NothingToConfirm):
        prepare(workspace, contact)


@pytest.mark.rule("CON-09")
def test_the_days_of_waiting_are_a_setting(
    workspace: UnlockedWorkspace, contact: int, clock: FixedClock, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with workspace.unit_of_work() as uow:
        write_waiting_days(uow, 7)
        assert read_waiting_days(uow) == 7
    for days in (6, 91):
        with pytest.raises(WaitingDaysOutOfRange), workspace.unit_of_work() as uow:
            write_waiting_days(uow, days)
    prepare(workspace, contact)
    clock.advance(timedelta(days=8))
    with workspace.unit_of_work() as uow:
        assert close_overdue(uow) == 1
    with pytest.raises(PermissionDenied), unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        write_waiting_days(uow, 20)


@pytest.mark.rule("PRO-01")
def test_who_objected_is_restricted_or_has_no_address_is_not_asked(
    workspace: UnlockedWorkspace, contact: int, purpose: int
) -> None:
    with workspace.unit_of_work() as uow:
        other = add_contact(uow, ContactDraft(given_name="Sans adresse"))
        say_yes(workspace, other, purpose, Channel.POST, uow=uow)
    with pytest.raises(NoAddressToAsk):
        prepare(workspace, other)
    mail = prepare(workspace, contact)
    with workspace.unit_of_work() as uow:
        record_objection(uow, contact, Channel.SMS)
    assert [item.channel for item in prepare(workspace, contact).items] == [Channel.EMAIL]
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, contact).restricted_since = workspace.clock.today()
    for act in (prepare_confirmation, preview_confirmation):
        with pytest.raises(MustNotBeAsked), workspace.unit_of_work() as uow:
            act(uow, contact)
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, contact).restricted_since = None
        record_objection(uow, contact, Channel.EMAIL)
    with pytest.raises(MustNotBeAsked):
        prepare(workspace, contact)
    with workspace.reading() as uow:
        open_one = waiting_confirmations(uow)[0].request_id
    with pytest.raises(MustNotBeAsked), workspace.unit_of_work() as uow:
        remind(uow, open_one)
    assert mail.request_id != open_one


def test_an_objection_made_by_someone_who_shares_the_address_stops_the_request(
    workspace: UnlockedWorkspace, contact: int
) -> None:
    with workspace.unit_of_work() as uow:
        other = add_contact(uow, ContactDraft(given_name="Paul", emails=(EmailAddress.parse(ADDRESS),)))
        record_objection(uow, other, Channel.EMAIL)
    with pytest.raises(MustNotBeAsked):
        prepare(workspace, contact)


def test_a_changed_address_is_asked_anew(workspace: UnlockedWorkspace, contact: int, clock: FixedClock) -> None:
    mail = prepare(workspace, contact)
    clock.advance(timedelta(days=2))
    with workspace.unit_of_work() as uow:
        edit_contact(uow, contact, ContactDraft(given_name="Éloïse", emails=(EmailAddress.parse("neuve@exemple.fr"),)))
    with pytest.raises(AddressChanged), workspace.unit_of_work() as uow:
        remind(uow, mail.request_id or 0)
    again = prepare(workspace, contact)
    assert again.address == "neuve@exemple.fr"
    with workspace.unit_of_work() as uow:
        remind(uow, again.request_id or 0)


def test_the_preview_writes_nothing_and_holds_no_code(workspace: UnlockedWorkspace, contact: int) -> None:
    with workspace.reading() as uow:
        mail = preview_confirmation(uow, contact)
        assert mail.request_id is None
        assert count_waiting(uow) == 0
    assert "····-····-····" in mail.body


def test_the_waiting_list_says_who_until_when_and_what(
    workspace: UnlockedWorkspace, contact: int, purpose: int, clock: FixedClock
) -> None:
    prepare(workspace, contact)
    clock.advance(timedelta(days=4))
    with workspace.unit_of_work() as uow:
        withdraw_consent(uow, contact, purpose, Channel.SMS)
        (line,) = waiting_confirmations(uow)
    assert (line.name, line.address, line.days_left, line.channels) == ("Éloïse Martin", ADDRESS, 26, (Channel.EMAIL,))


@pytest.mark.rule("CON-09")
def test_a_no_by_mail_is_recorded_as_a_refusal(workspace: UnlockedWorkspace, contact: int) -> None:
    mail = prepare(workspace, contact)
    raw = reply(f"NON merci\n\n> {mail.code}")
    with pytest.raises(ReplyProvesNothing), workspace.unit_of_work() as uow:
        record_reply(uow, raw, ReplyDecision.CONFIRM)
    with workspace.unit_of_work() as uow:
        record_reply(uow, raw, ReplyDecision.DECLINE)
        assert uow.session.get_one(ConfirmationRequest, 1).outcome == ConfirmationOutcome.DECLINED.value
    assert set(states(workspace, contact).values()) == {ConsentState.REFUSED}


@pytest.mark.rule("CON-09")
def test_a_reply_from_another_address_counts_only_once_someone_answers_for_it(
    workspace: UnlockedWorkspace, contact: int
) -> None:
    mail = prepare(workspace, contact)
    raw = reply(f"OUI {mail.code}", sender="conjoint@exemple.fr")
    with workspace.unit_of_work() as uow:
        assert examine_reply(uow, raw).verdict.verdict is Verdict.ASK
        answered = record_reply(uow, raw, ReplyDecision.CONFIRM)
        comment = uow.session.get_one(ConsentEvent, answered.event_ids[0]).comment
    assert "ne vient pas de l’adresse interrogée" in comment


@pytest.mark.rule("CON-09")
@pytest.mark.parametrize("words", ["OUI {code}", "OUI"])
def test_an_automatic_answer_never_confirms(workspace: UnlockedWorkspace, contact: int, words: str) -> None:
    mail = prepare(workspace, contact)
    raw = b"Auto-Submitted: auto-replied\n" + reply(words.format(code=mail.code))
    for decision in ReplyDecision:
        with pytest.raises(ReplyProvesNothing), workspace.unit_of_work() as uow:
            record_reply(uow, raw, decision)
    assert states(workspace, contact)[Channel.EMAIL] is PENDING


def test_the_draft_itself_dropped_back_is_refused(workspace: UnlockedWorkspace, contact: int) -> None:
    mail = prepare(workspace, contact)
    with workspace.reading() as uow:
        found = examine_reply(uow, as_draft(mail))
    assert (found.verdict.verdict, found.verdict.reason) == (Verdict.REFUSED, ReplyReason.OUR_MESSAGE)


def test_a_reply_without_a_code_is_found_by_its_sender(workspace: UnlockedWorkspace, contact: int) -> None:
    mail = prepare(workspace, contact)
    with workspace.reading() as uow:
        no_code = examine_reply(uow, reply("Oui, je confirme"))
        unknown = examine_reply(uow, reply(f"Oui {generate()}"))
        stranger = examine_reply(uow, reply("Oui", sender="inconnu@exemple.fr"))
    assert (no_code.request_id, no_code.verdict.reason) == (mail.request_id, ReplyReason.NO_CODE)
    assert (unknown.request_id, unknown.verdict.reason) == (None, ReplyReason.UNKNOWN_CODE)
    assert (stranger.request_id, stranger.verdict.reason) == (None, ReplyReason.UNKNOWN_CODE)


def test_the_older_code_of_a_thread_does_not_hide_the_open_request(
    workspace: UnlockedWorkspace, contact: int, clock: FixedClock
) -> None:
    first = prepare(workspace, contact)
    clock.advance(timedelta(days=1))
    second = prepare(workspace, contact)
    raw = reply(f"OUI {second.code}\n\n> {first.code}")
    with workspace.reading() as uow:
        found = examine_reply(uow, raw)
    assert (found.request_id, found.verdict.verdict) == (second.request_id, Verdict.CONFIRMED)


def test_what_does_not_exist_is_said(workspace: UnlockedWorkspace, contact: int) -> None:
    with pytest.raises(RequestUnknown), workspace.unit_of_work() as uow:
        remind(uow, 99)


def test_marketing_neither_asks_nor_confirms(
    workspace: UnlockedWorkspace, contact: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    mail = prepare(workspace, contact)
    marketing = unlocked_as(Role.MARKETING)
    for act in (
        lambda uow: prepare_confirmation(uow, contact),
        lambda uow: confirm_by_code(uow, mail.code),
        lambda uow: record_reply(uow, reply(mail.code), ReplyDecision.CONFIRM),
        close_overdue,
    ):
        with pytest.raises(PermissionDenied), marketing.unit_of_work() as uow:
            act(uow)
    with marketing.reading() as uow:
        assert count_waiting(uow) == 1


def test_erasing_the_person_takes_requests_and_answers_along(workspace: UnlockedWorkspace, contact: int) -> None:
    mail = prepare(workspace, contact)
    with workspace.unit_of_work() as uow:
        record_reply(uow, reply(f"OUI {mail.code}"), ReplyDecision.CONFIRM)
    with workspace.unit_of_work() as uow:
        assert read_contact(uow, contact).name == "Éloïse Martin"
        erase_contact(uow, contact, ErasurePlan("DSR-05"))
    with workspace.reading() as uow:
        assert uow.session.scalars(select(ConfirmationRequest)).all() == []
        assert uow.session.scalars(select(ConsentEvent)).all() == []
