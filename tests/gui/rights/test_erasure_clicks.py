"""Erasing one person from the contact's page: each real click is counted, the file dialog's own included."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QWidget, QWizard
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.answer_erasure import erase_and_answer, write_erasure_letter
from app.rights.clean_remnants import clean_remnants
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from ui.contacts.contacts_page import ContactsPage
from ui.rights.erasure_wizard import ErasureWizard
from ui.rights.request_panel import RequestPanel

MOST_CLICKS = 6


class Mouse:
    """A hand on the mouse, that counts."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.clicks = qtbot, 0

    def click(self, widget: QWidget | None) -> None:
        assert widget is not None
        assert widget.isVisible()
        assert widget.isEnabled()
        self.clicks += 1
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def text_of(path: Path) -> str:
    pages = PdfReader(io.BytesIO(path.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def save_in(mouse: Mouse, wizard: QWizard, path: Path) -> None:
    mouse.qtbot.waitUntil(lambda: wizard.findChild(QFileDialog, "fileDialog") is not None)
    dialog = wizard.findChild(QFileDialog, "fileDialog")
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    mouse.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save))
    mouse.qtbot.waitUntil(path.exists)


@pytest.mark.rule("DSR-08")
def test_from_the_page_of_the_contact_to_the_letter(
    qtbot: QtBot, with_vault: UnlockedWorkspace, tmp_path: Path
) -> None:
    with with_vault.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin"))
    page = ContactsPage(with_vault)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitExposed(page)
    page.refresh()
    page.beside.show_contact(contact_id)
    mouse = Mouse(qtbot)
    mouse.click(page.findChild(QAbstractButton, "eraseContact"))
    wizard = page.findChild(ErasureWizard)
    assert wizard is not None
    assert "Rien n'a été effacé jusqu'ici" in wizard.findChild(QLabel, "alreadyGoneList").text()
    mouse.click(wizard.button(QWizard.WizardButton.NextButton))
    typed = wizard.findChild(QLineEdit, "typedName")
    # Typing goes where the focus is: no click to get there.
    assert wizard.focusWidget() is typed
    qtbot.keyClicks(typed, "eloise martin")
    mouse.click(wizard.button(QWizard.WizardButton.CommitButton))
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.letter_page, timeout=30_000)
    mouse.click(wizard.findChild(QAbstractButton, "saveErasureLetter"))
    letter = tmp_path / "lettre.pdf"
    save_in(mouse, wizard, letter)
    mouse.click(wizard.button(QWizard.WizardButton.FinishButton))
    assert mouse.clicks <= MOST_CLICKS
    assert not wizard.isVisible()
    assert "Éloïse Martin" in text_of(letter)
    with with_vault.reading() as uow:
        assert uow.session.scalars(select(Contact.id)).all() == []


def test_the_certificate_beside_the_letter_names_nobody(
    qtbot: QtBot, with_vault: UnlockedWorkspace, tmp_path: Path
) -> None:
    with with_vault.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(given_name="Eloise", family_name="Martin"))
    wizard = ErasureWizard(with_vault, contact_id)
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitExposed(wizard)
    mouse = Mouse(qtbot)
    mouse.click(wizard.button(QWizard.WizardButton.NextButton))
    qtbot.keyClicks(wizard.findChild(QLineEdit, "typedName"), "eloise martin")
    mouse.click(wizard.button(QWizard.WizardButton.CommitButton))
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.letter_page, timeout=30_000)
    mouse.click(wizard.findChild(QAbstractButton, "saveErasureCertificate"))
    certificate = tmp_path / "certificat.pdf"
    save_in(mouse, wizard, certificate)
    qtbot.waitUntil(wizard.findChild(QLabel, "certificateSaved").isVisible)
    text = text_of(certificate)
    assert "Certificat d’effacement" in text
    assert "Terminé le 23/11/2026" in text
    assert "Martin" not in text


def test_the_certificate_is_made_again_from_the_request(
    qtbot: QtBot, with_vault: UnlockedWorkspace, tmp_path: Path
) -> None:
    with with_vault.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(given_name="Eloise", family_name="Martin"))
        answer = erase_and_answer(uow, contact_id, at_request=True, deposit=None, keep_suppression=False)
        write_erasure_letter(uow, answer)
    assert answer.request is not None
    clean_remnants(with_vault)
    panel = RequestPanel(with_vault)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_request(answer.request.number)
    panel.findChild(QAction, "makeCertificate").trigger()
    qtbot.waitUntil(lambda: panel.findChild(QFileDialog, "fileDialog") is not None)
    dialog = panel.findChild(QFileDialog, "fileDialog")
    path = tmp_path / "certificat.pdf"
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    with qtbot.waitSignal(panel.changed):
        Mouse(qtbot).click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save))
    assert f"n° {answer.request.number}" in text_of(path)
    assert "Martin" not in text_of(path)
