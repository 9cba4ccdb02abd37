"""Twenty-five people at their term, an obstacle of each kind among them: listed, foreseen, decided, and each told what became."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.retention.anonymous_counts import read_anonymous
from app.retention.errors import NoRunningContract
from app.retention.kinds import DueFilter
from app.retention.review import ask_once, keep_for_contract, list_due
from app.retention.running_contracts import running_contracts
from app.rights.batch_preview import foresee_batch
from app.rights.erase_several import SeveralChoice, erase_each, propose_each
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.values import EmailAddress
from app.vault.kinds import ArchiveReason
from db.tables import Contact, Contract, OutboxDeposit, RetentionDecision

RESTRICTED, ACCESS, RECTIFICATION, ASKED, CONTRACT, BOUGHT, ERASURE = range(7)


@pytest.fixture
def batch(with_vault, clock):
    """25 people collected three years ago, the first seven each with an obstacle or a fact of their own."""
    with with_vault.unit_of_work() as uow:
        ids = [
            add_contact(uow, ContactDraft(family_name=f"Nom{n:02}", emails=(EmailAddress.parse(f"n{n}@exemple.fr"),)))
            for n in range(25)
        ]
        record_interaction(uow, ids[BOUGHT], InteractionKind.PURCHASE, note="Lampe")
    clock.advance(timedelta(days=1_096))
    with with_vault.unit_of_work() as uow:
        uow.session.get_one(Contact, ids[RESTRICTED]).restricted_since = date(2029, 1, 1)
        for place, kind in (
            (ACCESS, RequestKind.ACCESS),
            (RECTIFICATION, RequestKind.RECTIFICATION),
            (ERASURE, RequestKind.ERASURE),
        ):
            draft = RequestDraft(
                kind, clock.today(), RequestChannel.EMAIL, IdentityMethod.KNOWN_EMAIL, contact_id=ids[place]
            )
            open_request(uow, draft)
        ask_once(uow, ids[ASKED])
        add_contract(uow, ids[CONTRACT], "Entretien", date(2029, 1, 1), clock.today() + timedelta(days=90))
        uow.session.get_one(Contact, ids[CONTRACT]).retention_due_on = clock.today()
    return with_vault, ids


def listed(workspace, which, **window):
    with workspace.reading() as uow:
        return list_due(uow, which=which, **window)


@pytest.mark.rule("RET-05")
@pytest.mark.rule("DSR-07")
def test_the_list_says_why_and_what_stands_in_the_way(batch):
    workspace, ids = batch
    lines = {line.contact.id: line for line in listed(workspace, DueFilter.DUE)}
    assert set(lines) == set(ids)
    assert "demande (accès)" in lines[ids[ACCESS]].remark
    assert "gelée" in lines[ids[RESTRICTED]].remark
    assert "question posée" in lines[ids[ASKED]].remark
    assert lines[ids[24]].remark == "—"
    assert lines[ids[24]].why == "prospect, aucun signe depuis le 23/11/2026"
    assert lines[ids[BOUGHT]].why == "prospect, dernier signe le 23/11/2026"
    found = {which: [line.contact.id for line in listed(workspace, which)] for which in DueFilter}
    assert found[DueFilter.ASKED] == [ids[ASKED]]
    assert found[DueFilter.UNANSWERED] == found[DueFilter.KEPT] == []
    assert found[DueFilter.FROZEN] == [ids[RESTRICTED]]
    assert set(found[DueFilter.REQUEST_OPEN]) == {ids[ACCESS], ids[RECTIFICATION], ids[ERASURE]}
    windows = [listed(workspace, DueFilter.DUE, offset=at, limit=10) for at in (0, 10, 20)]
    assert [line.contact.id for window in windows for line in window] == found[DueFilter.DUE]


@pytest.mark.rule("RET-15")
@pytest.mark.rule("DSR-07")
@pytest.mark.rule("RET-11")
def test_each_is_foreseen_decided_and_told(batch):
    workspace, ids = batch
    with workspace.reading() as uow:
        proposed = propose_each(uow, ids)
    kept = {ids.index(one.contact_id) for one in proposed if one.choice is SeveralChoice.KEEP}
    assert kept == {RESTRICTED, ACCESS, RECTIFICATION, ASKED, CONTRACT}
    assert [bool(proposed[place].obstacle) for place in sorted(kept)] == [True, True, True, False, True]
    decisions = [
        replace(one, choice=SeveralChoice.ANONYMISE) if place >= 15 else one for place, one in enumerate(proposed)
    ]
    # An archive of which nothing but the name is kept, and one without its term.
    decisions[7] = replace(
        decisions[7],
        choice=SeveralChoice.ARCHIVE,
        reason=ArchiveReason.TAX,
        ends_on=date(2035, 1, 1),
        fields=frozenset(),
    )
    decisions[8] = replace(decisions[8], choice=SeveralChoice.ARCHIVE, reason=None, ends_on=None)
    preview = foresee_batch(decisions)
    assert (preview.erased, preview.anonymised, sum(count for _, count in preview.kept)) == (10, 10, 5)
    assert dict(preview.gone)["Fiche"] == 20
    assert dict(preview.archived) == {ArchiveReason.ACCOUNTING.label: 1, ArchiveReason.TAX.label: 1}
    outcome = erase_each(workspace, decisions)
    assert [one.name for one in outcome.became] == [f"Nom{n:02}" for n in range(25)]
    assert outcome.became[8].why.startswith("gardé\u00a0: ")
    assert "anonymisée" in outcome.became[20].why
    assert "01/01/2035" in outcome.became[7].why
    with workspace.reading() as uow:
        alive = set(uow.session.scalars(select(Contact.id)))
        assert alive == {ids[place] for place in kept | {8}}
        assert uow.session.scalar(select(func.count()).select_from(OutboxDeposit)) == 2
        (line,) = read_anonymous(uow)
        assert line.contacts == 10


@pytest.mark.rule("RET-06")
def test_once_the_day_to_answer_has_passed_erasure_is_proposed(batch, clock):
    workspace, ids = batch
    clock.advance(timedelta(days=31))
    with workspace.reading() as uow:
        (proposal,) = propose_each(uow, [ids[ASKED]])
    assert proposal.choice is SeveralChoice.ERASE
    assert [line.contact.id for line in listed(workspace, DueFilter.UNANSWERED)] == [ids[ASKED]]


@pytest.mark.rule("RET-05")
def test_the_contract_chosen_is_kept_on_record_and_shown_while_it_runs(batch, clock):
    workspace, ids = batch
    with workspace.unit_of_work() as uow:
        other = add_contract(uow, ids[CONTRACT], "Location", date(2029, 2, 1), clock.today() + timedelta(days=10))
        over = add_contract(uow, ids[CONTRACT], "Ancien", date(2020, 1, 1), date(2021, 1, 1))
        assert [one.label for one in running_contracts(uow, ids[CONTRACT])] == ["Entretien", "Location"]
    with pytest.raises(NoRunningContract), workspace.unit_of_work() as uow:
        keep_for_contract(uow, ids[CONTRACT], over)
    with workspace.unit_of_work() as uow:
        keep_for_contract(uow, ids[CONTRACT], other)
        noted = uow.session.scalars(select(RetentionDecision.contract_id).order_by(RetentionDecision.id.desc())).first()
        assert noted == other
    (line,) = listed(workspace, DueFilter.KEPT)
    assert line.kept_for == "Location"
    assert "Location" in line.remark
    clock.advance(timedelta(days=11))
    assert listed(workspace, DueFilter.KEPT) == []
    with workspace.reading() as uow:
        assert uow.session.get(Contract, other) is not None


def test_the_contracts_are_not_for_everybody(batch, unlocked_as):
    _, ids = batch
    with unlocked_as(Role.MARKETING).reading() as uow, pytest.raises(PermissionDenied):
        running_contracts(uow, ids[CONTRACT])
