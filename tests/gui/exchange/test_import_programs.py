"""Exports, folders of cards, known contacts and saved choices, by keyboard."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QInputDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.contacts.write_contact import ContactDraft, add_contact
from app.exchange import columns
from app.exchange.plan import DuplicatePolicy
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ImportMapping
from tests.gui.exchange.test_import_wizard import Desk
from ui.exchange.compare_dialog import CompareDialog

DATA = Path(__file__).parents[2] / "data" / "exports"


@pytest.fixture
def open_desk(qtbot: QtBot, workspace: UnlockedWorkspace) -> Iterator[Callable[[], Desk]]:
    """Open wizards that live until their events are through."""
    desks: list[Desk] = []

    def open_one() -> Desk:
        desks.append(Desk(qtbot, workspace))
        return desks[-1]

    yield open_one
    desks.clear()


def press(qtbot: QtBot, button: QWidget | None) -> None:
    """Push a button as whoever has no mouse does."""
    assert isinstance(button, QAbstractButton)
    qtbot.waitUntil(button.isEnabled)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def looked_at(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.wizard.draft.head is not None, timeout=20_000)


def test_program_is_named_and_its_refusals_are_told(
    qtbot: QtBot, workspace: UnlockedWorkspace, open_desk: Callable[[], Desk]
) -> None:
    desk = open_desk()
    desk.pick_file(DATA / "hubspot_fr.csv")
    looked_at(desk)
    assert "Reconnu\u00a0: export HubSpot" in desk.read("fileOutcome")
    desk.next()
    assert "Une colonne de refus est toujours respectée" in desk.read("optInNote")
    desk.next()
    desk.next()
    qtbot.waitUntil(lambda: desk.wizard.draft.preview is not None, timeout=20_000)
    assert "1 personne a dit non" in desk.read("previewRemarks")
    desk.import_all()
    assert "Refus enregistrés\u00a0: 1" in desk.read("reportDuties")


def test_folder_of_cards_is_chosen_and_imported(
    qtbot: QtBot, workspace: UnlockedWorkspace, open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    folder = tmp_path / "fiches"
    folder.mkdir()
    for name in ("Roy", "Petit"):
        text = f"BEGIN:VCARD\nVERSION:3.0\nN:{name};Anaïs\nEMAIL:{name}@exemple.fr\nEND:VCARD\n"
        (folder / f"{name}.vcf").write_text(text, "utf-8")
    desk = open_desk()
    press(qtbot, desk.find(QAbstractButton, "chooseFolder"))
    desk.answer_dialog("folderDialog", folder)
    looked_at(desk)
    assert "dossier de fiches, 2 fiches" in desk.read("fileOutcome")
    desk.next()
    assert not desk.find(QComboBox, "headingRow").isVisible()
    desk.next()
    desk.next()
    qtbot.waitUntil(lambda: desk.wizard.draft.preview is not None, timeout=20_000)
    desk.import_all()
    with workspace.reading() as uow:
        labels = uow.session.scalars(select(Contact.source_label).order_by(Contact.source_label)).all()
    assert labels == ["fiches/Petit.vcf", "fiches/Roy.vcf"]


def test_several_cards_are_one_table_and_several_tables_are_not(
    qtbot: QtBot, workspace: UnlockedWorkspace, open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = open_desk()
    desk.wizard.file_page.choose_several([DATA / "apple.vcf", DATA / "android.vcf"])
    looked_at(desk)
    assert "12 fiches" in desk.read("fileOutcome")
    desk.wizard.file_page.choose_several([DATA / "numbers.csv", DATA / "apple.vcf"])
    assert "Choisissez-en un seul" in desk.read("fileOutcome")
    assert desk.wizard.draft.head is None


def test_known_contact_is_compared_field_by_field(
    qtbot: QtBot, workspace: UnlockedWorkspace, open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    with workspace.unit_of_work() as uow:
        draft = ContactDraft(family_name="Martin", organisation="Ancien", emails=(EmailAddress("m@x.example"),))
        add_contact(uow, draft)
    path = tmp_path / "suite.csv"
    path.write_text("Nom;Société;Fonction;E-mail\nMartin;Nouveau;Gérante;m@x.example\n", "utf-8")
    desk = open_desk()
    desk.pick_file(path)
    looked_at(desk)
    desk.next()
    desk.next()
    desk.choose("duplicates", DuplicatePolicy.ASK.value)
    desk.next()
    qtbot.waitUntil(lambda: desk.wizard.draft.preview is not None, timeout=20_000)
    assert not desk.wizard.preview_page.isComplete()
    press(qtbot, desk.find(QAbstractButton, "compareDuplicates"))
    dialog = desk.wizard.findChild(CompareDialog)
    assert dialog is not None
    box = dialog.findChild(QComboBox, "choice_organisation")
    assert box is not None
    assert [box.itemText(place) for place in range(box.count())] == ["Garder", "Remplacer"]
    qtbot.waitUntil(dialog.isVisible)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    press(qtbot, dialog.findChild(QAbstractButton, "closeCompare"))
    desk.import_all()
    assert "Contacts mis à jour" in texts_in(desk.find(QWidget, "reportCounts"))
    with workspace.reading() as uow:
        martin = uow.session.scalars(select(Contact)).one()
        assert (martin.organisation, martin.job_title) == ("Nouveau", "")

    press(qtbot, desk.find(QAbstractButton, "saveReport"))
    desk.answer_dialog("reportDialog", tmp_path / "rapport.csv")
    qtbot.waitUntil(lambda: "rapport.csv" in desk.read("reportOutcome"), timeout=10_000)
    rows = list(csv.reader((tmp_path / "rapport.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[1][:3] == ["2", "mis à jour", "Martin"]


def texts_in(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel)]


def test_choice_of_columns_is_proposed_again_renamed_and_forgotten(
    qtbot: QtBot, workspace: UnlockedWorkspace, open_desk: Callable[[], Desk], tmp_path: Path
) -> None:
    path = tmp_path / "salon.csv"
    path.write_text("Nom;Qui;E-mail\nMartin;Gérante;m@x.example\n", "utf-8")
    first = open_desk()
    first.pick_file(path)
    looked_at(first)
    first.next()
    assert first.read("savedMapping") == ""
    first.choose("column1", columns.JOB_TITLE)
    first.next()

    again = open_desk()
    again.pick_file(path)
    looked_at(again)
    again.next()
    assert "salon" in again.read("savedMapping")
    box = again.find(QComboBox, "column1")
    assert isinstance(box, QComboBox)
    assert box.currentData() == columns.JOB_TITLE
    press(qtbot, again.find(QAbstractButton, "renameMappingButton"))
    dialog = again.wizard.findChild(QInputDialog, "renameMapping")
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText("Salon de printemps")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "Salon de printemps" in again.read("savedMapping")
    press(qtbot, again.find(QAbstractButton, "forgetMapping"))
    assert again.read("savedMapping") == ""
    forgotten = again.find(QComboBox, "column1")
    assert isinstance(forgotten, QComboBox)
    assert forgotten.currentData() == columns.IGNORED
    with workspace.reading() as uow:
        assert uow.session.scalars(select(ImportMapping)).all() == []
