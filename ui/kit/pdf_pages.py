"""The pages of a PDF held in memory, as pictures and as text."""

from __future__ import annotations

from PySide6.QtGui import QImage

from app.documents.errors import DocumentUnreadable

MOST_PIXELS = 36_000_000


class PdfPages:
    """An open document; for those that Aparté wrote or keeps, on the window's thread alone.

    DocumentUnreadable where the content cannot be drawn.
    """

    def __init__(self, content: bytes) -> None:
        import pypdfium2  # noqa: PLC0415 - loaded when wanted, for a quick start

        try:
            self._document = pypdfium2.PdfDocument(content)
            self._document.init_forms()
            self.sizes = [self._document.get_page_size(place) for place in range(len(self._document))]
        except pypdfium2.PdfiumError as error:
            raise DocumentUnreadable from error
        self._is_open = True

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, place: int, scale: float, most_pixels: int = MOST_PIXELS) -> QImage:
        """Return a page drawn at ``scale`` pixels a point, less where it would be larger than memory should hold."""
        if not self._is_open:
            return QImage()
        wide, high = self.sizes[place]
        scale = min(scale, (most_pixels / max(1.0, wide * high)) ** 0.5)
        page = self._document[place]
        try:
            drawn = page.render(scale=scale, prefer_bgrx=True)
            data = bytes(drawn.buffer)
            return QImage(data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
        finally:
            page.close()

    def text(self, place: int) -> str:
        """Return what a page says."""
        if not self._is_open:
            return ""
        page = self._document[place]
        try:
            read = page.get_textpage()
            text = str(read.get_text_range())
            read.close()
        finally:
            page.close()
        # The renderer gives a sign of its own for a hyphen that ends a line.
        return text.replace("\ufffe", "-").replace("\r\n", "\n").strip()

    def close(self) -> None:
        """Let go of the document; its pages are empty from then on."""
        if self._is_open:
            self._is_open = False
            self._document.close()
