"""The register of breaches as a PDF, as the CNIL may ask to see it (art. 33(5))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.formats import format_instant
from app.register.breach_table import pairs_of
from resources import language, wording

if TYPE_CHECKING:
    from datetime import datetime

    from app.accounts.business import Business
    from app.register.breach_register import Breach
    from app.register.breach_triggers import SetAside


def breach_register_pdf(
    business: Business,
    versions: Sequence[Breach],
    set_aside: Sequence[SetAside],
    names: Mapping[str, str],
    now: datetime,
) -> bytes:
    """Return every version of every entry, then what was noticed and was none."""
    title = wording("breaches.register.title")
    subtitle = wording("breaches.register.subtitle", when=format_instant(now))
    sheet = Sheet(title, business, subtitle=subtitle, lang=LANGUAGE_TAG[language()])
    write_breaches(sheet, versions, set_aside, names, now)
    return sheet.to_bytes()


def write_breaches(
    sheet: Sheet,
    versions: Sequence[Breach],
    set_aside: Sequence[SetAside],
    names: Mapping[str, str],
    now: datetime,
) -> None:
    """Write every version, then what was set aside."""
    if not versions:
        sheet.paragraph(wording("breaches.register.empty"))
    for version in versions:
        sheet.heading(wording("breaches.register.entry", number=version.number, version=version.version))
        sheet.facts(pairs_of(version, names, now)[2:])
    if set_aside:
        sheet.heading(wording("breaches.register.set_aside"))
        sheet.bullets([_answered(one) for one in set_aside])


def _answered(one: SetAside) -> str:
    what, when = one.trigger.label, format_instant(one.answered_at)
    return wording("breaches.register.set_aside_line", when=when, what=what, reason=one.reason)
