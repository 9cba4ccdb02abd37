"""Every act on a request, clicked and typed as a person does."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)

from app.contacts.read_contact import read_contact
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.directives import death_of, directives_of, record_death
from app.rights.kinds import (
    HeirGround,
    IdentityMethod,
    LetterKind,
    RequestChannel,
    RequestKind,
    RestrictionGround,
    StepKind,
)
from app.rights.open_request import ReceivedMessage, RequestDraft, open_case, open_request
from app.rights.read_requests import list_requests, read_request
from app.rights.recipients import DisclosureDraft, disclosures_of, recipients_of, record_disclosure
from app.values import EmailAddress
from ui.kit.pdf_preview import PdfPreviewDialog
from ui.rights.directives_dialog import DeathDialog, DirectivesDialog
from ui.rights.fee_dialog import FeeDialog
from ui.rights.identity_dialogs import DoubtDialog
from ui.rights.letter_dialog import LetterDialog
from ui.rights.letter_sent_dialog import LetterSentDialog
from ui.rights.new_request_dialog import NewRequestDialog
from ui.rights.recipients_dialog import DisclosureDialog, RecipientsDialog
from ui.rights.rectify_dialog import RectifyDialog
from ui.rights.requests_page import RequestsPage
from ui.rights.restriction_dialogs import LiftDialog, RestrictDialog

TODAY = date(2026, 11, 23)


@pytest.fixture
def eloise(workspace) -> int:
    draft = ContactDraft(given_name="Eloise", family_name="Martin", emails=(EmailAddress("eloise@martin.fr"),))
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


def received(workspace, kind, contact_id, **more) -> int:
    with workspace.unit_of_work() as uow:
        draft = RequestDraft(kind, TODAY, RequestChannel.EMAIL, IdentityMethod.CERTAIN, contact_id, **more)
        return open_request(uow, draft)


def desk(qtbot, workspace) -> RequestsPage:
    page = RequestsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.refresh()
    page.show()
    qtbot.waitExposed(page)
    return page


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def choose(menu: QMenu, beginning: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(beginning)).trigger()


def menu_of(page, name) -> QMenu:
    return page.findChild(QPushButton, name).menu()


def read(workspace, request_id):
    with workspace.reading() as uow:
        return read_request(uow, request_id)


@pytest.mark.rule("DSR-14")
def test_a_correction_is_typed_in_the_contact_s_own_form(qtbot, workspace, eloise):
    request_id = received(workspace, RequestKind.RECTIFICATION, eloise, asked="Heloise, avec un H")
    page = desk(qtbot, workspace)
    click(qtbot, page, "answerRequest")
    dialog = page.findChild(RectifyDialog)
    click(qtbot, dialog, "saveRectification")
    assert "Aucun champ" in dialog.findChild(QLabel, "formProblem").text()
    name = dialog.contact_form.widget("given_name")
    name.edit.clear()
    qtbot.keyClicks(name.edit, "Heloise")
    with qtbot.waitSignal(page.announced):
        click(qtbot, dialog, "saveRectification")
    assert StepKind.RECTIFIED in [step.step for step in read(workspace, request_id).steps]
    assert page.panel._who.text() == "Heloise Martin"


@pytest.mark.rule("DSR-09")
def test_a_restriction_freezes_at_once_and_waits_for_its_letter(qtbot, workspace, eloise):
    received(workspace, RequestKind.RESTRICTION, eloise)
    page = desk(qtbot, workspace)
    click(qtbot, page, "answerRequest")
    dialog = page.findChild(RestrictDialog)
    ground = dialog.findChild(QComboBox, "restrictionGround")
    ground.setCurrentIndex(ground.findData(RestrictionGround.LEGAL_CLAIMS.value))
    click(qtbot, dialog, "saveRestriction")
    with workspace.unit_of_work() as uow:
        assert read_contact(uow, eloise).restricted_since == TODAY
    lift = LiftDialog(workspace, eloise, page)
    lift.open()
    assert not lift.findChild(QAbstractButton, "liftRestriction").isEnabled()
    click(qtbot, lift, "writeLiftingLetter")
    letter = lift.findChild(LetterDialog)
    assert letter._form.choices().kind is LetterKind.RESTRICTION_LIFTED
    click(qtbot, letter, "sentLetter")
    sent = letter.findChild(LetterSentDialog)
    click(qtbot, sent, "saveSent")
    click(qtbot, lift, "liftRestriction")
    with workspace.unit_of_work() as uow:
        assert read_contact(uow, eloise).restricted_since is None


def test_the_dialog_of_a_free_record_says_so(qtbot, workspace, eloise):
    lift = LiftDialog(workspace, eloise)
    qtbot.addWidget(lift)
    lift.open()
    assert not lift.findChild(QAbstractButton, "writeLiftingLetter").isVisible()
    assert not lift.findChild(QAbstractButton, "liftRestriction").isEnabled()


@pytest.mark.rule("DSR-16")
def test_directives_are_typed_and_a_second_text_replaces_the_first(qtbot, workspace, eloise):
    received(workspace, RequestKind.DIRECTIVES, eloise)
    page = desk(qtbot, workspace)
    for text in ("Tout effacer", "Tout remettre a Lea"):
        click(qtbot, page, "answerRequest")
        dialog = page.findChildren(DirectivesDialog)[-1]
        qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "directiveBody"), text)
        qtbot.keyClicks(dialog.findChild(QLineEdit, "directiveExecutor"), "Lea Martin")
        click(qtbot, dialog, "saveDirectives")
    with workspace.reading() as uow:
        assert [(one.body, one.replaced_on is None) for one in directives_of(uow, eloise)] == [
            ("Tout remettre a Lea", True),
            ("Tout effacer", False),
        ]


@pytest.mark.rule("DSR-16")
def test_after_a_death_the_new_request_asks_the_heir_s_ground(qtbot, workspace, eloise):
    dialog = NewRequestDialog(workspace, eloise)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.findChild(QComboBox, "requestHeirGround").isVisible()
    dialog.reject()
    with workspace.unit_of_work() as uow:
        record_death(uow, eloise, TODAY)
    dialog = NewRequestDialog(workspace, eloise)
    qtbot.addWidget(dialog)
    dialog.open()
    ground = dialog.findChild(QComboBox, "requestHeirGround")
    assert ground.isVisible()
    ground.setCurrentIndex(ground.findData(HeirGround.RECORD_DEATH.value))
    qtbot.keyClicks(dialog.findChild(QLineEdit, "requestHeir"), "Lea Martin")
    click(qtbot, dialog, "right_erasure")
    with qtbot.waitSignal(dialog.opened) as opened:
        click(qtbot, dialog, "saveRequest")
    found = read(workspace, opened.args[0])
    assert (found.heir_ground, found.requester) == (HeirGround.RECORD_DEATH, "Lea Martin")


@pytest.mark.rule("DSR-16")
def test_a_death_is_noted_and_a_mistake_taken_back(qtbot, workspace, eloise):
    dialog = DeathDialog(workspace, eloise)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.findChild(QDateEdit, "deathDay").date().toPython() == TODAY
    click(qtbot, dialog, "saveDeath")
    again = DeathDialog(workspace, eloise)
    qtbot.addWidget(again)
    again.open()
    click(qtbot, again, "undoDeath")
    with workspace.reading() as uow:
        assert death_of(uow, eloise) is None


@pytest.mark.rule("DSR-14")
def test_recipients_are_ticked_off_one_by_one(qtbot, workspace, eloise):
    with workspace.unit_of_work() as uow:
        record_disclosure(uow, eloise, DisclosureDraft("Imprimerie Duval", date(2026, 3, 4)))
    request_id = received(workspace, RequestKind.RECTIFICATION, eloise)
    page = desk(qtbot, workspace)
    choose(menu_of(page, "requestMore"), "Destinataires")
    dialog = page.findChild(RecipientsDialog)
    click(qtbot, dialog, "addRecipient")
    assert "nom du destinataire" in dialog.findChild(QLabel, "formProblem").text()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "recipientName"), "Mairie de Lyon")
    click(qtbot, dialog, "addRecipient")
    dialog.findChild(QTableView, "recipientTable").selectRow(1)
    click(qtbot, dialog, "toldRecipient")
    with workspace.reading() as uow:
        assert [(one.recipient, one.told_on) for one in recipients_of(uow, request_id)] == [
            ("Imprimerie Duval", None),
            ("Mairie de Lyon", TODAY),
        ]


@pytest.mark.rule("DSR-14")
def test_what_was_passed_on_is_noted_on_the_contact(qtbot, workspace, eloise):
    dialog = DisclosureDialog(workspace, eloise)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClicks(dialog.findChild(QLineEdit, "disclosureRecipient"), "Transports Roy")
    click(qtbot, dialog, "saveDisclosure")
    with workspace.reading() as uow:
        assert [one.recipient for one in disclosures_of(uow, eloise)] == ["Transports Roy"]


@pytest.mark.rule("DSR-17")
def test_the_amount_opens_only_where_the_law_lets_it(qtbot, workspace, eloise):
    request_id = received(workspace, RequestKind.ACCESS, eloise)
    page = desk(qtbot, workspace)
    choose(menu_of(page, "requestMore"), "Demander des frais")
    dialog = page.findChild(FeeDialog)
    amount, ground = dialog.findChild(QDoubleSpinBox, "feeAmount"), dialog.findChild(QComboBox, "feeGround")
    assert not amount.isEnabled()
    ground.setCurrentIndex(ground.findData("unfounded_or_excessive"))
    assert not amount.isEnabled()
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "feeReason"), "Dixieme demande du mois")
    assert amount.isEnabled()
    amount.setValue(4.5)
    click(qtbot, dialog, "saveFee")
    assert read(workspace, request_id).fee_cents == 450
    choose(menu_of(page, "requestMore"), "Renoncer")
    assert read(workspace, request_id).fee_cents is None


@pytest.mark.rule("DSR-02")
def test_a_doubt_is_written_before_a_paper_and_the_paper_goes_with_it(qtbot, workspace, eloise, tmp_path):
    request_id = received(workspace, RequestKind.ACCESS, eloise)
    page = desk(qtbot, workspace)
    menu = menu_of(page, "identityMenu")
    assert not page.panel._attach.isEnabled()
    choose(menu, "Un doute")
    dialog = page.findChild(DoubtDialog)
    click(qtbot, dialog, "saveDoubt")
    assert "doute" in dialog.findChild(QLabel, "formProblem").text()
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "doubtReason"), "Adresse inconnue")
    click(qtbot, dialog, "saveDoubt")
    paper = tmp_path / "carte.jpg"
    paper.write_bytes(b"\xff\xd8papier")
    choose(menu, "Joindre")
    chooser = page.findChild(QFileDialog, "fileDialog")
    chooser.fileSelected.emit(str(paper))
    chooser.reject()
    assert read(workspace, request_id).documents == 1
    page.refresh()
    choose(menu, "Document vu")
    found = read(workspace, request_id)
    assert (found.documents, found.identity) == (0, IdentityMethod.DOCUMENT_SEEN)


def test_the_received_message_is_read_again_and_its_other_right_is_shown(qtbot, workspace, eloise):
    with workspace.unit_of_work() as uow:
        drafts = tuple(
            RequestDraft(kind, TODAY, RequestChannel.EMAIL, IdentityMethod.CERTAIN, eloise)
            for kind in (RequestKind.ACCESS, RequestKind.ERASURE)
        )
        open_case(uow, drafts, ReceivedMessage("Que gardez-vous ? Effacez tout.", "eloise@martin.fr"))
    page = desk(qtbot, workspace)
    choose(menu_of(page, "requestMore"), "Lire le message")
    box = page.findChild(QMessageBox, "receivedMessage")
    assert "Effacez tout" in box.informativeText()
    box.reject()
    assert "accès" in page.panel._what.text()
    choose(menu_of(page, "requestMore"), "Voir la demande")
    assert "effacement" in page.panel._what.text()


@pytest.mark.rule("DSR-15")
def test_the_dossier_is_saved_where_one_says(qtbot, workspace, eloise, tmp_path):
    received(workspace, RequestKind.ACCESS, eloise)
    page = desk(qtbot, workspace)
    choose(menu_of(page, "requestMore"), "Dossier")
    preview = page.findChild(PdfPreviewDialog)
    click(qtbot, preview, "savePdf")
    chooser = preview.findChild(QFileDialog, "fileDialog")
    chooser.fileSelected.emit(str(tmp_path / "dossier.pdf"))
    chooser.reject()
    assert (tmp_path / "dossier.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.rule("DSR-01")
def test_two_rights_ticked_open_two_clocks_and_nothing_is_ticked_before(qtbot, workspace, eloise):
    dialog = NewRequestDialog(workspace, eloise)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.rights.kinds == ()
    assert not dialog.findChild(QComboBox, "objectionChannel").isVisible()
    click(qtbot, dialog, "right_access")
    click(qtbot, dialog, "right_objection")
    assert dialog.findChild(QComboBox, "objectionChannel").isVisible()
    click(qtbot, dialog, "saveRequest")
    with workspace.reading() as uow:
        assert {line.kind for line in list_requests(uow, open_only=True)} == {
            RequestKind.ACCESS,
            RequestKind.OBJECTION,
        }
