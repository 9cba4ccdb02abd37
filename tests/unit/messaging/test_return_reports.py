"""What comes back: reports of mail systems, answers of people, tables of addresses."""

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.messaging.kinds import ReturnKind
from app.messaging.return_reports import Returned, kind_of_status, read_report, read_table


def bounce(address="mort@exemple.fr", status="5.1.1", action="failed", kind="Final-Recipient"):
    return f"""From: MAILER-DAEMON@relais.example
To: contact@atelier.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="limit"

--limit
Content-Type: text/plain; charset=utf-8

Votre message n'a pas pu être remis.

--limit
Content-Type: message/delivery-status

Reporting-MTA: dns; relais.example

{kind}: rfc822; {address}
Action: {action}
Status: {status}

--limit
Content-Type: message/rfc822

Subject: Nos lampes

Pour vous désinscrire, répondez STOP.
--limit--
""".encode()


def answer(text, subject="Re: Nos lampes", sender="Éloïse Martin <eloise@exemple.fr>"):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "contact@atelier.example", subject
    message.set_content(text)
    return message.as_bytes()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (bounce(), Returned("mort@exemple.fr", ReturnKind.UNKNOWN_ADDRESS)),
        (bounce(kind="Original-Recipient"), Returned("mort@exemple.fr", ReturnKind.UNKNOWN_ADDRESS)),
        (bounce("MORT@Exemple.fr"), Returned("mort@exemple.fr", ReturnKind.UNKNOWN_ADDRESS)),
        (bounce(status="5.7.1"), Returned("mort@exemple.fr", ReturnKind.REFUSED)),
        (bounce(status="4.2.2"), Returned("mort@exemple.fr", ReturnKind.TEMPORARY)),
        (bounce(action="delayed"), Returned("mort@exemple.fr", ReturnKind.TEMPORARY)),
        (answer("Merci de me désinscrire."), Returned("eloise@exemple.fr", None)),
        (answer("STOP"), Returned("eloise@exemple.fr", None)),
        (answer("", subject="STOP"), Returned("eloise@exemple.fr", None)),
        (answer("Je ne veux plus recevoir vos messages."), Returned("eloise@exemple.fr", None)),
        (answer("Je souhaite ne plus recevoir vos messages."), Returned("eloise@exemple.fr", None)),
    ],
)
def test_a_message_that_came_back_says_why(content, expected):
    found = read_report(content)
    assert found == ((expected,) if expected else ())


@pytest.mark.parametrize(
    "text",
    [
        "Merci, à samedi !",
        "Merci !\n\nLe 12 mars 2026 à 10:00, Atelier a écrit :\n> Pour vous désinscrire, répondez STOP.",
        "Merci !\n> Pour vous désinscrire, répondez STOP.",
    ],
)
def test_our_own_words_quoted_back_are_no_wish_to_stop(text):
    assert read_report(answer(text)) == ()


def test_a_report_that_went_well_is_no_return():
    assert read_report(bounce(action="delivered", status="2.0.0")) == ()


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("mort@exemple.fr",), Returned("mort@exemple.fr", ReturnKind.UNKNOWN_ADDRESS)),
        (("Martin", "Éloïse <E@exemple.fr>", "boîte pleine"), Returned("e@exemple.fr", ReturnKind.TEMPORARY)),
        (("e@exemple.fr", "désinscription"), Returned("e@exemple.fr", None)),
        (("e@exemple.fr", "554 rejected"), Returned("e@exemple.fr", ReturnKind.REFUSED)),
        (("06 12 34 56 78", "numéro inconnu"), Returned("+33612345678", ReturnKind.UNKNOWN_ADDRESS)),
        (("Adresse", "Motif"), None),
        (("", "12"), None),
    ],
)
def test_a_table_is_read_whatever_its_columns(row, expected):
    assert read_table([row], ReturnKind.UNKNOWN_ADDRESS) == ((expected,) if expected else ())


def test_a_table_of_people_who_left_needs_no_words():
    assert read_table([("e@exemple.fr",)], None) == (Returned("e@exemple.fr", None),)


@pytest.mark.parametrize(
    ("status", "kind"), [("5.1.1", "unknown_address"), ("5.2.2", "temporary"), ("5.6.0", "refused")]
)
def test_a_status_is_a_kind(status, kind):
    assert kind_of_status(status) == kind


@given(st.binary(max_size=500))
def test_any_bytes_can_be_read(content):
    read_report(content)
