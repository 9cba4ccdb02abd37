"""The proof of one consent on one page: who, when, how, by whom, and the exact text that was shown.

It holds what EDPB Guidelines 05/2020 (§108) and, by telephone, C. conso R. 223-2 ask the controller to be able to show.
"""

from __future__ import annotations

import hashlib

from sqlalchemy import select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.consent.errors import PurposeUnknown
from app.consent.purposes import read_purpose
from app.consent.texts import read_text
from app.contacts.derived import display_name
from app.contacts.relationship import contact_of
from app.documents.sheet import Sheet
from app.formats import format_date, format_instant
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.workspace import UnitOfWork
from db.tables import ConsentEvent, Contact, Evidence
from resources import wording

_SIGNATURE = "image/png"


def consent_proof(uow: UnitOfWork, event_id: int) -> bytes:
    """Return the PDF that proves one consent event, and note that it was made."""
    uow.account.require(Permission.READ_CONTACTS)
    event = uow.session.get(ConsentEvent, event_id)
    if event is None:
        raise PurposeUnknown
    contact = contact_of(uow, event.contact_id)
    name = display_name(contact.given_name, contact.family_name, contact.organisation)
    purpose = read_purpose(uow, event.purpose_id)
    sheet = Sheet(wording("documents.proof.title"), read_business(uow), subtitle=wording("documents.proof.subtitle"))
    sheet.facts(
        [
            (wording("documents.proof.person"), name or _means(contact)),
            (wording("documents.proof.answer"), wording(f"consent.consent_event_type.{event.event_type}")),
            (wording("documents.proof.purpose"), purpose.name),
            (wording("documents.proof.object"), purpose.product_family or purpose.description),
            (wording("documents.proof.channel"), wording(f"consent.channel.{event.channel}")),
            (wording("documents.proof.collected_at"), format_instant(event.collected_at)),
            (wording("documents.proof.method"), wording(f"consent.consent_method.{event.method}")),
            (wording("documents.proof.act"), event.positive_act),
            (wording("documents.proof.controller"), event.controller_identity),
            (wording("documents.proof.recorded_by"), _recorder(uow, event)),
            (
                wording("documents.proof.valid_until"),
                format_date(event.valid_until) or wording("documents.proof.no_term"),
            ),
            (wording("documents.proof.withdrawn"), _withdrawal(uow, event)),
        ]
    )
    if event.text_version_id is not None:
        text = read_text(uow, event.text_version_id)
        sheet.heading(wording("documents.proof.text_shown", version=text.version))
        sheet.box(text.body, size=10.5)
        sheet.paragraph(wording("documents.proof.fingerprint", sha256=text.sha256), muted=True)
    _write_evidence(uow, sheet, event)
    sheet.paragraph(wording("documents.proof.how_to_withdraw", contact=read_business(uow).rights_contact))
    content = sheet.to_bytes()
    details: dict[str, JsonScalar] = {"event": event.id, "sha256": hashlib.sha256(content).hexdigest()}
    record(uow, Action.CONSENT_PROOF_PRINTED, contact.subject_id, details)
    return content


def _means(contact: Contact) -> str:
    return ", ".join([*(email.value for email in contact.emails), *(phone.e164 for phone in contact.phones)])


def _recorder(uow: UnitOfWork, event: ConsentEvent) -> str:
    """Say who recorded it: the person's own name where it is the account at work, else the account's id."""
    if event.recorded_by == uow.account.id:
        return f"{uow.account.display_name}, {format_instant(event.recorded_at)}"
    return wording("documents.proof.account", account=event.recorded_by, when=format_instant(event.recorded_at))


def _withdrawal(uow: UnitOfWork, event: ConsentEvent) -> str:
    later = uow.session.scalar(
        select(ConsentEvent.collected_at)
        .where(
            ConsentEvent.contact_id == event.contact_id,
            ConsentEvent.purpose_id == event.purpose_id,
            ConsentEvent.channel == event.channel,
            ConsentEvent.event_type == "withdrawn",
            ConsentEvent.collected_at >= event.collected_at,
            ConsentEvent.id != event.id,
        )
        .order_by(ConsentEvent.collected_at)
        .limit(1)
    )
    return format_instant(later) if later else wording("documents.proof.not_withdrawn")


def _write_evidence(uow: UnitOfWork, sheet: Sheet, event: ConsentEvent) -> None:
    if event.evidence_id is None:
        return
    evidence = uow.session.get_one(Evidence, event.evidence_id)
    sheet.heading(wording("documents.proof.evidence"))
    sheet.facts(
        [
            (wording("documents.proof.file"), evidence.file_name),
            (wording("documents.proof.file_sha256"), evidence.sha256),
        ]
    )
    if evidence.media_type == _SIGNATURE and evidence.kind == "signature":
        sheet.picture(evidence.content, 70, 30)
