"""To whom a person's data were given, and who must be told when they change (RGPD art. 15(1)(c) and 19; CJUE C-154/21)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.rights.errors import DisclosureInFuture, RecipientMissing, RecipientUnknown
from app.rights.kinds import RequestKind, StepKind
from app.rights.open_requests import request_of
from app.rights.request_steps import note_step
from app.values.text import LONG, clean_line, clean_text
from db.tables import Disclosure, RequestRecipient

if TYPE_CHECKING:
    from app.workspace import UnitOfWork
    from db.tables import SubjectRequest

_TOLD_OF = (RequestKind.RECTIFICATION, RequestKind.ERASURE, RequestKind.RESTRICTION)


@dataclass(frozen=True, slots=True)
class DisclosureDraft:
    """What was given to somebody outside: to whom, how to reach them, what, and when."""

    recipient: str
    disclosed_on: date
    means: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class DisclosureLine:
    """One disclosure on record."""

    id: int
    recipient: str
    means: str
    what: str
    disclosed_on: date


@dataclass(frozen=True, slots=True)
class RecipientLine:
    """A recipient of one request: told on a day, or impossible to tell and why, or still to be told."""

    id: int
    recipient: str
    means: str
    told_on: date | None
    impossible_because: str

    @property
    def is_settled(self) -> bool:
        """Say whether nothing is left to do."""
        return self.told_on is not None or bool(self.impossible_because)


def record_disclosure(uow: UnitOfWork, contact_id: int, draft: DisclosureDraft) -> int:
    """Note that data of a contact were given to somebody outside; RecipientMissing, DisclosureInFuture."""
    uow.account.require(Permission.EDIT_CONTACTS)
    contact, recipient = contact_of(uow, contact_id), clean_line(draft.recipient)
    if not recipient:
        raise RecipientMissing
    if draft.disclosed_on > uow.clock.today():
        raise DisclosureInFuture
    disclosure = Disclosure(
        contact_id=contact_id,
        recipient=recipient,
        means=clean_line(draft.means, 320),
        what=clean_line(draft.what, 300),
        disclosed_on=draft.disclosed_on,
        recorded_at=uow.clock.now(),
        recorded_by=uow.account.id,
    )
    uow.session.add(disclosure)
    uow.session.flush()
    record(uow, Action.DISCLOSURE_RECORDED, contact.subject_id, {"disclosure": disclosure.id})
    return disclosure.id


def disclosures_of(uow: UnitOfWork, contact_id: int) -> list[DisclosureLine]:
    """Return to whom a contact's data were given, the latest first."""
    uow.account.require(Permission.READ_CONTACTS)
    held = select(Disclosure).where(Disclosure.contact_id == contact_id)
    return [
        DisclosureLine(row.id, row.recipient, row.means, row.what, row.disclosed_on)
        for row in uow.session.scalars(held.order_by(Disclosure.disclosed_on.desc(), Disclosure.id.desc()))
    ]


def list_recipients_to_tell(uow: UnitOfWork, request: SubjectRequest) -> int:
    """Write down who must be told of what this request changes; return how many. Each recipient once."""
    if request.kind not in _TOLD_OF or request.contact_id is None:
        return 0
    given = select(Disclosure.recipient, Disclosure.means).where(Disclosure.contact_id == request.contact_id)
    found = {row.recipient: row.means for row in uow.session.execute(given.order_by(Disclosure.disclosed_on))}
    uow.session.add_all(
        RequestRecipient(request_id=request.id, recipient=recipient, means=means) for recipient, means in found.items()
    )
    uow.session.flush()
    return len(found)


def recipients_of(uow: UnitOfWork, request_id: int) -> list[RecipientLine]:
    """Return who is to be told of a request, those still to be told first."""
    uow.account.require(Permission.OPEN_REQUEST)
    held = select(RequestRecipient).where(RequestRecipient.request_id == request_id).order_by(RequestRecipient.id)
    lines = [
        RecipientLine(row.id, row.recipient, row.means, row.told_on, row.impossible_because)
        for row in uow.session.scalars(held)
    ]
    return sorted(lines, key=lambda line: line.is_settled)


def add_recipient(uow: UnitOfWork, request_id: int, recipient: str, means: str = "") -> int:
    """Add someone to be told, whom no disclosure named; RecipientMissing, RequestUnknown."""
    uow.account.require(Permission.ANSWER_REQUEST)
    request, name = request_of(uow.session, request_id), clean_line(recipient)
    if not name:
        raise RecipientMissing
    row = RequestRecipient(request_id=request.id, recipient=name, means=clean_line(means, 320))
    uow.session.add(row)
    uow.session.flush()
    return row.id


def note_told(uow: UnitOfWork, recipient_id: int, told_on: date) -> None:
    """Note that a recipient was told; DisclosureInFuture, RecipientUnknown."""
    row = _recipient(uow, recipient_id)
    if told_on > uow.clock.today():
        raise DisclosureInFuture
    row.told_on, row.impossible_because = told_on, ""
    note_step(uow, request_of(uow.session, row.request_id), StepKind.RECIPIENT_TOLD)


def note_impossible(uow: UnitOfWork, recipient_id: int, reason: str) -> None:
    """Note why a recipient cannot be told, or only with disproportionate effort (art. 19); RecipientUnknown."""
    row = _recipient(uow, recipient_id)
    row.told_on, row.impossible_because = None, clean_text(reason, LONG)


def _recipient(uow: UnitOfWork, recipient_id: int) -> RequestRecipient:
    uow.account.require(Permission.ANSWER_REQUEST)
    row = uow.session.get(RequestRecipient, recipient_id)
    if row is None:
        raise RecipientUnknown
    return row
