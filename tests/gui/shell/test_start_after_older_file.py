"""What the start says when an older file was put back: whoever had been erased is gone before any screen, in words."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.clock import FixedClock
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from ui.program import Program


@pytest.fixture
def entered(
    qtbot: QtBot, clock: FixedClock, costs: KdfCosts
) -> Callable[[UnlockedWorkspace], tuple[Program, list[str]]]:
    def enter(unlocked: UnlockedWorkspace) -> tuple[Program, list[str]]:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        program = Program(application, unlocked.workspace.folder, clock=clock, costs=costs)
        program.enter(unlocked)
        assert program.window is not None
        qtbot.addWidget(program.window)
        return program, [box.text() for box in program.window.findChildren(QMessageBox)]

    return enter


@pytest.mark.rule("RET-14")
def test_the_erased_are_gone_before_the_window_and_it_says_so(
    workspace: UnlockedWorkspace,
    unlocked_as: Callable[[Role], UnlockedWorkspace],
    entered: Callable[[UnlockedWorkspace], tuple[Program, list[str]]],
    tmp_path: Path,
) -> None:
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Martin"))
        add_contact(uow, ContactDraft(family_name="Durand"))
    path = workspace.workspace.folder / "aparte.db"
    unlocked_as(Role.OWNER).close()
    shutil.copyfile(path, tmp_path / "ancien.db")
    owner = unlocked_as(Role.OWNER)
    with owner.unit_of_work() as uow:
        erase_contact(uow, contact_id, ErasurePlan("DSR-08"))
    assert clean_remnants(owner)
    owner.close()
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    shutil.copyfile(tmp_path / "ancien.db", path)
    opened = unlocked_as(Role.RECEPTION)
    _, told = entered(opened)
    with opened.reading() as uow:
        assert list(uow.session.scalars(select(Contact.family_name))) == ["Durand"]
    assert any("déjà effacée" in text and "effacées de nouveau" in text for text in told)


def test_a_list_tampered_with_is_said_and_the_folder_opens(
    workspace: UnlockedWorkspace, entered: Callable[[UnlockedWorkspace], tuple[Program, list[str]]]
) -> None:
    workspace.workspace.tombstone_file.write_text("{}")
    program, told = entered(workspace)
    assert any("liste des effacements" in text for text in told)
    assert program.window is not None
    assert program.window.isVisible()


def test_nothing_is_said_at_an_ordinary_start(
    workspace: UnlockedWorkspace, entered: Callable[[UnlockedWorkspace], tuple[Program, list[str]]]
) -> None:
    _, told = entered(workspace)
    assert told == []
