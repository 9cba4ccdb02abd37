"""The number of a business and who looks after a contact: written, found, changed, and kept where only others change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.contacts.read_contact import ContactQuery, list_contacts, read_contact
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.values import Siret
from app.workspace import UnlockedWorkspace

NUMBER = Siret.parse("732 829 320 00074")


@pytest.fixture
def garage(workspace: UnlockedWorkspace) -> int:
    draft = ContactDraft(organisation="Garage Benali", siret=NUMBER, owner_id=workspace.account.id)
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


def test_both_are_read_back(workspace: UnlockedWorkspace, garage: int) -> None:
    with workspace.unit_of_work() as uow:
        fields = read_contact(uow, garage).fields
    assert (fields.siret, fields.owner_id) == (NUMBER, workspace.account.id)


@pytest.mark.parametrize("typed", ["732 829 320 00074", "73282932000074", "732829320", "732 829"])
def test_a_business_is_found_by_its_number(workspace: UnlockedWorkspace, garage: int, typed: str) -> None:
    with workspace.reading() as uow:
        assert [line.id for line in list_contacts(uow, ContactQuery(typed), limit=5)] == [garage]


def test_a_number_taken_away_finds_nobody(workspace: UnlockedWorkspace, garage: int) -> None:
    with workspace.unit_of_work() as uow:
        fields = read_contact(uow, garage).fields
        edit_contact(uow, garage, replace(fields, siret=None))
        assert read_contact(uow, garage).fields == replace(fields, siret=None)
        assert list_contacts(uow, ContactQuery("732829320"), limit=5) == []
