"""The report on what was found wrong with the folder, for the file, the insurer or whoever examines the computer; it names nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.sheet import Sheet
from app.formats import format_count, format_instant
from app.journal.alarms import steps_for
from app.values.checked_code import groups
from resources import wording

if TYPE_CHECKING:
    from app.journal.alarms import Alarm
    from app.journal.report_facts import ReportFacts


def integrity_report(facts: ReportFacts) -> bytes:
    """Return the report."""
    sheet = Sheet(_say("title"), facts.business, subtitle=_say("subtitle", when=format_instant(facts.made_at)))
    if not facts.alarms:
        sheet.paragraph(_say("none"))
    for alarm in facts.alarms:
        _write_alarm(sheet, alarm)
    sheet.heading(_say("heading_now"))
    sheet.facts(
        [
            (_say("line_now"), format_count(facts.seq)),
            (_say("code_now"), " – ".join(groups(facts.code))),
            (_say("anchor"), format_count(facts.anchor_seq)),
        ]
    )
    sheet.heading(_say("heading_backups"))
    if not facts.backups:
        sheet.paragraph(_say("no_backup"))
    sheet.bullets(
        [_say("backup", when=format_instant(one.made_at), seq=format_count(one.seq)) for one in facts.backups]
    )
    sheet.heading(_say("heading_done"))
    if not facts.deeds:
        sheet.paragraph(_say("nothing_done"))
    sheet.bullets(
        [
            _say(
                "deed",
                when=format_instant(deed.at),
                seq=format_count(deed.seq),
                action=wording(f"journal.action.{deed.action.value}"),
            )
            for deed in facts.deeds
        ]
    )
    sheet.paragraph(_say("nobody"), muted=True)
    return sheet.to_bytes()


def _write_alarm(sheet: Sheet, alarm: Alarm) -> None:
    flaw = alarm.flaw
    sheet.heading(wording(f"integrity.title.{flaw}"))
    sheet.paragraph(wording(f"integrity.found.{flaw}"))
    sheet.box(wording(f"integrity.safe.{flaw}"))
    sheet.facts(
        [
            (_say("found_at"), format_instant(alarm.found)),
            (_say("good_at"), format_instant(alarm.good) if alarm.good else _say("unknown")),
            (_say("before"), _place(alarm.good_seq, alarm.good_head)),
            (_say("after"), _place(alarm.seq, alarm.head)),
            (_say("told"), format_count(alarm.line)),
        ]
    )
    sheet.paragraph(wording("integrity.dialog.steps"))
    sheet.bullets([step.sentence for step in steps_for(alarm.kind)])
    if not alarm.is_open:
        sheet.paragraph(_say("resolved", seq=format_count(alarm.resolved_line)))
        sheet.box(alarm.explanation)


def _place(seq: int, head: str) -> str:
    return _say("place", seq=format_count(seq), head=head) if seq else _say("unknown")


def _say(name: str, **params: object) -> str:
    return wording(f"integrity.report.{name}", **params)
