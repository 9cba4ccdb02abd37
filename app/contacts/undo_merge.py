"""Part two merged cards again, as they stood: what came since stays with the card that stayed, and every no with both.

Within thirty days; then how the cards stood is forgotten. Nobody becomes more contactable by an undo either: what the person
refused since the merge holds for both cards, and a yes said since for the card on which it was said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.contacts.derived import refresh_derived
from app.contacts.means_rows import email_rows, phone_rows
from app.contacts.merge_contacts import RUNNING
from app.contacts.merge_errors import MergedAgain, MergeTooOld, MergeUnknown
from app.contacts.merge_kinds import MERGE_UNDONE_WITHIN_DAYS
from app.contacts.merge_rows import LAID_ASIDE, move_back, part_people, part_rows, put_back, table_of
from app.contacts.merge_rules import stricter_usage
from app.contacts.merge_snapshot import Snapshot, from_text
from app.contacts.past_facts import keep_facts, no_facts_before
from app.contacts.read_cards import require_at_rest
from app.contacts.refusals_since import said_since, say_to_both
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.journal.known_days import clock_stands
from app.register.field_access import reads_whole_cards, require_whole_cards
from db.tables import (
    Contact,
    ContactLawfulBasis,
    ContactMerge,
    ImportRow,
    NeverSame,
    Subscription,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.contacts.merge_rows import Row
    from app.workspace import UnitOfWork, UnlockedWorkspace

_IN_ONE_GO = timedelta(seconds=2)
_UNDONE_WITHIN = timedelta(days=MERGE_UNDONE_WITHIN_DAYS)


@dataclass(frozen=True, slots=True)
class UndoableMerge:
    """A merge that may still be undone: the card that went, as it was called, and the last day."""

    merge_id: int
    contact_id: int
    merged_on: date
    gone_name: str
    until: date


def undoable_merges(uow: UnitOfWork, contact_id: int) -> tuple[UndoableMerge, ...]:
    """Return the merges into a card that may still be undone, the latest first."""
    uow.account.require(Permission.READ_CONTACTS)
    if not reads_whole_cards(uow):
        return ()
    subject = contact_of(uow, contact_id).subject_id
    rows = uow.session.scalars(
        select(ContactMerge)
        .where(ContactMerge.contact_id == contact_id, ContactMerge.snapshot != "", ContactMerge.into_subject == subject)
        .order_by(ContactMerge.id.desc())
    )
    found = [_undoable(row) for row in rows]
    return tuple(one for one in found if one.until >= uow.clock.today())


def undo_merge(uow: UnitOfWork, merge_id: int) -> int:
    """Part the two cards again and return the id of the one that comes back.

    Raises PermissionDenied, MergeUnknown, MergeTooOld, MergedAgain, FrozenNotMerged, RequestNotAnswered.
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    require_whole_cards(uow)
    merge = uow.session.get(ContactMerge, merge_id)
    if merge is None:
        raise MergeUnknown
    if not merge.snapshot or _last_day(merge) < uow.clock.today():
        raise MergeTooOld
    stays = contact_of(uow, merge.contact_id)
    if stays.subject_id != merge.into_subject:
        raise MergedAgain
    require_at_rest(uow, stays)
    return part(uow, merge, stays)


def part(uow: UnitOfWork, merge: ContactMerge, stays: Contact) -> int:
    """Do it, whoever asks: an erasure decided for one of the two cards needs it too."""
    session, snapshot, merged_at = uow.session, from_text(merge.snapshot), merge.merged_at
    since = said_since(uow, merge)
    keep_facts(session, (stays.id,), uow.clock.now(), uow.keys.fingerprint)
    back_id = _bring_back(session, snapshot)
    no_facts_before(session, back_id)
    merge.state, merge.merged_id = RUNNING, back_id
    session.flush()
    move_back(session, merge, stays.id, back_id)
    _give_back_rest(session, snapshot, stays.id, back_id, merged_at)
    back = contact_of(uow, back_id)
    usages = _usages_back(stays, snapshot)
    removed = _restore_fields(stays, snapshot)
    back.emails = email_rows(
        (row["value"] for row in snapshot.goes["contact_email"] if row["value"] not in removed), usages
    )
    back.phones = phone_rows(
        (row["e164"] for row in snapshot.goes["contact_phone"] if row["e164"] not in removed), usages
    )
    session.flush()
    _restore_bases(session, snapshot, stays.id, back_id)
    details: dict[str, int | str] = {"merge": merge.id, "parted": back.subject_id}
    session.execute(delete(ContactMerge).where(ContactMerge.id == merge.id))
    session.expunge(merge)
    say_to_both(uow, back, since)
    for contact in (stays, back):
        refresh_derived(uow, contact)
    record(uow, Action.MERGE_UNDONE, stays.subject_id, details, signed=True)
    record(uow, Action.MERGE_UNDONE, back.subject_id, details, signed=True)
    return back_id


def forget_old_snapshots(unlocked: UnlockedWorkspace) -> int:
    """Forget how cards stood before merges of more than thirty days ago; called at each start. Return how many.

    Nothing is forgotten while the computer's date is in doubt.
    """
    with unlocked.reading() as uow:
        old = _old_merges(uow) if clock_stands(uow) else []
    if old:
        with unlocked.unit_of_work() as uow:
            uow.session.execute(update(ContactMerge).where(ContactMerge.id.in_(old)).values(snapshot=""))
    return len(old)


def _old_merges(uow: UnitOfWork) -> list[int]:
    kept = uow.session.scalars(select(ContactMerge).where(ContactMerge.snapshot != ""))
    return [merge.id for merge in kept if _last_day(merge) < uow.clock.today()]


def _last_day(merge: ContactMerge) -> date:
    return (merge.merged_at + _UNDONE_WITHIN).astimezone(BUSINESS_ZONE).date()


def _undoable(merge: ContactMerge) -> UndoableMerge:
    gone = from_text(merge.snapshot).contact(stays=False)
    name = f"{gone['given_name']} {gone['family_name']}".strip() or str(gone["organisation"] or gone["sort_name"])
    merged_on = merge.merged_at.astimezone(BUSINESS_ZONE).date()
    return UndoableMerge(merge.id, merge.contact_id, merged_on, name, _last_day(merge))


def _bring_back(session: Session, snapshot: Snapshot) -> int:
    """Write the card that went again, under its number unless somebody has it meanwhile; its random id is its own."""
    row = dict(snapshot.contact(stays=False))
    if session.scalar(select(Contact.id).where(Contact.id == row["id"])) is not None:
        del row["id"]
    session.execute(insert(Contact).values(row))
    return session.scalars(select(Contact.id).where(Contact.subject_id == row["subject_id"])).one()


def _give_back_rest(session: Session, snapshot: Snapshot, stays: int, back: int, merged_at: datetime) -> None:
    for name, rows in snapshot.aside.items():
        put_back(session, name, [row | {"contact_id": back} for row in rows])
    part_rows(session, (snapshot.stays, snapshot.goes), stays, back)
    part_people(session, snapshot.people, merged_at, stays, back)
    for name in LAID_ASIDE:
        table = table_of(name)
        session.execute(delete(table).where(table.c.contact_id == stays))
        put_back(session, name, snapshot.stays[name])
        put_back(session, name, [row | {"contact_id": back} for row in snapshot.goes[name]])
    for batch, row in snapshot.import_rows:
        line = (ImportRow.batch_id == batch) & (ImportRow.row == row) & (ImportRow.contact_id == stays)
        session.execute(update(ImportRow).where(line).values(contact_id=back))
    # Merges of earlier versions asked the clock twice: the stays ended a moment after the merge began.
    by_merge = Subscription.unsubscribed_at.between(merged_at, merged_at + _IN_ONE_GO)
    ended = Subscription.id.in_(snapshot.ended) & by_merge
    session.execute(update(Subscription).where(ended).values(unsubscribed_at=None, unsubscribed_by=None))
    _part_pairs(session, snapshot, stays, back)


def _part_pairs(session: Session, snapshot: Snapshot, stays: int, back: int) -> None:
    """Give back who was not the same as the card that comes back; nobody is proposed again who was settled."""
    gone = snapshot.contact(stays=False)["id"]
    for row in snapshot.apart:
        other = row["other_id"] if row["contact_id"] == gone else row["contact_id"]
        if session.scalar(select(Contact.id).where(Contact.id == other)) is None:
            continue
        first, second = sorted((other, back))
        held = select(NeverSame.id).where(NeverSame.contact_id == first, NeverSame.other_id == second)
        if session.scalar(held) is None:
            put_back(session, NeverSame.__tablename__, [row | {"contact_id": first, "other_id": second}])
            pair = sorted((other, stays))
            moved = (NeverSame.contact_id == pair[0]) & (NeverSame.other_id == pair[1])
            session.execute(delete(NeverSame).where(moved & (NeverSame.said_at == row["said_at"])))


def _restore_fields(stays: Contact, snapshot: Snapshot) -> frozenset[str]:
    """Give the card that stayed its fields back, but for those edited since; return the addresses taken away since."""
    was = snapshot.contact(stays=True)
    for column, value in snapshot.merged.items():
        if getattr(stays, column) == value:
            setattr(stays, column, was[column])
    emails = [email.value for email in stays.emails]
    phones = [phone.e164 for phone in stays.phones]
    own_emails = [row["value"] for row in _in_order(snapshot.stays["contact_email"])]
    own_phones = [row["e164"] for row in _in_order(snapshot.stays["contact_phone"])]
    usages = _own_usages(stays, snapshot)
    stays.emails = email_rows(_own(own_emails, emails, snapshot.emails), usages)
    stays.phones = phone_rows(_own(own_phones, phones, snapshot.phones), usages)
    return frozenset({*snapshot.emails, *snapshot.phones} - {*emails, *phones})


def _own(before: list[str], now: list[str], merged: list[str]) -> list[str]:
    """Return what the card had and still has, and what came since."""
    return [value for value in before if value in now] + [value for value in now if value not in merged]


def _in_order(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: int(row["position"]))


def _own_usages(stays: Contact, snapshot: Snapshot) -> dict[str, str]:
    """Return what was said of its addresses before the merge, or since; what only the merge had made of them is gone."""
    now = _usages_now(stays)
    own = _usages(snapshot.stays)
    return {
        means: own.get(means, "") if usage == snapshot.usages.get(means, "") else usage for means, usage in now.items()
    }


def _usages_back(stays: Contact, snapshot: Snapshot) -> dict[str, str]:
    """Return what the card that comes back says of its addresses: what was said of one since protects it there too."""
    own = _usages(snapshot.goes)
    for means, usage in _usages_now(stays).items():
        if usage and usage != snapshot.usages.get(means, ""):
            own[means] = stricter_usage(means, usage, own.get(means) or usage)
    return own


def _usages_now(contact: Contact) -> dict[str, str]:
    said = {email.value.casefold(): email.usage for email in contact.emails}
    return said | {phone.e164: phone.usage for phone in contact.phones}


def _usages(rows: dict[str, list[Row]]) -> dict[str, str]:
    """Return what a card said of its addresses and numbers; a snapshot of an earlier version says nothing."""
    said = {row["value"].casefold(): row.get("usage", "") for row in rows["contact_email"]}
    return said | {row["e164"]: row.get("usage", "") for row in rows["contact_phone"]}


def _restore_bases(session: Session, snapshot: Snapshot, stays: int, back: int) -> None:
    """Give each card its bases back; one chosen since the merge stays with the card that stayed."""
    name = ContactLawfulBasis.__tablename__
    rows = {row["purpose_id"]: row for row in snapshot.stays[name]}
    theirs = {row["purpose_id"]: row for row in snapshot.goes[name]}
    for held in session.scalars(select(ContactLawfulBasis).where(ContactLawfulBasis.contact_id == stays)):
        before = rows.get(held.purpose_id)
        if held.assigned_at in {row["assigned_at"] for row in (before, theirs.get(held.purpose_id)) if row}:
            session.delete(held)
        else:
            rows.pop(held.purpose_id, None)
    session.flush()
    put_back(session, name, rows.values())
    put_back(session, name, [row | {"contact_id": back} for row in theirs.values()])
