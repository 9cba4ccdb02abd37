"""Notes typed and clicked: named as they are typed, stopped at saving, settled from the report."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from sqlalchemy import select, update

from app.consent.history import current_states
from app.consent.kinds import ConsentState
from app.contacts.kinds import AgeGroup, InteractionKind
from app.contacts.note_review import keep_scan, scan_all_notes
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from db.tables import ConsentEvent, Interaction, NoteJustification
from ui.consent.consent_dialog import ConsentDialog
from ui.consent.desk_page import DeskPage
from ui.contacts.interaction_dialog import InteractionDialog
from ui.contacts.lexicon_dialog import open_lexicon
from ui.contacts.note_review_dialog import open_note_review


@pytest.fixture
def eloise(workspace, with_purposes):
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin"))


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def click(qtbot, dialog, name):
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def kept(workspace):
    with workspace.reading() as uow:
        return list(uow.session.scalars(select(Interaction.note).order_by(Interaction.id)))


@pytest.mark.rule("MIN-02", "MIN-06")
def test_a_forbidden_word_is_named_and_stops_the_saving_until_it_is_gone(qtbot, workspace, eloise):
    dialog = shown(qtbot, InteractionDialog(workspace, eloise))
    note, verdict = dialog.findChild(QPlainTextEdit, "interactionNote"), dialog.findChild(QLabel, "noteVerdict")
    assert not verdict.isVisible()
    qtbot.keyClicks(note, "Elle a un cancer")
    assert "cancer" in verdict.text()
    assert "sant" in verdict.text()
    assert len(note.extraSelections()) == 1
    assert dialog.findChild(QLabel, "noteCounter").text().startswith("16")
    click(qtbot, dialog, "saveInteraction")
    box = dialog.findChild(QMessageBox, "errorBox")
    assert "ne peut pas" in box.text()
    box.close()
    assert dialog.isVisible()
    assert kept(workspace) == []
    note.selectAll()
    qtbot.keyClicks(note, "Rappeler")
    assert not verdict.isVisible()
    subject = dialog.findChild(QComboBox, "noteSubject")
    subject.setFocus()
    qtbot.keyClick(subject, Qt.Key.Key_Down)
    click(qtbot, dialog, "saveInteraction")
    assert not dialog.isVisible()
    assert kept(workspace) == ["Motif\u00a0: devis\nRappeler"]


@pytest.mark.rule("MIN-02")
def test_a_word_to_check_asks_why(qtbot, workspace, eloise):
    dialog = shown(qtbot, InteractionDialog(workspace, eloise))
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "interactionNote"), "Allergique au lait")
    reason = dialog.findChild(QLineEdit, "reason-health.allergique")
    assert reason.isVisible()
    click(qtbot, dialog, "saveInteraction")
    dialog.findChild(QMessageBox, "errorBox").close()
    assert kept(workspace) == []
    qtbot.keyClicks(reason, "repas de groupe")
    click(qtbot, dialog, "saveInteraction")
    with workspace.reading() as uow:
        assert uow.session.scalars(select(NoteJustification.reason)).all() == ["repas de groupe"]


@pytest.mark.rule("MIN-05")
def test_the_report_is_settled_by_rewriting(qtbot, workspace, eloise):
    parent = shown(qtbot, QWidget())
    with workspace.unit_of_work() as uow:
        interaction = record_interaction(uow, eloise, InteractionKind.INTERNAL_NOTE, note="x")
        uow.session.execute(update(Interaction).where(Interaction.id == interaction).values(note="une connasse"))
    with workspace.unit_of_work() as uow:
        keep_scan(uow, scan_all_notes(uow))
    dialog = open_note_review(parent, workspace)
    said = []
    dialog.announced.connect(lambda text, undo: said.append(text))
    assert "Martin" in dialog.findChild(QLabel, "reviewWhose").text()
    note = dialog.findChild(QPlainTextEdit, "reviewNote")
    note.selectAll()
    qtbot.keyClicks(note, "Veut un devis")
    click(qtbot, dialog, "reviewSave")
    assert kept(workspace) == ["Veut un devis"]
    assert len(said) == 1
    assert dialog.model.rowCount() == 0


@pytest.mark.rule("MIN-04", "MIN-05")
def test_a_term_added_is_looked_for_in_every_note_once_the_lexicon_closes(qtbot, workspace, eloise):
    parent = shown(qtbot, QWidget())
    with workspace.unit_of_work() as uow:
        record_interaction(uow, eloise, InteractionKind.INTERNAL_NOTE, note="deux rigolos")
    scanned = []
    dialog = open_lexicon(parent, workspace, lambda: scanned.append(1))
    said = []
    dialog.announced.connect(lambda text, undo: said.append(undo))
    qtbot.keyClicks(dialog.findChild(QLineEdit, "lexiconWords"), "rigolo")
    click(qtbot, dialog, "lexiconAdd")
    assert len(said) == 1
    qtbot.keyClicks(dialog.findChild(QLineEdit, "lexiconSearch"), "rigol")
    assert dialog.model.rowCount() == 1
    click(qtbot, dialog, "lexiconClose")
    qtbot.waitUntil(lambda: bool(scanned), timeout=10_000)
    review = open_note_review(parent, workspace)
    assert review.model.rowCount() == 1


@pytest.mark.rule("MIN-01")
@pytest.mark.parametrize("age_group", [AgeGroup.UNDER_15, AgeGroup.ADULT])
def test_the_parent_is_asked_for_a_child_alone(qtbot, workspace, eloise, age_group):
    with workspace.unit_of_work() as uow:
        zoe = add_contact(uow, ContactDraft(given_name="Zoé", age_group=age_group))
    dialog = shown(qtbot, ConsentDialog(workspace, zoe))
    guardian = dialog.findChild(QLineEdit, "guardian")
    assert guardian.isVisible() is (age_group is AgeGroup.UNDER_15)
    dialog.grid.view.setFocus()
    qtbot.keyClick(dialog.grid.view, Qt.Key.Key_O)
    if guardian.isVisible():
        click(qtbot, dialog, "saveConsent")
        dialog.findChild(QMessageBox, "errorBox").close()
        assert dialog.isVisible()
        qtbot.keyClicks(guardian, "Anne Roy")
    click(qtbot, dialog, "saveConsent")
    with workspace.reading() as uow:
        wanted = "Anne Roy" if age_group is AgeGroup.UNDER_15 else ""
        assert set(uow.session.scalars(select(ConsentEvent.guardian))) == {wanted}
        assert ConsentState.GIVEN in current_states(uow, zoe).values()


@pytest.mark.rule("MIN-01")
def test_the_parent_of_one_child_is_not_noted_for_the_next(qtbot, workspace, eloise):
    with workspace.unit_of_work() as uow:
        children = [
            add_contact(uow, ContactDraft(given_name=one, age_group=AgeGroup.UNDER_15)) for one in ("Zoe", "Leo")
        ]
    page = DeskPage(workspace)
    shown(qtbot, page)
    page.show_object(children[0])
    guardian = page.findChild(QLineEdit, "guardian")
    assert not guardian.isHidden()
    qtbot.keyClicks(guardian, "Anne Roy")
    who = page.findChild(QLineEdit, "whoIsThere")
    who.setFocus()
    qtbot.keyClicks(who, "Leo")
    assert guardian.text() == ""
    qtbot.keyClick(who, Qt.Key.Key_Return)
    assert not guardian.isHidden()
    assert guardian.text() == ""
