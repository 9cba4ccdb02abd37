"""Who may write in the book, on whom, and what a half-typed form leaves behind."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.contacts.errors import ContactUnknown, NothingToName, ProcessingRestricted
from app.contacts.form_drafts import keep_form_draft, read_form_draft
from app.contacts.kinds import InteractionKind, LawfulBasis
from app.contacts.read_contact import read_contact
from app.contacts.relationship import add_contract, assign_lawful_basis, end_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.errors import PermissionDenied
from app.values import EmailAddress
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Contact, ContactEmail, FormDraft, JournalEntry

MARTIN = ContactDraft(family_name="Martin", emails=(EmailAddress.parse("m@exemple.fr"),))
WRITES: tuple[Callable[[UnitOfWork, int], object], ...] = (
    lambda uow, one: edit_contact(uow, one, MARTIN),
    lambda uow, one: record_interaction(uow, one, InteractionKind.PURCHASE),
    lambda uow, one: add_contract(uow, one, "Entretien", date(2026, 1, 1)),
    lambda uow, one: end_contract(uow, one, date(2026, 1, 1)),
    lambda uow, one: assign_lawful_basis(uow, one, 1, LawfulBasis.CONSENT),
)


@pytest.fixture
def martin(workspace: UnlockedWorkspace) -> int:
    with workspace.unit_of_work() as uow:
        return add_contact(uow, MARTIN)


@pytest.mark.rule("REG-06")
@pytest.mark.parametrize("write", WRITES)
def test_marketing_writes_nothing(
    workspace: UnlockedWorkspace,
    martin: int,
    unlocked_as: Callable[[Role], UnlockedWorkspace],
    write: Callable[[UnitOfWork, int], object],
) -> None:
    with unlocked_as(Role.MARKETING).unit_of_work() as uow, pytest.raises(PermissionDenied):
        write(uow, martin)


@pytest.mark.parametrize("write", WRITES)
def test_nobody_is_written_who_is_not_there(
    workspace: UnlockedWorkspace, martin: int, write: Callable[[UnitOfWork, int], object]
) -> None:
    with workspace.unit_of_work() as uow, pytest.raises(ContactUnknown):
        write(uow, martin + 1)


@pytest.mark.rule("DSR-09")
def test_the_desk_neither_reads_nor_changes_restricted_data(
    workspace: UnlockedWorkspace, martin: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, martin).restricted_since = date(2026, 11, 1)
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        with pytest.raises(ProcessingRestricted):
            edit_contact(uow, martin, MARTIN)
        with pytest.raises(ProcessingRestricted):
            read_contact(uow, martin)


@pytest.mark.rule("DSR-09")
def test_those_who_answer_requests_may(workspace: UnlockedWorkspace, martin: int) -> None:
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, martin).restricted_since = date(2026, 11, 1)
        edit_contact(uow, martin, ContactDraft(family_name="Martin-Roy"))
        assert read_contact(uow, martin).name == "Martin-Roy"


def test_an_edit_that_leaves_nothing_to_name_changes_nothing(workspace: UnlockedWorkspace, martin: int) -> None:
    with pytest.raises(NothingToName), workspace.unit_of_work() as uow:
        edit_contact(uow, martin, ContactDraft(town="Lyon"))
    with workspace.reading() as uow:
        assert uow.session.get_one(Contact, martin).family_name == "Martin"


def test_an_address_taken_away_leaves_no_row(workspace: UnlockedWorkspace, martin: int) -> None:
    with workspace.unit_of_work() as uow:
        edit_contact(uow, martin, ContactDraft(family_name="Martin"))
        assert uow.session.scalar(select(func.count()).select_from(ContactEmail)) == 0


def test_an_address_typed_twice_is_kept_once(workspace: UnlockedWorkspace, martin: int) -> None:
    with workspace.unit_of_work() as uow:
        edit_contact(uow, martin, ContactDraft(family_name="Martin", emails=MARTIN.emails * 2))
        assert len(uow.session.get_one(Contact, martin).emails) == 1


def test_each_act_is_one_line_of_the_journal_without_any_name(workspace: UnlockedWorkspace, martin: int) -> None:
    def lines(uow: UnitOfWork) -> list[JournalEntry]:
        return list(uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq)))

    with workspace.reading() as uow:
        before = len(lines(uow))
        subject = uow.session.get_one(Contact, martin).subject_id
    with workspace.unit_of_work() as uow:
        record_interaction(uow, martin, InteractionKind.PURCHASE, note="Martin veut un devis")
        contract = add_contract(uow, martin, "Entretien Martin", date(2026, 1, 1))
        end_contract(uow, contract, date(2026, 6, 1))
        read_contact(uow, martin)
    with workspace.reading() as uow:
        added = lines(uow)[before:]
        assert [line.subject for line in added] == [subject] * 4
        assert not any("Martin" in str(value) for line in added for value in vars(line).values())


def test_a_draft_belongs_to_the_account_that_typed_it(
    workspace: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with workspace.unit_of_work() as uow:
        keep_form_draft(uow, "contact:new", "owner")
    reception = unlocked_as(Role.RECEPTION)
    with reception.unit_of_work() as uow:
        assert read_form_draft(uow, "contact:new") == ""
        keep_form_draft(uow, "contact:new", "one")
        keep_form_draft(uow, "contact:new", "two")
        assert read_form_draft(uow, "contact:new") == "two"
        keep_form_draft(uow, "contact:new", "")
        kept = uow.session.scalars(select(FormDraft.body)).all()
    assert kept == ["owner"]
