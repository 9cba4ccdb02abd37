"""A form is made in one click and taken in by the window, read or read off."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentState
from app.consent.purposes import read_purposes
from app.contacts.kinds import ContactKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from ui.consent.client_steps import TwoAnswers
from ui.consent.form_dialogs import open_make_form, open_returned_form


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Where another program would open what is handed over."""
    paths: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: paths.append(Path(QUrl(url).toLocalFile())))
    return paths


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


@pytest.fixture
def contact(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    emails = (EmailAddress.parse("ana@exemple.fr"),)
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(kind=ContactKind.CONSUMER, family_name="Diaz", emails=emails))


def test_a_paper_form_comes_back_as_a_scan(
    qtbot: QtBot, workspace: UnlockedWorkspace, window: QWidget, contact: int, opened: list[Path]
) -> None:
    dialog = open_make_form(window, workspace, contact)
    with qtbot.waitSignal(dialog.announced):
        qtbot.mouseClick(dialog.findChild(QPushButton, "formPaper"), Qt.MouseButton.LeftButton)
    returned = open_returned_form(window, workspace, opened[0])
    save = returned.findChild(QPushButton, "saveReturnedForm")
    assert not save.isEnabled()
    answers = returned.findChildren(TwoAnswers)
    assert not any(one.yes.isChecked() or one.no.isChecked() for one in answers)
    qtbot.mouseClick(answers[0].yes, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(returned.recorded):
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    with workspace.reading() as uow:
        assert list(current_states(uow, contact).values()) == [ConsentState.GIVEN]


def test_a_pdf_filled_in_is_shown_and_confirmed(
    qtbot: QtBot, workspace: UnlockedWorkspace, window: QWidget, contact: int, opened: list[Path], tmp_path: Path
) -> None:
    dialog = open_make_form(window, workspace, contact)
    with qtbot.waitSignal(dialog.announced):
        qtbot.mouseClick(dialog.findChild(QPushButton, "formMail"), Qt.MouseButton.LeftButton)
    from email import message_from_bytes, policy

    draft = message_from_bytes(opened[0].read_bytes(), policy=policy.default)
    assert draft["To"] == "ana@exemple.fr"
    pdf = next(draft.iter_attachments()).get_content()
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    name = min(one for one in PdfReader(BytesIO(pdf)).get_fields() if one.startswith("q"))
    for page in writer.pages:
        writer.update_page_form_field_values(page, {name: "/non"}, auto_regenerate=False)
    path = tmp_path / "retour.pdf"
    with path.open("wb") as file:
        writer.write(file)
    returned = open_returned_form(window, workspace, path)
    assert not returned.findChildren(TwoAnswers)[0].isEnabled()
    with qtbot.waitSignal(returned.recorded):
        qtbot.mouseClick(returned.findChild(QPushButton, "saveReturnedForm"), Qt.MouseButton.LeftButton)
    with workspace.reading() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        assert current_states(uow, contact)[purpose, Channel.EMAIL] is ConsentState.REFUSED


def test_a_strangers_file_is_refused_with_a_sentence(
    workspace: UnlockedWorkspace, window: QWidget, contact: int, tmp_path: Path
) -> None:
    path = tmp_path / "facture.pdf"
    path.write_bytes(b"%PDF-1.4 rien")
    assert open_returned_form(window, workspace, path) is None
