"""Merge two cards of one person: every row of both is kept, and the stricter state holds.

One transaction: the snapshot for the undo, the rows that change hands, the fields chosen, what must not be allowed by the
merge alone, and the signed line of the journal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, or_, select, update

from app.accounts.roles import Permission
from app.contacts.derived import refresh_derived
from app.contacts.kinds import LawfulBasis
from app.contacts.means_rows import email_rows, phone_rows
from app.contacts.merge_kinds import MERGE_UNDONE_WITHIN_DAYS, MergeField, MergeOrder, MergeReceipt
from app.contacts.merge_rows import (
    LAID_ASIDE,
    lay_aside_twice,
    link_people,
    move_rows,
    note_moved,
    put_back,
    table_of,
    unite_rows,
)
from app.contacts.merge_rules import merged_values, united, united_usages
from app.contacts.merge_snapshot import Snapshot, apart_from, as_text, import_rows_of, rows_before
from app.contacts.past_facts import keep_facts
from app.contacts.read_cards import card_of, require_mergeable
from app.contacts.refusals_since import known_events
from app.journal import Action, record
from app.messaging.hold_back import hold_back, look_at
from db.tables import (
    Contact,
    ContactEmail,
    ContactLawfulBasis,
    ContactMerge,
    ContactPhone,
    ContactText,
    FormDraft,
    ImportRow,
    ObjectionEvent,
    Subscription,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.contacts.merge_rows import Row
    from app.workspace import UnitOfWork

RUNNING, DONE = "running", "done"
Objections = dict[str | None, ObjectionEvent]


def merge_contacts(uow: UnitOfWork, order: MergeOrder) -> MergeReceipt:
    """Merge ``goes_id`` into ``stays_id``; PermissionDenied, SameCard, ContactUnknown, FrozenNotMerged, RequestNotAnswered.

    Whoever had said no on either card, or had objected, is a minor or dead on either, is so afterwards.
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    session = uow.session
    stays, goes = require_mergeable(uow, order.stays_id, order.goes_id)
    sides = look_at(uow, stays.id), look_at(uow, goes.id)
    objections = _objections(session, stays.id), _objections(session, goes.id)
    before = card_of(stays), card_of(goes)
    keep_facts(session, (stays.id, goes.id), uow.clock.now(), uow.keys.fingerprint)
    snapshot = Snapshot(
        rows_before(session, stays.id),
        rows_before(session, goes.id),
        import_rows=import_rows_of(session, goes.id),
        apart=apart_from(session, goes.id),
    )
    merge = _begin(uow, stays, goes)
    snapshot.ended.extend(_end_stays(uow, stays.id, goes.id, merge.merged_at))
    snapshot.aside.update(lay_aside_twice(session, goes.id, stays.id))
    _move(session, merge, snapshot)
    _restate(uow, merge, objections)
    session.expunge(goes)
    session.execute(delete(Contact).where(Contact.id == merge.merged_id))
    session.expire_all()
    _write_fields(stays, snapshot, merged_values(*before, order))
    emails, phones = (united(field, *before, order) for field in (MergeField.EMAILS, MergeField.PHONES))
    _write_means(stays, snapshot, emails, phones, united_usages(*before))
    refresh_derived(uow, stays)
    snapshot.known.update(known_events(session, stays.id))
    merge.state, merge.snapshot = DONE, as_text(snapshot)
    session.flush()
    held = hold_back(uow, merge, sides, look_at(uow, stays.id))
    record(
        uow,
        Action.CONTACTS_MERGED,
        stays.subject_id,
        {"merge": merge.id, "merged": merge.merged_subject, "held": held},
        signed=True,
    )
    until = uow.clock.today() + timedelta(days=MERGE_UNDONE_WITHIN_DAYS)
    return MergeReceipt(merge.id, stays.id, until, held)


def _begin(uow: UnitOfWork, stays: Contact, goes: Contact) -> ContactMerge:
    """Note the merge as running: while it does, rows may pass between these two cards."""
    merge = ContactMerge(
        contact_id=stays.id,
        into_subject=stays.subject_id,
        merged_subject=goes.subject_id,
        merged_id=goes.id,
        merged_created_at=goes.created_at,
        merged_at=uow.clock.now(),
        merged_by=uow.account.id,
        state=RUNNING,
    )
    uow.session.add(merge)
    uow.session.flush()
    return merge


def _end_stays(uow: UnitOfWork, stays: int, goes: int, merged_at: datetime) -> list[int]:
    """End the stays in lists that the other card had left, and the second stay in a list where both are; return them."""
    rows = uow.session.scalars(select(Subscription).where(Subscription.contact_id.in_((stays, goes)))).all()
    ended = []
    for stay in [row for row in rows if row.unsubscribed_at is None]:
        of_other = [row for row in rows if row.list_id == stay.list_id and row.contact_id != stay.contact_id]
        has_left = bool(of_other) and all(row.unsubscribed_at is not None for row in of_other)
        is_second = stay.contact_id == goes and any(row.unsubscribed_at is None for row in of_other)
        if has_left or is_second:
            ended.append(stay)
    for stay in ended:
        # The merge's own instant: its undo tells by it whether the stay ended for another reason since.
        stay.unsubscribed_at, stay.unsubscribed_by = merged_at, uow.account.id
    uow.session.flush()
    return [stay.id for stay in ended]


def _move(session: Session, merge: ContactMerge, snapshot: Snapshot) -> None:
    goes, stays = merge.merged_id, merge.contact_id
    move_rows(session, merge, goes, stays)
    unite_rows(session, goes, stays)
    snapshot.people.extend(link_people(session, goes, stays))
    session.execute(update(ImportRow).where(ImportRow.contact_id == goes).values(contact_id=stays))
    _move_bases(session, snapshot, goes, stays)
    _move_pairs(session, snapshot.apart, goes, stays)
    for name in LAID_ASIDE:
        table = table_of(name)
        session.execute(delete(table).where(table.c.contact_id.in_((goes, stays))))
    for part in (ContactEmail, ContactPhone, ContactText):
        session.execute(delete(part).where(part.contact_id == goes))
    # What was half typed about the card that goes could be saved into nothing.
    session.execute(delete(FormDraft).where(FormDraft.form == f"contact:{goes}"))


def _move_bases(session: Session, snapshot: Snapshot, goes: int, stays: int) -> None:
    """Keep one basis per purpose: of two, consent, else the one of the card that stays (REG-05)."""
    held = {row["purpose_id"]: row for row in snapshot.stays[ContactLawfulBasis.__tablename__]}
    for row in snapshot.goes[ContactLawfulBasis.__tablename__]:
        mine = ContactLawfulBasis.id == row["id"]
        other = held.get(row["purpose_id"])
        if other is None:
            session.execute(update(ContactLawfulBasis).where(mine).values(contact_id=stays))
            continue
        if LawfulBasis.CONSENT in (row["basis"], other["basis"]):
            kept = ContactLawfulBasis.id == other["id"]
            session.execute(update(ContactLawfulBasis).where(kept).values(basis=LawfulBasis.CONSENT.value))
        session.execute(delete(ContactLawfulBasis).where(mine))


def _move_pairs(session: Session, apart: Iterable[Row], goes: int, stays: int) -> None:
    """Whoever is not the same as the card that goes is not the same as the one that stays."""
    pairs = table_of("never_same")
    session.execute(delete(pairs).where(or_(pairs.c.contact_id == goes, pairs.c.other_id == goes)))
    known = {(row["contact_id"], row["other_id"]) for row in apart_from(session, stays)}
    for row in apart:
        other = row["other_id"] if row["contact_id"] == goes else row["contact_id"]
        pair = tuple(sorted((other, stays)))
        if other != stays and pair not in known:
            put_back(session, "never_same", [row | {"contact_id": pair[0], "other_id": pair[1]}])


def _objections(session: Session, contact_id: int) -> Objections:
    """Return the objections in force, by channel: the last word on each counts."""
    last: Objections = {}
    rows = select(ObjectionEvent).where(ObjectionEvent.contact_id == contact_id).order_by(ObjectionEvent.id)
    for event in session.scalars(rows):
        last[event.channel] = event
    return {channel: event for channel, event in last.items() if not event.lifted}


def _restate(uow: UnitOfWork, merge: ContactMerge, sides: tuple[Objections, Objections]) -> None:
    """Say again an objection of one card that the other's lifting would have ended, under its own date (RGPD art. 21(3))."""
    in_force = _objections(uow.session, merge.contact_id)
    for number, side in enumerate(sides):
        for channel, event in side.items():
            if channel in in_force:
                continue
            again = ObjectionEvent(
                contact_id=merge.contact_id,
                channel=channel,
                made_at=event.made_at,
                recorded_by=uow.account.id,
                method=event.method,
            )
            uow.session.add(again)
            uow.session.flush()
            in_force[channel] = again
            if number:
                # It goes back with the card on which it was said.
                note_moved(uow.session, merge.id, ObjectionEvent.__tablename__, [again.id])


def _write_fields(contact: Contact, snapshot: Snapshot, values: Row) -> None:
    for column, value in values.items():
        setattr(contact, column, value)
    snapshot.merged.update(values)


def _write_means(
    contact: Contact, snapshot: Snapshot, emails: tuple[str, ...], phones: tuple[str, ...], usages: Mapping[str, str]
) -> None:
    contact.emails, contact.phones = email_rows(emails, usages), phone_rows(phones, usages)
    snapshot.usages.update(usages)
    snapshot.emails.extend(emails)
    snapshot.phones.extend(phones)
