"""The journal on a real file: refused changes, named flaws, details that may go."""

from collections.abc import Callable
from threading import Barrier, BrokenBarrierError, Thread

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DatabaseError

from app.accounts.roles import Role
from app.errors import PermissionDenied
from app.journal import Action, record
from app.journal.read import JournalFilter, count_rows, read_rows
from app.journal.verify import Flaw, verify
from app.workspace import UnlockedWorkspace
from db.tables import JournalEntry, JournalPayload


@pytest.fixture
def journalled(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        for number in range(12):
            record(uow, Action.CONTACT_CONSULTED, f"subject{number}", {"number": number}, signed=number % 3 == 0)
    return workspace


def test_an_untouched_journal_is_intact(journalled: UnlockedWorkspace) -> None:
    with journalled.reading() as uow:
        found = verify(uow)
    assert found.is_intact
    assert found.lines >= 12


def test_a_long_journal_is_read_batch_by_batch(workspace: UnlockedWorkspace) -> None:
    told: list[int] = []
    with workspace.unit_of_work() as uow:
        for number in range(2_100):
            record(uow, Action.CONTACT_CONSULTED, details={"number": number})
    with workspace.reading() as uow:
        found = verify(uow, on_progress=lambda done, _total: told.append(done))
    assert found.is_intact
    assert told == [2_000]


@pytest.mark.rule("CON-05")
@pytest.mark.parametrize(
    "change",
    [
        update(JournalEntry).where(JournalEntry.seq == 3).values(actor="x"),
        delete(JournalEntry).where(JournalEntry.seq == 3),
        update(JournalPayload).where(JournalPayload.seq == 3).values(body="{}"),
        text("INSERT OR REPLACE INTO journal_entry SELECT * FROM journal_entry WHERE seq = 3"),
    ],
    ids=["update", "delete", "details", "replace"],
)
def test_the_file_refuses_to_change_a_line(journalled: UnlockedWorkspace, change: object) -> None:
    with pytest.raises(DatabaseError), journalled.unit_of_work() as uow:
        uow.session.execute(change)  # type: ignore[call-overload]
    with journalled.reading() as uow:
        assert verify(uow).is_intact


@pytest.mark.parametrize(
    ("sql", "seq", "flaw"),
    [
        ("UPDATE journal_entry SET actor = 'x' WHERE seq = 5", 5, Flaw.CHANGED_LINE),
        ("UPDATE journal_payload SET body = '{\"number\":99}' WHERE seq = 5", 5, Flaw.CHANGED_DETAILS),
        ("DELETE FROM journal_entry WHERE seq = 5", 5, Flaw.MISSING_LINE),
    ],
)
def test_a_change_behind_the_triggers_is_named(
    journalled: UnlockedWorkspace, unguarded: Callable[[UnlockedWorkspace, str], None], sql: str, seq: int, flaw: Flaw
) -> None:
    unguarded(journalled, sql)
    with journalled.reading() as uow:
        findings = verify(uow).findings
    assert any((finding.seq, finding.flaw) == (seq, flaw) for finding in findings)


def test_details_may_be_erased_and_the_chain_holds(journalled: UnlockedWorkspace) -> None:
    with journalled.unit_of_work() as uow:
        uow.session.execute(delete(JournalPayload).where(JournalPayload.seq == 5))
    with journalled.reading() as uow:
        assert verify(uow).is_intact


def test_the_screen_reads_newest_first_and_filters(journalled: UnlockedWorkspace) -> None:
    chosen = JournalFilter(action=Action.CONTACT_CONSULTED)
    with journalled.reading() as uow:
        assert count_rows(uow, chosen) == 12
        rows = read_rows(uow, chosen, limit=5)
        assert [row.subject for row in rows] == [f"subject{number}" for number in (11, 10, 9, 8, 7)]
        assert rows[2].is_signed


@pytest.mark.rule("SEC-06")
@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_ordinary_roles_cannot_read_it(unlocked_as: Callable[[Role], UnlockedWorkspace], role: Role) -> None:
    with unlocked_as(role).reading() as uow, pytest.raises(PermissionDenied):
        read_rows(uow, JournalFilter(), limit=1)


@pytest.mark.rule("SEC-06")
def test_the_owner_reads_it(workspace: UnlockedWorkspace) -> None:
    with workspace.reading() as uow:
        assert read_rows(uow, JournalFilter(), limit=1)


def test_what_is_kept_beside_the_file_is_told_of_one_commit_at_a_time(workspace: UnlockedWorkspace) -> None:
    met, both, before = list[bool](), Barrier(2), workspace.commits

    def tell(_unlocked: UnlockedWorkspace) -> None:
        try:
            both.wait(timeout=0.3)
            met.append(True)
        except BrokenBarrierError:
            met.append(False)

    def write() -> None:
        with workspace.unit_of_work() as uow:
            record(uow, Action.CONTACT_CONSULTED)

    workspace.after_commit.append(tell)
    writers = [Thread(target=write) for _ in range(2)]
    for one in writers:
        one.start()
    for one in writers:
        one.join()
    assert met == [False, False]
    assert workspace.commits == before + 2
