"""Receive what a person asks: one clock per right, and an objection takes effect at once."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.consent.kinds import Channel, ConsentMethod
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.messaging.record_objection import honour_objection
from app.rights.deadlines import answer_due
from app.rights.errors import HeirGroundMissing, ReceivedInFuture, RequesterMissing
from app.rights.kinds import HeirGround, IdentityMethod, RequestChannel, RequestKind, RequestStatus, StepKind
from app.rights.recipients import list_recipients_to_tell
from app.rights.request_steps import note_step
from app.values.text import LONG, clean_line, clean_text
from db.tables import RequestMessage, SubjectRequest

if TYPE_CHECKING:
    from datetime import date

    from app.workspace import UnitOfWork
    from db.tables import Contact

_CASE_BYTES = 16
_METHODS = {
    RequestChannel.DESK: ConsentMethod.DESK,
    RequestChannel.PHONE: ConsentMethod.PHONE_CALL,
    RequestChannel.EMAIL: ConsentMethod.EMAIL_REPLY,
    RequestChannel.LETTER: ConsentMethod.SIGNED_FORM,
}


@dataclass(frozen=True, slots=True)
class ReceivedMessage:
    """The message by which requests came; ``content`` is the file as it was, empty where the text was pasted."""

    body: str
    sender: str = ""
    subject: str = ""
    file_name: str = ""
    media_type: str = ""
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """A request as it came; ``contact_id`` is empty for someone who is not in the book, then named by ``requester``.

    ``requester`` also names whoever acts for the contact: an heir, whose ``heir_ground`` is asked. ``objection_channels``
    are those on which the person no longer wants to be reached, all where none is named.
    """

    kind: RequestKind
    received_on: date
    channel: RequestChannel
    identity: IdentityMethod
    contact_id: int | None = None
    requester: str = ""
    asked: str = ""
    heir_ground: HeirGround | None = None
    objection_channels: tuple[Channel, ...] = ()


def open_request(uow: UnitOfWork, draft: RequestDraft) -> int:
    """Put a request on record with its deadline and return its id (DSR-01).

    The clock starts on the day it reached the business, not the day someone read it. An objection is honoured at once
    (DSR-11). Raises RequesterMissing, ReceivedInFuture, ContactUnknown, HeirGroundMissing.
    """
    return _open(uow, draft, secrets.token_hex(_CASE_BYTES))


def open_case(uow: UnitOfWork, drafts: tuple[RequestDraft, ...], message: ReceivedMessage | None = None) -> list[int]:
    """Put on record all that one person asked together, one request and one clock per right; return their ids.

    The message itself is kept with them. Raises what ``open_request`` raises: then nothing is on record.
    """
    uow.account.require(Permission.OPEN_REQUEST)
    case_id = secrets.token_hex(_CASE_BYTES)
    ids = [_open(uow, draft, case_id) for draft in drafts]
    if message is not None and ids:
        digest = _keep_message(uow, message, case_id, drafts[0].contact_id)
        for request_id in ids:
            request = uow.session.get_one(SubjectRequest, request_id)
            note_step(uow, request, StepKind.MESSAGE_KEPT, file_sha256=digest)
    return ids


def expected_deadline(uow: UnitOfWork, received_on: date) -> date:
    """Return the last day to answer a request received on a day, by the holidays of the business's place."""
    return answer_due(received_on, read_business(uow).calendar)


def _open(uow: UnitOfWork, draft: RequestDraft, case_id: str) -> int:
    uow.account.require(Permission.OPEN_REQUEST)
    requester = clean_line(draft.requester)
    if draft.contact_id is None and not requester:
        raise RequesterMissing
    if draft.received_on > uow.clock.today():
        raise ReceivedInFuture
    contact = None if draft.contact_id is None else contact_of(uow, draft.contact_id)
    _require_heir(contact, draft)
    doubtful = draft.identity is IdentityMethod.DOUBT
    request = SubjectRequest(
        contact_id=draft.contact_id,
        subject_id=None if contact is None else contact.subject_id,
        requester=requester,
        kind=draft.kind.value,
        status=RequestStatus.RECEIVED.value,
        channel=draft.channel.value,
        received_on=draft.received_on,
        due_on=expected_deadline(uow, draft.received_on),
        identity_method=draft.identity.value,
        identity_asked_on=uow.clock.today() if doubtful else None,
        identity_settled_on=None if doubtful else uow.clock.today(),
        case_id=case_id,
        asked=clean_text(draft.asked, LONG),
        heir_ground=draft.heir_ground.value if draft.heir_ground else "",
        created_at=uow.clock.now(),
        created_by=uow.account.id,
    )
    uow.session.add(request)
    uow.session.flush()
    details = {"request": request.id, "kind": draft.kind.value, "due": request.due_on.isoformat()}
    record(uow, Action.REQUEST_OPENED, request.subject_id or "", details)
    note_step(uow, request, StepKind.OPENED)
    note_step(uow, request, StepKind.IDENTITY_ASKED if doubtful else StepKind.IDENTITY_ESTABLISHED)
    if draft.kind is RequestKind.OBJECTION and draft.contact_id is not None:
        _honour(uow, request, draft)
    list_recipients_to_tell(uow, request)
    return request.id


def _require_heir(contact: Contact | None, draft: RequestDraft) -> None:
    """Ask on which ground an heir acts: after a death there are two only, or directives (LIL art. 85, DSR-16)."""
    if contact is not None and contact.deceased_on is not None and draft.heir_ground is None:
        raise HeirGroundMissing


def _honour(uow: UnitOfWork, request: SubjectRequest, draft: RequestDraft) -> None:
    """Stop the messages before anything else: no reason is asked, no identity either (art. 21(3))."""
    if draft.contact_id is None:
        return
    for channel in draft.objection_channels or (None,):
        honour_objection(uow, draft.contact_id, channel, method=_METHODS[draft.channel])
    detail = ", ".join(channel.value for channel in draft.objection_channels) or "all"
    note_step(uow, request, StepKind.OBJECTION_HONOURED, detail=detail)


def _keep_message(uow: UnitOfWork, message: ReceivedMessage, case_id: str, contact_id: int | None) -> str:
    body = clean_text(message.body, LONG)
    digest = hashlib.sha256(message.content or body.encode()).hexdigest()
    uow.session.add(
        RequestMessage(
            contact_id=contact_id,
            case_id=case_id,
            sender=clean_line(message.sender, 320),
            subject=clean_line(message.subject, 300),
            body=body,
            file_name=clean_line(message.file_name, 120),
            media_type=message.media_type,
            content=message.content or None,
            sha256=digest,
            recorded_at=uow.clock.now(),
            recorded_by=uow.account.id,
        )
    )
    uow.session.flush()
    return digest
