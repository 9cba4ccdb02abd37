"""Printing from the contacts, by keyboard alone: what for is asked, then the document is looked at."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.contacts.kinds import ContactKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.documents.label_sheets import SHEETS
from app.documents.print_labels import post_purposes
from app.exchange.export_kinds import ExportPurpose
from app.journal import Action
from app.messaging.record_objection import record_objection
from db.tables import JournalEntry
from ui.contacts.label_map import LabelMap
from ui.contacts.print_dialog import PrintDialog
from ui.contacts.print_labels_tab import PrintLabelsTab
from ui.contacts.print_list_tab import PrintListTab
from ui.contacts.print_sheet_tab import PrintSheetTab
from ui.kit.pdf_preview import PdfPreviewDialog
from ui.shell.main_window import MainWindow

NAMES = ("Aubert", "Benali", "Caron")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def book(workspace, with_purposes):
    with workspace.unit_of_work() as uow:
        ids = [
            add_contact(
                uow,
                ContactDraft(
                    kind=ContactKind.CONSUMER,
                    family_name=name,
                    address_line1="12 rue des Tanneurs",
                    postcode="69003",
                    town="Lyon",
                    informed_on=date(2026, 1, 5),
                ),
            )
            for name in NAMES
        ]
        record_objection(uow, ids[1])
    return workspace


@pytest.fixture
def open_window(qtbot, book, unlocked_as):
    windows = []

    def build(role=Role.OWNER):
        window = MainWindow(unlocked_as(role), business_name="Atelier Lumière")
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.go("contacts")
        windows.append(window)
        return window

    yield build
    for window in windows:
        window.close()


def printing(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: window.findChild(PrintDialog) is not None)
    return window.findChild(PrintDialog)


def choose(dialog, name, value):
    box = dialog.tabs.currentWidget().findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def text(dialog, name):
    return dialog.findChild(QLabel, name).text()


def made(qtbot, window, dialog):
    """Print by keyboard and return the preview."""
    act = dialog.findChild(QPushButton, "makePrint")
    qtbot.waitUntil(act.isEnabled)
    act.setFocus()
    qtbot.keyClick(act, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.findChild(PdfPreviewDialog) is not None, timeout=20_000)
    return window.findChild(PdfPreviewDialog)


def count(workspace, action):
    with workspace.reading() as uow:
        return uow.session.scalar(select(func.count()).where(JournalEntry.action == action.value))


@pytest.mark.rule("PRO-01", "PRO-02", "SEC-08")
def test_labels_ask_what_for_and_count_who_stays_out(qtbot, open_window):
    window = open_window()
    workspace = window.page("contacts").workspace
    dialog = printing(qtbot, window)
    assert isinstance(dialog.tabs.currentWidget(), PrintLabelsTab)
    assert not dialog.findChild(QPushButton, "makePrint").isEnabled()
    with workspace.reading() as uow:
        offers = post_purposes(uow)[0].id
    choose(dialog, "labelsPurpose", str(offers))
    qtbot.waitUntil(lambda: text(dialog, "labelsCount") == "2 étiquettes · 1 planche")
    assert "1 · La personne s’est opposée" in text(dialog, "labelsLeftOut")
    dialog.findChild(QSpinBox, "labelsStart").setValue(24)
    assert text(dialog, "labelsCount") == "2 étiquettes · 2 planches"
    with qtbot.waitSignal(dialog.announced) as said:
        preview = made(qtbot, window, dialog)
    assert said.args[0].startswith("2 étiquettes prêtes. La dernière planche est libre à partir de l'étiquette 2.")
    assert count(workspace, Action.MAILING_LIST_EXPORTED) == 1
    preview.reject()


def test_the_small_sheet_chooses_the_first_label(qtbot, open_window):
    dialog = printing(qtbot, open_window())
    choose(dialog, "labelsSheet", SHEETS[1].id)
    small, start = dialog.findChild(LabelMap), dialog.findChild(QSpinBox, "labelsStart")
    assert start.maximum() == SHEETS[1].count
    left, top = SHEETS[1].corner(3)
    scale = small.height() / 297
    qtbot.mouseClick(small, Qt.MouseButton.LeftButton, pos=QPointF((left + 20) * scale, (top + 20) * scale).toPoint())
    assert start.value() == 4
    assert "3 étiquettes déjà utilisées" in small.accessibleDescription()
    dialog.reject()


@pytest.mark.rule("SEC-08", "REG-06")
def test_a_list_asks_what_for_and_holds_no_more_columns_than_a_page(qtbot, open_window):
    window = open_window()
    workspace = window.page("contacts").workspace
    dialog = printing(qtbot, window)
    dialog.tabs.setCurrentWidget(dialog.findChild(PrintListTab))
    act = dialog.findChild(QPushButton, "makePrint")
    assert not act.isEnabled()
    choose(dialog, "paperPurpose", ExportPurpose.AUTHORITY.value)
    assert not act.isEnabled()
    dialog.tabs.currentWidget().findChild(QLineEdit, "paperWhy").setText("contrôle sur place")
    assert act.isEnabled()
    boxes = [box for box in dialog.findChildren(QCheckBox) if box.objectName().startswith("column_")]
    for box in boxes:
        box.setChecked(True)
    assert not act.isEnabled()
    assert "8 colonnes" in text(dialog, "listComplaint")
    for box in boxes:
        box.setChecked(box.objectName() in ("column_contact.family_name", "column_contact.town"))
    made(qtbot, window, dialog).reject()
    assert count(workspace, Action.CONTACTS_EXPORTED) == 1


def test_the_open_contact_is_printed_first(qtbot, open_window):
    window = open_window(Role.RECEPTION)
    page = window.page("contacts")
    page.finder.enter_list()
    qtbot.waitUntil(lambda: bool(page.acts()))
    dialog = printing(qtbot, window)
    assert [type(dialog.tabs.widget(place)) for place in range(dialog.tabs.count())] == [PrintSheetTab]
    choose(dialog, "paperPurpose", ExportPurpose.OWN_WORK.value)
    made(qtbot, window, dialog).reject()
    assert count(page.workspace, Action.CONTACTS_EXPORTED) == 1


@pytest.mark.rule("REG-06")
@pytest.mark.parametrize(
    ("role", "tabs"),
    [(Role.OWNER, [PrintLabelsTab, PrintListTab]), (Role.SALES, [PrintLabelsTab]), (Role.RECEPTION, None)],
)
def test_what_a_role_may_not_print_is_not_there(qtbot, open_window, role, tabs):
    window = open_window(role)
    page = window.page("contacts")
    if tabs is None:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        with qtbot.waitSignal(page.announced) as said:
            qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
        assert said.args[0] == "Ouvrez d'abord la fiche à imprimer."
        return
    dialog = printing(qtbot, window)
    assert [type(dialog.tabs.widget(place)) for place in range(dialog.tabs.count())] == tabs
    dialog.reject()


def test_contacts_chosen_are_proposed_first(qtbot, open_window):
    window = open_window()
    page = window.page("contacts")
    page.finder.list.selectAll()
    qtbot.waitUntil(lambda: len(page.finder.chosen()) == 3)
    dialog = printing(qtbot, window)
    assert dialog.findChild(QComboBox, "labelsScope").currentText() == "Les 3 contacts choisis"
    dialog.reject()


def test_no_two_controls_of_a_tab_share_a_letter(qtbot, open_window):
    window = open_window()
    page = window.page("contacts")
    page.finder.enter_list()
    qtbot.waitUntil(lambda: bool(page.acts()))
    dialog = printing(qtbot, window)
    titles = [dialog.tabs.tabText(place) for place in range(dialog.tabs.count())]
    for place in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(place)
        shown = [*dialog.findChildren(QPushButton), *dialog.findChildren(QCheckBox), *dialog.findChildren(QLabel)]
        texts = [one.text() for one in shown if one.isVisible() and (not isinstance(one, QLabel) or one.buddy())]
        letters = [one[one.index("&") + 1].casefold() for one in (*titles, *texts) if "&" in one]
        assert len(letters) == len(set(letters)), letters
    dialog.reject()
