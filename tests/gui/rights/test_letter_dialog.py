"""Letters in the window: chosen, filled, changed by hand, complete before they leave, noted as sent."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.close_request import close_request
from app.rights.kinds import (
    Decision,
    DeliveryMeans,
    IdentityMethod,
    LetterKind,
    RequestChannel,
    RequestKind,
    RequestStatus,
    RestrictionGround,
)
from app.rights.letter_templates import has_own_template, template_in_force
from app.rights.open_request import RequestDraft, open_request
from app.rights.read_requests import read_request
from app.rights.recipients import add_recipient, recipients_of
from app.rights.rectify import rectify
from app.rights.restriction import restrict
from app.rights.sent_letters import letter_pdf, letters_of
from app.values import EmailAddress
from ui.kit.pdf_preview import PageView, PdfPreviewDialog
from ui.rights.letter_dialog import open_letter
from ui.rights.letter_sent_dialog import LetterSentDialog
from ui.rights.letter_template_dialog import LetterTemplateDialog
from ui.rights.missing_list import MissingList

TODAY = date(2026, 11, 23)
LEAVING = ("previewLetter", "mailLetter", "sentLetter", "saveLetter")


@pytest.fixture
def opened(qtbot, workspace):
    """Open the letters of a new request of Éloïse's."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def open_for(kind: RequestKind, letter: LetterKind | None = None, prepare=lambda uow, request_id: None):
        with workspace.unit_of_work() as uow:
            draft = ContactDraft(
                given_name="Éloïse", family_name="Martin", town="Lyon", emails=(EmailAddress("eloise@martin.fr"),)
            )
            contact = add_contact(uow, draft)
            how = (RequestChannel.EMAIL, IdentityMethod.CERTAIN, contact)
            request_id = open_request(uow, RequestDraft(kind, TODAY, *how))
        with workspace.unit_of_work() as uow:
            prepare(uow, request_id)
        dialog = open_letter(parent, workspace, request_id, letter)
        qtbot.waitExposed(dialog)
        return request_id, dialog

    return open_for


def click(qtbot, parent, name):
    qtbot.mouseClick(parent.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def body(dialog) -> QPlainTextEdit:
    return dialog.findChild(QPlainTextEdit, "letterBody")


def missing(dialog) -> tuple[str, ...]:
    return dialog.findChild(MissingList, "letterMissing").texts()


def enabled(dialog) -> set[bool]:
    return {dialog.findChild(QAbstractButton, name).isEnabled() for name in LEAVING}


def choose(dialog, name, value):
    box = dialog.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def replace_in(dialog, old: str, new: str) -> None:
    edit = body(dialog)
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    assert edit.find(old), old
    edit.insertPlainText(new)


def type_reason(qtbot, dialog, text):
    with qtbot.waitSignal(dialog._form.choices_changed):
        qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "letterReason"), text)


def save_to(qtbot, dialog, path: Path) -> None:
    click(qtbot, dialog, "saveLetter")
    dialog.findChild(QFileDialog).fileSelected.emit(str(path))


def note_sent(qtbot, dialog) -> LetterSentDialog:
    click(qtbot, dialog, "sentLetter")
    sent = dialog.findChild(LetterSentDialog)
    qtbot.waitExposed(sent)
    return sent


@pytest.mark.rule("DSR-12")
def test_the_letter_of_the_moment_is_there_and_saved_as_it_is_kept(qtbot, workspace, opened, tmp_path):
    request_id, dialog = opened(RequestKind.ACCESS)
    box = dialog.findChild(QComboBox, "letterKind")
    assert box.currentText() == "Accusé de réception"
    assert "Aucune donnée détenue" not in [box.itemText(row) for row in range(box.count())]
    assert dialog.findChild(QPlainTextEdit, "letterAddressee").toPlainText() == "Éloïse Martin\nLyon"
    assert (missing(dialog), enabled(dialog)) == ((), {True})
    with qtbot.waitSignals([dialog.written, dialog.announced]):
        save_to(qtbot, dialog, tmp_path / "lettre.pdf")
    with workspace.reading() as uow:
        (line,) = letters_of(uow, request_id)
        assert letter_pdf(uow, line.id) == (tmp_path / "lettre.pdf").read_bytes()
    save_to(qtbot, dialog, tmp_path / "encore.pdf")
    with workspace.reading() as uow:
        assert len(letters_of(uow, request_id)) == 1
    dialog.reject()


@pytest.mark.rule("DSR-12")
def test_giving_up_the_file_writes_nothing(qtbot, workspace, opened):
    request_id, dialog = opened(RequestKind.ACCESS)
    click(qtbot, dialog, "saveLetter")
    dialog.findChild(QFileDialog).reject()
    with workspace.reading() as uow:
        assert letters_of(uow, request_id) == []
    dialog.reject()


@pytest.mark.rule("DSR-12")
def test_what_is_missing_is_told_as_one_types_and_nothing_leaves(qtbot, opened):
    _, dialog = opened(RequestKind.RECTIFICATION, LetterKind.REFUSAL)
    assert len(missing(dialog)) == 3
    assert enabled(dialog) == {False}
    choose(dialog, "letterGround", "accurate")
    type_reason(qtbot, dialog, "Votre nom est celui de vos factures.")
    assert "Votre nom est celui de vos factures. " not in body(dialog).toPlainText()
    assert "articles 5(1)(d) et 16 du RGPD" in body(dialog).toPlainText()
    assert (missing(dialog), enabled(dialog)) == ((), {True})
    replace_in(dialog, "3 place de Fontenoy", "Paris")
    (told,) = missing(dialog)
    assert "cnil.fr/plaintes" in told
    assert enabled(dialog) == {False}
    assert dialog.findChild(MissingList, "letterMissing").accessibleDescription() == told
    dialog.reject()


@pytest.mark.rule("DSR-12")
def test_changes_by_hand_outlive_a_new_reason_and_another_letter(qtbot, opened):
    _, dialog = opened(RequestKind.RECTIFICATION, LetterKind.REFUSAL)
    replace_in(dialog, "avec soin", "deux fois")
    choose(dialog, "letterGround", "accurate")
    type_reason(qtbot, dialog, "Le nom est juste")
    text = body(dialog).toPlainText()
    assert "deux fois" in text
    assert "Le nom est juste." in text
    assert "[à compléter" not in text
    choose(dialog, "letterKind", "acknowledgement")
    choose(dialog, "letterKind", "refusal")
    assert "deux fois" in body(dialog).toPlainText()
    assert dialog.findChild(QPlainTextEdit, "letterReason").toPlainText() == "Le nom est juste"
    assert missing(dialog) == ()
    dialog.reject()


@pytest.mark.rule("DSR-12")
def test_a_refusal_sent_closes_the_request_with_its_ground(qtbot, workspace, opened):
    request_id, dialog = opened(RequestKind.RECTIFICATION, LetterKind.REFUSAL)
    choose(dialog, "letterGround", "accurate")
    type_reason(qtbot, dialog, "Le nom est juste")
    sent = note_sent(qtbot, dialog)
    assert sent.findChild(QCheckBox, "sentClose").isChecked()
    choose(sent, "sentMeans", "hand")
    with qtbot.waitSignal(dialog.announced):
        click(qtbot, sent, "saveSent")
    assert not dialog.isVisible()
    with workspace.reading() as uow:
        found = read_request(uow, request_id)
        (line,) = letters_of(uow, request_id)
    assert (found.line.status, found.decision, found.refusal_reason) == (
        RequestStatus.REFUSED,
        Decision.REFUSED,
        "Le nom est juste",
    )
    assert (line.sent_on, line.sent_how, found.delivered_by) == (TODAY, DeliveryMeans.HAND, DeliveryMeans.HAND)


@pytest.mark.rule("DSR-03")
def test_an_extension_is_recorded_with_its_letter(qtbot, workspace, opened):
    request_id, dialog = opened(RequestKind.ACCESS, LetterKind.EXTENSION)
    assert enabled(dialog) == {False}
    type_reason(qtbot, dialog, "Dix ans de courrier")
    assert "23/02/2027" in body(dialog).toPlainText()
    with workspace.reading() as uow:
        assert read_request(uow, request_id).may_be_extended
    sent = note_sent(qtbot, dialog)
    assert not sent.findChild(QCheckBox, "sentClose").isVisible()
    click(qtbot, sent, "saveSent")
    with workspace.reading() as uow:
        found = read_request(uow, request_id)
    assert (found.line.due_on, found.extension_reason) == (date(2027, 2, 23), "Dix ans de courrier")


@pytest.mark.rule("DSR-14")
def test_each_recipient_has_its_letter(qtbot, workspace, opened):
    def prepare(uow, request_id):
        for name in ("Imprimerie Duval", "Transport Roy"):
            add_recipient(uow, request_id, name, f"contact@{name.split()[1].lower()}.fr")
        rectify(uow, request_id, ContactDraft(given_name="Anna", family_name="Martin", town="Lyon"))

    request_id, dialog = opened(RequestKind.RECTIFICATION, LetterKind.RECIPIENT_NOTICE, prepare)
    assert dialog.findChild(QPlainTextEdit, "letterAddressee").toPlainText() == "Imprimerie Duval"
    box = dialog.findChild(QComboBox, "letterRecipient")
    box.setCurrentIndex(1)
    assert dialog.findChild(QPlainTextEdit, "letterAddressee").toPlainText() == "Transport Roy"
    assert dialog.findChild(QLineEdit, "letterEmail").text() == "contact@roy.fr"
    assert missing(dialog) == ()
    click(qtbot, note_sent(qtbot, dialog), "saveSent")
    with workspace.reading() as uow:
        told = {line.recipient: line.told_on for line in recipients_of(uow, request_id)}
    assert told == {"Imprimerie Duval": None, "Transport Roy": TODAY}


@pytest.mark.rule("DSR-09")
def test_the_end_of_a_restriction_names_its_day(qtbot, opened):
    def prepare(uow, request_id):
        restrict(uow, request_id, RestrictionGround.ACCURACY_CONTESTED)
        close_request(uow, request_id)

    _, dialog = opened(RequestKind.RESTRICTION, LetterKind.RESTRICTION_LIFTED, prepare)
    assert "01/12/2026" in body(dialog).toPlainText()
    day = dialog.findChild(QWidget, "letterDay")
    day.setDate(day.date().addDays(3))
    assert "04/12/2026" in body(dialog).toPlainText()
    assert missing(dialog) == ()
    dialog.reject()


@pytest.mark.rule("DSR-12")
def test_a_draft_of_e_mail_opens_with_the_letter_on_record(qtbot, workspace, opened, monkeypatch):
    shown: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())) or True)
    request_id, dialog = opened(RequestKind.ACCESS)
    click(qtbot, dialog, "mailLetter")
    (path,) = shown
    assert b"X-Unsent: 1" in path.read_bytes()
    with workspace.reading() as uow:
        assert len(letters_of(uow, request_id)) == 1
    assert note_sent(qtbot, dialog).findChild(QComboBox, "sentMeans").currentData() == "email"
    dialog.findChild(LetterSentDialog).reject()
    dialog.reject()


def test_without_an_address_the_e_mail_says_so(qtbot, opened):
    _, dialog = opened(RequestKind.ACCESS)
    dialog.findChild(QLineEdit, "letterEmail").clear()
    click(qtbot, dialog, "mailLetter")
    box = dialog.findChild(QMessageBox, "errorBox")
    assert "adresse e-mail" in box.text()
    box.close()
    dialog.reject()


@pytest.mark.rule("DSR-12")
def test_the_preview_puts_nothing_on_record(qtbot, workspace, opened):
    request_id, dialog = opened(RequestKind.ACCESS)
    click(qtbot, dialog, "previewLetter")
    preview = dialog.findChild(PdfPreviewDialog)
    qtbot.waitUntil(lambda: "Éloïse Martin" in preview.findChild(PageView).accessibleDescription())
    preview.reject()
    with workspace.reading() as uow:
        assert letters_of(uow, request_id) == []
    dialog.reject()


@pytest.mark.rule("DSR-12")
def test_a_wording_is_kept_for_later_letters_and_given_up_again(qtbot, workspace, opened):
    _, dialog = opened(RequestKind.ACCESS)
    assert not dialog.findChild(QAbstractButton, "restoreTemplate").isVisible()
    replace_in(dialog, "Pour toute question", "Une question")
    click(qtbot, dialog, "keepTemplate")
    keeping = dialog.findChild(LetterTemplateDialog)
    text = keeping.findChild(QPlainTextEdit, "templateText")
    assert "{reçue le}" in text.toPlainText()
    assert "Martin" not in text.toPlainText()
    kept = text.toPlainText()
    text.setPlainText(kept.replace("{numéro}", "").replace("Une question", "Une {question}"))
    told = keeping.findChild(MissingList, "templateMissing").texts()
    assert told[0] == "champ inconnu\u00a0: {question}"
    assert not keeping.findChild(QAbstractButton, "saveTemplate").isEnabled()
    text.setPlainText(f"{kept} Éloïse MARTIN")
    assert keeping.findChild(MissingList, "templateMissing").texts() == ("quelqu'un y est nommé\u00a0: Éloïse Martin",)
    text.setPlainText(kept)
    click(qtbot, keeping, "saveTemplate")
    with workspace.reading() as uow:
        assert "Une question" in template_in_force(uow, "acknowledgement")
    click(qtbot, dialog, "restoreTemplate")
    assert "Pour toute question" in body(dialog).toPlainText()
    with workspace.reading() as uow:
        assert not has_own_template(uow, "acknowledgement")
    dialog.reject()


def test_a_closed_request_says_that_nothing_is_to_write(opened):
    _, dialog = opened(RequestKind.ACCESS, prepare=close_request)
    assert "plus aucune lettre" in dialog.findChild(QLabel, "nothingToWrite").text()
    dialog.reject()


def test_another_language_is_a_letter_of_its_own(opened):
    _, dialog = opened(RequestKind.ACCESS)
    choose(dialog, "letterLanguage", "en")
    assert body(dialog).toPlainText().startswith("Dear Madam or Sir,")
    assert missing(dialog) == ()
    dialog.reject()


def test_everything_is_named_and_no_two_keys_meet(opened):
    _, dialog = opened(RequestKind.RECTIFICATION, LetterKind.REFUSAL)
    for field in dialog.findChildren(QPlainTextEdit) + dialog.findChildren(QComboBox):
        assert field.accessibleName()
    texts = [one.text() for kind in (QAbstractButton, QLabel) for one in dialog.findChildren(kind) if one.isVisible()]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)) >= 9


def test_the_text_keeps_its_no_break_spaces(opened):
    _, dialog = opened(RequestKind.ACCESS)
    assert "question\u00a0: " in dialog._draft().body
    assert dialog._draft().body == dialog._draft().filled.text
    dialog.reject()
