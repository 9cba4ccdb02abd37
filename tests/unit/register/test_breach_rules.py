"""The seventy-two hours, what an entry must say, and when people are told: tables that read like art. 33 and 34."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import BUSINESS_ZONE
from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import AuthorityStep, BreachFlaw, BreachKind, BreachState, PeopleStep, RiskLevel
from app.register.breach_rules import deadline, flaws_of, people_must_be_told, state_of, time_left
from app.register.breach_trigger_rules import Opening, is_clear_export, repeated_lockouts


def paris(*moment: int, second: bool = False) -> datetime:
    return datetime(*moment, tzinfo=BUSINESS_ZONE, fold=int(second))


NOW = paris(2026, 11, 23, 10)
AWARE = paris(2026, 11, 22, 9)
FACTS = BreachFacts(
    discovered_at=AWARE,
    aware_at=AWARE,
    description="Une clé USB a été perdue.",
    kinds=frozenset({BreachKind.AVAILABILITY}),
)
LONG_AGO = replace(FACTS, discovered_at=paris(2026, 11, 1), aware_at=paris(2026, 11, 1))


@pytest.mark.rule("BRE-02")
@pytest.mark.parametrize(
    ("aware", "due"),
    [
        # A Friday evening: the weekend counts.
        (paris(2026, 11, 20, 17, 30), paris(2026, 11, 23, 17, 30)),
        # Holidays count too.
        (paris(2026, 12, 24, 8), paris(2026, 12, 27, 8)),
        (paris(2026, 12, 30, 23, 59), paris(2027, 1, 2, 23, 59)),
        # Spring: an hour is skipped, and the clock on the wall says one more.
        (paris(2026, 3, 27, 17, 30), paris(2026, 3, 30, 18, 30)),
        # Autumn: an hour comes twice, and the clock on the wall says one less.
        (paris(2026, 10, 23, 17, 30), paris(2026, 10, 26, 16, 30)),
        # The hour that comes twice is told apart.
        (paris(2026, 10, 25, 2, 30), paris(2026, 10, 28, 1, 30)),
        (paris(2026, 10, 25, 2, 30, second=True), paris(2026, 10, 28, 2, 30)),
        (paris(2028, 2, 27, 12), paris(2028, 3, 1, 12)),
    ],
)
def test_seventy_two_hours_of_the_clock(aware: datetime, due: datetime) -> None:
    assert deadline(aware) == due.astimezone(UTC)


@pytest.mark.rule("BRE-02")
@settings(max_examples=200)
@given(st.integers(0, 60 * 24 * 365 * 6), st.booleans())
def test_no_change_of_clocks_gives_or_takes_an_hour(minutes: int, second: bool) -> None:
    aware = (AWARE + timedelta(minutes=minutes)).replace(fold=int(second))
    due = deadline(aware)
    assert due.astimezone(UTC) - aware.astimezone(UTC) == timedelta(hours=72)
    facts = replace(FACTS, discovered_at=aware, aware_at=aware)
    assert state_of(facts, due) is BreachState.RUNNING
    assert state_of(facts, due + timedelta(seconds=1)) is BreachState.LATE


@pytest.mark.rule("BRE-02")
@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(0), "il reste 3 jours"),
        (timedelta(hours=3, minutes=10), "il reste 2 jours et 20 heures"),
        (timedelta(hours=47), "il reste 1 jour et 1 heure"),
        (timedelta(hours=70, minutes=30), "il reste 1 heure et 30 minutes"),
        (timedelta(hours=71, minutes=59), "il reste 1 minute"),
        (timedelta(hours=72), "il reste moins d’une minute"),
        (timedelta(hours=74), "délai dépassé de 2 heures"),
        (timedelta(hours=121), "délai dépassé de 2 jours et 1 heure"),
    ],
)
def test_the_time_left_is_said_in_words(passed: timedelta, said: str) -> None:
    assert time_left(AWARE, AWARE + passed) == said


NOTIFIED = {"authority": AuthorityStep.NOTIFIED}
SPARED = {"authority": AuthorityStep.NOT_NEEDED}
HIGH = {"risk": RiskLevel.HIGH}
CASES = [
    ("a minimal entry", FACTS, {}, []),
    ("nothing lost", FACTS, {"kinds": frozenset()}, [BreachFlaw.KIND_MISSING]),
    ("nothing told", FACTS, {"description": "  "}, [BreachFlaw.DESCRIPTION_MISSING]),
    ("aware too soon", FACTS, {"discovered_at": AWARE + timedelta(hours=1)}, [BreachFlaw.AWARE_BEFORE_DISCOVERED]),
    ("tomorrow", FACTS, {"occurred_to": NOW + timedelta(days=1)}, [BreachFlaw.IN_THE_FUTURE]),
    (
        "upside down",
        FACTS,
        {"occurred_from": AWARE, "occurred_to": AWARE - timedelta(hours=1)},
        [BreachFlaw.ENDS_BEFORE_IT_BEGINS],
    ),
    ("fewer than nobody", FACTS, {"persons": -1}, [BreachFlaw.NEGATIVE_COUNT]),
    ("no risk, unreasoned", FACTS, {"risk": RiskLevel.NONE}, [BreachFlaw.REASONING_MISSING]),
    ("no risk, spaces", FACTS, {"risk": RiskLevel.NONE, "reasoning": " \n"}, [BreachFlaw.REASONING_MISSING]),
    ("no risk, reasoned", FACTS, {"risk": RiskLevel.NONE, "reasoning": "Clé chiffrée, sauvegarde."}, []),
    ("notified when?", FACTS, NOTIFIED, [BreachFlaw.NOTIFIED_AT_MISSING]),
    ("notified in time", FACTS, NOTIFIED | {"notified_at": NOW}, []),
    (
        "notified before",
        FACTS,
        NOTIFIED | {"notified_at": AWARE - timedelta(hours=1)},
        [BreachFlaw.NOTIFIED_BEFORE_AWARE],
    ),
    (
        "a risk is notified",
        FACTS,
        SPARED | {"not_notified_because": "Peu de monde."},
        [BreachFlaw.MUST_BE_NOTIFIED],
    ),
    (
        "spared without a word",
        FACTS,
        SPARED | {"risk": RiskLevel.NONE, "reasoning": "Clé chiffrée."},
        [BreachFlaw.NOT_NOTIFIED_BECAUSE_MISSING],
    ),
    ("late and silent", LONG_AGO, {}, [BreachFlaw.LATE_BECAUSE_MISSING]),
    ("late, with its reason", LONG_AGO, {"late_because": "Le vol a été compris le lundi."}, []),
    ("notified late", LONG_AGO, NOTIFIED | {"notified_at": NOW}, [BreachFlaw.LATE_BECAUSE_MISSING]),
    ("told when?", FACTS, {"people_told": PeopleStep.TOLD}, [BreachFlaw.TOLD_ON_MISSING]),
    (
        "high and not told",
        FACTS,
        HIGH | {"people_told": PeopleStep.NOT_NEEDED},
        [BreachFlaw.NOT_TOLD_BECAUSE_MISSING],
    ),
    ("high but unreadable", FACTS, HIGH | {"people_told": PeopleStep.NOT_NEEDED, "was_encrypted": True}, []),
    ("closed while it waits", FACTS, {"closed_on": date(2026, 11, 23)}, [BreachFlaw.CLOSED_TOO_SOON]),
    (
        "closed, people waiting",
        FACTS,
        NOTIFIED | HIGH | {"notified_at": NOW, "closed_on": date(2026, 11, 23)},
        [BreachFlaw.CLOSED_TOO_SOON],
    ),
    ("an address", FACTS, {"consequences": "Voir jean@exemple.fr"}, [BreachFlaw.NAMES_SOMEBODY]),
]


@pytest.mark.rule("BRE-01", "BRE-02", "BRE-03")
@pytest.mark.parametrize(("facts", "changed", "flaws"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_an_entry_must_say(facts: BreachFacts, changed: dict, flaws: list[BreachFlaw]) -> None:
    assert list(flaws_of(replace(facts, **changed), NOW)) == flaws


@pytest.mark.rule("BRE-05")
@pytest.mark.parametrize(
    ("risk", "encrypted", "told"),
    [
        (RiskLevel.HIGH, False, True),
        (RiskLevel.HIGH, True, False),
        (RiskLevel.RISK, False, False),
        (RiskLevel.NONE, False, False),
    ],
)
def test_people_are_told_of_a_high_risk_that_others_can_read(risk: RiskLevel, encrypted: bool, told: bool) -> None:
    facts = replace(FACTS, risk=risk, was_encrypted=encrypted, authority=AuthorityStep.NOTIFIED, notified_at=NOW)
    assert people_must_be_told(facts) is told
    assert (state_of(facts, NOW) is BreachState.PEOPLE_TO_TELL) is told


@pytest.mark.rule("BRE-06")
@pytest.mark.parametrize(
    ("failures", "asked"),
    [
        ([(0, 4)], ()),
        ([(0, 5)], ()),
        ([(0, 6)], (1,)),
        ([(0, 10)], (1,)),
        ([(0, 5), (7, 5)], (2,)),
        ([(0, 5), (8, 5)], ()),
        ([(0, 5), (1, 0), (2, 5), (3, 7)], (3, 4)),
    ],
)
def test_lockouts_are_asked_about_when_they_come_again(failures: list[tuple[int, int]], asked: tuple[int, ...]) -> None:
    openings = [Opening(line, AWARE + timedelta(days=day), count) for line, (day, count) in enumerate(failures, 1)]
    assert repeated_lockouts(openings) == asked


@pytest.mark.rule("BRE-06")
def test_only_a_file_in_clear_is_asked_about() -> None:
    assert is_clear_export({"encrypted": False, "removable": True})
    assert is_clear_export({"encrypted": False, "removable": False})
    for quiet in ({"encrypted": True, "removable": True}, {"encrypted": False}, {"removable": True}, {}):
        assert not is_clear_export(quiet)
