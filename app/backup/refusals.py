"""What people refused, read from the book and put back into an older one.

A restored backup is older than the last no: objections, withdrawals, leaving a list, freezing a record, a death. Each is put
back under its own date; what they accepted since is not, for nobody may be written to on the strength of a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, select

from app.accounts.business import read_business
from app.consent.kinds import ConsentEventType
from app.contacts.merged_subjects import merged_into, other_subjects
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RestrictionGround
from app.rights.open_request import RequestDraft, open_request
from app.rights.restriction import restrict
from db.tables import (
    ConsentEvent,
    Contact,
    ObjectionEvent,
    ProcessingRestriction,
    Purpose,
    Subscription,
    SuppressionEntry,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.workspace import UnitOfWork


class RefusalKind(StrEnum):
    """What was refused."""

    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"
    SUPPRESSION = "suppression"
    LEFT_LIST = "left_list"
    RESTRICTION = "restriction"
    DEATH = "death"


_Held = ObjectionEvent | ConsentEvent | Subscription | ProcessingRestriction
_NO = (ConsentEventType.WITHDRAWN.value, ConsentEventType.REFUSED.value)


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """One no: of a random ``subject`` id, ``about`` a channel, a purpose, a list or a fingerprint, ``at`` an ISO instant or day.

    ``how`` is the means by which it came, ``by`` the account that noted it. No name, no address.
    """

    kind: str
    subject: str
    about: str
    at: str
    how: str = ""
    by: str = ""

    @property
    def identity(self) -> tuple[str, str, str, str]:
        """What makes two of them the same."""
        return self.kind, self.subject, self.about, self.at


def read_refusals(session: Session, subjects: frozenset[str] | None = None) -> Iterator[Refusal]:
    """Give the refusals on record, of some people or of all; suppressions hold no person and are given whole.

    A no said on a merged card is given for each card that went into it too: an older book knows them apart.
    """
    merged = other_subjects(session, subjects)
    for one in _own_refusals(session, subjects):
        yield one
        for subject in merged.get(one.subject, ()):
            yield replace(one, subject=subject)


def _own_refusals(session: Session, subjects: frozenset[str] | None) -> Iterator[Refusal]:
    for row in session.execute(_of(select(ObjectionEvent, Contact.subject_id), ObjectionEvent, subjects)):
        event = row.ObjectionEvent
        if not event.lifted:
            yield Refusal(
                RefusalKind.OBJECTION,
                row.subject_id,
                event.channel or "",
                _at(event.made_at),
                event.method,
                event.recorded_by,
            )
    said_no = select(ConsentEvent, Contact.subject_id).where(ConsentEvent.event_type.in_(_NO))
    for row in session.execute(_of(said_no, ConsentEvent, subjects)):
        no = row.ConsentEvent
        about = f"{no.purpose_id} {no.channel} {no.event_type}"
        yield Refusal(RefusalKind.WITHDRAWAL, row.subject_id, about, _at(no.collected_at), no.method, no.recorded_by)
    left = select(Subscription, Contact.subject_id).where(Subscription.unsubscribed_at.is_not(None))
    for row in session.execute(_of(left, Subscription, subjects)):
        stay = row.Subscription
        about = f"{stay.list_id} {_at(stay.subscribed_at)}"
        yield Refusal(
            RefusalKind.LEFT_LIST, row.subject_id, about, _at(stay.unsubscribed_at), "", stay.unsubscribed_by or ""
        )
    frozen = select(ProcessingRestriction, Contact.subject_id).where(ProcessingRestriction.lifted_at.is_(None))
    for row in session.execute(_of(frozen, ProcessingRestriction, subjects)):
        held = row.ProcessingRestriction
        yield Refusal(RefusalKind.RESTRICTION, row.subject_id, held.ground, _at(held.set_at), "", held.set_by)
    dead = select(Contact.subject_id, Contact.deceased_on).where(Contact.deceased_on.is_not(None))
    if subjects is not None:
        dead = dead.where(Contact.subject_id.in_(subjects))
    for person in session.execute(dead):
        yield Refusal(RefusalKind.DEATH, person.subject_id, "", person.deceased_on.isoformat())


def read_suppressions(session: Session) -> Iterator[Refusal]:
    """Give the fingerprints nobody may use again; ``how`` is where each came from."""
    for row in session.scalars(select(SuppressionEntry)):
        about = f"{row.channel} {row.fingerprint}"
        yield Refusal(
            RefusalKind.SUPPRESSION, "", about, _at(row.added_at), f"{row.source} {row.review_on.isoformat()}"
        )


def replay_refusals(uow: UnitOfWork, refusals: Iterable[Refusal]) -> int:
    """Put back what the book does not know yet, and return how many that were.

    Whoever is not in the book is left out: the fingerprints of their addresses stop them if they come again.
    """
    known = {one.identity for one in read_refusals(uow.session)}
    people = {row.subject_id: row.id for row in uow.session.execute(select(Contact.subject_id, Contact.id))}
    people |= {gone: people[here] for gone, here in merged_into(uow.session).items()}
    purposes = frozenset(uow.session.scalars(select(Purpose.id)))
    listed = {(row.channel, row.fingerprint) for row in uow.session.scalars(select(SuppressionEntry))}
    done = 0
    for one in sorted(set(refusals), key=lambda refusal: (refusal.at, refusal)):
        if one.kind == RefusalKind.SUPPRESSION:
            done += _suppress(uow, one, listed)
        elif one.identity not in known and one.subject in people:
            done += _replay(uow, one, people[one.subject], purposes)
    uow.session.flush()
    return done


def _replay(uow: UnitOfWork, one: Refusal, contact_id: int, purposes: frozenset[int]) -> bool:
    if one.kind == RefusalKind.OBJECTION:
        uow.session.add(
            ObjectionEvent(
                contact_id=contact_id,
                channel=one.about or None,
                made_at=datetime.fromisoformat(one.at),
                recorded_by=one.by,
                method=one.how,
            )
        )
        return True
    if one.kind == RefusalKind.WITHDRAWAL:
        return _withdraw(uow, one, contact_id, purposes)
    if one.kind == RefusalKind.LEFT_LIST:
        return _leave_list(uow, one, contact_id)
    contact = uow.session.get_one(Contact, contact_id)
    if one.kind == RefusalKind.DEATH:
        contact.deceased_on = date.fromisoformat(one.at)
        return True
    return _freeze(uow, one, contact)


def _withdraw(uow: UnitOfWork, one: Refusal, contact_id: int, purposes: frozenset[int]) -> bool:
    purpose, channel, event_type = one.about.split(" ")
    if int(purpose) not in purposes:
        # The purpose is younger than the backup: nobody ever agreed to it there.
        return False
    uow.session.add(
        ConsentEvent(
            contact_id=contact_id,
            purpose_id=int(purpose),
            channel=channel,
            event_type=event_type,
            controller_identity=read_business(uow).name,
            collected_at=datetime.fromisoformat(one.at),
            recorded_at=uow.clock.now(),
            recorded_by=one.by,
            method=one.how,
        )
    )
    return True


def _leave_list(uow: UnitOfWork, one: Refusal, contact_id: int) -> bool:
    list_id, joined = one.about.split(" ")
    stays = uow.session.scalars(
        select(Subscription).where(
            Subscription.contact_id == contact_id,
            Subscription.list_id == int(list_id),
            Subscription.subscribed_at == datetime.fromisoformat(joined),
            Subscription.unsubscribed_at.is_(None),
        )
    ).all()
    for stay in stays:
        stay.unsubscribed_at, stay.unsubscribed_by = datetime.fromisoformat(one.at), one.by
    return bool(stays)


def _freeze(uow: UnitOfWork, one: Refusal, contact: Contact) -> bool:
    """Freeze the record again, under a request that waits for its answer: the one it rested on is lost."""
    if contact.restricted_since is not None:
        return False
    day = min(datetime.fromisoformat(one.at).date(), uow.clock.today())
    draft = RequestDraft(
        RequestKind.RESTRICTION, day, RequestChannel.LETTER, IdentityMethod.CERTAIN, contact_id=contact.id
    )
    restrict(uow, open_request(uow, draft), RestrictionGround(one.about))
    return True


def _suppress(uow: UnitOfWork, one: Refusal, listed: set[tuple[str, str]]) -> bool:
    channel, fingerprint = one.about.split(" ")
    if (channel, fingerprint) in listed:
        return False
    source, review_on = one.how.split(" ")
    listed.add((channel, fingerprint))
    uow.session.add(
        SuppressionEntry(
            channel=channel,
            fingerprint=fingerprint,
            added_at=datetime.fromisoformat(one.at),
            review_on=date.fromisoformat(review_on),
            source=source,
        )
    )
    return True


def _of(statement: Select[Any, str], table: type[_Held], subjects: frozenset[str] | None) -> Select[Any, str]:
    joined = statement.join(Contact, Contact.id == table.contact_id)
    return joined if subjects is None else joined.where(Contact.subject_id.in_(subjects))


def _at(instant: datetime | None) -> str:
    return "" if instant is None else instant.isoformat()
