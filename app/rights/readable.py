"""Held values as a person reads them: codes explained, references followed, dates and numbers written the usual way."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.contacts.own_value_rules import Unreadable, own_value_words
from app.exchange.indirect_origin import FROM_ELSEWHERE, origin_words
from app.formats import format_date, format_instant
from app.register.own_entries import OWN_VALUES, own_field_of
from app.register.read_own_fields import kind_of
from app.values import PhoneNumber
from db.tables import (
    Affiliation,
    Campaign,
    Contact,
    MailingListExport,
    OwnField,
    Purpose,
    SubscriptionList,
    Tag,
    TextVersion,
)
from resources import wording

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.rights.holdings import CellValue, HeldRow

# The wording table in which the codes of a field are explained.
CODED: Mapping[str, str] = {
    "contact.kind": "contacts.contact_kind",
    "contact.category": "contacts.contact_category",
    "contact.source_kind": "contacts.source_kind",
    "field_origin.field": "exchange.origin_field",
    "contact_lawful_basis.basis": "contacts.lawful_basis",
    "interaction.kind": "contacts.interaction_kind",
    "consent_event.channel": "consent.channel",
    "consent_event.event_type": "consent.consent_event_type",
    "consent_event.opt_in_mode": "consent.opt_in_mode",
    "consent_event.method": "consent.consent_method",
    "evidence.kind": "consent.evidence_kind",
    "objection_event.channel": "consent.channel",
    "objection_event.method": "consent.consent_method",
    "retention_decision.choice": "retention.retention_choice",
    "retention_inquiry.means": "retention.inquiry_means",
    "breach_letter.means": "retention.inquiry_means",
    "contact.age_group": "contacts.age_group",
    "contact.address_label": "contacts.address_label",
    "contact_address.address_label": "contacts.address_label",
    "contact_email.usage": "contacts.email_usage",
    "contact_phone.usage": "contacts.phone_usage",
    "follow_up.kind": "notes.follow_up",
    "notice_given.how": "consent.notice_means",
    "confirmation_request.outcome": "consent.confirmation_outcome",
    "consent_form.medium": "consent.form_medium",
    "agreed_slot.method": "consent.consent_method",
    "call_attempt.outcome": "messaging.call_outcome",
    "renewal_notice.channel": "consent.channel",
    "merge_hold.channel": "consent.channel",
    "merge_hold.ground": "messaging.hold_ground",
    "mailing_recipient.reason": "messaging.reason",
    "mailing_recipient.return_kind": "messaging.return_kind",
    "subject_request.kind": "rights.request_kind",
    "subject_request.status": "rights.request_status",
    "subject_request.channel": "rights.request_channel",
    "subject_request.identity_method": "rights.identity_method",
    "subject_request.heir_ground": "rights.heir_ground",
    "subject_request.decision": "rights.decision",
    "subject_request.refusal_ground": "rights.refusal_ground",
    "subject_request.fee_ground": "rights.fee_ground",
    "subject_request.delivered_by": "rights.delivery_means",
    "request_letter.kind": "rights.letter_kind",
    "request_letter.sent_how": "rights.delivery_means",
    "processing_restriction.ground": "rights.restriction_ground",
    "post_mortem_directive.scope": "rights.directive_scope",
}
FOLLOWED = frozenset(
    {
        *("purpose_id", "list_id", "text_version_id", "notice_version_id", "export_id", "tag_id", "own_field_id"),
        "organisation_id",
    }
)


class Reader:
    """Writes held values for people; what references point at is read once."""

    def __init__(self, session: Session) -> None:
        purposes = {row.id: row.name for row in session.execute(select(Purpose.id, Purpose.name))}
        lists = session.execute(select(SubscriptionList.id, SubscriptionList.name))
        texts = {
            row.id: wording("rights.pack.text_version", version=row.version, body=row.body)
            for row in session.execute(select(TextVersion.id, TextVersion.version, TextVersion.body))
        }
        own = session.execute(select(OwnField.id, OwnField.label, OwnField.kind)).all()
        self._own_kinds = {row.id: kind_of(row.kind) for row in own}
        self._names: dict[str, dict[int, str]] = {
            "purpose_id": purposes,
            "list_id": {row.id: row.name for row in lists},
            "text_version_id": texts,
            "notice_version_id": texts,
            "export_id": _mailings(session),
            "tag_id": {row.id: row.name for row in session.execute(select(Tag.id, Tag.name))},
            "own_field_id": {row.id: row.label for row in own},
            "organisation_id": _organisations(session),
        }

    def read(self, table: str, column: str, value: CellValue) -> str:
        """Return a value in words; empty where there is none, or where it is a file that is handed over beside."""
        if value is None or value == "" or isinstance(value, bytes):
            return self._nothing(table, column)
        if column in FOLLOWED and isinstance(value, int):
            return self._names[column].get(value, str(value))
        if (table, column) == ("field_origin", "field") and (number := own_field_of(str(value))) is not None:
            return self._names["own_field_id"].get(number, "")
        table_of_codes = CODED.get(f"{table}.{column}")
        if table_of_codes is not None:
            return wording(f"{table_of_codes}.{value}")
        if f"{table}.{column}" == "contact_phone.e164":
            return PhoneNumber(str(value)).national
        told = _TOLD.get(f"{table}.{column}")
        return _plain(value) if told is None else told(str(value))

    def _nothing(self, table: str, column: str) -> str:
        """An objection without a channel is against all of them: saying nothing would hide it."""
        return wording("rights.pack.all_channels") if (table, column) == ("objection_event", "channel") else ""

    def cells(self, table: str, values: Mapping[str, CellValue]) -> dict[str, str]:
        """Return the fields of a row in words, by column, empty ones too; what an own value means its field says."""
        read = {column: self.read(table, column, value) for column, value in values.items()}
        if table == OWN_VALUES and isinstance(number := values.get("own_field_id"), int):
            read["value"] = self._own_words(number, values["value"])
        elif table == "field_origin":
            read["before"] = self._replaced(str(values.get("field")), values.get("before"))
        return read

    def _replaced(self, field: str, before: CellValue) -> str:
        """Write what stood in a field before an import, as that field is written."""
        if (number := own_field_of(field)) is not None:
            return self._own_words(number, before)
        if before and field in _BEFORE:
            return _BEFORE[field](str(before))
        return self.read("field_origin", "before", before)

    def _own_words(self, number: int, value: CellValue) -> str:
        if isinstance(value, Unreadable):
            return value
        return own_value_words(self._own_kinds.get(number), str(value)) if value else ""

    def lines(self, row: HeldRow) -> dict[str, str]:
        """Return the filled fields of a row, by column."""
        return {column: text for column, text in self.cells(row.table, row.values).items() if text}


def _organisations(session: Session) -> dict[int, str]:
    """Return the names of the organisations that have people."""
    named = select(Contact.id, Contact.organisation).where(Contact.id.in_(select(Affiliation.organisation_id)))
    return {row.id: row.organisation for row in session.execute(named)}


def _mailings(session: Session) -> dict[int, str]:
    """Return each mailing by what was sent and when: the campaign with its subject, else the list."""
    rows = session.execute(
        select(
            MailingListExport.id, Campaign.name, Campaign.subject, SubscriptionList.name, MailingListExport.exported_at
        )
        .outerjoin(Campaign, Campaign.id == MailingListExport.campaign_id)
        .outerjoin(SubscriptionList, SubscriptionList.id == MailingListExport.list_id)
    )
    return {
        number: " · ".join(part for part in (campaign or group, subject, format_instant(at)) if part)
        for number, campaign, subject, group, at in rows
    }


def _age(text: str) -> str:
    return wording(f"contacts.age_group.{text}")


def _past_situation(text: str) -> str:
    """Return what was known at a time in words: the kind and the age, what stood in the way, the means there were."""
    try:
        held = json.loads(text)
        parts = [wording(f"contacts.contact_kind.{held['kind']}"), wording(f"contacts.age_group.{held['age_group']}")]
        parts += [wording(f"rights.situation.{name}") for name in ("restricted", "deceased") if held[name]]
        parts += [wording(f"rights.situation.{name}") for name in ("email", "phone", "has_post") if held[name]]
        for name in ("informed_on", "retention_due_on"):
            if held[name]:
                day = format_date(date.fromisoformat(held[name]))
                parts.append(wording(f"rights.situation.{name}", day=day))
    except (ValueError, KeyError, TypeError):
        return text
    return ", ".join(parts)


def _former_cards(text: str) -> str:
    """Return two cards as they stood before they were merged: their names, addresses and numbers."""
    try:
        held = json.loads(text)
        cards = [
            [str(cards["contact"][0][name]) for name in _ON_A_CARD]
            + [row["value"] for row in cards["contact_email"]]
            + [PhoneNumber(row["e164"]).national for row in cards["contact_phone"]]
            for cards in (held["stays"], held["goes"])
        ]
    except (ValueError, KeyError, TypeError, IndexError):
        return text
    return " / ".join(", ".join(part for part in parts if part) for parts in cards)


_ON_A_CARD = (
    "given_name",
    "family_name",
    "organisation",
    "job_title",
    "address_line1",
    "postcode",
    "town",
    "source_label",
)


# What the program itself wrote down as JSON.
_TOLD: Mapping[str, Callable[[str], str]] = {
    "contact_fact_change.facts": _past_situation,
    "contact_merge.snapshot": _former_cards,
}
# What an import replaced, where it is kept in codes.
_BEFORE: Mapping[str, Callable[[str], str]] = {"age_group": _age, FROM_ELSEWHERE: origin_words}


def _plain(value: CellValue) -> str:
    if isinstance(value, bool):
        return wording("rights.pack.yes" if value else "rights.pack.no")
    if isinstance(value, datetime):
        return format_instant(value)
    return format_date(value) if isinstance(value, date) else str(value)


def as_json(value: CellValue) -> str | int | bool | None:
    """Return a held value as JSON can say it, instants in UTC; a file is given beside and is none here."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    return None if isinstance(value, bytes) else value
