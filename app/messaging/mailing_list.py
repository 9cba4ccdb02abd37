"""A mailing list holds only who may be written to; the others are counted by reason (PRO-01)."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from app.accounts.roles import Permission
from app.consent.errors import PurposeUnknown
from app.consent.kinds import Channel
from app.consent.purposes import read_purpose
from app.messaging.audience import MailingList, Target, compose
from app.messaging.errors import ListUnknown
from app.messaging.kinds import ExportForm
from app.messaging.write_list import write_list
from app.workspace import UnitOfWork
from db.tables import Subscription, SubscriptionList


def build_mailing_list(uow: UnitOfWork, list_id: int, channel: Channel) -> MailingList:
    """Decide for every member of a list, at this instant; ListUnknown, PurposeUnknown where its purpose was closed."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    found = uow.session.get(SubscriptionList, list_id)
    if found is None or found.closed_at is not None:
        raise ListUnknown
    purpose = read_purpose(uow, found.purpose_id)
    if not purpose.active:
        raise PurposeUnknown
    target = Target(found.name, purpose, purpose.message_kind, channel, list_id)
    return compose(uow, target, members_of(uow, list_id))


def members_of(uow: UnitOfWork, list_id: int) -> list[int]:
    """Return who is on a list now."""
    stays = select(Subscription.contact_id).where(
        Subscription.list_id == list_id, Subscription.unsubscribed_at.is_(None)
    )
    return list(uow.session.scalars(stays.distinct()))


def export_mailing_list(uow: UnitOfWork, list_id: int, channel: Channel, path: Path) -> MailingList:
    """Write the list as an XLSX file, whole or not at all, and note that it left; NobodyToWrite, SaveFailed."""
    chosen = build_mailing_list(uow, list_id, channel)
    write_list(uow, chosen, ExportForm.XLSX, path)
    return chosen
