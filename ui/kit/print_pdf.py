"""Print a PDF without leaving the program: ask for the printer, then draw page after page at its resolution."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from app.documents.errors import NoPrinter, PrintFailed
from app.errors import UserError
from ui.kit.errors import show_error
from ui.kit.pdf_pages import PdfPages

_FINEST_DPI = 600
_POINTS = 72
_SHOWN_AFTER_MS = 300


def print_pdf(parent: QWidget, title: str, content: bytes, on_printed: Callable[[], object] | None = None) -> None:
    """Ask for the printer without blocking and print; whatever hinders it is said.

    ``on_printed`` runs once the last page was handed to the printer.
    """
    if not QPrinterInfo.availablePrinterNames():
        show_error(parent, NoPrinter())
        return
    try:
        pages = PdfPages(content)
    except UserError as error:
        show_error(parent, error)
        return
    ask_printer(parent, title, pages, QPrinter(QPrinter.PrinterMode.HighResolution), on_printed)


def ask_printer(
    parent: QWidget, title: str, pages: PdfPages, printer: QPrinter, on_printed: Callable[[], object] | None = None
) -> QPrintDialog:
    """Open the dialog of a printer; printing begins once it is accepted."""
    printer.setDocName(title)
    printer.setFullPage(True)
    wide, high = pages.sizes[0]
    size = QSizeF(min(wide, high), max(wide, high))
    printer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.setWindowTitle(title)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(pages))
    dialog.accepted.connect(lambda: PrintRun(parent, printer, pages, on_printed).start())
    dialog.rejected.connect(pages.close)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog


class PrintRun(QObject):
    """Draws one page at a time, so that the window lives on and the person may stop."""

    def __init__(
        self, parent: QWidget, printer: QPrinter, pages: PdfPages, on_printed: Callable[[], object] | None
    ) -> None:
        super().__init__(parent)
        self._window, self._printer, self._pages, self._on_printed = parent, printer, pages, on_printed
        self._places = _places(printer, len(pages))
        self._done = 0
        self._painter = QPainter()
        title = QCoreApplication.translate("PrintPdf", "Impression en cours…")
        stop = QCoreApplication.translate("PrintPdf", "Arrêter")
        self._progress = QProgressDialog(title, stop, 0, len(self._places), parent)
        self._progress.setObjectName("printProgress")
        self._progress.setWindowTitle(title)
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._progress.setMinimumDuration(_SHOWN_AFTER_MS)
        self._progress.setAutoClose(False)
        self._progress.setAutoReset(False)

    def start(self) -> None:
        """Begin; nothing is printed where no page was chosen."""
        QTimer.singleShot(0, self, self._step)

    def _step(self) -> None:
        if self._progress.wasCanceled():
            self._printer.abort()
            self._end()
        elif self._done == len(self._places):
            self._end()
            if self._on_printed is not None:
                self._on_printed()
        elif self._draw(self._places[self._done]):
            self._done += 1
            self._progress.setValue(self._done)
            QTimer.singleShot(0, self, self._step)
        else:
            self._end()
            show_error(self._window, PrintFailed())

    def _draw(self, place: int) -> bool:
        wide, high = self._pages.sizes[place]
        lying = QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(lying)
        ready = self._printer.newPage() if self._painter.isActive() else self._painter.begin(self._printer)
        if not ready:
            return False
        dpi = self._printer.resolution()
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        size = QSizeF(wide, high) * dpi / _POINTS
        if size.width() > paper.width() + 1 or size.height() > paper.height() + 1:
            size = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2
        image = self._pages.image(place, min(dpi, _FINEST_DPI) / _POINTS)
        self._painter.drawImage(QRectF(left, top, size.width(), size.height()), image)
        return True

    def _end(self) -> None:
        if self._painter.isActive():
            self._painter.end()
        self._pages.close()
        self._progress.close()
        self._progress.deleteLater()
        self.deleteLater()


def _places(printer: QPrinter, count: int) -> list[int]:
    """Return the pages asked for, in the order in which they come out."""
    ranges = printer.pageRanges()
    is_chosen = printer.printRange() == QPrinter.PrintRange.PageRange and not ranges.isEmpty()
    places = [place for place in range(count) if not is_chosen or ranges.contains(place + 1)]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        places.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return places * copies
