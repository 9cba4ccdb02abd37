"""Bring back what came of a message: bounces and their rate, and the people who ask to stop, honoured at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute

from app.accounts.roles import Permission
from app.consent.kinds import Channel, ConsentMethod
from app.consent.subscriptions import unsubscribe
from app.contacts.derived import display_name, refresh_derived
from app.contacts.relationship import contact_of
from app.exchange.read_file import look_at, read_rows
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.messaging.audience import REACHED_BY, chunks
from app.messaging.campaign_errors import NotARecipient, ReturnsUnreadable
from app.messaging.departures import export_row, recipient_ids
from app.messaging.kinds import ReturnKind
from app.messaging.record_objection import honour_objection
from app.messaging.return_reports import Returned, read_report, read_table
from app.messaging.suppression import add_fingerprint, address_fingerprint
from app.register.field_access import may_read, require_writing
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone, MailingListExport, MailingRecipient

_LARGEST_MESSAGE = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReturnsReport:
    """What a file of returns changed; ``rate`` counts every return of the list so far, from 0 to 1."""

    read: int
    unknown: int
    unknown_address: int
    temporary: int
    refused: int
    opted_out: int
    rate: float


@dataclass(frozen=True, slots=True)
class HardBounce:
    """A recipient whose address does not exist any more."""

    contact_id: int
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class RecipientLine:
    """One person on a list that left, as it is read."""

    contact_id: int
    name: str
    reason: str
    return_kind: ReturnKind | None


def read_returns(
    paths: Iterable[Path], assumed: ReturnKind | None = ReturnKind.UNKNOWN_ADDRESS
) -> tuple[Returned, ...]:
    """Read files of returns: messages (.eml), or tables of addresses; ``assumed`` is None where all ask to stop.

    ReturnsUnreadable where none holds an address; the exchange room's errors for a table that cannot be read.
    """
    found: list[Returned] = []
    for path in paths:
        if path.suffix.casefold() == ".eml":
            found.extend(read_report(_content(path)))
        else:
            outline = look_at(path).outline
            rows = (row for block in read_rows(outline) for row in block.rows)
            found.extend(read_table(rows, assumed))
    if not found:
        raise ReturnsUnreadable
    return tuple(found)


def import_returns(uow: UnitOfWork, export_id: int, returned: Iterable[Returned]) -> ReturnsReport:
    """Match what came back to the recipients; whoever asks to stop is objected for on the channel, at once.

    A wish to stop that comes from an address of no recipient is honoured too: the address goes on the suppression list, for a
    message is forwarded, and answered from another mailbox.
    """
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    export = export_row(uow, export_id)
    owners = _owners(uow, export)
    counts = dict.fromkeys(ReturnKind, 0)
    read = unknown = 0
    stopped: set[int] = set()
    for one in returned:
        read += 1
        held = owners.get(one.address, ())
        unknown += not held
        if one.kind is None and not held:
            _refuse_address(uow, Channel(export.channel), one.address)
        for contact_id in held:
            if one.kind is not None:
                counts[one.kind] += 1
                _mark(uow, export, contact_id, one.kind)
            elif contact_id not in stopped:
                stopped.add(contact_id)
                _stop(uow, export, contact_id, ConsentMethod.EMAIL_REPLY)
    details: dict[str, JsonScalar] = {"export": export_id, "read": read, "stopped": len(stopped)}
    record(uow, Action.RETURNS_IMPORTED, details={**details, **{kind.value: n for kind, n in counts.items()}})
    return ReturnsReport(
        read,
        unknown,
        counts[ReturnKind.UNKNOWN_ADDRESS],
        counts[ReturnKind.TEMPORARY],
        counts[ReturnKind.REFUSED],
        len(stopped),
        return_rate(uow, export_id),
    )


def mark_returned(uow: UnitOfWork, export_id: int, contact_id: int, kind: ReturnKind) -> None:
    """Note by hand that one message came back, such as a letter; NotARecipient."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    export = export_row(uow, export_id)
    _mark(uow, export, contact_id, kind)
    record(uow, Action.RETURNS_IMPORTED, contact_of(uow, contact_id).subject_id, {"export": export_id, kind.value: 1})


def stop_writing(
    uow: UnitOfWork, export_id: int, contact_id: int, *, method: ConsentMethod = ConsentMethod.PHONE_CALL
) -> None:
    """Honour a person's wish to hear no more of this: off the list, and an objection on the channel; NotARecipient."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    export = export_row(uow, export_id)
    if contact_id not in recipient_ids(uow, export_id):
        raise NotARecipient
    _stop(uow, export, contact_id, method)


def return_rate(uow: UnitOfWork, export_id: int) -> float:
    """Return the share of a list that came back, from 0 to 1."""
    export = export_row(uow, export_id)
    back = select(func.count()).where(
        MailingRecipient.export_id == export_id, MailingRecipient.returned_at.is_not(None)
    )
    return (uow.session.scalar(back) or 0) / export.recipients if export.recipients else 0.0


def read_recipients(uow: UnitOfWork, export_id: int, *, offset: int = 0, limit: int = 200) -> list[RecipientLine]:
    """Return a window of a list that left, by name, with each ground at that instant."""
    uow.account.require(Permission.READ_CONTACTS)
    rows = uow.session.execute(
        select(MailingRecipient, Contact.given_name, Contact.family_name, Contact.organisation)
        .join(Contact, Contact.id == MailingRecipient.contact_id)
        .where(MailingRecipient.export_id == export_id)
        .order_by(Contact.sort_name, Contact.id)
        .offset(offset)
        .limit(limit)
    )
    return [
        RecipientLine(
            row.contact_id,
            display_name(given, family, organisation),
            row.reason,
            ReturnKind(row.return_kind) if row.return_kind else None,
        )
        for row, given, family, organisation in rows
    ]


def hard_bounces(uow: UnitOfWork, export_id: int) -> tuple[HardBounce, ...]:
    """Return the addresses that do not exist any more, proposed for cleaning; e-mail and text messages only."""
    uow.account.require(Permission.READ_CONTACTS)
    export = export_row(uow, export_id)
    dead = select(MailingRecipient.contact_id).where(
        MailingRecipient.export_id == export_id, MailingRecipient.return_kind == ReturnKind.UNKNOWN_ADDRESS.value
    )
    address = _first_address(Channel(export.channel))
    if address is None or not may_read(uow, *REACHED_BY[Channel(export.channel)]):
        return ()
    rows = uow.session.execute(
        select(Contact.id, Contact.given_name, Contact.family_name, Contact.organisation, address[1])
        .join(address[0], address[0].contact_id == Contact.id)
        .where(Contact.id.in_(dead), address[0].position == 0)
        .order_by(Contact.sort_name)
    )
    return tuple(HardBounce(row[0], display_name(row[1], row[2], row[3], row[4]), row[4]) for row in rows)


def remove_dead_addresses(uow: UnitOfWork, export_id: int, contact_ids: Iterable[int]) -> int:
    """Take the addresses that came back as unknown off the contacts chosen; return how many (RGPD art. 5(1)(d))."""
    uow.account.require(Permission.EDIT_CONTACTS)
    export = export_row(uow, export_id)
    require_writing(uow, *REACHED_BY[Channel(export.channel)])
    chosen = frozenset(contact_ids)
    removed = 0
    for bounce in hard_bounces(uow, export_id):
        if bounce.contact_id not in chosen:
            continue
        contact = contact_of(uow, bounce.contact_id)
        held: list[Any] = contact.emails if export.channel == Channel.EMAIL else contact.phones
        del held[0]
        for place, one in enumerate(held):
            one.position = place
        refresh_derived(uow, contact)
        record(uow, Action.CONTACT_EDITED, contact.subject_id, {"export": export_id})
        removed += 1
    return removed


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_MESSAGE)
    except OSError as error:
        raise ReturnsUnreadable from error


def _owners(uow: UnitOfWork, export: MailingListExport) -> dict[str, tuple[int, ...]]:
    """Return the recipients behind each address of the channel; an address may be shared."""
    owners: dict[str, list[int]] = {}
    address = _first_address(Channel(export.channel))
    if address is None:
        return {}
    for some in chunks(recipient_ids(uow, export.id)):
        rows = uow.session.execute(select(address[0].contact_id, address[1]).where(address[0].contact_id.in_(some)))
        for contact_id, written in rows:
            owners.setdefault(written, []).append(contact_id)
    return {written: tuple(dict.fromkeys(ids)) for written, ids in owners.items()}


def _first_address(
    channel: Channel,
) -> tuple[type[ContactEmail] | type[ContactPhone], InstrumentedAttribute[str]] | None:
    if channel is Channel.EMAIL:
        return ContactEmail, ContactEmail.normalised
    return None if channel is Channel.POST else (ContactPhone, ContactPhone.e164)


def _mark(uow: UnitOfWork, export: MailingListExport, contact_id: int, kind: ReturnKind) -> None:
    row = uow.session.scalar(
        select(MailingRecipient).where(
            MailingRecipient.export_id == export.id, MailingRecipient.contact_id == contact_id
        )
    )
    if row is None:
        raise NotARecipient
    row.returned_at, row.return_kind = uow.clock.now(), kind.value
    uow.session.flush()


def _refuse_address(uow: UnitOfWork, channel: Channel, address: str) -> None:
    fingerprint = address_fingerprint(uow, channel, address)
    if fingerprint is not None and ("@" in address) is (channel is Channel.EMAIL):
        add_fingerprint(uow, channel, fingerprint)


def _stop(uow: UnitOfWork, export: MailingListExport, contact_id: int, method: ConsentMethod) -> None:
    honour_objection(uow, contact_id, Channel(export.channel), method=method)
    if export.list_id is not None:
        unsubscribe(uow, contact_id, export.list_id)
