"""The year in one picture, counted against people whose days are known."""

from datetime import date, timedelta

import pytest

from app.accounts.roles import Role
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.retention.review import count_due
from app.retention.yearly_picture import read_yearly_picture
from db.tables import Contact

pytestmark = pytest.mark.rule("RET-04")


def enter(uow, name, collected):
    contact_id = add_contact(uow, ContactDraft(family_name=name))
    contact = uow.session.get_one(Contact, contact_id)
    contact.collected_on = collected
    record_interaction(uow, contact_id, InteractionKind.OUTGOING_CALL)
    return contact_id


@pytest.mark.parametrize(
    ("collected", "age", "month"),
    [
        (date(2026, 11, 23), 0, None),
        (date(2025, 11, 24), 0, None),
        (date(2025, 11, 23), 1, None),
        (date(2024, 11, 24), 1, None),
        (date(2024, 11, 23), 2, 12),
        (date(2024, 10, 31), 2, 11),
        (date(2023, 12, 1), 2, 1),
        (date(2023, 11, 30), 2, 0),
        (date(2023, 11, 24), 2, 0),
        (date(2023, 11, 23), 3, "due"),
        (date(2019, 1, 1), 3, "due"),
    ],
    ids=str,
)
def test_each_person_stands_in_one_bar_of_each_chart(workspace, collected, age, month):
    with workspace.unit_of_work() as uow:
        enter(uow, "Martin", collected)
        found = read_yearly_picture(uow)
    assert found.by_age == tuple(int(years == age) for years in range(4))
    assert found.due == int(month == "due")
    assert [count for _, count in found.due_by_month] == [int(number == month) for number in range(12)]
    assert [day for day, _ in found.due_by_month][:2] == [date(2026, 11, 1), date(2026, 12, 1)]


def test_whoever_a_contract_keeps_is_told_apart_and_the_charts_agree_with_the_counts(workspace):
    with workspace.unit_of_work() as uow:
        for number in range(30):
            enter(uow, f"P{number}", date(2026, 11, 23) - timedelta(days=45 * number))
        kept = enter(uow, "Cliente", date(2019, 1, 1))
        add_contract(uow, kept, "Entretien", date(2019, 1, 1))
        found = read_yearly_picture(uow)
        assert found.kept == 1
        assert sum(found.by_age) == 31
        assert found.due == count_due(uow).due


def test_who_may_look(unlocked_as):
    with unlocked_as(Role.RECEPTION).reading() as uow, pytest.raises(PermissionDenied):
        read_yearly_picture(uow)
