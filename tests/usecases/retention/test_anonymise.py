"""Anonymise on a real folder: nothing of the person on any page, one more in the count, the mode in the purge log."""

import io
from datetime import date, timedelta

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.contacts.kinds import ContactCategory, ContactKind
from app.contacts.relationship import add_contract
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.retention.anonymise import anonymise_contact
from app.retention.anonymous_counts import read_anonymous
from app.retention.change_rule import change_rule
from app.retention.kinds import PurgeMode
from app.retention.lines import Outcome, RetentionLine, StartEvent
from app.retention.rule_bounds import RuleDraft
from app.rights.answer_erasure import write_erasure_bundle
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.erase_several import PersonDecision, SeveralChoice, erase_each, propose_each
from app.rights.errors import ErasureBlocked
from app.values import EmailAddress
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from db.tables import AnonymousCount, Contact, PurgeRun, SuppressionEntry
from tests.usecases.clear_pages import clear_file
from tests.usecases.rights.conftest import make_marked


def counts(unlocked):
    with unlocked.reading() as uow:
        return [(one.category, one.kind, one.collected_year, one.contacts) for one in read_anonymous(uow)]


@pytest.mark.rule("RET-11")
def test_no_page_holds_a_marker_and_one_more_is_counted(workspace, unlocked_as):
    with workspace.unit_of_work() as uow:
        gone, stays = make_marked(uow, "Zqxvkj"), make_marked(uow, "Wjkqpz")
        email = uow.session.get_one(Contact, gone.contact_id).emails[0].normalised
    with workspace.unit_of_work() as uow:
        anonymise_contact(uow, gone.contact_id)
        assert uow.session.scalar(select(func.count()).select_from(SuppressionEntry)) == 0
        assert uow.session.scalars(select(AnonymousCount.contacts)).all() == [1]
    assert clean_remnants(workspace)
    content = clear_file(workspace.workspace.folder / "aparte.db", workspace.keys.base.key).lower()
    own = (gone.secret - gone.of_the_business) | {email}
    assert [mark for mark in own if mark.lower().encode() in content] == []
    assert any(mark.lower().encode() in content for mark in stays.secret)


@pytest.mark.rule("RET-05")
def test_what_follows_the_term_is_proposed_as_the_schedule_says(workspace):
    with workspace.unit_of_work() as uow:
        prospect = add_contact(uow, ContactDraft(family_name="Rousseau"))
        supplier = add_contact(uow, ContactDraft(family_name="Petit", category=ContactCategory.SUPPLIER))
        change_rule(
            uow,
            RuleDraft(
                RetentionLine.PROSPECT, 36, StartEvent.LAST_SIGN, Outcome.ANONYMISE, "Nous ne gardons qu'un compte"
            ),
        )
    with workspace.reading() as uow:
        proposed = propose_each(uow, [prospect, supplier])
    assert [one.choice for one in proposed] == [SeveralChoice.ANONYMISE, SeveralChoice.ERASE]


@pytest.mark.rule("RET-10")
@pytest.mark.rule("RET-11")
def test_the_log_says_the_mode_and_the_count_hides_small_numbers(with_vault):
    with with_vault.unit_of_work() as uow:
        ids = [add_contact(uow, ContactDraft(family_name=f"N{n}", kind=ContactKind.CONSUMER)) for n in range(7)]
    with with_vault.unit_of_work() as uow:
        for contact_id in ids[:4]:
            anonymise_contact(uow, contact_id)
        erase_contact(uow, ids[4], ErasurePlan("RET-05"))
        order = DepositOrder(ArchiveReason.TAX, date(2030, 1, 1))
        erase_contact(uow, ids[5], ErasurePlan("RET-05", order))
        runs = uow.session.execute(select(PurgeRun.rule, PurgeRun.mode).order_by(PurgeRun.id)).all()
    anonymised = ("RET-11", PurgeMode.ANONYMISED.value)
    assert [tuple(run) for run in runs] == [anonymised] * 4 + [("RET-05", "erased"), ("RET-05", "archived")]
    line = (ContactCategory.PROSPECT, ContactKind.CONSUMER, 2026)
    assert counts(with_vault) == [(*line, None)]
    with with_vault.unit_of_work() as uow:
        anonymise_contact(uow, ids[6])
    assert counts(with_vault) == [(*line, 5)]


@pytest.mark.rule("RET-11")
def test_lines_are_apart_by_category_kind_and_year(workspace, clock):
    for days, kind in ((0, ContactKind.CONSUMER), (0, ContactKind.PROFESSIONAL), (400, ContactKind.CONSUMER)):
        clock.advance(timedelta(days=days))
        with workspace.unit_of_work() as uow:
            anonymise_contact(uow, add_contact(uow, ContactDraft(family_name="Martin", kind=kind)))
    assert [(kind, year) for _, kind, year, _ in counts(workspace)] == [
        (ContactKind.CONSUMER, 2027),
        (ContactKind.CONSUMER, 2026),
        (ContactKind.PROFESSIONAL, 2026),
    ]


@pytest.mark.rule("RET-11")
def test_what_forbids_erasing_forbids_anonymising_and_nothing_is_counted(workspace, clock):
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(family_name="Cliente"))
        add_contract(uow, contact, "Entretien", clock.today())
    with pytest.raises(ErasureBlocked), workspace.unit_of_work() as uow:
        anonymise_contact(uow, contact)
    assert counts(workspace) == []


@pytest.mark.rule("RET-11")
def test_the_certificate_says_that_only_a_number_remains(workspace):
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(family_name="Petit", emails=(EmailAddress.parse("petit@exemple.fr"),)))
    outcome = erase_each(workspace, [PersonDecision(contact, "Petit", SeveralChoice.ANONYMISE)])
    assert [one.why for one in outcome.became] == ["anonymisée\u00a0: comptée, sans nom"]
    with workspace.unit_of_work() as uow:
        bundle = write_erasure_bundle(uow, outcome)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(bundle)).pages).split())
    assert "il n’en reste qu’un nombre" in text
    assert "Petit" not in text


@pytest.mark.rule("REG-06")
def test_ordinary_roles_neither_anonymise_nor_read_what_remains(workspace, unlocked_as):
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(family_name="Martin"))
    reception = unlocked_as(Role.RECEPTION)
    with reception.unit_of_work() as uow:
        with pytest.raises(PermissionDenied):
            anonymise_contact(uow, contact)
        with pytest.raises(PermissionDenied):
            read_anonymous(uow)
