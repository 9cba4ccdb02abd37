"""When the daily file last went under a fresh key, and up to which line of the journal."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.accounts.business import read_setting, write_setting
from db.tables import JournalEntry

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_KEY, _PUT_OFF = "keys.renewed", "keys.renewal_put_off"


def note_renewal(uow: UnitOfWork) -> None:
    """Keep the date and the line; what had put the renewal off is over."""
    last = uow.session.scalar(select(func.max(JournalEntry.seq))) or 0
    write_setting(uow, _KEY, {"at": uow.clock.now().isoformat(timespec="seconds"), "seq": last})
    write_setting(uow, _PUT_OFF, None)


def last_renewal(uow: UnitOfWork) -> tuple[datetime, int]:
    """Return when it was and up to which line; for a file never renewed, when it was made, and none."""
    kept = read_setting(uow, _KEY, None)
    if kept is not None:
        return datetime.fromisoformat(kept["at"]), int(kept["seq"])
    made = uow.session.scalar(select(JournalEntry.at).order_by(JournalEntry.seq).limit(1))
    return made or uow.clock.now(), 0


def note_put_off(uow: UnitOfWork, code: str) -> None:
    """Keep since when a renewal that is due waits, and for want of what."""
    since = (read_put_off(uow) or ("", uow.clock.now()))[1]
    write_setting(uow, _PUT_OFF, {"code": code, "since": since.isoformat(timespec="seconds")})


def read_put_off(uow: UnitOfWork) -> tuple[str, datetime] | None:
    """Return why a renewal that is due waits, as an error's code, and since when; none where none waits."""
    kept = read_setting(uow, _PUT_OFF, None)
    return None if kept is None else (kept["code"], datetime.fromisoformat(kept["since"]))
