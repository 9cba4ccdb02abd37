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

from sqlalchemy import select

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
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import InstrumentedAttribute, Session

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
    """Column by column: a start reads them all, and whole objects of each event would cost it a second."""

    def of(table: type[_Held], *columns: InstrumentedAttribute[Any], where: ColumnElement[bool]) -> Iterable[Any]:
        joined = select(Contact.subject_id, *columns).join(Contact, Contact.id == table.contact_id).where(where)
        return session.execute(joined if subjects is None else joined.where(Contact.subject_id.in_(subjects)))

    said = ObjectionEvent.channel, ObjectionEvent.made_at, ObjectionEvent.method, ObjectionEvent.recorded_by
    for subject, channel, at, how, by in of(ObjectionEvent, *said, where=ObjectionEvent.lifted.is_(False)):
        yield Refusal(RefusalKind.OBJECTION, subject, channel or "", _at(at), how, by)
    event = ConsentEvent
    no = event.purpose_id, event.channel, event.event_type, event.collected_at, event.method, event.recorded_by
    for subject, purpose, channel, kind, at, how, by in of(event, *no, where=event.event_type.in_(_NO)):
        yield Refusal(RefusalKind.WITHDRAWAL, subject, f"{purpose} {channel} {kind}", _at(at), how, by)
    stay = Subscription
    left = stay.list_id, stay.subscribed_at, stay.unsubscribed_at, stay.unsubscribed_by
    for subject, list_id, joined_at, at, by in of(stay, *left, where=stay.unsubscribed_at.is_not(None)):
        yield Refusal(RefusalKind.LEFT_LIST, subject, f"{list_id} {_at(joined_at)}", _at(at), "", by or "")
    held = ProcessingRestriction
    for subject, ground, at, by in of(held, held.ground, held.set_at, held.set_by, where=held.lifted_at.is_(None)):
        yield Refusal(RefusalKind.RESTRICTION, subject, ground, _at(at), "", by)
    dead = select(Contact.subject_id, Contact.deceased_on).where(Contact.deceased_on.is_not(None))
    for person in session.execute(dead if subjects is None else dead.where(Contact.subject_id.in_(subjects))):
        yield Refusal(RefusalKind.DEATH, person.subject_id, "", person.deceased_on.isoformat())


def read_suppressions(session: Session) -> Iterator[Refusal]:
    """Give the fingerprints nobody may use again; ``how`` is where each came from."""
    entry = SuppressionEntry
    rows = session.execute(select(entry.channel, entry.fingerprint, entry.added_at, entry.source, entry.review_on))
    for channel, fingerprint, at, source, review_on in rows:
        how = f"{source} {review_on.isoformat()}"
        yield Refusal(RefusalKind.SUPPRESSION, "", f"{channel} {fingerprint}", _at(at), how)


def replay_refusals(uow: UnitOfWork, refusals: Iterable[Refusal]) -> int:
    """Put back what the book does not know yet, and return how many that were.

    Whoever is not in the book is left out: the fingerprints of their addresses stop them if they come again.
    """
    known = {one.identity for one in (*read_refusals(uow.session), *_lifted(uow.session))}
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


def _lifted(session: Session) -> Iterator[Refusal]:
    """Give the restrictions that the book knows to be over: who was told that their record is thawed is not frozen again."""
    held = ProcessingRestriction
    ended = select(Contact.subject_id, held.ground, held.set_at).join(Contact, Contact.id == held.contact_id)
    for subject, ground, at in session.execute(ended.where(held.lifted_at.is_not(None))):
        yield Refusal(RefusalKind.RESTRICTION, subject, ground, _at(at))


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


def _at(instant: datetime | None) -> str:
    return "" if instant is None else instant.isoformat()
