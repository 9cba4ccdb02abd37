"""A file becomes contacts in one transaction: every row accounted for, nobody brought back, nothing left by a cancel."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.consent.kinds import Channel
from app.contacts.kinds import ContactCategory, ContactKind, InteractionKind, LawfulBasis, SourceKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.exchange import errors
from app.exchange.columns import guess_layout
from app.exchange.import_batch import ImportedAs, ImportReport, import_batch
from app.exchange.matching import RowOutcome
from app.exchange.past_batches import past_batches
from app.exchange.plan import BatchSource, DuplicatePolicy, ImportPlan
from app.exchange.preview import Preview, preview_file
from app.exchange.read_file import look_at
from app.exchange.write_refused import write_refused
from app.messaging.decide_contact import decision_grid
from app.messaging.kinds import MessageKind, Outcome
from app.messaging.record_objection import honour_objection
from app.messaging.suppression import suppress_contact
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress, PhoneNumber, folded_words
from app.workspace import UnlockedWorkspace
from db import tables
from db.tables import (
    ConsentEvent,
    Contact,
    ContactEmail,
    ContactText,
    ImportBatch,
    ImportRow,
    Interaction,
    JournalEntry,
)

DATA = Path(__file__).parents[2] / "data"
MANIFEST: dict[str, Any] = json.loads((DATA / "manifest.json").read_text("utf-8"))
OWN_FILE = BatchSource(SourceKind.IMPORT, "", date(2026, 1, 5), LawfulBasis.LEGITIMATE_INTEREST)


def plan_of(path: Path, source: BatchSource = OWN_FILE, policy: DuplicatePolicy = DuplicatePolicy.SKIP) -> ImportPlan:
    head = look_at(path)
    kind, category = ContactKind.UNKNOWN, ContactCategory.PROSPECT
    return ImportPlan(head.outline, guess_layout(head.rows), source, kind, category, policy)


def preview_of(workspace: UnlockedWorkspace, plan: ImportPlan) -> Preview:
    with workspace.reading() as uow:
        return preview_file(uow, plan)


def import_file(workspace: UnlockedWorkspace, plan: ImportPlan) -> ImportReport:
    preview = preview_of(workspace, plan)
    with workspace.unit_of_work() as uow:
        return import_batch(uow, plan, preview)


def write_csv(path: Path, *rows: str) -> Path:
    path.write_bytes("\r\n".join(rows).encode("cp1252"))
    return path


def contacts(workspace: UnlockedWorkspace) -> list[Contact]:
    with workspace.reading() as uow:
        found = list(uow.session.scalars(select(Contact).order_by(Contact.source_row)))
        for contact in found:
            assert contact.emails is not None
            assert contact.phones is not None
        uow.session.expunge_all()
        return found


def count(workspace: UnlockedWorkspace, table: type[tables.Base]) -> int:
    with workspace.reading() as uow:
        return uow.session.scalar(select(func.count()).select_from(table)) or 0


@pytest.mark.parametrize("name", list(MANIFEST))
def test_real_file_loses_no_row_and_no_accent(workspace: UnlockedWorkspace, name: str) -> None:
    expected = MANIFEST[name]
    plan = plan_of(DATA / name)
    preview = preview_of(workspace, plan)
    with workspace.unit_of_work() as uow:
        report = import_batch(uow, plan, preview)

    assert report.counts[ImportedAs.CREATED] == len(expected["new"])
    assert report.counts[ImportedAs.DUPLICATE] == len(expected["duplicate"])
    assert report.empty_rows == expected["empty"]
    assert report.unproven_consents == expected["claimed"]
    refused = {str(row.number): row.refusal.reason for row in preview.rows if row.refusal}
    assert refused == expected["refused"]
    assert [row.number for row in preview.rows if row.outcome is RowOutcome.DUPLICATE] == expected["duplicate"]

    by_row = {contact.source_row: contact for contact in contacts(workspace)}
    assert set(by_row) == {person["row"] for person in expected["new"]}
    for person in expected["new"]:
        check_person(by_row[person["row"]], person)
    with workspace.reading() as uow:
        notes = {
            (uow.session.get(Contact, note.contact_id) or Contact()).source_row: note.note
            for note in uow.session.scalars(
                select(Interaction)
                .where(Interaction.kind == InteractionKind.INTERNAL_NOTE.value)
                .order_by(Interaction.id.desc())
            )
        }
    for person in expected["new"]:
        if person.get("note"):
            assert notes[person["row"]].replace("\r\n", "\n") == person["note"]


def check_person(contact: Contact, person: dict[str, Any]) -> None:
    for field in ("given_name", "family_name", "organisation", "address_line1", "postcode", "town"):
        if field in person:
            assert getattr(contact, field) == person[field]
    assert [email.value.lower() for email in contact.emails] == [person["email"]]
    numbers = [person[name] for name in ("phone", "mobile") if person.get(name)]
    assert sorted(phone.e164 for phone in contact.phones) == sorted(numbers)
    if "collected_on" in person:
        last = person["last_sign_on"]
        assert contact.collected_on == date.fromisoformat(person["collected_on"])
        assert contact.last_inbound_on == (date.fromisoformat(last) if last else None)


def test_imported_contact_is_found_ordered_and_due_like_any_other(workspace: UnlockedWorkspace) -> None:
    import_file(workspace, plan_of(DATA / "clients_libreoffice.xlsx"))
    with workspace.reading() as uow:
        contact = uow.session.scalars(select(Contact).where(Contact.last_inbound_on.is_not(None))).first()
        assert contact is not None
        text = uow.session.get(ContactText, contact.id)
        assert text is not None
        assert " ".join(folded_words(contact.emails[0].value)) in text.folded
        assert contact.sort_name in (text.folded, contact.sort_name)
        assert contact.retention_due_on is not None
        assert contact.last_inbound_on is not None
        assert contact.retention_due_on.year == contact.last_inbound_on.year + 3
        sign = uow.session.scalars(select(Interaction).where(Interaction.contact_id == contact.id)).first()
        assert sign is not None
        assert (sign.kind, sign.from_person) == (InteractionKind.PURCHASE.value, True)


def test_batch_knows_its_source_and_the_journal_tells_counts_and_no_name(workspace: UnlockedWorkspace) -> None:
    report = import_file(workspace, plan_of(DATA / "clients_excel_fr.csv"))
    with workspace.reading() as uow:
        batch = uow.session.get(ImportBatch, report.batch_id)
        assert batch is not None
        assert (batch.file_name, batch.source_kind) == ("clients_excel_fr.csv", "import")
        grouped = select(ImportRow.outcome, func.count()).group_by(ImportRow.outcome)
        outcomes = {row.outcome: row[1] for row in uow.session.execute(grouped)}
        assert outcomes == {"created": 101, "duplicate": 1, "refused": 4}
        last = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc())).first()
        assert last is not None
        assert (last.action, last.subject) == ("import_done", "")
        assert [past.counts[ImportedAs.CREATED] for past in past_batches(uow)] == [101]


def test_same_file_again_gives_nothing_new_and_says_that_it_was_here(workspace: UnlockedWorkspace) -> None:
    plan = plan_of(DATA / "contacts_openpyxl.xlsx")
    import_file(workspace, plan)
    before = count(workspace, Contact)
    preview = preview_of(workspace, plan)
    assert preview.imported_before == workspace.clock.now()
    assert preview.count(RowOutcome.DUPLICATE) == 81
    with pytest.raises(errors.NothingToImport), workspace.unit_of_work() as uow:
        import_batch(uow, plan, preview)
    assert count(workspace, Contact) == before
    assert count(workspace, ImportBatch) == 1


def test_duplicates_are_told_by_address_and_couples_are_two_people(
    workspace: UnlockedWorkspace, tmp_path: Path
) -> None:
    import_file(
        workspace, plan_of(write_csv(tmp_path / "a.csv", "Nom;Prénom;E-mail", "Martin;Zoé;nous@courriel.example"))
    )
    path = write_csv(
        tmp_path / "b.csv",
        "Nom;Prénom;E-mail;Tél",
        "MARTIN;Z.;Nous@Courriel.example ;",
        "Martin;Paul;nous@courriel.example;06 12 34 56 78",
        "Martin;Paul;;0612345678",
        "Petit;Léa;;",
    )
    rows = preview_of(workspace, plan_of(path)).rows
    assert [row.outcome for row in rows] == [
        RowOutcome.DUPLICATE,
        RowOutcome.NEW,
        RowOutcome.DUPLICATE,
        RowOutcome.NEW,
    ]
    assert "Zoé Martin" in rows[0].remark
    assert rows[1].match is not None
    assert "Partage" in rows[1].remark
    assert "ligne 3" in rows[2].remark


def test_completing_fills_only_what_is_empty(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    import_file(
        workspace, plan_of(write_csv(tmp_path / "a.csv", "Nom;Ville;E-mail", "Martin;Lyon;zoe@courriel.example"))
    )
    path = write_csv(
        tmp_path / "b.csv",
        "Nom;Prénom;Ville;CP;Société;E-mail;Tél",
        "Martin;Zoé;Nice;06000;Cœur de Pain;zoe@courriel.example;0612345678",
        "Petit;Léa;;;;lea@courriel.example;",
        "Petit;Léa;;;;lea@courriel.example;0478000001",
    )
    report = import_file(workspace, plan_of(path, policy=DuplicatePolicy.COMPLETE))
    assert report.counts == {ImportedAs.CREATED: 1, ImportedAs.COMPLETED: 2}
    zoe = next(contact for contact in contacts(workspace) if contact.family_name == "Martin")
    assert (zoe.given_name, zoe.town, zoe.postcode, zoe.organisation) == ("Zoé", "Lyon", "", "Cœur de Pain")
    assert [phone.e164 for phone in zoe.phones] == ["+33612345678"]
    lea = next(contact for contact in contacts(workspace) if contact.family_name == "Petit")
    assert [phone.e164 for phone in lea.phones] == ["+33478000001"]


def suppress(workspace: UnlockedWorkspace, channel: Channel, means: EmailAddress | PhoneNumber) -> None:
    """Put an address on the list as an erasure does, and leave no contact behind."""
    emails = (means,) if isinstance(means, EmailAddress) else ()
    phones = (means,) if isinstance(means, PhoneNumber) else ()
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Parti", emails=emails, phones=phones))
        contact = uow.session.get(Contact, contact_id)
        assert contact is not None
        assert suppress_contact(uow, contact_id, contact.subject_id, [channel]) == 1
        uow.session.delete(contact)


@pytest.mark.rule("INF-07")
@pytest.mark.rule("RET-12")
def test_rows_on_the_suppression_list_never_become_contacts(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    suppress(workspace, Channel.EMAIL, EmailAddress("jean@x.example"))
    suppress(workspace, Channel.SMS, PhoneNumber("+33612345678"))
    path = write_csv(
        tmp_path / "a.csv",
        "Nom;E-mail;Tél",
        "Jean; Jean@X.example ;",
        "Léa;lea@x.example;06 12 34 56 78",
        "Paul;paul@x.example;06 12 34 56 79",
    )
    report = import_file(workspace, plan_of(path))
    assert report.counts == {ImportedAs.SUPPRESSED: 2, ImportedAs.CREATED: 1}
    assert [contact.family_name for contact in contacts(workspace)] == ["Paul"]


@pytest.mark.rule("INF-07")
@pytest.mark.rule("RET-12")
def test_whoever_refused_letters_and_was_erased_does_not_come_back_by_their_street(
    workspace: UnlockedWorkspace, tmp_path: Path
) -> None:
    with workspace.unit_of_work() as uow:
        roy = ContactDraft(family_name="Roy", address_line1="12, rue des Tanneurs", postcode="69003", town="Lyon")
        contact_id = add_contact(uow, roy)
        honour_objection(uow, contact_id, Channel.POST)
        erase_contact(uow, contact_id, ErasurePlan("DSR-08", keep_suppression=True))
    headings = "Nom;Adresse;CP;Ville"
    rows = (
        "ROY;12 RUE DES TANNEURS;69003;LYON",
        "Voisin;12 rue des Tanneurs;69003;Lyon",
        "Roy;12 rue des Tanneurs;38200;",
    )
    report = import_file(workspace, plan_of(write_csv(tmp_path / "a.csv", headings, *rows)))
    assert report.counts == {ImportedAs.SUPPRESSED: 1, ImportedAs.CREATED: 2}


@pytest.mark.rule("INF-07")
def test_address_suppressed_after_the_preview_is_stopped_too(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    plan = plan_of(write_csv(tmp_path / "a.csv", "Nom;E-mail", "Jean;jean@x.example", "Paul;paul@x.example"))
    preview = preview_of(workspace, plan)
    assert preview.count(RowOutcome.SUPPRESSED) == 0
    suppress(workspace, Channel.EMAIL, EmailAddress("jean@x.example"))
    with workspace.unit_of_work() as uow:
        report = import_batch(uow, plan, preview)
    assert report.counts[ImportedAs.SUPPRESSED] == 1


@pytest.mark.rule("CON-14")
@pytest.mark.parametrize(("claim", "noted"), [("oui", 1), ("non", 0)])
def test_opt_in_column_makes_no_consent(workspace: UnlockedWorkspace, tmp_path: Path, claim: str, noted: int) -> None:
    path = write_csv(tmp_path / "a.csv", "Nom;E-mail;Opt-in", f"Jean;jean@x.example;{claim}")
    report = import_file(workspace, plan_of(path))
    assert report.unproven_consents == noted
    assert count(workspace, ConsentEvent) == 0
    with workspace.reading() as uow:
        notes = list(uow.session.scalars(select(Interaction.note)))
    assert len([note for note in notes if "Consentement non établi" in note]) == noted


@pytest.mark.rule("INF-05")
def test_indirect_source_needs_its_supplier_and_own_file_does_not(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", "Nom;E-mail", "Jean;jean@x.example")
    bought = BatchSource(SourceKind.BOUGHT_LIST, " ", date(2026, 11, 20), LawfulBasis.LEGITIMATE_INTEREST)
    with pytest.raises(errors.SupplierMissing):
        import_file(workspace, plan_of(path, bought))
    assert count(workspace, Contact) == 0
    assert import_file(workspace, plan_of(path)).inform_by is None


@pytest.mark.rule("INF-06")
@pytest.mark.parametrize(
    ("kind", "inform_by"), [(SourceKind.BOUGHT_LIST, date(2026, 12, 28)), (SourceKind.IMPORT, None)]
)
def test_data_from_elsewhere_must_be_told_within_a_month(
    workspace: UnlockedWorkspace, tmp_path: Path, clock: Any, kind: SourceKind, inform_by: date | None
) -> None:
    clock.advance(timedelta(days=2))
    source = BatchSource(kind, "Fichiers Dupont", date(2026, 11, 25), LawfulBasis.LEGITIMATE_INTEREST)
    report = import_file(workspace, plan_of(write_csv(tmp_path / "a.csv", "Nom;E-mail", "J;j@x.example"), source))
    assert report.inform_by == inform_by
    assert contacts(workspace)[0].informed_on is None


def outcomes_of(workspace: UnlockedWorkspace, kind: MessageKind) -> dict[Channel, Outcome]:
    """The decisions on the one contact of the book, for a purpose of that kind."""
    with workspace.unit_of_work() as uow:
        contact_id = uow.session.scalars(select(Contact.id)).one()
        grid = decision_grid(uow, contact_id)
    chosen = {purpose.id for purpose in grid.purposes if purpose.message_kind is kind}
    return {channel: one.outcome for (purpose, channel), one in grid.decisions.items() if purpose in chosen}


@pytest.mark.rule("CON-14")
@pytest.mark.rule("INF-05")
@pytest.mark.parametrize(
    "source",
    [OWN_FILE, BatchSource(SourceKind.BOUGHT_LIST, "Fichiers Dupont", date(2026, 11, 20), LawfulBasis.CONSENT)],
)
def test_consumer_of_a_file_that_claims_consent_gets_no_offer(
    workspace: UnlockedWorkspace, tmp_path: Path, source: BatchSource, with_purposes: None
) -> None:
    path = write_csv(tmp_path / "a.csv", "Nom;E-mail;Tél;Type;Opt-in", "J;j@x.example;0612345678;Particulier;oui")
    import_file(workspace, plan_of(path, source))
    offers = outcomes_of(workspace, MessageKind.COMMERCIAL)
    assert {offers[channel] for channel in (Channel.EMAIL, Channel.SMS, Channel.PHONE)} == {Outcome.BLOCK}


@pytest.mark.rule("CON-14")
def test_imported_customer_still_gets_messages_of_service(
    workspace: UnlockedWorkspace, tmp_path: Path, with_purposes: None
) -> None:
    import_file(workspace, plan_of(write_csv(tmp_path / "a.csv", "Nom;E-mail;Opt-in", "J;j@x.example;oui")))
    assert outcomes_of(workspace, MessageKind.SERVICE)[Channel.EMAIL] is not Outcome.BLOCK


@pytest.mark.parametrize(("last", "late"), [("23/11/2023", 1), ("24/11/2023", 0)])
def test_report_counts_who_is_kept_too_long_already(
    workspace: UnlockedWorkspace, tmp_path: Path, last: str, late: int
) -> None:
    path = write_csv(tmp_path / "a.csv", "Nom;Client depuis;Dernier achat", f"Jean;01/02/2020;{last}")
    assert import_file(workspace, plan_of(path)).past_term == late


def test_obtained_tomorrow_is_refused(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    source = BatchSource(SourceKind.IMPORT, "", date(2026, 11, 24), LawfulBasis.LEGITIMATE_INTEREST)
    with pytest.raises(errors.ObtainedInFuture):
        import_file(workspace, plan_of(write_csv(tmp_path / "a.csv", "Nom;E-mail", "J;j@x.example"), source))


class Stop(Exception):
    pass


def test_cancel_leaves_nothing(workspace: UnlockedWorkspace) -> None:
    plan = plan_of(DATA / "clients_libreoffice.xlsx")
    preview = preview_of(workspace, plan)
    journal = count(workspace, JournalEntry)

    def stop(done: int, total: int, label: str) -> None:
        assert done <= total
        raise Stop

    with pytest.raises(Stop), workspace.unit_of_work() as uow:
        import_batch(uow, plan, preview, stop)
    for table in (Contact, ContactEmail, ContactText, ImportBatch, ImportRow, Interaction):
        assert count(workspace, table) == 0
    assert count(workspace, JournalEntry) == journal

    with pytest.raises(Stop), workspace.reading() as uow:
        preview_file(uow, plan, stop)


def test_file_changed_since_the_preview_is_refused(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    plan = plan_of(write_csv(tmp_path / "a.csv", "Nom;E-mail", "Jean;jean@x.example"))
    preview = preview_of(workspace, plan)
    write_csv(tmp_path / "a.csv", "Nom;E-mail", "Paul;paul@x.example")
    with pytest.raises(errors.FileChanged), workspace.unit_of_work() as uow:
        import_batch(uow, plan, preview)


def test_file_of_headings_alone_is_empty(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    with pytest.raises(errors.FileEmpty):
        preview_of(workspace, plan_of(write_csv(tmp_path / "a.csv", "Nom;E-mail", ";")))


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_only_those_who_may_import_do(
    unlocked_as: Callable[[Role], UnlockedWorkspace], tmp_path: Path, role: Role
) -> None:
    plan = plan_of(write_csv(tmp_path / "a.csv", "Nom;E-mail", "Jean;jean@x.example"))
    with pytest.raises(PermissionDenied):
        preview_of(unlocked_as(role), plan)


def test_refused_rows_are_written_for_correction_without_a_live_formula(
    workspace: UnlockedWorkspace, tmp_path: Path
) -> None:
    path = write_csv(
        tmp_path / "a.csv",
        "Nom;E-mail;Ville",
        "=HYPERLINK(1);pas une adresse;Lyon",
        "+33;faux@;'Nice",
        "Paul;paul@x.example;Lyon",
    )
    plan = plan_of(path)
    preview = preview_of(workspace, plan)
    target = tmp_path / "à corriger.xlsx"
    assert write_refused(target, plan.layout, preview.rows) == 2
    sheet = load_workbook(target).active
    assert sheet is not None
    rows = list(sheet.iter_rows())
    assert {cell.data_type for row in rows for cell in row} <= {"s", "inlineStr"}
    assert [cell.value for cell in rows[0]] == ["Nom", "E-mail", "Ville", "Ligne du fichier", "À corriger"]
    assert [cell.value for cell in rows[1]][:4] == ["=HYPERLINK(1)", "pas une adresse", "Lyon", "2"]
    assert "pas une adresse" in str(rows[1][4].value)
    again = plan_of(target)
    assert [column.target for column in again.layout.columns][3:] == ["", ""]


def test_manifest_counts_every_row_of_the_text_file() -> None:
    expected = MANIFEST["clients_excel_fr.csv"]
    with (DATA / "clients_excel_fr.csv").open(encoding="cp1252", newline="") as file:
        filled = sum(any(row) for row in csv.reader(file, delimiter=";"))
    assert filled == 1 + len(expected["new"]) + len(expected["duplicate"]) + len(expected["refused"])
