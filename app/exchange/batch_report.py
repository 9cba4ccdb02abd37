"""What became of each row of an import, as a table to keep: created, updated, skipped, refused, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from app.accounts.roles import Permission
from app.contacts.derived import display_name
from app.exchange.errors import BatchUnknown, FileLocked
from app.exchange.import_batch import ImportedAs
from app.exchange.own_differences import origin_labels
from app.exchange.write_refused import save_texts
from app.rights.contact_tables import table_bytes
from app.values.text import inert_cell
from app.workspace import UnitOfWork
from db.tables import Contact, FieldOrigin, ImportBatch, ImportRow
from resources import wording


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One row: its number in the file, what it became, whose contact that is, and why."""

    row: int
    outcome: ImportedAs
    name: str
    why: str


def read_report(uow: UnitOfWork, batch_id: int, remarks: Mapping[int, str] | None = None) -> list[ReportLine]:
    """Return every row of an import in the file's order; BatchUnknown.

    ``remarks`` are the preview's, which knows the very cells that were to blame; later only the kind of reason is known, since
    nothing of a refused row is kept. A contact erased since has no name here.
    """
    uow.account.require(Permission.IMPORT_CONTACTS)
    if uow.session.get(ImportBatch, batch_id) is None:
        raise BatchUnknown
    changed = _changed_fields(uow, batch_id)
    rows = uow.session.execute(
        select(ImportRow.row, ImportRow.outcome, ImportRow.reason, *_NAMES)
        .outerjoin(Contact, (Contact.id == ImportRow.contact_id) & Contact.restricted_since.is_(None))
        .where(ImportRow.batch_id == batch_id)
        .order_by(ImportRow.row)
    )
    lines = []
    for row, code, reason, given, family, organisation in rows:
        outcome = ImportedAs(code)
        name = display_name(given or "", family or "", organisation or "")
        why = (remarks or {}).get(row) or _why(outcome, reason, changed.get(row, ()))
        lines.append(ReportLine(row, outcome, name, why))
    return lines


def write_report(target: Path, lines: Sequence[ReportLine]) -> int:
    """Write the report as a workbook, or as a text where the name ends so; return how many rows. FileLocked.

    Nothing in it is ever run by a spreadsheet.
    """
    headings = [wording(f"exchange.report.{name}") for name in ("row", "outcome", "name", "why")]
    rows = [[str(line.row), line.outcome.label, line.name, line.why] for line in lines]
    if target.suffix.lower() == ".csv":
        try:
            target.write_bytes(table_bytes([headings, *([inert_cell(cell) for cell in row] for row in rows)]))
        except OSError as error:
            raise FileLocked(file=target.name) from error
    else:
        save_texts(target, wording("exchange.report.title"), headings, rows)
    return len(lines)


_NAMES = (Contact.given_name, Contact.family_name, Contact.organisation)


def _changed_fields(uow: UnitOfWork, batch_id: int) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    wanted = select(FieldOrigin.source_row, FieldOrigin.field).where(FieldOrigin.batch_id == batch_id)
    rows = uow.session.execute(wanted.order_by(FieldOrigin.id)).all()
    labels = origin_labels(uow, {name for _, name in rows})
    for row, name in rows:
        found[row] = (*found.get(row, ()), *([labels[name]] if name in labels else []))
    return found


def _why(outcome: ImportedAs, reason: str, changed: tuple[str, ...]) -> str:
    if changed:
        return wording("exchange.report.changed", fields=", ".join(changed))
    if outcome is ImportedAs.REFUSED and reason:
        return wording(f"exchange.refusal_kind.{reason}")
    return wording("exchange.match.suppressed") if outcome is ImportedAs.SUPPRESSED else ""
