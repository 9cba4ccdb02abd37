"""Pauses after wrong passwords (SEC-03): growing, at least a minute from the fifth, blocked at ten."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.accounts.attempts import Attempts, forget_failures, note_failure, read_attempts, wait_before_next

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def _after(failures: int) -> Attempts:
    return Attempts(failures, NOW.isoformat())


@pytest.mark.rule("SEC-03")
@pytest.mark.parametrize("failures", [0, 1, 2, 3])
def test_the_first_tries_come_without_waiting(failures: int) -> None:
    assert wait_before_next(_after(failures), NOW) == timedelta(0)


@pytest.mark.rule("SEC-03")
def test_pauses_grow_and_last_a_minute_from_the_fifth_failure() -> None:
    pauses = [wait_before_next(_after(failures), NOW) for failures in range(3, 10)]
    assert pauses == sorted(pauses)
    assert len(set(pauses)) == len(pauses)
    assert wait_before_next(_after(4), NOW) > timedelta(0)
    assert wait_before_next(_after(5), NOW) >= timedelta(minutes=1)


@pytest.mark.rule("SEC-03")
@pytest.mark.parametrize(("failures", "blocked"), [(9, False), (10, True), (11, True)])
def test_ten_failures_block(failures: int, blocked: bool) -> None:
    assert _after(failures).is_blocked is blocked


def test_a_pause_runs_out() -> None:
    pause = wait_before_next(_after(6), NOW)
    assert wait_before_next(_after(6), NOW + pause - timedelta(seconds=1)) == timedelta(seconds=1)
    assert wait_before_next(_after(6), NOW + pause) == timedelta(0)


def test_a_clock_set_back_does_not_lengthen_a_pause() -> None:
    assert wait_before_next(_after(6), NOW - timedelta(days=400)) == wait_before_next(_after(6), NOW)


def test_failures_are_counted_per_account_and_forgotten_after_success(tmp_path: Path) -> None:
    path = tmp_path / "attempts.json"
    for _ in range(3):
        note_failure(path, "a", NOW)
    note_failure(path, "b", NOW)
    assert (read_attempts(path, "a").failures, read_attempts(path, "b").failures) == (3, 1)
    assert read_attempts(path, "a").left_without_waiting == 0
    forget_failures(path, "a")
    assert (read_attempts(path, "a").failures, read_attempts(path, "b").failures) == (0, 1)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "null",
        '{"a": 3}',
        '{"a": {"failures": "x", "last": "y"}}',
        '{"a": {"failures": 4}}',
        '{"a": {"failures": 6, "last": "2026-11-23T09:00:00"}}',
        "[" * 100_000,
        "\xff",
    ],
)
def test_a_damaged_count_locks_nobody_out(tmp_path: Path, content: str) -> None:
    path = tmp_path / "attempts.json"
    path.write_bytes(content.encode("latin-1"))
    assert read_attempts(path, "a") == Attempts()
    assert note_failure(path, "a", NOW).failures == 1
    assert read_attempts(path, "a").failures == 1


def test_who_knows_the_password_enters_though_the_count_cannot_be_written(tmp_path: Path) -> None:
    path = tmp_path / "attempts.json"
    note_failure(path, "a", NOW)
    (tmp_path / "attempts.json.tmp").mkdir()
    forget_failures(path, "a")
    assert read_attempts(path, "a").failures == 1


def test_a_count_that_cannot_be_written_raises_nothing(tmp_path: Path) -> None:
    assert note_failure(tmp_path / "nowhere" / "attempts.json", "a", NOW).failures == 1
