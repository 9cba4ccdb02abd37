"""Erasing: one path, all or nothing, what must stay stays without a name, and a restore does not bring anyone back."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import delete, func, select
from sqlalchemy.exc import DatabaseError

from app.accounts.roles import Role
from app.contacts.errors import ContactUnknown
from app.contacts.form_drafts import keep_form_draft
from app.contacts.relationship import add_contract
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal.verify import verify
from app.messaging.suppression import email_fingerprint
from app.rights.archive_content import fields_needed
from app.rights.clean_remnants import CLEANING, clean_remnants, resume_erasures
from app.rights.close_request import close_request
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.erasure_preview import preview_erasure
from app.rights.errors import AccessRequestOpen, ErasureBlocked
from app.rights.holdings import personal_tables
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.retention_split import KeptBecause
from app.rights.tombstones import reapply_tombstones
from app.values import EmailAddress, PhoneNumber
from app.vault.browse import ArchiveQuery, list_archives
from app.vault.consult import consult_archive
from app.vault.errors import VaultMissing
from app.vault.kinds import ArchiveReason, ConsultationMotive
from app.vault.open_vault import open_vault
from app.vault.seal import DepositOrder
from db.tables import (
    Base,
    Contact,
    ErasureJob,
    FormDraft,
    JournalPayload,
    OutboxDeposit,
    PurgeRun,
    SubjectRequest,
    SuppressionEntry,
    Tombstone,
)

PLAN = ErasurePlan("DSR-08")
ARCHIVE = DepositOrder(ArchiveReason.CONSENT_PROOF, date(2029, 11, 23))


def simple(uow, name="Éloïse", email="eloise@exemple.fr"):
    return add_contact(uow, ContactDraft(given_name=name, family_name="Martin", emails=(EmailAddress.parse(email),)))


def ask(uow, contact_id, kind):
    received = RequestDraft(kind, date(2026, 11, 20), RequestChannel.DESK, IdentityMethod.CERTAIN, contact_id)
    return open_request(uow, received)


def rows_left(session, contact_id):
    """Count what still points at a contact, in every table whatever it is."""
    left = {}
    for table in Base.metadata.sorted_tables:
        owner = table.c.id if table.name == "contact" else table.c.get("contact_id")
        if owner is not None and table.name != "erasure_job":
            left[table.name] = session.scalar(select(func.count()).select_from(table).where(owner == contact_id))
    return {name: count for name, count in left.items() if count}


def everything_in(session):
    """Return every value of every table as one text."""
    return "\n".join(
        str(value) for table in Base.metadata.sorted_tables for row in session.execute(select(table)) for value in row
    )


@pytest.mark.rule("DSR-08")
def test_no_draft_names_the_person_however_it_was_typed_and_nobody_else_s_goes(workspace):
    """At the desk a name is typed without its accents and a number as it is said; a short name is no part of a word."""
    draft = ContactDraft(
        family_name="Lî", emails=(EmailAddress.parse("l@exemple.fr"),), phones=(PhoneNumber.parse("06 12 34 56 78"),)
    )
    typed = {"a": '{"family_name": "LI"}', "b": '{"phones": "06.12.34.56.78"}', "c": '{"notes": "cliente de Lille"}'}
    with workspace.unit_of_work() as uow:
        person = add_contact(uow, draft)
        uow.session.add_all(FormDraft(account_id=one, form="contact:new", body=body) for one, body in typed.items())
    with workspace.unit_of_work() as uow:
        erase_contact(uow, person, PLAN)
        assert list(uow.session.scalars(select(FormDraft.account_id))) == ["c"]


@pytest.mark.rule("DSR-08")
def test_a_form_that_stood_open_keeps_nothing_of_whom_was_erased_meanwhile(workspace):
    with workspace.unit_of_work() as uow:
        person = simple(uow)
    with workspace.unit_of_work() as uow:
        erase_contact(uow, person, PLAN)
    with workspace.unit_of_work() as uow:
        keep_form_draft(uow, f"contact:{person}", '{"family_name": "Martin"}')
        assert list(uow.session.scalars(select(FormDraft.body))) == []


@pytest.mark.rule("DSR-08")
def test_nothing_of_the_person_is_left_in_any_table(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person, other = marked_person(uow), marked_person(uow, "AUTRE")
        uow.session.add(
            FormDraft(account_id="a", form="contact", body=f'{{"name": "{person.shown["contact.family_name"]}"}}')
        )
    with workspace.unit_of_work() as uow:
        receipt = erase_contact(uow, person.contact_id, PLAN)
        assert rows_left(uow.session, person.contact_id) == {}
        rest = everything_in(uow.session)
    assert [text for text in person.secret - person.of_the_business if text in rest] == []
    assert [text for text in other.secret if text not in rest] == []
    assert {going.table for going in receipt.gone} == set(personal_tables()) - {"contact_text", "subject_request"}


@pytest.mark.rule("DSR-08")
def test_a_running_contract_keeps_everything(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = simple(uow)
        add_contract(uow, contact_id, "Entretien annuel", date(2026, 1, 1))
    with workspace.unit_of_work() as uow:
        assert preview_erasure(uow, contact_id).split.blocked_by is KeptBecause.RUNNING_CONTRACT
        with pytest.raises(ErasureBlocked):
            erase_contact(uow, contact_id, PLAN)
    with workspace.reading() as uow:
        assert uow.session.get(Contact, contact_id) is not None


@pytest.mark.rule("DSR-07")
@pytest.mark.parametrize("kind", [RequestKind.ACCESS, RequestKind.PORTABILITY])
def test_an_unanswered_access_request_keeps_the_data(workspace, kind):
    with workspace.unit_of_work() as uow:
        contact_id = simple(uow)
        request_id = ask(uow, contact_id, kind)
        with pytest.raises(AccessRequestOpen):
            erase_contact(uow, contact_id, PLAN)
        close_request(uow, request_id)
        erase_contact(uow, contact_id, PLAN)
        assert uow.session.get(Contact, contact_id) is None


@pytest.mark.rule("DSR-07")
def test_an_erasure_request_does_not_block_and_keeps_its_dates_without_the_name(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = simple(uow)
        subject_id = uow.session.get(Contact, contact_id).subject_id
        request_id = ask(uow, contact_id, RequestKind.ERASURE)
        uow.session.get(SubjectRequest, request_id).requester = "Éloïse Martin"
        erase_contact(uow, contact_id, PLAN)
        request = uow.session.get(SubjectRequest, request_id)
        assert (request.contact_id, request.requester, request.subject_id) == (None, "", subject_id)
        assert request.received_on == date(2026, 11, 20)
        close_request(uow, request_id)


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_other_roles_may_not_erase(workspace, unlocked_as, role):
    with workspace.unit_of_work() as uow:
        contact_id = simple(uow)
    with unlocked_as(role).unit_of_work() as uow:
        with pytest.raises(PermissionDenied):
            erase_contact(uow, contact_id, PLAN)
        assert uow.session.get(Contact, contact_id) is not None


def test_deposit_and_erasure_happen_together(with_vault, unlocked_as, marked_person, vault_password):
    with with_vault.unit_of_work() as uow:
        person = marked_person(uow)
    with with_vault.unit_of_work() as uow:
        erase_contact(uow, person.contact_id, replace(PLAN, deposit=ARCHIVE))
    vault = open_vault(unlocked_as(Role.CONTROLLER), vault_password)
    (line,) = list_archives(vault, ArchiveQuery(person.name), offset=0, limit=5)
    archive = consult_archive(vault, line.id, ConsultationMotive.SUBJECT_REQUEST)
    text = str(archive.record) + str([piece.content for piece in archive.files])
    assert [mark for mark in person.secret if mark not in text] == []
    vault.close()


@pytest.mark.rule("RET-07")
def test_what_the_reason_does_not_need_is_destroyed(with_vault, unlocked_as, marked_person, vault_password):
    order = replace(ARCHIVE, fields=fields_needed(ArchiveReason.CONSENT_PROOF))
    with with_vault.unit_of_work() as uow:
        person = marked_person(uow)
    with with_vault.unit_of_work() as uow:
        erase_contact(uow, person.contact_id, replace(PLAN, deposit=order))
    vault = open_vault(unlocked_as(Role.CONTROLLER), vault_password)
    (line,) = list_archives(vault, ArchiveQuery(), offset=0, limit=5)
    text = str(consult_archive(vault, line.id, ConsultationMotive.LITIGATION).record)
    assert person.shown["consent_event.positive_act"] in text
    assert person.shown["interaction.note"] not in text
    assert person.shown["contract.label"] not in text
    vault.close()


def test_without_a_vault_a_deposit_is_refused_and_nobody_is_erased(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = simple(uow)
    with pytest.raises(VaultMissing), workspace.unit_of_work() as uow:
        erase_contact(uow, contact_id, replace(PLAN, deposit=ARCHIVE))
    with workspace.reading() as uow:
        assert uow.session.get(Contact, contact_id) is not None
        assert uow.session.scalars(select(ErasureJob)).all() == []
        assert uow.session.scalars(select(OutboxDeposit)).all() == []


def test_a_suppression_leaves_only_fingerprints(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = simple(uow)
        erase_contact(uow, contact_id, replace(PLAN, keep_suppression=True))
        held = uow.session.scalars(select(SuppressionEntry.fingerprint)).all()
        assert email_fingerprint(uow, "eloise@exemple.fr") in held
        assert "eloise" not in everything_in(uow.session)


@pytest.mark.rule("RET-10")
def test_the_purge_log_names_the_rule_and_nobody(workspace):
    with workspace.unit_of_work() as uow:
        erase_contact(uow, simple(uow), ErasurePlan("RET-02"))
        run = uow.session.scalars(select(PurgeRun)).one()
        assert (run.rule, run.category, run.erased, run.ran_on) == ("RET-02", "prospect", 1, date(2026, 11, 23))
        assert "martin" not in f"{run.technical_id}{run.category}{run.rule}".lower()


def test_the_journal_still_verifies_and_keeps_no_details_of_the_person(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = simple(uow)
        before = uow.session.scalar(select(func.count()).select_from(JournalPayload))
        erase_contact(uow, contact_id, PLAN)
    with workspace.reading() as uow:
        assert uow.session.scalar(select(func.count()).select_from(JournalPayload)) <= before
        assert verify(uow).findings == ()


def test_history_is_guarded_again_once_the_erasure_is_done(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person = marked_person(uow)
    with workspace.unit_of_work() as uow:
        erase_contact(uow, person.contact_id, PLAN)
        # Her organisation, which stays, would keep the number from being the last.
        uow.session.execute(delete(Contact))
    with workspace.unit_of_work() as uow:
        again = marked_person(uow, "SUIVANT")
    # SQLite gives the freed number again: the finished job must not open the newcomer's history.
    assert again.contact_id == person.contact_id
    with pytest.raises(DatabaseError), workspace.unit_of_work() as uow:
        uow.session.execute(Base.metadata.tables["consent_event"].delete())


def test_cleaning_closes_the_job_and_empties_the_folder_of_copies(workspace):
    with workspace.unit_of_work() as uow:
        erase_contact(uow, simple(uow), PLAN)
    exports = workspace.workspace.exports
    exports.mkdir()
    (exports / "copie.pdf").write_bytes(b"x")
    steps = []
    assert clean_remnants(workspace, steps.append)
    assert steps == list(CLEANING)
    assert list(exports.iterdir()) == []
    with workspace.reading() as uow:
        assert [job.state for job in uow.session.scalars(select(ErasureJob))] == ["done"]


def test_a_busy_reader_leaves_the_job_for_the_next_start(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = simple(uow)
    with workspace.reading() as uow:
        uow.session.scalars(select(Contact)).all()
        with workspace.unit_of_work() as writing:
            erase_contact(writing, contact_id, PLAN)
        assert not clean_remnants(workspace)
    assert resume_erasures(workspace) == 1
    assert resume_erasures(workspace) == 0


@pytest.mark.rule("RET-14")
def test_someone_whom_a_restore_brought_back_is_erased_again(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person, other = marked_person(uow), marked_person(uow, "AUTRE")
        add_contract(uow, person.contact_id, "Contrat en cours", date(2026, 1, 1))
    with workspace.unit_of_work() as uow:
        assert reapply_tombstones(uow, [person.subject_id]) == 1
        assert rows_left(uow.session, person.contact_id) == {}
        assert uow.session.get(Contact, other.contact_id) is not None
        assert uow.session.get(Tombstone, person.subject_id) is not None


@pytest.mark.rule("RET-14")
def test_a_tombstone_on_record_is_replayed_and_nobody_else(workspace):
    with workspace.unit_of_work() as uow:
        gone, stays = simple(uow), simple(uow, "Anne", "anne@exemple.fr")
        subject_id = uow.session.get(Contact, gone).subject_id
        uow.session.add(Tombstone(subject_id=subject_id, erased_at=datetime(2026, 1, 1, tzinfo=UTC)))
        uow.session.flush()
        assert reapply_tombstones(uow) == 1
        assert reapply_tombstones(uow) == 0
        assert uow.session.get(Contact, stays) is not None


def test_erasing_twice_says_that_the_contact_is_gone(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = simple(uow)
        erase_contact(uow, contact_id, PLAN)
        with pytest.raises(ContactUnknown):
            erase_contact(uow, contact_id, PLAN)
