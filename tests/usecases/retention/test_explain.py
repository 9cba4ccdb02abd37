"""Why a contact's data stay: each event and each hold, on a real file."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.clock import FixedClock
from app.contacts.errors import ContactUnknown, ProcessingRestricted
from app.contacts.kinds import ContactCategory, InteractionKind
from app.contacts.relationship import add_contract, end_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.retention.explain import Hold, explain_due
from app.retention.lines import RetentionLine
from app.retention.schedule import TermEvent
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.workspace import UnlockedWorkspace
from db.tables import Contact


@pytest.fixture
def eloise(workspace: UnlockedWorkspace) -> int:
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name="Martin", category=ContactCategory.CUSTOMER))


@pytest.mark.rule("RET-01")
def test_from_collection_then_from_the_last_own_act_only(
    workspace: UnlockedWorkspace, clock: FixedClock, eloise: int
) -> None:
    with workspace.unit_of_work() as uow:
        found = explain_due(uow, eloise)
        assert (found.event, found.day, found.due) == (TermEvent.COLLECTION, date(2026, 11, 23), date(2029, 11, 23))
        assert (found.line, found.version) == (RetentionLine.CUSTOMER, 0)
        clock.advance(timedelta(days=10))
        record_interaction(uow, eloise, InteractionKind.INCOMING_LETTER)
        clock.advance(timedelta(days=10))
        record_interaction(uow, eloise, InteractionKind.OUTGOING_CALL)
        found = explain_due(uow, eloise)
        assert (found.event, found.day, found.sign) == (
            TermEvent.LAST_SIGN,
            date(2026, 12, 3),
            InteractionKind.INCOMING_LETTER,
        )
        assert "courrier reçu, le 03/12/2026" in found.sentence


@pytest.mark.rule("RET-05")
def test_a_contract_keeps_then_starts_the_clock(workspace: UnlockedWorkspace, eloise: int) -> None:
    with workspace.unit_of_work() as uow:
        contract = add_contract(uow, eloise, "Entretien annuel", date(2026, 1, 5))
        found = explain_due(uow, eloise)
        assert found.due is None
        assert [(one.hold, one.since, one.name) for one in found.holds] == [
            (Hold.RUNNING_CONTRACT, date(2026, 1, 5), "Entretien annuel")
        ]
        assert "Entretien annuel" in found.sentence
        end_contract(uow, contract, date(2027, 1, 31))
        found = explain_due(uow, eloise)
        assert (found.event, found.contract, found.due, found.holds) == (
            TermEvent.RELATION_END,
            "Entretien annuel",
            date(2030, 1, 31),
            (),
        )


@pytest.mark.rule("DSR-07")
def test_an_open_request_and_a_restriction_hold(workspace: UnlockedWorkspace, clock: FixedClock, eloise: int) -> None:
    with workspace.unit_of_work() as uow:
        number = open_request(
            uow, RequestDraft(RequestKind.ACCESS, clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN, eloise)
        )
        uow.session.get_one(Contact, eloise).restricted_since = clock.today()
        uow.session.flush()
        found = explain_due(uow, eloise)
        assert [(one.hold, one.name) for one in found.holds] == [
            (Hold.OPEN_REQUEST, str(number)),
            (Hold.RESTRICTION, ""),
        ]
        assert found.due == date(2029, 11, 23)


def test_the_day_is_the_one_on_file(workspace: UnlockedWorkspace, eloise: int) -> None:
    with workspace.unit_of_work() as uow:
        for ends in (date(2026, 12, 1), date(2028, 2, 29)):
            end_contract(uow, add_contract(uow, eloise, "Chantier", date(2026, 6, 1)), ends)
            held = uow.session.scalar(select(Contact.retention_due_on).where(Contact.id == eloise))
            assert explain_due(uow, eloise).due == held


@pytest.mark.rule("REG-06")
def test_who_may_not_read_the_history_is_not_told_it(
    workspace: UnlockedWorkspace, eloise: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, InteractionKind.PURCHASE)
        frozen = add_contact(uow, ContactDraft(family_name="Gelée"))
        uow.session.get_one(Contact, frozen).restricted_since = uow.clock.today()
    with unlocked_as(Role.MARKETING).reading() as uow:
        found = explain_due(uow, eloise)
        assert (found.event, found.sign) == (TermEvent.LAST_SIGN, None)
        assert "achat" not in found.sentence
        with pytest.raises(ProcessingRestricted):
            explain_due(uow, frozen)
        with pytest.raises(ContactUnknown):
            explain_due(uow, 999)
