"""The form of a contact asks for every field that the catalogue lets someone write, and for no other."""

import pytest

from app.accounts.roles import Role
from app.contacts.kinds import InteractionKind
from app.register import entries
from app.register.field_access import shipped_access
from ui.contacts.form_fields import FORM_FIELDS, fields_for

TABLES = ("contact", "contact_email", "contact_phone")


def test_the_form_covers_the_catalogue() -> None:
    writable = {(field.table, field.column) for table in TABLES for field in entries(table) if field.writable_by}
    asked = {(field.table, column) for field in FORM_FIELDS for column in (field.column, field.beside) if column}
    assert asked == writable


@pytest.mark.rule("REG-06")
def test_a_field_that_a_role_may_not_write_does_not_exist_for_it() -> None:
    assert fields_for(shipped_access(Role.MARKETING)) == ()


@pytest.mark.rule("REG-06")
@pytest.mark.parametrize("role", [Role.OWNER, Role.CONTROLLER, Role.RECEPTION, Role.SALES])
def test_the_desk_has_the_whole_form(role: Role) -> None:
    assert fields_for(shipped_access(role)) == FORM_FIELDS


OWN_ACTS = {
    InteractionKind.PURCHASE,
    InteractionKind.ORDER,
    InteractionKind.VISIT_WITH_INTEREST,
    InteractionKind.INCOMING_CALL,
    InteractionKind.INCOMING_EMAIL,
    InteractionKind.INCOMING_LETTER,
    InteractionKind.INFORMATION_REQUEST,
    InteractionKind.LINK_CLICK,
    InteractionKind.POSITIVE_ANSWER,
}


@pytest.mark.rule("RET-01")
@pytest.mark.parametrize("kind", list(InteractionKind))
def test_whether_it_comes_from_the_person(kind: InteractionKind) -> None:
    assert kind.from_person == (kind in OWN_ACTS)
