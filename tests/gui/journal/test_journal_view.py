"""The journal in the window: sentences, filters by keys, a line told in full, a signed extract, the term of routine lines."""

import zipfile
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from app.contacts.read_contact import read_contact
from app.contacts.write_contact import ContactDraft, add_contact
from app.journal.let_go import routine_months
from ui.journal.journal_filters import PersonDialog
from ui.journal.journal_view import JournalView
from ui.kit.window_table import WINDOW

pytestmark = pytest.mark.rule("SEC-06")


@pytest.fixture
def view(qtbot, workspace, clock):
    with workspace.unit_of_work() as uow:
        ids = [add_contact(uow, ContactDraft(given_name="Éloïse", family_name=name)) for name in ("Martin", "Petit")]
    clock.advance(timedelta(days=2))
    with workspace.unit_of_work() as uow:
        read_contact(uow, ids[0])
    shown = JournalView(workspace)
    qtbot.addWidget(shown)
    shown.resize(1120, 600)
    shown.refresh()
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def sentences(view):
    return [view.model.index(row, 2).data() for row in range(view.model.rowCount())]


def pick(view, name, value):
    box = view.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def press(qtbot, parent, name):
    button = parent.findChild(QAbstractButton, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_who_consulted_whom_is_found_by_keys(qtbot, view):
    assert sentences(view)[0] == "Claire Fontaine a consulté la fiche de Éloïse Martin."
    press(qtbot, view.filters, "journalPerson")
    dialog = view.findChild(PersonDialog)
    field = dialog.findChild(QLineEdit, "concernedSearch")
    qtbot.keyClicks(field, "Petit")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sentences(view) == ["Claire Fontaine a ajouté Éloïse Petit au carnet."]
    assert view.findChild(QLabel, "journalCount").text() == "1 ligne"
    chip = view.findChild(QAbstractButton, "chip_journalPerson")
    assert chip.accessibleName() == "Éloïse Petit"
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(sentences(view)) > 2
    pick(view, "journalPeriod", "0")
    assert sentences(view) == ["Claire Fontaine a consulté la fiche de Éloïse Martin."]
    pick(view, "journalPeriod", "")
    pick(view, "journalAction", "contact_added")
    assert len(sentences(view)) == 2
    view.view.selectRow(0)
    told = view.findChild(QLabel, "journalLine").text()
    assert "a ajouté Éloïse Petit au carnet" in told


def test_a_long_journal_is_read_window_by_window(qtbot, view, workspace):
    with workspace.unit_of_work() as uow:
        for _ in range(WINDOW):
            read_contact(uow, 1)
    view.refresh()
    assert view.model.rowCount() == WINDOW
    first = view.model.line(WINDOW - 1).seq
    with workspace.unit_of_work() as uow:
        read_contact(uow, 1)
    view.model.fetch_all()
    assert view.model.line(WINDOW).seq == first - 1, "what is written meanwhile shifts nothing"
    assert view.model.line(view.model.rowCount() - 1).seq == 1


def test_an_extract_and_the_term_are_chosen_here(qtbot, view, workspace, tmp_path):
    pick(view, "journalAction", "contact_consulted")
    path = tmp_path / "extrait.zip"
    with qtbot.waitSignal(view.announced):
        view.write_extract(path)
    with zipfile.ZipFile(path) as archive:
        table = archive.read("journal.csv").decode("utf-8-sig")
    assert table.count("a consulté la fiche") == 1
    pick(view, "journalMonths", "6")
    with qtbot.waitSignal(view.announced):
        view.months.activated.emit(0)
    with workspace.reading() as uow:
        assert routine_months(uow) == 6
