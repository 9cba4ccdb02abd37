"""Purposes and their channels: created with the folder, edited by those who answer for the data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, select

from app.accounts.business import keep_setting, read_business, setting_at
from app.accounts.roles import Permission
from app.consent.errors import GoodsMissing, NameMissing, PurposeUnknown
from app.consent.kinds import Channel, OptInMode
from app.consent.read_purposes import PurposeView, read_purpose, read_purposes
from app.consent.texts import current_text, publish_text
from app.contacts.kinds import LawfulBasis
from app.journal import Action, record
from app.messaging.kinds import MessageKind
from app.register.notice import seed_notice
from app.values.text import LONG, clean_line, clean_text
from app.workspace import UnitOfWork
from db.tables import Purpose, PurposeChannel
from resources import LANGUAGES, wording, wording_in

__all__ = [
    "PROSPECTING_CHANNELS",
    "PurposeDraft",
    "PurposeView",
    "close_purpose",
    "default_text",
    "proposed_text",
    "publish_default_texts",
    "read_purpose",
    "read_purposes",
    "reopen_purpose",
    "save_purpose",
    "seed_purposes",
    "texts_lacking",
]

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


def reopen_purpose(uow: UnitOfWork, purpose_id: int) -> None:
    """Use a closed purpose again, its consents as they stand."""
    uow.account.require(Permission.EDIT_PURPOSES)
    _existing(uow, purpose_id).active = True
    record(uow, Action.PURPOSE_CHANGED, details={"purpose": purpose_id, "active": True})


def seed_purposes(uow: UnitOfWork) -> None:
    """Give a new folder its three purposes, ready texts and notices, filled in from the business's own data."""
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
            publish_default_texts(uow, purpose_id)
    seed_notice(uow)


def texts_lacking(uow: UnitOfWork, purpose_id: int) -> tuple[tuple[Channel, str], ...]:
    """Name the channels and languages in which a consent could not be recorded, for want of a text to show (CON-01)."""
    purpose = read_purpose(uow, purpose_id)
    if not purpose.rests_on_consent:
        return ()
    cells = ((channel, language) for channel in purpose.channels for language in LANGUAGES)
    return tuple(cell for cell in cells if current_text(uow, purpose_id, *cell) is None)


def publish_default_texts(uow: UnitOfWork, purpose_id: int) -> int:
    """Publish the ready text wherever a purpose has none, and return how many; GoodsMissing where nothing is named."""
    uow.account.require(Permission.EDIT_PURPOSES)
    purpose = read_purpose(uow, purpose_id)
    lacking = texts_lacking(uow, purpose_id)
    for channel, language in lacking:
        publish_text(uow, purpose_id, channel, proposed_text(uow, purpose, channel, language), language=language)
    return len(lacking)


def proposed_text(uow: UnitOfWork, purpose: PurposeView, channel: Channel, language: str) -> str:
    """Return the ready text of a purpose, filled in from its own data and the business's; GoodsMissing."""
    goods = (language == "en" and purpose.product_family_en) or purpose.product_family
    if not goods:
        raise GoodsMissing
    return default_text(uow, channel, goods, language, caller=purpose.third_party_caller)


def default_text(uow: UnitOfWork, channel: Channel, goods: str, language: str = "fr", *, caller: str = "") -> str:
    """Return the ready wording of a consent for a channel, in the language of the person asked.

    By telephone it names the ``caller`` that calls for the business, if any (C. conso R. 223-1).
    """
    business = read_business(uow)
    name = business.name
    if caller and channel is Channel.PHONE:
        name = wording_in(language, "notices.text_proposal.with_caller", business=name, caller=caller)
    return wording_in(
        language,
        f"consent.default_text.{channel.value}",
        business=name,
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
