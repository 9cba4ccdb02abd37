"""Consents on a real file: recorded with their proof, withdrawn at once, never rewritten."""

from datetime import date, timedelta

import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import DatabaseError

from app.clock import FixedClock
from app.consent.errors import EvidenceRefused, NothingAnswered, PhonePeriodTooLong, ProofIncomplete, TextIncomplete
from app.consent.evidence import EvidenceDraft, safe_name
from app.consent.history import consent_history, current_states
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, ConsentState, EvidenceKind
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_all, withdraw_consent
from app.consent.texts import current_text, publish_text, read_text, text_history
from app.contacts.write_contact import ContactDraft, add_contact
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import ConsentEvent
from resources import set_language

YES, NO, UNASKED = ConsentAnswer.YES, ConsentAnswer.NO, ConsentAnswer.UNASKED


@pytest.fixture
def purpose(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        return next(purpose.id for purpose in read_purposes(uow) if purpose.rests_on_consent)


@pytest.fixture
def contact(workspace: UnlockedWorkspace, purpose: int) -> int:
    draft = ContactDraft(
        given_name="Éloïse",
        family_name="Martin",
        emails=(EmailAddress.parse("eloise@exemple.fr"),),
        phones=(PhoneNumber.parse("0612345678"),),
    )
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


def answers(purpose: int, **cells: ConsentAnswer) -> dict[tuple[int, Channel], ConsentAnswer]:
    return {(purpose, Channel(channel)): answer for channel, answer in cells.items()}


@pytest.mark.rule("CON-03")
def test_each_channel_is_its_own_event(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    draft = ConsentDraft(contact, answers(purpose, email=YES, sms=NO, phone=YES), ConsentMethod.DESK)
    with workspace.unit_of_work() as uow:
        assert len(record_consents(uow, draft)) == 3
        states = current_states(uow, contact)
    assert states == {
        (purpose, Channel.EMAIL): ConsentState.GIVEN,
        (purpose, Channel.SMS): ConsentState.REFUSED,
        (purpose, Channel.PHONE): ConsentState.GIVEN,
    }


@pytest.mark.rule("CON-02")
def test_an_untouched_cell_gives_no_event(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    draft = ConsentDraft(contact, answers(purpose, email=YES, sms=UNASKED), ConsentMethod.DESK)
    with workspace.unit_of_work() as uow:
        assert len(record_consents(uow, draft)) == 1
        assert (purpose, Channel.SMS) not in current_states(uow, contact)


@pytest.mark.rule("CON-02")
def test_nothing_answered_is_refused(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    draft = ConsentDraft(contact, answers(purpose, email=UNASKED), ConsentMethod.DESK)
    with pytest.raises(NothingAnswered), workspace.unit_of_work() as uow:
        record_consents(uow, draft)


@pytest.mark.rule("CON-01")
def test_without_a_text_nothing_is_recorded(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    draft = ConsentDraft(contact, answers(purpose, email=YES, fax=YES), ConsentMethod.DESK)
    with pytest.raises(ProofIncomplete, match=r"proof_incomplete") as refused, workspace.unit_of_work() as uow:
        record_consents(uow, draft)
    assert "le texte présenté" in refused.value.sentence
    with workspace.reading() as uow:
        assert uow.session.scalar(select(func.count()).select_from(ConsentEvent)) == 0


@pytest.mark.rule("CON-01")
def test_the_proof_says_who_when_how_and_what_was_shown(
    workspace: UnlockedWorkspace, contact: int, purpose: int, clock: FixedClock
) -> None:
    signature = EvidenceDraft(EvidenceKind.SIGNATURE, "signature.png", b"\x89PNG fake but kept as given")
    draft = ConsentDraft(contact, answers(purpose, email=YES), ConsentMethod.SCREEN_SIGNATURE, evidence=signature)
    with workspace.unit_of_work() as uow:
        record_consents(uow, draft)
        line = consent_history(uow, contact)[0]
        event = uow.session.get_one(ConsentEvent, line.id)
        text = read_text(uow, event.text_version_id or 0)
    assert (line.method, line.collected_at, line.recorded_by) == (
        ConsentMethod.SCREEN_SIGNATURE,
        clock.now(),
        workspace.account.id,
    )
    assert line.evidence_name == "signature.png"
    assert "Atelier Lumière" in text.body
    assert event.controller_identity == "Atelier Lumière"


@pytest.mark.rule("CON-04")
def test_a_used_text_is_frozen_and_a_new_wording_is_a_new_version(
    workspace: UnlockedWorkspace, contact: int, purpose: int
) -> None:
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, answers(purpose, email=YES), ConsentMethod.DESK))
        first = current_text(uow, purpose, Channel.EMAIL)
        publish_text(uow, purpose, Channel.EMAIL, "J’accepte de recevoir la lettre d’Atelier Lumière par courriel.")
        second = current_text(uow, purpose, Channel.EMAIL)
        history = text_history(uow, purpose, Channel.EMAIL)
    assert first is not None
    assert second is not None
    assert (first.version, second.version, len(history)) == (1, 2, 2)
    assert history[1].sha256 == first.sha256
    from db.tables import TextVersion

    with pytest.raises(DatabaseError, match="frozen"), workspace.unit_of_work() as uow:
        uow.session.execute(update(TextVersion).where(TextVersion.id == first.id).values(body="autre"))


@pytest.mark.rule("CON-04")
def test_a_text_nobody_saw_may_still_be_mended(workspace: UnlockedWorkspace, purpose: int) -> None:
    from db.tables import TextVersion

    with workspace.unit_of_work() as uow:
        text = current_text(uow, purpose, Channel.SMS)
        assert text is not None
        uow.session.execute(update(TextVersion).where(TextVersion.id == text.id).values(body="mieux dit"))


@pytest.mark.rule("CON-05")
@pytest.mark.parametrize(
    "change", [update(ConsentEvent).values(event_type="granted"), delete(ConsentEvent)], ids=["edit", "delete"]
)
def test_a_past_event_can_neither_be_edited_nor_deleted(
    workspace: UnlockedWorkspace, contact: int, purpose: int, change: object
) -> None:
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, answers(purpose, email=NO), ConsentMethod.DESK))
    with pytest.raises(DatabaseError, match="append-only"), workspace.unit_of_work() as uow:
        uow.session.execute(change)  # type: ignore[call-overload]


@pytest.mark.rule("CON-05")
def test_a_correction_is_a_new_event(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, answers(purpose, email=NO), ConsentMethod.DESK))
        record_consents(uow, ConsentDraft(contact, answers(purpose, email=YES), ConsentMethod.DESK))
        assert len(consent_history(uow, contact)) == 2
        assert current_states(uow, contact)[purpose, Channel.EMAIL] is ConsentState.GIVEN


@pytest.mark.rule("CON-06")
@pytest.mark.rule("CON-08")
def test_a_spoken_withdrawal_counts_at_once(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, answers(purpose, phone=YES, email=YES), ConsentMethod.DESK))
        withdraw_consent(uow, contact, purpose, Channel.PHONE, method=ConsentMethod.PHONE_CALL)
        states = current_states(uow, contact)
    assert states[purpose, Channel.PHONE] is ConsentState.WITHDRAWN
    assert states[purpose, Channel.EMAIL] is ConsentState.GIVEN


@pytest.mark.rule("CON-06")
def test_a_yes_dated_later_than_now_does_not_outlive_a_no(
    workspace: UnlockedWorkspace, contact: int, purpose: int, clock: FixedClock
) -> None:
    with workspace.unit_of_work() as uow:
        tonight = clock.now() + timedelta(hours=12)
        record_consents(uow, ConsentDraft(contact, answers(purpose, email=YES), ConsentMethod.DESK, tonight))
        clock.advance(timedelta(hours=1))
        withdraw_consent(uow, contact, purpose, Channel.EMAIL)
        clock.advance(timedelta(hours=12))
        assert current_states(uow, contact)[purpose, Channel.EMAIL] is ConsentState.WITHDRAWN


@pytest.mark.rule("CON-07")
def test_everything_is_withdrawn_in_one_act(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        record_consents(
            uow, ConsentDraft(contact, answers(purpose, phone=YES, email=YES, sms=NO, post=YES), ConsentMethod.DESK)
        )
        assert len(withdraw_all(uow, contact)) == 3
        assert ConsentState.GIVEN not in current_states(uow, contact).values()
        assert withdraw_all(uow, contact) == ()


@pytest.mark.rule("CON-10")
def test_a_telephone_consent_ends_after_a_year(
    workspace: UnlockedWorkspace, contact: int, purpose: int, clock: FixedClock
) -> None:
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, answers(purpose, phone=YES, email=YES), ConsentMethod.DESK))
        assert {line.channel: line.valid_until for line in consent_history(uow, contact)} == {
            Channel.PHONE: date(2027, 11, 23),
            Channel.EMAIL: None,
        }
    clock.advance(timedelta(days=365))
    with workspace.reading() as uow:
        states = current_states(uow, contact)
    assert states[purpose, Channel.PHONE] is ConsentState.EXPIRED
    assert states[purpose, Channel.EMAIL] is ConsentState.GIVEN


@pytest.mark.rule("CON-10")
def test_a_longer_period_is_refused(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    draft = ConsentDraft(contact, answers(purpose, phone=YES), ConsentMethod.DESK, phone_until=date(2027, 11, 24))
    with pytest.raises(PhonePeriodTooLong), workspace.unit_of_work() as uow:
        record_consents(uow, draft)


@pytest.mark.rule("CON-11")
def test_a_telephone_text_without_its_mentions_is_not_published(workspace: UnlockedWorkspace, purpose: int) -> None:
    with pytest.raises(TextIncomplete) as refused, workspace.unit_of_work() as uow:
        publish_text(uow, purpose, Channel.PHONE, "J’accepte qu’Atelier Lumière me téléphone.")
    assert "un an" in refused.value.sentence


@pytest.mark.rule("CON-11")
def test_the_shipped_telephone_text_has_its_five_mentions(workspace: UnlockedWorkspace, purpose: int) -> None:
    with workspace.reading() as uow:
        assert current_text(uow, purpose, Channel.PHONE) is not None


@pytest.mark.rule("CON-14")
def test_an_imported_yes_is_no_consent(workspace: UnlockedWorkspace, contact: int, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, answers(purpose, email=YES), ConsentMethod.IMPORT))
        assert current_states(uow, contact)[purpose, Channel.EMAIL] is ConsentState.PENDING


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\x\\scan.pdf", "scan.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("a\x00b\u202egnp.pdf", "abgnp.pdf"),
        ("é" * 300 + ".pdf", "é" * 116 + ".pdf"),
        ("", "piece"),
    ],
)
def test_names_of_evidence_are_neutralised(given: str, kept: str) -> None:
    assert safe_name(given) == kept


@pytest.mark.parametrize(
    ("name", "content"), [("virus.exe", b"x"), ("vide.pdf", b""), ("gros.pdf", b"0" * (10 * 1024 * 1024 + 1))]
)
def test_what_is_no_evidence_is_refused(
    workspace: UnlockedWorkspace, contact: int, purpose: int, name: str, content: bytes
) -> None:
    evidence = EvidenceDraft(EvidenceKind.SCAN, name, content)
    draft = ConsentDraft(contact, answers(purpose, email=YES), ConsentMethod.SIGNED_FORM, evidence=evidence)
    with pytest.raises(EvidenceRefused), workspace.unit_of_work() as uow:
        record_consents(uow, draft)
    with workspace.reading() as uow:
        assert consent_history(uow, contact) == ()


@pytest.mark.rule("CON-11")
@pytest.mark.parametrize("screen", ["fr", "en"])
def test_a_folder_begun_in_any_language_has_its_ready_texts_in_both(
    workspace: UnlockedWorkspace, screen: str, with_purposes: None
) -> None:
    set_language(screen)
    with workspace.unit_of_work() as uow:
        purpose = next(purpose for purpose in read_purposes(uow) if purpose.rests_on_consent)
        bodies = {
            language: [current_text(uow, purpose.id, channel, language).body for channel in purpose.channels]
            for language in ("fr", "en")
        }
    assert all(body.startswith("J’accepte") for body in bodies["fr"])
    assert all(body.startswith("I agree") for body in bodies["en"])


@pytest.mark.rule("CON-11")
def test_an_english_telephone_text_needs_its_mentions_too(workspace: UnlockedWorkspace, purpose: int) -> None:
    with workspace.unit_of_work() as uow, pytest.raises(TextIncomplete):
        publish_text(uow, purpose, Channel.PHONE, "I agree to be called.", language="en")


@pytest.mark.rule("CON-06")
@pytest.mark.parametrize(
    "jump",
    [
        pytest.param(timedelta(days=-2900), id="dead battery"),
        pytest.param(timedelta(minutes=-50), id="put back"),
        pytest.param(timedelta(days=300), id="ran ahead"),
    ],
)
@pytest.mark.parametrize("is_refused", [False, True])
def test_a_no_said_under_a_wrong_clock_ends_the_yes(
    workspace: UnlockedWorkspace,
    contact: int,
    purpose: int,
    clock: FixedClock,
    jump: timedelta,
    *,
    is_refused: bool,
) -> None:
    right = clock.now()
    said = {(purpose, Channel.EMAIL): ConsentState.REFUSED if is_refused else ConsentState.WITHDRAWN}
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, answers(purpose, email=YES), ConsentMethod.DESK))
    clock.advance(jump)
    with workspace.unit_of_work() as uow:
        if is_refused:
            record_consents(uow, ConsentDraft(contact, answers(purpose, email=NO), ConsentMethod.DESK))
        else:
            withdraw_consent(uow, contact, purpose, Channel.EMAIL)
        assert current_states(uow, contact) == said
    clock.set(right + timedelta(hours=1))
    with workspace.reading() as uow:
        assert current_states(uow, contact) == said
