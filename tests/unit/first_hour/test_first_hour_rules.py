"""From answers to lawful defaults: one table, each case with what changes and what is only offered."""

from dataclasses import replace

import pytest

from app.consent.kinds import Channel
from app.contacts.kinds import ContactKind
from app.first_hour.answers import OFFERED_CHANNELS, Answers, Clientele, HeldFile, Question, Staff, Trade
from app.first_hour.apply_answers import said
from app.first_hour.rules import Advice, DefaultSetting, HeldSettings, Step, Why, in_force, propose
from app.values.days_off import HolidayCalendar
from resources import LANGUAGES, set_language

NEW = HeldSettings()
MAIL, SMS, PHONE, POST = Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST
S = DefaultSetting

# What was answered, what is in force, what changes by itself, what is laxer and only offered.
TABLE = [
    ("nothing said", Answers(), NEW, {}, {}),
    ("energy works", Answers(trade=Trade.ENERGY_RENOVATION), NEW, {S.ENERGY_RENOVATION: True}, {}),
    ("other works", Answers(trade=Trade.BUILDING), NEW, {}, {}),
    (
        "shop under the ban",
        Answers(trade=Trade.SHOP),
        HeldSettings(energy_renovation=True),
        {},
        {S.ENERGY_RENOVATION: False},
    ),
    ("trade unknown under the ban", Answers(), HeldSettings(energy_renovation=True), {}, {}),
    ("consumers", Answers(clientele=Clientele.CONSUMERS), NEW, {S.FIRST_KIND: ContactKind.CONSUMER}, {}),
    (
        "professionals",
        Answers(clientele=Clientele.PROFESSIONALS),
        NEW,
        {S.FIRST_KIND: ContactKind.PROFESSIONAL, S.PROFESSIONALS_CHANNELS: (MAIL, POST)},
        {},
    ),
    ("both", Answers(clientele=Clientele.BOTH), NEW, {S.PROFESSIONALS_CHANNELS: (MAIL, POST)}, {}),
    (
        "professionals, where somebody chose consumers",
        Answers(clientele=Clientele.PROFESSIONALS),
        HeldSettings(first_kind=ContactKind.CONSUMER, professionals_channels=(MAIL,)),
        {},
        {S.FIRST_KIND: ContactKind.PROFESSIONAL},
    ),
    (
        "no professionals any more",
        Answers(clientele=Clientele.CONSUMERS),
        HeldSettings(first_kind=ContactKind.CONSUMER, professionals_channels=(MAIL, POST)),
        {S.PROFESSIONALS_CHANNELS: ()},
        {},
    ),
    (
        "e-mail and post",
        Answers(channels=frozenset({MAIL, POST})),
        NEW,
        {S.OFFERS_CHANNELS: (MAIL, POST), S.CALLS_ON_REQUEST: False},
        {},
    ),
    ("every means", Answers(channels=frozenset(OFFERED_CHANNELS)), NEW, {}, {}),
    (
        "no offers",
        Answers(channels=frozenset()),
        HeldSettings(professionals_channels=(MAIL,)),
        {S.OFFERS_CHANNELS: (), S.CALLS_ON_REQUEST: False},
        {},
    ),
    (
        "professionals by telephone",
        Answers(clientele=Clientele.PROFESSIONALS, channels=frozenset({PHONE})),
        NEW,
        {
            S.OFFERS_CHANNELS: (PHONE,),
            S.PROFESSIONALS_CHANNELS: (PHONE,),
            S.FIRST_KIND: ContactKind.PROFESSIONAL,
        },
        {},
    ),
    (
        "other means than the owner left open",
        Answers(channels=frozenset({SMS, PHONE})),
        HeldSettings(offers_channels=(MAIL, SMS), calls_on_request=False),
        {S.OFFERS_CHANNELS: (SMS,)},
        {S.OFFERS_CHANNELS: (SMS, PHONE), S.CALLS_ON_REQUEST: True},
    ),
    ("alone", Answers(staff=Staff.ALONE), NEW, {}, {}),
    ("employees behind", Answers(staff=Staff.EMPLOYER), NEW, {S.PAYROLL_SHEET: True}, {}),
    ("partners", Answers(staff=Staff.SHARED), NEW, {S.IDLE_MINUTES: 5}, {}),
    ("a team", Answers(staff=Staff.TEAM), NEW, {S.IDLE_MINUTES: 5, S.PAYROLL_SHEET: True}, {}),
    (
        "a team that locks sooner",
        Answers(staff=Staff.TEAM),
        HeldSettings(idle_minutes=3, has_payroll_sheet=True),
        {},
        {},
    ),
    ("Strasbourg", Answers(), HeldSettings(postcode="67000"), {S.CALENDAR: HolidayCalendar.ALSACE_MOSELLE}, {}),
    ("a calendar chosen", Answers(), HeldSettings(postcode="69003", calendar=HolidayCalendar.REUNION), {}, {}),
]


@pytest.mark.rule("PRO-05")
@pytest.mark.rule("SEC-04")
@pytest.mark.rule("REG-01")
def test_the_table() -> None:
    for name, answers, held, changed, offered in TABLE:
        changes = propose(answers, held).changes
        assert {one.setting: one.after for one in changes if not one.loosens} == changed, name
        assert {one.setting: one.after for one in changes if one.loosens} == offered, name
        assert all(one.before != one.after for one in changes), name
        assert in_force(changes, frozenset()) == tuple(one for one in changes if not one.loosens), name


def test_what_was_applied_is_proposed_no_more_whatever_was_answered() -> None:
    """Every pair of trade, clientele, channels and staff, from two places: applying the proposal leaves nothing to propose."""
    for trade in Trade:
        for clientele in Clientele:
            for channels in (frozenset[Channel](), frozenset({MAIL}), frozenset({PHONE, POST}), None):
                for staff in Staff:
                    answers = Answers(trade, clientele, channels, staff)
                    held = HeldSettings(postcode="97400")
                    changes = in_force(propose(answers, held).changes, frozenset(DefaultSetting))
                    names = {one.value: one.value for one in DefaultSetting} | {"payroll_sheet": "has_payroll_sheet"}
                    after = replace(held, **{names[one.setting.value]: one.after for one in changes})
                    assert propose(answers, after).changes == (), answers


def test_what_one_is_told() -> None:
    answers = Answers(
        Trade.ENERGY_RENOVATION,
        Clientele.BOTH,
        frozenset({MAIL, PHONE}),
        Staff.TEAM,
        frozenset({HeldFile.PAPER, HeldFile.PHONE}),
    )
    told = propose(answers, NEW)
    assert told.advice == (
        Advice.ENERGY_LEFT,
        Advice.TEN_YEARS,
        Advice.WRITTEN_CONSENT,
        Advice.PHONE_CONSENT,
        Advice.PROFESSIONAL_MAIL,
        Advice.OWN_LOGIN,
        Advice.WHERE_FROM,
        Advice.THREE_YEARS,
    )
    assert told.steps == (Step.IMPORT, Step.TYPE, Step.NOTICE, Step.CONSENT, Step.LIST, Step.ACCOUNTS)
    alone = propose(Answers(Trade.CARE, Clientele.PROFESSIONALS, frozenset({PHONE}), Staff.ALONE, frozenset()), NEW)
    assert alone.advice == (Advice.HEALTH_NOTES, Advice.PROFESSIONAL_MAIL, Advice.THREE_YEARS)
    assert alone.steps == (Step.TYPE, Step.NOTICE, Step.CONSENT, Step.LIST)


def test_what_is_not_known_yet_waits() -> None:
    assert Answers().unanswered == tuple(Question)
    assert Answers(trade=Trade.SHOP, files=frozenset()).unanswered == (
        Question.CLIENTELE,
        Question.CHANNELS,
        Question.STAFF,
    )


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_everything_can_be_read(spoken: str) -> None:
    set_language(spoken)
    for labelled in (*Question, *Trade, *Clientele, *Staff, *HeldFile, *DefaultSetting, *Step):
        assert labelled.label
    for reasoned in (*Why, *Advice):
        assert reasoned.sentence
        assert reasoned.article
    values = [said(one) for one in (True, False, 5, ContactKind.CONSUMER, HolidayCalendar.REUNION, (), (MAIL, POST))]
    assert len(set(values)) == len(values)
