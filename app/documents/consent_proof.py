"""The proof of one consent: who, when, how, by whom, the exact text that was shown, and how to check it without Aparté.

It holds what EDPB Guidelines 05/2020 (§108) and, by telephone, C. conso R. 223-2 ask the controller to be able to show.
"""

from __future__ import annotations

import hashlib

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.keep_event import consent_record, record_digest
from app.documents.consent_facts import ConsentFacts, consent_facts, means_of
from app.documents.sheet import Sheet
from app.formats import format_date, format_instant, format_pair
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.retention.lines import RetentionLine, period_words
from app.workspace import UnitOfWork
from db.tables import ConsentEvent
from resources import wording

_PICTURES = frozenset({"image/png", "image/jpeg"})
_SIGNATURE_MM = (70, 30)
_SCAN_MM = (120, 110)


def consent_proof(uow: UnitOfWork, event_id: int) -> bytes:
    """Return the PDF that proves one consent event, and note that it was made."""
    uow.account.require(Permission.READ_CONTACTS)
    facts = consent_facts(uow, event_id)
    content = write_proof(uow, facts)
    details: dict[str, JsonScalar] = {"event": event_id, "sha256": hashlib.sha256(content).hexdigest()}
    record(uow, Action.CONSENT_PROOF_PRINTED, facts.contact.subject_id, details)
    return content


def write_proof(uow: UnitOfWork, facts: ConsentFacts) -> bytes:
    """Return the PDF without noting anything."""
    sheet = Sheet(_say("title"), read_business(uow), subtitle=_say("subtitle"))
    sheet.facts(_who_and_when(uow, facts))
    if facts.text is not None:
        sheet.heading(_say("text_shown", version=facts.text.version))
        sheet.box(facts.text.body, size=10.5)
        sheet.paragraph(_say("fingerprint", sha256=facts.text.sha256), muted=True)
    if facts.mentions:
        sheet.heading(_say("mentions"))
        sheet.bullets(
            [
                format_pair(wording(f"consent.phone_mention.{mention.value}"), _say("held" if held else "lacking"))
                for mention, held in facts.mentions.items()
            ]
        )
    sheet.heading(_say("life"))
    sheet.facts(_what_followed(uow, facts))
    _write_evidence(sheet, facts)
    _write_how_to_check(uow, sheet, facts)
    sheet.paragraph(_say("how_to_withdraw", contact=read_business(uow).rights_contact))
    return sheet.to_bytes()


def _who_and_when(uow: UnitOfWork, facts: ConsentFacts) -> list[tuple[str, str]]:
    event = facts.event
    pairs = [
        ("person", facts.person),
        ("means", means_of(uow, facts.contact)),
        ("guardian", event.guardian),
        ("answer", wording(f"consent.consent_event_type.{event.event_type}")),
        ("purpose", facts.purpose.name),
        ("object", event.object or facts.purpose.description),
        ("channel", wording(f"consent.channel.{event.channel}")),
        ("collected_at", _instant(event)),
        ("method", wording(f"consent.consent_method.{event.method}")),
        ("act", event.positive_act),
        ("controller", event.controller_identity),
        ("third_party", event.third_party_caller),
        ("recorded_by", _recorder(uow, event)),
        ("notice", _say("notice_version", version=facts.notice.version) if facts.notice else ""),
    ]
    optional = {"guardian", "third_party", "means"}
    return [(_say(name), value) for name, value in pairs if value or name not in optional]


def _what_followed(uow: UnitOfWork, facts: ConsentFacts) -> list[tuple[str, str]]:
    event = facts.event
    period = period_words(facts.schedule.of(RetentionLine.CONSENT_PROOF).months)
    kept = format_date(facts.kept_until) or _say("kept_while_used", period=period)
    pairs = [
        ("mode", wording(f"consent.opt_in_mode.{event.opt_in_mode}") if event.opt_in_mode else ""),
        ("confirmed", _told(uow, facts.confirmation) if facts.confirmation else _say("not_confirmed")),
        ("valid_until", format_date(event.valid_until) or _say("no_term")),
        ("withdrawn", _told(uow, facts.withdrawal) if facts.withdrawal else _say("not_withdrawn")),
        ("kept_until", kept),
    ]
    return [(_say(name), value) for name, value in pairs if value]


def _write_evidence(sheet: Sheet, facts: ConsentFacts) -> None:
    evidence = facts.evidence
    if evidence is None:
        return
    sheet.heading(_say("evidence"))
    sheet.facts([(_say("file"), evidence.file_name), (_say("file_sha256"), evidence.sha256)])
    if evidence.media_type in _PICTURES:
        is_signature = evidence.kind == "signature"
        width, height = _SIGNATURE_MM if is_signature else _SCAN_MM
        alt = wording("pdf.figure.signature" if is_signature else "pdf.figure.evidence", file=evidence.file_name)
        sheet.picture(evidence.content, width, height, alt)


def _write_how_to_check(uow: UnitOfWork, sheet: Sheet, facts: ConsentFacts) -> None:
    sheet.heading(_say("check_title"))
    sheet.paragraph(_say("check_intro"))
    steps = [_say("check_windows"), _say("check_mac"), _say("check_linux")]
    sheet.bullets(steps)
    if facts.evidence is not None:
        sheet.paragraph(_say("check_evidence", file=facts.evidence.file_name))
    if facts.text is not None:
        sheet.paragraph(_say("check_text"))
    digest = record_digest(consent_record(uow, facts.event))
    sheet.paragraph(_say("check_record", sha256=digest, event=facts.event.id), muted=True)


def _instant(event: ConsentEvent) -> str:
    """Say the instant with its offset: R. 223-2 asks for date and hour, and a zone leaves no doubt."""
    local = event.collected_at.astimezone(BUSINESS_ZONE)
    offset = f"{local:%z}"
    return f"{format_instant(event.collected_at)} (UTC{offset[:3]}:{offset[3:]})"


def _told(uow: UnitOfWork, event: ConsentEvent) -> str:
    method = wording(f"consent.consent_method.{event.method}")
    return f"{format_instant(event.collected_at)}, {method}, {_recorder(uow, event)}"


def _recorder(uow: UnitOfWork, event: ConsentEvent) -> str:
    """Say who recorded it: the person's own name where it is the account at work, else the account's id."""
    if event.recorded_by == uow.account.id:
        return f"{uow.account.display_name}, {format_instant(event.recorded_at)}"
    return _say("account", account=event.recorded_by, when=format_instant(event.recorded_at))


def _say(name: str, **params: object) -> str:
    return wording(f"documents.proof.{name}", **params)
