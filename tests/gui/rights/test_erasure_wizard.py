"""The erasure wizard: nothing goes before the name is typed, and the letter tells what was done."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget, QWizard
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.contacts.kinds import InteractionKind
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RequestStatus
from app.rights.open_request import RequestDraft, open_request
from app.rights.read_requests import read_request
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ErasureJob, OutboxDeposit, PurgeRun, SuppressionEntry
from ui.rights.erasure_wizard import ErasureWizard

NEXT, COMMIT, FINISH = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
)


class Desk:
    """A person in front of the wizard; every click and field filled is counted."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace, contact_id: int) -> None:
        self.qtbot, self.acts = qtbot, 0
        self.wizard = ErasureWizard(workspace, contact_id)
        qtbot.addWidget(self.wizard)
        self.wizard.show()
        qtbot.waitExposed(self.wizard)

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.wizard.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def press(self, which: QWizard.WizardButton) -> None:
        self.acts += 1
        self.qtbot.mouseClick(self.wizard.button(which), Qt.MouseButton.LeftButton)

    def click(self, name: str) -> None:
        self.acts += 1
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def type_name(self, name: str) -> None:
        self.acts += 1
        # QTest's own typing knows ASCII alone.
        self.find(QLineEdit, "typedName").insert(name)

    def wait_done(self) -> None:
        self.qtbot.waitUntil(lambda: self.wizard.currentPage() is self.wizard.letter_page, timeout=30_000)

    def save_letter(self, path: Path) -> str:
        self.click("saveErasureLetter")
        self.qtbot.waitUntil(lambda: self.wizard.findChild(QFileDialog, "fileDialog") is not None)
        line = self.wizard.findChild(QFileDialog, "fileDialog").findChild(QLineEdit, "fileNameEdit")
        line.setText(str(path))
        self.qtbot.keyClick(line, Qt.Key.Key_Return)
        self.qtbot.waitUntil(path.exists)
        pages = PdfReader(io.BytesIO(path.read_bytes())).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def martin(with_vault: UnlockedWorkspace) -> int:
    with with_vault.unit_of_work() as uow:
        draft = ContactDraft(
            given_name="Éloïse", family_name="Martin", emails=(EmailAddress.parse("eloise@exemple.fr"),)
        )
        contact_id = add_contact(uow, draft)
        record_interaction(uow, contact_id, InteractionKind.PURCHASE, note="Lampe")
        return contact_id


def contact_of(workspace, contact_id):
    with workspace.reading() as uow:
        return uow.session.get(Contact, contact_id)


def test_from_the_contact_to_the_letter_in_six_acts_at_most(qtbot, with_vault, martin, tmp_path):
    desk = Desk(qtbot, with_vault, martin)
    assert "Adresses e-mail" in desk.text("goingList")
    assert "journal" in desk.text("stayingList").lower()
    assert desk.find(QComboBox, "archiveReason").currentData() == "accounting"
    desk.press(NEXT)
    desk.type_name("eloise martin")
    with qtbot.waitSignal(desk.wizard.erased, timeout=30_000) as told:
        desk.press(COMMIT)
    assert told.args == [martin]
    desk.wait_done()
    letter = desk.save_letter(tmp_path / "lettre.pdf")
    desk.press(FINISH)
    assert desk.acts + 1 <= 6
    assert "Éloïse Martin" in letter
    assert "pièces comptables (article L. 123-22 du code de commerce)" in letter
    assert "3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07" in letter
    assert contact_of(with_vault, martin) is None
    with with_vault.reading() as uow:
        assert len(uow.session.scalars(select(OutboxDeposit)).all()) == 1
        assert [job.state for job in uow.session.scalars(select(ErasureJob))] == ["done"]


def test_the_button_names_the_person_and_waits_for_the_name(qtbot, with_vault, martin):
    desk = Desk(qtbot, with_vault, martin)
    desk.press(NEXT)
    button = desk.wizard.button(COMMIT)
    assert button.text() == "Effacer Éloïse Martin"
    desk.type_name("Éloïse Marti")
    assert not button.isEnabled()
    desk.type_name("n")
    assert button.isEnabled()
    desk.wizard.reject()
    assert contact_of(with_vault, martin) is not None


def test_a_request_of_the_person_is_answered_by_the_letter(qtbot, with_vault, martin, tmp_path):
    with with_vault.unit_of_work() as uow:
        received = RequestDraft(
            RequestKind.ERASURE, date(2026, 11, 20), RequestChannel.EMAIL, IdentityMethod.KNOWN_EMAIL, martin
        )
        request_id = open_request(uow, received)
    desk = Desk(qtbot, with_vault, martin)
    desk.press(NEXT)
    desk.type_name("Éloïse Martin")
    desk.press(COMMIT)
    desk.wait_done()
    desk.press(FINISH)
    assert "pas enregistrée" in desk.text("letterSaved")
    letter = desk.save_letter(tmp_path / "lettre.pdf")
    assert f"numéro {request_id}" in letter
    with with_vault.reading() as uow:
        request = read_request(uow, request_id)
        assert (request.line.status, request.line.who) == (RequestStatus.ANSWERED, "personne effacée")
        assert uow.session.scalars(select(PurgeRun.rule)).all() == ["DSR-08"]


def test_at_term_without_request_nothing_goes_to_the_vault_when_so_chosen(qtbot, with_vault, martin):
    desk = Desk(qtbot, with_vault, martin)
    box = desk.find(QComboBox, "archiveReason")
    box.setCurrentIndex(box.findData(""))
    desk.click("keepSuppression")
    desk.press(NEXT)
    assert "Rien n'ira au coffre" in desk.text("erasureSummary")
    desk.type_name("Éloïse Martin")
    desk.press(COMMIT)
    desk.wait_done()
    with with_vault.reading() as uow:
        assert uow.session.scalars(select(OutboxDeposit)).all() == []
        assert uow.session.scalars(select(PurgeRun.rule)).all() == ["RET-05"]
        assert len(uow.session.scalars(select(SuppressionEntry)).all()) == 1
    desk.press(FINISH)
    assert not desk.wizard.isVisible()


@pytest.mark.rule("DSR-08")
def test_a_running_contract_is_said_and_stops_there(qtbot, with_vault, martin):
    with with_vault.unit_of_work() as uow:
        add_contract(uow, martin, "Entretien", date(2026, 1, 1))
    desk = Desk(qtbot, with_vault, martin)
    assert "contrat en cours" in desk.text("erasureBlocked")
    assert not desk.wizard.button(NEXT).isEnabled()


def test_without_a_vault_the_wizard_says_so_and_still_erases(qtbot, workspace):
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Durand"))
    desk = Desk(qtbot, workspace, contact_id)
    desk.press(NEXT)
    desk.type_name("durand")
    desk.press(COMMIT)
    desk.wait_done()
    assert contact_of(workspace, contact_id) is None
