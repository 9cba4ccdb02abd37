"""Answer a request of erasure, or erase at term: the one erasure, with the letter that confirms it."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.documents.erasure_bundle import erasure_bundle
from app.documents.erasure_letter import ErasureAnswer, erasure_letter
from app.documents.rights_letters import RequestReference
from app.journal import Action, record
from app.retention.in_force import schedule_in_force
from app.rights.certify_erasure import read_erasure
from app.rights.close_request import close_request
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.erasure_preview import preview_erasure
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, StepKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.open_requests import request_of
from app.rights.request_steps import take_step
from app.rights.retention_split import nameless

if TYPE_CHECKING:
    from app.rights.erase_several import SeveralOutcome
    from app.vault.seal import DepositOrder
    from app.workspace import UnitOfWork

AT_REQUEST, AT_TERM, ANONYMISED = "DSR-08", "RET-05", "RET-11"


def erase_and_answer(
    uow: UnitOfWork,
    contact_id: int,
    *,
    at_request: bool,
    deposit: DepositOrder | None,
    keep_suppression: bool,
    anonymises: bool = False,
    announced_on: date | None = None,
) -> ErasureAnswer:
    """Erase a contact and return what its letter tells.

    ``at_request`` says that the person asked: the request is put on record where it is not; ``anonymises`` counts them;
    ``announced_on`` says that the erasure was announced and runs by itself.
    Raises what ``erase_contact`` raises, and then nothing was done.
    """
    preview = preview_erasure(uow, contact_id)
    request_id = preview.erasure_request_id
    if at_request and request_id is None:
        today = uow.clock.today()
        draft = RequestDraft(RequestKind.ERASURE, today, RequestChannel.DESK, IdentityMethod.CERTAIN, contact_id)
        request_id = open_request(uow, draft)
    rule = ANONYMISED if anonymises else AT_TERM
    plan = ErasurePlan(
        AT_REQUEST if request_id is not None else rule, deposit, keep_suppression, anonymises, announced_on
    )
    receipt = erase_contact(uow, contact_id, plan)
    reference = None
    if request_id is not None:
        take_step(uow, request_id, StepKind.ERASED)
        reference = RequestReference(request_id, request_of(uow.session, request_id).received_on)
    return ErasureAnswer(
        addressee=preview.addressee,
        request=reference,
        receipt=receipt,
        deposit=deposit,
        kept=nameless(
            uow.clock.today(),
            schedule_in_force(uow.session),
            has_request=reference is not None,
            keeps_suppression=keep_suppression or preview.has_objected,
        ),
    )


def draft_erasure_letter(uow: UnitOfWork, answer: ErasureAnswer) -> bytes:
    """Return the PDF of the letter to look at; nothing is closed by looking."""
    return erasure_letter(read_business(uow), answer, uow.clock.today())


def write_erasure_letter(uow: UnitOfWork, answer: ErasureAnswer) -> bytes:
    """Return the PDF of the letter, and close the request with its fingerprint: the letter is the answer."""
    uow.account.require(Permission.ERASE)
    letter = draft_erasure_letter(uow, answer)
    close_with_letter(uow, answer, letter)
    return letter


def write_erasure_bundle(uow: UnitOfWork, outcome: SeveralOutcome) -> bytes:
    """Return the PDF with the letters and certificates of several erasures, and close the requests that it answers."""
    uow.account.require(Permission.ERASE)
    certified = [read_erasure(uow, answer.receipt.subject_id) for answer in outcome.answers]
    bundle = erasure_bundle(read_business(uow), outcome, certified, uow.clock.today())
    for answer, facts in zip(outcome.answers, certified, strict=True):
        record(uow, Action.ERASURE_CERTIFIED, answer.receipt.subject_id, {"line": facts.journal_seq})
        close_with_letter(uow, answer, bundle)
    return bundle


def close_with_letter(uow: UnitOfWork, answer: ErasureAnswer, letter: bytes) -> None:
    """Close the request with the fingerprint of the letter that was saved or printed, where it still waits."""
    uow.account.require(Permission.ANSWER_REQUEST)
    if answer.request is None:
        return
    request = request_of(uow.session, answer.request.number)
    if request.closed_at is None:
        digest = hashlib.sha256(letter).hexdigest()
        take_step(uow, request.id, StepKind.LETTER_WRITTEN, file_sha256=digest)
        close_request(uow, request.id, file_sha256=digest)
