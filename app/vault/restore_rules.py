"""Whether a person may leave the vault for the contacts, and until when they would then be kept (RET-01, RET-02)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.clock import BUSINESS_ZONE
from app.consent.kinds import ConsentState
from app.contacts.kinds import LawfulBasis
from app.messaging.kinds import MessageKind
from app.retention.lines import Schedule
from app.retention.schedule import RetentionFacts, retention_due
from app.vault.archived_person import ArchivedPerson, OwnAct
from app.vault.errors import RestoreBasisMissing, RestorePurposeMissing, RestoreTermPassed

# A consent is the person's to give: a restore gives none.
RESTORE_BASES = tuple(basis for basis in LawfulBasis if basis is not LawfulBasis.CONSENT)
# What of a past yes would still let somebody write: it is ended as the person comes back.
ENDED_AT_RESTORE = (ConsentState.GIVEN, ConsentState.PENDING)


@dataclass(frozen=True, slots=True)
class NewContract:
    """A contract that runs, with no end known."""

    label: str
    started_on: date


def may_be_restored_for(kind: MessageKind) -> bool:
    """Say whether a purpose may be what a person is restored for: nobody is, to be prospected."""
    return not kind.is_commercial


def require_ground(basis: LawfulBasis | None, kind: MessageKind | None) -> None:
    """Raise RestoreBasisMissing or RestorePurposeMissing unless both were chosen and may be."""
    if basis not in RESTORE_BASES:
        raise RestoreBasisMissing
    if kind is None or not may_be_restored_for(kind):
        raise RestorePurposeMissing


def clock_begins(person: ArchivedPerson, act: OwnAct | None, contract: NewContract | None) -> date:
    """Return the day of collection of the restored record: as archived, else the oldest day that is known at all.

    Restoring is our act, not the person's: its day begins nothing.
    """
    if person.collected_on is not None:
        return person.collected_on
    known = [_day_of(one) for one in (person.last_act, act) if one is not None]
    known += [person.draft.relationship_ended_on] if person.draft.relationship_ended_on else []
    known += [contract.started_on] if contract else []
    return min(known, default=date.min)


def restored_term(
    person: ArchivedPerson,
    act: OwnAct | None,
    contract: NewContract | None,
    schedule: Schedule,
    today: date,
) -> date | None:
    """Return the day on which the restored record would be due; none while the contract runs.

    Raises RestoreTermPassed where it would be due at once.
    """
    begins = clock_begins(person, act, contract)
    if begins == date.min and contract is None:
        raise RestoreTermPassed
    acts = [_day_of(one) for one in (person.last_act, act) if one is not None]
    facts = RetentionFacts(
        category=person.draft.category,
        collected_on=begins,
        last_inbound_on=max(acts, default=None),
        relationship_ended_on=person.draft.relationship_ended_on,
        has_running_contract=contract is not None,
    )
    due = retention_due(facts, schedule)
    if due is not None and due <= today:
        raise RestoreTermPassed
    return due


def _day_of(act: OwnAct) -> date:
    return act.at.astimezone(BUSINESS_ZONE).date()
