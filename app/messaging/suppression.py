"""The list of those who must not be contacted: keyed fingerprints only, compared before anything is written or sent.

It can be neither exported nor mailed to: no function returns anything but whether an address is in it (RET-13).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import bindparam, select, update

from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel
from app.journal import Action, record
from app.messaging.kinds import SuppressionSource
from app.retention.in_force import schedule_in_force
from app.retention.lines import RetentionLine
from app.values import folded_words
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone, SuppressionEntry

_EMAIL_KIND, _PHONE_KIND, _POST_KIND = "email", "phone", "post"
_BY_EMAIL = (Channel.EMAIL,)
_BY_PHONE = (Channel.SMS, Channel.PHONE, Channel.FAX, Channel.AUTOMATED_CALL)


def suppress_contact(uow: UnitOfWork, contact_id: int, subject_id: str, channels: Iterable[Channel] = Channel) -> int:
    """Put a contact's addresses and numbers on the list, for the channels refused only; return how many are new."""
    emails = list(uow.session.scalars(select(ContactEmail.normalised).where(ContactEmail.contact_id == contact_id)))
    phones = list(uow.session.scalars(select(ContactPhone.e164).where(ContactPhone.contact_id == contact_id)))
    added = 0
    for channel in channels:
        if channel in _BY_EMAIL:
            added += sum(add_fingerprint(uow, channel, email_fingerprint(uow, email)) for email in emails)
        elif channel in _BY_PHONE:
            added += sum(add_fingerprint(uow, channel, phone_fingerprint(uow, phone)) for phone in phones)
        elif channel is Channel.POST and (key := _post_key_of(uow, contact_id)):
            added += add_fingerprint(uow, channel, post_fingerprint(uow, key))
    if added:
        record(uow, Action.SUPPRESSION_ADDED, subject_id, {"count": added})
    return added


def email_fingerprint(uow: UnitOfWork, normalised: str) -> str:
    """Return the fingerprint under which an e-mail address would stand on the list (RET-12)."""
    return uow.keys.fingerprint(_EMAIL_KIND, normalised)


def phone_fingerprint(uow: UnitOfWork, e164: str) -> str:
    """Return the fingerprint under which a number would stand on the list."""
    return uow.keys.fingerprint(_PHONE_KIND, e164)


def post_key(name: str, street: str, postcode: str) -> str:
    """Return somebody at a postal address as they are compared: a name, for a street is its neighbours' too; empty where one lacks."""
    parts = [" ".join(folded_words(part)) for part in (name, street, postcode)]
    return "\n".join(parts) if all(parts) else ""


def post_fingerprint(uow: UnitOfWork, key: str) -> str:
    """Return the fingerprint under which somebody at a postal address would stand on the list."""
    return uow.keys.fingerprint(_POST_KIND, key)


def _post_key_of(uow: UnitOfWork, contact_id: int) -> str:
    contact = uow.session.get_one(Contact, contact_id)
    return post_key(contact.family_name or contact.organisation, contact.address_line1, contact.postcode)


def suppressed_fingerprints(uow: UnitOfWork, channel: Channel, among: Collection[str] | None = None) -> frozenset[str]:
    """Return the fingerprints that stand on the list for a channel: all, for comparing many addresses, or of some."""
    standing = select(SuppressionEntry.fingerprint).where(SuppressionEntry.channel == channel.value)
    if among is not None:
        standing = standing.where(SuppressionEntry.fingerprint.in_(among))
    return frozenset(uow.session.scalars(standing))


def address_fingerprint(uow: UnitOfWork, channel: Channel, address: str) -> str | None:
    """Return the fingerprint of an address used on a channel; none for channels without a list of their own."""
    if channel in _BY_EMAIL:
        return email_fingerprint(uow, address)
    return phone_fingerprint(uow, address) if channel in _BY_PHONE else None


def next_review(uow: UnitOfWork) -> date:
    """Return the day on which an entry put on the list, or kept, today is to be looked at again."""
    return schedule_in_force(uow.session).end_of(RetentionLine.SUPPRESSION_LIST, uow.clock.today())


def recount_reviews(uow: UnitOfWork) -> None:
    """Count every review again, from the day an entry was put on the list or last kept, once the schedule has changed."""
    schedule = schedule_in_force(uow.session)
    held = select(SuppressionEntry.id, SuppressionEntry.added_at, SuppressionEntry.reviewed_on)
    days = [
        {"of": row.id, "day": row.reviewed_on or row.added_at.astimezone(BUSINESS_ZONE).date()}
        for row in uow.session.execute(held)
    ]
    for one in days:
        one["day"] = schedule.end_of(RetentionLine.SUPPRESSION_LIST, one["day"])
    moved = update(SuppressionEntry).where(SuppressionEntry.id == bindparam("of")).values(review_on=bindparam("day"))
    if days:
        uow.session.connection().execute(moved, days)
        uow.session.expire_all()


def add_fingerprint(
    uow: UnitOfWork, channel: Channel, fingerprint: str, source: SuppressionSource = SuppressionSource.OBJECTION
) -> bool:
    """Put one fingerprint on the list for a channel, or keep it there anew; say whether it is new there."""
    held = uow.session.scalar(
        select(SuppressionEntry).where(
            SuppressionEntry.channel == channel.value, SuppressionEntry.fingerprint == fingerprint
        )
    )
    if held is not None:
        # Whoever refuses again is kept from today: a review must not let go of what was said yesterday.
        held.reviewed_on, held.review_on = uow.clock.today(), max(held.review_on, next_review(uow))
        return False
    uow.session.add(
        SuppressionEntry(
            channel=channel.value,
            fingerprint=fingerprint,
            added_at=uow.clock.now(),
            review_on=next_review(uow),
            source=source.value,
        )
    )
    uow.session.flush()
    return True
