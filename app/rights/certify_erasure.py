"""Certify an erasure, at once or years later, from what outlived it: job, journal line, request without its name."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.documents.erasure_certificate import erasure_certificate
from app.documents.rights_letters import RequestReference
from app.journal import Action, record
from app.retention.in_force import schedule_at
from app.rights.erasure_details import KeptDetails, read_details
from app.rights.errors import CertificateUnknown
from app.rights.kinds import RequestKind, StepKind
from app.rights.open_requests import request_of
from app.rights.retention_split import Kept, nameless
from db.tables import ErasureJob, JournalEntry, JournalPayload, RequestStep, SubjectRequest

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class ErasureFactsKept:
    """What is still known of an erasure; it names nobody."""

    subject_id: str
    request: RequestReference | None
    erased_at: datetime
    cleaned_at: datetime | None
    details: KeptDetails
    journal_seq: int
    journal_hash: str
    kept: tuple[Kept, ...] = ()


def certify_erasure(uow: UnitOfWork, subject_id: str) -> bytes:
    """Return the certificate and note that it was made; PermissionDenied, CertificateUnknown."""
    facts = read_erasure(uow, subject_id)
    record(uow, Action.ERASURE_CERTIFIED, subject_id, {"line": facts.journal_seq})
    return erasure_certificate(read_business(uow), facts)


def certify_request(uow: UnitOfWork, request_id: int) -> bytes:
    """Return the certificate of the erasure that a request led to; RequestUnknown, CertificateUnknown."""
    uow.account.require(Permission.ERASE)
    subject_id = request_of(uow.session, request_id).subject_id
    if subject_id is None:
        raise CertificateUnknown
    return certify_erasure(uow, subject_id)


def read_erasure(uow: UnitOfWork, subject_id: str) -> ErasureFactsKept:
    """Return the facts of the latest erasure of that id; CertificateUnknown."""
    uow.account.require(Permission.ERASE)
    job = uow.session.scalar(
        select(ErasureJob).where(ErasureJob.subject_id == subject_id).order_by(ErasureJob.id.desc()).limit(1)
    )
    line = uow.session.execute(
        select(JournalEntry, JournalPayload.body)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True)
        .where(JournalEntry.subject == subject_id, JournalEntry.action == Action.ERASED.value)
        .order_by(JournalEntry.seq.desc())
        .limit(1)
    ).first()
    if job is None or line is None:
        raise CertificateUnknown
    entry, body = line
    details, request = read_details(json.loads(body) if body else {}), _request(uow, subject_id)
    return ErasureFactsKept(
        subject_id=subject_id,
        request=request,
        erased_at=entry.at,
        cleaned_at=job.finished_at,
        details=details,
        journal_seq=entry.seq,
        journal_hash=entry.hash,
        # As the schedule stood: the certificate says the same whenever it is made.
        kept=nameless(
            entry.at.astimezone(BUSINESS_ZONE).date(),
            schedule_at(uow.session, entry.at),
            has_request=request is not None,
            keeps_suppression=details.keeps_suppression,
        ),
    )


def _request(uow: UnitOfWork, subject_id: str) -> RequestReference | None:
    """Return the request that the erasure answered, while its file is kept."""
    found = uow.session.execute(
        select(SubjectRequest.id, SubjectRequest.received_on)
        .join(RequestStep, RequestStep.request_id == SubjectRequest.id)
        .where(
            SubjectRequest.subject_id == subject_id,
            SubjectRequest.kind == RequestKind.ERASURE.value,
            RequestStep.action == StepKind.ERASED.value,
        )
        .order_by(SubjectRequest.id.desc())
        .limit(1)
    ).first()
    return RequestReference(found.id, found.received_on) if found else None
