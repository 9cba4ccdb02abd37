"""Whoever types a consumer's number is reminded of what must be said then (PRO-17)."""

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.contacts.kinds import ContactKind
from app.contacts.write_contact import ContactDraft
from app.register.field_access import shipped_access
from app.values import PhoneNumber
from ui.contacts.contact_form import ContactForm

NUMBER = "06 12 34 56 78"


def form(qtbot: QtBot, kind: ContactKind, held: tuple[PhoneNumber, ...] = ()) -> ContactForm:
    made = ContactForm(shipped_access(Role.OWNER), is_new=True)
    qtbot.addWidget(made)
    made.fill(ContactDraft(kind=kind, phones=held))
    made.show()
    return made


@pytest.mark.rule("PRO-17")
@pytest.mark.parametrize(
    ("kind", "reminded"),
    [
        (ContactKind.CONSUMER, True),
        (ContactKind.UNKNOWN, True),
        (ContactKind.PROFESSIONAL, False),
        (ContactKind.GENERIC, False),
    ],
)
def test_a_new_number_brings_the_reminder(qtbot: QtBot, kind: ContactKind, reminded: bool) -> None:
    made = form(qtbot, kind)
    assert not made.phone_statement.isVisible()
    qtbot.keyClicks(made.phones.lines[0].edit, NUMBER)
    assert made.phone_statement.isVisible() is reminded
    box = made.widget("kind")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(ContactKind.PROFESSIONAL.value))
    assert not made.phone_statement.isVisible()


@pytest.mark.rule("PRO-17")
def test_a_number_known_before_does_not(qtbot: QtBot) -> None:
    made = form(qtbot, ContactKind.CONSUMER, (PhoneNumber.parse(NUMBER),))
    made.changed.emit()
    assert not made.phone_statement.isVisible()
