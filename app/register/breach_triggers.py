"""What the program noticed itself and asks about, until somebody opens an entry or writes why it is none (BRE-06)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Integer, cast, func, select

from app.accounts.roles import Permission
from app.contacts.note_rules import find_forbidden_numbers
from app.journal import Action, record
from app.register.breach_errors import AnsweredAlready, AnswerNeedsReason
from app.register.breach_extent import Extent, read_extent
from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import BreachCause, BreachKind, BreachTrigger
from app.register.breach_register import Breach, open_breach
from app.register.breach_trigger_rules import LOCKED_OUT, Opening, is_clear_export, repeated_lockouts
from app.values.text import LONG, clean_text
from db.tables import BreachAnswer, JournalEntry, JournalPayload
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_SHORTEST = 10
_ENDING_REFUSALS = (Action.UNLOCKED, Action.RECOVERY_USED, Action.ACCOUNT_CHANGED, Action.PASSWORD_CHANGED)
_OPENINGS = tuple(action.value for action in _ENDING_REFUSALS)
_AT_ONCE = {
    Action.JOURNAL_CUT.value: BreachTrigger.INTEGRITY,
    Action.RESTORED.value: BreachTrigger.RESTORED,
    Action.CONTACTS_EXPORTED.value: BreachTrigger.CLEAR_EXPORT,
}
_KINDS = {
    BreachTrigger.LOCKOUTS: BreachKind.CONFIDENTIALITY,
    BreachTrigger.INTEGRITY: BreachKind.INTEGRITY,
    BreachTrigger.CLEAR_EXPORT: BreachKind.CONFIDENTIALITY,
    BreachTrigger.RESTORED: BreachKind.AVAILABILITY,
}
_CAUSES = {
    BreachTrigger.LOCKOUTS: BreachCause.INTRUSION,
    BreachTrigger.INTEGRITY: BreachCause.FAILURE,
    BreachTrigger.CLEAR_EXPORT: BreachCause.LOSS,
    BreachTrigger.RESTORED: BreachCause.FAILURE,
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing that was noticed: the journal's line that tells it, by whom and when, and how far it reaches."""

    trigger: BreachTrigger
    extent: Extent

    @property
    def line(self) -> int:
        """The line of the journal."""
        return self.extent.line

    @property
    def at(self) -> datetime:
        """When it happened."""
        return self.extent.at

    @property
    def sentence(self) -> str:
        """What was noticed, for the person reading."""
        return wording(f"breaches.noticed.{self.trigger.value}", extent=self.extent.sentence)


@dataclass(frozen=True, slots=True)
class SetAside:
    """A proposal that somebody answered with « not a breach »."""

    line: int
    trigger: BreachTrigger
    reason: str
    answered_at: datetime
    answered_by: str


def waiting_proposals(uow: UnitOfWork) -> tuple[Proposal, ...]:
    """Return what waits for an answer, the newest first; PermissionDenied."""
    uow.account.require(Permission.KEEP_BREACHES)
    return tuple(
        Proposal(trigger, read_extent(uow, line)) for line, trigger in sorted(_waiting(uow).items(), reverse=True)
    )


def count_proposals(uow: UnitOfWork) -> int:
    """Return how many wait for an answer; PermissionDenied."""
    uow.account.require(Permission.KEEP_BREACHES)
    return len(_waiting(uow))


def proposed_facts(proposal: Proposal, now: datetime) -> BreachFacts:
    """Return the entry as it may begin: what the journal knows, and nothing that only a person can say.

    Awareness begins when somebody looks at it and takes it for a breach, which is now; an earlier instant may be written.
    """
    extent = proposal.extent
    return BreachFacts(
        discovered_at=now,
        aware_at=now,
        occurred_from=extent.at,
        kinds=frozenset({_KINDS[proposal.trigger]}),
        cause=_CAUSES[proposal.trigger],
        description=proposal.sentence,
        data_categories=extent.categories,
        persons=extent.persons,
        records=extent.persons,
        was_encrypted=bool(extent.is_encrypted),
        source_line=extent.line,
    )


def open_from_proposal(uow: UnitOfWork, line: int, facts: BreachFacts) -> Breach:
    """Open the entry that a proposal asked for; PermissionDenied, AnsweredAlready, BreachRefused."""
    trigger = _still_waiting(uow, line)
    breach = open_breach(uow, replace(facts, source_line=line))
    _answer(uow, line, trigger, breach.number, "")
    return breach


def set_aside(uow: UnitOfWork, lines: Sequence[int], reason: str) -> None:
    """Write why these are no breach, once for all of them, signed; the journal commits to the reason by its fingerprint.

    PermissionDenied, AnsweredAlready, AnswerNeedsReason: then nothing was written.
    """
    uow.account.require(Permission.KEEP_BREACHES)
    text = clean_text(reason, LONG)
    if len(text) < _SHORTEST or "@" in text or find_forbidden_numbers(text):
        raise AnswerNeedsReason
    for line in lines:
        trigger = _still_waiting(uow, line)
        _answer(uow, line, trigger, None, text)
        details = {"line": line, "trigger": trigger.value, "sha256": hashlib.sha256(text.encode()).hexdigest()}
        record(uow, Action.BREACH_PROPOSAL_SET_ASIDE, details=details, signed=True)


def read_set_aside(uow: UnitOfWork) -> tuple[SetAside, ...]:
    """Return what was answered with « not a breach », the newest first; PermissionDenied."""
    uow.account.require(Permission.KEEP_BREACHES)
    rows = uow.session.scalars(
        select(BreachAnswer).where(BreachAnswer.number.is_(None)).order_by(BreachAnswer.line.desc())
    )
    return tuple(
        SetAside(row.line, BreachTrigger(row.trigger), row.reason, row.answered_at, row.answered_by) for row in rows
    )


def lines_in_use(uow: UnitOfWork) -> frozenset[int]:
    """Return the journal's lines on which an entry or a question rests: they outlive the term of routine lines."""
    return frozenset(_noticed(uow)) | frozenset(uow.session.scalars(select(BreachAnswer.line)))


def _waiting(uow: UnitOfWork) -> dict[int, BreachTrigger]:
    answered = frozenset(uow.session.scalars(select(BreachAnswer.line)))
    return {line: trigger for line, trigger in _noticed(uow).items() if line not in answered}


def _still_waiting(uow: UnitOfWork, line: int) -> BreachTrigger:
    uow.account.require(Permission.KEEP_BREACHES)
    trigger = _waiting(uow).get(line)
    if trigger is None:
        raise AnsweredAlready
    return trigger


def _answer(uow: UnitOfWork, line: int, trigger: BreachTrigger, number: int | None, reason: str) -> None:
    answer = BreachAnswer(
        line=line,
        trigger=trigger.value,
        number=number,
        reason=reason,
        answered_at=uow.clock.now(),
        answered_by=uow.account.id,
    )
    uow.session.add(answer)
    uow.session.flush()


def _noticed(uow: UnitOfWork) -> dict[int, BreachTrigger]:
    """Return each line that asks something; by an index on acts, so that the start screen may count them."""
    found = dict.fromkeys(repeated_lockouts(_openings(uow)), BreachTrigger.LOCKOUTS)
    told = select(JournalEntry.seq, JournalEntry.action, JournalPayload.body).join(
        JournalPayload, JournalPayload.seq == JournalEntry.seq, isouter=True
    )
    for row in uow.session.execute(told.where(JournalEntry.action.in_(_AT_ONCE))):
        trigger = _AT_ONCE[row.action]
        if trigger is not BreachTrigger.CLEAR_EXPORT or is_clear_export(json.loads(row.body or "{}")):
            found[row.seq] = trigger
    return found


def _openings(uow: UnitOfWork) -> list[Opening]:
    failures = cast(func.json_extract(JournalPayload.body, "$.failed_before"), Integer)
    rows = uow.session.execute(
        select(JournalEntry.seq, JournalEntry.at, failures.label("failures"))
        .join(JournalPayload, JournalPayload.seq == JournalEntry.seq)
        .where(JournalEntry.action.in_(_OPENINGS), failures >= LOCKED_OUT)
        .order_by(JournalEntry.seq)
    )
    return [Opening(row.seq, row.at, row.failures) for row in rows]
