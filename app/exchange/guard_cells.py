"""Cells that no contact file may hold are left out of a row; the rest of the row stays (MIN-04, MIN-08).

A note with a forbidden term and a field with a social security, bank or card number are refused. A note with a term to check
comes in and is found by the next reading of notes: nobody can write reasons for a thousand rows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.contacts.note_kinds import NoteLevel
from app.contacts.note_rules import Finding, Lexicon, find_forbidden_numbers, scan_note
from app.exchange import columns as target
from app.exchange.columns import ImportOnly, Layout
from app.exchange.typed_row import Refusal, RefusalReason, TypedRow
from app.register.own_kinds import OwnFieldKind

_FIELDS: dict[str, tuple[str, ...]] = {
    "given_name": (target.GIVEN_NAME, ImportOnly.FULL_NAME),
    "family_name": (target.FAMILY_NAME, ImportOnly.FULL_NAME),
    "organisation": (target.ORGANISATION,),
    "job_title": (target.JOB_TITLE,),
    "address_line1": (target.ADDRESS_1,),
    "address_line2": (target.ADDRESS_2,),
    "postcode": (target.POSTCODE,),
    "town": (target.TOWN,),
    "country": (target.COUNTRY,),
}


def guard_cells(row: TypedRow, layout: Layout, lexicon: Lexicon) -> TypedRow | Refusal:
    """Return the row without what it may not hold, each such cell told; a Refusal where nothing is left to name anyone."""
    emptied: dict[str, Any] = {}
    told: list[Refusal] = []
    for name, targets in _FIELDS.items():
        found = find_forbidden_numbers(getattr(row, name))
        if found:
            emptied[name] = ""
            told.append(Refusal(RefusalReason.FORBIDDEN_NUMBER, _heading(layout, *targets), _categories(found)))
    forbidden = [one for one in scan_note(row.note, lexicon) if one.level is NoteLevel.FORBIDDEN]
    if forbidden:
        emptied["note"] = ""
        told.append(Refusal(RefusalReason.FORBIDDEN_NOTE, _heading(layout, target.NOTE), _categories(forbidden)))
    own = _lawful_own(row, layout, lexicon, told)
    if not told:
        return row
    emptied["own_values"] = own
    guarded = replace(row, **emptied, left_out=(*row.left_out, *told))
    if not (guarded.name or guarded.means):
        return told[0]
    return guarded


def _lawful_own(row: TypedRow, layout: Layout, lexicon: Lexicon, told: list[Refusal]) -> tuple[tuple[int, str], ...]:
    """Return the own values that may stay; a text with any term of the lexicon is told instead: nobody can justify it there."""
    texts = {one.own_field_id: one for one in layout.own if one.kind is OwnFieldKind.TEXT}
    kept = []
    for number, value in row.own_values:
        found = scan_note(value, lexicon) if number in texts else ()
        if found:
            heading = _heading(layout, texts[number].name)
            told.append(Refusal(RefusalReason.INVALID_OWN_VALUE, heading, _categories(found)))
        else:
            kept.append((number, value))
    return tuple(kept)


def _heading(layout: Layout, *targets: str) -> str:
    return next((column.heading for column in layout.columns if column.target in targets), "")


def _categories(found: list[Finding] | tuple[Finding, ...]) -> str:
    return ", ".join(dict.fromkeys(one.category.label for one in found))
