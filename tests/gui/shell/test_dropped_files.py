"""A file dropped on the window opens what takes it in; what belongs nowhere is not accepted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.workspace import UnlockedWorkspace
from ui.consent.reply_dialog import ReplyDialog
from ui.shell.dropped_files import dropped_file
from ui.shell.main_window import MainWindow


def data(*paths: Path) -> QMimeData:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return held


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("reponse.eml", True),
        ("scan.PDF", True),
        ("photo.jpg", True),
        ("page.png", True),
        ("reponse.txt", True),
        ("virus.exe", False),
    ],
)
def test_what_belongs_somewhere_is_accepted(
    workspace: UnlockedWorkspace, tmp_path: Path, name: str, taken: bool
) -> None:
    path = tmp_path / name
    assert (dropped_file(data(path), workspace) == path) is taken


def test_several_files_at_once_and_web_addresses_are_not(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    assert dropped_file(data(tmp_path / "a.eml", tmp_path / "b.eml"), workspace) is None
    web = QMimeData()
    web.setUrls([QUrl("https://exemple.fr/a.pdf")])
    assert dropped_file(web, workspace) is None


def test_a_role_without_consents_takes_nothing_in(unlocked_as, tmp_path: Path) -> None:
    assert dropped_file(data(tmp_path / "a.eml"), unlocked_as(Role.MARKETING)) is None


def test_a_reply_opens_its_window(qtbot: QtBot, workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    window = MainWindow(workspace, business_name="Atelier")
    qtbot.addWidget(window)
    window.show()
    path = tmp_path / "reponse.eml"
    path.write_bytes(b"From: ana@exemple.fr\r\nSubject: Re\r\n\r\nBonjour\r\n")
    window.take_in(path)
    assert window.findChild(ReplyDialog) is not None
