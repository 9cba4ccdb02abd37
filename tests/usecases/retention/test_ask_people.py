"""The one question for real: letters in one tagged PDF, drafts of e-mail, a fingerprint of each, and nothing twice."""

import hashlib
import io
from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default

import pikepdf
import pytest
from pypdf import PdfReader
from sqlalchemy import func, select

from app.consent.kinds import Channel
from app.consent.purposes import read_purposes
from app.contacts.kinds import InteractionKind, LawfulBasis
from app.contacts.read_contact import read_contact
from app.contacts.relationship import assign_lawful_basis
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import SaveFailed
from app.messaging.decide_contact import decide_contact
from app.messaging.kinds import Reason
from app.messaging.promotion import promotion_markers
from app.messaging.record_objection import record_objection
from app.retention.ask_people import ask_people, propose_inquiries, remake_inquiry
from app.retention.errors import AnswerDayRefused, AskedAlready, InquiryForbidden, NothingAsked
from app.retention.kinds import DueFilter, InquiryMeans, InquiryObstacle
from app.retention.review import ask_once, list_due, record_answer
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.values import EmailAddress
from db.tables import Contact, Interaction, RetentionInquiry

EMAIL, POST = InquiryMeans.EMAIL, InquiryMeans.POST
ADDRESS = {"address_line1": "3 rue du Lac", "postcode": "69003", "town": "Lyon"}


@pytest.fixture
def people(workspace, clock):
    """By e-mail, by post, by both, nowhere, who objects, who waits for access, who is frozen, who died; all three years ago."""
    email = {"emails": (EmailAddress.parse("a@exemple.fr"),)}
    means = (email, ADDRESS, {**ADDRESS, "emails": (EmailAddress.parse("b@exemple.fr"),)}, {}, *(ADDRESS,) * 4)
    with workspace.unit_of_work() as uow:
        ids = [
            add_contact(uow, ContactDraft(given_name="Anne", family_name=f"Nom{n}", informed_on=clock.today(), **one))
            for n, one in enumerate(means)
        ]
        record_objection(uow, ids[4])
    clock.advance(timedelta(days=1_096))
    with workspace.unit_of_work() as uow:
        draft = RequestDraft(
            RequestKind.ACCESS, clock.today(), RequestChannel.EMAIL, IdentityMethod.KNOWN_EMAIL, ids[5]
        )
        open_request(uow, draft)
        uow.session.get_one(Contact, ids[6]).restricted_since = date(2029, 1, 1)
        uow.session.get_one(Contact, ids[7]).deceased_on = date(2029, 1, 1)
    return ids


def ask(workspace, ids, folder, preferred=EMAIL):
    with workspace.unit_of_work() as uow:
        return ask_people(uow, propose_inquiries(uow, ids), preferred, folder)


def inquiries(workspace):
    with workspace.reading() as uow:
        rows = uow.session.scalars(select(RetentionInquiry)).all()
        return {row.contact_id: (row.means, row.document_sha256, row.id) for row in rows}


def text_of(pdf):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split()).replace(
        "\u00a0", " "
    )


@pytest.mark.rule("RET-06")
def test_each_is_asked_by_what_there_is_and_the_others_are_told_why(workspace, people, tmp_path):
    with workspace.reading() as uow:
        obstacles = [one.obstacle for one in propose_inquiries(uow, people)]
    assert obstacles == [
        None,
        None,
        None,
        InquiryObstacle.NO_ADDRESS,
        InquiryObstacle.OBJECTION,
        InquiryObstacle.REQUEST_OPEN,
        InquiryObstacle.RESTRICTED,
        InquiryObstacle.DECEASED,
    ]
    outcome = ask(workspace, people, tmp_path)
    assert (outcome.emails, outcome.letters, len(outcome.left)) == (2, 1, 5)
    kept = inquiries(workspace)
    assert {contact: means for contact, (means, _, _) in kept.items()} == {
        people[0]: "email",
        people[1]: "post",
        people[2]: "email",
    }
    drafts = {hashlib.sha256(path.read_bytes()).hexdigest() for path in outcome.files if path.suffix == ".eml"}
    assert drafts == {kept[people[0]][1], kept[people[2]][1]}
    (letter,) = (path for path in outcome.files if path.suffix == ".pdf")
    assert hashlib.sha256(letter.read_bytes()).hexdigest() == kept[people[1]][1]
    assert all("Nom" not in path.name for path in outcome.files)


@pytest.mark.rule("RET-06")
def test_the_letter_says_all_and_offers_nothing(workspace, people, tmp_path):
    outcome = ask(workspace, people[1:2], tmp_path)
    pdf = outcome.files[0].read_bytes()
    text = text_of(pdf)
    for said in (
        "Anne Nom1",
        "3 rue du Lac",
        "depuis le 23/11/2026",
        "Répondez OUI au plus tard le 23/12/2029. Sans réponse, vos coordonnées seront effacées.",
        "Souhaitez-vous encore recevoir nos informations ?",
        "par e-mail à contact@atelier-lumiere.example",
        "12 rue des Tanneurs",
        "vous opposer à leur usage",
        "CNIL",
    ):
        assert said in text, said
    assert promotion_markers(text) == ()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert file.Root.MarkInfo.Marked
        assert str(file.Root.Lang) == "fr-FR"
        assert "/StructTreeRoot" in file.Root


@pytest.mark.rule("RET-06")
def test_the_draft_is_read_back_and_offers_nothing(workspace, people, tmp_path):
    outcome = ask(workspace, people[:1], tmp_path)
    message = message_from_bytes(outcome.files[0].read_bytes(), policy=default)
    assert str(message["To"]) == "Anne Nom0 <a@exemple.fr>"
    assert "contact@atelier-lumiere.example" in str(message["From"])
    assert message["X-Unsent"] == "1"
    assert "Atelier Lumière" in str(message["Subject"])
    body = message.get_content()
    assert not list(message.iter_attachments())
    assert "Répondez OUI au plus tard le 23/12/2029" in body
    assert "CNIL" in body
    assert promotion_markers(body) == ()
    assert "http" not in body


@pytest.mark.rule("RET-06")
def test_several_letters_are_one_document_a_page_each(workspace, people, tmp_path):
    outcome = ask(workspace, people[1:3], tmp_path, POST)
    (bundle,) = outcome.files
    pages = PdfReader(bundle).pages
    assert len(pages) == 2
    assert ["Nom1" in pages[0].extract_text(), "Nom2" in pages[1].extract_text()] == [True, True]


@pytest.mark.rule("RET-06")
def test_a_letter_made_again_is_the_same_and_asks_nobody_anew(workspace, people, tmp_path, clock):
    ask(workspace, people[:3], tmp_path, POST)
    kept = inquiries(workspace)
    clock.advance(timedelta(days=5))
    with workspace.unit_of_work() as uow:
        for contact_id in people[:3]:
            remade = remake_inquiry(uow, contact_id)
            assert hashlib.sha256(remade.content).hexdigest() == kept[contact_id][1]
            assert remade.is_draft is (kept[contact_id][0] == "email")
        assert remake_inquiry(uow, people[3]) is None
    assert inquiries(workspace) == kept


@pytest.mark.rule("RET-06")
def test_nobody_is_asked_twice_nor_against_an_obstacle(workspace, people, tmp_path):
    ask(workspace, people, tmp_path)
    with pytest.raises(NothingAsked):
        ask(workspace, people, tmp_path)
    with pytest.raises(AskedAlready), workspace.unit_of_work() as uow:
        ask_once(uow, people[0])
    for contact_id in people[4:]:
        with pytest.raises(InquiryForbidden), workspace.unit_of_work() as uow:
            ask_once(uow, contact_id)
    with workspace.reading() as uow:
        assert uow.session.scalar(select(func.count()).select_from(RetentionInquiry)) == 3


@pytest.mark.rule("RET-06")
def test_where_the_files_cannot_be_written_nobody_was_asked(workspace, people, tmp_path):
    blocked = tmp_path / "fichier"
    blocked.write_text("x")
    with pytest.raises(SaveFailed):
        ask(workspace, people, blocked)
    assert inquiries(workspace) == {}


@pytest.mark.rule("RET-06")
def test_stopping_leaves_nothing(workspace, people, tmp_path):
    class Stopped(Exception):
        pass

    def stop(done, _total):
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped), workspace.unit_of_work() as uow:
        ask_people(uow, propose_inquiries(uow, people), EMAIL, tmp_path, stop)
    assert inquiries(workspace) == {}
    assert list(tmp_path.glob("*.eml")) == []


@pytest.mark.rule("RET-06")
def test_while_the_question_waits_nothing_else_may_be_sent(workspace, people, tmp_path, with_purposes):
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.message_kind.is_commercial)
        assign_lawful_basis(uow, people[0], purpose.id, LawfulBasis.CONSENT)
    ask(workspace, people[:1], tmp_path)
    with workspace.reading() as uow:
        decision = decide_contact(uow, purpose, Channel.EMAIL, people[0])
    assert decision.reason is Reason.ASKED_ONCE


@pytest.mark.rule("RET-06")
def test_silence_proposes_the_deletion_the_day_after_the_last(workspace, people, tmp_path, clock):
    ask(workspace, people, tmp_path)

    def unanswered():
        with workspace.reading() as uow:
            return [line.contact.id for line in list_due(uow, which=DueFilter.UNANSWERED)]

    clock.advance(timedelta(days=30))
    assert unanswered() == []
    clock.advance(timedelta(days=1))
    assert unanswered() == people[:3]


@pytest.mark.rule("RET-06")
def test_a_yes_counts_from_the_day_it_came(workspace, people, tmp_path, clock):
    ask(workspace, people[:3], tmp_path)
    clock.advance(timedelta(days=9))
    came = clock.today() - timedelta(days=4)
    with workspace.unit_of_work() as uow:
        record_answer(uow, people[0], wants_to_stay=True, received_on=came)
        kind = uow.session.scalars(select(Interaction.kind).where(Interaction.contact_id == people[0])).one()
        assert kind == InteractionKind.POSITIVE_ANSWER.value
        card = read_contact(uow, people[0])
        assert (card.last_inbound_on, card.retention_due_on) == (came, came.replace(year=came.year + 3))
        record_answer(uow, people[1], wants_to_stay=False, received_on=came)
        (line,) = (one for one in list_due(uow) if one.contact.id == people[1])
        assert (line.asked_on, line.declined_on) == (None, came)
    for wrong in (clock.today() + timedelta(days=1), clock.today() - timedelta(days=10)):
        with pytest.raises(AnswerDayRefused), workspace.unit_of_work() as uow:
            record_answer(uow, people[2], wants_to_stay=True, received_on=wrong)


def test_a_proposal_that_no_longer_holds_is_told_not_written(workspace, people, tmp_path):
    with workspace.reading() as uow:
        proposals = propose_inquiries(uow, people[:2])
    ask(workspace, people[:1], tmp_path)
    stale = [replace(one) for one in proposals]
    with workspace.unit_of_work() as uow:
        outcome = ask_people(uow, stale, EMAIL, tmp_path)
    assert (outcome.emails, outcome.letters) == (0, 1)
    assert "déjà été posée" in outcome.left[0][1]
