"""What to do about each flaw: every one has words, steps in an order that keeps the evidence, and an end."""

from __future__ import annotations

import pytest

from app.journal.alarms import AlarmStep, steps_for
from app.journal.integrity import IntegrityFlaw
from resources import LANGUAGES, wording_in

pytestmark = pytest.mark.rule("SEC-06")


@pytest.mark.parametrize("flaw", IntegrityFlaw)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_flaw_has_its_words(flaw: IntegrityFlaw, language: str) -> None:
    for table in ("title", "found", "safe"):
        assert len(wording_in(language, f"integrity.{table}.{flaw.value}")) > 10


@pytest.mark.parametrize("step", AlarmStep)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_is_said(step: AlarmStep, language: str) -> None:
    assert wording_in(language, f"integrity.step.{step.value}").endswith(".")


@pytest.mark.parametrize("flaw", IntegrityFlaw)
def test_the_last_step_is_to_write_what_it_was(flaw: IntegrityFlaw) -> None:
    steps = steps_for(flaw)
    assert steps[-1] is AlarmStep.RESOLVE
    assert len(set(steps)) == len(steps) >= 3


@pytest.mark.parametrize("flaw", IntegrityFlaw)
def test_the_report_comes_before_anything_is_put_back(flaw: IntegrityFlaw) -> None:
    steps = steps_for(flaw)
    if AlarmStep.RESTORE in steps:
        assert steps.index(AlarmStep.REPORT) < steps.index(AlarmStep.RESTORE)


@pytest.mark.parametrize("flaw", [IntegrityFlaw.JOURNAL_CHANGED, IntegrityFlaw.SEAL_BROKEN])
def test_whoever_had_a_key_is_told_and_the_backups_are_put_aside(flaw: IntegrityFlaw) -> None:
    steps = steps_for(flaw)
    assert steps[0] is AlarmStep.KEEP_BACKUPS
    assert AlarmStep.PASSWORDS in steps
    assert AlarmStep.BACKUP not in steps
