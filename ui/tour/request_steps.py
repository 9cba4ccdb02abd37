"""The steps of the tour where a person's message becomes requests, each answered from the desk."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPlainTextEdit, QPushButton

from app.rights.kinds import LetterKind, RequestKind
from app.rights.read_requests import list_requests
from ui.kit.pdf_preview import PdfPreviewDialog
from ui.rights.close_dialog import CloseDialog
from ui.rights.letter_dialog import LetterDialog
from ui.rights.letter_sent_dialog import LetterSentDialog
from ui.rights.message_dialog import MessageDialog
from ui.rights.new_request_dialog import NewRequestDialog
from ui.rights.rectify_dialog import RectifyDialog
from ui.rights.requests_page import RequestsPage
from ui.shell.main_window import MainWindow
from ui.tour.driver import Driver

_MESSAGE = """De : Éloïse Rivière <eloise.riviere@exemple.fr>
Objet : Mes coordonnées

Bonjour,
J'ai déménagé : merci de corriger mon adresse, j'habite maintenant à Cachan.
Ne m'envoyez plus de SMS.
Éloïse Rivière"""


def receive_message(driver: Driver, window: MainWindow) -> None:
    """Paste a message, open what it asks, correct the record, answer, and prove it."""
    window.go("requests")
    page = window.page("requests")
    if not isinstance(page, RequestsPage):
        raise AssertionError("the request desk is not open")
    driver.click("readRequest", page)
    dialog = driver.dialog(MessageDialog)
    driver.find(QPlainTextEdit, "messageText", dialog).setPlainText(_MESSAGE)
    driver.click("readMessage", dialog)
    for kind in (RequestKind.RECTIFICATION, RequestKind.OBJECTION):
        _tick(driver, dialog, f"right_{kind.value}")
    driver.picture(dialog, "demande-message")
    driver.click("openRequests", dialog)
    driver.wait(lambda: page.model.rowCount() > 0, "requests on record")
    _show(page, RequestKind.RECTIFICATION)
    driver.picture(window, "demande-bureau")
    driver.click("answerRequest", page)
    form = driver.dialog(RectifyDialog)
    driver.write("field_town", "Cachan", form)
    driver.picture(form, "demande-rectifier")
    driver.click("saveRectification", form)
    _show(page, RequestKind.RECTIFICATION)
    _save_dossier(driver, page)
    _answer_by_letter(driver, page)
    driver.wait(lambda: _row_of(page, RequestKind.RECTIFICATION) is None, "request closed by its letter")
    _show(page, RequestKind.OBJECTION)
    driver.click("closeRequest", page)
    closing = driver.dialog(CloseDialog)
    driver.picture(closing, "demande-clore")
    driver.click("saveClosing", closing)
    driver.wait(lambda: _row_of(page, RequestKind.OBJECTION) is None, "request closed")
    driver.click("newRequest", page)
    new = driver.dialog(NewRequestDialog)
    driver.picture(new, "demande-nouvelle")
    new.reject()


def _tick(driver: Driver, dialog: MessageDialog, name: str) -> None:
    box = driver.find(QCheckBox, name, dialog)
    if not box.isChecked():
        driver.press(box)


def _row_of(page: RequestsPage, kind: RequestKind) -> int | None:
    with page.workspace.reading() as uow:
        found = next((line.id for line in list_requests(uow, open_only=True) if line.kind is kind), None)
    return None if found is None else page.model.row_of(found)


def _show(page: RequestsPage, kind: RequestKind) -> None:
    row = _row_of(page, kind)
    if row is None:
        raise AssertionError(f"no open request: {kind}")
    page.view.selectRow(row)


def _answer_by_letter(driver: Driver, page: RequestsPage) -> None:
    driver.click("writeLetter", page)
    letter = driver.dialog(LetterDialog)
    kinds = driver.find(QComboBox, "letterKind", letter)
    kinds.setCurrentIndex(kinds.findData(LetterKind.ANSWER.value))
    driver.picture(letter, "demande-lettre")
    driver.click("previewLetter", letter)
    preview = driver.dialog(PdfPreviewDialog)
    driver.picture(preview, "demande-lettre-apercu")
    preview.reject()
    driver.click("sentLetter", letter)
    sent = driver.dialog(LetterSentDialog)
    driver.picture(sent, "demande-lettre-envoyee")
    driver.click("saveSent", sent)


def _save_dossier(driver: Driver, page: RequestsPage) -> None:
    path = driver.documents / "dossier-de-preuve.pdf"
    menu = driver.find(QPushButton, "requestMore", page).menu()
    next(act for act in menu.actions() if act.objectName() == "makeDossier").trigger()
    preview = driver.dialog(PdfPreviewDialog)
    driver.picture(preview, "demande-dossier")
    driver.click("savePdf", preview)
    chooser = driver.find(QFileDialog, "fileDialog", preview)
    chooser.fileSelected.emit(str(path))
    chooser.reject()
    driver.wait(path.exists, "compliance file saved")
    preview.reject()
