"""Ask a person to confirm what they agreed to: one request at a time, one reminder at most, thirty days (CON-09)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from sqlalchemy import Select, func, select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.confirmation_errors import (
    AddressChanged,
    AskedEnough,
    MustNotBeAsked,
    NoAddressToAsk,
    NothingToConfirm,
    RequestClosed,
    RequestUnknown,
)
from app.consent.confirmation_mail import CODE_TO_COME, AskedItem, ConfirmationMail
from app.consent.confirmation_period import read_waiting_days
from app.consent.kinds import Channel, ConfirmationOutcome
from app.consent.one_time_code import generate
from app.consent.pending import PendingYes, pending_yeses
from app.consent.purposes import read_purpose
from app.contacts.derived import display_name
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.messaging.gather_facts import gather_facts
from app.register.access_rules import EMAIL
from app.register.field_access import require_reading
from app.workspace import UnitOfWork
from db.tables import ConfirmationItem, ConfirmationRequest, Contact
from resources import wording

_AT_MOST = 2  # asked once, reminded once


def preview_confirmation(uow: UnitOfWork, contact_id: int) -> ConfirmationMail:
    """Return the message that would be prepared, without its code; raises what ``prepare_confirmation`` raises."""
    uow.account.require(Permission.RECORD_CONSENT)
    contact, address, yeses = _whom_to_ask(uow, contact_id)
    _times_asked(uow, contact_id, address, yeses)
    return _mail(uow, contact, address, CODE_TO_COME, yeses, uow.clock.today())


def prepare_confirmation(uow: UnitOfWork, contact_id: int) -> ConfirmationMail:
    """Open a request for every pending yes of a person and return its message; an older open one is cancelled.

    Raises NothingToConfirm, NoAddressToAsk, MustNotBeAsked (an objection, a restriction or a death forbids it), and
    AskedEnough where this address was asked and reminded already.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    contact, address, yeses = _whom_to_ask(uow, contact_id)
    asked_before = _times_asked(uow, contact_id, address, yeses)
    for older in uow.session.scalars(open_requests().where(ConfirmationRequest.contact_id == contact_id)):
        close_request(uow, older, ConfirmationOutcome.CANCELLED)
    now = uow.clock.now()
    request = ConfirmationRequest(
        contact_id=contact_id,
        code=generate(),
        address=address,
        sent_at=now,
        sent_by=uow.account.id,
        reminded_at=now if asked_before else None,
    )
    uow.session.add(request)
    uow.session.flush()
    uow.session.add_all(ConfirmationItem(request_id=request.id, event_id=one.event_id) for one in yeses)
    uow.session.flush()
    record(uow, Action.CONFIRMATION_SENT, contact.subject_id, {"request": request.id, "count": len(yeses)})
    return _mail(uow, contact, address, request.code, yeses, uow.clock.today(), request.id)


def reopen_draft(uow: UnitOfWork, request_id: int) -> ConfirmationMail:
    """Return the message of an open request again, the same, for a draft that was lost before it went."""
    uow.account.require(Permission.RECORD_CONSENT)
    return _mail_again(uow, open_request(uow, request_id))


def remind(uow: UnitOfWork, request_id: int) -> ConfirmationMail:
    """Return the one reminder of a request: same code, same last day. AskedEnough the second time (CON-09).

    Raises RequestClosed, AddressChanged, NothingToConfirm and MustNotBeAsked: what has changed since counts.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    request = open_request(uow, request_id)
    if request.reminded_at is not None:
        raise AskedEnough
    mail = _mail_again(uow, request, reminds=True)
    request.reminded_at = uow.clock.now()
    details = {"request": request.id, "count": len(mail.items), "reminder": True}
    record(uow, Action.CONFIRMATION_SENT, contact_of(uow, request.contact_id).subject_id, details)
    return mail


def cancel_confirmation(uow: UnitOfWork, request_id: int) -> None:
    """Close an open request without an answer; the yeses keep waiting and may be asked again."""
    uow.account.require(Permission.RECORD_CONSENT)
    close_request(uow, open_request(uow, request_id), ConfirmationOutcome.CANCELLED)


def open_request(uow: UnitOfWork, request_id: int) -> ConfirmationRequest:
    """Return a request that can still be answered; RequestUnknown, RequestClosed."""
    request = uow.session.get(ConfirmationRequest, request_id)
    if request is None:
        raise RequestUnknown
    outcome = request.outcome or (ConfirmationOutcome.EXPIRED.value if is_overdue(uow, request) else "")
    if outcome:
        raise RequestClosed(outcome=wording(f"consent.confirmation_outcome.{outcome}"))
    return request


def is_overdue(uow: UnitOfWork, request: ConfirmationRequest) -> bool:
    """Say whether the last day of a request is past."""
    return uow.clock.today() > last_day_of(request, read_waiting_days(uow))


def still_pending(uow: UnitOfWork, request: ConfirmationRequest) -> tuple[PendingYes, ...]:
    """Return the items of a request that still wait: what was taken back or said again since is left out."""
    asked = items_of(uow, [request.id]).get(request.id, ())
    return tuple(one for one in pending_yeses(uow, [request.contact_id]) if one.event_id in asked)


def close_request(uow: UnitOfWork, request: ConfirmationRequest, outcome: ConfirmationOutcome) -> None:
    """Close a request with its line in the journal."""
    request.closed_at, request.outcome = uow.clock.now(), outcome.value
    uow.session.flush()
    details = {"request": request.id, "outcome": outcome.value}
    record(uow, Action.CONFIRMATION_CLOSED, contact_of(uow, request.contact_id).subject_id, details)


def _whom_to_ask(uow: UnitOfWork, contact_id: int) -> tuple[Contact, str, tuple[PendingYes, ...]]:
    require_reading(uow, EMAIL)
    contact = contact_of(uow, contact_id)
    yeses = pending_yeses(uow, [contact_id])
    if not yeses:
        raise NothingToConfirm
    allowed = _that_may_be_asked(uow, contact_id, yeses)
    if not contact.emails:
        raise NoAddressToAsk
    return contact, contact.emails[0].value, allowed


def _that_may_be_asked(uow: UnitOfWork, contact_id: int, yeses: tuple[PendingYes, ...]) -> tuple[PendingYes, ...]:
    """Leave out the channels objected to; a person who objects to e-mail, or is restricted, is not written to at all."""
    by_mail = gather_facts(uow, read_purpose(uow, yeses[0].purpose_id), Channel.EMAIL, [contact_id])
    facts = by_mail.contacts[contact_id]
    if facts.restricted or facts.deceased or facts.objection:
        raise MustNotBeAsked
    allowed = tuple(
        one
        for one in yeses
        if not gather_facts(uow, read_purpose(uow, one.purpose_id), one.channel, [contact_id])
        .contacts[contact_id]
        .objection
    )
    if not allowed:
        raise MustNotBeAsked
    return allowed


def _times_asked(uow: UnitOfWork, contact_id: int, address: str, yeses: tuple[PendingYes, ...]) -> int:
    """Return how often this address was asked about any of these yeses; AskedEnough where twice about all.

    A request cancelled on its own day does not count: its draft was given up.
    """
    times = {one.event_id: 0 for one in yeses}
    past = select(ConfirmationRequest).where(
        ConfirmationRequest.contact_id == contact_id, func.lower(ConfirmationRequest.address) == address.lower()
    )
    requests = [request for request in uow.session.scalars(past) if not _was_given_up(request, uow.clock.now())]
    items = items_of(uow, [request.id for request in requests])
    for request in requests:
        # A request prepared as a second asking was marked as reminded at the very instant.
        asked = 1 + (request.reminded_at is not None and request.reminded_at != request.sent_at)
        for event in items.get(request.id, ()):
            if event in times:
                times[event] += asked
    if min(times.values()) >= _AT_MOST:
        raise AskedEnough
    return max(times.values())


def _was_given_up(request: ConfirmationRequest, now: datetime) -> bool:
    """Say whether a request was cancelled on its own day, as an open one will be that is prepared anew."""
    if request.outcome not in ("", ConfirmationOutcome.CANCELLED.value):
        return False
    return day_of(request.closed_at or now) == day_of(request.sent_at)


def _mail_again(uow: UnitOfWork, request: ConfirmationRequest, *, reminds: bool = False) -> ConfirmationMail:
    require_reading(uow, EMAIL)
    contact = contact_of(uow, request.contact_id)
    yeses = still_pending(uow, request)
    if not yeses:
        raise NothingToConfirm
    allowed = _that_may_be_asked(uow, contact.id, yeses)
    if request.address not in (email.value for email in contact.emails):
        raise AddressChanged
    asked_on = day_of(request.sent_at)
    return _mail(uow, contact, request.address, request.code, allowed, asked_on, request.id, reminds=reminds)


def _mail(
    uow: UnitOfWork,
    contact: Contact,
    address: str,
    code: str,
    yeses: tuple[PendingYes, ...],
    asked_on: date,
    request_id: int | None = None,
    *,
    reminds: bool = False,
) -> ConfirmationMail:
    return ConfirmationMail(
        request_id=request_id,
        contact_id=contact.id,
        name=name_of(contact, ""),
        address=address,
        code=code,
        items=tuple(AskedItem(one.purpose, one.channel, one.text, one.agreed_at, one.method) for one in yeses),
        business=read_business(uow),
        last_day=asked_on + timedelta(days=read_waiting_days(uow)),
        language="en" if all(one.language == "en" for one in yeses) else "fr",
        first_asked_on=asked_on if reminds else None,
    )


def name_of(contact: Contact, fallback: str) -> str:
    """Return a person's name, or the fallback."""
    return display_name(contact.given_name, contact.family_name, contact.organisation, fallback)


def open_requests() -> Select[ConfirmationRequest]:
    """Return the query of the requests not answered, cancelled nor closed yet."""
    return select(ConfirmationRequest).where(ConfirmationRequest.outcome == "").order_by(ConfirmationRequest.id)


def items_of(uow: UnitOfWork, request_ids: Iterable[int]) -> dict[int, set[int]]:
    """Return the events that each request is about."""
    items: dict[int, set[int]] = {}
    chosen = select(ConfirmationItem).where(ConfirmationItem.request_id.in_(list(request_ids)))
    for item in uow.session.scalars(chosen):
        items.setdefault(item.request_id, set()).add(item.event_id)
    return items


def last_day_of(request: ConfirmationRequest, days: int) -> date:
    """Return the last day on which an answer counts."""
    return day_of(request.sent_at) + timedelta(days=days)


def day_of(instant: datetime) -> date:
    """Return the day of an instant for the business."""
    return instant.astimezone(BUSINESS_ZONE).date()
