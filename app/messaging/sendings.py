"""What was sent and what is being prepared: one line per campaign or list that left, and the end of a campaign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.consent.kinds import Channel, NoticeMeans, TextKind
from app.contacts.relationship import contact_of
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.messaging.campaign_errors import CampaignLeft, NotExported
from app.messaging.campaigns import campaign_row
from app.messaging.departures import export_row
from app.messaging.kinds import CampaignState, Condition, ExportForm, MessageKind
from app.workspace import UnitOfWork
from db.tables import Campaign, MailingListExport, MailingRecipient, NoticeGiven, Purpose, SubscriptionList, TextVersion


@dataclass(frozen=True, slots=True)
class SendingLine:
    """A campaign with its latest list, or a list that left by itself; ``export_id`` is empty before anything left."""

    campaign_id: int | None
    export_id: int | None
    name: str
    kind: MessageKind
    channel: Channel
    state: CampaignState
    made_at: datetime
    form: ExportForm | None = None
    recipients: int = 0
    returned: int = 0
    expires_on: date | None = None
    is_expired: bool = False
    sha256: str = ""
    made_by: str = ""

    @property
    def rate(self) -> float:
        """The share that came back, from 0 to 1."""
        return self.returned / self.recipients if self.recipients else 0.0


def read_sendings(uow: UnitOfWork) -> tuple[SendingLine, ...]:
    """Return the campaigns and lists that left, newest first."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    latest: dict[int, MailingListExport] = {}
    bare: list[MailingListExport] = []
    for export in uow.session.scalars(select(MailingListExport).order_by(MailingListExport.id)):
        if export.campaign_id is None:
            bare.append(export)
        else:
            latest[export.campaign_id] = export
    returned = _returned(uow)
    today = uow.clock.today()
    lines = [
        _line(campaign, latest.get(campaign.id), returned, today) for campaign in uow.session.scalars(select(Campaign))
    ]
    lines += [_bare_line(uow, export, returned, today) for export in bare]
    return tuple(sorted(lines, key=lambda line: line.made_at, reverse=True))


def close_campaign(uow: UnitOfWork, campaign_id: int) -> int:
    """Note that the message was sent; whoever read the notice of art. 14 in it is informed from today (INF-06).

    Returns how many were informed. NotExported where nothing left yet, CampaignLeft where it was noted already.
    """
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    row = campaign_row(uow, campaign_id)
    if row.state == CampaignState.CLOSED:
        raise CampaignLeft
    export_id = uow.session.scalar(
        select(func.max(MailingListExport.id)).where(MailingListExport.campaign_id == campaign_id)
    )
    if export_id is None:
        raise NotExported
    row.state, row.closed_at = CampaignState.CLOSED.value, uow.clock.now()
    uow.session.flush()
    informed = _inform(uow, export_row(uow, export_id)) if row.embeds_notice else 0
    details: dict[str, JsonScalar] = {"campaign": campaign_id, "closed": True, "informed": informed}
    record(uow, Action.CAMPAIGN_CHANGED, details=details)
    return informed


def _inform(uow: UnitOfWork, export: MailingListExport) -> int:
    """Note the notice for those whose message held it and did not come back."""
    held = uow.session.scalars(
        select(MailingRecipient.contact_id).where(
            MailingRecipient.export_id == export.id,
            MailingRecipient.conditions.contains(Condition.ART14_NOTICE.value),
            MailingRecipient.returned_at.is_(None),
        )
    ).all()
    version = _notice_at(uow, export.exported_at)
    means = NoticeMeans.POSTED if export.channel == Channel.POST else NoticeMeans.EMAILED
    for contact_id in held:
        contact = contact_of(uow, contact_id)
        contact.informed_on = contact.informed_on or uow.clock.today()
        if version is not None:
            uow.session.add(
                NoticeGiven(
                    contact_id=contact_id,
                    text_version_id=version,
                    given_at=uow.clock.now(),
                    how=means.value,
                    recorded_by=uow.account.id,
                )
            )
        details: dict[str, JsonScalar] = {"export": export.id, "text": version}
        record(uow, Action.NOTICE_GIVEN, contact.subject_id, details)
    return len(held)


def _notice_at(uow: UnitOfWork, instant: datetime) -> int | None:
    """Return the version of the notice that was in use when the list left."""
    return uow.session.scalar(
        select(TextVersion.id)
        .where(
            TextVersion.kind == TextKind.NOTICE_14.value,
            TextVersion.language == "fr",
            TextVersion.created_at <= instant,
            TextVersion.retired_at.is_(None) | (TextVersion.retired_at > instant),
        )
        .order_by(TextVersion.version.desc())
        .limit(1)
    )


def _returned(uow: UnitOfWork) -> dict[int, int]:
    rows = uow.session.execute(
        select(MailingRecipient.export_id, func.count())
        .where(MailingRecipient.returned_at.is_not(None))
        .group_by(MailingRecipient.export_id)
    )
    return {row[0]: row[1] for row in rows}


def _line(row: Campaign, export: MailingListExport | None, returned: dict[int, int], today: date) -> SendingLine:
    plain = SendingLine(
        row.id,
        None,
        row.name,
        MessageKind(row.message_kind),
        Channel(row.channel),
        CampaignState(row.state),
        row.created_at,
        made_by=row.created_by,
    )
    return plain if export is None else _with_export(plain, export, returned, today)


def _bare_line(uow: UnitOfWork, export: MailingListExport, returned: dict[int, int], today: date) -> SendingLine:
    found = uow.session.get(SubscriptionList, export.list_id) if export.list_id else None
    purpose = uow.session.get(Purpose, export.purpose_id or (found.purpose_id if found else 0))
    kind = MessageKind(purpose.message_kind) if purpose else MessageKind.COMMERCIAL
    plain = SendingLine(
        None,
        export.id,
        # What was printed or exported from a choice of contacts is told by what it was for.
        found.name if found else purpose.name if purpose else "",
        kind,
        Channel(export.channel),
        CampaignState.EXPORTED,
        export.exported_at,
    )
    return _with_export(plain, export, returned, today)


def _with_export(plain: SendingLine, export: MailingListExport, returned: dict[int, int], today: date) -> SendingLine:
    return SendingLine(
        plain.campaign_id,
        export.id,
        plain.name,
        plain.kind,
        plain.channel,
        plain.state,
        export.exported_at,
        ExportForm(export.form),
        export.recipients,
        returned.get(export.id, 0),
        export.expires_on,
        export.expires_on is not None and export.expires_on < today,
        export.sha256,
        export.exported_by,
    )
