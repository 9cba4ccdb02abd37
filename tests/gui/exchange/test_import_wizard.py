"""The import, clicked through from the file to the report, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.contacts.kinds import LawfulBasis, SourceKind
from app.exchange import columns
from app.exchange.import_batch import ImportedAs
from app.exchange.insert_contacts import ContactInsertion
from app.exchange.matching import RowOutcome
from app.messaging.suppression import email_fingerprint
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ImportBatch, SuppressionEntry
from ui.exchange.batches_dialog import BatchesDialog
from ui.exchange.file_page import DropZone
from ui.exchange.import_wizard import ImportWizard

DATA = Path(__file__).parents[2] / "data"
CSV, BOOK = DATA / "clients_excel_fr.csv", DATA / "clients_libreoffice.xlsx"


class Desk:
    """A person in front of the wizard: what they click, and what they read."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        self.qtbot, self.workspace = qtbot, workspace
        self.wizard = ImportWizard(workspace)
        qtbot.addWidget(self.wizard)
        self.wizard.show()
        qtbot.waitExposed(self.wizard)

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.wizard.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def press(self, which: QWizard.WizardButton) -> None:
        button = self.wizard.button(which)
        self.qtbot.waitUntil(button.isEnabled, timeout=15_000)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def next(self) -> None:
        self.press(QWizard.WizardButton.NextButton)

    def pick_file(self, path: Path) -> None:
        self.click("chooseFile")
        self.answer_dialog("fileDialog", path)

    def answer_dialog(self, name: str, path: Path) -> None:
        self.qtbot.waitUntil(lambda: self.wizard.findChild(QFileDialog, name) is not None)
        dialog = self.wizard.findChild(QFileDialog, name)
        assert dialog is not None
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def choose(self, name: str, value: str) -> None:
        box = self.find(QComboBox, name)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(value))

    def read(self, name: str) -> str:
        text = self.find(QLabel, name)
        assert isinstance(text, QLabel)
        return text.text() if text.isVisible() else ""

    def go_to_preview(self, path: Path) -> None:
        self.pick_file(path)
        self.next()
        self.next()
        self.next()
        self.qtbot.waitUntil(lambda: self.wizard.draft.preview is not None, timeout=15_000)

    def import_all(self) -> None:
        with self.qtbot.waitSignal(self.wizard.imported, timeout=20_000):
            self.press(QWizard.WizardButton.CommitButton)
        self.qtbot.waitUntil(lambda: self.wizard.currentPage() is self.wizard.report_page)

    def contacts(self) -> int:
        with self.workspace.reading() as uow:
            return uow.session.scalar(select(func.count()).select_from(Contact)) or 0


@pytest.fixture
def desk(qtbot: QtBot, workspace: UnlockedWorkspace) -> Desk:
    return Desk(qtbot, workspace)


def test_a_file_is_imported_by_clicks_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    assert not desk.wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    desk.pick_file(CSV)
    desk.next()
    assert desk.find(QComboBox, "column3").currentData() == columns.EMAIL
    assert "consentement non" in desk.read("optInNote")
    desk.next()
    desk.next()
    desk.qtbot.waitUntil(lambda: desk.wizard.draft.preview is not None, timeout=15_000)
    commit = desk.wizard.button(QWizard.WizardButton.CommitButton)
    assert "101" in commit.text()
    desk.click("filter_refused")
    table = desk.find(QTableView, "previewTable")
    assert isinstance(table, QTableView)
    assert table.model().rowCount() == 4
    assert "pas une adresse" in str(table.model().index(0, 4).data())
    assert "4 lignes à corriger" in desk.read("previewRemarks")

    desk.import_all()
    assert desk.contacts() == 101
    assert "101" in desk.read("reportHeadline")

    desk.click("exportRefused")
    target = tmp_path / "corriger.xlsx"
    desk.answer_dialog("saveDialog", target)
    desk.qtbot.waitUntil(lambda: "corriger.xlsx" in desk.read("reportOutcome"), timeout=10_000)
    sheet = load_workbook(target).active
    assert sheet is not None
    assert sheet.max_row == 5

    with desk.qtbot.waitSignal(desk.wizard.undone, timeout=10_000):
        desk.click("undoImport")
    assert desk.contacts() == 0
    assert "101" in desk.read("reportOutcome")


def test_a_file_may_be_dropped(desk: Desk) -> None:
    zone = desk.wizard.findChild(DropZone, "dropZone")
    assert zone is not None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(BOOK))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    zone.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    desk.qtbot.waitUntil(lambda: desk.wizard.draft.head is not None, timeout=10_000)
    assert "clients_libreoffice.xlsx" in desk.read("fileOutcome")
    desk.next()
    assert desk.wizard.draft.layout is not None
    assert desk.wizard.draft.layout.heading_row == 4


def test_a_hostile_file_gives_a_sentence_and_the_next_one_works(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "mauvais.xlsx").write_bytes(b"PK\x03\x04" + bytes(200))
    desk.pick_file(tmp_path / "mauvais.xlsx")
    desk.qtbot.waitUntil(lambda: "endommagé" in desk.read("fileOutcome"), timeout=10_000)
    assert not desk.wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    desk.pick_file(CSV)
    desk.qtbot.waitUntil(lambda: desk.wizard.draft.head is not None, timeout=10_000)


def test_columns_that_name_nobody_hold_the_person_back(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "villes.csv"
    path.write_text("Ville;CP\nLyon;69003\n", "utf-8")
    desk.pick_file(path)
    desk.next()
    assert "qui sont les contacts" in desk.read("columnsComplaint")
    assert not desk.wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    desk.choose("column0", columns.ORGANISATION)
    assert desk.wizard.button(QWizard.WizardButton.NextButton).isEnabled()


@pytest.mark.rule("INF-05")
def test_a_bought_file_needs_its_supplier_and_says_until_when_to_inform(desk: Desk) -> None:
    desk.pick_file(CSV)
    desk.next()
    desk.next()
    desk.choose("sourceKind", SourceKind.BOUGHT_LIST.value)
    assert not desk.wizard.button(QWizard.WizardButton.NextButton).isEnabled()
    assert "23/12/2026" in desk.read("sourceNote")
    supplier = desk.find(QLineEdit, "supplier")
    desk.qtbot.keyClicks(supplier, "Fichiers Dupont")
    desk.choose("lawfulBasis", LawfulBasis.LEGITIMATE_INTEREST.value)
    desk.next()
    desk.qtbot.waitUntil(lambda: desk.wizard.draft.preview is not None, timeout=15_000)
    desk.import_all()
    assert "23/12/2026" in desk.read("reportDuties")
    with desk.workspace.reading() as uow:
        batch = uow.session.scalars(select(ImportBatch)).one()
        assert (batch.supplier, batch.inform_by) == ("Fichiers Dupont", date(2026, 12, 23))


def test_stopping_an_import_leaves_nothing_and_comes_back_to_the_preview(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.go_to_preview(BOOK)
    real: Callable[[ContactInsertion], None] = ContactInsertion.flush

    def flush_then_stop(insertion: ContactInsertion) -> None:
        real(insertion)
        desk.wizard.progress_page._task.cancel()  # type: ignore[union-attr]

    monkeypatch.setattr(ContactInsertion, "flush", flush_then_stop)
    desk.press(QWizard.WizardButton.CommitButton)
    desk.qtbot.waitUntil(lambda: desk.wizard.currentPage() is desk.wizard.preview_page, timeout=10_000)
    assert "Rien n'a été enregistré" in desk.read("previewComplaint")
    assert desk.contacts() == 0

    monkeypatch.setattr(ContactInsertion, "flush", real)
    desk.import_all()
    assert desk.contacts() == 120


def test_leaving_while_it_reads_stops_the_reading(desk: Desk) -> None:
    desk.pick_file(BOOK)
    desk.next()
    desk.next()
    desk.next()
    desk.press(QWizard.WizardButton.CancelButton)
    desk.qtbot.waitUntil(lambda: not desk.wizard.isVisible())
    assert desk.contacts() == 0


def test_rows_of_the_suppression_list_are_shown_apart(desk: Desk, tmp_path: Path) -> None:
    with desk.workspace.unit_of_work() as uow:
        print_of = email_fingerprint(uow, "jean@x.example")
        uow.session.add(
            SuppressionEntry(
                channel="email", fingerprint=print_of, added_at=uow.clock.now(), review_on=date(2029, 11, 23)
            )
        )
    path = tmp_path / "a.csv"
    path.write_text("Nom;E-mail\nJean;jean@x.example\nLéa;lea@x.example\n", "utf-8")
    desk.go_to_preview(path)
    desk.click("filter_suppressed")
    table = desk.find(QTableView, "previewTable")
    assert isinstance(table, QTableView)
    assert [table.model().index(0, place).data() for place in (1, 2)] == [RowOutcome.SUPPRESSED.label, "Jean"]
    desk.import_all()
    assert desk.contacts() == 1


def test_past_imports_are_listed_and_taken_back(qtbot: QtBot, desk: Desk) -> None:
    desk.go_to_preview(CSV)
    desk.import_all()
    again = ImportWizard(desk.workspace)
    qtbot.addWidget(again)
    again.show()
    past = again.findChild(QAbstractButton, "pastImports")
    assert past is not None
    qtbot.mouseClick(past, Qt.MouseButton.LeftButton)
    dialog = again.findChild(BatchesDialog)
    assert dialog is not None
    table = dialog.findChild(QTableView, "batchesTable")
    assert table is not None
    assert [table.model().index(0, place).data() for place in (1, 3, 5)] == [CSV.name, "101", "en place"]
    undo = dialog.findChild(QAbstractButton, "undoBatch")
    assert undo is not None
    with qtbot.waitSignal(again.undone, timeout=10_000):
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert "annulé le" in str(table.model().index(0, 5).data())
    assert not undo.isEnabled()
    assert desk.contacts() == 0
    assert desk.wizard.draft.report is not None
    assert desk.wizard.draft.report.counts[ImportedAs.CREATED] == 101
