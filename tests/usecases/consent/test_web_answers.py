"""Answers of the site: taken in once, for whom the desk chooses, with the file as proof; whatever is not ours is refused."""

import json
from dataclasses import fields, replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.clock import FixedClock
from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentAnswer, ConsentEventType, ConsentMethod, ConsentState, OptInMode
from app.consent.left_off_card import say_left_off
from app.consent.purposes import PurposeDraft, read_purposes, save_purpose
from app.consent.texts import publish_text
from app.consent.web_answer_reading import holds_web_answer, read_web_answer
from app.consent.web_answers import dates_of, examine_web_answer, record_web_answer
from app.consent.web_kit import PROOF, facts_of_proof
from app.consent.web_kit_errors import (
    WebAnswerAltered,
    WebAnswerAutomatic,
    WebAnswerDamaged,
    WebAnswerNotOurs,
    WebAnswerOutdated,
    WebAnswerRecorded,
    WebAnswerTooLarge,
    WebKitUnknown,
)
from app.consent.write_web_kit import read_site_choices, write_web_kit
from app.contacts.kinds import AgeGroup, SourceKind
from app.contacts.read_contact import age_group_of
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import UserError
from app.register.notice import notices_given
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import ConsentEvent, Contact, Evidence, WebAnswer
from tests.usecases.consent.site_answers import block, file_of, mail_of, payload

GIVEN, REFUSED, PENDING = ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.PENDING


@pytest.fixture
def proof(workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path) -> bytes:
    """The proof of the kit that is on the site, which asks about four channels."""
    with workspace.unit_of_work() as uow:
        place, _ = write_web_kit(uow, tmp_path, read_site_choices(uow))
    return (place / PROOF).read_bytes()


def text_of(proof: bytes, channel: Channel) -> int:
    return next(one.text_id for one in facts_of_proof(proof.decode()).questions if one.channel is channel)


def examine(workspace: UnlockedWorkspace, content: bytes, name: str = "reponse.txt"):
    with workspace.reading() as uow:
        return examine_web_answer(uow, name, content)


def record(workspace: UnlockedWorkspace, content: bytes, contact: int | None, name: str = "reponse.txt") -> int:
    with workspace.unit_of_work() as uow:
        return record_web_answer(uow, name, content, contact)[0]


def by_channel(workspace: UnlockedWorkspace, contact: int) -> dict[Channel, ConsentState]:
    with workspace.reading() as uow:
        return {channel: state for (_, channel), state in current_states(uow, contact).items()}


@pytest.mark.rule("CON-01")
@pytest.mark.rule("CON-03")
@pytest.mark.rule("INF-03")
def test_an_answer_gives_somebody_new_a_card_with_its_proof(workspace: UnlockedWorkspace, proof: bytes) -> None:
    answers = {text_of(proof, Channel.EMAIL): "oui", text_of(proof, Channel.PHONE): "non"}
    content = file_of(payload(proof, answers))
    seen = examine(workspace, content)
    assert (seen.candidates, seen.likely_id, seen.remarks) == ((), None, ())
    contact = record(workspace, content, None)
    assert by_channel(workspace, contact) == {Channel.EMAIL: GIVEN, Channel.PHONE: REFUSED}
    kit = facts_of_proof(proof.decode())
    with workspace.reading() as uow:
        held = uow.session.get_one(Contact, contact)
        assert (held.given_name, held.family_name, held.source_kind) == ("Éloïse", "Martin", SourceKind.WEB_FORM.value)
        assert [mail.value for mail in held.emails] == ["eloise@exemple.fr"]
        events = uow.session.scalars(select(ConsentEvent)).all()
        evidence = uow.session.scalars(select(Evidence)).one()
        assert evidence.content == content
        assert {event.evidence_id for event in events} == {evidence.id}
        assert {event.method for event in events} == {ConsentMethod.WEB_FORM.value}
        assert {event.notice_version_id for event in events} == {kit.notice.text_id}
        assert {event.text_version_id for event in events} == set(answers)
        assert [one.version.id for one in notices_given(uow, contact)] == [kit.notice.text_id]


@pytest.mark.rule("RET-14")
def test_the_same_answer_counts_once_by_whatever_way_it_comes(
    workspace: UnlockedWorkspace, proof: bytes, tmp_path: Path
) -> None:
    said = payload(proof, {text_of(proof, Channel.EMAIL): "oui"})
    carriers = {
        "reponse.txt": file_of(said),
        "message.eml": mail_of(said),
        "joint.eml": mail_of(said, attached=True),
        "colle.txt": ("> " + block(said).replace("\n", "\r\n> ")).encode(),
        "bloc-notes.txt": b"\xef\xbb\xbf" + file_of(said),
    }
    seen = {name: examine(workspace, content, name).answer for name, content in carriers.items()}
    assert len({one.sha256 for one in seen.values()}) == 1
    for name, content in {**carriers, "autre.eml": b"From: ana@exemple.fr\n\nBonjour"}.items():
        (tmp_path / name).write_bytes(content)
        assert holds_web_answer(tmp_path / name) is (name != "autre.eml"), name
    record(workspace, carriers["message.eml"], None, "message.eml")
    for name, content in carriers.items():
        with pytest.raises(WebAnswerRecorded):
            record(workspace, content, None, name)
    with workspace.reading() as uow:
        assert len(uow.session.scalars(select(ConsentEvent)).all()) == 1
        assert len(uow.session.scalars(select(WebAnswer)).all()) == 1
        contact = uow.session.scalars(select(Contact.id)).one()
    # Whoever is erased does not come back by an old message.
    with workspace.unit_of_work() as uow:
        erase_contact(uow, contact, ErasurePlan("RET-05"))
    with pytest.raises(WebAnswerRecorded):
        record(workspace, carriers["reponse.txt"], None)


def test_what_is_not_an_answer_of_ours_records_nothing(workspace: UnlockedWorkspace, proof: bytes) -> None:
    text = text_of(proof, Channel.EMAIL)
    said = payload(proof, {text: "oui"})
    good = block(said)
    double = json.dumps(said).replace('"age"', '"form": 1, "age"').encode()
    cases: tuple[tuple[type[UserError], bytes], ...] = (
        (WebAnswerNotOurs, b""),
        (WebAnswerNotOurs, b"Bonjour"),
        (WebAnswerNotOurs, bytes(range(256)) * 40),
        (WebAnswerTooLarge, b"A" * 200_001),
        (WebAnswerDamaged, good[: len(good) // 2].encode()),
        (WebAnswerDamaged, good.replace("APARTE1:e", "APARTE1:f").encode()),
        (WebAnswerDamaged, file_of(b"[" * 5000)),
        (WebAnswerDamaged, file_of(b"\xff\xfe")),
        (WebAnswerDamaged, file_of([])),
        (WebAnswerDamaged, file_of(double)),
        *(
            (WebAnswerDamaged, file_of(payload(proof, {text: "oui"}, **change)))
            for change in (
                {"format": "aparte/site/v2"},
                {"form": "1"},
                {"form": True},
                {"form": -1},
                {"shown": "x"},
                {"shown": None},
                {"reference": "pas un hasard"},
                {"at": "hier"},
                {"at": "2026-11-23T10:00:00"},
                {"answers": {}},
                {"answers": {str(text): "peut-être"}},
                {"answers": {str(text): ["oui"]}},
                {"answers": {"1 OR 1": "oui"}},
                {"answers": [text]},
                {"person": {"admin": "oui"}},
                {"person": {"email": 3}},
                {"age": "14"},
                {"guardian": ["x"]},
                {"extra": 1},
            )
        ),
        (WebKitUnknown, file_of(payload(proof, {text: "oui"}, form=2))),
        (WebAnswerAltered, file_of(payload(proof, {text: "oui"}, shown="0" * 64))),
        (WebAnswerAltered, file_of(payload(proof, {9_999: "oui"}))),
    )
    for error, content in cases:
        with pytest.raises(error) as refused, workspace.unit_of_work() as uow:
            record_web_answer(uow, "reponse.txt", content, None)
        assert "Rien n’a été enregistré" in refused.value.sentence
    automatic = mail_of(said, Auto_Submitted="auto-replied")
    with pytest.raises(WebAnswerAutomatic):
        record(workspace, automatic, None, "absence.eml")
    with pytest.raises(WebAnswerTooLarge):
        record(workspace, b"From: a@b.fr\n\n" + b"A" * 10 * 1024 * 1024, None, "gros.eml")
    with workspace.reading() as uow:
        assert uow.session.scalars(select(ConsentEvent)).all() == []
        assert uow.session.scalars(select(Contact)).all() == []


def test_nobody_is_chosen_on_a_doubt(workspace: UnlockedWorkspace, proof: bytes) -> None:
    emails = (EmailAddress.parse("eloise@exemple.fr"),)
    content = file_of(payload(proof, {text_of(proof, Channel.EMAIL): "non"}))
    nameless = file_of(payload(proof, {text_of(proof, Channel.EMAIL): "non"}, person={"email": "eloise@exemple.fr"}))
    with workspace.unit_of_work() as uow:
        eloise = add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin", emails=emails))
    assert examine(workspace, content).likely_id == eloise
    assert examine(workspace, nameless).likely_id is None
    assert "pas ce nom" in examine(workspace, nameless).remarks[0]
    with workspace.unit_of_work() as uow:
        paul = add_contact(uow, ContactDraft(given_name="Paul", family_name="Martin", emails=emails))
    doubtful = examine(workspace, content)
    assert {line.id for line in doubtful.candidates} == {eloise, paul}
    assert doubtful.likely_id is None
    record(workspace, content, paul)
    assert by_channel(workspace, eloise) == {}
    assert by_channel(workspace, paul) == {Channel.EMAIL: REFUSED}


def test_what_the_chosen_card_lacks_is_named_and_never_added(workspace: UnlockedWorkspace, proof: bytes) -> None:
    person = {"email": "eloise@exemple.fr", "phone": "06 12 34 56 78", "address": "3 rue Haute", "town": "Lyon"}
    content = file_of(payload(proof, {text_of(proof, Channel.EMAIL): "non"}, person=person))
    typed = examine(workspace, content).answer.person
    phones, emails = (PhoneNumber.parse("0612345678"),), (EmailAddress.parse("ELOISE@exemple.fr"),)
    with workspace.unit_of_work() as uow:
        bare = add_contact(uow, ContactDraft(family_name="Martin"))
        whole = add_contact(
            uow, ContactDraft(family_name="Martin", emails=emails, phones=phones, address_line1="3 Rue Haute")
        )
    with workspace.reading() as uow:
        said = say_left_off(uow, typed, bare)
        assert all(what in said for what in ("eloise@exemple.fr", "06 12 34 56 78", "3 rue Haute"))
        assert say_left_off(uow, typed, whole) == ""
    record(workspace, content, bare)
    with workspace.reading() as uow:
        assert not uow.session.get_one(Contact, bare).emails


@pytest.mark.rule("CON-09")
def test_a_yes_of_the_site_waits_where_the_mode_asks_for_a_confirmation(
    workspace: UnlockedWorkspace, proof: bytes
) -> None:
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        named = {one.name for one in fields(PurposeDraft)}
        draft = PurposeDraft(**{name: getattr(purpose, name) for name in named})
        save_purpose(uow, replace(draft, opt_in_mode=OptInMode.HYBRID), purpose.id)
    answers = {text_of(proof, Channel.EMAIL): "oui", text_of(proof, Channel.SMS): "non"}
    content = file_of(payload(proof, answers))
    assert any("confirmer" in remark for remark in examine(workspace, content).remarks)
    contact = record(workspace, content, None)
    assert by_channel(workspace, contact) == {Channel.EMAIL: PENDING, Channel.SMS: REFUSED}


@pytest.mark.rule("CON-04")
def test_a_replaced_text_takes_the_answers_given_before_and_every_no(
    workspace: UnlockedWorkspace, proof: bytes, clock: FixedClock
) -> None:
    email, sms = text_of(proof, Channel.EMAIL), text_of(proof, Channel.SMS)
    purpose = facts_of_proof(proof.decode()).questions[0].purpose_id
    clock.advance(timedelta(days=10))
    with workspace.unit_of_work() as uow:
        publish_text(uow, purpose, Channel.EMAIL, "J’accepte de recevoir les nouvelles de l’atelier.")
    clock.advance(timedelta(days=10))
    late = "2026-12-12T10:00:00+01:00"
    before = file_of(payload(proof, {email: "oui"}))
    assert examine(workspace, before).questions[0].counts
    with pytest.raises(WebAnswerOutdated):
        examine(workspace, file_of(payload(proof, {email: "oui"}, at=late)))
    both = file_of(payload(proof, {email: "oui", sms: "oui"}, at=late))
    assert any("ancien texte" in remark for remark in examine(workspace, both).remarks)
    assert by_channel(workspace, record(workspace, both, None)) == {Channel.SMS: GIVEN}
    no = file_of(payload(proof, {email: "non"}, at=late))
    assert by_channel(workspace, record(workspace, no, None)) == {Channel.EMAIL: REFUSED}
    with workspace.reading() as uow:
        refusal = uow.session.scalars(
            select(ConsentEvent).where(ConsentEvent.event_type == ConsentEventType.REFUSED.value)
        ).one()
        assert refusal.text_version_id == email


def test_a_clock_that_lies_makes_nobody_more_contactable(clock: FixedClock, proof: bytes) -> None:
    now, written = clock.now() + timedelta(days=60), clock.now()
    answer = read_web_answer("reponse.txt", file_of(payload(proof, {1: "oui"})))
    for days, yes, no in (
        (0, 0, 0),
        (30, 30, 30),
        (60.5, 60, 60),
        (-400, 0, 60),
        (4000, 0, 60),
    ):
        dates = dates_of(replace(answer, at=written + timedelta(days=days)), written, now)
        assert dates[ConsentAnswer.YES] == written + timedelta(days=yes), days
        assert dates[ConsentAnswer.NO] == written + timedelta(days=no), days


@pytest.mark.rule("MIN-01")
def test_a_child_agrees_with_a_parent_and_the_card_says_so(workspace: UnlockedWorkspace, proof: bytes) -> None:
    email = text_of(proof, Channel.EMAIL)
    with workspace.unit_of_work() as uow:
        known = add_contact(uow, ContactDraft(given_name="Lou", family_name="Martin", age_group=AgeGroup.ADULT))
    alone = file_of(payload(proof, {email: "oui"}, age="-15"))
    with pytest.raises(UserError) as refused:
        record(workspace, alone, known)
    assert "15 ans" in refused.value.sentence
    for contact in (known, None):
        said = payload(proof, {email: "oui"}, age="-15", guardian="Anne Martin", reference=f"{contact or 7:032x}")
        held = record(workspace, file_of(said), contact)
        with workspace.reading() as uow:
            assert age_group_of(uow, held) is AgeGroup.UNDER_15
            event = uow.session.scalars(select(ConsentEvent).where(ConsentEvent.contact_id == held)).one()
            assert event.guardian == "Anne Martin"
    other = file_of(payload(proof, {email: "oui"}, age="-15", guardian="Anne Martin"))
    assert any("Anne Martin" in remark for remark in examine(workspace, other).remarks)


def test_what_somebody_typed_is_only_ever_text(workspace: UnlockedWorkspace, proof: bytes) -> None:
    person = {"given_name": "=cmd|' /C calc'!A0\u202e", "family_name": "<b>O'Neil</b>\x00", "email": "pas une adresse"}
    said = payload(proof, {text_of(proof, Channel.SMS): "non"}, person=person)
    seen = examine(workspace, mail_of(said, sender="autre@exemple.fr"), "m.eml")
    assert any("pas une adresse" in remark for remark in seen.remarks)
    contact = record(workspace, file_of(said), None, "../../con.exe")
    with workspace.reading() as uow:
        held = uow.session.get_one(Contact, contact)
        assert held.family_name == "<b>O'Neil</b>"
        assert "\u202e" not in held.given_name
        assert uow.session.scalars(select(Evidence.file_name)).all() == ["_con.exe.txt"]
