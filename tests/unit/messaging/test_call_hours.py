"""When a consumer may be called: the cases of the rules."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import BUSINESS_ZONE
from app.messaging.call_hours import AgreedSlot, CallObstacle, call_obstacle, is_too_often
from app.values import PhoneNumber
from app.values.days_off import HolidayCalendar
from resources import LANGUAGES, wording_table

HOME, GUADELOUPE = PhoneNumber("+33612345678"), PhoneNumber("+590690123456")
REUNION, MAYOTTE = PhoneNumber("+262692123456"), PhoneNumber("+262639201234")
DAY_OFF, OUT_OF_HOURS = CallObstacle.DAY_OFF, CallObstacle.OUT_OF_HOURS


def paris(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BUSINESS_ZONE)


@pytest.mark.rule("PRO-08")
@pytest.mark.parametrize(
    ("at", "obstacle"),
    [
        ("2026-11-23T09:59:59", OUT_OF_HOURS),
        ("2026-11-23T10:00", None),
        ("2026-11-23T12:59", None),
        ("2026-11-23T13:00", OUT_OF_HOURS),
        ("2026-11-23T14:00", None),
        ("2026-11-23T19:59", None),
        ("2026-11-23T20:00", OUT_OF_HOURS),
        ("2026-11-28T11:00", DAY_OFF),
        ("2026-11-29T11:00", DAY_OFF),
        ("2026-12-25T11:00", DAY_OFF),
        ("2026-05-14T11:00", DAY_OFF),
    ],
)
def test_hours_in_the_mainland(at: str, obstacle: CallObstacle | None) -> None:
    assert call_obstacle(paris(at), HOME) is obstacle


@pytest.mark.rule("PRO-09")
@pytest.mark.parametrize(
    ("number", "at", "obstacle"),
    [
        (REUNION, "2026-11-23T10:30", OUT_OF_HOURS),
        (REUNION, "2026-11-23T11:00", None),
        (GUADELOUPE, "2026-11-23T14:30", OUT_OF_HOURS),
        (GUADELOUPE, "2026-11-23T15:00", None),
        (REUNION, "2026-11-23T07:00", None),
        (MAYOTTE, "2026-11-23T11:00", OUT_OF_HOURS),
        (MAYOTTE, "2026-11-23T12:00", None),
    ],
)
def test_the_hour_is_that_of_the_person_called(number: PhoneNumber, at: str, obstacle: CallObstacle | None) -> None:
    assert call_obstacle(paris(at), number) is obstacle


def test_a_holiday_of_la_reunion_is_none_in_paris() -> None:
    abolition = paris("2027-12-20T11:30")
    assert call_obstacle(abolition, REUNION) is DAY_OFF
    assert call_obstacle(abolition, HOME) is None
    assert call_obstacle(abolition, HOME, calendar=HolidayCalendar.REUNION) is DAY_OFF, (
        "the business's own days count too"
    )


NOVEMBER = [paris(f"2026-11-{day:02}T11:00") for day in (2, 6, 12, 20)]


@pytest.mark.rule("PRO-10")
@pytest.mark.parametrize(
    ("at", "attempts", "obstacle"),
    [
        ("2026-12-01T11:00", NOVEMBER, CallObstacle.TOO_OFTEN),
        ("2026-12-02T11:00", NOVEMBER, None),
        ("2026-12-01T11:00", NOVEMBER[1:], None),
        ("2026-11-20T15:00", NOVEMBER, CallObstacle.TOO_OFTEN),
    ],
)
def test_four_attempts_in_thirty_days(at: str, attempts: list[datetime], obstacle: CallObstacle | None) -> None:
    assert call_obstacle(paris(at), HOME, attempts) is obstacle


SATURDAY = paris("2026-11-28T10:00")
SLOT = AgreedSlot(SATURDAY, SATURDAY + timedelta(minutes=30), has_proof=True)


@pytest.mark.rule("PRO-11")
@pytest.mark.parametrize(
    ("at", "has_proof", "obstacle"),
    [
        ("2026-11-28T10:00", True, None),
        ("2026-11-28T10:00", False, DAY_OFF),
        ("2026-11-28T09:59", True, DAY_OFF),
        ("2026-11-28T10:30", True, DAY_OFF),
        ("2026-12-05T10:00", True, DAY_OFF),
    ],
)
def test_an_agreed_time_holds_for_itself_alone(at: str, has_proof: bool, obstacle: CallObstacle | None) -> None:
    slot = AgreedSlot(SLOT.begins_at, SLOT.ends_at, has_proof)
    assert call_obstacle(paris(at), HOME, agreed=slot) is obstacle


@pytest.mark.rule("PRO-11")
def test_an_agreed_time_does_not_lift_the_count() -> None:
    assert call_obstacle(SATURDAY, HOME, NOVEMBER, SLOT) is CallObstacle.TOO_OFTEN


INSTANTS = st.datetimes(datetime(2026, 10, 1), datetime(2026, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@pytest.mark.rule("PRO-10")
@given(INSTANTS, st.lists(INSTANTS, max_size=8), INSTANTS)
def test_one_attempt_more_never_frees_a_call(at: datetime, attempts: list[datetime], another: datetime) -> None:
    if is_too_often(at, attempts):
        assert is_too_often(at, [*attempts, another])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("obstacle", CallObstacle)
def test_each_obstacle_is_said(obstacle: CallObstacle, language: str) -> None:
    assert "D. 223-9" in wording_table(language, "messaging")["call_obstacle"][obstacle.value]
