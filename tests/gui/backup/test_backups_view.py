"""The backups tab and the window that closes the day, clicked through on real folders."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QMessageBox, QTableView, QTabWidget

from app.accounts.roles import Role
from app.backup.back_up import back_up
from app.backup.health import read_health
from app.backup.kinds import SUFFIX
from app.contacts.write_contact import ContactDraft, add_contact
from ui.accounts.settings_page import SettingsPage
from ui.backup.backups_view import BackupsView
from ui.backup.closing_window import ClosingWindow
from ui.program import Program

pytestmark = pytest.mark.rule("SEC-09")


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "cle-usb"
    folder.mkdir()
    return folder


@pytest.fixture
def view(qtbot, workspace):
    view = BackupsView(workspace)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def text(parent, name):
    return parent.findChild(QLabel, name).text()


def rows(parent, name):
    model = parent.findChild(QTableView, name).model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_before_the_first_backup_it_says_so(view):
    assert text(view, "lastBackup") == "Aucune sauvegarde n'a encore été faite."
    assert "clé USB" in text(view, "lastElsewhere")
    assert rows(view, "backupsTable") == []


def test_one_click_makes_a_backup_that_is_shown_as_verified(qtbot, view, workspace):
    with qtbot.waitSignal(view.announced, timeout=10000) as said:
        click(qtbot, view, "backUpNow")
    assert said.args[0] == "Sauvegarde faite et vérifiée."
    assert text(view, "lastBackup").endswith("23/11/2026 à 10:00.")
    ((made, place, contacts, _size, _read, state),) = rows(view, "backupsTable")
    assert (made, place, contacts, state) == (
        "23/11/2026 à 10:00",
        "avec les données du programme",
        "0",
        "vérifiée",
    )
    assert list(workspace.workspace.backups.glob(f"*{SUFFIX}"))


def test_a_place_is_added_through_the_file_dialog_and_dropped_again(qtbot, view, stick):
    click(qtbot, view, "addPlace")
    dialog = view.window().findChild(QFileDialog, "fileDialog")
    dialog.setDirectory(str(stick))
    dialog.fileSelected.emit(str(stick))
    dialog.close()
    assert [row[0] for row in rows(view, "placesTable")] == ["avec les données du programme", str(stick)]
    table = view.findChild(QTableView, "placesTable")
    drop = view.findChild(QAbstractButton, "dropPlace")
    table.selectRow(0)
    assert not drop.isEnabled()
    table.selectRow(1)
    with qtbot.waitSignal(view.announced) as said:
        click(qtbot, view, "dropPlace")
    assert len(rows(view, "placesTable")) == 1
    said.args[1]()
    assert len(rows(view, "placesTable")) == 2


def test_a_stick_that_was_pulled_out_is_named(qtbot, view, stick):
    view.add(str(stick))
    stick.rmdir()
    with qtbot.waitSignal(view.announced, timeout=10000) as said:
        click(qtbot, view, "backUpNow")
    assert "cle-usb" in said.args[0]
    assert [row[1] for row in rows(view, "placesTable")] == ["le disque de cet ordinateur", "débranché"]


def test_a_wrong_folder_is_refused_in_words(qtbot, view, workspace):
    view.add(str(workspace.workspace.folder))
    box = view.window().findChild(QMessageBox)
    assert "disparaîtrait avec elles" in box.text()
    box.close()


def test_reading_again_finds_the_damaged_one(qtbot, view, workspace, clock):
    made = back_up(workspace)
    clock.advance(timedelta(days=1))
    back_up(workspace)
    content = bytearray(made.made.path.read_bytes())
    content[-100] ^= 1
    made.made.path.write_bytes(content)
    with qtbot.waitSignal(view.announced, timeout=10000) as said:
        click(qtbot, view, "rereadBackups")
    assert said.args[0].startswith("1 sauvegarde relue en entier")
    assert text(view, "damagedBackups").startswith("1 sauvegarde est abîmée")
    assert [row[-1] for row in rows(view, "backupsTable")] == ["vérifiée", "abîmée"]


def test_the_reminder_leads_to_the_tab(qtbot, workspace):
    page = SettingsPage(workspace)
    qtbot.addWidget(page)
    page.show_object("backups")
    tabs = page.findChild(QTabWidget, "settingsTabs")
    assert tabs.tabText(tabs.currentIndex()) == "Sauvegardes"


def test_those_who_change_no_setting_do_not_see_it(qtbot, unlocked_as):
    page = SettingsPage(unlocked_as(Role.RECEPTION))
    qtbot.addWidget(page)
    assert "Sauvegardes" not in [page.tabs.tabText(place) for place in range(page.tabs.count())]


@pytest.fixture
def program(qtbot, workspace, clock, costs):
    application = QApplication.instance()
    program = Program(application, workspace.workspace.folder, clock=clock, costs=costs)
    program.enter(workspace)
    yield program
    if program.window is not None:
        program.close()
        qtbot.waitUntil(lambda: program.window is None, timeout=10000)
    QCoreApplication.processEvents()


def test_closing_after_work_backs_up_first(qtbot, program, workspace):
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Zimmermann"))
    folder = workspace.workspace.backups
    with qtbot.waitSignal(program.left, timeout=10000) as left:
        program.close()
        assert isinstance(program.window, ClosingWindow)
        assert program.window.isVisible()
    assert left.args == [0]
    assert len(list(folder.glob(f"*{SUFFIX}"))) == 1
    assert not workspace.is_open


def test_closing_without_new_work_just_closes(qtbot, program, workspace):
    back_up(workspace)
    with qtbot.waitSignal(program.left):
        program.close()
    assert len(list(workspace.workspace.backups.glob(f"*{SUFFIX}"))) == 1


def test_whoever_is_in_a_hurry_closes_without(qtbot, program, workspace):
    with qtbot.waitSignal(program.left, timeout=10000):
        program.close()
        click(qtbot, program.window, "skipBackup")
    assert not workspace.is_open
    left = {path.suffix for path in workspace.workspace.backups.iterdir()}
    assert left <= {SUFFIX, ".json", ".jsonl"}


def test_what_went_wrong_is_read_before_the_window_goes(qtbot, program, workspace):
    workspace.workspace.backups.write_text("un fichier à la place du dossier")
    program.close()
    window = program.window
    qtbot.waitUntil(lambda: "ne répond pas" in text(window, "closingStep"), timeout=10000)
    with qtbot.waitSignal(program.left):
        click(qtbot, window, "skipBackup")
    workspace.workspace.backups.unlink()


def test_a_program_left_open_backs_up_once_a_day(qtbot, program, workspace, clock):
    daily = program._daily
    daily.look()
    qtbot.waitUntil(lambda: daily._task is None, timeout=10000)
    with workspace.reading() as uow:
        assert read_health(uow).last == clock.now()
    daily.look()
    assert daily._task is None
