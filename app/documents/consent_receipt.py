"""The receipt handed over at once: what was agreed and refused, and how to take it back."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP

from app.accounts.business import Business, read_business
from app.accounts.roles import Permission
from app.consent.errors import NothingAnswered
from app.documents.consent_facts import ConsentFacts, consent_facts
from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.formats import format_date, format_instant
from app.journal import Action, record
from app.register.access_rules import EMAIL
from app.register.field_access import may_read
from app.workspace import UnitOfWork
from resources import wording_in


def consent_receipt(uow: UnitOfWork, event_ids: Sequence[int], language: str = "fr") -> bytes:
    """Return the PDF of one act, all its answers together; NothingAnswered where there is none."""
    uow.account.require(Permission.READ_CONTACTS)
    facts = _facts(uow, event_ids)
    content = _write(read_business(uow), facts, language)
    digest = hashlib.sha256(content).hexdigest()
    record(uow, Action.RECEIPT_MADE, facts[0].contact.subject_id, {"answers": len(facts), "sha256": digest})
    return content


def receipt_draft(uow: UnitOfWork, event_ids: Sequence[int], language: str = "fr") -> bytes:
    """Return the receipt as an e-mail that the mail program opens as a draft; it is never sent from here.

    Plain text and the PDF attached: no picture to load, no link (COO-03). The address is the person's first, or empty.
    """
    facts = _facts(uow, event_ids)
    business = read_business(uow)
    emails = [email.value for email in facts[0].contact.emails] if may_read(uow, EMAIL) else []
    message = EmailMessage()
    message["X-Unsent"] = "1"
    message["To"] = emails[0] if emails else ""
    message["Subject"] = _say(language, "subject", business=business.name)
    answers = "\n".join(f"- {_answer(one, language)}" for one in facts)
    message.set_content(
        _say(
            language,
            "message",
            person=facts[0].person,
            answers=answers,
            business=business.name,
            contact=business.rights_contact,
        )
    )
    message.add_attachment(
        consent_receipt(uow, event_ids, language),
        maintype="application",
        subtype="pdf",
        filename=receipt_name(language),
    )
    return message.as_bytes(policy=SMTP)


def receipt_name(language: str = "fr") -> str:
    """Return the name that the receipt's file gets."""
    return _say(language, "file_name")


def _facts(uow: UnitOfWork, event_ids: Sequence[int]) -> list[ConsentFacts]:
    facts = [consent_facts(uow, event_id) for event_id in event_ids]
    if not facts:
        raise NothingAnswered
    return facts


def _write(business: Business, facts: list[ConsentFacts], language: str) -> bytes:
    first = facts[0]
    subtitle = _say(language, "subtitle", person=first.person)
    sheet = Sheet(_say(language, "title"), business, subtitle=subtitle, lang=LANGUAGE_TAG[language])
    sheet.facts(
        [
            (_say(language, "collected_at"), format_instant(first.event.collected_at)),
            (_say(language, "method"), wording_in(language, f"consent.consent_method.{first.event.method}")),
            (_say(language, "business"), first.event.controller_identity),
        ]
    )
    for one in facts:
        sheet.heading(_answer(one, language))
        if one.text is not None:
            sheet.box(one.text.body, size=10)
            sheet.paragraph(
                _say(language, "version", version=one.text.version, sha256=one.text.sha256[:16]), muted=True
            )
    sheet.heading(_say(language, "change_title"))
    sheet.paragraph(_say(language, "change", contact=business.rights_contact))
    sheet.paragraph(_say(language, "copy"))
    sheet.paragraph(_say(language, "complaint"), muted=True)
    return sheet.to_bytes()


def _answer(one: ConsentFacts, language: str) -> str:
    said = wording_in(language, f"documents.receipt_answer.{one.event.event_type}")
    channel = wording_in(language, f"consent.channel.{one.event.channel}")
    until = _say(language, "until", day=format_date(one.event.valid_until)) if one.event.valid_until else ""
    return _say(language, "answer", said=said, channel=channel, purpose=one.purpose.name) + until


def _say(language: str, name: str, **params: object) -> str:
    return wording_in(language, f"documents.receipt.{name}", **params)
