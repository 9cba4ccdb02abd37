"""Contacts on a real encrypted file: added, found in any writing, edited, and what moves the retention clock."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import delete

from app.accounts.roles import Role
from app.clock import FixedClock
from app.contacts.errors import ContractDates, InTheFuture, NothingToName
from app.contacts.kinds import BasisState, ContactCategory, ContactKind, InteractionKind
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery, count_matching, find_same, list_contacts, read_contact
from app.contacts.relationship import add_contract, end_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.errors import PermissionDenied
from app.register.access_kinds import RoleAccess
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ContactLawfulBasis

ELOISE = ContactDraft(
    kind=ContactKind.CONSUMER,
    given_name="Éloïse",
    family_name="Martin",
    town="L’Haÿ-les-Roses",
    emails=(EmailAddress.parse("eloise.martin@exemple.fr"),),
    phones=(PhoneNumber.parse("06 12 34 56 78"),),
)
GARAGE = ContactDraft(kind=ContactKind.GENERIC, organisation="Garage Benali SARL", town="Lyon")


@pytest.fixture
def eloise(workspace: UnlockedWorkspace) -> int:
    with workspace.unit_of_work() as uow:
        add_contact(uow, GARAGE)
        return add_contact(uow, ELOISE)


@pytest.mark.parametrize(
    "typed",
    [
        "eloise",
        "ÉLOÏSE",
        "martin élo",
        "arti",
        "ma",
        "m",
        "06 12 34",
        "06.12.34.56.78",
        "+33 6 12 34 56 78",
        "0033612345678",
        "12345",
        "eloise.martin@ex",
        "haÿ",
        "l'hay",
    ],
)
def test_found_whatever_the_writing(workspace: UnlockedWorkspace, eloise: int, typed: str) -> None:
    with workspace.reading() as uow:
        lines = list_contacts(uow, ContactQuery(words=typed), limit=50)
    assert [line.id for line in lines] == [eloise]
    assert lines[0].name == "Éloïse Martin"
    assert "06 12 34 56 78" in lines[0].detail


@pytest.mark.parametrize("typed", ["zoé", "martin dupont", "0712", '"', "*", "martin OR garage", "' --"])
def test_not_found(workspace: UnlockedWorkspace, eloise: int, typed: str) -> None:
    with workspace.reading() as uow:
        assert list_contacts(uow, ContactQuery(words=typed), limit=50) == []
        assert count_matching(uow, ContactQuery(words=typed)) == 0


def test_the_list_is_in_the_order_of_names(workspace: UnlockedWorkspace, eloise: int) -> None:
    with workspace.reading() as uow:
        names = [line.name for line in list_contacts(uow, ContactQuery(), limit=50)]
        only = list_contacts(
            uow, ContactQuery(narrowing=Narrowing().with_values(FilterField.KIND, ("generic",))), limit=50
        )
    assert names == ["Garage Benali SARL", "Éloïse Martin"]
    assert [line.name for line in only] == ["Garage Benali SARL"]


@pytest.mark.rule("REG-05")
def test_who_rests_on_no_lawful_basis_is_found_by_who_may_read_the_bases(
    with_purposes: None, workspace: UnlockedWorkspace, eloise: int
) -> None:
    def found(*states: BasisState) -> list[str]:
        narrowing = Narrowing().with_values(FilterField.BASIS, tuple(one.value for one in states))
        with workspace.reading() as uow:
            return [line.name for line in list_contacts(uow, ContactQuery(narrowing=narrowing), limit=9)]

    everyone = found(BasisState.RECORDED)
    with workspace.unit_of_work() as uow:
        uow.session.execute(delete(ContactLawfulBasis).where(ContactLawfulBasis.contact_id == eloise))
    assert found(BasisState.MISSING) == ["Éloïse Martin"]
    assert found(BasisState.RECORDED) == [name for name in everyone if name != "Éloïse Martin"]
    assert found(*BasisState) == everyone
    assert not FilterField.BASIS.is_readable_by(RoleAccess(Role.RECEPTION, {}))


def test_an_edited_contact_is_found_by_its_new_words_only(workspace: UnlockedWorkspace, eloise: int) -> None:
    with workspace.unit_of_work() as uow:
        draft = draft_of(uow.session.get_one(Contact, eloise))
        edit_contact(uow, eloise, ContactDraft(given_name=draft.given_name, family_name="Bernard"))
    with workspace.reading() as uow:
        assert [line.id for line in list_contacts(uow, ContactQuery(words="bernard"), limit=9)] == [eloise]
        assert list_contacts(uow, ContactQuery(words="martin"), limit=9) == []


@pytest.mark.rule("PRO-05")
def test_a_kind_nobody_chose_is_unknown(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Sans type"))
    with workspace.unit_of_work() as uow:
        assert read_contact(uow, contact_id).fields.kind is ContactKind.UNKNOWN


@pytest.mark.rule("PRO-05")
def test_a_chosen_kind_stays(workspace: UnlockedWorkspace, eloise: int) -> None:
    with workspace.unit_of_work() as uow:
        assert read_contact(uow, eloise).fields.kind is ContactKind.CONSUMER


def test_a_contact_without_any_name_is_refused(workspace: UnlockedWorkspace) -> None:
    with pytest.raises(NothingToName), workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(town="Lyon"))


@pytest.mark.rule("RET-01")
def test_the_persons_own_act_moves_the_clock(workspace: UnlockedWorkspace, eloise: int, clock: FixedClock) -> None:
    clock.advance(timedelta(days=30))
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, InteractionKind.PURCHASE)
        card = read_contact(uow, eloise)
    assert card.last_inbound_on == date(2026, 12, 23)
    assert card.retention_due_on == date(2029, 12, 23)


@pytest.mark.rule("RET-03")
@pytest.mark.parametrize(
    "kind", [InteractionKind.OUTGOING_EMAIL, InteractionKind.EMAIL_OPENED, InteractionKind.UNANSWERED_CALL]
)
def test_our_own_acts_leave_the_clock_alone(
    workspace: UnlockedWorkspace, eloise: int, clock: FixedClock, kind: InteractionKind
) -> None:
    clock.advance(timedelta(days=30))
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, kind)
        card = read_contact(uow, eloise)
    assert card.last_inbound_on is None
    assert card.retention_due_on == date(2029, 11, 23)


@pytest.mark.rule("RET-01")
def test_an_edit_of_ours_leaves_the_clock_alone(workspace: UnlockedWorkspace, eloise: int, clock: FixedClock) -> None:
    clock.advance(timedelta(days=400))
    with workspace.unit_of_work() as uow:
        edit_contact(uow, eloise, ContactDraft(family_name="Martin", category=ContactCategory.PROSPECT))
        assert read_contact(uow, eloise).retention_due_on == date(2029, 11, 23)


def test_a_running_contract_suspends_the_term_and_its_end_starts_it(
    workspace: UnlockedWorkspace, eloise: int, clock: FixedClock
) -> None:
    with workspace.unit_of_work() as uow:
        contract = add_contract(uow, eloise, "Entretien annuel", date(2026, 1, 1))
        assert read_contact(uow, eloise).retention_due_on is None
    clock.advance(timedelta(days=400))
    with workspace.unit_of_work() as uow:
        end_contract(uow, contract, date(2027, 6, 30))
        assert read_contact(uow, eloise).retention_due_on == date(2030, 6, 30)


def test_dates_that_cannot_be(workspace: UnlockedWorkspace, eloise: int, clock: FixedClock) -> None:
    with pytest.raises(ContractDates), workspace.unit_of_work() as uow:
        add_contract(uow, eloise, "Inversé", date(2026, 1, 2), date(2026, 1, 1))
    with pytest.raises(InTheFuture), workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, InteractionKind.PURCHASE, occurred_at=clock.now() + timedelta(hours=1))


def test_the_same_address_or_number_is_noticed(workspace: UnlockedWorkspace, eloise: int) -> None:
    with workspace.reading() as uow:
        assert [line.id for line in find_same(uow, (EmailAddress.parse("Eloise.Martin@exemple.fr"),), ())] == [eloise]
        assert [line.id for line in find_same(uow, (), (PhoneNumber.parse("+33612345678"),))] == [eloise]
        assert find_same(uow, (EmailAddress.parse("autre@exemple.fr"),), ()) == []


@pytest.mark.rule("REG-06")
def test_marketing_reads_no_notes_and_writes_nothing(
    workspace: UnlockedWorkspace, eloise: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, InteractionKind.INCOMING_CALL, note="Préfère le matin")
    marketing = unlocked_as(Role.MARKETING)
    with marketing.unit_of_work() as uow:
        assert read_contact(uow, eloise).timeline == ()
    with marketing.unit_of_work() as uow, pytest.raises(PermissionDenied):
        add_contact(uow, GARAGE)


@pytest.mark.rule("REG-06")
def test_reception_reads_notes(
    workspace: UnlockedWorkspace, eloise: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, InteractionKind.INCOMING_CALL, note="Préfère le matin")
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        assert read_contact(uow, eloise).timeline[0].note == "Préfère le matin"
