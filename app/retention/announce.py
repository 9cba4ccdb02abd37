"""Announce who reaches her term, take back what no longer holds, put off what nobody could see (RET-04, RET-15, DSR-07)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.contacts.read_contact import ContactLine, read_lines
from app.journal import Action, record
from app.retention.announcement_rules import after_absence, first_purge_day
from app.retention.errors import SpareReasonMissing
from app.retention.kinds import PurgeObstacle, RetentionChoice
from app.retention.standing_facts import read_standings
from app.values.text import LONG, clean_text
from db.tables import Contact, PurgeAnnouncement, RetentionDecision, RetentionInquiry

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

AT_ONCE = 200
_AUTOMATIC, _SHOWN_ON = "purge.automatic", "purge.shown_on"
_AT_TERM, _UNANSWERED = "RET-02", "RET-06"


@dataclass(frozen=True, slots=True)
class AnnouncedLine:
    """Somebody whose erasure is announced: who, since when due, by which rule, and the day from which it runs."""

    contact: ContactLine
    due_on: date | None
    announced_on: date
    purge_on: date
    is_unanswered: bool


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody announced who stays, and why."""

    name: str
    standing: PurgeObstacle


@dataclass(frozen=True, slots=True)
class Absence:
    """What was put off because nobody saw the announcements for too long: since when, how many, until when."""

    last_shown_on: date
    put_off: int
    until: date


def is_automatic(uow: UnitOfWork) -> bool:
    """Say whether what was announced is erased by itself; it is not, unless somebody chose so."""
    return bool(read_setting(uow, _AUTOMATIC, default=False))


def set_automatic(uow: UnitOfWork, *, is_on: bool) -> None:
    """Choose whether what was announced is erased by itself; once off, nothing stays announced. PermissionDenied."""
    uow.account.require(Permission.EDIT_SETTINGS)
    write_setting(uow, _AUTOMATIC, value=is_on)
    withdrawn = 0
    if not is_on:
        withdrawn = count_announced(uow)
        uow.session.execute(delete(PurgeAnnouncement))
    record(uow, Action.SETTING_CHANGED, details={"key": _AUTOMATIC, "on": is_on, "withdrawn": withdrawn}, signed=True)


def count_announced(uow: UnitOfWork) -> int:
    """Count the announced erasures."""
    return uow.session.scalar(select(func.count()).select_from(PurgeAnnouncement)) or 0


def list_announced(uow: UnitOfWork, *, offset: int = 0, limit: int = AT_ONCE) -> list[AnnouncedLine]:
    """Return a window of the announced erasures, the nearest day first; PermissionDenied."""
    uow.account.require(Permission.ERASE)
    rows = uow.session.execute(
        select(PurgeAnnouncement, Contact.retention_due_on)
        .join(Contact, Contact.id == PurgeAnnouncement.contact_id)
        .order_by(PurgeAnnouncement.purge_on, PurgeAnnouncement.contact_id)
        .offset(offset)
        .limit(limit)
    ).all()
    lines = {line.id: line for line in read_lines(uow, [row[0].contact_id for row in rows])}
    return [
        AnnouncedLine(lines[told.contact_id], due_on, told.announced_on, told.purge_on, told.rule == _UNANSWERED)
        for told, due_on in rows
    ]


def spare(uow: UnitOfWork, contact_ids: Sequence[int], reason: str) -> int:
    """Take back the announcement of some people, with the reason, and return how many; PermissionDenied, SpareReasonMissing.

    The reason holds six months: after that, without any sign of theirs, they are announced again.
    """
    uow.account.require(Permission.REVIEW_RETENTION)
    written = clean_text(reason, LONG).strip()
    if not written:
        raise SpareReasonMissing
    announced = select(Contact).join(PurgeAnnouncement, PurgeAnnouncement.contact_id == Contact.id)
    people = uow.session.scalars(announced.where(Contact.id.in_(contact_ids))).all()
    for contact in people:
        uow.session.add(
            RetentionDecision(
                contact_id=contact.id,
                choice=RetentionChoice.SPARE.value,
                reason=written,
                decided_at=uow.clock.now(),
                decided_by=uow.account.id,
            )
        )
        record(uow, Action.RETENTION_DECIDED, contact.subject_id, {"choice": RetentionChoice.SPARE.value})
    uow.session.execute(delete(PurgeAnnouncement).where(PurgeAnnouncement.contact_id.in_([one.id for one in people])))
    return len(people)


def take_back(uow: UnitOfWork, after: int) -> tuple[list[Left], int | None]:
    """Take back, among the next announcements by number, those that no longer hold; return who stays, and how far it got.

    A new sign, a contract, an open request, a restriction, a question whose time runs, a decision to spare: each cancels.
    An announcement dated after today was made under a wrong clock: it goes, and is made anew.
    """
    rows = uow.session.execute(
        select(PurgeAnnouncement.contact_id, PurgeAnnouncement.announced_on)
        .where(PurgeAnnouncement.contact_id > after)
        .order_by(PurgeAnnouncement.contact_id)
        .limit(AT_ONCE)
    ).all()
    ids = [row.contact_id for row in rows]
    forbidden = {one: why for one, why in read_standings(uow, ids).items() if why is not None}
    for contact_id, why in forbidden.items():
        cancel(uow, contact_id, why)
    misdated = [row.contact_id for row in rows if row.announced_on > uow.clock.today()]
    uow.session.execute(delete(PurgeAnnouncement).where(PurgeAnnouncement.contact_id.in_(misdated)))
    left = [Left(line.name, forbidden[line.id]) for line in read_lines(uow, list(forbidden))]
    return left, ids[-1] if len(ids) == AT_ONCE else None


def cancel(uow: UnitOfWork, contact_id: int, why: PurgeObstacle) -> None:
    """Take back one announcement and tell the journal why."""
    subject = uow.session.scalar(select(Contact.subject_id).where(Contact.id == contact_id)) or ""
    uow.session.execute(delete(PurgeAnnouncement).where(PurgeAnnouncement.contact_id == contact_id))
    record(uow, Action.PURGE_CANCELLED, subject, {"why": why.value})


def put_off_unseen(uow: UnitOfWork) -> Absence | None:
    """Put off what nobody could see announced for too long, and note that the announcements are shown from today on."""
    today, shown = uow.clock.today(), read_setting(uow, _SHOWN_ON, None)
    last_shown_on = date.fromisoformat(shown) if shown else None
    put_off, until = 0, today
    for day in uow.session.scalars(select(PurgeAnnouncement.purge_on).distinct()).all():
        later = after_absence(day, last_shown_on, today)
        if later != day:
            chosen = PurgeAnnouncement.purge_on == day
            put_off += uow.session.scalar(select(func.count()).select_from(PurgeAnnouncement).where(chosen)) or 0
            uow.session.execute(update(PurgeAnnouncement).where(chosen).values(purge_on=later))
            until = later
    write_setting(uow, _SHOWN_ON, today.isoformat())
    if not put_off:
        return None
    record(uow, Action.PURGE_POSTPONED, details={"count": put_off, "until": until.isoformat()})
    return Absence(last_shown_on or today, put_off, until)


def announce_next(uow: UnitOfWork, after: int) -> tuple[int, int | None]:
    """Announce, among the next people at their term by number, those whom nothing keeps; return how many, and how far it got."""
    today = uow.clock.today()
    waiting = select(Contact.id).where(Contact.retention_due_on <= today, Contact.id > after)
    told = select(PurgeAnnouncement.contact_id)
    ids = uow.session.scalars(waiting.where(Contact.id.not_in(told)).order_by(Contact.id).limit(AT_ONCE)).all()
    free = [one for one, why in read_standings(uow, ids).items() if why is None]
    unanswered = set(
        uow.session.scalars(
            select(RetentionInquiry.contact_id).where(
                RetentionInquiry.contact_id.in_(free), RetentionInquiry.answered_on.is_(None)
            )
        )
    )
    rows = uow.session.execute(select(Contact.id, Contact.subject_id).where(Contact.id.in_(free)))
    subjects = {row.id: row.subject_id for row in rows}
    purge_on = first_purge_day(today)
    for contact_id in free:
        rule = _UNANSWERED if contact_id in unanswered else _AT_TERM
        uow.session.add(PurgeAnnouncement(contact_id=contact_id, announced_on=today, purge_on=purge_on, rule=rule))
        details = {"purge_on": purge_on.isoformat(), "rule": rule}
        record(uow, Action.PURGE_ANNOUNCED, subjects[contact_id], details)
    return len(free), ids[-1] if len(ids) == AT_ONCE else None
