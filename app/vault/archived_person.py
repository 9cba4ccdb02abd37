"""Read a person out of an archive: what may come back to the contacts, and what the archive says against it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any, TypeVar

from app.clock import BUSINESS_ZONE
from app.contacts.kinds import AgeGroup, ContactCategory, ContactKind, InteractionKind, SourceKind
from app.contacts.write_contact import ContactDraft
from app.formats import format_date
from app.values import EmailAddress, PhoneNumber, Siret
from app.values.text import clean_line
from app.vault.consult import Archive
from resources import wording

_PLAIN = (
    "given_name",
    "family_name",
    "organisation",
    "job_title",
    "address_line1",
    "address_line2",
    "postcode",
    "town",
    "country",
)
Coded = TypeVar("Coded", ContactKind, ContactCategory, AgeGroup, SourceKind)


@dataclass(frozen=True, slots=True)
class OwnAct:
    """Something the person did themselves, and when."""

    kind: InteractionKind
    at: datetime


@dataclass(frozen=True, slots=True)
class ArchivedPerson:
    """A person as an archive knows them.

    ``collected_on``, ``last_act`` and ``draft.relationship_ended_on`` are what the retention clock counts from; ``consents``
    and ``objections`` are the archived events, oldest first. ``says`` names the fields of the contact that the archive holds.
    """

    draft: ContactDraft
    collected_on: date | None
    last_act: OwnAct | None
    consents: tuple[Mapping[str, Any], ...]
    objections: tuple[Mapping[str, Any], ...]
    says: frozenset[str]
    is_restricted: bool
    is_deceased: bool


def own_act(kind: InteractionKind, day: date, now: datetime) -> OwnAct:
    """Return an act of which the day alone is known: at noon, or by now where it is today."""
    noon = datetime.combine(day, time(12), BUSINESS_ZONE)
    return OwnAct(kind, min(noon, now) if day == now.astimezone(BUSINESS_ZONE).date() else noon)


def read_person(archive: Archive) -> ArchivedPerson:
    """Return the person of an archive.

    Their sales, contracts, lists and notes stay in the vault: nothing that would let anybody write to them comes back. What
    the archive does not say counts for the person: an unknown origin is an indirect one, and nobody counts as informed.
    """
    contact = next(iter(_rows(archive.record, "contact")), {})
    deposited_on = archive.deposited_at.astimezone(BUSINESS_ZONE).date()
    emails = (EmailAddress(row["value"]) for row in _rows(archive.record, "contact_email") if row.get("value"))
    phones = (PhoneNumber(row["e164"]) for row in _rows(archive.record, "contact_phone") if row.get("e164"))
    draft = ContactDraft(
        kind=_coded(ContactKind, contact.get("kind"), ContactKind.UNKNOWN),
        category=_coded(ContactCategory, contact.get("category"), ContactCategory.PROSPECT),
        relationship_ended_on=_relation_end(archive.record, contact),
        age_group=_coded(AgeGroup, contact.get("age_group"), AgeGroup.UNKNOWN),
        siret=Siret(str(contact["siret"])) if contact.get("siret") else None,
        emails=tuple(emails),
        phones=tuple(phones),
        source_kind=_coded(SourceKind, contact.get("source_kind"), SourceKind.REFERRAL),
        source_label=_origin(deposited_on, str(contact.get("source_label") or "")),
    )
    plain: dict[str, Any] = {name: str(contact.get(name) or "") for name in _PLAIN}
    return ArchivedPerson(
        draft=replace(draft, **plain),
        collected_on=_day(contact.get("collected_on")),
        last_act=max(_own_acts(archive.record), key=lambda act: act.at, default=None),
        consents=_in_order(archive.record, "consent_event", "collected_at"),
        objections=_in_order(archive.record, "objection_event", "made_at"),
        says=frozenset(contact),
        is_restricted=bool(contact.get("restricted_since")),
        is_deceased=bool(contact.get("deceased_on")),
    )


def _rows(record: Mapping[str, Any], table: str) -> Iterator[Mapping[str, Any]]:
    return (row["values"] for row in record.get("tables", ()) if row["table"] == table)


def _in_order(record: Mapping[str, Any], table: str, column: str) -> tuple[Mapping[str, Any], ...]:
    """Return the rows of a table that say when they happened; one that does not can be placed nowhere."""
    rows = (row for row in _rows(record, table) if row.get(column))
    return tuple(sorted(rows, key=lambda row: datetime.fromisoformat(row[column])))


def _own_acts(record: Mapping[str, Any]) -> Iterator[OwnAct]:
    for row in _rows(record, "interaction"):
        if row.get("occurred_at") and row.get("kind") in set(InteractionKind):
            kind = InteractionKind(row["kind"])
            if kind.from_person:
                yield OwnAct(kind, datetime.fromisoformat(row["occurred_at"]))


def _relation_end(record: Mapping[str, Any], contact: Mapping[str, Any]) -> date | None:
    ends = [_day(row.get("ended_on")) for row in _rows(record, "contract")]
    known = [day for day in (_day(contact.get("relationship_ended_on")), *ends) if day is not None]
    return max(known, default=None)


def _origin(deposited_on: date, before: str) -> str:
    """Say where the new record comes from, and what its first origin was."""
    day = format_date(deposited_on)
    if not before:
        return wording("vault.restored.source", day=day)
    return clean_line(wording("vault.restored.source_before", day=day, before=before))


def _coded(kind: type[Coded], value: object, unknown: Coded) -> Coded:
    return kind(value) if value in {one.value for one in kind} else unknown


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else None
