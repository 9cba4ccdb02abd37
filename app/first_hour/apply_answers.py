"""Apply what follows from the answers: everything in one transaction, each setting through its own use case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.accounts.business import Business, read_business, write_business
from app.accounts.lock_delay import read_lock_delay, set_lock_delay
from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.purposes import (
    PurposeDraft,
    close_purpose,
    publish_default_texts,
    reopen_purpose,
    save_purpose,
)
from app.consent.read_purposes import PurposeView, purpose_of_code
from app.contacts.first_kind import chosen_first_kind, set_first_kind
from app.contacts.kinds import ContactKind, LawfulBasis
from app.first_hour.answers import Answers
from app.first_hour.keep_answers import keep_answers
from app.first_hour.rules import Change, DefaultSetting, HeldSettings, Proposal, Value, in_force, propose
from app.formats import format_count
from app.journal import Action, record
from app.messaging.kinds import MessageKind
from app.register.activity_kinds import ActivityModel
from app.register.read_activities import read_activities
from app.register.write_activity import add_activity
from app.values.days_off import HolidayCalendar
from app.workspace import UnitOfWork
from resources import LANGUAGES, wording, wording_in

_OFFERS, _PROFESSIONALS = "newsletter", "professionals"
_NONE_ACCEPTED: frozenset[DefaultSetting] = frozenset()


def read_held(uow: UnitOfWork) -> HeldSettings:
    """Return the settings that the answers may change, as they stand."""
    business = read_business(uow)
    offers, professionals = purpose_of_code(uow, _OFFERS), purpose_of_code(uow, _PROFESSIONALS)
    return HeldSettings(
        energy_renovation=business.energy_renovation,
        calls_on_request=business.calls_on_own_request,
        calendar=business.calendar,
        postcode=business.postcode,
        first_kind=chosen_first_kind(uow),
        idle_minutes=read_lock_delay(uow),
        offers_channels=_channels_of(offers),
        professionals_channels=None if professionals is None else _channels_of(professionals),
        # One that was put away is not proposed again.
        has_payroll_sheet=any(one.model is ActivityModel.PAYROLL for one in read_activities(uow, archived_too=True)),
    )


def propose_defaults(uow: UnitOfWork, answers: Answers) -> Proposal:
    """Return what the answers would change here; nothing is written."""
    uow.account.require(Permission.EDIT_SETTINGS)
    return propose(answers, read_held(uow))


def apply_answers(
    uow: UnitOfWork, answers: Answers, accepted: frozenset[DefaultSetting] = _NONE_ACCEPTED
) -> tuple[Change, ...]:
    """Keep the answers, change what follows from them, and return what changed.

    What would be laxer than today is changed only where it is ``accepted``. Consents, bases of contacts and purposes of the
    business's own are left alone.
    """
    uow.account.require(Permission.EDIT_SETTINGS)
    uow.account.require(Permission.EDIT_PURPOSES)
    changes = in_force(propose_defaults(uow, answers).changes, accepted)
    keep_answers(uow, answers)
    _write_business(uow, changes)
    for change in changes:
        write = _WRITERS.get(change.setting)
        if write is not None:
            write(uow, change.after)
    record(uow, Action.FIRST_HOUR_APPLIED, details={"settings": ",".join(one.setting.value for one in changes)})
    return changes


def said(value: Value) -> str:
    """Return a value for the person reading."""
    if isinstance(value, tuple):
        names = ", ".join(wording(f"consent.channel.{one.value}") for one in value)
        return names or wording("first_hour.value.no_channel")
    if isinstance(value, HolidayCalendar):
        return value.label
    if isinstance(value, ContactKind):
        return wording(f"contacts.contact_kind.{value.value}")
    if isinstance(value, bool):
        return wording(f"first_hour.value.{'yes' if value else 'no'}")
    return wording("first_hour.value.minutes", count=format_count(value))


def _channels_of(purpose: PurposeView | None) -> tuple[Channel, ...]:
    return purpose.channels if purpose is not None and purpose.active else ()


def _write_business(uow: UnitOfWork, changes: tuple[Change, ...]) -> None:
    """The three settings that the business's identity holds are written together."""
    wanted: dict[DefaultSetting, Value] = {one.setting: one.after for one in changes}
    held = read_business(uow)
    calendar = wanted.get(DefaultSetting.CALENDAR, held.calendar)
    business: Business = replace(
        held,
        energy_renovation=bool(wanted.get(DefaultSetting.ENERGY_RENOVATION, held.energy_renovation)),
        calls_on_own_request=bool(wanted.get(DefaultSetting.CALLS_ON_REQUEST, held.calls_on_own_request)),
        calendar=calendar if isinstance(calendar, HolidayCalendar) else held.calendar,
    )
    if business != held:
        write_business(uow, business)


def _write_offers(uow: UnitOfWork, channels: Value) -> None:
    purpose = purpose_of_code(uow, _OFFERS)
    if purpose is not None and isinstance(channels, tuple):
        _pursue(uow, purpose, channels)


def _write_professionals(uow: UnitOfWork, channels: Value) -> None:
    purpose = purpose_of_code(uow, _PROFESSIONALS)
    if not isinstance(channels, tuple):
        return
    if purpose is None:
        save_purpose(uow, _professionals_draft(channels), code=_PROFESSIONALS)
    else:
        _pursue(uow, purpose, channels)


def _pursue(uow: UnitOfWork, purpose: PurposeView, channels: tuple[Channel, ...]) -> None:
    """Pursue a purpose by these channels, with a text to show for each; by none, close it as it is."""
    if not channels:
        close_purpose(uow, purpose.id)
        return
    save_purpose(uow, _draft_of(purpose, channels), purpose.id)
    if not purpose.active:
        reopen_purpose(uow, purpose.id)
    if purpose.rests_on_consent and purpose.product_family:
        publish_default_texts(uow, purpose.id)


def _draft_of(purpose: PurposeView, channels: tuple[Channel, ...]) -> PurposeDraft:
    return PurposeDraft(
        name=purpose.name,
        lawful_basis=purpose.lawful_basis,
        message_kind=purpose.message_kind,
        channels=channels,
        description=purpose.description,
        product_family=purpose.product_family,
        recipients=purpose.recipients,
        retention=purpose.retention,
        opt_in_mode=purpose.opt_in_mode,
        product_family_en=purpose.product_family_en,
        legitimate_interest=purpose.legitimate_interest,
        third_party_caller=purpose.third_party_caller,
        job_related=purpose.job_related,
    )


def _professionals_draft(channels: tuple[Channel, ...]) -> PurposeDraft:
    goods = {code: wording_in(code, "consent.default_purpose.newsletter_object") for code in LANGUAGES}
    retention, recipients = (wording(f"consent.default_purpose.{name}") for name in ("retention", "recipients"))
    return PurposeDraft(
        name=wording("first_hour.professionals.name"),
        description=wording("first_hour.professionals.description"),
        lawful_basis=LawfulBasis.LEGITIMATE_INTEREST,
        message_kind=MessageKind.COMMERCIAL,
        channels=channels,
        product_family=goods["fr"],
        product_family_en=goods["en"],
        legitimate_interest=wording("first_hour.professionals.interest"),
        recipients=recipients,
        retention=retention,
        job_related=True,
    )


def _write_idle(uow: UnitOfWork, minutes: Value) -> None:
    if isinstance(minutes, int):
        set_lock_delay(uow, minutes)


def _write_first_kind(uow: UnitOfWork, kind: Value) -> None:
    if isinstance(kind, ContactKind):
        set_first_kind(uow, kind)


def _write_payroll(uow: UnitOfWork, _after: Value) -> None:
    add_activity(uow, ActivityModel.PAYROLL)


_WRITERS: dict[DefaultSetting, Callable[[UnitOfWork, Value], None]] = {
    DefaultSetting.OFFERS_CHANNELS: _write_offers,
    DefaultSetting.PROFESSIONALS_CHANNELS: _write_professionals,
    DefaultSetting.FIRST_KIND: _write_first_kind,
    DefaultSetting.IDLE_MINUTES: _write_idle,
    DefaultSetting.PAYROLL_SHEET: _write_payroll,
}
