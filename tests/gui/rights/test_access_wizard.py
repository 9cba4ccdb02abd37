"""The access wizard, clicked through from the contact to the encrypted file."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
import pyzipper
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QTreeView,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.contacts.kinds import InteractionKind
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.directives import record_death
from app.rights.kinds import (
    DeliveryMeans,
    HeirGround,
    IdentityMethod,
    RequestChannel,
    RequestKind,
    RequestStatus,
    StepKind,
)
from app.rights.open_request import RequestDraft, open_request
from app.rights.read_requests import read_request, requests_of_contact
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import ContactLawfulBasis, Purpose
from ui.rights.access_wizard import AccessWizard

NEXT, COMMIT, FINISH = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
)


class Desk:
    """A person in front of the wizard; every click and field filled is counted."""

    def __init__(
        self,
        qtbot: QtBot,
        workspace: UnlockedWorkspace,
        contact_id: int,
        kind: RequestKind = RequestKind.ACCESS,
    ) -> None:
        self.qtbot, self.acts = qtbot, 0
        self.wizard = AccessWizard(workspace, contact_id, kind=kind)
        qtbot.addWidget(self.wizard)
        self.wizard.show()
        qtbot.waitExposed(self.wizard)

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.wizard.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def click(self, name: str) -> None:
        self.acts += 1
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def press(self, which: QWizard.WizardButton) -> None:
        self.acts += 1
        button = self.wizard.button(which)
        self.qtbot.waitUntil(button.isEnabled, timeout=15_000)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def write(self, name: str, text: str) -> None:
        line = self.find(QLineEdit, name)
        line.clear()
        self.qtbot.keyClicks(line, text)

    def save_as(self, path: Path) -> None:
        self.qtbot.waitUntil(lambda: self.wizard.findChild(QFileDialog, "fileDialog") is not None)
        dialog = self.wizard.findChild(QFileDialog, "fileDialog")
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        self.qtbot.keyClick(dialog.findChild(QLineEdit, "fileNameEdit"), Qt.Key.Key_Return)

    def wait_made(self) -> None:
        self.qtbot.waitUntil(lambda: self.wizard.draft.answer is not None, timeout=30_000)


@pytest.fixture
def martin(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        draft = ContactDraft(
            given_name="Éloïse", family_name="Martin", emails=(EmailAddress.parse("eloise@exemple.fr"),)
        )
        contact_id = add_contact(uow, draft)
        note = "Venue avec Mme Dubois, préfère la Lampe Gras."
        record_interaction(uow, contact_id, InteractionKind.VISIT_WITH_INTEREST, note=note)
        return contact_id


def opened(path: Path, passphrase: str) -> dict[str, bytes]:
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(passphrase.encode())
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.rule("DSR-16")
def test_after_a_death_the_heir_is_named_and_the_letter_is_theirs(qtbot, workspace, martin, tmp_path):
    with workspace.unit_of_work() as uow:
        record_death(uow, martin, date(2026, 11, 1))
    desk = Desk(qtbot, workspace, martin)
    assert not desk.wizard.button(NEXT).isEnabled()
    desk.write("accessHeir", "Lea Martin")
    desk.press(NEXT)
    desk.press(NEXT)
    desk.write("accessPath", str(tmp_path / "acces.zip"))
    desk.press(COMMIT)
    desk.wait_made()
    means = desk.find(QComboBox, "deliveredBy")
    means.setCurrentIndex(means.findData("post"))
    desk.click("handedOver")
    letter = desk.wizard.draft.answer.letter()
    desk.press(FINISH)
    with workspace.reading() as uow:
        (line,) = requests_of_contact(uow, martin)
        found = read_request(uow, line.id)
    assert (found.requester, found.heir_ground, found.delivered_by) == (
        "Lea Martin",
        HeirGround.SETTLE_ESTATE,
        DeliveryMeans.POST,
    )
    assert "Lea Martin" in PdfReader(io.BytesIO(letter)).pages[0].extract_text()


def test_from_the_contact_to_the_file_in_six_clicks_at_most(qtbot, workspace, martin, tmp_path):
    desk, target = Desk(qtbot, workspace, martin), tmp_path / "acces.zip"
    assert "23/12/2026" in desk.text("accessDeadline")
    desk.press(NEXT)
    desk.press(NEXT)
    desk.write("accessPath", str(target))
    phrase = desk.find(QLineEdit, "accessPassphrase").text()
    desk.press(COMMIT)
    desk.wait_made()
    desk.click("handedOver")
    desk.press(FINISH)
    assert desk.acts + 1 <= 6
    files = opened(target, phrase)
    assert {
        *("vos-donnees.pdf", "data.json", "data.schema.json", "donnees.csv", "contact.csv", "contact.vcf"),
    } <= set(files)
    assert "eloise@exemple.fr" in files["data.json"].decode()
    with workspace.reading() as uow:
        (line,) = requests_of_contact(uow, martin)
        steps = [step.step for step in read_request(uow, line.id).steps]
    assert (line.kind, line.status) == (RequestKind.ACCESS, RequestStatus.ANSWERED)
    assert steps == [
        StepKind.OPENED,
        StepKind.IDENTITY_ESTABLISHED,
        StepKind.MASKED,
        StepKind.PACK_MADE,
        StepKind.DELIVERED,
        StepKind.ANSWERED,
    ]


def test_the_tree_counts_and_a_name_with_a_title_is_masked_unless_unchecked(qtbot, workspace, martin, tmp_path):
    desk, target = Desk(qtbot, workspace, martin), tmp_path / "acces.zip"
    desk.press(NEXT)
    tree = desk.find(QTreeView, "holdingsTree").model()
    assert [tree.index(row, 0).data() for row in range(2)] == ["Fiche", "Adresses e-mail"]
    names = desk.find(QListView, "namesToMask").model()
    assert isinstance(names, QStandardItemModel)
    states = {names.item(row).text(): names.item(row).checkState() for row in range(names.rowCount())}
    assert states == {"Mme Dubois": Qt.CheckState.Checked, "Lampe Gras": Qt.CheckState.Unchecked}
    desk.press(NEXT)
    desk.write("accessPath", str(target))
    desk.press(COMMIT)
    desk.wait_made()
    content = opened(target, desk.wizard.draft.passphrase)["data.json"].decode()
    assert "Dubois" not in content
    assert "Lampe Gras" in content


def test_a_doubt_stops_and_leaves_the_request_waiting(qtbot, workspace, martin):
    desk = Desk(qtbot, workspace, martin)
    desk.click("identity_doubt")
    assert not desk.wizard.button(NEXT).isEnabled()
    with qtbot.waitSignal(desk.wizard.request_opened):
        desk.click("waitForIdentity")
    with workspace.reading() as uow:
        (line,) = requests_of_contact(uow, martin)
        assert read_request(uow, line.id).identity is IdentityMethod.DOUBT


def test_a_request_on_record_is_answered_not_doubled(qtbot, workspace, martin, tmp_path):
    with workspace.unit_of_work() as uow:
        received = RequestDraft(
            RequestKind.ACCESS, date(2026, 11, 2), RequestChannel.LETTER, IdentityMethod.DOUBT, martin
        )
        request_id = open_request(uow, received)
    desk = Desk(qtbot, workspace, martin)
    assert "02/12/2026" in desk.text("accessDeadline")
    desk.click("identity_known_email")
    desk.press(NEXT)
    desk.press(NEXT)
    desk.write("accessPath", str(tmp_path / "a.zip"))
    desk.press(COMMIT)
    desk.wait_made()
    with workspace.reading() as uow:
        assert [line.id for line in requests_of_contact(uow, martin)] == [request_id]
        assert read_request(uow, request_id).identity is IdentityMethod.KNOWN_EMAIL


@pytest.mark.rule("DSR-05")
def test_an_incomplete_register_stops_the_wizard_and_says_what_is_missing(qtbot, workspace, martin):
    with workspace.unit_of_work() as uow:
        uow.session.execute(update(Purpose).where(Purpose.code == "newsletter").values(retention=""))
    desk = Desk(qtbot, workspace, martin)
    desk.press(NEXT)
    assert "Lettre d’information et offres" in desk.text("registerProblem")
    assert not desk.wizard.button(NEXT).isEnabled()


def test_a_place_that_cannot_be_written_brings_back_with_a_reason_and_nothing_on_record(
    qtbot, workspace, martin, tmp_path
):
    desk = Desk(qtbot, workspace, martin)
    desk.press(NEXT)
    desk.press(NEXT)
    desk.write("accessPath", str(tmp_path / "absent" / "a.zip"))
    desk.press(COMMIT)
    qtbot.waitUntil(lambda: desk.wizard.currentPage() is desk.wizard.form_page, timeout=30_000)
    with workspace.reading() as uow:
        assert requests_of_contact(uow, martin) == []


def test_the_sheet_and_the_letter_are_saved_apart(qtbot, workspace, martin, tmp_path):
    desk = Desk(qtbot, workspace, martin)
    desk.press(NEXT)
    desk.press(NEXT)
    desk.write("accessPath", str(tmp_path / "a.zip"))
    desk.press(COMMIT)
    desk.wait_made()
    desk.click("seeSheet")
    desk.click("savePdf")
    desk.save_as(tmp_path / "phrase.pdf")
    qtbot.waitUntil((tmp_path / "phrase.pdf").exists)
    assert "phrase.pdf" in desk.text("accessSaved")
    assert (tmp_path / "phrase.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.rule("DSR-10")
def test_portability_has_the_same_pages_and_an_answer_of_its_own(qtbot, workspace, martin, tmp_path):
    desk, target = Desk(qtbot, workspace, martin, RequestKind.PORTABILITY), tmp_path / "portabilite.zip"
    assert desk.wizard.windowTitle() == "Droit à la portabilité"
    desk.press(NEXT)
    tree = desk.find(QTreeView, "holdingsTree").model()
    tops = [tree.index(row, 0) for row in range(tree.rowCount())]
    assert [top.data() for top in tops] == ["Fiche", "Adresses e-mail", "Ce qui n'est pas repris"]
    out = {
        tree.index(row, 0, tops[-1]).data(): tree.index(row, 1, tops[-1]).data()
        for row in range(tree.rowCount(tops[-1]))
    }
    assert "non fourni par la personne" in out["Échanges et notes"]
    assert not desk.find(QListView, "namesToMask").isVisible()
    desk.press(NEXT)
    assert "portabilite-" in desk.find(QLineEdit, "accessPath").text()
    desk.write("accessPath", str(target))
    desk.press(COMMIT)
    desk.wait_made()
    desk.click("handedOver")
    desk.press(FINISH)
    assert desk.acts + 1 <= 6
    files = opened(target, desk.wizard.draft.passphrase)
    assert {"portabilite.json", "fiche.csv", "contact.vcf"} <= set(files)
    assert "Dubois" not in files["portabilite.json"].decode()
    with workspace.reading() as uow:
        (line,) = requests_of_contact(uow, martin)
    assert (line.kind, line.status) == (RequestKind.PORTABILITY, RequestStatus.ANSWERED)


@pytest.mark.rule("DSR-10")
def test_where_nothing_is_portable_the_wizard_says_so_and_stops(qtbot, workspace, martin):
    with workspace.unit_of_work() as uow:
        uow.session.execute(update(ContactLawfulBasis).values(basis="legitimate_interest"))
    desk = Desk(qtbot, workspace, martin, RequestKind.PORTABILITY)
    desk.press(NEXT)
    assert "Rien n’est à emporter" in desk.text("registerProblem")
    assert not desk.wizard.button(NEXT).isEnabled()


@pytest.mark.rule("DSR-10")
def test_a_doubt_about_who_asks_for_portability_waits_as_such(qtbot, workspace, martin):
    desk = Desk(qtbot, workspace, martin, RequestKind.PORTABILITY)
    desk.click("identity_doubt")
    with qtbot.waitSignal(desk.wizard.request_opened):
        desk.click("waitForIdentity")
    with workspace.reading() as uow:
        assert [line.kind for line in requests_of_contact(uow, martin)] == [RequestKind.PORTABILITY]
