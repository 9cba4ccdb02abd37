"""The screen turned to the person: nothing chosen beforehand, both answers alike, and left by password only."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentState
from app.consent.purposes import read_purposes
from app.contacts.kinds import AgeGroup, ContactKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from ui.consent.client_screen import ClientScreen
from ui.consent.client_steps import TwoAnswers
from ui.kit import theme


@pytest.fixture
def purpose(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        return next(one.id for one in read_purposes(uow) if one.rests_on_consent)


def turned(qtbot: QtBot, workspace: UnlockedWorkspace, age: AgeGroup = AgeGroup.UNKNOWN) -> ClientScreen:
    emails = (EmailAddress.parse("ana@exemple.fr"),)
    draft = ContactDraft(kind=ContactKind.CONSUMER, given_name="Ana", family_name="Diaz", emails=emails, age_group=age)
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, draft)
    screen = ClientScreen(workspace, contact)
    qtbot.addWidget(screen, before_close_func=lambda one: setattr(one, "_may_leave", True))
    screen.resize(1366, 768)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def press(qtbot: QtBot, screen: ClientScreen, name: str) -> None:
    found = screen.findChild(QPushButton, name)
    assert found is not None
    assert found.isEnabled(), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The program's own style sheet, which has the last word on sizes."""
    theme.apply(qapp, theme.ColourChoice.LIGHT, 100)
    yield
    qapp.setStyleSheet("")


@pytest.mark.rule("CON-02")
@pytest.mark.usefixtures("dressed")
def test_no_answer_is_chosen_and_none_stands_out(qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int) -> None:
    screen = turned(qtbot, workspace)
    press(qtbot, screen, "clientNext")
    answers = screen.findChildren(TwoAnswers)
    assert len(answers) == 4
    for one in answers:
        assert not one.yes.isChecked()
        assert not one.no.isChecked()
        assert one.yes.size() == one.no.size()
        assert one.yes.font() == one.no.font()
        assert one.yes.property("role") == one.no.property("role")
        assert min(one.yes.height(), one.no.height()) >= 44


def test_a_whole_visit_signed_with_the_mouse(qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int) -> None:
    screen = turned(qtbot, workspace)
    press(qtbot, screen, "clientNext")
    press(qtbot, screen, f"ask_{purpose}_email_yes")
    press(qtbot, screen, f"ask_{purpose}_sms_yes")
    press(qtbot, screen, f"ask_{purpose}_sms_no")
    press(qtbot, screen, "clientNext")
    press(qtbot, screen, "clientNext")
    assert not screen.findChild(QPushButton, "clientNext").isEnabled()
    pad = screen.sign.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(pad, QPoint(120, 60))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(120, 60))
    press(qtbot, screen, "clientNext")
    summary = screen.findChild(QLabel, "clientSummary").text()
    assert "oui" in summary
    assert "non" in summary
    with qtbot.waitSignal(screen.announced):
        press(qtbot, screen, "clientNext")
    with workspace.reading() as uow:
        assert current_states(uow, 1) == {
            (purpose, Channel.EMAIL): ConsentState.GIVEN,
            (purpose, Channel.SMS): ConsentState.REFUSED,
        }


def test_by_keyboard_alone_with_a_typed_name(qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int) -> None:
    screen = turned(qtbot, workspace)
    for name in ("clientNext", f"ask_{purpose}_email_yes", "clientNext", "clientNext"):
        found = screen.findChild(QPushButton, name)
        found.setFocus()
        qtbot.keyClick(found, Qt.Key.Key_Space)
    qtbot.keyClicks(screen.sign.name, "Ana Diaz")
    for _ in range(2):
        found = screen.findChild(QPushButton, "clientNext")
        found.setFocus()
        qtbot.keyClick(found, Qt.Key.Key_Space)
    with workspace.reading() as uow:
        assert current_states(uow, 1) == {(purpose, Channel.EMAIL): ConsentState.GIVEN}


@pytest.mark.rule("MIN-01")
def test_a_childs_yes_waits_for_the_parents_name(qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int) -> None:
    screen = turned(qtbot, workspace, AgeGroup.UNDER_15)
    for name in ("clientNext", f"ask_{purpose}_email_yes", "clientNext", "clientNext"):
        press(qtbot, screen, name)
    qtbot.keyClicks(screen.sign.name, "Ana")
    assert not screen.findChild(QPushButton, "clientNext").isEnabled()
    qtbot.keyClicks(screen.sign.guardian, "Luz Diaz")
    assert screen.findChild(QPushButton, "clientNext").isEnabled()


@pytest.mark.rule("CON-07")
def test_everything_stops_in_two_clicks(qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int) -> None:
    screen = turned(qtbot, workspace)
    press(qtbot, screen, "clientNext")
    press(qtbot, screen, "stopAll")
    assert "plus rien" in screen.findChild(QLabel, "clientSummary").text()
    with qtbot.waitSignal(screen.announced):
        press(qtbot, screen, "clientNext")


def test_only_the_employee_leaves(
    qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int, passwords: dict[Role, str]
) -> None:
    screen = turned(qtbot, workspace)
    screen.close()
    assert screen.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    field = screen.findChild(QLineEdit, "employeePassword")
    qtbot.keyClicks(field, "pas le bon")
    press(qtbot, screen, "takeOver")
    refusal = screen.findChild(QLabel, "passwordRefusal")
    qtbot.waitUntil(lambda: bool(refusal.text()))
    assert screen.isVisible()
    press(qtbot, screen, "stayWithClient")
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    qtbot.keyClicks(field, passwords[Role.OWNER])
    with qtbot.waitSignal(screen.returned):
        press(qtbot, screen, "takeOver")


def test_without_a_touch_the_data_are_hidden_and_nothing_kept(
    qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int
) -> None:
    screen = turned(qtbot, workspace)
    press(qtbot, screen, "clientNext")
    press(qtbot, screen, f"ask_{purpose}_email_yes")
    screen.rest()
    assert not screen.questions.isVisible()
    qtbot.mouseClick(screen, Qt.MouseButton.LeftButton)
    assert screen.questions.answers == {}


def test_the_person_reads_in_english(qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int) -> None:
    screen = turned(qtbot, workspace)
    press(qtbot, screen, "clientLanguage")
    press(qtbot, screen, "clientNext")
    assert screen.findChildren(TwoAnswers)[0].yes.text() == "I agree"
    assert any(one.text().startswith("I agree to receive") for one in screen.findChildren(QLabel, ""))
