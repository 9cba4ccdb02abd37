"""Each role × each use case: what the table refuses is refused before anything is read or written, and nothing that writes is forgotten."""

from __future__ import annotations

import inspect
from dataclasses import replace

import pytest

from app.accounts.roles import Role
from app.errors import PermissionDenied
from app.workspace import UnlockedWorkspace
from tests.usecases.accounts.role_table import UseCase, allowed, declared, printed_table, use_cases

# What writes and asks for nothing, and why whoever is here may: nothing else may write unasked.
WRITE_UNASKED = {
    "app.accounts.bring_folder.note_arrival": "tells the journal of a folder that was brought before anybody opened it",
    "app.accounts.looks.keep_looks": "the account's own",
    "app.accounts.manage_accounts.change_own_password": "the account's own, its present password being asked",
    "app.accounts.weekly_renewal.renew_if_due": "runs for whoever closes the folder",
    "app.backup.back_up.back_up": "runs for whoever closes the folder, and gives nothing to read",
    "app.backup.reread.reread_backups": "runs once a month for whoever opened the folder",
    "app.contacts.form_drafts.keep_form_draft": "the account's own",
    "app.contacts.undo_merge.forget_old_snapshots": "runs at each start: a term has come",
    "app.first_week.show_first_week": "the account's own",
    "app.journal.let_go.let_go_of_routine": "runs at each start: a term has come",
    "app.journal.record.record": "the journal itself",
    "app.register.notice.give_notice": "asks for one of two permissions, so that a role without either is refused",
    "app.register.notice.give_notices": "gives each by give_notice",
    "app.retention.automatic_purge.pass_day": "does nothing for an account that may not erase",
    "app.retention.own_terms.clear_traces": "cleans the disk of what went already",
    "app.retention.reminders.snooze": "the account's own",
    "app.rights.clean_remnants.clean_remnants": "cleans the disk of what went already",
    "app.rights.clean_remnants.resume_erasures": "runs at each start: finishes what a crash cut short",
    "app.rights.request_term.end_request_files": "runs at each start: a term has come",
}


def test_every_use_case_stands_in_the_table_as_the_code_has_it() -> None:
    found = {one.name: one.asks for one in use_cases()}
    assert len(found) > 400
    # Changed on purpose? `python -m tests.usecases.accounts.role_table --write`, then read the difference.
    assert found == declared()


def test_nothing_writes_without_asking_but_what_is_named_here() -> None:
    assert {one.name for one in use_cases() if one.writes and not one.asks} == set(WRITE_UNASKED)


@pytest.mark.rule("REG-06")
def test_what_a_role_may_not_do_is_refused_before_anything_else(workspace: UnlockedWorkspace) -> None:
    holder, leaks, asked = workspace.account, [], 0
    for role in Role:
        workspace.account = replace(holder, role=role)
        for one in use_cases():
            if one.asks and role not in allowed(one.asks):
                asked += 1
                if not _is_refused(workspace, one):
                    leaks.append((role.value, one.name))
    workspace.account = holder
    print(printed_table())
    assert asked > 500
    assert not leaks


def _is_refused(workspace: UnlockedWorkspace, one: UseCase) -> bool:
    """Call it with arguments that nothing can be done with: a check that comes late meets them first."""
    blanks, by_name = one.blanks
    try:
        if one.takes == "UnlockedWorkspace":
            _exhaust(one.call(workspace, *blanks, **by_name))
        else:
            with workspace.reading() as uow:
                _exhaust(one.call(uow, *blanks, **by_name))
    except PermissionDenied:
        return True
    except Exception:  # noqa: BLE001 - whatever else came, it came before the refusal
        return False
    return False


def _exhaust(made: object) -> None:
    if inspect.isgenerator(made):
        next(made, None)
