"""Erase several people at once, each by a decision of its own and in a transaction of its own.

There is no second way: each goes through ``erase_and_answer`` as from the wizard, and the disk is cleaned once at the end.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.contacts.errors import ContactUnknown
from app.contacts.kinds import ContactCategory
from app.errors import MachineError, UserError
from app.formats import format_date
from app.retention.anonymise import anonymise_contact
from app.retention.inquiry_facts import answer_awaited_until
from app.retention.lines import Outcome
from app.rights.answer_erasure import erase_and_answer
from app.rights.archive_choice import kept_fields
from app.rights.clean_remnants import clean_remnants
from app.rights.erasure_preview import preview_erasure
from app.rights.errors import TooManyAtOnce
from app.rights.kinds import RequestKind
from app.rights.open_requests import is_open, requests_of
from app.rights.propose_erasure import ErasureProposal, obstacle_to, propose_erasure
from app.rights.tombstones import list_tombstones
from app.vault.errors import ArchiveTermMissing
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from resources import wording

if TYPE_CHECKING:
    from app.documents.erasure_letter import ErasureAnswer
    from app.rights.erasure_preview import ErasurePreview, Going
    from app.workspace import UnitOfWork, UnlockedWorkspace

MOST_AT_ONCE = 200
CLEANING_STEP = "clean"


class SeveralChoice(StrEnum):
    """What is decided for one of them."""

    ERASE = "erase"
    ARCHIVE = "archive"
    ANONYMISE = "anonymise"
    KEEP = "keep"

    @property
    def label(self) -> str:
        """The choice for the person reading."""
        return wording(f"erasure.choice.{self.value}")


@dataclass(frozen=True, slots=True)
class PersonDecision:
    """One person and what is decided; ``obstacle`` says why nothing but keeping may be, ``remark`` why it is proposed.

    ``fields`` are those to archive, all that the reason needs where it is none; ``going`` and ``stays`` are what an
    erasure would take and what would outlive it.
    """

    contact_id: int
    name: str
    choice: SeveralChoice
    at_request: bool = False
    keep_suppression: bool = False
    reason: ArchiveReason | None = None
    ends_on: date | None = None
    obstacle: str = ""
    remark: str = ""
    fields: frozenset[str] | None = None
    going: tuple[Going, ...] = ()
    stays: tuple[str, ...] = ()

    @property
    def deposit(self) -> DepositOrder | None:
        """What goes to the vault first: what the reason needs, no more (RET-07)."""
        if self.choice is not SeveralChoice.ARCHIVE or self.reason is None or self.ends_on is None:
            return None
        return DepositOrder(self.reason, self.ends_on, kept_fields(self.reason, self.fields))

    @property
    def erases(self) -> bool:
        """Say whether the person is to be erased."""
        return self.choice is not SeveralChoice.KEEP

    @property
    def anonymises(self) -> bool:
        """Say whether nothing but a number is to remain."""
        return self.choice is SeveralChoice.ANONYMISE

    @property
    def lacks_term(self) -> bool:
        """Say whether an archive is wanted without its reason or its end date: it is refused (RET-07)."""
        return self.choice is SeveralChoice.ARCHIVE and self.deposit is None


@dataclass(frozen=True, slots=True)
class PersonLeft:
    """Someone, and why they are still in the book or what became of them."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class SeveralOutcome:
    """Who was erased, what their letters tell, and who was left; ``became`` tells of each in the order decided on."""

    answers: tuple[ErasureAnswer, ...]
    left: tuple[PersonLeft, ...]
    became: tuple[PersonLeft, ...] = ()

    @property
    def letters(self) -> tuple[ErasureAnswer, ...]:
        """The answers to those who had asked: each is owed a letter."""
        return tuple(answer for answer in self.answers if answer.request is not None)


def propose_each(uow: UnitOfWork, contact_ids: Sequence[int]) -> tuple[PersonDecision, ...]:
    """Return what the facts propose for each; whoever is gone meanwhile is left out. PermissionDenied, TooManyAtOnce."""
    uow.account.require(Permission.ERASE)
    if len(contact_ids) > MOST_AT_ONCE:
        raise TooManyAtOnce(most=MOST_AT_ONCE)
    found = []
    for contact_id in contact_ids:
        with contextlib.suppress(ContactUnknown):
            found.append(_propose(uow, contact_id))
    return tuple(found)


def erase_each(
    unlocked: UnlockedWorkspace,
    decisions: Iterable[PersonDecision],
    *,
    tell: Callable[[int, str], object] = lambda _done, _step: None,
    goes_on: Callable[[], bool] = lambda: True,
) -> SeveralOutcome:
    """Do what was decided, one person after the other; ``goes_on`` is asked between two of them.

    ``tell`` gets how many are done and the name of the next, then ``CLEANING_STEP``. Whoever could not be erased is told
    with the reason; where the machine fails, nobody after is touched. PermissionDenied before anything.
    """
    unlocked.account.require(Permission.ERASE)
    series = _Series(unlocked)
    for decision in decisions:
        if not decision.erases:
            series.leave(decision, _why_kept(decision))
            continue
        if series.is_stopped or not goes_on():
            series.is_stopped = True
            series.leave(decision, wording("erasure.left.not_reached"))
            continue
        tell(len(series.answers), decision.name)
        series.erase(decision)
    if series.answers:
        tell(len(series.answers), CLEANING_STEP)
        # What the cleaning lacks, a full disk say, the next start does.
        with contextlib.suppress(UserError):
            clean_remnants(unlocked)
    return SeveralOutcome(tuple(series.answers), tuple(series.left), tuple(series.became))


class _Series:
    """What became of those decided on so far; it stops where the machine fails."""

    def __init__(self, unlocked: UnlockedWorkspace) -> None:
        self._unlocked = unlocked
        self.answers: list[ErasureAnswer] = []
        self.left: list[PersonLeft] = []
        self.became: list[PersonLeft] = []
        self.is_stopped = False

    def leave(self, decision: PersonDecision, why: str) -> None:
        """Note that a person stays, and why."""
        self.left.append(PersonLeft(decision.name, why))
        self.became.append(self.left[-1])

    def erase(self, decision: PersonDecision) -> None:
        """Erase one person, or leave them whole with the reason."""
        try:
            self.answers.append(_erase(self._unlocked, decision))
        except ContactUnknown:
            self.leave(decision, wording("erasure.left.gone_meanwhile"))
        except UserError as error:
            self.is_stopped = isinstance(error, MachineError)
            self.leave(decision, wording("erasure.left.failed", sentence=error.sentence))
        else:
            self.became.append(PersonLeft(decision.name, _became(decision)))


def _why_kept(decision: PersonDecision) -> str:
    return decision.obstacle or decision.remark or wording("erasure.left.decided")


def _became(decision: PersonDecision) -> str:
    if decision.deposit is not None:
        return wording("erasure.became.archived", day=format_date(decision.deposit.ends_on))
    return wording("erasure.became.anonymised" if decision.anonymises else "erasure.became.erased")


def erase_decided(uow: UnitOfWork, decision: PersonDecision, announced_on: date | None = None) -> ErasureAnswer:
    """Do what was decided for one person, in the transaction of ``uow``; ``announced_on`` where it runs by itself."""
    if decision.anonymises:
        return anonymise_contact(uow, decision.contact_id, at_request=decision.at_request, announced_on=announced_on)
    return erase_and_answer(
        uow,
        decision.contact_id,
        at_request=decision.at_request,
        deposit=decision.deposit,
        keep_suppression=decision.keep_suppression,
        announced_on=announced_on,
    )


def _erase(unlocked: UnlockedWorkspace, decision: PersonDecision) -> ErasureAnswer:
    if decision.lacks_term:
        raise ArchiveTermMissing
    with unlocked.unit_of_work() as uow:
        answer = erase_decided(uow, decision)
    with contextlib.suppress(UserError):
        list_tombstones(unlocked)
    return answer


def _propose(uow: UnitOfWork, contact_id: int) -> PersonDecision:
    preview = preview_erasure(uow, contact_id)
    proposal = propose_erasure(preview, uow.clock.today(), has_vault=uow.keys.vault_public_key is not None)
    obstacle = obstacle_to(preview) or _other_request(uow, contact_id)
    awaited = None if proposal.at_request else answer_awaited_until(uow, contact_id)
    choice = SeveralChoice.ARCHIVE if proposal.reason is not None else _at_term(preview, proposal)
    return PersonDecision(
        contact_id=contact_id,
        name=preview.addressee.name,
        choice=SeveralChoice.KEEP if obstacle or awaited else choice,
        at_request=proposal.at_request,
        keep_suppression=proposal.keep_suppression,
        reason=proposal.reason,
        ends_on=proposal.ends_on if proposal.reason is not None else None,
        obstacle=obstacle,
        remark=wording("erasure.left.awaited", day=format_date(awaited)) if awaited else "",
        going=preview.going,
        stays=_stays(preview),
    )


def _at_term(preview: ErasurePreview, proposal: ErasureProposal) -> SeveralChoice:
    """Return what the schedule says of the category; who asked to be erased is erased."""
    rule = preview.schedule.of_category(ContactCategory(preview.category))
    is_counted = rule.outcome is Outcome.ANONYMISE and not proposal.at_request
    return SeveralChoice.ANONYMISE if is_counted else SeveralChoice.ERASE


def _other_request(uow: UnitOfWork, contact_id: int) -> str:
    """Say that a request of another kind waits: whoever asked something is left alone until answered (DSR-07)."""
    waiting = [request for request in requests_of(uow.session, contact_id) if is_open(request)]
    if any(request.kind == RequestKind.ERASURE for request in waiting):
        return ""
    kinds = [wording(f"rights.request_kind.{request.kind}") for request in waiting]
    return wording("erasure.left.answer_first", kind=kinds[0]) if kinds else ""


def _stays(preview: ErasurePreview) -> tuple[str, ...]:
    """Return what outlives an erasure without a name, by its article; the archives are told apart."""
    return tuple(kept.sentence for kept in preview.split.kept if kept.archive_reason is None)
