"""A folder taken in on a new computer: found, copied, read again; what is not sound leaves nothing."""

from __future__ import annotations

import shutil

import pytest

from app.accounts.bring_folder import bring_folder, look_at_folder, note_arrival
from app.accounts.copy_folder import copy_folder
from app.accounts.key_errors import CopyIncomplete, CopyNotSound, NoFolderThere, TargetInside, TargetNotEmpty
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import DamagedFile, DiskFull
from app.workspace import Workspace

pytestmark = pytest.mark.rule("SEC-10")


@pytest.fixture
def stick(workspace, tmp_path):
    """A stick with the copy, as the old computer made it while it was open."""
    with workspace.unit_of_work() as uow:
        for name in ("Martin", "Durand"):
            add_contact(uow, ContactDraft(family_name=name))
    (tmp_path / "cle" / "photos").mkdir(parents=True)
    copy_folder(workspace, tmp_path / "cle" / "aparte-copie")
    return tmp_path / "cle"


@pytest.mark.parametrize("chosen", ["", "aparte-copie"])
def test_the_folder_is_found_from_the_stick_or_itself(stick, chosen):
    found = look_at_folder(stick / chosen)
    assert found.folder == stick / "aparte-copie"
    assert found.business_name == "Atelier Lumière"
    assert found.accounts == 5
    assert found.files >= 2
    assert found.size > 0


def test_everything_arrives_opens_and_is_as_it_was_left(stick, tmp_path, passwords, clock, costs):
    told = []
    before = {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()}
    brought = bring_folder(stick, tmp_path / "neuf" / "aparte", lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] == brought.size
    assert {path: path.read_bytes() for path in stick.rglob("*") if path.is_file()} == before
    here = Workspace(tmp_path / "neuf" / "aparte")
    tile = next(tile for tile in read_lock_screen(here).accounts if tile.role is Role.OWNER)
    opened = unlock(here, tile.id, passwords[Role.OWNER], clock=clock, costs=costs)
    assert opened.flaws == ()
    with opened.unit_of_work() as uow:
        assert note_arrival(uow, brought) == 2
    opened.close()


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (lambda copy: (copy / "keys.json").unlink(), NoFolderThere),
        (lambda copy: (copy / "aparte.db").unlink(), CopyIncomplete),
        (lambda copy: (copy / "keys.json").write_bytes((copy / "keys.json").read_bytes()[:-9]), DamagedFile),
        (shutil.rmtree, NoFolderThere),
    ],
    ids=["no keys", "no contacts", "keys cut", "nothing"],
)
def test_what_is_no_whole_folder_is_refused_in_words(stick, tmp_path, spoil, error):
    spoil(stick / "aparte-copie")
    with pytest.raises(error):
        bring_folder(stick, tmp_path / "neuf")
    assert not (tmp_path / "neuf").exists()


def test_two_folders_on_one_stick_are_not_guessed(stick):
    shutil.copytree(stick / "aparte-copie", stick / "aparte-copie-2")
    with pytest.raises(NoFolderThere):
        look_at_folder(stick)
    assert look_at_folder(stick / "aparte-copie-2").folder.name == "aparte-copie-2"


def test_nothing_that_is_there_is_overwritten(stick, tmp_path):
    (tmp_path / "neuf").mkdir()
    (tmp_path / "neuf" / "photo.jpg").write_bytes(b"x")
    with pytest.raises(TargetNotEmpty):
        bring_folder(stick, tmp_path / "neuf")
    with pytest.raises(TargetInside):
        bring_folder(stick, stick / "aparte-copie" / "dedans")
    assert (tmp_path / "neuf" / "photo.jpg").read_bytes() == b"x"


def test_a_stick_that_lies_is_found_out(stick, tmp_path, monkeypatch):
    def lie(path):
        if path.name == "keys.json":
            path.write_bytes(path.read_bytes()[:-1] + b"?")

    monkeypatch.setattr("app.accounts.copy_folder.sync_file", lie)
    with pytest.raises(CopyNotSound):
        bring_folder(stick, tmp_path / "neuf")
    assert not (tmp_path / "neuf").exists()


def test_a_copy_that_is_stopped_leaves_no_folder(stick, tmp_path):
    class Stop(Exception):
        pass

    def tell(done, total):
        if done:
            raise Stop

    with pytest.raises(Stop):
        bring_folder(stick, tmp_path / "neuf", tell)
    assert not (tmp_path / "neuf").exists()


def test_a_disk_too_small_is_said(stick, tmp_path, monkeypatch):
    small = shutil._ntuple_diskusage(1, 1, 0)
    monkeypatch.setattr("app.accounts.bring_folder.shutil.disk_usage", lambda _path: small)
    with pytest.raises(DiskFull):
        bring_folder(stick, tmp_path / "neuf")
    assert not (tmp_path / "neuf").exists()
