"""The day's backup in every place, what the rule lets go, what is reminded of and what a month's reading finds."""

import json
import os
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.accounts.business import read_setting
from app.accounts.roles import Role
from app.backup.back_up import back_up
from app.backup.errors import PlaceInsideFolder, PlaceUnreachable
from app.backup.health import (
    count_damaged,
    days_without,
    days_without_elsewhere,
    is_wanted_today,
    read_health,
    reread_is_due,
)
from app.backup.kinds import SUFFIX, BackupState
from app.backup.places import add_place, drop_place, is_other_medium, read_places
from app.backup.reread import list_backups, reread_backups
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from db.tables import JournalEntry

pytestmark = pytest.mark.rule("SEC-09")
MEMORY = Path("/dev/shm")


def work(workspace, name="Zimmermann"):
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name=name))


def ask(workspace, question):
    with workspace.reading() as uow:
        return question(uow)


def files(folder):
    return sorted(path.name for path in folder.glob(f"*{SUFFIX}"))


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "clé USB"
    folder.mkdir()
    return folder


def test_the_first_backup_lies_beside_the_data(workspace):
    work(workspace)
    done = back_up(workspace)
    assert files(workspace.workspace.backups) == [done.made.path.name]
    assert (len(done.places), done.missed, done.removed) == (1, (), 0)
    health = ask(workspace, read_health)
    assert health.last == workspace.clock.now()
    assert (health.last_elsewhere, health.damaged, health.has_new_work) == (None, 0, False)


def test_each_place_gets_the_same_bytes(workspace, stick):
    add_place(workspace, stick)
    done = back_up(workspace)
    laid = stick / done.made.path.name
    assert laid.read_bytes() == done.made.path.read_bytes()
    assert [one.path for one in list_backups(workspace)] == sorted([laid, done.made.path])


def test_a_stick_that_is_away_is_told_and_makes_no_folder(workspace, stick, clock):
    add_place(workspace, stick)
    stick.rmdir()
    done = back_up(workspace)
    assert [place.folder for place in done.missed] == [stick]
    assert not stick.exists()
    assert files(workspace.workspace.backups)
    stick.mkdir()
    clock.advance(timedelta(seconds=1))
    assert back_up(workspace).missed == ()


def test_old_ones_go_by_rule_from_every_place(workspace, stick, clock):
    add_place(workspace, stick)
    for number in range(12):
        work(workspace, f"Jour {number}")
        done = back_up(workspace)
        clock.advance(timedelta(days=1))
    assert done.removed
    assert files(stick) == files(workspace.workspace.backups)
    assert len(files(stick)) == 7
    assert len(list_backups(workspace)) == 14


def test_a_backup_is_wanted_once_a_day_and_only_after_work(workspace, clock):
    assert ask(workspace, is_wanted_today)
    back_up(workspace)
    assert not ask(workspace, is_wanted_today)
    work(workspace)
    assert not ask(workspace, is_wanted_today)
    clock.advance(timedelta(days=1))
    assert ask(workspace, is_wanted_today)
    back_up(workspace)
    clock.advance(timedelta(days=1))
    assert not ask(workspace, is_wanted_today)


def test_after_seven_days_of_unsaved_work_it_reminds(workspace, clock):
    back_up(workspace)
    clock.advance(timedelta(days=8))
    assert ask(workspace, days_without) == 0
    work(workspace)
    assert ask(workspace, days_without) == 8
    back_up(workspace)
    assert ask(workspace, days_without) == 0


def test_never_on_another_medium_reminds_after_seven_days(workspace, clock):
    back_up(workspace)
    clock.advance(timedelta(days=7))
    assert ask(workspace, days_without_elsewhere) == 0
    clock.advance(timedelta(hours=1))
    assert ask(workspace, days_without_elsewhere) == 7


@pytest.fixture
def elsewhere(tmp_path):
    """A folder on another medium than the tests' own, which may be in memory or on the disk."""
    others = (MEMORY, Path.home(), Path(__file__).parent)
    other = next((one for one in others if os.access(one, os.W_OK) and is_other_medium(one, tmp_path)), None)
    if other is None:
        pytest.skip("a second medium is needed")
    with tempfile.TemporaryDirectory(dir=other) as folder:
        yield Path(folder)


def test_another_medium_quietens_the_reminder(workspace, clock, tmp_path, elsewhere):
    assert is_other_medium(elsewhere, tmp_path)
    assert not is_other_medium(tmp_path, workspace.workspace.folder)
    assert add_place(workspace, elsewhere).is_other_medium
    clock.advance(timedelta(days=20))
    back_up(workspace)
    assert ask(workspace, days_without_elsewhere) == 0


def test_a_month_later_everything_is_read_again(workspace, clock, stick):
    add_place(workspace, stick)
    work(workspace)
    first = back_up(workspace)
    assert not ask(workspace, reread_is_due)
    clock.advance(timedelta(days=31))
    second = back_up(workspace)
    assert ask(workspace, reread_is_due)
    damaged = stick / first.made.path.name
    content = bytearray(damaged.read_bytes())
    content[len(content) // 2] ^= 4
    damaged.write_bytes(content)
    (stick / second.made.path.name).unlink()
    told = []
    states = reread_backups(workspace, lambda done, total: told.append((done, total)))
    assert states == {BackupState.SOUND: 2, BackupState.DAMAGED: 1, BackupState.MISSING: 1}
    assert told[-1][0] <= told[-1][1]
    assert not ask(workspace, reread_is_due)
    assert ask(workspace, count_damaged) == 1


def test_an_unplugged_stick_is_not_called_lost(workspace, stick):
    add_place(workspace, stick)
    back_up(workspace)
    for path in stick.iterdir():
        path.unlink()
    stick.rmdir()
    assert reread_backups(workspace) == {BackupState.SOUND: 1, BackupState.UNREACHABLE: 1}


def test_a_backup_found_unknown_is_adopted(workspace, stick, clock):
    done = back_up(workspace)
    stranger = stick / done.made.path.name
    stranger.write_bytes(done.made.path.read_bytes())
    add_place(workspace, stick)
    clock.advance(timedelta(days=1))
    back_up(workspace)
    assert stranger in [one.path for one in list_backups(workspace)]


def test_the_journal_tells_each_run_and_names_no_folder(workspace, stick):
    add_place(workspace, stick)
    back_up(workspace)
    reread_backups(workspace)
    with workspace.reading() as uow:
        actions = list(uow.session.scalars(select(JournalEntry.action).order_by(JournalEntry.seq)))
    assert actions[-2:] == ["backup_made", "backups_verified"]


def test_who_may_choose_places(unlocked_as, stick):
    with pytest.raises(PermissionDenied):
        add_place(unlocked_as(Role.RECEPTION), stick)


def test_places_that_make_no_sense_are_refused(workspace, tmp_path):
    with pytest.raises(PlaceInsideFolder):
        add_place(workspace, workspace.workspace.folder)
    with pytest.raises(PlaceInsideFolder):
        add_place(workspace, workspace.workspace.backups)
    with pytest.raises(PlaceUnreachable):
        add_place(workspace, tmp_path / "nulle part")


def test_a_dropped_place_keeps_its_backups(workspace, stick, clock):
    add_place(workspace, stick)
    done = back_up(workspace)
    drop_place(workspace, stick)
    assert [place.is_own for place in read_places(workspace)] == [True]
    clock.advance(timedelta(days=1))
    back_up(workspace)
    assert files(stick) == [done.made.path.name]


def test_the_setting_is_plain_json(workspace, stick):
    add_place(workspace, stick)
    add_place(workspace, stick)
    with workspace.reading() as uow:
        assert json.dumps(read_setting(uow, "backup.places", [])) == json.dumps([str(stick)])
