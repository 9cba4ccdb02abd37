"""The poster for the desk: the essential of the notice in large type on one A4 or A3 page, read by eye and aloud (art. 13, FAQ 1382)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from math import sqrt

from pypdf import PdfReader, PdfWriter
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, SimpleDocTemplate, Spacer

from app.accounts.business import Business, read_business
from app.contacts.kinds import ContactCategory
from app.documents.page_frame import FramedCanvas, PageFrame
from app.documents.sheet import LANGUAGE_TAG, inert
from app.documents.style import BOLD, INK, MARGIN, MUTED, REGULAR, register_fonts
from app.documents.tagged_parts import ListItem, TaggedParagraph
from app.documents.tagging import Element, Role, StructureTree
from app.formats import format_date
from app.register.notice_items import NoticeFacts
from app.register.web_notice import DerivedNotice, derived_notice, retention_sentence
from app.workspace import UnitOfWork
from resources import wording_in

# From the largest: the first in which everything stands on one page is taken.
_SIZES = (21.0, 19.0, 17.5, 16.0, 14.5, 13.0, 12.0, 11.0, 10.0)
_RIGHTS = ("see", "correct", "erase", "restrict", "object", "take", "withdraw")


class Paper(StrEnum):
    """How large the poster is."""

    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True, slots=True)
class Poster:
    """The document, the name its file should have, and whether it is a draft that must not be put up."""

    content: bytes
    file_name: str
    is_draft: bool


def notice_poster(uow: UnitOfWork, paper: Paper, language: str = "fr") -> Poster:
    """Return the poster of the notice in use; « PROJET » stands across it while that lacks something or is out of date."""
    derived = derived_notice(uow, language)
    content = b""
    for size in _SIZES:
        content, pages = _PosterPage(derived, read_business(uow), language, size).written()
        if pages == 1:
            break
    name = wording_in(language, "notices.poster.file", paper=paper.value)
    return Poster(enlarged(content) if paper is Paper.A3 else content, name, derived.is_draft)


def enlarged(content: bytes) -> bytes:
    """Return the same page on A3, which is A4 larger by the square root of two; its structure is kept."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    for page in writer.pages:
        page.scale_by(sqrt(2))
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


class _PosterPage:
    """One try at a size of type."""

    def __init__(self, derived: DerivedNotice, business: Business, language: str, size: float) -> None:
        register_fonts()
        self._derived, self._business = derived, business
        self._language, self._size = language, size
        self._tree = StructureTree()
        self._story: list[Flowable] = []

    def written(self) -> tuple[bytes, int]:
        """Return the document and how many pages it took."""
        facts = self._derived.facts
        self._text(self._say("title"), 2.0, bold=True, role=Role.TITLE)
        self._heading("who")
        self._text(", ".join((facts.controller, *facts.address)))
        self._heading("why")
        self._bullets([one.name for one in facts.purposes])
        self._heading("how_long")
        self._text(retention_sentence(facts, _longest(facts), self._language))
        self._heading("rights")
        self._bullets([self._say(f"rights_list_{one}") for one in _RIGHTS])
        self._text(self._say("ask", contact=facts.rights_contact), bold=True)
        self._text(self._say("refuse"), bold=True)
        self._text(self._say("more"))
        self._text(self._say("complaint"), 0.8, muted=True)
        self._version()
        return self._built()

    def _version(self) -> None:
        current = self._derived.current
        if current is not None and not self._derived.is_draft:
            day = format_date(current.published_on)
            self._text(self._say("version", version=current.version, day=day), 0.6, muted=True)

    def _built(self) -> tuple[bytes, int]:
        stamp = wording_in(self._language, "notices.pdf.watermark") if self._derived.is_draft else ""
        frame, buffer = PageFrame(self._business, watermark=stamp), BytesIO()
        document = SimpleDocTemplate(
            buffer,
            pagesize=frame.size,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            topMargin=30 * mm,
            bottomMargin=18 * mm,
            title=self._say("title"),
            author=self._business.name,
            creator="Aparté",
            lang=LANGUAGE_TAG[self._language],
            initialFontName=REGULAR,
        )
        document.build(
            self._story,
            canvasmaker=lambda *args, **options: FramedCanvas(*args, tree=self._tree, frame=frame, **options),
        )
        return buffer.getvalue(), document.page

    def _say(self, key: str, **params: object) -> str:
        return wording_in(self._language, f"notices.poster.{key}", **params)

    def _heading(self, key: str) -> None:
        self._story.append(Spacer(1, self._size * 0.35))
        self._text(self._say(key), 1.15, bold=True, role=Role.HEADING)

    def _text(
        self, text: str, scale: float = 1.0, *, bold: bool = False, muted: bool = False, role: Role = Role.TEXT
    ) -> None:
        if not text:
            return
        made = TaggedParagraph(inert(text), self._style(scale, bold=bold, muted=muted))
        made.element = Element(role)
        self._tree.top.add(made.element)
        self._story.append(made)

    def _bullets(self, lines: list[str]) -> None:
        listed = Element(Role.LIST)
        for line in lines:
            item = ListItem(inert(line), self._style(1.0, indent=self._size))
            item.label, item.element = Element(Role.LABEL), Element(Role.BODY)
            listed.add(Element(Role.ITEM, item.label, item.element))
            self._story.append(item)
        if lines:
            self._tree.top.add(listed)

    def _style(self, scale: float, *, bold: bool = False, muted: bool = False, indent: float = 0.0) -> ParagraphStyle:
        size = self._size * scale
        return ParagraphStyle(
            "poster",
            fontName=BOLD if bold else REGULAR,
            fontSize=size,
            leading=size * 1.3,
            spaceAfter=size * 0.25,
            alignment=TA_LEFT,
            textColor=MUTED if muted else INK,
            leftIndent=indent,
            bulletIndent=0,
        )


def _longest(facts: NoticeFacts) -> ContactCategory:
    """Return, of those who come to the desk, the category that is kept longest: the poster promises no less than what is done."""
    months = dict(facts.months)
    at_the_desk = (ContactCategory.CUSTOMER, ContactCategory.PROSPECT, ContactCategory.FORMER_CUSTOMER)
    return max(at_the_desk, key=lambda one: months.get(one, 0))
