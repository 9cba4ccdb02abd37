"""What the letter and the certificate of an erasure both list: what went, what had gone before, what stays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.formats import format_count, format_date
from resources import wording

if TYPE_CHECKING:
    from datetime import date

    from app.documents.sheet import Sheet
    from app.rights.already_gone import AlreadyGone
    from app.rights.erasure_preview import Going
    from app.rights.retention_split import Kept
    from app.vault.kinds import ArchiveReason


def write_gone(sheet: Sheet, gone: Iterable[Going]) -> None:
    """Write the tables and counts."""
    sheet.table(
        [wording("rights.erasure_letter.what"), wording("rights.erasure_letter.rows")],
        [[going.label, format_count(going.rows)] for going in gone],
        (0.7, 0.3),
    )


def write_before(sheet: Sheet, already_gone: Iterable[AlreadyGone]) -> None:
    """Write what had gone before, or that nothing is known to have."""
    lines = [f"{gone.sentence[:1].upper()}{gone.sentence[1:]}." for gone in already_gone]
    if lines:
        sheet.bullets(lines)
    else:
        sheet.paragraph(wording("erasure.gone_before.none"))


def write_kept(sheet: Sheet, reason: ArchiveReason | None, ends_on: date | None, kept: Iterable[Kept]) -> None:
    """Write what stays, by which article and until when, the archive first."""
    lines = [f"{one.sentence}." for one in kept]
    if reason is not None:
        archived = wording(
            "rights.erasure_letter.archived", reason=reason.label, article=reason.article, day=format_date(ends_on)
        )
        lines.insert(0, archived)
    sheet.bullets(lines)
