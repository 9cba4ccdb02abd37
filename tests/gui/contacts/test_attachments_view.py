"""Files on a contact's page: dropped, opened as a copy, saved, taken away and put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QMessageBox, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.contacts.write_contact import ContactDraft, add_contact
from app.workspace import UnlockedWorkspace
from ui.contacts.attachments_view import AttachmentsView
from ui.contacts.contacts_page import ContactsPage

PDF = b"%PDF-1.7\n%%EOF"


class Desk:
    """A person with a contact's page before them."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        self.qtbot = qtbot
        with workspace.unit_of_work() as uow:
            contact_id = add_contact(uow, ContactDraft(family_name="Martin"))
        self.page = ContactsPage(workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1176, 768)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.refresh()
        self.page.beside.show_contact(contact_id)
        self.said: list[tuple[str, object]] = []
        self.page.announced.connect(lambda said, undo: self.said.append((said, undo)))
        self.view = self.page.findChild(AttachmentsView)
        tabs = self.page.findChild(QTabWidget, "contactTabs")
        tabs.setCurrentWidget(self.view)
        self.list = self.page.findChild(QListWidget, "attachmentList")

    @property
    def files(self) -> list[str]:
        rows = [self.list.item(row) for row in range(self.list.count())]
        return [row.text().partition(" · ")[0] for row in rows if row.flags() & Qt.ItemFlag.ItemIsEnabled]

    def drop(self, surface: QWidget, *paths: Path) -> bool:
        """Drop files as the system does; say whether the surface took them."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enters = QDragEnterEvent(QPoint(5, 5), actions, data, buttons, keys)
        QApplication.sendEvent(surface, enters)
        if not enters.isAccepted():
            return False
        QApplication.sendEvent(surface, QDropEvent(QPointF(5, 5), actions, data, buttons, keys))
        return True

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)

    def refusal(self) -> str:
        (box,) = self.page.findChildren(QMessageBox, "errorBox")
        text = box.text()
        box.close()
        return text


@pytest.fixture
def desk(qtbot: QtBot, workspace: UnlockedWorkspace) -> Desk:
    return Desk(qtbot, workspace)


@pytest.fixture
def quote(tmp_path: Path) -> Path:
    path = tmp_path / "devis.pdf"
    path.write_bytes(PDF)
    return path


def test_a_file_dropped_anywhere_on_the_page_is_kept(desk: Desk, quote: Path) -> None:
    assert desk.files == []
    assert desk.drop(desk.view.parentWidget().parentWidget().parentWidget(), quote)
    assert desk.files == ["devis.pdf"]
    assert desk.said == [("1 pièce jointe ajoutée.", None)]


def test_a_message_is_kept_on_the_tab_and_left_to_the_window_elsewhere(desk: Desk, tmp_path: Path) -> None:
    mail = tmp_path / "reponse.eml"
    mail.write_bytes(b"From: a@exemple.fr\r\n\r\nOUI")
    assert not desk.drop(desk.view.parentWidget().parentWidget().parentWidget(), mail)
    assert desk.drop(desk.view, mail)
    assert desk.files == ["reponse.eml"]


def test_a_refused_file_keeps_no_other_out(desk: Desk, quote: Path, tmp_path: Path) -> None:
    fake = tmp_path / "photo.png"
    fake.write_bytes(b"MZ\x90\x00")
    assert desk.drop(desk.view, fake, quote)
    assert "photo.png" in desk.refusal()
    assert desk.files == ["devis.pdf"]
    assert desk.said == [("1 pièce jointe ajoutée, 1 fichier refusé.", None)]


def test_programs_are_not_even_taken(desk: Desk, tmp_path: Path) -> None:
    program = tmp_path / "facture.exe"
    program.write_bytes(b"MZ")
    assert not desk.drop(desk.view, program)


def test_the_button_does_what_dropping_does(desk: Desk, quote: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(quote)], ""))
    desk.click("addAttachment")
    assert desk.files == ["devis.pdf"]


def test_opening_makes_a_copy_that_goes_with_the_session(
    desk: Desk, workspace: UnlockedWorkspace, quote: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desk.drop(desk.view, quote)
    desk.click("openAttachment")
    (path,) = opened
    assert Path(path).parent == workspace.workspace.exports
    assert Path(path).read_bytes() == PDF
    assert "l'autre programme peut en garder une trace" in desk.said[-1][0]
    workspace.close()
    assert not Path(path).exists()


def test_saving_elsewhere(desk: Desk, quote: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.drop(desk.view, quote)
    place = tmp_path / "copie.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    desk.click("saveAttachment")
    assert place.read_bytes() == PDF


def test_a_wrong_click_is_taken_back(desk: Desk, quote: Path) -> None:
    desk.drop(desk.view, quote)
    desk.click("removeAttachment")
    assert desk.files == []
    said, undo = desk.said[-1]
    assert said == "Pièce jointe retirée : devis.pdf."
    assert callable(undo)
    undo()
    assert desk.files == ["devis.pdf"]


def test_nothing_to_open_where_nothing_is_kept(desk: Desk) -> None:
    for name in ("openAttachment", "saveAttachment", "removeAttachment"):
        assert not desk.page.findChild(QPushButton, name).isEnabled()
