"""The chapters of the compliance file that prove: retention, breaches, access, journal, backups, and what the file does not show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.roles import Role
from app.documents.access_report import by_category, write_history
from app.documents.breach_papers import write_breaches
from app.documents.compliance_duties import write_table
from app.documents.compliance_tables import accounts_table, backups_table, runs_table, say, schedule_table
from app.formats import format_count, format_instant
from app.register.access_kinds import Access
from app.register.data_map import FieldLine
from app.values.checked_code import groups
from app.values.text import capital
from resources import wording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.documents.compliance_facts import ComplianceFacts
    from app.documents.sheet import Sheet

_SCHEDULE = (0.2, 0.26, 0.18, 0.13, 0.21)
_RUNS = (0.13, 0.2, 0.31, 0.18, 0.16)
_ANONYMOUS = (0.28, 0.28, 0.22, 0.2)
_ACCOUNTS = (0.27, 0.15, 0.15, 0.41)
_GRID = (0.56, 0.41)
_MOST_BACKUPS = 60
_FINDINGS = 20


def write_retention(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write the schedule, what went by it, what is only counted now, and what is in the vault."""
    schedule = schedule_table(facts)
    sheet.section(say("heading.schedule"))
    sheet.table(schedule.head, schedule.rows, _SCHEDULE)
    changed = [one for one in facts.schedule if one.reason]
    if changed:
        sheet.paragraph(say("intro.changed"))
        sheet.bullets([say("said.changed", line=capital(one.line.label), reason=one.reason) for one in changed])
    sheet.section(say("heading.runs"))
    write_table(sheet, runs_table(facts), "runs", _RUNS)
    sheet.heading(say("heading.anonymous"))
    _write_anonymous(sheet, facts)
    sheet.heading(say("heading.vault"))
    door = facts.door
    if not door.exists:
        sheet.paragraph(say("none.vault"))
        return
    sheet.facts(
        [
            (say("column.archives"), format_count(door.archives)),
            (say("column.ending"), format_count(door.ending_this_year)),
            (say("column.ended"), format_count(door.ended)),
            (say("column.deposits"), format_count(door.waiting)),
        ]
    )
    sheet.paragraph(say("intro.vault"), muted=True, size=9.5)


def _write_anonymous(sheet: Sheet, facts: ComplianceFacts) -> None:
    if not facts.anonymous:
        sheet.paragraph(say("none.anonymous"))
        return
    rows = [
        (
            wording(f"contacts.contact_category.{one.category.value}"),
            wording(f"contacts.contact_kind.{one.kind.value}"),
            str(one.collected_year),
            say("said.few") if one.contacts is None else format_count(one.contacts),
        )
        for one in facts.anonymous
    ]
    sheet.table([say(f"column.{name}") for name in ("category", "kind", "year", "people")], rows, _ANONYMOUS)


def write_breaches_chapter(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write every version of every entry, as the law asks to see it."""
    sheet.paragraph(say("intro.breaches"))
    write_breaches(sheet, facts.breaches, facts.set_aside, facts.names, facts.made_at)


def write_access(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write the accounts by role, then who reads and writes which field."""
    accounts = accounts_table(facts)
    sheet.paragraph(say("intro.accounts"))
    sheet.table(accounts.head, accounts.rows, _ACCOUNTS)
    sheet.paragraph(say("intro.grid"))
    head = (say("column.field"), say("column.who"))
    for category, lines in by_category(facts.access.lines).items():
        sheet.section(capital(wording(f"register.data_category.{category}")))
        sheet.table(head, _grid_rows(lines), _GRID)
    write_history(sheet, facts.access, with_reasons=False)


def _grid_rows(lines: Iterable[FieldLine]) -> list[list[str]]:
    """Return one row for all fields that the same roles read and write."""
    rows: dict[str, dict[str, None]] = {}
    for line in lines:
        rows.setdefault(_who(line), {})[line.field.label] = None
    return [[", ".join(labels), who] for who, labels in rows.items()]


def _who(line: FieldLine) -> str:
    """Return « Lecture et saisie : gérance, accueil », one access a line."""
    of_access = {access: [role.label for role in Role if line.cells[role] is access] for access in reversed(Access)}
    told = (
        say("said.access", access=capital(access.label), roles=", ".join(roles))
        for access, roles in of_access.items()
        if roles
    )
    return "\n".join(told)


def write_journal(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write what reading the whole journal found, and the code that paper can be compared with."""
    journal = facts.journal
    sheet.paragraph(say("intro.journal"))
    sheet.facts(
        [
            (say("column.lines"), format_count(journal.found.lines)),
            (say("column.verified"), format_instant(facts.made_at)),
            (say("column.reading"), say("said.whole" if journal.found.is_intact else "said.not_whole")),
            (say("column.code"), " – ".join(groups(journal.code))),
            (say("column.routine"), say("said.months", count=journal.routine_months)),
            (say("column.alarms"), format_count(len(journal.alarms))),
            (say("column.alarms_open"), format_count(sum(one.is_open for one in journal.alarms))),
        ]
    )
    sheet.bullets(
        [
            say("said.finding", seq=format_count(one.seq), flaw=wording(f"journal.flaw.{one.flaw.value}"))
            for one in journal.found.findings[:_FINDINGS]
        ]
    )
    for alarm in journal.alarms:
        state = say("said.open") if alarm.is_open else say("said.explained", day=format_instant(alarm.resolved))
        title = wording(f"integrity.title.{alarm.flaw}")
        sheet.bullets([say("said.alarm", day=format_instant(alarm.found), title=title, state=state)])


def write_backups(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write the backups, the newest first, and how each was last read again."""
    sheet.paragraph(say("intro.backups"))
    shown = facts.backups[:_MOST_BACKUPS]
    write_table(sheet, backups_table(shown), "backups")
    if len(shown) < len(facts.backups):
        more = format_count(len(facts.backups) - len(shown))
        sheet.paragraph(say("said.older_backups", count=more), muted=True, size=9.5)


def write_limits(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write by which program the file was made, and what nobody should look for in it."""
    sheet.facts([(say("column.program"), say("said.program", version=facts.program or say("said.unnumbered")))])
    sheet.heading(say("heading.limits"))
    sheet.bullets([say(f"limit.{name}") for name in ("nobody", "colleagues", "words", "past", "elsewhere", "law")])
