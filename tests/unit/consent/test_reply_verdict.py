"""Replies in the shapes of real mail programs: confirmed, asked about, declined or refused as they should be."""

import base64
import contextlib
import importlib.util
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.consent.confirmation_errors import ReplyTooLarge, ReplyUnreadable
from app.consent.confirmation_mail import as_draft
from app.consent.kinds import ConfirmationOutcome
from app.consent.one_time_code import generate
from app.consent.reply import MAX_BYTES, Reply, read_reply
from app.consent.reply_verdict import AskedRequest, ReplyReason, ReplyVerdict, Verdict, codes_of, judge_reply


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


shapes = _load("reply_shapes")
CODE, ADDRESS, message = shapes.CODE, shapes.ADDRESS, shapes.message
REQUEST = AskedRequest(CODE, ADDRESS)
Shape = Callable[..., str]


def judge(raw: bytes, request: AskedRequest | None = REQUEST, known: tuple[str, ...] = (CODE,)) -> ReplyVerdict:
    reply = read_reply(raw)
    return judge_reply(reply, request, {code for code in codes_of(reply) if code in known})


def read(shape: Shape, words: str, **kw: str) -> bytes:
    text = shape(words)
    return message("", html=text, **kw) if shape in shapes.HTML else message(text, **kw)


every_shape = pytest.mark.parametrize("shape", [*shapes.PLAIN, *shapes.HTML], ids=lambda shape: shape.__name__)


@pytest.mark.rule("CON-09")
@every_shape
def test_our_own_message_quoted_proves_nothing(shape: Shape) -> None:
    """The trap: the code and the word « OUI » are always in what we wrote."""
    for words in ("", "Bien reçu", "Ok merci"):
        found = judge(read(shape, words))
        assert (found.verdict, found.reason) == (Verdict.ASK, ReplyReason.ONLY_QUOTED), words


@pytest.mark.rule("CON-09")
@every_shape
def test_the_code_retyped_confirms(shape: Shape) -> None:
    words = f"Oui {CODE}" if shape is shapes.outlook_html else f"OUI {CODE[:7]} {CODE[7:].lower()}"
    found = judge(read(shape, words))
    assert (found.verdict, found.reason) == (Verdict.CONFIRMED, ReplyReason.CODE_WRITTEN)


@pytest.mark.rule("CON-09")
@every_shape
def test_a_clear_yes_to_our_message_confirms(shape: Shape) -> None:
    for words in ("Oui", "Bonjour, je confirme. Cordialement"):
        found = judge(read(shape, words))
        assert (found.verdict, found.reason) == (Verdict.CONFIRMED, ReplyReason.CLEAR_YES), words


@pytest.mark.rule("CON-09")
@every_shape
def test_a_no_is_a_no(shape: Shape) -> None:
    for words in ("NON", f"Non merci, {CODE}", "Merci de me désabonner"):
        assert judge(read(shape, words)).verdict is Verdict.DECLINED, words


@every_shape
def test_yes_and_no_or_a_condition_is_asked_about(shape: Shape) -> None:
    assert judge(read(shape, "Oui pour la lettre, non pour le reste")).reason is ReplyReason.BOTH
    assert judge(read(shape, "Oui mais seulement au printemps")).reason is ReplyReason.RESERVED
    assert judge(read(shape, f"{CODE} ? Qui êtes-vous ?")).reason is ReplyReason.UNCLEAR


@every_shape
def test_another_address_is_asked_about_whatever_it_says(shape: Shape) -> None:
    found = judge(read(shape, f"OUI {CODE}", sender="conjoint@exemple.fr"))
    assert (found.verdict, found.reason) == (Verdict.ASK, ReplyReason.OTHER_ADDRESS)
    assert judge(read(shape, "NON", sender="conjoint@exemple.fr")).says_no


def test_capitals_in_the_address_are_the_same_address() -> None:
    assert judge(message(f"OUI {CODE}", sender="Eloise@Exemple.FR")).verdict is Verdict.CONFIRMED


@pytest.mark.parametrize(
    "words",
    [
        f"OUI {CODE[:9]}\n{CODE[9:]}",
        f"OUI {CODE[:3]}\n{CODE[3:]}",
        f"oui\n{CODE[:4]}-\n{CODE[5:9]}-\n{CODE[10:]}",
        f"OUI {CODE.replace('-', chr(0xA0))}",
        f"OUI {CODE.replace('-', ' – ').lower()}",
        f"OUI *{CODE}*",
    ],
)
def test_a_code_broken_by_lines_or_spaces_is_the_code(words: str) -> None:
    assert judge(message(words)).reason is ReplyReason.CODE_WRITTEN
    assert judge(message("", html="<p>" + words.replace("\n", "<br>") + "</p>")).reason is ReplyReason.CODE_WRITTEN


def test_quoted_printable_and_base64_are_read() -> None:
    head = f"From: {ADDRESS}\r\nTo: x@y.fr\r\nSubject: Re: x\r\nMIME-Version: 1.0\r\n"
    quoted = f"{head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nOUI {CODE[:6]}=\r\n{CODE[6:]}\r\n"
    assert judge(quoted.encode()).reason is ReplyReason.CODE_WRITTEN
    content = base64.b64encode(f"Oui, je confirme {CODE}".encode()).decode()
    coded = f"{head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{content}\r\n"
    assert judge(coded.encode()).reason is ReplyReason.CODE_WRITTEN


@pytest.mark.parametrize("declared", ["iso-8859-1", "us-ascii", "utf-8", "x-unknown", "utf-16", ""])
@pytest.mark.parametrize("real", ["utf-8", "cp1252"])
def test_a_charset_that_lies_spoils_nothing(declared: str, real: str) -> None:
    head = f"From: {ADDRESS}\nSubject: Re\nContent-Type: text/plain; charset={declared}\nContent-Transfer-Encoding: 8bit\n\n"
    raw = head.encode() + f"Je suis d’accord, à bientôt. Désolée du délai. {CODE}".encode(real)
    found = read_reply(raw)
    assert CODE in codes_of(found) or declared == "utf-16"
    if declared != "utf-16":
        assert "à bientôt" in found.own_words


@pytest.mark.parametrize(
    ("kw", "reason"),
    [
        ({"subject": "TR: Merci de confirmer"}, ReplyReason.FORWARDED),
        ({"subject": "Fwd: Merci de confirmer"}, ReplyReason.FORWARDED),
        ({"Auto_Submitted": "auto-replied"}, ReplyReason.AUTOMATIC),
        ({"X_Autoreply": "yes"}, ReplyReason.AUTOMATIC),
        ({"subject": "Réponse automatique : Merci de confirmer"}, ReplyReason.AUTOMATIC),
        ({"subject": "Absence du bureau Re: Merci"}, ReplyReason.AUTOMATIC),
        ({"subject": "Out of Office: Merci"}, ReplyReason.AUTOMATIC),
        ({"sender": "mailer-daemon@exemple.fr"}, ReplyReason.BOUNCE),
    ],
)
def test_forwarded_and_automatic_messages_are_asked_about(kw: dict[str, str], reason: ReplyReason) -> None:
    found = judge(message(shapes.gmail(f"OUI {CODE}"), **kw))
    assert (found.verdict, found.reason) == (Verdict.ASK, reason)
    assert found.may_confirm == (reason is ReplyReason.FORWARDED)


@pytest.mark.parametrize(
    "opening",
    [
        "---------- Forwarded message ---------",
        "-------- Message transféré --------",
        "Début du message transféré :",
        "> Begin forwarded message:",
    ],
)
def test_a_forwarded_message_is_known_by_its_opening(opening: str) -> None:
    body = f"Oui\n\n{opening}\nDe : Atelier <{shapes.OURS}>\nObjet : x\n\n{shapes.our_mail().body}"
    assert judge(message(body)).reason is ReplyReason.FORWARDED


def test_a_message_attached_is_a_forward() -> None:
    mail, inner = EmailMessage(), EmailMessage()
    mail["From"], mail["To"] = ADDRESS, shapes.OURS
    inner["From"], inner["Subject"] = shapes.OURS, shapes.our_mail().subject
    inner.set_content(shapes.our_mail().body)
    mail.set_content(f"OUI {CODE}")
    mail.add_attachment(inner)
    assert judge(mail.as_bytes()).reason is ReplyReason.FORWARDED


def test_automatic_says_no_when_it_is_off() -> None:
    assert judge(message(f"OUI {CODE}", Auto_Submitted="no")).verdict is Verdict.CONFIRMED


@pytest.mark.rule("CON-09")
def test_several_codes_are_asked_about_unless_one_was_written() -> None:
    other = generate()
    both = (CODE, other)
    thread = shapes.gmail("Oui") + shapes.marked(shapes.our_mail(other).body)
    assert judge(message(thread), known=both).reason is ReplyReason.SEVERAL_CODES
    assert judge(message(f"Oui {CODE} {other}"), known=both).reason is ReplyReason.SEVERAL_CODES
    written = shapes.gmail(f"Oui {CODE}") + shapes.marked(shapes.our_mail(other).body)
    assert judge(message(written), known=both).verdict is Verdict.CONFIRMED


def test_a_code_that_we_never_gave_is_passed_over() -> None:
    assert judge(message(f"Oui {CODE}, ref. {generate()}")).verdict is Verdict.CONFIRMED


@pytest.mark.rule("CON-09")
@pytest.mark.parametrize(
    ("request_", "reason"),
    [
        (None, ReplyReason.UNKNOWN_CODE),
        (AskedRequest(CODE, ADDRESS, ConfirmationOutcome.CONFIRMED), ReplyReason.ALREADY_CLOSED),
        (AskedRequest(CODE, ADDRESS, ConfirmationOutcome.CANCELLED), ReplyReason.ALREADY_CLOSED),
        (AskedRequest(CODE, ADDRESS, ConfirmationOutcome.EXPIRED), ReplyReason.EXPIRED),
        (AskedRequest(CODE, ADDRESS, is_overdue=True), ReplyReason.EXPIRED),
    ],
)
def test_what_cannot_count_is_refused(request_: AskedRequest | None, reason: ReplyReason) -> None:
    found = judge(message(f"OUI {CODE}"), request_)
    assert (found.verdict, found.reason, found.may_confirm) == (Verdict.REFUSED, reason, False)


def test_our_own_message_is_no_reply() -> None:
    assert judge(as_draft(shapes.our_mail())).reason is ReplyReason.OUR_MESSAGE
    mail = EmailMessage()
    mail["From"], mail["To"] = shapes.OURS, ADDRESS
    mail.set_content(shapes.our_mail().body)
    assert judge(mail.as_bytes()).reason is ReplyReason.OUR_MESSAGE


def test_a_yes_without_the_code_is_asked_about_and_a_no_counts() -> None:
    assert judge(message("Oui, je confirme"), known=()).reason is ReplyReason.NO_CODE
    assert judge(message("NON"), known=()).verdict is Verdict.DECLINED


def test_the_code_of_the_subject_is_what_was_answered() -> None:
    assert judge(message("Oui", subject=f"Re: {shapes.our_mail().subject}")).reason is ReplyReason.CLEAR_YES
    assert judge(message("Bien reçu", subject=f"Re: {CODE}")).reason is ReplyReason.ONLY_QUOTED


@pytest.mark.parametrize(
    "sender",
    [
        f'"{ADDRESS}" <autre@exemple.fr>',
        f"autre@exemple.fr, {ADDRESS}",
        "",
        "rien du tout",
        f"<{ADDRESS}.evil.example>",
    ],
)
def test_a_sender_that_only_looks_right_is_another(sender: str) -> None:
    raw = f"From: {sender}\nTo: {shapes.OURS}\nSubject: Re\n\nOUI {CODE}\n".encode()
    assert judge(raw).reason is ReplyReason.OTHER_ADDRESS


def test_two_senders_are_none() -> None:
    raw = f"From: {ADDRESS}\nFrom: autre@exemple.fr\nSubject: Re\n\nOUI {CODE}\n".encode()
    assert read_reply(raw).sender == ""


def test_plain_text_is_read_before_html_and_an_empty_one_is_not() -> None:
    assert judge(message("NON", html="<p>OUI</p>"), known=()).verdict is Verdict.DECLINED
    assert judge(message(" \n", html=f"<p>OUI {CODE}</p>")).verdict is Verdict.CONFIRMED


def test_an_attachment_is_not_what_the_person_says() -> None:
    mail = EmailMessage()
    mail["From"] = ADDRESS
    mail.set_content("Voir la pièce")
    mail.add_attachment(f"OUI {CODE}", filename="oui.txt")
    assert "OUI" not in read_reply(mail.as_bytes()).own_words


def test_too_large_and_no_message_are_said() -> None:
    with pytest.raises(ReplyTooLarge):
        read_reply(b"From: a@b.fr\n\n" + b"x" * MAX_BYTES)
    for raw in (b"", b"\x00\x01\x02", b"PK\x03\x04 zip", b"Bonjour"):
        with pytest.raises(ReplyUnreadable):
            read_reply(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"From: x@y.fr\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nOUI",
        b"From: x@y.fr\nContent-Type: multipart/mixed\n\nsans limite",
        b"From: x@y.fr\nContent-Transfer-Encoding: base64\n\n!!!pas du base64!!!",
        b"From: =?utf-8?b?xxx?= <x@y.fr\nSubject: =?foo?q?=ff?=\n\nOUI",
        b"From: x@y.fr\nContent-Type: ;;;\nContent-Disposition: ===\n\nOUI",
        b"From: @@@\nTo: ,,,;\nDate: demain\n\n",
        b"From: [\nSubject: \xff\xfe\n\n\xff",
        b"From: x@y.fr\nContent-Type: text/html\n\n<div <p <<blockquote>OUI</div>",
    ],
)
def test_broken_messages_are_read_as_far_as_they_go(raw: bytes) -> None:
    assert isinstance(read_reply(raw), Reply)


def test_a_message_nested_without_end_is_refused_or_read() -> None:
    raw = b"From: x@y.fr\n"
    for depth in range(3000):
        raw += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (depth, depth)
    with contextlib.suppress(ReplyUnreadable):
        assert read_reply(raw).own_words == ""


@given(st.binary(max_size=400))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_bytes_are_read_or_refused(noise: bytes) -> None:
    for raw in (noise, b"From: x@y.fr\nContent-Type: text/html\n\n" + noise, b"From: " + noise):
        try:
            read_reply(raw)
        except ReplyUnreadable:
            continue


@pytest.mark.parametrize(
    "html",
    [
        "<!--" * 75_000,
        "<" * 300_000,
        "<a " * 100_000,
        "<div>" * 60_000,
        "<a " + "x=" * 150_000,
        "<blockquote>" * 25_000,
    ],
    ids=lambda html: html[:6],
)
def test_a_page_made_to_keep_the_reader_busy_does_not(html: str) -> None:
    begun = time.process_time()
    read_reply(message("", html=f"{html}<p>OUI</p>"))
    assert time.process_time() - begun < 10
