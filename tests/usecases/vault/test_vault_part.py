"""An answer to a request of access, vault included: who may look, what is found, and what closes only afterwards."""

import io
import json
from datetime import date, timedelta

import jsonschema
import pytest
import pyzipper
from pypdf import PdfReader
from sqlalchemy import select

from app.accounts.roles import Role
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.register import CATALOGUE
from app.register.notice_facts import default_answers, write_answers
from app.retention.reminders import Topic, reminders
from app.rights.answer_access import AccessOrder, answer_access, preview_access
from app.rights.close_request import GRANTED, Closing, close_request
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.errors import VaultHoldsData, VaultNotSearched
from app.rights.holdings import personal_tables
from app.rights.kinds import Decision, IdentityMethod, RefusalGround, RequestChannel, RequestKind, StepKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.passphrase import draw_passphrase
from app.rights.read_requests import read_request
from app.rights.rectify import rectify
from app.rights.vault_part import VaultStand, note_vault_part, sought_contact, vault_stand
from app.values import EmailAddress, PhoneNumber
from app.vault.errors import WrongVaultPassword
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import open_vault
from app.vault.seal import DepositOrder
from app.vault.search_person import ArchiveMatch, Sought, search_vault
from db.tables import Contact, JournalEntry, SubjectRequest
from resources import wording
from tests.usecases.rights.conftest import make_marked

TODAY, ENDS = date(2026, 11, 23), date(2036, 12, 31)
PASSPHRASE = draw_passphrase()
EVERYTHING = DepositOrder(ArchiveReason.LITIGATION, ENDS)
REFUSED = Closing(Decision.REFUSED, RefusalGround.NOT_IDENTIFIED, "Personne inconnue")


def person(uow, given="Éloïse", family="Martin", emails=(), phones=()):
    draft = ContactDraft(
        given_name=given,
        family_name=family,
        emails=tuple(map(EmailAddress.parse, emails)),
        phones=tuple(map(PhoneNumber.parse, phones)),
    )
    return add_contact(uow, draft)


def archived(unlocked, *args, order=EVERYTHING, **fields):
    """Erase a new person, whose record goes to the vault."""
    with unlocked.unit_of_work() as uow:
        receipt = erase_contact(uow, person(uow, *args, **fields), ErasurePlan("DSR-08", order))
    return receipt.archive_id


def asked(unlocked, contact_id=None, kind=RequestKind.ACCESS, requester="Éloïse Martin"):
    with unlocked.unit_of_work() as uow:
        draft = RequestDraft(kind, TODAY, RequestChannel.EMAIL, IdentityMethod.CERTAIN, contact_id, requester)
        return open_request(uow, draft)


def close(unlocked, request_id, closing=GRANTED):
    with unlocked.unit_of_work() as uow:
        close_request(uow, request_id, closing)


def stand(unlocked, contact_id=None):
    with unlocked.reading() as uow:
        return vault_stand(uow, contact_id)


def search(unlocked, password, contact_id, request_id=None):
    with unlocked.reading() as uow:
        sought = sought_contact(uow, contact_id)
    return search_vault(unlocked, password, sought, request_id)


def steps(unlocked, request_id):
    with unlocked.reading() as uow:
        return [(step.step, step.detail) for step in read_request(uow, request_id).steps]


def order(contact_id, path, **more):
    fields = {"received_on": TODAY, "channel": RequestChannel.DESK, "identity": IdentityMethod.CERTAIN}
    return AccessOrder(contact_id=contact_id, path=path, passphrase=PASSPHRASE, **fields, **more)


def unzipped(path):
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(PASSPHRASE.encode())
        return {name: archive.read(name) for name in archive.namelist()}


def pdf_text(content):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


@pytest.fixture(autouse=True)
def business_has_spoken(workspace):
    with workspace.unit_of_work() as uow:
        write_answers(uow, default_answers("fr"), "fr")


@pytest.fixture
def back(with_vault):
    """Somebody erased with an archive, who came back: another record, the same address written otherwise."""
    archived(with_vault, emails=["Eloise@exemple.fr"], phones=["06 12 34 56 78"])
    with with_vault.unit_of_work() as uow:
        return person(uow, family="Bernard", emails=["eloise@exemple.fr"])


@pytest.mark.rule("RET-08")
def test_whoever_comes_back_is_found_by_an_address_and_to_be_confirmed(back, unlocked_as, vault_password):
    controller = unlocked_as(Role.CONTROLLER)
    (found,) = search(controller, vault_password, back, 7)
    assert (found.match, found.match.is_certain) == (ArchiveMatch.SAME_MEANS, False)
    assert (found.archive.name, found.archive.ends_on) == ("Éloïse Martin", ENDS)
    with controller.reading() as uow:
        last = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc())).first()
        assert (last.action, last.subject) == ("vault_consulted", found.archive.subject_id)
    (again,) = search(controller, vault_password, back)
    (told,) = again.archive.consultations
    assert (told.motive, told.motive_text) == ("subject_request", "Demande n° 7")


@pytest.mark.rule("RET-08")
def test_a_number_finds_too_and_a_part_of_an_address_does_not(back, unlocked_as, vault_password):
    controller = unlocked_as(Role.CONTROLLER)
    by_number = Sought(phones=("+33612345678",))
    assert [one.match for one in search_vault(controller, vault_password, by_number)] == [ArchiveMatch.SAME_MEANS]
    for nobody in (Sought(emails=("loise@exemple.fr",)), Sought(names=("Éloïse",)), Sought(phones=("+33612345679",))):
        assert search_vault(controller, vault_password, nobody) == ()


@pytest.mark.rule("RET-08")
def test_what_was_corrected_since_still_finds(with_vault, unlocked_as, vault_password):
    archived(with_vault, family="Ancien", emails=["avant@exemple.fr"], phones=["06 12 34 56 78"])
    with with_vault.unit_of_work() as uow:
        contact_id = person(uow, family="Ancien", emails=["avant@exemple.fr"], phones=["06 12 34 56 78"])
    request_id = asked(with_vault, contact_id, RequestKind.RECTIFICATION)
    with with_vault.unit_of_work() as uow:
        rectify(uow, request_id, ContactDraft(given_name="Éloïse", family_name="Neuve"))
        sought = sought_contact(uow, contact_id)
    assert sought.names == ("Éloïse Neuve", "Éloïse Ancien")
    assert (sought.emails, sought.phones) == (("avant@exemple.fr",), ("+33612345678",))
    found = search(unlocked_as(Role.CONTROLLER), vault_password, contact_id)
    assert [one.match for one in found] == [ArchiveMatch.SAME_MEANS]


@pytest.mark.rule("RET-08")
def test_what_is_nobody_s_business_is_not_consulted(back, unlocked_as, vault_password):
    archived(unlocked_as(Role.OWNER), "Paul", "Durand")
    controller = unlocked_as(Role.CONTROLLER)
    search(controller, vault_password, back)
    with controller.reading() as uow:
        read = select(JournalEntry.subject).where(JournalEntry.action == "vault_consulted")
        assert len(uow.session.scalars(read).all()) == 1


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.CONTROLLER])
def test_nobody_else_searches_nor_tells_of_a_search(with_vault, unlocked_as, vault_password, role):
    unlocked = with_vault if role is Role.OWNER else unlocked_as(role)
    with pytest.raises(PermissionDenied):
        search_vault(unlocked, vault_password, Sought(names=("Éloïse Martin",)))
    if role is Role.OWNER:
        request_id = asked(unlocked)
        with unlocked.unit_of_work() as uow, pytest.raises(PermissionDenied):
            note_vault_part(uow, request_id, ())


def test_a_wrong_password_finds_nothing_and_leaves_the_vault_closed(back, unlocked_as, vault_password):
    controller = unlocked_as(Role.CONTROLLER)
    with pytest.raises(WrongVaultPassword):
        search(controller, "Glycine-9!mauve-Rhone", back)
    open_vault(controller, vault_password).close()


@pytest.mark.rule("RET-08")
def test_others_do_not_learn_whether_the_vault_holds_this_person(with_vault, unlocked_as):
    with with_vault.unit_of_work() as uow:
        contact_id = person(uow)
    assert (stand(with_vault), stand(with_vault, contact_id)) == (VaultStand.EMPTY, VaultStand.EMPTY)
    with with_vault.unit_of_work() as uow:
        subject_id = erase_contact(uow, contact_id, ErasurePlan("DSR-08", EVERYTHING)).subject_id
        again, other = person(uow), person(uow)
        # A backup brings the erased person back under the same random id.
        uow.session.get_one(Contact, again).subject_id = subject_id
    assert (stand(with_vault, again), stand(with_vault, other)) == (VaultStand.MAY_HOLD, VaultStand.MAY_HOLD)
    controller = unlocked_as(Role.CONTROLLER)
    assert (stand(controller, again), stand(controller, other)) == (VaultStand.HOLDS, VaultStand.MAY_HOLD)
    with unlocked_as(Role.RECEPTION).reading() as uow, pytest.raises(PermissionDenied):
        vault_stand(uow, again)


def test_without_a_vault_there_is_nothing_to_search(workspace):
    assert stand(workspace) is VaultStand.NO_VAULT
    request_id = asked(workspace)
    close(workspace, request_id, Closing(Decision.NO_DATA))


@pytest.mark.rule("RET-09")
def test_a_purged_archive_asks_for_no_search(with_vault, unlocked_as, vault_password, clock):
    archived(with_vault, order=DepositOrder(ArchiveReason.TAX, date(2026, 11, 24)))
    controller = unlocked_as(Role.CONTROLLER)
    assert stand(controller) is VaultStand.MAY_HOLD
    clock.advance(timedelta(days=1))
    open_vault(controller, vault_password).close()
    assert stand(controller) is VaultStand.EMPTY


@pytest.mark.rule("DSR-04")
@pytest.mark.rule("RET-08")
def test_each_marker_deposited_is_in_the_pack(with_vault, unlocked_as, vault_password, tmp_path):
    with with_vault.unit_of_work() as uow:
        gone = make_marked(uow, "ARCHIVE")
        receipt = erase_contact(uow, gone.contact_id, ErasurePlan("DSR-08", EVERYTHING))
        given, family = gone.shown["contact.given_name"], gone.shown["contact.family_name"]
        contact_id = person(uow, given, family)
    controller = unlocked_as(Role.CONTROLLER)
    found = search(controller, vault_password, contact_id)
    assert [one.archive.id for one in found] == [receipt.archive_id]
    with controller.unit_of_work() as uow:
        answer = answer_access(uow, order(contact_id, tmp_path / "a.zip", archives=tuple(one.archive for one in found)))
    files = unzipped(tmp_path / "a.zip")
    text = pdf_text(files["vos-donnees.pdf"])
    rest = b"".join(content for name, content in files.items() if name.startswith("coffre/")).decode()
    sealed = personal_tables()
    shown = {one.name: gone.shown[one.name] for one in CATALOGUE if one.in_access_pack and one.table in sealed}
    assert [name for name, mark in shown.items() if mark not in text + rest] == []
    raw = files["data.json"].decode() + rest
    marks = {mark for name, mark in shown.items() if mark in gone.secret}
    assert [mark for mark in marks if mark not in raw] == []
    table = files["donnees.csv"].decode("utf-8-sig")
    assert (
        '"Coffre d’archives : pourquoi et jusqu’à quand";"1";"Détruite le";"31/12/2036"'.replace(" :", "\u00a0:")
        in table
    )
    assert "article 2224 du code civil" in text
    data = json.loads(files["data.json"])
    jsonschema.validate(data, json.loads(files["data.schema.json"]))
    assert data["coffre"]["complet"] is True
    assert set(data["coffre"]["archives"][0]["pieces"]) <= set(files)
    assert answer.pack.row_count > len(answer.pack.holdings.rows)
    assert wording("journal.action.vault_consulted") in {act["acte"] for act in data["journal"]}


@pytest.mark.rule("DSR-06")
def test_names_are_proposed_from_archives_and_hidden_in_them(with_vault, unlocked_as, vault_password, tmp_path):
    with with_vault.unit_of_work() as uow:
        gone = make_marked(uow, "ARCHIVE")
        note = gone.shown["interaction.note"]
        erase_contact(uow, gone.contact_id, ErasurePlan("DSR-08", EVERYTHING))
        contact_id = person(uow, emails=["e@exemple.fr"])
    controller = unlocked_as(Role.CONTROLLER)
    archives = tuple(one.archive for one in search_vault(controller, vault_password, Sought(gone.subject_id)))
    asked_for = order(contact_id, tmp_path / "a.zip", archives=archives, masked=frozenset({note}))
    with controller.unit_of_work() as uow:
        preview = preview_access(uow, contact_id, archives)
        answer_access(uow, asked_for)
    assert preview.pack.archives
    files = unzipped(tmp_path / "a.zip")
    assert "[nom d’un tiers masqué]" in files["data.json"].decode()
    assert note not in files["data.json"].decode() + files["donnees.csv"].decode() + pdf_text(files["vos-donnees.pdf"])


@pytest.mark.rule("DSR-04")
def test_an_answer_without_the_vault_says_so_and_waits_for_the_controller(
    back, with_vault, unlocked_as, vault_password, tmp_path
):
    with with_vault.unit_of_work() as uow:
        answer = answer_access(uow, order(back, tmp_path / "a.zip"))
    number = answer.request.number
    assert answer.pack.awaits_vault
    assert "n’est pas terminée" in pdf_text(unzipped(tmp_path / "a.zip")["vos-donnees.pdf"])
    assert (StepKind.VAULT_AWAITED, "") in steps(with_vault, number)
    with pytest.raises(VaultNotSearched):
        close(with_vault, number)
    with with_vault.reading() as uow:
        assert Topic.VAULT_AWAITED not in [one.topic for one in reminders(uow)]
    controller = unlocked_as(Role.CONTROLLER)
    with controller.reading() as uow:
        assert [one.count for one in reminders(uow) if one.topic is Topic.VAULT_AWAITED] == [1]
    archives = tuple(one.archive for one in search(controller, vault_password, back, number))
    with controller.unit_of_work() as uow:
        answer_access(uow, order(back, tmp_path / "b.zip", request_id=number, archives=archives))
    assert (StepKind.VAULT_SEARCHED, "1") in steps(controller, number)
    with controller.reading() as uow:
        assert Topic.VAULT_AWAITED not in [one.topic for one in reminders(uow)]
    close(controller, number)


def test_made_again_without_the_vault_it_waits_again(back, unlocked_as, vault_password, tmp_path):
    controller = unlocked_as(Role.CONTROLLER)
    archives = tuple(one.archive for one in search(controller, vault_password, back))
    with controller.unit_of_work() as uow:
        number = answer_access(uow, order(back, tmp_path / "a.zip", archives=archives)).request.number
        answer_access(uow, order(back, tmp_path / "b.zip", request_id=number))
        answer_access(uow, order(back, tmp_path / "c.zip", request_id=number))
    assert [step for step, _ in steps(controller, number)].count(StepKind.VAULT_AWAITED) == 1
    with pytest.raises(VaultNotSearched):
        close(controller, number)


@pytest.mark.rule("DSR-04")
def test_nothing_found_settles_it_and_a_refusal_needs_no_search(back, unlocked_as):
    controller = unlocked_as(Role.CONTROLLER)
    first, second = asked(controller, back), asked(controller, back)
    with controller.unit_of_work() as uow:
        note_vault_part(uow, first, ())
    assert (StepKind.VAULT_SEARCHED, "0") in steps(controller, first)
    close(controller, first)
    close(controller, second, REFUSED)


@pytest.mark.rule("DSR-04")
def test_no_data_held_is_answered_only_once_the_vault_was_searched(back, unlocked_as, vault_password):
    controller = unlocked_as(Role.CONTROLLER)
    nothing = Closing(Decision.NO_DATA)
    known, unknown = asked(controller, requester="Éloïse Martin"), asked(controller, requester="Zoé Inconnue")
    for request_id in (known, unknown):
        with pytest.raises(VaultNotSearched):
            close(controller, request_id, nothing)
    found = search_vault(controller, vault_password, Sought(names=("martin eloise",)), known)
    assert [one.match for one in found] == [ArchiveMatch.SAME_NAME]
    with controller.unit_of_work() as uow:
        note_vault_part(uow, known, [one.archive for one in found])
        note_vault_part(uow, unknown, ())
    with pytest.raises(VaultHoldsData):
        close(controller, known, nothing)
    close(controller, unknown, nothing)


@pytest.mark.parametrize("kind", [RequestKind.ERASURE, RequestKind.PORTABILITY, RequestKind.OBJECTION])
def test_the_other_rights_do_not_wait_for_the_vault(back, with_vault, kind):
    request_id = asked(with_vault, back, kind)
    close(with_vault, request_id)
    with with_vault.reading() as uow:
        assert uow.session.get_one(SubjectRequest, request_id).closed_at is not None
