"""The processing register on paper: the list, then each sheet on a page of its own (RGPD art. 30(3), REG-02)."""

from __future__ import annotations

from collections.abc import Sequence

from app.accounts.business import read_business
from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.formats import format_date
from app.register.activity_kinds import ActivityView
from app.register.activity_table import RegisterTable, sheet_table, state_words
from app.workspace import UnitOfWork
from resources import language, wording

# What is left of the width stays free inside the margins.
_LIST_SHARES = (0.07, 0.45, 0.18, 0.27)
_SHEET_SHARES = (0.21, 0.58, 0.18)


def register_pdf(uow: UnitOfWork, activities: Sequence[ActivityView]) -> bytes:
    """Return the register as a tagged PDF in the reader's language."""
    title = wording("processing.file.title")
    subtitle = wording("processing.file.article", day=format_date(uow.clock.today()))
    sheet = Sheet(title, read_business(uow), subtitle=subtitle, lang=LANGUAGE_TAG[language()])
    write_list(sheet, activities)
    for one in activities:
        sheet.new_page()
        write_activity(sheet, one)
    return sheet.to_bytes()


def write_list(sheet: Sheet, activities: Sequence[ActivityView]) -> None:
    """Write the activities one a line."""
    head = tuple(wording(f"processing.table.{name}") for name in ("number", "name", "updated", "state"))
    states = {True: wording("processing.table.complete"), False: wording("processing.table.incomplete")}
    rows = [(str(one.number), one.name, format_date(one.updated_on), states[one.is_complete]) for one in activities]
    sheet.table(head, rows, _LIST_SHARES)
    sheet.paragraph(wording("processing.file.kept_note"), muted=True, size=9.5)


def write_activity(sheet: Sheet, activity: ActivityView) -> None:
    """Write one activity: its dates, what it lacks, then column by column."""
    sheet.heading(wording("processing.file.sheet_heading", number=activity.number, name=activity.name))
    days = {
        "created": activity.created_on,
        "updated": activity.updated_on,
        "reviewed": activity.reviewed_on,
        "review_due": activity.review_due_on,
    }
    dates = [(wording(f"processing.table.{name}"), format_date(day)) for name, day in days.items()]
    sheet.facts([*dates, (wording("processing.table.state"), state_words(activity))])
    table: RegisterTable = sheet_table(activity)
    sheet.table(table.head, table.rows, _SHEET_SHARES)
