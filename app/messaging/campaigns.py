"""Prepare a message to many: what it is for, to whom it is addressed, what it says; then let its recipients leave."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlalchemy import select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.consent.errors import PurposeUnknown
from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, read_purpose
from app.contacts.kinds import ContactCategory, ContactKind
from app.contacts.read_contact import ContactLine, read_lines
from app.journal import Action, record
from app.messaging.audience import Headcount, MailingList, Target, compose, count_heads
from app.messaging.campaign_errors import (
    CampaignLeft,
    CampaignNameMissing,
    CampaignUnknown,
    ChannelOutsidePurpose,
    KindAgainstPurpose,
    MessageIncomplete,
    PromotionUnexplained,
    PurposeMissing,
    RenewalIsCommercial,
)
from app.messaging.campaign_files import Message
from app.messaging.kinds import CampaignState, ExportForm, MessageKind
from app.messaging.message_check import Element, missing_elements
from app.messaging.promotion import PromotionMark, offers_renewal, promotion_markers
from app.messaging.write_list import write_list
from app.values import fold
from app.values.text import LONG, clean_line, clean_text
from app.workspace import UnitOfWork
from db.tables import Campaign, Contact, Subscription
from resources import wording

# A text message or a call has no room for a notice of art. 14.
NOTICE_CHANNELS = (Channel.EMAIL, Channel.POST)


@dataclass(frozen=True, slots=True)
class Segment:
    """Whom a message is addressed to before anyone is decided on: everyone, narrowed by what is given."""

    list_id: int | None = None
    category: ContactCategory | None = None
    kind: ContactKind | None = None
    town: str = ""

    def as_json(self) -> str:
        """The same as it is stored, the list aside, which has its column."""
        chosen = {"category": self.category, "kind": self.kind, "town": self.town}
        return json.dumps({name: str(value) for name, value in chosen.items() if value}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str, list_id: int | None) -> Segment:
        """Read what ``as_json`` wrote."""
        chosen = json.loads(text or "{}")
        return cls(
            list_id,
            ContactCategory(chosen["category"]) if "category" in chosen else None,
            ContactKind(chosen["kind"]) if "kind" in chosen else None,
            chosen.get("town", ""),
        )


@dataclass(frozen=True, slots=True)
class CampaignDraft:
    """A message being prepared; without a purpose it reaches nobody."""

    name: str = ""
    purpose_id: int | None = None
    kind: MessageKind = MessageKind.COMMERCIAL
    channel: Channel = Channel.EMAIL
    segment: Segment = field(default_factory=Segment)
    subject: str = ""
    body: str = ""
    promotion_reason: str = ""
    embeds_notice: bool = False

    @property
    def message(self) -> Message:
        """What is written to everyone."""
        return Message(self.subject, self.body)


@dataclass(frozen=True, slots=True)
class MessageReview:
    """What keeps a message from leaving: elements missing, or promotion in a message that should hold none."""

    missing: tuple[Element, ...]
    marks: tuple[PromotionMark, ...]
    is_renewal_offer: bool
    is_explained: bool

    @property
    def may_leave(self) -> bool:
        """Say whether nothing is left to mend."""
        return not self.missing and not self.is_renewal_offer and (not self.marks or self.is_explained)


def read_campaign(uow: UnitOfWork, campaign_id: int) -> CampaignDraft:
    """Return what a campaign says; CampaignUnknown."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    return draft_of(campaign_row(uow, campaign_id))


def save_campaign(uow: UnitOfWork, draft: CampaignDraft, campaign_id: int | None = None) -> int:
    """Keep a draft, or change one that has not left yet.

    Raises CampaignNameMissing, PurposeMissing (PRO-02), ChannelOutsidePurpose, KindAgainstPurpose and RenewalIsCommercial
    (PRO-16), CampaignLeft. What was said of a promotion counts for the marks it was said of, and no others.
    """
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    if not draft.name.strip():
        raise CampaignNameMissing
    purpose = purpose_of(uow, draft)
    marks = _marks(draft)
    if not draft.kind.is_commercial and offers_renewal(marks):
        raise RenewalIsCommercial
    row = _editable(uow, campaign_id)
    before = draft_of(row) if campaign_id is not None else None
    reason = _reason_in_force(before, draft, marks)
    _fill(row, draft, purpose, reason)
    uow.session.add(row)
    uow.session.flush()
    if before != draft_of(row):
        record(uow, Action.CAMPAIGN_CHANGED, details={"campaign": row.id, "purpose": purpose.id})
    _note_classification(uow, row, before, marks)
    return row.id


def delete_draft(uow: UnitOfWork, campaign_id: int) -> None:
    """Throw a draft away; CampaignLeft where something left already."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    row = _editable(uow, campaign_id)
    uow.session.delete(row)
    record(uow, Action.CAMPAIGN_CHANGED, details={"campaign": campaign_id, "deleted": True})


def audience(uow: UnitOfWork, draft: CampaignDraft) -> MailingList:
    """Say who may receive the message now, and why the others may not; PurposeMissing, PurposeUnknown, KindAgainstPurpose."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    return compose(uow, _target_in_use(uow, draft), _addressed(uow, draft.segment))


def count_audience(uow: UnitOfWork, draft: CampaignDraft) -> Headcount:
    """Say how many may receive the message now, and who may not; the errors of ``audience``."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    return count_heads(uow, _target_in_use(uow, draft), _addressed(uow, draft.segment))


def name_people(uow: UnitOfWork, contact_ids: tuple[int, ...], *, limit: int = 200) -> list[ContactLine]:
    """Return the names behind a count, for those who may read contacts."""
    uow.account.require(Permission.READ_CONTACTS)
    return read_lines(uow, list(contact_ids[:limit]))


def review_message(uow: UnitOfWork, draft: CampaignDraft) -> MessageReview:
    """Say what the message still lacks (PRO-04), and what promotes in it where nothing should (PRO-03)."""
    missing = missing_elements(draft.kind, draft.channel, draft.subject, draft.body, read_business(uow))
    marks = _marks(draft)
    return MessageReview(missing, marks, offers_renewal(marks), bool(draft.promotion_reason.strip()))


def export_campaign(uow: UnitOfWork, campaign_id: int, form: ExportForm, path: Path) -> MailingList:
    """Let the recipients leave, decided at this instant, in a file written whole or not at all.

    Raises MessageIncomplete, PromotionUnexplained, RenewalIsCommercial, NobodyToWrite, FormAgainstChannel, SaveFailed,
    and CampaignLeft for one that was sent already.
    """
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    row = campaign_row(uow, campaign_id)
    if row.state == CampaignState.CLOSED:
        raise CampaignLeft
    draft = draft_of(row)
    _require_ready(review_message(uow, draft))
    chosen = audience(uow, draft)
    row.state = CampaignState.EXPORTED.value
    write_list(uow, chosen, form, path, message=draft.message, campaign_id=campaign_id)
    return chosen


def campaign_row(uow: UnitOfWork, campaign_id: int) -> Campaign:
    """Return a campaign; CampaignUnknown."""
    row = uow.session.get(Campaign, campaign_id)
    if row is None:
        raise CampaignUnknown
    return row


def draft_of(row: Campaign) -> CampaignDraft:
    """Return what a campaign says as the wizard shows it."""
    return CampaignDraft(
        row.name,
        row.purpose_id,
        MessageKind(row.message_kind),
        Channel(row.channel),
        Segment.from_json(row.segment, row.list_id),
        row.subject,
        row.body,
        row.promotion_reason,
        row.embeds_notice,
    )


def target_of(uow: UnitOfWork, draft: CampaignDraft) -> Target:
    """Return what decisions need of a draft."""
    purpose = purpose_of(uow, draft)
    embeds = draft.embeds_notice and draft.channel in NOTICE_CHANNELS
    return Target(draft.name, purpose, draft.kind, draft.channel, draft.segment.list_id, embeds)


def _target_in_use(uow: UnitOfWork, draft: CampaignDraft) -> Target:
    """Return what decisions need of a draft whose purpose is in use: a closed one serves nothing more (art. 5(1)(b))."""
    target = target_of(uow, draft)
    if not target.purpose.active:
        raise PurposeUnknown
    return target


def purpose_of(uow: UnitOfWork, draft: CampaignDraft) -> PurposeView:
    """Return the purpose of a draft, which must suit its kind and channel."""
    if draft.purpose_id is None:
        raise PurposeMissing
    purpose = read_purpose(uow, draft.purpose_id)
    if not suits(draft.kind, purpose):
        raise KindAgainstPurpose
    if draft.channel not in purpose.channels:
        raise ChannelOutsidePurpose
    return purpose


def suits(kind: MessageKind, purpose: PurposeView) -> bool:
    """Say whether a kind of message may serve a purpose: what prospects serves prospecting and nothing else."""
    if kind.is_commercial:
        return purpose.message_kind.is_commercial
    return purpose.message_kind is kind


def _require_ready(review: MessageReview) -> None:
    if review.missing:
        names = ", ".join(wording(f"campaigns.element.{element.value}") for element in review.missing)
        raise MessageIncomplete(missing=names)
    if review.is_renewal_offer:
        raise RenewalIsCommercial
    if review.marks and not review.is_explained:
        raise PromotionUnexplained(words=", ".join(mark.words for mark in review.marks))


def _marks(draft: CampaignDraft) -> tuple[PromotionMark, ...]:
    return () if draft.kind.is_commercial else promotion_markers(f"{draft.subject}\n{draft.body}")


def _reason_in_force(before: CampaignDraft | None, draft: CampaignDraft, marks: tuple[PromotionMark, ...]) -> str:
    """Return the reason given, unless it was given before a mark that is new."""
    if not marks:
        return ""
    reason = clean_text(draft.promotion_reason, LONG)
    if before is None or reason != before.promotion_reason:
        return reason
    known = {mark.marker for mark in _marks(before)}
    return reason if {mark.marker for mark in marks} <= known else ""


def _note_classification(
    uow: UnitOfWork, row: Campaign, before: CampaignDraft | None, marks: tuple[PromotionMark, ...]
) -> None:
    """Put on record that promotion was seen and what was decided; the words themselves stay out of the journal."""
    explained = row.promotion_reason and (before is None or before.promotion_reason != row.promotion_reason)
    if explained:
        details = {"campaign": row.id, "confirmed": True, "marks": len(marks)}
        record(uow, Action.CAMPAIGN_RECLASSIFIED, details=details)
    elif before is not None and not before.kind.is_commercial and MessageKind(row.message_kind).is_commercial:
        record(uow, Action.CAMPAIGN_RECLASSIFIED, details={"campaign": row.id, "kind": row.message_kind})


def _editable(uow: UnitOfWork, campaign_id: int | None) -> Campaign:
    if campaign_id is None:
        return Campaign(
            state=CampaignState.DRAFT.value, created_at=uow.clock.now(), created_by=uow.account.id, segment="{}"
        )
    row = campaign_row(uow, campaign_id)
    if row.state != CampaignState.DRAFT:
        raise CampaignLeft
    return row


def _fill(row: Campaign, draft: CampaignDraft, purpose: PurposeView, reason: str) -> None:
    segment = replace(draft.segment, town=clean_line(draft.segment.town, 100))
    row.name = clean_line(draft.name, 120)
    row.purpose_id, row.message_kind, row.channel = purpose.id, draft.kind.value, draft.channel.value
    row.list_id, row.segment = segment.list_id, segment.as_json()
    row.subject, row.body = clean_line(draft.subject), clean_text(draft.body, LONG)
    row.promotion_reason = reason
    row.embeds_notice = draft.embeds_notice and draft.channel in NOTICE_CHANNELS


def _addressed(uow: UnitOfWork, segment: Segment) -> list[int]:
    """Return whom the segment names, whether they may be written to or not."""
    wanted = select(Contact.id, Contact.town)
    if segment.list_id is not None:
        on_list = select(Subscription.contact_id).where(
            Subscription.list_id == segment.list_id, Subscription.unsubscribed_at.is_(None)
        )
        wanted = wanted.where(Contact.id.in_(on_list))
    if segment.category is not None:
        wanted = wanted.where(Contact.category == segment.category.value)
    if segment.kind is not None:
        wanted = wanted.where(Contact.kind == segment.kind.value)
    town = fold(segment.town)
    return [row.id for row in uow.session.execute(wanted) if not town or fold(row.town) == town]
