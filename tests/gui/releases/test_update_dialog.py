"""An update notice looked at in « À propos »: what it says in each case, and the installer that came with it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPlainTextEdit, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from app.releases import notice
from app.releases.notice import Installer, Notice, sign_notice
from app.version import VERSION
from app.workspace import UnlockedWorkspace
from ui.accounts.about_tab import AboutTab
from ui.releases.news_dialog import NewsDialog
from ui.releases.update_dialog import UpdateDialog

KEY = Ed25519PrivateKey.generate()
HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.fixture
def tab(qtbot: QtBot, workspace: UnlockedWorkspace, monkeypatch: pytest.MonkeyPatch) -> AboutTab:
    monkeypatch.setattr(notice, "publisher_key", KEY.public_key)
    tab = AboutTab(workspace)
    qtbot.addWidget(tab)
    tab.show()
    return tab


def click(qtbot: QtBot, parent: object, name: str) -> None:
    qtbot.mouseClick(parent.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def told(folder: Path, version: str, key: Ed25519PrivateKey = KEY) -> str:
    file = folder / f"{version}.aparte-update"
    changes = {"fr": ("Les listes s'ouvrent plus vite.",), "en": ("Lists open faster.",)}
    of_version = Notice(version, date(2027, 1, 15), changes, (Installer("aparte.deb", 3, HASH_OF_ABC),))
    file.write_bytes(sign_notice(of_version, key))
    return str(file)


def pick(dialog: UpdateDialog, name: str, path: str) -> None:
    chooser = dialog.findChild(QFileDialog, name)
    chooser.fileSelected.emit(path)
    chooser.close()


def test_the_news_are_read_in_the_program(qtbot: QtBot, tab: AboutTab) -> None:
    click(qtbot, tab, "showNews")
    assert VERSION in tab.findChild(NewsDialog).findChild(QTextBrowser, "newsText").toPlainText()


def test_a_newer_version_is_told_and_its_installer_checked(qtbot: QtBot, tab: AboutTab, tmp_path: Path) -> None:
    click(qtbot, tab, "checkUpdate")
    dialog = tab.findChild(UpdateDialog)
    said, found = dialog.findChild(QLabel, "noticeSaid"), dialog.findChild(QLabel, "installerFound")
    assert not dialog.findChild(QPushButton, "chooseInstaller").isVisible()
    click(qtbot, dialog, "chooseNotice")
    pick(dialog, "noticeFile", told(tmp_path, "9.0.0"))
    assert said.text() == f"La version 9.0.0 du 15/01/2027 est plus récente que la vôtre ({VERSION})."
    assert "plus vite" in dialog.findChild(QPlainTextEdit, "noticeChanges").toPlainText()
    for content, expected in ((b"abc", "est bien l’installateur"), (b"abd", "Ne l’installez pas")):
        (tmp_path / "recu.deb").write_bytes(content)
        click(qtbot, dialog, "chooseInstaller")
        pick(dialog, "installerFile", str(tmp_path / "recu.deb"))
        qtbot.waitUntil(lambda expected=expected: expected in found.text())


def test_nothing_is_offered_where_nothing_is_newer_or_true(qtbot: QtBot, tab: AboutTab, tmp_path: Path) -> None:
    click(qtbot, tab, "checkUpdate")
    dialog = tab.findChild(UpdateDialog)
    said = dialog.findChild(QLabel, "noticeSaid")
    for version, expected in ((VERSION, "déjà cette version"), ("0.0.1", "plus ancienne")):
        dialog.open_notice(told(tmp_path, version))
        assert expected in said.text()
        assert not dialog.findChild(QPushButton, "chooseInstaller").isVisible()
    before = said.text()
    dialog.open_notice(told(tmp_path, "9.9.9", Ed25519PrivateKey.generate()))
    assert "n’a pas été signé par l’éditeur" in dialog.findChild(QMessageBox).text()
    assert said.text() == before
