"""A table of many rows: read aloud as one table, all of it on paper, its cost that of its rows."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app.accounts.business import Business
from app.documents.long_table import column_widths
from app.documents.sheet import Sheet
from app.documents.style import register_fonts

BUSINESS = Business(name="Atelier Lumière")
HEAD = ["Nom", "E-mail", "Ville"]


def quiet(_done: int, _total: int) -> None:
    """Tell nobody."""


def printed(rows: list[list[str]], told=quiet, *, is_lying: bool = True) -> bytes:
    sheet = Sheet("Liste", BUSINESS, is_lying=is_lying)
    sheet.long_table(HEAD, rows, told)
    return sheet.to_bytes()


def rows(count: int) -> list[list[str]]:
    return [[f"Nom{number}", f"n{number}@exemple.fr", "Lyon"] for number in range(count)]


def tree(pdf: bytes) -> list[list[str]]:
    """The roles of the cells, row by row."""
    with pikepdf.open(BytesIO(pdf)) as file:
        table = next(one for one in file.Root.StructTreeRoot.K[0].K if one.S == "/Table")
        return [[str(cell.S) for cell in row.K] for row in table.K]


def test_it_is_one_table_whose_head_is_read_once() -> None:
    pdf = printed(rows(90))
    assert len(PdfReader(BytesIO(pdf)).pages) > 2
    found = tree(pdf)
    assert found == [["/TH"] * 3, *([["/TD"] * 3] * 90)]


def test_every_row_is_on_paper_once_and_the_head_on_each_page() -> None:
    pages = [page.extract_text() for page in PdfReader(BytesIO(printed(rows(90)))).pages]
    whole = "\n".join(pages)
    assert [whole.count(f"n{number}@exemple.fr") for number in range(90)] == [1] * 90
    assert all("E-mail" in page for page in pages)


def test_a_lying_sheet_is_wider_than_high() -> None:
    lying, standing = (PdfReader(BytesIO(printed(rows(2), is_lying=one))).pages[0].mediabox for one in (True, False))
    assert (round(lying.width), round(lying.height)) == (round(standing.height), round(standing.width)) == (842, 595)


def test_whoever_waits_is_told_and_may_stop() -> None:
    seen: list[int] = []
    printed(rows(90), lambda done, _total: seen.append(done))
    assert seen == sorted(set(seen))
    assert seen[-1] == 90

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        printed(rows(90), stop)


def test_usual_words_are_not_cut_while_there_is_room() -> None:
    register_fonts()
    widths = column_widths(HEAD, [["Anticonstitutionnel", "x@y.fr", "L"]] * 30, 400)
    assert sum(widths) == pytest.approx(400)
    assert widths[0] > widths[1] > widths[2]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=400), min_size=3, max_size=3))
def test_whatever_a_cell_holds_the_table_is_made(cells: list[str]) -> None:
    assert len(tree(printed([cells, ["fin", "fin", "fin"]]))) == 3
