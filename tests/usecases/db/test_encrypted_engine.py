"""An encrypted file holds what it promises: nothing in clear, nothing lost, nothing allowed that would undo it."""

import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError, IntegrityError

from db.copies import copy_database, is_sound
from db.engine import Failure, RawKey, UnreadableFile, close_engine, failure_of, open_engine

MARKER = "Marie-Ange Delacroix-Fontenoy"


@pytest.fixture
def key() -> RawKey:
    return RawKey(secrets.token_bytes(32), secrets.token_bytes(16))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.db"


@pytest.fixture
def engine(path: Path, key: RawKey) -> Iterator[Engine]:
    """A file with one table and a few rows, opened as an ordinary session opens it."""
    making = open_engine(path, key, create=True, schema_changes=True)
    with making.connect().execution_options(writes=True) as connection:
        connection.execute(text("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT UNIQUE)"))
        connection.execute(
            text("INSERT INTO person (name) VALUES (:name)"), [{"name": f"{MARKER} {n}"} for n in range(300)]
        )
        connection.commit()
    close_engine(making)
    opened = open_engine(path, key)
    yield opened
    opened.dispose()


def _run(engine: Engine, sql: str) -> object:
    raw = engine.raw_connection()
    try:
        return raw.driver_connection.execute(sql).fetchall()
    finally:
        raw.close()


@pytest.mark.parametrize("length", [31, 33, 0])
def test_a_key_of_another_length_is_never_taken_for_a_passphrase(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        RawKey(b"k" * length, b"s" * 16)


def test_a_key_is_not_shown(key: RawKey) -> None:
    assert repr(key) == "RawKey()"


@pytest.mark.rule("SEC-05")
def test_no_byte_of_the_folder_tells_a_name(engine: Engine, path: Path) -> None:
    with engine.connect().execution_options(writes=True) as connection:
        connection.execute(text("UPDATE person SET name = name || 'x'"))
        connection.commit()
    written = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert set(written) >= {"file.db", "file.db-wal"}
    for name, content in written.items():
        assert MARKER.encode() not in content, name
        assert not content.startswith(b"SQLite format 3"), name
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM person WHERE name LIKE 'Marie%'")).scalar() == 300


def test_only_its_own_owner_may_read_the_file(engine: Engine, path: Path) -> None:
    assert all(file.stat().st_mode & 0o077 == 0 for file in path.parent.iterdir())


def test_after_closing_only_the_file_itself_is_left(engine: Engine, path: Path) -> None:
    close_engine(engine)
    assert [file.name for file in path.parent.iterdir()] == ["file.db"]


def test_another_key_does_not_open_it_and_nothing_is_printed(
    engine: Engine, path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UnreadableFile):
        open_engine(path, RawKey(secrets.token_bytes(32), secrets.token_bytes(16)))
    assert capfd.readouterr() == ("", "")


def test_a_missing_file_is_not_made_by_opening_it(path: Path, key: RawKey) -> None:
    with pytest.raises(DatabaseError):
        open_engine(path, key)
    assert not path.exists()


def test_a_file_in_clear_is_refused(path: Path, key: RawKey) -> None:
    import sqlite3

    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE person (name)")
    with pytest.raises(UnreadableFile):
        open_engine(path, key)


def test_damaged_pages_are_noticed(engine: Engine, path: Path, key: RawKey) -> None:
    close_engine(engine)
    whole = path.read_bytes()
    for place in range(100, len(whole), len(whole) // 25):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        assert not _copies(path, key), place


@pytest.mark.parametrize("pages", [1, 2, 5])
def test_a_file_cut_short_is_noticed(engine: Engine, path: Path, key: RawKey, pages: int) -> None:
    close_engine(engine)
    path.write_bytes(path.read_bytes()[: -4096 * pages])
    assert not _copies(path, key)


def _copies(path: Path, key: RawKey) -> bool:
    """Say whether a copy was made, or left, or refused for anything but damage."""
    target = path.with_name("copy.db")
    try:
        copy_database(path, key, target, key)
    except UnreadableFile:
        return target.exists()
    except DatabaseError as error:
        return failure_of(error.orig) is not Failure.DAMAGED or target.exists()
    return True


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH 'other.db' AS other KEY ''",
        "ATTACH ':memory:' AS other",
        "PRAGMA key = 'x'",
        "PRAGMA rekey = 'x'",
        "PRAGMA temp_store = FILE",
        "PRAGMA temp_store_directory = '/tmp'",
        "PRAGMA secure_delete = FAST",
        "PRAGMA secure_delete(0)",
        "pragma MAIN.journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "PRAGMA writable_schema = ON",
        "PRAGMA recursive_triggers = OFF",
        "PRAGMA trusted_schema = ON",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA cipher_plaintext_header_size = 32",
        "PRAGMA cipher_log = stderr",
        "SELECT sqlcipher_export('main')",
        "SELECT load_extension('x')",
        "VACUUM INTO 'clear.db'",
        "DROP TABLE person",
        "ALTER TABLE person ADD COLUMN spy",
        "CREATE TABLE spy (name)",
        "CREATE TRIGGER spy AFTER INSERT ON person BEGIN DELETE FROM person; END",
        "CREATE TEMP TRIGGER spy AFTER INSERT ON person BEGIN DELETE FROM person; END",
        "ANALYZE",
    ],
)
def test_an_ordinary_session_may_not(engine: Engine, path: Path, sql: str) -> None:
    before = sorted(file.name for file in path.parent.iterdir())
    with pytest.raises(sqlcipher.DatabaseError, match=r"not authorized|authorization denied"):
        _run(engine, sql)
    assert sorted(file.name for file in path.parent.iterdir()) == before


def test_settings_may_be_read(engine: Engine) -> None:
    assert _run(engine, "PRAGMA secure_delete") == [(1,)]
    assert _run(engine, "PRAGMA temp_store") == [(2,)]
    assert _run(engine, "PRAGMA synchronous") == [(2,)]
    assert _run(engine, "PRAGMA journal_mode") == [("wal",)]
    assert _run(engine, "PRAGMA recursive_triggers") == [(1,)]


def test_replacing_through_a_second_unique_still_meets_the_delete_trigger(path: Path, key: RawKey) -> None:
    engine = open_engine(path, key, create=True, schema_changes=True)
    with engine.connect().execution_options(writes=True) as connection:
        connection.execute(text("CREATE TABLE line (id INTEGER PRIMARY KEY, code TEXT UNIQUE)"))
        refuse = "CREATE TRIGGER kept BEFORE DELETE ON line BEGIN SELECT RAISE(ABORT, 'append-only'); END"
        connection.execute(text(refuse))
        connection.execute(text("INSERT INTO line VALUES (5, 'five')"))
        connection.commit()
        with pytest.raises(IntegrityError, match="append-only"):
            connection.execute(text("INSERT OR REPLACE INTO line VALUES (6, 'five')"))
        assert connection.execute(text("SELECT id FROM line")).scalars().all() == [5]
    engine.dispose()


@pytest.mark.parametrize(
    ("store", "spills"), [("", False), ("PRAGMA temp_store = FILE", True)], ids=["ours", "control"]
)
def test_sorting_more_than_the_cache_leaves_no_temporary_file(engine: Engine, store: str, spills: bool) -> None:
    raw = engine.raw_connection()
    driver = raw.driver_connection
    driver.execute("PRAGMA cache_size = -64")
    if store:
        driver.set_authorizer(None)
        driver.execute(store)
    rows = driver.execute("SELECT a.name || b.name AS pair FROM person a, person b ORDER BY pair")
    rows.fetchone()
    assert any("etilqs" in name for name in _open_files()) is spills
    rows.close()
    raw.invalidate()
    raw.close()


def _open_files() -> list[str]:
    """The files this process holds, unlinked ones too."""
    return [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]


def test_errors_do_not_carry_values(engine: Engine) -> None:
    with engine.connect() as connection, pytest.raises(IntegrityError) as caught:
        connection.execute(text("INSERT INTO person (name) VALUES (:name)"), {"name": f"{MARKER} 1"})
    assert MARKER not in str(caught.value)
    assert MARKER not in repr(caught.value)


def test_a_writer_has_the_place_at_once_and_readers_read_on(engine: Engine) -> None:
    with engine.connect().execution_options(writes=True) as writer, engine.connect() as reader:
        writer.execute(text("DELETE FROM person"))
        assert reader.execute(text("SELECT count(*) FROM person")).scalar() == 300
        with engine.connect() as second:
            second.exec_driver_sql("PRAGMA busy_timeout = 1")
            second.exec_driver_sql("ROLLBACK")
            with pytest.raises(DatabaseError, match="locked") as caught:
                second.exec_driver_sql("BEGIN IMMEDIATE")
            second.exec_driver_sql("BEGIN")
            assert failure_of(caught.value.orig) is Failure.MACHINE


def test_ddl_rolls_back_with_its_transaction(path: Path, key: RawKey) -> None:
    engine = open_engine(path, key, create=True, schema_changes=True)
    with engine.connect().execution_options(writes=True) as connection:
        connection.execute(text("CREATE TABLE half (done)"))
        connection.rollback()
        assert connection.execute(text("SELECT count(*) FROM sqlite_schema")).scalar() == 0
    engine.dispose()


@pytest.mark.parametrize("size", [1, 100, 4096])
def test_a_copy_is_the_same_rows_under_its_own_key(
    engine: Engine, path: Path, key: RawKey, size: int, tmp_path: Path
) -> None:
    with engine.connect().execution_options(writes=True) as connection:
        connection.execute(
            text("UPDATE person SET name = substr(name || :more, 1, :size) || id"), {"more": "z" * size, "size": size}
        )
        connection.commit()
    other = RawKey(secrets.token_bytes(32), secrets.token_bytes(16))
    copy_database(path, key, tmp_path / "copy.db", other)
    with pytest.raises(UnreadableFile):
        open_engine(tmp_path / "copy.db", key)
    copied = open_engine(tmp_path / "copy.db", other)
    everyone = "SELECT * FROM person ORDER BY id"
    assert _run(copied, everyone) == _run(engine, everyone)
    copied.dispose()


def _cut_while_moving_changes(path: Path, key: RawKey, target: Path) -> Path:
    """Leave what a power cut leaves while changes move into the file: whole in the log, page 2 torn in the file."""
    writing = open_engine(path, key)
    with writing.connect().execution_options(writes=True) as connection:
        connection.execute(text("UPDATE person SET name = name || ' épouse Le Goff'"))
        connection.commit()
        for suffix in ("", "-wal"):
            shutil.copy(path.with_name(path.name + suffix), target.with_name(target.name + suffix))
    writing.dispose()
    _alter(target, 4096 + 512)
    return target


def _alter(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 0xFF
    path.write_bytes(content)


@pytest.mark.rule("SEC-06")
@pytest.mark.usefixtures("engine")
def test_a_page_torn_in_the_file_but_whole_in_the_log_is_no_damage(path: Path, key: RawKey, tmp_path: Path) -> None:
    cut = _cut_while_moving_changes(path, key, tmp_path / "cut.db")
    assert is_sound(cut, key)
    opened = open_engine(cut, key)
    assert _run(opened, "SELECT count(*) FROM person WHERE name LIKE '%Le Goff'") == [(300,)]
    opened.dispose()


@pytest.mark.rule("SEC-06")
@pytest.mark.usefixtures("engine")
def test_a_page_torn_without_a_log_is_damage(path: Path, key: RawKey, tmp_path: Path) -> None:
    cut = _cut_while_moving_changes(path, key, tmp_path / "cut.db")
    cut.with_name("cut.db-wal").unlink()
    assert not is_sound(cut, key)
