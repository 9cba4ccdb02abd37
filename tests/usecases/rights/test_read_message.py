"""A message pasted or dropped: what it asks, who may have written it, what is doubtful, and the requests that come of it."""

from __future__ import annotations

import hashlib
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.consent.kinds import Channel
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.rights.certainty import Certainty
from app.rights.directives import record_death
from app.rights.errors import HeirGroundMissing, RequesterMissing
from app.rights.kinds import HeirGround, IdentityMethod, RequestChannel, RequestKind, RestrictionGround
from app.rights.open_request import RequestDraft, open_request
from app.rights.read_message import (
    MOST_LETTERS,
    IncomingMessage,
    MessageChoice,
    message_from_eml,
    message_from_text,
    open_requests_of,
    propose_requests,
    rights_of,
)
from app.rights.read_requests import read_request
from app.rights.received_errors import (
    MessageEmpty,
    MessageTooLarge,
    MessageUnreadable,
    NoRightChosen,
    OutlookMessage,
)
from app.rights.restriction import restrict
from app.values import EmailAddress, PhoneNumber
from db.tables import ObjectionEvent, RequestMessage
from resources import wording, wording_table

TODAY = date(2026, 11, 23)
THREE = "Bonjour,\nStop e-mails ! Supprimez-moi de vos fichiers. Et où avez-vous eu mes données ?"
THREE_KINDS = {RequestKind.ACCESS, RequestKind.ERASURE, RequestKind.OBJECTION}


@pytest.fixture
def eloise(workspace) -> int:
    draft = ContactDraft(
        given_name="Éloïse",
        family_name="Martin",
        emails=(EmailAddress("Eloise@Exemple.fr"),),
        phones=(PhoneNumber.parse("06 12 34 56 78"),),
    )
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


def eml(
    body: str = THREE, *, html: str = "", sender: str = "Éloïse Martin <eloise@exemple.fr>", **headers: str
) -> bytes:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender
    mail["To"] = "contact@atelier-lumiere.example"
    mail["Date"] = "Fri, 20 Nov 2026 23:30:00 +0000"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(html or body, subtype="html" if html else "plain")
    return mail.as_bytes()


def proposed(workspace, message: IncomingMessage):
    with workspace.reading() as uow:
        return propose_requests(uow, message)


def doubts(workspace, message: IncomingMessage) -> set[str]:
    shown = {wording(f"received.doubt.{name}"): name for name in wording_table("fr", "received")["doubt"]}
    return {shown[sentence] for sentence in proposed(workspace, message).doubts}


def choice(message: IncomingMessage, contact_id: int | None, **changes) -> MessageChoice:
    held = {
        "kinds": (RequestKind.ACCESS, RequestKind.OBJECTION),
        "contact_id": contact_id,
        "requester": "",
        "received_on": TODAY,
        "channel": RequestChannel.EMAIL,
        "identity": IdentityMethod.KNOWN_EMAIL,
        "message": message,
        "objection_channels": (Channel.EMAIL,),
    }
    return MessageChoice(**(held | changes))


def kinds_of(message: IncomingMessage) -> set[RequestKind]:
    return {right.kind for right in rights_of(message)}


# The message itself.


def test_a_plain_message_says_who_when_and_what() -> None:
    raw = eml(Subject="Mes données")
    message = message_from_eml(raw, "mes donnees.eml")
    assert (message.sender_name, message.sender_address) == ("Éloïse Martin", "eloise@exemple.fr")
    # Half past eleven in the evening in London is the next day in Paris: the day it reached the business.
    assert message.received_on == date(2026, 11, 21)
    assert (message.subject, message.file_name, message.content) == ("Mes données", "mes donnees.eml", raw)
    assert message.sha256 == hashlib.sha256(raw).hexdigest()
    assert kinds_of(message) == THREE_KINDS


def test_a_message_in_html_alone_is_read_as_text() -> None:
    html = "<html><head><style>p{}</style></head><body><p>Bonjour,</p><p>Suppri&shy;mez mes <b>donn&eacute;es</b></p></body></html>"
    message = message_from_eml(eml(html=html), "a.eml")
    assert "<" not in message.text
    assert kinds_of(message) == {RequestKind.ERASURE}


def test_what_a_reply_quotes_is_not_asked() -> None:
    body = "Merci, à mardi.\n\nLe 3 nov. 2026 à 10:00, Atelier <a@exemple.fr> a écrit :\n> Pour ne plus recevoir : STOP\n> Supprimez mes données"
    assert kinds_of(message_from_eml(eml(body, Subject="Re: STOP pub"), "a.eml")) == set()


def test_a_message_without_subject_nor_date_nor_name_is_read() -> None:
    message = message_from_eml(b"From: eloise@exemple.fr\r\n\r\nEffacez mon num\xc3\xa9ro\r\n", "a.eml")
    assert (message.subject, message.received_on, message.sender_name) == ("", None, "")
    assert kinds_of(message) == {RequestKind.ERASURE}


def test_a_message_in_windows_1252_keeps_its_accents() -> None:
    head = b"From: eloise@exemple.fr\r\nSubject: x\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\n"
    message = message_from_eml(head + "Où avez-vous eu mon numéro ? Je l’ignore…".encode("cp1252"), "a.eml")
    assert "numéro" in message.text
    assert kinds_of(message) == {RequestKind.ACCESS}


def test_the_subject_alone_may_ask_but_not_that_of_an_answer() -> None:
    assert kinds_of(message_from_eml(eml("Cordialement", Subject="Demande d'effacement de mes données"), "a.eml")) == {
        RequestKind.ERASURE
    }
    assert (
        kinds_of(message_from_eml(eml("Merci", Subject="RE : Demande d'effacement de mes données"), "a.eml")) == set()
    )


def test_a_message_handed_on_names_whoever_wrote_it(workspace, eloise) -> None:
    body = (
        "Pour info\n\n---------- Forwarded message ---------\nDe : Éloïse Martin <eloise@exemple.fr>\n"
        "Date: lun. 16 nov. 2026\nSubject: x\nTo: <a@exemple.fr>\n\nEffacez mes données"
    )
    message = message_from_eml(eml(body, sender="Stagiaire <stage@exemple.fr>", Subject="Fwd: x"), "a.eml")
    assert (message.is_forwarded, message.sender_address) == (True, "eloise@exemple.fr")
    found = proposed(workspace, message)
    assert [(one.contact_id, one.certainty, one.wrote_from) for one in found.persons] == [
        (eloise, Certainty.LIKELY, False)
    ]
    assert wording("received.doubt.forwarded") in found.doubts


def test_the_head_copied_with_a_pasted_message_is_read() -> None:
    pasted = (
        "De : Éloïse Martin <Eloise@exemple.fr>\r\nEnvoyé : vendredi 20 novembre 2026 18:02\r\nÀ : Atelier\r\n"
        "Objet : Mes données\r\n\r\nSupprimez mes données."
    )
    message = message_from_text(pasted)
    assert (message.sender_name, message.sender_address) == ("Éloïse Martin", "eloise@exemple.fr")
    assert (message.subject, message.received_on) == ("Mes données", date(2026, 11, 20))
    assert (message.text, message.content) == ("Supprimez mes données.", None)


@pytest.mark.parametrize("text", ["Le délai : un mois\nSupprimez-moi", "De : rien\nSupprimez-moi", "Date : hier"])
def test_a_line_with_a_colon_is_no_head(text: str) -> None:
    assert message_from_text(text).text == text


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 600, OutlookMessage),
        (b"%PDF-1.7\n%\xe2\xe3", MessageUnreadable),
        (b"", MessageUnreadable),
        (b"PK\x03\x04 zip", MessageUnreadable),
        (b"From: a@b.fr\r\n\r\n" + b"x" * (10 * 1024 * 1024), MessageTooLarge),
    ],
)
def test_files_that_are_no_message_are_refused_with_words(raw: bytes, error: type) -> None:
    with pytest.raises(error) as caught:
        message_from_eml(raw, "x.eml")
    assert caught.value.sentence


def test_nothing_and_far_too_much_cannot_be_pasted() -> None:
    with pytest.raises(MessageEmpty):
        message_from_text(" \n\t")
    with pytest.raises(MessageTooLarge):
        message_from_text("a" * (MOST_LETTERS + 1))


# Who wrote it.


@pytest.mark.rule("DSR-01")
def test_the_person_is_found_by_the_address_it_came_from(workspace, eloise) -> None:
    (person,) = proposed(workspace, message_from_eml(eml(), "a.eml")).persons
    assert (person.contact_id, person.name, person.certainty) == (eloise, "Éloïse Martin", Certainty.CERTAIN)
    assert person.wrote_from
    assert "Eloise@Exemple.fr" in person.why


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Supprimez mon adresse ELOISE@exemple.fr svp", Certainty.LIKELY),
        ("Supprimez mon numéro, 06.12.34.56.78", Certainty.LIKELY),
        ("Effacez le +33 6 12 34 56 78 de vos fichiers", Certainty.LIKELY),
        ("Supprimez mes données.\n\nÉloïse Martin", Certainty.DOUBTFUL),
        ("Supprimez mes données.\n-- \nMARTIN Eloise", Certainty.DOUBTFUL),
        (
            "Bonjour, je suis Mme Éloïse Martin, cliente depuis dix ans. Effacez mes données. Merci à vous.",
            Certainty.DOUBTFUL,
        ),
    ],
)
def test_the_person_is_found_by_what_the_message_holds(workspace, eloise, text: str, certainty: Certainty) -> None:
    (person,) = proposed(workspace, message_from_text(text)).persons
    assert (person.contact_id, person.certainty, person.wrote_from) == (eloise, certainty, False)


def test_an_address_that_is_only_quoted_finds_nobody(workspace, eloise) -> None:
    text = "Supprimez mes données\n\nLe 3 mai, Ana a écrit :\n> écrivez à eloise@exemple.fr ou au 06 12 34 56 78"
    assert proposed(workspace, message_from_text(text)).persons == ()


@pytest.mark.rule("DSR-01")
def test_two_people_with_one_address_are_both_listed(workspace, eloise) -> None:
    with workspace.unit_of_work() as uow:
        paul = add_contact(
            uow, ContactDraft(given_name="Paul", family_name="Martin", emails=(EmailAddress("eloise@exemple.fr"),))
        )
    found = proposed(workspace, message_from_eml(eml(), "a.eml"))
    assert {one.contact_id for one in found.persons} == {eloise, paul}
    assert {one.certainty for one in found.persons} == {Certainty.LIKELY}
    assert wording("received.doubt.several") in found.doubts


@pytest.mark.rule("DSR-13")
def test_nobody_has_the_address_and_an_answer_is_due_all_the_same(workspace, eloise) -> None:
    message = message_from_eml(eml("Effacez mes données", sender="inconnue@exemple.fr"), "a.eml")
    found = proposed(workspace, message)
    assert found.persons == ()
    assert found.doubts == (wording("received.doubt.nobody"),)
    assert "Personne du fichier n’a cette adresse" in found.doubts[0]


@pytest.mark.rule("DSR-09")
def test_a_request_finds_even_whoever_is_frozen(workspace, eloise) -> None:
    with workspace.unit_of_work() as uow:
        draft = RequestDraft(RequestKind.RESTRICTION, TODAY, RequestChannel.EMAIL, IdentityMethod.CERTAIN, eloise)
        restrict(uow, open_request(uow, draft), RestrictionGround.ACCURACY_CONTESTED)
    for message in (message_from_eml(eml(), "a.eml"), message_from_text("Effacez le 06 12 34 56 78")):
        assert [one.contact_id for one in proposed(workspace, message).persons] == [eloise]


# What is doubtful.


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (message_from_text("Quel est le prix d'une coupe ?"), {"no_right", "unsigned"}),
        (message_from_text("J'exerce mes droits RGPD\neloise@exemple.fr"), {"only_doubtful"}),
        (message_from_text("Effacez mes données\nÉloïse Martin"), {"name_only"}),
        (message_from_eml(eml(), "a.eml"), {"access_first"}),
        (message_from_eml(eml("Effacez tout", Auto_Submitted="auto-replied"), "a.eml"), {"automatic"}),
        (message_from_eml(eml("Effacez mes données", sender="contact@atelier-lumiere.example"), "a.eml"), {"ours"}),
    ],
)
def test_what_a_person_must_settle_is_said(workspace, eloise, message: IncomingMessage, expected: set[str]) -> None:
    assert doubts(workspace, message) == expected


def test_a_request_that_may_be_in_an_attachment_is_not_lost(workspace, eloise) -> None:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["Subject"] = "eloise@exemple.fr", ""
    mail.set_content("")
    mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="lettre.pdf")
    assert doubts(workspace, message_from_eml(mail.as_bytes(), "a.eml")) == {"no_text", "no_right"}


def test_an_automatic_answer_asks_for_nothing() -> None:
    message = message_from_eml(eml("Absent. Pour me désinscrire : STOP", Auto_Submitted="auto-replied"), "a.eml")
    assert message.is_automatic
    assert rights_of(message) == ()


def test_a_date_to_come_is_said(workspace, eloise) -> None:
    raw = eml("Effacez mes données").replace(b"20 Nov 2026", b"20 Nov 2031")
    assert doubts(workspace, message_from_eml(raw, "a.eml")) == {"future"}


# The requests.


@pytest.mark.rule("DSR-01")
def test_one_message_opens_one_clock_per_right_and_is_kept(workspace, eloise) -> None:
    raw = eml(Subject="Mes données")
    message = message_from_eml(raw, "demande.eml")
    kinds = (RequestKind.ACCESS, RequestKind.ERASURE, RequestKind.OBJECTION)
    with workspace.unit_of_work() as uow:
        ids = open_requests_of(uow, choice(message, eloise, kinds=kinds, received_on=date(2026, 11, 20)))
    assert len(ids) == 3
    with workspace.reading() as uow:
        files = [read_request(uow, number) for number in ids]
        (kept,) = uow.session.scalars(select(RequestMessage)).all()
        assert (kept.content, kept.sha256, kept.contact_id) == (raw, message.sha256, eloise)
        assert kept.sender == "Éloïse Martin <eloise@exemple.fr>"
        assert uow.session.scalars(select(ObjectionEvent.channel)).all() == ["email"]
    assert [one.line.kind for one in files] == list(kinds)
    assert {one.line.due_on for one in files} == {date(2026, 12, 21)}
    assert [one.asked for one in files] == [
        "Et où avez-vous eu mes données ?",
        "Supprimez-moi de vos fichiers.",
        "Stop e-mails !",
    ]


@pytest.mark.rule("DSR-13")
def test_someone_outside_the_book_has_their_clock_too(workspace) -> None:
    message = message_from_text("Quelles données avez-vous sur moi ?")
    with workspace.unit_of_work() as uow:
        (number,) = open_requests_of(uow, choice(message, None, kinds=(RequestKind.ACCESS,), requester="Ana Roux"))
    with workspace.reading() as uow:
        assert read_request(uow, number).requester == "Ana Roux"


def test_an_heir_says_on_which_ground(workspace, eloise) -> None:
    message = message_from_text("Ma mère est décédée, supprimez ses données")
    with workspace.unit_of_work() as uow:
        record_death(uow, eloise, date(2026, 10, 3))
    with pytest.raises(HeirGroundMissing), workspace.unit_of_work() as uow:
        open_requests_of(uow, choice(message, eloise, requester="Paul Martin"))
    ground = HeirGround.RECORD_DEATH
    with workspace.unit_of_work() as uow:
        ids = open_requests_of(uow, choice(message, eloise, requester="Paul Martin", heir_ground=ground))
    assert len(ids) == 2


@pytest.mark.parametrize(
    ("changes", "error"), [({"kinds": ()}, NoRightChosen), ({"contact_id": None}, RequesterMissing)]
)
def test_nothing_is_opened_without_a_right_and_a_person(workspace, eloise, changes: dict, error: type) -> None:
    message = message_from_text("Effacez mes données")
    with pytest.raises(error), workspace.unit_of_work() as uow:
        open_requests_of(uow, choice(message, **({"contact_id": eloise} | changes)))
    with workspace.reading() as uow:
        assert uow.session.scalars(select(RequestMessage)).all() == []


def test_a_role_that_opens_no_request_reads_no_message(unlocked_as) -> None:
    with pytest.raises(PermissionDenied), unlocked_as(Role.MARKETING).reading() as uow:
        propose_requests(uow, message_from_text("Effacez mes données"))
