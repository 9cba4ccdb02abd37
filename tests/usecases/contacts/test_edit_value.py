"""One value corrected in place goes through the form's own way: same checks, same journal, same guards."""

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.contacts.edit_value import CardValue, edit_value, parts_of
from app.contacts.errors import NothingToName, ProcessingRestricted, ValueGone
from app.contacts.kinds import EmailUsage
from app.contacts.note_errors import NumberForbidden
from app.contacts.undo_errors import ActOvertaken
from app.contacts.write_contact import ContactDraft, add_contact, draft_of
from app.errors import PermissionDenied
from app.journal import Action
from app.values import EmailAddress, InvalidEmail, InvalidPhone, InvalidSiret, PhoneNumber
from db.tables import Contact, ContactText, JournalEntry

OLD, SECOND = EmailAddress("eloise@exemple.fr"), EmailAddress("martin@exemple.fr")
DRAFT = ContactDraft(
    given_name="Éloïse",
    family_name="Martin",
    town="Lyon",
    emails=(OLD, SECOND),
    phones=(PhoneNumber("+33612345678"),),
    usages={OLD: EmailUsage.PRIVATE},
)


@pytest.fixture
def eloise(workspace):
    with workspace.unit_of_work() as uow:
        return add_contact(uow, DRAFT)


def held(uow, contact) -> ContactDraft:
    return draft_of(uow.session.get_one(Contact, contact))


def edit(uow, contact, value, *texts, place=0):
    was = tuple(part.text for part in parts_of(value, held(uow, contact), place))
    return edit_value(uow, contact, value, texts, was=was, place=place)


@pytest.mark.parametrize(
    ("value", "texts", "place", "field", "expected"),
    [
        (CardValue.NAME, ("Héloïse", "Martin"), 0, "given_name", "Héloïse"),
        (CardValue.ORGANISATION, ("Atelier",), 0, "organisation", "Atelier"),
        (CardValue.SIRET, ("732 829 320 00074",), 0, "siret", "73282932000074"),
        (CardValue.EMAIL, ("new@exemple.fr",), 1, "emails", (OLD, EmailAddress("new@exemple.fr"))),
        (CardValue.EMAIL, ("third@exemple.fr",), 2, "emails", (OLD, SECOND, EmailAddress("third@exemple.fr"))),
        (CardValue.EMAIL, ("",), 0, "emails", (SECOND,)),
        (CardValue.PHONE, ("01 42 68 53 00",), 0, "phones", (PhoneNumber("+33142685300"),)),
        (CardValue.ADDRESS, ("3 rue Haute", "", "29200", "Brest", ""), 0, "town", "Brest"),
    ],
)
def test_a_value_is_written_and_may_be_taken_back(workspace, eloise, value, texts, place, field, expected):
    with workspace.unit_of_work() as uow:
        edited = edit(uow, eloise, value, *texts, place=place)
        found = getattr(held(uow, eloise), field)
        assert (found.digits if field == "siret" else found) == expected
    edited.undo(workspace)
    with workspace.reading() as uow:
        assert held(uow, eloise) == DRAFT


def test_what_was_said_of_an_address_is_said_of_its_correction(workspace, eloise):
    with workspace.unit_of_work() as uow:
        edit(uow, eloise, CardValue.EMAIL, "eloise.martin@exemple.fr")
        assert held(uow, eloise).usages == {EmailAddress("eloise.martin@exemple.fr"): EmailUsage.PRIVATE}


def test_the_search_and_the_journal_know_of_it(workspace, eloise):
    with workspace.unit_of_work() as uow:
        edit(uow, eloise, CardValue.NAME, "Éloïse", "Zyxwu")
        assert "zyxwu" in uow.session.get_one(ContactText, eloise).folded
        last = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc())).first()
        assert last.action == Action.CONTACT_EDITED.value


@pytest.mark.parametrize(
    ("value", "texts", "error"),
    [
        (CardValue.EMAIL, ("eloise@",), InvalidEmail),
        (CardValue.PHONE, ("12",), InvalidPhone),
        (CardValue.SIRET, ("123",), InvalidSiret),
        (CardValue.NAME, ("1 84 12 76 451 089 46", "Martin"), NumberForbidden),
    ],
)
def test_what_the_form_refuses_is_refused(workspace, eloise, value, texts, error):
    with pytest.raises(error), workspace.unit_of_work() as uow:
        edit(uow, eloise, value, *texts)
    with workspace.reading() as uow:
        assert held(uow, eloise) == DRAFT


def test_the_last_value_that_names_a_contact_stays(workspace):
    with workspace.unit_of_work() as uow:
        alone = add_contact(uow, ContactDraft(emails=(OLD,)))
    with pytest.raises(NothingToName), workspace.unit_of_work() as uow:
        edit(uow, alone, CardValue.EMAIL, "")


def test_a_page_that_is_out_of_date_overwrites_nothing(workspace, eloise):
    with workspace.unit_of_work() as uow:
        first = edit(uow, eloise, CardValue.EMAIL, "a@exemple.fr")
    with pytest.raises(ValueGone), workspace.unit_of_work() as uow:
        edit_value(uow, eloise, CardValue.EMAIL, ("b@exemple.fr",), was=(OLD.value,))
    with workspace.unit_of_work() as uow:
        edit(uow, eloise, CardValue.EMAIL, "c@exemple.fr")
    with pytest.raises(ActOvertaken):
        first.undo(workspace)


def test_who_may_not_write_the_form_corrects_nothing(workspace, eloise, unlocked_as):
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, eloise).restricted_since = uow.clock.today()
    with pytest.raises(ProcessingRestricted), unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        edit(uow, eloise, CardValue.NAME, "X", "Y")
    with pytest.raises(PermissionDenied), unlocked_as(Role.MARKETING).unit_of_work() as uow:
        edit(uow, eloise, CardValue.NAME, "X", "Y")
