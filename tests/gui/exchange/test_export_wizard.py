"""The export, by keyboard alone: who, which fields, what for, in what form; then the file and its passphrase."""

from __future__ import annotations

from datetime import date

import pytest
import pyzipper
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListView, QProgressBar, QRadioButton, QWizard

from app.accounts.roles import Role
from app.contacts.kinds import ContactKind
from app.contacts.read_contact import ContactQuery
from app.contacts.write_contact import ContactDraft, add_contact
from app.exchange.export_kinds import ExportPurpose, FileFormat
from app.values import EmailAddress
from ui.exchange.export_wizard import ExportWizard
from ui.shell.main_window import MainWindow

pytestmark = pytest.mark.rule("SEC-08")
NEXT, COMMIT = QWizard.WizardButton.NextButton, QWizard.WizardButton.CommitButton
NAMES = ("Aubert", "Benali", "Caron")


@pytest.fixture
def book(workspace, with_purposes):
    with workspace.unit_of_work() as uow:
        for name in NAMES:
            email = EmailAddress.parse(f"{name.lower()}@exemple.fr")
            add_contact(
                uow,
                ContactDraft(
                    kind=ContactKind.CONSUMER, family_name=name, emails=(email,), informed_on=date(2026, 1, 5)
                ),
            )
    return workspace


@pytest.fixture
def window(qtbot, book):
    window = MainWindow(book, business_name="Atelier Lumière")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("contacts")
    yield window
    window.close()


@pytest.fixture
def wizard(qtbot, book):
    wizard = ExportWizard(book, ContactQuery())
    qtbot.addWidget(wizard)
    wizard.open()
    yield wizard
    wizard.reject()


def test_the_focus_begins_on_the_choice_and_never_on_giving_up(qtbot, wizard):
    """The first choices of the page are hidden here: Enter gave up then."""
    assert wizard.focusWidget() is wizard.findChild(QRadioButton, "exportEverybody")
    qtbot.waitUntil(wizard.button(NEXT).isEnabled, timeout=15000)
    qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_Return)
    assert wizard.isVisible()
    assert wizard.currentPage().title().startswith("Quels champs")


def by_keyboard(qtbot, wizard, which):
    button = wizard.button(which)
    qtbot.waitUntil(button.isEnabled, timeout=15000)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def choose(wizard, name, value):
    box = wizard.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def text(wizard, name):
    return wizard.findChild(QLabel, name).text()


def to_the_form(qtbot, wizard, tmp_path, purpose=ExportPurpose.OWN_WORK):
    by_keyboard(qtbot, wizard, NEXT)
    by_keyboard(qtbot, wizard, NEXT)
    choose(wizard, "exportPurpose", purpose.value)
    by_keyboard(qtbot, wizard, NEXT)
    wizard.set_path(tmp_path / "sortie.zip")


def export(qtbot, wizard):
    with qtbot.waitSignal(wizard.exported, timeout=20000):
        by_keyboard(qtbot, wizard, COMMIT)


def test_from_the_shortcut_to_the_file_without_a_mouse(qtbot, window, tmp_path):
    wizard = wizard_of(qtbot, window)
    to_the_form(qtbot, wizard, tmp_path)
    export(qtbot, wizard)
    phrase = wizard.findChild(QLineEdit, "exportPhrase").text()
    with pyzipper.AESZipFile(tmp_path / "sortie.zip") as archive:
        archive.setpassword(phrase.encode())
        assert archive.namelist() == ["contacts.xlsx"]
        assert archive.read("contacts.xlsx").startswith(b"PK")
    assert text(wizard, "exportFile") == "sortie.zip"
    assert text(wizard, "exportContents").startswith("3 personnes")


def test_those_chosen_in_the_list_are_proposed(qtbot, window):
    contacts = window.page("contacts")
    contacts.findChild(QListView, "contactList").selectAll()
    assert wizard_of(qtbot, window).findChild(QRadioButton, "exportChosen").isChecked()


def wizard_of(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.findChild(ExportWizard) is not None)
    wizard = window.findChild(ExportWizard)
    qtbot.waitUntil(lambda: text(wizard, "exportCount") == "3 personnes sortiraient", timeout=15000)
    return wizard


def test_no_purpose_is_chosen_beforehand_and_none_goes_on(qtbot, wizard):
    by_keyboard(qtbot, wizard, NEXT)
    by_keyboard(qtbot, wizard, NEXT)
    assert wizard.currentPage() is wizard.why_page
    assert not wizard.button(NEXT).isEnabled()
    choose(wizard, "exportPurpose", ExportPurpose.PROCESSOR.value)
    assert not wizard.button(NEXT).isEnabled()
    why = wizard.findChild(QLineEdit, "exportWhy")
    qtbot.keyClicks(why, "paul@exemple.fr")
    assert not wizard.button(NEXT).isEnabled()
    why.clear()
    qtbot.keyClicks(why, "Cabinet de paie")
    assert wizard.button(NEXT).isEnabled()


def test_nobody_goes_on_without_a_field_that_names(qtbot, wizard):
    by_keyboard(qtbot, wizard, NEXT)
    for box in wizard.fields_page.findChildren(QCheckBox):
        box.setChecked(box.objectName() == "export_contact.town")
    assert not wizard.button(NEXT).isEnabled()
    assert "Aucun champ ne dirait" in text(wizard, "exportFieldsComplaint")


def test_in_clear_takes_a_second_tick_that_says_what_it_means(qtbot, wizard, tmp_path):
    to_the_form(qtbot, wizard, tmp_path)
    encrypt, clear = (wizard.findChild(QCheckBox, name) for name in ("exportEncrypt", "exportClear"))
    assert encrypt.isChecked()
    assert not clear.isVisible()
    qtbot.keyClick(encrypt, Qt.Key.Key_Space)
    assert clear.isVisible()
    assert not clear.isChecked()
    assert not wizard.button(COMMIT).isEnabled()
    qtbot.keyClick(clear, Qt.Key.Key_Space)
    assert wizard.findChild(QLineEdit, "exportPath").text().endswith("sortie.xlsx")
    export(qtbot, wizard)
    rows = list(load_workbook(tmp_path / "sortie.xlsx").worksheets[0].iter_rows(values_only=True))
    assert [row[1] for row in rows[1:]] == list(NAMES)
    assert not wizard.findChild(QLineEdit, "exportPhrase").isVisible()


@pytest.mark.rule("PRO-01")
def test_prospecting_asks_the_channel_and_says_why_nobody_is_left(qtbot, wizard, tmp_path):
    to_the_form(qtbot, wizard, tmp_path, ExportPurpose.PROSPECTING)
    box = wizard.findChild(QComboBox, "exportFormat")
    assert [box.itemData(place) for place in range(box.count())] == [FileFormat.XLSX.value, FileFormat.CSV.value]
    by_keyboard(qtbot, wizard, COMMIT)
    qtbot.waitUntil(lambda: bool(text(wizard, "exportProblem")), timeout=15000)
    assert wizard.currentPage() is wizard.form_page
    assert not (tmp_path / "sortie.zip").exists()


def test_a_refusal_of_the_disk_is_told_where_it_can_be_mended(qtbot, wizard, tmp_path):
    to_the_form(qtbot, wizard, tmp_path)
    wizard.set_path(tmp_path / "nulle part" / "sortie.zip")
    by_keyboard(qtbot, wizard, COMMIT)
    qtbot.waitUntil(lambda: bool(text(wizard, "exportProblem")), timeout=15000)
    assert wizard.currentPage() is wizard.form_page


def test_every_control_is_named(qtbot, wizard):
    for kind in (QComboBox, QProgressBar, QLineEdit):
        for control in wizard.findChildren(kind):
            if control.objectName() != "qt_spinbox_lineedit":
                assert control.accessibleName(), control.objectName()


def test_other_roles_see_no_export(qtbot, book, unlocked_as):
    window = MainWindow(unlocked_as(Role.SALES), business_name="Atelier Lumière")
    qtbot.addWidget(window)
    window.show()
    window.go("contacts")
    page = window.page("contacts")
    page.doors.open_export()
    assert window.findChild(ExportWizard) is None
    window.close()
