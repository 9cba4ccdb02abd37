"""Why a contact's data stay, and until when: the event that started the clock, the line that counts, what holds them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.derived import facts_of
from app.contacts.errors import ProcessingRestricted
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import contact_of
from app.formats import format_date
from app.register.access_rules import CONTRACTS, HISTORY
from app.register.field_access import access_of
from app.retention.in_force import schedule_in_force
from app.retention.lines import Outcome, RetentionLine, RetentionRule, period_words
from app.retention.schedule import RetentionFacts, TermEvent, term_of, term_start
from app.rights.open_requests import is_open, requests_of
from db.tables import Contract, Interaction
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


class Hold(StrEnum):
    """What keeps the data whatever the clock says."""

    RUNNING_CONTRACT = "running_contract"
    OPEN_REQUEST = "open_request"
    RESTRICTION = "restriction"


@dataclass(frozen=True, slots=True)
class HeldBy:
    """One hold: since when, and the contract's label or the request's number."""

    hold: Hold
    since: date
    name: str = ""

    @property
    def sentence(self) -> str:
        """The hold in words."""
        return wording(f"schedule.hold.{self.hold.value}", day=format_date(self.since), name=self.name)


@dataclass(frozen=True, slots=True)
class RetentionExplanation:
    """From which event and day a term counts, by which rule, until when; ``holds`` keep the data beyond it.

    ``due`` is empty while a contract without an end runs. ``sign`` is the kind of the person's last act, where it is known
    and the reader may know it; ``contract`` is the contract whose end counts.
    """

    event: TermEvent
    day: date
    rule: RetentionRule
    due: date | None
    sign: InteractionKind | None = None
    contract: str = ""
    holds: tuple[HeldBy, ...] = ()

    @property
    def line(self) -> RetentionLine:
        """The line of the schedule that applies."""
        return self.rule.line

    @property
    def version(self) -> int:
        """The version of that line; 0 is the default."""
        return self.rule.version

    @property
    def outcome(self) -> Outcome:
        """What the schedule foresees at the term."""
        return self.rule.outcome

    @property
    def sentence(self) -> str:
        """The whole in words: « Prospect ; dernier signe de sa part : appel reçu, le 04/05/2023 ; 3 ans »."""
        parts = [wording(f"contacts.contact_category.{self.line.value}").capitalize()]
        parts += [held.sentence for held in self.holds]
        if self.due is not None:
            then = wording("schedule.explained.then", outcome=self.outcome.label)
            parts += [self._event_words(), self._period_words(), then]
        return f"{wording('schedule.explained.joint').join(parts)}."

    def _event_words(self) -> str:
        key = self.event.value
        if self.event is TermEvent.LAST_SIGN and self.sign is None:
            key = "last_sign_unknown"
        if self.event is TermEvent.RELATION_END and self.contract:
            key = "contract_end"
        sign = wording(f"contacts.interaction_kind.{self.sign.value}") if self.sign else ""
        return wording(f"schedule.explained.{key}", day=format_date(self.day), sign=sign, contract=self.contract)

    def _period_words(self) -> str:
        period = period_words(self.rule.months)
        if not self.version:
            return period
        since = format_date(self.rule.since)
        return wording("schedule.explained.own_period", period=period, version=self.version, day=since)


def explain(
    facts: RetentionFacts,
    rule: RetentionRule,
    *,
    sign: InteractionKind | None = None,
    contract: str = "",
    holds: tuple[HeldBy, ...] = (),
) -> RetentionExplanation:
    """Return why these facts give that term under a rule (RET-02)."""
    event, day = term_start(facts, rule.start)
    return RetentionExplanation(
        event,
        day,
        rule,
        term_of(facts, rule),
        sign if event is TermEvent.LAST_SIGN else None,
        contract if event is TermEvent.RELATION_END else "",
        holds,
    )


def explain_due(uow: UnitOfWork, contact_id: int) -> RetentionExplanation:
    """Return why a contact's data stay until their day; ContactUnknown, ProcessingRestricted, PermissionDenied."""
    uow.account.require(Permission.READ_CONTACTS)
    contact = contact_of(uow, contact_id)
    if contact.restricted_since is not None and not uow.account.may(Permission.ANSWER_REQUEST):
        raise ProcessingRestricted
    facts = facts_of(uow.session, contact)
    rule = schedule_in_force(uow.session).of_category(facts.category)
    access = access_of(uow)
    return explain(
        facts,
        rule,
        sign=_last_sign(uow, contact_id) if access.reads(HISTORY) else None,
        contract=_contract_ended(uow, contact_id, facts.relationship_ended_on) if access.reads(CONTRACTS) else "",
        holds=_holds(uow, contact_id, contact.restricted_since),
    )


def _last_sign(uow: UnitOfWork, contact_id: int) -> InteractionKind | None:
    kind = uow.session.scalar(
        select(Interaction.kind)
        .where(Interaction.contact_id == contact_id, Interaction.from_person.is_(True))
        .order_by(Interaction.occurred_at.desc(), Interaction.id.desc())
        .limit(1)
    )
    return InteractionKind(kind) if kind else None


def _contract_ended(uow: UnitOfWork, contact_id: int, day: date | None) -> str:
    """Return the label of the contract that ended that day; nothing where the relation was noted as over."""
    ended = select(Contract.label).where(Contract.contact_id == contact_id, Contract.ended_on == day)
    return uow.session.scalar(ended.order_by(Contract.id.desc()).limit(1)) or ""


def _holds(uow: UnitOfWork, contact_id: int, restricted_since: date | None) -> tuple[HeldBy, ...]:
    endless = select(Contract.label, Contract.started_on).where(
        Contract.contact_id == contact_id, Contract.ended_on.is_(None)
    )
    contracts = uow.session.execute(endless.order_by(Contract.started_on, Contract.id))
    waiting = (request for request in requests_of(uow.session, contact_id) if is_open(request))
    holds = [HeldBy(Hold.RUNNING_CONTRACT, row.started_on, row.label) for row in contracts]
    holds += [HeldBy(Hold.OPEN_REQUEST, request.received_on, str(request.id)) for request in waiting]
    if restricted_since is not None:
        holds.append(HeldBy(Hold.RESTRICTION, restricted_since))
    return tuple(holds)
