"""The draft that asks to confirm: plain, honest, complete, and sent by nobody but the person's own mail program."""

import re
from dataclasses import replace
from datetime import date, datetime
from email import message_from_bytes, policy

import pytest

from app.accounts.business import Business
from app.clock import BUSINESS_ZONE
from app.consent.confirmation_mail import AskedItem, ConfirmationMail, as_draft
from app.consent.kinds import Channel, ConsentMethod
from app.consent.one_time_code import find_codes

CODE = "K7M2-9QTW-4XY7"
AGREED = datetime(2026, 11, 20, 9, 30, tzinfo=BUSINESS_ZONE)
ITEM = AskedItem("Lettre", Channel.EMAIL, "J’accepte de recevoir la lettre.", AGREED, ConsentMethod.WEB_FORM)
BUSINESS = Business(
    "Atelier Lumière", "SARL", "73282932000074", "12 rue X", "69003", "Lyon", "c@a.example", "+33478000000"
)
MAIL = ConfirmationMail(7, 3, "Éloïse Martin", "eloise@exemple.fr", CODE, (ITEM,), BUSINESS, date(2026, 12, 23))


def parsed(mail: ConfirmationMail = MAIL) -> tuple[str, str]:
    message = message_from_bytes(as_draft(mail), policy=policy.default)
    return message["subject"], message.get_content()


def test_it_opens_as_a_draft_to_the_address_asked() -> None:
    message = message_from_bytes(as_draft(MAIL), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert [one.addr_spec for one in message["to"].addresses] == ["eloise@exemple.fr"]
    assert message["from"] is None
    assert MAIL.file_name == "confirmation-7.eml"


@pytest.mark.rule("COO-03")
def test_it_is_plain_text_without_link_image_or_pixel() -> None:
    raw = as_draft(MAIL)
    message = message_from_bytes(raw, policy=policy.default)
    assert (message.get_content_type(), message.get_content_charset()) == ("text/plain", "utf-8")
    assert not message.is_multipart()
    assert not re.search(r"https?:|www\.|<img|<a |cid:|disposition-notification", raw.decode() + message.get_content())


@pytest.mark.rule("CON-09")
def test_it_says_who_asks_what_was_agreed_how_to_answer_and_until_when() -> None:
    subject, body = parsed()
    assert "Atelier Lumière" in subject
    assert find_codes(subject) == find_codes(body) == (CODE,)
    for words in (
        "Éloïse Martin",
        "« J’accepte de recevoir la lettre. »",
        "20/11/2026",
        "OUI",
        "NON",
        "23/12/2026",
        "04 78 00 00 00",
        "SIRET 73282932000074",
        "12 rue X",
        "c@a.example",
    ):
        assert words in body.replace("\u00a0", " "), words
    assert "rappel" not in body


def test_a_reminder_says_that_it_is_the_only_one() -> None:
    assert "seul rappel" in parsed(replace(MAIL, first_asked_on=date(2026, 11, 23)))[1]


def test_it_speaks_the_language_of_the_texts() -> None:
    subject, body = parsed(replace(MAIL, language="en"))
    assert "Please confirm" in subject
    assert "writing YES" in body


def test_an_address_in_other_letters_is_written_as_it_is() -> None:
    raw = as_draft(replace(MAIL, address="éloïse@exemple.fr"))
    assert "éloïse@exemple.fr".encode() in raw


def test_a_business_without_telephone_or_name_of_the_person_leaves_no_hole() -> None:
    body = parsed(replace(MAIL, name="", business=Business("Atelier")))[1]
    assert "None" not in body
    assert " ," not in body
    assert "téléphone" not in body
