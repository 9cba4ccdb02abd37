"""Take in the message that a person sent back: found by its code, judged, kept as evidence with what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Select, select

from app.accounts.roles import Permission
from app.consent.answer_confirmation import Answered, HowAnswered, confirm_request, decline_request
from app.consent.confirmation import is_overdue, name_of, still_pending
from app.consent.confirmation_errors import ReplyProvesNothing
from app.consent.evidence import EvidenceDraft, keep_evidence
from app.consent.kinds import ConfirmationOutcome, ConsentMethod, EvidenceKind
from app.consent.one_time_code import find_codes
from app.consent.pending import PendingYes
from app.consent.reply import Reply, read_reply
from app.consent.reply_verdict import AskedRequest, ReplyVerdict, Verdict, codes_of, judge_reply
from app.register.access_rules import EMAIL
from app.register.field_access import may_read
from app.values import EmailAddress
from app.workspace import UnitOfWork
from db.tables import ConfirmationRequest, Contact
from resources import wording

_FILE_NAME = "reponse.eml"


class ReplyDecision(StrEnum):
    """What whoever read the message decides."""

    CONFIRM = "confirm"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class ExaminedReply:
    """A reply with what it answers and what it is worth; without a request, ``name`` and ``items`` are empty."""

    reply: Reply
    verdict: ReplyVerdict
    request_id: int | None = None
    contact_id: int | None = None
    name: str = ""
    address: str = ""
    items: tuple[PendingYes, ...] = ()


def examine_reply(uow: UnitOfWork, raw: bytes) -> ExaminedReply:
    """Read and judge a message without writing anything; ReplyTooLarge, ReplyUnreadable."""
    uow.account.require(Permission.RECORD_CONSENT)
    reply = read_reply(raw)
    codes = codes_of(reply)
    known = {row.code: row for row in uow.session.scalars(_having(codes))}
    request = _answered(reply, known) if codes else _only_one_asked(uow, reply.sender)
    if request is None:
        return ExaminedReply(reply, judge_reply(reply, None, known))
    asked = AskedRequest(
        request.code,
        EmailAddress(request.address).normalised,
        ConfirmationOutcome(request.outcome) if request.outcome else None,
        is_overdue(uow, request),
    )
    contact = uow.session.get_one(Contact, request.contact_id)
    shown = request.address if may_read(uow, EMAIL) else ""
    return ExaminedReply(
        reply,
        judge_reply(reply, asked, known),
        request.id,
        contact.id,
        name_of(contact, shown),
        shown,
        still_pending(uow, request),
    )


def record_reply(uow: UnitOfWork, raw: bytes, decision: ReplyDecision, file_name: str = _FILE_NAME) -> Answered:
    """Record what was decided of a message, and keep it as evidence.

    The message is judged again: one that is refused, or an automatic answer, proves nothing whoever decides
    (ReplyProvesNothing). A decision taken where the verdict only asked is noted with its reason beside the answer.
    """
    examined = examine_reply(uow, raw)
    verdict = examined.verdict
    allowed = verdict.may_confirm if decision is ReplyDecision.CONFIRM else verdict.may_decline
    if not allowed or examined.request_id is None or examined.contact_id is None:
        raise ReplyProvesNothing(reason=verdict.sentence)
    evidence_id = keep_evidence(
        uow, examined.contact_id, EvidenceDraft(EvidenceKind.MESSAGE, _as_message(file_name), raw)
    )
    act = wording(f"confirmation.act.{decision.value}")
    comment = wording("confirmation.act.after_reading", reason=verdict.sentence) if _was_asked(verdict) else ""
    how = HowAnswered(ConsentMethod.EMAIL_REPLY, act, evidence_id, comment)
    answer = confirm_request if decision is ReplyDecision.CONFIRM else decline_request
    return answer(uow, examined.request_id, how)


def _was_asked(verdict: ReplyVerdict) -> bool:
    return verdict.verdict is Verdict.ASK


def _as_message(file_name: str) -> str:
    return file_name if file_name.lower().endswith(".eml") else _FILE_NAME


def _having(codes: tuple[str, ...]) -> Select[ConfirmationRequest]:
    return select(ConfirmationRequest).where(ConfirmationRequest.code.in_(codes)).order_by(ConfirmationRequest.id)


def _answered(reply: Reply, known: dict[str, ConfirmationRequest]) -> ConfirmationRequest | None:
    """Return the request answered: the one whose code the person wrote, else one still open, else the latest."""
    for code in find_codes(reply.own_words):
        if code in known:
            return known[code]
    rows = list(known.values())
    return next((row for row in rows if not row.outcome), rows[-1] if rows else None)


def _only_one_asked(uow: UnitOfWork, sender: str) -> ConfirmationRequest | None:
    """Return the one open request made to an address: a message without a code may still say no."""
    open_ones = uow.session.scalars(select(ConfirmationRequest).where(ConfirmationRequest.outcome == ""))
    found = [row for row in open_ones if sender and EmailAddress(row.address).normalised == sender]
    return found[0] if len(found) == 1 else None
