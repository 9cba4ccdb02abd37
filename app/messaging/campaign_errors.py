"""What can go wrong with a campaign, its list or a renewal notice, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class CampaignUnknown(UserError):
    """The campaign was deleted meanwhile."""

    code = "campaigns.campaign_unknown"


class CampaignNameMissing(UserError):
    """A campaign needs a name to be found again."""

    code = "campaigns.name_missing"


class CampaignLeft(UserError):
    """What has left the program is on record and is not changed any more."""

    code = "campaigns.campaign_left"


class PurposeMissing(UserError):
    """Without a purpose there is no list (PRO-02)."""

    code = "campaigns.purpose_missing"


class ChannelOutsidePurpose(UserError):
    """The purpose is not pursued on this channel."""

    code = "campaigns.channel_outside_purpose"


class KindAgainstPurpose(UserError):
    """The kind of message is not that of its purpose: an offer cannot travel as service (PRO-16)."""

    code = "campaigns.kind_against_purpose"


class MessageIncomplete(UserError):
    """The message lacks what the law asks of it (PRO-04)."""

    code = "campaigns.message_incomplete"


class PromotionUnexplained(UserError):
    """A service message promotes: it is to be reclassified, or the reason given (PRO-03)."""

    code = "campaigns.promotion_unexplained"


class RenewalIsCommercial(UserError):
    """An offer to renew is commercial, whatever reason is given (PRO-16)."""

    code = "campaigns.renewal_is_commercial"


class FormAgainstChannel(UserError):
    """Labels are for the post and drafts for e-mail."""

    code = "campaigns.form_against_channel"


class ListExpired(UserError):
    """A list past its day is built again, never used again."""

    code = "campaigns.list_expired"


class NotExported(UserError):
    """Nothing has left for this campaign yet."""

    code = "campaigns.not_exported"


class ReturnsUnreadable(UserError):
    """The file of returns holds neither an address nor a message that came back."""

    code = "campaigns.returns_unreadable"


class NotARecipient(UserError):
    """The person was not on that list."""

    code = "campaigns.not_a_recipient"


class DaysRefused(UserError):
    """A list lives at least a day and at most a month."""

    code = "campaigns.days_refused"


class ContractUnknown(UserError):
    """The contract does not exist any more."""

    code = "campaigns.contract_unknown"


class NoTacitRenewal(UserError):
    """The contract does not renew itself, or its last day to refuse is not known."""

    code = "campaigns.no_tacit_renewal"


class NoticeTooEarly(UserError):
    """The notice may go three months before the last day to refuse, not sooner (C. conso L. 215-1)."""

    code = "campaigns.notice_too_early"


class NoticeAddressMissing(UserError):
    """The person has no address for that means."""

    code = "campaigns.notice_address_missing"


class NoticeToNobody(UserError):
    """A death was reported: no notice is written in that name."""

    code = "campaigns.notice_to_nobody"
