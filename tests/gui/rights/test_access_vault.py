"""The vault in the access wizard: the controller looks into it on the way, the others leave it to the controller."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListView, QTreeView, QWidget, QWizard
from pytestqt.qtbot import QtBot

from app.accounts.roles import Role
from app.consent.purposes import seed_purposes
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.register.notice_facts import default_answers, write_answers
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.kinds import RequestKind, RequestStatus, StepKind
from app.rights.read_requests import read_request, requests_of_contact
from app.values import EmailAddress
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from ui.rights.access_wizard import AccessWizard
from ui.rights.vault_panel import VaultPanel

NEXT, COMMIT, FINISH = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
)
ORDER = DepositOrder(ArchiveReason.LITIGATION, date(2031, 1, 1))


class Desk:
    """A person in front of the wizard; every click is counted, the one that opens it included."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace, contact_id: int, **more: RequestKind) -> None:
        self.qtbot, self.clicks = qtbot, 1
        self.wizard = AccessWizard(workspace, contact_id, **more)
        qtbot.addWidget(self.wizard)
        self.wizard.show()
        qtbot.waitExposed(self.wizard)

    @property
    def panel(self) -> VaultPanel:
        return self.wizard.holdings_page.vault

    @property
    def archives(self) -> QStandardItemModel:
        model = self.find(QListView, "foundArchives").model()
        assert isinstance(model, QStandardItemModel)
        return model

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.wizard.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def click(self, name: str) -> None:
        self.clicks += 1
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def press(self, which: QWizard.WizardButton) -> None:
        self.clicks += 1
        button = self.wizard.button(which)
        self.qtbot.waitUntil(button.isEnabled, timeout=15_000)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def type_password(self, password: str) -> None:
        # QTest's own typing knows ASCII alone; the field has the focus already.
        line = self.find(QLineEdit, "vaultPassword")
        line.insert(password)

    def return_key(self) -> None:
        self.qtbot.keyClick(self.find(QLineEdit, "vaultPassword"), Qt.Key.Key_Return)

    def wait_searched(self) -> None:
        self.qtbot.waitUntil(lambda: self.panel.archives is not None, timeout=30_000)

    def go_on(self, target: Path) -> None:
        self.press(NEXT)
        line = self.find(QLineEdit, "accessPath")
        line.clear()
        self.qtbot.keyClicks(line, str(target))
        self.press(COMMIT)
        self.qtbot.waitUntil(lambda: self.wizard.draft.answer is not None, timeout=30_000)


@pytest.fixture
def martin(with_vault: UnlockedWorkspace) -> int:
    """Éloïse Martin came back under another record; a namesake of hers was archived, and so was somebody else."""
    with with_vault.unit_of_work() as uow:
        seed_purposes(uow)
        write_answers(uow, default_answers("fr"), "fr")
        for given, family, email, note in (
            ("Éloïse", "Martin", "eloise@exemple.fr", "NOTE-ARCHIVEE avec Mme Dubois"),
            ("Eloise", "MARTIN", "homonyme@exemple.fr", "NOTE-HOMONYME"),
            ("Paul", "Durand", "paul@exemple.fr", "NOTE-AUTRE"),
        ):
            gone = person(uow, given, family, email)
            record_interaction(uow, gone, InteractionKind.VISIT_WITH_INTEREST, note=note)
            erase_contact(uow, gone, ErasurePlan("DSR-08", ORDER))
        return person(uow, "Éloïse", "Martin", "Eloise@exemple.fr")


def person(uow, given: str, family: str, email: str) -> int:
    emails = (EmailAddress.parse(email),)
    return add_contact(uow, ContactDraft(given_name=given, family_name=family, town="Lyon", emails=emails))


@pytest.fixture
def controller(martin, unlocked_as):
    return unlocked_as(Role.CONTROLLER)


def pack_json(path: Path, passphrase: str) -> str:
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(passphrase.encode())
        return archive.read("data.json").decode()


def line_of(workspace, contact_id):
    with workspace.reading() as uow:
        (line,) = requests_of_contact(uow, contact_id)
        return line, [step.step for step in read_request(uow, line.id).steps]


@pytest.mark.rule("DSR-04")
@pytest.mark.rule("RET-08")
def test_from_the_contact_to_the_closed_request_with_the_vault_in_six_clicks(
    qtbot, controller, martin, vault_password, tmp_path
):
    # The record itself was brought back by a backup: its archive is surely the person's.
    with controller.unit_of_work() as uow:
        subject_id = uow.session.get_one(Contact, martin).subject_id
        erased = person(uow, "Éloïse", "Ancienne", "ancienne@exemple.fr")
        uow.session.get_one(Contact, martin).subject_id = "0" * 32
        uow.session.flush()
        uow.session.get_one(Contact, erased).subject_id = subject_id
        uow.session.flush()
        erase_contact(uow, erased, ErasurePlan("DSR-08", ORDER))
        uow.session.get_one(Contact, martin).subject_id = subject_id
    desk = Desk(qtbot, controller, martin)
    desk.press(NEXT)
    assert desk.text("vaultHead") == "Le coffre contient des archives de cette personne"
    qtbot.waitUntil(desk.find(QLineEdit, "vaultPassword").hasFocus)
    desk.type_password(vault_password)
    desk.return_key()
    desk.wait_searched()
    assert desk.wizard.currentPage() is desk.wizard.holdings_page
    desk.go_on(tmp_path / "a.zip")
    desk.click("handedOver")
    desk.press(FINISH)
    assert desk.clicks <= 6
    assert "ancienne@exemple.fr" in pack_json(tmp_path / "a.zip", desk.wizard.draft.passphrase)
    line, steps = line_of(controller, martin)
    assert line.status is RequestStatus.ANSWERED
    assert StepKind.VAULT_SEARCHED in steps


@pytest.mark.rule("RET-08")
def test_only_archives_ticked_are_handed_over_and_a_namesake_s_never_by_itself(
    qtbot, controller, martin, vault_password, tmp_path
):
    desk = Desk(qtbot, controller, martin)
    desk.press(NEXT)
    desk.type_password(vault_password)
    desk.click("searchVault")
    desk.wait_searched()
    texts = [desk.archives.item(row).text() for row in range(desk.archives.rowCount())]
    assert [text.split(" · ")[1] for text in texts] == [
        "même adresse ou même numéro",
        "même nom\u00a0: peut-être un homonyme",
    ]
    assert "homonyme@exemple.fr" in texts[1]
    states = {desk.archives.item(row).checkState() for row in range(2)}
    assert states == {Qt.CheckState.Unchecked}
    desk.archives.item(0).setCheckState(Qt.CheckState.Checked)
    tree = desk.find(QTreeView, "holdingsTree").model()
    titles = [tree.index(row, 0).data() for row in range(tree.rowCount())]
    assert "Coffre d’archives\u00a0: Échanges et notes" in titles
    names = desk.find(QListView, "namesToMask").model()
    assert [names.index(row, 0).data() for row in range(names.rowCount())] == ["Mme Dubois"]
    desk.go_on(tmp_path / "a.zip")
    content = pack_json(tmp_path / "a.zip", desk.wizard.draft.passphrase)
    assert "NOTE-ARCHIVEE" in content
    assert "Dubois" not in content
    assert "NOTE-HOMONYME" not in content
    assert "NOTE-AUTRE" not in content


def test_a_wrong_password_is_told_and_may_be_typed_again(qtbot, controller, martin, vault_password):
    desk = Desk(qtbot, controller, martin)
    desk.press(NEXT)
    desk.type_password("Glycine-9!mauve-Rhone")
    # Going on with a password typed looks first.
    desk.press(NEXT)
    qtbot.waitUntil(lambda: "incorrect" in desk.text("vaultProblem"), timeout=15_000)
    assert desk.panel.archives is None
    assert desk.wizard.currentPage() is desk.wizard.holdings_page
    assert desk.find(QLineEdit, "vaultPassword").text() == ""
    desk.type_password(vault_password)
    desk.press(NEXT)
    desk.wait_searched()
    assert desk.panel.archives == ()


def test_whoever_skips_the_vault_leaves_the_request_open(qtbot, controller, martin, tmp_path):
    desk = Desk(qtbot, controller, martin)
    desk.press(NEXT)
    assert desk.text("vaultHead") == "Le coffre peut contenir des archives de cette personne"
    desk.go_on(tmp_path / "a.zip")
    assert desk.find(QLabel, "awaitsVault").isVisible()
    assert not desk.find(QAbstractButton, "handedOver").isVisible()
    desk.press(FINISH)
    line, steps = line_of(controller, martin)
    assert line.is_open
    assert StepKind.VAULT_AWAITED in steps


@pytest.mark.rule("RET-08")
def test_the_owner_learns_only_that_the_controller_must_complete(qtbot, with_vault, martin, tmp_path):
    desk = Desk(qtbot, with_vault, martin)
    desk.press(NEXT)
    assert desk.text("vaultHead") == "Le responsable de traitement doit compléter cette réponse."
    assert not desk.find(QLineEdit, "vaultPassword").isVisible()
    assert not desk.find(QListView, "foundArchives").isVisible()
    desk.go_on(tmp_path / "a.zip")
    desk.press(FINISH)
    line, steps = line_of(with_vault, martin)
    assert line.is_open
    assert StepKind.VAULT_AWAITED in steps
    assert '"complet": false' in pack_json(tmp_path / "a.zip", desk.wizard.draft.passphrase)


def test_reception_makes_no_pack_and_sees_no_vault(qtbot, martin, unlocked_as):
    desk = Desk(qtbot, unlocked_as(Role.RECEPTION), martin)
    desk.press(NEXT)
    assert desk.text("registerProblem")
    assert not desk.panel.isVisible()
    assert not desk.wizard.button(NEXT).isEnabled()


@pytest.mark.rule("DSR-10")
def test_portability_takes_nothing_from_the_vault(qtbot, controller, martin):
    desk = Desk(qtbot, controller, martin, kind=RequestKind.PORTABILITY)
    desk.press(NEXT)
    assert not desk.panel.isVisible()


def test_an_empty_vault_is_not_asked(qtbot, with_vault, unlocked_as):
    with with_vault.unit_of_work() as uow:
        seed_purposes(uow)
        write_answers(uow, default_answers("fr"), "fr")
        contact_id = person(uow, "Éloïse", "Martin", "eloise@exemple.fr")
    desk = Desk(qtbot, unlocked_as(Role.CONTROLLER), contact_id)
    desk.press(NEXT)
    assert not desk.panel.isVisible()
