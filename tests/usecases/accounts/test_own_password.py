"""A password that somebody else gave opens once: its holder chooses another, and nobody else is asked to."""

from __future__ import annotations

import pytest

from app.accounts.account_slots import AccountDraft
from app.accounts.create_workspace import WorkspaceDraft
from app.accounts.key_errors import SamePassword
from app.accounts.manage_accounts import add_account, change_own_password, read_accounts, reset_password
from app.accounts.own_password import must_choose_password
from app.accounts.roles import Role
from app.accounts.unlock import unlock, unlock_with_recovery
from app.first_start import FirstStartDraft, start_workspace
from app.workspace import Workspace

pytestmark = pytest.mark.rule("SEC-02")
GIVEN, OWN = "Lavande-7!soleils", "Capucine-8!orange-Isère"


def account(unlocked, role):
    return next(one.id for one, _ in read_accounts(unlocked) if one.role is role)


@pytest.fixture
def opened_with(workspace, clock, costs):
    held = [workspace]

    def enter(account_id, password):
        held.pop().close()
        held.append(unlock(Workspace(workspace.workspace.folder), account_id, password, clock=clock, costs=costs))
        return held[-1]

    yield enter
    held[-1].close()


def test_a_password_given_is_to_be_replaced(workspace, opened_with, costs):
    colleague = account(workspace, Role.SALES)
    reset_password(workspace, colleague, GIVEN, costs=costs)
    assert not must_choose_password(workspace)
    opened = opened_with(colleague, GIVEN)
    assert must_choose_password(opened)
    with pytest.raises(SamePassword):
        change_own_password(opened, GIVEN, GIVEN, costs=costs)
    assert must_choose_password(opened)
    change_own_password(opened, GIVEN, OWN, costs=costs)
    assert not must_choose_password(opened)
    assert not must_choose_password(opened_with(colleague, OWN))


def test_a_new_account_chooses_its_own(workspace, opened_with, costs):
    one = add_account(workspace, AccountDraft("Léa Petit", Role.SALES, GIVEN), costs=costs)
    assert must_choose_password(opened_with(one.id, GIVEN))


def test_whoever_opens_with_the_sheet_chose_already(workspace, draft, clock, costs):
    owner = account(workspace, Role.OWNER)
    other = account(workspace, Role.CONTROLLER)
    reset_password(workspace, other, GIVEN, costs=costs)
    workspace.close()
    here = Workspace(workspace.workspace.folder)
    opened = unlock_with_recovery(here, other, draft.recovery, OWN, clock=clock, costs=costs)
    assert not must_choose_password(opened)
    opened.close()
    assert owner != other


@pytest.mark.parametrize("are_issued", [True, False])
def test_the_team_of_the_first_start_chooses_where_it_was_given(tmp_path, draft, clock, costs, passwords, are_issued):
    some = WorkspaceDraft(draft.business, draft.accounts[:3])
    first = start_workspace(tmp_path / "neuf", FirstStartDraft(some, are_issued=are_issued), clock=clock, costs=costs)
    assert not must_choose_password(first)
    colleague = account(first, Role.RECEPTION)
    first.close()
    opened = unlock(Workspace(tmp_path / "neuf"), colleague, passwords[Role.RECEPTION], clock=clock, costs=costs)
    assert must_choose_password(opened) is are_issued
    opened.close()
