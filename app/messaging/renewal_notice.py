"""The notice of tacit renewal: between three months and one month before the last day to refuse (C. conso L. 215-1).

It is an information that the law imposes: it goes whatever the person's preferences, and holds no offer (PRO-15).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from dateutil.relativedelta import relativedelta
from sqlalchemy import func, null, select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.contacts.derived import display_name
from app.contacts.kinds import ContactKind
from app.contacts.postal_address import postal_lines, postal_of
from app.contacts.relationship import contact_of
from app.documents.renewal_letter import RenewalAnnouncement, renewal_email, renewal_letter
from app.documents.save import save_document
from app.formats import format_date
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.messaging.audience import REACHED_BY
from app.messaging.campaign_errors import (
    ContractUnknown,
    FormAgainstChannel,
    NoTacitRenewal,
    NoticeAddressMissing,
    NoticeToNobody,
    NoticeTooEarly,
)
from app.register.access_rules import CONTRACTS
from app.register.field_access import may_read, require_reading
from app.rights.erasure_preview import Addressee
from app.workspace import UnitOfWork
from db.tables import Contact, Contract, RenewalNotice

_OPENS, _CLOSES = relativedelta(months=3), relativedelta(months=1)
# L. 215-1 protects consumers and L. 215-3 those who are no professionals; whoever is unknown counts as one.
_PROTECTED = (ContactKind.CONSUMER.value, ContactKind.UNKNOWN.value)
NOTICE_CHANNELS = (Channel.POST, Channel.EMAIL)


class WindowState(StrEnum):
    """Where a day stands against the window of a notice."""

    TOO_EARLY = "too_early"
    OPEN = "open"
    LATE = "late"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class NoticeWindow:
    """The days on which the notice may go, both included."""

    opens_on: date
    closes_on: date
    last_refusal_on: date

    def state(self, day: date) -> WindowState:
        """Say where a day stands; LATE while the person may still refuse, MISSED afterwards."""
        if day < self.opens_on:
            return WindowState.TOO_EARLY
        if day <= self.closes_on:
            return WindowState.OPEN
        return WindowState.LATE if day <= self.last_refusal_on else WindowState.MISSED


@dataclass(frozen=True, slots=True)
class DueNotice:
    """A contract whose notice has to go, and by what means it may."""

    contract_id: int
    contact_id: int
    name: str
    contract: str
    window: NoticeWindow
    state: WindowState
    channels: tuple[Channel, ...]


def notice_window(last_refusal_on: date) -> NoticeWindow:
    """Return the window of a last day to refuse: 31/03/2027 opens on 31/12/2026 and closes on 28/02/2027."""
    return NoticeWindow(last_refusal_on - _OPENS, last_refusal_on - _CLOSES, last_refusal_on)


def due_renewal_notices(uow: UnitOfWork) -> tuple[DueNotice, ...]:
    """Return the contracts whose window is open or past and whose notice was not made, the most pressing first."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    if not may_read(uow, CONTRACTS):
        return ()
    today = uow.clock.today()
    return tuple(
        DueNotice(
            contract.id,
            contact.id,
            display_name(contact.given_name, contact.family_name, contact.organisation),
            contract.label,
            window,
            window.state(today),
            _means(contact),
        )
        for contract, contact, window in _due(uow)
    )


def count_due(uow: UnitOfWork) -> int:
    """Count the notices to make, for the start screen."""
    return len(_due(uow)) if may_read(uow, CONTRACTS) else 0


def make_renewal_notice(uow: UnitOfWork, contract_id: int, channel: Channel, path: Path) -> int:
    """Write the letter (PDF) or the e-mail draft (.eml), and keep that it was made; marketing preferences do not count.

    Raises ContractUnknown, NoTacitRenewal, NoticeTooEarly, NoticeAddressMissing, NoticeToNobody, FormAgainstChannel,
    SaveFailed. A late notice is still made: the person then may end the contract at any time (L. 215-1 al. 2).
    """
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    require_reading(uow, CONTRACTS, *REACHED_BY[channel])
    contract = uow.session.get(Contract, contract_id)
    if contract is None:
        raise ContractUnknown
    contact = contact_of(uow, contract.contact_id)
    announced = _announcement(uow, contract, contact, channel)
    business = read_business(uow)
    today = uow.clock.today()
    write = renewal_letter if channel is Channel.POST else renewal_email
    content = write(business, announced, today)
    digest = hashlib.sha256(content).hexdigest()
    notice = RenewalNotice(
        contact_id=contact.id,
        contract_id=contract_id,
        last_refusal_on=announced.last_refusal_on,
        channel=channel.value,
        made_at=uow.clock.now(),
        made_by=uow.account.id,
        sha256=digest,
    )
    uow.session.add(notice)
    uow.session.flush()
    details: dict[str, JsonScalar] = {"notice": notice.id, "contract": contract_id, "channel": channel.value}
    record(uow, Action.RENEWAL_NOTICE_MADE, contact.subject_id, {**details, "sha256": digest}, signed=True)
    save_document(path, content)
    return notice.id


def _announcement(uow: UnitOfWork, contract: Contract, contact: Contact, channel: Channel) -> RenewalAnnouncement:
    if not contract.tacit_renewal or contract.last_refusal_on is None:
        raise NoTacitRenewal
    if contact.deceased_on is not None:
        raise NoticeToNobody
    if channel not in NOTICE_CHANNELS:
        raise FormAgainstChannel
    if channel not in _means(contact):
        raise NoticeAddressMissing
    window = notice_window(contract.last_refusal_on)
    state = window.state(uow.clock.today())
    if state is WindowState.TOO_EARLY:
        raise NoticeTooEarly(day=format_date(window.opens_on))
    name = display_name(contact.given_name, contact.family_name, contact.organisation)
    email = contact.emails[0].value if contact.emails else ""
    addressee = Addressee(name, postal_lines((), postal_of(contact)), email)
    return RenewalAnnouncement(
        addressee,
        contract.label,
        contract.started_on,
        contract.last_refusal_on,
        is_late=state is WindowState.LATE,
        is_missed=state is WindowState.MISSED,
    )


def _due(uow: UnitOfWork) -> list[tuple[Contract, Contact, NoticeWindow]]:
    today = uow.clock.today()
    made = select(RenewalNotice.id).where(
        RenewalNotice.contract_id == Contract.id, RenewalNotice.last_refusal_on == Contract.last_refusal_on
    )
    # Months differ in length: the window itself has the last word.
    rows = uow.session.execute(
        select(Contract, Contact)
        .join(Contact, Contact.id == Contract.contact_id)
        .where(
            Contract.tacit_renewal,
            Contract.last_refusal_on <= today + _OPENS + relativedelta(days=3),
            Contract.ended_on.is_(None) | (Contract.ended_on >= today),
            # Without its index: a business has fewer contracts than people, and would be asked through all of its people.
            func.coalesce(Contact.kind, null()).in_(_PROTECTED),
            Contact.deceased_on.is_(None),
            ~made.exists(),
        )
        .order_by(Contract.last_refusal_on, Contract.id)
    ).all()
    found = [
        (contract, contact, notice_window(contract.last_refusal_on))
        for contract, contact in rows
        if contract.last_refusal_on is not None
    ]
    return [one for one in found if one[2].state(today) is not WindowState.TOO_EARLY]


def _means(contact: Contact) -> tuple[Channel, ...]:
    found = []
    if contact.address_line1 and contact.town:
        found.append(Channel.POST)
    if contact.emails:
        found.append(Channel.EMAIL)
    return tuple(found)
