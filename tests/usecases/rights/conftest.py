"""A person with one marker in every field of every table that the catalogue knows."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Boolean, Date, Integer, LargeBinary, insert, select
from sqlalchemy.schema import Column

from app.formats import format_date, format_instant
from app.register.notice_facts import default_answers, write_answers
from app.rights.holdings import personal_tables, reached_tables, table_named
from app.rights.readable import CODED
from app.values import fold
from db.tables import (
    Base,
    Campaign,
    Contact,
    MailingListExport,
    OwnField,
    Purpose,
    SubscriptionList,
    Tag,
    TextVersion,
    UtcDateTime,
)
from resources import wording

# One code of each closed set, of a kind that the erasure's own rules do not stop on.
CODES = {
    "contact.kind": "professional",
    "contact.category": "former_customer",
    "contact.source_kind": "referral",
    "field_origin.field": "town",
    "contact_lawful_basis.basis": "vital_interests",
    "interaction.kind": "information_request",
    "consent_event.channel": "sms",
    "consent_event.event_type": "granted",
    "consent_event.method": "email_reply",
    "evidence.kind": "scan",
    "objection_event.channel": "fax",
    "objection_event.method": "web_form",
    "retention_decision.choice": "ask_once",
    "retention_inquiry.means": "post",
    "breach_letter.means": "email",
    "contact.age_group": "from_15",
    "contact.address_label": "billing",
    "contact_address.address_label": "delivery",
    "contact_email.usage": "named",
    "contact_phone.usage": "direct",
    "follow_up.kind": "send_quote",
    "consent_event.opt_in_mode": "hybrid",
    "notice_given.how": "posted",
    "confirmation_request.outcome": "expired",
    "consent_form.medium": "pdf",
    "agreed_slot.method": "phone_call",
    "call_attempt.outcome": "voicemail",
    "renewal_notice.channel": "post",
    "merge_hold.channel": "phone",
    "merge_hold.ground": "said_no",
    "mailing_recipient.reason": "soft_opt_in",
    "mailing_recipient.return_kind": "temporary",
    "subject_request.kind": "erasure",
    "subject_request.status": "in_progress",
    "subject_request.channel": "letter",
    "subject_request.identity_method": "document_seen",
    "subject_request.heir_ground": "record_death",
    "subject_request.decision": "partial",
    "subject_request.refusal_ground": "others_rights",
    "subject_request.fee_ground": "extra_copy",
    "subject_request.delivered_by": "hand",
    "request_letter.kind": "acknowledgement",
    "request_letter.sent_how": "post",
    "processing_restriction.ground": "objection_pending",
    "post_mortem_directive.scope": "general",
}
PHONE = "+33612845937"
# Days that must hold together: what has ended keeps nothing back.
ENDED = {
    "contact": {"last_inbound_on": date(2020, 3, 4), "relationship_ended_on": date(2020, 3, 5)},
    "contract": {"ended_on": date(2019, 5, 6)},
}


@dataclass
class Marked:
    """A person full of markers: ``shown`` is what a reader must find for each field, ``secret`` the texts to search raw."""

    contact_id: int
    subject_id: str
    name: str = ""
    request_id: int = 0
    shown: dict[str, str] = field(default_factory=dict)
    secret: set[str] = field(default_factory=set)

    @property
    def of_the_business(self) -> set[str]:
        """The markers of purposes, lists, texts, tags and own fields, which no erasure of one person takes away."""
        ends = ("purpose_id", "list_id", "version_id", "tag_id", "own_field_id", "organisation_id")
        return {mark for name, mark in self.shown.items() if name.endswith(ends)}

    @property
    def links(self) -> dict[str, int | str]:
        own = {"contact_id": self.contact_id, "subject_id": self.subject_id}
        return own | ({"request_id": self.request_id} if self.request_id else {})


class _Markers:
    def __init__(self, session, tag: str) -> None:
        self.session, self.tag, self.count = session, tag, 0
        self.marked: Marked

    def value(self, table: str, column: Column):
        """Return a fresh value for a column, and note how it reads."""
        self.count += 1
        name, text = f"{table}.{column.name}", f"{self.tag}{self.count:03}"
        value, shown = self._make(name, column, text)
        self.marked.shown[name] = shown
        if table not in reached_tables() and (shown == text or isinstance(value, bytes)):
            self.marked.secret.add(text)
        return value

    def _make(self, name: str, column: Column, text: str):
        day = date(1987, 1, 1) + timedelta(days=self.count)
        if name in CODED:
            return CODES[name], wording(f"{CODED[name]}.{CODES[name]}")
        if name == "contact_phone.e164":
            return PHONE, "06 12 84 59 37"
        if column.foreign_keys:
            return self._reference(column, text)
        if isinstance(column.type, UtcDateTime):
            instant = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
            return instant, format_instant(instant)
        if isinstance(column.type, Date):
            return day, format_date(day)
        if isinstance(column.type, Boolean):
            return True, "oui"
        if isinstance(column.type, Integer):
            return 70_000 + self.count, str(70_000 + self.count)
        return (text.encode(), text) if isinstance(column.type, LargeBinary) else (text, text)

    def _reference(self, column: Column, text: str):
        target = next(iter(column.foreign_keys)).column.table.name
        now = datetime(2020, 1, 1, tzinfo=UTC)
        if target == "purpose":
            row = Purpose(
                code=text,
                name=f"Finalité {text}",
                lawful_basis="consent",
                message_kind="commercial",
                recipients=f"Destinataire {text}",
                retention=f"Durée {text}",
            )
        elif target == "subscription_list":
            purpose = self.session.scalar(select(Purpose.id).limit(1))
            row = SubscriptionList(name=f"Liste {text}", purpose_id=purpose, created_at=now)
        elif target == "tag":
            row = Tag(name=text, folded=text, created_at=now, created_by="x")
        elif target == "own_field":
            row = OwnField(
                label=text,
                kind="text",
                purpose="Suivi",
                lawful_basis="contract",
                necessity="Suivi",
                readable_by="[]",
                writable_by="[]",
                created_at=now,
                created_by="x",
            )
        elif target == "contact":
            row = _organisation(text, now)
        elif target == "mailing_list_export":
            return self._mailing(text, now), f"Campagne {text}"
        else:
            row = TextVersion(
                kind="consent",
                purpose_id=None,
                language="fr",
                version=self.count,
                body=f"Texte {text}",
                sha256="0" * 64,
                created_at=now,
                created_by="x",
            )
        self.session.add(row)
        self.session.flush()
        return row.id, text

    def _mailing(self, text: str, at: datetime) -> int:
        purpose = self.session.scalar(select(Purpose.id).limit(1))
        campaign = Campaign(
            name=f"Campagne {text}",
            purpose_id=purpose,
            message_kind="commercial",
            channel="email",
            state="closed",
            created_at=at,
            created_by="x",
        )
        self.session.add(campaign)
        self.session.flush()
        export = MailingListExport(
            campaign_id=campaign.id,
            channel="email",
            exported_at=at,
            exported_by="x",
            recipients=1,
            excluded="{}",
            sha256="0" * 64,
        )
        self.session.add(export)
        self.session.flush()
        return export.id


def _organisation(text: str, now: datetime) -> Contact:
    """The company whose person the marked one is: it stays when they go."""
    return Contact(
        subject_id=secrets.token_hex(16),
        kind="generic",
        category="supplier",
        organisation=text,
        sort_name=fold(text),
        source_kind="direct",
        collected_on=now.date(),
        created_at=now,
        created_by="x",
        updated_at=now,
    )


def _filled(session, column: Column):
    """Return what a technical column needs to be written; what it must point at is made where there is none."""
    if column.foreign_keys:
        target = next(iter(column.foreign_keys)).column
        found = session.scalar(select(target).limit(1))
        if found is not None:
            return found
        needed = [one for one in target.table.columns if not one.nullable and not one.primary_key]
        row = {one.name: _filled(session, one) for one in needed}
        return session.execute(insert(target.table).values(row)).inserted_primary_key[0]
    if column.name in ("created_by", "updated_by", "recorded_by", "assigned_by", "subscribed_by", "unsubscribed_by"):
        return "0123456789abcdef"
    if isinstance(column.type, UtcDateTime):
        return datetime(2020, 1, 1, tzinfo=UTC)
    if isinstance(column.type, Date):
        return date(2020, 1, 1)
    if isinstance(column.type, Integer):
        return 0
    return secrets.token_hex(8)


def make_marked(uow, tag: str = "MARQUE") -> Marked:
    """Write a person with one marker per catalogued field, in one transaction."""
    markers = _Markers(uow.session, tag)
    markers.marked = Marked(0, secrets.token_hex(16))
    tables = personal_tables() | reached_tables()
    personal = {table: {one.column for one in fields} for table, fields in tables.items()}
    # Purposes first: lists hang on them.
    for table in sorted(personal, key=[table.name for table in Base.metadata.sorted_tables].index):
        _write(uow.session, markers, table, personal[table])
    # The index repeats the other fields.
    markers.marked.secret.discard(markers.marked.shown.pop("contact_text.folded"))
    text = fold(f"{tag} " + " ".join(markers.marked.secret))
    uow.session.execute(
        table_named("contact_text")
        .update()
        .where(table_named("contact_text").c.contact_id == markers.marked.contact_id)
        .values(folded=text)
    )
    return markers.marked


def _write(session, markers: _Markers, name: str, personal: set[str]) -> None:
    table, marked = table_named(name), markers.marked
    links = marked.links
    values = {}
    for column in table.columns:
        if column.name in personal:
            values[column.name] = markers.value(name, column)
        elif column.name in links:
            values[column.name] = links[column.name]
        elif not column.nullable and not (column.primary_key and column.name == "id"):
            values[column.name] = _filled(session, column)
    for column, day in ENDED.get(name, {}).items():
        values[column] = day
        marked.shown[f"{name}.{column}"] = format_date(day)
    done = session.execute(insert(table).values(values))
    if name == "contact":
        marked.contact_id = done.inserted_primary_key[0]
        marked.name = f"{values['given_name']} {values['family_name']}"
    if name == "subject_request":
        marked.request_id = done.inserted_primary_key[0]


@pytest.fixture(autouse=True)
def business_has_spoken(request: pytest.FixtureRequest) -> None:
    """What only the business can say of transfers and automated decisions is said, as in any folder in use."""
    if "workspace" in request.fixturenames:
        with request.getfixturevalue("workspace").unit_of_work() as uow:
            write_answers(uow, default_answers("fr"), "fr")


@pytest.fixture
def marked_person() -> Callable[..., Marked]:
    return make_marked
