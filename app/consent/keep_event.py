"""Write a consent event so that it can be proved elsewhere: its journal line commits to everything that it says."""

from __future__ import annotations

import hashlib
from datetime import UTC

import rfc8785
from sqlalchemy import select

from app.contacts.merged_subjects import subject_when_said
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.workspace import UnitOfWork
from db.tables import ConsentEvent, Contact, Evidence, TextVersion

FORMAT = "aparte/consent/v1"


def keep_event(uow: UnitOfWork, contact: Contact, event: ConsentEvent, action: Action) -> int:
    """Write one event and its signed line; return the event's id."""
    uow.session.add(event)
    uow.session.flush()
    details: dict[str, JsonScalar] = {
        "event": event.id,
        "type": event.event_type,
        "channel": event.channel,
        "purpose": event.purpose_id,
        "sha256": record_digest(consent_record(uow, event)),
    }
    record(uow, action, contact.subject_id, details, signed=True)
    return event.id


def consent_record(uow: UnitOfWork, event: ConsentEvent) -> dict[str, JsonScalar]:
    """Return all that an event says, as it is hashed: no name, no address, the texts and files by their fingerprints."""
    return {
        "format": FORMAT,
        "event": event.id,
        "subject": subject_when_said(uow.session, event.id, event.contact_id),
        "purpose": event.purpose_id,
        "object": event.object,
        "channel": event.channel,
        "event_type": event.event_type,
        "controller_identity": event.controller_identity,
        "third_party_caller": event.third_party_caller,
        "collected_at": event.collected_at.astimezone(UTC).isoformat(timespec="microseconds"),
        "recorded_at": event.recorded_at.astimezone(UTC).isoformat(timespec="microseconds"),
        "recorded_by": event.recorded_by,
        "method": event.method,
        "positive_act": event.positive_act,
        "opt_in_mode": event.opt_in_mode,
        "guardian": event.guardian,
        "valid_until": event.valid_until.isoformat() if event.valid_until else "",
        "confirms": event.confirms_id or 0,
        "text_sha256": _text_sha256(uow, event.text_version_id),
        "notice_sha256": _text_sha256(uow, event.notice_version_id),
        "evidence_sha256": _evidence_sha256(uow, event.evidence_id),
    }


def record_digest(content: dict[str, JsonScalar]) -> str:
    """Return the hexadecimal SHA-256 of a record as RFC 8785 canonical JSON."""
    return hashlib.sha256(rfc8785.dumps(dict(content))).hexdigest()


def _text_sha256(uow: UnitOfWork, text_id: int | None) -> str:
    if text_id is None:
        return ""
    return uow.session.scalar(select(TextVersion.sha256).where(TextVersion.id == text_id)) or ""


def _evidence_sha256(uow: UnitOfWork, evidence_id: int | None) -> str:
    if evidence_id is None:
        return ""
    return uow.session.scalar(select(Evidence.sha256).where(Evidence.id == evidence_id)) or ""
