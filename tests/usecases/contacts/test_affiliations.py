"""People of organisations: linked, found, told to who asks, taken away with the person and never with the organisation."""

from datetime import date

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.contacts.affiliations import (
    AffiliationDraft,
    change_link,
    find_linkable,
    link_person,
    organisations_of,
    people_in,
    unlink,
)
from app.contacts.errors import (
    AffiliatedAlready,
    AffiliationDates,
    AffiliationUnknown,
    NotAnOrganisation,
    NotAPerson,
    ProcessingRestricted,
)
from app.contacts.merge_contacts import merge_contacts
from app.contacts.merge_kinds import MergeOrder
from app.contacts.note_errors import NoteForbidden
from app.contacts.read_contact import ContactQuery, list_contacts
from app.contacts.undo_merge import undo_merge
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.errors import PermissionDenied
from app.register.notice_facts import default_answers, write_answers
from app.rights.access_files import data_json
from app.rights.access_pack import build_access_pack
from app.rights.erase import ErasurePlan, erase_contact
from db.tables import Affiliation, Contact, ContactText


@pytest.fixture
def garage(workspace):
    """The garage, Marie who keeps its accounts, and Paul."""
    with workspace.unit_of_work() as uow:
        return (
            add_contact(uow, ContactDraft(organisation="Garage Benali")),
            add_contact(uow, ContactDraft(given_name="Marie", family_name="Dupont")),
            add_contact(uow, ContactDraft(given_name="Paul", family_name="Roche")),
        )


def link(workspace, person, organisation, role="comptabilité", **days):
    with workspace.unit_of_work() as uow:
        return link_person(uow, person, organisation, AffiliationDraft(role, **days))


def found(workspace, words):
    with workspace.reading() as uow:
        return [line.name for line in list_contacts(uow, ContactQuery(words), limit=20)]


def test_each_page_shows_the_other_and_who_is_the_contact_for_what(workspace, garage):
    org, marie, paul = garage
    link(workspace, marie, org, started_on=date(2024, 3, 1))
    link(workspace, paul, org, "chantier", ended_on=date(2025, 12, 31))
    with workspace.reading() as uow:
        people = people_in(uow, org)
        (mine,) = organisations_of(uow, marie)
    assert [(line.other.name, line.role, line.is_current) for line in people] == [
        ("Marie Dupont", "comptabilité", True),
        ("Paul Roche", "chantier", False),
    ]
    assert (mine.other.id, mine.role, mine.started_on) == (org, "comptabilité", date(2024, 3, 1))


def test_both_ends_must_be_what_they_are(workspace, garage):
    org, marie, paul = garage
    with pytest.raises(NotAnOrganisation):
        link(workspace, marie, paul)
    with pytest.raises(NotAnOrganisation):
        link(workspace, org, org)
    with workspace.unit_of_work() as uow:
        other = add_contact(uow, ContactDraft(organisation="Cabinet Lune"))
    with pytest.raises(NotAPerson):
        link(workspace, other, org)


def test_a_role_stands_once_while_it_lasts_and_is_read_as_a_note_is(workspace, garage):
    org, marie, _ = garage
    first = link(workspace, marie, org)
    link(workspace, marie, org, "achats")
    with pytest.raises(AffiliatedAlready):
        link(workspace, marie, org, "Comptabilite")
    with workspace.unit_of_work() as uow:
        before = change_link(uow, first, AffiliationDraft("comptabilité", ended_on=date(2026, 1, 1)))
    assert before == AffiliationDraft("comptabilité")
    link(workspace, marie, org)
    with pytest.raises(AffiliationDates):
        link(workspace, marie, org, "chantier", started_on=date(2026, 2, 1), ended_on=date(2026, 1, 1))
    with pytest.raises(NoteForbidden):
        link(workspace, marie, org, "délégué syndical CGT")


def test_a_link_taken_away_may_be_made_again(workspace, garage):
    org, marie, _ = garage
    number = link(workspace, marie, org)
    with workspace.unit_of_work() as uow:
        was = unlink(uow, number)
        assert people_in(uow, org) == ()
        link_person(uow, *was)
    with workspace.reading() as uow:
        assert [line.role for line in people_in(uow, org)] == ["comptabilité"]
    with pytest.raises(AffiliationUnknown), workspace.unit_of_work() as uow:
        unlink(uow, 999)


def test_people_are_found_by_the_name_of_their_organisation_as_it_is_now(workspace, garage):
    org, marie, _ = garage
    link(workspace, marie, org)
    assert sorted(found(workspace, "benali")) == ["Garage Benali", "Marie Dupont"]
    with workspace.unit_of_work() as uow:
        edit_contact(uow, org, ContactDraft(organisation="Atelier Zyx"))
    assert found(workspace, "benali") == []
    assert sorted(found(workspace, "zyx")) == ["Atelier Zyx", "Marie Dupont"]


@pytest.mark.rule("DSR-04")
def test_a_pack_tells_a_person_where_they_are_known_to_work(workspace, garage):
    org, marie, _ = garage
    link(workspace, marie, org)
    with workspace.unit_of_work() as uow:
        write_answers(uow, default_answers("fr"), "fr")
    with workspace.reading() as uow:
        pack = build_access_pack(uow, marie)
        raw = data_json(pack).decode()
    shown = [
        text
        for section in pack.sections
        if section.table == "affiliation"
        for row in section.rows
        for _, text in row.lines
    ]
    assert shown[:2] == ["Garage Benali", "comptabilité"]
    assert "comptabilité" in raw


@pytest.mark.rule("DSR-06")
def test_an_erasure_takes_the_links_of_the_person_and_leaves_the_organisation(workspace, garage):
    org, marie, paul = garage
    link(workspace, marie, org)
    link(workspace, paul, org, "chantier")
    with workspace.unit_of_work() as uow:
        erase_contact(uow, marie, ErasurePlan("RET-02"))
    with workspace.reading() as uow:
        assert [line.other.name for line in people_in(uow, org)] == ["Paul Roche"]
        assert uow.session.get(Contact, org) is not None


@pytest.mark.rule("DSR-06")
def test_an_erased_organisation_leaves_its_people_and_its_name_nowhere(workspace, garage):
    org, marie, _ = garage
    link(workspace, marie, org)
    with workspace.unit_of_work() as uow:
        erase_contact(uow, org, ErasurePlan("RET-02"))
    with workspace.reading() as uow:
        assert uow.session.scalars(select(Affiliation)).all() == []
        assert [text for text in uow.session.scalars(select(ContactText.folded)) if "benali" in text] == []
        assert organisations_of(uow, marie) == ()


def test_two_cards_of_one_organisation_bring_their_people_together_and_part_them_again(workspace, garage):
    org, marie, paul = garage
    with workspace.unit_of_work() as uow:
        twin = add_contact(uow, ContactDraft(organisation="Garage BENALI"))
    link(workspace, marie, org)
    link(workspace, paul, twin, "chantier")
    with workspace.unit_of_work() as uow:
        receipt = merge_contacts(uow, MergeOrder(org, twin))
        assert {line.other.name for line in people_in(uow, org)} == {"Marie Dupont", "Paul Roche"}
    with workspace.unit_of_work() as uow:
        back = undo_merge(uow, receipt.merge_id)
        assert [line.other.name for line in people_in(uow, org)] == ["Marie Dupont"]
        assert [line.other.name for line in people_in(uow, back)] == ["Paul Roche"]


def test_a_card_merged_into_the_organisation_that_it_was_linked_to_is_nobodys_person(workspace, garage):
    org, marie, _ = garage
    link(workspace, marie, org)
    with workspace.unit_of_work() as uow:
        receipt = merge_contacts(uow, MergeOrder(org, marie))
        assert people_in(uow, org) == organisations_of(uow, org) == ()
    with workspace.unit_of_work() as uow:
        back = undo_merge(uow, receipt.merge_id)
        assert [line.other.id for line in people_in(uow, org)] == [back]


@pytest.mark.rule("DSR-08")
def test_a_frozen_card_is_linked_by_nobody_who_may_not_answer_and_named_to_nobody(workspace, garage, unlocked_as):
    org, marie, _ = garage
    link(workspace, marie, org)
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, marie).restricted_since = date(2026, 11, 1)
    desk = unlocked_as(Role.RECEPTION)
    with desk.reading() as uow:
        assert people_in(uow, org) == ()
    with pytest.raises(ProcessingRestricted):
        link(desk, marie, org, "achats")


def test_who_writes_no_contacts_links_nobody(garage, unlocked_as):
    org, marie, _ = garage
    with pytest.raises(PermissionDenied):
        link(unlocked_as(Role.MARKETING), marie, org)


def test_the_other_end_is_sought_among_those_that_it_may_be(workspace, garage):
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Benali", organisation="Garage Benali"))
    with workspace.reading() as uow:
        organisations = find_linkable(uow, "benali", are_organisations=True, limit=20)
        people = find_linkable(uow, "benali", are_organisations=False, limit=20)
    assert [line.name for line in organisations] == ["Garage Benali"]
    assert [line.name for line in people] == ["Benali"]
