"""Where a business stands: each duty answered by facts, and no count that emptying could raise."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from app.clock import BUSINESS_ZONE
from app.register.standing_kinds import Answer, Duty, Point
from app.register.standing_rules import StandingFacts, read_standing
from resources import set_language
from ui.shell.places import BOTTOM_PLACES, PLACES

NOW = datetime(2026, 11, 27, 10, tzinfo=BUSINESS_ZONE)
DAY = timedelta(days=1)
SOUND = StandingFacts(
    today=NOW.date(),
    now=NOW,
    began_on=date(2025, 1, 6),
    sheets=6,
    purposes=3,
    requests=2,
    suppressed=4,
    has_vault=True,
    breaches=1,
    backup_at=NOW - DAY,
    has_new_work=False,
    elsewhere_at=NOW - 2 * DAY,
    sheet_tried_on=date(2026, 2, 1),
    journal_read_on=date(2026, 11, 2),
    journal_was_whole=True,
)
# What is changed of sound facts, the duty that is then missing, and how much of it.
CASES: tuple[tuple[dict[str, Any], Duty, int], ...] = (
    ({"sheets_incomplete": 2}, Duty.REGISTER_COMPLETE, 2),
    ({"sheets_to_review": 6}, Duty.REGISTER_REVIEWED, 6),
    ({"texts_missing": 1}, Duty.TEXTS, 1),
    ({"notices_at_fault": 2}, Duty.NOTICES, 2),
    ({"contacts_without_basis": 7}, Duty.BASES, 7),
    ({"consents_unproved": 3}, Duty.CONSENTS_PROVED, 3),
    ({"contacts_uninformed": 30}, Duty.INFORMED, 30),
    ({"requests_late": 1}, Duty.REQUESTS, 1),
    ({"terms_due": 62}, Duty.RETENTION, 62),
    ({"notes_flagged": 1}, Duty.NOTES, 1),
    ({"suppressed_to_review": 4}, Duty.SUPPRESSION, 4),
    ({"archives_ended": 5}, Duty.ARCHIVES, 5),
    ({"breaches_at_fault": 1}, Duty.BREACHES, 1),
    ({"backup_at": NOW - 8 * DAY, "has_new_work": True}, Duty.BACKUP_RECENT, 1),
    ({"elsewhere_at": NOW - 8 * DAY}, Duty.BACKUP_ELSEWHERE, 1),
    ({"elsewhere_at": None}, Duty.BACKUP_ELSEWHERE, 1),
    ({"backups_damaged": 2}, Duty.BACKUP_READ, 2),
    ({"reread_is_due": True}, Duty.BACKUP_READ, 1),
    ({"sheet_was_used": True}, Duty.RECOVERY_SHEET, 1),
    ({"sheet_tried_on": date(2025, 11, 27)}, Duty.RECOVERY_SHEET, 1),
    # Nobody tried it since the first start, which was long ago.
    ({"sheet_tried_on": None}, Duty.RECOVERY_SHEET, 1),
    ({"passwords_issued": 1}, Duty.PASSWORDS, 1),
    ({"access_review_is_due": True}, Duty.ACCESS_REVIEWED, 1),
    ({"alarms_open": 2}, Duty.JOURNAL, 2),
    ({"journal_read_on": date(2026, 8, 27)}, Duty.JOURNAL, 1),
    ({"journal_read_on": None}, Duty.JOURNAL, 1),
    ({"journal_was_whole": False}, Duty.JOURNAL, 1),
)
# Every way to empty a folder, and not one of them mends anything.
EMPTIED: tuple[dict[str, Any], ...] = (
    {"sheets": 0, "sheets_incomplete": 0, "sheets_to_review": 0},
    {"purposes": 0, "texts_missing": 0},
    {"backup_at": None, "backups_damaged": 0},
    {"backup_at": None, "elsewhere_at": None, "has_new_work": False},
    {"requests": 0},
    {"suppressed": 0},
    {"breaches": 0},
    {"has_vault": False},
    {"journal_read_on": None},
    {"sheet_tried_on": None},
)


def point(facts: StandingFacts, duty: Duty) -> Point:
    return next(one for one in read_standing(facts).points if one.duty is duty)


@pytest.mark.rule(
    "REG-02", "REG-05", "REG-08", "INF-04", "INF-08", "DSR-01", "RET-02", "BRE-02", "SEC-02", "SEC-06", "SEC-09"
)
def test_each_duty_is_missing_by_its_own_facts_and_by_nothing_else() -> None:
    sound = read_standing(SOUND)
    assert (sound.met, sound.concerned, sound.missing) == (len(Duty), len(Duty), ())
    for changed, duty, count in CASES:
        standing = read_standing(replace(SOUND, **changed))
        assert [(one.duty, one.count) for one in standing.missing] == [(duty, count)], changed
        assert standing.met == len(Duty) - 1


def test_every_case_of_the_law_has_a_case_here() -> None:
    assert {duty for _, duty, _ in CASES} == set(Duty)


def test_emptying_never_raises_the_count() -> None:
    faulty = [replace(SOUND, **changed) for changed, _, _ in CASES]
    for before in (SOUND, *faulty):
        for emptied in EMPTIED:
            assert read_standing(replace(before, **emptied)).met <= read_standing(before).met, emptied


def test_what_the_law_asks_for_is_missing_where_there_is_none_of_it() -> None:
    empty = read_standing(StandingFacts(today=NOW.date(), now=NOW, began_on=NOW.date()))
    for duty in (Duty.REGISTER_COMPLETE, Duty.REGISTER_REVIEWED, Duty.TEXTS, Duty.BACKUP_RECENT, Duty.JOURNAL):
        assert duty in [one.duty for one in empty.missing]


def test_a_duty_does_not_concern_whom_nothing_happened_to_and_counts_on_neither_side() -> None:
    alone = replace(SOUND, requests=0, breaches=0, suppressed=0, has_vault=False)
    standing = read_standing(alone)
    apart = {one.duty for one in standing.of(Answer.NOT_CONCERNED)}
    assert apart == {Duty.REQUESTS, Duty.BREACHES, Duty.SUPPRESSION, Duty.ARCHIVES}
    assert standing.met == standing.concerned == len(Duty) - 4
    # A signal that waits is enough to be concerned, though the register is empty.
    assert point(replace(alone, breaches_at_fault=1), Duty.BREACHES).answer is Answer.MISSING


@pytest.mark.rule("SEC-09")
def test_an_old_backup_holds_while_nothing_was_done_since() -> None:
    old = replace(SOUND, backup_at=NOW - 90 * DAY)
    assert point(old, Duty.BACKUP_RECENT).answer is Answer.MET
    assert point(replace(old, has_new_work=True), Duty.BACKUP_RECENT).answer is Answer.MISSING


def test_each_answer_is_said_in_both_languages_and_leads_somewhere() -> None:
    places = {place.id for place in (*PLACES, *BOTTOM_PLACES)}
    for language in ("fr", "en"):
        set_language(language)
        for duty in Duty:
            assert duty.label
            assert duty.law
            assert duty.act
            for answer in Answer:
                for count in (1, 2):
                    assert Point(duty, answer, count, "compliance").sentence
    assert {one.place for one in read_standing(SOUND).points} <= places
    set_language("fr")
    assert read_standing(SOUND).sentence == "20 points sur 20 tenus"
