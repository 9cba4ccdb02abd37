"""The journal as people read it: filtered, in sentences, in a signed extract; and how routine lines stop speaking."""

import json
import subprocess
import sys
import zipfile
from datetime import date, timedelta
from io import BytesIO

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import DatabaseError

from app.accounts.manage_accounts import signing_keys
from app.accounts.roles import Role
from app.contacts.read_contact import read_contact
from app.contacts.write_contact import ContactDraft, add_contact
from app.documents.journal_file import write_journal_file
from app.errors import PermissionDenied
from app.journal import Action
from app.journal.errors import NothingToExtract, TermOutOfBounds
from app.journal.known_days import confirm_date
from app.journal.let_go import keep_routine_for, let_go_of_routine, read_lettings_go, routine_months
from app.journal.read import JournalFilter, count_rows, read_rows
from app.journal.record import record
from app.journal.tell import filter_of_person, tell_rows
from app.journal.verify import Flaw, verify
from app.values.id_set import write_id_set
from app.vault.open_vault import open_vault
from db.tables import JournalEntry, JournalPayload

pytestmark = pytest.mark.rule("SEC-06")


@pytest.fixture
def consulted(workspace, clock):
    """Two people, one of whom was looked at on two days."""
    with workspace.unit_of_work() as uow:
        ids = [add_contact(uow, ContactDraft(given_name="Éloïse", family_name=name)) for name in ("Martin", "Petit")]
        read_contact(uow, ids[0])
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        read_contact(uow, ids[0])
    return ids


def names_of(workspace):
    return {workspace.account.id: "Claire Fontaine"}


def test_who_consulted_whom_is_told_in_sentences_by_day_and_person(workspace, consulted, clock):
    today = clock.today()
    with workspace.reading() as uow:
        of_person = JournalFilter(subjects=filter_of_person(uow, consulted[0]))
        told = tell_rows(uow, of_person, names_of(workspace), limit=10)
        assert [line.sentence for line in told] == [
            "Claire Fontaine a consulté la fiche de Éloïse Martin.",
            "Claire Fontaine a consulté la fiche de Éloïse Martin.",
            "Claire Fontaine a ajouté Éloïse Martin au carnet.",
        ]
        for first, last, count in (
            (today, today, 1),
            (today - timedelta(days=1), today - timedelta(days=1), 2),
            (None, today - timedelta(days=2), 0),
            (today - timedelta(days=1), None, 3),
        ):
            assert count_rows(uow, JournalFilter(subjects=of_person.subjects, first_day=first, last_day=last)) == count
        window = read_rows(uow, JournalFilter(), limit=2)
        assert [row.seq for row in read_rows(uow, JournalFilter(), limit=1, before=window[-1].seq)] == [
            window[-1].seq - 1
        ]


def test_whoever_is_gone_from_the_book_is_no_longer_named(workspace, consulted):
    with workspace.unit_of_work() as uow:
        record(uow, Action.CONTACT_CONSULTED, "0" * 32)
        told = tell_rows(uow, JournalFilter(), {}, limit=1)
    assert (
        told[0].sentence
        == "un compte qui n’existe plus a consulté la fiche de une personne qui n’est plus dans le carnet."
    )


def test_a_colleague_neither_reads_nor_exports_nor_shortens_it(workspace, consulted, unlocked_as):
    keys = signing_keys(workspace)
    colleague = unlocked_as(Role.SALES)
    with colleague.unit_of_work() as uow:
        for act in (
            lambda: read_rows(uow, JournalFilter(), limit=1),
            lambda: tell_rows(uow, JournalFilter(), {}, limit=1),
            lambda: write_journal_file(uow, JournalFilter(), {}, keys),
            lambda: keep_routine_for(uow, 6),
        ):
            with pytest.raises(PermissionDenied):
                act()
        for statement in ("DELETE FROM journal_entry", "UPDATE journal_entry SET action = ''"):
            with pytest.raises(DatabaseError, match="append-only"):
                uow.session.execute(text(statement))


def extract(workspace, chosen):
    with workspace.unit_of_work() as uow:
        return write_journal_file(uow, chosen, names_of(workspace), signing_keys(workspace))


def verified(folder, content, change=lambda files: None):
    with zipfile.ZipFile(BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    script = folder / "verify_proof.py"
    script.write_bytes(files["verify_proof.py"])
    change(files)
    path = folder / "extrait.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    done = subprocess.run([sys.executable, script, path], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def test_an_extract_is_verified_without_aparte_and_a_changed_one_is_refused(workspace, consulted, tmp_path):
    content = extract(workspace, JournalFilter())
    code, said = verified(tmp_path, content)
    assert code == 0, said
    assert "lignes du journal lues" in said
    with zipfile.ZipFile(BytesIO(content)) as archive:
        table = archive.read("journal.csv").decode("utf-8-sig")
    assert "Claire Fontaine a consulté la fiche de" in table
    assert "Martin" not in table

    def change_table(files):
        files["journal.csv"] = files["journal.csv"].replace(b"Fontaine", b"Fonteine")

    def change_line(files):
        data = json.loads(files["preuve.json"])
        data["journal"][1]["actor"] = "quelqu-un-d-autre"
        files["preuve.json"] = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()

    for change in (change_table, change_line):
        code, said = verified(tmp_path, content, change)
        assert code == 1
        assert "!! " in said
    with workspace.reading() as uow:
        assert read_rows(uow, JournalFilter(action=Action.JOURNAL_EXPORTED), limit=1)[0].is_signed


def test_nothing_to_extract_is_said(workspace):
    with pytest.raises(NothingToExtract):
        extract(workspace, JournalFilter(last_day=date(2020, 1, 1)))


def day_by_day(workspace, clock, months):
    """Pass the time, with the date confirmed every month: a jump of a year would put it in doubt."""
    for _ in range(months):
        clock.advance(timedelta(days=30))
        with workspace.unit_of_work() as uow:
            confirm_date(uow)


def test_routine_lines_stop_speaking_after_their_term_and_the_chain_holds(
    with_vault, consulted, clock, vault_password, unlocked_as
):
    unlocked = with_vault
    with unlocked.unit_of_work() as uow:
        subject = filter_of_person(uow, consulted[0])
        looked = [row.seq for row in read_rows(uow, JournalFilter(action=Action.CONTACT_CONSULTED), limit=9)]
        spared = looked[0]
    day_by_day(unlocked, clock, 11)
    with unlocked.unit_of_work() as uow:
        assert let_go_of_routine(uow) == 0, "eleven months are within the term"
        with pytest.raises(TermOutOfBounds):
            keep_routine_for(uow, 5)
        assert routine_months(uow) == 12
        keep_routine_for(uow, 6)
    clock.advance(timedelta(days=60))
    with unlocked.unit_of_work() as uow:
        assert let_go_of_routine(uow) == 0, "the date is in doubt"
        confirm_date(uow)
        before = verify(uow).head
        gone = let_go_of_routine(uow, [spared])
        assert gone >= 1
        assert let_go_of_routine(uow, [spared]) == 0, "once"
        found = verify(uow, public_keys=signing_keys(unlocked))
        assert found.is_intact
        assert found.head != before
        left = read_rows(uow, JournalFilter(subjects=subject), limit=9)
        assert [row.action for row in left] == [Action.CONTACT_CONSULTED, Action.CONTACT_ADDED]
        assert left[0].seq == spared
        row = uow.session.get(JournalEntry, looked[1])
        assert (row.actor, row.action, row.subject, row.commitment) == ("", "", "", "")
        assert uow.session.get(JournalPayload, looked[1]) is None
        assert read_lettings_go(uow)[0].lines >= {looked[1]}
    controller = unlocked_as(Role.CONTROLLER)
    assert controller.flaws == ()
    vault = open_vault(controller, vault_password)
    vault.close()
    assert vault.opening.flaws == (), "the seals still hold"


def test_a_line_emptied_by_anybody_else_is_found(workspace, consulted, clock, unguarded):
    with workspace.reading() as uow:
        seq = read_rows(uow, JournalFilter(action=Action.CONTACT_CONSULTED), limit=1)[0].seq
    empty = "at = '2000-01-01 00:00:00.000000', actor = '', action = '', subject = '', commitment = ''"
    unguarded(workspace, f"UPDATE journal_entry SET {empty} WHERE seq = {seq}")
    with workspace.unit_of_work() as uow:
        assert [one.flaw for one in verify(uow).findings] == [Flaw.EMPTIED_UNTOLD]
        # Told by a signed line that says the truth about nothing: the line was not old.
        details = {"before": "2026-01-01T00:00:00+00:00", "count": 1, "lines": write_id_set([seq])}
        record(uow, Action.LINES_LET_GO, details=details, signed=True)
        assert [one.flaw for one in verify(uow).findings] == [Flaw.EMPTIED_UNTOLD]


def test_the_file_itself_refuses_to_empty_what_is_young_signed_or_untold(workspace, consulted, clock):
    nothing = {"actor": "", "action": "", "subject": "", "commitment": ""}
    with workspace.unit_of_work() as uow:
        young = uow.session.scalar(select(JournalEntry.seq).order_by(JournalEntry.seq.desc()).limit(1))
        record(uow, Action.LINES_LET_GO, signed=True)
        with pytest.raises(DatabaseError, match="append-only"):
            uow.session.execute(update(JournalEntry).where(JournalEntry.seq == young).values(**nothing))
    day_by_day(workspace, clock, 7)
    with workspace.unit_of_work() as uow:
        with pytest.raises(DatabaseError, match="append-only"):
            uow.session.execute(update(JournalEntry).where(JournalEntry.seq == young).values(**nothing))
        record(uow, Action.LINES_LET_GO, signed=True)
        signed = uow.session.scalar(select(JournalEntry.seq).where(JournalEntry.signature != "").limit(1))
        with pytest.raises(DatabaseError, match="append-only"):
            uow.session.execute(update(JournalEntry).where(JournalEntry.seq == signed).values(**nothing))
        uow.session.execute(update(JournalEntry).where(JournalEntry.seq == young).values(**nothing))
