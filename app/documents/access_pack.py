"""The readable half of an access pack: the answer of art. 15, item by item, in words that a person understands."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.documents.sheet import Sheet
from app.formats import format_count, format_date
from app.rights.archive_sections import archive_sections
from resources import wording

if TYPE_CHECKING:
    from app.rights.access_pack import AccessPack, PackRow, PackSection

_NARROW, _SHORT, _CELL = 4, 120, 1_200


def access_pack_pdf(pack: AccessPack) -> bytes:
    """Return the PDF: items (0) to (10) of the answer, in order (DSR-05)."""
    day = format_date(pack.made_on)
    sheet = Sheet(
        wording("rights.pack.title", business=pack.business.name),
        pack.business,
        subtitle=wording("rights.pack.subtitle", day=day),
    )
    name = pack.addressee.name
    sheet.paragraph(wording("rights.pack.confirmation", business=pack.business.name, name=name, day=day))
    sheet.heading(wording("rights.pack.heading_data"))
    for section in pack.sections:
        write_section(sheet, section)
    _write_archives(sheet, pack)
    _write_suppression(sheet, pack)
    _write_uses(sheet, pack)
    _write_statements(sheet, pack)
    _write_acts(sheet, pack)
    return sheet.to_bytes()


def write_section(sheet: Sheet, section: PackSection) -> None:
    """Write a table as a table where it is narrow, else row by row."""
    many = len(section.rows) > 1
    title = f"{section.title} ({format_count(len(section.rows))})" if many else section.title
    names = list(dict.fromkeys(name for row in section.rows for name, _ in row.lines))
    if many and len(names) <= _NARROW and _short(section):
        rows = [[dict(row.lines).get(name, "") for name in names] for row in section.rows]
        sheet.heading(title)
        sheet.table(names, rows, [1 / len(names)] * len(names))
        return
    # A list that goes on over pages begins where its title stands.
    (sheet.section if many else sheet.heading)(title)
    groups: list[tuple[str, list[tuple[str, str]]]] = []
    for number, row in enumerate(section.rows, 1):
        caption = wording("rights.pack.row", number=format_count(number)) if many else ""
        groups.append((caption, [(name, text) for name, text in row.lines if len(text) <= _CELL]))
        if any(len(text) > _CELL for _, text in row.lines):
            sheet.fact_groups(groups)
            groups = []
            _write_long(sheet, row)
    sheet.fact_groups(groups)


def _write_archives(sheet: Sheet, pack: AccessPack) -> None:
    """Write what the vault holds, or that it is still to be searched."""
    if not pack.archives and not pack.awaits_vault:
        return
    sheet.heading(wording("vault_part.pack.heading"))
    sheet.paragraph(wording(f"vault_part.pack.{'not_searched' if pack.awaits_vault else 'explanation'}"))
    for section in archive_sections(pack):
        write_section(sheet, section)


def _write_long(sheet: Sheet, row: PackRow) -> None:
    """Write what is too long to stand beside its name below the others."""
    for name, text in row.lines:
        if len(text) > _CELL:
            sheet.paragraph(name, muted=True)
            sheet.paragraph(text)


def _short(section: PackSection) -> bool:
    return all(len(text) <= _SHORT for row in section.rows for _, text in row.lines)


def _write_suppression(sheet: Sheet, pack: AccessPack) -> None:
    sheet.heading(wording("rights.pack.heading_suppression"))
    if pack.suppressed:
        sheet.paragraph(wording("rights.pack.suppressed", channels=", ".join(pack.suppressed)))
    else:
        sheet.paragraph(wording("rights.pack.not_suppressed"))


def _write_uses(sheet: Sheet, pack: AccessPack) -> None:
    sheet.heading(wording("rights.pack.heading_uses"))
    for use in pack.uses:
        sheet.facts(
            [
                (wording("rights.pack.use_purpose"), use.purpose),
                (wording("rights.pack.use_basis"), use.basis),
                (wording("rights.pack.use_categories"), use.categories),
                (wording("rights.pack.use_retention"), use.retention),
                (wording("rights.pack.use_recipients"), use.recipients),
            ]
        )


def _write_statements(sheet: Sheet, pack: AccessPack) -> None:
    sheet.heading(wording("rights.pack.heading_recipients"))
    sheet.paragraph(wording("rights.pack.recipients", roles=", ".join(pack.inside_recipients)))
    sheet.heading(wording("rights.pack.heading_source"))
    sheet.paragraph(pack.source)
    sheet.heading(wording("rights.pack.heading_rights"))
    sheet.bullets([wording(f"rights.pack.right_{number}") for number in range(1, 6)])
    sheet.paragraph(wording("rights.pack.how_to_ask", contact=pack.business.rights_contact))
    sheet.heading(wording("rights.pack.heading_complaint"))
    sheet.paragraph(wording("rights.letter.complaint"))
    sheet.heading(wording("rights.pack.heading_decisions"))
    sheet.paragraph(pack.decisions)
    sheet.heading(wording("rights.pack.heading_transfers"))
    sheet.paragraph(pack.transfers)


def _write_acts(sheet: Sheet, pack: AccessPack) -> None:
    """Tell each kind of act once, with how often and when last: the JSON lists them all."""
    counts = Counter(act.act for act in pack.acts)
    if not counts:
        return
    latest = {act.act: act.at for act in pack.acts}
    sheet.heading(wording("rights.pack.heading_acts"))
    sheet.paragraph(wording("rights.pack.acts"), muted=True)
    sheet.table(
        [wording(f"rights.pack.act_{name}") for name in ("what", "times", "latest")],
        [[act, format_count(count), format_date(latest[act].date())] for act, count in counts.items()],
        (0.56, 0.16, 0.28),
    )
