"""Requests counted by right: the last day is in time, and what was put off counts to its later day."""

from datetime import date

import pytest

from app.rights.kinds import Decision, RequestKind
from app.rights.request_figures import RequestFact, RightCounts, count_by_right

TODAY, DUE = date(2026, 11, 27), date(2026, 11, 20)


def asked(answered_on: date | None, decision: Decision | None = None, *, due_on: date = DUE) -> RequestFact:
    is_extended = due_on != DUE
    return RequestFact(1, RequestKind.ACCESS, date(2026, 10, 20), due_on, is_extended, answered_on, decision)


@pytest.mark.rule("DSR-01", "DSR-03")
def test_each_request_counts_once_as_its_days_say() -> None:
    requests = (
        asked(DUE),
        asked(date(2026, 11, 21), Decision.REFUSED),
        asked(None),
        asked(None, due_on=date(2027, 1, 20)),
        asked(date(2026, 11, 25), due_on=date(2027, 1, 20)),
    )
    assert count_by_right(requests, TODAY) == (RightCounts(RequestKind.ACCESS, 5, 2, 1, 1, 1, 2, 1),)
    assert [one.days_late(TODAY) for one in requests] == [0, 1, 7, 0, 0]
    assert not count_by_right((), TODAY)
