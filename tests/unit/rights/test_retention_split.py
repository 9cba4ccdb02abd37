"""What stays after an erasure, read like the law: a table of facts and of what they keep."""

from dataclasses import replace
from datetime import date

import pytest

from app.rights.retention_split import ErasureFacts, KeptBecause, split
from app.vault.kinds import ArchiveReason

TODAY = date(2026, 11, 23)
NOTHING = ErasureFacts(TODAY)


def kept(facts):
    return {one.because: one.until for one in split(facts).kept}


@pytest.mark.rule("DSR-08")
def test_a_plain_prospect_leaves_only_the_nameless_journal():
    assert kept(NOTHING) == {KeptBecause.JOURNAL: None}
    assert split(NOTHING).proposed_archive is None
    assert split(NOTHING).blocked_by is None


@pytest.mark.rule("DSR-08")
@pytest.mark.parametrize(
    ("facts", "because", "until"),
    [
        (replace(NOTHING, last_sale_on=date(2024, 3, 5)), KeptBecause.ACCOUNTING, date(2034, 12, 31)),
        (replace(NOTHING, last_contract_end=date(2024, 2, 29)), KeptBecause.CLAIMS, date(2029, 2, 28)),
        (replace(NOTHING, has_consent_events=True), KeptBecause.CONSENT_PROOF, date(2029, 11, 23)),
        (replace(NOTHING, has_requests=True), KeptBecause.REQUEST_FILE, date(2031, 11, 23)),
        (replace(NOTHING, keeps_suppression=True), KeptBecause.SUPPRESSION, date(2029, 11, 23)),
    ],
)
def test_each_ground_keeps_until_its_day(facts, because, until):
    assert kept(facts)[because] == until


@pytest.mark.rule("DSR-08")
@pytest.mark.parametrize(
    "facts",
    [replace(NOTHING, last_sale_on=date(2015, 3, 5)), replace(NOTHING, last_contract_end=date(2021, 11, 23))],
)
def test_a_term_that_has_passed_keeps_nothing(facts):
    assert split(facts).proposed_archive is None


@pytest.mark.rule("DSR-08")
def test_a_running_contract_blocks_the_whole():
    assert split(replace(NOTHING, has_running_contract=True)).blocked_by is KeptBecause.RUNNING_CONTRACT


def test_the_longest_archive_is_proposed():
    facts = replace(NOTHING, last_sale_on=date(2026, 1, 2), has_consent_events=True)
    proposed = split(facts).proposed_archive
    assert (proposed.archive_reason, proposed.until) == (ArchiveReason.ACCOUNTING, date(2036, 12, 31))
