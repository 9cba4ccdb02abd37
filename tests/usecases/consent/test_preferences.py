"""What a person sees of their own choices, and what they change themselves."""

from dataclasses import replace

import pytest
from sqlalchemy import select, update

from app.accounts.confirm_presence import confirm_presence
from app.accounts.errors import TooManyAttempts, WrongPassword
from app.accounts.roles import Role
from app.consent.errors import GuardianMissing
from app.consent.history import consent_history, current_states
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, ConsentState
from app.consent.preferences import PreferenceDraft, read_preferences, record_preferences, turn_screen
from app.consent.purposes import read_purpose, read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.consent.soft_opt_in import RefusalOffer, SaleDraft, record_sale
from app.consent.subscriptions import create_list, lists_of, subscribe
from app.contacts.kinds import AgeGroup, ContactKind, InteractionKind, SourceKind
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.messaging.decide_contact import decision_grid
from app.messaging.kinds import Reason
from app.register.notice import notice_for, notices_given
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import ConsentEvent, Evidence, TextVersion

YES, NO = ConsentAnswer.YES, ConsentAnswer.NO
PNG = b"\x89PNG signature"
PERSON = ContactDraft(
    kind=ContactKind.CONSUMER, given_name="Ana", family_name="Diaz", emails=(EmailAddress.parse("ana@exemple.fr"),)
)


@pytest.fixture
def purpose(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        return next(one.id for one in read_purposes(uow) if one.rests_on_consent)


@pytest.fixture
def contact(workspace: UnlockedWorkspace, purpose: int) -> int:
    with workspace.unit_of_work() as uow:
        return add_contact(uow, PERSON)


def test_only_the_persons_own_data_is_shown(workspace: UnlockedWorkspace, contact: int) -> None:
    with workspace.unit_of_work() as uow:
        record_interaction(uow, contact, InteractionKind.INTERNAL_NOTE, note="à rappeler")
        add_contact(uow, replace(PERSON, given_name="Bob", family_name="Autre"))
        shown = repr(read_preferences(uow, contact))
    assert "ana@exemple.fr" in shown
    assert "à rappeler" not in shown
    assert "Autre" not in shown


@pytest.mark.rule("CON-02")
def test_nothing_touched_is_nothing_recorded(workspace: UnlockedWorkspace, contact: int) -> None:
    with workspace.unit_of_work() as uow:
        assert record_preferences(uow, PreferenceDraft(contact, "fr")) == ()
        assert consent_history(uow, contact) == ()


@pytest.mark.rule("CON-03")
def test_each_answer_is_signed_and_in_the_language_shown(
    workspace: UnlockedWorkspace, contact: int, purpose: int
) -> None:
    answers = {(purpose, Channel.EMAIL): YES, (purpose, Channel.PHONE): NO}
    with workspace.unit_of_work() as uow:
        turn_screen(uow, contact)
        record_preferences(uow, PreferenceDraft(contact, "en", answers, signature=PNG))
        assert current_states(uow, contact) == {
            (purpose, Channel.EMAIL): ConsentState.GIVEN,
            (purpose, Channel.PHONE): ConsentState.REFUSED,
        }
        assert uow.session.scalars(select(Evidence.content)).all() == [PNG]
        events = uow.session.scalars(select(ConsentEvent)).all()
        texts = {one.text.body for one in read_preferences(uow, contact, "en").questions}
    assert {one.method for one in events} == {ConsentMethod.SCREEN_SIGNATURE.value}
    assert all(text.startswith("I agree") for text in texts)


@pytest.mark.rule("CON-01")
def test_a_typed_name_is_the_act(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    draft = PreferenceDraft(contact, "fr", {(purpose, Channel.EMAIL): YES}, signed_name="Ana Diaz")
    with workspace.unit_of_work() as uow:
        record_preferences(uow, draft)
        assert "Ana Diaz" in uow.session.scalar(select(ConsentEvent.positive_act))


@pytest.mark.rule("CON-07")
def test_everything_stops_at_once(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        answers = {(purpose, channel): YES for channel in (Channel.EMAIL, Channel.SMS, Channel.PHONE)}
        record_consents(uow, ConsentDraft(contact, answers, ConsentMethod.DESK))
        lists = [create_list(uow, name, purpose) for name in ("Lettre", "Invitations")]
        for one in lists:
            subscribe(uow, contact, one)
        record_preferences(uow, PreferenceDraft(contact, "fr", stops_all=True))
        assert set(current_states(uow, contact).values()) == {ConsentState.WITHDRAWN}
        assert lists_of(uow, contact) == frozenset()


@pytest.mark.rule("CON-07")
def test_nothing_more_comes_by_another_ground(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        goods = read_purpose(uow, purpose).product_family
        record_sale(uow, SaleDraft(contact, uow.clock.today(), goods, RefusalOffer.NOT_REFUSED))
        assert decision_grid(uow, contact).decisions[purpose, Channel.EMAIL].reason is Reason.SOFT_OPT_IN
        record_preferences(uow, PreferenceDraft(contact, "fr", stops_all=True))
        assert decision_grid(uow, contact).decisions[purpose, Channel.EMAIL].reason is Reason.OBJECTION


@pytest.mark.rule("INF-03")
def test_what_was_shown_is_what_is_kept(workspace: UnlockedWorkspace, purpose: int) -> None:
    bought = replace(PERSON, source_kind=SourceKind.BOUGHT_LIST, source_label="Fichiers & Co")
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, bought)
        owed = notice_for(uow, contact)
        english = uow.session.scalar(
            select(TextVersion).where(
                TextVersion.purpose_id == purpose, TextVersion.channel == "email", TextVersion.language == "en"
            )
        )
        assert english is not None
        english.retired_at = uow.clock.now()
        uow.session.execute(
            update(TextVersion)
            .where(TextVersion.kind == "notice_14", TextVersion.language == "en")
            .values(retired_at=uow.clock.now())
        )
        shown = read_preferences(uow, contact, "en")
        record_preferences(uow, PreferenceDraft(contact, "en", {(purpose, Channel.EMAIL): YES}, signature=PNG))
        event = uow.session.scalars(select(ConsentEvent)).one()
        asked = next(one.text.id for one in shown.questions if one.channel is Channel.EMAIL)
        assert owed is not None
        assert (event.text_version_id, event.notice_version_id) == (asked, owed.id)
        assert [one.version.id for one in notices_given(uow, contact)] == [shown.notice_version_id] == [owed.id]


def test_lists_are_joined_and_left(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        letter, party = (create_list(uow, name, purpose) for name in ("Lettre", "Invitations"))
        subscribe(uow, contact, letter)
        record_preferences(uow, PreferenceDraft(contact, "fr", lists={letter: False, party: True}))
        assert lists_of(uow, contact) == {party}


@pytest.mark.rule("MIN-01")
def test_a_child_agrees_with_a_parent_only(workspace: UnlockedWorkspace, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        child = add_contact(uow, replace(PERSON, age_group=AgeGroup.UNDER_15))
        assert read_preferences(uow, child).needs_guardian
        alone = PreferenceDraft(child, "fr", {(purpose, Channel.EMAIL): YES}, signature=PNG)
        with pytest.raises(GuardianMissing):
            record_preferences(uow, alone)
        record_preferences(uow, PreferenceDraft(child, "fr", {(purpose, Channel.EMAIL): NO}, signature=PNG))
        record_preferences(uow, replace(alone, guardian="Luz Diaz"))
        assert current_states(uow, child) == {(purpose, Channel.EMAIL): ConsentState.GIVEN}


@pytest.mark.rule("SEC-03")
def test_the_employees_password_is_checked_and_failures_count(
    workspace: UnlockedWorkspace, passwords: dict[Role, str]
) -> None:
    confirm_presence(workspace, passwords[Role.OWNER])
    with pytest.raises(WrongPassword):
        confirm_presence(workspace, "pas le bon")
    for _ in range(4):
        with pytest.raises((WrongPassword, TooManyAttempts)):
            confirm_presence(workspace, "pas le bon")
    with pytest.raises(TooManyAttempts):
        confirm_presence(workspace, passwords[Role.OWNER])
