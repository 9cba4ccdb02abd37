"""A consent's proof that stands alone: whoever has this file checks it without Aparté and without any password."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import rfc8785
from sqlalchemy import select

from app.accounts.roles import Permission
from app.consent.keep_event import consent_record
from app.contacts.merged_subjects import subjects_of
from app.documents.consent_facts import ConsentFacts, consent_facts, means_of
from app.documents.consent_proof import write_proof
from app.journal import Action, record
from app.workspace import UnitOfWork
from db.tables import JournalEntry, JournalPayload
from resources import path, wording

VERIFIER = "verify_proof.py"
_FORMAT = "aparte/proof/v1"
_DATA, _SIGNATURE, _TEXT, _PDF, _READ_ME = "preuve.json", "preuve.sig.json", "texte.txt", "preuve.pdf", "LISEZMOI.txt"
# The same instant in every file: two exports of one proof differ by what they say alone.
_STAMP = (2026, 1, 1, 0, 0, 0)
_ACTIONS = (Action.CONSENT_RECORDED.value, Action.CONSENT_CONFIRMED.value, Action.CONSENT_WITHDRAWN.value)


def write_proof_file(uow: UnitOfWork, event_id: int, public_keys: dict[str, bytes]) -> bytes:
    """Return a ZIP with the proof, its data, the text, the evidence, the journal's own lines and a verifier.

    ``public_keys`` gives the Ed25519 key of each account. Only lines about this person are in it, and of those only the ones
    of this consent are opened; the file is signed by the account that makes it.
    """
    uow.account.require(Permission.READ_CONTACTS)
    facts = consent_facts(uow, event_id)
    files = {_PDF: write_proof(uow, facts)}
    if facts.text is not None:
        files[_TEXT] = facts.text.body.encode()
    evidence = ""
    if facts.evidence is not None:
        evidence = f"piece/{facts.evidence.file_name}"
        files[evidence] = facts.evidence.content
    data = rfc8785.dumps(_content(uow, facts, files, evidence, public_keys))
    digest = hashlib.sha256(data).digest()
    record(
        uow, Action.PROOF_FILE_MADE, facts.contact.subject_id, {"event": event_id, "sha256": digest.hex()}, signed=True
    )
    return signed_archive(uow, data, files, public_keys, wording("documents.proof_file.read_me"))


def signed_archive(
    uow: UnitOfWork, data: bytes, files: dict[str, bytes], public_keys: dict[str, bytes], read_me: str
) -> bytes:
    """Return a ZIP of data signed by whoever acts, of the files that the data name, and of the verifier that checks them."""
    digest = hashlib.sha256(data).digest()
    signature = {
        "account": uow.account.id,
        "public_key": public_keys[uow.account.id].hex(),
        "sha256": digest.hex(),
        "signature": uow.keys.sign(digest).hex(),
    }
    beside = {
        _DATA: data,
        _SIGNATURE: rfc8785.dumps(dict(signature)),
        _READ_ME: read_me.encode(),
        VERIFIER: path(f"verifier/{VERIFIER}").read_bytes(),
    }
    return stamped_zip(files | beside)


def _content(
    uow: UnitOfWork, facts: ConsentFacts, files: dict[str, bytes], evidence: str, public_keys: dict[str, bytes]
) -> dict[str, Any]:
    lines = [line_of(entry, payload) for entry, payload in _lines_of(uow, facts)]
    signers = {line["actor"] for line in lines}
    return {
        "format": _FORMAT,
        "person": {"name": facts.person, "means": means_of(uow, facts.contact)},
        "purpose": facts.purpose.name,
        "consent": consent_record(uow, facts.event),
        "confirmation": consent_record(uow, facts.confirmation) if facts.confirmation else None,
        "withdrawal": consent_record(uow, facts.withdrawal) if facts.withdrawal else None,
        "text": facts.text.body if facts.text else "",
        "evidence_file": evidence,
        "files": {name: hashlib.sha256(content).hexdigest() for name, content in files.items()},
        "journal": lines,
        "public_keys": {account: key.hex() for account, key in public_keys.items() if account in signers},
        "made_at": uow.clock.now().isoformat(timespec="seconds"),
    }


def _lines_of(uow: UnitOfWork, facts: ConsentFacts) -> list[tuple[JournalEntry, JournalPayload]]:
    """Return the lines of this consent's own events, whose details may be opened."""
    events = {one.id for one in (facts.event, facts.confirmation, facts.withdrawal) if one is not None}
    # The line stands under the card on which it was said, which may have been merged since.
    subjects = subjects_of(uow.session, facts.contact.id)
    rows = uow.session.execute(
        select(JournalEntry, JournalPayload)
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq)
        .where(JournalEntry.subject.in_(subjects), JournalEntry.action.in_(_ACTIONS))
        .order_by(JournalEntry.seq)
    )
    return [(entry, payload) for entry, payload in rows if _event_of(payload) in events]


def _event_of(payload: JournalPayload) -> int:
    return int(json.loads(payload.body).get("event", 0))


def line_of(entry: JournalEntry, payload: JournalPayload | None) -> dict[str, Any]:
    """Return a line of the journal as the verifier reads it; its details stay out where they were erased."""
    return {
        "seq": entry.seq,
        "at": entry.at.isoformat(timespec="microseconds"),
        "actor": entry.actor,
        "action": entry.action,
        "subject": entry.subject,
        "commitment": entry.commitment,
        "previous": entry.previous,
        "hash": entry.hash,
        "signature": entry.signature,
        "salt": payload.salt.hex() if payload is not None else "",
        "body": payload.body if payload is not None else "",
    }


def stamped_zip(files: Mapping[str, bytes]) -> bytes:
    """Return a ZIP that is the same to the byte wherever its files are."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _STAMP), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
