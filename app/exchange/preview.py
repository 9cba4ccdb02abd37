"""Read a whole file and say what each row would become, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.note_lexicon import lexicon_in_force
from app.exchange.errors import FileEmpty
from app.exchange.guard_cells import guard_cells
from app.exchange.matching import ClassifiedRow, Matcher, RowOutcome
from app.exchange.plan import ImportPlan
from app.exchange.read_file import RowBlock, outline_sha256, read_rows
from app.exchange.typed_row import Refusal, TypedRow, type_row
from app.workspace import UnitOfWork
from db.tables import ImportBatch
from resources import wording

OnProgress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Preview:
    """Every filled row of a file with what it would become, in the file's order, and the file's own fingerprint."""

    rows: tuple[ClassifiedRow, ...]
    empty_rows: int
    sha256: str
    imported_before: datetime | None

    def count(self, outcome: RowOutcome) -> int:
        """Count the rows of an outcome."""
        return sum(row.outcome is outcome for row in self.rows)

    def counts(self) -> Counter[RowOutcome]:
        """Count the rows of each outcome."""
        return Counter(row.outcome for row in self.rows)

    @property
    def unproven_consents(self) -> int:
        """How many new contacts the file says consented; none of them did as far as we can show (CON-14)."""
        return sum(
            row.outcome is RowOutcome.NEW
            and row.typed is not None
            and row.typed.claims_consent
            and not (row.typed.consent_at and row.typed.consent_text)
            for row in self.rows
        )

    @property
    def cells_left_out(self) -> int:
        """How many cells hold what no contact file may, and stay out of it (MIN-04)."""
        return sum(len(row.typed.left_out) for row in self.rows if row.typed is not None)

    @property
    def told_refusals(self) -> int:
        """How many rows say that the person wants nothing more; each is honoured."""
        return sum(
            bool(row.typed.refuses)
            for row in self.rows
            if row.typed is not None and row.outcome in {RowOutcome.NEW, RowOutcome.DUPLICATE}
        )

    def typed_rows(self) -> list[TypedRow]:
        """Return the rows that could be read."""
        return [row.typed for row in self.rows if row.typed is not None]


def preview_file(
    uow: UnitOfWork, plan: ImportPlan, on_progress: OnProgress = lambda done, total, label: None
) -> Preview:
    """Return what each row would become; nothing is written. ``on_progress`` may raise to give up: the reader then ends."""
    uow.account.require(Permission.IMPORT_CONTACTS)
    plan.check(uow.clock.today())
    rows: list[ClassifiedRow] = []
    matcher, empty, read = Matcher(uow), 0, 0
    sha256 = outline_sha256(plan.outline)
    label = wording("exchange.progress.reading")
    total = plan.outline.expected_rows
    for block in read_rows(plan.outline):
        outcomes, empties = _classify_block(uow, plan, matcher, block)
        rows.extend(outcomes)
        empty += empties
        read = block.first + len(block.rows) - 1
        on_progress(read, max(total, read) if total else 0, label)
    if not rows:
        raise FileEmpty(file=plan.file_name)
    # The lines under the last person are how the sheet was saved, not rows that someone left empty.
    last = rows[-1].number
    trailing = max(0, read - last)
    return Preview(tuple(rows), empty - trailing, sha256, _imported_before(uow, sha256))


def _classify_block(
    uow: UnitOfWork, plan: ImportPlan, matcher: Matcher, block: RowBlock
) -> tuple[list[ClassifiedRow], int]:
    defaults, terms = plan.row_defaults(uow.clock.today()), lexicon_in_force(uow)
    typed: list[TypedRow] = []
    refused: list[ClassifiedRow] = []
    empty = 0
    for number, cells in enumerate(block.rows, block.first):
        if number <= plan.layout.heading_row:
            continue
        row = type_row(number, cells, plan.layout, defaults)
        if isinstance(row, TypedRow):
            row = guard_cells(row, plan.layout, terms)
        if row is None:
            empty += 1
        elif isinstance(row, Refusal):
            refused.append(ClassifiedRow(number, RowOutcome.REFUSED, refusal=row, cells=tuple(cells)))
        else:
            typed.append(row)
    return sorted([*refused, *matcher.classify(typed)], key=lambda row: row.number), empty


def _imported_before(uow: UnitOfWork, sha256: str) -> datetime | None:
    """Return when this very file was last imported, unless that was taken back."""
    return uow.session.scalar(
        select(ImportBatch.imported_at)
        .where(ImportBatch.file_sha256 == sha256, ImportBatch.undone_at.is_(None))
        .order_by(ImportBatch.id.desc())
        .limit(1)
    )
