"""Add a contact, or change one: the only two ways in which a person's fields are written by hand."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import insert, select

from app.accounts.roles import Permission
from app.consent.kinds import NoticeMeans
from app.contacts.card_access import writable_draft
from app.contacts.derived import refresh_derived
from app.contacts.errors import ContactUnknown, NothingToName, ProcessingRestricted
from app.contacts.kinds import (
    AddressLabel,
    AgeGroup,
    ContactCategory,
    ContactKind,
    EmailUsage,
    LawfulBasis,
    PhoneUsage,
    SourceKind,
)
from app.contacts.note_guard import require_no_number
from app.contacts.own_values import OwnValues, heed_births, own_values_of, write_own_values
from app.journal import Action, record
from app.register.field_access import access_of
from app.register.notice import note_information
from app.values import EmailAddress, PhoneNumber, Siret
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactLawfulBasis, ContactPhone, Purpose

SUBJECT_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """What a person typed of a contact, already values; ``None`` for ``informed_on`` means not informed yet.

    ``own_values`` holds what was typed in the business's own fields that were asked for, by number; the others stay.
    ``owner_id`` is the account that looks after the contact, empty where none does. ``informed_by`` says how the notice reached
    them, where they were informed now. ``usages`` say whose the addresses and numbers are; of those that they do not name,
    what was said before still holds.
    """

    kind: ContactKind = ContactKind.UNKNOWN
    category: ContactCategory = ContactCategory.PROSPECT
    given_name: str = ""
    family_name: str = ""
    organisation: str = ""
    job_title: str = ""
    siret: Siret | None = None
    owner_id: str = ""
    address_label: AddressLabel | None = None
    address_line1: str = ""
    address_line2: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""
    relationship_ended_on: date | None = None
    age_group: AgeGroup = AgeGroup.UNKNOWN
    emails: tuple[EmailAddress, ...] = ()
    phones: tuple[PhoneNumber, ...] = ()
    usages: Mapping[EmailAddress | PhoneNumber, EmailUsage | PhoneUsage | None] = field(default_factory=dict)
    source_kind: SourceKind = SourceKind.DIRECT
    source_label: str = ""
    informed_on: date | None = None
    informed_by: NoticeMeans = NoticeMeans.SHOWN
    lawful_bases: dict[int, LawfulBasis] = field(default_factory=dict)
    own_values: OwnValues = field(default_factory=dict)

    @property
    def is_nameless(self) -> bool:
        """Say whether nothing would tell this contact from another."""
        names = (self.given_name, self.family_name, self.organisation)
        return not (any(names) or self.emails or self.phones)


_PLAIN_FIELDS = (
    "given_name",
    "family_name",
    "organisation",
    "job_title",
    "address_line1",
    "address_line2",
    "postcode",
    "town",
    "country",
    "relationship_ended_on",
)


def add_contact(uow: UnitOfWork, draft: ContactDraft) -> int:
    """Add a contact and return its id; NothingToName, NumberForbidden (MIN-08). The purposes' own bases apply where the draft names none."""
    uow.account.require(Permission.EDIT_CONTACTS)
    if draft.is_nameless:
        raise NothingToName
    _require_plain_fields(draft)
    draft = writable_draft(ContactDraft(), draft, access_of(uow))
    now, today = uow.clock.now(), uow.clock.today()
    contact = Contact(
        subject_id=secrets.token_hex(SUBJECT_ID_BYTES),
        sort_name="",
        source_kind=draft.source_kind.value,
        source_label=draft.source_label,
        collected_on=today,
        informed_on=draft.informed_on,
        created_at=now,
        created_by=uow.account.id,
        updated_at=now,
        kind=draft.kind.value,
        category=draft.category.value,
    )
    _write_fields(contact, draft, today)
    uow.session.add(contact)
    uow.session.flush()
    assign_default_bases(uow, [contact.id], draft.lawful_bases)
    write_own_values(uow, contact.id, draft.own_values)
    heed_births(uow, contact)
    refresh_derived(uow, contact)
    record(uow, Action.CONTACT_ADDED, contact.subject_id, {"source": draft.source_kind.value})
    if draft.informed_on is not None:
        note_information(uow, contact.id, draft.informed_by)
    return contact.id


def edit_contact(uow: UnitOfWork, contact_id: int, draft: ContactDraft) -> None:
    """Replace a contact's fields; its origin, dates of collection and history stay. ProcessingRestricted, NothingToName, NumberForbidden."""
    contact = require_editable(uow, contact_id)
    draft = writable_draft(draft_of(contact), draft, access_of(uow))
    if draft.is_nameless:
        raise NothingToName
    _require_plain_fields(draft)
    contact.kind, contact.category = draft.kind.value, draft.category.value
    _write_fields(contact, draft, uow.clock.today())
    informed_again = draft.informed_on is not None and draft.informed_on != contact.informed_on
    if draft.informed_on is not None:
        contact.informed_on = draft.informed_on
    write_own_values(uow, contact_id, draft.own_values)
    heed_births(uow, contact)
    refresh_derived(uow, contact)
    record(uow, Action.CONTACT_EDITED, contact.subject_id)
    if informed_again:
        note_information(uow, contact_id, draft.informed_by)


def require_editable(uow: UnitOfWork, contact_id: int) -> Contact:
    """Return a contact whose fields the account may write; PermissionDenied, ContactUnknown, ProcessingRestricted."""
    uow.account.require(Permission.EDIT_CONTACTS)
    contact = uow.session.get(Contact, contact_id)
    if contact is None:
        raise ContactUnknown
    if contact.restricted_since is not None and not uow.account.may(Permission.ANSWER_REQUEST):
        raise ProcessingRestricted
    return contact


def whole_draft(uow: UnitOfWork, contact: Contact) -> ContactDraft:
    """Return a contact's fields as the form shows them, the business's own that the account may write included."""
    return replace(draft_of(contact), own_values=own_values_of(uow, contact.id))


def draft_of(contact: Contact) -> ContactDraft:
    """Return a contact's built-in fields as the form shows them."""
    return ContactDraft(
        kind=ContactKind(contact.kind),
        category=ContactCategory(contact.category),
        **{name: getattr(contact, name) for name in _PLAIN_FIELDS},
        age_group=AgeGroup(contact.age_group),
        siret=Siret(contact.siret) if contact.siret else None,
        owner_id=contact.owner_id,
        address_label=AddressLabel(contact.address_label) if contact.address_label else None,
        emails=tuple(EmailAddress(email.value) for email in contact.emails),
        phones=tuple(PhoneNumber(phone.e164) for phone in contact.phones),
        usages=_usages_of(contact),
        source_kind=SourceKind(contact.source_kind),
        source_label=contact.source_label,
        informed_on=contact.informed_on,
    )


def _usages_of(contact: Contact) -> dict[EmailAddress | PhoneNumber, EmailUsage | PhoneUsage | None]:
    said: dict[EmailAddress | PhoneNumber, EmailUsage | PhoneUsage | None] = {}
    said.update((EmailAddress(row.value), EmailUsage(row.usage)) for row in contact.emails if row.usage)
    said.update((PhoneNumber(row.e164), PhoneUsage(row.usage)) for row in contact.phones if row.usage)
    return said


def assign_default_bases(uow: UnitOfWork, contact_ids: list[int], chosen: dict[int, LawfulBasis]) -> None:
    """Give each contact one lawful basis per active purpose: the chosen one, else the purpose's own (REG-05)."""
    purposes = uow.session.execute(select(Purpose.id, Purpose.lawful_basis).where(Purpose.active)).all()
    rows = [
        {
            "contact_id": contact_id,
            "purpose_id": purpose_id,
            "basis": chosen[purpose_id].value if purpose_id in chosen else basis,
            "assigned_at": uow.clock.now(),
            "assigned_by": uow.account.id,
        }
        for contact_id in contact_ids
        for purpose_id, basis in purposes
    ]
    if rows:
        uow.session.execute(insert(ContactLawfulBasis), rows)


def _require_plain_fields(draft: ContactDraft) -> None:
    texts = [value for name in _PLAIN_FIELDS if isinstance(value := getattr(draft, name), str)]
    require_no_number(*texts, draft.source_label)


def _write_fields(contact: Contact, draft: ContactDraft, today: date) -> None:
    for name in _PLAIN_FIELDS:
        setattr(contact, name, getattr(draft, name))
    contact.siret = draft.siret.digits if draft.siret else ""
    contact.owner_id = draft.owner_id
    if contact.age_group != draft.age_group.value:
        contact.age_group = draft.age_group.value
        contact.age_checked_on = None if draft.age_group is AgeGroup.UNKNOWN else today
    contact.address_label = draft.address_label.value if draft.address_label else ""
    said: dict[EmailAddress | PhoneNumber, str] = {EmailAddress(row.value): row.usage for row in contact.emails}
    said |= {PhoneNumber(row.e164): row.usage for row in contact.phones}
    said |= {means: usage.value if usage else "" for means, usage in draft.usages.items()}
    contact.emails = [
        ContactEmail(position=place, value=email.value, normalised=email.normalised, usage=said.get(email, ""))
        for place, email in enumerate(dict.fromkeys(draft.emails))
    ]
    contact.phones = [
        ContactPhone(position=place, e164=phone.e164, usage=said.get(phone, ""))
        for place, phone in enumerate(dict.fromkeys(draft.phones))
    ]
