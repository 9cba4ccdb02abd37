"""An older file is walked up, after an encrypted copy of it was made and verified; a failed step leaves it as it was."""

import hashlib
import secrets
import shutil
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from app.rights.clean_remnants import clean_remnants
from app.workspace import UnlockedWorkspace
from db.engine import RawKey, close_engine, open_engine
from db.migrate import MAIN, VAULT, NewerSchema, Schema, differences, newest_revision, revision_of, upgrade

FIRST = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "0001", None
def upgrade():
    op.create_table("person", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.Text))
"""
SECOND = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "0002", "0001"
def upgrade():
    op.add_column("person", sa.Column("town", sa.Text))
    op.execute("UPDATE person SET town = 'Lyon'")
"""
BROKEN = SECOND + "    op.execute('DROP TABLE person')\n    raise RuntimeError('power cut')\n"
MARKER = "Marie-Ange Delacroix-Fontenoy"


@pytest.fixture
def key() -> RawKey:
    return RawKey(secrets.token_bytes(32), secrets.token_bytes(16))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.db"


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """A folder of steps that holds the first one."""
    folder = tmp_path / "steps"
    (folder / "versions").mkdir(parents=True)
    (folder / "env.py").write_text((MAIN.steps / "env.py").read_text("utf-8"), "utf-8")
    (folder / "versions" / "0001_first.py").write_text(FIRST, "utf-8")
    return folder


@pytest.fixture
def schema(steps: Path) -> Schema:
    return Schema(MAIN.metadata, steps)


@pytest.fixture
def old_file(path: Path, key: RawKey, schema: Schema) -> Path:
    """A file of the first version, with somebody in it."""
    upgrade(path, key, schema, create=True)
    _run(path, key, f"INSERT INTO person (name) VALUES ('{MARKER}')")
    return path


def _run(path: Path, key: RawKey, sql: str) -> list[tuple[object, ...]]:
    engine = open_engine(path, key)
    try:
        with engine.connect().execution_options(writes=True) as connection:
            result = connection.execute(text(sql))
            rows = [tuple(row) for row in result] if result.returns_rows else []
            connection.commit()
            return rows
    finally:
        close_engine(engine)


@pytest.mark.parametrize("real", [MAIN, VAULT], ids=["main", "vault"])
def test_the_steps_make_exactly_the_tables_of_the_code(path: Path, key: RawKey, real: Schema) -> None:
    done = upgrade(path, key, real, create=True)
    assert (done.before, done.after) == (None, newest_revision(real))
    engine = open_engine(path, key)
    with engine.connect() as connection:
        assert differences(connection, real) == []
        assert revision_of(connection) == newest_revision(real)
    close_engine(engine)
    # The numbers of the files are those of the steps, and the last is where they lead.
    assert newest_revision(real) == ScriptDirectory(str(real.steps)).get_current_head()


def test_a_file_of_today_is_left_alone(old_file: Path, key: RawKey, schema: Schema, tmp_path: Path) -> None:
    done = upgrade(old_file, key, schema, backups=tmp_path / "backups")
    assert not done.changed
    assert not (tmp_path / "backups").exists()


def test_an_older_file_is_copied_then_walked_up(
    old_file: Path, key: RawKey, schema: Schema, steps: Path, tmp_path: Path
) -> None:
    (steps / "versions" / "0002_second.py").write_text(SECOND, "utf-8")
    done = upgrade(old_file, key, schema, backups=tmp_path / "backups")
    assert (done.before, done.after, done.changed) == ("0001", "0002", True)
    assert _run(old_file, key, "SELECT name, town FROM person") == [(MARKER, "Lyon")]
    assert done.copy is not None
    assert MARKER.encode() not in done.copy.read_bytes()
    assert _run(done.copy, key, "SELECT * FROM person") == [(1, MARKER)]
    assert [file.name for file in (tmp_path / "backups").iterdir()] == ["before-migration-0001-file.db"]


def test_a_step_that_fails_leaves_the_file_at_its_version(
    old_file: Path, key: RawKey, schema: Schema, steps: Path, tmp_path: Path
) -> None:
    (steps / "versions" / "0002_second.py").write_text(BROKEN, "utf-8")
    with pytest.raises(RuntimeError, match="power cut"):
        upgrade(old_file, key, schema, backups=tmp_path / "backups")
    assert _run(old_file, key, "SELECT * FROM person") == [(1, MARKER)]
    assert _run(old_file, key, "SELECT version_num FROM alembic_version") == [("0001",)]


def test_a_step_may_be_tried_again(old_file: Path, key: RawKey, schema: Schema, steps: Path, tmp_path: Path) -> None:
    step = steps / "versions" / "0002_second.py"
    step.write_text(BROKEN, "utf-8")
    with pytest.raises(RuntimeError):
        upgrade(old_file, key, schema, backups=tmp_path / "backups")
    step.write_text(SECOND, "utf-8")
    upgrade(old_file, key, schema, backups=tmp_path / "backups")
    assert _run(old_file, key, "SELECT name, town FROM person") == [(MARKER, "Lyon")]


def test_a_file_of_a_later_version_is_not_touched(old_file: Path, key: RawKey, schema: Schema, tmp_path: Path) -> None:
    _run(old_file, key, "UPDATE alembic_version SET version_num = '0042'")
    before = old_file.read_bytes()
    with pytest.raises(NewerSchema):
        upgrade(old_file, key, schema, backups=tmp_path / "backups")
    assert old_file.read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_step_does_not_run_where_the_copy_cannot_be_made(
    old_file: Path, key: RawKey, schema: Schema, steps: Path, tmp_path: Path
) -> None:
    (steps / "versions" / "0002_second.py").write_text(SECOND, "utf-8")
    (tmp_path / "backups").write_bytes(b"a file where the folder should be")
    with pytest.raises((OSError, DatabaseError)):
        upgrade(old_file, key, schema, backups=tmp_path / "backups")
    assert _run(old_file, key, "SELECT * FROM person") == [(1, MARKER)]


@pytest.mark.rule("SEC-11")
def test_an_erasure_takes_the_copy_of_the_old_file_along(workspace: UnlockedWorkspace) -> None:
    backups = workspace.workspace.backups
    backups.mkdir()
    (backups / "before-migration-0001-aparte.db").write_bytes(b"sealed")
    (backups / "of-tuesday.aparte-backup").write_bytes(b"sealed")
    assert clean_remnants(workspace)
    assert [path.name for path in backups.iterdir()] == ["of-tuesday.aparte-backup"]


@pytest.mark.parametrize("steps_there", [1], ids=["from 0001"])
def test_a_real_file_of_each_older_version_keeps_its_people(
    path: Path, key: RawKey, tmp_path: Path, steps_there: int
) -> None:
    older = tmp_path / "older"
    shutil.copytree(MAIN.steps, older, ignore=shutil.ignore_patterns("__pycache__"))
    for step in sorted((older / "versions").glob("0*.py"))[steps_there:]:
        step.unlink()
    upgrade(path, key, Schema(MAIN.metadata, older), create=True)
    insert = (
        "INSERT INTO contact (subject_id, kind, category, given_name, family_name, organisation, job_title, address_line1, "
        "address_line2, postcode, town, country, sort_name, source_kind, source_label, collected_on, created_at, created_by, "
        f"updated_at) VALUES ('s1', 'consumer', 'prospect', '', '{MARKER}', '', '', '', '', '', 'Lyon', '', 'delacroix', "
        "'direct', '', '2026-11-23', '2026-11-23 10:00:00', 'a1', '2026-11-23 10:00:00')"
    )
    _run(path, key, insert)
    done = upgrade(path, key, MAIN, backups=tmp_path / "backups")
    assert (done.before, done.after) == (f"{steps_there:04}", newest_revision(MAIN))
    assert done.copy is not None
    assert done.copy.exists()
    assert _run(path, key, "SELECT family_name FROM contact") == [(MARKER,)]
    engine = open_engine(path, key)
    with engine.connect() as connection:
        assert differences(connection, MAIN) == []
    close_engine(engine)


def test_what_earlier_imports_filled_can_still_be_taken_back(path: Path, key: RawKey, tmp_path: Path) -> None:
    """Letters beside a row become one origin per field; whoever was edited since is left alone by an undo."""
    older = tmp_path / "older"
    shutil.copytree(MAIN.steps, older, ignore=shutil.ignore_patterns("__pycache__"))
    for step in sorted((older / "versions").glob("0*.py"))[5:]:
        step.unlink()
    upgrade(path, key, Schema(MAIN.metadata, older), create=True)
    imported, edited = "2026-11-23 10:00:00.000000", "2026-11-24 10:00:00.000000"
    for number, updated in ((1, imported), (2, edited)):
        _run(
            path,
            key,
            "INSERT INTO contact (subject_id, kind, category, given_name, family_name, organisation, job_title, address_line1, "
            "address_line2, postcode, town, country, sort_name, source_kind, source_label, collected_on, created_at, "
            f"created_by, updated_at, age_group) VALUES ('s{number}', 'consumer', 'prospect', 'Zoé', 'Lefèvre', '', '', '', "
            f"'', '', 'Lyon', '', 'lefevre', 'direct', '', '2026-11-23', '2026-11-20 10:00:00', 'a1', '{updated}', 'unknown')",
        )
        email = f"INSERT INTO contact_email (contact_id, position, value, normalised) VALUES ({number}, 0, 'z@x.example', 'z')"
        _run(path, key, email)
    _run(
        path,
        key,
        "INSERT INTO import_batch (id, file_name, file_sha256, source_kind, supplier, obtained_on, lawful_basis, imported_at, "
        f"imported_by) VALUES (1, 'a.csv', '', 'import', '', '2026-11-23', 'contract', '{imported}', 'a1')",
    )
    for number in (1, 2):
        row = f"INSERT INTO import_row (batch_id, row, outcome, reason, contact_id) VALUES (1, {number}, 'completed', 'te', {number})"
        _run(path, key, row)
    upgrade(path, key, MAIN, backups=tmp_path / "backups")
    told = _run(
        path, key, "SELECT contact_id, field, source_label, source_row, before, sha256 FROM field_origin ORDER BY id"
    )
    digests = [hashlib.sha256(text.encode()).hexdigest() for text in ("Lyon", "z@x.example")]
    assert told == [
        (1, "town", "a.csv", 1, "", digests[0]),
        (1, "emails", "a.csv", 1, "", digests[1]),
        (2, "town", "a.csv", 2, "", ""),
        (2, "emails", "a.csv", 2, "", ""),
    ]
    assert _run(path, key, "SELECT DISTINCT reason FROM import_row") == [("",)]
