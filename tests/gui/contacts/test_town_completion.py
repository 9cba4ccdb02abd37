"""The town follows the postcode, several are offered, and nothing typed by hand is overwritten or refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.contacts.write_contact import ContactDraft
from app.register.field_access import shipped_access
from ui.contacts.contact_form import ContactForm
from ui.kit.forms import CheckedLine


class Address:
    """The lines of an address, typed in as a person does."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.form = ContactForm(shipped_access(Role.OWNER), is_new=True)
        qtbot.addWidget(self.form)
        self.form.show()
        qtbot.waitExposed(self.form)

    def line(self, column: str) -> CheckedLine:
        found = self.form.widget(column)
        assert isinstance(found, CheckedLine)
        return found

    def type(self, column: str, text: str) -> None:
        edit = self.line(column).edit
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClick(edit, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(edit, text)

    @property
    def town(self) -> str:
        return self.line("town").text()

    @property
    def hint(self) -> str:
        label = self.form.findChild(QLabel, "townHint")
        return label.text() if label.isVisible() else ""

    @property
    def offered(self) -> list[str]:
        model = self.line("town").edit.completer().completionModel()
        return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def address(qtbot: QtBot) -> Address:
    return Address(qtbot)


def test_the_only_town_comes_by_itself_and_goes_with_its_postcode(address: Address) -> None:
    address.type("postcode", "69003")
    assert (address.town, address.hint) == ("Lyon", "")
    address.type("postcode", "97400")
    assert address.town == "Saint-Denis"


def test_a_town_typed_by_hand_stays(address: Address) -> None:
    address.type("town", "Lyon 03")
    address.type("postcode", "69100")
    assert address.town == "Lyon 03"


def test_several_towns_are_offered(address: Address) -> None:
    address.type("postcode", "01000")
    assert address.town == ""
    assert address.hint.startswith("2 communes ont ce code postal")
    assert address.offered == ["Bourg-en-Bresse", "Saint-Denis-lès-Bourg"]
    edit = address.line("town").edit
    address.qtbot.keyClick(edit, Qt.Key.Key_Down)
    popup = edit.completer().popup()
    assert popup.isVisible()
    address.qtbot.keyClick(popup, Qt.Key.Key_Down)
    address.qtbot.keyClick(popup, Qt.Key.Key_Return)
    address.qtbot.waitUntil(lambda: address.town == "Bourg-en-Bresse")


def test_a_town_chosen_brings_its_postcode(address: Address) -> None:
    address.type("town", "st etienne de baig")
    assert address.offered == ["Saint-Étienne-de-Baïgorry (64430)"]
    address.line("town").edit.completer().activated.emit(address.offered[0])
    address.qtbot.waitUntil(lambda: address.town == "Saint-Étienne-de-Baïgorry")
    assert address.line("postcode").text() == "64430"


@pytest.mark.parametrize(
    ("postcode", "country", "hint"),
    [("69902", "", "CEDEX"), ("69", "", "cinq chiffres"), ("L-1234", "Luxembourg", ""), ("1000", "Belgique", "")],
)
def test_what_is_unknown_is_said_and_saved(address: Address, postcode: str, country: str, hint: str) -> None:
    address.type("family_name", "Martin")
    address.type("country", country)
    address.type("postcode", postcode)
    assert hint in address.hint
    assert bool(address.hint) == bool(hint)
    assert address.form.is_valid


def test_showing_a_contact_changes_nothing_of_it(address: Address) -> None:
    draft = ContactDraft(family_name="Martin", postcode="69003", town="LYON 03", country="France")
    address.form.fill(draft)
    assert address.form.draft() == draft
    without = ContactDraft(family_name="Martin", postcode="01000")
    address.form.fill(without)
    assert address.form.draft() == without
