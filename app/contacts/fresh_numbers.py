"""Numbers of words that the business gives and deletes: one that was given is never given again.

SQLite gives the highest number anew once its row is gone. Saved segments, mappings of imports, merges that may be undone and
acts of the session still name it, and would mean another tag or another field.
"""

from __future__ import annotations

from sqlalchemy import func, select

from app.accounts.business import read_setting, write_setting
from app.workspace import UnitOfWork
from db.tables import OwnField, Tag

Numbered = type[Tag] | type[OwnField]


def fresh_number(uow: UnitOfWork, table: Numbered) -> int:
    """Return a number that no row of the table ever had."""
    highest: int = uow.session.scalar(select(func.max(table.id))) or 0
    return max(highest, int(read_setting(uow, _key(table), 0))) + 1


def retire_number(uow: UnitOfWork, table: Numbered, number: int) -> None:
    """Remember the number of a row that is being deleted."""
    if number > int(read_setting(uow, _key(table), 0)):
        write_setting(uow, _key(table), number)


def _key(table: Numbered) -> str:
    return f"highest_number.{table.__tablename__}"
