"""Look at a PDF inside the program, then print it or save it. Looking writes nothing on the disk."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.documents.errors import DocumentUnreadable
from ui.kit.labels import button, label
from ui.kit.pdf_pages import PdfPages
from ui.kit.print_pdf import print_pdf
from ui.kit.save_pdf import ask_and_save
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S, scheme

_ZOOMS = (50, 75, 100, 125, 150, 200, 250, 300)
_NATURAL = 100
_POINTS = 72
_MOST_PIXELS = 16_000_000
_KEPT = 4


def open_pdf_preview(parent: QWidget, title: str, content: bytes, file_name: str) -> PdfPreviewDialog:
    """Open the preview of a document; ``file_name`` is proposed where it is saved."""
    dialog = PdfPreviewDialog(parent, title, content, file_name)
    dialog.open()
    return dialog


class PageView(QWidget):
    """One page; drawn when it comes into view, read aloud as its text."""

    def __init__(self, pages: PdfPages, place: int, drawn: deque[PageView]) -> None:
        super().__init__()
        self._pages, self._place, self._drawn = pages, place, drawn
        self._image = QImage()
        self.setObjectName(f"pdfPage{place + 1}")

    @property
    def is_drawn(self) -> bool:
        """Whether its picture is in memory."""
        return not self._image.isNull()

    def zoom_to(self, percent: int) -> None:
        """Take the size of that zoom."""
        scale = percent / 100 * self.logicalDpiX() / _POINTS
        wide, high = self._pages.sizes[self._place]
        self.setFixedSize(max(1, round(wide * scale)), max(1, round(high * scale)))
        self.forget()

    def forget(self) -> None:
        """Free the picture; it is drawn again when it is seen."""
        self._image = QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the page, on white paper whatever the scheme."""
        if self._image.isNull():
            self._draw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("white"))
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(QColor(scheme().border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _draw(self) -> None:
        wide = self._pages.sizes[self._place][0]
        self._image = self._pages.image(self._place, self.width() * self.devicePixelRatioF() / wide, _MOST_PIXELS)
        self._drawn.append(self)
        if len(self._drawn) > _KEPT:
            oldest = self._drawn.popleft()
            if oldest is not self and oldest.visibleRegion().isEmpty():
                oldest.forget()


class PdfPreviewDialog(QDialog):
    """The pages from top to bottom.

    Signals:
        saved(object): the document was saved, at that path.
        printed(): its pages were handed to a printer.
    """

    saved = Signal(object)
    printed = Signal()
    help_page = "contacts#print"

    def __init__(self, parent: QWidget, title: str, content: bytes, file_name: str) -> None:
        super().__init__(parent)
        self.setObjectName("pdfPreview")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title, self._content, self._file_name = title, content, file_name
        self._zoom, self._place = _NATURAL, 0
        self._pages: PdfPages | None = None
        self._views: list[PageView] = []
        self._said = label("", "good")
        self._said.setObjectName("pdfSaid")
        self._said.hide()
        self._build()
        fit(self, 920, 1000)
        self._show_pages()
        self.finished.connect(self._let_go)

    def zoom_to(self, percent: int) -> None:
        """Show the pages at 50 to 300 percent; the page in view stays in view."""
        place = self._place
        self._zoom = percent
        for view in self._views:
            view.zoom_to(percent)
        self._percent.setText(self.tr("{percent}\u00a0%").format(percent=percent))
        self._smaller.setEnabled(percent > _ZOOMS[0])
        self._larger.setEnabled(percent < _ZOOMS[-1])
        QTimer.singleShot(0, self, lambda: self._go_to(place))

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(self._tools())
        self._area = QScrollArea()
        self._area.setObjectName("pdfPages")
        self._area.setAccessibleName(self.tr("Pages du document"))
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area.setWidgetResizable(True)
        self._area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._said)
        layout.addLayout(self._acts())
        for keys, act in (
            (QKeySequence("Ctrl++"), lambda: self._step_zoom(1)),
            (QKeySequence("Ctrl+="), lambda: self._step_zoom(1)),
            (QKeySequence("Ctrl+-"), lambda: self._step_zoom(-1)),
            (QKeySequence("Ctrl+0"), lambda: self.zoom_to(_NATURAL)),
            (QKeySequence("PgDown"), lambda: self._turn(QAbstractSlider.SliderAction.SliderPageStepAdd)),
            (QKeySequence("PgUp"), lambda: self._turn(QAbstractSlider.SliderAction.SliderPageStepSub)),
            (QKeySequence(QKeySequence.StandardKey.Print), self._on_print),
            (QKeySequence(QKeySequence.StandardKey.Save), self._on_save),
        ):
            QShortcut(keys, self, act)

    def _tools(self) -> QHBoxLayout:
        self._page = label("", "muted", wrap=False)
        self._page.setObjectName("pdfPageNumber")
        self._percent = label("", wrap=False)
        self._percent.setObjectName("pdfZoom")
        self._smaller = button("", lambda: self._step_zoom(-1), name="pdfSmaller", symbol="minus")
        self._smaller.setAccessibleName(self.tr("Réduire"))
        self._smaller.setToolTip(self.tr("Réduire (Ctrl+-)"))
        self._larger = button("", lambda: self._step_zoom(1), name="pdfLarger", symbol="plus")
        self._larger.setAccessibleName(self.tr("Agrandir"))
        self._larger.setToolTip(self.tr("Agrandir (Ctrl++)"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._page)
        row.addStretch(1)
        for widget in (self._smaller, self._percent, self._larger):
            row.addWidget(widget)
        return row

    def _acts(self) -> QHBoxLayout:
        self._print = button(self.tr("&Imprimer…"), self._on_print, role="primary", name="printPdf", symbol="printer")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._print)
        row.addWidget(button(self.tr("&Enregistrer…"), self._on_save, name="savePdf", symbol="file-down"))
        row.addWidget(button(self.tr("&Fermer"), self.reject, name="closePdf"))
        return row

    def _show_pages(self) -> None:
        try:
            self._pages = PdfPages(self._content)
        except DocumentUnreadable as error:
            told = label(error.sentence, "error")
            told.setObjectName("pdfProblem")
            self._area.setWidget(told)
            for widget in (self._print, self._smaller, self._larger):
                widget.setEnabled(False)
            return
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        drawn: deque[PageView] = deque()
        count = len(self._pages)
        for place in range(count):
            view = PageView(self._pages, place, drawn)
            view.setAccessibleName(self.tr("Page {number} sur {count}").format(number=place + 1, count=count))
            self._views.append(view)
            column.addWidget(view, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._area.setWidget(sheet)
        room = self.width() - 2 * SPACE_L - 4 * SPACE_M
        widest = max(wide for wide, _ in self._pages.sizes) * self.logicalDpiX() / _POINTS
        fitting = [percent for percent in _ZOOMS if percent <= _NATURAL and widest * percent / 100 <= room]
        self.zoom_to(max(fitting, default=_ZOOMS[0]))
        self._tell_page()
        self._area.setFocus()
        QTimer.singleShot(0, self, lambda: self._read_aloud(0))

    def _read_aloud(self, place: int) -> None:
        """Give each page its text, one at a time so that a long document opens as fast as a short one."""
        if self._pages is None or place >= len(self._views):
            return
        self._views[place].setAccessibleDescription(self._pages.text(place))
        self._tell_page()
        QTimer.singleShot(0, self, lambda: self._read_aloud(place + 1))

    def _on_scrolled(self, value: int) -> None:
        """Follow the page that stands in the middle of the view."""
        middle = value + self._area.viewport().height() // 2
        self._place = max((place for place, view in enumerate(self._views) if view.y() <= middle), default=0)
        self._tell_page()

    def _go_to(self, place: int) -> None:
        if self._views:
            self._area.verticalScrollBar().setValue(self._views[place].y() - SPACE_M)

    def _turn(self, action: QAbstractSlider.SliderAction) -> None:
        self._area.verticalScrollBar().triggerAction(action)

    def _step_zoom(self, step: int) -> None:
        if self._views:
            place = _ZOOMS.index(self._zoom) + step
            self.zoom_to(_ZOOMS[min(max(place, 0), len(_ZOOMS) - 1)])

    def _tell_page(self) -> None:
        if not self._views:
            return
        text = self.tr("Page {number} / {count}").format(number=self._place + 1, count=len(self._views))
        self._page.setText(text)
        self._area.setAccessibleDescription(self._views[self._place].accessibleDescription())

    def _on_print(self) -> None:
        if self._views:
            print_pdf(self, self._title, self._content, self._on_printed)

    def _on_printed(self) -> None:
        self._say(self.tr("Envoyé à l'imprimante."))
        self.printed.emit()

    def _on_save(self) -> None:
        ask_and_save(self, self._title, self._file_name, lambda: self._content, self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self._say(self.tr("Enregistré\u00a0: {file}").format(file=path.name))
        self.saved.emit(path)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()

    def _let_go(self) -> None:
        if self._pages is not None:
            self._pages.close()
            self._pages = None
