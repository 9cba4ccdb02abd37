"""Until when an archive may be kept, case by case."""

from datetime import date

import pytest

from app.retention.lines import DEFAULT_SCHEDULE
from app.vault.end_date import ArchiveTerm, latest_end, longest_end, require_lawful_end, term_begins
from app.vault.errors import EndBeyondDispute, EndBeyondReason, EndInThePast, EndUnchanged
from app.vault.kinds import ArchiveReason, EndMotive

TODAY = date(2026, 11, 23)
TAX = ArchiveTerm(ArchiveReason.TAX, date(2024, 3, 1), date(2029, 3, 1), 72)


def row(table, **values):
    return {"table": table, "id": 1, "values": values, "shown": {}}


@pytest.mark.rule("RET-07")
@pytest.mark.parametrize(
    ("reason", "begins_on", "end"),
    [
        (ArchiveReason.ACCOUNTING, date(2026, 3, 1), date(2036, 12, 31)),
        (ArchiveReason.ACCOUNTING, date(2026, 12, 31), date(2036, 12, 31)),
        (ArchiveReason.TAX, date(2026, 3, 1), date(2032, 3, 1)),
        (ArchiveReason.LITIGATION, date(2026, 3, 1), date(2031, 3, 1)),
        (ArchiveReason.LITIGATION, date(2024, 2, 29), date(2029, 2, 28)),
        (ArchiveReason.CONSUMER_CONTRACT, date(2026, 3, 1), date(2036, 3, 1)),
        (ArchiveReason.CONSENT_PROOF, date(2026, 3, 1), date(2031, 3, 1)),
    ],
)
def test_the_longest_that_a_reason_allows(reason, begins_on, end):
    assert longest_end(reason, begins_on, DEFAULT_SCHEDULE.longest_archive(reason)) == end


@pytest.mark.rule("RET-07")
@pytest.mark.parametrize(
    ("wished", "motive", "refused"),
    [
        (date(2026, 11, 22), EndMotive.NO_LONGER_NEEDED, EndInThePast),
        (date(2026, 11, 22), EndMotive.DISPUTE, EndInThePast),
        (TODAY, EndMotive.NO_LONGER_NEEDED, None),
        (date(2029, 3, 1), EndMotive.TYPING_ERROR, EndUnchanged),
        (date(2028, 1, 1), EndMotive.TYPING_ERROR, None),
        (date(2030, 3, 1), EndMotive.TAX_AUDIT, None),
        (date(2030, 3, 2), EndMotive.TAX_AUDIT, EndBeyondReason),
        (date(2030, 3, 2), EndMotive.TYPING_ERROR, EndBeyondReason),
        (date(2030, 3, 2), EndMotive.DISPUTE, None),
        (date(2031, 11, 23), EndMotive.DISPUTE, None),
        (date(2031, 11, 24), EndMotive.DISPUTE, EndBeyondDispute),
    ],
)
def test_where_an_end_may_be_moved(wished, motive, refused):
    if refused is None:
        require_lawful_end(TAX, wished, motive, TODAY)
        return
    with pytest.raises(refused):
        require_lawful_end(TAX, wished, motive, TODAY)


def test_an_end_beyond_the_law_may_always_come_nearer():
    too_long = ArchiveTerm(ArchiveReason.TAX, date(2024, 3, 1), date(2060, 1, 1), 72)
    require_lawful_end(too_long, date(2050, 1, 1), EndMotive.TYPING_ERROR, TODAY)
    with pytest.raises(EndBeyondReason):
        require_lawful_end(too_long, date(2060, 1, 2), EndMotive.TYPING_ERROR, TODAY)


def test_the_last_day_that_is_said_is_the_last_that_is_taken():
    for motive in EndMotive:
        require_lawful_end(TAX, latest_end(TAX, motive, TODAY), motive, TODAY)


@pytest.mark.parametrize(
    ("reason", "rows", "begins_on"),
    [
        (ArchiveReason.TAX, (), date(2026, 11, 20)),
        (ArchiveReason.TAX, (row("sale", sold_on="2024-05-02"), row("sale", sold_on="2025-01-01")), date(2025, 1, 1)),
        (ArchiveReason.TAX, (row("contract", ended_on=None),), date(2026, 11, 20)),
        (ArchiveReason.LITIGATION, (row("sale", sold_on="2024-05-02"),), date(2026, 11, 20)),
        (ArchiveReason.LITIGATION, (row("contract", ended_on="2025-06-30"),), date(2025, 6, 30)),
        (ArchiveReason.LITIGATION, (row("contract", ended_on="2030-06-30"),), date(2026, 11, 20)),
        (ArchiveReason.CONSENT_PROOF, (row("sale", sold_on="2024-05-02"),), date(2026, 11, 20)),
    ],
)
def test_the_day_from_which_a_reason_counts(reason, rows, begins_on):
    assert term_begins(reason, {"tables": list(rows)}, date(2026, 11, 20)) == begins_on
