"""From five answers to lawful defaults: pure, each case with the law on which it stands.

A rule names a setting, what it is and what it should be. What would be laxer than what is in force is marked so, and whoever
applies the proposal leaves it alone unless the person asked for it by name. No rule touches a consent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from app.consent.kinds import Channel
from app.contacts.kinds import ContactKind
from app.first_hour.answers import OFFERED_CHANNELS, Answers, Clientele, HeldFile, Trade
from app.values.days_off import HolidayCalendar, calendar_of_postcode
from resources import wording

SHARED_IDLE_MINUTES = 5
Value = bool | int | ContactKind | HolidayCalendar | tuple[Channel, ...]
# Where nobody said by which means: the two that interrupt nobody.
_QUIET_CHANNELS = (Channel.EMAIL, Channel.POST)
_FIRST_KINDS = {
    Clientele.CONSUMERS: ContactKind.CONSUMER,
    Clientele.PROFESSIONALS: ContactKind.PROFESSIONAL,
    Clientele.BOTH: ContactKind.UNKNOWN,
}


class DefaultSetting(StrEnum):
    """A setting that the answers may change, in the order in which it is shown."""

    ENERGY_RENOVATION = "energy_renovation"
    OFFERS_CHANNELS = "offers_channels"
    PROFESSIONALS_CHANNELS = "professionals_channels"
    CALLS_ON_REQUEST = "calls_on_request"
    FIRST_KIND = "first_kind"
    CALENDAR = "calendar"
    IDLE_MINUTES = "idle_minutes"
    PAYROLL_SHEET = "payroll_sheet"

    @property
    def label(self) -> str:
        """What is set, for the person reading."""
        return wording(f"first_hour.setting.{self.value}")


class Why(StrEnum):
    """The reason of a change; its sentence and its article stand in the wording."""

    SECTOR_BARRED = "sector_barred"
    SECTOR_FREE = "sector_free"
    CHANNELS_UNUSED = "channels_unused"
    CHANNELS_WANTED = "channels_wanted"
    PROFESSIONALS = "professionals"
    NO_PROFESSIONALS = "no_professionals"
    NO_CALLS = "no_calls"
    CALLS = "calls"
    ONE_KIND = "one_kind"
    TWO_KINDS = "two_kinds"
    PLACE = "place"
    SHARED_DESK = "shared_desk"
    WAGES = "wages"

    @property
    def sentence(self) -> str:
        """The reason for the person reading."""
        return wording(f"first_hour.why.{self.value}")

    @property
    def article(self) -> str:
        """On what text it rests."""
        return wording(f"first_hour.article.{self.value}")


class Advice(StrEnum):
    """What no setting can do, and the answers ask for."""

    ENERGY_LEFT = "energy_left"
    HEALTH_NOTES = "health_notes"
    ALLERGIES = "allergies"
    MINORS = "minors"
    TEN_YEARS = "ten_years"
    WRITTEN_CONSENT = "written_consent"
    SALE_OFFER = "sale_offer"
    PHONE_CONSENT = "phone_consent"
    POST_INFORMED = "post_informed"
    PROFESSIONAL_MAIL = "professional_mail"
    OWN_LOGIN = "own_login"
    WHERE_FROM = "where_from"
    THREE_YEARS = "three_years"

    @property
    def sentence(self) -> str:
        """What to know, for the person reading."""
        return wording(f"first_hour.advice.{self.value}")

    @property
    def article(self) -> str:
        """On what text it rests."""
        return wording(f"first_hour.article.{self.value}")


class Step(StrEnum):
    """What to do next towards a lawful list of one's own contacts."""

    IMPORT = "import"
    TYPE = "type"
    NOTICE = "notice"
    CONSENT = "consent"
    LIST = "list"
    ACCOUNTS = "accounts"

    @property
    def label(self) -> str:
        """The step for the person reading."""
        return wording(f"first_hour.step.{self.value}")


@dataclass(frozen=True, slots=True)
class HeldSettings:
    """The settings as they stand. A purpose that is closed, or was never made, goes by no channel; ``first_kind`` is none where nobody chose."""

    energy_renovation: bool = False
    calls_on_request: bool = True
    calendar: HolidayCalendar = HolidayCalendar.METROPOLE
    postcode: str = ""
    first_kind: ContactKind | None = None
    idle_minutes: int = 10
    offers_channels: tuple[Channel, ...] = OFFERED_CHANNELS
    professionals_channels: tuple[Channel, ...] | None = None
    has_payroll_sheet: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One setting, as it is and as it should be; ``loosens`` says that the law allows it and that today's is stricter."""

    setting: DefaultSetting
    before: Value
    after: Value
    why: Why
    loosens: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """What follows from the answers."""

    changes: tuple[Change, ...]
    advice: tuple[Advice, ...]
    steps: tuple[Step, ...]


def propose(answers: Answers, held: HeldSettings) -> Proposal:
    """Return what the answers change, what they ask one to know, and what to do next."""
    changes = [change for rule in _RULES for change in rule(answers, held)]
    order = list(DefaultSetting)
    changes.sort(key=lambda one: (one.loosens, order.index(one.setting)))
    return Proposal(tuple(changes), _advice(answers), _steps(answers))


def in_force(changes: tuple[Change, ...], accepted: frozenset[DefaultSetting]) -> tuple[Change, ...]:
    """Return what is to be applied: what is laxer than today only where the person asked for it."""
    return tuple(one for one in changes if not one.loosens or one.setting in accepted)


def _sector(answers: Answers, held: HeldSettings) -> list[Change]:
    """Energy renovation and adaptation of homes: no prospecting of consumers but by post (C. conso L. 223-8, L. 223-1)."""
    if answers.trade is None:
        return []
    barred = answers.trade is Trade.ENERGY_RENOVATION
    if barred == held.energy_renovation:
        return []
    why = Why.SECTOR_BARRED if barred else Why.SECTOR_FREE
    return [Change(DefaultSetting.ENERGY_RENOVATION, not barred, barred, why, loosens=not barred)]


def _offers(answers: Answers, held: HeldSettings) -> list[Change]:
    """A purpose is pursued by no channel that serves nobody (RGPD art. 5(1)(b) and (c))."""
    if answers.channels is None:
        return []
    return _channel_changes(DefaultSetting.OFFERS_CHANNELS, held.offers_channels, answers.channels)


def _professionals(answers: Answers, held: HeldSettings) -> list[Change]:
    """Writing to professionals about their job rests on a legitimate interest, which is a purpose of its own (art. 6(1)(f))."""
    setting, now = DefaultSetting.PROFESSIONALS_CHANNELS, held.professionals_channels
    if answers.clientele is None:
        return []
    if not answers.clientele.has_professionals:
        return [Change(setting, now, (), Why.NO_PROFESSIONALS)] if now else []
    wanted = frozenset(_QUIET_CHANNELS) if answers.channels is None else answers.channels
    if now is None:
        return [Change(setting, (), _ordered(wanted), Why.PROFESSIONALS)] if wanted else []
    return [] if answers.channels is None else _channel_changes(setting, now, wanted)


def _channel_changes(setting: DefaultSetting, now: tuple[Channel, ...], wanted: frozenset[Channel]) -> list[Change]:
    """Closing what is not wanted is done; opening what was closed is offered, on top of it."""
    kept = _ordered(wanted & frozenset(now))
    changes = [Change(setting, now, kept, Why.CHANNELS_UNUSED)] if kept != _ordered(frozenset(now)) else []
    if wanted - frozenset(now):
        changes.append(Change(setting, kept, _ordered(wanted), Why.CHANNELS_WANTED, loosens=True))
    return changes


def _calls(answers: Answers, held: HeldSettings) -> list[Change]:
    """Whoever does not call needs no ground of calling back either (C. conso L. 223-1)."""
    if answers.channels is None:
        return []
    calls = Channel.PHONE in answers.channels
    if calls == held.calls_on_request:
        return []
    why = Why.CALLS if calls else Why.NO_CALLS
    return [Change(DefaultSetting.CALLS_ON_REQUEST, not calls, calls, why, loosens=calls)]


def _first_kind(answers: Answers, held: HeldSettings) -> list[Change]:
    """What a new card begins as; the unknown are treated as consumers (decision table, row 21)."""
    if answers.clientele is None:
        return []
    kind, now = _FIRST_KINDS[answers.clientele], held.first_kind or ContactKind.UNKNOWN
    if kind is now:
        return []
    why = Why.TWO_KINDS if kind is ContactKind.UNKNOWN else Why.ONE_KIND
    # What nobody chose yet is no stricter choice of the owner's.
    loosens = kind is ContactKind.PROFESSIONAL and held.first_kind in (ContactKind.CONSUMER, ContactKind.UNKNOWN)
    return [Change(DefaultSetting.FIRST_KIND, now, kind, why, loosens=loosens)]


def _calendar(_answers: Answers, held: HeldSettings) -> list[Change]:
    """The holidays are those of the place (Regulation 1182/71 art. 2, C. trav. L. 3134-13 and L. 3422-2)."""
    place = calendar_of_postcode(held.postcode)
    if held.calendar is not HolidayCalendar.METROPOLE or place is held.calendar:
        return []
    return [Change(DefaultSetting.CALENDAR, held.calendar, place, Why.PLACE)]


def _idle(answers: Answers, held: HeldSettings) -> list[Change]:
    """A screen that several people pass locks sooner (RGPD art. 32)."""
    if answers.staff is None or not answers.staff.is_shared or held.idle_minutes <= SHARED_IDLE_MINUTES:
        return []
    return [Change(DefaultSetting.IDLE_MINUTES, held.idle_minutes, SHARED_IDLE_MINUTES, Why.SHARED_DESK)]


def _payroll(answers: Answers, held: HeldSettings) -> list[Change]:
    """Wages are processing of their own, and have a sheet in the register (RGPD art. 30)."""
    if answers.staff is None or not answers.staff.is_employer or held.has_payroll_sheet:
        return []
    return [Change(DefaultSetting.PAYROLL_SHEET, before=False, after=True, why=Why.WAGES)]


_RULES: tuple[Callable[[Answers, HeldSettings], list[Change]], ...] = (
    _sector,
    _offers,
    _professionals,
    _calls,
    _first_kind,
    _calendar,
    _idle,
    _payroll,
)

_TRADE_ADVICE: dict[Trade, tuple[Advice, ...]] = {
    Trade.SHOP: (Advice.SALE_OFFER,),
    Trade.BUILDING: (Advice.TEN_YEARS,),
    Trade.ENERGY_RENOVATION: (Advice.ENERGY_LEFT, Advice.TEN_YEARS),
    Trade.CARE: (Advice.HEALTH_NOTES,),
    Trade.CATERING: (Advice.ALLERGIES,),
    Trade.TEACHING: (Advice.MINORS,),
}


def _advice(answers: Answers) -> tuple[Advice, ...]:
    channels, files = answers.channels or frozenset(), answers.files or frozenset()
    # Unless only professionals are served, consumers are among those who are written to.
    consumers = answers.clientele is None or answers.clientele.has_consumers
    by_mail = bool(channels & {Channel.EMAIL, Channel.SMS})
    named = (
        (consumers and by_mail, Advice.WRITTEN_CONSENT),
        (consumers and Channel.PHONE in channels, Advice.PHONE_CONSENT),
        (Channel.POST in channels, Advice.POST_INFORMED),
        (answers.clientele is not None and answers.clientele.has_professionals, Advice.PROFESSIONAL_MAIL),
        (answers.staff is not None and answers.staff.is_shared, Advice.OWN_LOGIN),
        (any(one.can_be_imported for one in files), Advice.WHERE_FROM),
        (answers != Answers(), Advice.THREE_YEARS),
    )
    of_trade = _TRADE_ADVICE.get(answers.trade, ()) if answers.trade is not None else ()
    return (*of_trade, *(advice for holds, advice in named if holds))


def _steps(answers: Answers) -> tuple[Step, ...]:
    files = answers.files or frozenset()
    steps = []
    if any(one.can_be_imported for one in files):
        steps.append(Step.IMPORT)
    if not steps or HeldFile.PAPER in files:
        steps.append(Step.TYPE)
    steps += [Step.NOTICE, Step.CONSENT, Step.LIST]
    if answers.staff is not None and answers.staff.is_shared:
        steps.append(Step.ACCOUNTS)
    return tuple(steps)


def _ordered(channels: frozenset[Channel]) -> tuple[Channel, ...]:
    return tuple(one for one in Channel if one in channels)
