"""The call screen and the list of the day, by keys and clicks."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.clock import BUSINESS_ZONE, FixedClock
from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, ConsentState
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import ContactKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.messaging.calls import attempts_of
from app.values import PhoneNumber
from app.workspace import UnlockedWorkspace
from ui.messaging.call_dialog import CallDialog, open_call
from ui.messaging.call_list_view import CallListView
from ui.messaging.slot_dialog import SlotDialog


@pytest.fixture
def contact(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        phones = (PhoneNumber.parse("0612345678"),)
        made = add_contact(uow, ContactDraft(kind=ContactKind.CONSUMER, family_name="Roux", phones=phones))
        cells = {(purpose, Channel.PHONE): ConsentAnswer.YES}
        record_consents(uow, ConsentDraft(made, cells, ConsentMethod.DESK))
    return made


def shown(qtbot: QtBot, dialog: CallDialog) -> CallDialog:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog


def text_of(dialog: CallDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


@pytest.mark.rule("PRO-13")
def test_an_outcome_is_noted_in_one_click(qtbot: QtBot, workspace: UnlockedWorkspace, contact: int) -> None:
    dialog = shown(qtbot, CallDialog(workspace, contact))
    assert text_of(dialog, "callNumber") == "06 12 34 56 78"
    assert "pouvez appeler" in text_of(dialog, "callAnswer")
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "callNote"), "rappeler jeudi")
    with qtbot.waitSignal(dialog.announced):
        qtbot.mouseClick(dialog.findChild(QPushButton, "outcome_voicemail"), Qt.MouseButton.LeftButton)
    with workspace.reading() as uow:
        assert len(attempts_of(uow, contact)) == 1


@pytest.mark.rule("PRO-12")
def test_one_key_stops_all_calls(qtbot: QtBot, workspace: UnlockedWorkspace, contact: int) -> None:
    dialog = shown(qtbot, CallDialog(workspace, contact))
    with qtbot.waitSignal(dialog.announced):
        qtbot.keyClick(dialog, Qt.Key.Key_F9)
    with workspace.reading() as uow:
        assert set(current_states(uow, contact).values()) == {ConsentState.WITHDRAWN}
    again = shown(qtbot, CallDialog(workspace, contact))
    assert "N'appelez pas" in text_of(again, "callAnswer")


@pytest.mark.rule("PRO-08")
def test_at_lunch_nothing_can_be_noted_and_the_hour_is_said(
    qtbot: QtBot, workspace: UnlockedWorkspace, clock: FixedClock, contact: int
) -> None:
    clock.set(datetime(2026, 11, 23, 13, 5, tzinfo=BUSINESS_ZONE))
    dialog = shown(qtbot, CallDialog(workspace, contact))
    assert "14:00" in text_of(dialog, "callReason") or "14 h" in text_of(dialog, "callReason")
    assert not dialog.findChild(QPushButton, "outcome_reached").isEnabled()
    assert dialog.findChild(QPushButton, "stopCalling").isEnabled()


@pytest.mark.rule("PRO-11")
def test_an_appointment_needs_its_proof(
    qtbot: QtBot, workspace: UnlockedWorkspace, contact: int, tmp_path: Path
) -> None:
    parent = shown(qtbot, CallDialog(workspace, contact))
    dialog = SlotDialog(workspace, contact, parent)
    dialog.open()
    save = dialog.findChild(QPushButton, "saveSlot")
    assert not save.isEnabled()
    proof = tmp_path / "accord.txt"
    proof.write_text("Oui, samedi 10 h.", "utf-8")
    dialog.attach(proof)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)


def test_the_list_of_the_day_leads_to_the_call(qtbot: QtBot, workspace: UnlockedWorkspace, contact: int) -> None:
    view = CallListView(workspace)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.decided):
        view.refresh()
    with qtbot.waitExposed(view):
        view.show()
    assert view.model.rowCount() == 1
    qtbot.mouseClick(view.findChild(QPushButton, "callNext"), Qt.MouseButton.LeftButton)
    dialog = view.findChild(CallDialog)
    assert dialog is not None
    with qtbot.waitSignals([view.announced, view.decided]):
        qtbot.mouseClick(dialog.findChild(QPushButton, "outcome_no_answer"), Qt.MouseButton.LeftButton)
    assert view.model.line(0).attempts == 1


def test_it_opens_from_a_contact(qtbot: QtBot, workspace: UnlockedWorkspace, contact: int) -> None:
    view = CallListView(workspace)
    qtbot.addWidget(view)
    assert open_call(view, workspace, contact).isVisible()
