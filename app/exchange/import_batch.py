"""Import a file: all of it in one transaction, row by row accounted for.

A cancel or a crash leaves nothing, since nothing is committed before the end. No row makes a consent, whatever its file
says (CON-14); no row on the *liste repoussoir* becomes a contact (INF-07); every refusal that a row tells is honoured.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import insert

from app.accounts.roles import Permission
from app.exchange.errors import FileChanged, NothingToImport
from app.exchange.insert_contacts import ContactInsertion
from app.exchange.matching import ClassifiedRow, Matcher, RowOutcome
from app.exchange.plan import ImportPlan
from app.exchange.preview import OnProgress, Preview
from app.exchange.proven_consents import ProvenConsents
from app.exchange.read_file import outline_sha256
from app.exchange.told_refusals import honour_refusals
from app.exchange.typed_row import TypedRow
from app.exchange.unread_refusals import honour_unread_refusals
from app.exchange.update_contact import RowUpdate, update_contacts
from app.journal import Action, record
from app.workspace import UnitOfWork
from db.tables import ImportBatch, ImportRow
from resources import wording

T = TypeVar("T")
CHUNK = 500


class ImportedAs(StrEnum):
    """What became of a row, as the batch keeps it."""

    CREATED = "created"
    COMPLETED = "completed"
    UPDATED = "updated"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    SUPPRESSED = "suppressed"

    @property
    def label(self) -> str:
        """The outcome for the person reading."""
        return wording(f"exchange.imported_as.{self.value}")


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a file: how many rows each way, and what the controller must still do."""

    batch_id: int
    counts: Counter[ImportedAs]
    empty_rows: int
    unproven_consents: int
    proven_consents: int
    refusals: int
    past_term: int
    inform_by: date | None

    @property
    def changed_contacts(self) -> int:
        """How many rows made or changed a contact."""
        return sum(self.counts[one] for one in (ImportedAs.CREATED, ImportedAs.COMPLETED, ImportedAs.UPDATED))

    @property
    def rows(self) -> int:
        """How many filled rows the file held."""
        return self.counts.total()


def import_batch(
    uow: UnitOfWork, plan: ImportPlan, preview: Preview, on_progress: OnProgress = lambda done, total, label: None
) -> ImportReport:
    """Import the rows that were previewed; ``on_progress`` may raise to cancel, and nothing stays.

    Rows are matched again inside the transaction: what was new at the preview may be here by now. FileChanged where the
    file is another one than was previewed, NothingToImport where no row would be kept.
    """
    uow.account.require(Permission.IMPORT_CONTACTS)
    plan.check(uow.clock.today())
    if outline_sha256(plan.outline) != preview.sha256:
        raise FileChanged(file=plan.file_name)
    batch = _open_batch(uow, plan, preview.sha256)
    batch_id = batch.id
    # One instant for all that is written: an undo tells by it what was touched since.
    insertion = ContactInsertion(uow, plan, batch_id, batch.imported_at)
    lines: list[_Line] = [_refused_line(row) for row in preview.rows if row.outcome is RowOutcome.REFUSED]
    duplicates: list[ClassifiedRow] = []
    typed = preview.typed_rows()
    matcher, label = Matcher(uow), wording("exchange.progress.writing")
    for done, chunk in _chunks(typed):
        for row in matcher.classify(chunk):
            if row.outcome is RowOutcome.DUPLICATE:
                duplicates.append(row)
            elif row.outcome is RowOutcome.SUPPRESSED:
                lines.append(_Line(row.number, ImportedAs.SUPPRESSED))
            elif row.typed is not None:
                lines.append(_Line(row.number, ImportedAs.CREATED, contact_id=insertion.add(row.typed)))
        insertion.flush()
        on_progress(done, len(typed), label)
    met = {row.number: _contact_of(row, insertion) for row in duplicates}
    lines.extend(_settle_duplicates(uow, plan, batch_id, duplicates, met, insertion.imported_at))
    proofs = ProvenConsents(uow, plan, preview.sha256)
    _establish_consents(proofs, insertion, typed, met)
    refusals = honour_refusals(uow, typed, lambda row: insertion.contact_of_row(row) or met.get(row))
    refusals += honour_unread_refusals(uow, plan, preview.rows)
    report = _report(batch_id, plan, preview, lines, insertion, proofs.recorded, refusals)
    if not report.changed_contacts + report.refusals:
        raise NothingToImport(file=plan.file_name)
    _write_lines(uow, batch_id, lines)
    _journal(uow, report)
    return report


@dataclass(frozen=True, slots=True)
class _Line:
    row: int
    outcome: ImportedAs
    reason: str = ""
    contact_id: int | None = None


def _refused_line(row: ClassifiedRow) -> _Line:
    return _Line(row.number, ImportedAs.REFUSED, row.refusal.reason.value if row.refusal else "")


def _chunks(rows: Sequence[T]) -> Iterator[tuple[int, Sequence[T]]]:
    for start in range(0, len(rows), CHUNK):
        chunk = rows[start : start + CHUNK]
        yield start + len(chunk), chunk


def _open_batch(uow: UnitOfWork, plan: ImportPlan, sha256: str) -> ImportBatch:
    batch = ImportBatch(
        file_name=plan.file_name,
        file_sha256=sha256,
        source_kind=plan.source.kind.value,
        supplier=plan.source.supplier.strip()[:200],
        obtained_on=plan.source.obtained_on,
        lawful_basis=plan.source.lawful_basis.value,
        inform_by=plan.source.inform_by,
        imported_at=uow.clock.now(),
        imported_by=uow.account.id,
    )
    uow.session.add(batch)
    uow.session.flush()
    return batch


def _settle_duplicates(
    uow: UnitOfWork,
    plan: ImportPlan,
    batch_id: int,
    duplicates: Sequence[ClassifiedRow],
    met: dict[int, int | None],
    imported_at: datetime,
) -> Iterator[_Line]:
    """Leave duplicates alone, or give those whom they meet what was settled; a line keeps since when they were as they were."""
    rows = [
        RowUpdate(contact_id, row.typed, plan.source_label(row.typed), plan.source.kind)
        for row in duplicates
        if row.typed and (contact_id := met[row.number])
    ]
    done = update_contacts(uow, batch_id, rows, plan.takes, imported_at)
    for row in duplicates:
        if row.number not in done.replaced:
            yield _Line(row.number, ImportedAs.DUPLICATE, "", met[row.number])
            continue
        outcome = ImportedAs.UPDATED if done.replaced[row.number] else ImportedAs.COMPLETED
        yield _Line(row.number, outcome, done.as_it_was_since[row.number].isoformat(), met[row.number])


def _establish_consents(
    proofs: ProvenConsents, insertion: ContactInsertion, typed: Sequence[TypedRow], met: dict[int, int | None]
) -> None:
    """Record the consents that rows prove, and note on whom the file created those that it only claims."""
    for row in typed:
        if row.consent_answer is None:
            continue
        created = insertion.contact_of_row(row.number)
        contact_id = created or met.get(row.number)
        if contact_id is not None and proofs.take(contact_id, row):
            continue
        if created is not None and row.claims_consent:
            insertion.note_unproven(created, row)
    insertion.flush()


def _contact_of(row: ClassifiedRow, insertion: ContactInsertion) -> int | None:
    if row.match is None:
        return None
    return row.match.contact_id if row.match.row is None else insertion.contact_of_row(row.match.row)


def _write_lines(uow: UnitOfWork, batch_id: int, lines: Sequence[_Line]) -> None:
    connection = uow.session.connection()
    for _, chunk in _chunks(lines):
        values = [
            {"row": line.row, "outcome": line.outcome.value, "reason": line.reason, "contact_id": line.contact_id}
            for line in chunk
        ]
        connection.execute(insert(ImportRow).values(batch_id=batch_id), values)


def _report(
    batch_id: int,
    plan: ImportPlan,
    preview: Preview,
    lines: Sequence[_Line],
    insertion: ContactInsertion,
    proven: int,
    refusals: int,
) -> ImportReport:
    return ImportReport(
        batch_id=batch_id,
        counts=Counter(line.outcome for line in lines),
        empty_rows=preview.empty_rows,
        unproven_consents=insertion.unproven_consents,
        proven_consents=proven,
        refusals=refusals,
        past_term=insertion.past_term,
        inform_by=plan.source.inform_by,
    )


def _journal(uow: UnitOfWork, report: ImportReport) -> None:
    details: dict[str, str | int | float | bool | None] = {"batch": report.batch_id}
    details |= {outcome.value: report.counts[outcome] for outcome in ImportedAs}
    record(uow, Action.IMPORT_DONE, "", details)
