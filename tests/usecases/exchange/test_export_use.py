"""Contacts leave the book: by role, for a purpose on record, whole or not at all, and nobody who may not."""

from __future__ import annotations

import csv
import io
import json
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import pyzipper
import vobject
from openpyxl import load_workbook
from sqlalchemy import select

import resources
from app.accounts.roles import ROLE_PERMISSIONS, Permission, Role
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.consent.subscriptions import create_list, subscribe
from app.contacts.kinds import ContactKind
from app.contacts.read_contact import ContactQuery
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import DiskFull, PermissionDenied, SaveFailed
from app.exchange import export_errors
from app.exchange.export_contacts import ExportOrder, ExportReport, Prospecting, export_contacts
from app.exchange.export_fields import exportable_fields, usual_fields
from app.exchange.export_kinds import ExportPurpose, FileFormat
from app.exchange.export_scope import ExportScope, ScopeCount, count_scope
from app.exchange.read_file import file_sha256
from app.journal import Action
from app.messaging.errors import NobodyToWrite
from app.messaging.kinds import Reason
from app.messaging.record_objection import record_objection
from app.register import CATALOGUE
from app.register.own_entries import own_name
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RestrictionGround
from app.rights.open_request import RequestDraft, open_request
from app.rights.restriction import restrict
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import JournalEntry, JournalPayload, SuppressionEntry
from tests.usecases.register.own_field_cases import COLOUR, made

PHRASE = "olive-rouge-vent-lune-carte-sable-nord-pain"
ALIVE = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
# What a spreadsheet would run, and how it may be dressed up (security.md, test I2).
FORMULAS = (
    *("=1+1", '=HYPERLINK("http://x.example";"clic")', "+33+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0"),
    *("＝1+1", "＋1", "－1", "＠A1", "'=1+1", "''@x"),
)


def person(workspace: UnlockedWorkspace, name: str, email: str = "", phone: str = "", **fields: Any) -> int:
    emails = (EmailAddress.parse(email),) if email else ()
    phones = (PhoneNumber.parse(phone),) if phone else ()
    values: dict[str, Any] = {"kind": ContactKind.CONSUMER, "informed_on": date(2026, 1, 5), **fields}
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name=name, emails=emails, phones=phones, **values))


@pytest.fixture
def book(workspace: UnlockedWorkspace, with_purposes: None) -> dict[str, int]:
    with workspace.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
    ids = {
        "agrees": person(workspace, "Aubert", "aubert@exemple.fr", "06 12 34 56 78", given_name="Éloïse", town="Lyon"),
        "silent": person(workspace, "Benali", "benali@exemple.fr", "+32 2 555 12 12", postcode="01000"),
        "opposed": person(workspace, "Caron", "caron@exemple.fr"),
        "frozen": person(workspace, "Delmas", "delmas@exemple.fr"),
    }
    cells = {(purpose, Channel.EMAIL): ConsentAnswer.YES}
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(ids["agrees"], cells, ConsentMethod.DESK))
        record_objection(uow, ids["opposed"])
        today, by, known = uow.clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN
        asked = open_request(uow, RequestDraft(RequestKind.RESTRICTION, today, by, known, contact_id=ids["frozen"]))
        restrict(uow, asked, RestrictionGround.ACCURACY_CONTESTED)
    return ids | {"purpose": purpose}


@pytest.fixture
def order(workspace: UnlockedWorkspace, tmp_path: Path) -> ExportOrder:
    """Everybody, the usual fields, into an encrypted workbook."""
    fields = usual_fields(workspace.account.role, CATALOGUE)
    return ExportOrder(
        ExportScope(), fields, ExportPurpose.OWN_WORK, FileFormat.XLSX, tmp_path / "sortie.zip", passphrase=PHRASE
    )


def export(workspace: UnlockedWorkspace, order: ExportOrder, **changes: Any) -> ExportReport:
    with workspace.unit_of_work() as uow:
        return export_contacts(uow, replace(order, **changes))


def clear(workspace: UnlockedWorkspace, order: ExportOrder, form: FileFormat, **changes: Any) -> Path:
    """Write a file in clear, which the person confirmed, and return it."""
    path = order.path.with_name(f"clair.{form.suffix}")
    export(workspace, order, form=form, path=path, passphrase="", is_clear_confirmed=True, **changes)
    return path


def sheet_rows(path: Path) -> list[tuple[Any, ...]]:
    return list(load_workbook(path).worksheets[0].iter_rows(values_only=True))


@contextmanager
def no_room(size: int) -> Iterator[None]:
    """Let no file grow past a size, as a full disk or a quota does; the book's own pages are written by then."""
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)


def noted(workspace: UnlockedWorkspace) -> list[dict[str, Any]]:
    with workspace.reading() as uow:
        bodies = uow.session.scalars(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.seq == JournalPayload.seq)
            .where(JournalEntry.action == Action.CONTACTS_EXPORTED.value)
        )
        return [json.loads(body) for body in bodies]


def opened(path: Path, phrase: str = PHRASE) -> dict[str, bytes]:
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(phrase.encode())
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.rule("SEC-08")
def test_only_those_who_answer_for_the_data_may_export() -> None:
    allowed = {role for role, may in ROLE_PERMISSIONS.items() if Permission.EXPORT_CONTACTS in may}
    assert allowed == {Role.OWNER, Role.CONTROLLER}


@pytest.mark.rule("SEC-08")
def test_the_others_get_no_file(
    book: dict[str, int], order: ExportOrder, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    for role in (Role.RECEPTION, Role.SALES, Role.MARKETING):
        with pytest.raises(PermissionDenied):
            export(unlocked_as(role), order)
    assert not order.path.exists()


@pytest.mark.rule("SEC-08")
def test_a_file_is_encrypted_and_its_passphrase_alone_opens_it(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    for form in FileFormat:
        export(workspace, order, form=form)
        assert b"benali" not in order.path.read_bytes().lower()
        files = opened(order.path)
        assert list(files) == [f"contacts.{form.suffix}"]
        with pytest.raises(RuntimeError):
            opened(order.path, "olive-rouge")
        assert order.path.stat().st_mode & 0o077 == 0


@pytest.mark.rule("SEC-08")
def test_in_clear_only_where_it_was_asked_for_in_so_many_words(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    with pytest.raises(export_errors.ClearNotConfirmed):
        export(workspace, order, passphrase="")
    assert not order.path.exists()
    assert sheet_rows(clear(workspace, order, FileFormat.XLSX))[1][2] == "particulier"


@pytest.mark.rule("SEC-08")
def test_the_journal_knows_how_many_what_and_what_for(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    report = export(workspace, order, purpose=ExportPurpose.PROCESSOR, why="Cabinet de paie")
    (details,) = noted(workspace)
    assert details["count"] == report.people == 3
    assert details["frozen"] == report.frozen == 1
    assert (details["purpose"], details["why"], details["encrypted"]) == ("processor", "Cabinet de paie", True)
    assert details["fields"].split(",") == [
        field.name for field in exportable_fields(Role.OWNER, CATALOGUE) if field.name in order.fields
    ]
    assert details["sha256"] == report.sha256 == file_sha256(order.path)


@pytest.mark.rule("SEC-08")
def test_some_purposes_ask_to_whom_it_goes(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    for purpose in (ExportPurpose.PROCESSOR, ExportPurpose.AUTHORITY, ExportPurpose.OTHER):
        with pytest.raises(export_errors.WhyMissing):
            export(workspace, order, purpose=purpose, why="  ")
    assert not order.path.exists()


def test_the_explanation_names_nobody(workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder) -> None:
    for why in ("pour paul@exemple.fr", "dossier 2 85 05 78 006 084 41", "Litige avec M. CARON"):
        with pytest.raises(export_errors.WhyNamesSomebody):
            export(workspace, order, why=why)


@pytest.mark.rule("DSR-09")
def test_a_frozen_record_leaves_for_nobody(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    for form in set(FileFormat) - {FileFormat.XLSX}:
        assert b"delmas" not in clear(workspace, order, form).read_bytes().lower()
    rows = sheet_rows(clear(workspace, order, FileFormat.XLSX))
    assert [row[1] for row in rows[1:]] == ["Aubert", "Benali", "Caron"]
    with pytest.raises(export_errors.NobodyToExport):
        export(workspace, order, scope=ExportScope(chosen=(book["frozen"],)))


@pytest.mark.rule("REG-06")
def test_a_field_that_the_role_may_not_read_is_refused_and_not_offered(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    offered = {field.name for field in exportable_fields(Role.OWNER, CATALOGUE)}
    for name in ("contact.sort_name", "contact_email.normalised", "suppression_entry.fingerprint", "interaction.note"):
        assert name not in offered
        with pytest.raises(export_errors.FieldForbidden):
            export(workspace, order, fields=(*order.fields, name))
    for role in Role:
        assert all(role in field.readable_by for field in exportable_fields(role, CATALOGUE))


def test_somebody_must_be_named(workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder) -> None:
    with pytest.raises(export_errors.FieldsMissing):
        export(workspace, order, fields=("contact.town",))


@pytest.mark.rule("RET-13")
def test_nothing_of_the_suppression_list_leaves(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    everything = tuple(field.name for field in exportable_fields(Role.OWNER, CATALOGUE))
    with workspace.reading() as uow:
        fingerprints = [str(one) for one in uow.session.scalars(select(SuppressionEntry.fingerprint))]
    assert fingerprints
    for form in FileFormat:
        export(workspace, order, form=form, fields=everything)
        (content,) = opened(order.path).values()
        text = repr(sheet_rows_of(content)) if form is FileFormat.XLSX else content.decode()
        assert not any(one in text for one in fingerprints)


def sheet_rows_of(content: bytes) -> list[tuple[Any, ...]]:
    return list(load_workbook(io.BytesIO(content)).worksheets[0].iter_rows(values_only=True))


@pytest.mark.rule("PRO-01")
def test_each_row_says_whether_the_person_may_be_contacted_and_why(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    first, *rows = sheet_rows(clear(workspace, order, FileFormat.XLSX))
    asked = {heading: place for place, heading in enumerate(first) if "Peut-on la contacter" in heading}
    assert len(asked) == 4
    email = next(place for heading, place in asked.items() if "E-mail" in heading)
    answers = {row[1]: row[email] for row in rows}
    assert answers["Aubert"].startswith("oui, sous conditions")
    assert answers["Benali"].startswith("non")
    assert "opposée" in answers["Caron"]


@pytest.mark.rule("PRO-01")
def test_prospecting_goes_through_the_decision_and_leaves_the_others_out(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    by_email = Prospecting(book["purpose"], Channel.EMAIL)
    report = export(workspace, order, purpose=ExportPurpose.PROSPECTING, prospecting=by_email)
    assert report.people == 1
    assert report.left_out == {Reason.NO_ELECTRONIC_CONSENT: 1, Reason.OBJECTION: 1}
    (content,) = opened(order.path).values()
    assert [row[2] for row in sheet_rows_of(content)[1:]] == ["aubert@exemple.fr"]
    assert noted(workspace) == []  # the line of the mailing list stands instead
    with workspace.reading() as uow:
        lines = uow.session.scalars(select(JournalEntry.action)).all()
    assert Action.MAILING_LIST_EXPORTED.value in lines


@pytest.mark.rule("PRO-01")
def test_prospecting_without_a_channel_or_where_nobody_agreed_makes_no_file(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    prospecting = replace(order, purpose=ExportPurpose.PROSPECTING)
    with pytest.raises(export_errors.ChannelMissing):
        export(workspace, prospecting)
    by_sms = Prospecting(book["purpose"], Channel.SMS)
    with pytest.raises(export_errors.ChannelMissing):
        export(workspace, prospecting, prospecting=by_sms, form=FileFormat.VCARD_3)
    with pytest.raises(NobodyToWrite):
        export(workspace, prospecting, prospecting=by_sms)
    assert not order.path.exists()


def test_a_result_a_choice_and_a_list_leave(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    with workspace.unit_of_work() as uow:
        list_id = create_list(uow, "Lettre", book["purpose"])
        subscribe(uow, book["agrees"], list_id)
    scopes = {
        ExportScope(ContactQuery("benali")): ScopeCount(1, 0),
        ExportScope(ContactQuery("delmas")): ScopeCount(0, 1),
        ExportScope(): ScopeCount(3, 1),
        ExportScope(chosen=(book["opposed"], book["agrees"], book["frozen"])): ScopeCount(2, 1),
        ExportScope(list_id=list_id): ScopeCount(1, 0),
    }
    with workspace.reading() as uow:
        assert {scope: count_scope(uow, scope) for scope in scopes} == scopes
    chosen = ExportScope(chosen=(book["opposed"], book["agrees"]))
    rows = sheet_rows(clear(workspace, order, FileFormat.XLSX, scope=chosen))
    assert [row[1] for row in rows[1:]] == ["Aubert", "Caron"]


def test_a_workbook_is_typed_filtered_frozen_and_wide_enough(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    fields = (*order.fields, "contact.collected_on")
    book_file = load_workbook(clear(workspace, order, FileFormat.XLSX, fields=fields))
    sheet, about = book_file.worksheets
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", sheet.dimensions)
    cells = {sheet.cell(1, place).value: sheet.cell(3, place) for place in range(1, sheet.max_column + 1)}
    assert cells["Code postal"].value == "01000"
    assert cells["Code postal"].data_type == "s"
    assert cells["Collecté le"].is_date
    assert cells["Collecté le"].number_format == "dd/mm/yyyy"
    assert cells["Téléphone"].value == "+32 2 555 12 12"
    assert sheet.column_dimensions["B"].width > 20
    assert ("Raison de l’export", order.purpose.label) in list(about.iter_rows(values_only=True))


def test_a_csv_opens_by_a_double_click_in_a_french_excel(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    content = clear(workspace, order, FileFormat.CSV).read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"Pr\xc3\xa9nom";"Nom";')
    assert content.count(b"\r\n") == 4
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0]["Téléphone"] == "06 12 34 56 78"
    assert rows[1]["Téléphone"] == "'+32 2 555 12 12"


@pytest.mark.rule("SEC-08")
def test_no_formula_lives_in_a_workbook_or_a_table(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    order = replace(order, scope=ExportScope(chosen=tuple(person(workspace, formula) for formula in FORMULAS)))
    sheets = load_workbook(clear(workspace, order, FileFormat.XLSX)).worksheets
    cells = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not any(cell.hyperlink for cell in cells)
    for form in (FileFormat.CSV, FileFormat.GOOGLE, FileFormat.HUBSPOT):
        text = clear(workspace, order, form).read_text("utf-8-sig")
        for row in csv.reader(io.StringIO(text), delimiter=";" if form is FileFormat.CSV else ","):
            assert not any(cell.lstrip().startswith(ALIVE) for cell in row)
    cards = vobject.readComponents(clear(workspace, order, FileFormat.VCARD_3).read_text("utf-8"))
    assert sorted(card.n.value.family for card in cards) == sorted(FORMULAS)
    told = json.loads(clear(workspace, order, FileFormat.JSON).read_bytes())
    assert sorted(one["contact.family_name"] for one in told["contacts"]) == sorted(FORMULAS)


def test_an_own_field_called_as_another_column_takes_no_value_away(
    workspace: UnlockedWorkspace, order: ExportOrder
) -> None:
    (field,) = made(workspace, replace(COLOUR, label="E-mail 2"))
    two = EmailAddress("a@x.example"), EmailAddress("b@x.example")
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Roy", emails=two, own_values={field: "bleu"}))
    chosen = ("contact.family_name", "contact_email.value", own_name(field))
    head, roy = sheet_rows(clear(workspace, order, FileFormat.XLSX, fields=chosen))[:2]
    assert (head[:4], roy[:4]) == (
        ("Nom", "E-mail", "E-mail 2", "E-mail 2 (2)"),
        ("Roy", *(one.value for one in two), "bleu"),
    )


def test_json_tells_every_value_exactly_and_each_answer_with_its_article(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    told = json.loads(clear(workspace, order, FileFormat.JSON).read_bytes())
    assert told["format"] == "aparte-export/1"
    first = told["contacts"][0]
    assert first["contact.given_name"] == "Éloïse"
    assert first["contact_phone.e164"] == ["+33612345678"]
    assert first["contact.kind"] == "consumer"
    email = next(one for one in first["peut_on_contacter"] if one["canal"] == "email")
    assert (email["motif"], email["reponse"]) == ("CONSENT", "allow_if")
    assert email["article"]


def test_google_and_hubspot_read_their_own_names(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    google = list(csv.DictReader(io.StringIO(clear(workspace, order, FileFormat.GOOGLE).read_text("utf-8"))))
    assert google[0]["First Name"] == "Éloïse"
    assert (google[0]["Phone 1 - Label"], google[0]["Phone 1 - Value"]) == ("Mobile", "+33612345678")
    assert "non (OPPOSITION)" in google[2]["Labels"]
    hubspot = list(csv.DictReader(io.StringIO(clear(workspace, order, FileFormat.HUBSPOT).read_text("utf-8"))))
    assert hubspot[0]["Email"] == "aubert@exemple.fr"
    assert (hubspot[0]["Phone Number"], hubspot[0]["Mobile Phone Number"]) == ("", "+33612345678")
    assert hubspot[1]["Phone Number"] == "+3225551212"


def test_cards_are_read_back_and_hold_no_id_of_ours(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    for form, version in ((FileFormat.VCARD_3, "3.0"), (FileFormat.VCARD_4, "4.0")):
        content = clear(workspace, order, form).read_text("utf-8")
        cards = list(vobject.readComponents(content))
        assert [card.version.value for card in cards] == [version] * 3
        assert [card.n.value.family for card in cards] == ["Aubert", "Benali", "Caron"]
        assert cards[0].tel.value.removeprefix("tel:") == "+33612345678"
        assert "UID" not in content


def test_a_cancel_leaves_nothing(workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder) -> None:
    class Cancelled(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done == total:
            raise Cancelled

    before = set(order.path.parent.iterdir())
    for form, phrase in product(FileFormat, ("", PHRASE)):
        with pytest.raises(Cancelled), workspace.unit_of_work() as uow:
            export_contacts(uow, replace(order, form=form, passphrase=phrase, is_clear_confirmed=True), stop)
        assert set(order.path.parent.iterdir()) == before
    assert noted(workspace) == []


def test_a_full_disk_leaves_nothing_and_says_so(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    before = set(order.path.parent.iterdir())
    for form, phrase in product(FileFormat, ("", PHRASE)):
        with no_room(200), pytest.raises(DiskFull):
            export(workspace, order, form=form, passphrase=phrase, is_clear_confirmed=True)
        assert set(order.path.parent.iterdir()) == before
    assert noted(workspace) == []


def test_a_place_that_cannot_be_written_is_told(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder, tmp_path: Path
) -> None:
    with pytest.raises(SaveFailed):
        export(workspace, order, path=tmp_path / "nulle part" / "x.zip")
    assert noted(workspace) == []


def test_the_sheet_of_the_passphrase_is_a_pdf(
    workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder
) -> None:
    assert export(workspace, order).sheet().startswith(b"%PDF")


def test_english_headings_and_words(workspace: UnlockedWorkspace, book: dict[str, int], order: ExportOrder) -> None:
    resources.set_language("en")
    first, row, *_ = sheet_rows(clear(workspace, order, FileFormat.XLSX))
    assert first[:3] == ("First name", "Last name", "Type")
    assert row[2] == "consumer"
