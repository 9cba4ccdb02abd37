"""« Qui a accès à quoi, et pourquoi »: the grid in force on paper, with what was changed of it and when it was reviewed (REG-07)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.accounts.roles import Role
from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.formats import format_count, format_date, format_instant
from resources import language, wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.register.access_kinds import AccessVersion
    from app.register.data_map import FieldLine

_WIDTHS = (0.22, 0.265, *(0.103,) * len(Role))


@dataclass(frozen=True, slots=True)
class AccessFacts:
    """All that the document says; ``accounts`` counts the open accounts of each role and names nobody."""

    business: Business
    made_at: datetime
    lines: Sequence[FieldLine]
    accounts: Mapping[Role, int]
    changes: Sequence[AccessVersion]
    reviewed_on: date | None
    next_review_on: date


def access_report(facts: AccessFacts) -> bytes:
    """Return the PDF, from the live grid; fields that only repeat others are left out."""
    sheet = Sheet(
        _say("title"),
        facts.business,
        subtitle=_say("subtitle", when=format_instant(facts.made_at)),
        lang=LANGUAGE_TAG[language()],
        is_lying=True,
    )
    sheet.heading(_say("roles"))
    counted = [[role.label, format_count(count) if count else _say("none_open")] for role, count in _counted(facts)]
    sheet.table([_say("role"), _say("accounts")], counted, (0.4, 0.6))
    sheet.paragraph(_say("how_to_read"))
    for category, lines in by_category(facts.lines).items():
        named = wording(f"register.data_category.{category}")
        sheet.heading(named[:1].upper() + named[1:])
        sheet.table(_head(), _rows(lines), _WIDTHS)
    write_history(sheet, facts, with_reasons=True)
    return sheet.to_bytes()


def write_history(sheet: Sheet, facts: AccessFacts, *, with_reasons: bool) -> None:
    """Write what was changed of the grid, when it was reviewed, and how far it protects; a reason is somebody's own words."""
    _write_changes(sheet, facts, with_reasons=with_reasons)
    sheet.heading(_say("reviews"))
    next_day = format_date(facts.next_review_on)
    if facts.reviewed_on is None:
        sheet.paragraph(_say("never_reviewed", day=next_day))
    else:
        sheet.paragraph(_say("reviewed", day=format_date(facts.reviewed_on), next=next_day))
    sheet.box(_say("limits"), size=9.5)


def _counted(facts: AccessFacts) -> Iterable[tuple[Role, int]]:
    return ((role, facts.accounts.get(role, 0)) for role in Role)


def by_category(lines: Iterable[FieldLine]) -> dict[str, list[FieldLine]]:
    """Return the fields by the category of their data; those that only repeat others are left out."""
    found: dict[str, list[FieldLine]] = {}
    for line in lines:
        if not line.field.derived:
            found.setdefault(line.field.category.value, []).append(line)
    return found


def _head() -> list[str]:
    return [_say("field"), _say("why"), *(role.label for role in Role)]


def _rows(lines: Iterable[FieldLine]) -> list[list[str]]:
    """Return one row for all fields of which the same is said: a proof has many columns and one reason."""
    rows: dict[tuple[str, ...], list[str]] = {}
    for line in lines:
        rows.setdefault(_said(line), []).append(line.field.label)
    return [[", ".join(labels), *said] for said, labels in rows.items()]


def _said(line: FieldLine) -> tuple[str, ...]:
    basis = wording(f"contacts.lawful_basis.{line.field.lawful_basis.value}")
    cells = (_say(f"{line.cells[role].value}_short") for role in Role)
    why = _say("why_held", necessity=line.necessity, basis=basis, how_long=line.how_long)
    if line.field.is_closed:
        why = f"{why} {wording('own_fields.closed_by_key.told')}"
    return (why, *cells)


def _write_changes(sheet: Sheet, facts: AccessFacts, *, with_reasons: bool) -> None:
    labels = {line.field.name: line.field.label for line in facts.lines}
    sheet.heading(_say("changed"))
    if not facts.changes:
        sheet.paragraph(_say("nothing_changed"))
    told = []
    for one in facts.changes:
        said = _say(
            "change",
            when=format_instant(one.changed_at),
            field=labels.get(one.field, one.field),
            role=one.role.label,
            before=one.before.label,
            after=one.after.label,
        )
        told.append(f"{said} {_say('reason', reason=one.reason)}" if with_reasons and one.reason else said)
    sheet.bullets(told)


def _say(name: str, **params: object) -> str:
    return wording(f"data_map.document.{name}", **params)
