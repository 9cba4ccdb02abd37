"""Who may be called today for a purpose, and whose telephone consent is about to end."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.consent.history import standings_of
from app.consent.kinds import Channel, ConsentEventType, ConsentState
from app.consent.purposes import read_purpose, read_purposes
from app.consent.rules import PHONE_WARNING
from app.contacts.read_contact import read_lines
from app.messaging.call_hours import ATTEMPTS_WINDOW, AgreedSlot, CallObstacle, zones_of
from app.messaging.gather_facts import decide_each, gather_facts
from app.messaging.kinds import Condition, Reason
from app.messaging.next_call import obstacle_now
from app.register.access_rules import PHONE
from app.register.field_access import require_reading
from app.values import PhoneNumber
from app.workspace import UnitOfWork
from db.tables import AgreedSlot as AgreedSlotRow
from db.tables import CallAttempt, ConsentEvent, Contact, Subscription


@dataclass(frozen=True, slots=True)
class CallLine:
    """A person who may be called, at what number, what time it is there, and how often it was tried lately."""

    contact_id: int
    name: str
    number: PhoneNumber
    local_time: datetime
    attempts: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class CallList:
    """Who may be called now; how many may not at all, by reason; how many may later, by what stands in the way now."""

    lines: tuple[CallLine, ...]
    excluded: dict[Reason, int]
    later: dict[CallObstacle, int]


@dataclass(frozen=True, slots=True)
class EndingConsent:
    """A telephone consent that ends soon: it renews by a new yes only, never by silence (CON-10)."""

    event_id: int
    contact_id: int
    name: str
    purpose: str
    valid_until: date


def build_call_list(uow: UnitOfWork, purpose_id: int, list_id: int | None = None) -> CallList:
    """Decide for every member of a list, or for everyone who ever answered by telephone, at this instant."""
    uow.account.require(Permission.PLACE_CALLS)
    require_reading(uow, PHONE)
    purpose, now = read_purpose(uow, purpose_id), uow.clock.now()
    calendar = read_business(uow).calendar
    members = _members(uow, purpose_id, list_id)
    gathered = gather_facts(uow, purpose, Channel.PHONE, members)
    decisions = decide_each(gathered)
    attempts, slots = _attempts(uow, members), _slots(uow, members)
    excluded = Counter(one.reason for one in decisions.values() if not one.may_be_contacted)
    later: Counter[CallObstacle] = Counter()
    names = {line.id: line.name for line in read_lines(uow, members)}
    lines = []
    for contact_id, decision in decisions.items():
        if not decision.may_be_contacted:
            continue
        number, tried = PhoneNumber(gathered.addresses[contact_id]), attempts.get(contact_id, [])
        if Condition.CALL_HOURS in decision.conditions:
            obstacle = obstacle_now(now, number, tried, slots.get(contact_id, []), calendar)
            if obstacle is not None:
                later[obstacle] += 1
                continue
        there = now.astimezone(zones_of(number)[0])
        lines.append(CallLine(contact_id, names[contact_id], number, there, len(tried), decision.reason))
    lines.sort(key=lambda line: (line.attempts, line.name))
    return CallList(tuple(lines), dict(excluded), dict(later))


def ending_consents(uow: UnitOfWork, within: timedelta = PHONE_WARNING) -> tuple[EndingConsent, ...]:
    """Return the telephone consents still given that end within thirty days, the soonest first (CON-10)."""
    uow.account.require(Permission.READ_CONTACTS)
    today = uow.clock.today()
    rows = uow.session.execute(
        select(ConsentEvent.id, ConsentEvent.contact_id, ConsentEvent.purpose_id, ConsentEvent.valid_until)
        .join(Contact, Contact.id == ConsentEvent.contact_id)
        .where(
            Contact.restricted_since.is_(None),
            ConsentEvent.channel == Channel.PHONE.value,
            ConsentEvent.event_type == ConsentEventType.GRANTED.value,
            ConsentEvent.valid_until > today,
            ConsentEvent.valid_until <= today + within,
        )
        .order_by(ConsentEvent.valid_until, ConsentEvent.id)
    ).all()
    people = list({row.contact_id for row in rows})
    standings = standings_of(uow, people, channel=Channel.PHONE)
    names = {line.id: line.name for line in read_lines(uow, people)}
    purposes = {one.id: one.name for one in read_purposes(uow, active_only=False)}
    found = []
    for row in rows:
        standing = standings[row.contact_id, row.purpose_id, Channel.PHONE]
        # A later yes has its own term: the earlier one no longer speaks.
        speaks = standing.yes is not None and standing.yes.valid_until == row.valid_until
        if standing.state is ConsentState.GIVEN and speaks:
            name = names[row.contact_id]
            found.append(EndingConsent(row.id, row.contact_id, name, purposes[row.purpose_id], row.valid_until))
    return tuple(found)


def count_ending(uow: UnitOfWork) -> int:
    """Return how many telephone consents end within thirty days."""
    return len(ending_consents(uow))


def _members(uow: UnitOfWork, purpose_id: int, list_id: int | None) -> list[int]:
    if list_id is None:
        answered = select(ConsentEvent.contact_id).where(
            ConsentEvent.purpose_id == purpose_id, ConsentEvent.channel == Channel.PHONE.value
        )
        return sorted(set(uow.session.scalars(answered)))
    stays = select(Subscription.contact_id).where(
        Subscription.list_id == list_id, Subscription.unsubscribed_at.is_(None)
    )
    return sorted(set(uow.session.scalars(stays)))


def _attempts(uow: UnitOfWork, members: list[int]) -> dict[int, list[datetime]]:
    since = uow.clock.now() - ATTEMPTS_WINDOW - timedelta(days=1)
    rows = select(CallAttempt.contact_id, CallAttempt.called_at).where(
        CallAttempt.contact_id.in_(members), CallAttempt.called_at > since
    )
    found: dict[int, list[datetime]] = defaultdict(list)
    for contact_id, when in uow.session.execute(rows):
        found[contact_id].append(when)
    return found


def _slots(uow: UnitOfWork, members: list[int]) -> dict[int, list[AgreedSlot]]:
    rows = uow.session.scalars(
        select(AgreedSlotRow).where(
            AgreedSlotRow.contact_id.in_(members),
            AgreedSlotRow.cancelled_at.is_(None),
            AgreedSlotRow.ends_at > uow.clock.now(),
        )
    )
    found: dict[int, list[AgreedSlot]] = defaultdict(list)
    for row in rows:
        found[row.contact_id].append(AgreedSlot(row.begins_at, row.ends_at, row.evidence_id is not None))
    return found
