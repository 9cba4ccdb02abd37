"""The list of the erased beside the file: it grows, it is rebuilt, and nobody without a password can write in it."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select

from app.accounts.create_workspace import create_workspace
from app.accounts.manage_accounts import authentic_keys
from app.accounts.renew_key import renew_key
from app.accounts.roles import Role
from app.contacts.write_contact import ContactDraft, add_contact
from app.journal import Action
from app.rights.clean_remnants import clean_remnants, resume_erasures
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.errors import TombstonesRefused
from app.rights.tombstones import list_tombstones, replay_tombstones, tombstone_alarms
from db.tables import Contact, JournalEntry, Tombstone


def add(unlocked, name="Martin"):
    with unlocked.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(given_name="Anne", family_name=name))
        return contact_id, uow.session.get(Contact, contact_id).subject_id


def erase(unlocked, contact_id):
    with unlocked.unit_of_work() as uow:
        erase_contact(uow, contact_id, ErasurePlan("DSR-08"))
    list_tombstones(unlocked)


def listed(unlocked):
    return json.loads(unlocked.workspace.tombstone_file.read_bytes())["body"]["subjects"]


FORGET = "DELETE FROM tombstone"


def actions(unlocked):
    with unlocked.reading() as uow:
        return list(uow.session.scalars(select(JournalEntry.action)))


@pytest.mark.rule("RET-14")
def test_each_erasure_adds_its_random_id_and_nothing_else(workspace):
    (one, first), (other, second) = add(workspace), add(workspace, "Durand")
    erase(workspace, one)
    assert listed(workspace) == [first]
    erase(workspace, other)
    assert listed(workspace) == sorted([first, second])
    assert b"Martin" not in workspace.workspace.tombstone_file.read_bytes()


@pytest.mark.rule("RET-14")
def test_an_id_stays_listed_when_the_file_no_longer_knows_it(workspace, unguarded):
    (one, first), (other, second) = add(workspace), add(workspace, "Durand")
    erase(workspace, one)
    unguarded(workspace, FORGET)
    erase(workspace, other)
    assert listed(workspace) == sorted([first, second])


def test_a_missing_list_is_made_again_at_the_next_start(workspace):
    contact_id, subject_id = add(workspace)
    erase(workspace, contact_id)
    workspace.workspace.tombstone_file.unlink()
    resume_erasures(workspace)
    assert listed(workspace) == [subject_id]


@pytest.mark.rule("RET-14")
def test_whoever_is_listed_and_present_is_erased_again_in_one_told_act(workspace, unlocked_as, unguarded):
    contact_id, subject_id = add(workspace)
    _, stays = add(workspace, "Durand")
    with workspace.unit_of_work() as uow:
        uow.session.add(Tombstone(subject_id=subject_id, erased_at=uow.clock.now()))
    list_tombstones(workspace)
    unguarded(workspace, FORGET)
    reception = unlocked_as(Role.RECEPTION)
    assert replay_tombstones(reception) == 1
    assert replay_tombstones(reception) == 0
    with reception.reading() as uow:
        assert uow.session.get(Contact, contact_id) is None
        assert list(uow.session.scalars(select(Contact.subject_id))) == [stays]
    assert actions(reception).count(Action.TOMBSTONES_REPLAYED) == 1
    assert reception.brought_back == 1


def _another_id(raw):
    return raw.replace(b'"subjects":["', b'"subjects":["' + b"0" * 32 + b'","')


@pytest.mark.parametrize(
    "damage",
    [
        _another_id,
        lambda raw: raw.replace(b'"mac":"', b'"mac":"0'),
        lambda raw: raw[: len(raw) // 2],
        lambda _raw: b"",
        lambda _raw: b"[1, 2]",
        lambda _raw: b'{"body": null, "mac": ""}',
        lambda _raw: b"[" * 200_000,
        lambda raw: raw.replace(b'"version":1', b'"version":2'),
        lambda raw: raw.replace(b'"version":1', b'"version":1e400'),
    ],
)
def test_a_list_tampered_with_is_told_put_aside_and_erases_nobody(workspace, damage):
    contact_id, subject_id = add(workspace)
    erase(workspace, contact_id)
    _, stays = add(workspace, "Durand")
    path = workspace.workspace.tombstone_file
    path.write_bytes(damage(path.read_bytes()).replace(b"0" * 32, stays.encode()))
    resume_erasures(workspace)
    (alarm,) = tombstone_alarms(workspace)
    assert isinstance(alarm, TombstonesRefused)
    assert "intacts" in alarm.sentence
    with workspace.reading() as uow:
        assert list(uow.session.scalars(select(Contact.subject_id))) == [stays]
    assert Action.TOMBSTONES_REFUSED in actions(workspace)
    assert listed(workspace) == [subject_id]
    assert path.with_name(path.name + ".refused").exists()


def test_the_list_outlasts_a_fresh_key_of_the_file(workspace):
    contact_id, subject_id = add(workspace)
    erase(workspace, contact_id)
    assert clean_remnants(workspace)
    renew_key(workspace, authentic_keys(workspace))
    assert replay_tombstones(workspace) == 0
    assert not workspace.is_list_refused
    assert listed(workspace) == [subject_id]


def test_a_list_of_another_folder_is_refused(workspace, tmp_path, draft, clock, costs):
    contact_id, _ = add(workspace)
    erase(workspace, contact_id)
    other = create_workspace(tmp_path / "autre", draft, clock=clock, costs=costs)
    other.workspace.tombstone_file.write_bytes(workspace.workspace.tombstone_file.read_bytes())
    assert replay_tombstones(other) == 0
    assert other.is_list_refused
    other.close()


def test_a_folder_that_cannot_be_written_does_not_keep_the_start_from_going_on(workspace, monkeypatch):
    contact_id, _ = add(workspace)
    with workspace.unit_of_work() as uow:
        erase_contact(uow, contact_id, ErasurePlan("DSR-08"))

    def refuse(_path, _content):
        raise PermissionError

    monkeypatch.setattr("app.rights.tombstones.replace_atomically", refuse)
    assert replay_tombstones(workspace) == 0
