"""Letters about a request: drafted from the record, edited by hand, complete or not written at all (DSR-02, 03, 12 to 14)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.documents.rights_letter import PrintedLetter, rights_letter
from app.journal import Action, record
from app.rights.close_request import Closing, decide_request
from app.rights.erasure_preview import Addressee
from app.rights.kinds import (
    Decision,
    IdentityMethod,
    LetterKind,
    MandatoryItem,
    RefusalGround,
    RequestKind,
    RequestStatus,
    StepKind,
)
from app.rights.letter_checks import LetterFacts, missing_items
from app.rights.letter_errors import ExtensionNotRecorded, LetterIncomplete, LetterUnfit, LiftingDayPast
from app.rights.letter_rules import LetterState, letters_for
from app.rights.letter_template import Filled, fill, template_key
from app.rights.letter_templates import template_in_force
from app.rights.letter_values import LetterWish, addressee_for, heir_of, letter_facts, letter_values
from app.rights.open_requests import is_open, request_of
from app.rights.read_requests import read_request
from app.rights.request_steps import extend_request, note_step
from app.rights.restriction import restriction_in_force
from app.values.text import LONG, clean_line, clean_text
from db.tables import RequestLetter, RequestRecipient
from resources import wording, wording_in

if TYPE_CHECKING:
    from app.workspace import UnitOfWork
    from db.tables import SubjectRequest

_NOTICE_DAYS = 8
DECIDED_BY = {
    LetterKind.NO_DATA: Decision.NO_DATA,
    LetterKind.PARTIAL_REFUSAL: Decision.PARTIAL,
    LetterKind.REFUSAL: Decision.REFUSED,
}


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter being written: the body and the addressee may be changed by hand, then ``missing`` says what it lacks.

    ``filled`` is the text as the template made it, by which an edited text becomes a template again.
    """

    kind: LetterKind
    title: str
    body: str
    addressee: str
    address_lines: tuple[str, ...]
    email: str
    facts: LetterFacts = field(repr=False)
    template: str = ""
    filled: Filled = field(default=Filled(""), repr=False)
    language: str = "fr"
    ground: RefusalGround | None = None
    reason: str = ""
    lifted_on: date | None = None

    @property
    def missing(self) -> tuple[MandatoryItem, ...]:
        """What the letter lacks; nothing where it may be printed, kept and sent."""
        return missing_items(self.kind, self.body, replace(self.facts, addressee=self.addressee))

    @property
    def to(self) -> Addressee:
        """To whom it goes."""
        return Addressee(clean_line(self.addressee), tuple(map(clean_line, self.address_lines)), self.email)


@dataclass(frozen=True, slots=True)
class WrittenLetter:
    """A letter on record, with the PDF to print or attach."""

    id: int
    pdf: bytes = field(repr=False)
    sha256: str
    file_name: str


def letters_that_fit(uow: UnitOfWork, request_id: int) -> tuple[LetterKind, ...]:
    """Return the letters that make sense for a request now, the one to propose first; RequestUnknown."""
    uow.account.require(Permission.ANSWER_REQUEST)
    return letters_for(_state(uow, request_of(uow.session, request_id)))


def draft_letter(
    uow: UnitOfWork,
    request_id: int,
    kind: LetterKind,
    language: str = "fr",
    *,
    ground: RefusalGround | None = None,
    reason: str = "",
    lifted_on: date | None = None,
    recipient_id: int | None = None,
    template: str = "",
) -> LetterDraft:
    """Return a letter filled from the record, nothing of which is written yet.

    ``ground`` and ``reason`` are those of a refusal, ``reason`` that of an extension too, ``lifted_on`` the day on which a
    restriction will end, ``recipient_id`` who is to be told; ``template`` is used instead of the one in force. Raises RequestUnknown,
    LetterUnfit.
    """
    request = _request_for(uow, request_id, kind)
    if kind is LetterKind.RESTRICTION_LIFTED and lifted_on is None:
        lifted_on = uow.clock.today() + timedelta(days=_NOTICE_DAYS)
    wish = LetterWish(kind, language, ground, clean_text(reason, LONG), lifted_on, recipient_id)
    to = addressee_for(uow, request, wish)
    facts = letter_facts(uow, request, wish, to.name)
    key = template_key(kind, RequestKind(request.kind), heir_of(request))
    filled = fill(template or template_in_force(uow, key, language), letter_values(uow, request, wish, facts))
    return LetterDraft(
        kind=kind,
        title=wording_in(language, f"letters.title.{key}"),
        body=filled.text,
        addressee=to.name,
        address_lines=to.address_lines,
        email=to.email,
        facts=facts,
        template=key,
        filled=filled,
        language=language,
        ground=facts.ground,
        reason=facts.reason,
        lifted_on=lifted_on,
    )


def preview_letter(uow: UnitOfWork, request_id: int, draft: LetterDraft) -> bytes:
    """Return the PDF as it would be, without putting it on record; LetterUnfit, LetterIncomplete."""
    uow.account.require(Permission.ANSWER_REQUEST)
    request = _request_for(uow, request_id, draft.kind)
    _require_complete(uow, request, draft)
    printed = PrintedLetter(draft.title, clean_text(draft.body, LONG), draft.to, uow.clock.today(), draft.language)
    return rights_letter(read_business(uow), printed)


def write_letter(uow: UnitOfWork, request_id: int, draft: LetterDraft) -> WrittenLetter:
    """Put a letter on record with the fingerprint of its PDF, and return it; a refusal is decided with it.

    The text of a letter to someone who was erased is not kept, its fingerprint alone is. Raises LetterUnfit,
    LetterIncomplete, ExtensionNotRecorded, LiftingDayPast, RefusalGroundMissing, RefusalGroundUnfit: then nothing was
    written.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    request = _request_for(uow, request_id, draft.kind)
    if draft.kind is LetterKind.EXTENSION and request.extended_until is None:
        raise ExtensionNotRecorded
    if draft.lifted_on is not None and draft.lifted_on <= uow.clock.today():
        raise LiftingDayPast
    if draft.kind in DECIDED_BY:
        decide_request(uow, request_id, Closing(DECIDED_BY[draft.kind], draft.ground, draft.reason))
    _require_complete(uow, request, draft)
    pdf = preview_letter(uow, request_id, draft)
    digest = hashlib.sha256(pdf).hexdigest()
    letter = _keep(uow, request, draft, digest)
    if is_open(request):
        request.status = RequestStatus.IN_PROGRESS.value
    note_step(uow, request, StepKind.LETTER_WRITTEN, file_sha256=digest, detail=draft.kind.value)
    details = {"request": request.id, "letter": letter.id, "kind": draft.kind.value}
    record(uow, Action.LETTER_WRITTEN, request.subject_id or "", details, signed=True)
    return WrittenLetter(letter.id, pdf, digest, letter_file_name(request.id, draft.kind))


def extend_with_letter(
    uow: UnitOfWork, request_id: int, reason: str, draft: LetterDraft | None = None
) -> WrittenLetter:
    """Take two months more and write the letter that says so, both or neither (DSR-03).

    ``draft`` is the letter edited by hand, the shipped one where there is none. Raises what ``extend_request`` and
    ``write_letter`` raise.
    """
    extend_request(uow, request_id, reason)
    return write_letter(uow, request_id, draft or draft_letter(uow, request_id, LetterKind.EXTENSION))


def letter_file_name(request_id: int, kind: LetterKind, suffix: str = ".pdf") -> str:
    """Return the name of a letter's file, which names nobody."""
    label = wording(f"rights.letter_kind.{kind}").replace(" ", "-").replace("’", "-")
    return wording("letters.file.name", number=request_id, kind=label).removesuffix(".pdf") + suffix


def _request_for(uow: UnitOfWork, request_id: int, kind: LetterKind) -> SubjectRequest:
    uow.account.require(Permission.ANSWER_REQUEST)
    request = request_of(uow.session, request_id)
    if kind not in letters_for(_state(uow, request)):
        raise LetterUnfit(letter=wording(f"rights.letter_kind.{kind}"))
    return request


def _state(uow: UnitOfWork, request: SubjectRequest) -> LetterState:
    in_force = restriction_in_force(uow, request.contact_id) if request.contact_id is not None else None
    written = uow.session.scalars(select(RequestLetter.kind).where(RequestLetter.request_id == request.id))
    recipient = select(RequestRecipient.id).where(RequestRecipient.request_id == request.id)
    return LetterState(
        kind=RequestKind(request.kind),
        is_open=is_open(request),
        is_known=request.contact_id is not None,
        is_erased=request.contact_id is None and bool(request.subject_id),
        in_doubt=request.identity_method == IdentityMethod.DOUBT,
        may_be_extended=read_request(uow, request.id).may_be_extended,
        is_extended=request.extended_until is not None,
        is_restricted=in_force is not None and in_force.request_id == request.id,
        has_recipients=uow.session.scalar(recipient.limit(1)) is not None,
        decision=Decision(request.decision) if request.decision else None,
        written=frozenset(LetterKind(kind) for kind in written),
    )


def _require_complete(uow: UnitOfWork, request: SubjectRequest, draft: LetterDraft) -> None:
    """Check the final text against the record as it stands now, not as it stood when it was drafted (DSR-12)."""
    wish = LetterWish(draft.kind, draft.language, draft.ground, draft.reason, draft.lifted_on)
    facts = letter_facts(uow, request, wish, draft.addressee)
    missing = missing_items(draft.kind, draft.body, facts)
    if missing:
        raise LetterIncomplete(missing)


def _keep(uow: UnitOfWork, request: SubjectRequest, draft: LetterDraft, digest: str) -> RequestLetter:
    is_erased = request.contact_id is None and bool(request.subject_id)
    letter = RequestLetter(
        request_id=request.id,
        contact_id=request.contact_id,
        kind=draft.kind.value,
        language=draft.language,
        addressee="" if is_erased else "\n".join((draft.to.name, *draft.to.address_lines)),
        body="" if is_erased else clean_text(draft.body, LONG),
        sha256=digest,
        written_at=uow.clock.now(),
        written_by=uow.account.id,
    )
    uow.session.add(letter)
    uow.session.flush()
    return letter


def printed_from(letter: RequestLetter, request: SubjectRequest) -> PrintedLetter:
    """Return what stands on the paper of a letter on record."""
    key = template_key(LetterKind(letter.kind), RequestKind(request.kind), heir_of(request))
    name, *lines = letter.addressee.split("\n")
    return PrintedLetter(
        title=wording_in(letter.language, f"letters.title.{key}"),
        body=letter.body,
        addressee=Addressee(name, tuple(lines), ""),
        written_on=letter.written_at.astimezone(BUSINESS_ZONE).date(),
        language=letter.language,
    )
