"""Making a folder: everything or nothing, and nothing of it in clear."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.accounts.account_slots import AccountDraft
from app.accounts.business import read_business
from app.accounts.create_workspace import WorkspaceDraft, create_workspace
from app.accounts.errors import (
    FolderNotEmpty,
    FolderNotWritable,
    NameMissing,
    NameTaken,
    ResponsibleMissing,
    WeakPassword,
)
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import FixedClock
from app.errors import UserError
from app.journal.read import JournalFilter, read_rows
from app.workspace import UnlockedWorkspace, Workspace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "dossier"


def _small(draft: WorkspaceDraft) -> WorkspaceDraft:
    return replace(draft, accounts=draft.accounts[:1])


@pytest.mark.rule("SEC-01")
def test_each_person_gets_a_login_of_their_own(workspace: UnlockedWorkspace, draft: WorkspaceDraft) -> None:
    screen = read_lock_screen(workspace.workspace)
    assert screen.business_name == "Atelier Lumière"
    assert [(tile.display_name, tile.role) for tile in screen.accounts] == [
        (account.display_name, account.role) for account in draft.accounts
    ]
    assert len({tile.id for tile in screen.accounts}) == len(Role)


def test_the_folder_opens_for_the_first_account_and_knows_the_business(
    workspace: UnlockedWorkspace, draft: WorkspaceDraft
) -> None:
    assert workspace.account.role is Role.OWNER
    with workspace.reading() as uow:
        assert read_business(uow) == draft.business
        lines = read_rows(uow, JournalFilter(), limit=10)
    assert [line.action for line in lines] == ["setting_changed", "workspace_created"]


@pytest.mark.rule("SEC-05")
def test_nothing_that_was_typed_stands_in_clear_but_what_the_lock_screen_shows(
    workspace: UnlockedWorkspace, draft: WorkspaceDraft
) -> None:
    folder = workspace.workspace.folder
    secrets = [account.password for account in draft.accounts] + [draft.recovery, draft.recovery.replace("-", "")]
    private = [draft.business.siret, draft.business.email, draft.business.phone, draft.business.address]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"aparte.db", "aparte.db-wal", "keys.json"}
    for path in files:
        content = path.read_bytes()
        for marker in (*secrets, *private):
            assert marker.encode() not in content, (path.name, marker)
        assert not content.startswith(b"SQLite format 3"), path.name


def test_the_folder_is_its_owners_alone(workspace: UnlockedWorkspace) -> None:
    folder = workspace.workspace.folder
    assert folder.stat().st_mode & 0o777 == 0o700
    secret = [path for path in folder.iterdir() if path.name.startswith(("aparte.db", "keys"))]
    assert all(path.stat().st_mode & 0o077 == 0 for path in secret)


def _weak(draft: WorkspaceDraft) -> WorkspaceDraft:
    return replace(draft, accounts=(AccountDraft("Claire", Role.OWNER, "AtelierLumière1!"),))


def _twins(draft: WorkspaceDraft) -> WorkspaceDraft:
    return replace(draft, accounts=(draft.accounts[0], replace(draft.accounts[1], display_name=" claire FONTAINE ")))


@pytest.mark.rule("SEC-01")
@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (_weak, WeakPassword),
        (_twins, NameTaken),
        (lambda draft: replace(draft, accounts=(replace(draft.accounts[0], display_name="  "),)), NameMissing),
        (lambda draft: replace(draft, business=replace(draft.business, name="")), NameMissing),
        (lambda draft: replace(draft, accounts=draft.accounts[2:]), ResponsibleMissing),
        (lambda draft: replace(draft, accounts=(AccountDraft("admin", Role.OWNER, "admin"),)), WeakPassword),
    ],
    ids=["firm's name as password", "same name", "no name", "no business", "receptionist first", "admin/admin"],
)
def test_a_wrong_draft_leaves_nothing_on_the_disk(
    folder: Path, draft: WorkspaceDraft, clock: FixedClock, costs: KdfCosts, spoil: object, expected: type[UserError]
) -> None:
    with pytest.raises(expected) as caught:
        create_workspace(folder, spoil(draft), clock=clock, costs=costs)  # type: ignore[operator]
    assert caught.value.sentence
    assert not folder.exists()


def test_a_draft_without_accounts_is_refused(folder: Path, draft: WorkspaceDraft, clock: FixedClock) -> None:
    with pytest.raises(ResponsibleMissing):
        create_workspace(folder, replace(draft, accounts=()), clock=clock)
    assert not folder.exists()


class _StoppingClock(FixedClock):
    """Raises at the n-th question, as a program that breaks half-way."""

    def __init__(self, clock: FixedClock, left: int) -> None:
        super().__init__(clock.now())
        self.left = left

    def now(self):
        self.left -= 1
        if self.left < 0:
            raise KeyboardInterrupt
        return super().now()


@pytest.mark.parametrize("left", [0, 1, 2])
@pytest.mark.parametrize("was_there", [True, False])
def test_a_creation_that_breaks_half_way_leaves_nothing(
    folder: Path, draft: WorkspaceDraft, clock: FixedClock, costs: KdfCosts, left: int, was_there: bool
) -> None:
    if was_there:
        folder.mkdir()
        (folder / "clients.xlsx").write_bytes(b"mine")
    with pytest.raises(KeyboardInterrupt):
        create_workspace(folder, _small(draft), clock=_StoppingClock(clock, left), costs=costs)
    assert sorted(path.name for path in folder.glob("*")) == (["clients.xlsx"] if was_there else [])
    create_workspace(folder, _small(draft), clock=clock, costs=costs).close()


def test_what_a_killed_creation_left_does_not_stand_in_the_way(
    folder: Path, draft: WorkspaceDraft, clock: FixedClock, costs: KdfCosts
) -> None:
    create_workspace(folder, _small(draft), clock=clock, costs=costs).close()
    (folder / "keys.json").unlink()
    (folder / "aparte.creating").touch()
    create_workspace(folder, _small(draft), clock=clock, costs=costs).close()
    assert not (folder / "aparte.creating").exists()
    assert len(read_lock_screen(Workspace(folder)).accounts) == 1


def test_a_database_whose_keys_are_missing_is_never_overwritten(
    folder: Path, draft: WorkspaceDraft, clock: FixedClock, costs: KdfCosts
) -> None:
    create_workspace(folder, _small(draft), clock=clock, costs=costs).close()
    (folder / "keys.json").unlink()
    before = (folder / "aparte.db").read_bytes()
    with pytest.raises(FolderNotEmpty):
        create_workspace(folder, _small(draft), clock=clock, costs=costs)
    assert (folder / "aparte.db").read_bytes() == before


def test_a_folder_in_use_is_not_made_again(
    workspace: UnlockedWorkspace, draft: WorkspaceDraft, costs: KdfCosts
) -> None:
    before = workspace.workspace.key_file.read_bytes()
    with pytest.raises(FolderNotEmpty):
        create_workspace(workspace.workspace.folder, draft, clock=workspace.clock, costs=costs)
    assert workspace.workspace.key_file.read_bytes() == before


def test_a_place_that_is_a_file_is_refused(tmp_path: Path, draft: WorkspaceDraft, clock: FixedClock) -> None:
    (tmp_path / "note.txt").write_text("mine", "utf-8")
    with pytest.raises(FolderNotWritable):
        create_workspace(tmp_path / "note.txt" / "dossier", _small(draft), clock=clock)


def test_the_key_file_is_canonical_json_without_a_private_byte(workspace: UnlockedWorkspace) -> None:
    content = json.loads(workspace.workspace.key_file.read_bytes())
    assert content["fmt"] == "aparte-keys"
    assert [slot["type"] for slot in content["slots"]] == ["password"] * len(Role) + ["recovery"]
    raw = workspace.workspace.key_file.read_text("utf-8")
    for secret in (
        *workspace.keys.data_keys.values(),
        workspace.keys.secrets.private,
        workspace.keys.secrets.sign_seed,
    ):
        assert secret.hex() not in raw


def test_every_account_opens_the_same_file(
    workspace: UnlockedWorkspace, passwords: dict[Role, str], costs: KdfCosts
) -> None:
    workspace.close()
    for tile in read_lock_screen(workspace.workspace).accounts:
        opened = unlock(workspace.workspace, tile.id, passwords[tile.role], clock=workspace.clock, costs=costs)
        with opened.reading() as uow:
            assert read_business(uow).name == "Atelier Lumière"
        opened.close()
