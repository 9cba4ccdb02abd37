"""What an erasure takes and what the law keeps: RGPD art. 17(3) applied to one person's facts (DSR-08)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.formats import format_date
from app.retention.lines import DEFAULT_SCHEDULE, RetentionLine, Schedule
from app.vault.kinds import ArchiveReason
from resources import wording


class KeptBecause(StrEnum):
    """Why something outlives an erasure."""

    RUNNING_CONTRACT = "running_contract"
    RESTRICTION = "restriction"
    ACCOUNTING = "accounting"
    CLAIMS = "claims"
    CONSENT_PROOF = "consent_proof"
    REQUEST_FILE = "request_file"
    SUPPRESSION = "suppression"
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True)
class ErasureFacts:
    """What decides what must stay."""

    today: date
    has_running_contract: bool = False
    is_restricted: bool = False
    last_sale_on: date | None = None
    last_contract_end: date | None = None
    has_consent_events: bool = False
    has_requests: bool = False
    keeps_suppression: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing that stays; ``until`` is empty where no day is known yet."""

    because: KeptBecause
    until: date | None
    archive_reason: ArchiveReason | None = None

    @property
    def sentence(self) -> str:
        """What a person reads: what stays, until when, and by which article."""
        what, article = (wording(f"rights.{table}.{self.because}") for table in ("kept_because", "kept_article"))
        until = wording("rights.desk.until", day=format_date(self.until)) if self.until else ""
        return f"{what[:1].upper()}{what[1:]}{until} ({article})"


@dataclass(frozen=True, slots=True)
class RetentionSplit:
    """The answer: whether the whole may be erased now, and all that stays."""

    kept: tuple[Kept, ...]

    @property
    def blocked_by(self) -> KeptBecause | None:
        """What forbids erasing the whole now.

        The data of a running contract are needed to perform it; those whose processing is restricted may only be stored,
        unless the person asks for their erasure (art. 18(2)).
        """
        blocking = (KeptBecause.RUNNING_CONTRACT, KeptBecause.RESTRICTION)
        return next((kept.because for kept in self.kept if kept.because in blocking), None)

    @property
    def proposed_archive(self) -> Kept | None:
        """The archive that the law asks for or allows, the longest first; none where nothing must be kept by name."""
        archives = [kept for kept in self.kept if kept.archive_reason is not None and kept.until is not None]
        return max(archives, key=lambda kept: kept.until or date.min, default=None)


def split(facts: ErasureFacts, schedule: Schedule = DEFAULT_SCHEDULE) -> RetentionSplit:
    """Say what stays, for as long as the schedule says.

    Accounting records from the closing of the year (C. com. L. 123-22), what claims need from the end of the contract
    (C. civ. 2224), the proof of a consent (RGPD art. 7(1)); of a request, its kind and dates; in the journal and on the
    suppression list, no name.
    """
    kept: list[Kept] = []
    if facts.has_running_contract:
        kept.append(Kept(KeptBecause.RUNNING_CONTRACT, None))
    if facts.is_restricted:
        kept.append(Kept(KeptBecause.RESTRICTION, None))
    kept.extend(_archives(facts, schedule))
    kept.extend(
        nameless(facts.today, schedule, has_request=facts.has_requests, keeps_suppression=facts.keeps_suppression)
    )
    return RetentionSplit(tuple(kept))


def nameless(erased_on: date, schedule: Schedule, *, has_request: bool, keeps_suppression: bool) -> tuple[Kept, ...]:
    """Return what stays without a name: the request's dates, the fingerprints, the journal."""
    kept = []
    if has_request:
        kept.append(Kept(KeptBecause.REQUEST_FILE, schedule.end_of(RetentionLine.REQUEST_FILE, erased_on)))
    if keeps_suppression:
        kept.append(Kept(KeptBecause.SUPPRESSION, schedule.end_of(RetentionLine.SUPPRESSION_LIST, erased_on)))
    return (*kept, Kept(KeptBecause.JOURNAL, None))


def _archives(facts: ErasureFacts, schedule: Schedule) -> list[Kept]:
    candidates: list[Kept] = []
    if facts.last_sale_on is not None:
        closing = schedule.archive_end(ArchiveReason.ACCOUNTING, date(facts.last_sale_on.year, 12, 31))
        candidates.append(Kept(KeptBecause.ACCOUNTING, closing, ArchiveReason.ACCOUNTING))
    if facts.last_contract_end is not None:
        end = schedule.archive_end(ArchiveReason.LITIGATION, facts.last_contract_end)
        candidates.append(Kept(KeptBecause.CLAIMS, end, ArchiveReason.LITIGATION))
    if facts.has_consent_events:
        end = schedule.archive_end(ArchiveReason.CONSENT_PROOF, facts.today)
        candidates.append(Kept(KeptBecause.CONSENT_PROOF, end, ArchiveReason.CONSENT_PROOF))
    return [kept for kept in candidates if kept.until is not None and kept.until > facts.today]
