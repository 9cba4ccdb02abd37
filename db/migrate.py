"""Bring a file to today's version, keeping an encrypted copy of what it was."""

from __future__ import annotations

import secrets
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import MetaData, inspect, text
from sqlalchemy.engine import Connection

from db.copies import copy_database
from db.engine import RawKey, UnreadableFile, close_engine, open_engine
from db.files import private_folder
from db.tables import Base, VaultBase

if TYPE_CHECKING:
    from alembic.config import Config

_COPY = "before-migration-"
_VERSIONS = "alembic_version"
_STEPS = Path(__file__).parent / "migrations"


class NewerSchema(Exception):
    """The file is at a version that this program does not know."""


@dataclass(frozen=True, slots=True)
class Schema:
    """A kind of file: its tables and the folder of its steps."""

    metadata: MetaData
    steps: Path


MAIN = Schema(Base.metadata, _STEPS / "main")
VAULT = Schema(VaultBase.metadata, _STEPS / "vault")


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What was done: from and to which revision, and where the copy of the old file is."""

    before: str | None
    after: str | None
    copy: Path | None

    @property
    def changed(self) -> bool:
        """Say whether the file was older."""
        return self.before != self.after


def upgrade(
    path: Path, raw_key: RawKey, schema: Schema, *, backups: Path | None = None, create: bool = False
) -> Upgrade:
    """Bring a file up, in one transaction; a file that already holds data is copied first.

    UnreadableFile where the file is not one of ours or its copy does not verify, NewerSchema where a later program wrote it: then the file is left as
    it was.
    """
    engine = open_engine(path, raw_key, create=create, schema_changes=True)
    try:
        with engine.connect() as connection:
            before = revision_of(connection)
        if before is None and not create:
            raise UnreadableFile(path.name)
        target = newest_revision(schema)
        if before == target:
            return Upgrade(before, target, None)
        if before is not None and before not in _revisions(schema):
            raise NewerSchema(path.name)
        copy = _copy(path, raw_key, backups, before) if before and backups else None
        from alembic import command  # noqa: PLC0415 - loaded when wanted, for a quick start

        with engine.connect().execution_options(writes=True) as connection:
            command.upgrade(_config(schema, connection), "head")
            connection.commit()
    finally:
        close_engine(engine)
    return Upgrade(before, target, copy)


def forget_copies(backups: Path) -> None:
    """Delete the copies made before migrations: whoever is erased must not live on in them."""
    for path in backups.glob(f"{_COPY}*"):
        path.unlink(missing_ok=True)


def revision_of(connection: Connection) -> str | None:
    """Return the version of an open file; none for an empty one."""
    if not inspect(connection).has_table(_VERSIONS):
        return None
    found: str | None = connection.scalar(text(f"SELECT version_num FROM {_VERSIONS}"))  # noqa: S608 - a name of our own
    return found


def newest_revision(schema: Schema) -> str | None:
    """Return the version this program writes."""
    return max(_revisions(schema), default=None)


def _revisions(schema: Schema) -> set[str]:
    """Return the numbers that the steps' files begin with: the library that runs the steps is loaded when one is due."""
    return {step.name.split("_")[0] for step in (schema.steps / "versions").glob("[0-9]*.py")}


def differences(connection: Connection, schema: Schema) -> list[Any]:
    """Return where the tables of an open file differ from those of the code."""
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415 - loaded when wanted, for a quick start
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415 - loaded when wanted, for a quick start

    options = {"include_object": _is_ours, "compare_type": False}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), schema.metadata))


def _copy(path: Path, raw_key: RawKey, backups: Path, revision: str) -> Path:
    target = private_folder(backups) / f"{_COPY}{revision}-{path.name}"
    copy_database(path, raw_key, target, raw_key)
    return target


def _config(schema: Schema, connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415 - loaded when wanted, for a quick start

    config = Config()
    config.set_main_option("script_location", str(schema.steps))
    config.attributes.update(connection=connection, metadata=schema.metadata, include_object=_is_ours)
    return config


def _is_ours(thing: object, name: str | None, kind: str, *_: object) -> bool:
    """Leave the search index's own tables out of comparisons."""
    return not (kind == "table" and (name or "").startswith(("contact_words", "contact_trigrams")))


def _write_revision(which: str, message: str) -> None:
    """Write the next step from what the code's tables have and the last step lacks."""
    from alembic import command  # noqa: PLC0415 - loaded when wanted, for a quick start

    schema = {"main": MAIN, "vault": VAULT}[which]
    with tempfile.TemporaryDirectory() as folder:
        path, key = Path(folder) / "scratch.db", RawKey(secrets.token_bytes(32), secrets.token_bytes(16))
        upgrade(path, key, schema, create=True)
        engine = open_engine(path, key, schema_changes=True)
        number = len(list((schema.steps / "versions").glob("[0-9]*.py"))) + 1
        with engine.connect() as connection:
            command.revision(_config(schema, connection), message, autogenerate=True, rev_id=f"{number:04}")
        close_engine(engine)


if __name__ == "__main__":
    _write_revision(sys.argv[2], sys.argv[3])
