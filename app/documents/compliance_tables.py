"""The tables of the compliance file, the same on paper and as text that a spreadsheet opens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from app.accounts.roles import Role
from app.backup.reread import CopySeen
from app.clock import BUSINESS_ZONE
from app.consent.kinds import ConsentEventType
from app.consent.read_purposes import PurposeView
from app.documents.compliance_facts import ComplianceFacts, NoticeInFile
from app.formats import format_count, format_date, format_instant
from app.register.activity_table import RegisterTable
from app.register.standing_kinds import Answer, Point
from app.rights.request_figures import count_by_right
from resources import wording

_ANSWERS = (
    ConsentEventType.GRANTED,
    ConsentEventType.CONFIRMED,
    ConsentEventType.REFUSED,
    ConsentEventType.WITHDRAWN,
    ConsentEventType.EXPIRED,
)
_MEGA = 1_000_000
_PRINT = 16


def say(name: str, /, **params: object) -> str:
    """Return a sentence of the file."""
    return wording(f"compliance.{name}", **params)


def table(name: str, columns: Iterable[str], rows: Iterable[Iterable[object]]) -> RegisterTable:
    """Return a table with the titles of its columns in words."""
    head = tuple(say(f"column.{column}") for column in columns)
    return RegisterTable(say(f"table.{name}"), head, tuple(tuple(str(cell) for cell in row) for row in rows))


def points_table(points: Iterable[Point]) -> RegisterTable:
    """Return duties with what was found of each."""
    rows = ((one.duty.label, one.answer.label, one.sentence, one.duty.law) for one in points)
    return table("points", ("duty", "answer", "found", "law"), rows)


def points_of_one_answer(points: Iterable[Point]) -> RegisterTable:
    """Return duties that have the same answer, which stands above them."""
    rows = ((one.duty.label, one.sentence, one.duty.law) for one in points)
    return table("points", ("duty", "found", "law"), rows)


def texts_table(facts: ComplianceFacts, purpose: PurposeView | None = None) -> RegisterTable:
    """Return the versions of consent texts, of one purpose or of all."""
    names = {one.id: one.name for one in facts.purposes}
    rows = (
        (
            *(() if purpose else (names.get(one.purpose_id or 0, ""),)),
            wording(f"consent.channel.{one.channel}"),
            one.language,
            one.version,
            _day(one.created_at),
            _day(one.retired_at) or say("said.in_use"),
            one.sha256[:_PRINT] if purpose else one.sha256,
        )
        for one in facts.texts
        if purpose is None or one.purpose_id == purpose.id
    )
    return table(
        "texts", (*(() if purpose else ("purpose",)), "channel", "language", "version", "from", "until", "print"), rows
    )


def notices_table(notices: Iterable[NoticeInFile]) -> RegisterTable:
    """Return every version of every notice."""
    rows = (
        (
            wording(f"consent.text_kind.{notice.kind.value}"),
            notice.language,
            one.version,
            format_date(one.published_on),
            _day(one.retired_at) or say("said.in_use"),
            one.sha256[:_PRINT],
        )
        for notice in notices
        for one in notice.versions
    )
    return table("notices", ("notice", "language", "version", "from", "until", "print"), rows)


def answers_table(facts: ComplianceFacts) -> RegisterTable:
    """Return the answers by purpose, channel and year."""
    rows = (
        (
            one.year,
            one.purpose,
            wording(f"consent.channel.{one.channel.value}"),
            *(format_count(one.of(kind)) for kind in _ANSWERS),
        )
        for one in facts.consents.answers
    )
    kinds = ("given", "confirmed", "refused", "withdrawn", "expired")
    return table("answers", ("year", "purpose", "channel", *kinds), rows)


def methods_table(facts: ComplianceFacts) -> RegisterTable:
    """Return how yeses were given, and what proves them."""
    rows = (
        (
            wording(f"consent.consent_method.{one.method.value}"),
            format_count(one.given),
            _share(one.with_text, one.given),
            _share(one.with_evidence, one.given),
        )
        for one in facts.consents.methods
    )
    return table("methods", ("method", "given", "with_text", "with_evidence"), rows)


def rights_table(facts: ComplianceFacts) -> RegisterTable:
    """Return the requests by right."""
    rows = (
        (
            wording(f"rights.request_kind.{one.kind.value}"),
            *(one.received, one.in_time, one.late, one.waiting, one.waiting_late, one.extended, one.refused),
        )
        for one in count_by_right(facts.requests, facts.today)
    )
    counts = ("received", "in_time", "late", "waiting", "waiting_late", "extended", "refused_requests")
    return table("rights", ("right", *counts), rows)


def requests_table(facts: ComplianceFacts, *, only_late: bool) -> RegisterTable:
    """Return the requests one a line, without whose they are."""
    rows = (
        (
            one.number,
            wording(f"rights.request_kind.{one.kind.value}"),
            format_date(one.received_on),
            format_date(one.due_on),
            say("said.yes" if one.is_extended else "said.no"),
            format_date(one.answered_on) or say("said.awaited"),
            one.days_late(facts.today) or "—",
            wording(f"rights.decision.{one.decision.value}") if one.decision else "—",
        )
        for one in facts.requests
        if one.is_late(facts.today) or not only_late
    )
    columns = ("request", "right", "received_on", "due_on", "was_extended", "answered_on", "days_late", "decision")
    return table("late" if only_late else "requests", columns, rows)


def schedule_table(facts: ComplianceFacts) -> RegisterTable:
    """Return the retention schedule in force."""
    rows = (
        (
            one.line.label[:1].upper() + one.line.label[1:],
            one.period,
            wording(f"schedule.outcome.{one.outcome.value}"),
            format_date(one.since) or say("said.by_default"),
            one.line.law,
        )
        for one in facts.schedule
    )
    return table("schedule", ("data", "period", "outcome", "since", "law"), rows)


def runs_table(facts: ComplianceFacts) -> RegisterTable:
    """Return what went at its term, month by month."""
    rows = (
        (
            f"{one.month:%m/%Y}",
            wording(f"contacts.contact_category.{one.category.value}"),
            wording(f"retention.purge_mode.{one.mode.value}"),
            say("said.yes" if one.by_itself else "said.no"),
            format_count(one.erased),
        )
        for one in facts.runs
    )
    return table("runs", ("month", "category", "mode", "by_itself", "cards"), rows)


def accounts_table(facts: ComplianceFacts) -> RegisterTable:
    """Return the roles with how many accounts each has, in use and closed."""
    used = Counter(account.role for account, is_open in facts.accounts if is_open)
    closed = Counter(account.role for account, is_open in facts.accounts if not is_open)
    of_role: dict[Role, list[str]] = {}
    for account, is_open in facts.accounts:
        if is_open:
            of_role.setdefault(account.role, []).append(facts.names[account.id])
    rows = ((role.label, used[role], closed[role], ", ".join(of_role.get(role, [])) or "—") for role in Role)
    return table("accounts", ("role", "in_use", "closed", "who"), rows)


def backups_table(backups: Iterable[CopySeen]) -> RegisterTable:
    """Return the backups without where on the computer they are: beside the data, or on another medium."""
    rows = (
        (
            format_instant(one.made_at),
            say("said.other_medium" if one.is_other_medium else "said.same_medium"),
            say("said.size", size=_tenths(one.size)),
            format_count(one.contacts),
            format_instant(one.verified_at),
            one.state.label,
        )
        for one in backups
    )
    return table("backups", ("made_at", "medium", "size", "cards", "read_at", "state"), rows)


def missing_first(facts: ComplianceFacts) -> list[Point]:
    """Return every point, what is missing first."""
    order = (Answer.MISSING, Answer.MET, Answer.NOT_CONCERNED)
    return [point for answer in order for point in facts.standing.of(answer)]


def _share(part: int, whole: int) -> str:
    return say("said.share", count=format_count(part), percent=round(100 * part / whole))


def _tenths(size: int) -> str:
    whole = f"{size / _MEGA:.1f}"
    return whole.replace(".", say("said.decimal_mark"))


def _day(instant: datetime | None) -> str:
    return "" if instant is None else format_date(instant.astimezone(BUSINESS_ZONE).date())
