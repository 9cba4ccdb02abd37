"""Names and values side by side: all of it on paper and read in its order, over pages, however long a value is."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from app.accounts.business import Business
from app.documents.sheet import Sheet

BUSINESS = Business(name="Atelier Lumière")


def pages_of(groups: list[tuple[str, list[tuple[str, str]]]]) -> tuple[list[str], bytes]:
    sheet = Sheet("Faits", BUSINESS)
    sheet.fact_groups(groups)
    pdf = sheet.to_bytes()
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages], pdf


def test_hundreds_of_groups_go_on_over_pages_each_with_its_caption() -> None:
    groups = [(f"Ligne n{number}.", [("Canal", f"c{number}."), ("Réponse", f"r{number}.")]) for number in range(120)]
    pages, pdf = pages_of(groups)
    assert len(pages) > 5
    for number in range(120):
        [page] = [text for text in pages if f"n{number}." in text]
        places = [page.index(f"{sign}{number}.") for sign in "ncr"]
        assert places == sorted(places)
    with pikepdf.open(BytesIO(pdf)) as file:
        told = [str(one.S) for one in file.Root.StructTreeRoot.K[0].K][1:]
        table = file.Root.StructTreeRoot.K[0].K[2]
        assert [[str(cell.S) for cell in row.K] for row in table.K] == [["/TH", "/TD"]] * 2
    assert told == ["/P", "/Table"] * 120


@pytest.mark.parametrize("sign", [" ", "\n"])
def test_a_value_longer_than_a_page_loses_no_word(sign: str) -> None:
    words = [f"mot{number}." for number in range(900)]
    pages, _ = pages_of([("", [("Texte", sign.join(words)), ("Suite", "fin")])])
    assert len(pages) > 1
    read = " ".join(" ".join(pages).split())
    assert [read.count(f" {word}") for word in words] == [1] * 900
    assert "fin" in pages[-1]


def test_a_word_that_no_line_holds_is_broken_and_whole() -> None:
    word = "a1b2c3" * 60
    pages, _ = pages_of([("", [("Adresse", word), ("Vide", "")])])
    assert word in "".join(pages[0].split())
    assert "—" in pages[0]
