"""The privacy notice on paper: the published version word for word, or a draft marked as such on every page (INF-01, INF-08)."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.business import read_business
from app.consent.kinds import TextKind
from app.contacts.kinds import SourceKind
from app.contacts.relationship import contact_of
from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.formats import format_date
from app.register.notice import NoticeVersion, current_notice, notice_is_stale
from app.register.notice_facts import gather_notice_facts
from app.register.notice_items import missing_items
from app.register.notice_state import item_name, where_to_fill
from app.register.notice_text import BULLET, NoticeSection, sections_of, write_notice
from app.workspace import UnitOfWork
from resources import wording_in

_NUMBER = {TextKind.NOTICE_13: "13", TextKind.NOTICE_14: "14"}


@dataclass(frozen=True, slots=True)
class NoticePdf:
    """The document, the name its file should have, and whether it is a draft that must not be handed out."""

    content: bytes
    file_name: str
    is_draft: bool


def notice_pdf(
    uow: UnitOfWork, kind: TextKind = TextKind.NOTICE_13, language: str = "fr", *, contact_id: int | None = None
) -> NoticePdf:
    """Return the notice in use as a PDF.

    Where none is published, or the register has changed since, the draft written from the register comes out instead:
    « PROJET » on every page, and what it lacks said first. For a ``contact_id`` whose data came from elsewhere the
    source is named (art. 14(2)(f)).
    """
    current = current_notice(uow, kind, language)
    if current is None or notice_is_stale(uow, kind, language):
        content = _draft(uow, kind, language, current, contact_id)
        return NoticePdf(content, wording_in(language, "notices.pdf.file_draft"), is_draft=True)
    name = wording_in(language, f"notices.pdf.file_{_NUMBER[kind]}", version=current.version)
    return NoticePdf(published_pdf(uow, current, contact_id=contact_id), name, is_draft=False)


def published_pdf(uow: UnitOfWork, notice: NoticeVersion, *, contact_id: int | None = None) -> bytes:
    """Return a published version word for word, whatever the register says since."""
    language = notice.language
    day = format_date(notice.published_on)
    subtitle = wording_in(language, "notices.pdf.version", version=notice.version, day=day)
    sections = sections_of(notice.body)
    sheet = Sheet(sections[0].heading, read_business(uow), subtitle=subtitle, lang=LANGUAGE_TAG[language])
    _write_sections(sheet, sections[1:], language)
    _write_source(uow, sheet, language, contact_id)
    sheet.paragraph(wording_in(language, "notices.pdf.fingerprint", sha256=notice.sha256), muted=True)
    return sheet.to_bytes()


def _draft(
    uow: UnitOfWork, kind: TextKind, language: str, current: NoticeVersion | None, contact_id: int | None
) -> bytes:
    facts = gather_notice_facts(uow, language)
    sections = sections_of(write_notice(facts, kind, language))
    subtitle = wording_in(language, "notices.pdf.draft", day=format_date(uow.clock.today()))
    stamp = wording_in(language, "notices.pdf.watermark")
    sheet = Sheet(
        sections[0].heading, read_business(uow), subtitle=subtitle, watermark=stamp, lang=LANGUAGE_TAG[language]
    )
    sheet.heading(wording_in(language, "notices.pdf.heading_missing"))
    lacking = [
        wording_in(
            language,
            "notices.text.named",
            names=item_name(item, language),
            text=where_to_fill(facts, item, language),
        )
        for item in missing_items(facts, kind)
    ]
    if lacking:
        sheet.bullets(lacking)
    elif current is None:
        sheet.paragraph(wording_in(language, "notices.pdf.not_published"))
    else:
        day = format_date(current.published_on)
        sheet.paragraph(wording_in(language, "notices.pdf.outdated", version=current.version, day=day))
    _write_sections(sheet, sections[1:], language)
    _write_source(uow, sheet, language, contact_id)
    return sheet.to_bytes()


def _write_sections(sheet: Sheet, sections: tuple[NoticeSection, ...], language: str) -> None:
    """Write the essential on one page that can be handed out alone, then everything.

    There, the right to refuse offers stands in a frame of its own (art. 21(4)).
    """
    framed = wording_in(language, "notices.heading.prospecting_objection")
    for section in sections:
        if not section.lines:
            framed = ""
            sheet.new_page()
        sheet.heading(section.heading)
        points: list[str] = []
        for line in section.lines:
            if line.startswith(BULLET):
                points.append(line.removeprefix(BULLET))
            elif section.heading == framed:
                sheet.box(line, size=10.5)
            else:
                sheet.paragraph(line)
        sheet.bullets(points)


def _write_source(uow: UnitOfWork, sheet: Sheet, language: str, contact_id: int | None) -> None:
    if contact_id is None:
        return
    contact = contact_of(uow, contact_id)
    source = SourceKind(contact.source_kind)
    if not source.is_indirect:
        return
    kind = wording_in(language, f"contacts.source_kind.{source.value}")
    named = f"{kind} ({contact.source_label})" if contact.source_label else kind
    sheet.heading(wording_in(language, "notices.pdf.heading_your_source"))
    day = format_date(contact.collected_on)
    sheet.paragraph(wording_in(language, "notices.pdf.your_source", source=named, day=day))
