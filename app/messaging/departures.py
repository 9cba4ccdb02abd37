"""A list is dated and perishable: looked at again, it says who left it since; past its day it is built again."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select

from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel
from app.consent.purposes import read_purpose
from app.formats import format_count, format_date
from app.messaging.audience import MailingList, Target, compose, decide_again
from app.messaging.campaign_errors import ListExpired, NotExported
from app.messaging.campaign_files import Message
from app.messaging.campaigns import campaign_row, draft_of, target_of
from app.messaging.kinds import ExportForm, Reason
from app.messaging.mailing_list import members_of
from app.messaging.write_list import write_list
from app.workspace import UnitOfWork
from db.tables import MailingListExport, MailingRecipient, SubscriptionList
from resources import wording

_OWN_NO = frozenset({Reason.OBJECTION, Reason.CONSENT_WITHDRAWN, Reason.CONSENT_REFUSED, Reason.MERGED_NO})


@dataclass(frozen=True, slots=True)
class Departures:
    """Who was on a list that left and is not to be written to any more."""

    export_id: int
    since: datetime
    expires_on: date | None
    is_expired: bool
    by_reason: dict[Reason, int] = field(default_factory=dict)
    left_list: int = 0
    erased: int = 0
    contact_ids: tuple[int, ...] = ()

    @property
    def unsubscribed(self) -> int:
        """How many said no themselves."""
        return self.left_list + sum(count for reason, count in self.by_reason.items() if reason in _OWN_NO)

    @property
    def others(self) -> int:
        """How many may not be written to for another reason, or are not in the book any more."""
        return self.erased + sum(count for reason, count in self.by_reason.items() if reason not in _OWN_NO)

    @property
    def total(self) -> int:
        """How many left in all."""
        return self.unsubscribed + self.others

    @property
    def sentence(self) -> str:
        """The same in words: « 3 personnes se sont désinscrites depuis le 12/03/2026. »."""
        day = format_date(self.since.astimezone(BUSINESS_ZONE).date())
        if not self.total:
            return wording("campaigns.departures.nobody", day=day)
        told = []
        if self.unsubscribed:
            told.append(_told("unsubscribed", self.unsubscribed, day))
        if self.others:
            told.append(_told("others" if self.unsubscribed else "unreachable", self.others, day))
        return " ".join(told)


def check_again(uow: UnitOfWork, export_id: int) -> Departures:
    """Decide again for everyone on a list that left; NotExported."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    export = export_row(uow, export_id)
    held = recipient_ids(uow, export_id)
    decisions = decide_again(uow, _target(uow, export), held)
    off_list = _off_list(uow, export, held)
    by_reason: dict[Reason, int] = {}
    gone: list[int] = []
    for contact_id, decision in decisions.items():
        if decision.may_be_contacted and contact_id not in off_list:
            continue
        gone.append(contact_id)
        if not decision.may_be_contacted:
            by_reason[decision.reason] = by_reason.get(decision.reason, 0) + 1
    return Departures(
        export_id,
        export.exported_at,
        export.expires_on,
        _is_expired(export, uow.clock.today()),
        by_reason,
        left_list=sum(one in off_list and decision.may_be_contacted for one, decision in decisions.items()),
        erased=export.recipients - len(held),
        contact_ids=tuple(gone),
    )


def export_again(uow: UnitOfWork, export_id: int, form: ExportForm, path: Path) -> MailingList:
    """Let a list leave again without those who left it, until the same day as before.

    ListExpired where that day is past: then it is built again from the campaign. NobodyToWrite, SaveFailed.
    """
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    export = export_row(uow, export_id)
    if _is_expired(export, uow.clock.today()):
        raise ListExpired(day=format_date(export.expires_on))
    gone = frozenset(check_again(uow, export_id).contact_ids)
    chosen = compose(uow, _target(uow, export), [one for one in recipient_ids(uow, export_id) if one not in gone])
    write_list(
        uow,
        chosen,
        form,
        path,
        message=_message(uow, export),
        campaign_id=export.campaign_id,
        expires_on=export.expires_on,
    )
    return chosen


def export_row(uow: UnitOfWork, export_id: int) -> MailingListExport:
    """Return a list that left; NotExported."""
    row = uow.session.get(MailingListExport, export_id)
    if row is None:
        raise NotExported
    return row


def recipient_ids(uow: UnitOfWork, export_id: int) -> list[int]:
    """Return who was on a list that left, those erased since aside."""
    return list(uow.session.scalars(select(MailingRecipient.contact_id).where(MailingRecipient.export_id == export_id)))


def _told(name: str, number: int, day: str) -> str:
    sentence = f"campaigns.departures.{name}_one" if number == 1 else f"campaigns.departures.{name}"
    return wording(sentence, count=format_count(number), day=day)


def _target(uow: UnitOfWork, export: MailingListExport) -> Target:
    if export.campaign_id is not None:
        return target_of(uow, draft_of(campaign_row(uow, export.campaign_id)))
    found = uow.session.get(SubscriptionList, export.list_id) if export.list_id is not None else None
    purpose_id = export.purpose_id or (found.purpose_id if found else None)
    if purpose_id is None:
        raise NotExported
    purpose = read_purpose(uow, purpose_id)
    target = Target("", purpose, purpose.message_kind, Channel(export.channel), export.list_id)
    return replace(target, name=found.name) if found else target


def _message(uow: UnitOfWork, export: MailingListExport) -> Message:
    if export.campaign_id is None:
        return Message("", "")
    return draft_of(campaign_row(uow, export.campaign_id)).message


def _off_list(uow: UnitOfWork, export: MailingListExport, held: list[int]) -> frozenset[int]:
    if export.list_id is None:
        return frozenset()
    return frozenset(held) - frozenset(members_of(uow, export.list_id))


def _is_expired(export: MailingListExport, today: date) -> bool:
    return export.expires_on is not None and export.expires_on < today
