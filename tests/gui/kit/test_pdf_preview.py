"""A document is looked at, read aloud, printed and saved without leaving the program."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget

from app.accounts.business import Business
from app.documents.rights_letters import passphrase_sheet
from app.documents.sheet import Sheet
from ui.kit.pdf_pages import PdfPages
from ui.kit.pdf_preview import PageView, PdfPreviewDialog, open_pdf_preview
from ui.kit.print_pdf import PrintRun, ask_printer, print_pdf

BUSINESS = Business(name="Atelier Lumière", address="12 rue des Tanneurs", postcode="69003", town="Lyon")


@pytest.fixture
def parent(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture(scope="module")
def letter() -> bytes:
    return passphrase_sheet(BUSINESS, "acces.zip", "un-deux-trois-quatre", date(2026, 11, 23))


@pytest.fixture(scope="module")
def long() -> bytes:
    sheet = Sheet("Long document", BUSINESS)
    for number in range(1, 41):
        sheet.paragraph(f"Page numéro {number}.")
        if number < 40:
            sheet.new_page()
    return sheet.to_bytes()


def shown(qtbot, dialog: PdfPreviewDialog) -> PdfPreviewDialog:
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: views(dialog)[-1].accessibleDescription() != "")
    return dialog


def views(dialog: PdfPreviewDialog) -> list[PageView]:
    return dialog.findChildren(PageView)


def text(dialog: PdfPreviewDialog, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def press(qtbot, dialog: PdfPreviewDialog, name: str) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_letter_is_seen_and_can_be_read_aloud(qtbot, parent, letter):
    dialog = open_pdf_preview(parent, "Fiche", letter, "fiche.pdf")
    qtbot.waitUntil(lambda: views(dialog)[0].is_drawn)
    shown(qtbot, dialog)
    page = views(dialog)[0]
    assert page.accessibleName() == "Page 1 sur 1"
    assert "un-deux-" in page.accessibleDescription()
    assert text(dialog, "pdfPageNumber") == "Page 1 / 1"


def test_only_the_pages_in_view_are_drawn(qtbot, parent, long):
    dialog = shown(qtbot, open_pdf_preview(parent, "Long", long, "long.pdf"))
    assert len(views(dialog)) == 40
    assert 1 <= sum(view.is_drawn for view in views(dialog)) <= 4
    for _ in range(200):
        if text(dialog, "pdfPageNumber") == "Page 40 / 40":
            break
        qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    assert text(dialog, "pdfPageNumber") == "Page 40 / 40"
    qtbot.waitUntil(lambda: views(dialog)[-1].is_drawn)
    assert sum(view.is_drawn for view in views(dialog)) <= 6
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: text(dialog, "pdfPageNumber") == "Page 39 / 40")


def test_the_zoom_goes_from_half_to_three_times_and_keeps_the_page(qtbot, parent, long):
    dialog = shown(qtbot, open_pdf_preview(parent, "Long", long, "long.pdf"))
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    natural = views(dialog)[0].width()
    for _ in range(40):
        if text(dialog, "pdfPageNumber") != "Page 5 / 40":
            qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    for _ in range(8):
        qtbot.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert text(dialog, "pdfZoom") == "300\u00a0%"
    assert views(dialog)[0].width() == pytest.approx(3 * natural, abs=3)
    qtbot.waitUntil(lambda: text(dialog, "pdfPageNumber") == "Page 5 / 40")
    for _ in range(9):
        qtbot.keyClick(dialog, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert text(dialog, "pdfZoom") == "50\u00a0%"
    assert not dialog.findChild(QPushButton, "pdfSmaller").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert views(dialog)[0].width() == natural


def test_looking_writes_nothing_and_saving_writes_what_was_looked_at(qtbot, parent, letter, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    dialog = shown(qtbot, open_pdf_preview(parent, "Fiche", letter, "fiche.pdf"))
    assert list(tmp_path.iterdir()) == []
    press(qtbot, dialog, "savePdf")
    chooser = dialog.findChild(QFileDialog, "fileDialog")
    line = chooser.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(tmp_path / "fiche.pdf"))
    with qtbot.waitSignal(dialog.saved) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == [tmp_path / "fiche.pdf"]
    assert (tmp_path / "fiche.pdf").read_bytes() == letter
    assert "fiche.pdf" in text(dialog, "pdfSaid")


def test_what_is_no_pdf_is_said_and_can_still_be_saved(qtbot, parent):
    dialog = open_pdf_preview(parent, "Pièce", b"%PDF-1.4 rien", "piece.pdf")
    qtbot.waitExposed(dialog)
    assert "ne peut pas être affiché" in text(dialog, "pdfProblem")
    assert not dialog.findChild(QPushButton, "printPdf").isEnabled()
    assert dialog.findChild(QPushButton, "savePdf").isEnabled()


def test_without_a_printer_the_person_is_told_to_save(qtbot, parent, letter):
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this computer has a printer")
    print_pdf(parent, "Fiche", letter)
    box = parent.findChild(QMessageBox, "errorBox")
    assert "Aucune imprimante" in box.text()
    assert "Enregistrez" in box.text()


def on_paper(path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


def test_every_page_is_printed_in_its_place_and_size(qtbot, parent, letter, tmp_path):
    done = []
    dialog = ask_printer(parent, "Fiche", PdfPages(letter), on_paper(tmp_path / "p.pdf"), lambda: done.append(1))
    dialog.accept()
    qtbot.waitUntil(lambda: done == [1], timeout=10_000)
    printed = pypdfium2.PdfDocument((tmp_path / "p.pdf").read_bytes())
    assert len(printed) == 1
    assert printed[0].get_size() == pytest.approx((595, 842), abs=2)
    inked = _edges(printed)
    assert inked == pytest.approx(_edges(pypdfium2.PdfDocument(letter)), abs=4)


def _edges(document: pypdfium2.PdfDocument) -> tuple[int, int, int, int]:
    """Return the box that holds all ink of the first page, in points."""
    return document[0].render(scale=1).to_pil().convert("L").point(lambda level: 255 * (level < 225)).getbbox()


def test_only_the_pages_asked_for_are_printed(qtbot, parent, long, tmp_path):
    printer, done = on_paper(tmp_path / "p.pdf"), []
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("2-3,7"))
    PrintRun(parent, printer, PdfPages(long), lambda: done.append(1)).start()
    qtbot.waitUntil(lambda: done == [1], timeout=20_000)
    assert len(pypdfium2.PdfDocument(BytesIO((tmp_path / "p.pdf").read_bytes()))) == 3


def test_a_printer_that_takes_nothing_is_said(qtbot, parent, letter, tmp_path):
    done = []
    PrintRun(parent, on_paper(tmp_path / "absent" / "p.pdf"), PdfPages(letter), lambda: done.append(1)).start()
    qtbot.waitUntil(lambda: parent.findChild(QMessageBox, "errorBox") is not None)
    assert "s’est arrêtée" in parent.findChild(QMessageBox, "errorBox").text()
    assert done == []
