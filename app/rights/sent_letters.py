"""Letters on record: read again, handed to the mail program, noted as sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.business import BUSINESS_SUBJECT, Business, business_of, read_business, setting_at
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.documents.rights_letter import PrintedLetter, letter_mail, rights_letter
from app.formats import format_date
from app.rights.close_request import Closing, close_request
from app.rights.erasure_preview import Addressee
from app.rights.errors import ExtensionTooLate
from app.rights.kinds import Decision, DeliveryMeans, LetterKind, RefusalGround, StepKind
from app.rights.letter_errors import (
    ExtensionNotRecorded,
    LetterDayWrong,
    LetterGone,
    LetterUnfit,
    LetterUnknown,
    MailAddressMissing,
)
from app.rights.letter_rules import CLOSING_LETTERS
from app.rights.letters import DECIDED_BY, WrittenLetter, printed_from
from app.rights.open_requests import is_open, request_of
from app.rights.recipients import note_told, recipients_of
from app.rights.request_steps import note_step
from app.values import EmailAddress, InvalidEmail
from db.tables import RequestLetter
from resources import wording

if TYPE_CHECKING:
    from app.rights.letters import LetterDraft
    from app.workspace import UnitOfWork
    from db.tables import SubjectRequest


@dataclass(frozen=True, slots=True)
class LetterOnRecord:
    """A letter of a request; ``is_kept`` says whether its text still stands, for it goes with an erased person."""

    id: int
    kind: LetterKind
    addressee: str
    written_at: datetime
    sha256: str
    sent_on: date | None
    sent_how: DeliveryMeans | None
    is_kept: bool


@dataclass(frozen=True, slots=True)
class SentLetter:
    """What sending a letter settles; ``may_close`` says that the request may be closed by it."""

    kind: LetterKind
    may_close: bool
    sha256: str


def letters_of(uow: UnitOfWork, request_id: int) -> list[LetterOnRecord]:
    """Return the letters of a request, in the order they were written."""
    uow.account.require(Permission.ANSWER_REQUEST)
    rows = uow.session.scalars(
        select(RequestLetter).where(RequestLetter.request_id == request_id).order_by(RequestLetter.id)
    )
    return [
        LetterOnRecord(
            row.id,
            LetterKind(row.kind),
            row.addressee.partition("\n")[0],
            row.written_at,
            row.sha256,
            row.sent_on,
            DeliveryMeans(row.sent_how) if row.sent_how else None,
            bool(row.body),
        )
        for row in rows
    ]


def letter_pdf(uow: UnitOfWork, letter_id: int) -> bytes:
    """Return the PDF of a letter on record, the same to the byte as when it was written.

    Its head is the business's of that day. Raises LetterUnknown, LetterGone.
    """
    letter = _letter(uow, letter_id)
    if not letter.body:
        raise LetterGone
    printed = printed_from(letter, request_of(uow.session, letter.request_id))
    return rights_letter(_business_then(uow, letter), printed)


def eml_draft(uow: UnitOfWork, draft: LetterDraft, written: WrittenLetter) -> bytes:
    """Return the letter as an e-mail to read again and send, its PDF attached; we never send it. MailAddressMissing."""
    uow.account.require(Permission.ANSWER_REQUEST)
    try:
        email = EmailAddress.parse(draft.email).value
    except InvalidEmail as error:
        raise MailAddressMissing from error
    to = Addressee(draft.to.name, draft.to.address_lines, email)
    printed = PrintedLetter(draft.title, draft.body, to, uow.clock.today(), draft.language)
    return letter_mail(read_business(uow), printed, written.pdf, written.file_name)


def note_letter_sent(uow: UnitOfWork, letter_id: int, means: DeliveryMeans, on: date) -> SentLetter:
    """Note how and when a letter left, and whether the request may now be closed.

    Whoever it told of a change is told from that day (art. 19). Raises LetterUnknown, LetterDayWrong, and for an extension
    ExtensionNotRecorded, or ExtensionTooLate where the first month is over (art. 12(3)).
    """
    letter = _letter(uow, letter_id)
    request = request_of(uow.session, letter.request_id)
    written_on = letter.written_at.astimezone(BUSINESS_ZONE).date()
    if not written_on <= on <= uow.clock.today():
        raise LetterDayWrong(written=format_date(written_on))
    kind = LetterKind(letter.kind)
    if kind is LetterKind.EXTENSION:
        _require_extension(request, on)
    letter.sent_on, letter.sent_how = on, means.value
    note_step(uow, request, StepKind.LETTER_SENT, file_sha256=letter.sha256, detail=kind.value)
    if kind is LetterKind.RECIPIENT_NOTICE:
        _tell(uow, letter, on)
    return SentLetter(kind, is_open(request) and kind in CLOSING_LETTERS, letter.sha256)


def is_closing(uow: UnitOfWork, letter_id: int) -> bool:
    """Say whether a letter on record answers a request that is still open; LetterUnknown."""
    letter = _letter(uow, letter_id)
    return letter.kind in CLOSING_LETTERS and is_open(request_of(uow.session, letter.request_id))


def close_by_letter(uow: UnitOfWork, letter_id: int) -> None:
    """Close the request by the letter that answered it, with the decision that it told.

    Raises LetterUnknown, RequestClosed, IdentityUnsettled, and LetterUnfit for a letter that answers nothing.
    """
    letter = _letter(uow, letter_id)
    kind, request = LetterKind(letter.kind), request_of(uow.session, letter.request_id)
    if kind not in CLOSING_LETTERS:
        raise LetterUnfit(letter=wording(f"rights.letter_kind.{kind}"))
    closing = Closing(
        DECIDED_BY.get(kind, Decision.GRANTED),
        RefusalGround(request.refusal_ground) if request.refusal_ground else None,
        request.refusal_reason,
        DeliveryMeans(letter.sent_how) if letter.sent_how else None,
    )
    close_request(uow, request.id, closing, file_sha256=letter.sha256)


def _require_extension(request: SubjectRequest, on: date) -> None:
    if request.extended_until is None:
        raise ExtensionNotRecorded
    if on > request.due_on:
        raise ExtensionTooLate


def _tell(uow: UnitOfWork, letter: RequestLetter, on: date) -> None:
    name = letter.addressee.partition("\n")[0]
    for line in recipients_of(uow, letter.request_id):
        if line.recipient == name and not line.is_settled:
            note_told(uow, line.id, on)


def _letter(uow: UnitOfWork, letter_id: int) -> RequestLetter:
    uow.account.require(Permission.ANSWER_REQUEST)
    letter = uow.session.get(RequestLetter, letter_id)
    if letter is None:
        raise LetterUnknown
    return letter


def _business_then(uow: UnitOfWork, letter: RequestLetter) -> Business:
    then = setting_at(uow, BUSINESS_SUBJECT, letter.written_at)
    return read_business(uow) if then is None else business_of(then)
