"""What decisions rest on is kept before it changes, so that "could we write to her on 12 March?" has an answer.

Events are append-only and speak for themselves. A contact's own fields are not: before a flush rewrites them, what they said
is written down once per unit of work. Addresses are kept as keyed fingerprints, never in clear: a corrected address must
not live on here.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from itertools import chain
from typing import Any, TypeVar

from sqlalchemy import event, insert, inspect, select
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
_KEPT, _MADE, _FRESH = "aparte_facts_kept", "aparte_contacts_made", "aparte_contacts_without_number"
Fingerprint = Callable[[str, str], str]
Held = TypeVar("Held")


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
    """A contact's fields as decisions saw them; ``email`` and ``phone`` are keyed fingerprints, empty where none was known.

    What was kept before the usages of addresses were known says nothing of them: nobody had said anything.
    """

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
    email_usage: str = ""
    phone_usage: str = ""


def watch_facts(session: Session, now: Callable[[], datetime], fingerprint: Fingerprint) -> None:
    """Make a session keep what decisions rested on before each change of it."""

    def before_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
        kept: set[int] = session.info.setdefault(_KEPT, set())
        # Each contact that comes in this unit of work gets its number by a flush, and is known by it from the next one on.
        made: set[int] = session.info.setdefault(_MADE, set())
        fresh: list[Contact] = session.info.get(_FRESH, [])
        made.update(key[0] for one in fresh if (key := inspect(one).identity))
        session.info[_FRESH] = [one for one in session.new if isinstance(one, Contact)]
        for contact_id in set(_touched(session)) - kept - made:
            facts = read_facts(session, contact_id, fingerprint)
            if facts is not None:
                session.add(ContactFactChange(contact_id=contact_id, changed_at=now(), facts=_as_json(facts)))
                kept.add(contact_id)

    event.listen(session, "before_flush", before_flush)


def no_facts_before(session: Session, contact_id: int) -> None:
    """Keep nothing of a contact in this unit of work: it is written anew, and what it said before is on record."""
    session.info.setdefault(_KEPT, set()).add(contact_id)


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


def keep_facts(session: Session, contact_ids: Sequence[int], at: datetime, fingerprint: Fingerprint) -> None:
    """Write down what decisions on these contacts rest on, once per unit of work: before a change that no flush sees."""
    session.flush()
    kept: set[int] = session.info.setdefault(_KEPT, set())
    found = _read_several(session, [one for one in contact_ids if one not in kept], fingerprint)
    kept.update(found)
    rows = [{"contact_id": one, "changed_at": at, "facts": _as_json(facts)} for one, facts in found.items()]
    if rows:
        session.execute(insert(ContactFactChange), rows)


def read_facts(session: Session, contact_id: int, fingerprint: Fingerprint) -> PastFacts | None:
    """Return a contact's fields as the file holds them now; what the session has not written yet does not count."""
    return _read_several(session, [contact_id], fingerprint).get(contact_id)


def _read_several(session: Session, contact_ids: list[int], fingerprint: Fingerprint) -> dict[int, PastFacts]:
    with session.no_autoflush:
        rows = session.execute(
            select(
                Contact.id,
                Contact.kind,
                Contact.age_group,
                Contact.source_kind,
                Contact.informed_on,
                Contact.restricted_since,
                Contact.deceased_on,
                Contact.retention_due_on,
                Contact.address_line1,
                Contact.town,
            ).where(Contact.id.in_(contact_ids))
        ).all()
        emails, email_usages = (
            _first(session, column, ContactEmail, contact_ids)
            for column in (ContactEmail.normalised, ContactEmail.usage)
        )
        phones, phone_usages = (
            _first(session, column, ContactPhone, contact_ids) for column in (ContactPhone.e164, ContactPhone.usage)
        )
        purposes, contracts = _purposes(session, contact_ids), _contracts(session, contact_ids)
        sales = _sales(session, contact_ids)
    return {
        row.id: PastFacts(
            kind=row.kind,
            age_group=row.age_group,
            source_kind=row.source_kind,
            informed_on=row.informed_on,
            restricted=row.restricted_since is not None,
            deceased=row.deceased_on is not None,
            retention_due_on=row.retention_due_on,
            email=fingerprint(EMAIL, emails[row.id]) if row.id in emails else "",
            phone=fingerprint(PHONE, phones[row.id]) if row.id in phones else "",
            has_post=bool(row.address_line1 and row.town),
            purposes_with_basis=tuple(purposes[row.id]),
            contracts=tuple(contracts[row.id]),
            sales=tuple(sales[row.id]),
            email_usage=email_usages.get(row.id, ""),
            phone_usage=phone_usages.get(row.id, ""),
        )
        for row in rows
    }


def _touched(session: Session) -> Iterator[int]:
    for one in session.dirty:
        if isinstance(one, Contact) and any(inspect(one).attrs[name].history.has_changes() for name in _WATCHED):
            yield one.id
    for one in chain(session.new, session.dirty, session.deleted):
        if isinstance(one, _BELONGING) and one.contact_id is not None:
            yield one.contact_id


def _first(
    session: Session, column: Any, table: type[ContactEmail | ContactPhone], contact_ids: list[int]
) -> dict[int, str]:
    chosen = select(table.contact_id, column).where(table.contact_id.in_(contact_ids), table.position == 0)
    return {row[0]: row[1] for row in session.execute(chosen) if row[1]}


def _purposes(session: Session, contact_ids: list[int]) -> defaultdict[int, list[int]]:
    rows = session.execute(
        select(ContactLawfulBasis.contact_id, ContactLawfulBasis.purpose_id)
        .where(ContactLawfulBasis.contact_id.in_(contact_ids))
        .order_by(ContactLawfulBasis.purpose_id)
    )
    return _grouped((row[0], row[1]) for row in rows)


def _contracts(session: Session, contact_ids: list[int]) -> defaultdict[int, list[PastContract]]:
    rows = session.execute(
        select(Contract.contact_id, Contract.product_family, Contract.started_on, Contract.ended_on)
        .where(Contract.contact_id.in_(contact_ids))
        .order_by(Contract.id)
    )
    return _grouped((row[0], PastContract(*row[1:])) for row in rows)


def _sales(session: Session, contact_ids: list[int]) -> defaultdict[int, list[PastSale]]:
    rows = session.execute(
        select(
            Sale.contact_id, Sale.product_family, Sale.sold_on, Sale.refusal_offered, Sale.text_version_id.is_not(None)
        )
        .where(Sale.contact_id.in_(contact_ids))
        .order_by(Sale.id)
    )
    return _grouped((row[0], PastSale(*row[1:])) for row in rows)


def _grouped(pairs: Iterable[tuple[int, Held]]) -> defaultdict[int, list[Held]]:
    found: defaultdict[int, list[Held]] = defaultdict(list)
    for contact_id, held in pairs:
        found[contact_id].append(held)
    return found


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
