"""Export of fictional people in each format, as a ratio to the barest writing of the same cells in the same run.

``python tests/benchmarks/bench_export.py [people] [formats…]``: the floor of a workbook is the same library fed with bare tuples, and
openpyxl's write-only mode is shown beside it; the floor of a table is the csv module; that of cards, one line per property
and no escaping. Reading the book and deciding on everybody are timed apart, since every format pays them once.
"""

from __future__ import annotations

import io
import resource
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

import csv

from bench_import import make_workspace, timed
from openpyxl import Workbook
from rustpy_xlsxwriter import write_worksheets
from sqlalchemy import insert, select

from app.accounts.roles import Role
from app.contacts.derived import sort_name
from app.exchange.export_answers import asked_questions
from app.exchange.export_contacts import ExportOrder, export_contacts
from app.exchange.export_fields import chosen_fields, usual_fields
from app.exchange.export_kinds import ExportPurpose, FileFormat
from app.exchange.export_rows import Outgoing, read_outgoing
from app.exchange.export_scope import ExportScope, people_of
from app.exchange.export_tables import headings, rows
from app.register import CATALOGUE
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ContactEmail, ContactLawfulBasis, ContactPhone, Purpose
from tests.benchmarks.figures import Row, tell

GIVEN = ("Éloïse", "Karim", "Anaïs", "Benoît", "Zoé", "Jérôme")
FAMILY = ("Lefèvre", "Benali", "Cœur", "Garçon", "Brûlé", "Noël", "Martin")
PHRASE = "olive-rouge-vent-lune-carte-sable-nord-pain"


def fill(workspace: UnlockedWorkspace, people: int) -> None:
    """Put people into the book by bulk inserts: what is measured is going out, not coming in."""
    now = datetime.now(UTC)
    contacts, emails, phones, bases = [], [], [], []
    with workspace.unit_of_work() as uow:
        purposes = list(uow.session.scalars(select(Purpose.id)))
        for n in range(1, people + 1):
            given, family = GIVEN[n % len(GIVEN)], f"{FAMILY[n % len(FAMILY)]}-{n}"
            contacts.append(
                {"id": n, "subject_id": f"{n:032x}", "kind": "consumer", "category": "customer", "given_name": given}
                | {"family_name": family, "sort_name": sort_name({"family_name": family, "given_name": given})}
                | {"address_line1": f"{n % 90} rue de l’Église", "postcode": "69003", "town": "Lyon"}
                | {"source_kind": "direct", "collected_on": date(2025, 1 + n % 12, 1 + n % 28), "created_at": now}
                | {"created_by": "x", "updated_at": now, "informed_on": date(2025, 1, 1)}
            )
            email = f"client{n}@courriel.example"
            emails.append({"contact_id": n, "value": email, "normalised": email})
            phones.append({"contact_id": n, "e164": f"+336{10_000_000 + n:08d}"})
            bases.append(
                {"contact_id": n, "purpose_id": purposes[0], "basis": "consent", "assigned_at": now, "assigned_by": "x"}
            )
        connection = uow.session.connection()
        tables = ((Contact, contacts), (ContactEmail, emails), (ContactPhone, phones), (ContactLawfulBasis, bases))
        for table, values in tables:
            connection.execute(insert(table), values)


def gathered(workspace: UnlockedWorkspace) -> Outgoing:
    """Read and decide on everybody, as an export does, and keep them."""
    fields = chosen_fields(Role.OWNER, usual_fields(Role.OWNER, CATALOGUE), CATALOGUE)
    with workspace.reading() as uow:
        ids, _ = people_of(uow, ExportScope())
        outgoing = read_outgoing(uow, ids, fields, asked_questions(uow), lambda *_: None)
        return replace(outgoing, people=iter(list(outgoing.people)))


def bare_workbook(first: list[str], cells: list[list[object]]) -> None:
    write_worksheets([("Contacts", (dict(zip(first, row, strict=True)) for row in cells))], io.BytesIO())


def openpyxl_workbook(first: list[str], cells: list[list[object]]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Contacts")
    for row in (first, *cells):
        sheet.append(row)
    book.save(io.BytesIO())


def bare_table(first: list[str], cells: list[list[object]]) -> None:
    text = io.TextIOWrapper(io.BytesIO(), "utf-8-sig", newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerows([first, *cells])


def bare_cards(first: list[str], cells: list[list[object]]) -> None:
    def lines() -> Iterator[bytes]:
        for row in cells:
            card = "".join(f"{name}:{cell}\r\n" for name, cell in zip(first, row, strict=True))
            yield f"BEGIN:VCARD\r\n{card}END:VCARD\r\n".encode()

    io.BytesIO().writelines(lines())


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        workspace = make_workspace(Path(folder) / "ours")
        fill(workspace, people)
        read_time, outgoing = timed(lambda: gathered(workspace))
        first, cells = headings(outgoing), [list(row) for row in rows(outgoing)]
        floors = {
            "workbook": timed(lambda: bare_workbook(first, cells))[0],
            "openpyxl": timed(lambda: openpyxl_workbook(first, cells))[0],
            "table": timed(lambda: bare_table(first, cells))[0],
            "cards": timed(lambda: bare_cards(first, cells))[0],
        }
        print(
            f"{people} people · read and decided {read_time:.2f} s · "
            + " · ".join(f"{k} {v:.2f} s" for k, v in floors.items())
        )
        against = {FileFormat.XLSX: "workbook", FileFormat.VCARD_3: "cards", FileFormat.VCARD_4: "cards"}
        for form in [FileFormat(name) for name in sys.argv[2:]] or list(FileFormat):
            for phrase in ("", PHRASE):
                path = Path(folder) / f"sortie.{form.suffix}"
                order = ExportOrder(
                    ExportScope(),
                    usual_fields(Role.OWNER, CATALOGUE),
                    ExportPurpose.OWN_WORK,
                    form,
                    path,
                    "",
                    phrase,
                    not phrase,
                )

                def work(wanted: ExportOrder = order) -> None:
                    with workspace.unit_of_work() as uow:
                        export_contacts(uow, wanted)

                seconds, _ = timed(work)
                floor = floors[against.get(form, "table")]
                writing = max(0.0, seconds - read_time)
                told = "encrypted" if phrase else "clear"
                print(
                    f"{form.value:8} {told:9} {seconds:6.2f} s · writing {writing:6.2f} s = {writing / floor:5.2f} × its floor"
                    f" · {path.stat().st_size >> 10} KiB"
                )
                # The floors are in clear: what an encrypted file takes more is deriving its key.
                ratio, aim = writing / floor, "" if phrase else "writing 2 × its floor"
                reached = ratio <= 2 if aim else None
                tell([Row(f"export {form.value}, {told}", seconds, "s", ratio, aim, reached)])
        workspace.close()
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
