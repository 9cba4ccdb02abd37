"""Several postal addresses and what each is for; what an e-mail address or a number is said to be, and what that forbids."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.consent.kinds import Channel
from app.consent.purposes import read_purposes
from app.contacts.addresses import PostalDraft, add_address, change_address, make_main, read_addresses, remove_address
from app.contacts.errors import AddressEmpty, AddressUnknown
from app.contacts.kinds import AddressLabel, ContactKind, EmailUsage, PhoneUsage
from app.contacts.merge_contacts import merge_contacts
from app.contacts.merge_kinds import MergeOrder
from app.contacts.note_errors import NumberForbidden
from app.contacts.read_contact import ContactQuery, list_contacts
from app.contacts.undo_merge import undo_merge
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.messaging.decide_contact import decide_contact
from app.messaging.decide_then import decide_then
from app.messaging.kinds import Reason
from app.values import EmailAddress, PhoneNumber
from db.tables import Contact

HEAD = PostalDraft(AddressLabel.HEAD_OFFICE, "12 rue des Tanneurs", "", "69003", "Lyon")
BILLING = PostalDraft(AddressLabel.BILLING, "3 place Bellecour", "", "69002", "Villefranche")
EMAIL, PHONE = EmailAddress("marie@garage.example"), PhoneNumber("+33612345678")


@pytest.fixture
def marie(workspace, with_purposes):
    with workspace.unit_of_work() as uow:
        return add_contact(
            uow,
            ContactDraft(
                kind=ContactKind.PROFESSIONAL,
                given_name="Marie",
                family_name="Dupont",
                emails=(EMAIL,),
                phones=(PHONE,),
                informed_on=date(2026, 11, 1),
            ),
        )


def addresses(uow, contact):
    return [(line.id is None, line.address) for line in read_addresses(uow, contact)]


def test_the_first_address_is_the_main_one_and_another_may_take_its_place(workspace, marie):
    with workspace.unit_of_work() as uow:
        assert add_address(uow, marie, HEAD) is None
        other = add_address(uow, marie, BILLING)
        assert addresses(uow, marie) == [(True, HEAD), (False, BILLING)]
        assert [line.label for line in read_addresses(uow, marie)] == ["siège", "facturation"]
        assert make_main(uow, marie, other) == other
        assert addresses(uow, marie) == [(True, BILLING), (False, HEAD)]
        assert uow.session.get_one(Contact, marie).town == "Villefranche"


def test_an_address_is_corrected_taken_away_and_put_back(workspace, marie):
    with workspace.unit_of_work() as uow:
        add_address(uow, marie, HEAD)
        other = add_address(uow, marie, BILLING)
        moved = replace(BILLING, town="Mâcon")
        assert change_address(uow, marie, other, moved) == BILLING
        assert change_address(uow, marie, None, replace(HEAD, town="Bron")) == HEAD
        assert remove_address(uow, marie, other) == moved
        add_address(uow, marie, moved)
        assert [address.town for _, address in addresses(uow, marie)] == ["Bron", "Mâcon"]
        for act in (
            lambda: add_address(uow, marie, PostalDraft(postcode="69000")),
            lambda: add_address(uow, marie, PostalDraft()),
        ):
            with pytest.raises(AddressEmpty):
                act()
        with pytest.raises(AddressUnknown):
            make_main(uow, marie, 999)


def test_the_search_knows_the_town_of_every_address(workspace, marie):
    with workspace.unit_of_work() as uow:
        add_address(uow, marie, HEAD)
        other = add_address(uow, marie, BILLING)
    with workspace.unit_of_work() as uow:
        assert [line.id for line in list_contacts(uow, ContactQuery("villefranche"), limit=5)] == [marie]
        remove_address(uow, marie, other)
        assert list_contacts(uow, ContactQuery("villefranche"), limit=5) == []


@pytest.mark.rule("MIN-08")
def test_no_number_that_opens_doors_hides_in_an_address(workspace, marie):
    with pytest.raises(NumberForbidden), workspace.unit_of_work() as uow:
        add_address(uow, marie, PostalDraft(address_line1="FR76 3000 6000 0112 3456 7890 189", town="Lyon"))


def test_addresses_pass_with_a_merge_and_come_back(workspace, marie):
    with workspace.unit_of_work() as uow:
        twin = add_contact(uow, ContactDraft(given_name="Marie", family_name="Dupond"))
        add_address(uow, twin, HEAD)
        add_address(uow, twin, BILLING)
        receipt = merge_contacts(uow, MergeOrder(marie, twin))
        assert (False, BILLING) in addresses(uow, marie)
    with workspace.unit_of_work() as uow:
        back = undo_merge(uow, receipt.merge_id)
        assert addresses(uow, marie) == []
        assert addresses(uow, back) == [(True, HEAD), (False, BILLING)]


def say(uow, contact, email=None, phone=None):
    held = draft_of(uow.session.get_one(Contact, contact))
    edit_contact(uow, contact, replace(held, usages={EMAIL: email, PHONE: phone}))


def reasons(uow, contact):
    newsletter = next(one for one in read_purposes(uow) if one.rests_on_consent)
    return tuple(decide_contact(uow, newsletter, channel, contact).reason for channel in (Channel.EMAIL, Channel.PHONE))


@pytest.mark.rule("PRO-07")
def test_a_private_mailbox_of_a_professional_needs_an_agreement_and_the_past_keeps_its_answer(workspace, marie, clock):
    with workspace.reading() as uow:
        assert reasons(uow, marie) == (Reason.PROFESSIONAL, Reason.PROFESSIONAL)
    before = clock.now()
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        say(uow, marie, EmailUsage.PRIVATE, PhoneUsage.PRIVATE)
        assert reasons(uow, marie) == (Reason.PRIVATE_ADDRESS, Reason.PRIVATE_NUMBER)
    private_since = clock.now()
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        say(uow, marie, EmailUsage.NAMED, PhoneUsage.DIRECT)
        assert reasons(uow, marie) == (Reason.PROFESSIONAL, Reason.PROFESSIONAL)
        newsletter = next(one for one in read_purposes(uow) if one.rests_on_consent)
        then = [decide_then(uow, newsletter, Channel.EMAIL, marie, at).reason for at in (before, private_since)]
    assert then == [Reason.PROFESSIONAL, Reason.PRIVATE_ADDRESS]


@pytest.mark.rule("PRO-07")
def test_a_company_s_contact_is_a_professional_once_the_mailbox_is_a_person_s(workspace, marie):
    named = EmailAddress("jean.dupont@garage.example")
    with workspace.unit_of_work() as uow:
        company = ContactDraft(kind=ContactKind.GENERIC, organisation="Garage", emails=(named,))
        plain = add_contact(uow, company)
        said = add_contact(uow, replace(company, usages={named: EmailUsage.NAMED}))
        assert reasons(uow, plain)[0] is Reason.GENERIC
        assert reasons(uow, said)[0] is Reason.NOT_INFORMED


def test_what_was_said_of_an_address_stays_said_until_somebody_says_otherwise(workspace, marie):
    with workspace.unit_of_work() as uow:
        say(uow, marie, EmailUsage.PRIVATE)
        held = draft_of(uow.session.get_one(Contact, marie))
        edit_contact(uow, marie, replace(held, job_title="comptable", usages={}))
        assert draft_of(uow.session.get_one(Contact, marie)).usages == {EMAIL: EmailUsage.PRIVATE}
        edit_contact(uow, marie, replace(held, usages={EMAIL: None}))
        assert draft_of(uow.session.get_one(Contact, marie)).usages == {}


def test_a_merge_keeps_the_stricter_of_two_usages_and_its_undo_each_its_own(workspace, marie):
    with workspace.unit_of_work() as uow:
        say(uow, marie, EmailUsage.NAMED)
        other = add_contact(
            uow, ContactDraft(family_name="Dupond", emails=(EMAIL,), usages={EMAIL: EmailUsage.PRIVATE})
        )
        receipt = merge_contacts(uow, MergeOrder(marie, other))
        assert draft_of(uow.session.get_one(Contact, marie)).usages == {EMAIL: EmailUsage.PRIVATE}
    with workspace.unit_of_work() as uow:
        back = undo_merge(uow, receipt.merge_id)
        assert draft_of(uow.session.get_one(Contact, marie)).usages == {EMAIL: EmailUsage.NAMED}
        assert draft_of(uow.session.get_one(Contact, back)).usages == {EMAIL: EmailUsage.PRIVATE}
