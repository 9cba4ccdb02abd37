"""Read the message by which a person asks something, propose what it invokes and who wrote it, and open the requests."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.confirmation_errors import ReplyTooLarge, ReplyUnreadable
from app.consent.reply import Reply, read_reply
from app.consent.reply_text import split_text
from app.consent.reply_verdict import codes_of
from app.rights.certainty import Certainty
from app.rights.find_requester import Clues, ProposedPerson, find_requester
from app.rights.kinds import HeirGround, IdentityMethod, RequestChannel, RequestKind
from app.rights.message_meaning import InvokedRight, own_part, read_rights
from app.rights.open_request import ReceivedMessage, RequestDraft, open_case
from app.rights.pasted_head import read_head, sender_of
from app.rights.received_errors import (
    MessageEmpty,
    MessageTooLarge,
    MessageUnreadable,
    NoRightChosen,
    OutlookMessage,
)
from app.values import fold
from app.values.text import clean_line, clean_text
from resources import wording

if TYPE_CHECKING:
    from app.consent.kinds import Channel
    from app.workspace import UnitOfWork

MOST_LETTERS = 100_000
EML = "message/rfc822"
_OUTLOOK = bytes.fromhex("d0cf11e0a1b11ae1")
_ANSWERING = ("re:", "re :", "rep:", "rep :", "tr:", "tr :", "fw:", "fwd:")


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """A message as it came; ``content`` is its file, none where it was pasted, and ``sha256`` that of the one or the other."""

    text: str
    subject: str = ""
    sender_name: str = ""
    sender_address: str = ""
    received_on: date | None = None
    file_name: str = ""
    content: bytes | None = field(default=None, repr=False)
    sha256: str = ""
    is_automatic: bool = False
    is_forwarded: bool = False
    has_files: bool = False
    answers_code: bool = False

    @property
    def kept(self) -> ReceivedMessage:
        """The message as the case keeps it."""
        sender = f"{self.sender_name} <{self.sender_address}>" if self.sender_address else self.sender_name
        media_type = EML if self.content else ""
        return ReceivedMessage(self.text, sender.strip(), self.subject, self.file_name, media_type, self.content or b"")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a message seems to ask, who seems to have written it, and what a person must settle."""

    rights: tuple[InvokedRight, ...]
    persons: tuple[ProposedPerson, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MessageChoice:
    """What whoever read the message decided; without a ``contact_id`` the ``requester`` is someone outside the book.

    For a contact who died, ``requester`` is the heir and ``heir_ground`` why they act.
    """

    kinds: tuple[RequestKind, ...]
    contact_id: int | None
    requester: str
    received_on: date
    channel: RequestChannel
    identity: IdentityMethod
    message: IncomingMessage
    objection_channels: tuple[Channel, ...] = ()
    heir_ground: HeirGround | None = None


def message_from_text(text: str) -> IncomingMessage:
    """Return a pasted message, its head read where it was copied too; MessageEmpty, MessageTooLarge."""
    if len(text) > MOST_LETTERS:
        raise MessageTooLarge
    head = read_head(clean_text(text.replace("\r\n", "\n").replace("\r", "\n"), MOST_LETTERS))
    body = head.body.strip()
    if not body and not head.subject:
        raise MessageEmpty
    return IncomingMessage(
        text=body,
        subject=head.subject,
        sender_name=head.sender_name,
        sender_address=head.sender_address,
        received_on=head.sent_on,
        sha256=hashlib.sha256(body.encode()).hexdigest(),
        is_forwarded=split_text(body).is_forwarded,
    )


def message_from_eml(content: bytes, file_name: str) -> IncomingMessage:
    """Return a message saved by a mail program; MessageTooLarge, OutlookMessage, MessageUnreadable.

    HTML is read as text, nothing of it is loaded. Of a message handed on, the sender is whom the head within names.
    """
    if content.startswith(_OUTLOOK):
        raise OutlookMessage
    try:
        reply = read_reply(content)
    except ReplyTooLarge as error:
        raise MessageTooLarge from error
    except ReplyUnreadable as error:
        raise MessageUnreadable from error
    head = _handed_on(reply)
    sender_name, address = head if head is not None else (reply.sender_name, _address(reply.sender))
    return IncomingMessage(
        text=clean_text(_text_of(reply), MOST_LETTERS),
        subject=clean_line(reply.subject, 300),
        sender_name=sender_name,
        sender_address=address,
        received_on=reply.dated.astimezone(BUSINESS_ZONE).date() if reply.dated else None,
        file_name=clean_line(file_name, 120),
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        is_automatic=reply.is_automatic or reply.is_bounce,
        is_forwarded=reply.is_forwarded,
        has_files=reply.has_files,
        answers_code=bool(codes_of(reply)),
    )


def rights_of(message: IncomingMessage) -> tuple[InvokedRight, ...]:
    """Return the rights that a message invokes, in its text or in a subject that is not that of an answer."""
    if message.is_automatic:
        return ()
    subject = "" if fold(message.subject).startswith(_ANSWERING) else message.subject
    return read_rights(f"{subject}\n\n{message.text}" if subject else message.text)


def propose_requests(uow: UnitOfWork, message: IncomingMessage) -> Proposal:
    """Say what a message asks and who may have written it, with a sentence for whatever a person must settle (DSR-01)."""
    uow.account.require(Permission.OPEN_REQUEST)
    rights = rights_of(message)
    # Whoever hands a message on could have written it: the address that it names within proves less.
    sender = "" if message.is_forwarded else message.sender_address
    persons = find_requester(uow, Clues(sender, message.sender_name, _signed_text(message)))
    own = read_business(uow).email.casefold()
    return Proposal(rights, persons, tuple(_doubts(message, rights, persons, own, uow.clock.today())))


def open_requests_of(uow: UnitOfWork, choice: MessageChoice) -> tuple[int, ...]:
    """Open one request and one clock per right, and keep the message with them; NoRightChosen, and what ``open_case`` raises.

    Each request bears the sentence that asks for it.
    """
    uow.account.require(Permission.OPEN_REQUEST)
    if not choice.kinds:
        raise NoRightChosen
    quotes = {right.kind: right.quote for right in rights_of(choice.message)}
    drafts = tuple(
        RequestDraft(
            kind=kind,
            received_on=choice.received_on,
            channel=choice.channel,
            identity=choice.identity,
            contact_id=choice.contact_id,
            requester=choice.requester,
            asked=quotes.get(kind, ""),
            heir_ground=choice.heir_ground,
            objection_channels=choice.objection_channels if kind is RequestKind.OBJECTION else (),
        )
        for kind in choice.kinds
    )
    return tuple(open_case(uow, drafts, choice.message.kept))


def _address(sender: str) -> str:
    return sender if "@" in sender else ""


def _text_of(reply: Reply) -> str:
    """Return what the person wrote and signed; of a message that was handed on, all that it holds."""
    if reply.is_forwarded and reply.quoted:
        return f"{reply.own_words}\n\n{reply.quoted}".strip()
    signed = f"\n-- \n{reply.signature}" if reply.signature else ""
    return f"{reply.own_words}{signed}"


def _handed_on(reply: Reply) -> tuple[str, str] | None:
    """Return who wrote the message that was handed on; none where it was not, or does not say."""
    if not reply.is_forwarded:
        return None
    lines = (line.strip("> *\t") for line in reply.quoted.splitlines())
    named = (line.split(":", 1)[1] for line in lines if fold(line).replace(" :", ":").startswith(("de:", "from:")))
    first = next(named, "")
    return sender_of(first) if first else None


def _signed_text(message: IncomingMessage) -> str:
    spoken = split_text(message.text)
    return message.text if spoken.is_forwarded else f"{spoken.own}\n{spoken.signature}"


def _doubts(
    message: IncomingMessage,
    rights: tuple[InvokedRight, ...],
    persons: tuple[ProposedPerson, ...],
    own_address: str,
    today: date,
) -> list[str]:
    kinds = {right.kind for right in rights}
    senders = [person for person in persons if person.wrote_from]
    is_ours = bool(own_address) and message.sender_address == own_address
    by_name_only = bool(persons) and all(person.certainty is Certainty.DOUBTFUL for person in persons)
    cases = {
        "automatic": message.is_automatic,
        "ours": is_ours,
        "forwarded": message.is_forwarded,
        "no_text": not own_part(message.text).strip() and message.has_files,
        "files": bool(own_part(message.text).strip()) and message.has_files,
        "no_right": not rights and not message.is_automatic,
        "only_doubtful": bool(rights) and all(right.certainty is Certainty.DOUBTFUL for right in rights),
        "access_first": {RequestKind.ACCESS, RequestKind.ERASURE} <= kinds,
        "several": len(senders) > 1,
        "nobody": bool(message.sender_address) and not is_ours and (not persons or by_name_only),
        "unsigned": not message.sender_address and not persons,
        "name_only": by_name_only,
        "future": message.received_on is not None and message.received_on > today,
    }
    return [wording(f"received.doubt.{name}") for name, applies in cases.items() if applies]
