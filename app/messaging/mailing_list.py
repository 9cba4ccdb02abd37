"""A mailing list holds only who may be written to; the others are counted by reason (PRO-01)."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from sqlalchemy import select

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, read_purpose
from app.contacts.derived import display_name
from app.errors import SaveFailed
from app.formats import format_instant
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.messaging.errors import ListUnknown, NobodyToWrite
from app.messaging.gather_facts import decide_each, gather_facts
from app.messaging.kinds import Condition, Reason
from app.values import PhoneNumber
from app.workspace import UnitOfWork
from db.files import replace_atomically
from db.tables import Contact, MailingListExport, Subscription, SubscriptionList
from resources import wording

_WIDTHS = (28, 22, 28, 34, 46)


@dataclass(frozen=True, slots=True)
class Recipient:
    """One person who may be written to, at which address, on what ground."""

    contact_id: int
    name: str
    organisation: str
    address: str
    reason: Reason
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class MailingList:
    """Who may be written to on a list by a channel, and why the others may not."""

    list_id: int
    list_name: str
    purpose: PurposeView
    channel: Channel
    recipients: tuple[Recipient, ...]
    excluded: dict[Reason, int]

    @property
    def excluded_count(self) -> int:
        """How many people stay out."""
        return sum(self.excluded.values())


def build_mailing_list(uow: UnitOfWork, list_id: int, channel: Channel) -> MailingList:
    """Decide for every member of a list, at this instant; ListUnknown."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    found = uow.session.get(SubscriptionList, list_id)
    if found is None or found.closed_at is not None:
        raise ListUnknown
    purpose = read_purpose(uow, found.purpose_id)
    members = list(
        uow.session.scalars(
            select(Subscription.contact_id).where(
                Subscription.list_id == list_id, Subscription.unsubscribed_at.is_(None)
            )
        )
    )
    facts = gather_facts(uow, purpose, channel, members)
    decisions = decide_each(facts)
    excluded = Counter(one.reason for one in decisions.values() if not one.may_be_contacted)
    allowed = {member: one for member, one in decisions.items() if one.may_be_contacted}
    recipients = tuple(
        Recipient(
            row.id,
            display_name(row.given_name, row.family_name, row.organisation),
            row.organisation,
            _readable(channel, facts.addresses[row.id]),
            allowed[row.id].reason,
            allowed[row.id].conditions,
        )
        for row in uow.session.scalars(select(Contact).where(Contact.id.in_(allowed)).order_by(Contact.sort_name))
    )
    return MailingList(list_id, found.name, purpose, channel, recipients, dict(excluded))


def export_mailing_list(uow: UnitOfWork, list_id: int, channel: Channel, path: Path) -> MailingList:
    """Write the list as an XLSX file, whole or not at all, and note that it left; NobodyToWrite, SaveFailed."""
    chosen = build_mailing_list(uow, list_id, channel)
    if not chosen.recipients:
        raise NobodyToWrite
    content = _workbook(uow, chosen)
    digest = hashlib.sha256(content).hexdigest()
    uow.session.add(
        MailingListExport(
            list_id=list_id,
            channel=channel.value,
            exported_at=uow.clock.now(),
            exported_by=uow.account.id,
            recipients=len(chosen.recipients),
            excluded=json.dumps({reason.value: count for reason, count in chosen.excluded.items()}),
            sha256=digest,
        )
    )
    details: dict[str, JsonScalar] = {
        "list": list_id,
        "channel": channel.value,
        "count": len(chosen.recipients),
        "sha256": digest,
    }
    record(uow, Action.MAILING_LIST_EXPORTED, details=details, signed=True)
    try:
        replace_atomically(path, content)
    except OSError as error:
        raise SaveFailed(file=path.name) from error
    return chosen


def _readable(channel: Channel, address: str) -> str:
    return PhoneNumber(address).national if channel in (Channel.SMS, Channel.PHONE) else address


def _workbook(uow: UnitOfWork, chosen: MailingList) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(wording("messaging.sheet.title"))
    sheet.freeze_panes = "A2"
    for place, width in enumerate(_WIDTHS):
        sheet.column_dimensions["ABCDE"[place]].width = width
    titles = ("name", "organisation", "address", "ground", "conditions")
    sheet.append([_text(sheet, wording(f"messaging.sheet.{title}"), bold=True) for title in titles])
    for one in chosen.recipients:
        conditions = ", ".join(wording(f"messaging.condition.{condition.value}") for condition in one.conditions)
        reason = wording(f"messaging.reason.{one.reason.name.lower()}")
        sheet.append([_text(sheet, value) for value in (one.name, one.organisation, one.address, reason, conditions)])
    about = book.create_sheet(wording("messaging.sheet.about"))
    for label, value in (
        ("list", chosen.list_name),
        ("purpose", chosen.purpose.name),
        ("channel", wording(f"consent.channel.{chosen.channel.value}")),
        ("made_at", format_instant(uow.clock.now())),
        ("made_by", uow.account.display_name),
        ("excluded", str(chosen.excluded_count)),
    ):
        about.append([_text(about, wording(f"messaging.sheet.{label}"), bold=True), _text(about, value)])
    about.column_dimensions["A"].width, about.column_dimensions["B"].width = 28, 60
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _text(sheet: Any, value: str, *, bold: bool = False) -> Any:
    """Return a cell that is text whatever it begins with: a name such as =HYPERLINK(…) must not come alive."""
    cell = WriteOnlyCell(sheet, value=value)
    cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell
