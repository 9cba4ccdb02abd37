"""What lets a PDF be read aloud: a tree that says which drawing is a title, a list or a table, and in which order.

ISO 32000-1, 14.7 and 14.8. The PDF writer draws without structure: a part that bears an ``Element`` is drawn between
the marks of that element, whatever else is drawn is an artifact that a screen reader passes over, and the tree is
written when the document is saved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfdoc import XMP, PDFDictionary, PDFName, PDFObject, PDFObjectReference
from reportlab.pdfgen.canvas import Canvas

from app.values.text import clean_line

_HIDDEN = 2
_VERSION = (1, 7)


class Role(StrEnum):
    """What an element is (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    TEXT = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    FIELD = "Form"


@dataclass(frozen=True, slots=True)
class _Mark:
    """A stretch of a page's drawing."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class _Widget:
    """A field to fill in on a page."""

    page: int
    annotation: PDFObject


class Element(PDFObject):
    """A part of a document; its children are read in the order in which they were added."""

    __RefOnly__ = 1

    def __init__(self, role: Role, *children: Element, alt: str = "", scope: str = "", lang: str = "") -> None:
        """``alt`` tells a figure or a field in words; ``scope`` is Row or Column for a head cell."""
        self.role, self.alt, self.scope, self.lang = role, alt, scope, lang
        self.box: tuple[float, float, float, float] | None = None
        self._parent: PDFObject | None = None
        self._named: tuple[Any, bytes] | None = None
        self._content: list[Element | _Mark | _Widget] = []
        for child in children:
            self.add(child)

    def add(self, child: Element) -> None:
        """Read a part after the others."""
        child._parent = self
        self._content.append(child)

    def hang_on(self, root: PDFObject) -> None:
        """Become the top of a tree."""
        self._parent = root

    def drawn(self, page: int, number: int) -> None:
        """Note where it is drawn."""
        self._content.append(_Mark(page, number))

    def holds(self, page: int, annotation: PDFObject) -> None:
        """Note the field that it stands for."""
        self._content.append(_Widget(page, annotation))

    def name_in(self, document: Any) -> bytes:
        """Return how the file points at it: its parent and each of its children do, and its marks."""
        if self._named is None or self._named[0] is not document:
            self._named = document, document.Reference(self).format(document)
        return self._named[1]

    def format(self, document: Any) -> bytes:
        """Return the element as it is written in the file."""
        pages = [part.page for part in self._content if isinstance(part, _Mark)]
        first = pages[0] if pages else None
        parts = [b"<</S/%s/P %s" % (self.role.encode(), _reference(self._parent, document))]
        if first is not None:
            parts.append(b"/Pg %s" % _page(first, document))
        parts.append(b"/K[%s]" % b" ".join(_told(part, first, document) for part in self._content))
        if self.scope:
            parts.append(b"/A<</O/Table/Scope/%s>>" % self.scope.encode())
        if self.box is not None:
            corners = " ".join(f"{corner:.2f}" for corner in self.box)
            parts.append(b"/A<</O/Layout/Placement/Block/BBox[%s]>>" % corners.encode())
        parts.extend(
            b"/%s %s" % (name, _string(text)) for name, text in ((b"Alt", self.alt), (b"Lang", self.lang)) if text
        )
        return b"".join((*parts, b">>"))


def _told(part: Element | _Mark | _Widget, first: int | None, document: Any) -> bytes:
    if isinstance(part, Element):
        return _reference(part, document)
    if isinstance(part, _Widget):
        where = _page(part.page, document)
        return b"<</Type/OBJR/Pg %s/Obj %s>>" % (where, _reference(part.annotation, document))
    if part.page == first:
        return b"%d" % part.number
    return b"<</Type/MCR/Pg %s/MCID %d>>" % (_page(part.page, document), part.number)


def _string(text: str) -> bytes:
    return b"<feff%s>" % text.encode("utf-16-be").hex().encode()


def _reference(part: PDFObject | None, document: Any) -> bytes:
    if isinstance(part, Element):
        return part.name_in(document)
    written: bytes = document.Reference(part).format(document)
    return written


def _page(number: int, document: Any) -> bytes:
    written: bytes = PDFObjectReference(f"Page{number}").format(document)
    return written


class StructureTree(PDFObject):
    """The tree of one document, and for each mark of each page the element that it belongs to."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.top = Element(Role.DOCUMENT)
        self.top.hang_on(self)
        self._pages: dict[int, int] = {}
        self._owners: list[list[Element] | Element] = []

    def key_of(self, page: int) -> int:
        """Return the number under which a page's marks are found."""
        if page not in self._pages:
            self._pages[page] = len(self._owners)
            self._owners.append([])
        return self._pages[page]

    def mark(self, element: Element, page: int) -> int:
        """Return the number that a new mark has on its page."""
        marks = self._owners[self.key_of(page)]
        assert isinstance(marks, list)
        marks.append(element)
        element.drawn(page, len(marks) - 1)
        return len(marks) - 1

    def add_field(self, element: Element) -> int:
        """Return the number under which a field's element is found."""
        self._owners.append(element)
        return len(self._owners) - 1

    def format(self, document: Any) -> bytes:
        """Return the tree as it is written in the file."""
        found = b"".join(b"\n%d %s" % (key, _owned(owner, document)) for key, owner in enumerate(self._owners))
        return b"<</Type/StructTreeRoot/K[%s]/ParentTreeNextKey %d/ParentTree<</Nums[%s]>>>>" % (
            _reference(self.top, document),
            len(self._owners),
            found,
        )


def _owned(owner: list[Element] | Element, document: Any) -> bytes:
    if isinstance(owner, Element):
        return _reference(owner, document)
    return b"[%s]" % b" ".join(_reference(element, document) for element in owner)


class TaggedCanvas(Canvas):
    """A canvas that writes the structure of what is drawn on it, the language, and the title as the window's."""

    _doc: Any
    _code: list[str]

    def __init__(self, *args: Any, tree: StructureTree, **options: Any) -> None:
        options.setdefault("pdfVersion", _VERSION)
        super().__init__(*args, **options)
        self.tree = tree
        self._lang = str(options.get("lang") or "")
        self._open: Element | None = None
        self._is_marking = False
        self._field_name = ""
        self._made: dict[tuple[object, ...], str] = {}
        self.chapters: list[tuple[int, str]] = []

    @contextmanager
    def marked(self, element: Element | None) -> Iterator[None]:
        """Draw an element; none is an artifact. Within another's drawing it is part of that one."""
        if self._is_marking:
            yield
            return
        if element is None:
            self._code.append("/Artifact BMC")
        else:
            self._code.append(f"/{element.role} <</MCID {self.tree.mark(element, self.getPageNumber())}>> BDC")
        self._open, self._is_marking = element, True
        try:
            yield
        finally:
            self._code.append("EMC")
            self._open, self._is_marking = None, False

    def draw_lines(
        self, lines: Sequence[str], place: tuple[float, float], font: tuple[str, float, float], colour: Color
    ) -> None:
        """Draw lines whose first stands at a place, in a font of a size and leading.

        The same few words stand in hundreds of rows: what draws them is made once and moved.
        """
        drawn = (*lines, font, colour)
        if drawn not in self._made:
            text = self.beginText(0, 0)
            text.setFont(*font)
            text.setFillColor(colour)
            for line in lines:
                text.textLine(line)
            self._made[drawn] = text.getCode().partition(" Tm ")[2]
        self._code.append(f"BT 1 0 0 1 {place[0]:.2f} {place[1]:.2f} Tm {self._made[drawn]}")

    def note_chapter(self, name: str) -> None:
        """Let whoever opens the file go to this page by a name."""
        self.chapters.append((self.getPageNumber(), name))

    def name_next_field(self, text: str) -> None:
        """Say in words what the field drawn next asks."""
        self._field_name = text

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Close the page and give it the number of its marks, and its names."""
        number = self.getPageNumber()
        for place, (page, name) in enumerate(self.chapters):
            if page == number:
                self.bookmarkPage(f"chapter-{place}")
                self.addOutlineEntry(name, f"chapter-{place}")
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self.tree.key_of(number)
        page.Tabs = PDFName("S")

    def save(self) -> None:
        """Write the document."""
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = self.tree
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = XMP(creator=self._metadata)
        self.setViewerPreference("DisplayDocTitle", "true")
        super().save()

    def _addAnnotation(self, annotation: Any, name: str | None = None, addtopage: int = 1) -> None:  # noqa: N802
        """Place a field, and where it can be seen, its element within what is being drawn."""
        # The writer takes every field of a document that holds its pages back for one of the first page.
        annotation["P"] = PDFObjectReference(f"Page{self.getPageNumber()}")
        super()._addAnnotation(annotation, name, addtopage)  # type: ignore[misc]  # the stubs leave it out
        if self._open is None or int(annotation.dict.get("F", 0)) & _HIDDEN:
            return
        field = Element(Role.FIELD, alt=self._field_name)
        field.holds(self.getPageNumber(), annotation)
        self._open.add(field)
        annotation["StructParent"] = self.tree.add_field(field)
        self._field_name = ""

    def _metadata(self, _document: object) -> bytes:
        info = self._doc.info
        title, author, program = (
            escape(clean_line(str(text or ""), 2_000)) for text in (info.title, info.author, info.creator)
        )
        return _XMP.format(title=title, author=author, program=program, lang=escape(self._lang)).encode()


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
