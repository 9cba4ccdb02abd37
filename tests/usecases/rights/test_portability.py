"""Portability: only what the person provided, by consent or contract, and back again through our own import (DSR-10)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import pyzipper
import vobject
from jsonschema import Draft202012Validator
from pypdf import PdfReader
from sqlalchemy import select, update

from app.accounts.business import read_business, write_business
from app.accounts.create_workspace import WorkspaceDraft, create_workspace
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes, seed_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_all
from app.contacts.kinds import ContactCategory, ContactKind, InteractionKind, LawfulBasis, SourceKind
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import MachineError, PermissionDenied
from app.exchange.columns import guess_layout
from app.exchange.import_batch import ImportedAs, import_batch
from app.exchange.plan import BatchSource, ImportPlan
from app.exchange.preview import preview_file
from app.exchange.read_file import look_at
from app.rights.answer_access import AccessOrder
from app.rights.answer_portability import PortabilityAnswer, answer_portability
from app.rights.errors import NothingPortable, RegisterIncomplete
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, StepKind
from app.rights.passphrase import draw_passphrase
from app.rights.portability import build_portability
from app.rights.portability_files import portability_files, portability_json
from app.rights.portable_fields import LeftOutReason
from app.rights.read_requests import read_request, requests_of_contact
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ContactLawfulBasis, JournalEntry

PASSPHRASE = draw_passphrase()
RICH = ContactDraft(
    given_name="Éloïse-Ana",
    family_name="d’Œuvre; « Lou », née Müller",
    organisation="Crêperie l’Été & Fils",
    job_title="=Gérante",
    address_line1="3 bis, rue de l’Étang",
    address_line2="Bât. A – 2ᵉ étage",
    postcode="01000",
    town="Bourg-en-Bresse",
    country="France",
    category=ContactCategory.CUSTOMER,
    emails=(EmailAddress.parse("eloise@exemple.fr"), EmailAddress.parse("E.Oeuvre+pro@exemple.fr")),
    phones=(PhoneNumber.parse("06 12 34 56 78"), PhoneNumber.parse("+44 20 7946 0018")),
)
pytestmark = pytest.mark.usefixtures("with_purposes")
ON_FILE = ("contact", "contact_email", "contact_phone")


@pytest.fixture
def eloise(workspace: UnlockedWorkspace) -> int:
    """A customer of whom everything is known, and of whom the desk noted what she never said."""
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, RICH)
        record_interaction(uow, contact_id, InteractionKind.INTERNAL_NOTE, note="Très bavarde, MARQUE-NOTE.")
        add_contract(uow, contact_id, "Entretien de la chaudière", date(2025, 1, 6), product_family="Chauffage")
        newsletter = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        answers = {(newsletter, Channel.EMAIL): ConsentAnswer.YES}
        record_consents(uow, ConsentDraft(contact_id, answers, ConsentMethod.DESK, comment="MARQUE-COMMENTAIRE"))
        return contact_id


@pytest.fixture
def elsewhere(tmp_path: Path, clock: FixedClock, draft: WorkspaceDraft, costs: KdfCosts) -> Iterator[UnlockedWorkspace]:
    """Another business, which knows nobody yet."""
    unlocked = create_workspace(tmp_path / "ailleurs", draft, clock=clock, costs=costs)
    with unlocked.unit_of_work() as uow:
        seed_purposes(uow)
    yield unlocked
    unlocked.close()


def files_of(workspace: UnlockedWorkspace, contact_id: int) -> dict[str, bytes]:
    with workspace.reading() as uow:
        return dict(portability_files(build_portability(uow, contact_id)))


def data_of(workspace: UnlockedWorkspace, contact_id: int) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(files_of(workspace, contact_id)["portabilite.json"])
    return data


def only_bases(workspace: UnlockedWorkspace, basis: LawfulBasis) -> None:
    with workspace.unit_of_work() as uow:
        uow.session.execute(update(ContactLawfulBasis).values(basis=basis.value))


def add_eloise(workspace: UnlockedWorkspace, draft: ContactDraft = RICH) -> int:
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


@pytest.mark.rule("DSR-10")
def test_what_she_provided_is_in_it_and_what_was_noted_of_her_is_not(workspace: UnlockedWorkspace, eloise: int) -> None:
    data = data_of(workspace, eloise)
    (contact,) = data["donnees"]["contact"]
    assert contact == {
        name: getattr(RICH, name)
        for name in (
            *("given_name", "family_name", "organisation", "job_title"),
            *("address_line1", "address_line2", "postcode", "town", "country"),
        )
    } | {"siret": ""}
    assert data["donnees"]["contact_email"] == [{"value": email.value} for email in RICH.emails]
    assert data["donnees"]["contact_phone"] == [{"e164": phone.e164} for phone in RICH.phones]
    (contract,) = data["donnees"]["contract"]
    assert (contract["label"], contract["started_on"]) == ("Entretien de la chaudière", "2025-01-06")
    assert set(data["donnees"]) == {*ON_FILE, "contract"}
    assert data["fondements"] == ["consent", "contract"]
    whole = b"".join(files_of(workspace, eloise).values()).decode()
    assert [mark for mark in ("MARQUE-NOTE", "MARQUE-COMMENTAIRE", "customer", "direct") if mark in whole] == []


@pytest.mark.rule("DSR-10")
def test_what_stays_out_is_told_with_its_reason(workspace: UnlockedWorkspace, eloise: int) -> None:
    with workspace.reading() as uow:
        pack = build_portability(uow, eloise)
    reasons = {(one.table, one.reason) for one in pack.left_out}
    assert ("interaction", LeftOutReason.NOT_PROVIDED) in reasons
    assert ("consent_event", LeftOutReason.LEGAL_DUTY) in reasons
    assert ("contact", LeftOutReason.NOT_PROVIDED) in reasons
    assert not {table for table, reason in reasons if reason is LeftOutReason.OTHER_BASIS}
    told = {one["table"]: one for one in json.loads(portability_json(pack))["non_repris"]}
    assert told["Échanges et notes"]["explication"] == LeftOutReason.NOT_PROVIDED.sentence
    read_me = dict(portability_files(pack))["lisez-moi.txt"].decode("utf-8-sig")
    assert "Échanges et notes" in read_me
    assert "Très bavarde" not in read_me


@pytest.mark.rule("DSR-10")
def test_nothing_of_the_marked_person_is_in_it_but_what_the_rules_let_out(workspace, marked_person) -> None:
    """Her bases are neither consent nor contract, but she has a contract and sales: these and who she is go along.

    So does the own field, which rests on the contract.
    """
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
    whole = b"".join(files_of(workspace, person.contact_id).values()).decode("utf-8", errors="replace")
    portable = {name for name, mark in person.shown.items() if mark in person.secret and mark in whole}
    assert portable == {
        *("contact.given_name", "contact.family_name", "contact.organisation", "contact.job_title", "contact.siret"),
        *("contact.address_line1", "contact.address_line2", "contact.postcode", "contact.town", "contact.country"),
        *(f"contact_address.{column}" for column in ("address_line1", "address_line2", "postcode", "town", "country")),
        *("contact_email.value", "contract.label", "contract.product_family", "sale.product_family"),
        *("own_value.value", "own_value.own_field_id"),
    }


@pytest.mark.rule("DSR-10")
def test_the_json_is_what_its_schema_says(workspace: UnlockedWorkspace, eloise: int) -> None:
    files = files_of(workspace, eloise)
    schema, data = json.loads(files["portabilite.schema.json"]), json.loads(files["portabilite.json"])
    checker = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert [error.message for error in checker.iter_errors(data)] == []
    data["donnees"]["interaction"] = [{"note": "x"}]
    assert list(checker.iter_errors(data))


@pytest.mark.rule("DSR-10")
def test_her_table_comes_back_through_the_import_of_another_business(
    workspace: UnlockedWorkspace, elsewhere: UnlockedWorkspace, eloise: int, tmp_path: Path
) -> None:
    table = tmp_path / "fiche.csv"
    table.write_bytes(files_of(workspace, eloise)["fiche.csv"])
    head = look_at(table)
    source = BatchSource(SourceKind.IMPORT, "", date(2026, 11, 23), LawfulBasis.CONTRACT)
    plan = ImportPlan(head.outline, guess_layout(head.rows), source, ContactKind.UNKNOWN, ContactCategory.PROSPECT)
    assert all(column.target for column in plan.layout.columns)
    with elsewhere.reading() as uow:
        preview = preview_file(uow, plan)
    with elsewhere.unit_of_work() as uow:
        report = import_batch(uow, plan, preview)
        assert report.counts == {ImportedAs.CREATED: 1}
        arrived = uow.session.scalars(select(Contact.id)).one()
    before, after = data_of(workspace, eloise)["donnees"], data_of(elsewhere, arrived)["donnees"]
    assert {name: after[name] for name in ON_FILE} == {name: before[name] for name in ON_FILE}
    again = files_of(elsewhere, arrived)
    assert again["fiche.csv"] == table.read_bytes()


def test_the_vcard_names_her_and_does_not_guess_where_she_works(workspace: UnlockedWorkspace, eloise: int) -> None:
    card = vobject.readOne(files_of(workspace, eloise)["contact.vcf"].decode())
    assert (card.version.value, card.n.value.family) == ("4.0", RICH.family_name)
    assert card.org.value == [RICH.organisation]
    assert [line.value for line in card.email_list] == [email.value for email in RICH.emails]
    assert [line.value for line in card.tel_list] == [f"tel:{phone.e164}" for phone in RICH.phones]
    assert "TYPE" not in card.email.params


@pytest.mark.rule("DSR-10")
@pytest.mark.parametrize(
    "basis", [one for one in LawfulBasis if one not in {LawfulBasis.CONTRACT, LawfulBasis.CONSENT}]
)
def test_who_is_written_to_on_another_basis_takes_nothing_along(
    workspace: UnlockedWorkspace, basis: LawfulBasis
) -> None:
    contact_id = add_eloise(workspace)
    only_bases(workspace, basis)
    with workspace.reading() as uow, pytest.raises(NothingPortable):
        build_portability(uow, contact_id)


@pytest.mark.rule("DSR-10")
def test_a_basis_of_consent_counts_while_somebody_consents(workspace: UnlockedWorkspace) -> None:
    contact_id = add_eloise(workspace)
    only_bases(workspace, LawfulBasis.CONSENT)
    with workspace.reading() as uow, pytest.raises(NothingPortable):
        build_portability(uow, contact_id)
    with workspace.unit_of_work() as uow:
        newsletter = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        answers = {(newsletter, Channel.EMAIL): ConsentAnswer.YES}
        record_consents(uow, ConsentDraft(contact_id, answers, ConsentMethod.DESK))
        assert build_portability(uow, contact_id).bases == (LawfulBasis.CONSENT,)
    with workspace.unit_of_work() as uow:
        withdraw_all(uow, contact_id)
        with pytest.raises(NothingPortable):
            build_portability(uow, contact_id)


@pytest.mark.rule("DSR-10")
def test_what_a_bought_list_says_of_her_was_not_provided_by_her_until_she_deals_with_us(
    workspace: UnlockedWorkspace,
) -> None:
    bought = replace(RICH, source_kind=SourceKind.BOUGHT_LIST, source_label="Fichiers Dupont")
    contact_id = add_eloise(workspace, bought)
    with workspace.reading() as uow, pytest.raises(NothingPortable):
        build_portability(uow, contact_id)
    with workspace.unit_of_work() as uow:
        add_contract(uow, contact_id, "Entretien", date(2026, 1, 5))
        pack = build_portability(uow, contact_id)
    assert {row.table for row in pack.rows} == {*ON_FILE, "contract"}


def order_of(contact_id: int, path: Path) -> AccessOrder:
    return AccessOrder(
        contact_id, date(2026, 11, 20), RequestChannel.EMAIL, IdentityMethod.KNOWN_EMAIL, path, PASSPHRASE
    )


@pytest.mark.rule("DSR-10")
def test_the_answer_is_sealed_and_on_record(workspace: UnlockedWorkspace, eloise: int, tmp_path: Path) -> None:
    with workspace.unit_of_work() as uow:
        answer = answer_portability(uow, order_of(eloise, tmp_path / "p.zip"))
        last = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc())).first()
        assert last is not None
        assert (last.action, last.subject) == ("portability_pack_made", answer.pack.subject_id)
        assert last.signature
    assert isinstance(answer, PortabilityAnswer)
    with workspace.reading() as uow:
        (line,) = requests_of_contact(uow, eloise)
        steps = [(step.step, step.file_sha256) for step in read_request(uow, line.id).steps]
    assert line.kind is RequestKind.PORTABILITY
    assert (StepKind.PACK_MADE, answer.written.sha256) in steps
    with pyzipper.AESZipFile(tmp_path / "p.zip") as archive:
        archive.setpassword(PASSPHRASE.encode())
        assert set(archive.namelist()) == {
            *("lisez-moi.txt", "portabilite.json", "portabilite.schema.json"),
            *("fiche.csv", "contact.csv", "contact.vcf"),
        }
        assert RICH.town in archive.read("portabilite.json").decode()
    assert RICH.town.encode() not in (tmp_path / "p.zip").read_bytes()


def pdf_text(content: bytes, tmp_path: Path) -> str:
    path = tmp_path / "letter.pdf"
    path.write_bytes(content)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_letter_says_what_is_in_it_and_what_is_not(
    workspace: UnlockedWorkspace, eloise: int, tmp_path: Path
) -> None:
    with workspace.unit_of_work() as uow:
        answer = answer_portability(uow, order_of(eloise, tmp_path / "p.zip"))
    letter, sheet = pdf_text(answer.letter(), tmp_path), pdf_text(answer.sheet(), tmp_path)
    for words in (
        "20/11/2026",
        "p.zip",
        "fiche.csv",
        "article 20",
        "la loi y oblige",
        "Fiche (en partie)",
        "CNIL",
        "juge",
    ):
        assert words in letter
    assert "lisez-moi.txt" in sheet
    assert PASSPHRASE not in letter


def test_a_folder_that_cannot_be_written_leaves_nothing_on_record(
    workspace: UnlockedWorkspace, eloise: int, tmp_path: Path
) -> None:
    with pytest.raises(MachineError), workspace.unit_of_work() as uow:
        answer_portability(uow, order_of(eloise, tmp_path / "absent" / "p.zip"))
    with workspace.reading() as uow:
        assert requests_of_contact(uow, eloise) == []


def test_a_business_that_cannot_be_written_to_stops_the_answer(workspace: UnlockedWorkspace, eloise: int) -> None:
    with workspace.unit_of_work() as uow:
        write_business(uow, replace(read_business(uow), email="", address="", postcode="", town=""))
    with workspace.reading() as uow, pytest.raises(RegisterIncomplete):
        build_portability(uow, eloise)


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_other_roles_hand_nothing_over(workspace: UnlockedWorkspace, eloise: int, unlocked_as, role: Role) -> None:
    with unlocked_as(role).reading() as uow, pytest.raises(PermissionDenied):
        build_portability(uow, eloise)
