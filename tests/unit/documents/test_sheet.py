"""Documents show what data hold, whole and readable, and nothing in data becomes a link, a picture, a script or an error."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app.accounts import recovery_code
from app.accounts.business import Business
from app.documents.recovery_sheet import recovery_sheet
from app.documents.sheet import Sheet, inert
from app.values.text import LONG

BUSINESS = Business(name="Atelier Lumière", address="12 rue des Tanneurs", postcode="69003", town="Lyon")
HOSTILE = (
    '<a href="javascript:alert(1)">Dupont</a>',
    '<img src="/etc/passwd" width="10" height="10"/>',
    "<b>gras</b> <i>penché</i> <unknown/>",
    "</para><para>",
    "&lt;b&gt; &amp; &#60; &nbsp; &",
    "<link href='http://voleur.example'>ici</link>",
    "<onDraw name='x' label='y'/>",
    "]]><![CDATA[<x>",
    "<!ENTITY xxe SYSTEM 'file:///etc/passwd'>",
    "{{7*7}} %s {name} ${HOME}",
)


def _read(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf))


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in _read(pdf).pages)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _everywhere(text: str) -> bytes:
    """Return a document that holds a text in each of the places that data can reach."""
    sheet = Sheet(text, Business(name=text, address=text, town=text, email=text), subtitle=text)
    sheet.heading(text)
    sheet.paragraph(text)
    sheet.paragraph(text, muted=True)
    sheet.bullets([text])
    sheet.facts([(text, text)])
    sheet.table([text, text], [[text, text]], [0.5, 0.5])
    sheet.box(text)
    return sheet.to_bytes()


def _active_parts(reader: PdfReader) -> list[str]:
    """Name every action, annotation, picture, script and attachment that a document holds."""
    found = []
    for page in reader.pages:
        found += [name for name in ("/Annots", "/AA") if name in page]
        found += [str(image.name) for image in page.images]
    found += [name for name in ("/OpenAction", "/AA", "/AcroForm") if name in reader.trailer["/Root"]]
    names = reader.trailer["/Root"].get("/Names")
    found += list(names.get_object()) if names is not None else []
    return found


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_in_data_is_shown_as_written_and_stays_inert(text: str) -> None:
    pdf = _everywhere(text)
    assert _active_parts(_read(pdf)) == []
    assert _squeezed(text) in _squeezed(_text(pdf))


def test_the_search_for_active_parts_sees_a_picture() -> None:
    sheet = Sheet("Titre", BUSINESS)
    sheet.picture(_png(), 10, 10)
    assert _active_parts(_read(sheet.to_bytes())) != []


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_a_document(text: str) -> None:
    reader = _read(_everywhere(text))
    assert len(reader.pages) >= 1
    assert _active_parts(reader) == []


def test_accents_and_signs_can_be_selected_as_text() -> None:
    sheet = Sheet("Preuve", BUSINESS)
    sheet.paragraph("Œuvre, Noël, façade, « çà et là », 12 €, Łukasz, Şahin, Ñuñez, Škoda, l’été…")
    text = _text(sheet.to_bytes())
    for word in ("Œuvre", "Noël", "façade", "çà", "€", "Łukasz", "Şahin", "Ñuñez", "Škoda", "l’été…"):
        assert word in text


def test_fonts_travel_with_the_document() -> None:
    fonts = _read(_everywhere("Été")).pages[0]["/Resources"]["/Font"].get_object()
    embedded = {
        str(font.get_object()["/BaseFont"])
        for font in fonts.values()
        if "/FontFile2" in font.get_object().get("/FontDescriptor", {})
    }
    assert {name.partition("+")[2] for name in embedded} == {"OpenSans", "OpenSans-Bold"}


def test_a_document_names_its_title_author_and_language() -> None:
    reader = _read(Sheet("Preuve de consentement", BUSINESS).to_bytes())
    assert reader.metadata is not None
    assert reader.metadata.title == "Preuve de consentement"
    assert reader.metadata.author == "Atelier Lumière"
    assert reader.trailer["/Root"]["/Lang"] == "fr-FR"


def test_each_page_carries_the_business_and_its_number() -> None:
    sheet = Sheet("Longue lettre", BUSINESS)
    for _ in range(120):
        sheet.paragraph("Une phrase qui remplit la page, ligne après ligne.")
    pages = [page.extract_text() for page in _read(sheet.to_bytes()).pages]
    assert len(pages) > 2
    for number, text in enumerate(pages, 1):
        assert "Atelier Lumière" in text
        assert f"page {number} / {len(pages)}" in " ".join(text.split())


def test_a_very_long_word_is_whole_and_within_the_page() -> None:
    word = "ab" * 100
    for written in (_in_paragraph(word), _in_narrow_table(word), _in_facts(word)):
        reader = _read(written)
        assert word in _squeezed("".join(page.extract_text() for page in reader.pages))
        assert _furthest_right(reader) <= float(reader.pages[0].mediabox.right)


def test_a_field_is_cut_at_its_limit() -> None:
    assert len(inert("é" * (LONG * 3)).replace(" ", "")) == LONG
    assert inert("court") == "court"


def test_a_value_longer_than_a_page_goes_on_to_the_next_and_loses_nothing() -> None:
    text = " ".join(f"mot{number}" for number in range(1000))
    assert len(text) < LONG
    for written in (_in_facts(text), _in_narrow_table(text), _in_box(text), _in_paragraph(text)):
        shown = _text(written).split()
        assert [word for word in shown if word.startswith("mot")] == text.split()


@pytest.mark.parametrize("opens", ["base", "vault"])
def test_the_recovery_sheet_holds_the_code_in_seven_groups_and_one_picture(opens: str) -> None:
    code = recovery_code.generate()
    pdf = recovery_sheet(BUSINESS, code, date(2026, 11, 23), opens)
    text = _text(pdf)
    assert [group for group in text.split() if group in code.split("-")] == code.split("-")
    assert "23/11/2026" in text
    reader = _read(pdf)
    assert len(reader.pages) == 1
    assert len(reader.pages[0].images) == 1


def test_the_two_recovery_sheets_cannot_be_taken_for_one_another() -> None:
    code, day = recovery_code.generate(), date(2026, 11, 23)
    base, vault = (_text(recovery_sheet(BUSINESS, code, day, opens)) for opens in ("base", "vault"))
    assert "coffre" in vault
    assert "coffre" not in base


def _in_paragraph(text: str) -> bytes:
    sheet = Sheet("Titre", BUSINESS)
    sheet.paragraph(text)
    return sheet.to_bytes()


def _in_narrow_table(text: str) -> bytes:
    sheet = Sheet("Titre", BUSINESS)
    sheet.table(["Un", "Deux", "Trois", "Quatre"], [["x", "x", "x", text]], [0.4, 0.3, 0.2, 0.1])
    return sheet.to_bytes()


def _in_facts(text: str) -> bytes:
    sheet = Sheet("Titre", BUSINESS)
    sheet.facts([("Note", text)])
    return sheet.to_bytes()


def _in_box(text: str) -> bytes:
    sheet = Sheet("Titre", BUSINESS)
    sheet.box(text)
    return sheet.to_bytes()


def _furthest_right(reader: PdfReader) -> float:
    """Return how far to the right the ink of a document goes, measured with the font's own widths."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    reach = 0.0

    def measure(text: str, matrix: list[float], place: list[float], _font: object, size: float) -> None:
        nonlocal reach
        if text.strip():
            reach = max(reach, place[4] + matrix[4] + stringWidth(text.strip(), "Aparte", size))

    for page in reader.pages:
        page.extract_text(visitor_text=measure)
    return reach


def _png() -> bytes:
    import segno

    picture = BytesIO()
    segno.make("Aparté").save(picture, kind="png")
    return picture.getvalue()


def test_what_goes_on_of_a_table_begins_at_the_top_of_a_page_under_its_head_once() -> None:
    sheet = Sheet("Registre", Business("Atelier"))
    rows = [(f"Ligne {number}", "courte") for number in range(20)]
    # Higher than what is left of the page, and lower than a page: it goes on whole.
    rows.append(("Longue", "\n".join(f"mot{number}" for number in range(30))))
    # Higher than a page: it is cut, and each piece stands under the head.
    rows.append(("Plus longue", "\n".join(f"suite{number}" for number in range(90))))
    sheet.table(("Rubrique", "Contenu"), rows, (0.3, 0.6))
    pages = [page.extract_text() for page in PdfReader(BytesIO(sheet.to_bytes())).pages]
    assert len(pages) > 2
    assert [page.count("Rubrique") for page in pages] == [1] * len(pages)
    assert "mot0" not in pages[0]
    assert "mot0" in pages[1]
    assert "mot29" in pages[1]
    # A reader of PDFs sees a space where the writer goes over to another part of the typeface.
    whole = "".join("".join(pages).split())
    assert all(f"suite{number}" in whole for number in range(90))
