"""Until when an archive may be kept: what its reason allows, and what a dispute adds (RET-07)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

from app.formats import format_date
from app.vault.errors import EndBeyondDispute, EndBeyondReason, EndInThePast, EndUnchanged
from app.vault.kinds import ArchiveReason, EndMotive

_DISPUTE = relativedelta(years=5)
_DEALINGS = (("sale", "sold_on"), ("contract", "ended_on"))
# What begins the term of each reason, as an archive may hold it.
_BEGUN_BY: Mapping[ArchiveReason, tuple[tuple[str, str], ...]] = {
    ArchiveReason.ACCOUNTING: _DEALINGS,
    ArchiveReason.TAX: _DEALINGS,
    ArchiveReason.LITIGATION: (("contract", "ended_on"),),
    ArchiveReason.CONSUMER_CONTRACT: _DEALINGS,
    ArchiveReason.CONSENT_PROOF: (),
}


@dataclass(frozen=True, slots=True)
class ArchiveTerm:
    """What decides until when an archive may be kept.

    ``begins_on`` is the day its reason counts from, ``months`` how long the schedule lets it last.
    """

    reason: ArchiveReason
    begins_on: date
    ends_on: date
    months: int


def term_begins(reason: ArchiveReason, record: Mapping[str, Any], deposited_on: date) -> date:
    """Return the day from which a reason counts: the last dealing that the archive holds, else its deposit."""
    days = [
        date.fromisoformat(value)
        for table, column in _BEGUN_BY[reason]
        for row in record.get("tables", ())
        if row["table"] == table and (value := row["values"].get(column))
    ]
    return min(max(days, default=deposited_on), deposited_on)


def longest_end(reason: ArchiveReason, begins_on: date, months: int) -> date:
    """Return the last day that a reason allows in so many months; vouchers count from the closing of the year."""
    end = begins_on + relativedelta(months=months)
    return date(end.year, 12, 31) if reason is ArchiveReason.ACCOUNTING else end


def latest_end(term: ArchiveTerm, motive: EndMotive, today: date) -> date:
    """Return the last day that may be chosen: a dispute keeps an archive five years more at once."""
    allowed = longest_end(term.reason, term.begins_on, term.months)
    return max(allowed, today + _DISPUTE) if motive is EndMotive.DISPUTE else allowed


def require_lawful_end(term: ArchiveTerm, wished: date, motive: EndMotive, today: date) -> None:
    """Raise EndInThePast, EndUnchanged, EndBeyondReason or EndBeyondDispute unless the end may be moved there.

    Shortening needs no more than a day that has not passed. Today means that the archive goes at the next opening.
    """
    if wished < today:
        raise EndInThePast
    if wished == term.ends_on:
        raise EndUnchanged
    latest = latest_end(term, motive, today)
    if wished > term.ends_on and wished > latest:
        refused = EndBeyondDispute if motive is EndMotive.DISPUTE else EndBeyondReason
        raise refused(day=format_date(latest))
