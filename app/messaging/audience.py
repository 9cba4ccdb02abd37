"""Who may receive a message and who may not, decided person by person at one instant (PRO-01).

Lists and campaigns go through ``compose``: nothing leaves the program that was not decided here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Row, select

from app.accounts.business import Business, read_business
from app.consent.kinds import Channel, TextKind
from app.consent.purposes import PurposeView
from app.contacts.derived import display_name
from app.contacts.kinds import SourceKind
from app.contacts.postal_address import Postal
from app.messaging.eligibility import ContactDecision, ContactFacts
from app.messaging.gather_facts import GatheredFacts, decide_each, gather_facts
from app.messaging.kinds import CampaignState, Condition, MessageKind, Reason
from app.messaging.message_additions import Origin, art14_notice, first_professional_footer
from app.register.access_rules import ADDRESS, EMAIL, PHONE
from app.register.field_access import require_reading
from app.values import PhoneNumber
from app.workspace import UnitOfWork
from db.tables import Campaign, Contact, MailingListExport, MailingRecipient, TextVersion

# Where a message goes is read from these fields: who may not read them makes no list for the channel (REG-06).
REACHED_BY: dict[Channel, tuple[str, ...]] = {
    Channel.EMAIL: (EMAIL,),
    Channel.POST: ADDRESS,
    **dict.fromkeys((one for one in Channel if one not in (Channel.EMAIL, Channel.POST)), (PHONE,)),
}
# SQLite takes so many parameters in one statement; beyond, reading everyone is quicker anyway.
_CHUNK = 10_000


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be sent and to whom it is addressed as a whole; ``list_id`` where it is a subscription list."""

    name: str
    purpose: PurposeView
    kind: MessageKind
    channel: Channel
    list_id: int | None = None
    embeds_notice: bool = False


@dataclass(frozen=True, slots=True)
class Recipient:
    """One person who may be written to, at which address, on what ground; ``addition`` is owed to this person only."""

    contact_id: int
    name: str
    organisation: str
    address: str
    reason: Reason
    conditions: tuple[Condition, ...]
    postal: Postal
    addition: str = ""


@dataclass(frozen=True, slots=True)
class Headcount:
    """How many may receive the message, and who may not, by reason."""

    allowed: int
    left_out: dict[Reason, tuple[int, ...]] = field(default_factory=dict)

    @property
    def excluded(self) -> dict[Reason, int]:
        """How many stay out, by reason."""
        return {reason: len(ids) for reason, ids in self.left_out.items()}


@dataclass(frozen=True, slots=True)
class MailingList:
    """Who may receive the message, and why the others may not."""

    target: Target
    recipients: tuple[Recipient, ...]
    left_out: dict[Reason, tuple[int, ...]] = field(default_factory=dict)

    @property
    def channel(self) -> Channel:
        """By what means it goes."""
        return self.target.channel

    @property
    def excluded(self) -> dict[Reason, int]:
        """How many stay out, by reason."""
        return {reason: len(ids) for reason, ids in self.left_out.items()}

    @property
    def excluded_count(self) -> int:
        """How many people stay out."""
        return sum(self.excluded.values())


def compose(uow: UnitOfWork, target: Target, contact_ids: list[int]) -> MailingList:
    """Decide for each person now, and write what each is owed in the message; FieldClosed where the role may not read where to."""
    require_reading(uow, *REACHED_BY[target.channel])
    gathered, decisions = _decided(uow, target, contact_ids)
    allowed = {one: decision for one, decision in decisions.items() if decision.may_be_contacted}
    writer = _AdditionWriter(uow, target)
    recipients = tuple(
        _recipient(target, row, gathered, allowed[row.id], writer) for row in _contacts(uow, list(allowed))
    )
    return MailingList(target, recipients, _left_out(decisions))


def count_heads(uow: UnitOfWork, target: Target, contact_ids: list[int]) -> Headcount:
    """Count who may receive a message, without reading who they are."""
    decisions = _decided(uow, target, contact_ids)[1]
    return Headcount(sum(one.may_be_contacted for one in decisions.values()), _left_out(decisions))


def _left_out(decisions: dict[int, ContactDecision]) -> dict[Reason, tuple[int, ...]]:
    found: dict[Reason, list[int]] = {}
    for contact_id, decision in decisions.items():
        if not decision.may_be_contacted:
            found.setdefault(decision.reason, []).append(contact_id)
    return {reason: tuple(ids) for reason, ids in found.items()}


def decide_again(uow: UnitOfWork, target: Target, contact_ids: list[int]) -> dict[int, ContactDecision]:
    """Decide for people who once were on a list, as things stand now."""
    return _decided(uow, target, contact_ids)[1]


def _decided(
    uow: UnitOfWork, target: Target, contact_ids: list[int]
) -> tuple[GatheredFacts, dict[int, ContactDecision]]:
    everyone = len(contact_ids) > _CHUNK
    gathered = gather_facts(uow, target.purpose, target.channel, None if everyone else contact_ids)
    message = replace(gathered.message, kind=target.kind, embeds_art14_notice=target.embeds_notice)
    decisions = decide_each(replace(gathered, message=message))
    if everyone:
        wanted = frozenset(contact_ids)
        decisions = {one: decision for one, decision in decisions.items() if one in wanted}
    return gathered, decisions


def _contacts(uow: UnitOfWork, ids: list[int]) -> list[Row[Any]]:
    """Return the contacts named, by name."""
    columns = select(
        Contact.id,
        Contact.given_name,
        Contact.family_name,
        Contact.organisation,
        Contact.address_line1,
        Contact.address_line2,
        Contact.postcode,
        Contact.town,
        Contact.country,
        Contact.sort_name,
        Contact.source_kind,
        Contact.source_label,
    )
    found: list[Row[Any]] = []
    for some in chunks(ids):
        found.extend(uow.session.execute(columns.where(Contact.id.in_(some))))
    return sorted(found, key=lambda row: (row.sort_name, row.id))


def chunks(ids: list[int]) -> Iterator[list[int]]:
    """Cut ids into runs that one statement takes."""
    for start in range(0, len(ids), _CHUNK):
        yield ids[start : start + _CHUNK]


def _recipient(
    target: Target, row: Row[Any], gathered: GatheredFacts, decision: ContactDecision, writer: _AdditionWriter
) -> Recipient:
    facts = gathered.contacts[row.id]
    owed = target.embeds_notice and facts.art14_pending
    conditions = (*decision.conditions, Condition.ART14_NOTICE) if owed else decision.conditions
    return Recipient(
        row.id,
        display_name(row.given_name, row.family_name, row.organisation),
        row.organisation,
        _readable(target.channel, gathered.addresses[row.id]),
        decision.reason,
        conditions,
        Postal(row.address_line1, row.address_line2, row.postcode, row.town, row.country),
        writer.addition(row.id, facts, conditions, Origin(SourceKind(row.source_kind), row.source_label)),
    )


def _readable(channel: Channel, address: str) -> str:
    return address if channel in (Channel.EMAIL, Channel.POST) else PhoneNumber(address).national


class _AdditionWriter:
    """Writes what a message owes to one person; the texts that serve all are read once."""

    def __init__(self, uow: UnitOfWork, target: Target) -> None:
        self._purpose = target.purpose
        self._business: Business = read_business(uow)
        self._published = notice_text(uow) if target.embeds_notice else ""
        self._known: set[int] | None = None
        self._uow = uow

    def addition(self, contact_id: int, facts: ContactFacts, conditions: tuple[Condition, ...], origin: Origin) -> str:
        """Return the notice where it is owed, else the source where a professional is written to for the first time."""
        if Condition.ART14_NOTICE in conditions:
            return art14_notice(self._business, self._purpose, origin, self._published)
        if Condition.SOURCE_AT_FIRST in conditions and contact_id not in self._already_written():
            return first_professional_footer(self._business, origin)
        return ""

    def _already_written(self) -> set[int]:
        """Return whom a message already reached: a file that was made, and perhaps never sent, told them nothing."""
        if self._known is None:
            sent = (
                select(MailingRecipient.contact_id)
                .join(MailingListExport, MailingListExport.id == MailingRecipient.export_id)
                .join(Campaign, Campaign.id == MailingListExport.campaign_id)
                .where(Campaign.state == CampaignState.CLOSED.value)
            )
            self._known = set(self._uow.session.scalars(sent.distinct()))
        return self._known


def notice_text(uow: UnitOfWork) -> str:
    """Return the notice of art. 14 that the business has in use, in French; nothing where it has none yet."""
    body = uow.session.scalar(
        select(TextVersion.body)
        .where(
            TextVersion.kind == TextKind.NOTICE_14.value,
            TextVersion.language == "fr",
            TextVersion.retired_at.is_(None),
        )
        .order_by(TextVersion.version.desc())
        .limit(1)
    )
    return body or ""
