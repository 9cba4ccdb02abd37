"""The report says of every row what it became and why, as a workbook or a text that no spreadsheet runs."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.contacts.write_contact import ContactDraft, add_contact
from app.exchange.batch_report import read_report, write_report
from app.exchange.errors import BatchUnknown, FileLocked
from app.exchange.field_origins import read_origins
from app.exchange.import_batch import ImportedAs, ImportReport, import_batch
from app.exchange.plan import DuplicatePolicy
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from tests.usecases.exchange.test_import_use import OWN_FILE, plan_of, preview_of, write_csv


@pytest.fixture
def imported(workspace: UnlockedWorkspace, tmp_path: Path) -> tuple[ImportReport, dict[int, str]]:
    with workspace.unit_of_work() as uow:
        for name in ("martin", "petit"):
            add_contact(uow, ContactDraft(family_name=name.title(), emails=(EmailAddress(f"{name}@x.example"),)))
    path = write_csv(
        tmp_path / "suite.csv",
        "Nom;Ville;E-mail",
        '"=HYPERLINK(""x"")";Lyon;neuf@x.example',
        "Martin;Lyon;martin@x.example",
        "Petit;;petit@x.example",
        "Faux;;pas une adresse",
    )
    plan = plan_of(path, OWN_FILE, DuplicatePolicy.UPDATE)
    preview = preview_of(workspace, plan)
    with workspace.unit_of_work() as uow:
        report = import_batch(uow, plan, preview)
    return report, {row.number: row.remark for row in preview.rows if row.remark}


def test_every_row_is_told(
    workspace: UnlockedWorkspace, imported: tuple[ImportReport, dict[int, str]], tmp_path: Path
) -> None:
    report, remarks = imported
    with workspace.reading() as uow:
        lines = read_report(uow, report.batch_id)
        with_remarks = read_report(uow, report.batch_id, remarks)
    assert [(line.row, line.outcome, line.name, line.why) for line in lines] == [
        (2, ImportedAs.CREATED, '=HYPERLINK("x")', ""),
        (3, ImportedAs.COMPLETED, "Martin", "Champs changés\u00a0: Ville."),
        (4, ImportedAs.DUPLICATE, "Petit", ""),
        (5, ImportedAs.REFUSED, "", "Une adresse e-mail n’en est pas une."),
    ]
    assert "pas une adresse" in with_remarks[3].why
    assert write_report(tmp_path / "a.xlsx", lines) == write_report(tmp_path / "a.csv", lines) == 4
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}
    rows = list(csv.reader((tmp_path / "a.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[1][2].startswith("'=")
    assert len(rows) == 5


def test_unknown_import_and_target_that_cannot_be_written(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    with workspace.reading() as uow, pytest.raises(BatchUnknown):
        read_report(uow, 99)
    with pytest.raises(FileLocked):
        write_report(tmp_path / "nulle part" / "a.csv", [])


def test_page_tells_where_each_value_comes_from(
    workspace: UnlockedWorkspace, imported: tuple[ImportReport, dict[int, str]]
) -> None:
    with workspace.reading() as uow:
        # The two known ones were made first, then whom the file made.
        martin, petit, made = (read_origins(uow, contact_id) for contact_id in (1, 2, 3))
    assert [one.sentence for one in martin] == ["Ville\u00a0: fichier suite.csv, ligne 3, le 23/11/2026."]
    assert petit == ()
    assert [one.sentence for one in made] == ["Fiche créée depuis le fichier suite.csv, ligne 2, le 23/11/2026."]
