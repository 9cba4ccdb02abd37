"""Freeze a record and thaw it: only stored meanwhile, seen by those who answer for it (RGPD art. 18, DSR-09)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.rights.errors import LiftingLetterMissing, NotRestricted, RequesterMissing, RestrictedAlready
from app.rights.kinds import LetterKind, RestrictionGround, StepKind
from app.rights.open_requests import request_of
from app.rights.request_steps import note_step, take_step
from db.tables import ProcessingRestriction, RequestLetter

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class RestrictionInForce:
    """Why and since when a record is frozen, the request that asked for it, and whether the person was told of the end."""

    request_id: int
    ground: RestrictionGround
    set_at: datetime
    is_lifting_told: bool


def restrict(uow: UnitOfWork, request_id: int, ground: RestrictionGround) -> None:
    """Freeze the record of the request's contact at once.

    Raises RequestClosed, RestrictedAlready, and RequesterMissing where the request is of someone outside the book.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    request = take_step(uow, request_id, StepKind.RESTRICTED, detail=ground.value)
    if request.contact_id is None:
        raise RequesterMissing
    contact, now = contact_of(uow, request.contact_id), uow.clock.now()
    if contact.restricted_since is not None:
        raise RestrictedAlready
    contact.restricted_since = uow.clock.today()
    uow.session.add(
        ProcessingRestriction(
            contact_id=contact.id, request_id=request.id, ground=ground.value, set_at=now, set_by=uow.account.id
        )
    )
    uow.session.flush()
    record(
        uow, Action.RESTRICTION_SET, contact.subject_id, {"request": request.id, "ground": ground.value}, signed=True
    )


def restriction_in_force(uow: UnitOfWork, contact_id: int) -> RestrictionInForce | None:
    """Return the restriction of a contact that has not been lifted; none where there is none."""
    uow.account.require(Permission.OPEN_REQUEST)
    found = _in_force(uow, contact_id)
    if found is None:
        return None
    return RestrictionInForce(
        found.request_id, RestrictionGround(found.ground), found.set_at, _is_told(uow, found.request_id)
    )


def lift_restriction(uow: UnitOfWork, contact_id: int) -> None:
    """Thaw a record, once the person has been told that it will be (art. 18(3)).

    Raises NotRestricted, and LiftingLetterMissing before the letter is noted as sent.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    contact, found = contact_of(uow, contact_id), _in_force(uow, contact_id)
    if found is None:
        raise NotRestricted
    if not _is_told(uow, found.request_id):
        raise LiftingLetterMissing
    contact.restricted_since = None
    found.lifted_at, found.lifted_by = uow.clock.now(), uow.account.id
    note_step(uow, request_of(uow.session, found.request_id), StepKind.RESTRICTION_LIFTED)
    record(uow, Action.RESTRICTION_LIFTED, contact.subject_id, {"request": found.request_id}, signed=True)


def _in_force(uow: UnitOfWork, contact_id: int) -> ProcessingRestriction | None:
    return uow.session.scalar(
        select(ProcessingRestriction)
        .where(ProcessingRestriction.contact_id == contact_id, ProcessingRestriction.lifted_at.is_(None))
        .limit(1)
    )


def _is_told(uow: UnitOfWork, request_id: int) -> bool:
    sent = select(RequestLetter.id).where(
        RequestLetter.request_id == request_id,
        RequestLetter.kind == LetterKind.RESTRICTION_LIFTED,
        RequestLetter.sent_on.is_not(None),
    )
    return uow.session.scalar(sent.limit(1)) is not None
