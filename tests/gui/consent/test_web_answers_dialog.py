"""Answers of the site in the window: several files in their turn, nobody chosen on a doubt, what is refused said in words."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentState
from app.consent.web_kit import PROOF, facts_of_proof
from app.consent.write_web_kit import read_site_choices, write_web_kit
from app.contacts.write_contact import ContactDraft, add_contact
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from tests.usecases.consent.site_answers import block, file_of, mail_of, payload
from ui.consent.web_answers_dialog import WebAnswersDialog, open_web_answers
from ui.shell.dropped_files import open_dropped


@pytest.fixture
def proof(workspace: UnlockedWorkspace, with_purposes: None, tmp_path: Path) -> bytes:
    with workspace.unit_of_work() as uow:
        place, _ = write_web_kit(uow, tmp_path, read_site_choices(uow))
    return (place / PROOF).read_bytes()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def named(dialog: WebAnswersDialog, kind: type, name: str):
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def states(workspace: UnlockedWorkspace, contact: int) -> dict[Channel, ConsentState]:
    with workspace.reading() as uow:
        return {channel: state for (_, channel), state in current_states(uow, contact).items()}


def test_several_answers_are_recorded_one_by_one(
    qtbot: QtBot, workspace: UnlockedWorkspace, proof: bytes, window: QWidget, tmp_path: Path
) -> None:
    texts = {one.channel: one.text_id for one in facts_of_proof(proof.decode()).questions}
    emails = (EmailAddress.parse("eloise@exemple.fr"),)
    with workspace.unit_of_work() as uow:
        eloise, paul = (
            add_contact(uow, ContactDraft(given_name=name, family_name="Martin", emails=emails))
            for name in ("Éloïse", "Paul")
        )
    yes = payload(proof, {texts[Channel.EMAIL]: "oui", texts[Channel.SMS]: "non"})
    no = payload(
        proof,
        {texts[Channel.EMAIL]: "non"},
        reference="1" * 32,
        person={"family_name": "Zidi", "email": "zidi@exemple.fr"},
    )
    paths = [tmp_path / name for name in ("rien.txt", "oui.eml", "encore.txt", "non.txt")]
    for path, content in zip(paths, (b"rien", mail_of(yes), file_of(yes), file_of(no)), strict=True):
        path.write_bytes(content)
    dialog = open_web_answers(window, workspace)
    qtbot.mouseClick(named(dialog, QPushButton, "chooseWebAnswers"), Qt.MouseButton.LeftButton)
    named(dialog, QFileDialog, "fileDialog").filesSelected.emit([str(path) for path in paths])
    save = named(dialog, QPushButton, "saveWebAnswer")
    assert "rien.txt" in named(dialog, QLabel, "webAnswerProblem").text()
    # Two people share the address: nobody is chosen for them, and nothing can be recorded yet.
    assert not any(radio.isChecked() for radio in dialog.findChildren(QRadioButton))
    assert not save.isEnabled()
    named(dialog, QRadioButton, f"answerOf_{eloise}").setFocus()
    QTest.keyClick(named(dialog, QRadioButton, f"answerOf_{eloise}"), Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.recorded):
        QTest.keyClick(save, Qt.Key.Key_Space)
    # The same answer again is passed over; the next is somebody found by name.
    assert "encore.txt" in named(dialog, QLabel, "webAnswerProblem").text()
    assert named(dialog, QRadioButton, "answerNew").isChecked()
    assert named(dialog, QLabel, "leftOffCard").isHidden()
    search = named(dialog, QLineEdit, "concernedSearch")
    QTest.keyClicks(search, "Paul")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert named(dialog, QRadioButton, f"answerOf_{paul}").isChecked()
    assert "zidi@exemple.fr" in named(dialog, QLabel, "leftOffCard").text()
    with qtbot.waitSignal(dialog.announced) as said:
        QTest.keyClick(save, Qt.Key.Key_Space)
    assert said.args[0].startswith("2 réponses")
    assert states(workspace, eloise) == {Channel.EMAIL: ConsentState.GIVEN, Channel.SMS: ConsentState.REFUSED}
    assert states(workspace, paul) == {Channel.EMAIL: ConsentState.REFUSED}


def test_a_message_that_holds_an_answer_is_taken_in_wherever_it_comes(
    qtbot: QtBot, workspace: UnlockedWorkspace, proof: bytes, window: QWidget, tmp_path: Path
) -> None:
    said = payload(proof, {facts_of_proof(proof.decode()).questions[0].text_id: "non"})
    path = tmp_path / "message.eml"
    path.write_bytes(mail_of(said, attached=True))
    dropped = open_dropped(window, workspace, path, "requests")
    assert isinstance(dropped, WebAnswersDialog)
    assert named(dropped, QPushButton, "saveWebAnswer").isEnabled()
    dropped.reject()
    dialog = open_web_answers(window, workspace)
    pasted = named(dialog, QPlainTextEdit, "webAnswerText")
    for text, problem in (("bonjour", "ne contient pas"), (block(said)[:80], "abîmée")):
        pasted.setPlainText(text)
        qtbot.mouseClick(named(dialog, QPushButton, "readPastedAnswer"), Qt.MouseButton.LeftButton)
        assert problem in named(dialog, QLabel, "webAnswerProblem").text()
        assert pasted.toPlainText() == text
    pasted.setPlainText(f"> {block(said)}")
    qtbot.mouseClick(named(dialog, QPushButton, "readPastedAnswer"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(named(dialog, QPushButton, "skipWebAnswer"), Qt.MouseButton.LeftButton)
    assert named(dialog, QPushButton, "saveWebAnswer").isHidden()
    shortcuts = [QKeySequence.mnemonic(one.text()).toString() for one in dialog.findChildren(QPushButton)]
    assert len(set(filter(None, shortcuts))) == len(list(filter(None, shortcuts)))
