"""A person's death, and what they wanted done with their data afterwards (LIL art. 84 and 85, DSR-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.rights.errors import DeathInFuture, DirectivesMissing, RequesterMissing
from app.rights.kinds import DirectiveScope, StepKind
from app.rights.request_steps import take_step
from app.values.text import LONG, clean_line, clean_text
from db.tables import PostMortemDirective

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class DirectiveDraft:
    """What the person wants, and whom they charged with it; for general directives, where they are registered."""

    scope: DirectiveScope
    body: str
    given_on: date
    executor: str = ""
    executor_means: str = ""


@dataclass(frozen=True, slots=True)
class Directive:
    """Directives on record; those that later ones replaced have ``replaced_on``."""

    scope: DirectiveScope
    body: str
    executor: str
    executor_means: str
    given_on: date
    replaced_on: date | None


def keep_directives(uow: UnitOfWork, request_id: int, draft: DirectiveDraft) -> int:
    """Keep the directives of a request; those of before are replaced, for they may be changed at any time.

    Raises RequestClosed, RequesterMissing, DirectivesMissing, DeathInFuture where their day is to come.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    request = take_step(uow, request_id, StepKind.DIRECTIVES_KEPT, detail=draft.scope.value)
    if request.contact_id is None:
        raise RequesterMissing
    body = clean_text(draft.body, LONG)
    if not body:
        raise DirectivesMissing
    if draft.given_on > uow.clock.today():
        raise DeathInFuture
    for earlier in uow.session.scalars(
        select(PostMortemDirective).where(
            PostMortemDirective.contact_id == request.contact_id, PostMortemDirective.replaced_on.is_(None)
        )
    ):
        earlier.replaced_on = uow.clock.today()
    directive = PostMortemDirective(
        contact_id=request.contact_id,
        scope=draft.scope.value,
        body=body,
        executor=clean_line(draft.executor),
        executor_means=clean_line(draft.executor_means, 320),
        given_on=draft.given_on,
        recorded_at=uow.clock.now(),
        recorded_by=uow.account.id,
    )
    uow.session.add(directive)
    uow.session.flush()
    record(uow, Action.DIRECTIVES_RECORDED, request.subject_id or "", {"request": request.id}, signed=True)
    return directive.id


def directives_of(uow: UnitOfWork, contact_id: int) -> list[Directive]:
    """Return a contact's directives, those in force first."""
    uow.account.require(Permission.OPEN_REQUEST)
    held = select(PostMortemDirective).where(PostMortemDirective.contact_id == contact_id)
    rows = uow.session.scalars(held.order_by(PostMortemDirective.id.desc()))
    return [
        Directive(DirectiveScope(row.scope), row.body, row.executor, row.executor_means, row.given_on, row.replaced_on)
        for row in rows
    ]


def death_of(uow: UnitOfWork, contact_id: int) -> date | None:
    """Return the day of a contact's death; none where none was noted."""
    uow.account.require(Permission.READ_CONTACTS)
    return contact_of(uow, contact_id).deceased_on


def record_death(uow: UnitOfWork, contact_id: int, died_on: date) -> None:
    """Note a contact's death: from now on nobody solicits them. DeathInFuture."""
    uow.account.require(Permission.EDIT_CONTACTS)
    contact = contact_of(uow, contact_id)
    if died_on > uow.clock.today():
        raise DeathInFuture
    contact.deceased_on = died_on
    uow.session.flush()
    record(uow, Action.DEATH_RECORDED, contact.subject_id, signed=True)


def undo_death(uow: UnitOfWork, contact_id: int) -> None:
    """Take back a death noted by mistake."""
    uow.account.require(Permission.EDIT_CONTACTS)
    contact = contact_of(uow, contact_id)
    contact.deceased_on = None
    uow.session.flush()
    record(uow, Action.DEATH_RECORDED, contact.subject_id, {"undone": True}, signed=True)
