"""Read the message that a person sent back: a stranger's file, so whatever it claims of itself is doubted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime

from app.consent.confirmation_errors import ReplyTooLarge, ReplyUnreadable
from app.consent.reply_text import SpokenText, split_html, split_text
from app.values import EmailAddress
from app.values.errors import InvalidEmail
from app.values.text import clean_line, fold

MAX_BYTES = 10 * 1024 * 1024
_MAX_PARTS = 200
_MAX_TEXT, _MAX_HTML = 500_000, 300_000
# What the standard parser of headers is known to raise on headers that no rule allows.
_HEADER_FAULTS = (MessageError, LookupError, ValueError, AttributeError, TypeError, RecursionError)
_FORWARD_SUBJECT = re.compile(r"(tr|fw|fwd|i)\s*:")
_AUTOMATIC_SUBJECT = re.compile(
    r"((re|auto)\s*:\s*)*(reponse automatique|message automatique|absence|absent|out of office|automatic reply|auto-?reply)"
)
_HEADERS_OF_MAIL = frozenset({"from", "to", "subject", "date", "received", "message-id"})
_AUTOMATIC_HEADERS = ("x-autoreply", "x-autorespond", "x-auto-reply-from")


@dataclass(frozen=True, slots=True)
class Reply:
    """A message as it was understood; ``sender`` is empty where no single address sent it."""

    sender: str
    recipients: tuple[str, ...]
    subject: str
    own_words: str
    quoted: str
    dated: datetime | None = None
    is_forwarded: bool = False
    is_automatic: bool = False
    is_bounce: bool = False
    is_draft: bool = False
    sender_name: str = ""
    signature: str = ""
    has_files: bool = False


def read_reply(raw: bytes) -> Reply:
    """Read a message file; ReplyTooLarge over 10 MB, ReplyUnreadable where it is no message.

    A wrong charset, broken MIME or a malformed header cost the part that they spoil, not the message.
    """
    if len(raw) > MAX_BYTES:
        raise ReplyTooLarge
    try:
        message = message_from_bytes(raw, _class=EmailMessage, policy=policy.default)
        if not any(name.lower() in _HEADERS_OF_MAIL for name, _ in message.raw_items()):
            raise ReplyUnreadable
        return _understand(message)
    except (*_HEADER_FAULTS, MemoryError) as error:
        raise ReplyUnreadable from error


def attached_texts(raw: bytes) -> tuple[str, ...]:
    """Return the plain texts attached to a message; none where there are none, or where it is no message."""
    try:
        message = message_from_bytes(raw, _class=EmailMessage, policy=policy.default)
        found = [part for part in _parts(message) if part.get_content_disposition() == "attachment"]
        return tuple(_text(part)[:_MAX_TEXT] for part in found if part.get_content_maintype() == "text")
    except (*_HEADER_FAULTS, MemoryError):
        return ()


def _understand(message: EmailMessage) -> Reply:
    subject = clean_line(_header(message, "subject"), 500)
    spoken = _spoken(message)
    senders = _addresses(message, "from")
    return Reply(
        sender=senders[0] if len(senders) == 1 else "",
        recipients=_addresses(message, "to") + _addresses(message, "cc"),
        subject=subject,
        own_words=spoken.own,
        quoted=spoken.quoted,
        dated=_date(message),
        is_forwarded=spoken.is_forwarded or bool(_FORWARD_SUBJECT.match(fold(subject))) or _holds_message(message),
        is_automatic=_is_automatic(message, subject),
        is_bounce=_is_bounce(message, senders),
        is_draft=bool(_header(message, "x-unsent")),
        sender_name=_sender_name(message) if len(senders) == 1 else "",
        signature=spoken.signature,
        has_files=any(part.get_content_disposition() == "attachment" for part in _parts(message)),
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except _HEADER_FAULTS:
        return next((str(value) for header, value in message.raw_items() if header.lower() == name), "")


def _addresses(message: EmailMessage, name: str) -> tuple[str, ...]:
    try:
        written = [str(value) for value in message.get_all(name, [])]
    except _HEADER_FAULTS:
        written = [str(value) for header, value in message.raw_items() if header.lower() == name]
    found: dict[str, None] = {}
    for _, address in getaddresses(written):
        try:
            found[EmailAddress.parse(address).normalised] = None
        except InvalidEmail:
            found[clean_line(address, 320).casefold()] = None
    return tuple(found)


def _sender_name(message: EmailMessage) -> str:
    names = [name for name, _ in getaddresses([_header(message, "from")])]
    return clean_line(names[0], 200) if names else ""


def _date(message: EmailMessage) -> datetime | None:
    try:
        dated = parsedate_to_datetime(_header(message, "date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return dated if dated.tzinfo is not None else None


def _spoken(message: EmailMessage) -> SpokenText:
    """Return the text of the first part that has any, plain before HTML; attachments are not read."""
    html = ""
    for part in _parts(message):
        if part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain":
            text = _text(part)[:_MAX_TEXT]
            if text.strip():
                return split_text(text)
        elif kind == "text/html" and not html:
            html = _text(part)[:_MAX_HTML]
    return split_html(html) if html else SpokenText("", "")


def _parts(message: EmailMessage) -> list[EmailMessage]:
    """Return the parts in order, without those of a message that is itself a part."""
    found: list[EmailMessage] = []
    waiting: list[EmailMessage] = [message]
    while waiting and len(found) < _MAX_PARTS:
        part = waiting.pop()
        found.append(part)
        if part.get_content_maintype() == "multipart":
            inner = part.get_payload()
            if isinstance(inner, list):
                waiting.extend(one for one in reversed(inner) if isinstance(one, EmailMessage))
    return found


def _text(part: EmailMessage) -> str:
    """Decode a text part: UTF-8 is believed when it fits, for a charset that lies most often names an older one."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    declared = str(part.get_param("charset", "utf-8") or "utf-8")
    order = (declared, "utf-8") if content.isascii() else ("utf-8", declared)
    for charset in order:
        try:
            return content.decode(charset)
        except (LookupError, ValueError):
            continue
    return content.decode("cp1252", errors="replace")


def _holds_message(message: EmailMessage) -> bool:
    return any(part.get_content_type() == "message/rfc822" for part in _parts(message)[1:])


def _is_automatic(message: EmailMessage, subject: str) -> bool:
    submitted = _header(message, "auto-submitted").strip().lower()
    return (
        (bool(submitted) and submitted != "no")
        or any(_header(message, name) for name in _AUTOMATIC_HEADERS)
        or _header(message, "precedence").strip().lower() in ("auto_reply", "auto-reply")
        or bool(_AUTOMATIC_SUBJECT.match(fold(subject)))
    )


def _is_bounce(message: EmailMessage, senders: tuple[str, ...]) -> bool:
    daemons = ("mailer-daemon@", "postmaster@")
    return message.get_content_type() == "multipart/report" or any(sender.startswith(daemons) for sender in senders)
