"""Who may leave the vault for the contacts, and until when they would be kept."""

from datetime import UTC, date, datetime

import pytest

from app.contacts.kinds import AgeGroup, ContactCategory, ContactKind, InteractionKind, LawfulBasis, SourceKind
from app.messaging.kinds import MessageKind
from app.retention.lines import DEFAULT_SCHEDULE
from app.vault.archived_person import OwnAct, read_person
from app.vault.consult import Archive
from app.vault.errors import RestoreBasisMissing, RestorePurposeMissing, RestoreTermPassed
from app.vault.kinds import ArchiveReason
from app.vault.restore_rules import NewContract, clock_begins, require_ground, restored_term

TODAY = date(2026, 11, 23)


def row(table, **values):
    return {"table": table, "id": 1, "values": values, "shown": {}}


def person(*rows):
    record = {"tables": list(rows)}
    deposited = datetime(2025, 6, 1, 9, tzinfo=UTC)
    archive = Archive("a" * 32, "f" * 32, "X", ArchiveReason.TAX, "", deposited, date(2032, 1, 1), record, (), ())
    return read_person(archive)


def act(day, kind=InteractionKind.PURCHASE):
    return OwnAct(kind, datetime.combine(day, datetime.min.time(), UTC).replace(hour=12))


def visit(day, kind="visit_with_interest"):
    return row("interaction", kind=kind, occurred_at=f"{day}T10:00:00+00:00")


CONTRACT = NewContract("Entretien", date(2026, 11, 1))
COLLECTED = row("contact", family_name="Martin", category="customer", collected_on="2021-02-01")


@pytest.mark.rule("RET-01")
@pytest.mark.rule("RET-02")
@pytest.mark.parametrize(
    ("rows", "new_act", "contract", "due"),
    [
        ((COLLECTED,), None, None, "refused"),
        ((COLLECTED,), None, CONTRACT, None),
        ((COLLECTED,), act(date(2026, 11, 20)), None, date(2029, 11, 20)),
        ((COLLECTED, visit("2023-11-23")), None, None, "refused"),
        ((COLLECTED, visit("2023-11-24")), None, None, date(2026, 11, 24)),
        ((COLLECTED, visit("2026-01-01", "outgoing_call")), None, None, "refused"),
        ((COLLECTED, row("contract", ended_on="2025-01-31")), None, None, date(2028, 1, 31)),
        ((COLLECTED,), act(date(2022, 1, 1)), None, "refused"),
        ((), None, None, "refused"),
        ((), None, CONTRACT, None),
        ((), act(date(2026, 11, 20)), None, date(2029, 11, 20)),
    ],
)
def test_until_when_the_restored_are_kept(rows, new_act, contract, due):
    if due == "refused":
        with pytest.raises(RestoreTermPassed):
            restored_term(person(*rows), new_act, contract, DEFAULT_SCHEDULE, TODAY)
        return
    assert restored_term(person(*rows), new_act, contract, DEFAULT_SCHEDULE, TODAY) == due


def test_restoring_begins_no_clock():
    known = person(COLLECTED, visit("2024-05-05"))
    assert clock_begins(known, act(date(2026, 11, 20)), None) == date(2021, 2, 1)
    assert clock_begins(person(visit("2024-05-05")), act(date(2026, 11, 20)), None) == date(2024, 5, 5)


@pytest.mark.parametrize("basis", [None, *LawfulBasis])
@pytest.mark.parametrize("kind", [None, *MessageKind])
def test_a_basis_and_a_purpose_are_chosen_and_neither_prospects(basis, kind):
    if basis in (None, LawfulBasis.CONSENT):
        with pytest.raises(RestoreBasisMissing):
            require_ground(basis, kind)
    elif kind in (None, MessageKind.COMMERCIAL, MessageKind.RENEWAL):
        with pytest.raises(RestorePurposeMissing):
            require_ground(basis, kind)
    else:
        require_ground(basis, kind)


def test_what_the_archive_does_not_say_counts_for_the_person():
    known = person(row("contact", family_name="Martin"))
    assert known.draft.kind is ContactKind.UNKNOWN
    assert known.draft.category is ContactCategory.PROSPECT
    assert known.draft.age_group is AgeGroup.UNKNOWN
    assert known.draft.source_kind is SourceKind.REFERRAL
    assert known.draft.source_kind.is_indirect
    assert known.draft.informed_on is None


def test_the_origin_says_the_archive_and_its_day():
    known = person(row("contact", family_name="Martin", source_kind="import", source_label="clients.xlsx"))
    assert known.draft.source_label == "Coffre d’archives, archive du 01/06/2025 (origine première : clients.xlsx)"
