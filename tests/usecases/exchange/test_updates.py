"""Known contacts are updated field by field: never emptied, never freed, each value with its file and row, all given back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import select

from app.clock import FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import ContactKind, LawfulBasis, SourceKind
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.exchange.import_batch import ImportedAs, ImportReport, import_batch
from app.exchange.indirect_origin import FROM_ELSEWHERE
from app.exchange.plan import BatchSource, DuplicatePolicy, ImportPlan
from app.exchange.undo_batch import KeepReason, undo_batch
from app.messaging.decide_contact import decision_grid
from app.messaging.eligibility import ContactDecision
from app.messaging.kinds import Reason
from app.messaging.record_objection import record_objection
from app.rights.readable import Reader
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import Contact, FieldOrigin
from tests.usecases.exchange.test_import_use import OWN_FILE, import_file, plan_of, preview_of, write_csv
from tests.usecases.exchange.test_undo_use import people_in

ZOE = ContactDraft(
    given_name="Zoé",
    family_name="Lefèvre",
    organisation="Ancien Four",
    address_line1="1 rue Basse",
    address_line2="Escalier B",
    postcode="69001",
    town="Lyon",
    country="France",
    emails=(EmailAddress("zoe@x.example"),),
    phones=(PhoneNumber("+33199000001"),),
)
HEADINGS = "Prénom;Nom;Société;Fonction;E-mail;Tél;Adresse;CP;Ville"
NEWS = "Z.;LEFEVRE;Nouveau Four;Gérante;zoe@x.example, zoe@y.example;01 99 00 00 02;9 rue Haute;38200;Vienne"


def known(workspace: UnlockedWorkspace, draft: ContactDraft = ZOE) -> int:
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


def updating(path: Path, policy: DuplicatePolicy = DuplicatePolicy.UPDATE) -> ImportPlan:
    return plan_of(path, OWN_FILE, policy)


def fields_of(workspace: UnlockedWorkspace, contact_id: int) -> ContactDraft:
    with workspace.reading() as uow:
        contact = uow.session.get(Contact, contact_id)
        assert contact is not None
        return draft_of(contact)


def undo(workspace: UnlockedWorkspace, report: ImportReport) -> tuple[int, list[tuple[str, str]]]:
    with workspace.unit_of_work() as uow:
        undone = undo_batch(uow, report.batch_id)
    return undone.restored, [(one.name, one.why) for one in undone.kept]


def test_update_replaces_what_the_file_says_and_keeps_what_it_does_not(
    workspace: UnlockedWorkspace, clock: FixedClock, tmp_path: Path
) -> None:
    contact_id = known(workspace)
    clock.advance(timedelta(days=1))
    report = import_file(workspace, updating(write_csv(tmp_path / "suite.csv", HEADINGS, "", NEWS)))
    assert report.counts == {ImportedAs.UPDATED: 1}
    now = fields_of(workspace, contact_id)
    # An abbreviation and capitals say no more than what is held.
    assert (now.given_name, now.family_name) == ("Zoé", "Lefèvre")
    assert (now.organisation, now.job_title) == ("Nouveau Four", "Gérante")
    assert (now.address_line1, now.address_line2, now.postcode, now.town) == ("9 rue Haute", "", "38200", "Vienne")
    assert now.country == "France"
    assert [email.value for email in now.emails] == ["zoe@x.example", "zoe@y.example"]
    assert [phone.e164 for phone in now.phones] == ["+33199000001", "+33199000002"]
    with workspace.reading() as uow:
        origins = uow.session.scalars(select(FieldOrigin).order_by(FieldOrigin.id)).all()
        assert {(one.source_label, one.source_row) for one in origins} == {("suite.csv", 3)}
        before = {one.field: one.before for one in origins}
    assert before == {
        "organisation": "Ancien Four",
        "job_title": "",
        "address_line1": "1 rue Basse",
        "address_line2": "Escalier B",
        "postcode": "69001",
        "town": "Lyon",
        "emails": "zoe@x.example",
        "phones": "+33199000001",
    }


def test_empty_cells_and_half_addresses_change_nothing(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    contact_id = known(workspace)
    before = fields_of(workspace, contact_id)
    path = write_csv(tmp_path / "a.csv", HEADINGS, ";Lefèvre;;;zoe@x.example;;;;Paris", "Léa;Neuve;;;lea@x.example;;;;")
    assert import_file(workspace, updating(path)).counts == {ImportedAs.DUPLICATE: 1, ImportedAs.CREATED: 1}
    assert fields_of(workspace, contact_id) == before


def test_undo_gives_back_every_byte(workspace: UnlockedWorkspace, clock: FixedClock, tmp_path: Path) -> None:
    known(workspace)
    before = people_in(workspace)
    clock.advance(timedelta(days=1))
    path = write_csv(tmp_path / "a.csv", HEADINGS, NEWS, "Zoé;Lefèvre;Troisième Four;;zoe@x.example;;;;")
    report = import_file(workspace, updating(path))
    assert report.counts == {ImportedAs.UPDATED: 2}
    assert people_in(workspace) != before
    clock.advance(timedelta(days=1))
    assert undo(workspace, report) == (1, [])
    assert people_in(workspace) == before
    with workspace.reading() as uow:
        assert uow.session.scalars(select(FieldOrigin)).all() == []


def test_undo_keeps_what_was_changed_since_and_names_it(
    workspace: UnlockedWorkspace, clock: FixedClock, tmp_path: Path
) -> None:
    contact_id = known(workspace)
    clock.advance(timedelta(days=1))
    report = import_file(workspace, updating(write_csv(tmp_path / "a.csv", HEADINGS, NEWS)))
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        edit_contact(uow, contact_id, replace(fields_of(workspace, contact_id), organisation="Mon Four", town="Lille"))
    assert undo(workspace, report) == (0, [("Zoé Lefèvre", "la fiche a été modifiée (Société, Ville)")])
    now = fields_of(workspace, contact_id)
    assert (now.organisation, now.town) == ("Mon Four", "Lille")
    assert (now.job_title, now.address_line1, len(now.emails), len(now.phones)) == ("", "1 rue Basse", 1, 1)


def test_second_import_is_undone_before_the_first(
    workspace: UnlockedWorkspace, clock: FixedClock, tmp_path: Path
) -> None:
    contact_id = known(workspace)
    before = people_in(workspace)
    reports = []
    for name in ("Deuxième Four", "Troisième Four"):
        clock.advance(timedelta(days=1))
        path = write_csv(tmp_path / f"{name}.csv", "Nom;Société;E-mail", f"Lefèvre;{name};zoe@x.example")
        reports.append(import_file(workspace, updating(path)))
    restored, kept = undo(workspace, reports[0])
    assert (restored, [name for name, _ in kept]) == (0, ["Zoé Lefèvre"])
    assert fields_of(workspace, contact_id).organisation == "Troisième Four"
    assert undo(workspace, reports[1]) == (1, [])
    assert fields_of(workspace, contact_id).organisation == "Deuxième Four"
    assert people_in(workspace) != before


@pytest.mark.parametrize("taken", [frozenset({"organisation"}), frozenset({"emails", "address"}), frozenset()])
def test_asked_row_by_row_only_what_was_taken_changes(
    workspace: UnlockedWorkspace, tmp_path: Path, taken: frozenset[str]
) -> None:
    contact_id = known(workspace)
    path = write_csv(tmp_path / "a.csv", HEADINGS, NEWS, "Léa;Neuve;;;lea@x.example;;;;")
    plan = replace(updating(path, DuplicatePolicy.ASK), choices={2: taken})
    preview = preview_of(workspace, plan)
    with workspace.unit_of_work() as uow:
        report = import_batch(uow, plan, preview)
    assert report.counts[ImportedAs.UPDATED] + report.counts[ImportedAs.COMPLETED] == bool(taken)
    now = fields_of(workspace, contact_id)
    assert now.organisation == ("Nouveau Four" if "organisation" in taken else "Ancien Four")
    assert now.town == ("Vienne" if "address" in taken else "Lyon")
    assert len(now.emails) == (2 if "emails" in taken else 1)
    assert now.job_title == ""


@pytest.mark.rule("PRO-07")
@pytest.mark.parametrize("policy", [DuplicatePolicy.COMPLETE, DuplicatePolicy.UPDATE])
def test_no_update_frees_anybody(
    workspace: UnlockedWorkspace, tmp_path: Path, policy: DuplicatePolicy, with_purposes: None
) -> None:
    """Whoever was blocked stays blocked, unless all that was missing was an address."""
    people = []
    for number, (kind, objects) in enumerate(product(ContactKind, (False, True))):
        email = EmailAddress(f"p{number}@x.example")
        draft = ContactDraft(kind=kind, family_name=f"Nom{number}", emails=(email,))
        people.append(known(workspace, draft))
        if objects:
            with workspace.unit_of_work() as uow:
                record_objection(uow, people[-1], Channel.EMAIL)
    rows = [
        f"Nom{n};Pro{n};p{n}@x.example, autre{n}@x.example;01 99 00 00 {n:02};Professionnel;client;oui;1 rue X;69001;Lyon"
        for n in range(len(people))
    ]
    before = decisions(workspace, people)
    heads = "Nom;Société;E-mail;Tél;Type;Catégorie;Newsletter;Adresse;CP;Ville"
    report = import_file(workspace, updating(write_csv(tmp_path / "a.csv", heads, *rows), policy))
    # Whoever objected by e-mail stands on the list, so that the file does not even reach them.
    assert report.counts[ImportedAs.SUPPRESSED] == len(people) // 2
    assert report.counts[ImportedAs.COMPLETED] + report.counts[ImportedAs.UPDATED] == len(people) // 2
    after = decisions(workspace, people)
    freed = {
        key: (before[key].reason, after[key].reason)
        for key in before
        if not before[key].may_be_contacted
        and after[key].may_be_contacted
        and before[key].reason is not Reason.NO_ADDRESS
    }
    assert freed == {}


def decisions(workspace: UnlockedWorkspace, people: list[int]) -> dict[tuple[int, int, Channel], ContactDecision]:
    with workspace.reading() as uow:
        return {(one, *key): decision for one in people for key, decision in decision_grid(uow, one).decisions.items()}


@pytest.mark.rule("INF-06")
@pytest.mark.usefixtures("with_purposes")
def test_whoever_a_bought_list_completes_is_told_before_any_offer(
    workspace: UnlockedWorkspace, clock: FixedClock, tmp_path: Path
) -> None:
    roy = ContactDraft(kind=ContactKind.PROFESSIONAL, family_name="Roy", phones=(PhoneNumber("+33199000001"),))
    contact_id = known(workspace, replace(roy, informed_on=clock.today()))
    held, before = people_in(workspace), decisions(workspace, [contact_id])
    clock.advance(timedelta(days=1))
    path = write_csv(tmp_path / "l.csv", HEADINGS, ";Roy;;;roy@x.example;01 99 00 00 01;1 rue Haute;69001;Lyon")
    bought = BatchSource(SourceKind.BOUGHT_LIST, "Fichiers SA", clock.today(), LawfulBasis.LEGITIMATE_INTEREST)
    report = import_file(workspace, plan_of(path, bought, DuplicatePolicy.UPDATE))
    found = decisions(workspace, [contact_id])
    freed = {cell for cell, one in found.items() if one.may_be_contacted and not before[cell].may_be_contacted}
    assert {found[cell].reason for cell in freed} <= {Reason.SERVICE, Reason.LEGAL}
    assert Reason.ART14 in {one.reason for one in found.values()}
    # The access pack says it in words.
    with workspace.reading() as uow:
        origin = uow.session.scalars(select(FieldOrigin).where(FieldOrigin.field == FROM_ELSEWHERE)).one()
        read = Reader(uow.session).cells("field_origin", {"field": origin.field, "before": origin.before})
    assert read == {"field": "Origine", "before": "la personne elle-même · informée le 23/11/2026"}
    assert undo(workspace, report) == (1, [])
    assert people_in(workspace) == held


@pytest.mark.usefixtures("with_purposes")
def test_a_page_on_which_something_rests_since_is_left_as_it_is(
    workspace: UnlockedWorkspace, clock: FixedClock, tmp_path: Path
) -> None:
    contact_id = known(workspace, ContactDraft(family_name="Roy", phones=(PhoneNumber("+33199000001"),)))
    path = write_csv(tmp_path / "a.csv", HEADINGS, ";Roy;;;roy@x.example;01 99 00 00 01;;;")
    report = import_file(workspace, updating(path))
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        answers = {(purpose.id, Channel.EMAIL): ConsentAnswer.YES}
        record_consents(uow, ConsentDraft(contact_id, answers, ConsentMethod.DESK))
    # The yes was said at the address that the file gave.
    assert undo(workspace, report) == (0, [("Roy", KeepReason.CONSENT.label)])
    assert fields_of(workspace, contact_id).emails == (EmailAddress("roy@x.example"),)
