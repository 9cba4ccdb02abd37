"""What decisions rest on is kept before it changes, so that "could we write to her on 12 March?" has an answer.

Events are append-only and speak for themselves. A contact's own fields are not: before a flush rewrites them, what they said
is written down once per unit of work. Addresses are kept as keyed fingerprints, never in clear: a corrected address must
not live on here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date, datetime
from itertools import chain
from typing import Any

from sqlalchemy import event, inspect, select
from sqlalchemy.orm import Session, UOWTransaction

from app.contacts.past_cards import PastCard
from db.tables import (
    Contact,
    ContactEmail,
    ContactFactChange,
    ContactLawfulBasis,
    ContactPhone,
    Contract,
    Sale,
)

EMAIL, PHONE = "email", "phone"
_WATCHED = (
    "kind",
    "age_group",
    "source_kind",
    "informed_on",
    "restricted_since",
    "deceased_on",
    "retention_due_on",
    "address_line1",
    "town",
    "emails",
    "phones",
)
_BELONGING = (ContactLawfulBasis, Contract, Sale)
_KEPT, _FRESH = "aparte_facts_kept", "aparte_contacts_made"
Fingerprint = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class PastContract:
    """A contract as it was known."""

    product_family: str
    started_on: date
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class PastSale:
    """A sale as it was known."""

    product_family: str
    sold_on: date
    refusal_offered: bool
    text_recorded: bool


@dataclass(frozen=True, slots=True)
class PastFacts:
    """A contact's fields as decisions saw them; ``email`` and ``phone`` are keyed fingerprints, empty where none was known."""

    kind: str
    age_group: str
    source_kind: str
    informed_on: date | None
    restricted: bool
    deceased: bool
    retention_due_on: date | None
    email: str
    phone: str
    has_post: bool
    purposes_with_basis: tuple[int, ...]
    contracts: tuple[PastContract, ...]
    sales: tuple[PastSale, ...]


def watch_facts(session: Session, now: Callable[[], datetime], fingerprint: Fingerprint) -> None:
    """Make a session keep what decisions rested on before each change of it."""

    def before_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
        fresh = session.info.setdefault(_FRESH, [])
        fresh.extend(one for one in session.new if isinstance(one, Contact))
        kept: set[int] = session.info.setdefault(_KEPT, set())
        touched = set(_touched(session)) - kept - {key[0] for one in fresh if (key := inspect(one).identity)}
        for contact_id in touched:
            facts = read_facts(session, contact_id, fingerprint)
            if facts is not None:
                session.add(ContactFactChange(contact_id=contact_id, changed_at=now(), facts=_as_json(facts)))
                kept.add(contact_id)

    event.listen(session, "before_flush", before_flush)


def no_facts_before(session: Session, contact_id: int) -> None:
    """Keep nothing of a contact in this unit of work: it is written anew, and what it said before is on record."""
    session.info.setdefault(_KEPT, set()).add(contact_id)


def keep_facts(session: Session, contact_id: int, now: datetime, fingerprint: Fingerprint) -> None:
    """Write down what decisions on a contact rest on, once per unit of work: before something changes in other ways."""
    session.flush()
    kept: set[int] = session.info.setdefault(_KEPT, set())
    facts = read_facts(session, contact_id, fingerprint)
    if facts is not None and contact_id not in kept:
        kept.add(contact_id)
        session.add(ContactFactChange(contact_id=contact_id, changed_at=now, facts=_as_json(facts)))
        session.flush()


def facts_at(session: Session, card: PastCard, at: datetime, fingerprint: Fingerprint) -> PastFacts | None:
    """Return a card's fields as they stood at an instant, at which it was in the book."""
    before_next = session.scalar(
        select(ContactFactChange.facts)
        .where(
            ContactFactChange.contact_id == card.contact_id,
            ContactFactChange.changed_at > at,
            card.owns(ContactFactChange),
        )
        .order_by(ContactFactChange.changed_at, ContactFactChange.id)
        .limit(1)
    )
    if before_next is not None:
        return _from_json(before_next)
    return read_facts(session, card.contact_id, fingerprint)


def read_facts(session: Session, contact_id: int, fingerprint: Fingerprint) -> PastFacts | None:
    """Return a contact's fields as the file holds them now; what the session has not written yet does not count."""
    with session.no_autoflush:
        row = session.execute(
            select(
                Contact.kind,
                Contact.age_group,
                Contact.source_kind,
                Contact.informed_on,
                Contact.restricted_since,
                Contact.deceased_on,
                Contact.retention_due_on,
                Contact.address_line1,
                Contact.town,
            ).where(Contact.id == contact_id)
        ).first()
        if row is None:
            return None
        email = _first(session, ContactEmail.normalised, ContactEmail, contact_id)
        phone = _first(session, ContactPhone.e164, ContactPhone, contact_id)
        return PastFacts(
            kind=row.kind,
            age_group=row.age_group,
            source_kind=row.source_kind,
            informed_on=row.informed_on,
            restricted=row.restricted_since is not None,
            deceased=row.deceased_on is not None,
            retention_due_on=row.retention_due_on,
            email=fingerprint(EMAIL, email) if email else "",
            phone=fingerprint(PHONE, phone) if phone else "",
            has_post=bool(row.address_line1 and row.town),
            purposes_with_basis=_purposes(session, contact_id),
            contracts=_contracts(session, contact_id),
            sales=_sales(session, contact_id),
        )


def _touched(session: Session) -> Iterator[int]:
    for one in session.dirty:
        if isinstance(one, Contact) and any(inspect(one).attrs[name].history.has_changes() for name in _WATCHED):
            yield one.id
    for one in chain(session.new, session.dirty, session.deleted):
        if isinstance(one, _BELONGING) and one.contact_id is not None:
            yield one.contact_id


def _first(session: Session, column: Any, table: type[ContactEmail | ContactPhone], contact_id: int) -> str | None:
    found: str | None = session.scalar(select(column).where(table.contact_id == contact_id, table.position == 0))
    return found


def _purposes(session: Session, contact_id: int) -> tuple[int, ...]:
    held = select(ContactLawfulBasis.purpose_id).where(ContactLawfulBasis.contact_id == contact_id)
    return tuple(sorted(session.scalars(held)))


def _contracts(session: Session, contact_id: int) -> tuple[PastContract, ...]:
    rows = session.execute(
        select(Contract.product_family, Contract.started_on, Contract.ended_on)
        .where(Contract.contact_id == contact_id)
        .order_by(Contract.id)
    )
    return tuple(PastContract(*row) for row in rows)


def _sales(session: Session, contact_id: int) -> tuple[PastSale, ...]:
    rows = session.execute(
        select(Sale.product_family, Sale.sold_on, Sale.refusal_offered, Sale.text_version_id.is_not(None))
        .where(Sale.contact_id == contact_id)
        .order_by(Sale.id)
    )
    return tuple(PastSale(*row) for row in rows)


def _as_json(facts: PastFacts) -> str:
    return json.dumps(asdict(facts), default=lambda day: day.isoformat(), separators=(",", ":"))


def _from_json(text: str) -> PastFacts:
    held: dict[str, Any] = json.loads(text)
    for name in ("informed_on", "retention_due_on"):
        held[name] = _day(held[name])
    held["purposes_with_basis"] = tuple(held["purposes_with_basis"])
    held["contracts"] = tuple(
        PastContract(one["product_family"], date.fromisoformat(one["started_on"]), _day(one["ended_on"]))
        for one in held["contracts"]
    )
    held["sales"] = tuple(PastSale(**{**one, "sold_on": date.fromisoformat(one["sold_on"])}) for one in held["sales"])
    return PastFacts(**held)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
