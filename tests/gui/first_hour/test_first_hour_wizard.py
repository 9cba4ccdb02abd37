"""The five questions with the keyboard: nothing ticked beforehand, left and found again, applied once, then on to the file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWizard
from pytestqt.qtbot import QtBot

from app.accounts.business import read_business
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.kinds import Channel
from app.consent.read_purposes import purpose_of_code
from app.first_hour.answers import Answers, Staff, Trade
from app.first_hour.apply_answers import apply_answers
from app.first_hour.keep_answers import read_answers
from app.workspace import UnlockedWorkspace
from ui.accounts.first_start_pages import BeginPage, NextStep
from ui.accounts.settings_page import SettingsPage
from ui.first_hour.first_hour_wizard import FirstHourWizard
from ui.program import Program
from ui.shell.main_window import MainWindow

NEXT, COMMIT = QWizard.WizardButton.NextButton, QWizard.WizardButton.CommitButton


def opened(qtbot: QtBot, workspace: UnlockedWorkspace) -> FirstHourWizard:
    wizard = FirstHourWizard(workspace)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(wizard)
    wizard.show()
    return wizard


def options(wizard: FirstHourWizard) -> list[QAbstractButton]:
    return wizard.currentPage().findChildren(QAbstractButton)


def press(qtbot: QtBot, wizard: FirstHourWizard, name: str) -> None:
    """Go to an answer and take it with the space bar, as somebody without a mouse does."""
    option = wizard.findChild(QAbstractButton, name)
    option.setFocus()
    qtbot.keyClick(option, Qt.Key.Key_Space)
    assert option.isChecked(), name


def go_on(qtbot: QtBot, wizard: FirstHourWizard) -> None:
    qtbot.keyClick(wizard.currentPage(), Qt.Key.Key_Return)


def test_questions_left_found_again_and_applied(
    qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None
) -> None:
    first = opened(qtbot, workspace)
    assert not any(one.isChecked() for one in options(first))
    assert not first.button(NEXT).isEnabled()
    press(qtbot, first, "trade_energy_renovation")
    go_on(qtbot, first)
    assert first.currentPage() is first.clientele_page
    press(qtbot, first, "clientele_unknown")
    first.reject()

    wizard = opened(qtbot, workspace)
    assert wizard.findChild(QAbstractButton, "trade_energy_renovation").isChecked()
    go_on(qtbot, wizard)
    assert not any(one.isChecked() for one in options(wizard)), "what was not known is asked again"
    press(qtbot, wizard, "clientele_consumers")
    go_on(qtbot, wizard)
    press(qtbot, wizard, "channels_none")
    press(qtbot, wizard, "channels_email")
    assert not wizard.findChild(QAbstractButton, "channels_none").isChecked(), "none stands alone"
    go_on(qtbot, wizard)
    press(qtbot, wizard, "staff_team")
    go_on(qtbot, wizard)
    press(qtbot, wizard, "files_spreadsheet")
    go_on(qtbot, wizard)
    assert wizard.currentPage() is wizard.result_page
    assert wizard.findChild(object, "change_energy_renovation") is not None
    with workspace.reading() as uow:
        assert not read_business(uow).energy_renovation, "nothing changes before it is accepted"
    gone: list[tuple[str, object]] = []
    delays: list[int] = []
    wizard.departed.connect(lambda *target: gone.append(target))
    wizard.lock_delay_changed.connect(delays.append)
    wizard.button(COMMIT).click()
    assert wizard.currentPage() is wizard.done_page
    assert delays == [5]
    with workspace.reading() as uow:
        assert read_business(uow).energy_renovation
        assert read_answers(uow).unanswered == ()
    qtbot.keyClick(wizard.findChild(QAbstractButton, "step_import"), Qt.Key.Key_Space)
    assert gone == [("contacts", "import")]
    assert not wizard.isVisible()


def test_what_is_stricter_today_waits_for_a_tick(
    qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None
) -> None:
    with workspace.unit_of_work() as uow:
        apply_answers(uow, Answers(Trade.ENERGY_RENOVATION, channels=frozenset({Channel.EMAIL}), staff=Staff.ALONE))
    wizard = opened(qtbot, workspace)
    press(qtbot, wizard, "trade_shop")
    go_on(qtbot, wizard)
    press(qtbot, wizard, "clientele_unknown")
    go_on(qtbot, wizard)
    press(qtbot, wizard, "channels_sms")
    for _page in range(2):
        go_on(qtbot, wizard)
    press(qtbot, wizard, "files_unknown")
    go_on(qtbot, wizard)
    ticks = {
        name: wizard.findChild(QAbstractButton, f"accept_{name}") for name in ("energy_renovation", "offers_channels")
    }
    assert not any(tick.isChecked() for tick in ticks.values())
    press(qtbot, wizard, "accept_offers_channels")
    wizard.button(COMMIT).click()
    with workspace.reading() as uow:
        offers = purpose_of_code(uow, "newsletter")
        assert offers is not None
        assert offers.channels == (Channel.EMAIL, Channel.SMS)
        assert read_business(uow).energy_renovation, "what was not ticked stays as strict as it was"


def test_the_settings_open_them_for_who_may(qtbot: QtBot, unlocked_as, with_purposes: None) -> None:
    for role, asks in ((Role.RECEPTION, False), (Role.OWNER, True)):
        page = SettingsPage(unlocked_as(role))
        qtbot.addWidget(page)
        page.show_object("first_hour")
        wizard = page.findChild(FirstHourWizard)
        assert (wizard is not None) is asks, role
        if wizard is not None:
            wizard.reject()


def test_they_are_asked_right_after_the_first_start(
    qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None, clock: FixedClock, costs: KdfCosts
) -> None:
    assert BeginPage().choice() == NextStep.QUESTIONS.value
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application, workspace.workspace.folder, clock=clock, costs=costs)
    program.enter(workspace, NextStep.QUESTIONS.value)
    window = program.window
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    wizard = window.findChild(FirstHourWizard)
    wizard.lock_delay_changed.emit(5)
    assert window.idle.minutes == 5
    wizard.departed.emit("lists", None)
    assert window.current_place == "lists"
    wizard.reject()
