"""Read an answer given on the site, a stranger's file: found in a text or a message, whole or refused, in one strict shape.

The block that counts is base64 between two marks, so that no mail program wraps or corrects it; its own short fingerprint
tells what was damaged on the way from what was never ours.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.consent.confirmation_errors import ReplyTooLarge, ReplyUnreadable
from app.consent.kinds import ConsentAnswer
from app.consent.reply import MAX_BYTES, Reply, attached_texts, read_reply
from app.consent.web_kit_errors import (
    WebAnswerAutomatic,
    WebAnswerDamaged,
    WebAnswerNotOurs,
    WebAnswerTooLarge,
)
from app.consent.web_kit_pages import ANSWER_FORMAT
from app.errors import UserError
from app.values import EmailAddress, InvalidEmail, InvalidPhone, PhoneNumber
from app.values.text import clean_line

MAX_TEXT_BYTES = 200_000
_MARK = "APARTE1:"
_MOST_LETTERS = 16_000
_BLOCK = re.compile(rf"{_MARK}([A-Za-z0-9_\-\s>]{{8,{_MOST_LETTERS}}}):[\s>]*([0-9a-f]{{8}})[\s>]*:[\s>]*FIN")
_SPACE = re.compile(r"[\s>]+")
_HEX64, _HEX32 = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{32}")
_ANSWER = re.compile("oui|non")
_TEXT_ID = re.compile(r"[1-9]\d{0,8}")
_ANSWERS = {"oui": ConsentAnswer.YES, "non": ConsentAnswer.NO}
_ALWAYS = frozenset({"format", "form", "shown", "reference", "at", "answers", "person"})
_SOMETIMES = frozenset({"age", "guardian"})
_PERSON = {"given_name": 80, "family_name": 80, "email": 254, "phone": 40, "address": 120, "postcode": 12, "town": 80}
_MOST_ANSWERS, _LATEST_FORM, _GUARDIAN = 200, 1_000_000, 120


@dataclass(frozen=True, slots=True)
class TypedPerson:
    """What somebody wrote of themselves, cleaned; an address or number that is none stays in ``unreadable``."""

    given_name: str = ""
    family_name: str = ""
    email: EmailAddress | None = None
    phone: PhoneNumber | None = None
    address: str = ""
    postcode: str = ""
    town: str = ""
    unreadable: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name as it is read."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class WebAnswer:
    """An answer as it was understood; ``at`` is the time of the person's own device, ``sha256`` its fingerprint."""

    kit_version: int
    shown_sha256: str
    at: datetime
    answers: dict[int, ConsentAnswer]
    person: TypedPerson
    is_under_15: bool
    guardian: str
    sha256: str
    sender: str = ""


def holds_web_answer(path: Path) -> bool:
    """Say whether a file seems to hold an answer, sound or not: for whoever must choose what takes it in."""
    try:
        if path.stat().st_size > MAX_BYTES:
            return False
        return any(_MARK in text for text in _texts(path.name, path.read_bytes())[0])
    except (OSError, UserError):
        return False


def read_web_answer(file_name: str, content: bytes) -> WebAnswer:
    """Return the answer that a file holds: a text, or a message with the answer written or attached.

    WebAnswerTooLarge, WebAnswerNotOurs, WebAnswerDamaged, WebAnswerAutomatic.
    """
    texts, reply = _texts(file_name, content)
    payload = _payload(file_name, texts)
    if reply is not None and (reply.is_automatic or reply.is_bounce):
        raise WebAnswerAutomatic(file=file_name)
    try:
        return _understood(payload, reply.sender if reply is not None else "")
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        raise WebAnswerDamaged(file=file_name) from error


def _texts(file_name: str, content: bytes) -> tuple[tuple[str, ...], Reply | None]:
    """Return the texts of a file in the order in which they are believed, and the message where it is one."""
    if not file_name.lower().endswith(".eml"):
        if len(content) > MAX_TEXT_BYTES:
            raise WebAnswerTooLarge(file=file_name)
        # The block is ASCII: whatever else the file holds is only read by people.
        return (content.decode("utf-8-sig", errors="replace"),), None
    try:
        reply = read_reply(content)
    except ReplyTooLarge as error:
        raise WebAnswerTooLarge(file=file_name) from error
    except ReplyUnreadable as error:
        raise WebAnswerNotOurs(file=file_name) from error
    return (reply.own_words, reply.quoted, *attached_texts(content)), reply


def _payload(file_name: str, texts: Iterable[str]) -> bytes:
    """Return the bytes between the marks, found whole; what was begun and not ended is damaged."""
    is_begun = False
    for text in texts:
        is_begun = is_begun or _MARK in text
        found = _BLOCK.search(text)
        if found is None:
            continue
        letters = _SPACE.sub("", found[1])
        try:
            payload = base64.b64decode(letters + "=" * (-len(letters) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError) as error:
            raise WebAnswerDamaged(file=file_name) from error
        if hashlib.sha256(payload).hexdigest()[:8] != found[2]:
            raise WebAnswerDamaged(file=file_name)
        return payload
    raise WebAnswerDamaged(file=file_name) if is_begun else WebAnswerNotOurs(file=file_name)


def _understood(payload: bytes, sender: str) -> WebAnswer:
    """Return the answer; ValueError or TypeError where anything is not exactly as the form writes it."""
    said = json.loads(payload.decode("utf-8"), object_pairs_hook=_without_doubles)
    if not isinstance(said, dict) or not said.keys() >= _ALWAYS or not said.keys() <= _ALWAYS | _SOMETIMES:
        raise ValueError("keys")
    _text(said["reference"], _HEX32)
    if said["format"] != ANSWER_FORMAT or said.get("age", "15") not in ("15", "-15"):
        raise ValueError("format")
    version = said["form"]
    if type(version) is not int or not 0 < version < _LATEST_FORM:
        raise ValueError("form")
    at = datetime.fromisoformat(said["at"])
    if at.tzinfo is None:
        raise ValueError("at")
    is_under_15 = said.get("age") == "-15"
    guardian = clean_line(_text(said.get("guardian", "")), _GUARDIAN)
    return WebAnswer(
        version,
        _text(said["shown"], _HEX64),
        at,
        _answers(said["answers"]),
        _person(said["person"]),
        is_under_15,
        guardian if is_under_15 else "",
        hashlib.sha256(payload).hexdigest(),
        sender,
    )


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _text(value: object, shape: re.Pattern[str] | None = None) -> str:
    if not isinstance(value, str) or (shape is not None and not shape.fullmatch(value)):
        raise ValueError("text")
    return value


def _answers(said: object) -> dict[int, ConsentAnswer]:
    if not isinstance(said, dict) or not 0 < len(said) <= _MOST_ANSWERS:
        raise ValueError("answers")
    return {int(_text(text, _TEXT_ID)): _ANSWERS[_text(answer, _ANSWER)] for text, answer in said.items()}


def _person(said: object) -> TypedPerson:
    if not isinstance(said, dict) or not said.keys() <= _PERSON.keys():
        raise ValueError("person")
    typed = {name: clean_line(_text(value), _PERSON[name]) for name, value in said.items()}
    email, phone, unreadable = None, None, []
    if typed.get("email"):
        try:
            email = EmailAddress.parse(typed["email"])
        except InvalidEmail:
            unreadable.append(typed["email"])
    if typed.get("phone"):
        try:
            phone = PhoneNumber.parse(typed["phone"])
        except InvalidPhone:
            unreadable.append(typed["phone"])
    plain = {name: text for name, text in typed.items() if name not in ("email", "phone")}
    return TypedPerson(**plain, email=email, phone=phone, unreadable=tuple(unreadable))
