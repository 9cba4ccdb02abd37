"""Record that a person does not want to be contacted: at once, without a reason, on one channel or on all (art. 21)."""

from __future__ import annotations

from app.accounts.roles import Permission
from app.consent.kinds import Channel, ConsentMethod
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.messaging.suppression import suppress_contact
from app.workspace import UnitOfWork
from db.tables import ObjectionEvent


def record_objection(
    uow: UnitOfWork, contact_id: int, channel: Channel | None = None, *, method: ConsentMethod = ConsentMethod.DESK
) -> int:
    """Record an objection, on every channel where none is named, and put the addresses on the suppression list.

    From then on the address is refused for whoever holds it: an objection made from a shared address stops it for all.
    """
    uow.account.require(Permission.RECORD_CONSENT)
    return honour_objection(uow, contact_id, channel, method=method)


def honour_objection(
    uow: UnitOfWork, contact_id: int, channel: Channel | None, *, method: ConsentMethod = ConsentMethod.DESK
) -> int:
    """Record an objection that came with the account's own work: whoever reads a person's no must be able to honour it."""
    contact = contact_of(uow, contact_id)
    event = ObjectionEvent(
        contact_id=contact_id,
        channel=channel.value if channel else None,
        made_at=uow.clock.now(),
        recorded_by=uow.account.id,
        method=method.value,
    )
    uow.session.add(event)
    uow.session.flush()
    suppress_contact(uow, contact_id, contact.subject_id, [channel] if channel else list(Channel))
    record(
        uow,
        Action.OBJECTION_RECORDED,
        contact.subject_id,
        {"channel": channel.value if channel else "all"},
        signed=True,
    )
    return event.id
