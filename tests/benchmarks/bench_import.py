"""Import of fictional people from a workbook, as a ratio to the bare operations in the same run.

``python tests/benchmarks/bench_import.py [rows]``: bare reading (openpyxl, values only), bare insert and index build (Core
inserts into the same encrypted file's tables, triggers of the search index included), against preview and import.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[2]))

from openpyxl import Workbook, load_workbook
from sqlalchemy import insert

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft, create_workspace
from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.roles import Role
from app.clock import SystemClock
from app.consent.purposes import seed_purposes
from app.contacts.kinds import ContactCategory, ContactKind, LawfulBasis, SourceKind
from app.exchange.columns import guess_layout
from app.exchange.import_batch import ImportReport, import_batch
from app.exchange.plan import BatchSource, ImportPlan
from app.exchange.preview import Preview, preview_file
from app.exchange.read_file import look_at
from app.workspace import UnlockedWorkspace
from db.tables import Base, Contact, ContactEmail, ContactPhone, ContactText
from tests.benchmarks.figures import Row, tell

T = TypeVar("T")
COSTS = KdfCosts(account=KdfProfile(19 * 1024, 1, 1), recovery=KdfProfile(19 * 1024, 1, 1))
GIVEN = ("Éloïse", "Karim", "Anaïs", "Benoît", "Zoé", "Jérôme")
FAMILY = ("Lefèvre", "Benali", "Cœur", "Garçon", "Brûlé", "Noël", "Martin")


def write_workbook(path: Path, rows: int) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Clients")
    sheet.append(
        ["Nom", "Prénom", "Société", "E-mail", "Téléphone", "Adresse", "CP", "Ville", "Type", "Client depuis", "Notes"]
    )
    for n in range(rows):
        given, family = GIVEN[n % len(GIVEN)], f"{FAMILY[n % len(FAMILY)]}-{n}"
        day = date(2025, 1 + n % 12, 1 + n % 28)
        means = (f"client{n}@courriel.example", f"06{10_000_000 + n:08d}", f"{n % 90} rue de l’Église")
        sheet.append([family, given, "", *means, "69003", "Lyon", "Particulier", day, "Fidèle" if n % 9 == 0 else ""])
    book.save(path)


def make_workspace(folder: Path) -> UnlockedWorkspace:
    business = Business("Atelier", "SARL", "73282932000074", "1 rue", "69003", "Lyon", "a@b.example", "+33478000000")
    accounts = (
        AccountDraft("Claire", Role.OWNER, "Tournesol-17!vert"),
        AccountDraft("Paul", Role.CONTROLLER, "Tournesol-27!vert"),
    )
    workspace = create_workspace(folder, WorkspaceDraft(business, accounts), clock=SystemClock(), costs=COSTS)
    with workspace.unit_of_work() as uow:
        seed_purposes(uow)
    return workspace


def timed(work: Callable[[], T]) -> tuple[float, T]:
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


def bare_reading(path: Path) -> list[tuple[object, ...]]:
    sheet = load_workbook(path, read_only=True, data_only=True).worksheets[0]
    return list(sheet.iter_rows(values_only=True))


def bare_insert(workspace: UnlockedWorkspace, rows: list[tuple[object, ...]]) -> None:
    now = datetime.now(UTC)
    tables: dict[type[Base], list[dict[str, object]]] = {
        Contact: [],
        ContactEmail: [],
        ContactPhone: [],
        ContactText: [],
    }
    for number, row in enumerate(rows[1:], 1):
        tables[Contact].append(
            {"id": number, "subject_id": f"{number:032x}", "kind": "consumer", "category": "prospect"}
            | {"family_name": row[0], "given_name": row[1], "address_line1": row[5], "postcode": row[6], "town": row[7]}
            | {"sort_name": str(row[0]), "source_kind": "import", "collected_on": date(2026, 1, 1)}
            | {"created_at": now, "created_by": "x", "updated_at": now}
        )
        tables[ContactEmail].append({"contact_id": number, "value": row[3], "normalised": row[3]})
        tables[ContactPhone].append({"contact_id": number, "e164": row[4]})
        tables[ContactText].append({"contact_id": number, "folded": f"{row[0]} {row[1]} {row[3]} {row[4]} {row[7]}"})
    with workspace.unit_of_work() as uow:
        for table, values in tables.items():
            uow.session.connection().execute(insert(table), values)


def preview(workspace: UnlockedWorkspace, path: Path) -> tuple[ImportPlan, Preview]:
    head = look_at(path)
    source = BatchSource(SourceKind.IMPORT, "", date(2026, 1, 5), LawfulBasis.LEGITIMATE_INTEREST)
    plan = ImportPlan(head.outline, guess_layout(head.rows), source, ContactKind.UNKNOWN, ContactCategory.PROSPECT)
    with workspace.reading() as uow:
        return plan, preview_file(uow, plan)


def imported(workspace: UnlockedWorkspace, plan: ImportPlan, seen: Preview) -> ImportReport:
    with workspace.unit_of_work() as uow:
        return import_batch(uow, plan, seen)


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clients.xlsx"
        write_workbook(path, rows)
        ours = make_workspace(Path(folder) / "ours")
        preview_time, (plan, seen) = timed(lambda: preview(ours, path))
        import_time, report = timed(lambda: imported(ours, plan, seen))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        ours.close()
        read_time, cells = timed(lambda: bare_reading(path))
        bare = make_workspace(Path(folder) / "bare")
        insert_time, _ = timed(lambda: bare_insert(bare, cells))
        bare.close()
    floor, total = read_time + insert_time, preview_time + import_time
    print(f"{rows} rows, {report.counts.total()} accounted for: {dict(report.counts)}")
    print(f"bare reading {read_time:.2f} s + bare insert and index {insert_time:.2f} s = {floor:.2f} s")
    print(f"preview {preview_time:.2f} s + import {import_time:.2f} s = {total:.2f} s")
    print(f"ratio {total / floor:.2f} (aim: 3) · peak {peak:.0f} MiB, reader {child:.0f} MiB (aim: 300)")
    tell(
        (
            Row("import of a workbook", total, "s", total / floor, "3 × bare reading and insert", total / floor <= 3),
            Row("import: memory at most", max(peak, child), "MiB", None, "300 MiB", max(peak, child) <= 300),
        )
    )


if __name__ == "__main__":
    main()
