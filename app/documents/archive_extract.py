"""An extract of the vault on paper: who asked for it and why before what it says, « confidentiel » across each page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.documents.access_pack import write_section
from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.formats import format_date, format_instant, format_pair
from resources import language, wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.rights.access_pack import PackSection
    from app.vault.consult import Archive


@dataclass(frozen=True, slots=True)
class ExtractHead:
    """Who asked, why from the list, why in words, and when; ``is_whole`` where nothing was left out."""

    asked_by: str
    motive: str
    motive_text: str
    made_at: datetime
    is_whole: bool


def archive_extract(business: Business, archive: Archive, head: ExtractHead, sections: Sequence[PackSection]) -> bytes:
    """Return the PDF."""
    sheet = Sheet(
        _say("title"),
        business,
        subtitle=_say("subtitle"),
        watermark=_say("watermark"),
        lang=LANGUAGE_TAG[language()],
    )
    motive = (
        format_pair(head.motive, head.motive_text)
        if head.motive and head.motive_text
        else head.motive or head.motive_text
    )
    sheet.facts(
        [
            (_say("person"), archive.name),
            (_say("asked_by"), head.asked_by),
            (_say("motive"), motive),
            (_say("made_at"), format_instant(head.made_at)),
            (_say("why_kept"), f"{archive.reason.label} ({archive.article})"),
            (_say("deposited_on"), format_instant(archive.deposited_at)),
            (_say("ends_on"), format_date(archive.ends_on)),
        ]
    )
    for section in sections:
        write_section(sheet, section)
    sheet.paragraph(_say("whole" if head.is_whole else "left_out"), muted=True)
    return sheet.to_bytes()


def extract_name(made_at: datetime) -> str:
    """Return the name proposed for the file; it names nobody."""
    return _say("file_name", day=f"{made_at:%Y-%m-%d}")


def _say(name: str, **params: object) -> str:
    return wording(f"vault.extract.{name}", **params)
