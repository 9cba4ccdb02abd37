"""The form: the number of a business is checked as one types, and one of the accounts looks after the contact."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.accounts.roles import Account, Role
from app.contacts.write_contact import ContactDraft
from app.register.field_access import shipped_access
from app.values import Siret
from ui.contacts.contact_form import ContactForm
from ui.kit.forms import CheckedLine

INES, HUGO = Account("ines", "Inès Rousseau", Role.RECEPTION), Account("hugo", "Hugo Lemaire", Role.SALES)
GARAGE = ContactDraft(organisation="Garage Benali", siret=Siret("73282932000074"))


@pytest.fixture
def form(qtbot: QtBot) -> ContactForm:
    made = ContactForm(shipped_access(Role.OWNER), is_new=True, accounts=((INES, True), (HUGO, False)))
    qtbot.addWidget(made)
    made.fill(GARAGE)
    return made


def owners(form: ContactForm) -> list[str]:
    box = form.findChild(QComboBox, "field_owner")
    return [box.itemText(row) for row in range(box.count())]


def test_what_is_shown_is_given_back(form: ContactForm) -> None:
    line = form.widget("siret")
    assert isinstance(line, CheckedLine)
    assert line.text() == "732 829 320 00074"
    assert form.draft() == GARAGE


def test_a_wrong_number_is_told_and_not_saved(form: ContactForm) -> None:
    line = form.widget("siret")
    assert isinstance(line, CheckedLine)
    line.set_text("732 829 320 00075")
    assert not form.is_valid
    assert not line.complain()
    assert "732 829 320 00075" in line.complaint.text()
    line.set_text("")
    assert form.is_valid
    assert form.draft().siret is None


def test_only_open_accounts_may_be_chosen(form: ContactForm) -> None:
    assert owners(form) == ["\u2014", "Inès Rousseau"]
    box = form.findChild(QComboBox, "field_owner")
    box.setCurrentIndex(box.findText("Inès Rousseau"))
    assert form.draft().owner_id == "ines"


def test_a_closed_account_stays_where_it_is(form: ContactForm) -> None:
    form.fill(ContactDraft(organisation="Garage Benali", owner_id="hugo"))
    assert owners(form) == ["\u2014", "Inès Rousseau", "Hugo Lemaire"]
    assert form.draft().owner_id == "hugo"


def test_the_owner_survives_the_lock(form: ContactForm, qtbot: QtBot) -> None:
    form.fill(ContactDraft(organisation="Garage Benali", owner_id="ines"))
    again = ContactForm(shipped_access(Role.OWNER), is_new=True, accounts=((INES, True),))
    qtbot.addWidget(again)
    again.fill_from_text(form.as_text())
    assert again.draft().owner_id == "ines"


def test_a_form_that_does_not_ask_who_keeps_who_it_was(qtbot: QtBot) -> None:
    made = ContactForm(shipped_access(Role.OWNER), is_new=False)
    qtbot.addWidget(made)
    made.fill(ContactDraft(organisation="Garage Benali", owner_id="hugo"))
    assert made.draft().owner_id == "hugo"
