"""Purposes and their channels: created with the folder, edited by those who answer for the data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, select

from app.accounts.business import keep_setting, read_business, setting_at
from app.accounts.roles import Permission
from app.consent.errors import NameMissing, PurposeUnknown
from app.consent.kinds import Channel, OptInMode
from app.consent.texts import publish_text
from app.contacts.kinds import LawfulBasis
from app.journal import Action, record
from app.messaging.kinds import MessageKind
from app.values.text import LONG, clean_line, clean_text
from app.workspace import UnitOfWork
from db.tables import Purpose, PurposeChannel
from resources import LANGUAGES, wording, wording_in

PROSPECTING_CHANNELS = (Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST)


@dataclass(frozen=True, slots=True)
class PurposeDraft:
    """What a purpose says of itself."""

    name: str
    lawful_basis: LawfulBasis
    message_kind: MessageKind
    channels: tuple[Channel, ...]
    description: str = ""
    product_family: str = ""
    recipients: str = ""
    retention: str = ""
    opt_in_mode: OptInMode = OptInMode.SIMPLE
    product_family_en: str = ""
    legitimate_interest: str = ""
    third_party_caller: str = ""
    job_related: bool = True


@dataclass(frozen=True, slots=True)
class PurposeView:
    """A purpose as screens and documents read it."""

    id: int
    name: str
    description: str
    lawful_basis: LawfulBasis
    message_kind: MessageKind
    channels: tuple[Channel, ...]
    product_family: str
    recipients: str
    retention: str
    opt_in_mode: OptInMode
    active: bool
    product_family_en: str = ""
    legitimate_interest: str = ""
    third_party_caller: str = ""
    job_related: bool = True

    @property
    def rests_on_consent(self) -> bool:
        """Say whether a consent is what makes it lawful."""
        return self.lawful_basis is LawfulBasis.CONSENT


def read_purposes(uow: UnitOfWork, *, active_only: bool = True) -> tuple[PurposeView, ...]:
    """Return the purposes in the order they were made."""
    channels: dict[int, list[Channel]] = {}
    for purpose_id, channel in uow.session.execute(select(PurposeChannel.purpose_id, PurposeChannel.channel)):
        channels.setdefault(purpose_id, []).append(Channel(channel))
    order = list(Channel)
    rows = uow.session.scalars(select(Purpose).order_by(Purpose.id))
    return tuple(
        PurposeView(
            row.id,
            row.name,
            row.description,
            LawfulBasis(row.lawful_basis),
            MessageKind(row.message_kind),
            tuple(sorted(channels.get(row.id, []), key=order.index)),
            row.product_family,
            row.recipients,
            row.retention,
            OptInMode(row.opt_in_mode),
            row.active,
            row.product_family_en,
            row.legitimate_interest,
            row.third_party_caller,
            row.job_related,
        )
        for row in rows
        if row.active or not active_only
    )


def read_purpose(uow: UnitOfWork, purpose_id: int) -> PurposeView:
    """Return one purpose; PurposeUnknown."""
    for purpose in read_purposes(uow, active_only=False):
        if purpose.id == purpose_id:
            return purpose
    raise PurposeUnknown


def save_purpose(uow: UnitOfWork, draft: PurposeDraft, purpose_id: int | None = None, *, code: str = "") -> int:
    """Create a purpose, or change one; what was consented to under it keeps its own text."""
    uow.account.require(Permission.EDIT_PURPOSES)
    if not draft.name.strip():
        raise NameMissing
    if purpose_id is None:
        purpose = Purpose(code=code or f"purpose-{_next_number(uow)}")
    else:
        purpose = _existing(uow, purpose_id)
        _keep_purpose(uow, purpose_id)
    purpose.name = clean_line(draft.name, 120)
    purpose.description = clean_text(draft.description, LONG)
    purpose.lawful_basis = draft.lawful_basis.value
    purpose.message_kind = draft.message_kind.value
    purpose.product_family = clean_line(draft.product_family, 80)
    purpose.recipients = clean_text(draft.recipients, LONG)
    purpose.retention = clean_text(draft.retention, LONG)
    purpose.opt_in_mode = draft.opt_in_mode.value
    purpose.product_family_en = clean_line(draft.product_family_en, 80)
    purpose.legitimate_interest = clean_text(draft.legitimate_interest, LONG)
    purpose.third_party_caller = clean_line(draft.third_party_caller, 200)
    purpose.job_related = draft.job_related
    uow.session.add(purpose)
    uow.session.flush()
    uow.session.execute(delete(PurposeChannel).where(PurposeChannel.purpose_id == purpose.id))
    uow.session.add_all(PurposeChannel(purpose_id=purpose.id, channel=channel.value) for channel in draft.channels)
    uow.session.flush()
    record(uow, Action.PURPOSE_CHANGED, details={"purpose": purpose.id})
    return purpose.id


def close_purpose(uow: UnitOfWork, purpose_id: int) -> None:
    """Stop using a purpose; its consents and their proofs stay."""
    uow.account.require(Permission.EDIT_PURPOSES)
    _existing(uow, purpose_id).active = False
    record(uow, Action.PURPOSE_CHANGED, details={"purpose": purpose_id, "active": False})


def seed_purposes(uow: UnitOfWork) -> None:
    """Give a new folder its three purposes and ready texts, filled in from the business's own data."""
    goods = {code: wording_in(code, "consent.default_purpose.newsletter_object") for code in LANGUAGES}
    retention, recipients = (wording(f"consent.default_purpose.{name}") for name in ("retention", "recipients"))
    defaults = (
        ("newsletter", LawfulBasis.CONSENT, MessageKind.COMMERCIAL, PROSPECTING_CHANNELS, goods["fr"]),
        ("service", LawfulBasis.CONTRACT, MessageKind.SERVICE, PROSPECTING_CHANNELS, ""),
        ("legal", LawfulBasis.LEGAL_OBLIGATION, MessageKind.LEGAL, (Channel.EMAIL, Channel.POST), ""),
    )
    for code, basis, kind, channels, family in defaults:
        draft = PurposeDraft(
            name=wording(f"consent.default_purpose.{code}_name"),
            description=wording(f"consent.default_purpose.{code}_description"),
            lawful_basis=basis,
            message_kind=kind,
            channels=channels,
            product_family=family,
            product_family_en=goods["en"] if family else "",
            recipients=recipients,
            retention=retention,
        )
        purpose_id = save_purpose(uow, draft, code=code)
        if basis is LawfulBasis.CONSENT:
            for channel in channels:
                for language in LANGUAGES:
                    text = default_text(uow, channel, goods[language], language)
                    publish_text(uow, purpose_id, channel, text, language=language)


def default_text(uow: UnitOfWork, channel: Channel, goods: str, language: str = "fr") -> str:
    """Return the ready wording of a consent for a channel, in the language of the person asked."""
    business = read_business(uow)
    return wording_in(
        language,
        f"consent.default_text.{channel.value}",
        business=business.name,
        goods=goods,
        contact=business.rights_contact,
    )


def _existing(uow: UnitOfWork, purpose_id: int) -> Purpose:
    purpose = uow.session.get(Purpose, purpose_id)
    if purpose is None:
        raise PurposeUnknown
    return purpose


def _next_number(uow: UnitOfWork) -> int:
    return len(uow.session.scalars(select(Purpose.id)).all()) + 1


def purpose_at(uow: UnitOfWork, purpose_id: int, at: datetime) -> PurposeView:
    """Return a purpose as decisions saw it at an instant; PurposeUnknown."""
    purpose, held = read_purpose(uow, purpose_id), setting_at(uow, _subject(purpose_id), at)
    if held is None:
        return purpose
    return replace(
        purpose,
        message_kind=MessageKind(held["message_kind"]),
        product_family=held["product_family"],
        job_related=held["job_related"],
        opt_in_mode=OptInMode(held["opt_in_mode"]),
        channels=tuple(Channel(channel) for channel in held["channels"]),
    )


def _keep_purpose(uow: UnitOfWork, purpose_id: int) -> None:
    purpose = read_purpose(uow, purpose_id)
    facts: dict[str, object] = {
        "message_kind": purpose.message_kind.value,
        "product_family": purpose.product_family,
        "job_related": purpose.job_related,
        "opt_in_mode": purpose.opt_in_mode.value,
        "channels": [channel.value for channel in purpose.channels],
    }
    keep_setting(uow, _subject(purpose_id), facts)


def _subject(purpose_id: int) -> str:
    return f"purpose:{purpose_id}"
