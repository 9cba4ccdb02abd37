"""Where the business stands, on the screen: each thing to mend with its button, and the file for an inspector, kept by keyboard."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.accounts.roles import Account, Role
from app.register.standing_facts import gather_standing
from app.register.standing_kinds import Answer, Duty, Point, Standing
from app.workspace import UnlockedWorkspace
from ui.home.standing_card import standing_card
from ui.register.compliance_file_dialog import ComplianceFileDialog
from ui.register.compliance_page import CompliancePage
from ui.register.register_view import RegisterView
from ui.register.standing_view import StandingView
from ui.register.uninformed_dialog import UninformedDialog

pytestmark = pytest.mark.usefixtures("with_purposes")


def test_each_missing_duty_is_mended_by_its_button(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    page = CompliancePage(workspace)
    qtbot.addWidget(page)
    page.resize(1150, 720)
    page.show()
    # It is the first that the place shows.
    page.refresh()
    shown = page.tabs.shown()
    assert isinstance(shown, StandingView)
    qtbot.waitSignal(shown.shown).wait()
    standing = gather_standing(workspace)
    assert page.findChild(QLabel, "standingScore").text() == standing.sentence
    assert page.findChild(QLabel, "standingRest").text() == standing.rest
    for one in standing.points:
        line = shown.findChild(object, f"point_{one.duty.value}")
        said = [label.text() for label in line.findChildren(QLabel)]
        assert one.sentence in said
        # Not by colour alone: the sign has a name.
        assert one.answer.label in [label.accessibleName() for label in line.findChildren(QLabel)]
        assert bool(line.findChildren(QPushButton)) is (one.answer is Answer.MISSING)
    gone: list[tuple[str, object]] = []
    page.departed.connect(lambda place, target: gone.append((place, target)))
    backup = shown.findChild(QPushButton, "mend_backup_recent")
    backup.setFocus()
    qtbot.keyClick(backup, Qt.Key.Key_Space)
    assert gone == [("settings", "backups")]
    # What is mended here is shown here.
    qtbot.mouseClick(shown.findChild(QPushButton, "mend_register_complete"), Qt.MouseButton.LeftButton)
    assert isinstance(page.tabs.shown(), RegisterView)
    assert len(gone) == 1
    page.show_object("uninformed")
    assert page.findChild(UninformedDialog).isVisible()


def test_the_file_is_made_under_the_eyes_of_whoever_asked(
    qtbot: QtBot, workspace: UnlockedWorkspace, tmp_path: Path
) -> None:
    dialog = ComplianceFileDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.open()
    period = dialog.findChild(QComboBox, "compliancePeriod")
    assert [period.itemText(place) for place in range(period.count())] == ["Depuis le début", "2026"]
    assert not dialog.findChild(QPushButton, "openCompliancePlace").isVisible()
    qtbot.keyClick(dialog.findChild(QPushButton, "saveCompliance"), Qt.Key.Key_Space)
    chooser = dialog.findChild(QFileDialog, "fileDialog")
    assert Path(chooser.selectedFiles()[0]).name == "dossier-de-conformite-2026-2026-11-23.zip"
    with qtbot.waitSignal(dialog.made, timeout=60_000):
        chooser.fileSelected.emit(str(tmp_path / "a.zip"))
        chooser.close()
    assert zipfile.is_zipfile(tmp_path / "a.zip")
    assert "a.zip" in dialog.findChild(QLabel, "complianceOutcome").text()
    assert dialog.findChild(QPushButton, "openCompliancePlace").isVisible()
    # A place that cannot be written is told, and the dialog stays.
    dialog.save_to(str(tmp_path / "absent" / "b.zip"))
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "complianceOutcome").property("role") == "error", timeout=60_000)
    assert dialog.isVisible()


def test_the_start_screens_card_shows_the_first_and_says_what_only_another_may_mend(qtbot: QtBot) -> None:
    gone: list[tuple[str, str]] = []
    missing = [
        Point(Duty.ARCHIVES, Answer.MISSING, 2, "vault"),
        Point(Duty.REQUESTS, Answer.MISSING, 1, "requests"),
        Point(Duty.JOURNAL, Answer.MISSING, 1, "compliance", "journal"),
        Point(Duty.PASSWORDS, Answer.MISSING, 1, "settings", "accounts"),
    ]
    owner = Account("a", "Claire", Role.OWNER)
    card = standing_card("Où vous en êtes", "&Tous", owner, Standing(tuple(missing)), lambda *to: gone.append(to))
    qtbot.addWidget(card)
    assert "0 points sur 4 tenus" in card.findChild(QLabel, "homeScore").text()
    # The vault is not open to whoever runs the business: no button, and the reason.
    assert card.findChild(QPushButton, "mend_archives") is None
    assert any("responsable" in label.text() for label in card.findChildren(QLabel))
    assert card.findChild(QPushButton, "mend_passwords") is None
    card.findChild(QPushButton, "mend_journal").click()
    card.findChild(QPushButton, "openStanding").click()
    assert gone == [("compliance", "journal"), ("compliance", "standing")]
    kept = standing_card("t", "&o", owner, Standing(()), lambda *to: gone.append(to))
    qtbot.addWidget(kept)
    assert any("tenu" in label.text() for label in kept.findChildren(QLabel))
