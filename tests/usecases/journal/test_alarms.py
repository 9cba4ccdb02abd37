"""Alarms on real folders: kept in sight until explained, reported without a name; and the codes of paper held to the journal."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from app.accounts.business import read_setting
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.contacts.write_contact import ContactDraft, add_contact
from app.documents.integrity_report import integrity_report
from app.documents.journal_code import journal_code_page
from app.errors import PermissionDenied
from app.journal.alarms import read_alarms, resolve_alarm
from app.journal.errors import ExplanationMissing, HeadCodeMistyped, NoSuchAlarm
from app.journal.integrity import IntegrityFlaw
from app.journal.printed_code import CodeOutcome, check_printed_code, code_of_today
from app.journal.read import JournalFilter, read_rows
from app.journal.report_facts import gather_report
from app.journal.verify import note_verification, verify
from app.vault.open_vault import open_vault
from app.workspace import Workspace

pytestmark = pytest.mark.rule("SEC-06")
WHY = "Le disque a été remplacé par le dépanneur, qui a remis la copie du matin."


@pytest.fixture
def enter(workspace, passwords, clock, costs):
    """Open the folder again, any number of times."""
    workspace.close()
    opened = []

    def open_it(role=Role.OWNER):
        if opened:
            opened.pop().close()
        here = Workspace(workspace.workspace.folder)
        tile = next(tile for tile in read_lock_screen(here).accounts if tile.role is role)
        opened.append(unlock(here, tile.id, passwords[role], clock=clock, costs=costs))
        return opened[-1]

    open_it.folder = workspace.workspace.folder
    yield open_it
    if opened:
        opened[-1].close()


def live(unlocked, name="Éloïse"):
    with unlocked.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name=name))


@pytest.fixture
def rolled_back(enter):
    """An older file put back over a day's work."""
    path = enter.folder / "aparte.db"
    enter().close()
    older = path.read_bytes()
    live(enter())
    enter().close()
    path.write_bytes(older)
    return enter


def alarms(unlocked, **only):
    with unlocked.reading() as uow:
        return read_alarms(uow, **only)


def pdf_text(content):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def test_an_alarm_says_since_when_and_stays_until_explained(rolled_back, clock):
    opened = rolled_back()
    (found,) = alarms(opened)
    assert found.kind is IntegrityFlaw.OLDER_FILE
    assert found.good == clock.now()
    assert found.good_seq > found.seq > 0
    assert found.is_open
    again = rolled_back(Role.CONTROLLER)
    assert again.flaws == ()
    assert alarms(again) == (found,)
    with again.unit_of_work() as uow:
        closed = resolve_alarm(uow, found.line, WHY)
    assert alarms(again, only_open=True) == ()
    assert alarms(again) == (closed,)
    with again.reading() as uow:
        row = read_rows(uow, JournalFilter(), limit=1)[0]
    assert (row.action, row.is_signed) == ("alarm_resolved", True)
    assert "dépanneur" not in row.details
    with again.reading() as uow:
        assert verify(uow).is_intact


def test_only_who_answers_for_the_file_explains(rolled_back):
    opened = rolled_back(Role.RECEPTION)
    (found,) = alarms(opened)
    with pytest.raises(PermissionDenied), opened.unit_of_work() as uow:
        resolve_alarm(uow, found.line, WHY)
    with pytest.raises(PermissionDenied):
        gather_report(opened, only_open=True)


@pytest.mark.parametrize(("line", "text", "error"), [(0, "Bon.", ExplanationMissing), (5, WHY, NoSuchAlarm)])
def test_an_explanation_says_something_of_an_alarm_that_is_there(rolled_back, line, text, error):
    opened = rolled_back()
    (found,) = alarms(opened)
    with pytest.raises(error), opened.unit_of_work() as uow:
        resolve_alarm(uow, found.line + line, text)
    assert alarms(opened, only_open=True) == (found,)


def test_the_same_alarm_is_not_explained_twice(rolled_back):
    opened = rolled_back()
    (found,) = alarms(opened)
    with opened.unit_of_work() as uow:
        resolve_alarm(uow, found.line, WHY)
    with pytest.raises(NoSuchAlarm), opened.unit_of_work() as uow:
        resolve_alarm(uow, found.line, WHY)


def test_the_report_says_all_and_names_nobody(rolled_back, draft):
    opened = rolled_back()
    with opened.reading() as uow:
        found = verify(uow)
    with opened.unit_of_work() as uow:
        note_verification(uow, found)
        live_alarm = read_alarms(uow)[0]
        resolve_alarm(uow, live_alarm.line, WHY)
    live(opened, "Bertrand")
    facts = gather_report(opened, only_open=False)
    said = pdf_text(integrity_report(facts)).replace("\n", " ")
    assert "plus ancien" in said
    assert "journal vérifié" in said
    assert "dépanneur" in said
    assert facts.code[:4] in said
    assert str(live_alarm.line) in said
    for account in draft.accounts:
        assert account.display_name not in said
    assert "Bertrand" not in said
    assert gather_report(opened, only_open=True).alarms == ()


def test_a_report_without_alarm_says_so(workspace):
    assert "Aucune alerte" in pdf_text(integrity_report(gather_report(workspace, only_open=True)))


def test_the_vault_s_alarms_know_the_last_anchor(with_vault, unlocked_as, vault_password, unguarded, clock):
    controller = unlocked_as(Role.CONTROLLER)
    open_vault(controller, vault_password).close()
    live(controller)
    with controller.reading() as uow:
        seq = code_of_today(uow).seq
    unguarded(controller, f"UPDATE journal_entry SET tag = '' WHERE seq = {seq}")
    opened = open_vault(controller, vault_password)
    opened.close()
    assert opened.opening.flaws == (IntegrityFlaw.SEAL_BROKEN,)
    (found,) = alarms(controller)
    assert found.kind is IntegrityFlaw.SEAL_BROKEN
    assert 0 < found.good_seq < seq
    assert found.good == clock.now()


def test_a_journal_emptied_is_told_and_the_folder_opens(enter, unguarded):
    unlocked = enter()
    unguarded(unlocked, "DELETE FROM journal_entry")
    unlocked.is_open = False
    unlocked.workspace.release()
    (found,) = alarms(enter())
    assert (found.seq, found.head) == (0, "")


class TestPrintedCode:
    def test_a_code_of_today_holds_and_goes_on_holding(self, workspace):
        with workspace.reading() as uow:
            printed = code_of_today(uow)
        live(workspace)
        with workspace.reading() as uow:
            found = check_printed_code(uow, printed.code.lower())
        assert (found.outcome, found.seq, found.last) == (CodeOutcome.HOLDS, printed.seq, printed.seq + 1)
        assert "contient bien la ligne" in found.sentence

    def test_a_slip_is_told_before_anything_is_compared(self, workspace):
        with workspace.reading() as uow:
            code = code_of_today(uow).code
            with pytest.raises(HeadCodeMistyped):
                check_printed_code(uow, code[:-1] + ("1" if code[-1] != "1" else "2"))

    def test_a_journal_put_back_is_shorter(self, enter):
        path = enter.folder / "aparte.db"
        enter().close()
        older = path.read_bytes()
        for _ in range(6):
            live(enter())
        with enter().reading() as uow:
            code = code_of_today(uow).code
        enter().close()
        path.write_bytes(older)
        with enter().reading() as uow:
            assert check_printed_code(uow, code).outcome is CodeOutcome.SHORTER

    def test_a_line_rewritten_is_another_line(self, workspace, unguarded):
        with workspace.reading() as uow:
            printed = code_of_today(uow)
        unguarded(workspace, f"UPDATE journal_entry SET hash = '{'0' * 64}' WHERE seq = {printed.seq}")
        with workspace.reading() as uow:
            assert check_printed_code(uow, printed.code).outcome is CodeOutcome.ANOTHER_LINE

    def test_a_line_changed_before_is_found(self, workspace, unguarded):
        live(workspace)
        with workspace.reading() as uow:
            printed = code_of_today(uow)
        unguarded(workspace, "UPDATE journal_entry SET actor = 'somebody' WHERE seq = 1")
        with workspace.reading() as uow:
            assert check_printed_code(uow, printed.code).outcome is CodeOutcome.CHANGED_BEFORE

    def test_the_desk_sees_no_code(self, workspace, unlocked_as):
        with pytest.raises(PermissionDenied), unlocked_as(Role.RECEPTION).reading() as uow:
            code_of_today(uow)

    def test_the_page_bears_code_line_and_day(self, workspace, draft):
        with workspace.reading() as uow:
            printed = code_of_today(uow)
        said = pdf_text(journal_code_page(draft.business, printed))
        assert all(group in said for group in printed.code.split("-"))
        assert "23/11/2026" in said


def test_no_alarm_is_kept_where_none_was(workspace):
    with workspace.reading() as uow:
        assert read_setting(uow, "journal.alarms", None) is None
