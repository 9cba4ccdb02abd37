"""Ask what a keystroke asks straight of the driver: through the library each question costs more than its answer.

A statement is written out once, when it is first asked; afterwards only its values go to the driver, and what the columns hold
comes back as the tables say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import Select, TextualSelect
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import Connection

from db.engine import driver_failures

_Readers = tuple[tuple[int, Callable[[Any], Any]], ...]
_DIALECT = SQLiteDialect_pysqlite(paramstyle="named")


class _Written(NamedTuple):
    """A statement as the driver takes it: its text, the values it always has, and the columns that need reading."""

    sql: str
    always: Mapping[str, Any]
    readers: _Readers


class Prepared:
    """A statement that never changes but for its values, which must be of the driver's own types: words and numbers."""

    def __init__(self, statement: Select[*tuple[Any, ...]] | TextualSelect) -> None:
        self._statement = statement

    def rows(self, connection: Connection, **values: Any) -> list[tuple[Any, ...]]:
        """Return every row; OSError or UnreadableFile where the machine fails."""
        sql, always, readers = self._written
        driver: Any = connection.connection.driver_connection
        with driver_failures():
            found: list[tuple[Any, ...]] = driver.execute(sql, {**always, **values}).fetchall()
        return [_read(row, readers) for row in found] if readers else found

    def parts(self, connection: Connection, size: int, **values: Any) -> Iterator[list[tuple[Any, ...]]]:
        """Return the rows in parts as far as they are wanted, each twice as long; OSError or UnreadableFile where the machine fails."""
        sql, always, _ = self._written
        driver: Any = connection.connection.driver_connection
        with driver_failures(), closing(driver.execute(sql, {**always, **values})) as cursor:
            while part := cursor.fetchmany(size):
                yield part
                size *= 2

    def first(self, connection: Connection, **values: Any) -> Any:
        """Return the first value of the first row; none where nothing is found."""
        found = self.rows(connection, **values)
        return found[0][0] if found else None

    @cached_property
    def _written(self) -> _Written:
        made: Any = self._statement.compile(dialect=_DIALECT)
        always = {name: value for name, value in made.params.items() if value is not None}
        types = [one.type for one in self._statement.selected_columns]
        readers = [(at, kind.dialect_impl(_DIALECT).result_processor(_DIALECT, None)) for at, kind in enumerate(types)]
        return _Written(str(made), always, tuple((at, read) for at, read in readers if read is not None))


def _read(row: tuple[Any, ...], readers: _Readers) -> tuple[Any, ...]:
    values = list(row)
    for at, read in readers:
        values[at] = read(values[at])
    return tuple(values)
