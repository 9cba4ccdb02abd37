"""The frame of every page: the business at the head, its number at the foot, a word across it where it is a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from app.accounts.business import Business
from app.documents.style import BOLD, INK, LINE, MARGIN, MUTED, REGULAR, STAMP
from app.documents.tagging import StructureTree, TaggedCanvas
from app.values.text import clean_text
from resources import wording


@dataclass(frozen=True, slots=True)
class PageFrame:
    """What stands on each page; ``corner`` gives the picture at its head, by the page's number."""

    business: Business
    corner: Callable[[int], bytes] | None = None
    watermark: str = ""
    size: tuple[float, float] = A4

    @property
    def room(self) -> float:
        """How wide a text may be between the margins."""
        return self.size[0] - 2 * MARGIN


class FramedCanvas(TaggedCanvas):
    """Holds pages back until their number is known, then writes the frame of each."""

    def __init__(self, *args: Any, tree: StructureTree, frame: PageFrame, **options: Any) -> None:
        super().__init__(*args, tree=tree, **options)
        self._frame = frame
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Keep the page for later."""
        self._pages.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # the stubs leave out reportlab's own recipe

    def save(self) -> None:
        """Write every page in its frame, which is read by eye alone."""
        for number, page in enumerate(self._pages, 1):
            self.__dict__.update(page)
            with self.marked(None):
                _write_head(self, self._frame)
                _write_number(self, self._frame, number, len(self._pages))
                if self._frame.corner is not None:
                    _write_corner(self, self._frame, self._frame.corner(number))
                _write_watermark(self, self._frame)
            super().showPage()
        super().save()


def _write_head(canvas: TaggedCanvas, frame: PageFrame) -> None:
    (wide, high), business = frame.size, frame.business
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, 11)
    canvas.drawString(MARGIN, high - 16 * mm, clean_text(business.name, 80))
    canvas.setFont(REGULAR, 8.5)
    canvas.setFillColor(MUTED)
    address = " · ".join((*business.address_lines, business.email)).strip(" ·")
    canvas.drawString(MARGIN, high - 21 * mm, clean_text(address, 110))
    canvas.setStrokeColor(LINE)
    canvas.line(MARGIN, high - 25 * mm, wide - MARGIN, high - 25 * mm)


def _write_number(canvas: TaggedCanvas, frame: PageFrame, number: int, pages: int) -> None:
    canvas.setFont(REGULAR, 8.5)
    canvas.setFillColor(MUTED)
    text = wording("documents.page.number", number=number, pages=pages)
    canvas.drawRightString(frame.size[0] - MARGIN, 12 * mm, text)


def _write_corner(canvas: TaggedCanvas, frame: PageFrame, png: bytes) -> None:
    """Place a picture at the head of the page, on the right, where no text stands."""
    side = 22 * mm
    wide, high = frame.size
    canvas.drawImage(ImageReader(BytesIO(png)), wide - MARGIN - side, high - side - 4 * mm, side, side)


def _write_watermark(canvas: TaggedCanvas, frame: PageFrame) -> None:
    """Write a word across the page, that is read with it and does not hide it."""
    if not frame.watermark:
        return
    wide, high = frame.size
    canvas.saveState()
    canvas.translate(wide / 2, high / 2)
    canvas.rotate(52)
    canvas.setFillColor(STAMP)
    canvas.setFillAlpha(0.22)
    canvas.setFont(BOLD, 110)
    canvas.drawCentredString(0, -38, frame.watermark)
    canvas.restoreState()
