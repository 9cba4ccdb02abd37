"""Real folders with cheap key derivation, a clock that stands still, and the rules of the law each test covers."""

from __future__ import annotations

import os
import secrets
import shutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import settings
from sqlalchemy import Engine, QueuePool, create_engine, make_url
from sqlalchemy.util import LRUCache

import resources
from app.accounts import recovery_code
from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft, create_workspace, open_unlocked
from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.key_file import KeyFile
from app.accounts.keyring import UnlockedKeys
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import BUSINESS_ZONE, Clock, FixedClock
from app.consent.purposes import seed_purposes
from app.vault.create_vault import create_vault
from app.workspace import UnlockedWorkspace, Workspace
from db import migrate
from db.copies import _copy_pages
from db.engine import RawKey, open_engine

# A slow or busy machine is no fault of the code: speed is measured in the benchmarks.
settings.register_profile("aparte", deadline=None)
settings.load_profile("aparte")

CHEAP = KdfCosts(account=KdfProfile(19 * 1024, 1, 1), recovery=KdfProfile(19 * 1024, 1, 1))
TODAY = datetime(2026, 11, 23, 10, tzinfo=BUSINESS_ZONE)
PASSWORDS = {role: f"Tournesol-{number}7!vert" for number, role in enumerate(Role)}
NAMES = {
    Role.OWNER: "Claire Fontaine",
    Role.CONTROLLER: "Paul Mercier",
    Role.RECEPTION: "Inès Rousseau",
    Role.SALES: "Hugo Lemaire",
    Role.MARKETING: "Zoé Garnier",
}
BUSINESS = Business(
    name="Atelier Lumière",
    legal_form="SARL",
    siret="73282932000074",
    address="12 rue des Tanneurs",
    postcode="69003",
    town="Lyon",
    email="contact@atelier-lumiere.example",
    phone="+33478000000",
)


@pytest.fixture(scope="session", autouse=True)
def _empty_files_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Have the migrations make each kind of empty file once a run; every folder then gets a copy under a key of its own.

    Walking all migrations anew for each of some thousand folders would take most of the run.
    """
    made: dict[Path, tuple[Path, RawKey, migrate.Upgrade]] = {}
    folder = tmp_path_factory.mktemp("empty")

    def upgrade(path: Path, raw_key: RawKey, schema: migrate.Schema, *, create: bool) -> migrate.Upgrade:
        if path.exists():
            return migrate.upgrade(path, raw_key, schema, create=create)
        if schema.steps not in made:
            file, key = folder / f"{schema.steps.name}.db", RawKey(secrets.token_bytes(32), secrets.token_bytes(16))
            made[schema.steps] = file, key, migrate.upgrade(file, key, schema, create=True)
        file, key, done = made[schema.steps]
        source = open_engine(file, key)
        with source.connect() as connection:
            # The pages alone: that an empty file came over whole need not be counted a thousand times.
            _copy_pages(connection, path, raw_key, None)
        source.dispose()
        return done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.accounts.create_workspace.upgrade", upgrade)
        patch.setattr("app.vault.create_vault.upgrade", upgrade)
        yield


@pytest.fixture(scope="session", autouse=True)
def _statements_compiled_once() -> Iterator[None]:
    """Have all engines of a run share what SQLAlchemy compiled; the program forgets it with each file that it closes."""
    first = create_engine("sqlite+pysqlite://", module=sqlcipher)
    first.connect().close()
    dialect, compiled = first.dialect, LRUCache(2_000)

    def one_dialect(
        url: str,
        *,
        creator: Callable[[], Any],
        pool_size: int,
        max_overflow: int,
        hide_parameters: bool,
        **_fixed: object,
    ) -> Engine:
        pool = QueuePool(creator, pool_size, max_overflow, dialect=dialect)
        options = {"compiled_cache": compiled}
        return Engine(pool, dialect, make_url(url), hide_parameters=hide_parameters, execution_options=options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("db.engine.create_engine", one_dialect)
        yield


@pytest.fixture(autouse=True)
def _french() -> Iterator[None]:
    resources.set_language("fr")
    yield
    resources.set_language("fr")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(TODAY)


@pytest.fixture
def no_instant_twice(clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clock go on with each question, as a real one does: who asks twice in one act gets two instants."""
    stands = clock.now

    def goes_on() -> datetime:
        clock.advance(timedelta(microseconds=7))
        return stands()

    monkeypatch.setattr(clock, "now", goes_on)


@pytest.fixture
def costs() -> KdfCosts:
    return CHEAP


@dataclass(frozen=True, slots=True)
class MadeOnce:
    """A folder as ``create_workspace`` left it, the same with its purposes, and what its first account had in memory."""

    folder: Path
    folder_with_purposes: Path
    draft: WorkspaceDraft
    created: datetime
    keys: KeyFile
    opened: UnlockedKeys

    def copy(self, folder: Path, clock: Clock, *, with_purposes: bool) -> UnlockedWorkspace:
        """Give a folder of its own, unlocked by the first account."""
        shutil.copytree(self.folder_with_purposes if with_purposes else self.folder, folder)
        workspace = Workspace(folder)
        workspace.claim()
        first = self.keys.slots[0]
        return open_unlocked(workspace, self.keys, first, self.opened.secrets, dict(self.opened.data_keys), clock)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory, _empty_files_made_once: None) -> MadeOnce:
    """The folder that most tests start from, created once a run: a fifth of a second for each would be most of the run."""
    folder, clock = tmp_path_factory.mktemp("made") / "dossier", FixedClock(TODAY)
    with_purposes = folder.with_name("avec-finalites")
    accounts = tuple(AccountDraft(NAMES[role], role, PASSWORDS[role]) for role in Role)
    draft = WorkspaceDraft(BUSINESS, accounts)
    unlocked = create_workspace(folder, draft, clock=clock, costs=CHEAP)
    opened = replace(unlocked.keys, data_keys=dict(unlocked.keys.data_keys))
    keys = unlocked.workspace.keys()
    unlocked.abandon()
    made = MadeOnce(folder, with_purposes, draft, clock.now(), keys, opened)
    seeded = made.copy(with_purposes, clock, with_purposes=False)
    with seeded.unit_of_work() as uow:
        seed_purposes(uow)
    seeded.abandon()
    return made


@pytest.fixture
def draft(made_once: MadeOnce) -> WorkspaceDraft:
    return made_once.draft


@pytest.fixture
def passwords() -> dict[Role, str]:
    return dict(PASSWORDS)


@pytest.fixture
def with_purposes() -> None:
    """Named by a test whose ``workspace`` is to have its three purposes, their texts and notices."""


@pytest.fixture
def workspace(
    request: pytest.FixtureRequest, tmp_path: Path, clock: FixedClock, draft: WorkspaceDraft, made_once: MadeOnce
) -> Iterator[UnlockedWorkspace]:
    folder, with_purposes = tmp_path / "dossier", "with_purposes" in request.fixturenames
    if draft is made_once.draft and clock.now() == made_once.created:
        unlocked = made_once.copy(folder, clock, with_purposes=with_purposes)
    else:
        unlocked = create_workspace(folder, draft, clock=clock, costs=CHEAP)
        if with_purposes:
            with unlocked.unit_of_work() as uow:
                seed_purposes(uow)
    yield unlocked
    unlocked.close()


@pytest.fixture
def unlocked_as(workspace: UnlockedWorkspace) -> Iterator[Callable[[Role], UnlockedWorkspace]]:
    """Open the same folder for another role, after closing it for whoever had it."""
    opened: list[UnlockedWorkspace] = [workspace]

    def open_for(role: Role) -> UnlockedWorkspace:
        folder = workspace.workspace.folder
        opened[-1].close()
        here = Workspace(folder)
        tile = next(tile for tile in read_lock_screen(here).accounts if tile.role is role)
        opened.append(unlock(here, tile.id, PASSWORDS[role], clock=workspace.clock, costs=CHEAP))
        return opened[-1]

    yield open_for
    if len(opened) > 1:
        opened[-1].close()


@pytest.fixture
def vault_password() -> str:
    return "Glycine-9!mauve-Rhône"


@pytest.fixture
def vault_sheet() -> str:
    return recovery_code.generate()


@pytest.fixture
def with_vault(workspace: UnlockedWorkspace, vault_password: str, vault_sheet: str) -> UnlockedWorkspace:
    """The owner's folder, with its archive vault."""
    create_vault(workspace, vault_password, vault_sheet, costs=CHEAP)
    return workspace


@pytest.fixture
def unguarded() -> Callable[[UnlockedWorkspace, str], None]:
    """Change the file as someone with the key and a tool would: behind the triggers and the authorizer."""

    def run(unlocked: UnlockedWorkspace, sql: str) -> None:
        connection = unlocked.engine.raw_connection()
        try:
            driver = connection.driver_connection
            driver.set_authorizer(None)
            for (trigger,) in driver.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
                driver.execute(f"DROP TRIGGER {trigger}")
            driver.execute(sql)
        finally:
            connection.close()
            unlocked.engine.dispose()

    return run


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """List the legal rules that the run covered, with the number of cases of each."""
    covered: dict[str, int] = {}
    for report in terminalreporter.getreports("passed"):
        if report.when == "call":
            for name, value in report.user_properties:
                if name == "rule":
                    covered[str(value)] = covered.get(str(value), 0) + 1
    if covered:
        terminalreporter.section("rules of the law covered")
        terminalreporter.write_line(" ".join(f"{rule}×{count}" for rule, count in sorted(covered.items())))


def _turn(item: pytest.Item) -> int:
    """Where colours change, every window that other tests left is dressed anew: those first, the long ones next."""
    if item.path.stem == "test_looks_tab":
        return 0
    is_long = item.path.stem == "test_window_never_stalls" or item.path.parent.name in ("reliability", "e2e")
    return 1 if is_long else 2


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The longest first: one that began last would keep the whole run waiting on one core.
    items.sort(key=_turn)
    for item in items:
        for marker in item.iter_markers("rule"):
            item.user_properties.extend(("rule", rule) for rule in marker.args)
