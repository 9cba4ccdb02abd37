"""The automatic purge behind the work that goes on, and the report that follows it: it is never silent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.formats import format_count, format_date
from app.retention.announcement_rules import first_purge_day
from app.retention.automatic_purge import DayDone, may_run, pass_day
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.tasks import Cancelled, Progress, Task, run
from ui.retention.purge_report_dialog import open_purge_report


def start_purge(
    parent: QWidget,
    unlocked: UnlockedWorkspace,
    *,
    announce: Callable[[str], object],
    on_over: Callable[[], object],
) -> Task | None:
    """Announce and erase what has come, in the background; nothing where it may not run.

    What was erased, put off or kept after all opens the report; people announced anew are told by ``announce``. ``on_over``
    is called when lists and figures have to be read again, and once the report was read.
    """
    if not may_run(unlocked):
        return None

    def work(progress: Progress) -> DayDone | None:
        return pass_day(
            unlocked, tell=lambda gone, total: progress.moved.emit(gone, total, ""), goes_on=lambda: _goes_on(progress)
        )

    def over(done: DayDone | None) -> None:
        if done is None or not unlocked.is_open:
            return
        on_over()
        if done.wants_telling:
            open_purge_report(parent, unlocked, done).was_read.connect(on_over)
        elif said := _said(done, unlocked):
            announce(said)

    def failed(error: UserError) -> None:
        on_over()
        announce(error.sentence)

    return run(parent, work, on_done=over, on_error=failed)


def _said(done: DayDone, unlocked: UnlockedWorkspace) -> str:
    """Say who was announced, else what went of people who stay; empty where nothing did."""
    if done.announced:
        return _announced(done.announced, unlocked)
    key = "values_one" if done.values == 1 else "values"
    return wording(f"purge.announced.{key}", count=format_count(done.values)) if done.values else ""


def _announced(count: int, unlocked: UnlockedWorkspace) -> str:
    day = first_purge_day(unlocked.clock.today())
    key = "anew_one" if count == 1 else "anew"
    return wording(f"purge.announced.{key}", count=format_count(count), day=format_date(day))


def _goes_on(progress: Progress) -> bool:
    try:
        progress.raise_if_cancelled()
    except Cancelled:
        return False
    return True
