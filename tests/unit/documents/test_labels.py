"""Labels fall where the sheet has them, on each sheet that is sold, from the first free one on."""

from __future__ import annotations

import itertools
from io import BytesIO

import pypdfium2
import pytest
from pypdf import PdfReader

from app.contacts.postal_address import Postal
from app.documents.label_sheets import SHEETS, USUAL_SHEET, LabelSheet, sheet_of
from app.documents.labels import labels_pdf
from app.messaging.audience import Recipient
from app.messaging.kinds import Reason

MM = 72 / 25.4
by_sheet = pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: one.id)


def recipient(number: int, **changes: str) -> Recipient:
    postal = Postal(changes.get("line1", f"{number} rue des Lilas"), "", "69003", "Lyon", "")
    return Recipient(number, f"Nom {number}", changes.get("organisation", ""), "", Reason.POST, (), postal)


def boxes(pdf: bytes) -> list[list[tuple[float, float, float, float]]]:
    """Where on each page text stands, in millimetres from the left and from the top."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        read = page.get_textpage()
        rects = [read.get_rect(place) for place in range(read.count_rects())]
        found.append([(left / MM, 297 - top / MM, right / MM, 297 - bottom / MM) for left, bottom, right, top in rects])
    return found


@by_sheet
def test_all_labels_lie_on_the_page_and_none_on_another(sheet: LabelSheet) -> None:
    corners = [sheet.corner(place) for place in range(sheet.count)]
    for left, top in corners:
        assert left >= -0.01
        assert left + sheet.wide <= 210.01
        assert top >= -0.01
        assert top + sheet.high <= 297.01
    lefts = sorted({round(left, 3) for left, _ in corners})
    assert all(later - earlier >= sheet.wide - 0.01 for earlier, later in itertools.pairwise(lefts))
    assert len(set(corners)) == sheet.count == sheet.columns * sheet.rows


@by_sheet
@pytest.mark.parametrize("start", [1, 2, 8])
def test_each_address_stands_inside_its_label(sheet: LabelSheet, start: int) -> None:
    long = {
        "organisation": "Établissements Beauregard-Montmorency et associés",
        "line1": "118 bis boulevard du Maréchal",
    }
    people = [recipient(number, **(long if number % 3 == 0 else {})) for number in range(sheet.count + 1)]
    pages = boxes(labels_pdf(people, sheet, start))
    assert len(pages) == sheet.pages(start, len(people)) == 2
    frames = [sheet.corner(place) for place in range(start - 1, sheet.count)]
    for left, top, right, bottom in pages[0]:
        inside = [
            one
            for one in frames
            if one[0] + 4.9 <= left
            and right <= one[0] + sheet.wide - 4.9
            and one[1] <= top
            and bottom <= one[1] + sheet.high
        ]
        assert len(inside) == 1, (left, top, right, bottom)


def test_a_begun_sheet_is_gone_on_with() -> None:
    text = [
        page.extract_text() for page in PdfReader(BytesIO(labels_pdf([recipient(1), recipient(2)], start=24))).pages
    ]
    assert "Nom 1" in text[0]
    assert "Nom 2" not in text[0]
    assert "Nom 2" in text[1]


@pytest.mark.parametrize(
    ("start", "labels", "pages", "next_start"),
    [(1, 24, 1, 1), (1, 25, 2, 2), (24, 1, 1, 1), (4, 3, 1, 7), (24, 2, 2, 2)],
)
def test_what_is_left_of_the_last_sheet(start: int, labels: int, pages: int, next_start: int) -> None:
    assert USUAL_SHEET.pages(start, labels) == pages
    assert USUAL_SHEET.next_start(start, labels) == next_start


def test_a_sheet_is_told_by_its_measures_and_found_again() -> None:
    assert SHEETS[1].label == "2 × 7 · 99,1 × 38,1 mm (14 par planche)"
    assert {sheet_of(one.id) for one in SHEETS} == set(SHEETS)
    assert sheet_of("5x5-1x1") is USUAL_SHEET


def test_whoever_waits_is_told_and_may_stop() -> None:
    class Stopped(Exception):
        pass

    seen: list[tuple[int, int]] = []

    def told(done: int, total: int) -> None:
        seen.append((done, total))
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        labels_pdf([recipient(number) for number in range(600)], told=told)
    assert seen == [(0, 600), (500, 600)]
