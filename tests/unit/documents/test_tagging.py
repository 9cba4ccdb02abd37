"""A document can be read aloud: everything drawn is named, in the order of reading, and nothing else is in the tree."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import Flowable, PageBreak, Spacer

from app.accounts.business import Business
from app.consent.forms import FormQuestion, FormView
from app.consent.kinds import Channel, FormMedium
from app.consent.texts import TextView
from app.documents.consent_form import consent_form
from app.documents.labels import labels_pdf
from app.documents.sheet import Sheet

BUSINESS = Business(name="Atelier <Lumière> & fils", address="12 rue des Tanneurs", postcode="69003", town="Lyon")
PAINTING = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"}
MARKUP = st.text(alphabet="<>&;/\"'b{}%()\\[] \n\u00e9\u0000\u202e\ufffe", max_size=60)


@dataclass(frozen=True)
class Read:
    """One element as a screen reader meets it."""

    role: str
    depth: int
    text: str
    node: pikepdf.Object


class Reader:
    """Reads a PDF the way that assistive technology does: through its tree, each mark looked up on its page."""

    def __init__(self, pdf: bytes) -> None:
        self.file = pikepdf.open(BytesIO(pdf))
        assert self.file.check_pdf_syntax() == []
        self.root = self.file.Root
        self.marks = [_marks_of(page) for page in self.file.pages]
        self.reached: list[tuple[int, int]] = []
        self.fields: list[pikepdf.Object] = []
        self.read = list(self._walk(self.root.StructTreeRoot, 0))

    def roles(self) -> list[str]:
        return [one.role for one in self.read]

    def texts(self, role: str) -> list[str]:
        return [one.text for one in self.read if one.role == role]

    def _walk(self, node: pikepdf.Object, depth: int) -> Iterator[Read]:
        for kid in _kids(node):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                assert node == kid.P
                text = "".join(self._own(kid))
                yield Read(str(kid.S)[1:], depth, text, kid)
                yield from self._walk(kid, depth + 1)

    def _own(self, node: pikepdf.Object) -> Iterator[str]:
        for kid in _kids(node):
            if isinstance(kid, int):
                yield self._mark(node.Pg, kid)
            elif kid.get("/Type") == "/MCR":
                yield self._mark(kid.Pg, int(kid.MCID))
            elif kid.get("/Type") == "/OBJR":
                self.fields.append(kid.Obj)

    def _mark(self, page: pikepdf.Object, number: int) -> str:
        place = self.file.pages.index(pikepdf.Page(page))
        self.reached.append((place, number))
        return self.marks[place][number]


def _kids(node: pikepdf.Object) -> list[pikepdf.Object]:
    kids = node.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _marks_of(page: pikepdf.Page) -> dict[int, str]:
    """Return the text of each mark; fails where something is drawn outside of any, or where marks are not in pairs."""
    marks: dict[int, str] = {}
    current: int | None = None
    is_open, font = False, ""
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            assert not is_open
            is_open = True
            current = int(operands[1].MCID) if name == "BDC" else None
            if current is None:
                assert operands[0] == "/Artifact"
            else:
                assert current == len(marks)
                marks[current] = ""
        elif name == "EMC":
            assert is_open
            is_open, current = False, None
        elif name == "Tf":
            font = str(operands[0])
        elif name in PAINTING:
            assert is_open, name
            if name == "Tj" and current is not None:
                marks[current] += _decoded(page, font, bytes(operands[0]))
    assert not is_open
    return marks


def _decoded(page: pikepdf.Page, font: str, raw: bytes) -> str:
    letters = _letters(page, font)
    return "".join(letters.get(byte, "?") for byte in raw)


def _letters(page: pikepdf.Page, font: str) -> dict[int, str]:
    """Return the font's own map to Unicode, which copying and reading aloud go by."""
    found: dict[int, str] = {}
    is_map, is_range = False, False
    for line in page.Resources.Font[font].ToUnicode.read_bytes().decode().splitlines():
        if line.endswith(("beginbfchar", "beginbfrange")):
            is_map, is_range = True, line.endswith("beginbfrange")
            start = None
        elif line.startswith("endbf"):
            is_map = False
        elif is_map and is_range:
            first, bracket, codes = line.rpartition("[")
            if bracket:
                start = int(first.split("<")[1].rstrip("> "), 16)
            for code in codes.replace("]", "").split():
                assert start is not None
                found[start] = bytes.fromhex(code.strip("<>")).decode("utf-16-be")
                start += 1
        elif is_map:
            code, letter = line.split()
            found[int(code.strip("<>"), 16)] = bytes.fromhex(letter.strip("<>")).decode("utf-16-be")
    return found


def check(pdf: bytes) -> Reader:
    """Check what holds of every document."""
    reader = Reader(pdf)
    root = reader.root
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    assert str(root.Lang) in {"fr-FR", "en-GB"}
    for place, marks in enumerate(reader.marks):
        reached = [number for page, number in reader.reached if page == place]
        assert reached == sorted(marks), "every mark is read once, in the order of the drawing"
    owners = _owners(root.StructTreeRoot.ParentTree)
    for page, marks in zip(reader.file.pages, reader.marks, strict=True):
        assert page.Tabs == "/S"
        assert len(owners[int(page.StructParents)]) == len(marks)
        for number, owner in enumerate(owners[int(page.StructParents)]):
            assert number in [kid if isinstance(kid, int) else int(kid.get("/MCID", -1)) for kid in _kids(owner)]
        for widget in page.get("/Annots", []):
            if not int(widget.F) & 2:
                assert owners[int(widget.StructParent)].S == "/Form"
                assert widget in reader.fields
                assert page.obj == widget.P
    with reader.file.open_metadata() as metadata:
        assert (metadata["dc:title"] or "") == str(reader.file.docinfo["/Title"])
        assert metadata["dc:language"] == [str(root.Lang)] or metadata["dc:language"] == {str(root.Lang)}
        assert "pdfuaid:part" not in metadata
    return reader


def _owners(tree: pikepdf.Object) -> dict[int, pikepdf.Object]:
    return {int(tree.Nums[place]): tree.Nums[place + 1] for place in range(0, len(tree.Nums), 2)}


def full_sheet() -> Sheet:
    sheet = Sheet("Droit d’accès", BUSINESS, subtitle="Réponse", watermark="PROJET")
    sheet.heading("Vos données")
    sheet.paragraph("Une phrase qui va à la ligne. " * 8)
    sheet.bullets(["un", "deux mots " * 20])
    sheet.facts([("Nom", "Éloïse"), ("Note", "")])
    sheet.table(["Un", "Deux"], [["a", "b"], ["c", "d"]], [0.5, 0.5])
    sheet.box("Encadré")
    sheet.picture(_png(), 20, 20, "Code QR")
    return sheet


def test_each_part_is_what_it_is_and_stands_in_its_order() -> None:
    reader = check(full_sheet().to_bytes())
    assert reader.roles() == [
        *["Document", "H1", "P", "H2", "P"],
        *["L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"],
        *["Table", "TR", "TH", "TD", "TR", "TH", "TD"],
        *["Table", "TR", "TH", "TH", "TR", "TD", "TD", "TR", "TD", "TD"],
        *["P", "Figure"],
    ]
    assert reader.texts("H1") == ["Droit d’accès"]
    assert reader.texts("TD") == ["Éloïse", "—", "a", "b", "c", "d"]
    assert reader.texts("P")[-1] == "Encadré"
    assert {one.depth for one in reader.read if one.role in {"H1", "H2", "P", "L", "Table", "Figure"}} == {1}


def test_head_cells_say_what_they_head_and_pictures_are_told() -> None:
    reader = check(full_sheet().to_bytes())
    scopes = [str(one.node.A.Scope) for one in reader.read if one.role == "TH"]
    assert scopes == ["/Row", "/Row", "/Column", "/Column"]
    figure = next(one.node for one in reader.read if one.role == "Figure")
    assert str(figure.Alt) == "Code QR"
    left, bottom, right, top = (float(edge) for edge in figure.A.BBox)
    assert right - left == pytest.approx(top - bottom, abs=0.1)
    assert 0 < left < right < 596


def test_head_foot_and_watermark_are_not_read() -> None:
    reader = check(full_sheet().to_bytes())
    spoken = "".join(one.text for one in reader.read)
    for passed_over in ("PROJET", "page 1", "Tanneurs"):
        assert passed_over not in spoken


def test_lines_do_not_join_their_words() -> None:
    sheet = Sheet("Titre", BUSINESS)
    sheet.paragraph("Éloïse Martin\n1 rue de la Paix\n69001 Lyon")
    sheet.paragraph("Une phrase qui va à la ligne. " * 8)
    sheet.box("-".join(["un", "deux"]) + "-\ntrois")
    address, sentence, phrase = check(sheet.to_bytes()).texts("P")
    assert address == "Éloïse Martin 1 rue de la Paix 69001 Lyon"
    assert sentence.strip() == ("Une phrase qui va à la ligne. " * 8).strip()
    assert phrase == "un-deux-trois"


def test_a_word_cut_by_the_width_of_a_cell_stays_one_word() -> None:
    sheet = Sheet("Titre", BUSINESS)
    sheet.table(["Un", "Deux"], [["x", "anticonstitutionnellement" * 2]], [0.9, 0.1])
    assert "anticonstitutionnellement" * 2 in check(sheet.to_bytes()).texts("TD")


def test_a_table_over_many_pages_is_one_table_whose_head_is_read_once() -> None:
    sheet = Sheet("Titre", BUSINESS)
    rows = [[str(number), f"ligne {number} " * 8] for number in range(150)]
    sheet.table(["Numéro", "Texte"], rows, [0.2, 0.8])
    reader = check(sheet.to_bytes())
    assert len(reader.marks) > 3
    assert reader.roles().count("Table") == 1
    assert reader.texts("TH") == ["Numéro", "Texte"]
    assert reader.texts("TD")[::2] == [str(number) for number in range(150)]


def test_a_cell_and_a_paragraph_over_two_pages_are_one_each() -> None:
    text = " ".join(f"mot{number}" for number in range(1200))
    sheet = Sheet("Titre", BUSINESS)
    sheet.paragraph(text)
    sheet.box(text)
    sheet.bullets([text])
    sheet.table(["Un", "Deux"], [["court", text]], [0.3, 0.7])
    reader = check(sheet.to_bytes())
    assert reader.texts("P") == [text, text]
    assert reader.texts("LBody") == [text]
    assert reader.texts("Lbl") == ["•"]
    assert [" ".join(one.split()) for one in reader.texts("TD")] == ["court", text]


class _Drawing(Flowable):
    """A drawing that knows nothing of tags."""

    width, height = 100, 20

    def draw(self) -> None:
        self.canv.rect(0, 0, 100, 20)
        self.canv.setFont("Aparte", 10)
        self.canv.drawString(2, 5, "Signature")


def test_a_drawing_of_others_is_read_as_one_text_and_what_is_silent_stays_so() -> None:
    sheet = Sheet("Titre", BUSINESS)
    sheet.flow(_Drawing())
    sheet.flow(Spacer(1, 10))
    sheet.flow(PageBreak())
    sheet.together([sheet.made_heading("Question"), sheet.made_box("Texte"), _Drawing()])
    reader = check(sheet.to_bytes())
    assert len(reader.marks) == 2
    assert reader.roles() == ["Document", "H1", "P", "H2", "P", "P"]
    assert reader.texts("P") == ["Signature", "Texte", "Signature"]


def test_an_empty_list_or_table_leaves_nothing_to_read() -> None:
    sheet = Sheet("Titre", BUSINESS)
    sheet.bullets([])
    sheet.facts([])
    assert check(sheet.to_bytes()).roles() == ["Document", "H1"]


@pytest.mark.parametrize("medium", FormMedium)
def test_each_field_of_a_form_is_told_in_words(medium: FormMedium) -> None:
    reader = check(consent_form(_form(medium), BUSINESS))
    assert str(reader.root.Lang) == "en-GB"
    told = [str(one.node.Alt) for one in reader.read if one.role == "Form"]
    assert len(told) == (10 if medium is FormMedium.PDF else 0)
    assert len(reader.fields) == len(told)
    translated = [one.node for one in reader.read if "/Lang" in one.node]
    assert {str(node.Lang) for node in translated} == {"fr-FR"}
    if medium is FormMedium.PDF:
        assert len(reader.marks) > 1
        assert told[0].startswith("E-mail, Nouveautés : ")


def test_no_font_is_left_to_the_reader_of_the_document() -> None:
    for pdf in (full_sheet().to_bytes(), labels_pdf([])):
        for page in pikepdf.open(BytesIO(pdf)).pages:
            for font in page.Resources.get("/Font", {}).values():
                assert "/FontFile2" in font.FontDescriptor


@settings(max_examples=30, deadline=None)
@given(MARKUP, MARKUP)
def test_markup_in_data_breaks_neither_the_tree_nor_the_description(title: str, text: str) -> None:
    sheet = Sheet(title, Business(name=text), subtitle=text)
    sheet.heading(text)
    sheet.bullets([text, title])
    sheet.facts([(title, text)])
    sheet.table([title], [[text]])
    sheet.picture(_png(), 10, 10, text)
    check(sheet.to_bytes())


def test_a_long_document_costs_about_as_much_as_its_text() -> None:
    began = time.perf_counter()
    sheet = Sheet("Long", BUSINESS)
    for part in range(100):
        sheet.heading(f"Partie {part}")
        sheet.table(["Un", "Deux"], [[f"a{row}", "texte"] for row in range(30)], [0.5, 0.5])
    pdf = sheet.to_bytes()
    assert time.perf_counter() - began < 20
    assert len(pdf) < 5_000_000


def _form(medium: FormMedium) -> FormView:
    questions = tuple(
        FormQuestion(1, "Nouveautés", channel, _wording(place), "Texte français")
        for place, channel in enumerate((Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST), 1)
    )
    return FormView(
        1, "A" * 32, 1, "Éloïse Martin", ("eloise@exemple.fr",), medium, "en", questions, "Notice " * 200, False
    )


def _wording(place: int) -> TextView:
    made_at = datetime(2026, 11, 23, tzinfo=UTC)
    return TextView(place, 1, None, 1, "en", "I agree to be written to. " * 12, "0" * 64, made_at, None)


def _png() -> bytes:
    import segno

    picture = BytesIO()
    segno.make("Aparté").save(picture, kind="png")
    return picture.getvalue()
