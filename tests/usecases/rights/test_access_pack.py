"""The access pack: every marker of every field is in it, every item of art. 15 is said, or nothing is made."""

import csv
import io
import json
import re
from dataclasses import replace

import pikepdf
import pytest
import pyzipper
import vobject
from jsonschema import Draft202012Validator
from pypdf import PdfReader
from sqlalchemy import LargeBinary, String, select, update

from app.accounts.business import read_business, write_business
from app.accounts.roles import Role
from app.consent.kinds import Channel
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.documents.access_pack import access_pack_pdf
from app.errors import MachineError, PermissionDenied
from app.messaging.suppression import suppress_contact
from app.register import CATALOGUE
from app.register.notice_facts import read_answers, write_answers
from app.rights.access_files import data_json
from app.rights.access_pack import build_access_pack
from app.rights.errors import RegisterIncomplete
from app.rights.kinds import HeirGround, IdentityMethod, RequestChannel, RequestKind, StepKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.passphrase import draw_passphrase
from app.rights.read_requests import read_request
from app.rights.write_access_zip import note_pack_made, write_access_zip
from db.tables import Base, JournalEntry, Purpose
from resources import wording

PASSPHRASE = draw_passphrase()


@pytest.fixture
def pack(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
    with workspace.reading() as uow:
        return person, build_access_pack(uow, person.contact_id)


@pytest.fixture
def opened(pack, tmp_path):
    """The person, and the files inside the encrypted archive, by name."""
    person, made = pack
    written = write_access_zip(made, tmp_path / "acces.zip", PASSPHRASE)
    with pyzipper.AESZipFile(written.path) as archive:
        archive.setpassword(PASSPHRASE.encode())
        return person, {name: archive.read(name) for name in archive.namelist()}


def pdf_text(content):
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.rule("DSR-04")
def test_each_field_of_the_catalogue_is_in_the_pdf_by_its_marker(opened):
    person, files = opened
    text = pdf_text(files["vos-donnees.pdf"])
    text += "".join(files[name].decode() for name in ("pieces/1", "pieces_jointes/1", "messages/1", "documents/1"))
    shown = {field.name: person.shown[field.name] for field in CATALOGUE if field.in_access_pack}
    missing = {name: mark for name, mark in shown.items() if mark not in text}
    assert missing == {}


@pytest.mark.rule("DSR-04")
def test_each_marker_is_in_the_json_or_among_the_files_too(opened):
    person, files = opened
    raw = (
        files["data.json"].decode()
        + b"".join(
            content
            for name, content in files.items()
            if name.startswith(("pieces/", "pieces_jointes/", "messages/", "documents/"))
        ).decode()
    )
    hidden = {person.shown[field.name] for field in CATALOGUE if field.derived and field.name in person.shown}
    assert [mark for mark in person.secret - hidden if mark not in raw] == []


# Texts of these columns say nothing of the person: who acted, how a file is known, what the program calls it.
NOT_ABOUT_THE_PERSON = re.compile(
    r".*\.(subject_id|case_id|(file_|document_)?sha256|media_type)"
    r"|.*\.(?!delivered)\w+_by"
    # One-time codes that open nothing once used.
    r"|confirmation_request\.code|consent_form\.token"
    # What became of a row of a file, as a code; what an erasure is at, as a code.
    r"|import_row\.(outcome|reason)|erasure_job\.state"
    # Steps are told by the journal, in words.
    r"|request_step\.(action|detail)"
    # Whose contact it is, who wants it at hand, who opened it.
    r"|contact\.owner_id|follow_up\.assigned_to|(favourite|recent)_contact\.account_id"
    # The random ids of merged cards, how far a merge is, which tables moved, a keyed fingerprint of an address told beside.
    r"|contact_merge\.(into_subject|merged_subject|state)|merged_row\.table_name|merge_hold\.fingerprint"
    # What is derived from the other fields repeats them.
    r"|contact\.sort_name|contact_email\.normalised|contact_text\.folded"
)


def tables_about_a_person():
    """Every table that points at a contact, or at a row that does; the journal knows a number only and is told beside."""
    found = {"contact"}
    while True:
        more = {
            table.name
            for table in Base.metadata.sorted_tables
            if "contact_id" in table.columns or any(key.column.table.name in found for key in table.foreign_keys)
        }
        if more <= found:
            return found
        found |= more


def columns_a_person_may_be_written_in():
    return {
        f"{name}.{column.name}"
        for name in tables_about_a_person()
        for column in Base.metadata.tables[name].columns
        if isinstance(column.type, String | LargeBinary)
    }


@pytest.mark.rule("DSR-04")
@pytest.mark.parametrize("name", sorted(columns_a_person_may_be_written_in()))
def test_each_text_of_each_table_about_a_person_is_marked_or_is_not_about_them(name):
    """A table or a column added tomorrow fails here until its marker is looked for in the pack."""
    told = {field.name for field in CATALOGUE if field.in_access_pack}
    assert (name in told) != bool(NOT_ABOUT_THE_PERSON.fullmatch(name))


@pytest.mark.rule("DSR-04")
def test_each_marker_of_each_table_about_a_person_is_in_the_pack(opened):
    person, files = opened
    whole = pdf_text(files["vos-donnees.pdf"]) + "".join(
        content.decode() for name, content in files.items() if name.endswith("/1") or name == "data.json"
    )
    wanted = {name for name in columns_a_person_may_be_written_in() if not NOT_ABOUT_THE_PERSON.fullmatch(name)}
    assert {name: person.shown[name] for name in wanted if person.shown[name] not in whole} == {}
    assert "Campagne MARQUE" in whole


@pytest.mark.rule("DSR-04")
def test_what_belongs_to_someone_else_is_not_in_the_pack(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person, other = marked_person(uow), marked_person(uow, "AUTRE")
    with workspace.reading() as uow:
        raw = data_json(build_access_pack(uow, person.contact_id)).decode()
    assert [mark for mark in other.secret if mark in raw] == []


@pytest.mark.rule("DSR-05")
def test_the_pdf_says_every_item_of_article_15(opened):
    person, files = opened
    text = pdf_text(files["vos-donnees.pdf"])
    for item in (
        "Oui, Atelier Lumière détient des données",
        "Finalité",
        "Base légale",
        "Destinataires",
        "Durée",
        "rectifier",
        "effacer",
        "limité",
        "opposer",
        "CNIL : 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07",
        "D’où viennent ces données",
        "Décisions automatisées",
        "Transferts hors de l’Union européenne",
        f"Destinataire {person.shown['contact_lawful_basis.purpose_id']}",
        f"Durée {person.shown['contact_lawful_basis.purpose_id']}",
    ):
        assert item.replace("\u00a0", " ") in text.replace("\u00a0", " ")


@pytest.mark.rule("DSR-05")
@pytest.mark.parametrize("column", ["retention", "recipients", "lawful_basis"])
def test_a_purpose_that_the_register_leaves_incomplete_stops_the_pack_and_is_named(workspace, marked_person, column):
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
        uow.session.execute(update(Purpose).values({column: " "}))
    with workspace.reading() as uow, pytest.raises(RegisterIncomplete) as stopped:
        build_access_pack(uow, person.contact_id)
    assert person.shown["contact_lawful_basis.purpose_id"] in stopped.value.sentence


@pytest.mark.rule("DSR-05")
def test_a_business_that_cannot_be_written_to_stops_the_pack(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
        write_business(uow, replace(read_business(uow), email="", address="", postcode="", town=""))
    with workspace.reading() as uow, pytest.raises(RegisterIncomplete):
        build_access_pack(uow, person.contact_id)


@pytest.mark.rule("DSR-06")
def test_names_to_be_masked_are_in_no_file(workspace, marked_person, tmp_path):
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
        note = person.shown["interaction.note"]
    with workspace.reading() as uow:
        made = build_access_pack(uow, person.contact_id, frozenset({note}))
    written = write_access_zip(made, tmp_path / "a.zip", PASSPHRASE)
    with pyzipper.AESZipFile(written.path) as archive:
        archive.setpassword(PASSPHRASE.encode())
        files = {name: archive.read(name) for name in archive.namelist()}
    assert note not in files["data.json"].decode()
    assert note not in files["donnees.csv"].decode()
    assert note not in pdf_text(files["vos-donnees.pdf"])
    assert "[nom d’un tiers masqué]" in files["data.json"].decode()


def test_the_archive_opens_with_its_passphrase_only(pack, tmp_path):
    _, made = pack
    written = write_access_zip(made, tmp_path / "acces.zip", PASSPHRASE)
    assert b"MARQUE" not in written.path.read_bytes()
    with pyzipper.AESZipFile(written.path) as archive:
        archive.setpassword(b"abeille-abeille")
        with pytest.raises(RuntimeError):
            archive.read("data.json")


def test_the_longest_note_and_markup_make_a_plain_pdf(workspace, tmp_path):
    note = "Très longue note. " * 550 + "<b>FIN</b><img src='file:///etc/passwd'/>"
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name='<a href="javascript:1">Martin</a>'))
        for _ in range(2):
            record_interaction(uow, contact_id, InteractionKind.INTERNAL_NOTE, note=note)
        content = access_pack_pdf(build_access_pack(uow, contact_id))
    text = pdf_text(content)
    assert text.count("<b>FIN</b>") == 2
    assert '<a href="javascript:1">Martin</a>' in text
    assert b"/URI" not in content


def test_the_vcard_and_the_tables_are_read_by_other_programs(opened):
    person, files = opened
    card = vobject.readOne(files["contact.vcf"].decode())
    assert card.version.value == "4.0"
    assert card.n.value.family == person.shown["contact.family_name"]
    assert card.tel.value == "tel:+33612845937"
    assert card.lang.value == person.shown["consent_form.language"]
    headings, cells = csv.reader(io.StringIO(files["contact.csv"].decode(), newline=""))
    google = dict(zip(headings, cells, strict=True))
    assert google["Last Name"] == person.shown["contact.family_name"]
    assert google["E-mail 1 - Value"] == person.shown["contact_email.value"]
    rows = list(csv.reader(io.StringIO(files["donnees.csv"].decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Rubrique", "Ligne", "Champ", "Valeur"]
    assert ["Fiche", "1", "Nom", person.shown["contact.family_name"]] in rows


@pytest.mark.rule("DSR-04")
def test_the_json_is_what_the_schema_beside_it_says(opened):
    _, files = opened
    schema = json.loads(files["data.schema.json"])
    data = json.loads(files["data.json"])
    checker = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert [error.message for error in checker.iter_errors(data)] == []
    assert set(data) == set(schema["properties"])
    data["donnees"]["contact"][0]["taille"] = "1,70 m"
    assert list(checker.iter_errors(data))


def test_the_pdf_is_sound_named_and_its_text_can_be_selected(opened):
    person, files = opened
    with pikepdf.open(io.BytesIO(files["vos-donnees.pdf"])) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert str(pdf.Root.Lang) == "fr-FR"
        assert "Atelier Lumière" in str(pdf.docinfo["/Title"])
    assert person.shown["contact.family_name"] in pdf_text(files["vos-donnees.pdf"])


@pytest.mark.rule("DSR-05")
@pytest.mark.parametrize("silent", ["transfers", "automated_decisions"])
def test_what_the_business_never_said_stops_the_pack(workspace, marked_person, silent):
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
        write_answers(uow, replace(read_answers(uow, "fr"), **{silent: ""}), "fr")
    with workspace.reading() as uow, pytest.raises(RegisterIncomplete) as stopped:
        build_access_pack(uow, person.contact_id)
    assert wording(f"rights.missing.{silent}") in stopped.value.sentence


@pytest.mark.rule("DSR-05")
def test_the_pdf_says_what_the_business_says_of_transfers(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
        write_answers(uow, replace(read_answers(uow, "fr"), transfers="Un routeur au Canada les reçoit."), "fr")
    with workspace.reading() as uow:
        assert "Un routeur au Canada les reçoit." in pdf_text(
            access_pack_pdf(build_access_pack(uow, person.contact_id))
        )


def test_the_suppression_list_is_told_by_comparison(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
    with workspace.unit_of_work() as uow:
        assert build_access_pack(uow, person.contact_id).suppressed == ()
        suppress_contact(uow, person.contact_id, person.subject_id, [Channel.SMS])
        assert build_access_pack(uow, person.contact_id).suppressed == ("SMS",)


def test_the_pack_is_put_on_record(workspace, pack, tmp_path):
    person, made = pack
    written = write_access_zip(made, tmp_path / "acces.zip", PASSPHRASE)
    with workspace.unit_of_work() as uow:
        received = RequestDraft(
            RequestKind.ACCESS,
            uow.clock.today(),
            RequestChannel.EMAIL,
            IdentityMethod.KNOWN_EMAIL,
            person.contact_id,
            heir_ground=HeirGround.RECORD_DEATH,
        )
        request_id = open_request(uow, received)
        note_pack_made(uow, made, written, request_id, masked=2)
        steps = [(step.step, step.file_sha256) for step in read_request(uow, request_id).steps]
        assert (StepKind.PACK_MADE, written.sha256) in steps
        assert (StepKind.MASKED, "") in steps
        last = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc())).first()
        assert (last.action, last.subject) == ("access_pack_made", person.subject_id)
        assert last.signature


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_other_roles_do_not_make_packs(workspace, marked_person, unlocked_as, role):
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
    with unlocked_as(role).reading() as uow, pytest.raises(PermissionDenied):
        build_access_pack(uow, person.contact_id)


def test_a_folder_that_cannot_be_written_leaves_nothing(pack, tmp_path):
    _, made = pack
    with pytest.raises(MachineError):
        write_access_zip(made, tmp_path / "absent" / "acces.zip", PASSPHRASE)
    assert not (tmp_path / "absent").exists()
