"""The register of breaches on real folders: versions that nothing changes, proposals of the program, letters to the people."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from app.accounts.attempts import note_failure
from app.accounts.business import read_business
from app.accounts.manage_accounts import unblock_account
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied, SaveFailed
from app.exchange.export_contacts import ExportOrder, export_contacts
from app.exchange.export_kinds import ExportPurpose, FileFormat
from app.exchange.export_scope import ExportScope
from app.journal import Action
from app.journal.alarms import journal_end, raise_alarm
from app.journal.integrity import IntegrityFlaw
from app.journal.read import JournalFilter, read_rows
from app.messaging.record_objection import record_objection
from app.register.breach_errors import (
    AnsweredAlready,
    AnswerNeedsReason,
    BreachRefused,
    LetterHasBlanks,
    LettersNotCalledFor,
    NobodyToTell,
)
from app.register.breach_extent import files_that_left, read_extent
from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import (
    AuthorityStep,
    BreachFlaw,
    BreachKind,
    BreachTrigger,
    LetterObstacle,
    LetterSource,
    PeopleStep,
    RiskLevel,
)
from app.register.breach_letters import draft_body, write_letters
from app.register.breach_people import people_chosen, people_of_book, people_of_line
from app.register.breach_register import count_pressing, open_breach, read_breach, read_versions, revise_breach
from app.register.breach_triggers import (
    count_proposals,
    open_from_proposal,
    proposed_facts,
    read_set_aside,
    set_aside,
    waiting_proposals,
)
from app.register.export_breaches import RegisterFormat, export_breaches
from app.register.field_entry import DataCategory
from app.retention.kinds import InquiryMeans
from app.values import EmailAddress, PhoneNumber
from app.workspace import Workspace
from db.tables import BreachLetter, Contact

NOT_ONE = "La clé est restée dans le coffre-fort du bureau."


def facts(uow, **changed):
    now = uow.clock.now()
    known = BreachFacts(
        discovered_at=now,
        aware_at=now,
        description="Une clé USB a été perdue.",
        kinds=frozenset({BreachKind.CONFIDENTIALITY}),
        data_categories=frozenset({DataCategory.IDENTITY}),
        consequences="Des messages trompeurs.",
        measures_taken="Les mots de passe ont été changés.",
    )
    return replace(known, **changed)


def person(uow, name, **more):
    draft = ContactDraft(given_name="Léa", family_name=name, **more)
    return add_contact(uow, draft)


def export(unlocked, path, *, passphrase="", chosen=()):
    fields = ("contact.family_name", "contact_email.value")
    order = ExportOrder(
        ExportScope(chosen=tuple(chosen)),
        fields,
        ExportPurpose.OWN_WORK,
        FileFormat.CSV,
        path,
        passphrase=passphrase,
        is_clear_confirmed=not passphrase,
        home=unlocked.workspace.folder,
    )
    with unlocked.unit_of_work() as uow:
        return export_contacts(uow, order)


@pytest.mark.rule("BRE-01", "BRE-03", "BRE-07")
def test_an_entry_gains_versions_and_loses_none(workspace):
    with workspace.unit_of_work() as uow:
        breach = open_breach(uow, facts(uow, persons=212))
        with pytest.raises(BreachRefused) as refused:
            revise_breach(uow, breach.number, replace(breach.facts, risk=RiskLevel.NONE))
        assert refused.value.flaws == (BreachFlaw.REASONING_MISSING,)
        assert "sans raisonnement écrit" in refused.value.sentence
        changed = replace(breach.facts, persons=250, risk=RiskLevel.HIGH)
        assert revise_breach(uow, breach.number, changed).version == 2
        assert revise_breach(uow, breach.number, changed).version == 2, "the same again is no version"
    with workspace.reading() as uow:
        versions = read_versions(uow, breach.number)
        assert [(one.version, one.facts.persons) for one in versions] == [(1, 212), (2, 250)]
        assert read_breach(uow, breach.number).facts == changed
        lines = [row for row in read_rows(uow, JournalFilter(), limit=2) if row.is_signed]
        assert [row.action for row in lines] == [Action.BREACH_REVISED, Action.BREACH_RECORDED]
        assert "clé USB" not in "".join(row.details for row in lines)
    for statement in ("UPDATE breach_version SET persons = 0", "DELETE FROM breach_version"):
        with workspace.unit_of_work() as uow, pytest.raises(DatabaseError, match="append-only"):
            uow.session.execute(text(statement))


@pytest.mark.rule("BRE-01", "BRE-07")
def test_who_may_not_keep_the_register_sees_none_of_it(unlocked_as):
    colleague = unlocked_as(Role.RECEPTION)
    with colleague.unit_of_work() as uow:
        for act in (count_proposals, count_pressing, read_versions, lambda one: open_breach(one, facts(one))):
            with pytest.raises(PermissionDenied):
                act(uow)


@pytest.mark.rule("BRE-02")
def test_what_waits_is_counted_until_it_is_settled(workspace, clock):
    with workspace.unit_of_work() as uow:
        number = open_breach(uow, facts(uow)).number
        assert count_pressing(uow) == 1
        clock.advance(timedelta(hours=73))
        held = read_breach(uow, number).facts
        late = replace(held, authority=AuthorityStep.NOTIFIED, notified_at=uow.clock.now())
        with pytest.raises(BreachRefused):
            revise_breach(uow, number, late)
        revise_breach(uow, number, replace(late, late_because="La perte a été comprise tard."))
        assert count_pressing(uow) == 0


@pytest.mark.rule("BRE-06", "SEC-08")
def test_a_file_in_clear_is_asked_about_and_an_encrypted_one_is_not(workspace, tmp_path, clock):
    with workspace.unit_of_work() as uow:
        ids = [person(uow, name, emails=(EmailAddress(f"{name}@exemple.fr"),)) for name in ("Alpha", "Beta", "Gamma")]
    export(workspace, tmp_path / "chiffre.zip", passphrase="mot-de-passe-long")
    with workspace.reading() as uow:
        assert waiting_proposals(uow) == ()
    export(workspace, tmp_path / "clair.csv", chosen=ids[:2])
    with workspace.reading() as uow:
        (asked,) = waiting_proposals(uow)
        assert asked.trigger is BreachTrigger.CLEAR_EXPORT
        assert asked.extent.persons == 2
        assert "2 personnes. Champs : Nom, E-mail. Il n’était pas chiffré." in asked.sentence.replace("\u00a0", " ")
        assert asked.extent.categories == {DataCategory.IDENTITY, DataCategory.CONTACT_DETAILS}
        assert [one.persons for one in files_that_left(uow)] == [2, 3]
        begun = proposed_facts(asked, uow.clock.now())
        assert (begun.persons, begun.occurred_from) == (2, asked.at)
        assert "Alpha" not in "".join(row.details for row in read_rows(uow, JournalFilter(), limit=9))
    clock.advance(timedelta(hours=1))
    with workspace.unit_of_work() as uow:
        late = person(uow, "Omega", emails=(EmailAddress("omega@exemple.fr"),))
        breach = open_from_proposal(uow, asked.line, begun)
        assert breach.facts.source_line == asked.line
        assert count_proposals(uow) == 0
        with pytest.raises(AnsweredAlready):
            set_aside(uow, [asked.line], NOT_ONE)
        people = people_of_line(uow, breach.number, asked.line)
        assert [one.contact_id for one in people] == ids[:2]
        assert {one.source for one in people} == {LetterSource.EXPORTED}
        assert late not in [one.contact_id for one in people]


@pytest.mark.rule("BRE-06")
def test_an_alarm_and_a_restore_are_asked_about_until_answered_with_a_reason(workspace):
    with workspace.unit_of_work() as uow:
        for _ in range(2):
            raise_alarm(uow, IntegrityFlaw.OLDER_FILE, journal_end(uow))
        asked = waiting_proposals(uow)
        assert [one.trigger for one in asked] == [BreachTrigger.INTEGRITY] * 2
        for short in ("", "  non ", "Demander à jean@exemple.fr"):
            with pytest.raises(AnswerNeedsReason):
                set_aside(uow, [asked[0].line], short)
        set_aside(uow, [one.line for one in asked], NOT_ONE)
        assert count_proposals(uow) == 0
        assert [one.reason for one in read_set_aside(uow)] == [NOT_ONE] * 2
        told = read_rows(uow, JournalFilter(action=Action.BREACH_PROPOSAL_SET_ASIDE), limit=9)
        assert [row.is_signed for row in told] == [True, True]
        assert "coffre-fort" not in told[0].details


@pytest.mark.rule("BRE-06", "SEC-03")
def test_repeated_lockouts_are_asked_about_after_the_opening(workspace, clock, costs, passwords):
    tile = next(one for one in read_lock_screen(workspace.workspace).accounts if one.role is Role.RECEPTION)
    workspace.close()
    here = Workspace(workspace.workspace.folder)
    for _ in range(6):
        note_failure(here.attempts_file, tile.id, clock.now())
    owner = next(one for one in read_lock_screen(here).accounts if one.role is Role.OWNER)
    opened = unlock(here, owner.id, passwords[Role.OWNER], clock=clock, costs=costs)
    try:
        unblock_account(opened, tile.id)
        with opened.reading() as uow:
            assert [one.trigger for one in waiting_proposals(uow)] == [BreachTrigger.LOCKOUTS]
    finally:
        opened.close()


@pytest.fixture
def concerned(workspace):
    """A high risk, and four people: two means, one by post who objected, one without an address, one who died."""
    with workspace.unit_of_work() as uow:
        ids = {
            "email": person(uow, "Aubert", emails=(EmailAddress("lea.aubert@exemple.fr"),)),
            "post": person(uow, "Bernard", address_line1="3 rue Neuve", postcode="69003", town="Lyon"),
            "none": person(uow, "Colin", phones=(PhoneNumber("+33612345678"),)),
            "dead": person(uow, "Durand", emails=(EmailAddress("durand@exemple.fr"),)),
        }
        record_objection(uow, ids["post"])
        record_objection(uow, ids["email"])
        uow.session.get(Contact, ids["dead"]).deceased_on = date(2026, 1, 2)
        number = open_breach(uow, facts(uow, risk=RiskLevel.HIGH)).number
    return workspace, number, ids


@pytest.mark.rule("BRE-05")
def test_who_is_told_and_who_is_not_each_with_the_reason(concerned, tmp_path):
    workspace, number, ids = concerned
    with workspace.unit_of_work() as uow:
        people = people_of_book(uow, number)
        assert [one.obstacle for one in people] == [None, None, LetterObstacle.NO_ADDRESS, LetterObstacle.DECEASED]
        body = draft_body(read_breach(uow, number).facts, read_business(uow))
        for item in (
            "clé USB",
            "identité",
            "messages trompeurs",
            "mots de passe ont été changés",
            "CNIL",
            "conseillons",
        ):
            assert item in body
        with pytest.raises(LetterHasBlanks):
            write_letters(uow, number, people, InquiryMeans.EMAIL, body + "\n[à compléter]", tmp_path)
        done = write_letters(uow, number, people, InquiryMeans.EMAIL, body, tmp_path)
    assert (done.emails, done.letters, len(done.left)) == (1, 1, 2)
    mail, paper = (next(path for path in done.files if path.suffix == suffix) for suffix in (".eml", ".pdf"))
    assert "Aubert" not in mail.name
    assert b"lea.aubert@exemple.fr" in mail.read_bytes()
    assert "Bernard" in "".join(page.extract_text() for page in PdfReader(paper).pages)
    with workspace.unit_of_work() as uow:
        held = read_breach(uow, number).facts
        assert (held.people_told, held.told_on) == (PeopleStep.TOLD, uow.clock.today())
        assert {row.contact_id for row in uow.session.scalars(select(BreachLetter))} == {ids["email"], ids["post"]}
        again = people_chosen(uow, number, list(ids.values()))
        assert sum(one.obstacle is LetterObstacle.ALREADY_TOLD for one in again) == 2
        with pytest.raises(NobodyToTell):
            write_letters(uow, number, again, InquiryMeans.EMAIL, body, tmp_path)
        encrypted = open_breach(uow, facts(uow, risk=RiskLevel.HIGH, was_encrypted=True)).number
        with pytest.raises(LettersNotCalledFor):
            write_letters(uow, encrypted, again, InquiryMeans.EMAIL, body, tmp_path)


@pytest.mark.rule("BRE-05")
def test_nothing_is_on_record_where_the_letters_cannot_be_written(concerned, tmp_path):
    workspace, number, _ids = concerned
    with workspace.reading() as uow:
        people = people_of_book(uow, number)
        body = draft_body(read_breach(uow, number).facts, read_business(uow))

    def write():
        with workspace.unit_of_work() as uow:
            write_letters(uow, number, people, InquiryMeans.EMAIL, body, tmp_path / "nulle-part")

    with pytest.raises(SaveFailed):
        write()
    with workspace.reading() as uow:
        assert read_breach(uow, number).version == 1
        assert list(uow.session.scalars(select(BreachLetter))) == []


@pytest.mark.rule("BRE-07")
def test_the_register_goes_out_whole_in_three_formats(workspace):
    names = {workspace.account.id: "Claire Fontaine"}
    with workspace.unit_of_work() as uow:
        raise_alarm(uow, IntegrityFlaw.WITNESS_GONE, journal_end(uow))
        set_aside(uow, [waiting_proposals(uow)[0].line], NOT_ONE)
        breach = open_breach(uow, facts(uow, description="=1+1 clé perdue", persons=212))
        revise_breach(uow, breach.number, replace(breach.facts, persons=213))
        files = {form: export_breaches(uow, form, names) for form in RegisterFormat}
    sheet = load_workbook(BytesIO(files[RegisterFormat.XLSX])).active
    assert sheet.max_row == 3
    assert sheet.max_column == 37
    assert [cell.data_type for cell in sheet[2] if cell.value == "=1+1 clé perdue"] == ["s"]
    csv = files[RegisterFormat.CSV].decode("utf-8-sig")
    assert "'=1+1" in csv
    assert csv.count("\r\n") == 3
    pdf = "".join(page.extract_text() for page in PdfReader(BytesIO(files[RegisterFormat.PDF])).pages)
    for said in ("version 2", "213", "Claire Fontaine", "coffre-fort"):
        assert said in pdf


@pytest.mark.rule("BRE-06")
def test_a_line_that_does_not_exist_has_no_extent(workspace):
    with workspace.reading() as uow:
        assert people_of_line(uow, 1, 9_999) is None
        assert read_extent(uow, 1).persons is None
