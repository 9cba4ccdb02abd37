"""Duplicates settled by keyboard: found, looked at side by side, merged, taken back, said to be two people."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QRadioButton
from sqlalchemy import select

from app.contacts.find_duplicates import keep_search, search_duplicates
from app.contacts.merge_contacts import merge_contacts
from app.contacts.merge_kinds import MergeOrder
from app.contacts.never_same import never_same_pairs
from app.contacts.write_contact import ContactDraft, add_contact
from app.retention.reminders import Topic, reminders
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.values import EmailAddress, PhoneNumber
from db.tables import Contact
from ui.contacts.contacts_page import ContactsPage
from ui.contacts.duplicate_group_dialog import DuplicateGroupDialog
from ui.contacts.duplicates_dialog import DuplicatesDialog, open_duplicates
from ui.contacts.merge_dialog import MergeDialog
from ui.contacts.undo_merge_dialog import open_undo_merge


@pytest.fixture
def pairs(workspace, with_purposes):
    """Éloïse twice, Karim twice; and Paul, alone."""
    with workspace.unit_of_work() as uow:
        phone = (PhoneNumber("+33612345678"),)
        email = (EmailAddress("karim@exemple.fr"),)
        return [
            add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin", town="Lyon", phones=phone)),
            add_contact(
                uow, ContactDraft(given_name="ELOISE", family_name="Martin", job_title="gérante", phones=phone)
            ),
            add_contact(uow, ContactDraft(given_name="Karim", family_name="Benali", emails=email)),
            add_contact(uow, ContactDraft(given_name="Karim", family_name="Benalli", emails=email)),
            add_contact(uow, ContactDraft(given_name="Paul", family_name="Roche")),
        ]


@pytest.fixture
def searched(workspace, pairs):
    with workspace.unit_of_work() as uow:
        keep_search(uow, search_duplicates(uow))
    return pairs


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def names(workspace):
    with workspace.reading() as uow:
        return sorted(f"{row.given_name} {row.family_name}" for row in uow.session.scalars(select(Contact)))


def press(qtbot, dialog, name):
    """Act on a button by keyboard: focus and space."""
    one = dialog.findChild(QPushButton, name)
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Space)


def test_the_first_time_the_search_begins_by_itself(qtbot, workspace, pairs):
    page = shown(qtbot, ContactsPage(workspace))
    press(qtbot, page, "openDuplicates")
    dialog = page.findChild(DuplicatesDialog)
    qtbot.waitUntil(lambda: len(dialog.model.groups) == 2, timeout=20_000)
    assert dialog.findChild(QLabel, "duplicatesHead").text().startswith("2 paires")
    assert {group.likeness.likelihood.label for group in dialog.model.groups} == {"probable"}
    dialog.close()


def test_two_cards_are_merged_by_keyboard_and_the_banner_takes_it_back(qtbot, workspace, searched):
    page = shown(qtbot, ContactsPage(workspace))
    page.show_object("duplicates")
    dialog = page.findChild(DuplicatesDialog)
    said = []
    page.announced.connect(lambda text, undo: said.append((text, undo)))
    dialog.activateWindow()
    dialog.view.setFocus()
    qtbot.waitUntil(dialog.view.hasFocus)
    assert "même téléphone" in dialog.findChild(QLabel, "duplicatesDetail").text()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    merge = dialog.findChild(MergeDialog)
    assert merge.focusWidget() is merge.stays.by_side[merge.stays.side]
    left, right = (merge.findChild(QRadioButton, f"given_name_{side}") for side in ("left", "right"))
    assert left.isChecked()
    merge.activateWindow()
    left.setFocus()
    qtbot.waitUntil(left.hasFocus)
    qtbot.keyClick(left, Qt.Key.Key_Right)
    assert right.isChecked()
    qtbot.keyClick(right, Qt.Key.Key_Left)
    qtbot.keyClick(merge, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(workspace) == ["Karim Benali", "Karim Benalli", "Paul Roche", "Éloïse Martin"]
    with workspace.reading() as uow:
        kept = uow.session.get_one(Contact, searched[0])
        assert (kept.town, kept.job_title) == ("Lyon", "gérante")
    assert len(dialog.model.groups) == 1
    text, undo = said[-1]
    assert "jusqu’au 23/12/2026" in text or "jusqu'au 23/12/2026" in text
    undo()
    assert "ELOISE Martin" in names(workspace)
    dialog.close()


def test_never_the_same_is_remembered_and_may_be_taken_back(qtbot, workspace, searched):
    dialog = shown(qtbot, open_duplicates(None, workspace))
    said = []
    dialog.announced.connect(lambda text, undo: said.append(text))
    press(qtbot, dialog, "neverSame")
    assert len(dialog.model.groups) == 1
    assert "deux personnes" in said[-1]
    with workspace.reading() as uow:
        assert never_same_pairs(uow) == {(searched[0], searched[1])}
    dialog.tabs.setCurrentIndex(1)
    dialog.apart_view.selectRow(0)
    press(qtbot, dialog, "takeBackNever")
    with workspace.reading() as uow:
        assert never_same_pairs(uow) == frozenset()
    assert len(dialog.model.groups) == 2


@pytest.mark.parametrize("act", ["neverSame", "mergePair"])
def test_what_was_settled_is_taken_back_in_the_window_itself(qtbot, workspace, searched, act):
    """The strip at the bottom of the main window cannot be reached behind this one."""
    before = names(workspace)
    dialog = shown(qtbot, open_duplicates(None, workspace))
    undo = dialog.findChild(QPushButton, "undoSettled")
    assert not undo.isEnabled()
    press(qtbot, dialog, act)
    if act == "mergePair":
        dialog.findChild(MergeDialog).merge()
    assert len(dialog.model.groups) == 1
    press(qtbot, dialog, "undoSettled")
    assert len(dialog.model.groups) == 2
    assert names(workspace) == before
    assert not undo.isEnabled()


def test_later_puts_a_pair_at_the_end(qtbot, workspace, searched):
    dialog = shown(qtbot, open_duplicates(None, workspace))
    first = dialog.model.groups[0]
    press(qtbot, dialog, "putOffPair")
    assert dialog.model.groups[-1] == first
    assert len(dialog.model.groups) == 2


def test_an_open_request_says_why_nothing_is_merged(qtbot, workspace, searched):
    with workspace.unit_of_work() as uow:
        draft = RequestDraft(
            RequestKind.ACCESS, uow.clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN, contact_id=searched[0]
        )
        open_request(uow, draft)
    dialog = shown(qtbot, open_duplicates(None, workspace))
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    box = dialog.findChild(QMessageBox, "errorBox")
    assert "Une demande de Éloïse Martin" in box.text()
    box.close()
    assert dialog.findChild(MergeDialog) is None


def test_two_chosen_in_the_list_may_be_merged_though_nothing_proposed_them(qtbot, workspace, pairs):
    page = shown(qtbot, ContactsPage(workspace))
    page.refresh()
    view = page.finder.list
    model = view.selectionModel()
    for contact in (pairs[0], pairs[4]):
        model.select(page.finder.model.index(page.finder.model.row_of(contact)), model.SelectionFlag.Select)
    two = page.findChild(QPushButton, "mergeTwo")
    qtbot.waitUntil(two.isVisible)
    press(qtbot, page, "mergeTwo")
    merge = page.findChild(MergeDialog)
    assert {choice.side for choice in merge.choices.values()}
    merge.reject()


def test_a_merge_is_undone_from_the_card(qtbot, workspace, pairs):
    with workspace.unit_of_work() as uow:
        merge_contacts(uow, MergeOrder(pairs[0], pairs[1]))
    dialog = shown(qtbot, open_undo_merge(None, workspace, pairs[0]))
    assert "ELOISE Martin" in dialog.box.currentText()
    press(qtbot, dialog, "undoMerge")
    assert "ELOISE Martin" in names(workspace)
    none = shown(qtbot, open_undo_merge(None, workspace, pairs[0]))
    assert none.box is None


def test_the_start_screen_reminds_of_pairs_that_wait(workspace, searched):
    with workspace.reading() as uow:
        (found,) = [one for one in reminders(uow) if one.topic is Topic.DUPLICATES]
    assert (found.count, found.place, found.target) == (2, "contacts", "duplicates")


@pytest.fixture
def three(workspace, with_purposes):
    """Éloïse three times, each like the others."""
    with workspace.unit_of_work() as uow:
        phone = (PhoneNumber("+33612345678"),)
        ids = [
            add_contact(uow, ContactDraft(given_name=name, family_name="Martin", job_title=title, phones=phone))
            for name, title in (("Éloïse", ""), ("ELOISE", "gérante"), ("Eloise", ""))
        ]
        keep_search(uow, search_duplicates(uow))
        return ids


def test_three_cards_are_one_group_merged_two_by_two(qtbot, workspace, three):
    dialog = shown(qtbot, open_duplicates(None, workspace))
    assert [group.ids for group in dialog.model.groups] == [tuple(three)]
    assert dialog.findChild(QLabel, "duplicatesHead").text().startswith("1 groupe de fiches à décider.")
    assert not dialog.findChild(QPushButton, "neverSame").isEnabled()
    press(qtbot, dialog, "mergePair")
    group = dialog.findChild(DuplicateGroupDialog)
    press(qtbot, group, "mergeGroup")
    for left in (2, 1):
        qtbot.waitUntil(lambda: any(one.isVisible() for one in group.findChildren(MergeDialog)))
        (merge,) = [one for one in group.findChildren(MergeDialog) if one.isVisible()]
        merge.merge()
        assert len(names(workspace)) == left
    qtbot.waitUntil(lambda: not group.isVisible())
    assert len(dialog.model.groups) == 0


def test_a_merge_given_up_leaves_the_rest_of_the_group(qtbot, workspace, three):
    dialog = shown(qtbot, open_duplicates(None, workspace))
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    group = dialog.findChild(DuplicateGroupDialog)
    group.view.item(1).setCheckState(Qt.CheckState.Unchecked)
    press(qtbot, group, "mergeGroup")
    merge = group.findChild(MergeDialog)
    assert {merge._preview.left_id, merge._preview.right_id} == {three[0], three[2]}
    merge.reject()
    assert len(names(workspace)) == 3
    assert len(group.ticked()) == 2
    group.accept()


def test_one_of_three_is_somebody_else(qtbot, workspace, three):
    dialog = shown(qtbot, open_duplicates(None, workspace))
    said = []
    dialog.announced.connect(lambda text, undo: said.append((text, undo)))
    press(qtbot, dialog, "mergePair")
    group = dialog.findChild(DuplicateGroupDialog)
    group.view.setCurrentRow(1)
    press(qtbot, group, "groupOther")
    with workspace.reading() as uow:
        assert never_same_pairs(uow) == {(three[0], three[1]), (three[1], three[2])}
    assert group.ticked() == [three[0], three[2]]
    group.accept()
    qtbot.waitUntil(lambda: [one.ids for one in dialog.model.groups] == [(three[0], three[2])])
    said[-1][1]()
    with workspace.reading() as uow:
        assert never_same_pairs(uow) == frozenset()
