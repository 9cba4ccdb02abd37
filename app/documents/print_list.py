"""Print a list of contacts: the columns that the role may read and that were chosen, for a purpose on record (SEC-08, REG-06).

Like every export it says of each person by what means they may be contacted on that day: paper is no way round the decision.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.accounts.business import read_business
from app.accounts.roles import Permission, Role
from app.documents.long_table import Told
from app.documents.paper import (
    MOST_COLUMNS,
    MOST_PEOPLE,
    Paper,
    PaperForm,
    TooManyColumns,
    TooManyForPaper,
    WhatFor,
    put_on_record,
    settled,
)
from app.documents.sheet import LANGUAGE_TAG, Sheet
from app.exchange.columns import EMAIL, FAMILY_NAME, GIVEN_NAME, ORGANISATION, PHONE, POSTCODE, TOWN
from app.exchange.export_answers import Question, asked_questions
from app.exchange.export_errors import NobodyToExport
from app.exchange.export_fields import chosen_fields, exportable_fields
from app.exchange.export_rows import ExportedPerson, Outgoing, read_outgoing
from app.exchange.export_scope import ExportScope, people_of
from app.exchange.export_tables import cell_of
from app.exchange.why_unnamed import require_unnamed
from app.formats import NO_BREAK_SPACE, format_count, format_date, format_instant
from app.messaging.eligibility import ContactDecision
from app.register import FieldEntry
from app.register.field_access import live_fields
from app.values import PhoneNumber
from app.workspace import UnitOfWork
from resources import language, wording

_USUAL = frozenset({FAMILY_NAME, GIVEN_NAME, ORGANISATION, EMAIL, PHONE, POSTCODE, TOWN})
# Reading the people is the smaller part of the work.
_HALVES = 2


@dataclass(frozen=True, slots=True)
class ListOrder:
    """Who is on the list, in which columns, and what it is for."""

    scope: ExportScope
    fields: tuple[str, ...]
    what_for: WhatFor


def proposed_columns(role: Role, fields: Iterable[FieldEntry]) -> tuple[str, ...]:
    """Return the columns that a list usually needs, of those that a role may read."""
    return tuple(field.name for field in exportable_fields(role, fields) if field.name in _USUAL)


def print_list(uow: UnitOfWork, order: ListOrder, told: Told) -> Paper:
    """Make the list and note that so many people leave on paper.

    ``told`` gets (steps done, steps in all) and may raise to stop: nothing is on record then. PermissionDenied,
    FieldForbidden, FieldsMissing, TooManyColumns, NobodyToExport, TooManyForPaper, and what ``settled`` raises.
    """
    uow.account.require(Permission.EXPORT_CONTACTS)
    what_for = settled(order.what_for)
    fields = chosen_fields(uow.account.role, order.fields, live_fields(uow.session))
    if len(fields) > MOST_COLUMNS:
        raise TooManyColumns(most=MOST_COLUMNS)
    ids, frozen = people_of(uow, order.scope)
    if not ids:
        raise NobodyToExport
    require_unnamed(uow, what_for.why, ids)
    if len(ids) > MOST_PEOPLE:
        raise TooManyForPaper(most=format_count(MOST_PEOPLE))
    outgoing = read_outgoing(uow, ids, fields, asked_questions(uow), lambda done, total: told(done, _HALVES * total))
    rows = _rows(outgoing)
    head = [*(field.label for field in fields), *_question(outgoing)]
    content = _write(uow, head, rows, what_for, lambda done, total: told(total + done, _HALVES * total))
    paper = Paper(content, wording("printing.list.file_name"), len(ids), frozen)
    put_on_record(uow, PaperForm.LIST, what_for, fields, paper)
    return paper


def means_allowed(questions: Sequence[Question], answers: Sequence[ContactDecision]) -> str:
    """Say in a few words by what means a person may be contacted, one commercial purpose a line; alone it is not named."""
    allowed: dict[str, list[str]] = {}
    for question, answer in zip(questions, answers, strict=True):
        means = allowed.setdefault(question.purpose.name, [])
        if answer.may_be_contacted:
            means.append(wording(f"consent.channel.{question.channel.value}"))
    told = {purpose: ", ".join(means) or wording("messaging.outcome.block") for purpose, means in allowed.items()}
    if len(told) == 1:
        return next(iter(told.values()))
    return "\n".join(wording("printing.list.answer", purpose=one, means=means) for one, means in told.items())


def value_of(field: FieldEntry, person: ExportedPerson, words: dict[tuple[str, object], str]) -> str:
    """Return what a person's field says on paper, several addresses one a line."""
    if field.name == EMAIL:
        return "\n".join(person.emails)
    if field.name == PHONE:
        return "\n".join(PhoneNumber(number).national.replace(" ", NO_BREAK_SPACE) for number in person.phones)
    cell = cell_of(field, person, words)
    return cell if isinstance(cell, str) else format_date(cell)


def _rows(outgoing: Outgoing) -> list[list[str]]:
    words: dict[tuple[str, object], str] = {}
    alike: dict[tuple[ContactDecision, ...], str] = {}
    rows: list[list[str]] = []
    for person in outgoing.people:
        if person.answers not in alike:
            alike[person.answers] = means_allowed(outgoing.questions, person.answers)
        cells = [value_of(field, person, words) for field in outgoing.fields]
        rows.append([*cells, alike[person.answers]] if outgoing.questions else cells)
    return rows


def _question(outgoing: Outgoing) -> list[str]:
    """Return the title of the last column, with what it is about where that is one thing; none where nothing is asked."""
    asked = {question.purpose.name for question in outgoing.questions}
    about_one = f" {next(iter(asked))}" if len(asked) == 1 else ""
    return [wording("going_out.about.answers") + about_one] if asked else []


def _write(uow: UnitOfWork, head: list[str], rows: list[list[str]], what_for: WhatFor, told: Told) -> bytes:
    sheet = Sheet(
        wording("printing.list.title"),
        read_business(uow),
        subtitle=about(uow, what_for, len(rows)),
        lang=LANGUAGE_TAG[language()],
        is_lying=True,
    )
    sheet.long_table(head, rows, told)
    sheet.paragraph(wording("printing.list.answers_of_the_day"), muted=True, size=9)
    sheet.paragraph(wording("printing.about.keep_safe"), muted=True, size=9)
    return sheet.to_bytes()


def about(uow: UnitOfWork, what_for: WhatFor, people: int) -> str:
    """Say what a paper is for, how many are on it, who made it and when."""
    purpose = " – ".join(part for part in (what_for.purpose.label, what_for.why) if part)
    counted = wording(
        "printing.about.people_one" if people == 1 else "printing.about.people", count=format_count(people)
    )
    made = wording("printing.about.made", who=uow.account.display_name, when=format_instant(uow.clock.now()))
    return " · ".join((purpose, counted, made))
