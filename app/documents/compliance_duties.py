"""The chapters of the compliance file that say what the business does: where it stands, register, texts, notices, consents, requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.consent.read_purposes import PurposeView
from app.documents.compliance_tables import (
    answers_table,
    methods_table,
    notices_table,
    points_of_one_answer,
    requests_table,
    rights_table,
    say,
    texts_table,
)
from app.documents.register_pdf import write_activity, write_list
from app.formats import format_count
from app.progress import quiet
from app.register.notice_text import BULLET, sections_of
from app.register.shipped_words import in_language
from app.register.standing_kinds import Answer
from resources import language, wording

if TYPE_CHECKING:
    from app.documents.compliance_facts import ComplianceFacts, NoticeInFile
    from app.documents.sheet import Sheet
    from app.register.activity_table import RegisterTable

_POINTS = (0.29, 0.46, 0.22)
_METHODS = (0.34, 0.16, 0.23, 0.23)
_SHEET_ROOM = 95.0


def write_table(sheet: Sheet, table: RegisterTable, none: str, widths: tuple[float, ...] = ()) -> None:
    """Write a table, or the sentence that says that it is empty; without ``widths`` its columns are as wide as their words."""
    if not table.rows:
        sheet.paragraph(say(f"none.{none}"))
    elif widths:
        sheet.table(table.head, table.rows, widths)
    else:
        sheet.long_table(table.head, table.rows, quiet)


def write_standing(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write the count, then what is missing before what is kept: whoever reads looks for it anyway."""
    sheet.box(facts.standing.sentence, size=15)
    sheet.paragraph(say("intro.standing"))
    for answer in (Answer.MISSING, Answer.MET, Answer.NOT_CONCERNED):
        points = facts.standing.of(answer)
        if answer is Answer.NOT_CONCERNED and not points:
            continue
        sheet.section(say(f"heading.{answer.value}", count=format_count(len(points))))
        write_table(sheet, points_of_one_answer(points), answer.value, _POINTS)


def write_register(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write the list of activities, then each sheet."""
    write_list(sheet, facts.activities)
    for one in facts.activities:
        sheet.keep_room(_SHEET_ROOM)
        write_activity(sheet, one)


def write_purposes(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write what data are used for, and the exact words by which people are asked."""
    sheet.paragraph(say("intro.purposes"))
    for purpose in facts.purposes:
        sheet.section(in_language(purpose.name, language()))
        sheet.facts(_about(purpose))
        mine = [one for one in facts.texts if one.purpose_id == purpose.id]
        if not mine:
            continue
        write_table(sheet, texts_table(facts, purpose), "texts")
        for one in mine:
            if one.retired_at is None and one.language == language():
                channel = sheet.made_paragraph(wording(f"consent.channel.{one.channel}"), muted=True, size=9.5)
                sheet.together([channel, sheet.made_box(one.body, size=9.5)])


def _about(purpose: PurposeView) -> list[tuple[str, str]]:
    channels = ", ".join(wording(f"consent.channel.{channel.value}") for channel in purpose.channels)
    told = [
        (say("column.description"), in_language(purpose.description, language())),
        (say("column.basis"), wording(f"contacts.lawful_basis.{purpose.lawful_basis.value}")),
        (say("column.interest"), purpose.legitimate_interest),
        (say("column.channels"), channels),
        (say("column.goods"), purpose.product_family),
        (say("column.recipients"), in_language(purpose.recipients, language())),
        (say("column.state"), say("said.in_use" if purpose.active else "said.closed")),
    ]
    if purpose.rests_on_consent:
        told.append((say("column.opt_in"), wording(f"consent.opt_in_mode.{purpose.opt_in_mode.value}")))
    return [(name, text) for name, text in told if text]


def write_notices(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write every version of the notices, then the ones in use word for word."""
    sheet.paragraph(say("intro.notices"))
    write_table(sheet, notices_table(facts.notices), "notices")
    stale = [_named(one) for one in facts.notices if one.is_stale]
    if stale:
        sheet.box(say("said.stale", notices=", ".join(stale)))
    for notice in facts.notices:
        if notice.language == language():
            _write_notice(sheet, notice)


def _named(notice: NoticeInFile) -> str:
    return f"{wording(f'consent.text_kind.{notice.kind.value}')} ({notice.language})"


def _write_notice(sheet: Sheet, notice: NoticeInFile) -> None:
    current = notice.current
    name = wording(f"consent.text_kind.{notice.kind.value}")
    if current is None:
        sheet.heading(name[:1].upper() + name[1:])
        sheet.paragraph(say("none.notice"))
        return
    sheet.section(say("heading.notice", name=name[:1].upper() + name[1:], version=current.version))
    full = sections_of(current.body)[1:]
    # The essential only repeats the full part, which begins with a heading that has no lines.
    start = next((at for at, one in enumerate(full) if not one.lines), -1)
    for section in full[start + 1 :]:
        sheet.caption(section.heading)
        for line in section.lines:
            if not line.startswith(BULLET):
                sheet.paragraph(line)
        sheet.bullets([line.removeprefix(BULLET) for line in section.lines if line.startswith(BULLET)])


def write_consents(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write how many said what, and what proves it."""
    sheet.paragraph(say("intro.consents"))
    sheet.section(say("heading.answers"))
    write_table(sheet, answers_table(facts), "answers")
    sheet.heading(say("heading.methods"))
    write_table(sheet, methods_table(facts), "methods", _METHODS)
    sheet.paragraph(say("intro.proofs"), muted=True, size=9.5)


def write_requests(sheet: Sheet, facts: ComplianceFacts) -> None:
    """Write how requests were answered, and each delay that was not kept."""
    sheet.paragraph(say("intro.requests"))
    write_table(sheet, rights_table(facts), "rights")
    sheet.heading(say("heading.late"))
    write_table(sheet, requests_table(facts, only_late=True), "late")
    sheet.paragraph(say("intro.reasons"), muted=True, size=9.5)
