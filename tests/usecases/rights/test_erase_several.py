"""Several people at once: each has a decision of its own, and whoever is left is told why."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import DiskFull, PermissionDenied
from app.rights.answer_erasure import write_erasure_bundle
from app.rights.erase_several import (
    CLEANING_STEP,
    MOST_AT_ONCE,
    PersonDecision,
    SeveralChoice,
    erase_each,
    propose_each,
)
from app.rights.errors import TooManyAtOnce
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RequestStatus
from app.rights.open_request import RequestDraft, open_request
from app.vault.kinds import ArchiveReason
from db.tables import Contact, ErasureJob, OutboxDeposit, SubjectRequest, SuppressionEntry

NAMES = ("Anne Petit", "Bruno Roux", "Chloé Blanc", "David Noir", "Emma Vert")


@pytest.fixture
def people(with_vault):
    """Plain, with a purchase, with a running contract, who asked for erasure, who waits for access."""
    with with_vault.unit_of_work() as uow:
        ids = []
        for name in NAMES:
            given, _, family = name.partition(" ")
            ids.append(add_contact(uow, ContactDraft(given_name=given, family_name=family)))
        record_interaction(uow, ids[1], InteractionKind.PURCHASE, note="Lampe")
        add_contract(uow, ids[2], "Entretien", date(2026, 1, 1))
        for contact_id, kind in ((ids[3], RequestKind.ERASURE), (ids[4], RequestKind.ACCESS)):
            draft = RequestDraft(kind, date(2026, 11, 20), RequestChannel.EMAIL, IdentityMethod.KNOWN_EMAIL, contact_id)
            open_request(uow, draft)
    return with_vault, ids


def proposed(workspace, ids):
    with workspace.reading() as uow:
        return propose_each(uow, ids)


def alive(workspace):
    with workspace.reading() as uow:
        return set(uow.session.scalars(select(Contact.id)))


def text_of(content):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


@pytest.mark.rule("DSR-08")
def test_the_facts_propose_for_each(people):
    workspace, ids = people
    decisions = proposed(workspace, ids)
    assert [one.name for one in decisions] == list(NAMES)
    assert [one.choice for one in decisions] == [
        SeveralChoice.ERASE,
        SeveralChoice.ARCHIVE,
        SeveralChoice.KEEP,
        SeveralChoice.ERASE,
        SeveralChoice.KEEP,
    ]
    assert (decisions[1].reason, decisions[1].ends_on) == (ArchiveReason.ACCOUNTING, date(2036, 12, 31))
    assert "contrat en cours" in decisions[2].obstacle
    assert decisions[3].at_request
    assert "accès" in decisions[4].obstacle


@pytest.mark.rule("DSR-08")
def test_each_goes_by_its_own_decision_and_the_rest_stay(people):
    workspace, ids = people
    told = []
    outcome = erase_each(workspace, proposed(workspace, ids), tell=lambda done, step: told.append((done, step)))
    assert alive(workspace) == {ids[2], ids[4]}
    assert [answer.addressee.name for answer in outcome.answers] == [NAMES[0], NAMES[1], NAMES[3]]
    assert [left.name for left in outcome.left] == [NAMES[2], NAMES[4]]
    assert told == [(0, NAMES[0]), (1, NAMES[1]), (2, NAMES[3]), (3, CLEANING_STEP)]
    with workspace.reading() as uow:
        assert uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) == 1
        assert set(uow.session.scalars(select(ErasureJob.state))) == {"done"}
    listed = json.loads(workspace.workspace.tombstone_file.read_bytes())["body"]["subjects"]
    assert listed == sorted(answer.receipt.subject_id for answer in outcome.answers)


@pytest.mark.rule("DSR-08")
def test_one_document_holds_the_letters_the_certificates_and_who_was_left(people):
    workspace, ids = people
    outcome = erase_each(workspace, proposed(workspace, ids))
    with workspace.unit_of_work() as uow:
        bundle = write_erasure_bundle(uow, outcome)
        again = write_erasure_bundle(uow, outcome)
        request = uow.session.scalars(select(SubjectRequest).where(SubjectRequest.kind == "erasure")).one()
        assert request.status == RequestStatus.ANSWERED
    text = text_of(bundle)
    assert "Effacées : 3. Gardées : 2." in text
    assert text.count("Confirmation de l’effacement de vos données") == 1
    assert NAMES[3] in text
    assert NAMES[0] not in text
    assert text.count("Inscription au journal") == 3
    assert f"{NAMES[2]} gardé : contrat en cours" in text
    assert "gardé : une demande (accès) attend encore sa réponse" in text
    assert text_of(again).count("Inscription au journal") == 3


def test_stopping_between_two_leaves_the_rest_whole(people):
    workspace, ids = people
    asked = iter([True, False])
    outcome = erase_each(workspace, proposed(workspace, ids), goes_on=lambda: next(asked))
    assert alive(workspace) == set(ids[1:])
    assert outcome.left[0].why == "gardé\u00a0: vous avez arrêté avant son tour"
    assert len(outcome.answers) == 1


def test_a_changed_decision_is_obeyed(people):
    workspace, ids = people
    first, second, *_ = proposed(workspace, ids)
    decisions = (
        replace(first, choice=SeveralChoice.KEEP),
        replace(second, choice=SeveralChoice.ERASE, keep_suppression=True),
    )
    outcome = erase_each(workspace, decisions)
    assert alive(workspace) == set(ids) - {ids[1]}
    assert [left.why for left in outcome.left] == ["gardé\u00a0: vous l’avez décidé"]
    with workspace.reading() as uow:
        assert uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) == 0
        assert uow.session.scalar(select(func.count()).select_from(SuppressionEntry)) == 0


def test_nobody_is_erased_against_the_rules_whatever_is_decided(people):
    workspace, ids = people
    decisions = [replace(one, choice=SeveralChoice.ERASE, obstacle="") for one in proposed(workspace, ids)]
    outcome = erase_each(workspace, decisions)
    assert alive(workspace) == {ids[2], ids[4]}
    assert all("Rien n’a été effacé" in left.why for left in outcome.left)


def test_whoever_is_gone_meanwhile_is_told_and_twice_is_once(people):
    workspace, ids = people
    decisions = proposed(workspace, [ids[0], ids[0]])
    outcome = erase_each(workspace, decisions)
    assert [left.why for left in outcome.left] == ["déjà effacé entre-temps"]
    assert proposed(workspace, [ids[0], ids[2]])[0].name == NAMES[2]


def test_a_machine_that_fails_stops_the_series(people, monkeypatch):
    workspace, ids = people
    calls = []

    def full(*_args, **_kwargs):
        calls.append(1)
        raise DiskFull

    decisions = proposed(workspace, ids)
    monkeypatch.setattr("app.rights.erase_several.erase_and_answer", full)
    outcome = erase_each(workspace, decisions)
    assert (len(calls), outcome.answers, alive(workspace)) == (1, (), set(ids))
    assert len(outcome.left) == len(ids)


def test_more_than_can_be_decided_with_care_is_refused(workspace):
    with workspace.reading() as uow, pytest.raises(TooManyAtOnce):
        propose_each(uow, range(1, MOST_AT_ONCE + 2))


def test_other_roles_may_not(people, unlocked_as):
    _, ids = people
    reception = unlocked_as(Role.RECEPTION)
    with reception.reading() as uow, pytest.raises(PermissionDenied):
        propose_each(uow, ids)
    with pytest.raises(PermissionDenied):
        erase_each(reception, [PersonDecision(ids[0], NAMES[0], SeveralChoice.ERASE)])
    assert alive(reception) == set(ids)


def test_an_archive_without_a_vault_is_refused_and_the_person_stays(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Durand"))
        record_interaction(uow, contact_id, InteractionKind.PURCHASE, note="")
    (decision,) = proposed(workspace, [contact_id])
    assert decision.choice is SeveralChoice.ERASE
    archive = replace(
        decision, choice=SeveralChoice.ARCHIVE, reason=ArchiveReason.ACCOUNTING, ends_on=date(2036, 12, 31)
    )
    outcome = erase_each(workspace, [archive])
    assert (outcome.answers, alive(workspace)) == ((), {contact_id})
