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
from app.errors import MachineError, UserError
from app.rights.answer_erasure import erase_and_answer
from app.rights.archive_content import fields_needed
from app.rights.clean_remnants import clean_remnants
from app.rights.erasure_preview import preview_erasure
from app.rights.errors import TooManyAtOnce
from app.rights.propose_erasure import obstacle_to, propose_erasure
from app.rights.tombstones import list_tombstones
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from resources import wording

if TYPE_CHECKING:
    from app.documents.erasure_letter import ErasureAnswer
    from app.workspace import UnitOfWork, UnlockedWorkspace

MOST_AT_ONCE = 200
CLEANING_STEP = "clean"


class SeveralChoice(StrEnum):
    """What is decided for one of them."""

    ERASE = "erase"
    ARCHIVE = "archive"
    KEEP = "keep"

    @property
    def label(self) -> str:
        """The choice for the person reading."""
        return wording(f"erasure.choice.{self.value}")


@dataclass(frozen=True, slots=True)
class PersonDecision:
    """One person and what is decided; ``obstacle`` says why nothing but keeping may be."""

    contact_id: int
    name: str
    choice: SeveralChoice
    at_request: bool = False
    keep_suppression: bool = False
    reason: ArchiveReason | None = None
    ends_on: date | None = None
    obstacle: str = ""

    @property
    def deposit(self) -> DepositOrder | None:
        """What goes to the vault first: what the reason needs, no more (RET-07)."""
        if self.choice is not SeveralChoice.ARCHIVE or self.reason is None or self.ends_on is None:
            return None
        return DepositOrder(self.reason, self.ends_on, fields_needed(self.reason))

    @property
    def erases(self) -> bool:
        """Say whether the person is to be erased."""
        return self.choice is not SeveralChoice.KEEP


@dataclass(frozen=True, slots=True)
class PersonLeft:
    """Someone who is still in the book, and why."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class SeveralOutcome:
    """Who was erased, what their letters tell, and who was left."""

    answers: tuple[ErasureAnswer, ...]
    left: tuple[PersonLeft, ...]

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
    answers: list[ErasureAnswer] = []
    left: list[PersonLeft] = []
    is_stopped = False
    for decision in decisions:
        if not decision.erases:
            left.append(PersonLeft(decision.name, decision.obstacle or wording("erasure.left.decided")))
            continue
        if is_stopped or not goes_on():
            is_stopped = True
            left.append(PersonLeft(decision.name, wording("erasure.left.not_reached")))
            continue
        tell(len(answers), decision.name)
        try:
            answers.append(_erase(unlocked, decision))
        except ContactUnknown:
            left.append(PersonLeft(decision.name, wording("erasure.left.gone_meanwhile")))
        except UserError as error:
            is_stopped = isinstance(error, MachineError)
            left.append(PersonLeft(decision.name, wording("erasure.left.failed", sentence=error.sentence)))
    if answers:
        tell(len(answers), CLEANING_STEP)
        # What the cleaning lacks, a full disk say, the next start does.
        with contextlib.suppress(UserError):
            clean_remnants(unlocked)
    return SeveralOutcome(tuple(answers), tuple(left))


def erase_decided(uow: UnitOfWork, decision: PersonDecision, announced_on: date | None = None) -> ErasureAnswer:
    """Do what was decided for one person, in the transaction of ``uow``; ``announced_on`` where it runs by itself."""
    return erase_and_answer(
        uow,
        decision.contact_id,
        at_request=decision.at_request,
        deposit=decision.deposit,
        keep_suppression=decision.keep_suppression,
        announced_on=announced_on,
    )


def _erase(unlocked: UnlockedWorkspace, decision: PersonDecision) -> ErasureAnswer:
    with unlocked.unit_of_work() as uow:
        answer = erase_decided(uow, decision)
    with contextlib.suppress(UserError):
        list_tombstones(unlocked)
    return answer


def _propose(uow: UnitOfWork, contact_id: int) -> PersonDecision:
    preview = preview_erasure(uow, contact_id)
    proposal = propose_erasure(preview, uow.clock.today(), has_vault=uow.keys.vault_public_key is not None)
    obstacle = obstacle_to(preview)
    choice = SeveralChoice.ARCHIVE if proposal.reason is not None else SeveralChoice.ERASE
    return PersonDecision(
        contact_id=contact_id,
        name=preview.addressee.name,
        choice=SeveralChoice.KEEP if obstacle else choice,
        at_request=proposal.at_request,
        keep_suppression=proposal.keep_suppression,
        reason=proposal.reason,
        ends_on=proposal.ends_on if proposal.reason is not None else None,
        obstacle=obstacle,
    )
