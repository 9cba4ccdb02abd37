"""The ledger of refusals holds every no, whatever happened to it while the folder was closed, and a start seldom compares it."""

import pytest

from app.accounts.roles import Role
from app.backup.make_backup import make_backup
from app.backup.refusal_ledger import read_ledger, write_ledger
from app.backup.refusals import RefusalKind, read_refusals, read_suppressions
from app.consent.kinds import Channel
from app.consent.read_purposes import read_purposes
from app.consent.record_consent import withdraw_consent
from app.contacts.write_contact import ContactDraft, add_contact
from app.messaging.record_objection import record_objection
from app.values import EmailAddress
from db.tables import ObjectionEvent

pytestmark = [pytest.mark.rule("RET-14"), pytest.mark.rule("SEC-09")]


@pytest.fixture
def people(workspace, with_purposes):
    with workspace.unit_of_work() as uow:
        return [
            add_contact(uow, ContactDraft(family_name=name, emails=(EmailAddress(f"{name.lower()}@mail.example"),)))
            for name in ("Opposant", "Retrait", "Dernier")
        ]


@pytest.fixture
def before(workspace, people):
    """What stood beside the file after the first no; then came two more."""
    here = workspace.workspace
    with workspace.unit_of_work() as uow:
        record_objection(uow, people[0])
    stood = {path: path.read_bytes() for path in (here.refusal_file, here.witness_file)}
    for one in people[1:]:
        with workspace.unit_of_work() as uow:
            withdraw_consent(uow, one, read_purposes(uow)[0].id, Channel.EMAIL)
    return stood


def check_whole(unlocked):
    """Every no of the book stands in a ledger that is what the program wrote, each once."""
    with unlocked.reading() as uow:
        book = {one.identity for one in (*read_refusals(uow.session), *read_suppressions(uow.session))}
    held = [one.identity for one in read_ledger(unlocked.workspace.folder, unlocked.keys)]
    assert len(held) == len(set(held))
    assert set(held) == book
    assert {kind for kind, *_ in held} == {RefusalKind.OBJECTION, RefusalKind.WITHDRAWAL, RefusalKind.SUPPRESSION}


def lines_of(path):
    return path.read_bytes().splitlines(keepends=True)


LOSSES = {
    "none": lambda path, before: None,
    "the file": lambda path, before: path.unlink(),
    "its last line": lambda path, before: path.write_bytes(b"".join(lines_of(path)[:-1])),
    "half a line": lambda path, before: path.write_bytes(path.read_bytes()[:-40]),
    "an older ledger": lambda path, before: path.write_bytes(before[path]),
    "an older ledger and its witness": lambda path, before: [one.write_bytes(old) for one, old in before.items()],
}


@pytest.mark.parametrize("loss", LOSSES)
def test_what_the_ledger_lost_while_closed_is_written_again(workspace, before, unlocked_as, loss):
    workspace.close()
    LOSSES[loss](workspace.workspace.refusal_file, before)
    again = unlocked_as(Role.OWNER)
    assert (again.flaws, again.is_list_refused) == ((), False)
    check_whole(again)


FORGERIES = {
    "another word": lambda lines: [lines[0].replace(b"objection", b"abjection"), *lines[1:]],
    "a line gone": lambda lines: [lines[0], *lines[2:]],
    "lines in another order": lambda lines: [lines[1], lines[0], *lines[2:]],
    "another MAC": lambda lines: [lines[0][:8] + b"0" * 64 + lines[0][72:], *lines[1:]],
    "the same meaning, written otherwise": lambda lines: [*lines[:-1], lines[-1].replace(b"}", b" }")],
    "something behind the end": lambda lines: [*lines, b"{}\n"],
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_ledger_is_put_aside_told_and_begun_again(workspace, before, unlocked_as, forgery):
    workspace.close()
    path = workspace.workspace.refusal_file
    path.write_bytes(b"".join(FORGERIES[forgery](lines_of(path))))
    forged = path.read_bytes()
    again = unlocked_as(Role.OWNER)
    assert again.is_list_refused
    assert path.with_name(path.name + ".refused").read_bytes() == forged
    check_whole(again)


@pytest.mark.parametrize("leave", ["close", "abandon"])
def test_a_no_that_a_full_disk_kept_out_is_written_at_the_next_start(
    workspace, people, unlocked_as, monkeypatch, leave
):
    """The witness says nothing of a ledger that lacks a no, be the folder closed or the plug pulled."""

    def full(*_arguments):
        raise OSError

    with workspace.unit_of_work() as uow:
        record_objection(uow, people[0])
    with monkeypatch.context() as patch:
        patch.setattr("app.backup.refusal_watch.append_lines", full)
        with workspace.unit_of_work() as uow:
            withdraw_consent(uow, people[1], read_purposes(uow)[0].id, Channel.EMAIL)
        getattr(workspace, leave)()
    check_whole(unlocked_as(Role.OWNER))


def test_a_full_disk_takes_no_line_from_a_ledger_that_is_begun_anew(workspace, before, monkeypatch):
    """A restore writes it anew: a no of somebody who is in no book that is here stands in it alone."""

    def full(_descriptor):
        raise OSError

    path = workspace.workspace.refusal_file
    held = path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(OSError):  # noqa: PT011 - what the disk says
            write_ledger(path, workspace.keys, [])
    assert path.read_bytes() == held


def test_a_no_committed_as_the_plug_was_pulled_is_written_at_the_next_start(workspace, before, people, unlocked_as):
    del workspace.after_commit[:]
    with workspace.unit_of_work() as uow:
        record_objection(uow, people[2])
    workspace.abandon()
    check_whole(unlocked_as(Role.OWNER))


def test_a_start_believes_the_witness_and_nobody_is_known_until_a_no_comes(
    workspace, before, people, unlocked_as, monkeypatch
):
    """A large ledger is neither checked line by line nor compared with the book, unless something is wrong with it."""

    def compared(*_arguments):
        raise AssertionError("the whole ledger was compared")

    monkeypatch.setattr("app.backup.refusal_watch.check_ledger", compared)
    again = unlocked_as(Role.OWNER)
    with again.unit_of_work() as uow:
        record_objection(uow, people[1])
    check_whole(again)


def test_a_ledger_touched_while_the_folder_is_open_is_seen_with_the_next_no(workspace, before, people, unlocked_as):
    again = unlocked_as(Role.OWNER)
    path = again.workspace.refusal_file
    path.write_bytes(path.read_bytes().replace(b"withdrawal", b"withdrawn."))
    with again.unit_of_work() as uow:
        record_objection(uow, people[1])
    assert again.is_list_refused
    check_whole(again)


def test_a_backup_writes_what_no_line_of_the_journal_told(workspace, before, people, tmp_path):
    with workspace.unit_of_work() as uow:
        said = {"made_at": uow.clock.now(), "recorded_by": uow.account.id, "method": "desk"}
        uow.session.add(ObjectionEvent(contact_id=people[2], channel=Channel.PHONE.value, **said))
    assert "phone" not in {one.about for one in read_ledger(workspace.workspace.folder, workspace.keys)}
    make_backup(workspace, tmp_path / "clé USB")
    check_whole(workspace)
