"""A person comes back from the vault: as they were, under a new id, and no more contactable than before."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update

from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentState
from app.consent.purposes import read_purposes
from app.consent.record_consent import withdraw_consent
from app.contacts.errors import InTheFuture
from app.contacts.kinds import AgeGroup, ContactKind, LawfulBasis
from app.contacts.relationship import assign_lawful_basis
from app.journal.verify import verify
from app.messaging.gather_facts import decide_each, gather_facts
from app.messaging.record_objection import record_objection
from app.rights.archive_content import fields_needed
from app.rights.tombstones import list_tombstones, reapply_tombstones
from app.vault.errors import (
    ActReasonMissing,
    AlreadyRestored,
    RestoreBasisMissing,
    RestoreForbidden,
    RestorePurposeMissing,
    RestoreTermPassed,
)
from app.vault.history import read_history
from app.vault.kinds import ArchiveAct, ArchiveReason
from app.vault.open_vault import open_vault
from app.vault.restore_person import restore_person
from app.vault.restore_rules import NewContract
from app.vault.search_person import ArchiveMatch, Sought, find_archives_of
from db.tables import ArchiveEvent, Contact, ContactLawfulBasis, JournalPayload
from tests.usecases.vault.conftest import (
    EMAIL,
    NO,
    POST,
    SMS,
    YES,
    archive_person,
    consulted,
    make_person,
    new_act,
    purpose_id,
    restore_order,
)


def decisions(unlocked, contact_id):
    """Say by (purpose, channel) whether the person may be written to."""
    found = {}
    with unlocked.reading() as uow:
        for purpose in read_purposes(uow):
            for channel in Channel:
                decided = decide_each(gather_facts(uow, purpose, channel, [contact_id]))[contact_id]
                found[purpose.message_kind.is_commercial, purpose.id, channel] = decided.may_be_contacted
    return found


def archived(unlocked, reason=ArchiveReason.LITIGATION, *, act=lambda _uow, _id: None, keep=False, **person):
    with unlocked.unit_of_work() as uow:
        contact_id = make_person(uow, **person)
        act(uow, contact_id)
    before = decisions(unlocked, contact_id)
    return archive_person(unlocked, contact_id, reason, fields=fields_needed(reason), keep_suppression=keep), before


def states(unlocked, contact_id):
    with unlocked.reading() as uow:
        return {channel: state for (_, channel), state in current_states(uow, contact_id).items()}


@pytest.mark.rule("RET-08")
def test_a_person_comes_back_under_a_new_id_for_one_purpose(controller, opened):
    archive_id, _ = archived(controller)
    vault = opened()
    archive = consulted(vault, archive_id)
    contact_id = restore_person(vault, archive, restore_order(vault))
    with controller.reading() as uow:
        contact = uow.session.get_one(Contact, contact_id)
        bases = uow.session.execute(select(ContactLawfulBasis.purpose_id, ContactLawfulBasis.basis)).all()
        assert [tuple(row) for row in bases] == [(purpose_id(uow, "service"), "contract")]
        assert contact.subject_id != archive.subject_id
        assert (contact.given_name, contact.family_name, contact.town) == ("Éloïse", "Martin", "Lyon")
        assert [email.value for email in contact.emails] == ["martin@exemple.fr"]
        assert contact.source_label.startswith("Coffre d’archives, archive du 23/11/2026")
        assert contact.informed_on is None
        assert contact.last_inbound_on == date(2026, 10, 24)
        assert contact.retention_due_on == date(2029, 11, 23)
        assert "Martin" not in " ".join(uow.session.scalars(select(JournalPayload.body)))
        assert verify(uow).is_intact
    (past,) = read_history(vault, archive_id)
    assert (past.act, past.text) == (ArchiveAct.RESTORED, "Elle a repassé commande")
    assert consulted(vault, archive_id).ends_on == archive.ends_on


def test_the_restored_are_not_erased_again_at_the_next_start(controller, opened):
    archive_id, _ = archived(controller)
    list_tombstones(controller)
    vault = opened()
    contact_id = restore_person(vault, consulted(vault, archive_id), restore_order(vault))
    with controller.unit_of_work() as uow:
        assert reapply_tombstones(uow) == 0
        assert uow.session.get(Contact, contact_id) is not None


def test_the_archive_is_found_as_theirs_when_they_ask(controller, opened):
    archive_id, _ = archived(controller)
    vault = opened()
    contact_id = restore_person(vault, consulted(vault, archive_id), restore_order(vault))
    with controller.reading() as uow:
        subject = uow.session.get_one(Contact, contact_id).subject_id
    (found,) = find_archives_of(vault, Sought(subject_id=subject, names=("Éloïse Martin",)))
    assert found.match is ArchiveMatch.SAME_RECORD


@pytest.mark.rule("RET-08")
def test_a_no_comes_back_and_a_yes_must_be_asked_again(controller, opened):
    answers = ((EMAIL, YES), (SMS, NO), (POST, YES))
    archive_id, _ = archived(
        controller,
        ArchiveReason.CONSENT_PROOF,
        answers=answers,
        act=lambda uow, one: withdraw_consent(uow, one, purpose_id(uow, "commercial"), POST),
    )
    vault = opened()
    contact_id = restore_person(vault, consulted(vault, archive_id), restore_order(vault))
    expected = {EMAIL: ConsentState.EXPIRED, SMS: ConsentState.REFUSED, POST: ConsentState.WITHDRAWN}
    assert states(controller, contact_id) == expected


def test_refusals_that_were_not_archived_come_back_from_their_list(controller, opened):
    """An archive of vouchers holds neither consents nor objections."""

    def refuse(uow, contact_id):
        withdraw_consent(uow, contact_id, purpose_id(uow, "commercial"), POST)
        record_objection(uow, contact_id, SMS)

    archive_id, _ = archived(controller, ArchiveReason.ACCOUNTING, answers=((POST, YES),), act=refuse)
    vault = opened()
    archive = consulted(vault, archive_id)
    assert {row["table"] for row in archive.record["tables"]} == {"contact", "contact_email", "contact_phone"}
    contact_id = restore_person(vault, archive, restore_order(vault))
    assert states(controller, contact_id) == {POST: ConsentState.WITHDRAWN}
    make_contactable(controller, contact_id)
    with controller.reading() as uow:
        purpose = next(one for one in read_purposes(uow) if one.message_kind.is_commercial)
        decided = decide_each(gather_facts(uow, purpose, SMS, [contact_id]))[contact_id]
    assert decided.reason.value == "OPPOSITION"


def make_contactable(unlocked, contact_id):
    """Do afterwards all that makes somebody contactable but asking them: inform, and give every purpose a basis."""
    with unlocked.unit_of_work() as uow:
        uow.session.execute(update(Contact).where(Contact.id == contact_id).values(informed_on=uow.clock.today()))
        for purpose in read_purposes(uow):
            assign_lawful_basis(uow, contact_id, purpose.id, LawfulBasis.LEGITIMATE_INTEREST)


ANSWER = st.sampled_from([None, YES, NO])
PERSON = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(list(ContactKind)),
        "answers": st.lists(st.tuples(st.sampled_from([EMAIL, SMS, POST]), st.sampled_from([YES, NO])), max_size=3),
        "age_group": st.sampled_from([AgeGroup.UNKNOWN, AgeGroup.ADULT, AgeGroup.FROM_15]),
    }
)


@pytest.mark.rule("RET-14")
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    person=PERSON,
    withdrawn=st.sets(st.sampled_from([EMAIL, SMS, POST])),
    objected=st.sets(st.sampled_from([None, EMAIL, SMS, POST])),
    reason=st.sampled_from(list(ArchiveReason)),
    keep=st.booleans(),
)
def test_restoring_never_makes_anyone_more_contactable(
    controller, vault_password, person, withdrawn, objected, reason, keep
):
    def act(uow, contact_id):
        for channel in sorted(withdrawn):
            withdraw_consent(uow, contact_id, purpose_id(uow, "commercial"), channel)
        for channel in objected:
            record_objection(uow, contact_id, channel)

    archive_id, before = archived(controller, reason, act=act, keep=keep, **person)
    vault = open_vault(controller, vault_password)
    try:
        contact_id = restore_person(vault, consulted(vault, archive_id), restore_order(vault, act=new_act()))
        after = decisions(controller, contact_id)
        assert not any(allowed for (is_commercial, *_), allowed in after.items() if is_commercial)
        assert all(before[cell] for cell, allowed in after.items() if allowed)
        make_contactable(controller, contact_id)
        assert all(before[cell] for cell, allowed in decisions(controller, contact_id).items() if allowed)
    finally:
        vault.close()


@pytest.mark.rule("RET-01")
def test_a_term_that_has_passed_needs_the_persons_own_act_or_a_contract(controller, opened, vault_password, clock):
    archive_id, _ = archived(controller)
    clock.advance(date(2030, 6, 1) - clock.today())
    vault = open_vault(controller, vault_password)
    archive = consulted(vault, archive_id)
    with pytest.raises(RestoreTermPassed):
        restore_person(vault, archive, restore_order(vault))
    with pytest.raises(InTheFuture):
        restore_person(vault, archive, restore_order(vault, act=new_act(date(2030, 7, 1))))
    with controller.reading() as uow:
        assert uow.session.scalars(select(Contact)).all() == []
    contract = NewContract("Entretien annuel", date(2030, 5, 1))
    contact_id = restore_person(vault, archive, restore_order(vault, contract=contract))
    with controller.reading() as uow:
        contact = uow.session.get_one(Contact, contact_id)
        assert (contact.retention_due_on, contact.collected_on) == (None, date(2026, 11, 23))
    vault.close()


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"text": " "}, ActReasonMissing),
        ({"basis": None}, RestoreBasisMissing),
        ({"basis": LawfulBasis.CONSENT}, RestoreBasisMissing),
        ({"purpose_id": 0}, RestorePurposeMissing),
    ],
)
def test_without_reason_basis_and_purpose_nobody_comes_back(controller, opened, changes, refused):
    archive_id, _ = archived(controller)
    vault = opened()
    with pytest.raises(refused):
        restore_person(vault, consulted(vault, archive_id), restore_order(vault, **changes))
    with controller.reading() as uow:
        assert uow.session.scalars(select(Contact)).all() == []
    assert read_history(vault, archive_id) == ()


def test_nobody_is_restored_to_be_prospected(controller, opened):
    archive_id, _ = archived(controller)
    vault = opened()
    with controller.reading() as uow:
        commercial = purpose_id(uow, "commercial")
    with pytest.raises(RestorePurposeMissing):
        restore_person(vault, consulted(vault, archive_id), restore_order(vault, purpose_id=commercial))


@pytest.mark.parametrize("column", ["deceased_on", "restricted_since"])
def test_the_dead_and_the_frozen_stay_in_the_vault(controller, opened, column):
    archive_id, _ = archived(controller)
    vault = opened()
    archive = consulted(vault, archive_id)
    next(row for row in archive.record["tables"] if row["table"] == "contact")["values"][column] = "2026-01-01"
    with pytest.raises(RestoreForbidden):
        restore_person(vault, archive, restore_order(vault))


def test_the_same_archive_restores_once(controller, opened):
    archive_id, _ = archived(controller)
    vault = opened()
    archive = consulted(vault, archive_id)
    restore_person(vault, archive, restore_order(vault))
    with pytest.raises(AlreadyRestored):
        restore_person(vault, archive, restore_order(vault))


def test_a_crash_between_the_two_files_leaves_the_person_in_both_and_is_marked_later(controller, opened):
    archive_id, _ = archived(controller)
    vault = opened()
    archive = consulted(vault, archive_id)
    restore_person(vault, archive, restore_order(vault))
    with vault.session(writes=True) as session:
        session.execute(delete(ArchiveEvent))
    with pytest.raises(AlreadyRestored):
        restore_person(vault, archive, restore_order(vault))
    vault.close()
    vault = opened()
    (past,) = read_history(vault, archive_id)
    assert (past.act, past.motive) == (ArchiveAct.RESTORED, "la personne redevient cliente")
    with controller.reading() as uow:
        assert len(uow.session.scalars(select(Contact)).all()) == 1
