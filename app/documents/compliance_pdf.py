"""The compliance file on paper: what a very small business hands to whoever inspects it (RGPD art. 5(2), 24, 30, 31)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.documents import compliance_duties as duties
from app.documents import compliance_proofs as proofs
from app.documents.compliance_tables import say
from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.formats import format_date, format_instant
from resources import language

if TYPE_CHECKING:
    from app.documents.compliance_facts import ComplianceFacts

_CONTENTS = (0.86, 0.1)


@dataclass(frozen=True, slots=True)
class _Chapter:
    name: str
    write: Callable[[Sheet, ComplianceFacts], None]


_CHAPTERS = (
    _Chapter("standing", duties.write_standing),
    _Chapter("register", duties.write_register),
    _Chapter("purposes", duties.write_purposes),
    _Chapter("notices", duties.write_notices),
    _Chapter("consents", duties.write_consents),
    _Chapter("requests", duties.write_requests),
    _Chapter("retention", proofs.write_retention),
    _Chapter("breaches", proofs.write_breaches_chapter),
    _Chapter("access", proofs.write_access),
    _Chapter("journal", proofs.write_journal),
    _Chapter("backups", proofs.write_backups),
    _Chapter("limits", proofs.write_limits),
)


def compliance_pdf(facts: ComplianceFacts) -> bytes:
    """Return the file as a tagged PDF with a table of contents; it is laid out twice, the first time to learn the pages."""
    first = _written(facts, {})
    first.to_bytes()
    return _written(facts, first.chapter_pages).to_bytes()


def _written(facts: ComplianceFacts, pages: dict[str, int]) -> Sheet:
    subtitle = say("cover.subtitle", day=format_date(facts.today))
    sheet = Sheet(say("cover.title"), facts.business, subtitle=subtitle, lang=LANGUAGE_TAG[language()])
    _write_cover(sheet, facts)
    titles = [say("chapter.numbered", number=number, title=_title(one)) for number, one in enumerate(_CHAPTERS, 1)]
    sheet.heading(say("cover.contents"))
    sheet.table(
        (say("column.chapter"), say("column.page")),
        [(title, str(pages.get(title, ""))) for title in titles],
        _CONTENTS,
    )
    for title, one in zip(titles, _CHAPTERS, strict=True):
        sheet.chapter(title)
        one.write(sheet, facts)
    return sheet


def _title(chapter: _Chapter) -> str:
    return say(f"chapter.{chapter.name}")


def _write_cover(sheet: Sheet, facts: ComplianceFacts) -> None:
    business, period = facts.business, facts.period
    who = " · ".join(part for part in (business.name, business.legal_form) if part)
    sheet.facts(
        [
            (say("cover.business"), who),
            (say("cover.siret"), business.siret),
            (say("cover.address"), ", ".join(business.address_lines)),
            (say("cover.rights_contact"), business.rights_contact),
            (say("cover.period"), say("said.period", first=format_date(period.first), last=format_date(period.last))),
            (say("cover.made"), say("said.made", when=format_instant(facts.made_at), who=facts.made_by)),
        ]
    )
    sheet.paragraph(say("cover.what"))
    sheet.box(say("cover.nobody"), size=9.5)
