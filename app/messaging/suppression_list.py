"""Look after the *liste repoussoir*: take in a list from another tool, count it, review it when the schedule says so.

Nothing here gives an address back: only counts come out (RET-13).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import delete, func, select, update

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.exchange.read_file import look_at, read_rows
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.messaging.errors import NoAddressInFile
from app.messaging.kinds import SuppressionSource
from app.messaging.suppression import add_fingerprint, address_fingerprint, next_review
from app.values import EmailAddress, InvalidEmail, InvalidPhone, PhoneNumber
from app.workspace import UnitOfWork
from db.tables import SuppressionEntry

_PHONE_CHANNELS = (Channel.SMS, Channel.PHONE, Channel.FAX, Channel.AUTOMATED_CALL)
_FEWEST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class AddressesFound:
    """The addresses and numbers of a file, normalised."""

    emails: frozenset[str]
    phones: frozenset[str]

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self.emails) + len(self.phones)


@dataclass(frozen=True, slots=True)
class ChannelCount:
    """How many addresses are refused on a channel, how many of them came from a file, how many wait for a review."""

    channel: Channel
    entries: int
    imported: int
    due: int


def read_addresses(path: Path) -> AddressesFound:
    """Return every e-mail address and telephone number of a file, in whatever column they stand.

    The file is a stranger's and read as one. A UserError says why it cannot be read; NoAddressInFile.
    """
    emails: set[str] = set()
    phones: set[str] = set()
    for block in read_rows(look_at(path).outline):
        for row in block.rows:
            for cell in row:
                _sort(cell.strip(), emails, phones)
    if not emails and not phones:
        raise NoAddressInFile(file=path.name)
    return AddressesFound(frozenset(emails), frozenset(phones))


def take_in(uow: UnitOfWork, found: AddressesFound, channels: Iterable[Channel]) -> int:
    """Refuse these addresses on these channels, for whoever holds them; return how many entries are new."""
    uow.account.require(Permission.EDIT_PURPOSES)
    added = 0
    for channel in channels:
        addresses = found.emails if channel is Channel.EMAIL else found.phones if channel in _PHONE_CHANNELS else ()
        for address in addresses:
            fingerprint = address_fingerprint(uow, channel, address)
            if fingerprint is not None:
                added += add_fingerprint(uow, channel, fingerprint, SuppressionSource.IMPORT)
    record(uow, Action.SUPPRESSION_IMPORTED, details={"count": added})
    return added


def count_suppressions(uow: UnitOfWork) -> tuple[ChannelCount, ...]:
    """Return how many addresses stand on the list, by channel."""
    uow.account.require(Permission.READ_JOURNAL)
    today = uow.clock.today()
    rows = uow.session.execute(
        select(
            SuppressionEntry.channel,
            func.count(),
            func.count().filter(SuppressionEntry.source == SuppressionSource.IMPORT.value),
            func.count().filter(SuppressionEntry.review_on <= today),
        ).group_by(SuppressionEntry.channel)
    )
    found = {Channel(channel): ChannelCount(Channel(channel), *counts) for channel, *counts in rows}
    return tuple(found[channel] for channel in Channel if channel in found)


def count_due(uow: UnitOfWork) -> int:
    """Return how many entries are due for a review."""
    due = select(func.count()).select_from(SuppressionEntry).where(SuppressionEntry.review_on <= uow.clock.today())
    return uow.session.scalar(due) or 0


def keep_reviewed(uow: UnitOfWork) -> int:
    """Keep the entries that are due until the next review; return how many."""
    return _settle(uow, kept=True)


def drop_reviewed(uow: UnitOfWork) -> int:
    """Drop the entries that are due: these addresses may then be entered and asked anew; return how many.

    A contact that objected in person stays protected: the objection is on record with the contact.
    """
    return _settle(uow, kept=False)


def _settle(uow: UnitOfWork, *, kept: bool) -> int:
    uow.account.require(Permission.EDIT_PURPOSES)
    today: date = uow.clock.today()
    due, count = SuppressionEntry.review_on <= today, count_due(uow)
    if kept:
        uow.session.execute(update(SuppressionEntry).where(due).values(review_on=next_review(uow), reviewed_on=today))
    else:
        uow.session.execute(delete(SuppressionEntry).where(due))
    details: dict[str, JsonScalar] = {"count": count, "kept": kept}
    record(uow, Action.SUPPRESSION_REVIEWED, details=details)
    return count


def _sort(cell: str, emails: set[str], phones: set[str]) -> None:
    if "@" in cell:
        try:
            emails.add(EmailAddress.parse(cell).normalised)
        except InvalidEmail:
            return
    elif sum(map(str.isdecimal, cell)) >= _FEWEST_DIGITS:
        try:
            phones.add(PhoneNumber.parse(cell).e164)
        except InvalidPhone:
            return
